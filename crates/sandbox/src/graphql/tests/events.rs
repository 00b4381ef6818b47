//! Events: occurrences, exceptions, RSVPs.

use serde_json::{Value as Json, json};

use super::super::Role;
use super::{Bench, mutation, space, text, viewer};

fn input(bench: &Bench) -> Json {
    json!({
        "spaceId": space(bench, &bench.host()).0,
        "title": "Oar making",
        "eventType": "local",
        "startsAt": "2026-11-10T18:00:00Z",
        "endsAt": "2026-11-10T20:00:00Z",
        "frequency": "weekly",
        "interval": 1,
        "recurrenceCount": 4,
    })
}

const SELECTION: &str = "event { id isRecurring recurrenceFrequency
    upcomingEventInstances { instanceIndex startsAt rsvpYesCount hasNext hasPrevious } }";

fn event(bench: &Bench) -> Json {
    bench.mutate(&bench.host(), "createEvent", input(bench), SELECTION)["event"].take()
}

#[test]
fn a_recurring_event_has_its_occurrences() {
    let bench = Bench::new();
    let event = event(&bench);
    assert_eq!(event["recurrenceFrequency"], "WEEKLY");
    let upcoming = event["upcomingEventInstances"].as_array().unwrap();
    assert_eq!(upcoming.len(), 3);
    assert_eq!(upcoming[1]["instanceIndex"], "20261117T180000Z");
    assert_eq!(upcoming[0]["hasPrevious"], false);
    assert_eq!(upcoming[0]["hasNext"], true);
}

#[test]
fn invalid_events_are_refused() {
    let bench = Bench::new();
    for (field, value) in [
        ("title", json!(" ")),
        ("endsAt", json!("2026-11-09T00:00:00Z")),
        ("eventType", json!("party")),
        ("frequency", json!("hourly")),
        ("byDays", json!(["XX"])),
    ] {
        let mut input = input(&bench);
        input[field] = value;
        let payload = bench.mutate(&bench.host(), "createEvent", input, "event { id }");
        assert_eq!(payload["event"], Json::Null, "{field}");
        assert_eq!(payload["errors"].as_array().unwrap().len(), 1, "{field}");
    }
}

#[test]
fn upcoming_events_are_listed_in_order_from_the_cursor_on() {
    let bench = Bench::new();
    let query = "query($c: String, $d: EventDirection, $n: Int) { network {
        events(cursor: $c, direction: $d, perPage: $n) { startsAt title } } }";
    let list = |variables: Json| -> Vec<String> {
        let data = bench.data(&bench.member(0), query, variables);
        let events = data["network"]["events"].as_array().unwrap().clone();
        events
            .iter()
            .map(|event| text(&event["startsAt"]))
            .collect()
    };
    let page = list(json!({ "n": 5 }));
    assert_eq!(page.len(), 5);
    assert!(page.windows(2).all(|pair| pair[0] <= pair[1]));
    assert!(page[0].as_str() >= "2026-11-02T09:00:00Z");
    assert_eq!(list(json!({})).len(), 10);
    assert_eq!(list(json!({ "n": 500 })).len(), 50);
    let next = list(json!({ "n": 5, "c": page[4] }));
    assert_eq!(next[0], page[4]);
    let past = list(json!({ "d": "PAST" }));
    assert!(past.windows(2).all(|pair| pair[0] >= pair[1]));
    assert!(past[0].as_str() < "2026-11-02T09:00:00Z");
}

#[test]
fn an_rsvp_is_an_upsert_and_counts() {
    let bench = Bench::new();
    let event = event(&bench);
    let member = bench.member(0);
    let rsvp = |status: &str| {
        let input = json!({ "eventId": event["id"], "status": status });
        bench.mutate(
            &member,
            "createRsvp",
            input,
            "rsvp { id status instanceAt event { rsvps { nodes { id } }
                eventInstance { rsvpYesCount rsvpMaybeCount attendees { id } } } }",
        )
    };
    let yes = rsvp("yes")["rsvp"].take();
    assert_eq!(yes["event"]["eventInstance"]["rsvpYesCount"], 1);
    assert_eq!(
        yes["event"]["eventInstance"]["attendees"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let maybe = rsvp("maybe")["rsvp"].take();
    assert_eq!(maybe["id"], yes["id"]);
    assert_eq!(
        maybe["event"]["rsvps"]["nodes"].as_array().unwrap().len(),
        1
    );
    assert_eq!(maybe["event"]["eventInstance"]["rsvpYesCount"], 0);
    assert_eq!(maybe["event"]["eventInstance"]["rsvpMaybeCount"], 1);
    let refused = rsvp("perhaps");
    assert_eq!(refused["rsvp"], Json::Null);
    assert_eq!(refused["errors"].as_array().unwrap().len(), 1);
}

#[test]
fn an_answer_for_one_occurrence_takes_precedence_over_the_series() {
    let bench = Bench::new();
    let event = event(&bench);
    let at = event["upcomingEventInstances"][1]["startsAt"].clone();
    for (status, at) in [("yes", Json::Null), ("no", at)] {
        let input = json!({ "eventId": event["id"], "status": status, "instanceAt": at });
        bench.mutate(&bench.member(0), "createRsvp", input, "rsvp { id }");
    }
    let query = "query($id: ID!) { node(id: $id) { ... on Event {
        upcomingEventInstances { rsvpYesCount rsvpNoCount } } } }";
    let data = bench.data(&bench.member(0), query, json!({ "id": event["id"] }));
    let counts = &data["node"]["upcomingEventInstances"];
    assert_eq!(counts[0], json!({ "rsvpYesCount": 1, "rsvpNoCount": 0 }));
    assert_eq!(counts[1], json!({ "rsvpYesCount": 0, "rsvpNoCount": 1 }));
    let document = mutation("createRsvp", "rsvp { id }");
    let input = json!({ "input": { "eventId": event["id"], "status": "yes",
        "instanceAt": "2026-11-11T00:00:00Z" } });
    assert_eq!(bench.code(&bench.member(0), &document, input), "NOT_FOUND");
}

#[test]
fn only_staff_with_the_scope_may_answer_for_another_member() {
    let bench = Bench::new();
    let event = event(&bench);
    let other = bench.person(Role::Contributor, 9).global_id();
    let input = json!({ "input": { "eventId": event["id"], "status": "yes", "memberId": other } });
    let document = mutation("createRsvp", "rsvp { member { id } }");
    let member_only = viewer(
        bench.person(Role::Host, 0),
        &["write:rsvps", "read:network"],
    );
    for refused in [bench.member(0), member_only] {
        assert_eq!(bench.code(&refused, &document, input.clone()), "FORBIDDEN");
    }
    let data = bench.data(&bench.moderator(), &document, input);
    assert_eq!(data["createRsvp"]["rsvp"]["member"]["id"], other.as_str());
}

#[test]
fn an_rsvp_can_be_changed_and_deleted() {
    let bench = Bench::new();
    let event = event(&bench);
    let member = bench.member(0);
    let input = json!({ "eventId": event["id"], "status": "yes" });
    let rsvp = bench.mutate(&member, "createRsvp", input, "rsvp { id }");
    let id = &rsvp["rsvp"]["id"];
    let input = json!({ "id": id, "status": "no" });
    let changed = bench.mutate(&member, "updateRsvp", input, "rsvp { status }");
    assert_eq!(changed["rsvp"]["status"], "no");
    let gone = bench.mutate(&member, "deleteRsvp", json!({ "id": id }), "deletedId");
    assert_eq!(gone["deletedId"], *id);
    let document = mutation("deleteRsvp", "deletedId");
    let input = json!({ "input": { "id": id } });
    assert_eq!(bench.code(&member, &document, input), "NOT_FOUND");
}

#[test]
fn an_occurrence_can_be_moved_cancelled_and_restored() {
    let bench = Bench::new();
    let host = bench.host();
    let event = event(&bench);
    let index = event["upcomingEventInstances"][0]["instanceIndex"].clone();
    let input = json!({ "eventId": event["id"], "instanceIndex": index,
        "startsAt": "2026-11-10T19:00:00Z" });
    let moved = bench.mutate(
        &host,
        "updateEventInstance",
        input,
        "eventInstance { instanceIndex startsAt }",
    );
    assert_eq!(
        moved["eventInstance"],
        json!({ "instanceIndex": index, "startsAt": "2026-11-10T19:00:00Z" })
    );
    let input = json!({ "eventId": event["id"], "instanceIndex": index });
    bench.mutate(&host, "deleteEventInstance", input, "deletedId");
    let query = "query($id: ID!) { node(id: $id) { ... on Event {
        upcomingEventInstances { instanceIndex }
        recurrenceExceptions { nodes { id exceptionType } } } } }";
    let read = || bench.data(&host, query, json!({ "id": event["id"] }))["node"].take();
    let without = read();
    assert_ne!(without["upcomingEventInstances"][0]["instanceIndex"], index);
    let exception = &without["recurrenceExceptions"]["nodes"][0];
    assert_eq!(exception["exceptionType"], "DELETE");
    let input = json!({ "id": exception["id"] });
    bench.mutate(&host, "deleteEventRecurrenceException", input, "deletedId");
    assert_eq!(read()["upcomingEventInstances"][0]["instanceIndex"], index);
}

#[test]
fn the_link_of_a_restricted_event_is_for_members_who_answered_yes_or_maybe() {
    let bench = Bench::new();
    let mut input = input(&bench);
    input["eventType"] = json!("online_meeting");
    input["link"] = json!("https://meet.example/oars");
    input["restrictedEvent"] = json!(true);
    let event = bench.mutate(&bench.host(), "createEvent", input, "event { id }")["event"].take();
    let query = "query($id: ID!) { node(id: $id) { ... on Event {
        hasExternalEventLink externalEventLink } } }";
    let link = || {
        let data = bench.data(&bench.member(0), query, json!({ "id": event["id"] }));
        assert_eq!(data["node"]["hasExternalEventLink"], true);
        data["node"]["externalEventLink"].clone()
    };
    assert_eq!(link(), Json::Null);
    let input = json!({ "eventId": event["id"], "status": "maybe" });
    bench.mutate(&bench.member(0), "createRsvp", input, "rsvp { id }");
    assert_eq!(link(), "https://meet.example/oars");
}
