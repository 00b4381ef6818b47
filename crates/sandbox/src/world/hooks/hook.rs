//! An event.

use serde_json::Value as Json;

/// An event, before it has an id.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hook {
    /// As GraphQL spells it.
    pub(crate) event_type: &'static str,
    pub(crate) payload: Json,
}
