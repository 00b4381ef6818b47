//! Your own selections with cynic (feature `cynic`).
//!
//! Write a struct with the fields that you want and derive [`QueryFragment`](cynic::QueryFragment)
//! for it. The derives have the schema built in: you need no build script and no schema file, and a
//! wrong field or type does not compile. `cynic` and `schema` must be in scope, because the derived
//! code refers to them:
//!
//! ```
//! use mighty_core::Maybe;
//! use mighty_schema::{
//!     enums::MembershipRole,
//!     selection::{cynic, schema},
//! };
//!
//! #[derive(cynic::QueryVariables)]
//! struct RosterVariables {
//!     first: Maybe<i32>,
//! }
//!
//! #[derive(cynic::QueryFragment)]
//! #[cynic(graphql_type = "Query", variables = "RosterVariables")]
//! struct Roster {
//!     network: Community,
//! }
//!
//! #[derive(cynic::QueryFragment)]
//! #[cynic(graphql_type = "Network", variables = "RosterVariables")]
//! struct Community {
//!     title: Option<String>,
//!     #[arguments(first: $first)]
//!     members: Members,
//! }
//!
//! #[derive(cynic::QueryFragment)]
//! #[cynic(graphql_type = "MemberConnection")]
//! struct Members {
//!     total_count: i32,
//! }
//!
//! use cynic::QueryBuilder as _;
//!
//! let operation = Roster::build(RosterVariables { first: Maybe::Absent });
//! assert!(operation.query.starts_with("query Roster($first: Int)"));
//! ```
//!
//! | type in the schema | Rust type in a selection |
//! |---|---|
//! | an enum, an input | the type of the same name in [`enums`](crate::enums), [`inputs`](crate::inputs) |
//! | `ID` | [`GlobalId`](mighty_core::GlobalId), [`ResourceId`](mighty_core::ResourceId), or [`Id`](mighty_core::Id) for both |
//! | `ISO8601DateTime`, `ISO8601Date` | [`jiff::Timestamp`], [`jiff::civil::Date`] |
//! | `Long`, `BigInt`, `JSONObject` | `i64`, [`BigInt`](crate::scalars::BigInt), [`serde_json::Map`] |
//! | `String` that is a secret | [`SecretText`](mighty_core::SecretText) |
//! | an optional variable or input field | [`Maybe`](mighty_core::Maybe): omitted while it is absent |
//!
//! A variable for an optional argument is a `Maybe` or an `Option`. A single value (a number, a
//! text, an id, an enum, an input) also works without them; a list or a date does not.

mod leaves;

pub(crate) use leaves::{own_leaf, scalar_leaf};

pub use crate::generated::cynic_schema as schema;

/// [cynic](https://cynic-rs.dev). Its derives are replaced by those of `mighty-derive`, which have
/// the schema built in.
pub mod cynic {
    pub use ::cynic::*;
    // A named import takes precedence over a glob import.
    pub use mighty_derive::{
        Enum, InlineFragments, InputObject, QueryFragment, QueryVariables, Scalar,
    };
}
