//! Decides who may call a mutation: by the token's scopes, then by the member's role.

use mighty_schema::roles::{Role, required_role};

use super::super::context::Context;
use super::super::errors::Fault;
use super::super::{access, roles};
use super::{Args, Shape};
use crate::world::Accepts;

/// Refuses a call without the mutation's scope, or by a member without its role.
pub(super) fn check(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Result<(), Fault> {
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

/// Refuses a plain member who changes another member's record.
pub(super) fn check_author(
    ctx: &Context<'_>,
    author: Option<u64>,
    what: &str,
) -> Result<(), Fault> {
    if ctx.is_staff() || author == Some(ctx.viewer_id()) {
        Ok(())
    } else {
        Err(Fault::forbidden(format!(
            "You may not change another member's {what}"
        )))
    }
}
