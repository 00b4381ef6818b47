//! Objects that are views of another record.

use super::super::context::Context;
use super::visibility::is_visible;
use crate::world::{Record, Value, ids, ids::IdForm};

/// A post in the feed.
pub(super) fn feed_item(post: &Record) -> Value {
    let mut item = Record::new("FeedPostItem")
        .identified(post.id)
        .with("action", "POSTED")
        .with("isIntroduction", false)
        .with("actedAt", post.text("publishedAt").map(str::to_owned))
        .with_ref("post", post.id);
    for (field, source) in [("actor", "creator"), ("space", "space")] {
        if let Some(id) = post.reference(source) {
            item = item.with_ref(field, id);
        }
    }
    item.into()
}

/// A space as the tag of its posts.
pub(super) fn post_tag(space: &Record) -> Value {
    Record::new("PostTag")
        .identified(space.id)
        .with("name", space.text("title").unwrap_or_default())
        .with("type", ids::class_of(&space.kind))
        .with("avatarUrl", space.text("avatarUrl").map(str::to_owned))
        .into()
}

/// The view that a GlobalID of a view's own class names.
pub(super) fn node(ctx: &Context<'_>, id: &str) -> Option<Value> {
    let IdForm::Global { kind, number } = ids::parse(id) else {
        return None;
    };
    let record = ctx.record(number)?;
    match (kind.as_str(), &*record.kind) {
        ("FeedPostItem", "Post" | "Event" | "Poll") if is_visible(ctx, &record) => {
            Some(feed_item(&record))
        }
        ("PostTag", "Space") => Some(post_tag(&record)),
        _ => None,
    }
}
