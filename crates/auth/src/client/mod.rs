//! Signing in, and resuming the session of an earlier run.
//!
//! | file | contents |
//! |---|---|
//! | `mod.rs` | [`AuthClient`]: begin, finish, resume |
//! | `builder.rs` | [`AuthClientBuilder`] |
//! | `accounts.rs` | the credentials that are in use in this process |

mod accounts;
mod builder;

use std::{fmt, sync::Arc};

use mighty_core::{Endpoints, UserAgent};
use mighty_runtime::Time;
use secrecy::SecretString;
use tokio::runtime::Handle;
use tracing::Instrument as _;

use self::accounts::Accounts;
pub use self::builder::AuthClientBuilder;
use crate::{
    Application, Credential, Error, PendingAuthorization, ServerMetadata, Tokens,
    backend::{Backend, store_failed},
    credential::KnownEntry,
    error::{cancelled, no_runtime},
    server::Grant,
};

/// Signs in to one network as one application, for one account. Clones share everything.
/// [`for_account`](Self::for_account) gives a client for another account.
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
    backend: Arc<Backend>,
    accounts: Accounts,
}

impl AuthClient {
    /// Starts building a client for `application` at the community that `endpoints` names.
    pub fn builder(
        application: Application,
        endpoints: Endpoints,
        user_agent: UserAgent,
    ) -> AuthClientBuilder {
        AuthClientBuilder::new(application, endpoints, user_agent)
    }

    /// A client for another account: same application, same network, same store. Both share what is
    /// known about the server.
    #[must_use]
    pub fn for_account(&self, account: impl Into<String>) -> Self {
        Self {
            backend: Arc::new(self.backend.for_account(account.into())),
            accounts: self.accounts.clone(),
        }
    }

    /// Requests the server's metadata (RFC 8414) and finds the host that serves sign-ins. If a
    /// custom domain answers 404, the network's `mn.co` host is used from then on.
    ///
    /// You don't have to call this: without it the usual addresses are used, and token requests
    /// find the right host by themselves. But if the community has a domain of its own, call it
    /// before [`begin`](Self::begin), because a browser that is sent to a domain without sign-ins
    /// gets a 404. The answer is remembered for an hour. `None` means that the server announces
    /// nothing usable, which is not an error.
    ///
    /// # Errors
    /// If the server can't be reached or has a problem ([`ErrorKind::Connect`],
    /// [`ErrorKind::Timeout`], [`ErrorKind::Interrupted`], [`ErrorKind::Http`]).
    ///
    /// [`ErrorKind::Connect`]: crate::ErrorKind::Connect
    /// [`ErrorKind::Timeout`]: crate::ErrorKind::Timeout
    /// [`ErrorKind::Interrupted`]: crate::ErrorKind::Interrupted
    /// [`ErrorKind::Http`]: crate::ErrorKind::Http
    pub async fn discover(&self) -> Result<Option<ServerMetadata>, Error> {
        self.backend.server.discover().await
    }

    /// Begins a sign-in, with a `state` and a PKCE pair (S256) of its own. Sends nothing.
    ///
    /// # Errors
    /// As [`begin_at`](Self::begin_at).
    pub fn begin(&self) -> Result<PendingAuthorization, Error> {
        self.begin_at(self.backend.server.application().redirect_uri())
    }

    /// As [`begin`](Self::begin), but with another of the application's redirect URIs (see
    /// [`Application::with_redirect_uri`]), such as that of a
    /// [listener](crate::loopback::LoopbackListener) on a port that the system chose.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the redirect URI is not one of the
    /// application's, character by character.
    pub fn begin_at(&self, redirect_uri: &str) -> Result<PendingAuthorization, Error> {
        Ok(PendingAuthorization::new(
            &self.backend.server,
            redirect_uri,
        )?)
    }

    /// Finishes a sign-in: checks that `callback_url` answers it, exchanges the code and saves the
    /// tokens before it returns.
    ///
    /// `pending` must have been begun by a client of this network and this application. The process
    /// and the account may be different. The code and the verifier are sent to no other network.
    /// `callback_url` is the address that the browser was sent back to: whole, from the path on, or
    /// from the `?` on. The parts that you give must equal those of the redirect URI. If a reverse
    /// proxy changes some of them, leave those out.
    ///
    /// Once the exchange has begun, it runs to its end even if the caller is cancelled; after that
    /// [`resume`](Self::resume) returns the session. [`settle`](Self::settle) waits for it. If the store fails, the sign-in still
    /// succeeds, because its code can't be used again: the credential works from memory and tries
    /// again to save, and [`Credential::last_store_error`] returns the error.
    ///
    /// # Errors
    /// [`Config`] if another network or application began the sign-in; [`StateMismatch`],
    /// [`IssuerMismatch`] and [`RedirectMismatch`] if the callback doesn't answer this sign-in;
    /// [`Refused`] if the member or the server refused; and the errors of the exchange:
    /// [`InvalidGrant`], [`InvalidClient`], [`Connect`], [`Timeout`], [`Interrupted`], [`Http`].
    ///
    /// [`Config`]: crate::ErrorKind::Config
    /// [`StateMismatch`]: crate::ErrorKind::StateMismatch
    /// [`IssuerMismatch`]: crate::ErrorKind::IssuerMismatch
    /// [`RedirectMismatch`]: crate::ErrorKind::RedirectMismatch
    /// [`Refused`]: crate::ErrorKind::Refused
    /// [`InvalidGrant`]: crate::ErrorKind::InvalidGrant
    /// [`InvalidClient`]: crate::ErrorKind::InvalidClient
    /// [`Connect`]: crate::ErrorKind::Connect
    /// [`Timeout`]: crate::ErrorKind::Timeout
    /// [`Interrupted`]: crate::ErrorKind::Interrupted
    /// [`Http`]: crate::ErrorKind::Http
    pub async fn finish(
        &self,
        pending: PendingAuthorization,
        callback_url: &str,
    ) -> Result<Credential, Error> {
        let code = pending.code_in(callback_url, &self.backend.server)?;
        let runtime = Handle::try_current().map_err(|_| no_runtime())?;
        let work = self.clone().exchange(pending, code);
        let span = tracing::info_span!("oauth.sign_in");
        let work = self
            .backend
            .under_way
            .track(&runtime, work.instrument(span));
        runtime
            .spawn(work)
            .await
            .unwrap_or_else(|_| Err(cancelled()))
    }

    async fn exchange(
        self,
        pending: PendingAuthorization,
        code: SecretString,
    ) -> Result<Credential, Error> {
        let backend = &self.backend;
        // The lock is taken before the exchange, because after it the tokens exist only here. Under
        // the lock, a refresh of the earlier session can't be saved over this one.
        let lock = backend.lock().await;
        let mut kept = KnownEntry::Unknown;
        if let Ok(lock) = &lock {
            kept = backend
                .load()
                .await
                .map_or(KnownEntry::Unknown, KnownEntry::from);
            // The code soon expires, and a new one needs the user. So it is exchanged even if the
            // tokens may have to stay in memory.
            if let Err(error) = backend.prepare(lock).await {
                tracing::warn!(%error, "the store could not make ready for a save");
            }
        }
        let granted = backend
            .server
            .exchange_code(&code, pending.verifier(), pending.redirect_uri())
            .await
            .map(|grant| Grant {
                tokens: grant.tokens.in_new_session(),
                ..grant
            });
        let saved = match (&granted, &lock) {
            (Ok(grant), Ok(lock)) => backend.save(&grant.tokens, lock).await,
            (Ok(_), Err(error)) => Err(error.clone()),
            (Err(_), _) => Ok(()),
        };
        if let Ok(lock) = lock {
            backend.release(lock).await;
        }
        let grant = granted?;
        tracing::info!(issuer = backend.server.issuer(), "signed in");
        let credential = Credential::granted(Arc::clone(backend), grant, kept, saved.err());
        if let Some(missing) = credential.missing_scopes()
            && !missing.is_empty()
        {
            tracing::warn!(%missing, "fewer scopes were granted than asked for");
        }
        self.accounts.put(backend.key(), &credential);
        Ok(credential)
    }

    /// The credential of an earlier sign-in, from the store; `None` if there is none. If a
    /// credential for the same tokens is in use in this process, you get a clone of it. If the
    /// tokens of a sign-in of this process could not be saved, you get that sign-in's credential.
    ///
    /// # Errors
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) if the store can't be read.
    pub async fn resume(&self) -> Result<Option<Credential>, Error> {
        let Some(tokens) = self.backend.load().await.map_err(store_failed)? else {
            return Ok(self.accounts.unsaved(self.backend.key()));
        };
        let credential = self.accounts.get_or_put(self.backend.key(), &tokens, || {
            Credential::kept(Arc::clone(&self.backend), tokens.clone())
        });
        Ok(Some(credential))
    }

    /// Waits until no sign-in, refresh or sign-out is under way and the newest tokens are saved, for
    /// all accounts of this client and of the clients made from it by
    /// [`for_account`](Self::for_account). Call it before your program ends; see
    /// [`Credential::settle`]. It does not wait for the refreshes of credentials from
    /// [`credential_from`](Self::credential_from): call their own `settle`.
    ///
    /// A sign-in goes on if the caller of [`finish`](Self::finish) is cancelled, for example by a
    /// timeout. Its code is used by then. If the program ended before the answer was saved, the
    /// member would have to sign in again.
    ///
    /// # Errors
    /// The first error of [`Credential::settle`], returned after all credentials were waited for.
    /// [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled) if a sign-in or sign-out was left
    /// behind in a runtime that nothing drives any more.
    pub async fn settle(&self) -> Result<(), Error> {
        let mut outcome = self.backend.under_way.ended(&**self.time()).await;
        for credential in self.accounts.in_use() {
            outcome = outcome.and(credential.settle().await);
        }
        outcome
    }

    /// A credential for tokens that you already have. They are not saved now. Their first refresh
    /// is saved, and replaces the tokens that are in the store.
    pub fn credential_from(&self, tokens: Tokens) -> Credential {
        Credential::over(Arc::clone(&self.backend), tokens)
    }

    /// Checks that `callback_url` answers `pending`, without using `pending` up.
    pub(crate) fn check(
        &self,
        pending: &PendingAuthorization,
        callback_url: &str,
    ) -> Result<(), Error> {
        pending
            .code_in(callback_url, &self.backend.server)
            .map(drop)
    }

    pub(crate) fn application(&self) -> &Application {
        self.backend.server.application()
    }

    pub(crate) fn time(&self) -> &Arc<dyn Time> {
        self.backend.server.time()
    }
}

impl fmt::Debug for AuthClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthClient")
            .field("application", self.backend.server.application())
            .field("issuer", &self.backend.server.issuer())
            .field("account", &self.backend.key().account())
            .finish_non_exhaustive()
    }
}
