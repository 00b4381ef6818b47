//! The bounds on everything that a server can set.

/// How many bytes of what a server wrote go into the message of an error.
pub const ERROR_TEXT: usize = 2_000;
