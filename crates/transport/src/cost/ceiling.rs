//! The highest cost that a request may have.

use std::sync::atomic::{AtomicU64, Ordering};

use mighty_runtime::bounds::COST_CEILING;
use mighty_schema::pages::MAX_COST;

/// The configured ceiling, or the documented one until an answer proves that a higher cost is
/// allowed.
pub(crate) struct Ceiling {
    set: Option<u64>,
    learnt: AtomicU64,
}

impl Ceiling {
    pub(crate) fn new(set: Option<u64>) -> Self {
        Self {
            set,
            learnt: AtomicU64::new(MAX_COST),
        }
    }

    pub(crate) fn get(&self) -> u64 {
        self.set
            .unwrap_or_else(|| self.learnt.load(Ordering::Relaxed))
    }

    /// The server carried out a request at this cost, so its ceiling is at least as high.
    pub(crate) fn answered(&self, cost: u64) {
        self.learnt
            .fetch_max(cost.min(COST_CEILING), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answered_cost_raises_the_ceiling_within_a_bound_and_never_lowers_it() {
        let ceiling = Ceiling::new(None);
        for (cost, expected) in [
            (1, MAX_COST),
            (2_760, 2_760),
            (690, 2_760),
            (u64::MAX, COST_CEILING),
        ] {
            ceiling.answered(cost);
            assert_eq!(ceiling.get(), expected, "{cost}");
        }
    }

    #[test]
    fn a_configured_ceiling_does_not_change() {
        let ceiling = Ceiling::new(Some(100));
        ceiling.answered(2_760);
        assert_eq!(ceiling.get(), 100);
    }
}
