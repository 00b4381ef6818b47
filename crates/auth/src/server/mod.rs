//! The authorization server: its addresses, and the requests that are made to it.
//!
//! | file | what it holds |
//! |---|---|
//! | `mod.rs` | [`Server`]: authorize address, code exchange, refresh |
//! | `places.rs` | where it may be, and where it was seen |
//! | `discovery.rs` | [`ServerMetadata`]: what it says of itself |
//! | `lookup.rs` | asking it for that |
//! | `proof.rs` | the client secret in the body, or by HTTP Basic |
//! | `revocation.rs` | revoking tokens |
//! | `answer.rs` | [`Grant`]: the token endpoint's good answer, read leniently |
//! | `exchange.rs` | one HTTP exchange on behalf of `oauth2`, remembered for the error |
//! | `failure.rs` | every other answer, turned into an [`Error`] |
//! | `hints.rs` | what an OAuth error code usually means in this API |

mod answer;
mod discovery;
mod exchange;
mod failure;
mod hints;
mod lookup;
mod places;
mod proof;
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
pub(crate) use self::{answer::Grant, hints::for_code};
use self::{
    answer::TokenAnswer,
    discovery::Known,
    exchange::{Exchange, Wire},
    failure::{Action, Failure},
    places::{Place, Places},
    proof::{Habit, Proof},
};
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

/// Everything that is needed to talk to one network's authorization server as one application.
#[derive(Debug)]
pub(crate) struct Server {
    application: Application,
    /// Whom the tokens are kept under, wherever the server turns out to be.
    issuer: String,
    places: Places,
    habit: Habit,
    known: Mutex<Option<Known>>,
    /// Whether a callback may leave `iss` out although the server announces it.
    issuer_may_be_missing: bool,
    wire: Wire,
    time: Arc<dyn Time>,
}

/// A sign-in that begins.
pub(crate) struct Beginning {
    /// Whose page the browser is sent to.
    pub(crate) issuer: String,
    pub(crate) authorize_url: Url,
    pub(crate) state: SecretString,
    pub(crate) verifier: SecretString,
}

/// What is asked of the token endpoint.
enum Ask<'a> {
    Code {
        code: &'a SecretString,
        verifier: &'a SecretString,
        redirect_uri: &'a str,
    },
    Refresh(&'a Tokens),
}

impl Ask<'_> {
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
        let places = Places::new(endpoints, fallback)?;
        Ok(Self {
            issuer: places.first().issuer,
            places,
            habit: Habit::default(),
            known: Mutex::default(),
            issuer_may_be_missing: false,
            application,
            wire: Wire::new(http, Arc::clone(&time), user_agent),
            time,
        })
    }

    pub(crate) fn application(&self) -> &Application {
        &self.application
    }

    /// The community's address, as it was given.
    pub(crate) fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Whether what was begun at `issuer`, or a callback in its name (RFC 9207), is this network's.
    pub(crate) fn is_issuer(&self, issuer: &str) -> bool {
        self.places.includes(issuer)
    }

    /// Lets callbacks pass without `iss`, whatever the server announces.
    pub(crate) fn with_missing_issuer(self, issuer_may_be_missing: bool) -> Self {
        Self {
            issuer_may_be_missing,
            ..self
        }
    }

    /// Whether a callback without `iss` is refused where the server announces that it sends it.
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

    /// Where to send a browser, with a `state` and a PKCE verifier made for this one sign-in.
    pub(crate) fn begin(&self, redirect_uri: &str) -> Result<Beginning, ConfigError> {
        let place = self.places.first();
        let client = self
            .client(&place, Proof::Body)
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
        Ok(Beginning {
            issuer: place.issuer,
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
        let ask = Ask::Code {
            code,
            verifier,
            redirect_uri,
        };
        let mut grant = self.grant(&ask).await?;
        // An answer that does not name the scopes has granted the ones that were asked for.
        let requested = self.application.requested_scopes();
        if grant.tokens.scopes().is_none() && !requested.is_empty() {
            grant.tokens = grant.tokens.with_scopes(requested.clone());
        }
        Ok(grant)
    }

    /// Exchanges a refresh token. What the answer leaves out stays as it is in `current`.
    pub(crate) async fn refresh(&self, current: &Tokens) -> Result<Grant, Error> {
        let grant = self.grant(&Ask::Refresh(current)).await?;
        Ok(Grant {
            tokens: grant.tokens.completed_by(current),
            ..grant
        })
    }

    /// Asks at one place after the other, as long as they don't know the address.
    async fn grant(&self, ask: &Ask<'_>) -> Result<Grant, Error> {
        let mut nowhere = None;
        for place in self.places.in_order() {
            match self.grant_at(&place, ask).await {
                Err(error) if is_elsewhere(&error) => {
                    nowhere.get_or_insert(error);
                }
                outcome => {
                    if outcome.is_ok() {
                        self.places.prefer(&place);
                    }
                    return outcome;
                }
            }
        }
        // There always is a place, so there always is an answer.
        Err(nowhere.unwrap_or_else(|| Error::new(ErrorKind::Config, "there is no server to ask")))
    }

    /// Asks at one place, with one proof after the other as long as they are not accepted. Neither
    /// a code nor a refresh token is spent by a proof that is refused.
    async fn grant_at(&self, place: &Place, ask: &Ask<'_>) -> Result<Grant, Error> {
        let mut refusal: Option<Error> = None;
        for proof in self.habit.ways(&self.application) {
            let outcome = self.attempt(place, *proof, ask).await;
            let was_accepted = match &outcome {
                Ok(_) => true,
                Err(error) => error.kind() == ErrorKind::InvalidGrant,
            };
            if was_accepted {
                self.habit.remember(*proof);
            }
            match (outcome, refusal.take()) {
                (Err(error), None) if error.kind() == ErrorKind::InvalidClient => {
                    refusal = Some(error);
                }
                // A server that knows one way only may call the other one anything.
                (Err(error), Some(first)) if !was_accepted && !error.is_transient() => {
                    return Err(first);
                }
                (outcome, _) => return outcome,
            }
        }
        Err(refusal.unwrap_or_else(|| Error::new(ErrorKind::Config, "there is no way to ask")))
    }

    async fn attempt(&self, place: &Place, proof: Proof, ask: &Ask<'_>) -> Result<Grant, Error> {
        let client = self.client(place, proof);
        let exchange = Exchange::new(&self.wire);
        // The token's life counts from before the request, so that it is never overrated.
        let asked_at = self.time.now();
        let answer = match ask {
            Ask::Code {
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
            Ask::Refresh(tokens) => {
                let token = tokens.expose_refresh_token().unwrap_or_default();
                client
                    .exchange_refresh_token(&RefreshToken::new(token.to_owned()))
                    .request_async(&exchange)
                    .await
            }
        };
        let mut failure = self.failure(ask.action(), &place.token, exchange);
        if let Ask::Code { redirect_uri, .. } = ask {
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

    /// Made anew for each use, because `oauth2` keeps the secret as plain text.
    fn client(&self, place: &Place, proof: Proof) -> OAuthClient {
        let client = oauth2::Client::new(ClientId::new(self.application.client_id().to_owned()))
            .set_auth_type(proof.auth_type())
            .set_auth_uri(AuthUrl::from_url(place.authorize.clone()))
            .set_token_uri(TokenUrl::from_url(place.token.clone()));
        match self.application.client_secret() {
            Some(secret) => {
                client.set_client_secret(ClientSecret::new(secret.expose_secret().to_owned()))
            }
            None => client,
        }
    }
}

/// Whether the answer says that nothing is served at this address.
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
