//! Members' answers to custom fields.

use super::super::context::Context;
use super::{Args, Outcome, Shape, Written, permissions, references};
use crate::world::{Record, Value};

/// Writes an answer over the one before, or clears it.
pub(super) fn answer(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let field = references::required(ctx, shape, input, "customFieldId")?;
    let member = references::required(ctx, shape, input, "memberId")?;
    permissions::check_author(ctx, Some(member.id), "answers")?;
    let options = references::many(ctx, shape, input, "optionIds")?;
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
    let titles = input.texts("newOptionTitles").unwrap_or_default();
    if !titles.is_empty() && !field.flag("allowAdHoc") {
        return Ok(Outcome::refused("Members can't add options to this field"));
    }
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
