//! The tokens in use, and when they are due for a refresh.

use std::time::Duration;

use super::{acceptance::Acceptance, now::Now};
use crate::{AccessToken, Tokens};

/// How long before its expiry a token is refreshed, at most. Each credential gets a random jitter,
/// so processes that were started together don't refresh in the same second.
const MARGIN: Duration = Duration::from_secs(60);
const JITTER: Duration = Duration::from_secs(10);

pub(super) struct Current {
    pub(super) tokens: Tokens,
    /// `None` if the token can't be sent.
    pub(super) access: Option<AccessToken>,
    pub(super) acceptance: Acceptance,
    margin: Duration,
}

impl Current {
    pub(super) fn new(
        tokens: Tokens,
        generation: u64,
        lifetime: Option<Duration>,
        acceptance: Acceptance,
    ) -> Self {
        Self {
            access: AccessToken::new(&tokens, generation),
            tokens,
            acceptance,
            margin: margin(lifetime),
        }
    }

    /// Whether the access token has expired or was refused.
    pub(super) fn has_ended(&self, now: Now) -> bool {
        self.acceptance.is_rejected() || self.tokens.has_expired(now.wall)
    }

    /// Whether it expires soon.
    pub(super) fn is_due(&self, now: Now) -> bool {
        self.tokens
            .expires_at()
            .and_then(|end| end.duration_since(now.wall).ok())
            .is_some_and(|left| left <= self.margin)
    }
}

/// A token that is valid for a minute must not be refreshed from its first second on.
fn margin(lifetime: Option<Duration>) -> Duration {
    let usual = MARGIN - JITTER.mul_f64(fastrand::f64());
    lifetime.map_or(usual, |lifetime| usual.min(lifetime / 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processes_that_start_together_do_not_refresh_in_the_same_second() {
        let margins: Vec<_> = (0..100).map(|_| margin(None)).collect();
        assert!(
            margins
                .iter()
                .all(|m| *m <= MARGIN && *m + JITTER >= MARGIN)
        );
        let spread = margins.iter().max().zip(margins.iter().min());
        let spread = spread.map(|(last, first)| *last - *first);
        assert!(spread > Some(Duration::from_secs(5)), "{spread:?}");
    }
}
