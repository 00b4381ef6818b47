//! The tables that can be exported, and the connections that they are read from. This is the only
//! place that knows them: documents, schemas, columns in databases and the listing in the docs are
//! made from it.
//!
//! | module | what it holds |
//! |---|---|
//! | `people` | members, memberships, badges, tags, custom fields and their answers |
//! | `spaces` | spaces, collections, courses and coursework, chat messages |
//! | `content` | posts, events and polls, with comments, reactions, RSVPs and answers |
//! | `direct` | the signed-in member's own conversations |
//! | `business` | plans, subscriptions, purchases, invites and reports |
//! | `family` | [`Family`]: the tables that are chosen together |
//! | `views` | [`View`]: the views that databases have over the tables |

mod business;
mod content;
mod direct;
mod family;
mod people;
mod spaces;
mod views;

pub use family::Family;
pub(crate) use family::sources_of;
pub use views::{View, views};

use crate::model::{Source, Table};

/// All sources; a parent's source stands before those of its children.
pub(crate) fn sources() -> impl Iterator<Item = &'static Source> {
    [
        spaces::SOURCES,
        people::SOURCES,
        content::SOURCES,
        business::SOURCES,
        direct::SOURCES,
    ]
    .into_iter()
    .flatten()
}

/// The source that finds places in the list of another one.
pub(crate) fn sample_of(source: &Source) -> Option<&'static Source> {
    (source.name == people::SAMPLE.table.name).then_some(&people::SAMPLE)
}

/// All tables, each once, with the tables of the lists inside their records.
///
/// ```
/// let names: Vec<_> = mighty_export::tables().map(|table| table.name).collect();
/// assert!(names.contains(&"members") && names.contains(&"member_badges"));
/// ```
pub fn tables() -> impl Iterator<Item = &'static Table> {
    let mut tables: Vec<&'static Table> = Vec::new();
    for source in sources() {
        let lists = source.table.lists.iter().map(|(_, _, table)| *table);
        for table in std::iter::once(source.table).chain(lists) {
            if !tables.contains(&table) {
                tables.push(table);
            }
        }
    }
    tables.into_iter()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::model::Kind;

    #[test]
    fn every_table_has_its_key_and_every_reference_a_table() {
        let names: HashSet<_> = tables().map(|table| table.name).collect();
        for table in tables() {
            let mut columns = HashSet::new();
            for column in table.columns {
                assert!(
                    columns.insert(&column.name),
                    "{}.{}",
                    table.name,
                    column.name
                );
                if let Kind::Reference(other) | Kind::Parent(other) = column.kind {
                    assert!(names.contains(other), "{}.{}", table.name, column.name);
                }
            }
            assert!(!table.key.is_empty(), "{}", table.name);
            for key in table.key {
                assert!(table.column(key).is_some(), "{}.{key}", table.name);
            }
        }
    }

    #[test]
    fn every_source_names_columns_of_its_parent() {
        let mut names = HashSet::new();
        for source in sources() {
            assert!(names.insert(source.name), "{}", source.name);
            let columns = source
                .count
                .iter()
                .chain(source.watch)
                .chain(source.only.iter().map(|(name, _)| name));
            for column in columns {
                let parent = source.parent.expect(source.name);
                assert!(parent.column(column).is_some(), "{}.{column}", source.name);
            }
        }
    }
}
