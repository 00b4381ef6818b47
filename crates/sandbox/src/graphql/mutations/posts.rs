//! Posts and articles. Deleting also works for events and polls.

use std::sync::Arc;

use jiff::Timestamp;

use super::{Args, Context, Fault, Outcome, Shape, Written, permissions, references};
use crate::world::{Record, Value, html, ids};

pub(super) fn create(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let space = references::required(ctx, shape, input, "spaceId")?;
    let assets = references::many(ctx, shape, input, "assetIds")?;
    let kind = input.word("postType").unwrap_or("post");
    if !matches!(kind, "post" | "article") {
        return Ok(Outcome::refused("Post type must be post or article"));
    }
    let (status, published) = match publication(ctx, input)? {
        Ok(publication) => publication.unwrap_or(("posted", Some(ctx.now))),
        Err(refused) => return Ok(refused),
    };
    let mut post = content(ctx, "Post", &space)
        .with("postType", kind)
        .with("title", input.text("title"))
        .with("status", status)
        .with("publishedAt", published)
        .with("assets", Value::refs(assets.iter().map(|asset| asset.id)));
    set_body(&mut post, &input.text("body").unwrap_or_default());
    if is_empty(&post) {
        return Ok(Outcome::refused(EMPTY));
    }
    let id = store(ctx, post);
    Ok(Outcome::done([("post", Value::Ref(id))]))
}

const EMPTY: &str = "Title or body can't be blank";

/// Whether a post is empty: no title, no text, no attachment.
fn is_empty(post: &Record) -> bool {
    let is_blank = |field: &str| post.text(field).is_none_or(|text| text.trim().is_empty());
    is_blank("title") && is_blank("bodyText") && post.references("assets").is_empty()
}

/// The fields of every new post, event or poll.
pub(super) fn content(ctx: &Context<'_>, kind: &str, space: &Record) -> Record {
    Record::new(kind)
        .with_ref("creator", ctx.viewer_id())
        .with_ref("space", space.id)
        .with("commentsEnabled", true)
        .with("cheersEnabled", true)
        .with("lastEditedAt", ctx.now)
}

/// Stores new content under a slug and an address.
pub(super) fn store(ctx: &Context<'_>, content: Record) -> u64 {
    let title = content.text("title").unwrap_or("untitled").to_lowercase();
    let words: Vec<String> = title
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let id = ctx.create(content);
    let slug = format!("{}-{id}", words.join("-"));
    ctx.change(id, |record| {
        record.set("url", format!("https://harbor.mn.co/posts/{slug}"));
        record.set("slug", slug);
    });
    id
}

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

pub(super) fn update(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let post = editable(ctx, shape, input)?;
    if let Some(refused) = edited_meanwhile(&post, input)? {
        return Ok(refused);
    }
    let assets = input
        .texts("assetIds")
        .map(|_| references::many(ctx, shape, input, "assetIds"))
        .transpose()?;
    let publication = match publication(ctx, input)? {
        Ok(publication) => publication,
        Err(refused) => return Ok(refused),
    };
    let mut changed = Record::clone(&post);
    if input.given("title").is_some() {
        changed.set("title", input.text("title"));
    }
    if input.given("body").is_some() {
        set_body(&mut changed, &input.text("body").unwrap_or_default());
    }
    if let Some(assets) = assets {
        changed.set("assets", Value::refs(assets.iter().map(|asset| asset.id)));
    }
    if is_empty(&changed) {
        return Ok(Outcome::refused(EMPTY));
    }
    if let Some((status, published)) = publication {
        // Saving a posted post as posted keeps its time of publication.
        let stays = status == "posted" && changed.text("status") == Some("posted");
        if !stays {
            changed.set("status", status);
            changed.set("publishedAt", published);
        }
    }
    changed.set("lastEditedAt", ctx.now);
    ctx.change(post.id, |record| *record = changed);
    Ok(Outcome::done([("post", Value::Ref(post.id))]))
}

/// HTML, sanitised, with its plain text.
pub(super) fn set_body(record: &mut Record, body: &str) {
    let body = html::sanitize(body);
    record.set("bodyText", html::plain_text(&body));
    record.set("bodyHtml", body);
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

/// The records that can't exist without the removed one.
const PARTS: [&str; 6] = [
    "Comment",
    "Reaction",
    "Rsvp",
    "PollChoice",
    "PollAnswer",
    "EventRecurrenceException",
];

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
