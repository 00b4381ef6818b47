//! The viewer's roles, compared with the table of the schema.
//!
//! The sandbox has no list of roles of its own: what a host, a moderator or the member concerned may
//! see or do is in [`mighty_schema::roles`].

use std::sync::Arc;

use mighty_schema::roles::{Refusal, RequiredRole, Role, required_role};

use super::context::Context;
use super::errors::Fault;
use crate::world::{Record, Value};

/// Whether the viewer's role in the network is one of those of `coordinate`; true if it has none.
pub(crate) fn in_network(ctx: &Context<'_>, coordinate: &str) -> bool {
    required_role(coordinate).is_none_or(|row| has_in_network(ctx, row))
}

/// Whether the viewer has one of the roles of `coordinate`, in the network or in relation to this
/// record; true if the coordinate has none.
pub(crate) fn for_record(ctx: &Context<'_>, coordinate: &str, record: &Record) -> bool {
    required_role(coordinate).is_none_or(|row| has_for_record(ctx, row, record))
}

/// Whether the viewer has one of the roles of `coordinate`, in the network or in the given space;
/// true if the coordinate has none.
pub(crate) fn in_space(ctx: &Context<'_>, coordinate: &str, space: Option<u64>) -> bool {
    required_role(coordinate)
        .is_none_or(|row| has_in_network(ctx, row) || has_in_space(ctx, row, space))
}

/// The row of a field that the viewer may not read of this record; `None` if the viewer may.
pub(super) fn refusing(
    ctx: &Context<'_>,
    coordinate: &str,
    record: &Record,
) -> Option<&'static RequiredRole> {
    let row = required_role(coordinate)?;
    if row.others_get == Refusal::Obfuscated {
        // Others may read the field, and its own rule decides on the text.
        return None;
    }
    // If the role is not in relation to this record, it is in relation to each item of the field.
    let depends_on_items = row.any_of.iter().any(|role| match role {
        Role::Own => members(record).is_none(),
        Role::SpaceHost | Role::SpaceModerator => space(record).is_none(),
        _ => false,
    });
    (!depends_on_items && !has_for_record(ctx, row, record)).then_some(row)
}

/// The answer to a viewer without the role. `is_list` and `is_nullable` are of the field's type.
pub(super) fn answer(
    row: &RequiredRole,
    named: &str,
    is_list: bool,
    is_nullable: bool,
) -> Result<Value, Fault> {
    match row.others_get {
        Refusal::NotFound => Err(Fault::not_found(named)),
        Refusal::Error => Err(forbidden(row)),
        Refusal::Null if is_nullable => Ok(Value::NULL),
        _ if is_list => Ok(Value::empty()),
        _ if is_nullable => Ok(Value::NULL),
        _ => Err(forbidden(row)),
    }
}

fn forbidden(row: &RequiredRole) -> Fault {
    Fault::forbidden(format!("You may not read {}", row.coordinate))
}

fn has_in_network(ctx: &Context<'_>, row: &RequiredRole) -> bool {
    row.any_of.iter().any(|role| match role {
        Role::Host => ctx.is_host(),
        Role::Moderator => ctx.is_moderator(),
        _ => false,
    })
}

fn has_in_space(ctx: &Context<'_>, row: &RequiredRole, space: Option<u64>) -> bool {
    row.any_of.iter().any(|role| match role {
        Role::SpaceHost => hosts(ctx, space),
        Role::SpaceModerator => moderates(ctx, space),
        _ => false,
    })
}

fn has_for_record(ctx: &Context<'_>, row: &RequiredRole, record: &Record) -> bool {
    let is_own = || members(record).is_some_and(|members| members.contains(&ctx.viewer_id()));
    has_in_network(ctx, row)
        || (row.any_of.contains(&Role::Own) && is_own())
        || space(record).is_some_and(|space| has_in_space(ctx, row, Some(space)))
}

/// The members that a record is about, or who made it; `None` if it is about none.
fn members(record: &Record) -> Option<Vec<u64>> {
    const FIELDS: [&str; 7] = [
        "member",
        "_member",
        "recipient",
        "receiver",
        "sender",
        "requester",
        "creator",
    ];
    match &*record.kind {
        "User" => Some(vec![record.id]),
        // The person who is invited is not the one whose invitation it is.
        "Invite" => Some(record.reference("sender").into_iter().collect()),
        _ => {
            let named: Vec<u64> = FIELDS
                .iter()
                .filter_map(|field| record.reference(field))
                .collect();
            (!named.is_empty()).then_some(named)
        }
    }
}

/// The space that a record is, or is in.
fn space(record: &Record) -> Option<u64> {
    match &*record.kind {
        "Space" | "Course" => Some(record.id),
        _ => ["space", "course", "_space"]
            .iter()
            .find_map(|field| record.reference(field)),
    }
}

/// A member's membership of a space, or of the network itself.
pub(crate) fn membership_of(
    ctx: &Context<'_>,
    member: u64,
    space: Option<u64>,
) -> Option<Arc<Record>> {
    ctx.world()
        .pointing_at(member, "Membership")
        .find(|membership| membership.reference("_space") == space)
        .cloned()
}

/// The spaces a member belongs to, in the order of joining.
pub(crate) fn spaces_of(ctx: &Context<'_>, member: u64) -> Vec<u64> {
    ctx.world()
        .pointing_at(member, "Membership")
        .filter_map(|membership| membership.reference("_space"))
        .collect()
}

/// Whether the viewer is host or moderator of a space.
pub(crate) fn runs(ctx: &Context<'_>, space: Option<u64>) -> bool {
    has_role(ctx, space, &["HOST", "MODERATOR"])
}

/// Whether the viewer is host of a space.
pub(crate) fn hosts(ctx: &Context<'_>, space: Option<u64>) -> bool {
    has_role(ctx, space, &["HOST"])
}

/// Whether the viewer is moderator of a space.
fn moderates(ctx: &Context<'_>, space: Option<u64>) -> bool {
    has_role(ctx, space, &["MODERATOR"])
}

fn has_role(ctx: &Context<'_>, space: Option<u64>, roles: &[&str]) -> bool {
    space
        .and_then(|space| membership_of(ctx, ctx.viewer_id(), Some(space)))
        .is_some_and(|membership| {
            membership
                .text("role")
                .is_some_and(|role| roles.contains(&role))
        })
}
