//! Revoking tokens (RFC 7009). Done by hand because `oauth2` refuses plain http, which a server on
//! loopback needs.

use http::{StatusCode, header};
use mighty_runtime::{HttpError, HttpErrorKind};
use oauth2::HttpRequest;
use secrecy::ExposeSecret as _;
use url::form_urlencoded;

use super::{
    Server,
    exchange::Exchange,
    failure::Action,
    places::Place,
    proof::{Proof, basic},
};
use crate::{Error, ErrorKind, OAuthCode, Tokens};

/// What came of asking at one place.
enum Outcome {
    Done,
    /// Nothing is served there.
    Elsewhere,
}

impl Server {
    /// Revokes the tokens, the refresh token first: with it goes, by the RFC, what was made from
    /// it. The access token is revoked whatever became of that. A server that offers no revocation
    /// is no error.
    pub(crate) async fn revoke(&self, tokens: &Tokens) -> Result<(), Error> {
        let first = match tokens.expose_refresh_token() {
            Some(refresh_token) => self.revoke_one(refresh_token, "refresh_token").await,
            None => Ok(()),
        };
        let second = match tokens.expose_access_token() {
            // There was a refresh token only.
            "" => Ok(()),
            access_token => self.revoke_one(access_token, "access_token").await,
        };
        first.and(second)
    }

    /// Asks at one place after the other, as long as they don't know the address: a process that
    /// only picks up a session has not found out yet where its server is.
    async fn revoke_one(&self, token: &str, kind: &str) -> Result<(), Error> {
        for place in self.places.in_order() {
            if let Outcome::Done = self.revoke_at(&place, token, kind).await? {
                return Ok(());
            }
        }
        tracing::debug!("this network offers no revocation");
        Ok(())
    }

    async fn revoke_at(&self, place: &Place, token: &str, kind: &str) -> Result<Outcome, Error> {
        let mut refusal = None;
        for proof in self.habit.ways(self.application()) {
            match self.revoke_with(place, *proof, token, kind).await {
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
        place: &Place,
        proof: Proof,
        token: &str,
        kind: &str,
    ) -> Result<Outcome, Error> {
        let exchange = Exchange::new(&self.wire);
        let answer = match self.revocation(place, proof, token, kind) {
            Ok(request) => exchange.send(request).await,
            Err(error) => Err(HttpError::new(HttpErrorKind::Request, error)),
        };
        let failure = self.failure(Action::Revoke, &place.revoke, exchange);
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
        place: &Place,
        proof: Proof,
        token: &str,
        kind: &str,
    ) -> Result<HttpRequest, http::Error> {
        let application = self.application();
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("token", token)
            .append_pair("token_type_hint", kind);
        let mut request = http::Request::post(place.revoke.as_str())
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        match (proof, basic(application)) {
            (Proof::Basic, Some(header)) => {
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
