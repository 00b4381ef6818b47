use super::*;

/// A poll of the host; its id and the ids of its choices.
fn poll(bench: &Bench, mut input: Json) -> (String, Vec<Json>) {
    let host = bench.host();
    input["spaceId"] = json!(space(bench, &host).0);
    input["title"] = json!("Which?");
    let mut payload = bench.mutate(&host, "createPoll", input, "poll { id choices { id } }");
    let choices = match payload["poll"]["choices"].take() {
        Json::Array(choices) => choices,
        _ => Vec::new(),
    };
    let ids = choices.into_iter().map(|mut choice| choice["id"].take());
    (text(&payload["poll"]["id"]), ids.collect())
}

fn choice_poll(bench: &Bench) -> (String, Vec<Json>) {
    let input = json!({ "pollType": "MULTIPLE_CHOICE", "choices": ["Oak", "Ash"] });
    poll(bench, input)
}

#[test]
fn a_slider_has_neither_choices_nor_public_answers() {
    let bench = Bench::new();
    let (slider, _) = poll(&bench, json!({ "pollType": "PERCENTAGE" }));
    let choices = json!([{ "text": "Oak" }, { "text": "Ash" }]);
    for (field, value, expected) in [
        (
            "choices",
            choices,
            "Only multiple-choice polls have choices",
        ),
        (
            "publicAnswers",
            json!(true),
            "Only multiple-choice polls can have public answers",
        ),
    ] {
        let mut input = json!({ "id": slider });
        input[field] = value;
        assert_eq!(reason(&bench, &bench.host(), "updatePoll", input), expected);
    }
}

#[test]
fn answers_stay_public_or_private_once_given() {
    let bench = Bench::new();
    let (id, choices) = choice_poll(&bench);
    let open = |bench: &Bench, public: bool| {
        let input = json!({ "id": id, "publicAnswers": public });
        bench.mutate(&bench.host(), "updatePoll", input, "poll { publicAnswers }")
    };
    assert_eq!(open(&bench, true)["poll"]["publicAnswers"], true);
    let input = json!({ "pollId": id, "choiceId": choices[0] });
    bench.mutate(
        &bench.member(0),
        "createPollAnswer",
        input,
        "pollAnswer { id }",
    );
    let refused = open(&bench, false);
    assert_eq!(
        refused["errors"][0],
        "publicAnswers can't change once a poll has answers"
    );
    assert_eq!(open(&bench, true)["errors"], json!([]));
}

#[test]
fn a_choice_of_another_poll_is_not_found() {
    let bench = Bench::new();
    let (id, _) = choice_poll(&bench);
    let (_, others) = choice_poll(&bench);
    let choices = json!([{ "id": others[0], "text": "Oak" }, { "text": "Ash" }]);
    let variables = json!({ "input": { "id": id, "choices": choices } });
    let document = mutation("updatePoll", "poll { id }");
    assert_eq!(bench.code(&bench.host(), &document, variables), "NOT_FOUND");
}

#[test]
fn a_choice_is_not_named_twice() {
    let bench = Bench::new();
    let (id, own) = choice_poll(&bench);
    let choices = json!([{ "id": own[0], "text": "Oak" }, { "id": own[0], "text": "Ash" }]);
    let input = json!({ "id": id, "choices": choices });
    let reason = reason(&bench, &bench.host(), "updatePoll", input);
    assert_eq!(reason, "A choice is named twice");
}

#[test]
fn an_answer_fits_the_type_of_its_poll() {
    let bench = Bench::new();
    let member = bench.member(0);
    let (choice, own) = choice_poll(&bench);
    let (warmth, _) = poll(&bench, json!({ "pollType": "HOT_COLD" }));
    let (percentage, _) = poll(&bench, json!({ "pollType": "PERCENTAGE" }));
    let (_, others) = choice_poll(&bench);
    for (id, answer, expected) in [
        (&choice, json!(null), "choiceId is required for this poll"),
        (&warmth, json!(10), "value must be between 0 and 9"),
        (&percentage, json!(101), "value must be between 0 and 100"),
        (&percentage, json!(null), "value must be between 0 and 100"),
    ] {
        let input = json!({ "pollId": id, "value": answer });
        assert_eq!(reason(&bench, &member, "createPollAnswer", input), expected);
    }
    let document = mutation("createPollAnswer", "pollAnswer { value choice { id } }");
    let variables = json!({ "input": { "pollId": choice, "choiceId": others[0] } });
    assert_eq!(bench.code(&member, &document, variables), "NOT_FOUND");
    let variables = json!({ "input": { "pollId": choice, "choiceId": own[1] } });
    let data = bench.data(&member, &document, variables);
    let expected = json!({ "value": null, "choice": { "id": own[1] } });
    assert_eq!(data["createPollAnswer"]["pollAnswer"], expected);
}

#[test]
fn a_cheer_counts_once() {
    let bench = Bench::new();
    let (id, own) = choice_poll(&bench);
    let input = json!({ "id": id, "publicAnswers": true });
    bench.mutate(&bench.host(), "updatePoll", input, "poll { id }");
    let input = json!({ "pollId": id, "choiceId": own[0] });
    let selection = "pollAnswer { id }";
    let mut payload = bench.mutate(&bench.member(0), "createPollAnswer", input, selection);
    let input = json!({ "answerId": payload["pollAnswer"]["id"].take() });
    let selection = "pollAnswer { cheerCount viewerHasCheered }";
    for _ in 0..2 {
        let payload = bench.mutate(
            &bench.member(1),
            "createAnswerCheer",
            input.clone(),
            selection,
        );
        let expected = json!({ "cheerCount": 1, "viewerHasCheered": true });
        assert_eq!(payload["pollAnswer"], expected);
    }
    let payload = bench.mutate(&bench.member(1), "deleteAnswerCheer", input, selection);
    assert_eq!(payload["pollAnswer"]["cheerCount"], 0);
}
