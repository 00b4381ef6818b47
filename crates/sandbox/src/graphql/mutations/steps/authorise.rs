//! Decides who may call a mutation: by the token's scopes, by the member's role, by the record.

use super::{Context, Refusal, Rule};
use crate::graphql::access;
use crate::graphql::errors::Fault;
use crate::graphql::resolve;
use crate::graphql::rules::{Callers, Given};
use crate::world::Record;

/// What can be decided before the records are known.
pub(super) fn role(ctx: &Context<'_>, rule: &Rule) -> Result<(), Fault> {
    let coordinate = format!("Mutation.{}", rule.mutation);
    if !ctx.is_scoped_for(&coordinate) {
        return Err(access::missing_scope(&coordinate));
    }
    let allowed = match rule.callers {
        Callers::Host => ctx.is_host(),
        Callers::Staff => ctx.is_staff(),
        Callers::Member
        | Callers::Author(_)
        | Callers::Own(_)
        | Callers::HostOf(_)
        | Callers::StaffOf(_) => true,
    };
    if allowed {
        Ok(())
    } else {
        Err(Fault::forbidden(format!(
            "You may not call {}",
            rule.mutation
        )))
    }
}

/// What depends on the records.
pub(super) fn subject(ctx: &Context<'_>, rule: &Rule, given: &Given<'_>) -> Result<(), Refusal> {
    let subject = given.subject();
    let (allowed, text) = match rule.callers {
        Callers::Member | Callers::Staff | Callers::Host => return Ok(()),
        Callers::Author(field) => (
            is_member(ctx, subject, field)
                || ctx.is_staff()
                || resolve::runs(ctx, space_of(subject)),
            "You may not change another member's record",
        ),
        Callers::Own(field) => (
            is_member(ctx, subject, field),
            "You may change only your own record",
        ),
        Callers::HostOf(input) => (
            ctx.is_host() || resolve::hosts(ctx, place(given, input)),
            "Only a host may do this here",
        ),
        Callers::StaffOf(input) => (
            ctx.is_staff() || resolve::runs(ctx, place(given, input)),
            "Only a host or moderator may do this here",
        ),
    };
    if allowed {
        Ok(())
    } else {
        Err(Fault::forbidden(text).into())
    }
}

fn is_member(ctx: &Context<'_>, subject: &Record, field: &str) -> bool {
    if field.is_empty() {
        ctx.is_viewer(subject.id)
    } else {
        subject.reference(field) == Some(ctx.viewer_id())
    }
}

fn place(given: &Given<'_>, input: &str) -> Option<u64> {
    given.about(input).and_then(|record| space_of(record))
}

/// A space itself, or the space that a record is in.
fn space_of(record: &Record) -> Option<u64> {
    match &*record.kind {
        "Space" | "Course" => Some(record.id),
        _ => ["space", "_space", "course"]
            .iter()
            .find_map(|field| record.reference(field)),
    }
}
