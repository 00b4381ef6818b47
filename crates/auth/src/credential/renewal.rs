//! What happens in the task of a refresh. Nobody may be waiting for it by the time it is done.

use std::{panic::AssertUnwindSafe, sync::Arc};

use futures_util::FutureExt as _;

use super::{Inner, flight::cancelled};
use crate::{AccessToken, Error, ErrorKind, Tokens, client::Source, server::Grant};

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
            oauth_code = error.oauth_code(),
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
    let (current, arrived) = inner.lock().to_renew();
    let (Some(source), Some(current)) = (&inner.source, current) else {
        return inner.lock().newest();
    };
    let grant = match arrived {
        Some(grant) => grant,
        None => match source.server.refresh(&current).await {
            Ok(grant) => grant,
            Err(error) if error.kind() == ErrorKind::InvalidGrant => {
                return overtaken(inner, source, &current, error).await;
            }
            Err(error) => return Err(error),
        },
    };
    settle(inner, source, grant).await
}

/// Saves fresh tokens, then takes them into use.
async fn settle(inner: &Inner, source: &Source, grant: Grant) -> Result<AccessToken, Error> {
    inner.lock().arrive(grant.clone());
    let saved = source.save(&grant.tokens).await;
    tracing::debug!(lifetime = ?grant.lifetime, "refreshed");
    let mut state = inner.lock();
    state.install(grant, saved.err());
    state.newest()
}

/// The refresh token was refused. Perhaps because somebody else who shares the store has used it:
/// then the store holds what that one got, and all is well.
async fn overtaken(
    inner: &Inner,
    source: &Source,
    current: &Tokens,
    refusal: Error,
) -> Result<AccessToken, Error> {
    let stored = match source.load().await {
        Ok(stored) => stored,
        Err(error) => {
            tracing::error!(%error, "the store could not be read after a refused refresh");
            None
        }
    };
    let Some(stored) = stored.filter(|stored| !stored.same_refresh_token(current)) else {
        inner.lock().refuse(refusal.clone());
        return Err(refusal);
    };
    tracing::debug!("another holder has refreshed: its tokens are in the store");
    if !stored.has_expired(inner.time.now()) {
        let mut state = inner.lock();
        state.adopt(stored);
        return state.newest();
    }
    match source.server.refresh(&stored).await {
        Ok(grant) => settle(inner, source, grant).await,
        Err(error) => {
            if error.kind() == ErrorKind::InvalidGrant {
                inner.lock().refuse(error.clone());
            }
            Err(error)
        }
    }
}
