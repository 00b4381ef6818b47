//! Memberships of the network, its spaces and its plans.

use super::super::context::Context;
use super::{Args, Fault, Outcome, Shape, Written, references};
use crate::graphql::resolve;
use crate::graphql::rules::posts::PARTS;
use crate::world::{Record, Value};

/// The type of a member who is only in spaces, not in the network.
pub(super) const LIMITED_MEMBER: &str = "LIMITED_MEMBER";

pub(super) fn create_member(ctx: &Context<'_>, input: Args<'_>) -> Written {
    let email = input
        .text("email")
        .unwrap_or_default()
        .trim()
        .to_lowercase();
    if !email.contains('@') {
        return Ok(Outcome::refused("Email is not valid"));
    }
    let known = ctx
        .world()
        .of_kind("User")
        .find(|member| member.text("_email") == Some(email.as_str()))
        .map(|member| member.id);
    if let Some(member) = known {
        return Ok(Outcome::done([("member", Value::Ref(member))]));
    }
    let first = input.text("firstName").unwrap_or_default();
    let last = input.text("lastName").unwrap_or_default();
    let role = input.word("role").unwrap_or("CONTRIBUTOR");
    let member = ctx.create(
        Record::new("User")
            .with("name", format!("{first} {last}").trim())
            .with("firstName", first)
            .with("lastName", last)
            .with("_email", email)
            .with("networkRole", role)
            .with("memberType", "FULL_MEMBER")
            .with("joinedAt", ctx.now),
    );
    ctx.create(membership(ctx, member, None, role));
    Ok(Outcome::done([("member", Value::Ref(member))]))
}

fn membership(ctx: &Context<'_>, member: u64, space: Option<u64>, role: &str) -> Record {
    let membership = Record::new("Membership")
        .with_ref("member", member)
        .with("role", role)
        .with("status", "ACTIVE")
        .with("joinedAt", ctx.now);
    match space {
        Some(space) => membership.with_ref("_space", space),
        None => membership,
    }
}

/// Bans a member, removes them for good, or removes them so that they can come back: in each case
/// they are not in the network any more. Only the last keeps their posts.
pub(super) fn remove_member(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let field = if input.given("memberId").is_some() {
        "memberId"
    } else {
        "id"
    };
    let member = references::required(ctx, shape, input, field)?;
    if ctx.is_viewer(member.id) {
        return Ok(Outcome::refused("You can't remove yourself"));
    }
    let keeps_posts = shape.name == "deleteNetworkMembership";
    if keeps_posts && input.flag("cancelPlans") != Some(true) && has_paid_plan(ctx, member.id) {
        return Ok(Outcome::refused(
            "This member has paid plans: cancelPlans must be true",
        ));
    }
    ctx.write(|world| {
        let mut doomed: Vec<u64> = world
            .pointing_at(member.id, "Membership")
            .chain(world.pointing_at(member.id, "PaymentSubscription"))
            .map(|ended| ended.id)
            .collect();
        if !keeps_posts {
            for kind in ["Post", "Event", "Poll"] {
                doomed.extend(
                    world
                        .pointing_at(member.id, kind)
                        .filter(|post| post.reference("creator") == Some(member.id))
                        .map(|post| post.id),
                );
            }
        }
        for id in doomed {
            world.remove_with(id, &PARTS);
        }
        world.remove(member.id);
    });
    Ok(Outcome::done([("member", Value::Object(member))]))
}

fn has_paid_plan(ctx: &Context<'_>, member: u64) -> bool {
    ctx.world()
        .pointing_at(member, "PaymentSubscription")
        .any(|subscription| !subscription.flag("isFree"))
}

/// Puts members into spaces. A limited member is skipped, which is not an error.
pub(super) fn join_spaces(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let member = references::required(ctx, shape, input, "memberId")?;
    let spaces = references::many(ctx, shape, input, "spaceIds")?;
    if member.text("memberType") == Some(LIMITED_MEMBER) {
        return Ok(Outcome::done([
            ("member", Value::Ref(member.id)),
            ("spaces", Value::empty()),
            ("outcome", "SKIPPED_LIMITED_MEMBER".into()),
        ]));
    }
    let known = resolve::spaces_of(ctx, member.id);
    let joined: Vec<u64> = spaces
        .iter()
        .map(|space| space.id)
        .filter(|space| !known.contains(space))
        .collect();
    for space in &joined {
        ctx.create(membership(ctx, member.id, Some(*space), "CONTRIBUTOR"));
    }
    let outcome = if joined.is_empty() {
        "ALREADY_MEMBER"
    } else {
        "ADDED"
    };
    Ok(Outcome::done([
        ("member", Value::Ref(member.id)),
        ("spaces", Value::refs(spaces.iter().map(|space| space.id))),
        ("outcome", outcome.into()),
    ]))
}

pub(super) fn leave_space(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let member = references::required(ctx, shape, input, "memberId")?;
    let space = references::required(ctx, shape, input, "spaceId")?;
    let membership = resolve::membership_of(ctx, member.id, Some(space.id));
    let outcome = match membership {
        Some(membership) => {
            ctx.write(|world| world.remove(membership.id));
            "REMOVED"
        }
        None => "NOT_A_MEMBER",
    };
    Ok(Outcome::done([
        ("member", Value::Ref(member.id)),
        ("space", Value::Ref(space.id)),
        ("outcome", outcome.into()),
    ]))
}

pub(super) fn join_plan(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let member = references::required(ctx, shape, input, "memberId")?;
    let plan = references::required(ctx, shape, input, "planId")?;
    if plan.text("pricingType") != Some("free") {
        return Ok(Outcome::refused("Only free plans can be given to a member"));
    }
    let known = subscription(ctx, member.id, plan.id);
    let outcome = if known.is_some() {
        "ALREADY_SUBSCRIBED"
    } else {
        "SUBSCRIBED"
    };
    let id = known.unwrap_or_else(|| {
        ctx.create(
            Record::new("PaymentSubscription")
                .with_ref("member", member.id)
                .with_ref("plan", plan.id)
                .with("status", "ACTIVE")
                .with("isFree", true)
                .with("start", ctx.now),
        )
    });
    Ok(Outcome::done([
        ("member", Value::Ref(member.id)),
        ("paymentPlan", Value::Ref(plan.id)),
        ("paymentSubscription", Value::Ref(id)),
        ("outcome", outcome.into()),
    ]))
}

fn subscription(ctx: &Context<'_>, member: u64, plan: u64) -> Option<u64> {
    ctx.world()
        .pointing_at(member, "PaymentSubscription")
        .find(|subscription| subscription.reference("plan") == Some(plan))
        .map(|subscription| subscription.id)
}

/// A paid subscription may run to the end of its period. A free one ends at once.
pub(super) fn leave_plan(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let member = references::required(ctx, shape, input, "memberId")?;
    let plan = references::required(ctx, shape, input, "planId")?;
    let at_once = input.flag("immediate") != Some(false);
    let outcome = match subscription(ctx, member.id, plan.id).and_then(|id| ctx.record(id)) {
        None => "NOT_SUBSCRIBED",
        Some(subscription) if at_once || subscription.flag("isFree") => {
            ctx.write(|world| world.remove(subscription.id));
            "REMOVED"
        }
        Some(subscription) => {
            ctx.change(subscription.id, |record| {
                record.set("cancelAtPeriodEnd", true);
            });
            "CANCELLATION_SCHEDULED"
        }
    };
    Ok(Outcome::done([
        ("member", Value::Ref(member.id)),
        ("paymentPlan", Value::Ref(plan.id)),
        ("outcome", outcome.into()),
    ]))
}

/// Changes a role, in a space or in the network. A host of that place may do it.
pub(super) fn update(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let member = references::required(ctx, shape, input, "memberId")?;
    let space = references::one(ctx, shape, input, "spaceId")?
        .map(|space| space.id)
        .filter(|space| *space != ctx.network_id);
    if !(ctx.is_host() || resolve::hosts(ctx, space)) {
        return Err(Fault::forbidden(
            "Only a host of the space may change roles in it",
        ));
    }
    let membership = resolve::membership_of(ctx, member.id, space)
        .ok_or_else(|| Fault::not_found("Membership"))?;
    if let Some(role) = input.word("role") {
        ctx.change(membership.id, |record| record.set("role", role));
        if space.is_none() {
            ctx.change(member.id, |record| record.set("networkRole", role));
        }
    }
    Ok(Outcome::done([("membership", Value::Ref(membership.id))]))
}
