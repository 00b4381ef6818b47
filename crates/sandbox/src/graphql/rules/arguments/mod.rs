//! What each argument of a query field does, except the paging arguments.
//!
//! The code in `resolve` reads them. This table says what it must do, and its tests try every row.

mod table;

pub(crate) use table::ALL;

use crate::world::Accepts;

/// The arguments of one field.
pub(crate) struct Arguments {
    /// `Network.badges`.
    pub(crate) field: &'static str,
    pub(crate) takes: &'static [(&'static str, Takes)],
}

/// What an argument does.
#[derive(Clone, Copy)]
pub(crate) enum Takes {
    /// It names the record, or the record whose list it is. An unknown id is `NOT_FOUND`.
    Key(Accepts, &'static [&'static str]),
    /// It keeps only the items that belong to these records. An unknown id is `NOT_FOUND`.
    Ids(Accepts, &'static [&'static str]),
    /// It keeps only the items that have one of these words. No item has two of them.
    Words,
    /// It keeps only the items that have one of these words. An item can have several of them.
    Overlapping,
    /// It keeps only the items that contain this text.
    Term,
    /// The key of the order.
    Sort,
    /// The direction of the order.
    Order,
    /// Something else.
    Other(&'static str),
    /// Nothing is stated. It has no effect here, and `--strict-unknown` refuses it.
    Unknown,
}

/// What is stated about an argument, such as `Network.feed` and `sortId`.
pub(crate) fn takes(kind: &str, field: &str, argument: &str) -> Option<Takes> {
    let rule = ALL
        .iter()
        .find(|rule| rule.field.split_once('.') == Some((kind, field)))?;
    let (_, takes) = rule.takes.iter().find(|(name, _)| *name == argument)?;
    Some(*takes)
}
