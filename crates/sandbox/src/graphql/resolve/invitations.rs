//! Invitations, requests to join, leads and waitlists.

use std::sync::Arc;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::super::roles;
use super::answer::{Resolved, ref_items, value};
use super::filters::{self, contains, is_among, refers};
use super::member::contact_field;
use crate::world::{Accepts, Record, Value, accounts};

fn listed(records: &[Arc<Record>]) -> Resolved {
    ref_items(records.iter().map(|record| record.id).collect::<Vec<_>>())
}

/// The space of the argument `spaceId`, `Some(None)` for the network; `None` if it is left out.
fn place(ctx: &Context<'_>, args: Args<'_>) -> Result<Option<Option<u64>>, Fault> {
    let Some(id) = args.text("spaceId") else {
        return Ok(None);
    };
    let kinds = ["Space", "Course", "Network"];
    let found = ctx.world().find(&id, &kinds, Accepts::Either).cloned();
    match found {
        Some(place) if place.id == ctx.network_id => Ok(Some(None)),
        Some(place) => Ok(Some(Some(place.id))),
        None => Err(Fault::not_found("Space")),
    }
}

/// `Network.invites`: hosts and moderators see all, others those that they sent.
pub(super) fn invites(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let statuses = filters::words(args, "statuses");
    let place = place(ctx, args)?;
    let plans = filters::ids(ctx, args, "planIds", "PaymentPlan")?;
    let senders = filters::ids(ctx, args, "senderIds", "Member")?;
    let term = filters::term(args);
    let mut invites = filters::visible(ctx, "Invite");
    invites.retain(|invite| {
        let state = invite_state(ctx, invite);
        let was_reminded = invite.int("sentCount").unwrap_or(1) > 1;
        statuses.as_ref().is_none_or(|wanted| {
            wanted
                .iter()
                .any(|wanted| wanted == state || (wanted == "EXPIRED" && state == "STALE"))
        }) && place.is_none_or(|place| invite.reference("space") == place)
            && refers(invite, "plan", plans.as_ref())
            && refers(invite, "sender", senders.as_ref())
            && args
                .flag("reminded")
                .is_none_or(|wanted| wanted == was_reminded)
            && contains(
                term.as_ref(),
                ["recipientEmail", "recipientFirstName", "recipientLastName"]
                    .map(|field| invite.text(field)),
            )
    });
    match args.word("sort") {
        Some("CREATED_AT") => filters::sort_by_time(&mut invites, "createdAt", args),
        Some(by @ ("NAME" | "STATUS")) => {
            invites.sort_by_cached_key(|invite| match by {
                "NAME" => invite.text("recipientFirstName").map(str::to_lowercase),
                _ => Some(invite_state(ctx, invite).to_owned()),
            });
            if args.word("sortOrder") != Some("ASC") {
                invites.reverse();
            }
        }
        _ => filters::sort_by_time(&mut invites, "updatedAt", args),
    }
    listed(&invites)
}

/// The state of an invitation. One that was not accepted in time is stale.
fn invite_state<'r>(ctx: &Context<'_>, invite: &'r Record) -> &'r str {
    let state = invite.text("state").unwrap_or("SENT");
    let is_over = invite.time("expiresAt").is_some_and(|end| end <= ctx.now);
    if is_over && matches!(state, "SENT" | "OPENED" | "CLICKED" | "UNSENT") {
        "STALE"
    } else {
        state
    }
}

pub(super) fn invite_field(ctx: &Context<'_>, invite: &Record, field: &str) -> Resolved {
    match field {
        "state" => value(invite_state(ctx, invite)),
        _ => contact_field(ctx, invite, field),
    }
}

/// `Network.inviteRequests`: without a space only those to the network itself.
pub(super) fn invite_requests(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let place = place(ctx, args)?.unwrap_or(None);
    let only_plans = args.flag("onlyPlanRequests") == Some(true);
    let term = filters::term(args);
    let mut requests = filters::visible(ctx, "InviteRequest");
    requests.retain(|request| {
        request.reference("space") == place
            && (!only_plans || request.reference("plan").is_some())
            && contains(
                term.as_ref(),
                ["email", "firstName", "lastName"].map(|field| request.text(field)),
            )
    });
    filters::sort_by_time(&mut requests, "createdAt", args);
    listed(&requests)
}

/// `Network.leads`: newest first. The term counts only if the viewer may read the addresses.
pub(super) fn leads(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let statuses = filters::words(args, "statuses");
    let waitlists = filters::ids(ctx, args, "waitlistIds", "Waitlist")?;
    let may_search = roles::in_network(ctx, "Lead.email") && ctx.holds("read:userinfo");
    let term = filters::term(args).filter(|_| may_search);
    // No lead of the sandbox came from a landing page.
    let from_pages = filters::words(args, "sourceLandingPageIds").is_some();
    let mut leads = filters::visible(ctx, "Lead");
    leads.retain(|lead| {
        !from_pages
            && is_among(Some(lead_status(ctx, lead)), statuses.as_ref())
            && refers(lead, "waitlist", waitlists.as_ref())
            && contains(term.as_ref(), [lead.text("email")])
    });
    filters::sort_by_time(&mut leads, "createdAt", args);
    listed(&leads)
}

/// The state of a lead: joined, once a member has its address.
pub(crate) fn lead_status<'r>(ctx: &Context<'_>, lead: &'r Record) -> &'r str {
    let status = lead.text("displayedStatus").unwrap_or("WAITLIST");
    let email = lead.text("email").unwrap_or_default();
    if accounts::is_banned(&ctx.world(), email) {
        return "BANNED";
    }
    let is_member = || {
        let world = ctx.world();
        let mut members = world.of_kind("User");
        !email.is_empty() && members.any(|member| member.text("_email") == Some(email))
    };
    if status != "BANNED" && is_member() {
        "JOINED"
    } else {
        status
    }
}

pub(super) fn lead_field(ctx: &Context<'_>, lead: &Record, field: &str) -> Resolved {
    match field {
        "displayedStatus" => value(lead_status(ctx, lead)),
        _ => contact_field(ctx, lead, field),
    }
}

/// `Network.waitlists`: without the deleted ones, newest first.
pub(super) fn waitlists(ctx: &Context<'_>) -> Resolved {
    // The list is for moderators as well, and a single waitlist for hosts only.
    let world = ctx.world();
    let waitlists = world
        .of_kind("Waitlist")
        .rev()
        .filter(|waitlist| !waitlist.flag("_deleted"));
    ref_items(waitlists.map(|waitlist| waitlist.id).collect::<Vec<_>>())
}

pub(super) fn waitlist_field(ctx: &Context<'_>, waitlist: &Record, field: &str) -> Resolved {
    let target = || {
        waitlist
            .reference("target")
            .and_then(|target| ctx.record(target))
    };
    match field {
        "displayName" => {
            let name = waitlist.text("name").unwrap_or_default();
            let suffix = if waitlist.flag("_deleted") {
                " (deleted)"
            } else {
                ""
            };
            value(format!("{name}{suffix}"))
        }
        "open" => {
            let is_over = waitlist.time("closeAt").is_some_and(|end| end <= ctx.now);
            value(!(waitlist.flag("closed") || waitlist.flag("_deleted") || is_over))
        }
        "leadsCount" => value(ctx.world().pointing_at(waitlist.id, "Lead").count()),
        "targetLabel" => value(target().and_then(|target| {
            let label = target.text("title").or_else(|| target.text("name"));
            label.map(str::to_owned)
        })),
        "target" => value(target().map_or(Value::NULL, |target| Value::Ref(target.id))),
        _ => Ok(None),
    }
}
