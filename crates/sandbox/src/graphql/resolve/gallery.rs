//! The sections of a gallery.

use std::sync::Arc;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::answer::{Resolved, value};
use crate::world::gallery::{DEFAULTS, is_custom};
use crate::world::{Accepts, Record, Value};

/// `Network.galleryGroups`: the stored sections in their order, then the default ones that nobody
/// has changed, which have neither id nor position.
pub(super) fn groups(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let place = match args.text("spaceId") {
        Some(id) => {
            let world = ctx.world();
            let found = world.find(&id, &["Space", "Network"], Accepts::Either);
            found.ok_or_else(|| Fault::not_found("Space"))?.id
        }
        None => ctx.network_id,
    };
    let mut stored: Vec<Arc<Record>> = ctx
        .world()
        .of_kind("GalleryGroup")
        .filter(|section| section.reference("_place") == Some(place))
        .cloned()
        .collect();
    stored.sort_by_key(|section| (section.int("position"), section.id));
    let is_stored = |kind: &str| {
        stored
            .iter()
            .any(|section| !is_custom(section) && section.text("galleryType") == Some(kind))
    };
    let defaults = DEFAULTS
        .into_iter()
        .filter(|kind| !is_stored(kind))
        .map(|kind| {
            let section = Record::new("GalleryGroup")
                .with("galleryType", kind)
                .with("isEnabled", true);
            Value::from(section)
        });
    let groups = stored
        .iter()
        .map(|section| Value::Ref(section.id))
        .chain(defaults)
        .collect();
    value(Value::List(groups))
}

pub(super) fn field(section: &Record, field: &str) -> Resolved {
    match field {
        "canDelete" => value(is_custom(section)),
        "galleryPage" => value("DISCOVERY"),
        "label" => value(label(section.text("galleryType").unwrap_or("FEATURED"))),
        // A default section that was not changed has no position.
        "position" => value(section.int("position")),
        _ => Ok(None),
    }
}

/// `TOP_SPACES` as `Top spaces`.
fn label(kind: &str) -> String {
    let text = kind.replace('_', " ").to_lowercase();
    let mut characters = text.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}
