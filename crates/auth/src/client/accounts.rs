//! The credentials that are in use in this process. Two over one pair of tokens would each refresh,
//! and find out from the store that only one may.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::{Credential, StoreKey, Tokens, credential::WeakCredential};

/// The credential handed out last, for each account. Does not keep any alive.
#[derive(Clone, Default)]
pub(super) struct Accounts(Arc<Mutex<HashMap<StoreKey, WeakCredential>>>);

impl Accounts {
    pub(super) fn put(&self, key: &StoreKey, credential: &Credential) {
        let mut accounts = self.lock();
        // Users come and go; what nobody holds any more would pile up.
        accounts.retain(|_, credential| credential.is_alive());
        accounts.insert(key.clone(), credential.downgrade());
    }

    /// The credential for `tokens`, made by `make` where none is in use.
    pub(super) fn get_or_put(
        &self,
        key: &StoreKey,
        tokens: &Tokens,
        make: impl FnOnce() -> Credential,
    ) -> Credential {
        let mut accounts = self.lock();
        if let Some(credential) = accounts.get(key).and_then(WeakCredential::upgrade)
            && credential.stands_for(tokens)
        {
            return credential;
        }
        let credential = make();
        accounts.retain(|_, credential| credential.is_alive());
        accounts.insert(key.clone(), credential.downgrade());
        credential
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<StoreKey, WeakCredential>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
