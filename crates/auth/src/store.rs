//! Where tokens outlive the process.

use std::{
    collections::HashMap,
    error, fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use mighty_runtime::BoxFuture;

use crate::Tokens;

/// Whose tokens: the authorization server, the application and the account.
///
/// Prints as one line of text that is unique, stable and holds no secret, fit for the name of an
/// entry in a store.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StoreKey {
    issuer: String,
    client_id: String,
    account: String,
}

impl StoreKey {
    /// Names the tokens that `issuer` gave the application `client_id` for `account`.
    pub fn new(
        issuer: impl Into<String>,
        client_id: impl Into<String>,
        account: impl Into<String>,
    ) -> Self {
        Self {
            issuer: issuer.into(),
            client_id: client_id.into(),
            account: account.into(),
        }
    }

    /// The authorization server's address, such as `https://harbor.mn.co`.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The application's client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The account, as the application calls it.
    pub fn account(&self) -> &str {
        &self.account
    }
}

impl fmt::Display for StoreKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The account comes last because it alone may hold spaces.
        write!(f, "{} {} {}", self.issuer, self.client_id, self.account)
    }
}

/// Keeps tokens between runs.
///
/// A refresh token works once, so [`save`](Self::save) must not return before the tokens are safe:
/// what it has not kept when the process ends is lost, and the person has to sign in again.
pub trait TokenStore: Send + Sync + fmt::Debug + 'static {
    /// The tokens kept under `key`, if any.
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>>;

    /// Keeps `tokens` under `key`, in place of what was there.
    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        tokens: &'a Tokens,
    ) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Forgets what is kept under `key`. Nothing there is a success.
    fn delete<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<(), StoreError>>;
}

/// A store could not do what it was asked.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the token store failed: {source}")]
pub struct StoreError {
    source: Arc<dyn error::Error + Send + Sync>,
}

impl StoreError {
    /// Wraps the store's own error, or a text. It is printed, so it must hold no secret.
    pub fn new(source: impl Into<Box<dyn error::Error + Send + Sync>>) -> Self {
        Self {
            source: Arc::from(source.into()),
        }
    }
}

/// Keeps tokens as long as the process lives. Clones share what is kept.
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<HashMap<StoreKey, Tokens>>>);

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<StoreKey, Tokens>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryStore {
    fn load<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>> {
        Box::pin(async { Ok(self.entries().get(key).cloned()) })
    }

    fn save<'a>(
        &'a self,
        key: &'a StoreKey,
        tokens: &'a Tokens,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            self.entries().insert(key.clone(), tokens.clone());
            Ok(())
        })
    }

    fn delete<'a>(&'a self, key: &'a StoreKey) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            self.entries().remove(key);
            Ok(())
        })
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore")
            .field("entries", &self.entries().len())
            .finish()
    }
}
