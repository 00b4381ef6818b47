//! Decides who may read a field: by the scopes of the token and the role of the member.

use super::context::Context;
use super::errors::Fault;
use crate::world::{Record, Value};

/// The readers of a field that not everyone may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Readers {
    /// Hosts only.
    Host,
    /// Hosts and moderators.
    Staff,
    /// Only the member that the node is.
    Own,
    /// That member, and hosts and moderators.
    OwnOrStaff,
    /// As `Staff`, but for others the whole node is not found.
    StaffOrNotFound,
}

fn readers(kind: &str, field: &str) -> Option<Readers> {
    match (kind, field) {
        (
            "Network",
            "announcements"
            | "assets"
            | "automationRule"
            | "automationRuleLogs"
            | "automationRules"
            | "blocklist"
            | "incomeReport"
            | "incomeReportPeriods"
            | "incomeReports"
            | "marketingAudience"
            | "marketingAudiences"
            | "marketingBanner"
            | "marketingBanners"
            | "memberByEmail"
            | "paymentCoupon"
            | "paymentCoupons"
            | "poll"
            | "polls"
            | "stripeAccount"
            | "waitlist",
        )
        | ("PaymentCoupon", "redemptions")
        | ("PaymentPlan", "internalNotes")
        | ("MarketingBanner", "name") => Some(Readers::Host),
        (
            "Network",
            "abuseReports" | "ambassadorStats" | "imageBrandColors" | "inviteRequests" | "leads"
            | "members" | "tags" | "waitlists",
        )
        | ("CustomField", "answers")
        | ("Coursework", "quizAttemptMemberCount" | "quizStats")
        | ("Membership", "lastActiveAt")
        | ("Segment", "color" | "isPinnedToFeaturedMembers")
        | ("User", "lastActiveAt" | "updatedAt") => Some(Readers::Staff),
        ("Network", "member" | "tag") => Some(Readers::StaffOrNotFound),
        (
            "User",
            "conversations"
            | "courseProgress"
            | "directMessages"
            | "hasConfirmedInstallation"
            | "hasPushEnabled"
            | "notificationSetting"
            | "notifications"
            | "videoProgresses",
        ) => Some(Readers::Own),
        ("User", "email" | "profileQuestionAnswers" | "spaces" | "timeZone")
        | ("Membership", "status") => Some(Readers::OwnOrStaff),
        _ => None,
    }
}

/// Whether a field of `owner` may be read: `None` if it may, or else the answer to the viewer.
pub(crate) fn refusal(
    ctx: &Context<'_>,
    owner: &Record,
    field: &str,
) -> Option<Result<Value, Fault>> {
    let coordinate = format!("{}.{field}", owner.kind);
    let definition = ctx.facts.field(&owner.kind, field)?;
    let named = definition.ty.inner_named_type();
    if !ctx.is_scoped_for(&coordinate) || refuses_type(ctx, named) {
        return Some(Err(missing_scope(&coordinate)));
    }
    let readers = readers(&owner.kind, field)?;
    if may_read(ctx, owner, readers, field) {
        return None;
    }
    if readers == Readers::StaffOrNotFound {
        return Some(Err(Fault::not_found(named)));
    }
    // A refused reader gets null or an empty list. Only a field that can be neither is an error. By
    // the documentation, two lists are errors as well.
    let says_no = matches!(field, "automationRules" | "polls");
    if says_no {
        Some(Err(Fault::forbidden(format!(
            "You may not read {coordinate}"
        ))))
    } else if ctx.facts.connection_node(named).is_some() || definition.ty.is_list() {
        Some(Ok(Value::empty()))
    } else if definition.ty.is_non_null() {
        Some(Err(Fault::forbidden(format!(
            "You may not read {coordinate}"
        ))))
    } else {
        Some(Ok(Value::NULL))
    }
}

fn may_read(ctx: &Context<'_>, owner: &Record, readers: Readers, field: &str) -> bool {
    let is_own = match &*owner.kind {
        "User" => ctx.is_viewer(owner.id),
        _ => owner.reference("member") == Some(ctx.viewer_id()),
    };
    match readers {
        // Everyone may read their own address, so this field decides for itself.
        Readers::Host => ctx.is_host() || field == "memberByEmail",
        Readers::Staff | Readers::StaffOrNotFound => ctx.is_staff(),
        Readers::Own => is_own,
        Readers::OwnOrStaff => is_own || ctx.is_staff(),
    }
}

pub(crate) fn missing_scope(coordinate: &str) -> Fault {
    Fault::forbidden(format!(
        "The access token lacks a scope that {coordinate} requires"
    ))
}

/// Whether nothing of a type (of a connection's nodes, of any member of a union) may be read.
fn refuses_type(ctx: &Context<'_>, named: &str) -> bool {
    let named = ctx.facts.connection_node(named).unwrap_or(named);
    let possible = ctx.facts.possible(named);
    !possible.is_empty() && possible.iter().all(|kind| refuses_kind(ctx, kind))
}

fn refuses_kind(ctx: &Context<'_>, kind: &str) -> bool {
    // A token with only `write:rsvps` may read its member's own RSVP. That is decided for each
    // record.
    let is_decided_later = kind == "Rsvp" && ctx.holds("write:rsvps");
    !is_decided_later && !ctx.is_scoped_for(kind)
}

/// Whether this record may be read with the token's scopes.
pub(crate) fn refuses_record(ctx: &Context<'_>, record: &Record) -> bool {
    let is_anothers_rsvp =
        &*record.kind == "Rsvp" && record.reference("member") != Some(ctx.viewer_id());
    refuses_kind(ctx, &record.kind) || (is_anothers_rsvp && !ctx.is_scoped_for("Rsvp"))
}
