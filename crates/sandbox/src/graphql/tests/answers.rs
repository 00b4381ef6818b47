//! A refusal changes nothing: answers, RSVPs, polls, posts.

use serde_json::{Value as Json, json};

use super::super::{Role, Viewer};
use super::writing::new_post;
use super::{Bench, mutation, space, text};

fn is_refused(payload: &Json, object: &str) -> bool {
    payload[object].is_null() && payload["errors"].as_array().unwrap().len() == 1
}

/// A field with one option: both ids.
fn field(bench: &Bench, title: &str) -> (Json, Json) {
    let host = bench.host();
    let input = json!({ "title": title, "privacy": "PUBLIC",
        "responseBy": "INDIVIDUAL_MEMBER", "responseType": "DROPDOWN_SINGLE_SELECT" });
    let field = bench.mutate(&host, "createCustomField", input, "customField { id }");
    let field = field["customField"]["id"].clone();
    let input = json!({ "customFieldId": field, "title": "Gaff" });
    let option = bench.mutate(&host, "createCustomFieldOption", input, "option { id }");
    (field, option["option"]["id"].clone())
}

#[test]
fn a_refused_answer_keeps_the_one_before() {
    let bench = Bench::new();
    let member = bench.member(0);
    let me = bench.person(Role::Contributor, 0).global_id();
    let (rig, gaff) = field(&bench, "Rig");
    let (_, stranger) = field(&bench, "Sail");
    let answer = |changes: Json| {
        let mut input = json!({ "customFieldId": rig, "memberId": me });
        for (field, value) in changes.as_object().unwrap() {
            input[field] = value.clone();
        }
        let selection = "response { selectedOptions { id } }";
        bench.mutate(&member, "updateCustomFieldAnswer", input, selection)
    };
    assert_eq!(answer(json!({ "optionIds": [gaff] }))["errors"], json!([]));
    for refused in [
        json!({ "newOptionTitles": ["Lug"] }),
        json!({ "optionIds": [stranger] }),
    ] {
        assert!(
            is_refused(&answer(refused.clone()), "response"),
            "{refused}"
        );
    }
    let query = "query($id: ID!) { node(id: $id) { ... on User {
        customFieldResponses(answeredOnly: true) { nodes {
            customField { id } selectedOptions { id } } } } } }";
    let data = bench.data(&member, query, json!({ "id": me }));
    let kept = json!({ "customField": { "id": rig }, "selectedOptions": [{ "id": gaff }] });
    let responses = data["node"]["customFieldResponses"]["nodes"]
        .as_array()
        .unwrap();
    assert!(responses.contains(&kept), "{responses:?}");
}

/// A weekly event in the first space, made by `creator`.
fn event(bench: &Bench, creator: &Viewer) -> Json {
    let input = json!({ "spaceId": space(bench, creator).0, "title": "Splicing",
        "eventType": "local", "frequency": "weekly", "interval": 1,
        "startsAt": "2026-11-10T18:00:00Z", "endsAt": "2026-11-10T20:00:00Z" });
    bench.mutate(creator, "createEvent", input, "event { id }")["event"]["id"].take()
}

fn rsvp(bench: &Bench, viewer: &Viewer, input: Json) -> String {
    text(&bench.mutate(viewer, "createRsvp", input, "rsvp { id }")["rsvp"]["id"])
}

#[test]
fn closed_rsvps_can_not_be_changed_or_deleted() {
    let bench = Bench::new();
    let event = event(&bench, &bench.host());
    let member = bench.member(0);
    let id = rsvp(
        &bench,
        &member,
        json!({ "eventId": event, "status": "yes" }),
    );
    let input = json!({ "id": event, "rsvpClosed": true });
    bench.mutate(&bench.host(), "updateEvent", input, "event { id }");
    let change = |viewer: &Viewer| {
        let input = json!({ "id": id, "status": "no" });
        bench.mutate(viewer, "updateRsvp", input, "rsvp { status }")
    };
    assert!(is_refused(&change(&member), "rsvp"));
    let gone = bench.mutate(&member, "deleteRsvp", json!({ "id": id }), "deletedId");
    assert!(is_refused(&gone, "deletedId"));
    assert_eq!(change(&bench.moderator())["rsvp"]["status"], "no");
}

#[test]
fn an_answer_can_not_be_moved_to_an_occurrence_with_an_answer() {
    let bench = Bench::new();
    let event = event(&bench, &bench.host());
    let member = bench.member(0);
    let at = |day: u8| format!("2026-11-{day}T18:00:00Z");
    let answer = |day| json!({ "eventId": event, "status": "yes", "instanceAt": at(day) });
    let first = rsvp(&bench, &member, answer(10));
    rsvp(&bench, &member, answer(17));
    let change = |day| {
        let input = json!({ "id": first, "status": "no", "instanceAt": at(day) });
        bench.mutate(&member, "updateRsvp", input, "rsvp { instanceAt }")
    };
    assert!(is_refused(&change(17), "rsvp"));
    assert_eq!(change(10)["errors"], json!([]));
    assert_eq!(change(24)["errors"], json!([]));
}

#[test]
fn an_event_s_creator_may_answer_only_for_members_of_its_space() {
    let bench = Bench::new();
    let creator = bench.member(0);
    let event = event(&bench, &creator);
    let other = bench.person(Role::Contributor, 30).clone();
    let document = mutation("createRsvp", "rsvp { status }");
    let input = json!({ "input": { "eventId": event, "status": "yes",
        "memberId": other.global_id() } });
    bench.data(&creator, &document, input.clone());
    assert_eq!(
        bench.code(&bench.member(1), &document, input.clone()),
        "FORBIDDEN"
    );
    let (home, _) = space(&bench, &creator);
    let leave = json!({ "memberId": other.global_id(), "spaceId": home });
    bench.mutate(&bench.host(), "deleteSpaceMembership", leave, "outcome");
    assert_eq!(bench.code(&creator, &document, input.clone()), "FORBIDDEN");
    bench.data(&bench.host(), &document, input);
}

#[test]
fn an_update_can_not_make_a_poll_that_could_not_be_created() {
    let bench = Bench::new();
    let member = bench.member(0);
    let (home, _) = space(&bench, &member);
    let poll = |input: Json| {
        let mut poll = bench.mutate(&member, "createPoll", input, "poll { id choices { id } }");
        poll["poll"].take()
    };
    let choice = poll(json!({ "spaceId": home, "title": "Which?",
        "pollType": "MULTIPLE_CHOICE", "choices": ["a", "b"] }));
    let slider = poll(json!({ "spaceId": home, "title": "How?", "pollType": "HOT_COLD" }));
    let blank = poll(json!({ "spaceId": home, "title": "Which?",
        "pollType": "MULTIPLE_CHOICE", "choices": ["a", " "] }));
    assert_eq!(blank, Json::Null);
    let first = &choice["choices"][0]["id"];
    for (poll, changes) in [
        (&choice, json!({ "title": " " })),
        (&choice, json!({ "title": null })),
        (
            &choice,
            json!({ "choices": [{ "text": "a" }, { "text": " " }] }),
        ),
        (
            &choice,
            json!({ "choices": [{ "id": first, "text": "a" }, { "id": first, "text": "b" }] }),
        ),
        (&slider, json!({ "publicAnswers": true })),
        (
            &slider,
            json!({ "choices": [{ "text": "a" }, { "text": "b" }] }),
        ),
    ] {
        let mut input = changes.clone();
        input["id"] = poll["id"].clone();
        let payload = bench.mutate(&member, "updatePoll", input, "poll { id }");
        assert!(is_refused(&payload, "poll"), "{changes}");
    }
    let query = "query($id: ID!) { node(id: $id) { ... on Poll { title choices { text } } } }";
    let data = bench.data(&member, query, json!({ "id": choice["id"] }));
    assert_eq!(
        data["node"],
        json!({ "title": "Which?", "choices": [{ "text": "a" }, { "text": "b" }] })
    );
}

#[test]
fn an_update_can_not_make_a_post_empty() {
    let bench = Bench::new();
    let member = bench.member(0);
    let id = new_post(&bench, &member);
    let update = |changes: Json| {
        let mut input = changes;
        input["id"] = json!(id);
        bench.mutate(&member, "updatePost", input, "post { title bodyText }")
    };
    assert!(is_refused(
        &update(json!({ "title": null, "body": "<p> </p>" })),
        "post"
    ));
    let kept = update(json!({ "title": " " }));
    assert_eq!(kept["post"]["bodyText"], "Oak");
    assert!(is_refused(&update(json!({ "body": "" })), "post"));
}

#[test]
fn a_reaction_other_than_an_emoji_is_refused_in_the_payload() {
    let bench = Bench::new();
    let member = bench.member(0);
    let post = new_post(&bench, &member);
    for emoji in [":+1:", "nice", "👍👍", " "] {
        let input = json!({ "targetId": post, "emoji": emoji });
        let payload = bench.mutate(&member, "createReaction", input, "reaction { id }");
        assert!(is_refused(&payload, "reaction"), "{emoji}");
    }
}
