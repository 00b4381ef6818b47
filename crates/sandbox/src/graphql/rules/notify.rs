//! Notifications that a mutation makes.

use std::collections::BTreeSet;

use crate::graphql::context::Context;
use crate::world::Record;

/// Tells every member of a space but the viewer.
pub(super) fn members_of(ctx: &Context<'_>, space: u64, text: &str, link: &str) {
    let members: Vec<u64> = ctx
        .world()
        .pointing_at(space, "Membership")
        .filter(|membership| membership.reference("_space") == Some(space))
        .filter_map(|membership| membership.reference("member"))
        .filter(|member| !ctx.is_viewer(*member))
        .collect();
    for member in members {
        one(ctx, member, Some(space), text, link);
    }
}

/// Tells the hosts and moderators of the network, and of a space, but the viewer.
pub(super) fn staff(ctx: &Context<'_>, space: Option<u64>, text: &str, link: &str) {
    let runs =
        |record: &Record, field: &str| matches!(record.text(field), Some("HOST" | "MODERATOR"));
    let members: BTreeSet<u64> = {
        let world = ctx.world();
        let in_network = world
            .of_kind("User")
            .filter(|member| runs(member, "networkRole"))
            .map(|member| member.id);
        let in_space = space
            .into_iter()
            .flat_map(|space| world.pointing_at(space, "Membership"))
            .filter(|membership| membership.reference("_space") == space)
            .filter(|membership| runs(membership, "role"))
            .filter_map(|membership| membership.reference("member"));
        in_network
            .chain(in_space)
            .filter(|member| !ctx.is_viewer(*member))
            .collect()
    };
    for member in members {
        one(ctx, member, space, text, link);
    }
}

/// Tells one member.
pub(super) fn one(ctx: &Context<'_>, member: u64, space: Option<u64>, text: &str, link: &str) {
    ctx.create(
        Record::new("Notification")
            .with("text", text)
            .with("isRead", false)
            .with("lastActivityAt", ctx.now)
            .with("link", link)
            .with_ref("network", ctx.network_id)
            .with_ref("recipient", member)
            .with_ref("space", space.unwrap_or(ctx.network_id)),
    );
}
