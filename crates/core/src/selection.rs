//! Identifiers and secrets in selections of one's own.
//!
//! Here, and not beside the schema, because only the crate that has a type may say what it is made
//! into: a required value, an optional one, a list.

use cynic::{Id as GraphQlId, impl_coercions, schema::IsScalar};

use crate::{GlobalId, Id, ResourceId, SecretText};

macro_rules! stands_for {
    ($($name:ty: $scalar:ty),*) => {$(
        impl IsScalar<$scalar> for $name {
            type SchemaType = $scalar;
        }

        impl_coercions!($name, $scalar);
    )*};
}

stands_for!(Id: GraphQlId, GlobalId: GraphQlId, ResourceId: GraphQlId, SecretText: String);
