//! Events of tags, badges and answers to custom fields.

use std::sync::Arc;

use serde_json::{Value as Json, json};

use super::{
    hook::Hook,
    parts::member,
    scene::{Scene, field, text},
};
use crate::world::{Record, Relation, World};

/// The relation, the field of the payload, and the events of a new and of a removed link.
const LINKS: [(Relation, &str, &str, &str); 2] = [
    (
        Relation::HoldsTag,
        "tag",
        "MEMBER_TAG_ADDED",
        "MEMBER_TAG_REMOVED",
    ),
    (
        Relation::HoldsBadge,
        "badge",
        "MEMBER_BADGE_ADDED",
        "MEMBER_BADGE_REMOVED",
    ),
];

const ANSWER: &str = "CustomFieldAnswer";
const CREATED: &str = "CUSTOM_FIELD_RESPONSE_CREATED";
const UPDATED: &str = "CUSTOM_FIELD_RESPONSE_UPDATED";
const REMOVED: &str = "CUSTOM_FIELD_RESPONSE_REMOVED";

pub(super) fn tags_and_badges(scene: &Scene<'_>) -> Vec<Hook> {
    let mut hooks = Vec::new();
    for (relation, name, added, removed) in LINKS {
        for (from, to, event_type) in [
            (scene.before, scene.after, added),
            (scene.after, scene.before, removed),
        ] {
            for holder in to.of_kind("User") {
                let objects = to.linked_from(relation, holder.id).iter();
                let new = objects.filter(|it| !from.is_linked(relation, holder.id, **it));
                hooks.extend(new.filter_map(|object| {
                    let payload = linked(scene, holder, name, *object)?;
                    Some(Hook {
                        event_type,
                        payload,
                    })
                }));
            }
        }
    }
    hooks
}

fn linked(scene: &Scene<'_>, holder: &Record, name: &str, object: u64) -> Option<Json> {
    let object = scene.get(object)?;
    Some(json!({
        "member": member(holder),
        name: segment(object, object.id),
        "network_id": scene.network,
    }))
}

/// A tag, a badge, or an option of a custom field.
fn segment(record: &Record, custom_field: u64) -> Json {
    json!({
        "id": record.id,
        "created_at": field(record, "createdAt"),
        "updated_at": field(record, "updatedAt"),
        "title": text(record, "title"),
        "custom_field_id": custom_field,
        "description": field(record, "description"),
        "color": field(record, "color"),
        "avatar_url": field(record, "avatarUrl"),
    })
}

/// An answer is changed in its place, or replaced by a new one.
pub(super) fn answers(scene: &Scene<'_>) -> Vec<Hook> {
    let only_in = |one: &World, other: &World| -> Vec<Arc<Record>> {
        let answers = one.of_kind(ANSWER);
        let answers = answers.filter(|answer| other.get(answer.id).is_none());
        answers.cloned().collect()
    };
    let created = only_in(scene.after, scene.before);
    let mut removed = only_in(scene.before, scene.after);
    let of_both = scene.after.of_kind(ANSWER).filter_map(|answer| {
        let before = scene.before.get(answer.id)?;
        let is_changed = !Arc::ptr_eq(before, answer)
            && (before.text("text") != answer.text("text")
                || before.references("options") != answer.references("options"));
        is_changed.then(|| changed(scene, before, answer))?
    });
    let mut hooks: Vec<Hook> = of_both
        .map(|payload| Hook {
            event_type: UPDATED,
            payload,
        })
        .collect();
    for answer in created {
        let key = |it: &Record| (it.reference("customField"), it.reference("member"));
        let before = removed.iter().position(|it| key(it) == key(&answer));
        let before = before.map(|place| removed.remove(place));
        let (event_type, payload) = match before {
            Some(before) => (UPDATED, changed(scene, &before, &answer)),
            None => (CREATED, answered(scene, &answer)),
        };
        hooks.extend(payload.map(|payload| Hook {
            event_type,
            payload,
        }));
    }
    let removed = removed.iter().filter_map(|it| answered(scene, it));
    hooks.extend(removed.map(|payload| Hook {
        event_type: REMOVED,
        payload,
    }));
    hooks
}

fn custom_field(record: &Record) -> Json {
    let kind = record.text("responseType").or(record.text("fieldType"));
    json!({
        "id": record.id,
        "created_at": field(record, "createdAt"),
        "updated_at": field(record, "updatedAt"),
        "title": text(record, "title"),
        "response_type": kind.unwrap_or("text").to_lowercase(),
    })
}

fn segments(scene: &Scene<'_>, answer: &Record) -> Vec<Json> {
    let of = answer.reference("customField").unwrap_or_default();
    let options = answer.references("options");
    let options = options.into_iter().filter_map(|option| scene.get(option));
    options.map(|option| segment(option, of)).collect()
}

fn answered(scene: &Scene<'_>, answer: &Record) -> Option<Json> {
    Some(json!({
        "member": member(scene.of(answer, "member")?),
        "custom_field": custom_field(scene.of(answer, "customField")?),
        "network_id": scene.network,
        "text": field(answer, "text"),
        "segments": segments(scene, answer),
    }))
}

fn changed(scene: &Scene<'_>, before: &Record, after: &Record) -> Option<Json> {
    Some(json!({
        "member": member(scene.of(after, "member")?),
        "custom_field": custom_field(scene.of(after, "customField")?),
        "network_id": scene.network,
        "previous_text": field(before, "text"),
        "new_text": field(after, "text"),
        "previous_segments": segments(scene, before),
        "new_segments": segments(scene, after),
    }))
}

/// A sample of one of these events.
pub(super) fn sample(scene: &Scene<'_>, event_type: &str) -> Option<Hook> {
    for (_, name, added, removed) in LINKS {
        let Some(event_type) = [added, removed].into_iter().find(|it| *it == event_type) else {
            continue;
        };
        let kind = if name == "tag" { "Tag" } else { "Badge" };
        let object = scene.after.of_kind(kind).next()?;
        let holder = scene.after.of_kind("User").next()?;
        let payload = linked(scene, holder, name, object.id)?;
        return Some(Hook {
            event_type,
            payload,
        });
    }
    let known = [CREATED, UPDATED, REMOVED];
    let event_type = known.into_iter().find(|it| *it == event_type)?;
    let of = scene.after.of_kind("CustomField").next()?;
    let holder = scene.after.of_kind("User").next()?;
    let answer = |text: &str| {
        Record::new(ANSWER)
            .with_ref("customField", of.id)
            .with_ref("member", holder.id)
            .with("text", text)
    };
    let payload = if event_type == UPDATED {
        changed(scene, &answer("before"), &answer("after"))
    } else {
        answered(scene, &answer("an answer"))
    };
    payload.map(|payload| Hook {
        event_type,
        payload,
    })
}
