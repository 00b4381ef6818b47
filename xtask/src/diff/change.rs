//! A change, and the three verdicts on it.

use std::{collections::BTreeSet, fmt};

use serde::{Deserialize, Serialize};

/// The effect of a change on a client of the schema, as graphql-inspector grades it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Severity {
    /// No operation that works stops working.
    Safe,
    /// Operations stay valid, but may come to mean something else.
    Dangerous,
    /// Operations that were valid are refused.
    Breaking,
}

/// The effect of a change on the public Rust surface of the generated crates.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Surface {
    /// Documentation at most.
    None,
    /// Something is added, or warned of. Enums are open and structs `#[non_exhaustive]`, so a new
    /// value or field is no more than this.
    Minor,
    /// A name goes away or a type changes: code that compiled may not.
    Major,
}

/// One difference between two schemas.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Change {
    pub(crate) kind: Kind,
    /// The coordinate that changed; `schema` for the schema definition.
    pub(crate) coordinate: String,
    pub(crate) severity: Severity,
    pub(crate) surface: Surface,
    pub(crate) message: String,
    /// The documents that use the changed coordinate, by path.
    pub(crate) documents: BTreeSet<String>,
    /// The operations that use it, themselves or through a fragment.
    pub(crate) operations: BTreeSet<String>,
    /// Part of a new item, which another change reports.
    #[serde(skip)]
    pub(crate) is_detail: bool,
    /// A document that uses this coordinate is touched. It can differ from the changed coordinate:
    /// a new required argument concerns every use of its field.
    #[serde(skip)]
    pub(crate) concerns: String,
}

impl Change {
    pub(crate) fn new(
        kind: Kind,
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
            is_detail: false,
            concerns: coordinate.clone(),
            coordinate,
        }
    }

    /// Says that documents are touched by the use of `coordinate`.
    pub(crate) fn concerning(mut self, coordinate: impl fmt::Display) -> Self {
        self.concerns = coordinate.to_string();
        self
    }

    /// Sets the effect on our surface if the kind alone does not decide it.
    pub(crate) fn with_surface(mut self, surface: Surface) -> Self {
        self.surface = surface;
        self
    }

    /// Says that this is part of a new item, if it is.
    pub(crate) fn detail_if(mut self, is_detail: bool) -> Self {
        self.is_detail = is_detail;
        self
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Safe => "safe",
            Self::Dangerous => "dangerous",
            Self::Breaking => "breaking",
        })
    }
}

impl fmt::Display for Surface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::None => "none",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// The kind of a change. If graphql-inspector has the kind, its name is used.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
// The corpus is checked to show every kind, so a test needs them listed.
#[cfg_attr(test, derive(clap::ValueEnum))]
pub(crate) enum Kind {
    SchemaQueryTypeChanged,
    SchemaMutationTypeChanged,
    SchemaSubscriptionTypeChanged,
    TypeRemoved,
    TypeAdded,
    TypeKindChanged,
    TypeDescriptionAdded,
    TypeDescriptionChanged,
    TypeDescriptionRemoved,
    ObjectTypeInterfaceAdded,
    ObjectTypeInterfaceRemoved,
    FieldRemoved,
    FieldAdded,
    FieldTypeChanged,
    FieldDescriptionAdded,
    FieldDescriptionChanged,
    FieldDescriptionRemoved,
    FieldDeprecationAdded,
    FieldDeprecationRemoved,
    FieldDeprecationReasonAdded,
    FieldDeprecationReasonChanged,
    FieldDeprecationReasonRemoved,
    FieldArgumentAdded,
    FieldArgumentRemoved,
    FieldArgumentTypeChanged,
    FieldArgumentDefaultChanged,
    FieldArgumentDescriptionChanged,
    InputFieldRemoved,
    InputFieldAdded,
    InputFieldTypeChanged,
    InputFieldDefaultValueChanged,
    InputFieldDescriptionAdded,
    InputFieldDescriptionChanged,
    InputFieldDescriptionRemoved,
    EnumValueRemoved,
    EnumValueAdded,
    EnumValueDescriptionChanged,
    EnumValueDeprecationReasonAdded,
    EnumValueDeprecationReasonChanged,
    EnumValueDeprecationReasonRemoved,
    UnionMemberRemoved,
    UnionMemberAdded,
    DirectiveRemoved,
    DirectiveAdded,
    DirectiveDescriptionChanged,
    DirectiveLocationAdded,
    DirectiveLocationRemoved,
    DirectiveRepeatableAdded,
    DirectiveRepeatableRemoved,
    DirectiveArgumentAdded,
    DirectiveArgumentRemoved,
    DirectiveArgumentTypeChanged,
    DirectiveArgumentDefaultValueChanged,
    DirectiveArgumentDescriptionChanged,
    DirectiveUsageSchemaAdded,
    DirectiveUsageSchemaRemoved,
    DirectiveUsageScalarAdded,
    DirectiveUsageScalarRemoved,
    DirectiveUsageObjectAdded,
    DirectiveUsageObjectRemoved,
    DirectiveUsageInterfaceAdded,
    DirectiveUsageInterfaceRemoved,
    /// Of a union as a whole, despite the name, which is graphql-inspector's.
    DirectiveUsageUnionMemberAdded,
    DirectiveUsageUnionMemberRemoved,
    DirectiveUsageEnumAdded,
    DirectiveUsageEnumRemoved,
    DirectiveUsageEnumValueAdded,
    DirectiveUsageEnumValueRemoved,
    DirectiveUsageInputObjectAdded,
    DirectiveUsageInputObjectRemoved,
    DirectiveUsageInputFieldDefinitionAdded,
    DirectiveUsageInputFieldDefinitionRemoved,
    DirectiveUsageFieldDefinitionAdded,
    DirectiveUsageFieldDefinitionRemoved,
    DirectiveUsageArgumentDefinitionAdded,
    DirectiveUsageArgumentDefinitionRemoved,
    DirectiveUsageArgumentAdded,
    DirectiveUsageArgumentRemoved,
    // From here on: statements of this API that other tools take for prose.
    RequiredScopesChanged,
    RemovalDateSet,
    RemovalDateMoved,
    RemovalDateLifted,
    RemovalDatePassed,
    ConnectionShapeChanged,
    IdempotenceTextChanged,
    InputBoundsTextChanged,
    WebhookEventAdded,
}

impl Kind {
    /// Whether it is about nothing but prose for people.
    pub(crate) fn is_description(self) -> bool {
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
    fn surface(self, severity: Severity) -> Surface {
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

impl fmt::Display for Kind {
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
            (Kind::EnumValueAdded, Dangerous, Surface::Minor),
            (Kind::EnumValueRemoved, Breaking, Surface::Major),
            (Kind::FieldAdded, Safe, Surface::Minor),
            (Kind::FieldTypeChanged, Safe, Surface::Major),
            (Kind::InputFieldAdded, Safe, Surface::Minor),
            (Kind::InputFieldAdded, Breaking, Surface::Major),
            (Kind::FieldArgumentTypeChanged, Safe, Surface::None),
            (Kind::FieldArgumentTypeChanged, Breaking, Surface::Major),
            (Kind::FieldDescriptionChanged, Safe, Surface::None),
            (Kind::RequiredScopesChanged, Breaking, Surface::Minor),
            (Kind::RemovalDatePassed, Dangerous, Surface::None),
            (Kind::ConnectionShapeChanged, Safe, Surface::Minor),
            (Kind::ConnectionShapeChanged, Breaking, Surface::Major),
            // It stays a struct in every case.
            (
                Kind::DirectiveUsageInputObjectAdded,
                Breaking,
                Surface::None,
            ),
        ] {
            let change = Change::new(kind, severity, "A.b", "");
            assert_eq!(change.surface, surface, "{kind}");
        }
    }

    #[test]
    fn a_kind_prints_as_it_is_written_in_json() {
        let json = serde_json::to_string(&Kind::FieldRemoved).expect("JSON");
        assert_eq!(json, format!("\"{}\"", Kind::FieldRemoved));
    }
}
