//! Spaces, courses and collections.

use std::sync::Arc;

use super::super::context::Context;
use super::{Args, Outcome, Shape, Written, references};
use crate::world::{Record, Value, html};

pub(super) fn create(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let title = input.text("title").unwrap_or_default();
    if title.trim().is_empty() {
        return Ok(Outcome::refused("Title can't be blank"));
    }
    if let Some(template) = input.text("templateCanonicalName")
        && !is_template(ctx, &template)
    {
        return Ok(Outcome::refused("Template is not known"));
    }
    let collection = match input.text("collectionName") {
        Some(name) => match collection(ctx, &name) {
            Ok(found) => Some(found),
            Err(refused) => return Ok(refused),
        },
        None => None,
    };
    let (field, kind) = shape.object.unwrap_or(("space", "Space"));
    let (field, kind) = if shape.noun == "Course" {
        ("course", "Course")
    } else if kind == "SpacesCollection" {
        ("space", "Space")
    } else {
        (field, kind)
    };
    let description = html::sanitize(&input.text("description").unwrap_or_default());
    let mut space = Record::new(kind)
        .with("title", title)
        .with("descriptionText", html::plain_text(&description))
        .with("descriptionHtml", description)
        // New spaces are private and hidden until their host opens them.
        .with("discoverable", false)
        .with("explorable", false);
    if let Some((collection, _)) = collection {
        space = space.with_ref("spacesCollection", collection);
    }
    let id = ctx.create(space);
    ctx.change(id, |record| {
        record.set("url", format!("https://harbor.mn.co/spaces/{id}"));
    });
    ctx.create(
        Record::new("Membership")
            .with_ref("member", ctx.viewer_id())
            .with_ref("_space", id)
            .with("role", "HOST")
            .with("status", "ACTIVE")
            .with("joinedAt", ctx.now),
    );
    let outcome = Outcome::done([(field, Value::Ref(id))]);
    Ok(match collection {
        Some((collection, newly)) => outcome
            .and("collection", Value::Ref(collection))
            .and("collectionNewlyCreated", newly),
        None => outcome,
    })
}

fn is_template(ctx: &Context<'_>, name: &str) -> bool {
    let network = ctx.record(ctx.network_id);
    match network
        .as_ref()
        .and_then(|network| network.get("spaceTemplates"))
    {
        Some(Value::List(templates)) => templates.iter().any(|template| {
            matches!(template, Value::Object(template)
                if template.text("canonicalName") == Some(name))
        }),
        _ => false,
    }
}

fn by_name(ctx: &Context<'_>, name: &str) -> Option<Arc<Record>> {
    ctx.world()
        .of_kind("SpacesCollection")
        .find(|collection| {
            collection
                .text("name")
                .is_some_and(|known| known.eq_ignore_ascii_case(name))
        })
        .cloned()
}

/// Names that differ only in characters other than letters, such as an emoji.
fn near_matches(ctx: &Context<'_>, name: &str) -> Vec<Arc<Record>> {
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

/// The collection of that name, found or new; refused if another one has a similar name.
fn collection(ctx: &Context<'_>, name: &str) -> Result<(u64, bool), Outcome> {
    if let Some(found) = by_name(ctx, name) {
        return Ok((found.id, false));
    }
    let near = near_matches(ctx, name);
    if near.is_empty() {
        return Ok((new_collection(ctx, name, None, true), true));
    }
    let names: Vec<&str> = near
        .iter()
        .filter_map(|collection| collection.text("name"))
        .collect();
    Err(Outcome::refused(format!(
        "No collection of this name; did you mean {}?",
        names.join(", ")
    )))
}

fn new_collection(
    ctx: &Context<'_>,
    name: &str,
    description: Option<String>,
    visible: bool,
) -> u64 {
    let position = ctx.world().of_kind("SpacesCollection").count() + 1;
    ctx.create(
        Record::new("SpacesCollection")
            .with("name", name)
            .with("description", description)
            .with("position", position)
            .with("visibleToMembers", visible),
    )
}

/// Without a space, the choice for that audience is cleared.
pub(super) fn set_landing_space(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let space = references::one(ctx, shape, input, "spaceId")?;
    let landing = space.map_or(Value::NULL, |space| Value::Ref(space.id));
    let field = format!("_landing{}", input.word("audience").unwrap_or_default());
    ctx.change(ctx.network_id, |network| {
        network.set(&field, landing.clone());
    });
    Ok(Outcome::done([
        ("landingSpace", landing),
        ("network", Value::Ref(ctx.network_id)),
    ]))
}
