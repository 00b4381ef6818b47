//! A lock that ends by itself, with a number that grows with each holder.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use mighty_runtime::BoxFuture;
use redis::Script;
use tokio::runtime::Handle;

use super::{RedisStore, failed};
use crate::store::{StoreError, StoreKey};

const LOCK: &str = include_str!("lock.lua");
const UNLOCK: &str = include_str!("unlock.lua");

/// How often a lock that is held is tried again: at first, and after a while.
const FIRST_RETRY: Duration = Duration::from_millis(10);
const LAST_RETRY: Duration = Duration::from_millis(200);

/// Held until it is given back, or dropped.
pub(super) struct Guard(Arc<Held>);

struct Held {
    store: RedisStore,
    name: String,
    fence: u64,
    is_back: AtomicBool,
}

impl Guard {
    pub(super) fn fence(&self) -> u64 {
        self.0.fence
    }

    pub(super) fn release(&self) -> BoxFuture<'static, ()> {
        Box::pin(give_back(Arc::clone(&self.0)))
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
            .arg(u64::try_from(store.lock_ttl.as_millis()).unwrap_or(u64::MAX))
            .invoke_async(&mut connection)
            .await
            .map_err(failed)?;
        if let Some(fence) = fence {
            return Ok(Guard(Arc::new(Held {
                store: store.clone(),
                name,
                fence,
                is_back: AtomicBool::new(false),
            })));
        }
        // Workers that were started together don't stay in step.
        tokio::time::sleep(retry.mul_f64(0.5 + fastrand::f64())).await;
        retry = (retry * 2).min(LAST_RETRY);
    }
}

async fn give_back(held: Arc<Held>) {
    if held.is_back.swap(true, Ordering::SeqCst) {
        return;
    }
    let fence = held.fence;
    let released = async {
        let mut connection = held.store.connection().await?;
        let script = Script::new(UNLOCK);
        let mut call = script.key(&held.name);
        let released: Result<bool, _> = call.arg(fence).invoke_async(&mut connection).await;
        released.map_err(failed)
    };
    match released.await {
        Ok(true) => {}
        Ok(false) => tracing::warn!(fence, "the lock had ended before it was given back"),
        Err(error) => tracing::warn!(%error, fence, "the lock ends by itself"),
    }
}

impl Drop for Guard {
    /// The work was given up: gives the lock back where there is a runtime to do so in. Elsewhere
    /// it ends by itself.
    fn drop(&mut self) {
        if let Ok(runtime) = Handle::try_current()
            && !self.0.is_back.load(Ordering::SeqCst)
        {
            runtime.spawn(self.release());
        }
    }
}
