//! The state that all processes share, in Redis.

use std::time::{Duration, SystemTime};

use mighty_core::ConfigError;
use redis::{
    AsyncCommands as _, AsyncConnectionConfig, Client, RedisError, Script,
    aio::MultiplexedConnection,
};

use super::unreported::Unreported;
use crate::limit::{month::Month, pace::spread, per_runtime::PerRuntime};

/// The time limit of a request to Redis. It is short, because every operation waits for Redis.
const REDIS_TIMEOUT: Duration = Duration::from_millis(500);

/// A reserved slot: its time by Redis' clock, and the epoch in which it is valid.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Position {
    at: u64,
    epoch: u64,
}

/// Redis' answer to a process that asks for a slot.
#[derive(Debug, Clone, Copy)]
pub(super) enum Acquired {
    Now,
    /// After this time, if the process then asks again with this position.
    Later(Duration, Position),
    /// After this time, which is longer than the caller can wait.
    TooLate(Duration),
}

/// The current moment. The wall clock determines the month, the monotonic clock determines ages.
#[derive(Debug, Clone, Copy)]
pub(super) struct Now {
    pub(super) wall: SystemTime,
    pub(super) monotonic: Duration,
}

/// The pace and the count of one network.
pub(super) struct RedisState {
    client: Client,
    /// A connection is driven by a task of the runtime on which it was opened.
    connections: PerRuntime<tokio::sync::Mutex<Option<MultiplexedConnection>>>,
    script: Script,
    /// The prefix of all keys. The braces keep the keys on one node of a cluster.
    prefix: String,
    interval_us: i64,
    allowance_us: i64,
}

impl RedisState {
    pub(super) fn new(url: &str, network: &str, per_minute: u32) -> Result<Self, ConfigError> {
        let client = Client::open(url).map_err(|_| {
            ConfigError::new(
                "redis_url",
                "it is not the address of a Redis",
                "give an address such as redis://127.0.0.1:6379/0",
            )
        })?;
        let (rate, burst) = spread(per_minute);
        Ok(Self {
            client,
            connections: PerRuntime::default(),
            script: Script::new(include_str!("acquire.lua")),
            prefix: format!("mighty:{{{network}}}"),
            interval_us: microseconds(Duration::from_secs_f64(rate.recip())),
            allowance_us: microseconds(Duration::from_secs_f64((burst - 1.0) / rate)),
        })
    }

    /// Takes a slot or reserves one, and returns the month's count. `held` is the position that was
    /// reserved before.
    pub(super) async fn acquire(
        &self,
        now: Now,
        unreported: Unreported,
        held: Option<Position>,
        within: Duration,
    ) -> Result<(Acquired, u64), RedisError> {
        let within_us = i64::try_from(within.as_micros()).unwrap_or(i64::MAX);
        let (wait, position, month) = self.run_script(now, unreported, held, within_us).await?;
        let wait = Duration::from_micros(wait);
        let acquired = if wait.is_zero() {
            Acquired::Now
        } else if wait >= within {
            Acquired::TooLate(wait)
        } else {
            Acquired::Later(wait, position)
        };
        Ok((acquired, month))
    }

    /// Reports results without taking a slot, and returns the month's count.
    pub(super) async fn report(&self, now: Now, unreported: Unreported) -> Result<u64, RedisError> {
        let (_, _, month) = self.run_script(now, unreported, None, -1).await?;
        Ok(month)
    }

    async fn run_script(
        &self,
        now: Now,
        unreported: Unreported,
        held: Option<Position>,
        within_us: i64,
    ) -> Result<(u64, Position, u64), RedisError> {
        let mut connection = self.connection().await?;
        let held = held.unwrap_or_default();
        let age = |sent: Option<Duration>| {
            sent.map_or(-1, |sent| microseconds(now.monotonic.saturating_sub(sent)))
        };
        let pause = unreported.pause.map_or(-1, |until| {
            microseconds(until.saturating_sub(now.monotonic))
        });
        let answer: Result<(u64, u64, u64, u64), RedisError> = self
            .script
            .key(format!("{}:pace", self.prefix))
            .key(self.month_key(&Month::of(now.wall)))
            .arg(self.interval_us)
            .arg(self.allowance_us)
            .arg(within_us)
            .arg(held.at)
            .arg(held.epoch)
            .arg(age(unreported.answered))
            .arg(age(unreported.throttled))
            .arg(pause)
            .arg(unreported.operations)
            .invoke_async(&mut connection)
            .await;
        let (wait, at, epoch, month) = self.checked(answer).await?;
        Ok((wait, Position { at, epoch }, month))
    }

    /// The month's count.
    pub(super) async fn operations(&self, month: &Month) -> Result<u64, RedisError> {
        let mut connection = self.connection().await?;
        let count: Result<Option<u64>, RedisError> = connection.get(self.month_key(month)).await;
        Ok(self.checked(count).await?.unwrap_or_default())
    }

    fn month_key(&self, month: &Month) -> String {
        let month = month.usage(0);
        format!(
            "{}:operations:{:04}-{:02}",
            self.prefix, month.year, month.month
        )
    }

    async fn connection(&self) -> Result<MultiplexedConnection, RedisError> {
        let connection = self.connections.get();
        let mut held = connection.lock().await;
        if let Some(connection) = &*held {
            return Ok(connection.clone());
        }
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(REDIS_TIMEOUT))
            .set_response_timeout(Some(REDIS_TIMEOUT));
        let connection = self
            .client
            .get_multiplexed_async_connection_with_config(&config)
            .await?;
        Ok(held.insert(connection).clone())
    }

    /// After a failure, the next request opens a new connection.
    async fn checked<T>(&self, outcome: Result<T, RedisError>) -> Result<T, RedisError> {
        if outcome.is_err() {
            *self.connections.get().lock().await = None;
        }
        outcome
    }
}

fn microseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}
