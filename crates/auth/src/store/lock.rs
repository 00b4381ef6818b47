//! The lock of an account's tokens.

use std::{
    any::Any,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use mighty_runtime::BoxFuture;

/// The result of [`TokenStore::lock`](crate::TokenStore::lock): while it exists, no other process
/// that shares the store refreshes these tokens.
///
/// Some locks expire after a while, because the holder can't be watched, for example in Redis. Such
/// a lock has a *fence*: a number that grows with each holder. A store refuses to save with a lower
/// number than it has seen, so a holder that was delayed can't overwrite the tokens of a later one.
pub struct StoreLock {
    guard: Arc<dyn Any + Send + Sync>,
    fence: Option<u64>,
    release: Mutex<Option<BoxFuture<'static, ()>>>,
}

impl StoreLock {
    /// A lock that lasts until `guard` is dropped.
    pub fn new(guard: impl Any + Send + Sync) -> Self {
        Self {
            guard: Arc::new(guard),
            fence: None,
            release: Mutex::default(),
        }
    }

    /// Adds a future that gives the lock back, for stores that need a message for that. It is
    /// awaited when the holder's work is done. If the lock is dropped before, only `guard` can give
    /// it back.
    #[must_use]
    pub fn released_by(mut self, release: BoxFuture<'static, ()>) -> Self {
        self.release = Mutex::new(Some(release));
        self
    }

    /// Gives the lock back. When this returns, the next holder can have it.
    pub async fn release(self) {
        let release = self
            .release
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(release) = release {
            release.await;
        }
    }

    /// Adds the number of this holder.
    #[must_use]
    pub fn with_fence(mut self, fence: u64) -> Self {
        self.fence = Some(fence);
        self
    }

    /// The number of this holder, if the store counts holders.
    pub fn fence(&self) -> Option<u64> {
        self.fence
    }

    /// Keeps the lock until both this value and the returned one are dropped: for work that goes on
    /// after its caller was cancelled.
    pub fn share(&self) -> Arc<dyn Any + Send + Sync> {
        Arc::clone(&self.guard)
    }
}

impl fmt::Debug for StoreLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreLock")
            .field("fence", &self.fence)
            .finish_non_exhaustive()
    }
}
