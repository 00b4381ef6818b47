//! The credentials that are in use in this process. Two credentials for the same tokens would each
//! refresh them, and one of the two refreshes would fail.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::{Credential, StoreKey, Tokens, credential::WeakCredential};

/// The credential handed out last, for each account. The reference is weak.
#[derive(Clone, Default)]
pub(super) struct Accounts(Arc<Mutex<InUse>>);

#[derive(Default)]
struct InUse {
    credentials: HashMap<StoreKey, WeakCredential>,
    /// The sign-ins whose tokens could not be saved, until they are saved. These references are
    /// strong: the caller of the sign-in may be gone, and the tokens exist nowhere else.
    unsaved: HashMap<StoreKey, Credential>,
    /// How many entries there may be before dropped credentials are removed.
    clean_up_at: usize,
}

impl InUse {
    /// Dropped credentials are removed each time that the number of entries has doubled, so each
    /// credential costs a constant time. Without this the entries of users who have left would pile
    /// up.
    fn put(&mut self, key: &StoreKey, credential: &Credential) {
        if self.credentials.len() >= self.clean_up_at {
            self.credentials
                .retain(|_, credential| credential.is_alive());
            self.clean_up_at = self.credentials.len().saturating_mul(2).max(LEAST_CLEAN_UP);
        }
        self.credentials.insert(key.clone(), credential.downgrade());
        // The tokens of an earlier sign-in of this account are given up.
        self.unsaved.remove(key);
        self.unsaved.retain(|_, credential| credential.is_unsaved());
        if credential.is_unsaved() {
            self.unsaved.insert(key.clone(), credential.clone());
        }
    }
}

/// With fewer entries than this, dropped credentials are not removed.
const LEAST_CLEAN_UP: usize = 64;

impl Accounts {
    pub(super) fn put(&self, key: &StoreKey, credential: &Credential) {
        self.lock().put(key, credential);
    }

    /// The credentials that are in use or have a refresh under way.
    pub(super) fn in_use(&self) -> Vec<Credential> {
        let accounts = self.lock();
        let credentials = accounts.credentials.values();
        credentials.filter_map(WeakCredential::upgrade).collect()
    }

    /// The credential of a sign-in whose tokens could not be saved.
    pub(super) fn unsaved(&self, key: &StoreKey) -> Option<Credential> {
        let accounts = self.lock();
        let credential = accounts.unsaved.get(key)?;
        credential.is_unsaved().then(|| credential.clone())
    }

    /// Returns the credential for `tokens` if one is in use, or else the one that `make` returns.
    pub(super) fn get_or_put(
        &self,
        key: &StoreKey,
        tokens: &Tokens,
        make: impl FnOnce() -> Credential,
    ) -> Credential {
        let mut accounts = self.lock();
        if let Some(credential) = accounts
            .credentials
            .get(key)
            .and_then(WeakCredential::upgrade)
            && credential.stands_for(tokens)
        {
            return credential;
        }
        let credential = make();
        accounts.put(key, &credential);
        credential
    }

    fn lock(&self) -> MutexGuard<'_, InUse> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn key(number: usize) -> StoreKey {
        StoreKey::new("https://harbor.mn.co", "an application", number.to_string())
    }

    /// The processor time that it takes to add this many credentials, all of them in use.
    fn putting(count: usize) -> Duration {
        let held: Vec<_> = (0..count).map(|_| Credential::fixed("t")).collect();
        let keys: Vec<_> = (0..count).map(key).collect();
        mighty_trace::processor_time(|| {
            let accounts = Accounts::default();
            for (key, credential) in keys.iter().zip(&held) {
                accounts.put(key, credential);
            }
        })
    }

    #[test]
    fn many_accounts_cost_a_constant_time_each() {
        // With eight times the accounts, a quadratic implementation would take 64 times as long.
        let (once, eight) = (putting(2_500), putting(20_000));
        assert!(eight < once * 30, "{once:?}, {eight:?}");
    }

    #[test]
    fn dropped_credentials_are_removed() {
        let accounts = Accounts::default();
        for number in 0..10_000 {
            accounts.put(&key(number), &Credential::fixed("t"));
            assert!(accounts.lock().credentials.len() <= LEAST_CLEAN_UP);
        }
    }
}
