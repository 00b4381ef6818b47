//! When the next operation may be sent.
//!
//! Slots are given at a rate with a small burst, by the generic cell rate algorithm: `due` is the
//! time at which no slots are owed. The rate is the configured one, if there is one. When the
//! server throttles, the new rate is half of the allowed rate or of the measured rate, whichever is
//! lower (multiplicative decrease). While operations are answered, the rate then grows each second
//! by a fixed share of the rate before the slow-down (additive increase). Above that rate it grows
//! by the same share of itself. Operations that were sent before the slow-down have no influence on
//! the new rate.

use std::time::Duration;

use mighty_runtime::bounds::SLOWEST_RATE;

/// The length of the spans in which sent operations are counted.
const SPAN: Duration = Duration::from_secs(1);

/// Refusals within this time of each other count as one, because several requests in flight are
/// often refused together.
const BURST_OF_REFUSALS: Duration = Duration::from_secs(1);

/// The lowest rate that is halved, and the lowest rate after that, in operations a second.
const LEAST_HALVED: f64 = 1.0;
const SLOWEST: f64 = SLOWEST_RATE as f64 / 60.0;

/// This share of the rate before the slow-down is added each second.
const RECOVERY: f64 = 0.05;

/// The longest time for which one answer can raise the rate. Rare answers are weak evidence of the
/// server's limit.
const MAX_INCREASE_TIME: Duration = Duration::from_secs(5);

/// A slow-down ends after this time without operations, because limits are per minute at most.
const IDLE_RESET: Duration = Duration::from_secs(60);

/// Shorter waits count as none, because timers are not finer.
const SHORTEST_WAIT: Duration = Duration::from_millis(1);

/// The rate (operations a second) and the burst that together give `per_minute` operations in any
/// minute. The burst is a twentieth.
pub(super) fn spread(per_minute: u32) -> (f64, f64) {
    let whole = f64::from(per_minute.max(1));
    let burst = (whole / 20.0).floor().max(1.0);
    ((whole - burst + 1.0) / 60.0, burst)
}

/// The state of a pace. The caller passes in the time, by the monotonic clock.
#[derive(Debug)]
pub(super) struct Pace {
    /// The configured rate: operations a second, and the size of a burst.
    set: Option<(f64, f64)>,
    slowed: Option<Slowed>,
    due: Duration,
    meter: Meter,
}

/// The number of operations sent in the current span and in the one before.
#[derive(Debug, Default)]
struct Meter {
    since: Duration,
    count: u32,
    before: u32,
}

impl Meter {
    fn count(&mut self, at: Duration) {
        let age = at.saturating_sub(self.since);
        if age >= SPAN {
            self.before = if age < SPAN * 2 { self.count } else { 0 };
            (self.since, self.count) = (at, 0);
        }
        self.count = self.count.saturating_add(1);
    }

    /// Operations a second.
    fn rate(&self) -> f64 {
        f64::from(self.count.max(self.before)) / SPAN.as_secs_f64()
    }
}

#[derive(Debug)]
struct Slowed {
    /// Operations a second.
    rate: f64,
    /// The rate before.
    before: f64,
    since: Duration,
    /// The rate has been raised for the time until here.
    credited: Duration,
}

impl Pace {
    /// At most `per_minute` operations in any minute, or no limit.
    pub(super) fn new(per_minute: Option<u32>, now: Duration) -> Self {
        Self {
            set: per_minute.map(spread),
            slowed: None,
            due: now,
            meter: Meter::default(),
        }
    }

    /// Operations a second, and the size of a burst.
    fn rate(&self) -> Option<(f64, f64)> {
        match &self.slowed {
            Some(slowed) => Some((slowed.rate, 1.0)),
            None => self.set,
        }
    }

    /// How far a burst may run ahead.
    fn allowance(&self) -> Duration {
        self.rate().map_or(Duration::ZERO, |(rate, burst)| {
            Duration::from_secs_f64((burst - 1.0) / rate)
        })
    }

    pub(super) fn is_slowed(&self) -> bool {
        self.slowed.is_some()
    }

    /// How long it is until the next operation may be sent.
    pub(super) fn wait(&mut self, at: Duration) -> Duration {
        if at.saturating_sub(self.due) > IDLE_RESET {
            self.slowed = None;
        }
        let wait = self.due.saturating_sub(at).saturating_sub(self.allowance());
        if wait < SHORTEST_WAIT {
            Duration::ZERO
        } else {
            wait
        }
    }

    /// Records that an operation is sent.
    pub(super) fn start(&mut self, at: Duration) {
        let interval = self.rate().map_or(Duration::ZERO, |(rate, _)| {
            Duration::from_secs_f64(rate.recip())
        });
        self.due = self.due.max(at).saturating_add(interval);
        self.meter.count(at);
    }

    /// Records that the server refused an operation as one too many.
    pub(super) fn throttled(&mut self, at: Duration, ago: Duration, retry_after: Option<Duration>) {
        let pause = retry_after.unwrap_or_default();
        self.due = self.due.max(at.saturating_add(pause));
        let sent = at.saturating_sub(ago);
        if let Some(slowed) = &self.slowed
            && (sent < slowed.since || at.saturating_sub(slowed.since) < BURST_OF_REFUSALS)
        {
            return;
        }
        let measured = self.meter.rate().max(LEAST_HALVED);
        let before = self.rate().map_or(measured, |(rate, _)| rate.min(measured));
        self.slowed = Some(Slowed {
            rate: (before / 2.0).max(SLOWEST),
            before,
            since: at,
            credited: at,
        });
    }

    /// Records that the server accepted an operation.
    pub(super) fn answered(&mut self, at: Duration, ago: Duration) {
        let Some(slowed) = &mut self.slowed else {
            return;
        };
        if at.saturating_sub(ago) < slowed.since {
            return;
        }
        let credit = at.saturating_sub(slowed.credited).min(MAX_INCREASE_TIME);
        slowed.credited = at;
        slowed.rate += RECOVERY * slowed.before.max(slowed.rate) * credit.as_secs_f64();
        // Without a configured rate, twice the rate that the client uses is enough.
        let enough = self
            .set
            .map_or_else(|| self.meter.rate() * 2.0, |(set, _)| set);
        if slowed.rate >= slowed.before.max(enough) {
            self.slowed = None;
            // The full rate is back, but a burst is allowed only after some time.
            self.due = self.due.max(at.saturating_add(self.allowance()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Not a round number, because the clock may start anywhere.
    const START: Duration = Duration::from_secs(12_345);

    /// Sends `count` operations, each as soon as allowed. Returns the seconds at which they were
    /// sent.
    fn send(pace: &mut Pace, from: Duration, count: usize) -> Vec<f64> {
        let mut now = from;
        (0..count)
            .map(|_| {
                now += pace.wait(now);
                pace.start(now);
                (now - from).as_secs_f64()
            })
            .collect()
    }

    #[test]
    fn no_minute_contains_more_operations_than_configured() {
        for per_minute in [1, 2, 7, 60, 200, 10_000] {
            let mut pace = Pace::new(Some(per_minute), START);
            let count = usize::try_from(per_minute).expect("small") * 3;
            let sent = send(&mut pace, START, count);
            for (first, at) in sent.iter().enumerate() {
                let within = sent[first..].iter().filter(|then| **then < at + 59.999);
                assert!(within.count() <= per_minute as usize, "{per_minute}");
            }
            let last = sent.last().expect("some");
            assert!(*last < 240.0, "{per_minute}: {last}");
        }
    }

    #[test]
    fn a_short_burst_does_not_wait() {
        let sent = send(&mut Pace::new(Some(200), START), START, 11);
        assert!(sent[9] < f64::EPSILON && sent[10] > 0.0, "{sent:?}");
        let unlimited = send(&mut Pace::new(None, START), START, 1000);
        assert!(unlimited[999] < f64::EPSILON);
    }

    /// Sends operations for this many seconds, each answered at once. Returns the rate at the end.
    fn answer_for(pace: &mut Pace, from: Duration, seconds: u64) -> Option<f64> {
        let (mut now, end) = (from, from + Duration::from_secs(seconds));
        while now < end {
            now += pace.wait(now).max(Duration::from_millis(5));
            pace.start(now);
            pace.answered(now, Duration::ZERO);
        }
        pace.rate().map(|(rate, _)| rate)
    }

    fn seconds(seconds: f64) -> Duration {
        START + Duration::from_secs_f64(seconds)
    }

    #[test]
    fn throttling_halves_the_measured_rate() {
        let mut pace = Pace::new(None, START);
        send(&mut pace, START, 100);
        let now = seconds(0.5);
        pace.throttled(now, now - START, None);
        // Refusals that come together, or of requests sent before, halve the rate only once.
        pace.throttled(now, now - START, None);
        pace.throttled(seconds(2.0), Duration::from_secs(2), None);
        let slow = send(&mut pace, now, 51);
        assert!((slow[50] - slow[1] - 49.0 / 50.0).abs() < 0.01, "{slow:?}");
    }

    #[test]
    fn the_rate_recovers_with_time_and_not_with_the_number_of_answers() {
        let mut pace = Pace::new(None, START);
        send(&mut pace, START, 100);
        pace.throttled(START, Duration::ZERO, None);
        for _ in 0..1000 {
            pace.answered(seconds(1.0), Duration::ZERO);
        }
        assert_eq!(pace.rate(), Some((55.0, 1.0)));
        // An answer to an earlier request does not show that the slower pace is slow enough.
        let mut pace = Pace::new(None, START);
        send(&mut pace, START, 100);
        pace.throttled(seconds(1.0), Duration::from_secs(1), None);
        pace.answered(seconds(3.0), Duration::from_secs(3));
        assert_eq!(pace.rate(), Some((50.0, 1.0)));
        // One answer raises the rate for a limited time only.
        pace.answered(seconds(50.0), Duration::from_secs(1));
        assert_eq!(pace.rate(), Some((75.0, 1.0)));
    }

    #[test]
    fn the_rate_recovers_to_the_configured_rate() {
        let mut pace = Pace::new(Some(1200), START);
        let set = pace.rate();
        send(&mut pace, START, 60);
        pace.throttled(START, Duration::ZERO, None);
        let half = answer_for(&mut pace, START, 5);
        assert!(half < set.map(|(rate, _)| rate), "{half:?}");
        answer_for(&mut pace, seconds(5.0), 10);
        assert_eq!(pace.rate(), set);
    }

    #[test]
    fn the_slowest_pace_recovers_within_minutes() {
        let mut pace = Pace::new(Some(60), START);
        let set = pace.rate();
        for minute in 0..50 {
            let now = seconds(f64::from(minute));
            pace.throttled(now, Duration::ZERO, None);
        }
        assert_eq!(pace.rate(), Some((SLOWEST, 1.0)));
        answer_for(&mut pace, seconds(50.0), 240);
        assert_eq!(pace.rate(), set);
    }

    #[test]
    fn a_slow_down_ends_after_a_minute_without_operations() {
        let mut pace = Pace::new(None, START);
        send(&mut pace, START, 100);
        pace.throttled(START, Duration::ZERO, Some(Duration::from_secs(600)));
        // The pause that the server asked for does not count.
        pace.wait(seconds(630.0));
        assert!(pace.is_slowed());
        pace.wait(seconds(661.0));
        assert!(!pace.is_slowed());
    }

    #[test]
    fn every_call_waits_as_long_as_the_server_asks() {
        let mut pace = Pace::new(None, START);
        pace.throttled(START, Duration::ZERO, Some(Duration::from_secs(7)));
        assert_eq!(pace.wait(START), Duration::from_secs(7));
        assert_eq!(pace.wait(seconds(7.0)), Duration::ZERO);
        // A pause that overflows the clock is a long wait, and not zero.
        pace.throttled(seconds(7.0), Duration::ZERO, Some(Duration::MAX));
        assert!(pace.wait(seconds(7.0)) > Duration::from_secs(1 << 60));
        pace.start(seconds(7.0));
    }
}
