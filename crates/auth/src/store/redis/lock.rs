//! A lock that ends by itself, with a number that grows with each holder.

use std::time::Duration;

use redis::Script;
use tokio::runtime::Handle;

use super::{RedisStore, failed};
use crate::store::{StoreError, StoreKey};

const LOCK: &str = include_str!("lock.lua");
const UNLOCK: &str = include_str!("unlock.lua");

/// How often a lock that is held is tried again: at first, and after a while.
const FIRST_RETRY: Duration = Duration::from_millis(10);
const LAST_RETRY: Duration = Duration::from_millis(200);

/// Held until it is dropped.
pub(super) struct Guard {
    store: RedisStore,
    name: String,
    fence: u64,
}

impl Guard {
    pub(super) fn fence(&self) -> u64 {
        self.fence
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
            return Ok(Guard {
                store: store.clone(),
                name,
                fence,
            });
        }
        // Workers that were started together don't stay in step.
        tokio::time::sleep(retry.mul_f64(0.5 + fastrand::f64())).await;
        retry = (retry * 2).min(LAST_RETRY);
    }
}

impl Drop for Guard {
    /// Gives the lock back at once where there is a runtime to do so in; elsewhere it ends by
    /// itself.
    fn drop(&mut self) {
        let Ok(runtime) = Handle::try_current() else {
            return;
        };
        let (store, name, fence) = (self.store.clone(), self.name.clone(), self.fence);
        runtime.spawn(async move {
            let released = async {
                let mut connection = store.connection().await?;
                let script = Script::new(UNLOCK);
                let mut call = script.key(&name);
                let released: Result<bool, _> = call.arg(fence).invoke_async(&mut connection).await;
                released.map_err(failed)
            };
            match released.await {
                Ok(true) => {}
                Ok(false) => tracing::warn!(fence, "the lock had ended before it was given back"),
                Err(error) => tracing::warn!(%error, fence, "the lock ends by itself"),
            }
        });
    }
}
