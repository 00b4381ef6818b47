//! What selections of your own are made of (feature `cynic`).
//!
//! Write a struct with just the fields you want, and derive it. The derives know the schema, so
//! there is no build script and no schema file, and a wrong field or type does not compile. Both
//! names must be in scope, for the derives refer to them:
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
//! | in the schema | in a selection |
//! |---|---|
//! | an enum, an input | the type of the same name in [`enums`](crate::enums), [`inputs`](crate::inputs) |
//! | `ID` | [`GlobalId`](mighty_core::GlobalId), [`ResourceId`](mighty_core::ResourceId), or [`Id`](mighty_core::Id) where either can come |
//! | `ISO8601DateTime`, `ISO8601Date` | [`jiff::Timestamp`], [`jiff::civil::Date`] |
//! | `Long`, `BigInt`, `JSONObject` | `i64`, [`BigInt`](crate::scalars::BigInt), [`serde_json::Map`] |
//! | a secret | [`SecretText`](mighty_core::SecretText), wherever the schema has `String` |
//! | an optional variable or input field | [`Maybe`](mighty_core::Maybe): left out while it is absent |
//!
//! A variable for an optional argument is a `Maybe` or an `Option`. Only single values (a number, a
//! text, an id, an enum, an input) fit one as they are; lists and dates do not.

mod leaves;

pub(crate) use leaves::{own_leaf, scalar_leaf};

pub use crate::generated::cynic_schema as schema;

/// [cynic](https://cynic-rs.dev), with derives that know the schema in place of its own.
pub mod cynic {
    pub use ::cynic::*;
    // What is named wins over what a glob brings in.
    pub use mighty_derive::{
        Enum, InlineFragments, InputObject, QueryFragment, QueryVariables, Scalar,
    };
}
