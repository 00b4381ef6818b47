//! One request and how it ended.

use std::{sync::Arc, time::Duration};

use crate::{ErrorKind, OperationKind};

/// One request of a call, after it has ended. A hook receives it.
///
/// It contains no variables and no headers, so you can log it as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation's name; empty if it has none.
    pub operation: &'a str,
    /// Whether the operation reads or writes.
    pub operation_kind: OperationKind,
    /// The number of this request in its call, from 1.
    pub number: u32,
    /// How long the request took, from before it was sent until its answer was classified.
    pub duration: Duration,
    /// The HTTP status, if there was an answer.
    pub status: Option<u16>,
    /// How it ended.
    pub ending: Ending,
    /// The cost that the server reported.
    pub cost: Option<u64>,
    /// The wait before the next request of the call; None if this was the last one.
    pub retry_in: Option<Duration>,
}

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ending {
    /// With data and without errors.
    Success,
    /// With an error of this kind.
    Failure(ErrorKind),
    /// The caller dropped the call's future before the answer came. The server may have carried out
    /// the operation.
    Cancelled,
}

/// The function that is called after each attempt.
pub(crate) type Hook = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;
