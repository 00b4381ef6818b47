//! What stands for a leaf of the schema, in cynic's words.

use mighty_core::{GlobalId, Id, ResourceId, SecretText};

use super::schema::variable::Variable;
use ::cynic::variables::VariableType;

/// An enum or input of this crate: usable wherever GraphQL would coerce it.
macro_rules! own_leaf {
    ($kind:ident, $name:path, $marker:ident) => {
        impl ::cynic::$kind for $name {
            type SchemaType = crate::selection::schema::$marker;
        }

        ::cynic::impl_coercions!($name, crate::selection::schema::$marker);

        impl crate::selection::schema::variable::Variable for $name {
            const TYPE: ::cynic::variables::VariableType =
                ::cynic::variables::VariableType::Named(stringify!($marker));
        }
    };
}

/// A scalar that has a Rust type, be it another crate's: usable where its very type is asked for.
macro_rules! scalar_leaf {
    ($name:ty, $marker:ident) => {
        impl ::cynic::schema::IsScalar<crate::selection::schema::$marker> for $name {
            type SchemaType = crate::selection::schema::$marker;
        }

        impl ::cynic::coercions::CoercesTo<crate::selection::schema::$marker> for $name {}

        impl crate::selection::schema::variable::Variable for $name {
            const TYPE: ::cynic::variables::VariableType =
                ::cynic::variables::VariableType::Named(stringify!($marker));
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

// What else they are is said where they are defined; variables are this crate's.
variables!(Id: "ID", GlobalId: "ID", ResourceId: "ID", SecretText: "String");
