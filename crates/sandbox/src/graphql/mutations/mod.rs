//! Writing: carries out the row of a mutation, in five steps. Later queries see the effects.
//!
//! | Module | Step |
//! |---|---|
//! | `shape` | the types in the mutation's definition |
//! | `authorise` | the token's scopes, and who may call: by the tables of the schema, by the row |
//! | `look_up` | every id of the input must name a record that the viewer can see |
//! | `check` | the limits of each value, then the conditions of the row |
//! | `values` | what the inputs store, as the row says |
//! | `apply` | the effect |
//! | `payload` | the fields of the payload that follow from the effect |
//!
//! Nothing is written before all checks have passed. What each mutation does is in
//! [`rules`](super::rules).

mod apply;
mod authorise;
mod check;
mod look_up;
mod payload;
mod shape;
mod values;

use shape::Shape;

use super::args::Args;
use super::context::Context;
use super::errors::Fault;
use super::rules::{self, Confidence, Goes, Input, Outcome, Refusal, Rule};
use crate::world::{Record, Value};

/// Executes one field of a mutation operation.
pub(crate) fn run(ctx: &Context<'_>, name: &str, args: Args<'_>) -> Result<Value, Fault> {
    let (Some(shape), Some(input)) = (Shape::of(ctx, name), args.object("input")) else {
        return Ok(Value::NULL);
    };
    let Some(rule) = rules::of(name) else {
        return Err(Fault::bad_input(format!(
            "The sandbox has no rule for {name}"
        )));
    };
    let outcome = match carry_out(ctx, rule, shape, input) {
        Ok(outcome) => outcome,
        Err(Refusal::Reason(reason)) => Outcome::refused(reason),
        Err(Refusal::Fault(fault)) => return Err(fault),
    };
    let mut payload = Record::new(shape.payload)
        .with("errors", outcome.errors)
        .with("clientMutationId", input.text("clientMutationId"));
    for (field, value) in outcome.fields {
        payload.set(&field, value);
    }
    Ok(payload.into())
}

fn carry_out(
    ctx: &Context<'_>,
    rule: &Rule,
    shape: Shape<'_>,
    input: Args<'_>,
) -> Result<Outcome, Refusal> {
    authorise::caller(ctx, rule, shape, input)?;
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
    match unknown_in(rule.inputs, input) {
        Some(name) => Err(Fault::bad_input(format!(
            "Nothing is stated about what {name} of {} does",
            rule.mutation
        ))),
        None => Ok(()),
    }
}

/// The first field that was given about which nothing is stated.
fn unknown_in(rows: &[Input], input: Args<'_>) -> Option<&'static str> {
    rows.iter().find_map(|row| {
        if matches!(row.goes, Goes::Unknown) && input.get(row.name).is_some() {
            return Some(row.name);
        }
        look_up::objects(input, row)
            .into_iter()
            .find_map(|object| unknown_in(row.fields, object))
    })
}
