//! Asking the server what it says of itself, and finding out where it is.

use std::sync::{MutexGuard, PoisonError};

use http::{StatusCode, header};
use mighty_runtime::json;
use oauth2::HttpResponse;

use super::{
    Server, ServerMetadata,
    discovery::{Document, Known},
    exchange::Exchange,
    failure::Action,
    places::Place,
    proof::Proof,
};
use crate::{Error, ErrorKind};

impl Server {
    /// What the server announces, from memory if it was asked within the hour. `None` where it
    /// announces nothing that can be used.
    pub(crate) async fn discover(&self) -> Result<Option<ServerMetadata>, Error> {
        let now = self.time.monotonic();
        if let Some(known) = self.known().as_ref().filter(|known| known.is_fresh(now)) {
            return Ok(known.metadata.clone());
        }
        let mut metadata = None;
        for usual in self.places.usual() {
            let (said, announced) = self.ask(usual).await?;
            let place = if self.serves(&announced).await? {
                announced
            } else if announced != *usual && self.serves(usual).await? {
                tracing::warn!("the server serves the usual paths, not the ones it announces");
                usual.clone()
            } else {
                tracing::info!(issuer = usual.issuer, "no sign-ins are served here");
                continue;
            };
            if said.as_ref().is_some_and(|said| said.basic_only) {
                self.habit.remember(Proof::Basic);
            }
            self.places.prefer(&place);
            metadata = said;
            break;
        }
        *self.known() = Some(Known {
            asked_at: now,
            metadata: metadata.clone(),
        });
        Ok(metadata)
    }

    /// The document at a place, and the place as it describes it.
    async fn ask(&self, usual: &Place) -> Result<(Option<ServerMetadata>, Place), Error> {
        let answer = self.get(&usual.discovery).await?;
        let unannounced = (None, usual.clone());
        if answer.status() != StatusCode::OK {
            tracing::debug!(status = answer.status().as_u16(), "no discovery document");
            return Ok(unannounced);
        }
        let accepted = json::read::<Document>(answer.body())
            .map_err(|error| {
                format!(
                    "it can't be read (at {:?}, line {})",
                    error.path(),
                    error.line()
                )
            })
            .and_then(|document| document.value.accept(usual, self.places.usual()));
        Ok(match accepted {
            Ok((metadata, place)) => (Some(metadata), place),
            Err(reason) => {
                tracing::warn!(address = %usual.discovery, reason, "discovery document ignored");
                unannounced
            }
        })
    }

    /// Whether sign-ins are served at a place: a custom domain may know nothing of them. Without
    /// its parameters the request begins nothing.
    async fn serves(&self, place: &Place) -> Result<bool, Error> {
        let answer = self.get(&place.authorize).await?;
        Ok(answer.status() != StatusCode::NOT_FOUND)
    }

    async fn get(&self, address: &url::Url) -> Result<HttpResponse, Error> {
        let exchange = Exchange::new(&self.wire);
        let request = http::Request::get(address.as_str())
            .header(header::ACCEPT, "application/json")
            .body(Vec::new())
            .map_err(|error| Error::new(ErrorKind::Config, error.to_string()))?;
        let answer = exchange.send(request).await;
        let failure = self.failure(Action::Discover, address, exchange);
        match answer {
            // In trouble, it says nothing about where it is.
            Ok(answer) if crate::error::is_overload(answer.status()) => Err(failure.of_status()),
            Ok(answer) => Ok(answer),
            Err(error) => Err(failure.of_http(error)),
        }
    }

    /// Whether what it announced last, however long ago, says so.
    pub(super) fn has_announced(&self, what: impl FnOnce(&ServerMetadata) -> bool) -> bool {
        let known = self.known();
        let metadata = known.as_ref().and_then(|known| known.metadata.as_ref());
        metadata.is_some_and(what)
    }

    fn known(&self) -> MutexGuard<'_, Option<Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
