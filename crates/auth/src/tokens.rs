//! The tokens of a sign-in.

use std::{fmt, time::SystemTime};

use http::HeaderValue;
use mighty_core::Scopes;
use secrecy::{ExposeSecret as _, SecretString};
use subtle::ConstantTimeEq as _;

/// The tokens of one sign-in, as a [`TokenStore`](crate::TokenStore) keeps them.
///
/// Its `Debug` shows no secret. It can't be serialised: a store reads its parts one by one, so that
/// no log line gets them by accident.
#[derive(Clone)]
pub struct Tokens {
    access_token: SecretString,
    refresh_token: Option<SecretString>,
    expires_at: Option<SystemTime>,
    scopes: Option<Scopes>,
    session: Option<String>,
}

impl Tokens {
    /// Tokens that consist of an access token alone. Its expiry and scopes are unknown.
    pub fn new(access_token: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into().into(),
            refresh_token: None,
            expires_at: None,
            scopes: None,
            session: None,
        }
    }

    /// Adds the refresh token.
    #[must_use]
    pub fn with_refresh_token(mut self, refresh_token: impl Into<String>) -> Self {
        self.refresh_token = Some(refresh_token.into().into());
        self
    }

    /// Adds the time at which the access token expires.
    #[must_use]
    pub fn with_expires_at(mut self, expires_at: SystemTime) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Adds the scopes that were granted.
    #[must_use]
    pub fn with_scopes(mut self, scopes: Scopes) -> Self {
        self.scopes = Some(scopes);
        self
    }

    /// Adds the name of the session.
    #[must_use]
    pub fn with_session(mut self, session: impl Into<String>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// The access token's text. Secret.
    pub fn expose_access_token(&self) -> &str {
        self.access_token.expose_secret()
    }

    /// The refresh token's text, if there is one. Secret, and valid for longer than the access
    /// token.
    pub fn expose_refresh_token(&self) -> Option<&str> {
        self.refresh_token
            .as_ref()
            .map(|token| token.expose_secret())
    }

    /// When the access token expires, as the server said; `None` if the server did not say.
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// The granted scopes; `None` if unknown.
    pub fn scopes(&self) -> Option<&Scopes> {
        self.scopes.as_ref()
    }

    /// The name of the session: random, given at the sign-in, the same after every refresh. It is
    /// not secret. A credential uses it to tell its own session from a later sign-in; `None` if the
    /// tokens did not come from a sign-in here.
    pub fn session(&self) -> Option<&str> {
        self.session.as_deref()
    }

    /// Tokens of a session that begins with them.
    pub(crate) fn in_new_session(self) -> Self {
        self.with_session(format!("{:032x}", fastrand::u128(..)))
    }

    /// Copies the parts that a refresh leaves out, because they stay the same.
    pub(crate) fn completed_by(mut self, previous: &Self) -> Self {
        self.session.clone_from(&previous.session);
        self.refresh_token = self
            .refresh_token
            .or_else(|| previous.refresh_token.clone());
        self.scopes = self.scopes.or_else(|| previous.scopes.clone());
        self
    }

    pub(crate) fn has_expired(&self, now: SystemTime) -> bool {
        self.expires_at.is_some_and(|end| end <= now)
    }

    /// Whether both come from the same sign-in; `None` if that can't be told.
    pub(crate) fn same_session(&self, other: &Self) -> Option<bool> {
        Some(self.session()? == other.session()?)
    }

    /// Whether both come from the same answer of the server.
    pub(crate) fn same_pair(&self, other: &Self) -> bool {
        same_secret(self.expose_access_token(), other.expose_access_token())
            && self.same_refresh_token(other)
    }

    pub(crate) fn same_refresh_token(&self, other: &Self) -> bool {
        match (self.expose_refresh_token(), other.expose_refresh_token()) {
            (Some(one), Some(other)) => same_secret(one, other),
            (None, None) => true,
            _ => false,
        }
    }
}

/// Compares in a time that does not depend on where the texts differ.
pub(crate) fn same_secret(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("access_token", &"[redacted]")
            .field(
                "refresh_token",
                &self.refresh_token.as_ref().map(|_| "[redacted]"),
            )
            .field("expires_at", &self.expires_at)
            .field("scopes", &self.scopes)
            .field("session", &self.session)
            .finish()
    }
}

/// An access token to send, and its generation within its [`Credential`](crate::Credential).
#[derive(Clone)]
pub struct AccessToken {
    /// Built once, because a token goes into every request. It is sensitive, so it is not printed.
    /// Its bytes are shared with the HTTP client, so they can't be wiped.
    header: HeaderValue,
    generation: u64,
}

impl AccessToken {
    /// `None` if the token is empty or contains characters that a header can't.
    pub(crate) fn new(tokens: &Tokens, generation: u64) -> Option<Self> {
        let text = tokens.expose_access_token();
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let mut header = HeaderValue::from_str(&format!("Bearer {text}")).ok()?;
        header.set_sensitive(true);
        Some(Self { header, generation })
    }

    /// The value for the `Authorization` header, marked sensitive.
    pub fn header_value(&self) -> HeaderValue {
        self.header.clone()
    }

    /// Counts up with each new token of a credential. [`Credential::invalidate`] compares it.
    ///
    /// [`Credential::invalidate`]: crate::Credential::invalidate
    pub fn generation(&self) -> u64 {
        self.generation
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("secret", &"[redacted]")
            .field("generation", &self.generation)
            .finish()
    }
}
