//! Answers to invitations: yes, maybe, no.

use std::sync::Arc;

use jiff::Timestamp;

use super::{Args, Context, Fault, Outcome, Shape, Written, references};
use crate::graphql::resolve;
use crate::world::{Record, Value, ids};

/// The scope for another member's answer, in addition to the mutation's own.
const FOR_OTHERS: &str = "host:write:network_events";

fn status(input: Args<'_>) -> Result<String, Outcome> {
    let status = input.text("status").unwrap_or_default();
    if matches!(status.as_str(), "yes" | "maybe" | "no") {
        Ok(status)
    } else {
        Err(Outcome::refused("Status must be yes, maybe or no"))
    }
}

/// Staff may answer for any member. The event's creator and the hosts of its space may answer for
/// the members of that space.
fn check_member(ctx: &Context<'_>, member: u64, event: Option<&Record>) -> Result<(), Fault> {
    if ctx.is_viewer(member) {
        return Ok(());
    }
    let runs_event = event.is_some_and(|event| {
        let space = event.reference("space");
        let is_in_space = resolve::membership_of(ctx, member, space).is_some();
        let is_creator = event.reference("creator") == Some(ctx.viewer_id());
        is_in_space && (is_creator || resolve::runs(ctx, space))
    });
    if (ctx.is_staff() || runs_event) && ctx.holds(FOR_OTHERS) {
        Ok(())
    } else {
        Err(Fault::forbidden("You may not answer for another member"))
    }
}

/// The given occurrence, which must belong to the event.
fn occurrence(
    ctx: &Context<'_>,
    event: &Record,
    input: Args<'_>,
) -> Result<Option<Timestamp>, Fault> {
    let Some(at) = input.time("instanceAt")? else {
        return Ok(None);
    };
    if resolve::instance_at(ctx, event, at).is_some() {
        Ok(Some(at))
    } else {
        Err(Fault::not_found("EventInstance"))
    }
}

/// An upsert: there is one answer for each member, event and occurrence.
pub(super) fn create(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let event = references::required(ctx, shape, input, "eventId")?;
    let member =
        references::one(ctx, shape, input, "memberId")?.map_or(ctx.viewer_id(), |member| member.id);
    check_member(ctx, member, Some(&event))?;
    let at = occurrence(ctx, &event, input)?;
    let status = match status(input) {
        Ok(status) => status,
        Err(refused) => return Ok(refused),
    };
    if let Some(refused) = closed(ctx, &event, at) {
        return Ok(refused);
    }
    let known = answer_for(ctx, event.id, member, at);
    let id = match known {
        Some(id) => {
            ctx.change(id, |rsvp| rsvp.set("status", status));
            id
        }
        None => ctx.create(
            Record::new("Rsvp")
                .with_ref("event", event.id)
                .with_ref("member", member)
                .with("instanceAt", at)
                .with("status", status),
        ),
    };
    Ok(Outcome::done([("rsvp", Value::Ref(id))]))
}

/// A member's answer for an occurrence, or for the series.
fn answer_for(ctx: &Context<'_>, event: u64, member: u64, at: Option<Timestamp>) -> Option<u64> {
    ctx.world()
        .pointing_at(event, "Rsvp")
        .find(|rsvp| rsvp.reference("member") == Some(member) && rsvp.time("instanceAt") == at)
        .map(|rsvp| rsvp.id)
}

fn closed(ctx: &Context<'_>, event: &Record, at: Option<Timestamp>) -> Option<Outcome> {
    let locked = match at.and_then(|at| resolve::instance_at(ctx, event, at)) {
        Some(instance) => instance.flag("lockRsvps"),
        None => event.flag("lockRsvps"),
    };
    if event.leaf("rsvpEnabled").and_then(|flag| flag.as_bool()) == Some(false) {
        Some(Outcome::refused("This event takes no RSVPs"))
    } else if locked && !ctx.is_staff() {
        Some(Outcome::refused("RSVPs are closed"))
    } else {
        None
    }
}

/// The RSVP of the input's id, if the viewer may change it.
fn own(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
) -> Result<(Arc<Record>, Option<Arc<Record>>), Fault> {
    let rsvp = references::required(ctx, shape, input, "id")?;
    let event = rsvp.reference("event").and_then(|id| ctx.record(id));
    check_member(
        ctx,
        rsvp.reference("member").unwrap_or_default(),
        event.as_deref(),
    )?;
    Ok((rsvp, event))
}

pub(super) fn update(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let (rsvp, event) = own(ctx, shape, input)?;
    if let Some(member) = references::one(ctx, shape, input, "memberId")?
        && rsvp.reference("member") != Some(member.id)
    {
        return Ok(Outcome::refused("memberId is not the member of this RSVP"));
    }
    let before = rsvp.time("instanceAt");
    let at = match &event {
        Some(event) => occurrence(ctx, event, input)?.or(before),
        None => before,
    };
    let status = match status(input) {
        Ok(status) => status,
        Err(refused) => return Ok(refused),
    };
    if let Some(event) = &event {
        // An answer can't be moved from or to a closed occurrence.
        let refused = closed(ctx, event, before).or_else(|| closed(ctx, event, at));
        if let Some(refused) = refused {
            return Ok(refused);
        }
        let member = rsvp.reference("member").unwrap_or_default();
        if answer_for(ctx, event.id, member, at).is_some_and(|known| known != rsvp.id) {
            return Ok(Outcome::refused(
                "This member has answered for that occurrence already",
            ));
        }
    }
    ctx.change(rsvp.id, |record| {
        record.set("status", status);
        record.set("instanceAt", at);
    });
    Ok(Outcome::done([("rsvp", Value::Ref(rsvp.id))]))
}

pub(super) fn delete(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let (rsvp, event) = own(ctx, shape, input)?;
    if let Some(refused) = event.and_then(|event| closed(ctx, &event, rsvp.time("instanceAt"))) {
        return Ok(refused);
    }
    ctx.write(|world| world.remove(rsvp.id));
    let id = ids::global_id("Rsvp", rsvp.id);
    Ok(Outcome::done([("deletedId", id.into())]))
}
