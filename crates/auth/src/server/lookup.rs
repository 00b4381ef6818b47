//! Requests the server's metadata, and finds the host that it is at.

use std::sync::{MutexGuard, PoisonError};

use http::{StatusCode, header};
use oauth2::HttpResponse;

use super::{
    Server, ServerMetadata,
    action::Action,
    addresses::ServerAddresses,
    client_auth::ClientAuth,
    discovery::{Document, Known},
    exchange::Exchange,
};
use crate::{Error, ErrorKind};

impl Server {
    /// The server's metadata, from memory if it was requested within the hour. `None` if the server
    /// announces nothing usable.
    pub(crate) async fn discover(&self) -> Result<Option<ServerMetadata>, Error> {
        let now = self.time.monotonic();
        if let Some(known) = self.known().as_ref().filter(|known| known.is_fresh(now)) {
            return Ok(known.metadata.clone());
        }
        let mut metadata = None;
        for usual in self.candidates.usual() {
            let (said, announced) = self.read_document(usual).await?;
            let addresses = if self.serves(&announced).await? {
                announced
            } else if announced != *usual && self.serves(usual).await? {
                tracing::warn!("the server serves the usual paths, not those that it announces");
                usual.clone()
            } else {
                tracing::info!(issuer = usual.issuer, "no sign-ins are served here");
                continue;
            };
            if said.as_ref().is_some_and(|said| said.basic_only) {
                self.preferred_auth.remember(ClientAuth::Basic);
            }
            self.candidates.prefer(&addresses);
            metadata = said;
            break;
        }
        *self.known() = Some(Known {
            asked_at: now,
            metadata: metadata.clone(),
        });
        Ok(metadata)
    }

    /// Requests the document of an authorization server, and the addresses in it.
    async fn read_document(
        &self,
        usual: &ServerAddresses,
    ) -> Result<(Option<ServerMetadata>, ServerAddresses), Error> {
        let answer = self.get(&usual.discovery).await?;
        let unannounced = (None, usual.clone());
        if answer.status() != StatusCode::OK {
            tracing::debug!(status = answer.status().as_u16(), "no discovery document");
            return Ok(unannounced);
        }
        let accepted = serde_json::from_slice::<Document>(answer.body())
            .map_err(|error| format!("it can't be read (line {})", error.line()))
            .and_then(|document| document.accept(usual, self.candidates.usual()));
        Ok(match accepted {
            Ok((metadata, addresses)) => (Some(metadata), addresses),
            Err(reason) => {
                tracing::warn!(address = %usual.discovery, reason, "discovery document ignored");
                unannounced
            }
        })
    }

    /// Whether sign-ins are served at an address: a custom domain may serve none. Without
    /// parameters the request starts no sign-in.
    async fn serves(&self, addresses: &ServerAddresses) -> Result<bool, Error> {
        let answer = self.get(&addresses.authorize).await?;
        Ok(answer.status() != StatusCode::NOT_FOUND)
    }

    async fn get(&self, address: &url::Url) -> Result<HttpResponse, Error> {
        let exchange = Exchange::new(&self.sender);
        let request = http::Request::get(address.as_str())
            .header(header::ACCEPT, "application/json")
            .body(Vec::new())
            .map_err(|error| Error::new(ErrorKind::Config, error.to_string()))?;
        let answer = exchange.send(request).await;
        let failure = self.failure(Action::Discover, address, exchange);
        match answer {
            // A server with a problem says nothing about where sign-ins are served.
            Ok(answer) if crate::error::is_overload(answer.status()) => Err(failure.of_status()),
            Ok(answer) => Ok(answer),
            Err(error) => Err(failure.of_http(error)),
        }
    }

    /// Whether the last metadata, of any age, says so.
    pub(super) fn has_announced(&self, what: impl FnOnce(&ServerMetadata) -> bool) -> bool {
        let known = self.known();
        let metadata = known.as_ref().and_then(|known| known.metadata.as_ref());
        metadata.is_some_and(what)
    }

    fn known(&self) -> MutexGuard<'_, Option<Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
