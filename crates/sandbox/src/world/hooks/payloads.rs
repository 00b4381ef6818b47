//! The payloads of content and events.

use std::sync::Arc;

use serde_json::{Value as Json, json};

use super::{
    parts::{member, space, user},
    scene::{Scene, field, text},
};
use crate::world::{Record, calendar};

fn permalink(record: &Record, folder: &str) -> Json {
    let slug = record.text("slug").map(str::to_owned);
    let slug = slug.unwrap_or_else(|| record.id.to_string());
    let made = || format!("https://harbor.mn.co/{folder}/{slug}");
    record.text("url").map_or_else(made, str::to_owned).into()
}

fn images(scene: &Scene<'_>, record: &Record) -> Vec<Json> {
    let assets = record.references("assets");
    let assets = assets.into_iter().filter_map(|asset| scene.get(asset));
    assets.map(|asset| text(asset, "url")).collect()
}

fn space_of(scene: &Scene<'_>, record: &Record) -> Json {
    let space = record.reference("space");
    space.unwrap_or(scene.network).into()
}

/// The start of the text.
fn summary(record: &Record) -> String {
    let text = record.text("bodyText").unwrap_or_default();
    text.chars().take(200).collect()
}

pub(super) fn post(scene: &Scene<'_>, post: &Record) -> Option<Json> {
    Some(json!({
        "id": post.id,
        "created_at": field(post, "createdAt"),
        "updated_at": field(post, "updatedAt"),
        "creator_id": post.reference("creator")?,
        "space_id": space_of(scene, post),
        "summary": summary(post),
        "description": text(post, "bodyHtml"),
        "post_type": text(post, "postType"),
        "images": images(scene, post),
        "title": text(post, "title"),
        "status": text(post, "status"),
        "published_at": field(post, "publishedAt"),
        "last_activity_at": field(post, "updatedAt"),
        "content_type": "simple",
        "comments_enabled": post.flag("commentsEnabled"),
        "permalink": permalink(post, "posts"),
    }))
}

pub(super) fn poll(scene: &Scene<'_>, poll: &Record) -> Option<Json> {
    let mut payload = json!({
        "id": poll.id,
        "created_at": field(poll, "createdAt"),
        "updated_at": field(poll, "updatedAt"),
        "post_type": "poll",
        "title": text(poll, "title"),
        "creator": user(scene.of(poll, "creator")?),
        "space": space(scene.of(poll, "space")?),
        "images": images(scene, poll),
        "permalink": permalink(poll, "polls"),
    });
    let choices: Vec<&Arc<Record>> = scene.after.pointing_at(poll.id, "PollChoice").collect();
    if !choices.is_empty() {
        let listed = choices
            .iter()
            .map(|choice| json!({ "id": choice.id.to_string(), "text": text(choice, "text") }));
        payload["choices"] = listed.collect();
        for (number, choice) in choices.iter().take(5).enumerate() {
            payload[format!("choice_{}", number + 1)] = text(choice, "text");
        }
    }
    Some(payload)
}

pub(super) fn comment(scene: &Scene<'_>, comment: &Record) -> Option<Json> {
    let target = ["post", "event", "poll", "_target"]
        .iter()
        .find_map(|field| scene.of(comment, field))?;
    let replies = scene.after.pointing_at(comment.id, "Comment").count();
    Some(json!({
        "id": comment.id,
        "created_at": field(comment, "createdAt"),
        "updated_at": field(comment, "updatedAt"),
        "targetable_id": target.id,
        "targetable_type": "Post",
        "text": text(comment, "bodyHtml"),
        "replyable": comment.flag("replyable"),
        "depth": comment.int("depth").unwrap_or(1),
        "cheer_count": 0,
        "reply_count": replies,
        "reply_to_id": comment.reference("replyTo"),
        "author_id": comment.reference("author")?,
        "space_id": comment.reference("space").or(target.reference("space")),
        "files": [],
        "permalink": format!("https://harbor.mn.co/posts/{}/comments/{}", target.id, comment.id),
    }))
}

pub(super) fn event(scene: &Scene<'_>, event: &Record) -> Option<Json> {
    let frequency = event.text("recurrenceFrequency").map(str::to_lowercase);
    Some(json!({
        "id": event.id,
        "created_at": field(event, "createdAt"),
        "updated_at": field(event, "updatedAt"),
        "post_type": "event",
        "space_id": space_of(scene, event),
        "creator_id": event.reference("creator")?,
        "title": text(event, "title"),
        "summary": summary(event),
        "event_type": text(event, "eventType"),
        "starts_at": field(event, "startsAt"),
        "ends_at": field(event, "endsAt"),
        "time_zone": text(event, "timeZone"),
        "location": field(event, "venue"),
        "frequency": frequency,
        "interval": field(event, "recurrenceInterval"),
        "rsvp_enabled": event.flag("rsvpEnabled"),
        "rsvp_closed": event.flag("rsvpClosed"),
        "restricted_event": event.flag("restrictedEvent"),
        "post_in_feed": event.flag("postInFeed"),
        "creator": member(scene.of(event, "creator")?),
        "space": space(scene.of(event, "space")?),
        "images": images(scene, event),
        "permalink": permalink(event, "events"),
    }))
}

pub(super) fn rsvp(scene: &Scene<'_>, rsvp: &Record) -> Option<Json> {
    let of = scene.of(rsvp, "event")?;
    let instance = rsvp.time("instanceAt").map(|at| {
        let length = of.time("startsAt").zip(of.time("endsAt"));
        let length = length.map(|(start, end)| end.duration_since(start));
        json!({
            "post_id": of.id,
            "starts_at": at.to_string(),
            "ends_at": (at + length.unwrap_or_default()).to_string(),
            "instance_index": calendar::instance_index(at),
        })
    });
    Some(json!({
        "id": rsvp.id,
        "updated": field(rsvp, "updatedAt"),
        "status": text(rsvp, "status"),
        "event": event(scene, of)?,
        "member": member(scene.of(rsvp, "member")?),
        "event_instance": instance,
    }))
}

pub(super) fn reaction(scene: &Scene<'_>, reaction: &Record) -> Option<Json> {
    let target = scene.of(reaction, "_target")?;
    // Reactions to messages cause no events.
    let target_type = match &*target.kind {
        "Comment" => "Comment",
        "Post" | "Poll" | "Event" => "Post",
        _ => return None,
    };
    let space = target.reference("space").unwrap_or(scene.network);
    Some(json!({
        "id": reaction.id,
        "created_at": field(reaction, "createdAt"),
        "updated_at": field(reaction, "updatedAt"),
        "space_id": space,
        "network_id": scene.network,
        "targetable_id": target.id,
        "targetable_type": target_type,
        "targetable_space_id": space,
        "emoji": text(reaction, "emoji"),
        "base_emoji": text(reaction, "baseEmoji"),
        "member_id": reaction.reference("member")?,
    }))
}

pub(super) fn report(scene: &Scene<'_>, report: &Record) -> Option<Json> {
    let target = scene.of(report, "_target");
    let reporter = report.reference("reporter");
    let reporter = reporter.or_else(|| scene.after.of_kind("User").next().map(|it| it.id))?;
    let target_type = match target.map(|target| &*target.kind) {
        Some("Comment") => "Comment",
        Some("PublicMessage" | "PrivateMessage" | "DirectMessage") => "Chat",
        _ => "Post",
    };
    let kind = report.text("reportType").unwrap_or("other").to_lowercase();
    let space = target.and_then(|target| target.reference("space"));
    Some(json!({
        "reported_content": {
            "id": report.id,
            "created_at": field(report, "createdAt"),
            "updated_at": field(report, "updatedAt"),
            "user_id": reporter,
            "targetable_id": target.map_or(report.id, |target| target.id),
            "targetable_type": target_type,
            "blacklist_type": kind,
            "reason": field(report, "reason"),
            "space_id": space.unwrap_or(scene.network),
            "network_id": scene.network,
        },
    }))
}
