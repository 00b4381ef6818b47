//! The chosen columns of a table.

use std::sync::Arc;

use crate::model::{Column, Table};

/// A table with the columns that an export was asked for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shape {
    /// The table.
    pub table: &'static Table,
    /// The chosen columns, in order.
    pub columns: Arc<[Column]>,
}

impl Shape {
    pub(crate) fn new(table: &'static Table, columns: Vec<Column>) -> Self {
        Self {
            table,
            columns: columns.into(),
        }
    }

    /// The name of the table.
    pub fn name(&self) -> &'static str {
        self.table.name
    }
}
