//! Decides which records a viewer can see.

use jiff::Timestamp;

use super::super::context::Context;
use super::chat::participates;
use super::member::spaces_of;
use crate::world::Record;

/// `posted`, `draft` or `scheduled`. A scheduled post is posted after its time.
pub(crate) fn effective_status(post: &Record, now: Timestamp) -> &'static str {
    match post.text("status") {
        Some("draft") => "draft",
        Some("scheduled") if post.time("publishedAt").is_none_or(|time| time > now) => "scheduled",
        _ => "posted",
    }
}

/// Drafts are visible to their author; scheduled posts also to hosts and moderators; posted ones to
/// everyone who can see their space.
pub(crate) fn is_visible_post(ctx: &Context<'_>, post: &Record) -> bool {
    let is_own = post.reference("creator") == Some(ctx.viewer_id());
    let is_open = match effective_status(post, ctx.now) {
        "draft" => is_own,
        "scheduled" => is_own || ctx.is_staff(),
        _ => true,
    };
    is_open
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
        || spaces_of(ctx, ctx.viewer_id()).contains(&space.id)
}

/// Whether the viewer may know that a record exists.
pub(crate) fn is_visible(ctx: &Context<'_>, record: &Record) -> bool {
    let belongs_to_viewer = |fields: &[&str]| {
        fields
            .iter()
            .any(|field| record.reference(field) == Some(ctx.viewer_id()))
    };
    match &*record.kind {
        "Post" | "Event" | "Poll" => is_visible_post(ctx, record),
        "Space" => is_visible_space(ctx, record),
        "Notification" | "NotificationSetting" | "VideoProgress" => {
            belongs_to_viewer(&["recipient", "_member"])
        }
        "DirectMessage" | "ConversationThread" => participates(record, ctx.viewer_id()),
        "PrivateMessage" => record
            .reference("conversation")
            .and_then(|id| ctx.record(id))
            .is_some_and(|conversation| participates(&conversation, ctx.viewer_id())),
        "AutomationRule"
        | "AutomationRuleAction"
        | "AutomationRuleFilter"
        | "Announcement"
        | "BlocklistEntry"
        | "CustomDomain"
        | "IncomeReport"
        | "MarketingAudience"
        | "MarketingAudienceFilterItem"
        | "MarketingBanner"
        | "PaymentCoupon"
        | "PaymentCouponRedemption"
        | "StripeAccount"
        | "Waitlist"
        | "WebhookCallback" => ctx.is_host(),
        "Purchase" | "PaymentSubscription" => ctx.is_host() || belongs_to_viewer(&["member"]),
        "Lead" | "AbuseReport" | "Tag" => ctx.is_staff(),
        "Invite" | "InviteRequest" | "QuizAttempt" | "ProfileQuestionAnswer" => {
            ctx.is_staff() || belongs_to_viewer(&["member", "sender", "requester"])
        }
        "LiveSpace" => ctx.is_host() || belongs_to_viewer(&["creator"]),
        "SpacesCollection" => {
            let shown = record
                .leaf("visibleToMembers")
                .and_then(|flag| flag.as_bool());
            ctx.is_staff() || shown != Some(false)
        }
        "PaymentPlan" => ctx.is_host() || record.flag("visibleToMembers"),
        "PollAnswer" => {
            is_visible_through(ctx, record, "poll")
                && (belongs_to_viewer(&["member"]) || is_public_answer(ctx, record))
        }
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
