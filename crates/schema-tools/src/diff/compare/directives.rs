//! Definitions of directives.

use apollo_compiler::{
    Node, Schema,
    ast::{DirectiveDefinition, InputValueDefinition},
};

use super::{
    matching::{Match, by_name, description, unless_new},
    values::{is_safe_input, same_default},
};
use crate::diff::{Change, ChangeKind, Severity};

pub(super) fn compare(old: &Schema, new: &Schema, changes: &mut Vec<Change>) {
    by_name(
        defined(old),
        defined(new),
        |directive| &directive.name,
        |found| match found {
            Match::Removed(directive) => changes.push(Change::new(
                ChangeKind::DirectiveRemoved,
                Severity::Breaking,
                format!("@{}", directive.name),
                format!("Directive `@{}` was removed", directive.name),
            )),
            Match::Added(directive) => {
                changes.push(Change::new(
                    ChangeKind::DirectiveAdded,
                    Severity::Safe,
                    format!("@{}", directive.name),
                    format!("Directive `@{}` was added", directive.name),
                ));
                Definition {
                    old: None,
                    new: directive,
                    schemas: (old, new),
                }
                .compare(changes);
            }
            Match::Both(before, after) => {
                Definition {
                    old: Some(before),
                    new: after,
                    schemas: (old, new),
                }
                .compare(changes);
            }
        },
    );
}

/// The directives that the schema itself defines. `@oneOf` is GraphQL's own, though the compiler
/// has it as one of the schema's.
fn defined(schema: &Schema) -> impl Iterator<Item = &Node<DirectiveDefinition>> + Clone {
    schema
        .directive_definitions
        .values()
        .filter(|directive| !directive.is_built_in() && directive.name != "oneOf")
}

struct Definition<'a> {
    old: Option<&'a Node<DirectiveDefinition>>,
    new: &'a Node<DirectiveDefinition>,
    schemas: (&'a Schema, &'a Schema),
}

impl Definition<'_> {
    fn compare(&self, changes: &mut Vec<Change>) {
        let name = &self.new.name;
        let is_new = self.old.is_none();
        let mut tell = |kind, severity, message: String| {
            changes
                .push(Change::new(kind, severity, format!("@{name}"), message).detail_if(is_new));
        };
        let old_description = self.old.and_then(|old| old.description.as_ref());
        if description(old_description, self.new.description.as_ref()).is_some() {
            tell(
                ChangeKind::DirectiveDescriptionChanged,
                Severity::Safe,
                format!("The description of `@{name}` changed"),
            );
        }
        match (
            self.old.is_some_and(|old| old.repeatable),
            self.new.repeatable,
        ) {
            (true, false) => tell(
                ChangeKind::DirectiveRepeatableRemoved,
                Severity::Dangerous,
                format!("`@{name}` may no longer be repeated"),
            ),
            (false, true) => tell(
                ChangeKind::DirectiveRepeatableAdded,
                Severity::Safe,
                format!("`@{name}` may be repeated"),
            ),
            _ => {}
        }
        let locations = self.old.map_or(&[][..], |old| &old.locations);
        for location in self
            .new
            .locations
            .iter()
            .filter(|one| !locations.contains(one))
        {
            tell(
                ChangeKind::DirectiveLocationAdded,
                Severity::Safe,
                format!("`@{name}` may stand on {location}"),
            );
        }
        for location in locations
            .iter()
            .filter(|one| !self.new.locations.contains(one))
        {
            tell(
                ChangeKind::DirectiveLocationRemoved,
                Severity::Breaking,
                format!("`@{name}` may no longer stand on {location}"),
            );
        }
        self.arguments(changes);
    }

    fn arguments(&self, changes: &mut Vec<Change>) {
        let name = &self.new.name;
        let is_new = self.old.is_none();
        let old = self.old.map_or(&[][..], |old| &old.arguments);
        by_name(
            old.iter(),
            self.new.arguments.iter(),
            |argument| &argument.name,
            |found| match found {
                Match::Removed(argument) => changes.push(Change::new(
                    ChangeKind::DirectiveArgumentRemoved,
                    Severity::Breaking,
                    format!("@{name}({}:)", argument.name),
                    format!("Argument `{}` of `@{name}` was removed", argument.name),
                )),
                Match::Added(argument) => {
                    // graphql-inspector asks for the type alone, whether there is a default or not.
                    let severity = if argument.ty.is_non_null() {
                        Severity::Breaking
                    } else {
                        Severity::Safe
                    };
                    changes.push(
                        Change::new(
                            ChangeKind::DirectiveArgumentAdded,
                            unless_new(severity, is_new),
                            format!("@{name}({}:)", argument.name),
                            format!(
                                "Argument `{}: {}` of `@{name}` was added",
                                argument.name, argument.ty
                            ),
                        )
                        .concerning(format!("@{name}"))
                        .detail_if(is_new),
                    );
                }
                Match::Both(before, after) => self.argument(before, after, changes),
            },
        );
    }

    fn argument(
        &self,
        old: &InputValueDefinition,
        new: &InputValueDefinition,
        changes: &mut Vec<Change>,
    ) {
        let coordinate = format!("@{}({}:)", self.new.name, new.name);
        let mut tell = |kind, severity, message: String| {
            changes.push(Change::new(kind, severity, &coordinate, message));
        };
        if description(old.description.as_ref(), new.description.as_ref()).is_some() {
            tell(
                ChangeKind::DirectiveArgumentDescriptionChanged,
                Severity::Safe,
                format!("The description of `{coordinate}` changed"),
            );
        }
        if !same_default(
            (self.schemas.0, &old.ty, old.default_value.as_ref()),
            (self.schemas.1, &new.ty, new.default_value.as_ref()),
        ) {
            tell(
                ChangeKind::DirectiveArgumentDefaultValueChanged,
                Severity::Dangerous,
                super::inputs::default_message(&coordinate, old, new),
            );
        }
        if old.ty != new.ty {
            let severity = if is_safe_input(&old.ty, &new.ty) {
                Severity::Safe
            } else {
                Severity::Breaking
            };
            tell(
                ChangeKind::DirectiveArgumentTypeChanged,
                severity,
                format!(
                    "The type of `{coordinate}` changed from `{}` to `{}`",
                    old.ty, new.ty
                ),
            );
        }
    }
}
