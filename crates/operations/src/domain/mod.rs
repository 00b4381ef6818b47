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
//! The handles and most of their methods are generated from a table of nouns and verbs. All have one
//! shape: `list`, `get`, `create`, `update`, `delete`, and then the verbs of the API. A method takes
//! the arguments that must be set. If more can be set, there is a second method that ends in `_with`
//! and takes the whole input or operation.
//!
//! All requests go to the client's endpoint, except images (see
//! [`Assets::upload`]) and the parts of an upload (see [`Uploads`]).

mod assets;
mod by_ids;
mod comments;
mod direct_messages;
mod events;
mod irreversible;
mod members;
mod nodes;
mod notifications;
mod polls;
mod replaced_lists;
mod rsvps;
mod spaces;
#[cfg(all(test, feature = "reqwest"))]
mod tests;
mod uploads;
mod webhooks;

pub use crate::generated::handles::*;
pub use assets::{ImageStyle, NewImage, UploadedImage};
pub use by_ids::NODES_PER_OPERATION;
pub use direct_messages::{Delivery, SentMessage};
pub use events::EventInstances;
pub use irreversible::Irreversible;
pub use uploads::{AssetStatus, FileSource, Progress, Upload, UploadSource};
pub use webhooks::{EnsuredWebhook, WebhookChange};
