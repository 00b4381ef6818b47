//! The right to renew an account's tokens.

use std::{
    any::Any,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use mighty_runtime::BoxFuture;

/// What [`TokenStore::lock`](crate::TokenStore::lock) gives: as long as it lives, nobody else who
/// shares the store renews these tokens.
///
/// A lock that ends by itself after a while (as it must where the holder can't be watched, such as
/// in Redis) carries a *fence*: a number that grows with each holder. A store refuses to save under
/// a lower number than it has seen, so a holder that was stalled can't overwrite what a later one
/// has saved.
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

    /// Adds what gives the lock back where that takes a message. It is awaited by whoever comes to
    /// the end of their work; where a lock is just dropped, the guard has to see to it.
    #[must_use]
    pub fn released_by(mut self, release: BoxFuture<'static, ()>) -> Self {
        self.release = Mutex::new(Some(release));
        self
    }

    /// Gives the lock back, and returns when the next holder may have it.
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

    /// The number of this holder, where its store counts them.
    pub fn fence(&self) -> Option<u64> {
        self.fence
    }

    /// Prolongs the lock beyond this value's life, until what is returned is dropped too: for work
    /// that goes on when its caller has given up.
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
