//! The sessions of the browsers. A cookie contains the random key of the session; its data stays on
//! the server.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::http::{HeaderMap, HeaderName, header};
use mighty_networks::auth::{Credential, PendingAuthorization};

const COOKIE: &str = "session";

/// The data of one session.
#[derive(Default)]
pub(crate) struct Session {
    /// A sign-in that waits for its callback. It can be finished once.
    pub(crate) pending: Option<PendingAuthorization>,
    pub(crate) credential: Option<Credential>,
}

/// A random key of 32 bytes, in hexadecimal.
pub(crate) fn new_key() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// All sessions, in memory. A real application also ends idle sessions.
#[derive(Clone, Default)]
pub(crate) struct Sessions(Arc<Mutex<HashMap<String, Session>>>);

impl Sessions {
    /// Adds a session under a [new key](new_key) and returns the header that sets the cookie.
    pub(crate) fn open(&self, key: String, session: Session) -> [(HeaderName, String); 1] {
        // SameSite is Lax, because the browser comes to the callback from another site. Add Secure
        // if you use https.
        let cookie = format!("{COOKIE}={key}; Path=/; HttpOnly; SameSite=Lax");
        self.lock().insert(key, session);
        [(header::SET_COOKIE, cookie)]
    }

    /// Removes the session and returns its data.
    pub(crate) fn close(&self, headers: &HeaderMap) -> Session {
        key_in(headers)
            .and_then(|key| self.lock().remove(&key))
            .unwrap_or_default()
    }

    /// Removes the session and returns its pending sign-in. A session without one is not removed,
    /// because any site can send a visitor to the callback address.
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
