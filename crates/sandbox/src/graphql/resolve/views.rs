//! Objects that are views of another record, and which records a viewer can see.

use super::super::context::Context;
use super::{is_visible_post, participates};
use crate::world::{Record, Value, ids, ids::IdForm};

/// A post in the feed.
pub(super) fn feed_item(post: &Record) -> Value {
    let mut item = Record::new("FeedPostItem")
        .identified(post.id)
        .with("action", "POSTED")
        .with("isIntroduction", false)
        .with("actedAt", post.text("publishedAt").map(str::to_owned))
        .with_ref("post", post.id);
    for (field, source) in [("actor", "creator"), ("space", "space")] {
        if let Some(id) = post.reference(source) {
            item = item.with_ref(field, id);
        }
    }
    item.into()
}

/// A space as the tag of its posts.
pub(super) fn post_tag(space: &Record) -> Value {
    Record::new("PostTag")
        .identified(space.id)
        .with("name", space.text("title").unwrap_or_default())
        .with("type", ids::class_of(&space.kind))
        .with("avatarUrl", space.text("avatarUrl").map(str::to_owned))
        .into()
}

/// The view that a GlobalID of a view's own class names.
pub(super) fn node(ctx: &Context<'_>, id: &str) -> Option<Value> {
    let IdForm::Global { kind, number } = ids::parse(id) else {
        return None;
    };
    let record = ctx.record(number)?;
    match (kind.as_str(), &*record.kind) {
        ("FeedPostItem", "Post" | "Event" | "Poll") if is_visible(ctx, &record) => {
            Some(feed_item(&record))
        }
        ("PostTag", "Space") => Some(post_tag(&record)),
        _ => None,
    }
}

/// A space that is neither listed nor open to a preview is visible to its members and staff only.
fn is_visible_space(ctx: &Context<'_>, space: &Record) -> bool {
    space.flag("discoverable")
        || space.flag("explorable")
        || ctx.is_staff()
        || super::spaces_of(ctx, ctx.viewer_id()).contains(&space.id)
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
