//! `Network.members`: the roster, sorted and filtered.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::super::pages::{Direction, Listing};
use super::super::roles;
use super::answer::{Answer, Resolved};
use super::{commerce, custom_fields, posts};
use crate::world::{Accepts, Record, Relation, Value, World};

/// Arguments that can't be combined with `ambassador: true`.
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

    let place = posts::space_argument(ctx, "members", args)?;
    let mut members: Vec<Row> = matching(ctx, args, place, ambassadors)?
        .into_iter()
        .map(|member| Row::of(ctx, member, place))
        .collect();
    members.sort_by(|one, other| {
        let order = compare(sort, one, other).then(one.member.id.cmp(&other.member.id));
        if descending { order.reverse() } else { order }
    });
    let rows = members.iter().map(|row| Value::Ref(row.member.id));
    // By role, the members are ranked among those that match the term, so the cursors work only
    // with the same term.
    let term = args.text("term").filter(|_| sort == "ROLE");
    let listing = Listing::new(rows.collect())
        .identified(format!("{sort} {descending} {}", term.unwrap_or_default()));
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

/// A member in the roster of a space, or of the network.
struct Row {
    member: Arc<Record>,
    role: Option<String>,
    joined: Option<Timestamp>,
}

impl Row {
    fn of(ctx: &Context<'_>, member: Arc<Record>, place: Option<u64>) -> Row {
        let membership = place.and_then(|space| roles::membership_of(ctx, member.id, Some(space)));
        let (role, joined) = match &membership {
            Some(membership) => (membership.text("role"), membership.time("joinedAt")),
            None => (member.text("networkRole"), member.time("joinedAt")),
        };
        Row {
            role: role.map(str::to_owned),
            joined,
            member,
        }
    }
}

fn compare(sort: &str, one: &Row, other: &Row) -> Ordering {
    let (first, second) = (&one.member, &other.member);
    let by_text = |field: &str| first.text(field).cmp(&second.text(field));
    match sort {
        "LAST_VISIT" => first.time("lastActiveAt").cmp(&second.time("lastActiveAt")),
        "DATE_JOINED" => one.joined.cmp(&other.joined),
        "MEMBER_NAME" => by_text("name"),
        "MEMBER_TYPE" => by_text("memberType").then_with(|| by_text("name")),
        "ROLE" => rank(one).cmp(&rank(other)).then_with(|| by_text("name")),
        "REFERRAL_COUNT" => first.int("referralCount").cmp(&second.int("referralCount")),
        _ => Ordering::Equal,
    }
}

/// Hosts first.
fn rank(row: &Row) -> impl Ord + use<> {
    match row.role.as_deref() {
        Some("HOST") => 0,
        Some("MODERATOR") => 1,
        _ => 2,
    }
}

fn matching(
    ctx: &Context<'_>,
    args: Args<'_>,
    space: Option<u64>,
    ambassadors: bool,
) -> Result<Vec<Arc<Record>>, Fault> {
    let plan = args
        .text("planId")
        .map(|id| ctx.find_for("Network.members(planId:)", &id, "PaymentPlan"))
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
        plan.as_ref()
            .is_none_or(|plan| commerce::is_on_plan(&world, member.id, plan.id, ctx.now))
    };
    let in_segments = |member: &Record| {
        let holds = |emblem: &u64| {
            world.is_linked(Relation::HoldsBadge, member.id, *emblem)
                || world.is_linked(Relation::HoldsTag, member.id, *emblem)
        };
        segments
            .as_ref()
            .is_none_or(|fields| fields.values().all(|emblems| emblems.iter().any(holds)))
    };
    Ok(world
        .of_kind("User")
        .filter(|member| !ambassadors || member.int("ambassadorLevelId").is_some())
        .filter(|member| {
            args.word("role").is_none_or(|role| {
                Row::of(ctx, Arc::clone(member), space).role.as_deref() == Some(role)
            })
        })
        .filter(|member| {
            args.word("memberType")
                .is_none_or(|wanted| is_of_type(&world, member, wanted))
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

pub(super) fn is_of_type(world: &World, member: &Record, wanted: &str) -> bool {
    // Hosts of the whole network are in every space, but do not count as its own hosts.
    let runs_a_space_as = |role: &str| {
        member.text("networkRole") != Some(role)
            && world
                .pointing_at(member.id, "Membership")
                .filter(|membership| membership.reference("_space").is_some())
                .any(|membership| membership.text("role") == Some(role))
    };
    match wanted {
        "NETWORK_HOST" => member.text("networkRole") == Some("HOST"),
        "NETWORK_MODERATOR" => member.text("networkRole") == Some("MODERATOR"),
        "SPACE_HOST" => runs_a_space_as("HOST"),
        "SPACE_MODERATOR" => runs_a_space_as("MODERATOR"),
        _ => member.text("memberType") == Some(wanted),
    }
}

/// Badges and tags, as GlobalIDs, of a segment or of the badge or tag itself; grouped by field,
/// with one field for all badges and one for all tags.
fn segments(ctx: &Context<'_>, ids: &[String]) -> Result<BTreeMap<Arc<str>, Vec<u64>>, Fault> {
    let mut fields: BTreeMap<Arc<str>, Vec<u64>> = BTreeMap::new();
    let accepts = Accepts::of("Network.members(segmentIds:)");
    let world = ctx.world();
    for id in ids {
        let emblem = world
            .find(id, &["Badge", "Tag", "Segment"], accepts)
            .map(|segment| segment.reference("_emblem").unwrap_or(segment.id))
            .and_then(|emblem| world.get(emblem))
            .ok_or_else(|| Fault::not_found("Segment"))?;
        let field = fields.entry(Arc::clone(&emblem.kind)).or_default();
        field.push(emblem.id);
    }
    Ok(fields)
}

/// `Network.blockedMembers`: the members that the viewer has blocked, the latest first.
pub(super) fn blocked(ctx: &Context<'_>) -> Resolved {
    let mut blocked = ctx
        .world()
        .linked_from(Relation::Blocks, ctx.viewer_id())
        .to_vec();
    blocked.reverse();
    super::answer::ref_items(blocked)
}

/// Newest first, for lists without an order of their own.
pub(super) fn newest(record: &Record) -> impl Ord + use<> {
    Reverse((record.time("createdAt"), record.id))
}
