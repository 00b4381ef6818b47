//! The authorization server: its addresses, and the requests that are made to it.
//!
//! | file | contents |
//! |---|---|
//! | `mod.rs` | [`Server`]: authorize address, code exchange, refresh |
//! | `action.rs` | the operations, for errors |
//! | `addresses.rs` | the addresses that the server may be at |
//! | `discovery.rs` | [`ServerMetadata`]: its metadata |
//! | `lookup.rs` | requests the metadata |
//! | `client_auth.rs` | the client secret in the body, or by HTTP Basic |
//! | `revocation.rs` | revoking tokens |
//! | `answer.rs` | [`Grant`]: the token endpoint's good answer, read leniently |
//! | `exchange.rs` | one HTTP exchange for `oauth2`, recorded for errors |
//! | `refusal.rs` | the token endpoint's refusal, read leniently |
//! | `failure.rs` | turns every other answer into an [`Error`] |
//! | `hints.rs` | the usual meanings of OAuth error codes in this API |

mod action;
mod addresses;
mod answer;
mod client_auth;
mod discovery;
mod exchange;
mod failure;
mod hints;
mod lookup;
mod refusal;
mod revocation;

use std::sync::{Arc, Mutex};

use http::{HeaderValue, StatusCode};
use mighty_core::{ConfigError, Endpoints, UserAgent};
use mighty_runtime::{HttpClient, Time};
use oauth2::{
    AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointNotSet, EndpointSet,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken, TokenUrl,
    basic::{BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse},
};
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

pub use self::discovery::ServerMetadata;
use self::{
    action::Action,
    addresses::{Candidates, ServerAddresses},
    answer::TokenAnswer,
    client_auth::{ClientAuth, PreferredClientAuth},
    discovery::Known,
    exchange::{Exchange, Sender},
    failure::Failure,
};
pub(crate) use self::{answer::Grant, hints::for_code};
use crate::{Application, Error, ErrorKind, Tokens};

type OAuthClient = oauth2::Client<
    BasicErrorResponse,
    TokenAnswer,
    BasicTokenIntrospectionResponse,
    oauth2::StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

/// One network's authorization server, for one application.
#[derive(Debug)]
pub(crate) struct Server {
    application: Application,
    /// The issuer in the key of the tokens. It stays the same if the server is found at another
    /// address.
    issuer: String,
    candidates: Candidates,
    preferred_auth: PreferredClientAuth,
    known: Mutex<Option<Known>>,
    /// Whether a callback may lack `iss` although the server announces it.
    issuer_may_be_missing: bool,
    sender: Sender,
    time: Arc<dyn Time>,
}

/// A new sign-in.
pub(crate) struct NewSignIn {
    /// The issuer whose page the browser is sent to.
    pub(crate) issuer: String,
    pub(crate) authorize_url: Url,
    pub(crate) state: SecretString,
    pub(crate) verifier: SecretString,
}

/// A request for tokens.
enum TokenRequest<'a> {
    Code {
        code: &'a SecretString,
        verifier: &'a SecretString,
        redirect_uri: &'a str,
    },
    Refresh(&'a Tokens),
}

impl TokenRequest<'_> {
    fn action(&self) -> Action {
        match self {
            Self::Code { .. } => Action::Exchange,
            Self::Refresh(_) => Action::Refresh,
        }
    }
}

impl Server {
    pub(crate) fn new(
        application: Application,
        endpoints: &Endpoints,
        fallback: Option<&str>,
        user_agent: &UserAgent,
        http: Arc<dyn HttpClient>,
        time: Arc<dyn Time>,
    ) -> Result<Self, ConfigError> {
        let user_agent = HeaderValue::from_str(&user_agent.header()).map_err(|error| {
            ConfigError::new("user_agent", error.to_string(), "use plain ASCII text")
        })?;
        redirect_url(application.redirect_uri())?;
        let candidates = Candidates::new(endpoints, fallback)?;
        Ok(Self {
            issuer: candidates.first().issuer,
            candidates,
            preferred_auth: PreferredClientAuth::default(),
            known: Mutex::default(),
            issuer_may_be_missing: false,
            application,
            sender: Sender::new(http, Arc::clone(&time), user_agent),
            time,
        })
    }

    pub(crate) fn application(&self) -> &Application {
        &self.application
    }

    /// The community's address, as given.
    pub(crate) fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Whether a sign-in of `issuer`, or a callback from it (RFC 9207), is this network's.
    pub(crate) fn is_issuer(&self, issuer: &str) -> bool {
        self.candidates.includes(issuer)
    }

    /// Accepts callbacks without `iss` even if the server announces it.
    pub(crate) fn with_missing_issuer(self, issuer_may_be_missing: bool) -> Self {
        Self {
            issuer_may_be_missing,
            ..self
        }
    }

    /// Whether a callback without `iss` is refused if the server announces that it sends it.
    pub(crate) fn checks_for_issuer(&self) -> bool {
        !self.issuer_may_be_missing
    }

    /// Whether the server has announced that its callbacks carry `iss` (RFC 9207, section 2.4).
    pub(crate) fn names_issuer(&self) -> bool {
        self.has_announced(|metadata| metadata.names_issuer)
    }

    pub(crate) fn time(&self) -> &Arc<dyn Time> {
        &self.time
    }

    /// The address to send a browser to, with a `state` and a PKCE verifier for this one sign-in.
    pub(crate) fn begin(&self, redirect_uri: &str) -> Result<NewSignIn, ConfigError> {
        let addresses = self.candidates.first();
        let client = self
            .client(&addresses, ClientAuth::Body)
            .set_redirect_uri(redirect_url(redirect_uri)?);
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let (url, state) = client
            .authorize_url(|| CsrfToken::new_random_len(32))
            .add_scopes(
                self.application
                    .requested_scopes()
                    .iter()
                    .map(|scope| oauth2::Scope::new(scope.to_string())),
            )
            .set_pkce_challenge(challenge)
            .url();
        Ok(NewSignIn {
            issuer: addresses.issuer,
            authorize_url: url,
            state: state.into_secret().into(),
            verifier: verifier.into_secret().into(),
        })
    }

    /// Exchanges an authorization code.
    pub(crate) async fn exchange_code(
        &self,
        code: &SecretString,
        verifier: &SecretString,
        redirect_uri: &str,
    ) -> Result<Grant, Error> {
        let request = TokenRequest::Code {
            code,
            verifier,
            redirect_uri,
        };
        let mut grant = self.grant(&request).await?;
        // If the answer does not name the scopes, all requested scopes were granted.
        let requested = self.application.requested_scopes();
        if grant.tokens.scopes().is_none() && !requested.is_empty() {
            grant.tokens = grant.tokens.with_scopes(requested.clone());
        }
        Ok(grant)
    }

    /// Exchanges a refresh token. Parts that the answer leaves out stay as in `current`.
    pub(crate) async fn refresh(&self, current: &Tokens) -> Result<Grant, Error> {
        let grant = self.grant(&TokenRequest::Refresh(current)).await?;
        Ok(Grant {
            tokens: grant.tokens.completed_by(current),
            ..grant
        })
    }

    /// Asks at one address after the other, until one serves sign-ins.
    async fn grant(&self, request: &TokenRequest<'_>) -> Result<Grant, Error> {
        let mut not_found = None;
        for addresses in self.candidates.in_order() {
            match self.grant_at(&addresses, request).await {
                Err(error) if is_elsewhere(&error) => {
                    not_found.get_or_insert(error);
                }
                outcome => {
                    if outcome.is_ok() {
                        self.candidates.prefer(&addresses);
                    }
                    return outcome;
                }
            }
        }
        // There is always an address, so there is always an answer.
        Err(not_found.unwrap_or_else(|| Error::new(ErrorKind::Config, "there is no server to ask")))
    }

    /// Asks at one address, with one way of client authentication after the other until one is
    /// accepted. A refused client authentication spends neither a code nor a refresh token.
    async fn grant_at(
        &self,
        addresses: &ServerAddresses,
        request: &TokenRequest<'_>,
    ) -> Result<Grant, Error> {
        let mut refusal: Option<Error> = None;
        for client_auth in self.preferred_auth.order(&self.application) {
            let outcome = self.attempt(addresses, *client_auth, request).await;
            let was_accepted = match &outcome {
                Ok(_) => true,
                Err(error) => error.kind() == ErrorKind::InvalidGrant,
            };
            if was_accepted {
                self.preferred_auth.remember(*client_auth);
            }
            match (outcome, refusal.take()) {
                (Err(error), None) if error.kind() == ErrorKind::InvalidClient => {
                    refusal = Some(error);
                }
                // A server that knows only one way may answer the other with any error.
                (Err(error), Some(first)) if !was_accepted && !error.is_transient() => {
                    return Err(first);
                }
                (outcome, _) => return outcome,
            }
        }
        Err(refusal.unwrap_or_else(|| Error::new(ErrorKind::Config, "there is no way to ask")))
    }

    async fn attempt(
        &self,
        addresses: &ServerAddresses,
        client_auth: ClientAuth,
        request: &TokenRequest<'_>,
    ) -> Result<Grant, Error> {
        let client = self.client(addresses, client_auth);
        let exchange = Exchange::new(&self.sender);
        // The token's lifetime counts from before the request, so that it is never overestimated.
        let asked_at = self.time.now();
        let answer = match request {
            TokenRequest::Code {
                code,
                verifier,
                redirect_uri,
            } => {
                let client = client.set_redirect_uri(redirect_url(redirect_uri)?);
                let verifier = PkceCodeVerifier::new(verifier.expose_secret().to_owned());
                client
                    .exchange_code(AuthorizationCode::new(code.expose_secret().to_owned()))
                    .set_pkce_verifier(verifier)
                    .request_async(&exchange)
                    .await
            }
            TokenRequest::Refresh(tokens) => {
                let token = tokens.expose_refresh_token().unwrap_or_default();
                client
                    .exchange_refresh_token(&RefreshToken::new(token.to_owned()))
                    .request_async(&exchange)
                    .await
            }
        };
        let mut failure = self.failure(request.action(), &addresses.token, exchange);
        if let TokenRequest::Code { redirect_uri, .. } = request {
            failure.redirect_uri = redirect_uri;
        }
        match answer {
            Ok(answer) => Grant::read(&answer, asked_at).map_err(|what| failure.of_content(&what)),
            Err(error) => Err(failure.of_oauth2(error)),
        }
    }

    fn failure<'a>(
        &'a self,
        action: Action,
        address: &'a Url,
        exchange: Exchange<'_>,
    ) -> Failure<'a> {
        Failure {
            action,
            address,
            application: &self.application,
            redirect_uri: self.application.redirect_uri(),
            record: exchange.into_record(),
        }
    }

    /// Made for each use, because `oauth2` keeps the secret as plain text.
    fn client(&self, addresses: &ServerAddresses, client_auth: ClientAuth) -> OAuthClient {
        let client = oauth2::Client::new(ClientId::new(self.application.client_id().to_owned()))
            .set_auth_type(client_auth.auth_type())
            .set_auth_uri(AuthUrl::from_url(addresses.authorize.clone()))
            .set_token_uri(TokenUrl::from_url(addresses.token.clone()));
        match self.application.client_secret() {
            Some(secret) => {
                client.set_client_secret(ClientSecret::new(secret.expose_secret().to_owned()))
            }
            None => client,
        }
    }
}

/// Whether the answer says that this address serves no sign-ins.
fn is_elsewhere(error: &Error) -> bool {
    error.status() == Some(StatusCode::NOT_FOUND.as_u16()) && error.oauth_code().is_none()
}

fn redirect_url(text: &str) -> Result<RedirectUrl, ConfigError> {
    RedirectUrl::new(text.to_owned()).map_err(|error| {
        ConfigError::new(
            "redirect_uri",
            error.to_string(),
            "give an absolute address",
        )
    })
}
