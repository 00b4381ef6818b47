//! Every ready-made operation, as a value that can be built, looked at and sent.
//!
//! An operation's struct holds its variables; the module of the same name holds what it answers.
//! [`Client::send`](mighty_transport::Client::send) takes any of them. What a fragment describes is
//! in [`models`](crate::models), shared between operations.
//!
//! ```
//! use mighty_operations::operations::posts::GetPost;
//! use mighty_transport::{IntoRequest, OperationKind};
//!
//! # fn main() -> Result<(), mighty_transport::Error> {
//! let request = GetPost::new("welcome-aboard").into_request()?;
//! assert_eq!(request.name(), "GetPost");
//! assert_eq!(request.kind(), OperationKind::Query);
//! assert_eq!(request.variables()["idOrSlug"], "welcome-aboard");
//! # Ok(())
//! # }
//! ```

pub use crate::generated::{
    DOCUMENTS, announcements, automations, chats, comments, courses, custom_fields, domains,
    events, gallery, gifts, invites, live_spaces, marketing, members, moderation, network, nodes,
    notifications, onboarding, payments, polls, posts, reactions, search, spaces, tags, uploads,
    waitlists, webhooks,
};
