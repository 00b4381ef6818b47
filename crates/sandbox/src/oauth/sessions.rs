//! The person at each browser, and the forms that were sent to it.

use std::{collections::HashMap, sync::Mutex};

use http::{HeaderMap, header};

use super::mint::Mint;
use crate::sync::lock;

const COOKIE: &str = "mighty_sandbox_session";

/// The key of a browser's session, as in its cookie.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct SessionKey(String);

impl SessionKey {
    /// The value of `Set-Cookie`. `Lax`, because the application's link to `/oauth/authorize` comes
    /// from another site and needs the session.
    pub(super) fn set_cookie(&self) -> String {
        format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Lax", self.0)
    }
}

/// The page that a form belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    SignIn,
    Consent,
    /// Signing out, to sign in as another person.
    SignOut,
    Explorer,
}

/// The next page after a form.
#[derive(Clone)]
pub(super) enum Next {
    /// The authorization request with this query.
    Authorization(String),
    Explorer,
}

/// A form that was sent to a browser. It can be submitted once, by the same browser, for the same
/// request.
struct Form {
    session: SessionKey,
    step: Step,
    next: Next,
}

#[derive(Default)]
struct Book {
    /// `None` if no person has signed in.
    sessions: HashMap<SessionKey, Option<u64>>,
    forms: HashMap<String, Form>,
}

#[derive(Default)]
pub(super) struct Sessions(Mutex<Book>);

impl Sessions {
    /// The session that the request's cookie belongs to.
    pub(super) fn of(&self, headers: &HeaderMap) -> Option<SessionKey> {
        let book = lock(&self.0);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter(|(name, _)| *name == COOKIE)
            .map(|(_, key)| SessionKey(key.to_owned()))
            .find(|key| book.sessions.contains_key(key))
    }

    /// A session without a person.
    pub(super) fn open(&self, mint: &Mint) -> SessionKey {
        self.insert(None, mint)
    }

    /// Ends one session.
    pub(super) fn close(&self, session: &SessionKey) {
        lock(&self.0).sessions.remove(session);
    }

    /// Ends every session of a person.
    pub(super) fn close_all_of(&self, person: u64) {
        let sessions = &mut lock(&self.0).sessions;
        sessions.retain(|_, signed_in| *signed_in != Some(person));
    }

    /// Ends `before` and opens a session for `person`. The key must change, because the old one may
    /// be known to others.
    pub(super) fn sign_in(&self, before: &SessionKey, person: u64, mint: &Mint) -> SessionKey {
        lock(&self.0).sessions.remove(before);
        self.insert(Some(person), mint)
    }

    /// The resource id of the person who signed in.
    pub(super) fn person(&self, session: &SessionKey) -> Option<u64> {
        lock(&self.0).sessions.get(session).copied().flatten()
    }

    /// A form key for a page of `session`.
    pub(super) fn hand_out(
        &self,
        session: &SessionKey,
        step: Step,
        next: Next,
        mint: &Mint,
    ) -> String {
        let key = mint.secret();
        let form = Form {
            session: session.clone(),
            step,
            next,
        };
        lock(&self.0).forms.insert(key.clone(), form);
        key
    }

    /// Accepts a form and returns its next page, if the form was sent to this session for this step
    /// and has not been submitted before.
    pub(super) fn take_back(&self, key: &str, session: &SessionKey, step: Step) -> Option<Next> {
        let forms = &mut lock(&self.0).forms;
        let form = forms.get(key)?;
        if form.session != *session || form.step != step {
            return None;
        }
        forms.remove(key).map(|form| form.next)
    }

    fn insert(&self, person: Option<u64>, mint: &Mint) -> SessionKey {
        let key = SessionKey(mint.secret());
        lock(&self.0).sessions.insert(key.clone(), person);
        key
    }
}
