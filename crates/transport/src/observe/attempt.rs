//! One request and how it ended.

use std::{sync::Arc, time::Duration};

use crate::{ErrorKind, OperationKind};

/// One request of a call, after it has ended: what a hook gets to see.
///
/// It holds neither variables nor headers, so it can be logged as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation's name; empty where it has none.
    pub operation: &'a str,
    /// Whether it reads or writes.
    pub operation_kind: OperationKind,
    /// Which request of its call this was, from 1.
    pub number: u32,
    /// How long it took, from the first byte sent to the answer judged.
    pub duration: Duration,
    /// The HTTP status, where one came.
    pub status: Option<u16>,
    /// How it ended.
    pub ending: Ending,
    /// The cost that the server reported.
    pub cost: Option<u64>,
    /// The wait before the next request of the call; none where this was the last.
    pub retry_in: Option<Duration>,
}

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ending {
    /// With data, and nothing amiss.
    Success,
    /// With an error of this kind.
    Failure(ErrorKind),
    /// The caller gave the call up (dropped its future) before the answer had come. The server may
    /// have carried the operation out.
    Cancelled,
}

/// What is called after each attempt.
pub(crate) type Hook = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;
