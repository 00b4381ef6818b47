//! When the next operation may be sent.
//!
//! Turns are given at a rate with a small burst (the generic cell rate algorithm: `due` is when the
//! account would be level again). The rate is the one that was set, if one was. When the server
//! throttles, the rate is halved, of what is allowed or of what is really sent, whichever is less
//! (multiplicative decrease). Afterwards it grows by a fixed share of the rate before a second, as
//! long as operations are answered (additive increase), and above that rate by the same share of
//! itself, since then it is in the open. What was sent before the slow-down says nothing about the
//! slower pace, whatever becomes of it.

use std::time::Duration;

use mighty_runtime::bounds::SLOWEST_RATE;

/// What is sent is counted by spans of this length.
const SPAN: Duration = Duration::from_secs(1);

/// Throttlings within this time of one another are one event: they come in volleys.
const VOLLEY: Duration = Duration::from_secs(1);

/// The rates, in operations a second, that a slow-down starts from and ends at.
const LEAST_HALVED: f64 = 1.0;
const SLOWEST: f64 = SLOWEST_RATE as f64 / 60.0;

/// This share of the rate before the slow-down is given back each second.
const RECOVERY: f64 = 0.05;

/// What time one answer can make up for: where they are few, each tells little.
const CREDIT: Duration = Duration::from_secs(5);

/// A slow-down is forgotten after so long without a wish to send: limits count by the minute at
/// most.
const FORGOTTEN: Duration = Duration::from_secs(60);

/// Waits below this are none: no timer is finer.
const SHORTEST_WAIT: Duration = Duration::from_millis(1);

/// The rate (operations a second) and the burst that together come to `per_minute` operations in
/// any minute. The burst is a twentieth.
pub(super) fn spread(per_minute: u32) -> (f64, f64) {
    let whole = f64::from(per_minute.max(1));
    let burst = (whole / 20.0).floor().max(1.0);
    ((whole - burst + 1.0) / 60.0, burst)
}

/// The state of a pace. Time is handed in, by the monotonic clock.
#[derive(Debug)]
pub(super) struct Pace {
    /// What was set: operations a second, and how many may go at once.
    set: Option<(f64, f64)>,
    slowed: Option<Slowed>,
    due: Duration,
    meter: Meter,
}

/// What was sent in the span under way and in the one before.
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
    /// Until when the recovery has been given.
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

    /// Operations a second, and how many may go at once.
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
        if at.saturating_sub(self.due) > FORGOTTEN {
            self.slowed = None;
        }
        let wait = self.due.saturating_sub(at).saturating_sub(self.allowance());
        if wait < SHORTEST_WAIT {
            Duration::ZERO
        } else {
            wait
        }
    }

    /// An operation is sent.
    pub(super) fn start(&mut self, at: Duration) {
        let interval = self.rate().map_or(Duration::ZERO, |(rate, _)| {
            Duration::from_secs_f64(rate.recip())
        });
        self.due = self.due.max(at).saturating_add(interval);
        self.meter.count(at);
    }

    /// The server said that it was one too many.
    pub(super) fn throttled(&mut self, at: Duration, ago: Duration, retry_after: Option<Duration>) {
        let pause = retry_after.unwrap_or_default();
        self.due = self.due.max(at.saturating_add(pause));
        let sent = at.saturating_sub(ago);
        if let Some(slowed) = &self.slowed
            && (sent < slowed.since || at.saturating_sub(slowed.since) < VOLLEY)
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

    /// The server took one.
    pub(super) fn answered(&mut self, at: Duration, ago: Duration) {
        let Some(slowed) = &mut self.slowed else {
            return;
        };
        if at.saturating_sub(ago) < slowed.since {
            return;
        }
        let credit = at.saturating_sub(slowed.credited).min(CREDIT);
        slowed.credited = at;
        slowed.rate += RECOVERY * slowed.before.max(slowed.rate) * credit.as_secs_f64();
        // Where nothing was set, it is enough that the client wants no more than half of it.
        let enough = self
            .set
            .map_or_else(|| self.meter.rate() * 2.0, |(set, _)| set);
        if slowed.rate >= slowed.before.max(enough) {
            self.slowed = None;
            // The rate is back; a burst must first be saved up.
            self.due = self.due.max(at.saturating_add(self.allowance()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// No round number, because the clock may begin anywhere.
    const START: Duration = Duration::from_secs(12_345);

    /// Sends `count` operations as soon as each may be sent; the seconds at which they were.
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
    fn no_minute_holds_more_than_was_set() {
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
    fn a_short_burst_waits_for_nothing() {
        let sent = send(&mut Pace::new(Some(200), START), START, 11);
        assert!(sent[9] < f64::EPSILON && sent[10] > 0.0, "{sent:?}");
        let unlimited = send(&mut Pace::new(None, START), START, 1000);
        assert!(unlimited[999] < f64::EPSILON);
    }

    /// Sends and answers at once, for so many seconds; the rate at the end.
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
    fn throttling_halves_what_was_sent() {
        let mut pace = Pace::new(None, START);
        send(&mut pace, START, 100);
        let now = seconds(0.5);
        pace.throttled(now, now - START, None);
        // One volley is one event, and so is what was under way, however late its answers come.
        pace.throttled(now, now - START, None);
        pace.throttled(seconds(2.0), Duration::from_secs(2), None);
        let slow = send(&mut pace, now, 51);
        assert!((slow[50] - slow[1] - 49.0 / 50.0).abs() < 0.01, "{slow:?}");
    }

    #[test]
    fn a_slow_down_is_made_good_by_time_and_not_by_the_number_of_answers() {
        let mut pace = Pace::new(None, START);
        send(&mut pace, START, 100);
        pace.throttled(START, Duration::ZERO, None);
        for _ in 0..1000 {
            pace.answered(seconds(1.0), Duration::ZERO);
        }
        assert_eq!(pace.rate(), Some((55.0, 1.0)));
        // What was sent before the slow-down is no proof that the slower pace is slow enough.
        let mut pace = Pace::new(None, START);
        send(&mut pace, START, 100);
        pace.throttled(seconds(1.0), Duration::from_secs(1), None);
        pace.answered(seconds(3.0), Duration::from_secs(3));
        assert_eq!(pace.rate(), Some((50.0, 1.0)));
        // Nor can one answer make up for a long time.
        pace.answered(seconds(50.0), Duration::from_secs(1));
        assert_eq!(pace.rate(), Some((75.0, 1.0)));
    }

    #[test]
    fn what_was_set_comes_back_and_nothing_more() {
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
    fn the_slowest_pace_is_left_within_minutes() {
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
    fn who_wants_to_send_nothing_for_a_minute_begins_anew() {
        let mut pace = Pace::new(None, START);
        send(&mut pace, START, 100);
        pace.throttled(START, Duration::ZERO, Some(Duration::from_secs(600)));
        // The time that the server asked for is no such minute.
        pace.wait(seconds(630.0));
        assert!(pace.is_slowed());
        pace.wait(seconds(661.0));
        assert!(!pace.is_slowed());
    }

    #[test]
    fn all_wait_as_long_as_the_server_asks() {
        let mut pace = Pace::new(None, START);
        pace.throttled(START, Duration::ZERO, Some(Duration::from_secs(7)));
        assert_eq!(pace.wait(START), Duration::from_secs(7));
        assert_eq!(pace.wait(seconds(7.0)), Duration::ZERO);
        // More than any clock can hold is long, and not nothing.
        pace.throttled(seconds(7.0), Duration::ZERO, Some(Duration::MAX));
        assert!(pace.wait(seconds(7.0)) > Duration::from_secs(1 << 60));
        pace.start(seconds(7.0));
    }
}
