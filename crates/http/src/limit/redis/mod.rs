//! The limiter that many processes share.
//!
//! | file | what it holds |
//! |---|---|
//! | `mod.rs` | [`RedisLimiter`]: takes slots in Redis, or limits alone if Redis fails |
//! | `redis_state.rs` | the shared state in Redis |
//! | `unreported.rs` | results that Redis doesn't have yet |
//! | `acquire.lua` | the script that takes a slot in Redis |

mod redis_state;
mod unreported;

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use mighty_core::ConfigError;
use mighty_runtime::{BoxFuture, Time, TokioTime, bounds::SHARED_PAUSE};

use self::{
    redis_state::{Acquired, Now, Position, RedisState},
    unreported::{Report, Unreported},
};
use super::{Limiter, LocalLimiter, Usage, month::Month, queue::WaitQueue};

/// How long Redis is not asked after a failure.
const RETRY_REDIS_AFTER: Duration = Duration::from_secs(5);

/// While Redis can't be reached, a process uses one part in this many of the rate, because it can't
/// know how many other processes do the same.
const SHARE: u32 = 4;

/// One rate limit for all processes that use the same Redis and the same network's quota.
///
/// Redis holds only the pace, its slow-down after throttling and the month's count, all by its own
/// clock. Processes get rate limit slots in the order in which they ask for them, and calls on one
/// tokio runtime in order of arrival. If Redis can't be reached, each process limits itself to a
/// quarter of the rate. Then it logs a warning under `mighty_http`,
/// [`is_degraded`](Self::is_degraded) is true and [`Usage::up_to_date`] is false. When Redis works
/// again, the process reports the operations that it counted.
pub struct RedisLimiter {
    redis_state: RedisState,
    local: LocalLimiter,
    time: Arc<dyn Time>,
    /// The waiting calls of this process. The first in the queue of a runtime talks to Redis, and
    /// holds the slot that its queue has reserved. If a caller has given up, the next call in the
    /// queue uses the slot.
    queue: WaitQueue<Option<Position>>,
    unreported: Mutex<Unreported>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// The month's count in the last answer from Redis.
    counted: Option<(Month, u64)>,
    /// Redis is not asked until this time after a failure, by the monotonic clock.
    skip_until: Option<Duration>,
}

impl RedisLimiter {
    /// At most `per_minute` operations in any minute, for all processes that use the Redis at `url`
    /// and the same `network` name. This sends nothing yet.
    ///
    /// # Errors
    /// [`ConfigError`] if `url` is not the address of a Redis (`redis://host:6379/0`). The error
    /// doesn't contain the address, because it may contain a password.
    pub fn new(url: &str, network: &str, per_minute: u32) -> Result<Self, ConfigError> {
        Self::with_time(url, network, per_minute, Arc::new(TokioTime))
    }

    /// Like [`new`](Self::new), with your own clock.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn with_time(
        url: &str,
        network: &str,
        per_minute: u32,
        time: Arc<dyn Time>,
    ) -> Result<Self, ConfigError> {
        let share = (per_minute / SHARE).max(1);
        Ok(Self {
            redis_state: RedisState::new(url, network, per_minute)?,
            local: LocalLimiter::new(Some(share), Arc::clone(&time)),
            time,
            queue: WaitQueue::new(),
            unreported: Mutex::default(),
            state: Mutex::default(),
        })
    }

    /// Whether the last request to Redis failed.
    pub fn is_degraded(&self) -> bool {
        self.state().skip_until.is_some()
    }

    async fn acquire_slot(&self, within: Duration) -> Result<(), Duration> {
        let entered = self.time.monotonic();
        let mut position = self.queue.enter(&*self.time, within).await?;
        while !self.is_skipping_redis() {
            let now = self.now();
            let within = within.saturating_sub(now.monotonic.saturating_sub(entered));
            let (report, unreported) = Report::begin(&self.unreported);
            match self
                .redis_state
                .acquire(now, unreported, *position, within)
                .await
            {
                Ok((acquired, counted)) => {
                    report.arrived();
                    self.redis_answered(now.wall, counted);
                    match acquired {
                        Acquired::Now => {
                            *position = None;
                            return Ok(());
                        }
                        Acquired::Later(wait, reserved) => {
                            *position = Some(reserved);
                            self.queue.announce(wait, now.monotonic);
                            self.time.sleep(wait).await;
                        }
                        Acquired::TooLate(wait) => {
                            self.queue.announce(wait, now.monotonic);
                            return Err(wait);
                        }
                    }
                }
                Err(error) => self.redis_failed(&error),
            }
        }
        let within = within.saturating_sub(self.time.monotonic().saturating_sub(entered));
        self.local.acquire(within).await?;
        self.unreported().operations += 1;
        Ok(())
    }

    /// Reports results to Redis without taking a slot.
    async fn report(&self) {
        if self.is_skipping_redis() {
            return;
        }
        let now = self.now();
        let (report, unreported) = Report::begin(&self.unreported);
        match self.redis_state.report(now, unreported).await {
            Ok(counted) => {
                report.arrived();
                self.redis_answered(now.wall, counted);
            }
            Err(error) => self.redis_failed(&error),
        }
    }

    /// The last count from Redis, plus the operations that Redis doesn't know yet.
    fn last_known(&self, now: SystemTime) -> Usage {
        let kept = self.unreported().operations;
        let month = Month::of(now);
        let counted = match &self.state().counted {
            Some((of, counted)) if *of == month => *counted,
            _ => 0,
        };
        Usage {
            up_to_date: false,
            ..month.usage(counted + kept)
        }
    }

    fn is_skipping_redis(&self) -> bool {
        let now = self.time.monotonic();
        let until = self.state().skip_until;
        until.is_some_and(|until| now < until)
    }

    fn redis_failed(&self, error: &redis::RedisError) {
        let mut state = self.state();
        if state.skip_until.is_none() {
            tracing::warn!(
                %error,
                "Redis can't be reached: operations are limited by this process alone"
            );
        }
        state.skip_until = Some(self.time.monotonic() + RETRY_REDIS_AFTER);
    }

    fn redis_answered(&self, now: SystemTime, counted: u64) {
        let mut state = self.state();
        state.counted = Some((Month::of(now), counted));
        if state.skip_until.take().is_some() {
            tracing::warn!("Redis is back: operations are limited together again");
        }
    }

    fn now(&self) -> Now {
        Now {
            wall: self.time.now(),
            monotonic: self.time.monotonic(),
        }
    }

    fn unreported(&self) -> MutexGuard<'_, Unreported> {
        self.unreported
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it holds the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Limiter for RedisLimiter {
    fn acquire(&self, within: Duration) -> BoxFuture<'_, Result<(), Duration>> {
        Box::pin(self.acquire_slot(within))
    }

    fn answered(&self, ago: Duration) {
        self.unreported().add(Unreported {
            answered: Some(self.time.monotonic().saturating_sub(ago)),
            ..Unreported::default()
        });
        self.local.answered(ago);
    }

    fn throttled(&self, ago: Duration, retry_after: Option<Duration>) -> BoxFuture<'_, ()> {
        let now = self.time.monotonic();
        let pause = retry_after.map(|pause| pause.min(SHARED_PAUSE));
        self.unreported().add(Unreported {
            throttled: Some(now.saturating_sub(ago)),
            pause: pause.map(|pause| now.saturating_add(pause)),
            ..Unreported::default()
        });
        self.queue.announce(pause.unwrap_or_default(), now);
        self.local.slow_down(ago, pause);
        Box::pin(self.report())
    }

    fn usage(&self) -> BoxFuture<'_, Usage> {
        Box::pin(async {
            let now = self.time.now();
            if self.is_skipping_redis() {
                return self.last_known(now);
            }
            match self.redis_state.operations(&Month::of(now)).await {
                Ok(counted) => {
                    self.redis_answered(now, counted);
                    let kept = self.unreported().operations;
                    Month::of(now).usage(counted + kept)
                }
                Err(error) => {
                    self.redis_failed(&error);
                    self.last_known(now)
                }
            }
        })
    }
}

/// Leaves out the address.
impl fmt::Debug for RedisLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiter")
            .field("state", &*self.state())
            .field("unreported", &*self.unreported())
            .finish_non_exhaustive()
    }
}
