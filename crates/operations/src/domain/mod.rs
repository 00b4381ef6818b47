//! The API by area, each a handle on a [`Client`](mighty_transport::Client).
//!
//! A method takes what its operation takes, sends it, and gives back what matters of the answer.
//! Every method fails with the one [`Error`]; what a mutation's payload refuses is
//! [`Rejected`](mighty_transport::ErrorKind::Rejected), what is not there or not to be seen makes
//! [`is_not_found`](Error::is_not_found) true.
//!
//! Connections are [`Pager`](crate::pages::Pager)s; occurrences of events, which the API gives as
//! plain lists, are [`EventInstances`]. Where a list can be narrowed, `list` gives it with the
//! server's defaults and `list_with` takes the operation's own value.

mod comments;
mod events;
mod members;
mod network;
mod nodes;
mod notifications;
mod polls;
mod posts;
mod reactions;
mod search;
mod spaces;

pub use comments::Comments;
pub use events::{EventInstances, Events};
pub use members::Members;
pub use network::Networks;
pub use nodes::{NODES_PER_OPERATION, Nodes};
pub use notifications::Notifications;
pub use polls::Polls;
pub use posts::Posts;
pub use reactions::Reactions;
pub use search::Search;
pub use spaces::Spaces;

use mighty_transport::{Error, Operation};

/// What a mutation made, out of a payload that may hold nothing.
///
/// Refusals have become errors before; a payload with neither object nor refusal leaves it unknown
/// what happened, and is not taken for success.
fn made<O: Operation, T>(made: Option<T>, what: &'static str) -> Result<T, Error> {
    made.ok_or_else(|| Error::incomplete(O::NAME, what))
}

/// What was looked up. Where the API answers null without an error, the thing is not there or the
/// viewer may not see it.
fn found<O: Operation, T>(found: Option<T>, what: &'static str) -> Result<T, Error> {
    found.ok_or_else(|| Error::not_visible(O::NAME, what))
}
