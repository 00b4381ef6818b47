//! The limiter of many processes.
//!
//! | file | what it holds |
//! |---|---|
//! | `mod.rs` | [`RedisLimiter`]: turns from Redis, or by itself while Redis is away |
//! | `ledger.rs` | the talk with Redis |
//! | `turn.lua` | one turn, in Redis |

mod ledger;

use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use mighty_core::ConfigError;
use mighty_runtime::{BoxFuture, Time, TokioTime};

use self::ledger::{Ledger, News};
use super::{Limiter, LocalLimiter, Usage, month::Month};

/// For how long Redis is left alone after it failed.
const AWAY: Duration = Duration::from_secs(5);

/// What a process takes by itself while Redis is away: a part of the rate, because it can't know
/// how many others do the same.
const SHARE: u32 = 4;

/// Turns for all processes that use the same Redis and the same network's quota.
///
/// The pace, its slow-down after a throttling and the month's count are kept in Redis, by its own
/// clock; nothing else is. While Redis can't be reached, each process goes on by itself at a quarter
/// of the rate; it says so by a warning under `mighty_transport`, and by
/// [`is_degraded`](Self::is_degraded), and hands in what it counted once Redis is back.
pub struct RedisLimiter {
    ledger: Ledger,
    local: LocalLimiter,
    time: Arc<dyn Time>,
    /// Whose turn is next in this process; in order of arrival.
    line: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// What Redis is still to be told.
    news: News,
    /// Until when Redis is left alone, since it failed.
    away_until: Option<SystemTime>,
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
            line: tokio::sync::Mutex::new(()),
            state: Mutex::default(),
        })
    }

    /// Whether Redis could not be reached the last time it was asked.
    pub fn is_degraded(&self) -> bool {
        self.state().away_until.is_some()
    }

    async fn take_turn(&self) {
        let _first_in_line = self.line.lock().await;
        while !self.is_left_alone() {
            let now = self.time.now();
            let news = std::mem::take(&mut self.state().news);
            match self.ledger.turn(&Month::of(now), news).await {
                Ok(wait) => {
                    self.is_back();
                    match wait {
                        None => return,
                        Some(wait) => self.time.sleep(wait).await,
                    }
                }
                Err(error) => self.is_away(&error, news),
            }
        }
        self.local.turn().await;
        self.state().news.operations += 1;
    }

    fn is_left_alone(&self) -> bool {
        let now = self.time.now();
        let until = self.state().away_until;
        until.is_some_and(|until| now < until)
    }

    fn is_away(&self, error: &redis::RedisError, news: News) {
        let mut state = self.state();
        state.news.put_back(news);
        if state.away_until.is_none() {
            tracing::warn!(
                %error,
                "Redis can't be reached: operations are limited by this process alone"
            );
        }
        state.away_until = Some(self.time.now() + AWAY);
    }

    fn is_back(&self) {
        if self.state().away_until.take().is_some() {
            tracing::warn!("Redis is back: operations are limited together again");
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it holds the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Limiter for RedisLimiter {
    fn turn(&self) -> BoxFuture<'_, ()> {
        Box::pin(self.take_turn())
    }

    fn answered(&self) {
        self.state().news.answers += 1;
        self.local.answered();
    }

    fn throttled(&self, retry_after: Option<Duration>) {
        let mut state = self.state();
        state.news.throttled = true;
        state.news.pause = state.news.pause.max(retry_after.unwrap_or_default());
        drop(state);
        self.local.throttled(retry_after);
    }

    fn usage(&self) -> BoxFuture<'_, Usage> {
        Box::pin(async {
            let month = Month::of(self.time.now());
            let kept = self.state().news.operations;
            match self.ledger.operations(&month).await {
                Ok(counted) => month.usage(counted + kept),
                Err(error) => {
                    self.is_away(&error, News::default());
                    self.local.usage().await
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
            .finish_non_exhaustive()
    }
}
