//! Statements of this API in descriptions, in a directive of its own and in the shape of its types.
//! No general tool reports a change of them as a kind of its own.
//!
//! A kind from here replaces a general one if it describes the whole change (the scope paragraph of
//! a description, uses of `@removalDate`, a new webhook event). It is added to the general one if
//! it describes more (the shape of a connection, statements on limits and repetition).

mod connections;
mod removals;
mod scopes;
mod texts;

use jiff::civil::Date;

use crate::{
    diff::{Change, ChangeKind, Severity},
    schema::Schema,
};

/// Every such change.
pub(super) fn changes(old: &Schema, new: &Schema, today: Date) -> Vec<Change> {
    let mut changes = Vec::new();
    scopes::compare(old, new, &mut changes);
    let (old, new) = (old.document(), new.document());
    removals::compare(old, new, today, &mut changes);
    connections::compare(old, new, &mut changes);
    texts::compare(old, new, &mut changes);
    changes
}
