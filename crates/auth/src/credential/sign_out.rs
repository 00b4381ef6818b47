//! Signing out. The store is locked meanwhile.

use super::shared::Shared;
use crate::{
    Error, StoreErrorKind,
    backend::{Backend, store_failed},
};

/// Revokes and deletes the tokens of this session.
pub(super) async fn run(shared: &Shared, backend: &Backend) -> Result<(), Error> {
    if shared.lock().is_forgotten() {
        return Ok(());
    }
    // Another process must not save new tokens of this session meanwhile.
    let lock = backend.lock().await;
    let stored = match &lock {
        Ok(_) => backend.load().await,
        Err(error) => Err(error.clone()),
    };
    let (in_force, is_ours) = {
        let state = shared.lock();
        let newest = state.newest_tokens();
        match &stored {
            Ok(Some(stored)) if state.is_mine(stored) => {
                // Another process has refreshed: the tokens here are spent, and its tokens are
                // valid.
                let renewed = state.store_view.is_ahead(stored).then(|| stored.clone());
                (renewed.or(newest), true)
            }
            Ok(Some(_)) => (newest, false),
            Ok(None) => (newest, true),
            // An entry that can't be read needs no deletion.
            Err(error) => (newest, error.kind() == StoreErrorKind::Damaged),
        }
    };
    let revoked = match in_force {
        Some(tokens) => backend.server.revoke(&tokens).await,
        None => Ok(()),
    };
    let lock = lock.map_err(store_failed)?;
    let deleted = match stored {
        _ if is_ours => backend.delete(&lock).await,
        Ok(_) => Ok(()),
        Err(error) => Err(error),
    };
    backend.release(lock).await;
    deleted.map_err(store_failed)?;
    shared.lock().forget();
    revoked?;
    tracing::info!("signed out");
    Ok(())
}
