//! Fields of input objects.

use apollo_compiler::{Node, Schema, ast::InputValueDefinition, schema::InputObjectType};

use super::{
    matching::{DescriptionChange, Match, by_name, description, unless_new},
    usages::{self, Place},
    values::{is_safe_input, same_default},
};
use crate::diff::{Change, ChangeKind, Severity, Surface};

/// Compares two input objects; without an old one, all of the new one is new.
pub(super) fn compare(
    schemas: (&Schema, &Schema),
    old: Option<&InputObjectType>,
    new: &InputObjectType,
    changes: &mut Vec<Change>,
) {
    let none = Default::default();
    let old_fields = old.map_or(&none, |old| &old.fields);
    by_name(
        old_fields.values().map(|field| &field.node),
        new.fields.values().map(|field| &field.node),
        |field| &field.name,
        |found| match found {
            Match::Removed(field) => changes.push(Change::new(
                ChangeKind::InputFieldRemoved,
                Severity::Breaking,
                format!("{}.{}", new.name, field.name),
                format!("Input field `{}.{}` was removed", new.name, field.name),
            )),
            Match::Added(field) => {
                changes.push(added(new, field, old.is_none()));
                parts(schemas, &new.name, None, field, changes);
            }
            Match::Both(before, after) => {
                parts(schemas, &new.name, Some(before), after, changes);
            }
        },
    );
}

fn added(
    input: &InputObjectType,
    field: &Node<InputValueDefinition>,
    is_input_new: bool,
) -> Change {
    let (severity, how) = match (&field.default_value, field.ty.is_non_null()) {
        (Some(_), _) => (Severity::Dangerous, "with a default"),
        (None, true) => (Severity::Breaking, "and must be given"),
        (None, false) => (Severity::Safe, "and may be left out"),
    };
    Change::new(
        ChangeKind::InputFieldAdded,
        unless_new(severity, is_input_new),
        format!("{}.{}", input.name, field.name),
        format!(
            "Input field `{}.{}: {}` was added {how}",
            input.name, field.name, field.ty
        ),
    )
    .concerning(&input.name)
    .detail_if(is_input_new)
}

fn parts(
    schemas: (&Schema, &Schema),
    input: &str,
    old: Option<&Node<InputValueDefinition>>,
    new: &Node<InputValueDefinition>,
    changes: &mut Vec<Change>,
) {
    let coordinate = format!("{input}.{}", new.name);
    let is_new = old.is_none();
    let mut push = |change: Change| changes.push(change.detail_if(is_new));
    let mut tell =
        |kind, severity, message: String| push(Change::new(kind, severity, &coordinate, message));
    let old_description = old.and_then(|old| old.description.as_ref());
    match description(old_description, new.description.as_ref()) {
        Some(DescriptionChange::Added) => tell(
            ChangeKind::InputFieldDescriptionAdded,
            Severity::Safe,
            format!("Input field `{coordinate}` has a description"),
        ),
        Some(DescriptionChange::Changed) => tell(
            ChangeKind::InputFieldDescriptionChanged,
            Severity::Safe,
            format!("The description of input field `{coordinate}` changed"),
        ),
        Some(DescriptionChange::Removed) => tell(
            ChangeKind::InputFieldDescriptionRemoved,
            Severity::Safe,
            format!("The description of input field `{coordinate}` was removed"),
        ),
        None => {}
    }
    if let Some(old) = old {
        if !same_default(
            (schemas.0, &old.ty, old.default_value.as_ref()),
            (schemas.1, &new.ty, new.default_value.as_ref()),
        ) {
            // A new default concerns callers that leave the field out.
            let change = Change::new(
                ChangeKind::InputFieldDefaultValueChanged,
                Severity::Dangerous,
                &coordinate,
                default_message(&coordinate, old, new),
            )
            .concerning(input);
            // A required field is an argument of `new`, an optional one has a setter.
            push(if new.is_required() == old.is_required() {
                change
            } else {
                change.with_surface(Surface::Major)
            });
        }
        if old.ty != new.ty {
            let severity = if is_safe_input(&old.ty, &new.ty) {
                Severity::Safe
            } else {
                Severity::Breaking
            };
            // Where it must be given now, so does a type that wants it given.
            let must_be_given = new.is_required() && !old.is_required();
            let message = format!(
                "Input field `{coordinate}` changed its type from `{}` to `{}`",
                old.ty, new.ty
            );
            let change = Change::new(
                ChangeKind::InputFieldTypeChanged,
                severity,
                &coordinate,
                message,
            );
            push(change.concerning(if must_be_given { input } else { &coordinate }));
        }
    }
    let old = old.map_or(&[][..], |old| &old.directives);
    usages::compare(
        Place::InputField,
        &coordinate,
        is_new,
        old,
        &new.directives,
        changes,
    );
}

/// How the default of `coordinate` changed.
pub(super) fn default_message(
    coordinate: &str,
    old: &InputValueDefinition,
    new: &InputValueDefinition,
) -> String {
    match (&old.default_value, &new.default_value) {
        (Some(old), Some(new)) => {
            format!("The default of `{coordinate}` changed from `{old}` to `{new}`")
        }
        (None, Some(new)) => format!("The default `{new}` of `{coordinate}` was added"),
        (Some(old), None) => format!("The default `{old}` of `{coordinate}` was removed"),
        (None, None) => format!("The default of `{coordinate}` changed"),
    }
}
