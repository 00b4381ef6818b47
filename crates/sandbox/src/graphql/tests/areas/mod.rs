//! What no generated test can show, one file for each area of `rules`.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a test writes a JSON value where it is used"
)]

mod announcements;
mod automations;
mod badges;
mod chats;
mod comments;
mod coupons;
mod courses;
mod custom_fields;
mod domains;
mod events;
mod flags;
mod gallery;
mod gifts;
mod invites;
mod live_spaces;
mod marketing;
mod members;
mod moderation;
mod notifications;
mod pins;
mod plans;
mod polls;
mod posts;
mod quizzes;
mod rsvps;
mod settings;
mod space_links;
mod spaces;
mod subscriptions;
mod uploads;
mod waitlists;
mod webhooks;

use serde_json::{Value as Json, json};

use super::super::{Role, Viewer};
use super::{Bench, mutation, space, text};

/// A new post in the home space; its id.
fn new_post(bench: &Bench, viewer: &Viewer) -> String {
    let (space, _) = space(bench, viewer);
    let input = json!({ "spaceId": space, "title": "A new keel", "body": "<p>Oak</p>" });
    text(&bench.mutate(viewer, "createPost", input, "post { id }")["post"]["id"])
}

/// The first reason of a call that is refused in its payload.
fn reason(bench: &Bench, viewer: &Viewer, name: &str, input: Json) -> String {
    let payload = bench.mutate(viewer, name, input, "");
    text(&payload["errors"][0])
}
