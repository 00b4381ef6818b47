#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
//!
//! | type | contents |
//! |---|---|
//! | [`SchemaText`] | the text of a schema, from a file, standard input or a server; its canonical form |
//! | [`Schema`] | a valid schema: its members, their removal dates and scopes |
//! | [`Documents`] | GraphQL documents from a folder; the coordinates that they use ([`Uses`]) |
//! | [`CheckReport`] | what a schema breaks in documents, in which operation, and on which day |
//! | [`DiffReport`] | the changes between two schemas, and the operations that they touch |
//! | [`Refresh`] | a new schema in the place of an old one: both reports, and the text to store |
//! | [`ShapeDifference`] | the coordinates that a network has beyond the public schema |
//! | `Source` | a place from which a schema is fetched (feature `network`) |
//! | [`VariableProblem`] | a variable of an operation that doesn't fit the schema |
//! | [`Error`] | why a schema or documents can't be read, and what to do |

mod canonical;
mod check;
mod diff;
mod documents;
mod error;
mod members;
#[cfg(feature = "network")]
mod network;
mod read;
mod refresh;
mod schema;
pub mod scopes;
mod secrets;
mod shape;
mod text;
mod variables;

pub use check::{CheckReport, DeprecatedUse, Removal};
pub use diff::{Change, ChangeKind, DiffReport, Severity, Surface};
pub use documents::{Documents, Problem, Uses, documents_below};
pub use error::{Error, Result};
pub use members::{Deprecation, Member};
#[cfg(feature = "network")]
#[cfg_attr(docsrs, doc(cfg(feature = "network")))]
pub use network::Source;
pub use refresh::Refresh;
pub use schema::Schema;
pub use scopes::Scopes;
pub use shape::ShapeDifference;
pub use text::SchemaText;
pub use variables::VariableProblem;

#[cfg(test)]
use mighty_trace as _;
