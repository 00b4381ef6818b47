//! Decides who may read a field: by the scopes of the token and the role of the member.

use super::context::Context;
use super::errors::Fault;
use super::roles;
use crate::world::{Record, Value};

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
    let row = roles::refusing(ctx, &coordinate, owner)?;
    let is_list = ctx.facts.connection_node(named).is_some() || definition.ty.is_list();
    let is_nullable = !definition.ty.is_non_null();
    Some(roles::answer(row, named, is_list, is_nullable))
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
