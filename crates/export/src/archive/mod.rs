//! Files and web pages for a copy in SQLite: a community in one folder.
//!
//! | module | what it holds |
//! |---|---|
//! | `media` | [`Media`]: downloads the files that a copy names |
//! | `fetch` | reads one file from its host |
//! | `viewer` | [`viewer`]: writes web pages |
//! | `content` | what the pages show, from the copy |
//! | `pages` | the pages |
//! | `body` | the HTML of posts and comments, cleaned |

mod body;
mod content;
mod fetch;
mod media;
mod pages;
mod viewer;

pub use media::{Media, MediaReport, MissingFile};
pub use viewer::{ViewerReport, viewer};
