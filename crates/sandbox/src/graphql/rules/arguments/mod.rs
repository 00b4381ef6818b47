//! What each argument of a query field does, except the paging arguments.
//!
//! The code in `resolve` reads them. This table says what it must do, and its tests try every row.

mod row;
mod table;

pub(crate) use row::{Arguments, Takes};
pub(crate) use table::ALL;

/// What is stated about an argument, such as `Network.feed` and `sortId`.
pub(crate) fn takes(kind: &str, field: &str, argument: &str) -> Option<Takes> {
    let rule = ALL
        .iter()
        .find(|rule| rule.field.split_once('.') == Some((kind, field)))?;
    let (_, takes) = rule.takes.iter().find(|(name, _)| *name == argument)?;
    Some(*takes)
}
