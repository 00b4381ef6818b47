//! Settings of an [`AuthClient`].

use std::sync::Arc;

use mighty_core::{ConfigError, Endpoints, UserAgent};
use mighty_runtime::{HttpClient, Time, TokioTime, default_client};

use super::{AuthClient, Backend};
use crate::{Application, MemoryStore, StoreKey, TokenStore, server::Server};

/// Builds an [`AuthClient`].
#[derive(Debug)]
pub struct AuthClientBuilder {
    application: Application,
    endpoints: Endpoints,
    user_agent: UserAgent,
    fallback_host: Option<String>,
    issuer_may_be_missing: bool,
    http_client: Option<Arc<dyn HttpClient>>,
    time: Arc<dyn Time>,
    store: Arc<dyn TokenStore>,
    account: String,
}

impl AuthClientBuilder {
    pub(super) fn new(
        application: Application,
        endpoints: Endpoints,
        user_agent: UserAgent,
    ) -> Self {
        Self {
            application,
            endpoints,
            user_agent,
            fallback_host: None,
            issuer_may_be_missing: false,
            http_client: None,
            time: Arc::new(TokioTime),
            store: Arc::new(MemoryStore::new()),
            account: "default".into(),
        }
    }

    /// The network's `mn.co` address, such as `https://harbor.mn.co`, which is used where the
    /// community's own domain serves no sign-ins (404). Only needed where nothing else tells it:
    /// the network's name does, unless it is that domain or a number.
    #[must_use]
    pub fn fallback_host(mut self, address: impl Into<String>) -> Self {
        self.fallback_host = Some(address.into());
        self
    }

    /// Takes callbacks without `iss` even from a server that announces that it always sends it
    /// (RFC 9207). Only for a network that was seen to announce it and leave it out: the check keeps
    /// one server's code from being taken to another. An `iss` that is there is checked in any case.
    #[must_use]
    pub fn issuer_may_be_missing(mut self) -> Self {
        self.issuer_may_be_missing = true;
        self
    }

    /// How requests are sent. Default: [`mighty_runtime::default_client`].
    #[must_use]
    pub fn http_client(mut self, http_client: Arc<dyn HttpClient>) -> Self {
        self.http_client = Some(http_client);
        self
    }

    /// The clock that tokens end by. Default: the system's.
    #[must_use]
    pub fn time(mut self, time: Arc<dyn Time>) -> Self {
        self.time = time;
        self
    }

    /// Where tokens are kept. Default: a [`MemoryStore`] of its own.
    #[must_use]
    pub fn store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.store = store;
        self
    }

    /// Which account's tokens, where a store keeps several: any name you like. Default:
    /// `default`.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = account.into();
        self
    }

    /// Builds the client. Sends and starts nothing.
    ///
    /// # Errors
    /// [`ConfigError`] where the network does not tell the community's host, or where no HTTP
    /// client could be made.
    pub fn build(self) -> Result<AuthClient, ConfigError> {
        let http_client = match self.http_client {
            Some(http_client) => http_client,
            None => default_client()?,
        };
        let server = Server::new(
            self.application,
            &self.endpoints,
            self.fallback_host.as_deref(),
            &self.user_agent,
            http_client,
            self.time,
        )?
        .with_missing_issuer(self.issuer_may_be_missing);
        let key = StoreKey::new(
            server.issuer(),
            server.application().client_id(),
            self.account,
        );
        Ok(AuthClient {
            backend: Arc::new(Backend::new(Arc::new(server), self.store, key)),
            accounts: Default::default(),
        })
    }
}
