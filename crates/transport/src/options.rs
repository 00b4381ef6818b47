//! What one call may set for itself.

use std::time::Duration;

use crate::{Idempotence, RetryPolicy};

/// Settings of one call. What isn't set is the client's.
///
/// ```
/// use std::time::Duration;
///
/// use mighty_transport::{CallOptions, RetryPolicy};
///
/// let hasty = CallOptions::default()
///     .deadline(Duration::from_secs(2))
///     .retry(RetryPolicy::none());
/// # let _ = hasty;
/// ```
#[derive(Debug, Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) idempotence: Option<Idempotence>,
}

impl CallOptions {
    /// How long one attempt may take.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long the call may take, with all attempts and the waits between them.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// How attempts are repeated.
    #[must_use]
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = Some(retry);
        self
    }

    /// Whether the operation may be sent a second time; for a mutation of which the caller knows
    /// more than the SDK.
    #[must_use]
    pub fn idempotence(mut self, idempotence: Idempotence) -> Self {
        self.idempotence = Some(idempotence);
        self
    }
}
