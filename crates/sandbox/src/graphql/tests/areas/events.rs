use super::*;

const INDEX: &str = "20261111T180000Z";

/// A weekly event of a member.
fn weekly(bench: &Bench, viewer: &Viewer) -> String {
    let (home, _) = space(bench, viewer);
    let input = json!({
        "spaceId": home, "title": "Sail loft", "eventType": "local",
        "startsAt": "2026-11-04T18:00:00Z", "endsAt": "2026-11-04T20:00:00Z",
        "frequency": "weekly", "interval": 1, "timeZone": "UTC",
    });
    text(&bench.mutate(viewer, "createEvent", input, "event { id }")["event"]["id"])
}

fn notes(bench: &Bench, viewer: &Viewer) -> Vec<Json> {
    let query = "{ me { ... on User { notifications(first: 50) { nodes { text } } } } }";
    let data = bench.data(viewer, query, json!({}));
    let nodes = data["me"]["notifications"]["nodes"].as_array().unwrap();
    nodes.iter().map(|note| note["text"].clone()).collect()
}

#[test]
fn an_event_is_in_the_time_zone_of_its_creator() {
    let bench = Bench::new();
    let person = bench.person(Role::Contributor, 0).clone();
    bench.engine.lock().update(person.resource_id(), |member| {
        member.set("timeZone", "America/Bogota");
    });
    let member = bench.member(0);
    let (home, _) = space(&bench, &member);
    let input = json!({
        "spaceId": home, "title": "Sail loft", "eventType": "local",
        "startsAt": "2026-11-04T18:00:00Z", "endsAt": "2026-11-04T20:00:00Z",
    });
    let payload = bench.mutate(&member, "createEvent", input, "event { timeZone }");
    assert_eq!(payload["event"]["timeZone"], "America/Bogota");
}

#[test]
fn a_note_on_a_cancelled_occurrence_reaches_those_who_said_yes() {
    let bench = Bench::new();
    let event = weekly(&bench, &bench.host());
    for (number, status) in [(0, "yes"), (1, "no")] {
        let input = json!({ "eventId": event, "status": status });
        bench.mutate(&bench.member(number), "createRsvp", input, "rsvp { id }");
    }
    let input = json!({
        "eventId": event, "instanceIndex": INDEX,
        "message": "No wind", "rsvpStatuses": ["yes"],
    });
    bench.mutate(&bench.host(), "deleteEventInstance", input, "deletedId");
    assert!(notes(&bench, &bench.member(0)).contains(&json!("No wind")));
    assert!(!notes(&bench, &bench.member(1)).contains(&json!("No wind")));
}

#[test]
fn only_staff_may_write_to_members_without_an_answer() {
    let bench = Bench::new();
    let member = bench.member(0);
    let event = weekly(&bench, &member);
    let input = json!({
        "eventId": event, "instanceIndex": INDEX,
        "message": "No wind", "rsvpStatuses": ["none"],
    });
    let document = mutation("deleteEventInstance", "deletedId");
    let variables = json!({ "input": input });
    assert_eq!(
        bench.code(&member, &document, variables.clone()),
        "FORBIDDEN"
    );
    bench.data(&bench.host(), &document, variables);
}
