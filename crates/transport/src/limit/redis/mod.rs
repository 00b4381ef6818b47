//! The limiter of many processes.
//!
//! | file | what it holds |
//! |---|---|
//! | `mod.rs` | [`RedisLimiter`]: turns from Redis, or by itself while Redis is away |
//! | `ledger.rs` | the talk with Redis |
//! | `news.rs` | what Redis is still to be told |
//! | `turn.lua` | one turn, in Redis |

mod ledger;
mod unreported;

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use mighty_core::ConfigError;
use mighty_runtime::{BoxFuture, Time, TokioTime, bounds::SHARED_PAUSE};

use self::{
    ledger::{Ledger, Now, Place, Turn},
    unreported::{Telling, Unreported},
};
use super::{Limiter, LocalLimiter, Usage, line::Line, month::Month};

/// For how long Redis is left alone after it failed.
const AWAY: Duration = Duration::from_secs(5);

/// What a process takes by itself while Redis is away: a part of the rate, because it can't know
/// how many others do the same.
const SHARE: u32 = 4;

/// Turns for all processes that use the same Redis and the same network's quota.
///
/// The pace, its slow-down after a throttling and the month's count are kept in Redis, by its own
/// clock; nothing else is. Turns come in the order in which the processes ask for them, and within
/// a process in order of arrival. While Redis can't be reached, each process goes on by itself at a
/// quarter of the rate; it says so by a warning under `mighty_transport`, by
/// [`is_degraded`](Self::is_degraded) and by [`Usage::up_to_date`], and hands in what it counted
/// once Redis is back.
pub struct RedisLimiter {
    ledger: Ledger,
    local: LocalLimiter,
    time: Arc<dyn Time>,
    /// Those of this process. The first in line talks to Redis.
    line: Line,
    news: Mutex<Unreported>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// The turn that this process was promised. It is the process', not its caller's: where that
    /// one has gone, the next in line takes it over.
    place: Option<Place>,
    /// The month's count when Redis last told it.
    counted: Option<(Month, u64)>,
    /// Until when Redis is left alone, since it failed, by the monotonic clock.
    away_until: Option<Duration>,
}

impl RedisLimiter {
    /// At most `per_minute` operations in any minute by all that share the Redis at `url` and the
    /// name of the `network`. Nothing is sent yet.
    ///
    /// # Errors
    /// [`ConfigError`] where `url` is no address of a Redis (`redis://host:6379/0`). It is not
    /// quoted: it may hold a password.
    pub fn new(url: &str, network: &str, per_minute: u32) -> Result<Self, ConfigError> {
        Self::with_time(url, network, per_minute, Arc::new(TokioTime))
    }

    /// With another clock.
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
            ledger: Ledger::new(url, network, per_minute)?,
            local: LocalLimiter::new(Some(share), Arc::clone(&time)),
            time,
            line: Line::new(),
            news: Mutex::default(),
            state: Mutex::default(),
        })
    }

    /// Whether Redis could not be reached the last time it was asked.
    pub fn is_degraded(&self) -> bool {
        self.state().away_until.is_some()
    }

    async fn take_turn(&self, within: Duration) -> Result<(), Duration> {
        let entered = self.time.monotonic();
        let _first_in_line = self.line.enter(&*self.time, within).await?;
        while !self.is_left_alone() {
            let now = self.now();
            let within = within.saturating_sub(now.monotonic.saturating_sub(entered));
            let place = self.state().place;
            let (telling, news) = Telling::begin(&self.news);
            match self.ledger.turn(now, news, place, within).await {
                Ok((turn, counted)) => {
                    telling.arrived();
                    self.is_back(now.wall, counted);
                    match turn {
                        Turn::Now => {
                            self.state().place = None;
                            return Ok(());
                        }
                        Turn::Later(wait, place) => {
                            self.state().place = Some(place);
                            self.line.tell(wait, now.monotonic);
                            self.time.sleep(wait).await;
                        }
                        Turn::TooLate(wait) => {
                            self.line.tell(wait, now.monotonic);
                            return Err(wait);
                        }
                    }
                }
                Err(error) => self.is_away(&error),
            }
        }
        let within = within.saturating_sub(self.time.monotonic().saturating_sub(entered));
        self.local.acquire(within).await?;
        self.news().operations += 1;
        Ok(())
    }

    /// Tells Redis what has happened, without taking a turn.
    async fn tell(&self) {
        if self.is_left_alone() {
            return;
        }
        let now = self.now();
        let (telling, news) = Telling::begin(&self.news);
        match self.ledger.tell(now, news).await {
            Ok(counted) => {
                telling.arrived();
                self.is_back(now.wall, counted);
            }
            Err(error) => self.is_away(&error),
        }
    }

    /// The count that Redis told last, and what it hasn't heard of.
    fn last_known(&self, now: SystemTime) -> Usage {
        let kept = self.news().operations;
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

    fn is_left_alone(&self) -> bool {
        let now = self.time.monotonic();
        let until = self.state().away_until;
        until.is_some_and(|until| now < until)
    }

    fn is_away(&self, error: &redis::RedisError) {
        let mut state = self.state();
        if state.away_until.is_none() {
            tracing::warn!(
                %error,
                "Redis can't be reached: operations are limited by this process alone"
            );
        }
        state.away_until = Some(self.time.monotonic() + AWAY);
    }

    fn is_back(&self, now: SystemTime, counted: u64) {
        let mut state = self.state();
        state.counted = Some((Month::of(now), counted));
        if state.away_until.take().is_some() {
            tracing::warn!("Redis is back: operations are limited together again");
        }
    }

    fn now(&self) -> Now {
        Now {
            wall: self.time.now(),
            monotonic: self.time.monotonic(),
        }
    }

    fn news(&self) -> MutexGuard<'_, Unreported> {
        self.news.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it holds the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Limiter for RedisLimiter {
    fn acquire(&self, within: Duration) -> BoxFuture<'_, Result<(), Duration>> {
        Box::pin(self.take_turn(within))
    }

    fn answered(&self, ago: Duration) {
        self.news().add(Unreported {
            answered: Some(self.time.monotonic().saturating_sub(ago)),
            ..Unreported::default()
        });
        self.local.answered(ago);
    }

    fn throttled(&self, ago: Duration, retry_after: Option<Duration>) -> BoxFuture<'_, ()> {
        let now = self.time.monotonic();
        let pause = retry_after.map(|pause| pause.min(SHARED_PAUSE));
        self.news().add(Unreported {
            throttled: Some(now.saturating_sub(ago)),
            pause: pause.map(|pause| now.saturating_add(pause)),
            ..Unreported::default()
        });
        self.line.tell(pause.unwrap_or_default(), now);
        self.local.slow_down(ago, pause);
        Box::pin(self.tell())
    }

    fn usage(&self) -> BoxFuture<'_, Usage> {
        Box::pin(async {
            let now = self.time.now();
            if self.is_left_alone() {
                return self.last_known(now);
            }
            match self.ledger.operations(&Month::of(now)).await {
                Ok(counted) => {
                    self.is_back(now, counted);
                    let kept = self.news().operations;
                    Month::of(now).usage(counted + kept)
                }
                Err(error) => {
                    self.is_away(&error);
                    self.last_known(now)
                }
            }
        })
    }
}

/// Without the address.
impl fmt::Debug for RedisLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiter")
            .field("state", &*self.state())
            .field("news", &*self.news())
            .finish_non_exhaustive()
    }
}
