//! The webhook events that a change of the world causes, with their payloads.
//!
//! A mutation knows nothing of webhooks: the world before it is compared with the world after it.
//!
//! | Module | Contents |
//! |---|---|
//! | `table` | which change of which record causes which event |
//! | `hook` | an event |
//! | `links` | events of tags, badges and answers to custom fields |
//! | `parts` | the parts that payloads share |
//! | `payloads` | the payloads of content and events |
//! | `persons` | the payloads about members |
//! | `scene` | the worlds before and after |
//!
//! Source: the vendor's OpenAPI document and its webhook pages; the spelling of the types is that of
//! live deliveries. Not caused by any mutation here: the types whose payloads are not documented.

mod hook;
mod links;
mod parts;
mod payloads;
mod persons;
mod scene;
mod table;

use std::sync::Arc;

pub(crate) use self::hook::Hook;
use self::{
    scene::Scene,
    table::{ROWS, Row, When},
};
use super::{Record, World};

/// The events that a change causes, in the order of the table.
pub(crate) fn caused(before: &World, after: &World, network: u64) -> Vec<Hook> {
    let scene = Scene {
        before,
        after,
        network,
    };
    let mut hooks: Vec<Hook> = ROWS.iter().flat_map(|row| of_row(&scene, row)).collect();
    hooks.extend(links::tags_and_badges(&scene));
    hooks.extend(links::answers(&scene));
    hooks
}

/// A sample of an event, made from what the world has. `None` for a type without a documented
/// payload.
pub(crate) fn sample(world: &World, network: u64, event_type: &str) -> Option<Hook> {
    let scene = Scene {
        before: world,
        after: world,
        network,
    };
    let row = ROWS.iter().find(|row| row.event == event_type);
    row.and_then(|row| {
        let records = || world.of_kind(row.kind).filter(|it| is_published(it));
        let fitting = records().find(|record| (row.only)(record));
        let record = fitting.or_else(|| records().next())?;
        of_record(&scene, row, record)
    })
    .or_else(|| links::sample(&scene, event_type))
}

fn of_record(scene: &Scene<'_>, row: &Row, record: &Record) -> Option<Hook> {
    Some(Hook {
        event_type: row.event,
        payload: (row.payload)(scene, record)?,
    })
}

fn of_row(scene: &Scene<'_>, row: &Row) -> Vec<Hook> {
    let Scene { before, after, .. } = scene;
    let records: Vec<&Arc<Record>> = match row.when {
        When::Created => after
            .of_kind(row.kind)
            .filter(|record| {
                is_published(record) && !before.get(record.id).is_some_and(is_published)
            })
            .collect(),
        When::Changed(fields) => after
            .of_kind(row.kind)
            .filter(|record| {
                let known = before.get(record.id).filter(|known| is_published(known));
                is_published(record)
                    && known.is_some_and(|known| {
                        !Arc::ptr_eq(known, record) && differ(known, record, fields)
                    })
            })
            .collect(),
        When::Removed => before
            .of_kind(row.kind)
            .filter(|record| is_published(record) && after.get(record.id).is_none())
            .collect(),
        When::Never => Vec::new(),
    };
    let records = records.into_iter().filter(|record| (row.only)(record));
    records
        .filter_map(|record| of_record(scene, row, record))
        .collect()
}

fn differ(one: &Record, other: &Record, fields: &[&str]) -> bool {
    let text = |record: &Record, field| record.get(field).map(|value| format!("{value:?}"));
    fields
        .iter()
        .any(|field| text(one, field) != text(other, field))
}

/// A draft causes no events before it is published.
fn is_published(record: &Arc<Record>) -> bool {
    match &*record.kind {
        "Post" | "Poll" | "Event" => record.text("status") == Some("posted"),
        _ => true,
    }
}
