//! `@deprecated` on fields and enum values, which have kinds of their own for it.

use apollo_compiler::{
    Node,
    ast::{Directive, Value},
};

use crate::diff::ChangeKind;

/// GraphQL's default reason.
const NO_REASON: &str = "No longer supported";

/// The reason of a deprecation; none if the item is not deprecated.
fn reason(directives: &[Node<Directive>]) -> Option<&str> {
    let directive = directives.iter().find(|one| one.name == "deprecated")?;
    match directive
        .specified_argument_by_name("reason")
        .map(|value| &**value)
    {
        Some(Value::String(reason)) => Some(reason),
        _ => Some(NO_REASON),
    }
}

/// How the deprecation of a field changed.
pub(super) fn of_field(
    coordinate: &str,
    old: &[Node<Directive>],
    new: &[Node<Directive>],
) -> Option<(ChangeKind, String)> {
    Some(match (reason(old), reason(new)) {
        (None, Some(reason)) => (
            ChangeKind::FieldDeprecationAdded,
            format!("Field `{coordinate}` is deprecated: {reason}"),
        ),
        (Some(_), None) => (
            ChangeKind::FieldDeprecationRemoved,
            format!("Field `{coordinate}` is no longer deprecated"),
        ),
        (Some(old), Some(new)) if old != new => {
            let kind = match (old, new) {
                (NO_REASON, _) => ChangeKind::FieldDeprecationReasonAdded,
                (_, NO_REASON) => ChangeKind::FieldDeprecationReasonRemoved,
                _ => ChangeKind::FieldDeprecationReasonChanged,
            };
            (
                kind,
                format!("Field `{coordinate}` is deprecated for another reason: {new}"),
            )
        }
        _ => return None,
    })
}

/// How the deprecation of an enum value changed.
pub(super) fn of_enum_value(
    coordinate: &str,
    old: &[Node<Directive>],
    new: &[Node<Directive>],
) -> Option<(ChangeKind, String)> {
    let (old, new) = (reason(old), reason(new));
    if old == new {
        return None;
    }
    Some(match (old, new) {
        (None | Some(NO_REASON), Some(reason)) => (
            ChangeKind::EnumValueDeprecationReasonAdded,
            format!("Enum value `{coordinate}` is deprecated: {reason}"),
        ),
        (_, None) => (
            ChangeKind::EnumValueDeprecationReasonRemoved,
            format!("Enum value `{coordinate}` is no longer deprecated"),
        ),
        (_, Some(NO_REASON)) => (
            ChangeKind::EnumValueDeprecationReasonRemoved,
            format!("Enum value `{coordinate}` is deprecated without a reason"),
        ),
        (_, Some(reason)) => (
            ChangeKind::EnumValueDeprecationReasonChanged,
            format!("Enum value `{coordinate}` is deprecated for another reason: {reason}"),
        ),
    })
}
