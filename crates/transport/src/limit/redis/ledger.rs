//! The talk with Redis.

use std::time::{Duration, SystemTime};

use mighty_core::ConfigError;
use redis::{
    AsyncCommands as _, AsyncConnectionConfig, Client, RedisError, Script,
    aio::MultiplexedConnection,
};

use super::unreported::Unreported;
use crate::limit::{month::Month, pace::spread};

/// How long Redis may take: it stands in the way of every operation.
const PATIENCE: Duration = Duration::from_millis(500);

/// A turn that a process was promised: when it comes by Redis' clock, as long as the epoch lasts.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    at: u64,
    epoch: u64,
}

/// What Redis says to one who asks for a turn.
#[derive(Debug, Clone, Copy)]
pub(super) enum Turn {
    Now,
    /// After this time, if it is asked for again with the place.
    Later(Duration, Place),
    /// After this time, which is longer than the caller can wait.
    TooLate(Duration),
}

/// One moment: a month is one of the wall clock, an age one of the monotonic clock.
#[derive(Debug, Clone, Copy)]
pub(super) struct Now {
    pub(super) wall: SystemTime,
    pub(super) monotonic: Duration,
}

/// The pace and the count of one network.
pub(super) struct Ledger {
    client: Client,
    connection: tokio::sync::Mutex<Option<MultiplexedConnection>>,
    script: Script,
    /// What the keys begin with; in braces what a cluster keeps together.
    prefix: String,
    interval_us: i64,
    allowance_us: i64,
}

impl Ledger {
    pub(super) fn new(url: &str, network: &str, per_minute: u32) -> Result<Self, ConfigError> {
        let client = Client::open(url).map_err(|_| {
            ConfigError::new(
                "redis_url",
                "it is no address of a Redis",
                "give an address such as redis://127.0.0.1:6379/0",
            )
        })?;
        let (rate, burst) = spread(per_minute);
        Ok(Self {
            client,
            connection: tokio::sync::Mutex::new(None),
            script: Script::new(include_str!("turn.lua")),
            prefix: format!("mighty:{{{network}}}"),
            interval_us: microseconds(Duration::from_secs_f64(rate.recip())),
            allowance_us: microseconds(Duration::from_secs_f64((burst - 1.0) / rate)),
        })
    }

    /// Takes a turn, or the promise of one; and the month's count. `held` is the place that was
    /// promised before.
    pub(super) async fn turn(
        &self,
        now: Now,
        news: Unreported,
        held: Option<Place>,
        within: Duration,
    ) -> Result<(Turn, u64), RedisError> {
        let patience = i64::try_from(within.as_micros()).unwrap_or(i64::MAX);
        let (wait, place, month) = self.ask(now, news, held, patience).await?;
        let wait = Duration::from_micros(wait);
        let turn = if wait.is_zero() {
            Turn::Now
        } else if wait >= within {
            Turn::TooLate(wait)
        } else {
            Turn::Later(wait, place)
        };
        Ok((turn, month))
    }

    /// Tells what has happened; the month's count.
    pub(super) async fn tell(&self, now: Now, news: Unreported) -> Result<u64, RedisError> {
        let (_, _, month) = self.ask(now, news, None, -1).await?;
        Ok(month)
    }

    async fn ask(
        &self,
        now: Now,
        news: Unreported,
        held: Option<Place>,
        patience: i64,
    ) -> Result<(u64, Place, u64), RedisError> {
        let mut connection = self.connection().await?;
        let held = held.unwrap_or_default();
        let age = |sent: Option<Duration>| {
            sent.map_or(-1, |sent| microseconds(now.monotonic.saturating_sub(sent)))
        };
        let pause = news.pause.map_or(-1, |until| {
            microseconds(until.saturating_sub(now.monotonic))
        });
        let answer: Result<(u64, u64, u64, u64), RedisError> = self
            .script
            .key(format!("{}:pace", self.prefix))
            .key(self.month_key(&Month::of(now.wall)))
            .arg(self.interval_us)
            .arg(self.allowance_us)
            .arg(patience)
            .arg(held.at)
            .arg(held.epoch)
            .arg(age(news.answered))
            .arg(age(news.throttled))
            .arg(pause)
            .arg(news.operations)
            .invoke_async(&mut connection)
            .await;
        let (wait, at, epoch, month) = self.checked(answer).await?;
        Ok((wait, Place { at, epoch }, month))
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
        let mut held = self.connection.lock().await;
        if let Some(connection) = &*held {
            return Ok(connection.clone());
        }
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE));
        let connection = self
            .client
            .get_multiplexed_async_connection_with_config(&config)
            .await?;
        Ok(held.insert(connection).clone())
    }

    /// After a failure the next one who asks begins with a new connection.
    async fn checked<T>(&self, outcome: Result<T, RedisError>) -> Result<T, RedisError> {
        if outcome.is_err() {
            *self.connection.lock().await = None;
        }
        outcome
    }
}

fn microseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}
