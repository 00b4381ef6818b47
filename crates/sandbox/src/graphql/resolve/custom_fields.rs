//! Members' answers to custom fields, and finding members by them.

use std::sync::Arc;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::super::roles;
use super::answer::{Resolved, value};
use crate::world::{Accepts, Record, Value};

pub(super) fn option_field(ctx: &Context<'_>, option: &Record, field: &str) -> Resolved {
    match field {
        "memberCount" => value(
            ctx.world()
                .pointing_at(option.id, "CustomFieldAnswer")
                .count(),
        ),
        _ => Ok(None),
    }
}

/// A member's answers to the fields that the viewer may see.
pub(super) fn responses(ctx: &Context<'_>, member: &Record, answered_only: bool) -> Vec<Value> {
    let world = ctx.world();
    world
        .of_kind("CustomField")
        .filter(|field| is_visible(ctx, field))
        .filter_map(|field| {
            let answer = answer(ctx, field.id, member.id);
            if answered_only && answer.is_none() {
                return None;
            }
            let mut response = Record::new("MemberCustomFieldResponse")
                .with_ref("customField", field.id)
                .with_ref("member", member.id);
            if let Some(answer) = answer {
                response.set("text", answer.text("text").map(str::to_owned));
                response.set("selectedOptions", Value::refs(answer.references("options")));
                response.set("lastEditedAt", answer.time("lastEditedAt"));
            }
            Some(response.into())
        })
        .collect()
}

/// A field for hosts is hidden from others. Tags are also for those who see the network's tags. A
/// field that is not shown is seen by hosts and moderators only.
pub(super) fn is_visible(ctx: &Context<'_>, field: &Record) -> bool {
    let is_shown = matches!(field.text("status"), None | Some("VISIBLE"));
    let may_see_hidden = roles::in_network(ctx, "CustomField.answers");
    (is_shown || may_see_hidden)
        && field.text("privacy").is_none_or(|privacy| {
            roles::in_network(ctx, &format!("CustomFieldPrivacy.{privacy}"))
                || (field.text("responseType") == Some("TAG")
                    && roles::in_network(ctx, "Network.tags"))
        })
}

fn answer(ctx: &Context<'_>, field: u64, member: u64) -> Option<Arc<Record>> {
    ctx.world()
        .pointing_at(member, "CustomFieldAnswer")
        .find(|answer| {
            answer.reference("customField") == Some(field)
                && answer.reference("member") == Some(member)
        })
        .cloned()
}

/// One condition on the answer to a field.
pub(super) struct Condition {
    field: u64,
    contains: Option<String>,
    options: Option<Vec<u64>>,
    answered: Option<bool>,
}

/// Reads the `customFields` of a roster: each field at most once.
pub(super) fn conditions(ctx: &Context<'_>, args: Args<'_>) -> Result<Vec<Condition>, Fault> {
    let mut conditions: Vec<Condition> = Vec::new();
    for filter in args.objects("customFields").unwrap_or_default() {
        let id = filter.text("customFieldId").unwrap_or_default();
        let field = ctx.find_for("CustomFieldFilter.customFieldId", &id, "CustomField")?;
        if conditions.iter().any(|known| known.field == field.id) {
            return Err(Fault::bad_input("Each custom field can be given once only"));
        }
        let accepts = Accepts::of("CustomFieldFilter.segmentIds");
        let options = filter.texts("segmentIds").map(|ids| {
            ids.iter()
                .map(|id| {
                    ctx.world()
                        .find(id, &["CustomFieldOption", "Segment"], accepts)
                        .map(|option| option.id)
                        .ok_or_else(|| Fault::not_found("Segment"))
                })
                .collect::<Result<Vec<_>, _>>()
        });
        conditions.push(Condition {
            field: field.id,
            contains: filter.text("contains").map(|text| text.to_lowercase()),
            options: options.transpose()?,
            answered: filter.flag("withResponse"),
        });
    }
    Ok(conditions)
}

impl Condition {
    /// Whether a member's answer matches.
    pub(super) fn is_met_by(&self, ctx: &Context<'_>, member: u64) -> bool {
        let answer = answer(ctx, self.field, member);
        let text = answer.as_ref().and_then(|answer| answer.text("text"));
        let chosen = answer
            .as_ref()
            .map(|answer| answer.references("options"))
            .unwrap_or_default();
        self.answered
            .is_none_or(|wanted| wanted == answer.is_some())
            && self
                .contains
                .as_ref()
                .is_none_or(|part| text.is_some_and(|text| text.to_lowercase().contains(part)))
            && self
                .options
                .as_ref()
                .is_none_or(|options| options.iter().any(|option| chosen.contains(option)))
    }
}
