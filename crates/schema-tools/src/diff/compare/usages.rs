//! Uses of directives in a schema.

use apollo_compiler::ast::Directive;

use super::matching::{Match, by_name, unless_new};
use crate::diff::{Change, ChangeKind, Severity, Surface};

/// The location of a directive.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Schema,
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputField,
    Field,
    Argument,
}

impl Place {
    fn kinds(self) -> (ChangeKind, ChangeKind) {
        match self {
            Self::Schema => (
                ChangeKind::DirectiveUsageSchemaAdded,
                ChangeKind::DirectiveUsageSchemaRemoved,
            ),
            Self::Scalar => (
                ChangeKind::DirectiveUsageScalarAdded,
                ChangeKind::DirectiveUsageScalarRemoved,
            ),
            Self::Object => (
                ChangeKind::DirectiveUsageObjectAdded,
                ChangeKind::DirectiveUsageObjectRemoved,
            ),
            Self::Interface => (
                ChangeKind::DirectiveUsageInterfaceAdded,
                ChangeKind::DirectiveUsageInterfaceRemoved,
            ),
            Self::Union => (
                ChangeKind::DirectiveUsageUnionMemberAdded,
                ChangeKind::DirectiveUsageUnionMemberRemoved,
            ),
            Self::Enum => (
                ChangeKind::DirectiveUsageEnumAdded,
                ChangeKind::DirectiveUsageEnumRemoved,
            ),
            Self::EnumValue => (
                ChangeKind::DirectiveUsageEnumValueAdded,
                ChangeKind::DirectiveUsageEnumValueRemoved,
            ),
            Self::InputObject => (
                ChangeKind::DirectiveUsageInputObjectAdded,
                ChangeKind::DirectiveUsageInputObjectRemoved,
            ),
            Self::InputField => (
                ChangeKind::DirectiveUsageInputFieldDefinitionAdded,
                ChangeKind::DirectiveUsageInputFieldDefinitionRemoved,
            ),
            Self::Field => (
                ChangeKind::DirectiveUsageFieldDefinitionAdded,
                ChangeKind::DirectiveUsageFieldDefinitionRemoved,
            ),
            Self::Argument => (
                ChangeKind::DirectiveUsageArgumentDefinitionAdded,
                ChangeKind::DirectiveUsageArgumentDefinitionRemoved,
            ),
        }
    }
}

impl Place {
    /// The effect of a directive here on the generated Rust: an input's field and its setter get a
    /// `#[deprecated]`. A deprecated field or enum value has a kind of its own. A deprecated
    /// argument and all other directives have no effect.
    fn surface(self, directive: &str) -> Surface {
        match (self, directive) {
            (Self::InputField, "deprecated") => Surface::Minor,
            _ => Surface::None,
        }
    }
}

/// Compares the directives that are applied to `coordinate`. A directive that is repeated is
/// matched in order: the first with the first. `@removalDate` is left to the kinds of its own.
pub(super) fn compare<D: AsRef<Directive>>(
    place: Place,
    coordinate: &str,
    is_new: bool,
    old: &[D],
    new: &[D],
    changes: &mut Vec<Change>,
) {
    let (added, removed) = place.kinds();
    let nth = |all: &[D], at: usize| {
        let name = &all[at].as_ref().name;
        all[..at]
            .iter()
            .filter(|one| one.as_ref().name == *name)
            .count()
    };
    let find = |all: &[D], directive: &Directive, nth: usize| {
        all.iter()
            .map(AsRef::as_ref)
            .filter(|one| one.name == directive.name)
            .nth(nth)
            .cloned()
    };
    for (at, directive) in old.iter().map(AsRef::as_ref).enumerate() {
        if directive.name == "removalDate" {
            continue;
        }
        match find(new, directive, nth(old, at)) {
            Some(after) => arguments(place, coordinate, is_new, Some(directive), &after, changes),
            None => changes.push(
                Change::new(
                    removed,
                    when_removed(&directive.name),
                    coordinate,
                    format!("`@{}` was taken off `{coordinate}`", directive.name),
                )
                .with_surface(place.surface(&directive.name)),
            ),
        }
    }
    for (at, directive) in new.iter().map(AsRef::as_ref).enumerate() {
        if directive.name == "removalDate" || find(old, directive, nth(new, at)).is_some() {
            continue;
        }
        changes.push(
            Change::new(
                added,
                unless_new(when_added(&directive.name), is_new),
                coordinate,
                format!("`@{}` was put on `{coordinate}`", directive.name),
            )
            .with_surface(place.surface(&directive.name))
            .detail_if(is_new),
        );
        arguments(place, coordinate, is_new, None, directive, changes);
    }
}

fn when_added(directive: &str) -> Severity {
    match directive {
        "deprecated" => Severity::Safe,
        "oneOf" => Severity::Breaking,
        _ => Severity::Dangerous,
    }
}

fn when_removed(directive: &str) -> Severity {
    match directive {
        "deprecated" | "oneOf" => Severity::Safe,
        _ => Severity::Dangerous,
    }
}

/// A changed argument counts as one taken away and one put there.
fn arguments(
    place: Place,
    coordinate: &str,
    is_new: bool,
    old: Option<&Directive>,
    new: &Directive,
    changes: &mut Vec<Change>,
) {
    let mut tell = |kind, severity, argument: &str, what: &str| {
        changes.push(
            Change::new(
                kind,
                severity,
                coordinate,
                format!(
                    "Argument `{argument}` of `@{}` on `{coordinate}` {what}",
                    new.name
                ),
            )
            .with_surface(place.surface(&new.name))
            // A directive that is itself new is reported as new.
            .detail_if(is_new || old.is_none()),
        );
    };
    by_name(
        old.map_or(&[][..], |old| &old.arguments).iter(),
        new.arguments.iter(),
        |argument| &argument.name,
        |found| match found {
            Match::Removed(argument) => tell(
                ChangeKind::DirectiveUsageArgumentRemoved,
                Severity::Dangerous,
                &argument.name,
                "was removed",
            ),
            Match::Added(argument) => tell(
                ChangeKind::DirectiveUsageArgumentAdded,
                Severity::Safe,
                &argument.name,
                &format!("was set to `{}`", argument.value),
            ),
            Match::Both(before, after) if before.value != after.value => {
                tell(
                    ChangeKind::DirectiveUsageArgumentRemoved,
                    Severity::Dangerous,
                    &after.name,
                    &format!("is no longer `{}`", before.value),
                );
                tell(
                    ChangeKind::DirectiveUsageArgumentAdded,
                    Severity::Safe,
                    &after.name,
                    &format!("was set to `{}`", after.value),
                );
            }
            Match::Both(..) => {}
        },
    );
}
