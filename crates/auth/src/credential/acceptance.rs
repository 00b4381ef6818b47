//! What the API has said about the current token, and whether a refusal causes a refresh.

use std::time::Duration;

use super::now::Now;

/// If the replacement of a refused token is refused within this time, another refresh would not
/// help.
const FRESH: Duration = Duration::from_secs(60);

/// The longest time between two refreshes for an API that refuses some requests and accepts others.
const LONGEST: Duration = Duration::from_secs(3600);

/// What the API has said about one token.
#[derive(Debug)]
pub(super) struct Acceptance {
    /// When the token was taken into use, by the monotonic clock, if known.
    since: Option<Duration>,
    /// The API refused the token before it, or refused requests with it for reasons of its own.
    replaces_refused: bool,
    /// If the token replaces a refused one, it is not replaced for a refusal within this time.
    grace: Duration,
    was_refused: bool,
    was_accepted: bool,
    /// The API accepted it after it had refused it. So it refuses some requests with any token.
    is_selective: bool,
    /// A refusal, and a refresh may help.
    is_rejected: bool,
    /// The API refused it as well, although it was fresh. Another one would be refused as well.
    refused_although_fresh: bool,
}

impl Acceptance {
    /// For a token that no other came before.
    pub(super) fn new(since: Option<Duration>) -> Self {
        Self {
            since,
            replaces_refused: false,
            grace: FRESH,
            was_refused: false,
            was_accepted: false,
            is_selective: false,
            is_rejected: false,
            refused_although_fresh: false,
        }
    }

    /// For the token that replaces this one.
    pub(super) fn of_next(&self, since: Option<Duration>) -> Self {
        let grace = match (self.is_selective, self.is_rejected) {
            // The refresh for this refusal is unlikely to help, so the next one comes later.
            (true, true) => self.grace.saturating_mul(2).min(LONGEST),
            (true, false) => self.grace,
            (false, _) => FRESH,
        };
        Self {
            replaces_refused: self.is_rejected || self.refused_although_fresh || self.is_selective,
            grace,
            ..Self::new(since)
        }
    }

    /// Records that the API refused the token.
    pub(super) fn refused(&mut self, now: Now) {
        self.was_refused = true;
        let is_young = self
            .since
            .is_some_and(|since| now.since(since) < self.grace);
        if self.replaces_refused && is_young {
            self.refused_although_fresh = true;
        } else if self.was_accepted || !self.refused_although_fresh {
            self.is_rejected = true;
        }
    }

    /// Records that the API accepted the token.
    pub(super) fn accepted(&mut self) {
        self.was_accepted = true;
        self.is_selective |= self.was_refused;
        self.refused_although_fresh = false;
    }

    /// Whether the token is not to be sent any more.
    pub(super) fn is_rejected(&self) -> bool {
        self.is_rejected
    }

    /// Whether the API refused the token last, and another token would be refused as well.
    pub(super) fn is_refused_although_fresh(&self) -> bool {
        self.refused_although_fresh
    }
}
