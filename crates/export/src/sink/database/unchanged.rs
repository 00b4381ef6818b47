//! The rows of lists that were not read again.

use super::names::quoted;
use crate::{Kind, Table, catalogue::sources, tables};

/// The statements that note a run for the rows of a list, and for the lists of these rows. `run` and
/// `parent` are the placeholders of the run and of the id of the record that has the list.
pub(crate) fn hold_statements(table: &str, run: &str, parent: &str) -> Vec<String> {
    let Some(table) = tables().find(|known| known.name == table) else {
        return Vec::new();
    };
    let Some(column) = parent_column(table) else {
        return Vec::new();
    };
    let name = quoted(table.name);
    let mut statements = vec![format!(
        "UPDATE {name} SET _last_run = {run} WHERE {column} = {parent} AND _deleted_at IS NULL"
    )];
    for source in sources().filter(|source| source.parent == Some(table)) {
        if let Some(inner) = parent_column(source.table) {
            statements.push(format!(
                "UPDATE {} SET _last_run = {run} WHERE _deleted_at IS NULL \
                 AND {inner} IN (SELECT id FROM {name} WHERE {column} = {parent})",
                quoted(source.table.name)
            ));
        }
    }
    statements
}

fn parent_column(table: &Table) -> Option<String> {
    let columns = table.columns.iter();
    columns
        .filter(|column| matches!(column.kind, Kind::Parent(_)))
        .map(|column| quoted(&column.name))
        .next()
}
