//! A lock that ends by itself once its holder does not prolong it, with a number that grows with
//! each holder.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use mighty_runtime::BoxFuture;
use redis::{FromRedisValue, Script, ScriptInvocation, aio::MultiplexedConnection};
use tokio::{runtime::Handle, task::AbortHandle};

use super::{RedisStore, failed};
use crate::store::{StoreError, StoreErrorKind, StoreKey};

const LOCK: &str = include_str!("lock.lua");
const PROLONG: &str = include_str!("prolong.lua");
const UNLOCK: &str = include_str!("unlock.lua");

/// How often a lock that is held is tried again: at first, and after a while.
const FIRST_RETRY: Duration = Duration::from_millis(10);
const LAST_RETRY: Duration = Duration::from_millis(200);

/// A lock that is held. It is prolonged until it is given back or dropped.
pub(super) struct Guard {
    lock: Arc<HeldLock>,
    prolonging: AbortHandle,
}

struct HeldLock {
    store: RedisStore,
    name: String,
    fence: u64,
    /// Serves the save, too: tokens that exist in this process alone wait for no other.
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

    /// Makes sure that the lock is still held.
    pub(super) async fn confirm(&self) -> Result<(), StoreError> {
        if self.lock.prolong().await? {
            return Ok(());
        }
        Err(StoreError::of(
            StoreErrorKind::Superseded,
            "nothing was done under it",
        ))
    }

    /// Has the server know a script before it is needed.
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
    /// Over the lock's own connection, or over a new one where that has broken. None of the scripts
    /// minds being run twice.
    async fn invoke<T: FromRedisValue>(
        &self,
        call: &ScriptInvocation<'_>,
    ) -> Result<T, StoreError> {
        match call.invoke_async(&mut self.connection.clone()).await {
            Err(error) if error.is_io_error() || error.is_connection_dropped() => {
                let mut connection = self.store.connection().await?;
                call.invoke_async(&mut connection).await.map_err(failed)
            }
            outcome => outcome.map_err(failed),
        }
    }

    async fn prolong(&self) -> Result<bool, StoreError> {
        let script = Script::new(PROLONG);
        let mut call = script.key(&self.name);
        call.arg(self.fence).arg(milliseconds(self.store.lock_ttl));
        self.invoke(&call).await
    }
}

/// Waits until nobody holds the lock of `key`, then takes it.
pub(super) async fn wait(store: &RedisStore, key: &StoreKey) -> Result<Guard, StoreError> {
    let name = store.name(key, "lock");
    let mut connection = store.connection().await?;
    let mut retry = FIRST_RETRY;
    loop {
        let fence: Option<u64> = Script::new(LOCK)
            .key(&name)
            .key(store.name(key, "tokens"))
            .arg(milliseconds(store.lock_ttl))
            .invoke_async(&mut connection)
            .await
            .map_err(failed)?;
        if let Some(fence) = fence {
            let lock = Arc::new(HeldLock {
                store: store.clone(),
                name,
                fence,
                connection,
                is_back: AtomicBool::new(false),
            });
            let prolonging = tokio::spawn(keep(Arc::clone(&lock))).abort_handle();
            return Ok(Guard { lock, prolonging });
        }
        // Workers that were started together don't stay in step.
        let pause = retry.mul_f64(0.5 + fastrand::f64());
        store.time.sleep(pause).await;
        retry = (retry * 2).min(LAST_RETRY);
    }
}

/// Prolongs the lock as long as its holder's runtime is driven: a refresh that takes long is not
/// cut off, and one that stands still holds nobody up for ever.
async fn keep(lock: Arc<HeldLock>) {
    loop {
        lock.store.time.sleep(lock.store.lock_ttl / 3).await;
        match lock.prolong().await {
            Ok(true) => {}
            Ok(false) => {
                let fence = lock.fence;
                tracing::warn!(fence, "the lock has ended before its holder was done");
                return;
            }
            Err(error) => tracing::warn!(%error, "the lock could not be prolonged"),
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
    call.arg(fence);
    match lock.invoke(&call).await {
        Ok(true) => {}
        Ok(false) => tracing::warn!(fence, "the lock had ended before it was given back"),
        Err(error) => tracing::warn!(%error, fence, "the lock ends by itself"),
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

impl Drop for Guard {
    /// The work was given up: gives the lock back where there is a runtime to do so in. Elsewhere
    /// it ends by itself.
    fn drop(&mut self) {
        self.prolonging.abort();
        if let Ok(runtime) = Handle::try_current()
            && !self.lock.is_back.load(Ordering::SeqCst)
        {
            runtime.spawn(self.release());
        }
    }
}
