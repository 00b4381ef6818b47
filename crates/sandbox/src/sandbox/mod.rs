//! The sandbox as a value: started, used, stopped.

mod access;
mod builder;
mod error;

use std::{fmt, io, net::SocketAddr, sync::Arc};

use tokio::{sync::oneshot, task::JoinHandle};

pub use self::{builder::Builder, error::StartError};
use crate::{
    App, Clock, LoggedRequest, Person, RegisteredApp, Tokens, server::shared::Shared,
    webhooks::Webhooks,
};

/// A running stand-in for the API of one network, on a loopback port of its own.
///
/// It stops when it is dropped, or with [`Sandbox::shutdown`], which waits for the last answer.
pub struct Sandbox {
    address: SocketAddr,
    shared: Arc<Shared>,
    cast: Cast,
    /// The server stops when this is dropped.
    stop: oneshot::Sender<()>,
    server: JoinHandle<io::Result<()>>,
}

/// One person of each role, to act as.
struct Cast {
    host: Person,
    moderator: Person,
    member: Person,
}

impl Sandbox {
    /// Starts a sandbox on a free port, with its clock standing at [`EPOCH`](crate::EPOCH).
    ///
    /// # Errors
    /// As [`Builder::start`].
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Settings for a sandbox that differs from the default.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where GraphQL operations are posted to: `http://127.0.0.1:PORT/networks/harbor/graphql`.
    pub fn graphql_url(&self) -> String {
        format!(
            "http://{}/networks/{}/graphql",
            self.address,
            self.subdomain()
        )
    }

    /// Where the SDL of the network is served, without a token.
    pub fn schema_url(&self) -> String {
        format!("{}/schema", self.graphql_url())
    }

    /// Where the SDL of the public shape is served, without a network and without a token. It leaves
    /// out what [`Builder::flagged`] names. The beta edition doesn't serve it.
    pub fn public_schema_url(&self) -> String {
        format!("http://{}/graphql/schema", self.address)
    }

    /// The page on which operations are tried in a browser: for hosts, or in the beta edition for
    /// everybody who has signed in.
    pub fn explorer_url(&self) -> String {
        format!(
            "{}{}",
            self.oauth_url(),
            self.shared.oauth.edition().explorer_path()
        )
    }

    /// The community host: the base of `/oauth/authorize`, `/oauth/token` and `/.well-known`.
    pub fn oauth_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The numeric id of the network.
    pub fn network_id(&self) -> u64 {
        self.shared.engine.network().id
    }

    /// The subdomain of the network.
    pub fn subdomain(&self) -> &str {
        &self.shared.engine.network().subdomain
    }

    /// Everybody who can sign in at the start, in a fixed order. Who is banned or removed since can't
    /// any more; who has joined since can, with the same password.
    pub fn people(&self) -> &[Person] {
        self.shared.engine.people()
    }

    /// Somebody who hosts the network.
    pub fn host(&self) -> &Person {
        &self.cast.host
    }

    /// Somebody who moderates, and is no host.
    pub fn moderator(&self) -> &Person {
        &self.cast.moderator
    }

    /// Somebody who is neither host nor moderator.
    pub fn member(&self) -> &Person {
        &self.cast.member
    }

    /// Registers an application, as a host does it in Network Admin.
    pub fn register(&self, app: App) -> RegisteredApp {
        self.shared.oauth.register(app)
    }

    /// Tokens of `person` without a sign-in, as if the demo application
    /// ([`DEMO_CLIENT_ID`](crate::DEMO_CLIENT_ID)) had been allowed these scopes. That is also the
    /// client to refresh and revoke them as.
    ///
    /// Nothing is checked: a member can be given a `host:` scope here, which no sign-in grants.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), mighty_sandbox::StartError> {
    /// use mighty_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let tokens = sandbox.tokens_for(sandbox.host(), ["read:network", "host:read:network"]);
    /// assert_eq!(tokens.scopes, ["read:network", "host:read:network"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn tokens_for(
        &self,
        person: &Person,
        scopes: impl IntoIterator<Item = impl fmt::Display>,
    ) -> Tokens {
        let scopes = scopes.into_iter().map(|scope| scope.to_string()).collect();
        self.shared.oauth.tokens_for(person.resource_id(), scopes)
    }

    /// Everything that must show up in no log and no error: the codes, tokens, client secrets and
    /// keys of forms and sessions issued so far; the same, and every `state` and PKCE verifier,
    /// that were received, save those of fewer than eight characters; the passwords; what opens an
    /// upload; and the keys of webhooks.
    ///
    /// Where the environment variable `MIGHTY_TRACE` names a directory, they are appended to the
    /// file `secrets` in there, too (but for uploads and webhooks), one a line and as they come: a test suite that
    /// is run with it can be searched for all that its sandboxes ever saw.
    pub fn secrets(&self) -> Vec<String> {
        let mut secrets = self.shared.oauth.secrets().all();
        secrets.extend(self.shared.engine.upload_secrets());
        let webhooks = self.webhooks().all();
        secrets.extend(webhooks.into_iter().filter_map(|webhook| webhook.api_key));
        secrets
    }

    /// The webhooks of the network: whether to deliver to them, and how deliveries went.
    #[must_use]
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks::of(&self.shared.engine)
    }

    /// The clock of tokens, codes and data.
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// Every request answered so far.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.shared.log.all()
    }

    /// Takes no more connections, waits for the answers under way, and ends.
    pub async fn shutdown(self) {
        drop(self.stop);
        // The server itself never fails (a refused connection is tried again), and a panic in it
        // has been reported by the runtime already.
        let _ = self.server.await;
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("graphql_url", &self.graphql_url())
            .field("clock", self.clock())
            .finish_non_exhaustive()
    }
}
