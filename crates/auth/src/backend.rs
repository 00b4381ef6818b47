//! The source of a credential's tokens, and the store that keeps them.

use std::{future::Future, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use futures_util::{
    FutureExt as _,
    future::{Either, select},
};

use crate::{
    Error, ErrorKind, StoreError, StoreErrorKind, StoreKey, StoreLock, TokenStore, Tokens,
    server::Server, store::CALL_LIMIT, under_way::UnderWay,
};

/// How long to wait for a lock that another holder has. It is longer than a refresh usually takes,
/// and longer than the lock of a dead process lasts.
const LOCK_LIMIT: Duration = Duration::from_secs(75);

/// The server that issues tokens and the store that keeps them, for one account. The store may be
/// the application's own: it may fail, hang and panic.
#[derive(Debug)]
pub(crate) struct Backend {
    pub(crate) server: Arc<Server>,
    store: Arc<dyn TokenStore>,
    key: StoreKey,
    /// The sign-ins and sign-outs under way, for all accounts of the client.
    pub(crate) under_way: UnderWay,
}

impl Backend {
    pub(crate) fn new(server: Arc<Server>, store: Arc<dyn TokenStore>, key: StoreKey) -> Self {
        Self {
            server,
            store,
            key,
            under_way: UnderWay::default(),
        }
    }

    pub(crate) fn for_account(&self, account: String) -> Self {
        Self {
            server: Arc::clone(&self.server),
            store: Arc::clone(&self.store),
            key: StoreKey::new(self.key.issuer(), self.key.client_id(), account),
            under_way: self.under_way.clone(),
        }
    }

    pub(crate) fn key(&self) -> &StoreKey {
        &self.key
    }

    pub(crate) async fn load(&self) -> Result<Option<Tokens>, StoreError> {
        let loading = async { self.store.load(&self.key).await };
        self.within(CALL_LIMIT, loading).await
    }

    pub(crate) async fn lock(&self) -> Result<StoreLock, StoreError> {
        let locking = async { self.store.lock(&self.key).await };
        self.within(LOCK_LIMIT, locking).await
    }

    /// Gives a lock back. If that fails, the lock ends by itself.
    pub(crate) async fn release(&self, lock: StoreLock) {
        let releasing = async {
            lock.release().await;
            Ok(())
        };
        if let Err(error) = self.within(CALL_LIMIT, releasing).await {
            tracing::warn!(%error, "a lock was not given back");
        }
    }

    /// Asks the store to prepare for a save.
    pub(crate) async fn prepare(&self, lock: &StoreLock) -> Result<(), StoreError> {
        let preparing = async { self.store.prepare(&self.key, lock).await };
        self.within(CALL_LIMIT, preparing).await
    }

    pub(crate) async fn delete(&self, lock: &StoreLock) -> Result<(), StoreError> {
        let deleting = async { self.store.delete(&self.key, lock).await };
        self.within(CALL_LIMIT, deleting).await
    }

    /// Saves fresh tokens. They exist nowhere else yet, so a failure or a panic of the store must
    /// not lose them.
    pub(crate) async fn save(&self, tokens: &Tokens, lock: &StoreLock) -> Result<(), StoreError> {
        let saving = async { self.store.save(&self.key, tokens, lock).await };
        let saved = self.within(CALL_LIMIT, saving).await;
        if let Err(error) = &saved {
            tracing::error!(
                %error,
                "fresh tokens could not be saved: if this process ends before that succeeds, the tokens \
                 are lost and a new sign-in is needed"
            );
        }
        saved
    }

    async fn within<T>(
        &self,
        limit: Duration,
        work: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let work = AssertUnwindSafe(work).catch_unwind();
        // Polled only if the store doesn't answer at once, because the timer needs a runtime.
        let timer = async { self.server.time().sleep(limit).await };
        match select(std::pin::pin!(work), std::pin::pin!(timer)).await {
            Either::Left((Ok(outcome), _)) => outcome,
            Either::Left((Err(_), _)) => Err(StoreError::new("it panicked")),
            Either::Right(_) => Err(StoreError::of(
                StoreErrorKind::Busy,
                "it did not answer in time, or another holder keeps its lock",
            )),
        }
    }
}

/// The error if the store could not prepare for new tokens, so that none were requested.
pub(crate) fn not_prepared(error: StoreError) -> Error {
    let hint = match error.kind() {
        StoreErrorKind::Full => "make room for the token store, then call again",
        _ => "check that the token store can be reached and written, then call again",
    };
    let message = format!("no refresh was started and nothing was sent, because {error}");
    Error::new(ErrorKind::Store, message)
        .with_hint(hint)
        .with_source(error)
}

pub(crate) fn store_failed(error: StoreError) -> Error {
    Error::new(ErrorKind::Store, error.to_string())
        .with_hint("check that the store can be reached and written; nothing is lost meanwhile")
        .with_source(error)
}
