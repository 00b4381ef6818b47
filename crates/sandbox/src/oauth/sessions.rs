//! Who sits at which browser, and which forms were handed to it.

use std::{collections::HashMap, sync::Mutex};

use http::{HeaderMap, header};

use super::mint::Mint;
use crate::sync::lock;

const COOKIE: &str = "mighty_sandbox_session";

/// The key of a browser's session, as its cookie holds it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct SessionKey(String);

impl SessionKey {
    /// The value of `Set-Cookie`. `Lax`, since the application's link to `/oauth/authorize` comes
    /// from another site and must find the session.
    pub(super) fn set_cookie(&self) -> String {
        format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Lax", self.0)
    }
}

/// The page that a form belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    SignIn,
    Consent,
    /// Signing out, to sign in as somebody else.
    SignOut,
    Explorer,
}

/// Where a form goes on to.
#[derive(Clone)]
pub(super) enum Next {
    /// The authorization request with this query.
    Authorization(String),
    Explorer,
}

/// A form handed out: it can be sent once, by the same browser, for the same request.
struct Form {
    session: SessionKey,
    step: Step,
    next: Next,
}

#[derive(Default)]
struct Book {
    /// `None` while nobody has signed in.
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

    /// A session in which nobody has signed in yet.
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

    /// Ends `before` and opens a session for `person`: a key known from before the sign-in must
    /// not be worth more after it.
    pub(super) fn sign_in(&self, before: &SessionKey, person: u64, mint: &Mint) -> SessionKey {
        lock(&self.0).sessions.remove(before);
        self.insert(Some(person), mint)
    }

    /// The resource id of who signed in.
    pub(super) fn person(&self, session: &SessionKey) -> Option<u64> {
        lock(&self.0).sessions.get(session).copied().flatten()
    }

    /// A key for a form on a page that goes to `session`.
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

    /// Takes a form back: where it goes on to, if the form was handed to this session for
    /// this step and has not been sent before.
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
