//! The talk with Redis.

use std::time::Duration;

use mighty_core::ConfigError;
use redis::{
    AsyncCommands as _, AsyncConnectionConfig, Client, RedisError, Script,
    aio::MultiplexedConnection,
};

use crate::limit::{month::Month, pace::spread};

/// How long Redis may take: it stands in the way of every operation.
const PATIENCE: Duration = Duration::from_millis(500);

/// What has happened in this process since Redis last heard of it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct News {
    pub(super) answers: u64,
    pub(super) throttled: bool,
    pub(super) pause: Duration,
    /// Operations that were sent while Redis was away.
    pub(super) operations: u64,
}

impl News {
    /// Adds what could not be told.
    pub(super) fn put_back(&mut self, old: Self) {
        self.answers += old.answers;
        self.throttled |= old.throttled;
        self.pause = self.pause.max(old.pause);
        self.operations += old.operations;
    }
}

/// The pace and the count of one network.
pub(super) struct Ledger {
    client: Client,
    connection: tokio::sync::Mutex<Option<MultiplexedConnection>>,
    script: Script,
    /// What the keys begin with; in braces what a cluster keeps together.
    prefix: String,
    interval_us: u64,
    allowance_us: u64,
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

    /// Takes a turn; where it is too early for one, how long to wait before it is asked again.
    pub(super) async fn turn(
        &self,
        month: &Month,
        news: News,
    ) -> Result<Option<Duration>, RedisError> {
        let mut connection = self.connection().await?;
        let wait: Result<i64, RedisError> = self
            .script
            .key(format!("{}:pace", self.prefix))
            .key(self.month_key(month))
            .arg(self.interval_us)
            .arg(self.allowance_us)
            .arg(news.answers)
            .arg(u8::from(news.throttled))
            .arg(microseconds(news.pause))
            .arg(news.operations)
            .invoke_async(&mut connection)
            .await;
        let wait = self.checked(wait).await?;
        Ok(u64::try_from(wait)
            .ok()
            .filter(|wait| *wait > 0)
            .map(Duration::from_micros))
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

fn microseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
