//! Whom an announcement reaches, and the ambassadors of the network.

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::answer::{Resolved, value};
use super::{commerce, custom_fields, filters, learning, marketing, roster};
use crate::world::{Record, Relation};

/// The levels of ambassadors, from 1.
const LEVELS: [&str; 3] = ["Bronze", "Silver", "Gold"];

/// The members of a space; of the network for `None`.
pub(crate) fn members_of(ctx: &Context<'_>, space: Option<u64>) -> Vec<u64> {
    let world = ctx.world();
    world
        .of_kind("Membership")
        .filter(|membership| membership.reference("_space") == space)
        .filter_map(|membership| membership.reference("member"))
        .collect()
}

/// Those members of a space, or of the network for `None`, that a `MemberFilter` names. Lists that
/// are empty narrow nothing.
pub(crate) fn recipients(
    ctx: &Context<'_>,
    space: Option<u64>,
    filter: Args<'_>,
) -> Result<Vec<u64>, Fault> {
    let ids = |name: &str, kind: &str| {
        let found = filters::ids(ctx, filter, name, kind)?;
        Ok::<_, Fault>(found.filter(|ids| !ids.is_empty()))
    };
    let spaces = ids("spaceIds", "Space")?;
    let plans = ids("paymentPlanIds", "PaymentPlan")?;
    let badges = ids("memberBadgeIds", "Badge")?;
    let tags = ids("memberTagIds", "Tag")?;
    let audiences = ids("marketingAudienceIds", "MarketingAudience")?;
    let excluded = ids("excludedRecipientIds", "Member")?.unwrap_or_default();
    let types = filters::words(filter, "memberTypes");
    let progress = filters::words(filter, "progress");
    let term = filters::term(filter);
    let answers = custom_fields::conditions(ctx, filter)?;
    let course = space
        .and_then(|space| ctx.record(space))
        .filter(|place| &*place.kind == "Course");
    let holds = |relation: Relation, member: u64, emblems: Option<&Vec<u64>>| {
        let world = ctx.world();
        emblems.is_none_or(|emblems| {
            emblems
                .iter()
                .any(|emblem| world.is_linked(relation, member, *emblem))
        })
    };
    let is_meant = |id: u64| {
        let Some(member) = ctx.record(id) else {
            return false;
        };
        let in_spaces = spaces.as_ref().is_none_or(|spaces| {
            let own = super::super::roles::spaces_of(ctx, id);
            spaces.iter().any(|space| own.contains(space))
        });
        let on_plans = plans.as_ref().is_none_or(|plans| {
            let world = ctx.world();
            plans
                .iter()
                .any(|plan| commerce::is_on_plan(&world, id, *plan, ctx.now))
        });
        let in_audiences = audiences.as_ref().is_none_or(|audiences| {
            audiences
                .iter()
                .any(|audience| marketing::is_in_audience(ctx, *audience, id))
        });
        let of_types = types.as_ref().is_none_or(|types| {
            let world = ctx.world();
            types
                .iter()
                .any(|wanted| roster::is_of_type(&world, &member, wanted))
        });
        let far_enough = match (&progress, &course) {
            (Some(wanted), Some(course)) => {
                let own = progress_of(ctx, id, course);
                wanted.iter().any(|wanted| wanted == own)
            }
            _ => true,
        };
        in_spaces
            && on_plans
            && in_audiences
            && of_types
            && far_enough
            && holds(Relation::HoldsBadge, id, badges.as_ref())
            && holds(Relation::HoldsTag, id, tags.as_ref())
            && !excluded.contains(&id)
            && filters::contains(term.as_ref(), [member.text("name"), member.text("_email")])
            && answers.iter().all(|answer| answer.is_met_by(ctx, id))
    };
    Ok(members_of(ctx, space)
        .into_iter()
        .filter(|member| is_meant(*member))
        .collect())
}

/// The `CourseProgressStatus` of a member.
fn progress_of(ctx: &Context<'_>, member: u64, course: &Record) -> &'static str {
    let progress = learning::course_progress(ctx, member, course);
    match progress.int("progressPercent") {
        None | Some(0) => "NOT_STARTED",
        Some(1..=25) => "IN_PROGRESS_FIRST_QUARTER",
        Some(26..=50) => "IN_PROGRESS_SECOND_QUARTER",
        Some(51..=75) => "IN_PROGRESS_THIRD_QUARTER",
        Some(76..=99) => "IN_PROGRESS_FOURTH_QUARTER",
        Some(_) => "COMPLETE",
    }
}

/// `Network.ambassadorStats`.
pub(super) fn ambassadors(ctx: &Context<'_>) -> Resolved {
    value(ambassador_stats(ctx))
}

/// The members at each level, also at those without members, and whom they brought.
pub(crate) fn ambassador_stats(ctx: &Context<'_>) -> Record {
    let network = ctx.record(ctx.network_id);
    let was_announced = network.is_some_and(|network| network.flag("_ambassadorsAnnounced"));
    let world = ctx.world();
    let level = |member: &Record| member.int("ambassadorLevelId");
    let referred = |member: &Record| member.int("referralCount").unwrap_or_default();
    let counts: Vec<Record> = LEVELS
        .iter()
        .zip(1i64..)
        .map(|(name, id)| {
            let members = world
                .of_kind("User")
                .filter(|member| level(member) == Some(id));
            Record::new("AmbassadorLevelCount")
                .with("levelId", id)
                .with("name", *name)
                .with("count", members.count())
        })
        .collect();
    let ambassadors = || {
        world
            .of_kind("User")
            .filter(|member| level(member).is_some())
    };
    let by_all: i64 = world.of_kind("User").map(|member| referred(member)).sum();
    let by_ambassadors: i64 = ambassadors().map(|member| referred(member)).sum();
    Record::new("AmbassadorStats")
        .with("ambassadorCounts", counts)
        .with("canAnnounce", !was_announced)
        .with("totalAmbassadorCount", ambassadors().count())
        .with("totalMembersReferred", by_all)
        .with("totalMembersReferredByAmbassador", by_ambassadors)
}
