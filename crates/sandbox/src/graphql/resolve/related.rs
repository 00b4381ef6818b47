//! Lists without a rule of their own: for the network all records of a type, for other owners those
//! that refer to the owner.

use std::sync::Arc;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::super::pages::Listing;
use super::{roster, visibility};
use crate::world::{Accepts, Record, Value, ids, ids::IdForm};

/// The records of a list, with the filters of its arguments: in their own order if they have one,
/// or else newest first, unless sorted otherwise.
pub(crate) fn related(
    ctx: &Context<'_>,
    owner: &Record,
    field: &str,
    node: &str,
    args: Args<'_>,
) -> Result<Listing, Fault> {
    let mut records: Vec<Arc<Record>> = {
        let world = ctx.world();
        ctx.facts
            .possible(node)
            .iter()
            .flat_map(|kind| -> Vec<_> {
                if &*owner.kind == "Network" {
                    world.of_kind(kind).cloned().collect()
                } else {
                    world.pointing_at(owner.id, kind).cloned().collect()
                }
            })
            .collect()
    };
    records.retain(|record| visibility::is_visible(ctx, record));
    for name in args.names() {
        let coordinate = format!("{}.{field}({name}:)", owner.kind);
        filter(ctx, &mut records, name, args, Accepts::of(&coordinate))?;
    }
    records.sort_by_cached_key(|record| (record.int("position"), roster::newest(record)));
    if let Some(sort) = args.word("sort").or_else(|| args.word("sortBy")) {
        records.sort_by_cached_key(|record| sort_key(record, sort));
        if args.word("sortOrder") == Some("DESC") {
            records.reverse();
        }
    }
    Ok(Listing::new(
        records.iter().map(|record| Value::Ref(record.id)).collect(),
    ))
}

/// Applies one argument, if the records have a field for it.
fn filter(
    ctx: &Context<'_>,
    records: &mut Vec<Arc<Record>>,
    name: &str,
    args: Args<'_>,
    accepts: Accepts,
) -> Result<(), Fault> {
    match name {
        "term" => {
            let term = args.text(name).unwrap_or_default().to_lowercase();
            records.retain(|record| {
                ["title", "name", "email", "code"]
                    .iter()
                    .filter_map(|field| record.text(field))
                    .any(|text| text.to_lowercase().contains(&term))
            });
        }
        "statuses" | "flavors" | "status" | "responseType" | "context" => {
            let field = match name {
                "statuses" => "status",
                "flavors" => "flavor",
                other => other,
            };
            let wanted = args
                .texts(name)
                .or_else(|| args.text(name).map(|one| vec![one]))
                .unwrap_or_default();
            records.retain(|record| {
                wanted.is_empty()
                    || record
                        .text(field)
                        .is_none_or(|value| wanted.iter().any(|wanted| wanted == value))
            });
        }
        _ => {
            if let (Some(field), Some(id)) = (name.strip_suffix("Id"), args.text(name)) {
                let target = resolve(ctx, &id, accepts)?;
                records.retain(|record| refers(record, field, target));
            } else if let (Some(field), Some(ids)) = (name.strip_suffix("Ids"), args.texts(name)) {
                let targets = ids
                    .iter()
                    .map(|id| resolve(ctx, id, accepts))
                    .collect::<Result<Vec<_>, _>>()?;
                records
                    .retain(|record| targets.iter().any(|target| refers(record, field, *target)));
            }
        }
    }
    Ok(())
}

fn refers(record: &Record, field: &str, target: u64) -> bool {
    record.reference(field) == Some(target)
        || (record.get(field).is_none() && record.points_to(target))
}

fn resolve(ctx: &Context<'_>, id: &str, accepts: Accepts) -> Result<u64, Fault> {
    ctx.world()
        .find(id, &[], accepts)
        .map(|record| record.id)
        .ok_or_else(|| {
            let what = match ids::parse(id) {
                IdForm::Global { kind, .. } => kind,
                IdForm::Number(_) | IdForm::Other => "Record".to_owned(),
            };
            Fault::not_found(&what)
        })
}

fn sort_key(record: &Record, sort: &str) -> impl Ord + use<> {
    let text = |field: &str| record.text(field).map(str::to_lowercase);
    match sort {
        "NAME" | "TITLE" => text("name").or_else(|| text("title")),
        "STATUS" => text("status"),
        "UPDATED_AT" => text("updatedAt"),
        _ => text("createdAt"),
    }
}
