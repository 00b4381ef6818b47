//! A SQLite database.
//!
//! | module | what it holds |
//! |---|---|
//! | `database` | opens the file and brings its tables up to date |
//! | `tables` | the tables and views, made from the catalogue |
//! | `rows` | stores rows |
//! | `history` | the times in which a role, badge or plan was valid |
//! | `instant` | times as texts that can be compared |
//! | `deletions` | finds what was deleted |
//! | `unchanged` | lists that were not read again |
//! | `sink` | [`Sqlite`]: the sink |
//! | `archive` | [`Archive`]: reads a copy, compares two days |
//! | `forget` | removes a member from a copy |
//! | `media` | the files that were downloaded for a copy |

mod archive;
mod database;
mod deletions;
mod forget;
mod history;
mod instant;
#[cfg(feature = "viewer")]
mod media;
mod rows;
mod sink;
mod tables;
mod unchanged;

pub use archive::{Archive, Change, ChangeKind};
#[cfg(feature = "viewer")]
pub(crate) use media::KnownFile;
pub use sink::Sqlite;
