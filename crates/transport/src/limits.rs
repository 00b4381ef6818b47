//! The limits that all calls of a client share: waits for them, and tells them about answers.

use std::time::Duration;

use mighty_http::retry::{Effect, Progress};
use tokio::sync::SemaphorePermit;

use crate::{Error, ErrorKind, shared::Core};

impl Core {
    /// Waits for the limits on concurrent requests and on the rate. `None` if the deadline comes
    /// first. The inner error is the time until the rate allows the request, if that is too long.
    pub(crate) async fn rate_limit(
        &self,
        progress: &Progress<'_>,
    ) -> Option<Result<SemaphorePermit<'_>, Duration>> {
        progress
            .in_time(async {
                let permit = self.concurrency.acquire().await.ok()?;
                let allowed = self.limiter.acquire(progress.remaining()?).await;
                Some(allowed.map(|()| permit))
            })
            .await
            .flatten()
    }

    /// Tells the limiter and the budget what an answer means for other calls.
    pub(crate) async fn learn(&self, error: &Error, sent: Duration) {
        match error.effect() {
            _ if error.kind() == ErrorKind::Throttled => {
                self.metrics.throttled.add(1);
                let pause = error.retry_after().map(|asked| self.bounded(asked));
                self.limiter.throttled(self.since(sent), pause).await;
            }
            Effect::Answered => {
                self.budget.earn();
                self.limiter.answered(self.since(sent));
            }
            Effect::None | Effect::Unknown => {}
        }
    }

    /// The pause of all calls. The server asks for it, but one answer must not stop the program
    /// for days.
    fn bounded(&self, asked: Duration) -> Duration {
        let longest = self.longest_pause;
        if asked > longest {
            tracing::warn!(
                asked_s = asked.as_secs(),
                pause_s = longest.as_secs(),
                "the server asks for a longer pause than `longest_pause`: one request is sent earlier"
            );
        }
        asked.min(longest)
    }

    /// How much time has passed since a moment of the monotonic clock.
    pub(crate) fn since(&self, then: Duration) -> Duration {
        self.time.monotonic().saturating_sub(then)
    }
}
