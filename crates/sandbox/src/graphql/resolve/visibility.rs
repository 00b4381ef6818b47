//! Decides which records a viewer can see.

use jiff::Timestamp;
use mighty_schema::roles::required_role;

use super::super::context::Context;
use super::super::roles;
use super::chat::participates;
use crate::world::Record;

/// `posted`, `draft` or `scheduled`. A scheduled post is posted after its time.
pub(crate) fn effective_status(post: &Record, now: Timestamp) -> &'static str {
    match post.text("status") {
        Some("draft") => "draft",
        Some("scheduled") if post.time("publishedAt").is_none_or(|time| time > now) => "scheduled",
        _ => "posted",
    }
}

/// Drafts and scheduled posts are visible to certain roles, posted ones to everyone who can see their
/// space.
pub(crate) fn is_visible_post(ctx: &Context<'_>, post: &Record) -> bool {
    let status = effective_status(post, ctx.now).to_uppercase();
    roles::for_record(ctx, &format!("PostStatus.{status}"), post)
        && post
            .reference("space")
            .and_then(|space| ctx.record(space))
            .is_none_or(|space| is_visible(ctx, &space))
}

/// A space that is neither listed nor open to a preview is visible to its members and staff only.
fn is_visible_space(ctx: &Context<'_>, space: &Record) -> bool {
    space.flag("discoverable")
        || space.flag("explorable")
        || ctx.is_staff()
        || roles::spaces_of(ctx, ctx.viewer_id()).contains(&space.id)
}

/// Whether the viewer may know that a record exists.
pub(crate) fn is_visible(ctx: &Context<'_>, record: &Record) -> bool {
    match &*record.kind {
        "Post" | "Event" | "Poll" => is_visible_post(ctx, record),
        "Space" => is_visible_space(ctx, record),
        "Course" => record.leaf("discoverable").is_none() || is_visible_space(ctx, record),
        // Hidden and pending items are for those who run the course.
        "Coursework" => {
            let status = record.text("status").unwrap_or("POSTED");
            let coordinate = format!("CourseworkStatus.{status}");
            roles::in_space(ctx, &coordinate, record.reference("course"))
        }
        "DirectMessage" | "ConversationThread" => participates(record, ctx.viewer_id()),
        "PrivateMessage" => record
            .reference("conversation")
            .and_then(|id| ctx.record(id))
            .is_some_and(|conversation| participates(&conversation, ctx.viewer_id())),
        // Everyone can join a session that is live.
        "LiveSpace" if record.text("status") == Some("ONLINE") => true,
        "PaymentPlan" => {
            record.flag("visibleToMembers") || roles::in_network(ctx, "PaymentPlanStatus.HIDDEN")
        }
        "CustomField" => super::custom_fields::is_visible(ctx, record),
        "CustomFieldAnswer" => {
            roles::in_network(ctx, "CustomField.answers")
                || record.reference("member") == Some(ctx.viewer_id())
        }
        "SpacesCollection" => {
            let shown = record
                .leaf("visibleToMembers")
                .and_then(|flag| flag.as_bool());
            ctx.is_staff() || shown != Some(false)
        }
        "PollAnswer" => {
            is_visible_through(ctx, record, "poll")
                && (record.reference("member") == Some(ctx.viewer_id())
                    || is_public_answer(ctx, record))
        }
        kind if required_role(kind).is_some() => roles::for_record(ctx, kind, record),
        kind => owner_field(kind).is_none_or(|field| is_visible_through(ctx, record, field)),
    }
}

/// The field that names a record's whole, for records that are visible only together with it.
fn owner_field(kind: &str) -> Option<&'static str> {
    match kind {
        "Comment" => Some("post"),
        "Rsvp" | "EventRecurrenceException" => Some("event"),
        "PollChoice" => Some("_poll"),
        "ChatMessage" => Some("conversation"),
        "Reaction" => Some("_target"),
        _ => None,
    }
}

fn is_visible_through(ctx: &Context<'_>, record: &Record, field: &str) -> bool {
    record
        .reference(field)
        .and_then(|owner| ctx.record(owner))
        .is_some_and(|owner| is_visible(ctx, &owner))
}

/// An answer is visible to its author only, unless the poll has public answers. Hosts see only the
/// tally.
fn is_public_answer(ctx: &Context<'_>, answer: &Record) -> bool {
    answer
        .reference("poll")
        .and_then(|poll| ctx.record(poll))
        .is_some_and(|poll| poll.flag("publicAnswers"))
}
