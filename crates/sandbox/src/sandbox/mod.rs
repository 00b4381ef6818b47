//! A running sandbox.

mod access;
mod builder;
mod durable;
mod error;
mod faults;
mod snapshot;

use std::{fmt, net::SocketAddr, sync::Arc};

use tokio::{sync::watch, task::JoinHandle};

pub use self::{builder::Builder, error::StartError};
use crate::{
    App, Clock, Expectation, LoggedRequest, Person, RegisteredApp, Tokens,
    server::{
        neighbours::{Neighbours, Place},
        shared::Shared,
    },
    webhooks::Webhooks,
};

/// A running sandbox of one network, on a loopback port of its own.
///
/// It stops when it is dropped, or with [`Sandbox::shutdown`], which waits for the last answer.
pub struct Sandbox {
    address: SocketAddr,
    shared: Arc<Shared>,
    cast: Cast,
    neighbours: Neighbours,
    _place: Place,
    /// The server stops when this is dropped.
    stop: watch::Sender<()>,
    server: JoinHandle<()>,
}

/// One person of each role.
struct Cast {
    host: Person,
    moderator: Person,
    member: Person,
}

impl Sandbox {
    /// Starts a sandbox on a free port. Its clock stands at [`EPOCH`](crate::EPOCH).
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

    /// The address to send GraphQL operations to: `http://127.0.0.1:PORT/networks/harbor/graphql`.
    pub fn graphql_url(&self) -> String {
        format!(
            "http://{}/networks/{}/graphql",
            self.address,
            self.subdomain()
        )
    }

    /// The address of the network's SDL. It needs no token.
    pub fn schema_url(&self) -> String {
        format!("{}/schema", self.graphql_url())
    }

    /// The address of the SDL of the public shape, without a network and without a token. It leaves
    /// out the definitions named with [`Builder::flagged`]. The beta edition doesn't serve it.
    pub fn public_schema_url(&self) -> String {
        format!("http://{}/graphql/schema", self.address)
    }

    /// The page for trying operations in a browser: for hosts, or in the beta edition for everyone
    /// who has signed in.
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

    /// All people who can sign in at the start, in a fixed order. People who are banned or removed
    /// later can't sign in any more. People who join later can, with the same password.
    pub fn people(&self) -> &[Person] {
        self.shared.engine.people()
    }

    /// The person who signs in with an address, as they are now. It finds people whom a mutation or a
    /// test has made, too; [`tokens_for`](Self::tokens_for) and
    /// [`ScriptedUser`](crate::ScriptedUser) take them like all others.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), mighty_sandbox::StartError> {
    /// use mighty_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let ada = sandbox.person("ada.aalto@harbor.example");
    /// assert_eq!(ada.as_ref(), Some(sandbox.member()));
    /// assert_eq!(sandbox.person("nobody@harbor.example"), None);
    /// # Ok(())
    /// # }
    /// ```
    pub fn person(&self, email: &str) -> Option<Person> {
        self.shared.engine.person_with_email(email)
    }

    /// A host of the network.
    pub fn host(&self) -> &Person {
        &self.cast.host
    }

    /// A moderator who is not a host. If the world has none, the host.
    pub fn moderator(&self) -> &Person {
        &self.cast.moderator
    }

    /// A member who is neither host nor moderator. If the world has none, the host.
    pub fn member(&self) -> &Person {
        &self.cast.member
    }

    /// Registers an application, as a host does in Network Admin.
    pub fn register(&self, app: App) -> RegisteredApp {
        self.shared.oauth.register(app)
    }

    /// Tokens for `person` without a sign-in, as if they had allowed the demo application
    /// ([`DEMO_CLIENT_ID`](crate::DEMO_CLIENT_ID)) these scopes. Use that application to refresh
    /// and revoke them.
    ///
    /// Nothing is checked: you can give a member a `host:` scope here, which no sign-in grants.
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

    /// All values that must not appear in a log or an error: the codes, tokens, client secrets,
    /// form keys and session keys that were issued so far; the same kinds of values, every `state`
    /// and every PKCE verifier that were received and have at least eight characters; the
    /// passwords; the tokens and signatures of uploads; and the keys of webhooks.
    ///
    /// If the environment variable `MIGHTY_TRACE` names a directory, they are also appended to the
    /// file `secrets` in it (except those of uploads and webhooks), one a line and as soon as they
    /// occur. If you run a test suite with it, you can search its output for all secrets of its
    /// sandboxes.
    pub fn secrets(&self) -> Vec<String> {
        let mut secrets = self.shared.oauth.secrets().all();
        secrets.extend(self.shared.engine.upload_secrets());
        let webhooks = self.webhooks().all();
        secrets.extend(webhooks.into_iter().filter_map(|webhook| webhook.api_key));
        secrets
    }

    /// The webhooks of the network: whether to deliver to them, and the results of deliveries.
    #[must_use]
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks::of(&self.shared.engine)
    }

    /// The clock for tokens, codes and data.
    pub fn clock(&self) -> &Clock {
        &self.shared.clock
    }

    /// Every request answered so far: the last 100,000.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.shared.log.all()
    }

    /// Forgets the requests answered so far, for example those that prepared a test.
    pub fn forget_requests(&self) {
        self.shared.log.clear();
    }

    /// Begins an assertion about the requests answered so far.
    pub fn expect(&self) -> Expectation {
        Expectation::about(self.requests())
    }

    /// Accepts no more connections, waits for the answers under way, and stops.
    pub async fn shutdown(self) {
        drop(self.stop);
        // The runtime has already reported a panic in it.
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
