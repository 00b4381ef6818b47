//! Polls: their kinds, answers and tallies.

use serde_json::{Value as Json, json};

use super::{Bench, space};

fn create(bench: &Bench, mut input: Json) -> Json {
    let member = bench.member(0);
    input["spaceId"] = json!(space(bench, &member).0);
    bench.mutate(
        &member,
        "createPoll",
        input,
        "poll { id choices { id text tally } minValue maxValue viewerHasAnswered answerCount }",
    )
}

#[test]
fn a_choice_poll_needs_two_to_five_choices_and_other_polls_have_none() {
    let bench = Bench::new();
    for (kind, choices) in [
        ("MULTIPLE_CHOICE", json!(["One"])),
        ("MULTIPLE_CHOICE", json!(["1", "2", "3", "4", "5", "6"])),
        ("MULTIPLE_CHOICE", Json::Null),
        ("PERCENTAGE", json!(["One", "Two"])),
    ] {
        let input = json!({ "title": "Which?", "pollType": kind, "choices": choices });
        let payload = create(&bench, input);
        assert_eq!(payload["poll"], Json::Null, "{kind} {choices}");
        assert_eq!(payload["errors"].as_array().unwrap().len(), 1);
    }
}

#[test]
fn an_answer_changes_the_tally_and_a_second_one_replaces_it() {
    let bench = Bench::new();
    let input = json!({ "title": "Which?", "pollType": "MULTIPLE_CHOICE",
        "choices": ["Oak", "Ash"], "publicAnswers": true });
    let poll = create(&bench, input)["poll"].take();
    assert_eq!(poll["viewerHasAnswered"], false);
    let tallies = |choice: usize| {
        let input = json!({ "pollId": poll["id"], "choiceId": poll["choices"][choice]["id"] });
        let payload = bench.mutate(
            &bench.member(4),
            "createPollAnswer",
            input,
            "pollAnswer { choice { text } poll { viewerHasAnswered answerCount
                viewerAnswer { choice { text } } choices { tally answerers { id } } } }",
        );
        payload["pollAnswer"]["poll"].clone()
    };
    let first = tallies(0);
    assert_eq!(first["viewerHasAnswered"], true);
    assert_eq!(first["choices"][0]["tally"], 1);
    let second = tallies(1);
    assert_eq!(second["choices"][0]["tally"], 0);
    assert_eq!(second["choices"][1]["tally"], 1);
    assert_eq!(second["answerCount"], 1);
    assert_eq!(second["viewerAnswer"]["choice"]["text"], "Ash");
    assert_eq!(
        second["choices"][1]["answerers"].as_array().unwrap().len(),
        1
    );
}

#[test]
fn an_answer_out_of_range_or_without_a_choice_is_refused() {
    let bench = Bench::new();
    let answer = |input: Json| {
        bench.mutate(
            &bench.member(4),
            "createPollAnswer",
            input,
            "pollAnswer { value }",
        )
    };
    for (kind, good, bad) in [("HOT_COLD", 9, 10), ("PERCENTAGE", 100, 101)] {
        let poll = create(&bench, json!({ "title": "How?", "pollType": kind }))["poll"].take();
        assert_eq!(poll["maxValue"], good);
        let refused = answer(json!({ "pollId": poll["id"], "value": bad }));
        assert_eq!(refused["pollAnswer"], Json::Null);
        assert_eq!(refused["errors"].as_array().unwrap().len(), 1);
        let taken = answer(json!({ "pollId": poll["id"], "value": good }));
        assert_eq!(taken["pollAnswer"]["value"], good);
    }
    let input = json!({ "title": "W?", "pollType": "MULTIPLE_CHOICE", "choices": ["a", "b"] });
    let poll = create(&bench, input)["poll"].take();
    let refused = answer(json!({ "pollId": poll["id"] }));
    assert_eq!(refused["errors"].as_array().unwrap().len(), 1);
}

#[test]
fn a_question_is_answered_by_a_comment() {
    let bench = Bench::new();
    let poll = create(&bench, json!({ "title": "Why?", "pollType": "QUESTION" }))["poll"].take();
    let input = json!({ "pollId": poll["id"], "value": 1 });
    let refused = bench.mutate(
        &bench.member(4),
        "createPollAnswer",
        input,
        "clientMutationId",
    );
    assert_eq!(refused["errors"].as_array().unwrap().len(), 1);
    let input = json!({ "postId": poll["id"], "body": "Because" });
    bench.mutate(&bench.member(4), "createComment", input, "comment { id }");
    let query =
        "query($id: ID!) { node(id: $id) { ... on Poll { viewerHasAnswered answerCount } } }";
    let data = bench.data(&bench.member(4), query, json!({ "id": poll["id"] }));
    assert_eq!(
        data["node"],
        json!({ "viewerHasAnswered": true, "answerCount": 1 })
    );
}

#[test]
fn a_choice_that_an_update_leaves_out_is_removed_with_its_votes() {
    let bench = Bench::new();
    let input = json!({ "title": "W?", "pollType": "MULTIPLE_CHOICE", "choices": ["a", "b", "c"] });
    let poll = create(&bench, input)["poll"].take();
    for (member, choice) in [(4, 0), (5, 2)] {
        let input = json!({ "pollId": poll["id"], "choiceId": poll["choices"][choice]["id"] });
        bench.mutate(
            &bench.member(member),
            "createPollAnswer",
            input,
            "clientMutationId",
        );
    }
    let input = json!({ "id": poll["id"], "choices": [
        { "id": poll["choices"][2]["id"], "text": "c" }, { "text": "d" }] });
    let payload = bench.mutate(
        &bench.member(0),
        "updatePoll",
        input,
        "poll { answerCount choices { text tally } }",
    );
    assert_eq!(
        payload["poll"],
        json!({ "answerCount": 1,
            "choices": [{ "text": "c", "tally": 1 }, { "text": "d", "tally": 0 }] })
    );
}
