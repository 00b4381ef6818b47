//! One record of every type that has an identity and no record yet, so that every look-up can
//! succeed.

use super::building::{People, Seed};
use crate::graphql::Facts;
use crate::world::Record;
use crate::world::initial::initial;

/// Types with an `id` that are not nodes.
const BESIDE_NODES: [&str; 6] = [
    "AbuseReport",
    "EmbeddedLink",
    "GalleryGroup",
    "PaymentSubscriptionGroup",
    "Recognition",
    "UploadSession",
];

/// Nodes that are views of other records and are not stored.
const VIEWS: [&str; 2] = ["FeedPostItem", "PostTag"];

pub(super) fn add(seed: &mut Seed, facts: &Facts, people: &People) {
    let kinds: Vec<&str> = facts
        .possible("Node")
        .iter()
        .map(String::as_str)
        .chain(BESIDE_NODES)
        .filter(|kind| !VIEWS.contains(kind))
        .collect();
    for kind in kinds {
        if seed.world.of_kind(kind).next().is_some() {
            continue;
        }
        let mut record = Record::new(kind);
        for (field, state) in initial(kind) {
            record = record.with(field, *state);
        }
        for owner in ["member", "creator", "sender", "requester", "receiver"] {
            if facts.field(kind, owner).is_some() {
                record = record.with_ref(owner, people.members[0]);
            }
        }
        if kind == "UploadSession" {
            record = record.with("sessionToken", "00000000-0000-4000-8000-000000000000");
        }
        if kind == "GalleryGroup" {
            record = record
                .with_ref("_place", super::building::NETWORK_ID)
                .with("galleryType", "FEATURED")
                .with("isEnabled", true)
                .with("position", 1i64);
        }
        if kind == "WebhookCallback" {
            record = record.with("url", "https://hooks.example/harbor");
        }
        seed.add(24 * 30, record);
    }
    let home = seed.world.of_kind("Space").next().map(|space| space.id);
    if let Some(home) = home {
        let pin = Record::new("Pin")
            .with("list", "FEATURED")
            .with("position", 1i64)
            .with_ref("_place", super::building::NETWORK_ID)
            .with_ref("target", home);
        seed.add(24 * 30, pin);
    }
    let pointer = seed
        .world
        .of_kind("CustomOnboardingPointerPin")
        .next()
        .map(|pointer| pointer.id);
    if let Some(pointer) = pointer {
        let pin = Record::new("Pin")
            .with("list", "WELCOME")
            .with("position", 1i64)
            .with_ref("_place", super::building::NETWORK_ID)
            .with_ref("target", pointer);
        seed.add(24 * 30, pin);
    }
}
