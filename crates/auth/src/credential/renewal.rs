//! What happens in the task of a refresh. Nobody may be waiting for it by the time it is done.

use std::{panic::AssertUnwindSafe, sync::Arc};

use futures_util::FutureExt as _;

use super::{
    Inner,
    flight::cancelled,
    ledger::Found,
    state::{Job, signed_out_elsewhere},
};
use crate::{
    AccessToken, Error, ErrorKind, OAuthCode, StoreError, StoreErrorKind, StoreLock, Tokens,
    client::{Source, not_prepared, store_failed},
    server::Grant,
};

/// Renews the tokens and takes the flight off the state, whatever happens.
pub(super) async fn run(inner: Arc<Inner>) -> Result<AccessToken, Error> {
    let outcome = AssertUnwindSafe(renew(&inner))
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
    let now = inner.time.now();
    let mut state = inner.lock();
    let outcome = outcome.map_err(|error| {
        state.failed(now);
        state.backoff.failed(error, now)
    });
    state.flight = None;
    // Signed out meanwhile: the new pair is there to be revoked, not to be sent.
    state.unless_closed()?;
    outcome
}

async fn renew(inner: &Inner) -> Result<AccessToken, Error> {
    let Some(source) = &inner.source else {
        return inner.lock().newest();
    };
    // Without the lock nothing is refreshed: two who refresh with one token can lose the session,
    // while a store that is away for a time costs at most that time.
    let lock = match source.lock().await {
        Ok(lock) => lock,
        Err(error) => return Err(store_away(inner, error)),
    };
    let work = Renewal {
        inner,
        source,
        lock,
    };
    let outcome = work.run().await;
    source.release(work.lock).await;
    outcome
}

/// The work of one task, under the lock of the store.
struct Renewal<'a> {
    inner: &'a Inner,
    source: &'a Source,
    lock: StoreLock,
}

impl Renewal<'_> {
    async fn run(&self) -> Result<AccessToken, Error> {
        let job = self.inner.lock().job(self.inner.time.now());
        match job {
            Job::Nothing => self.inner.lock().newest(),
            Job::Settle(grant) => match self.look(&grant.tokens).await {
                Ok(Found::AsKnown | Found::Ours) => self.settle(grant).await,
                Ok(Found::Theirs(stored)) => self.follow(stored).await,
                Ok(Found::Gone) => self.end().await,
                Err(error) => self.unsaved(grant, error),
            },
            Job::Save(tokens) => match self.look(&tokens).await {
                Ok(Found::AsKnown | Found::Ours) => self.save(tokens).await,
                Ok(Found::Theirs(stored)) => self.follow(stored).await,
                Ok(Found::Gone) => self.end().await,
                Err(error) => Err(store_away(self.inner, error)),
            },
            Job::Refresh(tokens) => match self.look(&tokens).await {
                Ok(Found::AsKnown | Found::Ours) => self.refresh(tokens).await,
                Ok(Found::Theirs(stored)) => self.follow(stored).await,
                Ok(Found::Gone) => self.end().await,
                Err(error) => Err(store_away(self.inner, error)),
            },
        }
    }

    /// What the store keeps, next to what is known of it.
    async fn look(&self, ours: &Tokens) -> Result<Found, StoreError> {
        let stored = self.source.load().await;
        let mut state = self.inner.lock();
        match stored {
            Ok(stored) => Ok(state.ledger.look(stored, ours)),
            // Nobody can have renewed what nobody can read, and so the tokens at hand are all there
            // is. Tokens from elsewhere owe nothing to the store yet.
            Err(error) if error.kind() == StoreErrorKind::Damaged || state.ledger.is_blank() => {
                tracing::error!(%error, "what the store keeps is passed over");
                Ok(Found::AsKnown)
            }
            Err(error) => Err(error),
        }
    }

    async fn refresh(&self, mut current: Tokens) -> Result<AccessToken, Error> {
        if let Err(error) = self.source.prepare(&self.lock).await {
            let mut state = self.inner.lock();
            // New tokens that can't be saved are lost when the process ends, and the ones in the
            // store would be spent. If the ones at hand are not in the store, nothing more is lost.
            if error.kind() == StoreErrorKind::Superseded || !state.ledger.is_unsaved() {
                state.ledger.failed(error.clone());
                return Err(not_prepared(error));
            }
            tracing::warn!(%error, "tokens that are not saved are refreshed in memory");
        }
        let mut was_overtaken = false;
        loop {
            let error = match self.source.server.refresh(&current).await {
                Ok(grant) => {
                    self.inner.lock().arrive(grant.clone(), current);
                    return self.settle(grant).await;
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
                self.inner.lock().refuse(error.clone());
            }
            return Err(error);
        }
    }

    /// Saves fresh tokens, then takes them into use.
    async fn settle(&self, grant: Grant) -> Result<AccessToken, Error> {
        let saved = self.source.save(&grant.tokens, &self.lock).await;
        tracing::debug!(lifetime = ?grant.lifetime, "refreshed");
        match saved {
            Ok(()) => self.install(grant),
            Err(error) if error.kind() == StoreErrorKind::Superseded => {
                self.superseded(grant, error).await
            }
            Err(error) => self.unsaved(grant, error),
        }
    }

    /// While fresh tokens can't be saved, the ones at hand go on to be used as long as they live;
    /// what is not safe is handed out only where there is nothing else.
    fn unsaved(&self, grant: Grant, error: StoreError) -> Result<AccessToken, Error> {
        let now = self.inner.time.now();
        let mut state = self.inner.lock();
        if state.has_live_token(now) {
            state.not_saved(error.clone(), now);
            return Err(store_failed(error));
        }
        state.install(grant, Some(error), now);
        state.newest()
    }

    fn install(&self, grant: Grant) -> Result<AccessToken, Error> {
        let now = self.inner.time.now();
        let mut state = self.inner.lock();
        state.install(grant, None, now);
        state.newest()
    }

    /// Saves tokens that are in use already, because that failed before.
    async fn save(&self, tokens: Tokens) -> Result<AccessToken, Error> {
        match self.source.save(&tokens, &self.lock).await {
            Ok(()) => {
                let mut state = self.inner.lock();
                state.ledger.saved(tokens);
                state.newest()
            }
            Err(error) => {
                let now = self.inner.time.now();
                self.inner.lock().not_saved(error.clone(), now);
                Err(store_failed(error))
            }
        }
    }

    /// Our lock ended before we had saved, and a later holder has saved: theirs count, unless what
    /// it put there is what we had spent.
    async fn superseded(&self, grant: Grant, error: StoreError) -> Result<AccessToken, Error> {
        match self.look(&grant.tokens).await {
            Ok(Found::Theirs(stored)) => {
                self.adopt(&stored)?;
                self.inner.lock().newest()
            }
            Ok(Found::Gone) => self.end().await,
            Ok(Found::AsKnown | Found::Ours) | Err(_) => self.unsaved(grant, error),
        }
    }

    /// What somebody else who shares the store has got for the refresh token that was refused to
    /// us: then all is well.
    async fn overtaker(&self, current: &Tokens) -> Option<Tokens> {
        match self.source.load().await {
            Ok(stored) => stored.filter(|stored| {
                let is_spent = self.inner.lock().ledger.has_spent(stored);
                !is_spent && !stored.same_refresh_token(current)
            }),
            Err(error) => {
                tracing::error!(%error, "the store could not be read after a refused refresh");
                None
            }
        }
    }

    /// Goes on with what somebody else has put into the store.
    async fn follow(&self, stored: Tokens) -> Result<AccessToken, Error> {
        match self.adopt(&stored)? {
            Some(token) => Ok(token),
            None => self.refresh(stored).await,
        }
    }

    /// Takes what somebody else has put into the store. Its token, if that still lives.
    fn adopt(&self, stored: &Tokens) -> Result<Option<AccessToken>, Error> {
        tracing::debug!("another holder has changed the store: its tokens count");
        let now = self.inner.time.now();
        let mut state = self.inner.lock();
        state.adopt(stored.clone(), now);
        if stored.has_expired(now) {
            return Ok(None);
        }
        state.newest().map(Some)
    }

    /// Somebody else has signed out, so this session ends here, too. What was bought meanwhile must
    /// not outlive it.
    async fn end(&self) -> Result<AccessToken, Error> {
        let error = signed_out_elsewhere();
        let unseen = self.inner.lock().end(error.clone());
        if let Some(grant) = unseen
            && let Err(error) = self.source.server.revoke(&grant.tokens).await
        {
            tracing::warn!(%error, "tokens of a session that was signed out live on");
        }
        Err(error)
    }
}

/// The store can't be locked or read.
fn store_away(inner: &Inner, error: StoreError) -> Error {
    inner.lock().ledger.failed(error.clone());
    store_failed(error)
}
