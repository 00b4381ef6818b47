//! The credentials that are in use in this process. Two over one pair of tokens would each refresh,
//! and find out from the store that only one may.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use crate::{Credential, StoreKey, Tokens, credential::WeakCredential};

/// The credential handed out last, for each account. Does not keep any alive.
#[derive(Clone, Default)]
pub(super) struct Accounts(Arc<Mutex<InUse>>);

#[derive(Default)]
struct InUse {
    credentials: HashMap<StoreKey, WeakCredential>,
    /// How many there may be before those that nobody holds any more are taken out.
    clean_up_at: usize,
}

impl InUse {
    /// Users come and go, and what nobody holds any more would pile up. It is taken out each time
    /// that the number has doubled, which costs a constant time for each credential.
    fn put(&mut self, key: &StoreKey, credential: &Credential) {
        if self.credentials.len() >= self.clean_up_at {
            self.credentials
                .retain(|_, credential| credential.is_alive());
            self.clean_up_at = self.credentials.len().saturating_mul(2).max(LEAST_CLEAN_UP);
        }
        self.credentials.insert(key.clone(), credential.downgrade());
    }
}

/// Fewer credentials than this are not worth looking through.
const LEAST_CLEAN_UP: usize = 64;

impl Accounts {
    pub(super) fn put(&self, key: &StoreKey, credential: &Credential) {
        self.lock().put(key, credential);
    }

    /// Those that somebody holds, or that are still busy.
    pub(super) fn in_use(&self) -> Vec<Credential> {
        let accounts = self.lock();
        let credentials = accounts.credentials.values();
        credentials.filter_map(WeakCredential::upgrade).collect()
    }

    /// The credential for `tokens`, made by `make` where none is in use.
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

    /// The processor time that it takes to put so many credentials that are all in use.
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
        // Eight times the accounts cost a quadratic way 64 times as much.
        let (once, eight) = (putting(2_500), putting(20_000));
        assert!(eight < once * 30, "{once:?}, {eight:?}");
    }

    #[test]
    fn what_nobody_holds_any_more_does_not_pile_up() {
        let accounts = Accounts::default();
        for number in 0..10_000 {
            accounts.put(&key(number), &Credential::fixed("t"));
            assert!(accounts.lock().credentials.len() <= LEAST_CLEAN_UP);
        }
    }
}
