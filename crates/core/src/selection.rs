//! Identifiers and secrets in custom selections.
//!
//! These impls are in this crate because of Rust's orphan rule: `impl_coercions!` implements
//! cynic's traits, which only the crate that defines the type can do.

use cynic::{Id as GraphQlId, impl_coercions, schema::IsScalar};

use crate::{GlobalId, Id, ResourceId, SecretText};

macro_rules! impl_scalar {
    ($($name:ty: $scalar:ty),*) => {$(
        impl IsScalar<$scalar> for $name {
            type SchemaType = $scalar;
        }

        impl_coercions!($name, $scalar);
    )*};
}

impl_scalar!(Id: GraphQlId, GlobalId: GraphQlId, ResourceId: GraphQlId, SecretText: String);
