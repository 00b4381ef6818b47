//! Decides who may call a mutation: by the token's scopes, by the member's role, by the record.

use mighty_schema::roles::{Role, required_role};

use super::{Args, Context, Refusal, Rule, Shape};
use crate::graphql::errors::Fault;
use crate::graphql::rules::{Callers, Given};
use crate::graphql::{access, roles};
use crate::world::{Accepts, Record};

/// What can be decided before the records are known.
pub(super) fn caller(
    ctx: &Context<'_>,
    rule: &Rule,
    shape: Shape<'_>,
    input: Args<'_>,
) -> Result<(), Fault> {
    tables(ctx, shape, input)?;
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

/// The scope of the mutation, and the roles that the schema's tables ask for, of the mutation and of
/// the fields that were given.
fn tables(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Result<(), Fault> {
    let coordinate = format!("Mutation.{}", shape.name);
    if !ctx.is_scoped_for(&coordinate) {
        return Err(access::missing_scope(&coordinate));
    }
    let space = input
        .text("spaceId")
        .and_then(|id| Some(ctx.world().find(&id, &[], Accepts::Either)?.id));
    let may_call = |coordinate: &str| {
        // If it is for a record's own member, too, the record decides.
        required_role(coordinate).is_none_or(|row| row.any_of.contains(&Role::Own))
            || roles::in_space(ctx, coordinate, space)
    };
    if !may_call(&coordinate) {
        return Err(Fault::forbidden(format!("You may not call {}", shape.name)));
    }
    // A flag that is false asks for nothing.
    let asked = input
        .names()
        .filter(|name| input.get(name).is_some() && input.flag(name) != Some(false));
    for name in asked {
        if !may_call(&format!("{}.{name}", shape.input)) {
            return Err(Fault::forbidden(format!("You may not set {name}")));
        }
    }
    Ok(())
}

/// What depends on the records.
pub(super) fn subject(ctx: &Context<'_>, rule: &Rule, given: &Given<'_>) -> Result<(), Refusal> {
    let subject = given.subject();
    let (allowed, text) = match rule.callers {
        Callers::Member | Callers::Staff | Callers::Host => return Ok(()),
        Callers::Author(field) => (
            is_member(ctx, subject, field) || ctx.is_staff() || roles::runs(ctx, space_of(subject)),
            "You may not change another member's record",
        ),
        Callers::Own(field) => (
            is_member(ctx, subject, field),
            "You may change only your own record",
        ),
        Callers::HostOf(input) => (
            ctx.is_host() || roles::hosts(ctx, place(given, input)),
            "Only a host may do this here",
        ),
        Callers::StaffOf(input) => (
            ctx.is_staff() || roles::runs(ctx, place(given, input)),
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
