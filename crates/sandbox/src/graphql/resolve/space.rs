//! Spaces.

use super::super::args::Args;
use super::super::context::Context;
use super::answer::{Resolved, ref_items, value};
use super::{branding, chat, commerce, posts};
use crate::world::{Accepts, Record, Relation, Value};

pub(super) fn field(ctx: &Context<'_>, space: &Record, field: &str, args: Args<'_>) -> Resolved {
    match field {
        "posts" => {
            let mut ids = posts::in_space(ctx, space.id);
            if let Some(wanted) = args.texts("ids") {
                let world = ctx.world();
                let wanted: Vec<u64> = wanted
                    .iter()
                    .filter_map(|id| world.find(id, &[], Accepts::of("Space.posts(ids:)")))
                    .map(|post| post.id)
                    .collect();
                ids.retain(|id| wanted.contains(id));
            }
            ref_items(ids)
        }
        "memberCount" => value(
            ctx.world()
                .pointing_at(space.id, "Membership")
                .filter(|membership| membership.reference("_space") == Some(space.id))
                .count(),
        ),
        "viewerNotInterested" => value(ctx.world().is_linked(
            Relation::NotInterested,
            ctx.viewer_id(),
            space.id,
        )),
        "pins" => value(pins(ctx, args, space.id)),
        "welcomeChecklistItems" => value(checklist(ctx, space.id)),
        "brandingImages" => branding::images(ctx, space),
        "filledBrandingImageSlots" => branding::filled_slots(ctx, space),
        "profileQuestions" => commerce::questions(ctx, space, args),
        _ => chat::conversation_field(ctx, space, field, args),
    }
}

/// The pins of one list in one place, in the curator's order.
pub(super) fn pins(ctx: &Context<'_>, args: Args<'_>, place: u64) -> Value {
    let list = args.word("list");
    let world = ctx.world();
    let mut pins: Vec<_> = world
        .of_kind("Pin")
        .filter(|pin| pin.text("list") == list && pin.reference("_place") == Some(place))
        .collect();
    pins.sort_by_key(|pin| pin.int("position"));
    Value::refs(pins.into_iter().map(|pin| pin.id))
}

/// The Welcome Checklist of a place. The viewer has done what leads to a space of theirs.
pub(super) fn checklist(ctx: &Context<'_>, place: u64) -> Vec<Record> {
    let own = super::super::roles::spaces_of(ctx, ctx.viewer_id());
    let world = ctx.world();
    let mut pins: Vec<_> = world
        .of_kind("Pin")
        .filter(|pin| pin.text("list") == Some("WELCOME") && pin.reference("_place") == Some(place))
        .collect();
    pins.sort_by_key(|pin| (pin.int("position"), pin.id));
    pins.into_iter()
        .filter_map(|pin| pin.reference("target"))
        .filter_map(|target| world.get(target))
        .map(|target| {
            let space = match &*target.kind {
                "Space" => Some(target.id),
                "CustomOnboardingPointerPin" => target.reference("space"),
                _ => None,
            };
            Record::new("WelcomeChecklistItem")
                .with_ref("target", target.id)
                .with("completed", space.is_some_and(|space| own.contains(&space)))
        })
        .collect()
}
