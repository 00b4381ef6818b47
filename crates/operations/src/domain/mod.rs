//! The API by area, each a handle on a [`Client`].
//!
//! A method takes what its operation takes, sends it, and gives back what matters of the answer.
//! Every method fails with the one [`Error`]; what a mutation's payload refuses is
//! [`Rejected`](mighty_transport::ErrorKind::Rejected), what is not there or not to be seen makes
//! [`is_not_found`](Error::is_not_found) true, and [`explain`](Error::explain) says which scope or
//! role it may take to see it. Where a list is shorter than expected, its pager
//! [explains](crate::pages::Pager::explain).
//!
//! Connections are [`Pager`](crate::pages::Pager)s; occurrences of events, which the API gives as
//! plain lists, are [`EventInstances`]. Where a list can be narrowed, `list` gives it with the
//! server's defaults and `list_with` takes the operation's own value.
//!
//! Everything goes to the client's own endpoint, but for the parts of an upload: see [`Uploads`].

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

/// Sends a mutation and takes out of its payload what it made, or says what is missing there.
///
/// Refusals have become errors before. A payload with neither object nor refusal leaves it unknown
/// what happened: it is not taken for success, nor for a failure that may be tried again.
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

/// Sends a query and takes out what was looked up, or says what is null. Where the API answers null
/// without an error, the thing is not there or the viewer may not see it.
async fn find<O: Operation, T>(
    client: &Client,
    query: O,
    found: impl FnOnce(O::Data) -> Result<T, &'static str>,
) -> Result<T, Error> {
    let answer = client.send_with(&query, CallOptions::default()).await?;
    found(answer.data).map_err(|what| client.not_visible(&query, what, &answer.meta))
}
