//! Revoking tokens (RFC 7009). `oauth2` is not used for it, because it refuses plain http, which a
//! server on loopback needs.

use http::{StatusCode, header};
use mighty_runtime::{HttpError, HttpErrorKind};
use oauth2::HttpRequest;
use secrecy::ExposeSecret as _;
use url::form_urlencoded;

use super::{
    Server,
    action::Action,
    addresses::ServerAddresses,
    client_auth::{ClientAuth, basic},
    exchange::Exchange,
};
use crate::{Error, ErrorKind, OAuthCode, Tokens};

/// The result of a revocation request at one address.
enum Outcome {
    Done,
    /// The address serves no revocation.
    Elsewhere,
}

impl Server {
    /// Revokes the tokens, the refresh token first: by the RFC, that also revokes the access tokens
    /// made from it. The access token is revoked even if that fails. It is no error if the server
    /// offers no revocation.
    pub(crate) async fn revoke(&self, tokens: &Tokens) -> Result<(), Error> {
        let first = match tokens.expose_refresh_token() {
            Some(refresh_token) => self.revoke_one(refresh_token, "refresh_token").await,
            None => Ok(()),
        };
        let second = match tokens.expose_access_token() {
            // There was only a refresh token.
            "" => Ok(()),
            access_token => self.revoke_one(access_token, "access_token").await,
        };
        first.and(second)
    }

    /// Asks at one address after the other, until one serves revocation: a process that only
    /// resumed a session has not yet found out which one does.
    async fn revoke_one(&self, token: &str, kind: &str) -> Result<(), Error> {
        for addresses in self.candidates.in_order() {
            if let Outcome::Done = self.revoke_at(&addresses, token, kind).await? {
                return Ok(());
            }
        }
        tracing::debug!("this network offers no revocation");
        Ok(())
    }

    async fn revoke_at(
        &self,
        addresses: &ServerAddresses,
        token: &str,
        kind: &str,
    ) -> Result<Outcome, Error> {
        let mut refusal = None;
        for client_auth in self.preferred_auth.order(self.application()) {
            match self.revoke_with(addresses, *client_auth, token, kind).await {
                Err(error) if error.kind() == ErrorKind::InvalidClient => {
                    refusal.get_or_insert(error);
                }
                outcome => return outcome,
            }
        }
        refusal.map_or(Ok(Outcome::Done), Err)
    }

    async fn revoke_with(
        &self,
        addresses: &ServerAddresses,
        client_auth: ClientAuth,
        token: &str,
        kind: &str,
    ) -> Result<Outcome, Error> {
        let exchange = Exchange::new(&self.sender);
        let answer = match self.revocation(addresses, client_auth, token, kind) {
            Ok(request) => exchange.send(request).await,
            Err(error) => Err(HttpError::new(HttpErrorKind::Request, error)),
        };
        let failure = self.failure(Action::Revoke, &addresses.revoke, exchange);
        match answer.map(|answer| answer.status()) {
            Ok(status) if status.is_success() && failure.refusal().is_none() => Ok(Outcome::Done),
            Ok(StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED) => Ok(Outcome::Elsewhere),
            Ok(_) => {
                let error = failure.of_status();
                // RFC 7009, section 2.2.1: the server does not revoke tokens of this kind.
                if error.oauth_code() == Some(&OAuthCode::UnsupportedTokenType) {
                    return Ok(Outcome::Done);
                }
                Err(error)
            }
            Err(error) => Err(failure.of_http(error)),
        }
    }

    fn revocation(
        &self,
        addresses: &ServerAddresses,
        client_auth: ClientAuth,
        token: &str,
        kind: &str,
    ) -> Result<HttpRequest, http::Error> {
        let application = self.application();
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("token", token)
            .append_pair("token_type_hint", kind);
        let mut request = http::Request::post(addresses.revoke.as_str())
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        match (client_auth, basic(application)) {
            (ClientAuth::Basic, Some(header)) => {
                request = request.header(header::AUTHORIZATION, header);
            }
            _ => {
                form.append_pair("client_id", application.client_id());
                if let Some(secret) = application.client_secret() {
                    form.append_pair("client_secret", secret.expose_secret());
                }
            }
        }
        request.body(form.finish().into_bytes())
    }
}
