//! The shape of a row.

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
