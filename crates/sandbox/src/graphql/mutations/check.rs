//! The limits of each value, and the conditions of a row.

use super::look_up::objects;
use jiff::civil::Date;

use super::{Args, Context, Refusal, Rule};
use crate::graphql::errors::Fault;
use crate::graphql::rules::{Given, Input, Limit, OnNull};

/// Refuses the first value that breaks a limit.
pub(super) fn limits(rows: &[Input], input: Args<'_>) -> Result<(), Refusal> {
    for row in rows {
        let Some(value) = input.given(row.name) else {
            continue;
        };
        if value.is_null() {
            let is_needed = row
                .limits
                .iter()
                .any(|limit| matches!(limit, Limit::NotBlank | Limit::NotBlankHtml));
            if row.on_null == OnNull::Refused || (row.on_null == OnNull::Clears && is_needed) {
                return Err(format!("{} can't be blank", row.name).into());
            }
            continue;
        }
        if let Some(limit) = row.limits.iter().find(|limit| !limit.is_met_by(value)) {
            return Err(format!("{} {limit}", row.name).into());
        }
        for object in objects(input, row) {
            limits(row.fields, object)?;
        }
    }
    Ok(())
}

/// Refuses text that is not of its scalar: dates and times.
pub(super) fn scalars(ctx: &Context<'_>, kind: &str, input: Args<'_>) -> Result<(), Fault> {
    for (name, ty) in ctx.facts.fields(kind) {
        let Some(value) = input.get(name) else {
            continue;
        };
        let text = value.as_str().unwrap_or_default();
        match ty.inner_named_type().as_str() {
            "ISO8601DateTime" => {
                input.time(name)?;
            }
            "ISO8601Date" if text.parse::<Date>().is_err() => {
                return Err(Fault::bad_input(format!("{name} is not an ISO 8601 date")));
            }
            named => {
                let inner = input.objects(name).unwrap_or_default();
                for object in inner.into_iter().chain(input.object(name)) {
                    scalars(ctx, named, object)?;
                }
            }
        }
    }
    Ok(())
}

/// Refuses the first condition that does not hold.
pub(super) fn conditions(ctx: &Context<'_>, rule: &Rule, given: &Given<'_>) -> Result<(), Refusal> {
    rule.checks
        .iter()
        .try_for_each(|check| check.run(ctx, given))
}
