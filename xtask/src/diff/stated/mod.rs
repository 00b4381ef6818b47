//! What this API states in descriptions, in a directive of its own and in the shape of its types,
//! and what no general tool takes for a change of its own kind.
//!
//! A kind from here takes the place of a general one where it tells the whole of it (the scope
//! paragraph of a description, uses of `@removalDate`, a new webhook event), and stands beside it
//! where it tells more (the shape of a connection, what a text says of limits and repetition).

mod connections;
mod removals;
mod scopes;
mod texts;

use jiff::civil::Date;

use super::{
    change::{Change, Kind, Severity},
    side::Side,
};

/// Every such change.
pub(super) fn changes(old: &Side, new: &Side, today: Date) -> Vec<Change> {
    let mut changes = Vec::new();
    scopes::compare(old, new, &mut changes);
    removals::compare(&old.schema, &new.schema, today, &mut changes);
    connections::compare(&old.schema, &new.schema, &mut changes);
    texts::compare(&old.schema, &new.schema, &mut changes);
    changes
}
