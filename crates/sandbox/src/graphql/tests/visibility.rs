//! A part of a record is visible together with it, and not otherwise.

use serde_json::{Value as Json, json};

use super::super::Role;
use super::{Bench, mutation, space};

const NODE: &str = "query($id: ID!) { node(id: $id) { id } }";

/// A space that only the host can see.
fn hidden_space(bench: &Bench) -> Json {
    let input = json!({ "title": "Chart Room", "templateCanonicalName": "feed_v3" });
    bench.mutate(&bench.host(), "createSpace", input, "space { id }")["space"]["id"].take()
}

#[test]
fn the_parts_of_a_hidden_post_are_hidden() {
    let bench = Bench::new();
    let host = bench.host();
    let space = hidden_space(&bench);
    let input = json!({ "spaceId": space, "title": "Soundings" });
    let post = bench.mutate(&host, "createPost", input, "post { id }")["post"]["id"].take();
    let input = json!({ "postId": post, "body": "Four fathoms" });
    let comment = bench.mutate(&host, "createComment", input, "comment { id }");
    let input = json!({ "spaceId": space, "title": "Watch", "eventType": "local",
        "startsAt": "2026-11-10T18:00:00Z", "endsAt": "2026-11-10T20:00:00Z" });
    let event = bench.mutate(&host, "createEvent", input, "event { id }")["event"]["id"].take();
    let input = json!({ "eventId": event, "status": "yes" });
    let rsvp = bench.mutate(&host, "createRsvp", input, "rsvp { id }");
    let input = json!({ "conversationId": space, "text": "Ahoy" });
    let message = bench.mutate(&host, "createMessage", input, "message { id }");
    for id in [
        &comment["comment"]["id"],
        &rsvp["rsvp"]["id"],
        &message["message"]["id"],
    ] {
        let id = json!({ "id": id });
        bench.data(&host, NODE, id.clone());
        assert_eq!(bench.code(&bench.member(0), NODE, id), "NOT_FOUND");
    }
    let query = "{ network { search(query: \"fathoms\") { nodes { __typename } } } }";
    let found = |viewer| bench.data(viewer, query, json!({}))["network"]["search"]["nodes"].take();
    assert_eq!(found(&host).as_array().unwrap().len(), 1);
    assert_eq!(found(&bench.member(0)), json!([]));
    let input = json!({ "input": { "targetId": comment["comment"]["id"], "emoji": "👍" } });
    let document = mutation("createReaction", "reaction { id }");
    assert_eq!(bench.code(&bench.member(0), &document, input), "NOT_FOUND");
}

#[test]
fn an_answer_is_visible_to_its_author_unless_the_poll_has_public_answers() {
    let bench = Bench::new();
    let author = bench.member(4);
    for public in [false, true] {
        let input = json!({ "title": "Which?", "pollType": "MULTIPLE_CHOICE",
            "spaceId": space(&bench, &author).0, "choices": ["Oak", "Ash"],
            "publicAnswers": public });
        let selection = "poll { id choices { id } }";
        let poll = bench.mutate(&bench.host(), "createPoll", input, selection)["poll"].take();
        let input = json!({ "pollId": poll["id"], "choiceId": poll["choices"][0]["id"] });
        let answer = bench.mutate(&author, "createPollAnswer", input, "pollAnswer { id }");
        let id = json!({ "id": answer["pollAnswer"]["id"] });
        bench.data(&author, NODE, id.clone());
        for other in [bench.member(5), bench.host()] {
            let answer = bench.run(&other, NODE, id.clone());
            assert_eq!(answer.get("errors").is_none(), public, "{answer}");
        }
    }
}

#[test]
fn removed_members_are_not_found_and_new_members_are() {
    let bench = Bench::new();
    let person = bench.person(Role::Contributor, 6).clone();
    let known = || bench.engine.person(person.resource_id());
    assert_eq!(known().as_ref(), Some(&person));
    let input = json!({ "memberId": person.global_id(), "role": "MODERATOR" });
    bench.mutate(
        &bench.host(),
        "updateMembership",
        input,
        "membership { role }",
    );
    assert_eq!(known().unwrap().role(), Role::Moderator);
    let input = json!({ "id": person.global_id() });
    bench.mutate(&bench.host(), "deleteMember", input, "errors");
    assert_eq!(known(), None);
    assert_eq!(bench.engine.person_with_email(person.email()), None);
    let input =
        json!({ "email": "new.hand@harbor.example", "firstName": "New", "lastName": "Hand" });
    bench.mutate(&bench.host(), "createMember", input, "member { id }");
    let joined = bench.engine.person_with_email("New.Hand@harbor.example");
    assert_eq!(joined.unwrap().name(), "New Hand");
}
