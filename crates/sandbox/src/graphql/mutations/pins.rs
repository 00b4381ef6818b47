//! Pins, and muted prompts.

use super::super::context::Context;
use super::{Args, Fault, Outcome, Shape, Written, references};
use crate::world::{Record, Value};

/// The place of the pin: the network, or for a post its own space.
fn place(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Result<u64, Fault> {
    let space = references::one(ctx, shape, input, "spaceId")?;
    Ok(space.map_or(ctx.network_id, |space| space.id))
}

fn find(ctx: &Context<'_>, place: u64, target: u64, list: Option<&str>) -> Option<u64> {
    ctx.world()
        .pointing_at(target, "Pin")
        .find(|pin| pin.reference("_place") == Some(place) && pin.text("list") == list)
        .map(|pin| pin.id)
}

fn pins(ctx: &Context<'_>, place: u64, list: Option<&str>) -> Value {
    let world = ctx.world();
    let mut pins: Vec<_> = world
        .pointing_at(place, "Pin")
        .filter(|pin| pin.reference("_place") == Some(place) && pin.text("list") == list)
        .collect();
    pins.sort_by_key(|pin| (pin.int("position"), pin.id));
    Value::refs(pins.into_iter().map(|pin| pin.id))
}

/// Pinning a pinned record changes nothing.
pub(super) fn create(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let target = references::required(ctx, shape, input, "targetId")?;
    let place = place(ctx, shape, input)?;
    let list = input.word("list");
    if place != ctx.network_id && input.word("targetType") != Some("POST") {
        return Ok(Outcome::refused("Only posts can be pinned in a space"));
    }
    let pin = find(ctx, place, target.id, list).unwrap_or_else(|| {
        let position = match pins(ctx, place, list) {
            Value::List(pins) => pins.len() + 1,
            _ => 1,
        };
        ctx.create(
            Record::new("Pin")
                .with_ref("target", target.id)
                .with_ref("_place", place)
                .with("list", list.unwrap_or_default())
                .with("position", position),
        )
    });
    Ok(Outcome::done([
        ("pin", Value::Ref(pin)),
        ("pins", pins(ctx, place, list)),
    ]))
}

/// Unpinning a record that is not pinned changes nothing.
pub(super) fn delete(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let target = references::required(ctx, shape, input, "targetId")?;
    let place = place(ctx, shape, input)?;
    let list = input.word("list");
    if let Some(pin) = find(ctx, place, target.id, list) {
        ctx.write(|world| world.remove(pin));
    }
    Ok(Outcome::done([("pins", pins(ctx, place, list))]))
}

/// The id of a prompt may have a prefix. The answer has the id without it.
pub(super) fn mute_prompt(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Outcome {
    let given = input.text("promptId").unwrap_or_default();
    let prompt = given.strip_prefix("prompt_").unwrap_or(&given);
    if prompt.is_empty() {
        return Outcome::refused("promptId can't be blank");
    }
    let field = format!("_muted_{prompt}");
    ctx.change(ctx.viewer_id(), |member| {
        member.set(&field, shape.verb == "create");
    });
    Outcome::done([("promptId", prompt.into())])
}
