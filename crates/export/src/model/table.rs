//! A table: its columns, its key, and the lists inside its records.

use super::Column;

/// A table of an export. Its documents, its JSON schema and its columns in a database are made from
/// this description.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Table {
    /// The name, such as `members`.
    pub name: &'static str,
    /// What its records are, in a sentence.
    pub about: &'static str,
    /// The columns.
    pub columns: &'static [Column],
    /// The names of the columns that identify a record.
    pub key: &'static [&'static str],
    /// Tables whose records come with the records of this one: the field that lists them, the type
    /// that has the field (if the records are of several types), and the table.
    pub lists: &'static [(&'static str, Option<&'static str>, &'static Table)],
}

impl Table {
    /// The column with this name.
    pub fn column(&self, name: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

/// By name: there is one table of each name.
impl PartialEq for Table {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Table {}
