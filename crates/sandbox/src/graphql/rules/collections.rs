//! Collections of spaces, found by name.

use super::prelude::*;

/// The collection of a name, and whether it is new. If there is none of that name, but one with a
/// similar name, that is refused.
pub(super) fn named(ctx: &Context<'_>, name: &str) -> Result<(u64, bool), Refusal> {
    let name = name.trim();
    let known: Vec<(u64, String)> = ctx
        .world()
        .of_kind("SpacesCollection")
        .filter_map(|collection| Some((collection.id, collection.text("name")?.to_owned())))
        .collect();
    let same = known
        .iter()
        .find(|(_, known)| known.trim().to_lowercase() == name.to_lowercase());
    if let Some((id, _)) = same {
        return Ok((*id, false));
    }
    let similar: Vec<&str> = known
        .iter()
        .filter(|(_, known)| letters(known) == letters(name))
        .map(|(_, known)| known.as_str())
        .collect();
    if !similar.is_empty() {
        let names = similar.join(", ");
        return Err(format!("No collection of this name; did you mean {names}?").into());
    }
    let id = ctx.create(
        Record::new("SpacesCollection")
            .with("name", name)
            .with("position", known.len() + 1)
            .with("visibleToMembers", true),
    );
    Ok((id, true))
}

/// What names have in common that differ in an emoji, in spaces or in punctuation.
fn letters(name: &str) -> String {
    name.chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
