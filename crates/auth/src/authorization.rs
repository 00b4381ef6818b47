//! A sign-in that has begun, and the callback that ends it.

use std::fmt;

use mighty_core::ConfigError;
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize, Serializer};
use url::Url;

use crate::{
    Error, ErrorKind, application::check_redirect_uri, server::Server, tokens::same_secret,
};

/// A sign-in that waits for its callback: where to send the browser, and what is needed to know
/// and use the answer.
///
/// A web application keeps it between two requests, so it can be serialised. It is secret then: put
/// it into the visitor's server-side session or an encrypted cookie. It serves one sign-in, of
/// one visitor.
#[derive(Deserialize)]
#[serde(from = "Stored")]
pub struct PendingAuthorization {
    authorize_url: Url,
    redirect_uri: String,
    state: SecretString,
    verifier: SecretString,
}

/// How a pending sign-in is written down.
#[derive(Serialize, Deserialize)]
struct Stored {
    authorize_url: Url,
    redirect_uri: String,
    state: String,
    verifier: String,
}

impl PendingAuthorization {
    pub(crate) fn new(server: &Server, redirect_uri: &str) -> Result<Self, ConfigError> {
        check_redirect_uri(redirect_uri)?;
        let (authorize_url, state, verifier) = server.authorize_url(redirect_uri)?;
        Ok(Self {
            authorize_url,
            redirect_uri: redirect_uri.to_owned(),
            state: state.into_secret().into(),
            verifier: verifier.into_secret().into(),
        })
    }

    /// Where to send the browser: open it or redirect to it, but in no frame; the sign-in page
    /// refuses to be framed.
    pub fn authorize_url(&self) -> &Url {
        &self.authorize_url
    }

    /// Where the browser comes back to.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    pub(crate) fn verifier(&self) -> &SecretString {
        &self.verifier
    }

    pub(crate) fn is_answered_by(&self, state: &str) -> bool {
        same_secret(self.state.expose_secret(), state)
    }

    /// The authorization code in `callback_url`, once it is sure that it answers this sign-in.
    pub(crate) fn code_in(
        &self,
        callback_url: &str,
        server: &Server,
    ) -> Result<SecretString, Error> {
        let callback = Callback::read(callback_url, &self.redirect_uri)?;
        // Before anything else: an answer that isn't ours must not even be able to fail ours with
        // an error of its choice.
        match &callback.state {
            None => return Err(callback.stray("carries no state")),
            Some(state) if !self.is_answered_by(state) => {
                return Err(callback.stray("carries another state"));
            }
            Some(_) => {}
        }
        if let Some(issuer) = &callback.issuer
            && !server.is_issuer(issuer)
        {
            return Err(Error::new(
                ErrorKind::IssuerMismatch,
                format!(
                    "the callback comes from {issuer:?}, but the sign-in began at {:?}",
                    server.issuer()
                ),
            )
            .with_hint(
                "its code was not used; if both are this network, give the address in `iss` as the \
                 community's address or as its fallback host",
            ));
        }
        if let Some(code) = callback.error {
            let mut message = format!("the sign-in was refused: {code}");
            if let Some(description) = &callback.description {
                message.push_str(&format!(" {description:?}"));
            }
            let error = Error::new(ErrorKind::Refused, message);
            let error = match crate::server::for_code(&code, None, server.application()) {
                Some(hint) => error.with_hint(hint),
                None => error,
            };
            return Err(error.with_code(code));
        }
        callback.code.ok_or_else(|| {
            Error::new(
                ErrorKind::Refused,
                "the callback carries neither a code nor an error",
            )
            .with_hint("begin the sign-in again, and hand over the callback's whole address")
        })
    }
}

impl fmt::Debug for PendingAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address holds the state.
        let mut shown = self.authorize_url.clone();
        shown.set_query(None);
        f.debug_struct("PendingAuthorization")
            .field("authorize_url", &shown.as_str())
            .finish_non_exhaustive()
    }
}

impl Serialize for PendingAuthorization {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Stored {
            authorize_url: self.authorize_url.clone(),
            redirect_uri: self.redirect_uri.clone(),
            state: self.state.expose_secret().to_owned(),
            verifier: self.verifier.expose_secret().to_owned(),
        }
        .serialize(serializer)
    }
}

impl From<Stored> for PendingAuthorization {
    fn from(stored: Stored) -> Self {
        Self {
            authorize_url: stored.authorize_url,
            redirect_uri: stored.redirect_uri,
            state: stored.state.into(),
            verifier: stored.verifier.into(),
        }
    }
}

/// What the server sent back with the browser. Each field comes once or not at all.
#[derive(Default)]
struct Callback {
    state: Option<String>,
    issuer: Option<String>,
    code: Option<SecretString>,
    error: Option<String>,
    description: Option<String>,
}

impl Callback {
    /// Takes a whole address, or a path with its query as web frameworks hand it over.
    fn read(callback_url: &str, redirect_uri: &str) -> Result<Self, Error> {
        let unreadable = |error: url::ParseError| {
            Error::new(
                ErrorKind::StateMismatch,
                format!("the callback is no address ({error})"),
            )
            .with_hint("hand over the callback's whole address, query included")
        };
        let base = Url::parse(redirect_uri).map_err(unreadable)?;
        let url = base.join(callback_url.trim()).map_err(unreadable)?;
        let mut callback = Self::default();
        for (name, value) in url.query_pairs() {
            let text = || printable(&value);
            let repeated = match name.as_ref() {
                "state" => callback.state.replace(value.into_owned()).is_some(),
                "code" => callback.code.replace(value.into_owned().into()).is_some(),
                "iss" => callback.issuer.replace(text()).is_some(),
                "error" => callback.error.replace(text()).is_some(),
                "error_description" => callback.description.replace(text()).is_some(),
                _ => false,
            };
            if repeated {
                return Err(callback.stray(&format!("carries `{name}` twice")));
            }
        }
        Ok(callback)
    }

    fn stray(&self, what: &str) -> Error {
        let mut message = format!("the callback {what}, so it does not answer this sign-in");
        if let Some(error) = &self.error {
            message.push_str(&format!(" (it says error={error})"));
        }
        Error::new(ErrorKind::StateMismatch, message)
            .with_hint("its code was not used; begin the sign-in again")
    }
}

/// Anybody can call a callback, so what it says is cut and cleaned before it is printed.
fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(200).collect()
}
