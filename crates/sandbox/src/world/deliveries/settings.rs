//! How events are delivered.

use std::time::Duration;

/// How the sandbox delivers the events that mutations cause.
///
/// ```
/// use std::time::Duration;
/// use mighty_sandbox::WebhookDelivery;
///
/// let settings = WebhookDelivery::default()
///     .shuffled(7)
///     .time_limit(Duration::from_millis(500));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WebhookDelivery {
    seed: Option<u64>,
    time_limit: Duration,
}

impl Default for WebhookDelivery {
    /// In the order in which they happened, with the vendor's limit of 30 seconds.
    fn default() -> Self {
        Self {
            seed: None,
            time_limit: Duration::from_secs(30),
        }
    }
}

impl WebhookDelivery {
    /// Delivers events that are due at the same time in another order. The API promises none. The
    /// same seed gives the same order.
    #[must_use]
    pub fn shuffled(self, seed: u64) -> Self {
        Self {
            seed: Some(seed),
            ..self
        }
    }

    /// How long an endpoint may take to answer, in real time.
    #[must_use]
    pub fn time_limit(self, limit: Duration) -> Self {
        Self {
            time_limit: limit,
            ..self
        }
    }

    pub(crate) fn limit(self) -> Duration {
        self.time_limit
    }

    /// The place of an event among the others. A seed mixes them.
    pub(super) fn place(self, number: u64) -> u64 {
        match self.seed {
            None => number,
            Some(seed) => {
                // SplitMix64.
                let mut mixed = number
                    .wrapping_add(seed)
                    .wrapping_mul(0x9E37_79B9_7F4A_7C15);
                mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
                mixed ^ (mixed >> 27)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_mixes_the_order_and_always_in_the_same_way() {
        let order = |settings: WebhookDelivery| {
            let mut numbers: Vec<u64> = (1..50).collect();
            numbers.sort_by_key(|number| settings.place(*number));
            numbers
        };
        let shuffled = |seed| order(WebhookDelivery::default().shuffled(seed));
        assert!(order(WebhookDelivery::default()).is_sorted());
        assert!(!shuffled(7).is_sorted());
        assert_eq!(shuffled(7), shuffled(7));
        assert_ne!(shuffled(7), shuffled(8));
    }
}
