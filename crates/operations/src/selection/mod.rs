//! Your own selections as requests and pages (feature `cynic`).
//!
//! A struct that derives [`QueryFragment`] on `Query` or `Mutation` becomes a request with
//! [`select`](Select::select). The struct's name is the name of the operation, and its fields are
//! the selected fields. Send it with the same client as the ready-made operations; retries,
//! sessions and errors are the same. [`mighty_schema::selection`] shows how to write such structs.
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
//! | type | purpose |
//! |---|---|
//! | [`Select`], [`Selection`] | makes a request from a struct and its variables |
//! | [`Connection`], [`PageVariables`] | makes a [`Pager`](crate::pages::Pager) over a connection in the selection |
//! | [`MemberPageInfo`], … | the page info of connections that have their own type for it |

mod paged;
mod request;

pub use paged::{
    Connection, FeedPageInfo, MemberPageInfo, NotificationPageInfo, PageVariables,
    PrivateConversationPageInfo, PublicConversationPageInfo, SearchPageInfo,
};
pub use request::{Root, Select, Selection};

#[doc(no_inline)]
pub use mighty_schema::selection::cynic::QueryFragment;
