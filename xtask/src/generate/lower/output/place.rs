//! A place in the answer, and the places below it.

use super::super::super::{
    shapes::{FieldShape, Step},
    types::Kind,
};

/// A place in the answer.
pub(super) struct Place<'a> {
    pub(super) steps: Vec<Step>,
    pub(super) kind: Kind,
    /// The field that has the value. None for the whole answer.
    pub(super) field: Option<&'a FieldShape>,
}

/// The place of a field below.
pub(super) fn below<'a>(place: &Place<'_>, field: &'a FieldShape) -> Place<'a> {
    let mut steps = place.steps.clone();
    steps.push(Step::Field {
        name: field.name.clone(),
        key: field.key.clone(),
        nullable: field.slot.nullable,
    });
    Place {
        steps,
        kind: field.slot.kind.clone(),
        field: Some(field),
    }
}

/// The same place, but steps count from it.
pub(super) fn root<'a>(place: &Place<'a>) -> Place<'a> {
    Place {
        steps: Vec::new(),
        kind: place.kind.clone(),
        field: None,
    }
}

/// Whether the last step leads to a type.
pub(super) fn ends_in_arm(place: &Place<'_>) -> bool {
    matches!(place.steps.last(), Some(Step::Arm { .. }))
}
