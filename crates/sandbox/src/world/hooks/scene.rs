//! The worlds before and after a change.

use std::sync::Arc;

use serde_json::Value as Json;

use crate::world::{Record, World};

pub(super) struct Scene<'a> {
    pub(super) before: &'a World,
    pub(super) after: &'a World,
    pub(super) network: u64,
}

impl Scene<'_> {
    /// A record in its new state, or in its last one.
    pub(super) fn get(&self, id: u64) -> Option<&Arc<Record>> {
        self.after.get(id).or_else(|| self.before.get(id))
    }

    /// The record that a field points to.
    pub(super) fn of(&self, record: &Record, field: &str) -> Option<&Arc<Record>> {
        self.get(record.reference(field)?)
    }
}

/// A field as JSON, or null.
pub(super) fn field(record: &Record, name: &str) -> Json {
    let leaf = record.leaf(name);
    leaf.and_then(|leaf| serde_json::to_value(leaf).ok())
        .unwrap_or_default()
}

/// A field that is always text.
pub(super) fn text(record: &Record, name: &str) -> Json {
    record.text(name).unwrap_or_default().into()
}
