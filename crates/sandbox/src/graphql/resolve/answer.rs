//! The result of a field's rule.

use super::super::errors::Fault;
use super::super::pages::Listing;
use crate::world::Value;

/// The result of a rule.
pub(crate) enum Answer {
    /// The value.
    Value(Value),
    /// A whole list, which is then cut into pages.
    Items(Listing),
}

impl<T: Into<Value>> From<T> for Answer {
    fn from(value: T) -> Answer {
        Answer::Value(value.into())
    }
}

/// The result of a rule; `None` if there is no rule.
pub(crate) type Resolved = Result<Option<Answer>, Fault>;

pub(super) fn value(value: impl Into<Value>) -> Resolved {
    Ok(Some(Answer::Value(value.into())))
}

pub(super) fn items(items: Vec<Value>) -> Resolved {
    Ok(Some(Answer::Items(Listing::new(items))))
}

pub(super) fn ref_items(ids: impl IntoIterator<Item = u64>) -> Resolved {
    items(ids.into_iter().map(Value::Ref).collect())
}
