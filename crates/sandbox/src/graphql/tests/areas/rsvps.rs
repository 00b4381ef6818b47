use super::*;

/// A weekly event of the host, and the times of two occurrences.
fn weekly(bench: &Bench) -> String {
    let host = bench.host();
    let (home, _) = space(bench, &host);
    let input = json!({
        "spaceId": home, "title": "Sail loft", "eventType": "local",
        "startsAt": FIRST, "endsAt": "2026-11-04T20:00:00Z",
        "frequency": "weekly", "interval": 1, "timeZone": "UTC",
    });
    text(&bench.mutate(&host, "createEvent", input, "event { id }")["event"]["id"])
}

const FIRST: &str = "2026-11-04T18:00:00Z";
const SECOND: &str = "2026-11-11T18:00:00Z";

fn answer(bench: &Bench, event: &str, at: &str) -> String {
    let input = json!({ "eventId": event, "status": "yes", "instanceAt": at });
    text(&bench.mutate(&bench.member(0), "createRsvp", input, "rsvp { id }")["rsvp"]["id"])
}

#[test]
fn a_closed_event_takes_answers_from_staff_only() {
    let bench = Bench::new();
    let event = weekly(&bench);
    let rsvp = answer(&bench, &event, FIRST);
    let input = json!({ "id": event, "rsvpClosed": true });
    bench.mutate(&bench.host(), "updateEvent", input, "event { id }");
    let member = bench.member(0);
    for (name, input) in [
        ("createRsvp", json!({ "eventId": event, "status": "no" })),
        ("updateRsvp", json!({ "id": rsvp, "status": "no" })),
        ("deleteRsvp", json!({ "id": rsvp })),
    ] {
        assert_eq!(reason(&bench, &member, name, input), "RSVPs are closed");
    }
    let input = json!({ "id": rsvp, "status": "no" });
    let payload = bench.mutate(&bench.host(), "updateRsvp", input, "rsvp { status }");
    assert_eq!(payload["rsvp"]["status"], "no");
}

#[test]
fn an_answer_is_not_moved_onto_another() {
    let bench = Bench::new();
    let event = weekly(&bench);
    let first = answer(&bench, &event, FIRST);
    answer(&bench, &event, SECOND);
    let input = json!({ "id": first, "status": "yes", "instanceAt": SECOND });
    let reason = reason(&bench, &bench.member(0), "updateRsvp", input);
    assert_eq!(
        reason,
        "This member has answered for that occurrence already"
    );
}
