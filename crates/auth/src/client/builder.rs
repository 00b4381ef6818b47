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

    /// Sets the network's `mn.co` address, such as `https://harbor.mn.co`. It is used if the
    /// community's own domain serves no sign-ins (404). You need this only if the network is given
    /// by its own domain or by a number: a subdomain name already gives the address.
    #[must_use]
    pub fn fallback_host(mut self, address: impl Into<String>) -> Self {
        self.fallback_host = Some(address.into());
        self
    }

    /// Accepts callbacks without `iss` even if the server announces that it always sends `iss` (RFC
    /// 9207). Use this only for a network that announces it and leaves it out: the check prevents
    /// that the code of one server is sent to another. An `iss` that is there is always checked.
    #[must_use]
    pub fn issuer_may_be_missing(mut self) -> Self {
        self.issuer_may_be_missing = true;
        self
    }

    /// Sets the client that sends requests. Default: [`mighty_runtime::default_client`].
    #[must_use]
    pub fn http_client(mut self, http_client: Arc<dyn HttpClient>) -> Self {
        self.http_client = Some(http_client);
        self
    }

    /// Sets the clock that decides when tokens expire. Default: the system's.
    #[must_use]
    pub fn time(mut self, time: Arc<dyn Time>) -> Self {
        self.time = time;
        self
    }

    /// Sets the store that keeps the tokens. Default: a [`MemoryStore`] of its own.
    #[must_use]
    pub fn store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.store = store;
        self
    }

    /// Sets the account's name, if the store keeps tokens of several accounts. You can choose any
    /// name. Default: `default`.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = account.into();
        self
    }

    /// Builds the client. Sends nothing and starts nothing.
    ///
    /// # Errors
    /// [`ConfigError`] if the endpoints don't give the community's host, or if no HTTP client could
    /// be made.
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
