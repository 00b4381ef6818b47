//! The most that one request may cost.

use std::sync::atomic::{AtomicU64, Ordering};

use mighty_runtime::bounds::COST_CEILING;

/// The most that the server allows one request, as far as is known.
const DOCUMENTED: u64 = 1_500;

/// The ceiling that was set, or the documented one until an answer proves a higher one.
pub(crate) struct Ceiling {
    set: Option<u64>,
    learnt: AtomicU64,
}

impl Ceiling {
    pub(crate) fn new(set: Option<u64>) -> Self {
        Self {
            set,
            learnt: AtomicU64::new(DOCUMENTED),
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
            (1, DOCUMENTED),
            (2_760, 2_760),
            (690, 2_760),
            (u64::MAX, COST_CEILING),
        ] {
            ceiling.answered(cost);
            assert_eq!(ceiling.get(), expected, "{cost}");
        }
    }

    #[test]
    fn a_ceiling_that_was_set_stays() {
        let ceiling = Ceiling::new(Some(100));
        ceiling.answered(2_760);
        assert_eq!(ceiling.get(), 100);
    }
}
