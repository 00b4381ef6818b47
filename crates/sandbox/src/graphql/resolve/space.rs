//! Spaces and courses.

use super::super::args::Args;
use super::super::context::Context;
use super::answer::{Resolved, ref_items, value};
use super::{chat, posts};
use crate::world::{Accepts, Record, Relation, Value};

pub(super) fn field(ctx: &Context<'_>, space: &Record, field: &str, args: Args<'_>) -> Resolved {
    match field {
        "posts" => {
            let mut ids = posts::in_space(ctx, space.id);
            if let Some(wanted) = args.texts("ids") {
                let world = ctx.world();
                let wanted: Vec<u64> = wanted
                    .iter()
                    .filter_map(|id| world.find(id, &[], Accepts::Either))
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
        "brandingImages" | "filledBrandingImageSlots" if !ctx.is_host() => value(Value::NULL),
        "pins" => value(pins(ctx, args, space.id)),
        _ => chat::conversation_field(ctx, space, field, args),
    }
}

pub(super) fn course_field(
    ctx: &Context<'_>,
    course: &Record,
    field: &str,
    args: Args<'_>,
) -> Resolved {
    match field {
        "coursework" => {
            let parent = args
                .text("parentId")
                .map(|id| ctx.find(&id, "Coursework", Accepts::Either))
                .transpose()?;
            let world = ctx.world();
            let items = world.pointing_at(course.id, "Coursework").filter(|item| {
                let status = item.text("status").unwrap_or("POSTED");
                (ctx.is_staff() || status == "POSTED")
                    && args.word("status").is_none_or(|wanted| wanted == status)
                    && args
                        .word("type")
                        .is_none_or(|wanted| item.text("type") == Some(wanted))
                    && parent
                        .as_ref()
                        .is_none_or(|parent| item.reference("parent") == Some(parent.id))
            });
            ref_items(items.map(|item| item.id).collect::<Vec<_>>())
        }
        "posts" => ref_items(posts::in_space(ctx, course.id)),
        _ => Ok(None),
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
