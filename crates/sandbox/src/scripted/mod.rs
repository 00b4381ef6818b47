//! A person at a browser, for tests of whole sign-ins. It knows only the server's pages:
//! [`browser`] fetches them, [`page`] reads them, [`user`] decides what to do.

mod browser;
mod error;
mod page;
mod user;

pub use error::ScriptedUserError;
pub use user::{FinishedRedirect, ScriptedUser};
