//! The state of a webhook: the results of its deliveries, and their effects.
//!
//! The vendor's pages state when a webhook is disabled: after [`DISABLING_FAILURES`] consecutive
//! failures that span at least [`DISABLING_SPAN`]. They also say that several failures in a row pause
//! it for a time, without figures: [`PAUSING_FAILURES`] and [`COOLDOWN`] are the sandbox's own.

use jiff::{SignedDuration, Timestamp};

use super::record::{Record, Value};

/// This many failures in a row disable a webhook, if they span [`DISABLING_SPAN`].
const DISABLING_FAILURES: i64 = 5;

/// The shortest time from the first of these failures to the last.
const DISABLING_SPAN: SignedDuration = SignedDuration::from_hours(3 * 24);

/// This many failures in a row pause a webhook.
const PAUSING_FAILURES: i64 = 3;

/// How long a webhook is paused before it is tried again.
const COOLDOWN: SignedDuration = SignedDuration::from_mins(10);

const FAILURES: &str = "consecutiveFailures";
const DISABLED: &str = "disabled";
const DISABLED_AT: &str = "disabledAt";
/// Internal fields, which no query reads.
const FAILING_SINCE: &str = "_failingSince";
const PAUSED_UNTIL: &str = "_pausedUntil";

/// Whether an event may be sent to a webhook now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Admission {
    /// Send it.
    Deliver,
    /// Send it, as the one delivery that tries the endpoint after a pause.
    Probe,
    /// Drop it: the circuit breaker is open until then.
    Paused {
        /// When the next delivery is admitted.
        until: Timestamp,
    },
    /// Drop it: the webhook is disabled.
    Disabled,
}

/// Decides about a delivery at `now`. A probe extends the pause, so that it stays the only one
/// until its outcome is reported.
pub(crate) fn admit(webhook: &mut Record, now: Timestamp) -> Admission {
    if webhook.flag(DISABLED) {
        return Admission::Disabled;
    }
    match webhook.time(PAUSED_UNTIL) {
        None => Admission::Deliver,
        Some(until) if now < until => Admission::Paused { until },
        Some(_) => {
            webhook.set(PAUSED_UNTIL, now + COOLDOWN);
            Admission::Probe
        }
    }
}

/// A delivery has failed: no answer in time, or a status other than 2xx.
pub(crate) fn failed(webhook: &mut Record, now: Timestamp) {
    let failures = webhook.int(FAILURES).unwrap_or_default() + 1;
    webhook.set(FAILURES, failures);
    let since = webhook.time(FAILING_SINCE).unwrap_or(now);
    webhook.set(FAILING_SINCE, since);
    if failures >= PAUSING_FAILURES {
        webhook.set(PAUSED_UNTIL, now + COOLDOWN);
    }
    let is_enough = failures >= DISABLING_FAILURES && now.duration_since(since) >= DISABLING_SPAN;
    if is_enough && !webhook.flag(DISABLED) {
        webhook.set(DISABLED, true);
        webhook.set(DISABLED_AT, now);
    }
}

/// A delivery was acknowledged. This ends a pause; a disabled webhook stays disabled.
pub(crate) fn succeeded(webhook: &mut Record) {
    webhook.set(FAILURES, 0i64);
    webhook.set(FAILING_SINCE, Value::NULL);
    webhook.set(PAUSED_UNTIL, Value::NULL);
}

/// The webhook has a new URL: its state is reset.
pub(crate) fn enable(webhook: &mut Record) {
    succeeded(webhook);
    webhook.set(DISABLED, false);
    webhook.set(DISABLED_AT, Value::NULL);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::epoch;

    fn webhook() -> Record {
        Record::new("WebhookCallback").with("url", "https://app.example/hook")
    }

    fn at(hours: i64) -> Timestamp {
        epoch() + SignedDuration::from_hours(hours)
    }

    /// Failures at these hours after the epoch.
    fn failed_at(hours: &[i64]) -> Record {
        let mut record = webhook();
        hours
            .iter()
            .for_each(|hours| failed(&mut record, at(*hours)));
        record
    }

    #[test]
    fn five_failures_over_three_days_disable() {
        let record = failed_at(&[0, 1, 2, 3, 72]);
        assert!(record.flag(DISABLED));
        assert_eq!(record.time(DISABLED_AT), Some(at(72)));
        assert_eq!(record.int(FAILURES), Some(5));
    }

    #[test]
    fn neither_fewer_failures_nor_a_shorter_time_disables() {
        assert!(!failed_at(&[0, 24, 48, 96]).flag(DISABLED));
        assert!(!failed_at(&[0, 1, 2, 3, 4, 5, 6, 71]).flag(DISABLED));
    }

    #[test]
    fn a_success_resets_the_count() {
        let mut record = failed_at(&[0, 1, 2, 3]);
        succeeded(&mut record);
        failed(&mut record, at(72));
        assert!(!record.flag(DISABLED));
        assert_eq!(record.int(FAILURES), Some(1));
    }

    #[test]
    fn a_pause_ends_with_one_probe_that_decides() {
        let mut record = failed_at(&[0, 0]);
        assert_eq!(admit(&mut record, at(0)), Admission::Deliver);
        failed(&mut record, at(0));
        let until = at(0) + COOLDOWN;
        assert_eq!(admit(&mut record, at(0)), Admission::Paused { until });
        assert_eq!(admit(&mut record, until), Admission::Probe);
        let next = until + COOLDOWN;
        assert_eq!(admit(&mut record, until), Admission::Paused { until: next });

        // The probe fails: another pause. The next one succeeds: the deliveries go on.
        failed(&mut record, until);
        assert_eq!(admit(&mut record, until), Admission::Paused { until: next });
        assert_eq!(admit(&mut record, next), Admission::Probe);
        succeeded(&mut record);
        assert_eq!(admit(&mut record, next), Admission::Deliver);
    }

    #[test]
    fn a_late_success_does_not_enable_a_disabled_webhook() {
        let mut record = failed_at(&[0, 1, 2, 3, 72]);
        succeeded(&mut record);
        assert_eq!(admit(&mut record, at(73)), Admission::Disabled);
        enable(&mut record);
        assert_eq!(admit(&mut record, at(73)), Admission::Deliver);
        assert_eq!(record.time(DISABLED_AT), None);
    }
}
