//! Selections of your own as requests and pages (feature `cynic`).
//!
//! A struct that derives [`QueryFragment`] on `Query` or `Mutation` becomes a request by
//! [`select`](Select::select): its name is the operation's, its fields are what is asked for. It
//! goes through the same client as every ready-made operation, with the same retries, session and
//! errors. How such structs are written is told in [`mighty_schema::selection`].
//!
//! ```
//! use mighty_operations::selection::Select as _;
//! use mighty_schema::selection::{cynic, schema};
//! use mighty_transport::{IntoRequest as _, OperationKind};
//!
//! #[derive(cynic::QueryFragment)]
//! #[cynic(graphql_type = "Query")]
//! struct WhereAmI {
//!     network: Community,
//! }
//!
//! #[derive(cynic::QueryFragment)]
//! #[cynic(graphql_type = "Network")]
//! struct Community {
//!     title: Option<String>,
//! }
//!
//! # fn main() -> Result<(), mighty_transport::Error> {
//! let request = WhereAmI::select(()).into_request()?;
//! assert_eq!((request.name(), request.kind()), ("WhereAmI", OperationKind::Query));
//! # Ok(())
//! # }
//! ```
//!
//! | what | for |
//! |---|---|
//! | [`Select`], [`Selection`] | a request out of a struct and its variables |
//! | [`Connection`], [`PageVariables`] | a [`Pager`](crate::pages::Pager) over a connection in it |
//! | [`MemberPageInfo`], … | where a page lies, in connections that have a type of their own for it |

mod paged;
mod request;

pub use paged::{
    Connection, FeedPageInfo, MemberPageInfo, NotificationPageInfo, PageVariables,
    PrivateConversationPageInfo, PublicConversationPageInfo, SearchPageInfo,
};
pub use request::{Root, Select, Selection};

#[doc(no_inline)]
pub use mighty_schema::selection::cynic::QueryFragment;
