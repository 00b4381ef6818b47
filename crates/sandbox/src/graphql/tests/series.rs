//! Recurring events: the settings of a series, and invalid events.

use serde_json::{Value as Json, json};

use super::{Bench, space, text};

fn weekly(bench: &Bench) -> Json {
    json!({
        "spaceId": space(bench, &bench.host()).0,
        "title": "Caulking",
        "eventType": "local",
        "startsAt": "2026-11-10T18:00:00Z",
        "endsAt": "2026-11-10T20:00:00Z",
        "frequency": "weekly",
        "interval": 1,
    })
}

/// The weekly event with some of its input replaced.
fn create(bench: &Bench, changes: &Json) -> Json {
    let mut input = weekly(bench);
    for (field, value) in changes.as_object().unwrap() {
        input[field] = value.clone();
    }
    bench.mutate(
        &bench.host(),
        "createEvent",
        input,
        "event { id recurrenceRule upcomingEventInstances { instanceIndex } }",
    )
}

fn is_refused(payload: &Json, object: &str) -> bool {
    payload[object].is_null() && payload["errors"].as_array().unwrap().len() == 1
}

#[test]
fn events_can_be_read_with_a_series_near_the_end_of_the_calendar() {
    let bench = Bench::new();
    let payload = create(
        &bench,
        &json!({ "startsAt": "9990-01-01T00:00:00Z", "endsAt": "9990-12-31T00:00:00Z",
            "frequency": "yearly" }),
    );
    assert_eq!(payload["errors"], json!([]));
    let query = "{ network { events(perPage: 50, startAt: \"9989-01-01T00:00:00Z\",
        endAt: \"9999-12-30T00:00:00Z\") { startsAt } } }";
    let data = bench.data(&bench.member(0), query, json!({}));
    let listed = data["network"]["events"].as_array().unwrap();
    assert!(listed.len() >= 9, "{listed:?}");
}

#[test]
fn an_event_longer_than_a_year_can_be_neither_created_nor_updated() {
    let bench = Bench::new();
    let far = json!({ "endsAt": "9999-01-01T00:00:00Z", "frequency": "yearly" });
    assert!(is_refused(&create(&bench, &far), "event"));
    let event = create(&bench, &json!({}));
    let input = json!({ "id": event["event"]["id"], "endsAt": "9999-01-01T00:00:00Z" });
    let changed = bench.mutate(&bench.host(), "updateEvent", input, "event { id }");
    assert!(is_refused(&changed, "event"));
}

#[test]
fn an_invalid_recurrence_is_refused() {
    let bench = Bench::new();
    for changes in [
        json!({ "interval": 0 }),
        json!({ "interval": -2 }),
        json!({ "recurrenceCount": 0 }),
        json!({ "byMonthDays": ["5"] }),
        json!({ "frequency": "monthly", "byMonthDays": ["32"] }),
        json!({ "frequency": "daily", "byDays": ["MO"] }),
        json!({ "recurUntil": "2026-11-01T00:00:00Z" }),
        json!({ "recurUntil": "2027-11-01T00:00:00Z", "recurrenceCount": 3 }),
        json!({ "frequency": null, "interval": null, "recurrenceCount": 3 }),
        json!({ "timeZone": "Atlantis/Harbor" }),
    ] {
        let payload = create(&bench, &changes);
        assert!(is_refused(&payload, "event"), "{changes}: {payload}");
    }
    let named = create(&bench, &json!({ "timeZone": "Europe/Oslo" }));
    assert_eq!(named["errors"], json!([]));
}

#[test]
fn a_monthly_series_has_its_days_and_its_rule_has_them_too() {
    let bench = Bench::new();
    let payload = create(
        &bench,
        &json!({ "frequency": "monthly", "byMonthDays": ["15", "28"], "recurrenceCount": 3 }),
    );
    let event = &payload["event"];
    assert_eq!(
        event["recurrenceRule"],
        "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=15,28;COUNT=3"
    );
    let indexes: Vec<String> = event["upcomingEventInstances"]
        .as_array()
        .unwrap()
        .iter()
        .map(|instance| text(&instance["instanceIndex"]))
        .collect();
    assert_eq!(
        indexes,
        ["20261115T180000Z", "20261128T180000Z", "20261215T180000Z"]
    );
}

#[test]
fn the_latest_end_of_a_series_replaces_the_one_before() {
    let bench = Bench::new();
    let payload = create(
        &bench,
        &json!({ "byDays": ["TU", "TH"], "recurrenceCount": 3 }),
    );
    let input = json!({ "id": payload["event"]["id"], "recurUntil": "2027-01-01T00:00:00Z" });
    let changed = bench.mutate(
        &bench.host(),
        "updateEvent",
        input,
        "event { recurrenceRule }",
    );
    assert_eq!(
        changed["event"]["recurrenceRule"],
        "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH;UNTIL=20270101T000000Z"
    );
}

#[test]
fn an_occurrence_can_not_end_before_it_starts() {
    let bench = Bench::new();
    let event = create(&bench, &json!({}))["event"].take();
    let index = &event["upcomingEventInstances"][0]["instanceIndex"];
    for times in [
        json!({ "startsAt": "2026-11-10T21:00:00Z" }),
        json!({ "endsAt": "2026-11-10T18:00:00Z" }),
        json!({ "startsAt": "2026-11-10T12:00:00Z", "endsAt": "2026-11-10T11:00:00Z" }),
    ] {
        let mut input = json!({ "eventId": event["id"], "instanceIndex": index });
        for (field, value) in times.as_object().unwrap() {
            input[field] = value.clone();
        }
        let payload = bench.mutate(
            &bench.host(),
            "updateEventInstance",
            input,
            "eventInstance { startsAt }",
        );
        assert!(is_refused(&payload, "eventInstance"), "{times}");
    }
    let query = "query($id: ID!) { node(id: $id) { ... on Event {
        recurrenceExceptions { nodes { id } } } } }";
    let data = bench.data(&bench.host(), query, json!({ "id": event["id"] }));
    assert_eq!(data["node"]["recurrenceExceptions"]["nodes"], json!([]));
}

#[test]
fn a_thumbnail_can_be_neither_the_header_nor_in_its_style() {
    let bench = Bench::new();
    let assets: Vec<u64> = bench
        .engine
        .lock()
        .of_kind("Asset")
        .map(|asset| asset.id)
        .collect();
    bench.engine.lock().update(assets[1], |asset| {
        asset.set("assetStyle", "cinema_header");
    });
    let [plain, styled] = [assets[0], assets[1]].map(|id| id.to_string());
    let same = create(&bench, &json!({ "headerId": plain, "thumbnailId": plain }));
    assert!(is_refused(&same, "event"));
    assert!(is_refused(
        &create(&bench, &json!({ "thumbnailId": styled })),
        "event"
    ));
    let event = create(&bench, &json!({ "headerId": styled, "thumbnailId": plain }));
    assert_eq!(event["errors"], json!([]));
    let event = create(&bench, &json!({ "headerId": plain }))["event"].take();
    let input = json!({ "id": event["id"], "thumbnailId": plain });
    let later = bench.mutate(&bench.host(), "updateEvent", input, "event { id }");
    assert!(is_refused(&later, "event"));
}
