//! Webhooks, as changed by mutations.

use super::{Args, Context, Shape, Written, generic, references};
use crate::world::{Record, webhook};

/// Patches a webhook. Another URL enables a disabled webhook; the same URL does not.
pub(super) fn update(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let before = references::required(ctx, shape, input, "id")?;
    let outcome = generic::run(ctx, shape, input)?;
    let url = |record: &Record| record.text("url").map(str::to_owned);
    if ctx
        .record(before.id)
        .is_some_and(|after| url(&after) != url(&before))
    {
        ctx.write(|world| world.update(before.id, webhook::enable));
    }
    Ok(outcome)
}
