//! Which change of which record causes which event.

use serde_json::Value as Json;

use super::{payloads, persons, scene::Scene};
use crate::world::Record;

/// An event type, and the change that causes it.
pub(super) struct Row {
    pub(super) event: &'static str,
    /// The object type of the changed record.
    pub(super) kind: &'static str,
    pub(super) when: When,
    /// Only for these records.
    pub(super) only: fn(&Record) -> bool,
    pub(super) payload: fn(&Scene<'_>, &Record) -> Option<Json>,
}

pub(super) enum When {
    /// It is new, or newly published.
    Created,
    /// One of these fields has changed.
    Changed(&'static [&'static str]),
    Removed,
    /// No mutation causes it. A test can make a sample.
    Never,
}

const POST: &[&str] = &["title", "bodyHtml", "assets", "commentsEnabled", "space"];
const EVENT: &[&str] = &[
    "title",
    "bodyHtml",
    "startsAt",
    "endsAt",
    "timeZone",
    "venue",
    "eventType",
    "rsvpEnabled",
    "rsvpClosed",
    "restrictedEvent",
    "postInFeed",
    "recurrenceRule",
    "space",
];
const MEMBER: &[&str] = &[
    "firstName",
    "lastName",
    "name",
    "shortBio",
    "avatarUrl",
    "timeZone",
    "location",
    "_email",
];
const SUBSCRIPTION: &str = "PaymentSubscription";

const fn row(
    event: &'static str,
    kind: &'static str,
    when: When,
    only: fn(&Record) -> bool,
    payload: fn(&Scene<'_>, &Record) -> Option<Json>,
) -> Row {
    Row {
        event,
        kind,
        when,
        only,
        payload,
    }
}

fn all(_: &Record) -> bool {
    true
}

fn is_article(post: &Record) -> bool {
    post.text("postType") == Some("article")
}

fn is_question(post: &Record) -> bool {
    post.text("postType") == Some("question")
}

fn is_post(post: &Record) -> bool {
    !is_article(post) && !is_question(post)
}

fn is_multiple_choice(poll: &Record) -> bool {
    !is_hot_cold(poll) && !is_percentage(poll)
}

fn is_hot_cold(poll: &Record) -> bool {
    poll.text("pollType")
        .is_some_and(|kind| kind.starts_with("HOT"))
}

fn is_percentage(poll: &Record) -> bool {
    poll.text("pollType")
        .is_some_and(|kind| kind.starts_with("PERCENT"))
}

fn is_canceled(subscription: &Record) -> bool {
    subscription.flag("cancelAtPeriodEnd")
}

fn has_ended(subscription: &Record) -> bool {
    subscription.time("endedAt").is_some()
}

pub(super) const ROWS: &[Row] = &[
    row(
        "POST_CREATED",
        "Post",
        When::Created,
        is_post,
        payloads::post,
    ),
    row(
        "POST_UPDATED",
        "Post",
        When::Changed(POST),
        is_post,
        payloads::post,
    ),
    row(
        "ARTICLE_CREATED",
        "Post",
        When::Created,
        is_article,
        payloads::post,
    ),
    row(
        "ARTICLE_UPDATED",
        "Post",
        When::Changed(POST),
        is_article,
        payloads::post,
    ),
    row(
        "QUESTION_CREATED",
        "Post",
        When::Created,
        is_question,
        payloads::post,
    ),
    row(
        "QUESTION_UPDATED",
        "Post",
        When::Changed(POST),
        is_question,
        payloads::post,
    ),
    row(
        "MULTIPLE_CHOICE_POLL_CREATED",
        "Poll",
        When::Created,
        is_multiple_choice,
        payloads::poll,
    ),
    row(
        "MULTIPLE_CHOICE_POLL_UPDATED",
        "Poll",
        When::Changed(POST),
        is_multiple_choice,
        payloads::poll,
    ),
    row(
        "HOT_COLD_POLL_CREATED",
        "Poll",
        When::Created,
        is_hot_cold,
        payloads::poll,
    ),
    row(
        "HOT_COLD_POLL_UPDATED",
        "Poll",
        When::Changed(POST),
        is_hot_cold,
        payloads::poll,
    ),
    row(
        "PERCENTAGE_POLL_CREATED",
        "Poll",
        When::Created,
        is_percentage,
        payloads::poll,
    ),
    row(
        "PERCENTAGE_POLL_UPDATED",
        "Poll",
        When::Changed(POST),
        is_percentage,
        payloads::poll,
    ),
    row(
        "COMMENT_CREATED",
        "Comment",
        When::Created,
        all,
        payloads::comment,
    ),
    row(
        "EVENT_CREATED",
        "Event",
        When::Created,
        all,
        payloads::event,
    ),
    row(
        "EVENT_UPDATED",
        "Event",
        When::Changed(EVENT),
        all,
        payloads::event,
    ),
    row("RSVP_CREATED", "Rsvp", When::Created, all, payloads::rsvp),
    row(
        "RSVP_UPDATED",
        "Rsvp",
        When::Changed(&["status", "instanceAt"]),
        all,
        payloads::rsvp,
    ),
    row("RSVP_DELETED", "Rsvp", When::Removed, all, payloads::rsvp),
    row(
        "REACTION_CREATED",
        "Reaction",
        When::Created,
        all,
        payloads::reaction,
    ),
    row(
        "REACTION_DELETED",
        "Reaction",
        When::Removed,
        all,
        payloads::reaction,
    ),
    row(
        "REPORTED_CONTENT_CREATED",
        "AbuseReport",
        When::Created,
        all,
        payloads::report,
    ),
    // One for each space and one for the network.
    row(
        "MEMBER_JOINED",
        "Membership",
        When::Created,
        all,
        persons::membership,
    ),
    row(
        "MEMBER_LEFT",
        "Membership",
        When::Removed,
        all,
        persons::membership,
    ),
    row(
        "MEMBER_UPDATED",
        "User",
        When::Changed(MEMBER),
        all,
        persons::updated,
    ),
    row(
        "MEMBER_JOIN_REQUESTED",
        "User",
        When::Never,
        all,
        persons::join_request,
    ),
    row(
        "INVITE_REQUESTED",
        "User",
        When::Never,
        all,
        persons::invite_request,
    ),
    row(
        "MEMBER_PURCHASE_REQUESTED",
        "User",
        When::Never,
        all,
        persons::invite_request,
    ),
    row(
        "MEMBER_PURCHASED",
        SUBSCRIPTION,
        When::Created,
        all,
        persons::purchase,
    ),
    row(
        "MEMBER_PLAN_CHANGED",
        SUBSCRIPTION,
        When::Changed(&["plan"]),
        all,
        persons::subscription,
    ),
    row(
        "MEMBER_SUBSCRIPTION_CANCELED",
        SUBSCRIPTION,
        When::Changed(&["cancelAtPeriodEnd"]),
        is_canceled,
        persons::subscription,
    ),
    row(
        "MEMBER_SUBSCRIPTION_RENEWED",
        SUBSCRIPTION,
        When::Changed(&["currentPeriodEnd"]),
        all,
        persons::subscription,
    ),
    row(
        "MEMBER_REMOVED_FROM_PLAN",
        SUBSCRIPTION,
        When::Changed(&["endedAt"]),
        has_ended,
        persons::subscription,
    ),
    row(
        "MEMBER_COURSE_PROGRESS_STARTED",
        "User",
        When::Never,
        all,
        persons::course_progress,
    ),
    row(
        "MEMBER_COURSE_PROGRESS_UPDATED",
        "User",
        When::Never,
        all,
        persons::course_progress,
    ),
    row(
        "MEMBER_COURSE_PROGRESS_COMPLETED",
        "User",
        When::Never,
        all,
        persons::course_progress,
    ),
    row(
        "MEMBER_AMBASSADOR_LEVELED_UP",
        "User",
        When::Changed(&["ambassadorLevelId"]),
        all,
        persons::ambassador,
    ),
    row(
        "GIFT_LEADERBOARD_UPDATED",
        "User",
        When::Never,
        all,
        persons::leaderboard,
    ),
];
