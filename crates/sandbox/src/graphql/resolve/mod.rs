//! Fields with rules of their own, by their type.
//!
//! Other fields get their stored value, or a value from the references between records
//! ([`related()`]), or one from their type.

mod announcements;
mod answer;
mod automation;
mod branding;
mod chat;
mod comment;
mod commerce;
mod content;
mod custom_fields;
mod event;
mod feed;
mod filters;
mod gallery;
mod gifts;
mod invitations;
mod learning;
mod live;
mod lookup;
mod marketing;
mod member;
mod moderation;
mod network;
mod poll;
mod posts;
mod query;
mod reactions;
mod related;
mod roster;
mod search;
mod settings;
mod space;
mod upload;
mod views;
mod visibility;

pub(crate) use announcements::{ambassador_stats, members_of, recipients};
pub(crate) use answer::Answer;
use answer::Resolved;
pub(crate) use branding::{domain_status, is_domain_in_use};
pub(crate) use commerce::{
    is_on_plan, is_running, plans_that_open, questions_of, subscription_status,
};
pub(crate) use event::{instance, instance_at};
pub(crate) use gallery::gallery_groups;
pub(crate) use gifts::has_gifts;
pub(crate) use invitations::lead_status;
pub(crate) use learning::course_progress;
pub(crate) use moderation::is_listed_entry;
pub(crate) use poll::answer_of;
pub(crate) use related::related;
pub(crate) use upload::{BYTES, UploadParts, digest, shares, upload_status};
pub(crate) use visibility::is_visible;

pub(crate) use super::roles::{membership_of, runs, spaces_of};

use super::args::Args;
use super::context::Context;
use crate::world::Record;

/// The current name of a deprecated field.
pub(crate) fn current_name<'a>(kind: &str, field: &'a str) -> &'a str {
    match (kind, field) {
        ("ChatMessage" | "PrivateMessage" | "Reaction" | "AutomationRuleLogEntry", "user") => {
            "member"
        }
        ("AutomationRuleLogEntry", "userId") => "memberId",
        ("Post" | "Event" | "Poll", "body") => "bodyHtml",
        ("Event", "location") => "venue",
        ("FeedPostItem", "introducedUser") => "introducedMember",
        _ => field,
    }
}

/// Applies the rule of a field.
pub(crate) fn field(ctx: &Context<'_>, owner: &Record, field: &str, args: Args<'_>) -> Resolved {
    match &*owner.kind {
        "Query" => query::field(ctx, field, args),
        "Network" => network::field(ctx, owner, field, args),
        "User" => member::field(ctx, owner, field, args),
        "Membership" => member::membership_field(ctx, owner, field),
        "Post" => content::field(ctx, owner, field, args),
        "Event" => event::field(ctx, owner, field, args),
        "EventInstance" => event::instance_field(ctx, owner, field),
        "Rsvp" => event::rsvp_field(ctx, owner, field),
        "Poll" => poll::field(ctx, owner, field, args),
        "PollChoice" => poll::choice_field(ctx, owner, field),
        "PollAnswer" => poll::answer_field(ctx, owner, field),
        "Comment" => comment::field(ctx, owner, field),
        "Space" => space::field(ctx, owner, field, args),
        "Course" => learning::course_field(ctx, owner, field, args),
        "Badge" | "Tag" => member::emblem_field(ctx, owner, field),
        "DirectMessage" | "ConversationThread" => chat::conversation_field(ctx, owner, field, args),
        "ChatMessage" | "PrivateMessage" => chat::message_field(ctx, owner, field),
        "CustomFieldOption" => custom_fields::option_field(ctx, owner, field),
        "Coursework" => learning::coursework_field(ctx, owner, field, args),
        "QuizAttempt" => learning::attempt_field(ctx, owner, field),
        "PaymentPlan" => commerce::plan_field(ctx, owner, field, args),
        "PaymentCoupon" => commerce::coupon_field(ctx, owner, field, args),
        "PaymentSubscription" => commerce::subscription_field(ctx, owner, field),
        "UploadSession" => upload::session_field(ctx, owner, field),
        "GalleryGroup" => gallery::group_field(ctx, owner, field),
        "LiveSpace" => live::live_field(owner, field),
        "Asset" => upload::asset_field(ctx, owner, field),
        "Invite" => invitations::invite_field(ctx, owner, field),
        "Lead" => invitations::lead_field(ctx, owner, field),
        "Waitlist" => invitations::waitlist_field(ctx, owner, field),
        "CustomDomain" => branding::domain_field(ctx, owner, field),
        "NotificationSetting" => settings::field(owner, field),
        "MarketingBanner" => marketing::banner_field(ctx, owner, field),
        "AutomationRule" | "AutomationRuleAction" => automation::field(ctx, owner, field),
        "InviteRequest" | "BlocklistEntry" => member::contact_field(ctx, owner, field),
        _ => Ok(None),
    }
}
