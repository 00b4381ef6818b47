//! The kinds of changes.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::verdict::{Severity, Surface};

/// Writes the enum, and the list of its values.
macro_rules! kinds {
    ($($(#[$about:meta])* $kind:ident,)*) => {
        /// The kind of a change. If graphql-inspector has the kind, its name is used.
        #[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
        #[serde(rename_all = "SCREAMING_SNAKE_CASE")]
        #[non_exhaustive]
        pub enum ChangeKind {
            $($(#[$about])* $kind,)*
        }

        impl ChangeKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind,)*];
        }
    };
}

kinds! {
    /// The root type of queries changed.
    SchemaQueryTypeChanged,
    /// The root type of mutations changed.
    SchemaMutationTypeChanged,
    /// The root type of subscriptions changed.
    SchemaSubscriptionTypeChanged,
    /// A type was removed.
    TypeRemoved,
    /// A type was added.
    TypeAdded,
    /// A type became another kind of type, for example an enum instead of a scalar.
    TypeKindChanged,
    /// The description of a type was added.
    TypeDescriptionAdded,
    /// The description of a type changed.
    TypeDescriptionChanged,
    /// The description of a type was removed.
    TypeDescriptionRemoved,
    /// A type implements one more interface.
    ObjectTypeInterfaceAdded,
    /// A type no longer implements an interface.
    ObjectTypeInterfaceRemoved,
    /// A field was removed.
    FieldRemoved,
    /// A field was added.
    FieldAdded,
    /// The type of a field changed.
    FieldTypeChanged,
    /// The description of a field was added.
    FieldDescriptionAdded,
    /// The description of a field changed.
    FieldDescriptionChanged,
    /// The description of a field was removed.
    FieldDescriptionRemoved,
    /// A field became deprecated.
    FieldDeprecationAdded,
    /// A field is no longer deprecated.
    FieldDeprecationRemoved,
    /// The deprecation reason of a field was added.
    FieldDeprecationReasonAdded,
    /// The deprecation reason of a field changed.
    FieldDeprecationReasonChanged,
    /// The deprecation reason of a field was removed.
    FieldDeprecationReasonRemoved,
    /// An argument was added.
    FieldArgumentAdded,
    /// An argument was removed.
    FieldArgumentRemoved,
    /// The type of an argument changed.
    FieldArgumentTypeChanged,
    /// The default of an argument changed.
    FieldArgumentDefaultChanged,
    /// The description of an argument changed.
    FieldArgumentDescriptionChanged,
    /// An input field was removed.
    InputFieldRemoved,
    /// An input field was added.
    InputFieldAdded,
    /// The type of an input field changed.
    InputFieldTypeChanged,
    /// The default of an input field changed.
    InputFieldDefaultValueChanged,
    /// The description of an input field was added.
    InputFieldDescriptionAdded,
    /// The description of an input field changed.
    InputFieldDescriptionChanged,
    /// The description of an input field was removed.
    InputFieldDescriptionRemoved,
    /// An enum value was removed.
    EnumValueRemoved,
    /// An enum value was added.
    EnumValueAdded,
    /// The description of an enum value changed.
    EnumValueDescriptionChanged,
    /// The deprecation reason of an enum value was added.
    EnumValueDeprecationReasonAdded,
    /// The deprecation reason of an enum value changed.
    EnumValueDeprecationReasonChanged,
    /// The deprecation reason of an enum value was removed.
    EnumValueDeprecationReasonRemoved,
    /// A member of a union was removed.
    UnionMemberRemoved,
    /// A member of a union was added.
    UnionMemberAdded,
    /// A directive was removed.
    DirectiveRemoved,
    /// A directive was added.
    DirectiveAdded,
    /// The description of a directive changed.
    DirectiveDescriptionChanged,
    /// A directive may be applied in one more kind of place.
    DirectiveLocationAdded,
    /// A directive may no longer be applied in one kind of place.
    DirectiveLocationRemoved,
    /// A directive may be applied more than once.
    DirectiveRepeatableAdded,
    /// A directive may be applied only once.
    DirectiveRepeatableRemoved,
    /// An argument of a directive was added.
    DirectiveArgumentAdded,
    /// An argument of a directive was removed.
    DirectiveArgumentRemoved,
    /// The type of a directive's argument changed.
    DirectiveArgumentTypeChanged,
    /// The default of a directive's argument changed.
    DirectiveArgumentDefaultValueChanged,
    /// The description of a directive's argument changed.
    DirectiveArgumentDescriptionChanged,
    /// A directive is applied to the schema.
    DirectiveUsageSchemaAdded,
    /// A directive is no longer applied to the schema.
    DirectiveUsageSchemaRemoved,
    /// A directive is applied to a scalar.
    DirectiveUsageScalarAdded,
    /// A directive is no longer applied to a scalar.
    DirectiveUsageScalarRemoved,
    /// A directive is applied to an object type.
    DirectiveUsageObjectAdded,
    /// A directive is no longer applied to an object type.
    DirectiveUsageObjectRemoved,
    /// A directive is applied to an interface.
    DirectiveUsageInterfaceAdded,
    /// A directive is no longer applied to an interface.
    DirectiveUsageInterfaceRemoved,
    /// A directive is applied to a union. The name is graphql-inspector's.
    DirectiveUsageUnionMemberAdded,
    /// A directive is no longer applied to a union. The name is graphql-inspector's.
    DirectiveUsageUnionMemberRemoved,
    /// A directive is applied to an enum.
    DirectiveUsageEnumAdded,
    /// A directive is no longer applied to an enum.
    DirectiveUsageEnumRemoved,
    /// A directive is applied to an enum value.
    DirectiveUsageEnumValueAdded,
    /// A directive is no longer applied to an enum value.
    DirectiveUsageEnumValueRemoved,
    /// A directive is applied to an input.
    DirectiveUsageInputObjectAdded,
    /// A directive is no longer applied to an input.
    DirectiveUsageInputObjectRemoved,
    /// A directive is applied to an input field.
    DirectiveUsageInputFieldDefinitionAdded,
    /// A directive is no longer applied to an input field.
    DirectiveUsageInputFieldDefinitionRemoved,
    /// A directive is applied to a field.
    DirectiveUsageFieldDefinitionAdded,
    /// A directive is no longer applied to a field.
    DirectiveUsageFieldDefinitionRemoved,
    /// A directive is applied to an argument.
    DirectiveUsageArgumentDefinitionAdded,
    /// A directive is no longer applied to an argument.
    DirectiveUsageArgumentDefinitionRemoved,
    /// An applied directive has one more argument.
    DirectiveUsageArgumentAdded,
    /// An applied directive has an argument less.
    DirectiveUsageArgumentRemoved,
    // From here on: statements of this API that other tools take for prose.
    /// The scopes that a coordinate requires changed.
    RequiredScopesChanged,
    /// A date for the removal of a coordinate was set.
    RemovalDateSet,
    /// The date for the removal of a coordinate changed.
    RemovalDateMoved,
    /// A coordinate has no date for its removal any more.
    RemovalDateLifted,
    /// The date for the removal of a coordinate has passed.
    RemovalDatePassed,
    /// The fields that a pager uses changed.
    ConnectionShapeChanged,
    /// A description says something else of a repeated call.
    IdempotenceTextChanged,
    /// A description says something else of the bounds of a value.
    InputBoundsTextChanged,
    /// The API has one more webhook event.
    WebhookEventAdded,
}

impl ChangeKind {
    /// Whether only a description changed.
    pub fn is_description(self) -> bool {
        matches!(
            self,
            Self::TypeDescriptionAdded
                | Self::TypeDescriptionChanged
                | Self::TypeDescriptionRemoved
                | Self::FieldDescriptionAdded
                | Self::FieldDescriptionChanged
                | Self::FieldDescriptionRemoved
                | Self::FieldArgumentDescriptionChanged
                | Self::InputFieldDescriptionAdded
                | Self::InputFieldDescriptionChanged
                | Self::InputFieldDescriptionRemoved
                | Self::EnumValueDescriptionChanged
                | Self::DirectiveDescriptionChanged
                | Self::DirectiveArgumentDescriptionChanged
        )
    }

    /// The effect of such a change on the generated Rust. Types, fields and arguments all have a
    /// place there: in the operations, the inputs and enums, or the module for custom selections.
    pub(super) fn surface(self, severity: Severity) -> Surface {
        match self {
            Self::SchemaQueryTypeChanged
            | Self::SchemaMutationTypeChanged
            | Self::SchemaSubscriptionTypeChanged => by_severity(severity, Surface::Minor),
            Self::TypeRemoved
            | Self::TypeKindChanged
            | Self::ObjectTypeInterfaceRemoved
            | Self::FieldRemoved
            | Self::FieldTypeChanged
            | Self::FieldArgumentRemoved
            | Self::InputFieldRemoved
            // Also the safe direction: a setter that takes `Maybe<T>` is not one that takes `T`.
            | Self::InputFieldTypeChanged
            | Self::EnumValueRemoved
            | Self::UnionMemberRemoved => Surface::Major,
            // A safe change of shape is an added field, or a field whose own change is reported.
            Self::FieldArgumentAdded | Self::InputFieldAdded | Self::ConnectionShapeChanged => {
                by_severity(severity, Surface::Minor)
            }
            // Code that passes `T` still compiles if `Option<T>` is taken.
            Self::FieldArgumentTypeChanged => by_severity(severity, Surface::None),
            Self::TypeAdded
            | Self::ObjectTypeInterfaceAdded
            | Self::FieldAdded
            | Self::EnumValueAdded
            | Self::UnionMemberAdded
            | Self::WebhookEventAdded
            // `#[deprecated]` and its note.
            | Self::FieldDeprecationAdded
            | Self::FieldDeprecationRemoved
            | Self::FieldDeprecationReasonAdded
            | Self::FieldDeprecationReasonChanged
            | Self::FieldDeprecationReasonRemoved
            | Self::EnumValueDeprecationReasonAdded
            | Self::EnumValueDeprecationReasonChanged
            | Self::EnumValueDeprecationReasonRemoved
            | Self::RemovalDateSet
            | Self::RemovalDateMoved
            | Self::RemovalDateLifted
            // Constants keep their names and get other values.
            | Self::RequiredScopesChanged
            | Self::IdempotenceTextChanged => Surface::Minor,
            _ => Surface::None,
        }
    }
}

fn by_severity(severity: Severity, otherwise: Surface) -> Surface {
    if severity == Severity::Breaking {
        Surface::Major
    } else {
        otherwise
    }
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The derived name, so that text, markdown and JSON can't disagree.
        self.serialize(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn additions_to_open_items_are_safe_and_removals_of_named_items_are_not() {
        use Severity::{Breaking, Dangerous, Safe};
        for (kind, severity, surface) in [
            (ChangeKind::EnumValueAdded, Dangerous, Surface::Minor),
            (ChangeKind::EnumValueRemoved, Breaking, Surface::Major),
            (ChangeKind::FieldAdded, Safe, Surface::Minor),
            (ChangeKind::FieldTypeChanged, Safe, Surface::Major),
            (ChangeKind::InputFieldAdded, Safe, Surface::Minor),
            (ChangeKind::InputFieldAdded, Breaking, Surface::Major),
            (ChangeKind::FieldArgumentTypeChanged, Safe, Surface::None),
            (
                ChangeKind::FieldArgumentTypeChanged,
                Breaking,
                Surface::Major,
            ),
            (ChangeKind::FieldDescriptionChanged, Safe, Surface::None),
            (ChangeKind::RequiredScopesChanged, Breaking, Surface::Minor),
            (ChangeKind::RemovalDatePassed, Dangerous, Surface::None),
            (ChangeKind::ConnectionShapeChanged, Safe, Surface::Minor),
            (ChangeKind::ConnectionShapeChanged, Breaking, Surface::Major),
            // It stays a struct in every case.
            (
                ChangeKind::DirectiveUsageInputObjectAdded,
                Breaking,
                Surface::None,
            ),
        ] {
            assert_eq!(kind.surface(severity), surface, "{kind}");
        }
    }

    #[test]
    fn a_kind_prints_as_it_is_written_in_json() {
        let json = serde_json::to_string(&ChangeKind::FieldRemoved).expect("JSON");
        assert_eq!(json, format!("\"{}\"", ChangeKind::FieldRemoved));
    }
}
