//! Roots and types, and the parts of types.

use apollo_compiler::{
    Name, Schema,
    schema::{ComponentName, EnumType, EnumValueDefinition, ExtendedType, UnionType},
};

use super::{
    deprecation, fields, inputs,
    matching::{DescriptionChange, Match, by_name, description, unless_new},
    usages::{self, Place},
};
use crate::diff::{Change, ChangeKind, Severity};

/// The enum of webhook events.
const WEBHOOK_EVENTS: &str = "WebhookEventType";

pub(super) fn compare(old: &Schema, new: &Schema, changes: &mut Vec<Change>) {
    roots(old, new, changes);
    by_name(
        defined(old),
        defined(new),
        |kind| kind.name(),
        |found| match found {
            Match::Removed(kind) => changes.push(Change::new(
                ChangeKind::TypeRemoved,
                Severity::Breaking,
                kind.name(),
                format!("Type `{}` was removed", kind.name()),
            )),
            Match::Added(kind) => {
                changes.push(Change::new(
                    ChangeKind::TypeAdded,
                    Severity::Safe,
                    kind.name(),
                    format!("Type `{}` was added", kind.name()),
                ));
                one((old, new), None, kind, changes);
            }
            Match::Both(before, after) => one((old, new), Some(before), after, changes),
        },
    );
    usages::compare(
        Place::Schema,
        "schema",
        false,
        &old.schema_definition.directives,
        &new.schema_definition.directives,
        changes,
    );
}

fn defined(schema: &Schema) -> impl Iterator<Item = &ExtendedType> + Clone {
    schema.types.values().filter(|kind| !kind.is_built_in())
}

fn roots(old: &Schema, new: &Schema, changes: &mut Vec<Change>) {
    let (old, new) = (&old.schema_definition, &new.schema_definition);
    let mut root = |kind, what: &str, old: &Option<ComponentName>, new: &Option<ComponentName>| {
        let name = |root: &Option<ComponentName>| root.as_ref().map(|root| root.name.clone());
        let (old, new) = (name(old), name(new));
        if old == new {
            return;
        }
        let severity = if old.is_none() {
            Severity::Safe
        } else {
            Severity::Breaking
        };
        let show =
            |root: Option<Name>| root.map_or_else(|| "none".to_owned(), |root| format!("`{root}`"));
        let message = format!(
            "The {what} type changed from {} to {}",
            show(old),
            show(new)
        );
        changes.push(Change::new(kind, severity, "schema", message));
    };
    root(
        ChangeKind::SchemaQueryTypeChanged,
        "query",
        &old.query,
        &new.query,
    );
    root(
        ChangeKind::SchemaMutationTypeChanged,
        "mutation",
        &old.mutation,
        &new.mutation,
    );
    root(
        ChangeKind::SchemaSubscriptionTypeChanged,
        "subscription",
        &old.subscription,
        &new.subscription,
    );
}

/// Compares two types of one name; without an old one, all of the new one is new.
fn one(
    schemas: (&Schema, &Schema),
    old: Option<&ExtendedType>,
    new: &ExtendedType,
    changes: &mut Vec<Change>,
) {
    let name = new.name();
    let is_new = old.is_none();
    if old.is_some_and(|old| word(old) != word(new)) {
        changes.push(Change::new(
            ChangeKind::TypeKindChanged,
            Severity::Breaking,
            name,
            format!("`{name}` was {} and is {}", old.map_or("", word), word(new)),
        ));
    } else {
        match new {
            ExtendedType::Scalar(_) => {}
            ExtendedType::Enum(new) => values(old.and_then(ExtendedType::as_enum), new, changes),
            ExtendedType::Union(new) => {
                members(old.and_then(ExtendedType::as_union), new, changes);
            }
            ExtendedType::InputObject(new) => {
                let old = old.and_then(ExtendedType::as_input_object);
                inputs::compare(schemas, old, new, changes);
            }
            ExtendedType::Object(_) | ExtendedType::Interface(_) => {
                interfaces(old, new, changes);
                fields::compare(schemas, old, new, changes);
            }
        }
        let none = Default::default();
        let old_directives = old.map_or(&none, ExtendedType::directives);
        usages::compare(
            place(new),
            name,
            is_new,
            old_directives,
            new.directives(),
            changes,
        );
    }
    let (kind, message) =
        match description(old.and_then(ExtendedType::description), new.description()) {
            Some(DescriptionChange::Added) => (
                ChangeKind::TypeDescriptionAdded,
                format!("`{name}` has a description"),
            ),
            Some(DescriptionChange::Changed) => (
                ChangeKind::TypeDescriptionChanged,
                format!("The description of `{name}` changed"),
            ),
            Some(DescriptionChange::Removed) => (
                ChangeKind::TypeDescriptionRemoved,
                format!("The description of `{name}` was removed"),
            ),
            None => return,
        };
    changes.push(Change::new(kind, Severity::Safe, name, message).detail_if(is_new));
}

fn word(kind: &ExtendedType) -> &'static str {
    match kind {
        ExtendedType::Scalar(_) => "a scalar",
        ExtendedType::Object(_) => "an object",
        ExtendedType::Interface(_) => "an interface",
        ExtendedType::Union(_) => "a union",
        ExtendedType::Enum(_) => "an enum",
        ExtendedType::InputObject(_) => "an input object",
    }
}

fn place(kind: &ExtendedType) -> Place {
    match kind {
        ExtendedType::Scalar(_) => Place::Scalar,
        ExtendedType::Object(_) => Place::Object,
        ExtendedType::Interface(_) => Place::Interface,
        ExtendedType::Union(_) => Place::Union,
        ExtendedType::Enum(_) => Place::Enum,
        ExtendedType::InputObject(_) => Place::InputObject,
    }
}

fn interfaces(old: Option<&ExtendedType>, new: &ExtendedType, changes: &mut Vec<Change>) {
    let of = |kind: &ExtendedType| -> Vec<Name> {
        let interfaces = match kind {
            ExtendedType::Object(object) => &object.implements_interfaces,
            ExtendedType::Interface(interface) => &interface.implements_interfaces,
            _ => return Vec::new(),
        };
        interfaces
            .iter()
            .map(|interface| interface.name.clone())
            .collect()
    };
    let (before, after) = (old.map(of).unwrap_or_default(), of(new));
    let name = new.name();
    for interface in before.iter().filter(|one| !after.contains(one)) {
        changes.push(Change::new(
            ChangeKind::ObjectTypeInterfaceRemoved,
            Severity::Breaking,
            name,
            format!("`{name}` no longer implements `{interface}`"),
        ));
    }
    for interface in after.iter().filter(|one| !before.contains(one)) {
        changes.push(
            Change::new(
                ChangeKind::ObjectTypeInterfaceAdded,
                unless_new(Severity::Dangerous, old.is_none()),
                name,
                format!("`{name}` implements `{interface}`"),
            )
            .concerning(interface)
            .detail_if(old.is_none()),
        );
    }
}

fn members(old: Option<&UnionType>, new: &UnionType, changes: &mut Vec<Change>) {
    let name = &new.name;
    let none = Default::default();
    let before = old.map_or(&none, |old| &old.members);
    for member in before.iter().filter(|one| !new.members.contains(*one)) {
        changes.push(Change::new(
            ChangeKind::UnionMemberRemoved,
            Severity::Breaking,
            name,
            format!("`{member}` is no longer a member of `{name}`"),
        ));
    }
    for member in new.members.iter().filter(|one| !before.contains(*one)) {
        changes.push(
            Change::new(
                ChangeKind::UnionMemberAdded,
                unless_new(Severity::Dangerous, old.is_none()),
                name,
                format!("`{member}` is a member of `{name}`"),
            )
            .detail_if(old.is_none()),
        );
    }
}

fn values(old: Option<&EnumType>, new: &EnumType, changes: &mut Vec<Change>) {
    let name = &new.name;
    let none = Default::default();
    let before = old.map_or(&none, |old| &old.values);
    by_name(
        before.values(),
        new.values.values(),
        |value| &value.value,
        |found| match found {
            Match::Removed(value) => changes.push(Change::new(
                ChangeKind::EnumValueRemoved,
                Severity::Breaking,
                format!("{name}.{}", value.value),
                format!("Enum value `{name}.{}` was removed", value.value),
            )),
            Match::Added(value) => {
                let kind = if name == WEBHOOK_EVENTS && old.is_some() {
                    ChangeKind::WebhookEventAdded
                } else {
                    ChangeKind::EnumValueAdded
                };
                changes.push(
                    Change::new(
                        kind,
                        unless_new(Severity::Dangerous, old.is_none()),
                        format!("{name}.{}", value.value),
                        format!("Enum value `{name}.{}` was added", value.value),
                    )
                    .concerning(name)
                    .detail_if(old.is_none()),
                );
                value_parts(name, None, value, changes);
            }
            Match::Both(before, after) => {
                value_parts(name, Some(before), after, changes);
            }
        },
    );
}

fn value_parts(
    parent: &str,
    old: Option<&EnumValueDefinition>,
    new: &EnumValueDefinition,
    changes: &mut Vec<Change>,
) {
    let coordinate = format!("{parent}.{}", new.value);
    let is_new = old.is_none();
    let mut tell = |kind, message: String| {
        changes.push(Change::new(kind, Severity::Safe, &coordinate, message).detail_if(is_new));
    };
    let old_description = old.and_then(|old| old.description.as_ref());
    if description(old_description, new.description.as_ref()).is_some() {
        tell(
            ChangeKind::EnumValueDescriptionChanged,
            format!("The description of enum value `{coordinate}` changed"),
        );
    }
    let old = old.map_or(&[][..], |old| &old.directives);
    if let Some((kind, message)) = deprecation::of_enum_value(&coordinate, old, &new.directives) {
        tell(kind, message);
    }
    usages::compare(
        Place::EnumValue,
        &coordinate,
        is_new,
        old,
        &new.directives,
        changes,
    );
}
