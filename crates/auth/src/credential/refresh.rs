//! The work of a refresh task. When it ends, there may be no waiter any more.

use std::{panic::AssertUnwindSafe, sync::Arc};

use futures_util::FutureExt as _;

use super::{
    reasons::signed_out_elsewhere, shared::Shared, state::RefreshStep, store_view::Change,
};
use crate::{
    AccessToken, Error, ErrorKind, OAuthCode, StoreError, StoreErrorKind, StoreLock, Tokens,
    backend::{Backend, not_prepared, store_failed},
    error::cancelled,
    server::Grant,
};

/// Refreshes the tokens and takes the task off the state, whatever happens.
pub(super) async fn run(shared: Arc<Shared>) -> Result<AccessToken, Error> {
    let outcome = AssertUnwindSafe(refresh(&shared))
        .catch_unwind()
        .await
        .unwrap_or_else(|_| Err(cancelled()));
    if let Err(error) = &outcome {
        tracing::warn!(
            kind = ?error.kind(),
            status = error.status(),
            oauth_code = error.oauth_code().map(OAuthCode::as_str),
            needs_login = error.needs_login(),
            "refresh failed"
        );
    }
    let now = shared.now();
    let mut state = shared.lock();
    let outcome = outcome.map_err(|error| {
        state.failed(now);
        state.backoff.failed(error, now)
    });
    state.task = None;
    // Signed out meanwhile: the new tokens must be revoked, not sent.
    state.unless_closed()?;
    outcome
}

async fn refresh(shared: &Shared) -> Result<AccessToken, Error> {
    let Some(backend) = &shared.backend else {
        return shared.lock().newest();
    };
    // Without the lock nothing is refreshed: if two processes refresh with one token, the session
    // can be lost. If the store can't be reached, only time is lost.
    let lock = match backend.lock().await {
        Ok(lock) => lock,
        Err(error) => return Err(store_away(shared, error)),
    };
    let work = Refresh {
        shared,
        backend,
        lock,
    };
    let outcome = work.run().await;
    backend.release(work.lock).await;
    outcome
}

/// The work of one task. The store must be locked.
struct Refresh<'a> {
    shared: &'a Shared,
    backend: &'a Backend,
    lock: StoreLock,
}

impl Refresh<'_> {
    async fn run(&self) -> Result<AccessToken, Error> {
        let step = self.shared.lock().next_step(self.shared.now());
        let tokens = match &step {
            RefreshStep::Nothing => return self.shared.lock().newest(),
            RefreshStep::SaveArrived(grant) => &grant.tokens,
            RefreshStep::SaveCurrent(tokens) | RefreshStep::Refresh(tokens) => tokens,
        };
        match (self.compare(tokens).await, step) {
            (Ok(Change::Theirs(stored)), _) => self.follow(stored).await,
            (Ok(Change::SignedOut), _) => self.end().await,
            (Ok(_), RefreshStep::SaveArrived(grant)) => self.save_arrived(grant).await,
            (Ok(_), RefreshStep::SaveCurrent(tokens)) => self.save_current(tokens).await,
            (Ok(_), RefreshStep::Refresh(tokens)) => self.refresh(tokens).await,
            (Err(error), RefreshStep::SaveArrived(grant)) => self.unsaved(grant, error),
            (Err(error), _) => Err(store_away(self.shared, error)),
            (Ok(_), RefreshStep::Nothing) => self.shared.lock().newest(),
        }
    }

    /// Compares the store's tokens with the known ones.
    async fn compare(&self, ours: &Tokens) -> Result<Change, StoreError> {
        let stored = self.backend.load().await;
        let mut state = self.shared.lock();
        match stored {
            Ok(stored) => Ok(state.store_view.compare(stored, ours)),
            // If the entry can't be read, no other process can have refreshed it, so the current
            // tokens are the newest. Tokens that the application already had are not in the store
            // yet.
            Err(error)
                if error.kind() == StoreErrorKind::Damaged || state.store_view.is_blank() =>
            {
                tracing::error!(%error, "the store's entry is ignored");
                Ok(Change::None)
            }
            Err(error) => Err(error),
        }
    }

    async fn refresh(&self, mut current: Tokens) -> Result<AccessToken, Error> {
        if let Err(error) = self.backend.prepare(&self.lock).await {
            let mut state = self.shared.lock();
            // If new tokens can't be saved, they are lost when the process ends, and the tokens in
            // the store would be spent. If the current tokens are not in the store, no more than
            // that is lost.
            if error.kind() == StoreErrorKind::Superseded || !state.store_view.is_unsaved() {
                state.store_view.failed(error.clone());
                return Err(not_prepared(error));
            }
            tracing::warn!(%error, "unsaved tokens are refreshed in memory");
        }
        let mut was_overtaken = false;
        loop {
            let error = match self.backend.server.refresh(&current).await {
                Ok(grant) => {
                    self.shared.lock().arrive(grant.clone(), current);
                    return self.save_arrived(grant).await;
                }
                Err(error) => error,
            };
            if error.kind() == ErrorKind::InvalidGrant
                && !was_overtaken
                && let Some(stored) = self.overtaker(&current).await
            {
                if let Some(token) = self.adopt(&stored)? {
                    return Ok(token);
                }
                was_overtaken = true;
                current = stored;
                continue;
            }
            if error.needs_login() {
                self.shared.lock().refuse(error.clone());
            }
            return Err(error);
        }
    }

    /// Saves fresh tokens, then starts to use them.
    async fn save_arrived(&self, grant: Grant) -> Result<AccessToken, Error> {
        let saved = self.backend.save(&grant.tokens, &self.lock).await;
        tracing::debug!(lifetime = ?grant.lifetime, "refreshed");
        match saved {
            Ok(()) => self.install(grant),
            Err(error) if error.kind() == StoreErrorKind::Superseded => {
                self.superseded(grant, error).await
            }
            Err(error) => self.unsaved(grant, error),
        }
    }

    /// While fresh tokens can't be saved, the current token is used until it expires. Unsaved
    /// tokens are handed out only if there is no other.
    fn unsaved(&self, grant: Grant, error: StoreError) -> Result<AccessToken, Error> {
        let now = self.shared.now();
        let mut state = self.shared.lock();
        if state.live(now).is_some() {
            state.not_saved(error.clone(), now);
            return Err(store_failed(error));
        }
        state.install(grant, Some(error), now);
        state.newest()
    }

    fn install(&self, grant: Grant) -> Result<AccessToken, Error> {
        let now = self.shared.now();
        let mut state = self.shared.lock();
        state.install(grant, None, now);
        state.newest()
    }

    /// Saves tokens that are in use already, because an earlier save failed.
    async fn save_current(&self, tokens: Tokens) -> Result<AccessToken, Error> {
        match self.backend.save(&tokens, &self.lock).await {
            Ok(()) => {
                let mut state = self.shared.lock();
                state.store_view.saved(tokens);
                state.newest()
            }
            Err(error) => {
                let now = self.shared.now();
                self.shared.lock().not_saved(error.clone(), now);
                Err(store_failed(error))
            }
        }
    }

    /// The lock ended before the save, and a later holder has saved: its tokens are used, unless
    /// they are the ones that this refresh has spent.
    async fn superseded(&self, grant: Grant, error: StoreError) -> Result<AccessToken, Error> {
        match self.compare(&grant.tokens).await {
            Ok(Change::Theirs(stored)) => {
                self.adopt(&stored)?;
                self.shared.lock().newest()
            }
            Ok(Change::SignedOut) => self.end().await,
            Ok(Change::None | Change::Ours) | Err(_) => self.unsaved(grant, error),
        }
    }

    /// The server refused the refresh token. If another process has already refreshed with it, its
    /// tokens are in the store and are used.
    async fn overtaker(&self, current: &Tokens) -> Option<Tokens> {
        match self.backend.load().await {
            Ok(stored) => stored.filter(|stored| {
                let is_spent = self.shared.lock().store_view.has_spent(stored);
                !is_spent && !stored.same_refresh_token(current)
            }),
            Err(error) => {
                tracing::error!(%error, "the store could not be read after a refused refresh");
                None
            }
        }
    }

    /// Continues with the tokens that another process has saved.
    async fn follow(&self, stored: Tokens) -> Result<AccessToken, Error> {
        match self.adopt(&stored)? {
            Some(token) => Ok(token),
            None => self.refresh(stored).await,
        }
    }

    /// Takes the tokens that another process has saved. Returns their access token if it is still
    /// valid.
    fn adopt(&self, stored: &Tokens) -> Result<Option<AccessToken>, Error> {
        tracing::debug!("another process has changed the store: its tokens are used");
        let now = self.shared.now();
        let mut state = self.shared.lock();
        state.adopt(stored.clone(), now);
        if stored.has_expired(now.wall) {
            return Ok(None);
        }
        state.newest().map(Some)
    }

    /// Another process has signed out, so this session ends as well. Tokens that were granted
    /// meanwhile must be revoked.
    async fn end(&self) -> Result<AccessToken, Error> {
        let error = signed_out_elsewhere();
        let unseen = self.shared.lock().end(error.clone());
        if let Some(grant) = unseen
            && let Err(error) = self.backend.server.revoke(&grant.tokens).await
        {
            tracing::warn!(%error, "the tokens of a signed-out session could not be revoked");
        }
        Err(error)
    }
}

/// The error if the store can't be locked or read.
fn store_away(shared: &Shared, error: StoreError) -> Error {
    shared.lock().store_view.failed(error.clone());
    store_failed(error)
}
