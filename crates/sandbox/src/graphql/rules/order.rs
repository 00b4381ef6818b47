//! Records in an order that hosts change.

use super::prelude::*;

/// The records of a type that belong together, in their order.
pub(super) fn by_position(
    ctx: &Context<'_>,
    kind: &str,
    belongs: impl Fn(&Record) -> bool,
) -> Vec<Arc<Record>> {
    let mut siblings: Vec<Arc<Record>> = ctx
        .world()
        .of_kind(kind)
        .filter(|record| belongs(record))
        .cloned()
        .collect();
    siblings.sort_by_key(|record| (record.int("position"), record.id));
    siblings
}

/// Moves the subject to the top, to the bottom, or above the sibling that `atItemId` names, and
/// numbers all siblings from 1.
pub(super) fn place(
    ctx: &Context<'_>,
    given: &Given<'_>,
    siblings: &[Arc<Record>],
) -> Result<Outcome, Refusal> {
    let moved = given.subject().id;
    let mut order: Vec<u64> = siblings
        .iter()
        .map(|sibling| sibling.id)
        .filter(|sibling| *sibling != moved)
        .collect();
    let above = given.one("atItemId").map(|above| above.id);
    let place = match above {
        Some(above) if above == moved => siblings.iter().position(|one| one.id == moved),
        Some(above) => order.iter().position(|sibling| *sibling == above),
        None if given.is_set("atTop") => Some(0),
        None => Some(order.len()),
    };
    order.insert(place.unwrap_or(order.len()).min(order.len()), moved);
    for (place, sibling) in order.into_iter().enumerate() {
        ctx.write(|world| world.update(sibling, |record| record.set("position", place + 1)));
    }
    Ok(Outcome::written(moved))
}
