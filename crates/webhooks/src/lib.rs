#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]

mod clock;
mod event;
pub mod event_type;
pub mod inbox;
mod keys;
mod lenient;
mod member_ref;
pub mod payload;
pub mod receiver;
mod time_text;
pub mod worker;

pub use event::{ParseEventError, WebhookEvent};
pub use inbox::Inbox;
#[cfg(feature = "postgres")]
pub use inbox::postgres::PostgresInbox;
#[cfg(feature = "redis")]
pub use inbox::redis::RedisInbox;
#[cfg(feature = "sqlite")]
pub use inbox::sqlite::SqliteInbox;
pub use keys::{KeyError, Keys};
pub use member_ref::MemberRef;
pub use payload::Payload;
pub use receiver::Receiver;
pub use time_text::TimeText;
pub use worker::{Failure, Worker};

#[cfg(test)]
use mighty_trace as _;
