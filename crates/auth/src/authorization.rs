//! A sign-in that has begun, and the callback that ends it.

use std::fmt;

use mighty_core::ConfigError;
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize, Serializer};
use url::Url;

use crate::{
    Application, Error, ErrorKind, OAuthCode, callback::Callback, server::Server,
    tokens::same_secret,
};

/// A sign-in that waits for its callback: the address to send the browser to, and the values that
/// check the callback and exchange its code.
///
/// A web application keeps it between two requests, so it can be serialised. The serialised form is
/// secret: put it into the visitor's server-side session or an encrypted cookie. It is for one
/// sign-in of one visitor.
#[derive(Deserialize)]
#[serde(from = "Stored")]
pub struct PendingAuthorization {
    issuer: String,
    client_id: String,
    authorize_url: Url,
    redirect_uri: String,
    state: SecretString,
    verifier: SecretString,
    /// Whether the server had already announced that its callbacks carry `iss`.
    names_issuer: bool,
}

/// The serialised form of a pending sign-in.
#[derive(Serialize, Deserialize)]
struct Stored {
    issuer: String,
    client_id: String,
    authorize_url: Url,
    redirect_uri: String,
    state: String,
    verifier: String,
    #[serde(default)]
    names_issuer: bool,
}

impl PendingAuthorization {
    pub(crate) fn new(server: &Server, redirect_uri: &str) -> Result<Self, ConfigError> {
        server.application().check_redirect_uri(redirect_uri)?;
        let new = server.begin(redirect_uri)?;
        Ok(Self {
            issuer: new.issuer,
            client_id: server.application().client_id().to_owned(),
            authorize_url: new.authorize_url,
            redirect_uri: redirect_uri.to_owned(),
            state: new.state,
            verifier: new.verifier,
            names_issuer: server.names_issuer(),
        })
    }

    /// The address to send the browser to. Open it or redirect to it. Don't show it in a frame: the
    /// sign-in page refuses to be framed.
    pub fn authorize_url(&self) -> &Url {
        &self.authorize_url
    }

    /// The address that the browser comes back to.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    pub(crate) fn verifier(&self) -> &SecretString {
        &self.verifier
    }

    pub(crate) fn is_answered_by(&self, state: &str) -> bool {
        same_secret(self.state.expose_secret(), state)
    }

    /// The authorization code in `callback_url`, after all checks that the callback answers this
    /// sign-in.
    pub(crate) fn code_in(
        &self,
        callback_url: &str,
        server: &Server,
    ) -> Result<SecretString, Error> {
        self.check_begun_at(server)?;
        let ours = [self.state.expose_secret(), self.verifier.expose_secret()];
        let callback = Callback::read(callback_url, &self.redirect_uri, &ours)?;
        // This check comes first. Otherwise a forged callback could choose the error that this
        // sign-in ends with.
        match callback.state() {
            None => return Err(callback.stray("carries no state")),
            Some(state) if !self.is_answered_by(state) => {
                return Err(callback.stray("carries another state"));
            }
            Some(_) => {}
        }
        match callback.issuer() {
            Some(issuer) if !server.is_issuer(issuer) => {
                return Err(callback.of_another_issuer(server.issuer()));
            }
            None if self.expects_issuer(server) => return Err(callback.without_issuer()),
            _ => {}
        }
        match callback.error() {
            Some(code) => Err(self.refused(&callback, code, server.application())),
            None => callback.into_code(),
        }
    }

    /// The code and the verifier together give access to the session, so they are sent only to the
    /// network and for the application that the sign-in was begun with.
    fn check_begun_at(&self, server: &Server) -> Result<(), Error> {
        let client_id = server.application().client_id();
        if server.is_issuer(&self.issuer) && self.client_id == client_id {
            return Ok(());
        }
        let message = format!(
            "the sign-in was begun at {:?} by the application {:?}, and this client is for {:?} \
             and the application {client_id:?}",
            self.issuer,
            self.client_id,
            server.issuer(),
        );
        Err(Error::new(ErrorKind::Config, message).with_hint(
            "its code was not used; finish a sign-in with a client of the network and the \
             application that it was begun with",
        ))
    }

    /// Uses the server's announcement from the time when this sign-in began, perhaps in another
    /// process, or a later one.
    fn expects_issuer(&self, server: &Server) -> bool {
        server.checks_for_issuer() && (self.names_issuer || server.names_issuer())
    }

    fn refused(&self, callback: &Callback, code: OAuthCode, application: &Application) -> Error {
        let mut message = format!("the sign-in was refused: {code}");
        if let Some(description) = callback.description() {
            message.push_str(&format!(" {description:?}"));
        }
        let error = Error::new(ErrorKind::Refused, message);
        let error = match crate::server::for_code(&code, None, application, &self.redirect_uri) {
            Some(hint) => error.with_hint(hint),
            None => error,
        };
        error.with_code(code)
    }
}

impl fmt::Debug for PendingAuthorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address contains the state.
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
            issuer: self.issuer.clone(),
            client_id: self.client_id.clone(),
            authorize_url: self.authorize_url.clone(),
            redirect_uri: self.redirect_uri.clone(),
            state: self.state.expose_secret().to_owned(),
            verifier: self.verifier.expose_secret().to_owned(),
            names_issuer: self.names_issuer,
        }
        .serialize(serializer)
    }
}

impl From<Stored> for PendingAuthorization {
    fn from(stored: Stored) -> Self {
        Self {
            issuer: stored.issuer,
            client_id: stored.client_id,
            authorize_url: stored.authorize_url,
            redirect_uri: stored.redirect_uri,
            state: stored.state.into(),
            verifier: stored.verifier.into(),
            names_issuer: stored.names_issuer,
        }
    }
}
