//! The sections of the pages that show what a network has.

use std::sync::Arc;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::answer::{Resolved, value};
use crate::world::{Accepts, Record, Value};

/// The sections of a page without sections of its own. They have neither ids nor positions.
const DEFAULTS: [(&str, &str); 5] = [
    ("WELCOME", "Welcome"),
    ("FEATURED", "Featured"),
    ("UPCOMING_EVENTS", "Upcoming events"),
    ("TOP_SPACES", "Top spaces"),
    ("TOP_MEMBERS", "Top members"),
];

/// The sections that a page keeps, in their order.
pub(crate) fn gallery_groups(ctx: &Context<'_>, place: u64) -> Vec<Arc<Record>> {
    let mut groups: Vec<Arc<Record>> = ctx
        .world()
        .pointing_at(place, "GalleryGroup")
        .filter(|group| group.reference("_place") == Some(place))
        .cloned()
        .collect();
    groups.sort_by_key(|group| (group.int("position"), group.id));
    groups
}

/// `Network.galleryGroups`.
pub(super) fn groups(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let place = match args.text("spaceId") {
        Some(id) => ctx
            .world()
            .find(&id, &["Network", "Space"], Accepts::Either)
            .map(|place| place.id)
            .ok_or_else(|| Fault::not_found("Space"))?,
        None => ctx.network_id,
    };
    let kept = gallery_groups(ctx, place);
    if !kept.is_empty() {
        return value(Value::refs(kept.iter().map(|group| group.id)));
    }
    let defaults: Vec<Record> = DEFAULTS
        .iter()
        .map(|(kind, label)| {
            Record::new("GalleryGroup")
                .with("galleryType", *kind)
                .with("label", *label)
                .with("isEnabled", true)
                .with("galleryPage", "DISCOVERY")
        })
        .collect();
    value(defaults)
}

pub(super) fn group_field(ctx: &Context<'_>, group: &Record, field: &str) -> Resolved {
    let is_custom = group.reference("parameterSpacesCollection").is_some();
    match field {
        // An object without a number has no id.
        "id" if group.id == 0 => value(Value::NULL),
        "canDelete" => value(is_custom),
        "galleryPage" if group.get("galleryPage").is_none() => {
            let is_of_network = group.reference("_place") == Some(ctx.network_id);
            value(if is_of_network {
                "DISCOVERY"
            } else {
                "SPACES_COLLECTION"
            })
        }
        "label" if group.get("label").is_none() => {
            let collection = group.reference("parameterSpacesCollection");
            let name = collection
                .and_then(|id| ctx.record(id))
                .and_then(|collection| collection.text("name").map(str::to_owned));
            let kind = group.text("galleryType").unwrap_or_default();
            let label = DEFAULTS
                .iter()
                .find(|(known, _)| *known == kind)
                .map_or(kind, |(_, label)| *label);
            value(name.unwrap_or_else(|| label.to_owned()))
        }
        _ => Ok(None),
    }
}
