//! Which tables were read in full.

use crate::{Report, Shape, Table, catalogue::sources, model::Source};

/// Whether all rows of a table were read: nothing is missing from it or from the tables whose
/// records have its lists.
pub(crate) fn is_read_in_full(table: &Table, shapes: &[Shape], report: &Report) -> bool {
    let owner = |source: &Source| {
        let lists = source.table.lists.iter();
        source.table == table || lists.map(|(_, _, list)| *list).any(|list| list == table)
    };
    let Some(source) = sources().find(|source| owner(source)) else {
        return false;
    };
    let is_touched = |name: &str| name == source.name;
    let is_missing = report.gaps.iter().any(|gap| is_touched(&gap.place.source))
        || report.moved.iter().any(|place| is_touched(&place.source))
        || report
            .unreadable
            .iter()
            .any(|record| is_touched(&record.place.source))
        || report.unreadable_count > report.unreadable.len() as u64;
    let is_chosen = shapes.iter().any(|shape| shape.table == source.table);
    let parent = source.parent;
    is_chosen && !is_missing && parent.is_none_or(|parent| is_read_in_full(parent, shapes, report))
}
