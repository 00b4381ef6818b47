//! The authorization server: its addresses, and the requests that are made to it.
//!
//! | file | what it holds |
//! |---|---|
//! | `mod.rs` | [`Server`]: authorize address, code exchange, refresh, revocation |
//! | `answer.rs` | [`Grant`]: the token endpoint's good answer, read leniently |
//! | `exchange.rs` | one HTTP exchange on behalf of `oauth2`, remembered for the error |
//! | `failure.rs` | every other answer, turned into an [`Error`] |
//! | `hints.rs` | what an OAuth error code usually means in this API |

mod answer;
mod exchange;
mod failure;
mod hints;

use std::sync::Arc;

use http::{HeaderValue, StatusCode, header};
use mighty_core::{ConfigError, Endpoints, UserAgent};
use mighty_runtime::{HttpClient, HttpError, HttpErrorKind, Time};
use oauth2::{
    AuthType, AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointNotSet,
    EndpointSet, HttpRequest, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken,
    TokenUrl,
    basic::{BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse},
};
use secrecy::ExposeSecret as _;
use url::{Url, form_urlencoded};

pub(crate) use self::{answer::Grant, hints::for_code};
use self::{
    answer::TokenAnswer,
    exchange::{Exchange, Wire},
    failure::{Action, Failure},
};
use crate::{Application, Error, Tokens};

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
    redirect_uri: RedirectUrl,
    authorize: Url,
    token: Url,
    revoke: Url,
    issuer: String,
    wire: Wire,
    time: Arc<dyn Time>,
}

impl Server {
    pub(crate) fn new(
        application: Application,
        endpoints: &Endpoints,
        user_agent: &UserAgent,
        http: Arc<dyn HttpClient>,
        time: Arc<dyn Time>,
    ) -> Result<Self, ConfigError> {
        let user_agent = HeaderValue::from_str(&user_agent.header()).map_err(|error| {
            ConfigError::new("user_agent", error.to_string(), "use plain ASCII text")
        })?;
        let redirect_uri =
            RedirectUrl::new(application.redirect_uri().to_owned()).map_err(|error| {
                ConfigError::new(
                    "redirect_uri",
                    error.to_string(),
                    "give an absolute address",
                )
            })?;
        Ok(Self {
            redirect_uri,
            authorize: endpoints.authorize()?,
            token: endpoints.token()?,
            revoke: endpoints.revoke()?,
            issuer: endpoints
                .community()?
                .as_str()
                .trim_end_matches('/')
                .to_owned(),
            application,
            wire: Wire::new(http, user_agent),
            time,
        })
    }

    pub(crate) fn application(&self) -> &Application {
        &self.application
    }

    /// The issuer identifier that this server's answers carry in `iss`.
    pub(crate) fn issuer(&self) -> &str {
        &self.issuer
    }

    pub(crate) fn time(&self) -> &Arc<dyn Time> {
        &self.time
    }

    /// Where to send a browser, with a `state` and a PKCE verifier made for this one sign-in.
    pub(crate) fn authorize_url(&self) -> (Url, CsrfToken, PkceCodeVerifier) {
        let client = self.client();
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
        (url, state, verifier)
    }

    /// Exchanges an authorization code.
    pub(crate) async fn exchange_code(
        &self,
        code: String,
        verifier: String,
    ) -> Result<Grant, Error> {
        let client = self.client();
        let exchange = Exchange::new(&self.wire);
        // The token's life counts from before the request, so that it is never overrated.
        let asked_at = self.time.now();
        let answer = client
            .exchange_code(AuthorizationCode::new(code))
            .set_pkce_verifier(PkceCodeVerifier::new(verifier))
            .request_async(&exchange)
            .await;
        let failure = self.failure(Action::Exchange, &self.token, exchange);
        let mut grant = match answer {
            Ok(answer) => Grant::read(&answer, asked_at).map_err(|what| failure.useless(&what))?,
            Err(error) => return Err(failure.of_oauth2(error)),
        };
        // An answer that does not name the scopes has granted the ones that were asked for.
        let requested = self.application.requested_scopes();
        if grant.tokens.scopes().is_none() && !requested.is_empty() {
            grant.tokens = grant.tokens.with_scopes(requested.clone());
        }
        Ok(grant)
    }

    /// Exchanges a refresh token. What the answer leaves out stays as it is in `current`.
    pub(crate) async fn refresh(&self, current: &Tokens) -> Result<Grant, Error> {
        let client = self.client();
        let exchange = Exchange::new(&self.wire);
        let refresh_token = RefreshToken::new(
            current
                .expose_refresh_token()
                .unwrap_or_default()
                .to_owned(),
        );
        let asked_at = self.time.now();
        let answer = client
            .exchange_refresh_token(&refresh_token)
            .request_async(&exchange)
            .await;
        let failure = self.failure(Action::Refresh, &self.token, exchange);
        match answer {
            Ok(answer) => {
                let grant =
                    Grant::read(&answer, asked_at).map_err(|what| failure.useless(&what))?;
                Ok(Grant {
                    tokens: grant.tokens.completed_by(current),
                    ..grant
                })
            }
            Err(error) => Err(failure.of_oauth2(error)),
        }
    }

    /// Revokes the tokens (RFC 7009), the refresh token first: with it goes, by the RFC, what was
    /// made from it. Done by hand because `oauth2` refuses plain http, which a server on loopback
    /// needs. A server that offers no revocation is no error.
    pub(crate) async fn revoke(&self, tokens: &Tokens) -> Result<(), Error> {
        if let Some(refresh_token) = tokens.expose_refresh_token() {
            self.revoke_one(refresh_token, "refresh_token").await?;
        }
        self.revoke_one(tokens.expose_access_token(), "access_token")
            .await
    }

    async fn revoke_one(&self, token: &str, kind: &str) -> Result<(), Error> {
        let exchange = Exchange::new(&self.wire);
        let answer = match self.revocation(token, kind) {
            Ok(request) => exchange.send(request).await,
            Err(error) => Err(HttpError::new(HttpErrorKind::Request, error)),
        };
        let failure = self.failure(Action::Revoke, &self.revoke, exchange);
        match answer.map(|answer| answer.status()) {
            Ok(status) if status.is_success() => Ok(()),
            Ok(StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED) => {
                tracing::debug!("this network offers no revocation");
                Ok(())
            }
            Ok(_) => {
                let error = failure.of_status();
                // RFC 7009, section 2.2.1: the server does not revoke tokens of this kind.
                if error.oauth_code() == Some("unsupported_token_type") {
                    return Ok(());
                }
                Err(error)
            }
            Err(error) => Err(failure.of_http(error)),
        }
    }

    fn revocation(&self, token: &str, kind: &str) -> Result<HttpRequest, http::Error> {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("token", token)
            .append_pair("token_type_hint", kind)
            .append_pair("client_id", self.application.client_id());
        if let Some(secret) = self.application.client_secret() {
            form.append_pair("client_secret", secret.expose_secret());
        }
        http::Request::post(self.revoke.as_str())
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(form.finish().into_bytes())
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
            record: exchange.into_record(),
        }
    }

    /// Made anew for each use, because `oauth2` keeps the secret as plain text.
    fn client(&self) -> OAuthClient {
        let client = oauth2::Client::new(ClientId::new(self.application.client_id().to_owned()))
            .set_auth_type(AuthType::RequestBody)
            .set_auth_uri(AuthUrl::from_url(self.authorize.clone()))
            .set_token_uri(TokenUrl::from_url(self.token.clone()))
            .set_redirect_uri(self.redirect_uri.clone());
        match self.application.client_secret() {
            Some(secret) => {
                client.set_client_secret(ClientSecret::new(secret.expose_secret().to_owned()))
            }
            None => client,
        }
    }
}
