//! The retry budget that all calls of a client share.

use std::sync::atomic::{AtomicU32, Ordering};

/// Enough for 40 retries in a row.
const FULL: u32 = 200;
const RETRY_COST: u32 = 5;
const ANSWER_GAIN: u32 = 1;

/// The budget for retries that all calls of a client share.
///
/// Backoff only spreads the retries of one call. A shared budget prevents a thousand calls from
/// multiplying the load on a server that is down. A retry costs as much as five answers add, so if
/// more than about one call in five needs a retry, the budget runs out.
///
/// ```
/// use mighty_http::RetryBudget;
///
/// let budget = RetryBudget::default();
/// let retries = (0..1000).filter(|_| budget.pay_for_retry()).count();
/// assert_eq!(retries, 40);
/// ```
#[derive(Debug)]
pub struct RetryBudget(AtomicU32);

/// A full budget: 40 retries in a row.
impl Default for RetryBudget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl RetryBudget {
    /// Pays for a retry. False if the budget is too low; then don't retry.
    pub fn pay_for_retry(&self) -> bool {
        self.change(|held| held.checked_sub(RETRY_COST))
    }

    /// Adds a little to the budget, because the server answered.
    pub fn earn(&self) {
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
    fn retries_use_up_the_budget_and_answers_refill_it() {
        let budget = RetryBudget::default();
        let paid = (0..1000).filter(|_| budget.pay_for_retry()).count();
        assert_eq!(paid, 40);
        for _ in 0..RETRY_COST {
            assert!(!budget.pay_for_retry());
            budget.earn();
        }
        assert!(budget.pay_for_retry());
    }

    #[test]
    fn the_budget_does_not_grow_beyond_its_maximum() {
        let budget = RetryBudget::default();
        (0..10_000).for_each(|_| budget.earn());
        assert_eq!((0..1000).filter(|_| budget.pay_for_retry()).count(), 40);
    }
}
