//! When the next operation may be sent.
//!
//! Turns are given at a rate with a small burst (the generic cell rate algorithm: `due` is when the
//! account would be level again). The rate is the one that was set, if one was. When the server
//! throttles, the rate is halved, of what was set or of what was really sent, whichever is less;
//! each answer then adds a fixed share back until it is what it was (additive increase,
//! multiplicative decrease).

use std::time::{Duration, SystemTime};

/// What is sent is counted by spans of this length.
const SPAN: Duration = Duration::from_secs(1);

/// Throttlings within this time of one another are one event: they come in volleys.
const VOLLEY: Duration = Duration::from_secs(1);

/// The rates, in operations a second, that a slow-down starts from and ends at.
const LEAST_HALVED: f64 = 1.0;
const SLOWEST: f64 = 0.05;

/// Each answer gives back this share of the rate before the slow-down.
const RECOVERY: f64 = 0.05;

/// Waits below this are none: no timer is finer.
const SHORTEST_WAIT: Duration = Duration::from_millis(1);

/// The rate (operations a second) and the burst that together come to `per_minute` operations in
/// any minute. The burst is a twentieth.
pub(super) fn spread(per_minute: u32) -> (f64, f64) {
    let whole = f64::from(per_minute.max(1));
    let burst = (whole / 20.0).floor().max(1.0);
    ((whole - burst + 1.0) / 60.0, burst)
}

/// The state of a pace; time is handed in.
#[derive(Debug)]
pub(super) struct Pace {
    /// What was set: operations a second, and how many may go at once.
    set: Option<(f64, f64)>,
    slowed: Option<Slowed>,
    due: Option<SystemTime>,
    /// When the clock was last looked at.
    seen: SystemTime,
    meter: Meter,
}

/// What was sent in the span under way and in the one before.
#[derive(Debug)]
struct Meter {
    since: SystemTime,
    count: u32,
    before: u32,
}

impl Meter {
    fn count(&mut self, now: SystemTime) {
        let age = now.duration_since(self.since).unwrap_or(SPAN * 2);
        if age >= SPAN {
            self.before = if age < SPAN * 2 { self.count } else { 0 };
            (self.since, self.count) = (now, 0);
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
    full: f64,
    since: SystemTime,
}

impl Pace {
    /// At most `per_minute` operations in any minute, or no limit.
    pub(super) fn new(per_minute: Option<u32>, now: SystemTime) -> Self {
        Self {
            set: per_minute.map(spread),
            slowed: None,
            due: None,
            seen: now,
            meter: Meter {
                since: now,
                count: 0,
                before: 0,
            },
        }
    }

    /// Operations a second, and how many may go at once.
    fn rate(&self) -> Option<(f64, f64)> {
        match &self.slowed {
            Some(slowed) => Some((slowed.rate, 1.0)),
            None => self.set,
        }
    }

    /// How long it is until the next operation may be sent.
    pub(super) fn wait(&mut self, now: SystemTime) -> Duration {
        // A clock that was set back would make everybody wait until it has caught up.
        if now < self.seen {
            self.due = None;
        }
        self.seen = now;
        let Some(due) = self.due else {
            return Duration::ZERO;
        };
        let allowance = self
            .rate()
            .map_or(0.0, |(rate, burst)| (burst - 1.0) / rate);
        let wait = due
            .duration_since(now)
            .unwrap_or_default()
            .saturating_sub(Duration::from_secs_f64(allowance));
        if wait < SHORTEST_WAIT {
            Duration::ZERO
        } else {
            wait
        }
    }

    /// An operation is sent.
    pub(super) fn start(&mut self, now: SystemTime) {
        let interval = self.rate().map_or(Duration::ZERO, |(rate, _)| {
            Duration::from_secs_f64(rate.recip())
        });
        self.due = Some(self.due.map_or(now, |due| due.max(now)) + interval);
        self.meter.count(now);
    }

    /// The server said that it was one too many.
    pub(super) fn throttled(&mut self, now: SystemTime, retry_after: Option<Duration>) {
        if let Some(pause) = retry_after {
            let until = now.checked_add(pause).unwrap_or(now);
            self.due = Some(self.due.map_or(until, |due| due.max(until)));
        }
        let recent = |since: SystemTime| now.duration_since(since).is_ok_and(|age| age < VOLLEY);
        if self
            .slowed
            .as_ref()
            .is_some_and(|slowed| recent(slowed.since))
        {
            return;
        }
        let (rate, full) = match &self.slowed {
            Some(slowed) => (slowed.rate, slowed.full),
            None => {
                let full = self.meter.rate().max(LEAST_HALVED);
                let full = self.set.map_or(full, |(set, _)| full.min(set));
                (full, full)
            }
        };
        self.slowed = Some(Slowed {
            rate: (rate / 2.0).max(SLOWEST),
            full,
            since: now,
        });
    }

    /// The server took one.
    pub(super) fn answered(&mut self) {
        let Some(slowed) = &mut self.slowed else {
            return;
        };
        slowed.rate += slowed.full * RECOVERY;
        if slowed.rate >= slowed.full {
            self.slowed = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: SystemTime = SystemTime::UNIX_EPOCH;

    /// Sends `count` operations as soon as each may be sent; the seconds at which they were.
    fn send(pace: &mut Pace, from: SystemTime, count: usize) -> Vec<f64> {
        let mut now = from;
        (0..count)
            .map(|_| {
                now += pace.wait(now);
                pace.start(now);
                now.duration_since(from)
                    .expect("time goes on")
                    .as_secs_f64()
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

    #[test]
    fn throttling_halves_what_was_sent_and_answers_bring_it_back() {
        let mut pace = Pace::new(None, START);
        send(&mut pace, START, 100);
        let now = START + Duration::from_millis(500);
        pace.throttled(now, None);
        // One volley is one event.
        pace.throttled(now, None);
        let slow = send(&mut pace, now, 51);
        assert!((slow[50] - slow[1] - 49.0 / 50.0).abs() < 0.01, "{slow:?}");
        (0..9).for_each(|_| pace.answered());
        assert!(pace.rate().is_some());
        pace.answered();
        assert_eq!(pace.rate(), None);
    }

    #[test]
    fn what_was_set_comes_back_and_nothing_more() {
        let mut pace = Pace::new(Some(60), START);
        let set = pace.rate();
        for minute in 0..50 {
            pace.throttled(START + Duration::from_secs(60 * minute), None);
        }
        assert_eq!(pace.rate(), Some((SLOWEST, 1.0)));
        (0..1000).for_each(|_| pace.answered());
        assert_eq!(pace.rate(), set);
    }

    #[test]
    fn all_wait_as_long_as_the_server_asks() {
        let mut pace = Pace::new(None, START);
        pace.throttled(START, Some(Duration::from_secs(7)));
        assert_eq!(pace.wait(START), Duration::from_secs(7));
        assert_eq!(pace.wait(START + Duration::from_secs(7)), Duration::ZERO);
    }

    #[test]
    fn a_clock_that_is_set_back_makes_nobody_wait() {
        let late = START + Duration::from_secs(86_400);
        let mut pace = Pace::new(Some(1), late);
        pace.start(late);
        assert!(pace.wait(late) > Duration::from_secs(1));
        assert_eq!(pace.wait(START), Duration::ZERO);
    }
}
