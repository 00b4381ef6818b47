//! What happens in the task of a refresh. Nobody may be waiting for it by the time it is done.

use std::{panic::AssertUnwindSafe, sync::Arc};

use futures_util::FutureExt as _;

use super::{Inner, flight::cancelled, state::Job};
use crate::{
    AccessToken, Error, ErrorKind, OAuthCode, StoreErrorKind, StoreLock, Tokens,
    client::{Source, store_failed},
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
    if outcome.is_err() {
        state.failed(now);
    }
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
    let lock = source.lock().await?;
    let job = inner.lock().job(inner.time.now());
    let work = Renewal {
        inner,
        source,
        lock,
    };
    let outcome = match job {
        Job::Nothing => inner.lock().newest(),
        Job::Settle(grant) => work.settle(grant).await,
        Job::Save(tokens) => work.save(tokens).await,
        Job::Refresh { current, kept } => work.refresh(current, kept).await,
    };
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
    async fn refresh(
        &self,
        mut current: Tokens,
        kept: Option<Tokens>,
    ) -> Result<AccessToken, Error> {
        if let Some(kept) = kept
            && let Some(stored) = self.source.load().await?
            && !stored.same_pair(&kept)
        {
            if let Some(token) = self.adopt(&stored)? {
                return Ok(token);
            }
            current = stored;
        }
        match self.source.server.refresh(&current).await {
            Ok(grant) => self.settle(grant).await,
            Err(error) if error.kind() == ErrorKind::InvalidGrant => {
                self.overtaken(&current, error).await
            }
            Err(error) => {
                if error.needs_login() {
                    self.inner.lock().refuse(error.clone());
                }
                Err(error)
            }
        }
    }

    /// Saves fresh tokens, then takes them into use. While that fails, the ones at hand go on to be
    /// used as long as they live; what is not safe is handed out only where there is nothing else.
    async fn settle(&self, grant: Grant) -> Result<AccessToken, Error> {
        self.inner.lock().arrive(grant.clone());
        let saved = self.source.save(&grant.tokens, &self.lock).await;
        tracing::debug!(lifetime = ?grant.lifetime, "refreshed");
        let now = self.inner.time.now();
        match saved {
            Err(error) if error.kind() == StoreErrorKind::Superseded => {
                self.superseded(grant).await
            }
            Err(error) => {
                let mut state = self.inner.lock();
                if state.has_live_token(now) {
                    state.not_saved(error.clone(), now);
                    return Err(store_failed(error));
                }
                state.install(grant, Some(error), now);
                state.newest()
            }
            Ok(()) => {
                let mut state = self.inner.lock();
                state.install(grant, None, now);
                state.newest()
            }
        }
    }

    /// Saves tokens that are in use already, because that failed before.
    async fn save(&self, tokens: Tokens) -> Result<AccessToken, Error> {
        match self.source.save(&tokens, &self.lock).await {
            Ok(()) => {
                let mut state = self.inner.lock();
                state.saved(tokens);
                state.newest()
            }
            Err(error) => {
                let now = self.inner.time.now();
                self.inner.lock().not_saved(error.clone(), now);
                Err(store_failed(error))
            }
        }
    }

    /// Our lock ended before we had saved, and somebody else has renewed since: theirs count.
    async fn superseded(&self, grant: Grant) -> Result<AccessToken, Error> {
        if let Some(stored) = self.source.load().await? {
            tracing::debug!("a later holder has refreshed: its tokens are in the store");
            let mut state = self.inner.lock();
            state.adopt(stored, self.inner.time.now());
            return state.newest();
        }
        // They have signed out. What we got is as good as anything until the server says no.
        let mut state = self.inner.lock();
        state.install(grant, None, self.inner.time.now());
        state.newest()
    }

    /// The refresh token was refused. Perhaps because somebody else who shares the store has used
    /// it: then the store holds what that one got, and all is well.
    async fn overtaken(&self, current: &Tokens, refusal: Error) -> Result<AccessToken, Error> {
        let stored = match self.source.load().await {
            Ok(stored) => stored,
            Err(error) => {
                tracing::error!(%error, "the store could not be read after a refused refresh");
                None
            }
        };
        let Some(stored) = stored.filter(|stored| !stored.same_refresh_token(current)) else {
            self.inner.lock().refuse(refusal.clone());
            return Err(refusal);
        };
        if let Some(token) = self.adopt(&stored)? {
            return Ok(token);
        }
        match self.source.server.refresh(&stored).await {
            Ok(grant) => self.settle(grant).await,
            Err(error) => {
                if error.needs_login() {
                    self.inner.lock().refuse(error.clone());
                }
                Err(error)
            }
        }
    }

    /// Takes what somebody else has put into the store. Its token, if that still lives.
    fn adopt(&self, stored: &Tokens) -> Result<Option<AccessToken>, Error> {
        tracing::debug!("another holder has refreshed: its tokens are in the store");
        let now = self.inner.time.now();
        let mut state = self.inner.lock();
        state.adopt(stored.clone(), now);
        if stored.has_expired(now) {
            return Ok(None);
        }
        state.newest().map(Some)
    }
}
