//! A source with the chosen columns and its selections.

use super::decode::InnerList;
use crate::{
    Column, Shape,
    model::{Source, lean_selection, selection},
};

/// A source with the chosen columns and its selections.
#[derive(Debug)]
pub(crate) struct Chosen {
    pub(crate) source: &'static Source,
    pub(crate) shape: Shape,
    pub(crate) lists: Vec<InnerList>,
    pub(crate) selection: String,
    pub(crate) lean: String,
}

impl Chosen {
    /// Of a sample only the places matter.
    pub(crate) fn sample(source: &'static Source) -> Self {
        Self {
            source,
            shape: Shape::new(source.table, Vec::new()),
            lists: Vec::new(),
            selection: " resourceId ".to_owned(),
            lean: " resourceId ".to_owned(),
        }
    }

    /// `choose` returns the columns of a table; none if the table is not wanted.
    pub(crate) fn new(source: &'static Source, choose: impl Fn(&str) -> Vec<Column>) -> Self {
        let shape = Shape::new(source.table, choose(source.table.name));
        let lists: Vec<(InnerList, Option<&'static str>)> = source
            .table
            .lists
            .iter()
            .map(|(field, on, table)| ((*field, Shape::new(table, choose(table.name))), *on))
            .filter(|((_, shape), _)| !shape.columns.is_empty())
            .collect();
        let inner: Vec<_> = lists
            .iter()
            .map(|((field, shape), on)| (*field, *on, &*shape.columns))
            .collect();
        let selection = selection(source, &shape.columns, &inner);
        let lean = lean_selection(source, &shape.columns);
        Self {
            source,
            lists: lists.into_iter().map(|(list, _)| list).collect(),
            shape,
            selection,
            lean,
        }
    }
}
