//! A change, and the verdicts on it.

use std::{collections::BTreeSet, fmt};

use serde::Serialize;

use super::{
    kind::ChangeKind,
    verdict::{Severity, Surface},
};

/// One difference between two schemas.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// The kind of the change.
    pub kind: ChangeKind,
    /// The coordinate that changed, for example `Event.location`. It is `schema` for the schema
    /// definition.
    pub coordinate: String,
    /// The effect on operations.
    pub severity: Severity,
    /// The effect on generated Rust code.
    pub surface: Surface,
    /// The change in one sentence.
    pub message: String,
    /// The documents that use the changed coordinate, by path.
    pub documents: BTreeSet<String>,
    /// The operations that use it, themselves or through a fragment. One without a name has the path
    /// of its file, and one that shares its name has its path in parentheses.
    pub operations: BTreeSet<String>,
    /// The day on which the coordinate is removed, as the new schema states it. The text may not be
    /// a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removal_date: Option<String>,
    /// Whether it is a part of a new item, which has a change of its own. Such a part is safe.
    pub is_detail: bool,
    /// A document that uses this coordinate is touched. It can differ from the changed coordinate:
    /// a new required argument concerns every use of its field.
    #[serde(skip)]
    pub(super) concerns: String,
}

impl Change {
    pub(super) fn new(
        kind: ChangeKind,
        severity: Severity,
        coordinate: impl fmt::Display,
        message: impl Into<String>,
    ) -> Self {
        let coordinate = coordinate.to_string();
        Self {
            kind,
            severity,
            surface: kind.surface(severity),
            message: message.into(),
            documents: BTreeSet::new(),
            operations: BTreeSet::new(),
            removal_date: None,
            is_detail: false,
            concerns: coordinate.clone(),
            coordinate,
        }
    }

    /// Says that documents are touched by the use of `coordinate`.
    pub(super) fn concerning(mut self, coordinate: impl fmt::Display) -> Self {
        self.concerns = coordinate.to_string();
        self
    }

    /// Sets the effect on our surface if the kind alone does not decide it.
    pub(super) fn with_surface(mut self, surface: Surface) -> Self {
        self.surface = surface;
        self
    }

    /// Says that this is part of a new item, if it is.
    pub(super) fn detail_if(mut self, is_detail: bool) -> Self {
        self.is_detail = is_detail;
        self
    }
}
