//! A lock that expires if its holder does not extend it. Each holder has a number, and the numbers
//! grow.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use mighty_runtime::{BoxFuture, Time};
use redis::{FromRedisValue, Script, ScriptInvocation, aio::MultiplexedConnection};
use tokio::{runtime::Handle, task::AbortHandle};

use super::connection::{RedisServer, failed};
use crate::store::{StoreError, StoreErrorKind, StoreKey};

const LOCK: &str = include_str!("lock.lua");
const EXTEND: &str = include_str!("extend.lua");
const UNLOCK: &str = include_str!("unlock.lua");

/// How often to try again while another holder has the lock: at first, and after a while.
const FIRST_RETRY: Duration = Duration::from_millis(10);
const LAST_RETRY: Duration = Duration::from_millis(200);

/// A lock that is held. It is extended until it is given back or dropped.
pub(super) struct Guard {
    lock: Arc<HeldLock>,
    extending: AbortHandle,
}

struct HeldLock {
    server: RedisServer,
    ttl: Duration,
    time: Arc<dyn Time>,
    name: String,
    /// The name of the account's tokens.
    tokens: String,
    fence: u64,
    /// The save uses it as well, so that unsaved tokens need no new connection.
    connection: MultiplexedConnection,
    is_back: AtomicBool,
}

impl Guard {
    pub(super) fn fence(&self) -> u64 {
        self.lock.fence
    }

    pub(super) fn release(&self) -> BoxFuture<'static, ()> {
        Box::pin(give_back(Arc::clone(&self.lock)))
    }

    /// Checks that the lock is still held, and extends it.
    pub(super) async fn confirm(&self) -> Result<(), StoreError> {
        if self.lock.extend().await? {
            return Ok(());
        }
        Err(StoreError::of(
            StoreErrorKind::Superseded,
            "no refresh was started",
        ))
    }

    /// Loads a script into the server before it is needed.
    pub(super) async fn load(&self, script: &Script) -> Result<(), StoreError> {
        let mut connection = self.lock.connection.clone();
        let loaded = script.prepare_invoke().load_async(&mut connection).await;
        loaded.map(drop).map_err(failed)
    }

    pub(super) async fn invoke<T: FromRedisValue>(
        &self,
        call: &ScriptInvocation<'_>,
    ) -> Result<T, StoreError> {
        self.lock.invoke(call).await
    }
}

impl HeldLock {
    /// Runs a script over the lock's own connection, or over a new one if that is broken. All scripts
    /// can be run twice.
    async fn invoke<T: FromRedisValue>(
        &self,
        call: &ScriptInvocation<'_>,
    ) -> Result<T, StoreError> {
        match call.invoke_async(&mut self.connection.clone()).await {
            Err(error) if error.is_io_error() || error.is_connection_dropped() => {
                let mut connection = self.server.connection().await?;
                call.invoke_async(&mut connection).await.map_err(failed)
            }
            outcome => outcome.map_err(failed),
        }
    }

    async fn extend(&self) -> Result<bool, StoreError> {
        let script = Script::new(EXTEND);
        let mut call = script.key(&self.name);
        call.arg(self.fence).arg(milliseconds(self.ttl));
        self.invoke(&call).await
    }
}

/// Waits until the lock of `key` is free, then takes it.
pub(super) async fn wait(
    server: RedisServer,
    key: &StoreKey,
    ttl: Duration,
    time: &Arc<dyn Time>,
) -> Result<Guard, StoreError> {
    let (name, tokens) = (server.name(key, "lock"), server.name(key, "tokens"));
    let mut connection = server.connection().await?;
    let mut retry = FIRST_RETRY;
    loop {
        let fence: Option<u64> = Script::new(LOCK)
            .key(&name)
            .key(&tokens)
            .arg(milliseconds(ttl))
            .invoke_async(&mut connection)
            .await
            .map_err(failed)?;
        if let Some(fence) = fence {
            let lock = Arc::new(HeldLock {
                server,
                ttl,
                time: Arc::clone(time),
                name,
                tokens,
                fence,
                connection,
                is_back: AtomicBool::new(false),
            });
            let extending = tokio::spawn(keep(Arc::clone(&lock))).abort_handle();
            return Ok(Guard { lock, extending });
        }
        // Random, so that workers that start together don't try at the same time.
        let pause = retry.mul_f64(0.5 + fastrand::f64());
        time.sleep(pause).await;
        retry = (retry * 2).min(LAST_RETRY);
    }
}

/// Extends the lock while its holder's runtime is driven. So a slow refresh keeps its lock, and a
/// refresh that makes no progress does not block others for ever.
async fn keep(lock: Arc<HeldLock>) {
    loop {
        lock.time.sleep(lock.ttl / 3).await;
        match lock.extend().await {
            Ok(true) => {}
            Ok(false) => {
                let fence = lock.fence;
                tracing::warn!(fence, "the lock expired before its holder was done");
                return;
            }
            Err(error) => tracing::warn!(%error, "the lock could not be extended"),
        }
    }
}

async fn give_back(lock: Arc<HeldLock>) {
    if lock.is_back.swap(true, Ordering::SeqCst) {
        return;
    }
    let fence = lock.fence;
    let script = Script::new(UNLOCK);
    let mut call = script.key(&lock.name);
    call.key(&lock.tokens).arg(fence);
    match lock.invoke(&call).await {
        Ok(true) => {}
        Ok(false) => tracing::warn!(fence, "the lock expired before it was given back"),
        Err(error) => {
            tracing::warn!(%error, fence, "the lock could not be given back and will expire");
        }
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

impl Drop for Guard {
    /// The holder was cancelled: gives the lock back if there is a runtime for that. Otherwise the lock
    /// expires.
    fn drop(&mut self) {
        self.extending.abort();
        if let Ok(runtime) = Handle::try_current()
            && !self.lock.is_back.load(Ordering::SeqCst)
        {
            runtime.spawn(self.release());
        }
    }
}
