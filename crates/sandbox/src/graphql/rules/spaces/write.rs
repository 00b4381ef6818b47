//! New spaces and their features.

use super::super::order;
use super::super::prelude::*;
use super::{collections, toggles};

pub(super) fn new(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let collection = match given.text("collectionName") {
        Some(name) => Some(collections::named(ctx, &name)?),
        None => None,
    };
    let mut space = Record::new("Space")
        // New spaces are private and hidden until their host opens them.
        .with("discoverable", false)
        .with("explorable", false);
    given.store_in(&mut space);
    let features = match given.texts("enabledFeatureKeys") {
        Some(keys) => keys,
        None => features_of(given.word("templateCanonicalName").unwrap_or_default()),
    };
    space.set("featureToggles", Value::empty());
    for key in features {
        toggles::switch(&mut space, &key, true);
    }
    if let Some((collection, _)) = collection {
        space.set("spacesCollection", Value::Ref(collection));
    }
    let collection_id = collection.map(|(id, _)| id);
    let last = order::by_position(ctx, "Space", |other| {
        other.reference("spacesCollection") == collection_id
    });
    let last = last.last().and_then(|other| other.int("position"));
    space.set("position", last.unwrap_or(0) + 1);
    let id = ctx.create(space);
    ctx.change(id, |record| {
        record.set("url", format!("https://harbor.mn.co/spaces/{id}"));
    });
    host(ctx, id);
    Ok(collections::shown(Outcome::written(id), collection))
}

/// Makes the viewer the host of a new space.
pub(in crate::graphql::rules) fn host(ctx: &Context<'_>, space: u64) {
    ctx.create(
        Record::new("Membership")
            .with_ref("member", ctx.viewer_id())
            .with_ref("_space", space)
            .with("role", "HOST")
            .with("status", "ACTIVE")
            .with("accessPathSource", "DIRECT")
            .with("joinedAt", ctx.now),
    );
}

/// The features that a template switches on.
fn features_of(template: &str) -> Vec<String> {
    let keys: &[&str] = match template {
        "build_your_own_v1" => &[],
        "course_v2" => &["course", "feed"],
        _ => &["feed", "events", "chat"],
    };
    keys.iter().map(|key| (*key).to_owned()).collect()
}

/// Whether an object of one of the network's lists has this text in a field.
pub(super) fn is_listed(ctx: &Context<'_>, list: &str, field: &str, text: &str) -> bool {
    let network = ctx.record(ctx.network_id);
    match network.as_ref().and_then(|network| network.get(list)) {
        Some(Value::List(items)) => items
            .iter()
            .any(|item| matches!(item, Value::Object(item) if item.text(field) == Some(text))),
        _ => false,
    }
}

/// Whether hosts can switch a feature of their spaces on this network's plan.
pub(super) fn is_feature(ctx: &Context<'_>, key: &str) -> bool {
    is_listed(ctx, "availableSpaceFeatures", "key", key)
}
