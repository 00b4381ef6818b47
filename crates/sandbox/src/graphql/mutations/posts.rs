//! What posts, events and polls share. The rows of posts are in `rules::posts`.

use std::sync::Arc;

use jiff::Timestamp;

use super::{Args, Context, Fault, Outcome, Shape, Written, permissions, references};
pub(super) use crate::graphql::rules::posts::{PARTS, content, set_body, store};
use crate::world::{Record, ids};

type Publication = Option<(&'static str, Option<Timestamp>)>;

/// The status and time of publication; `None` if the input does not set the status.
pub(super) fn publication(
    ctx: &Context<'_>,
    input: Args<'_>,
) -> Result<Result<Publication, Outcome>, Fault> {
    let published = input.time("publishedAt")?;
    Ok(Ok(match (input.word("status"), published) {
        (Some("SCHEDULED"), None) => {
            return Ok(Err(Outcome::refused(
                "publishedAt is required to schedule a post",
            )));
        }
        // A time in the past publishes at once.
        (Some("SCHEDULED"), Some(time)) if time > ctx.now => Some(("scheduled", Some(time))),
        (Some("DRAFT"), _) => Some(("draft", None)),
        (Some(_), _) => Some(("posted", Some(ctx.now))),
        (None, _) => None,
    }))
}

/// The record of the input's `id`, if the viewer may edit it.
pub(super) fn editable(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
) -> Result<Arc<Record>, Fault> {
    let content = references::required(ctx, shape, input, "id")?;
    permissions::check_author(ctx, content.reference("creator"), "post")?;
    Ok(content)
}

/// The optimistic check: refused if the record was saved since.
pub(super) fn edited_meanwhile(
    content: &Record,
    input: Args<'_>,
) -> Result<Option<Outcome>, Fault> {
    let expected = input.time("expectedLastEditedAt")?;
    Ok(expected
        .filter(|expected| content.time("lastEditedAt") != Some(*expected))
        .map(|_| Outcome::refused("This has been edited since; reload it and try again")))
}

pub(super) fn delete(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let content = editable(ctx, shape, input)?;
    ctx.write(|world| {
        remove_with_parts(world, content.id);
    });
    let id = ids::global_id(&content.kind, content.id);
    Ok(Outcome::done([("deletedId", id.into())]))
}

/// Removes a record with its comments, reactions, answers and similar records.
pub(super) fn remove_with_parts(world: &mut crate::world::World, id: u64) {
    for kind in PARTS {
        let parts: Vec<u64> = world.pointing_at(id, kind).map(|part| part.id).collect();
        for part in parts {
            remove_with_parts(world, part);
        }
    }
    world.remove(id);
}
