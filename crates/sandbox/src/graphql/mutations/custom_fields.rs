//! Members' answers to custom fields.

use std::sync::Arc;

use super::super::context::Context;
use super::{Args, Outcome, Shape, Written, permissions, references};
use crate::world::{Record, Value};

/// Replaces the answer before, or clears it.
pub(super) fn answer(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let field = references::required(ctx, shape, input, "customFieldId")?;
    let member = references::required(ctx, shape, input, "memberId")?;
    permissions::check_author(ctx, Some(member.id), "answers")?;
    let options = references::many(ctx, shape, input, "optionIds")?;
    let titles = input.texts("newOptionTitles").unwrap_or_default();
    // Everything is checked before anything is written, so a refusal keeps the answer before.
    if let Some(reason) = objection(&field, &options, &titles) {
        return Ok(Outcome::refused(reason));
    }
    let known = ctx
        .world()
        .pointing_at(member.id, "CustomFieldAnswer")
        .find(|answer| {
            answer.reference("customField") == Some(field.id)
                && answer.reference("member") == Some(member.id)
        })
        .map(|answer| answer.id);
    if let Some(known) = known {
        ctx.write(|world| world.remove(known));
    }
    let text = input.text("text");
    let mut options: Vec<u64> = options.iter().map(|option| option.id).collect();
    for title in titles {
        options.push(
            ctx.create(
                Record::new("CustomFieldOption")
                    .with("title", title)
                    .with("isAdHoc", true)
                    .with_ref("customField", field.id),
            ),
        );
    }
    if shape.verb == "update" {
        ctx.create(
            Record::new("CustomFieldAnswer")
                .with_ref("customField", field.id)
                .with_ref("member", member.id)
                .with("text", text.clone())
                .with("options", Value::refs(options.clone()))
                .with("lastEditedAt", ctx.now),
        );
    }
    let response = Record::new("MemberCustomFieldResponse")
        .with_ref("customField", field.id)
        .with_ref("member", member.id)
        .with("text", text)
        .with("selectedOptions", Value::refs(options));
    Ok(Outcome::done([("response", response.into())]))
}

fn objection(
    field: &Record,
    options: &[Arc<Record>],
    new_titles: &[String],
) -> Option<&'static str> {
    let is_own = |option: &Arc<Record>| option.reference("customField") == Some(field.id);
    if !options.iter().all(is_own) {
        Some("optionIds must be options of this field")
    } else if !new_titles.is_empty() && !field.flag("allowAdHoc") {
        Some("Members can't add options to this field")
    } else if new_titles.iter().any(|title| title.trim().is_empty()) {
        Some("An option's title can't be blank")
    } else {
        None
    }
}
