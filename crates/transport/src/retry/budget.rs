//! What all calls of a client may spend on retries together.
//!
//! Backoff spreads the retries of one call; only a shared purse keeps a thousand calls from
//! multiplying the load on a server that is down. A retry costs what five answers bring in, so
//! where more than about one call in five needs a retry, retries run dry.

use std::sync::atomic::{AtomicU32, Ordering};

/// Enough for 40 retries in a row.
const FULL: u32 = 200;
const RETRY_COST: u32 = 5;
const ANSWER_GAIN: u32 = 1;

/// The shared purse.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Pays for a retry; false where the purse doesn't hold enough.
    pub(crate) fn pay_for_retry(&self) -> bool {
        self.change(|held| held.checked_sub(RETRY_COST))
    }

    /// Puts back a little: the server answered.
    pub(crate) fn earn(&self) {
        self.change(|held| Some((held + ANSWER_GAIN).min(FULL)));
    }

    // Relaxed: the number guards no other memory.
    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, change)
            .is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retries_run_dry_and_answers_refill_them() {
        let budget = Budget::default();
        let paid = (0..1000).filter(|_| budget.pay_for_retry()).count();
        assert_eq!(paid, 40);
        for _ in 0..RETRY_COST {
            assert!(!budget.pay_for_retry());
            budget.earn();
        }
        assert!(budget.pay_for_retry());
    }

    #[test]
    fn a_long_calm_saves_up_no_more_than_a_full_purse() {
        let budget = Budget::default();
        (0..10_000).for_each(|_| budget.earn());
        assert_eq!((0..1000).filter(|_| budget.pay_for_retry()).count(), 40);
    }
}
