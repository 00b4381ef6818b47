//! `Network.members`: the roster, sorted and filtered.

use std::cmp::{Ordering, Reverse};
use std::sync::Arc;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::super::pages::{Direction, Listing};
use super::{Answer, Resolved, custom_fields, posts};
use crate::world::{Accepts, Record, Relation, Value};

/// Arguments that can't stand beside `ambassador: true`.
const NOT_WITH_AMBASSADOR: [&str; 7] = [
    "term",
    "role",
    "memberType",
    "spaceId",
    "planId",
    "segmentIds",
    "customFields",
];

pub(super) fn members(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let ambassadors = args.flag("ambassador") == Some(true);
    if ambassadors
        && let Some(name) = NOT_WITH_AMBASSADOR
            .iter()
            .find(|name| args.get(name).is_some())
    {
        return Err(Fault::bad_input(format!(
            "ambassador can't be combined with {name}"
        )));
    }
    let sort = if ambassadors {
        "REFERRAL_COUNT"
    } else {
        args.word("sort").unwrap_or("LAST_VISIT")
    };
    if sort == "REFERRAL_COUNT" && !ambassadors {
        return Err(Fault::bad_input(
            "sort REFERRAL_COUNT needs ambassador: true",
        ));
    }
    let descending = ambassadors || args.word("sortOrder") == Some("DESC");

    let mut members = matching(ctx, args, ambassadors)?;
    members.sort_by(|one, other| {
        let order = compare(sort, one, other).then(one.id.cmp(&other.id));
        if descending { order.reverse() } else { order }
    });
    let listing = Listing::new(members.iter().map(|member| Value::Ref(member.id)).collect())
        .identified(format!(
            "{sort} {descending} {}",
            args.text("term").unwrap_or_default()
        ));
    Ok(Some(Answer::Items(if sort == "RESOURCE_ID" {
        listing.sorted_by_id(if descending {
            Direction::Descending
        } else {
            Direction::Ascending
        })
    } else {
        listing
    })))
}

fn compare(sort: &str, one: &Record, other: &Record) -> Ordering {
    let by_text = |field: &str| one.text(field).cmp(&other.text(field));
    match sort {
        "LAST_VISIT" => one.time("lastActiveAt").cmp(&other.time("lastActiveAt")),
        "DATE_JOINED" => one.time("joinedAt").cmp(&other.time("joinedAt")),
        "MEMBER_NAME" => by_text("name"),
        "MEMBER_TYPE" => by_text("memberType").then_with(|| by_text("name")),
        "ROLE" => rank(one).cmp(&rank(other)).then_with(|| by_text("name")),
        "REFERRAL_COUNT" => one.int("referralCount").cmp(&other.int("referralCount")),
        _ => Ordering::Equal,
    }
}

/// Hosts first.
fn rank(member: &Record) -> impl Ord {
    match member.text("networkRole") {
        Some("HOST") => 0,
        Some("MODERATOR") => 1,
        _ => 2,
    }
}

fn matching(
    ctx: &Context<'_>,
    args: Args<'_>,
    ambassadors: bool,
) -> Result<Vec<Arc<Record>>, Fault> {
    let space = posts::space_argument(ctx, args)?;
    let plan = args
        .text("planId")
        .map(|id| ctx.find(&id, "PaymentPlan", Accepts::Either))
        .transpose()?;
    let segments = args
        .texts("segmentIds")
        .map(|ids| segments(ctx, &ids))
        .transpose()?;
    let conditions = custom_fields::conditions(ctx, args)?;
    let term = args.text("term").map(|term| term.to_lowercase());
    let world = ctx.world();
    let in_space = |member: &Record| {
        space.is_none_or(|space| {
            world
                .pointing_at(member.id, "Membership")
                .any(|membership| membership.reference("_space") == Some(space))
        })
    };
    let on_plan = |member: &Record| {
        plan.as_ref().is_none_or(|plan| {
            world
                .pointing_at(member.id, "PaymentSubscription")
                .any(|subscription| subscription.reference("plan") == Some(plan.id))
        })
    };
    let in_segments = |member: &Record| {
        segments.as_ref().is_none_or(|segments| {
            segments.iter().any(|segment| {
                world.is_linked(Relation::HoldsBadge, member.id, *segment)
                    || world.is_linked(Relation::HoldsTag, member.id, *segment)
            })
        })
    };
    Ok(world
        .of_kind("User")
        .filter(|member| !ambassadors || member.int("ambassadorLevelId").is_some())
        .filter(|member| {
            args.word("role")
                .is_none_or(|role| member.text("networkRole") == Some(role))
        })
        .filter(|member| {
            args.word("memberType")
                .is_none_or(|wanted| is_of_type(member, wanted))
        })
        .filter(|member| {
            term.as_ref().is_none_or(|term| {
                ["name", "_email"]
                    .iter()
                    .filter_map(|field| member.text(field))
                    .any(|text| text.to_lowercase().contains(term))
            })
        })
        .filter(|member| in_space(member) && on_plan(member) && in_segments(member))
        .filter(|member| {
            conditions
                .iter()
                .all(|condition| condition.is_met_by(ctx, member.id))
        })
        .cloned()
        .collect())
}

fn is_of_type(member: &Record, wanted: &str) -> bool {
    match wanted {
        "NETWORK_HOST" => member.text("networkRole") == Some("HOST"),
        "NETWORK_MODERATOR" => member.text("networkRole") == Some("MODERATOR"),
        // No space of the demo community has a host or moderator of its own.
        "SPACE_HOST" | "SPACE_MODERATOR" => false,
        _ => member.text("memberType") == Some(wanted),
    }
}

/// Badges and tags, named by GlobalID only, as a segment or as what they are.
fn segments(ctx: &Context<'_>, ids: &[String]) -> Result<Vec<u64>, Fault> {
    ids.iter()
        .map(|id| {
            ctx.world()
                .find(id, &["Badge", "Tag", "Segment"], Accepts::GlobalId)
                .map(|segment| segment.reference("_emblem").unwrap_or(segment.id))
                .ok_or_else(|| Fault::not_found("Segment"))
        })
        .collect()
}

/// `Network.blockedMembers`: whom the viewer has blocked, the latest first.
pub(super) fn blocked(ctx: &Context<'_>) -> Resolved {
    let mut blocked = ctx
        .world()
        .linked_from(Relation::Blocks, ctx.viewer_id())
        .to_vec();
    blocked.reverse();
    super::ref_items(blocked)
}

/// Newest first, for lists without an order of their own.
pub(super) fn newest(record: &Record) -> impl Ord + use<> {
    Reverse((record.time("createdAt"), record.id))
}
