//! Payloads of all types, as documented and as they really come.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

#[path = "support/samples.rs"]
mod samples;

use std::collections::BTreeSet;

use mighty_core::{GlobalId, Id};
use mighty_schema::enums::WebhookEventType;
use mighty_trace as _;
use mighty_webhooks::{Payload, WebhookEvent};
use samples::{Sample, samples};
use serde_json::{Value, json};

fn event(event_type: &str, payload: &Value) -> WebhookEvent {
    let body = json!({
        "event_id": "8a6f1c9e-0000-4000-8000-000000000001",
        "event_timestamp": "2026-11-02T09:00:00Z",
        "event_type": event_type,
        "payload": payload,
    });
    WebhookEvent::parse(&body.to_string()).unwrap()
}

/// The name of the variant.
fn kind(payload: &Payload) -> String {
    let text = format!("{payload:?}");
    text.split('(').next().unwrap().to_owned()
}

/// Removes a field, by its JSON pointer.
fn remove(payload: &mut Value, pointer: &str) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = payload.pointer_mut(parent).unwrap();
    parent.as_object_mut().unwrap().remove(name).unwrap();
}

/// The pointers of all fields of objects.
fn fields(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let pointer = format!("{at}/{name}");
                found.push(pointer.clone());
                fields(value, &pointer, found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                fields(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Whether the field belongs to a part (a member, a space, a tag, an event) in which it is optional.
fn is_shared_optional(pointer: &str) -> bool {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let part = parent.rsplit('/').find(|it| it.parse::<u32>().is_err());
    let part = part.unwrap_or_default();
    let optional: &[&str] = match part {
        "member" | "creator" => &[
            "first_name",
            "last_name",
            "time_zone",
            "location",
            "bio",
            "referral_count",
            "avatar",
            "categories",
            "ambassador_level",
            "last_visited_at",
        ],
        "space" | "course" => &["collection_id"],
        "tag" | "badge" | "segments" | "previous_segments" | "new_segments" => {
            &["description", "color", "avatar_url"]
        }
        "event" => &["ends_at", "location", "frequency", "interval", "images"],
        // They may be titles alone, so the problem names no field.
        "categories" | "member_categories" => &["id", "title"],
        _ => &[],
    };
    optional.contains(&name)
}

#[test]
fn each_type_has_its_payload_in_every_spelling() {
    let mut seen = BTreeSet::new();
    for Sample {
        kind: expected,
        types,
        payload,
        ..
    } in samples()
    {
        for name in types {
            let words = name.split('_').map(|word| {
                let (first, rest) = word.split_at(1);
                format!("{first}{}", rest.to_lowercase())
            });
            let joined: String = words.collect();
            for spelling in [(*name).to_owned(), joined.clone(), format!("{joined}Hook")] {
                let event = event(&spelling, &payload);
                assert_eq!(event.event_type().as_str(), *name);
                assert_eq!(event.raw_type(), spelling);
                assert_eq!(kind(event.payload()), expected, "{spelling}");
                assert_eq!(event.json(), &payload);
            }
            seen.insert(*name);
        }
    }
    let known = WebhookEventType::KNOWN.iter();
    let without: Vec<_> = known
        .map(WebhookEventType::as_str)
        .filter(|name| !seen.contains(name))
        .collect();
    assert_eq!(
        without,
        [
            "EVENT_CANCELED",
            "EVENT_INSTANCE_CANCELED",
            "MEMBER_LESSON_COMPLETED"
        ]
    );
}

#[test]
fn optional_fields_may_be_absent_or_null() {
    for sample in samples() {
        for pointer in sample.optional {
            let mut without = sample.payload.clone();
            remove(&mut without, pointer);
            let absent = event(sample.types[0], &without);
            assert_eq!(kind(absent.payload()), sample.kind, "{pointer}");
            let mut null = sample.payload.clone();
            *null.pointer_mut(pointer).unwrap() = Value::Null;
            let null = event(sample.types[0], &null);
            assert_eq!(
                null.payload(),
                absent.payload(),
                "{} {pointer}",
                sample.kind
            );
        }
    }
}

#[test]
fn a_payload_without_a_required_field_keeps_its_json_and_names_the_field() {
    let mut checked = 0;
    for sample in samples() {
        let mut pointers = Vec::new();
        fields(&sample.payload, "", &mut pointers);
        for pointer in pointers {
            if sample.optional.contains(&&*pointer) || is_shared_optional(&pointer) {
                continue;
            }
            let mut payload = sample.payload.clone();
            remove(&mut payload, &pointer);
            let event = event(sample.types[0], &payload);
            let Payload::Unknown(unknown) = event.payload() else {
                panic!("{} without {pointer} is read", sample.kind);
            };
            assert_eq!(unknown.json, payload);
            let (_, name) = pointer.rsplit_once('/').unwrap();
            let problem = unknown.problem.as_deref().unwrap();
            assert!(problem.contains(&format!("`{name}`")), "{problem}");
            checked += 1;
        }
    }
    assert!(checked > 250, "{checked}");
}

#[test]
fn ids_are_read_from_numbers_and_from_text() {
    fn with_text_ids(value: &mut Value) {
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    if (name == "id" || name.ends_with("_id")) && value.is_u64() {
                        *value = value.to_string().into();
                    }
                    with_text_ids(value);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(with_text_ids),
            _ => {}
        }
    }
    for sample in samples() {
        let mut texts = sample.payload.clone();
        with_text_ids(&mut texts);
        assert_ne!(texts, sample.payload);
        let numbers = event(sample.types[0], &sample.payload);
        let texts = event(sample.types[0], &texts);
        assert_eq!(numbers.payload(), texts.payload());
        assert_eq!(numbers.member(), texts.member());
        assert_eq!(numbers.is_network_wide(), texts.is_network_wide());
    }
}

#[test]
fn the_member_is_found_in_all_shapes() {
    for sample in samples() {
        let event = event(sample.types[0], &sample.payload);
        let member = event.member();
        let id = member.and_then(|it| it.id()).map(|id| id.as_str());
        let email = member.and_then(|member| member.email());
        assert_eq!((id, email), sample.member, "{}", sample.kind);
    }
    // The id is one of the SDK, so a handler goes on with it.
    let sample = &samples()[0];
    let event = event(sample.types[0], &sample.payload);
    let id = event.member().unwrap().id().unwrap();
    assert_eq!(id.number(), Some(12));
    assert_eq!(Id::from(id).as_str(), "12");
    let node = event.member().unwrap().global_id();
    assert_eq!(node.as_deref(), Some(&GlobalId::new("User", 12)));
}

#[test]
fn the_member_is_found_in_payloads_that_are_not_documented() {
    for (payload, expected) in [
        (
            json!({ "member": { "id": 1, "email": "a@b.c" } }),
            ("1", "a@b.c"),
        ),
        (
            json!({ "member_id": 1, "member_email": "a@b.c" }),
            ("1", "a@b.c"),
        ),
        (
            json!({ "member_id": "1", "email": "a@b.c" }),
            ("1", "a@b.c"),
        ),
        (json!({ "creator": { "id": 1 }, "email": "x" }), ("1", "")),
        (
            json!({ "author": { "id": 1, "email": "a@b.c" } }),
            ("1", "a@b.c"),
        ),
        (json!({ "user_id": 1 }), ("1", "")),
        (json!({ "id": 9, "email": "a@b.c" }), ("", "a@b.c")),
        (json!({ "member": { "id": 1, "email": "  " } }), ("1", "")),
        (json!({ "member": { "id": null, "email": null } }), ("", "")),
        (json!({ "member": null, "user_id": 1 }), ("1", "")),
        (json!({ "id": 9 }), ("", "")),
        (json!([1]), ("", "")),
        (json!("member_id"), ("", "")),
        (Value::Null, ("", "")),
    ] {
        let event = event("EVENT_CANCELED", &payload);
        assert_eq!(kind(event.payload()), "Unknown");
        let member = event.member();
        let id = member.and_then(|it| it.id()).map_or("", |id| id.as_str());
        let email = member.and_then(|member| member.email()).unwrap_or_default();
        assert_eq!((id, email), expected, "{payload}");
    }
}

#[test]
fn a_join_of_the_network_differs_from_a_join_of_a_space() {
    let mut payload = samples()
        .into_iter()
        .find(|sample| sample.kind == "Membership")
        .unwrap()
        .payload;
    assert!(!event("MemberJoinedHook", &payload).is_network_wide());
    for space in [json!(7), json!("7"), Value::Null] {
        payload["space_id"] = space;
        assert!(event("MemberJoinedHook", &payload).is_network_wide());
    }
    remove(&mut payload, "/space_id");
    assert!(event("MemberUpdatedHook", &payload).is_network_wide());
}

#[test]
fn the_type_of_a_calendar_event_is_not_the_type_of_the_webhook_event() {
    let samples = samples();
    let sample = samples.iter().find(|it| it.kind == "Event").unwrap();
    let event = event("EventCreatedHook", &sample.payload);
    assert_eq!(event.event_type(), &WebhookEventType::EventCreated);
    let Payload::Event(calendar) = event.payload() else {
        panic!("{:?}", event.payload());
    };
    assert_eq!(calendar.event_type, "zoom_meeting");
}

#[test]
fn a_post_with_an_author_in_place_of_the_creator_id_is_read() {
    let samples = samples();
    let mut payload = samples[0].payload.clone();
    remove(&mut payload, "/creator_id");
    payload["author"] = json!({ "id": 12, "email": "ada@example.com" });
    let event = event("PostCreated", &payload);
    let Payload::Post(post) = event.payload() else {
        panic!("{:?}", event.payload());
    };
    assert_eq!(post.creator_id.as_str(), "12");
    let email = event.member().and_then(|member| member.email());
    assert_eq!(email, Some("ada@example.com"));
    assert_eq!(event.json(), &payload);
}

#[test]
fn unknown_fields_and_odd_lists_do_no_harm() {
    let samples = samples();
    let sample = samples.iter().find(|it| it.kind == "Membership").unwrap();
    for (categories, titles) in [
        (json!("Coach"), vec!["Coach"]),
        (json!(""), vec![]),
        (
            json!(["Coach", { "id": 5, "title": "Poet" }]),
            vec!["Coach", "Poet"],
        ),
    ] {
        let mut payload = sample.payload.clone();
        payload["member"]["categories"] = categories;
        payload["member"]["shoe_size"] = json!(43);
        payload["moon"] = json!({ "phase": "new" });
        let event = event("MemberJoinedHook", &payload);
        let Payload::Membership(joined) = event.payload() else {
            panic!("{:?}", event.payload());
        };
        let read = joined.member.categories.iter().map(|it| &*it.title);
        assert_eq!(read.collect::<Vec<_>>(), titles);
        assert_eq!(event.json()["member"]["shoe_size"], 43);
    }
}

#[test]
fn an_envelope_may_lack_everything() {
    let event = WebhookEvent::parse(r#"{"payload":{"member_id":1}}"#).unwrap();
    assert!(matches!(event.event_type(), WebhookEventType::Unknown(_)));
    assert_eq!((event.raw_type(), event.time()), ("", None));
    assert_eq!(event.raw(), r#"{"payload":{"member_id":1}}"#);
    // The id is that of the body.
    assert!(event.id().starts_with("sha256:"));
    let again = WebhookEvent::parse(r#"{"payload":{"member_id":1}}"#).unwrap();
    let other = WebhookEvent::parse(r#"{"payload":{"member_id":2}}"#).unwrap();
    assert_eq!(event.id(), again.id());
    assert_ne!(event.id(), other.id());
    for id in [
        json!(""),
        json!(" "),
        json!(null),
        json!({}),
        json!("x".repeat(201)),
    ] {
        let body = json!({ "event_id": id }).to_string();
        let event = WebhookEvent::parse(&body).unwrap();
        assert!(event.id().starts_with("sha256:"), "{body}");
    }
    let numbered = WebhookEvent::parse(r#"{"event_id":5}"#).unwrap();
    assert_eq!(numbered.id(), "5");
}

#[test]
fn a_byte_order_mark_and_half_a_character_cost_that_text_only() {
    let body = "\u{feff}{\"event_id\":\"1\",\"event_type\":\"MemberJoinedHook\",\
        \"payload\":{\"member_id\":18446744073709551617,\"name\":\"half \\ud83d\"}}";
    let event = WebhookEvent::parse(body).unwrap();
    assert_eq!(event.event_type(), &WebhookEventType::MemberJoined);
    assert_eq!(event.json()["name"], "half \u{fffd}");
    assert_eq!(event.json()["member_id"], "18446744073709551617");
}

#[test]
fn what_is_no_object_is_no_event() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let deep_payload = format!(r#"{{"event_id":"1","payload":{deep}}}"#);
    for body in [
        "",
        "null",
        "[]",
        "7",
        "\"x\"",
        "{",
        "{}x",
        &deep,
        &deep_payload,
    ] {
        let error = WebhookEvent::parse(body).unwrap_err();
        let text = error.to_string();
        assert!(text.starts_with("the body is not an event: "), "{text}");
        assert!(text.len() < 700, "{text}");
    }
}

#[test]
fn debug_of_an_event_shows_nothing_of_its_payload() {
    let samples = samples();
    let sample = samples.iter().find(|it| it.kind == "Membership").unwrap();
    let text = format!("{:?}", event("MemberJoinedHook", &sample.payload));
    assert!(text.contains("MemberJoinedHook"));
    assert!(!text.contains("ada@example.com"), "{text}");
}
