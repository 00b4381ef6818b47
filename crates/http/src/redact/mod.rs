//! Redaction: errors, logs and spans without secrets.
//!
//! | module | what it holds |
//! |---|---|
//! | [`Redactor`], [`secrets_in`] | removes from an answer the secrets that were sent, and text that looks like a secret |
//! | [`masked`], [`Outline`] | prints JSON with its secrets masked, or only its outline |

mod redactor;
mod search;
mod values;

pub use redactor::{Redactor, secrets_in};
pub use values::{Outline, masked, masked_fields};
