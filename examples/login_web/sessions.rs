//! Who is at which browser. Its cookie holds a key that can't be guessed; all else stays here.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::http::{HeaderMap, HeaderName, header};
use mighty_networks::auth::{Credential, PendingAuthorization};

const COOKIE: &str = "session";

/// What is known of a visitor.
#[derive(Default)]
pub(crate) struct Session {
    /// A sign-in that waits for its callback. It serves one.
    pub(crate) pending: Option<PendingAuthorization>,
    pub(crate) credential: Option<Credential>,
}

/// A key that nobody can guess.
pub(crate) fn new_key() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// All sessions, for as long as the program runs. A real application ends the idle ones.
#[derive(Clone, Default)]
pub(crate) struct Sessions(Arc<Mutex<HashMap<String, Session>>>);

impl Sessions {
    /// Opens a session under a [new key](new_key): the header that gives the browser the key.
    pub(crate) fn open(&self, key: String, session: Session) -> [(HeaderName, String); 1] {
        // Lax, because the callback comes from another site. Over https, add Secure.
        let cookie = format!("{COOKIE}={key}; Path=/; HttpOnly; SameSite=Lax");
        self.lock().insert(key, session);
        [(header::SET_COOKIE, cookie)]
    }

    /// Ends a session, and gives what was known.
    pub(crate) fn close(&self, headers: &HeaderMap) -> Session {
        key_in(headers)
            .and_then(|key| self.lock().remove(&key))
            .unwrap_or_default()
    }

    /// Ends a session that waits for a callback, and no other: anybody can send a visitor to one.
    pub(crate) fn close_pending(&self, headers: &HeaderMap) -> Option<PendingAuthorization> {
        let key = key_in(headers)?;
        let mut sessions = self.lock();
        let pending = sessions.get_mut(&key)?.pending.take()?;
        sessions.remove(&key);
        Some(pending)
    }

    pub(crate) fn credential(&self, headers: &HeaderMap) -> Option<Credential> {
        let sessions = self.lock();
        sessions.get(&key_in(headers)?)?.credential.clone()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Session>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key_in(headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    let mut pairs = cookies
        .split(';')
        .filter_map(|pair| pair.trim().split_once('='));
    pairs
        .find(|(name, _)| *name == COOKIE)
        .map(|(_, key)| key.to_owned())
}
