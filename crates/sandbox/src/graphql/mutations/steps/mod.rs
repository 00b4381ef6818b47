//! Carries out the row of a mutation, in five steps: authorise, look up, check, apply, payload.
//!
//! | Module | Step |
//! |---|---|
//! | `authorise` | the token's scopes and the member's role |
//! | `look_up` | every id of the input must name a record that the viewer can see |
//! | `check` | the limits of each value, then the conditions of the row |
//! | `values` | what the inputs store, as the row says |
//! | `apply` | the effect |
//! | `payload` | the fields of the payload that follow from the effect |
//!
//! Nothing is written before all checks have passed.

mod apply;
mod authorise;
mod check;
mod look_up;
mod payload;
mod values;

use super::{Args, Context, Outcome, Shape, Written};
use crate::graphql::errors::Fault;
use crate::graphql::rules::{Confidence, Goes, Refusal, Rule};

pub(super) fn run(ctx: &Context<'_>, rule: &Rule, shape: Shape<'_>, input: Args<'_>) -> Written {
    match carry_out(ctx, rule, shape, input) {
        Ok(outcome) => Ok(outcome),
        Err(Refusal::Reason(reason)) => Ok(Outcome::refused(reason)),
        Err(Refusal::Fault(fault)) => Err(fault),
    }
}

fn carry_out(
    ctx: &Context<'_>,
    rule: &Rule,
    shape: Shape<'_>,
    input: Args<'_>,
) -> Result<Outcome, Refusal> {
    authorise::role(ctx, rule)?;
    refuse_unknown(ctx, rule, input)?;
    check::scalars(ctx, shape.input, input)?;
    let given = look_up::all(ctx, rule, input)?;
    authorise::subject(ctx, rule, &given)?;
    check::limits(rule.inputs, input)?;
    let (fields, parts) = values::of(ctx, rule.inputs, input)?;
    let given = given.storing(fields, parts);
    check::conditions(ctx, rule, &given)?;
    let applied = apply::effect(ctx, rule, &given)?;
    Ok(payload::complete(ctx, rule, shape, &given, applied))
}

/// With `--strict-unknown`, refuses what nothing is stated about.
fn refuse_unknown(ctx: &Context<'_>, rule: &Rule, input: Args<'_>) -> Result<(), Fault> {
    if !ctx.strict_unknown {
        return Ok(());
    }
    if rule.confidence == Confidence::Unknown {
        let text = format!("Nothing is stated about what {} does", rule.mutation);
        return Err(Fault::bad_input(text));
    }
    let unknown = rule
        .inputs
        .iter()
        .find(|row| matches!(row.goes, Goes::Unknown) && input.get(row.name).is_some());
    match unknown {
        Some(row) => Err(Fault::bad_input(format!(
            "Nothing is stated about what {} of {} does",
            row.name, rule.mutation
        ))),
        None => Ok(()),
    }
}
