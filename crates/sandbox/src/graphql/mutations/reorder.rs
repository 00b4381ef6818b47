//! Moves a record to another place among its siblings.

use std::sync::Arc;

use super::super::context::Context;
use super::{Args, Outcome, Shape, Written, references};
use crate::world::{Record, Value};

pub(super) fn run(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let field = ["id", "spaceId", "collectionId", "pinId", "galleryGroupId"]
        .into_iter()
        .find(|field| input.get(field).is_some())
        .unwrap_or("id");
    let moved = references::required(ctx, shape, input, field)?;
    let above = references::one(ctx, shape, input, "atItemId")?;
    let parent = references::one(ctx, shape, input, "toParentId")?;
    let at_top = input.flag("atTop") == Some(true);
    let at_bottom = input.flag("atBottom") == Some(true) || parent.is_some();
    if [at_top, at_bottom, above.is_some()]
        .into_iter()
        .filter(|given| *given)
        .count()
        != 1
    {
        return Ok(Outcome::refused(
            "Exactly one of atTop, atBottom and atItemId is needed",
        ));
    }
    let mut siblings: Vec<Arc<Record>> = ctx
        .world()
        .of_kind(&moved.kind)
        .filter(|sibling| sibling.id != moved.id)
        .cloned()
        .collect();
    siblings.sort_by_key(|sibling| (sibling.int("position"), sibling.id));
    let place = match above {
        Some(above) => siblings
            .iter()
            .position(|sibling| sibling.id == above.id)
            .unwrap_or(0),
        None if at_top => 0,
        None => siblings.len(),
    };
    if let Some(parent) = parent {
        ctx.change(moved.id, |record| {
            record.set("parent", Value::Ref(parent.id));
        });
    }
    siblings.insert(place, moved.clone());
    for (position, sibling) in siblings.iter().enumerate() {
        ctx.write(|world| world.update(sibling.id, |record| record.set("position", position + 1)));
    }
    let mut outcome = Outcome::done([]);
    if let Some((field, _)) = shape.object {
        outcome = outcome.and(field, Value::Ref(moved.id));
    }
    if ctx.facts.field(shape.payload, "pins").is_some() {
        outcome = outcome.and(
            "pins",
            Value::refs(siblings.iter().map(|sibling| sibling.id)),
        );
    }
    Ok(outcome)
}
