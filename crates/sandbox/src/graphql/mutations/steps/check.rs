//! The limits of each value, and the conditions of a row.

use super::look_up::objects;
use super::{Args, Context, Refusal, Rule};
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

/// Refuses the first condition that does not hold.
pub(super) fn conditions(ctx: &Context<'_>, rule: &Rule, given: &Given<'_>) -> Result<(), Refusal> {
    rule.checks
        .iter()
        .try_for_each(|check| check.run(ctx, given))
}
