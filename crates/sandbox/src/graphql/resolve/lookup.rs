//! Looks members up by e-mail address, which is limited.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use super::super::context::Context;
use super::super::errors::Fault;
use crate::world::Value;

/// How many look-ups may fail within the window.
const ALLOWED: usize = 10;
const WINDOW: Duration = Duration::from_secs(60);

/// When look-ups by e-mail failed, for the whole network.
#[derive(Debug, Default)]
pub(crate) struct FailedLookups(Mutex<VecDeque<Timestamp>>);

impl FailedLookups {
    /// Counts a failure, or refuses when there were too many. Hits are free and not counted here.
    fn count(&self, now: Timestamp) -> Result<(), Fault> {
        let mut failures = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while failures
            .front()
            .is_some_and(|failure| *failure + WINDOW <= now)
        {
            failures.pop_front();
        }
        if failures.len() >= ALLOWED {
            return Err(Fault::throttled(
                "Too many failed look-ups; try again later",
            ));
        }
        failures.push_back(now);
        Ok(())
    }
}

/// The member with this address. If the viewer may not look it up, the answer is null, as for an
/// unknown address.
pub(super) fn member_by_email(ctx: &Context<'_>, email: &str) -> Result<Value, Fault> {
    let email = email.trim().to_lowercase();
    let found = ctx
        .world()
        .of_kind("User")
        .find(|member| member.text("_email") == Some(email.as_str()))
        .filter(|member| ctx.is_viewer(member.id) || (ctx.is_host() && member.flag("_sharesEmail")))
        .map(|member| member.id);
    match found {
        Some(member) => Ok(Value::Ref(member)),
        None => ctx.failed_lookups.count(ctx.now).map(|()| Value::NULL),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_are_refused_beyond_the_limit_until_the_window_has_passed() {
        let failed = FailedLookups::default();
        let now: Timestamp = "2026-11-02T09:00:00Z".parse().unwrap();
        for _ in 0..ALLOWED {
            failed.count(now).unwrap();
        }
        assert!(failed.count(now).is_err());
        assert!(failed.count(now + WINDOW).is_ok());
    }
}
