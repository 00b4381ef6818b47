//! The payload: the fields that the effect or the row names, then those that follow from the record
//! that was written.

use std::sync::Arc;

use super::apply::Applied;
use super::{Context, Outcome, Rule, Shape};
use crate::graphql::rules::{Given, Shows};
use crate::world::{Record, Value, ids};

pub(super) fn complete(
    ctx: &Context<'_>,
    rule: &Rule,
    shape: Shape<'_>,
    given: &Given<'_>,
    applied: Applied,
) -> Outcome {
    let (mut outcome, record) = match applied {
        Applied::Outcome(outcome) if !outcome.errors.is_empty() => return outcome,
        Applied::Outcome(outcome) => {
            let record = outcome.record.and_then(|id| ctx.record(id));
            (outcome, record)
        }
        Applied::Record(record) => (Outcome::done([]), Some(record)),
    };
    for (field, shows) in rule.payload {
        if !outcome.shows(field) {
            let value = shown(ctx, given, *shows);
            outcome = outcome.and(field, value);
        }
    }
    if let Some(record) = record {
        for (field, ty) in ctx.facts.fields(shape.payload) {
            if outcome.shows(field) || ty.is_list() {
                continue;
            }
            if let Some(value) = follows(ctx, field, ty.inner_named_type(), &record) {
                outcome = outcome.and(field, value);
            }
        }
    }
    outcome
}

fn shown(ctx: &Context<'_>, given: &Given<'_>, shows: Shows) -> Value {
    match shows {
        Shows::Input(input) => given
            .one(input)
            .map_or(Value::NULL, |record| Value::Ref(record.id)),
        Shows::Made(make) => make(ctx, given),
    }
}

/// The record itself, also if it was removed; the id of a removed one; `success`.
fn follows(ctx: &Context<'_>, field: &str, named: &str, record: &Arc<Record>) -> Option<Value> {
    if field == "success" {
        return Some(true.into());
    }
    if field.starts_with("deleted") {
        return Some(ids::global_id(&record.kind, record.id).into());
    }
    let accepts = ctx.facts.possible(named);
    let fits = accepts.iter().any(|kind| **kind == *record.kind);
    fits.then(|| match ctx.record(record.id) {
        Some(_) => Value::Ref(record.id),
        None => Value::Object(record.clone()),
    })
}
