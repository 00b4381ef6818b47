//! Collections of spaces, found by name or new.

use super::super::prelude::*;

/// The collection of that name, and whether it is new. Refused if another one has a similar name.
pub(in crate::graphql::rules) fn named(
    ctx: &Context<'_>,
    name: &str,
) -> Result<(u64, bool), Refusal> {
    if let Some(found) = by_name(ctx, name) {
        return Ok((found.id, false));
    }
    let near = near_matches(ctx, name);
    if near.is_empty() {
        return Ok((new(ctx, name, None, true), true));
    }
    let names: Vec<&str> = near
        .iter()
        .filter_map(|collection| collection.text("name"))
        .collect();
    Err(format!(
        "No collection of this name; did you mean {}?",
        names.join(", ")
    )
    .into())
}

/// Adds the collection of a new space to its payload.
pub(in crate::graphql::rules) fn shown(
    outcome: Outcome,
    collection: Option<(u64, bool)>,
) -> Outcome {
    match collection {
        Some((collection, is_new)) => outcome
            .and("collection", Value::Ref(collection))
            .and("collectionNewlyCreated", is_new),
        None => outcome,
    }
}

pub(super) fn by_name(ctx: &Context<'_>, name: &str) -> Option<Arc<Record>> {
    let name = name.trim().to_lowercase();
    ctx.world()
        .of_kind("SpacesCollection")
        .find(|collection| {
            collection
                .text("name")
                .is_some_and(|known| known.trim().to_lowercase() == name)
        })
        .cloned()
}

/// Collections with names that differ only in characters other than letters, such as an emoji.
pub(super) fn near_matches(ctx: &Context<'_>, name: &str) -> Vec<Arc<Record>> {
    let letters = |text: &str| -> String {
        text.chars()
            .filter(|character| character.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    let wanted = letters(name);
    ctx.world()
        .of_kind("SpacesCollection")
        .filter(|collection| letters(collection.text("name").unwrap_or_default()) == wanted)
        .cloned()
        .collect()
}

fn new(ctx: &Context<'_>, name: &str, description: Option<String>, visible: bool) -> u64 {
    let position = ctx.world().of_kind("SpacesCollection").count() + 1;
    ctx.create(
        Record::new("SpacesCollection")
            .with("name", name)
            .with("description", description)
            .with("position", position)
            .with("visibleToMembers", visible),
    )
}

/// The titles of the spaces that move into the collection.
pub(super) fn titles(given: &Given<'_>) -> Vec<String> {
    let titles = given.texts("spaceTitles").unwrap_or_default();
    titles
        .into_iter()
        .filter(|title| !title.trim().is_empty())
        .collect()
}

/// Description and visibility are those of a new collection. They don't change a known one.
pub(super) fn create(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let name = given.text("name").unwrap_or_default();
    let titles = titles(given);
    let mut moved = Vec::new();
    for title in &titles {
        let space = ctx
            .world()
            .of_kind("Space")
            .find(|space| {
                space
                    .text("title")
                    .is_some_and(|known| known.to_lowercase() == title.to_lowercase())
            })
            .map(|space| space.id);
        match space {
            Some(space) => moved.push(space),
            None => return Err(format!("No space is called {title}").into()),
        }
    }
    let near = near_matches(ctx, &name);
    let existing = by_name(ctx, &name);
    let is_new = existing.is_none();
    let id = existing.map_or_else(
        || {
            let visible = given.flag("visibleToMembers").unwrap_or(true);
            new(ctx, &name, given.text("description"), visible)
        },
        |found| found.id,
    );
    for space in moved {
        ctx.change(space, |record| {
            record.set("spacesCollection", Value::Ref(id));
        });
    }
    let near = if is_new && titles.is_empty() {
        near
    } else {
        Vec::new()
    };
    Ok(Outcome::done([
        ("spacesCollection", Value::Ref(id)),
        ("newlyCreated", is_new.into()),
        ("nearMatches", Value::refs(near.iter().map(|near| near.id))),
    ]))
}
