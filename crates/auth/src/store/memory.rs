//! Tokens in the memory of the process.

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use mighty_runtime::BoxFuture;
use tokio::sync;

use super::{StoreError, StoreKey, StoreLock, TokenStore};
use crate::Tokens;

/// Keeps tokens until the process ends. Clones share the tokens.
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<HashMap<StoreKey, Entry>>>);

#[derive(Default)]
struct Entry {
    tokens: Option<Tokens>,
    lock: Arc<sync::Mutex<()>>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<StoreKey, Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, key: &StoreKey, tokens: Option<Tokens>) {
        self.entries().entry(key.clone()).or_default().tokens = tokens;
    }
}

impl TokenStore for MemoryStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>> {
        Box::pin(async {
            Ok(self
                .entries()
                .get(key)
                .and_then(|entry| entry.tokens.clone()))
        })
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        tokens: &'a Tokens,
        _lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            self.put(key, Some(tokens.clone()));
            Ok(())
        })
    }

    fn delete<'a>(
        &'a self,
        key: &'a StoreKey,
        _lock: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            self.put(key, None);
            Ok(())
        })
    }

    fn lock<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<StoreLock, StoreError>> {
        Box::pin(async {
            let lock = Arc::clone(&self.entries().entry(key.clone()).or_default().lock);
            Ok(StoreLock::new(lock.lock_owned().await))
        })
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept = self
            .entries()
            .values()
            .filter(|e| e.tokens.is_some())
            .count();
        f.debug_struct("MemoryStore")
            .field("entries", &kept)
            .finish()
    }
}
