//! The bounds on everything that a server can set.

/// How many bytes of what a server wrote go into the message of an error.
pub const ERROR_TEXT: usize = 2_000;

/// How deep lists and objects may be nested in JSON.
pub const JSON_DEPTH: usize = 128;

/// How many paths of texts are told that were no Unicode, for one answer and for one pager.
pub const REPAIRED_TEXTS: usize = 100;

/// How many records that can't be read a pager goes past before it fails.
pub const UNREADABLE_RECORDS: usize = 1_000;
