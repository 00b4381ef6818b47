//! The API by area. Each type is a handle on a [`Client`].
//!
//! Each method sends one operation and returns the useful part of its answer. All methods return
//! the same [`Error`]:
//!
//! - If a mutation's payload has errors, the kind is
//!   [`Rejected`](mighty_transport::ErrorKind::Rejected).
//! - If a record does not exist or the viewer may not see it,
//!   [`is_not_found`](Error::is_not_found) is true. The docs say "Not found" for this. In such a case
//!   [`explain`](Error::explain) names the scope or role that may be missing.
//!
//! Connections are [`Pager`](crate::pages::Pager)s. If a list is shorter than expected, use the
//! pager's [`explain`](crate::pages::Pager::explain). Occurrences of events are
//! [`EventInstances`], because the API has no connection for them. `list` uses the API's defaults;
//! `list_with` takes the operation, so that you can set filters and the page size.
//!
//! All requests go to the client's endpoint, except the parts of an upload: see [`Uploads`].

mod assets;
mod chats;
mod comments;
mod direct_messages;
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
#[cfg(all(test, feature = "reqwest"))]
mod tests;
mod uploads;

pub use assets::Assets;
pub use chats::Chats;
pub use comments::Comments;
pub use direct_messages::{Delivery, DirectMessages, SentMessage};
pub use events::{EventInstances, Events};
pub use members::Members;
pub use network::Networks;
pub use nodes::{NODES_PER_OPERATION, Nodes};
pub use notifications::Notifications;
pub use polls::Polls;
pub use posts::Posts;
pub use reactions::Reactions;
pub use search::Search;
pub use spaces::{MembershipChange, Spaces};
pub use uploads::{AssetStatus, FileSource, Progress, Upload, UploadSource, Uploads};

use mighty_transport::{CallOptions, Client, Error, Operation};

/// Sends a mutation and returns the object from its payload.
///
/// If the payload has `errors`, the transport has already returned an error. If it has neither
/// errors nor the object, it isn't known what happened, so the result is an error that isn't
/// retried.
async fn make<O: Operation, T>(
    client: &Client,
    mutation: O,
    made: impl FnOnce(O::Data) -> Result<T, &'static str>,
) -> Result<T, Error> {
    let answer = client.send_with(mutation, CallOptions::default()).await?;
    made(answer.data).map_err(|what| {
        let incomplete = Error::incomplete(O::NAME, what).with_meta(&answer.meta);
        if O::IDEMPOTENCE.allows_repeats() {
            incomplete
        } else {
            Error::unknown_outcome(incomplete)
        }
    })
}

/// Sends a query and returns the record. If the API returns null without an error, the record does
/// not exist or the viewer may not see it.
async fn find<O: Operation, T>(
    client: &Client,
    query: O,
    found: impl FnOnce(O::Data) -> Result<T, &'static str>,
) -> Result<T, Error> {
    let answer = client.send_with(&query, CallOptions::default()).await?;
    found(answer.data).map_err(|what| client.not_visible(&query, what, &answer.meta))
}
