//! The time limit of an exchange, in a process that may be suspended.

use std::{future::Future, pin::pin, time::Duration};

use tokio::time::{Instant, error::Elapsed, timeout_at};

/// The longest limit. Clocks overflow beyond some value, and no exchange takes a year.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

/// If a timer fires this late, the process did not run: it was suspended, or its thread was
/// blocked. The answer may have arrived in the meantime.
const LATE: Duration = Duration::from_secs(1);

/// How long an exchange continues after such a pause, to read the data that has arrived.
const GRACE: Duration = Duration::from_secs(1);

/// The time by which an exchange must end.
#[derive(Debug)]
pub(crate) struct Deadline {
    at: Instant,
    was_late: bool,
}

impl Deadline {
    pub(crate) fn after(limit: Duration) -> Self {
        Self {
            at: Instant::now() + limit.min(LONGEST),
            was_late: false,
        }
    }

    /// Runs `work` until the deadline. If the process did not run when the deadline passed, `work`
    /// gets one more second, once for each exchange.
    pub(crate) async fn limit<T>(&mut self, work: impl Future<Output = T>) -> Result<T, Elapsed> {
        let mut work = pin!(work);
        match timeout_at(self.at, &mut work).await {
            Err(_) if !self.was_late && self.at.elapsed() >= LATE => {}
            outcome => return outcome,
        }
        tracing::debug!("the process did not run when a time limit passed");
        self.was_late = true;
        self.at = Instant::now() + GRACE;
        timeout_at(self.at, work).await
    }
}

#[cfg(test)]
mod tests {
    use std::{future::pending, thread};

    use super::*;

    #[tokio::test]
    async fn a_timer_that_fires_late_gives_more_time_once() {
        let limit = Duration::from_millis(10);
        let mut deadline = Deadline::after(limit);
        let begin = Instant::now();
        deadline.limit(pending::<()>()).await.expect_err("over");
        assert!(begin.elapsed() < GRACE, "{:?}", begin.elapsed());

        let mut deadline = Deadline::after(limit);
        thread::sleep(limit + LATE);
        let work = tokio::time::sleep(Duration::from_millis(50));
        deadline.limit(work).await.expect("one more second");
        deadline.at = Instant::now();
        thread::sleep(LATE);
        let begin = Instant::now();
        deadline.limit(pending::<()>()).await.expect_err("over");
        assert!(begin.elapsed() < GRACE, "{:?}", begin.elapsed());
    }
}
