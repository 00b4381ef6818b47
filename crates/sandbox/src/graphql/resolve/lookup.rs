//! Looks members up by e-mail address, which is limited.

use super::super::context::Context;
use super::super::errors::Fault;
use super::super::roles;
use crate::world::Value;

/// The member with this address. If the viewer may not look it up, the answer is null, as for an
/// unknown address.
pub(super) fn member_by_email(ctx: &Context<'_>, email: &str) -> Result<Value, Fault> {
    let email = email.trim().to_lowercase();
    let found = ctx
        .world()
        .of_kind("User")
        .find(|member| member.text("_email") == Some(email.as_str()))
        .filter(|member| {
            ctx.is_viewer(member.id)
                || (roles::in_network(ctx, "Network.memberByEmail") && member.flag("_sharesEmail"))
        })
        .map(|member| member.id);
    match found {
        Some(member) => Ok(Value::Ref(member)),
        None => ctx.failed_lookups.count(ctx.now).map(|()| Value::NULL),
    }
}
