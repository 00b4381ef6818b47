//! Signing in, and picking up where the last run left off.

use std::{
    fmt,
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use futures_util::FutureExt as _;
use mighty_core::{ConfigError, Endpoints, UserAgent};
use mighty_runtime::{HttpClient, Time, TokioTime, default_client};
use secrecy::ExposeSecret as _;

use crate::{
    Application, Credential, Error, ErrorKind, MemoryStore, PendingAuthorization, StoreError,
    StoreKey, TokenStore, Tokens, credential::WeakCredential, server::Server,
};

/// One application at one network's authorization server, for one account. Clones share
/// everything.
///
/// ```no_run
/// use mighty_auth::{Application, AuthClient};
/// use mighty_core::{Endpoints, Network, UserAgent};
///
/// # async fn sign_in() -> Result<(), Box<dyn std::error::Error>> {
/// let auth = AuthClient::builder(
///     Application::public("my-client-id", "https://example.org/callback")?,
///     Endpoints::for_network(&Network::parse("harbor")?),
///     UserAgent::new("roster-export/1.2 (+https://example.org/roster)")?,
/// )
/// .build()?;
///
/// let credential = match auth.resume().await? {
///     Some(credential) if !credential.needs_login() => credential,
///     _ => {
///         let pending = auth.begin()?;
///         println!("Sign in at {}", pending.authorize_url());
///         let callback_url = "…"; // from your web framework, or from a LoopbackListener
///         auth.finish(pending, callback_url).await?
///     }
/// };
/// # drop(credential);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct AuthClient {
    source: Arc<Source>,
    /// The credential handed out last. Two credentials over one pair of tokens would each refresh,
    /// and the second refresh would fail.
    latest: Arc<Mutex<WeakCredential>>,
}

impl AuthClient {
    /// Begins a client for `application` at the community that `endpoints` names.
    pub fn builder(
        application: Application,
        endpoints: Endpoints,
        user_agent: UserAgent,
    ) -> AuthClientBuilder {
        AuthClientBuilder {
            application,
            endpoints,
            user_agent,
            http_client: None,
            time: Arc::new(TokioTime),
            store: Arc::new(MemoryStore::new()),
            account: "default".into(),
        }
    }

    /// Begins a sign-in, with a `state` and a PKCE pair (S256) of its own. Sends nothing.
    ///
    /// # Errors
    /// None today; reserved for servers whose addresses must be looked up first.
    pub fn begin(&self) -> Result<PendingAuthorization, Error> {
        Ok(PendingAuthorization::new(&self.source.server))
    }

    /// Ends a sign-in: checks that `callback_url` answers it, exchanges the code and saves the
    /// tokens before it returns.
    ///
    /// `callback_url` is the address the browser was sent back to, whole or from the path on. If
    /// the store fails, the sign-in still counts, because its code can't be used again: the
    /// credential works from memory, and [`Credential::last_store_error`] tells.
    ///
    /// # Errors
    /// [`ErrorKind::StateMismatch`] and [`ErrorKind::IssuerMismatch`] for a callback that belongs
    /// elsewhere, [`ErrorKind::Refused`] where the member or the server said no, and what the
    /// exchange can end in: [`ErrorKind::InvalidGrant`], [`ErrorKind::InvalidClient`],
    /// [`ErrorKind::Connect`], [`ErrorKind::Timeout`], [`ErrorKind::Interrupted`],
    /// [`ErrorKind::Http`].
    pub async fn finish(
        &self,
        pending: PendingAuthorization,
        callback_url: &str,
    ) -> Result<Credential, Error> {
        let server = &self.source.server;
        let code = pending.code_in(callback_url, server)?;
        let verifier = pending.into_verifier();
        let grant = server
            .exchange_code(
                code.expose_secret().to_owned(),
                verifier.expose_secret().to_owned(),
            )
            .await?;
        let saved = self.source.save(&grant.tokens).await;
        tracing::info!(issuer = server.issuer(), "signed in");
        let credential = Credential::granted(Arc::clone(&self.source), grant, saved.err());
        *self.latest() = credential.downgrade();
        Ok(credential)
    }

    /// The credential of an earlier sign-in, from the store; `None` if there is none. As long as
    /// one for the same tokens is in use in this process, that one is shared.
    ///
    /// # Errors
    /// [`ErrorKind::Store`] where the store can't be read.
    pub async fn resume(&self) -> Result<Option<Credential>, Error> {
        let Some(tokens) = self.source.load().await? else {
            return Ok(None);
        };
        let mut latest = self.latest();
        if let Some(credential) = latest.upgrade()
            && credential.stands_for(&tokens)
        {
            return Ok(Some(credential));
        }
        let credential = self.credential_from(tokens);
        *latest = credential.downgrade();
        Ok(Some(credential))
    }

    /// A credential over tokens that you have from elsewhere. They are saved with their first
    /// refresh, not before.
    pub fn credential_from(&self, tokens: Tokens) -> Credential {
        Credential::over(Arc::clone(&self.source), tokens)
    }

    fn latest(&self) -> MutexGuard<'_, WeakCredential> {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for AuthClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthClient")
            .field("application", self.source.server.application())
            .field("issuer", &self.source.server.issuer())
            .field("account", &self.source.key.account())
            .finish_non_exhaustive()
    }
}

/// Builds an [`AuthClient`].
#[derive(Debug)]
pub struct AuthClientBuilder {
    application: Application,
    endpoints: Endpoints,
    user_agent: UserAgent,
    http_client: Option<Arc<dyn HttpClient>>,
    time: Arc<dyn Time>,
    store: Arc<dyn TokenStore>,
    account: String,
}

impl AuthClientBuilder {
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
            &self.user_agent,
            http_client,
            self.time,
        )?;
        let key = StoreKey::new(
            server.issuer(),
            server.application().client_id(),
            self.account,
        );
        Ok(AuthClient {
            source: Arc::new(Source {
                server,
                store: self.store,
                key,
            }),
            latest: Arc::default(),
        })
    }
}

/// Where a credential's tokens come from, and where they are kept.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) server: Server,
    store: Arc<dyn TokenStore>,
    key: StoreKey,
}

impl Source {
    pub(crate) async fn load(&self) -> Result<Option<Tokens>, Error> {
        self.store.load(&self.key).await.map_err(store_failed)
    }

    pub(crate) async fn delete(&self) -> Result<(), Error> {
        self.store.delete(&self.key).await.map_err(store_failed)
    }

    /// Saves fresh tokens. They exist nowhere else yet, so not even a panic in the store may take
    /// them along.
    pub(crate) async fn save(&self, tokens: &Tokens) -> Result<(), StoreError> {
        let saved = AssertUnwindSafe(async { self.store.save(&self.key, tokens).await })
            .catch_unwind()
            .await
            .unwrap_or_else(|_| Err(StoreError::new("it panicked")));
        if let Err(error) = &saved {
            tracing::error!(
                %error,
                "fresh tokens could not be saved: they work until this process ends, then a new \
                 sign-in is needed"
            );
        }
        saved
    }
}

fn store_failed(error: StoreError) -> Error {
    Error::new(ErrorKind::Store, error.to_string())
        .with_hint("check that the store can be reached and written")
        .with_source(error)
}
