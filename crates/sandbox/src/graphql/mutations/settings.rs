//! The look of the network and its spaces.

use super::super::context::Context;
use super::{Args, Outcome, Shape, Written, references};
use crate::world::{Record, Value};

/// One colour, from which the others follow, or both themes completely.
pub(super) fn theme(ctx: &Context<'_>, input: Args<'_>) -> Outcome {
    let primary = input.text("primaryColor");
    let themes = (input.object("lightTheme"), input.object("darkTheme"));
    let (light, dark) = match (primary, themes) {
        (Some(color), (None, None)) => {
            let one = || [color.clone(), color.clone(), color.clone()];
            (one(), one())
        }
        (None, (Some(light), Some(dark))) => (colors(light), colors(dark)),
        _ => {
            return Outcome::refused(
                "Either primaryColor, or lightTheme and darkTheme together, is needed",
            );
        }
    };
    if light.iter().chain(&dark).any(|color| !is_color(color)) {
        return Outcome::refused("Colors must be six hex digits after a #");
    }
    let theme = Record::new("Theme")
        .with("font", "inter")
        .with("lightTheme", theme_colors(light))
        .with("darkTheme", theme_colors(dark));
    ctx.change(ctx.network_id, |network| network.set("theme", theme));
    Outcome::done([("network", Value::Ref(ctx.network_id))])
}

fn colors(theme: Args<'_>) -> [String; 3] {
    ["button", "header", "link"].map(|name| theme.text(name).unwrap_or_default())
}

fn theme_colors([button, header, link]: [String; 3]) -> Record {
    Record::new("ThemeColors")
        .with("button", button)
        .with("header", header)
        .with("link", link)
}

fn is_color(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| {
        digits.len() == 6 && digits.chars().all(|digit| digit.is_ascii_hexdigit())
    })
}

/// Sets an image of the network's or a space's branding.
pub(super) fn image(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let asset = references::required(ctx, shape, input, "assetId")?;
    let space = references::one(ctx, shape, input, "spaceId")?;
    let is_network = space
        .as_ref()
        .is_none_or(|space| space.id == ctx.network_id);
    if !asset.flag("isImage") {
        return Ok(Outcome::refused("The asset is not an image"));
    }
    if is_network && shape.name == "updateSpaceImage" {
        return Ok(Outcome::refused("Use updateNetworkImage for the network"));
    }
    let owner = space.map_or(ctx.network_id, |space| space.id);
    let slot = input.word("imageType").unwrap_or_default();
    let url = asset.text("url").unwrap_or_default();
    let image = Record::new("BrandingImage")
        .with("imageType", slot)
        .with("url", url);
    ctx.change(owner, |record| {
        let mut images = match record.get("brandingImages") {
            Some(Value::List(images)) => images.clone(),
            _ => Vec::new(),
        };
        images.retain(
            |known| !matches!(known, Value::Object(known) if known.text("imageType") == Some(slot)),
        );
        images.push(image.into());
        record.set("brandingImages", Value::List(images));
        if slot == "AVATAR" {
            record.set("avatarUrl", url);
        }
    });
    let field = if is_network { "network" } else { "space" };
    Ok(Outcome::done([(field, Value::Ref(owner))]))
}
