//! Fields of objects and interfaces, and their arguments.

use apollo_compiler::{
    Node, Schema,
    ast::{FieldDefinition, InputValueDefinition},
    schema::{Component, ExtendedType},
};

use super::{
    deprecation,
    inputs::default_message,
    matching::{DescriptionChange, Match, by_name, description, unless_new},
    usages::{self, Place},
    values::{is_safe_input, is_safe_output, same_default},
};
use crate::diff::{Change, ChangeKind, Severity, Surface};

/// Compares the fields of two types; without an old one, all fields are new.
pub(super) fn compare(
    schemas: (&Schema, &Schema),
    old: Option<&ExtendedType>,
    new: &ExtendedType,
    changes: &mut Vec<Change>,
) {
    let parent = new.name();
    let of = |kind: &'_ ExtendedType| -> Vec<Component<FieldDefinition>> {
        match kind {
            ExtendedType::Object(object) => object.fields.values().cloned().collect(),
            ExtendedType::Interface(interface) => interface.fields.values().cloned().collect(),
            _ => Vec::new(),
        }
    };
    let (before, after) = (old.map(of).unwrap_or_default(), of(new));
    by_name(
        before.iter(),
        after.iter(),
        |field| &field.name,
        |found| match found {
            Match::Removed(field) => changes.push(Change::new(
                ChangeKind::FieldRemoved,
                Severity::Breaking,
                format!("{parent}.{}", field.name),
                format!("Field `{parent}.{}` was removed", field.name),
            )),
            Match::Added(field) => {
                changes.push(
                    Change::new(
                        ChangeKind::FieldAdded,
                        Severity::Safe,
                        format!("{parent}.{}", field.name),
                        format!("Field `{parent}.{}: {}` was added", field.name, field.ty),
                    )
                    .detail_if(old.is_none()),
                );
                Pair {
                    schemas,
                    parent,
                    old: None,
                    new: field,
                }
                .compare(changes);
            }
            Match::Both(before, after) => {
                Pair {
                    schemas,
                    parent,
                    old: Some(before),
                    new: after,
                }
                .compare(changes);
            }
        },
    );
}

struct Pair<'a> {
    schemas: (&'a Schema, &'a Schema),
    parent: &'a str,
    old: Option<&'a FieldDefinition>,
    new: &'a FieldDefinition,
}

impl Pair<'_> {
    fn compare(&self, changes: &mut Vec<Change>) {
        let coordinate = format!("{}.{}", self.parent, self.new.name);
        let is_new = self.old.is_none();
        let mut tell = |kind, severity, message: String| {
            changes.push(Change::new(kind, severity, &coordinate, message).detail_if(is_new));
        };
        let old_description = self.old.and_then(|old| old.description.as_ref());
        match description(old_description, self.new.description.as_ref()) {
            Some(DescriptionChange::Added) => tell(
                ChangeKind::FieldDescriptionAdded,
                Severity::Safe,
                format!("Field `{coordinate}` has a description"),
            ),
            Some(DescriptionChange::Changed) => tell(
                ChangeKind::FieldDescriptionChanged,
                Severity::Safe,
                format!("The description of field `{coordinate}` changed"),
            ),
            Some(DescriptionChange::Removed) => tell(
                ChangeKind::FieldDescriptionRemoved,
                Severity::Safe,
                format!("The description of field `{coordinate}` was removed"),
            ),
            None => {}
        }
        let old_directives = self.old.map_or(&[][..], |old| &old.directives);
        if let Some((kind, message)) =
            deprecation::of_field(&coordinate, old_directives, &self.new.directives)
        {
            tell(kind, Severity::Safe, message);
        }
        if let Some(old) = self.old.filter(|old| old.ty != self.new.ty) {
            let severity = if is_safe_output(&old.ty, &self.new.ty) {
                Severity::Safe
            } else {
                Severity::Breaking
            };
            tell(
                ChangeKind::FieldTypeChanged,
                severity,
                format!(
                    "Field `{coordinate}` changed its type from `{}` to `{}`",
                    old.ty, self.new.ty
                ),
            );
        }
        self.arguments(&coordinate, changes);
        usages::compare(
            Place::Field,
            &coordinate,
            is_new,
            old_directives,
            &self.new.directives,
            changes,
        );
    }

    fn arguments(&self, field: &str, changes: &mut Vec<Change>) {
        by_name(
            self.old.map_or(&[][..], |old| &old.arguments).iter(),
            self.new.arguments.iter(),
            |argument| &argument.name,
            |found| match found {
                Match::Removed(argument) => changes.push(Change::new(
                    ChangeKind::FieldArgumentRemoved,
                    Severity::Breaking,
                    format!("{field}({}:)", argument.name),
                    format!("Argument `{}` of `{field}` was removed", argument.name),
                )),
                Match::Added(argument) => {
                    changes.push(added_argument(field, argument, self.old.is_none()));
                }
                Match::Both(before, after) => argument(self.schemas, field, before, after, changes),
            },
        );
    }
}

fn added_argument(
    field: &str,
    argument: &Node<InputValueDefinition>,
    is_field_new: bool,
) -> Change {
    let is_required = argument.ty.is_non_null() && argument.default_value.is_none();
    let (severity, how) = if is_required {
        (Severity::Breaking, "and must be given")
    } else {
        (Severity::Dangerous, "and may be left out")
    };
    Change::new(
        ChangeKind::FieldArgumentAdded,
        unless_new(severity, is_field_new),
        format!("{field}({}:)", argument.name),
        format!(
            "Argument `{}: {}` of `{field}` was added {how}",
            argument.name, argument.ty
        ),
    )
    .concerning(field)
    .detail_if(is_field_new)
}

fn argument(
    schemas: (&Schema, &Schema),
    field: &str,
    old: &InputValueDefinition,
    new: &InputValueDefinition,
    changes: &mut Vec<Change>,
) {
    let coordinate = format!("{field}({}:)", new.name);
    let must_be_given = new.is_required() && !old.is_required();
    if description(old.description.as_ref(), new.description.as_ref()).is_some() {
        changes.push(Change::new(
            ChangeKind::FieldArgumentDescriptionChanged,
            Severity::Safe,
            &coordinate,
            format!("The description of `{coordinate}` changed"),
        ));
    }
    if !same_default(
        (schemas.0, &old.ty, old.default_value.as_ref()),
        (schemas.1, &new.ty, new.default_value.as_ref()),
    ) {
        // A new default concerns callers that leave the argument out.
        let change = Change::new(
            ChangeKind::FieldArgumentDefaultChanged,
            Severity::Dangerous,
            &coordinate,
            default_message(&coordinate, old, new),
        )
        .concerning(field);
        // A selection that leaves out a required argument does not compile; one that gives an
        // optional argument does.
        changes.push(if must_be_given {
            change.with_surface(Surface::Major)
        } else {
            change
        });
    }
    if old.ty != new.ty {
        let severity = if is_safe_input(&old.ty, &new.ty) {
            Severity::Safe
        } else {
            Severity::Breaking
        };
        let message = format!(
            "The type of `{coordinate}` changed from `{}` to `{}`",
            old.ty, new.ty
        );
        let change = Change::new(
            ChangeKind::FieldArgumentTypeChanged,
            severity,
            &coordinate,
            message,
        );
        // If it is required now, callers that left it out are concerned too.
        changes.push(if must_be_given {
            change.concerning(field)
        } else {
            change
        });
    }
    usages::compare(
        Place::Argument,
        &coordinate,
        false,
        &old.directives,
        &new.directives,
        changes,
    );
}
