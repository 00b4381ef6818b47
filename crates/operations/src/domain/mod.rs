//! The API by area. Each type is a handle on a [`Client`](mighty_transport::Client).
//!
//! Each method sends one operation and returns the useful part of its answer. All methods return
//! the same [`Error`](mighty_transport::Error):
//!
//! - If a mutation's payload has errors, the kind is
//!   [`Rejected`](mighty_transport::ErrorKind::Rejected).
//! - If a record does not exist or the viewer may not see it,
//!   [`is_not_found`](mighty_transport::Error::is_not_found) is true. The docs say "Not found" for this. In such a case
//!   [`explain`](mighty_transport::Error::explain) names the scope or role that may be missing.
//!
//! Connections are [`Pager`](crate::pages::Pager)s. If a list is shorter than expected, use the
//! pager's [`explain`](crate::pages::Pager::explain). Occurrences of events are
//! [`EventInstances`], because the API has no connection for them. `list` uses the API's defaults;
//! `list_with` takes the operation, so that you can set filters and the page size.
//!
//! All requests go to the client's endpoint, except the parts of an upload: see [`Uploads`].

mod assets;
mod by_ids;
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
pub use by_ids::NODES_PER_OPERATION;
pub use chats::Chats;
pub use comments::Comments;
pub use direct_messages::{Delivery, DirectMessages, SentMessage};
pub use events::{EventInstances, Events};
pub use members::Members;
pub use network::Networks;
pub use nodes::Nodes;
pub use notifications::Notifications;
pub use polls::Polls;
pub use posts::Posts;
pub use reactions::Reactions;
pub use search::Search;
pub use spaces::{MembershipChange, Spaces};
pub use uploads::{AssetStatus, FileSource, Progress, Upload, UploadSource, Uploads};
