//! Looks up the ids in a mutation's input.
//!
//! **Records that the viewer may not see are not found.** An id of such a record gets `NOT_FOUND`,
//! as if there were no such record, in queries and in mutations. The vendor's guide says so: its
//! `NOT_FOUND` covers records that do not exist or are not visible. One or two integrations report
//! `FORBIDDEN` for writing such a record. The guide counts more, and `NOT_FOUND` reveals less.
//! `FORBIDDEN` is for records that the viewer can see but may not change.

use std::sync::Arc;

use super::{Args, Context, Rule};
use crate::graphql::errors::Fault;
use crate::graphql::resolve;
use crate::graphql::rules::{Found, Given, Goes, Ids, Input};
use crate::world::Record;

/// Looks up every id. The first that names nothing ends the mutation.
pub(super) fn all<'a>(ctx: &Context<'_>, rule: &Rule, input: Args<'a>) -> Result<Given<'a>, Fault> {
    let mut found = Found::new();
    let mut subject = None;
    for row in rule.inputs {
        if let Some(ids) = row.ids {
            let records = named(ctx, row, ids, input)?;
            if matches!(row.goes, Goes::Subject) {
                subject = records.first().cloned();
            }
            found.push((row.name, records));
        }
        for object in objects(input, row) {
            check_nested(ctx, row.fields, object)?;
        }
    }
    let subject = subject
        .or_else(|| ctx.record(ctx.network_id))
        .unwrap_or_else(|| Arc::new(Record::new("Network").identified(ctx.network_id)));
    Ok(Given::new(input, subject, found))
}

fn check_nested(ctx: &Context<'_>, rows: &[Input], object: Args<'_>) -> Result<(), Fault> {
    for row in rows {
        if let Some(ids) = row.ids {
            named(ctx, row, ids, object)?;
        }
        for inner in objects(object, row) {
            check_nested(ctx, row.fields, inner)?;
        }
    }
    Ok(())
}

/// The input objects in a field, one or a list of them.
pub(super) fn objects<'a>(input: Args<'a>, row: &Input) -> Vec<Args<'a>> {
    if row.fields.is_empty() {
        return Vec::new();
    }
    input
        .objects(row.name)
        .or_else(|| input.object(row.name).map(|object| vec![object]))
        .unwrap_or_default()
}

/// The records of an id, or of a list of ids.
pub(super) fn named(
    ctx: &Context<'_>,
    row: &Input,
    ids: Ids,
    input: Args<'_>,
) -> Result<Vec<Arc<Record>>, Fault> {
    input
        .texts(row.name)
        .or_else(|| input.text(row.name).map(|id| vec![id]))
        .unwrap_or_default()
        .iter()
        .map(|id| {
            let record = ctx.world().find(id, ids.kinds, ids.form).cloned();
            record
                .filter(|record| resolve::is_visible(ctx, record))
                .ok_or_else(|| Fault::not_found(ids.kinds.first().copied().unwrap_or("Record")))
        })
        .collect()
}
