//! cynic's traits for the Rust types of scalars, enums and inputs.

use mighty_core::{GlobalId, Id, ResourceId, SecretText};

use super::schema::variable::Variable;
use crate::ids::{GlobalIdOf, IdOf, RefOf, ResourceIdOf};
use ::cynic::variables::VariableType;

/// Implements cynic's traits for an enum or input of this crate. It can be used in every place in
/// which GraphQL accepts it, for example as the value of an optional argument.
macro_rules! own_leaf {
    ($kind:ident, $name:path, $marker:ident, $graphql:literal) => {
        impl ::cynic::$kind for $name {
            type SchemaType = crate::selection::schema::$marker;
        }

        ::cynic::impl_coercions!($name, crate::selection::schema::$marker);

        impl crate::selection::schema::variable::Variable for $name {
            const TYPE: ::cynic::variables::VariableType =
                ::cynic::variables::VariableType::Named($graphql);
        }
    };
}

/// Implements cynic's traits for a scalar. The type may come from another crate, so it can be used
/// only in places that ask for exactly this scalar.
macro_rules! scalar_leaf {
    ($name:ty, $marker:ident, $graphql:literal) => {
        impl ::cynic::schema::IsScalar<crate::selection::schema::$marker> for $name {
            type SchemaType = crate::selection::schema::$marker;
        }

        impl ::cynic::coercions::CoercesTo<crate::selection::schema::$marker> for $name {}

        impl crate::selection::schema::variable::Variable for $name {
            const TYPE: ::cynic::variables::VariableType =
                ::cynic::variables::VariableType::Named($graphql);
        }
    };
}

pub(crate) use {own_leaf, scalar_leaf};

macro_rules! variables {
    ($($name:ty: $scalar:literal),*) => {$(
        impl Variable for $name {
            const TYPE: VariableType = VariableType::Named($scalar);
        }
    )*};
}

// mighty-core implements the other traits. `Variable` belongs to this crate.
variables!(Id: "ID", GlobalId: "ID", ResourceId: "ID", SecretText: "String");

/// Implements cynic's traits for the ids of one kind.
macro_rules! typed_ids {
    ($($name:ident: $scalar:ty, $graphql:literal),*) => {$(
        impl<K> ::cynic::schema::IsScalar<$scalar> for $name<K> {
            type SchemaType = $scalar;
        }

        ::cynic::impl_coercions!($name<K> [<K>] [], $scalar);

        impl<K> Variable for $name<K> {
            const TYPE: VariableType = VariableType::Named($graphql);
        }
    )*};
}

typed_ids!(
    GlobalIdOf: ::cynic::Id, "ID",
    ResourceIdOf: ::cynic::Id, "ID",
    IdOf: ::cynic::Id, "ID",
    RefOf: String, "String"
);
