//! The sandbox as a value: started, used, stopped.

use std::{
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, atomic::AtomicU64},
    time::Duration,
};

use axum::serve::ListenerExt;
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

use crate::{
    App, Clock, LoggedRequest, OAuthProfile, Person, RegisteredApp, Role, ScopeProfile, Tokens,
    graphql::Engine,
    log::RequestLog,
    oauth::{AuthorizationServer, Secrets},
    server::{self, Shared},
};

/// How long access tokens live where nothing else is asked for, as integrations report it.
const ACCESS_TOKEN_TTL: Duration = Duration::from_secs(60 * 60);

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

    /// Where the SDL is served, without a token.
    pub fn schema_url(&self) -> String {
        format!("{}/schema", self.graphql_url())
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
    /// that were received, save those of fewer than eight characters; the passwords; and what opens
    /// an upload.
    ///
    /// Where the environment variable `MIGHTY_TRACE` names a directory, they are appended to the
    /// file `secrets` in there, too (but for uploads), one a line and as they come: a test suite that
    /// is run with it can be searched for all that its sandboxes ever saw.
    pub fn secrets(&self) -> Vec<String> {
        let mut secrets = self.shared.oauth.secrets();
        secrets.extend(self.shared.engine.upload_secrets());
        secrets
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

/// Settings of a sandbox.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `start`"]
pub struct Builder {
    scopes: ScopeProfile,
    oauth: OAuthProfile,
    access_token_ttl: Duration,
    port: u16,
    clock: Clock,
    served_sdl: Option<String>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            scopes: ScopeProfile::default(),
            oauth: OAuthProfile::default(),
            access_token_ttl: ACCESS_TOKEN_TTL,
            port: 0,
            clock: Clock::default(),
            served_sdl: None,
        }
    }
}

impl Builder {
    /// Whether the scopes of a token limit it. Enforced by default.
    pub fn scopes(mut self, profile: ScopeProfile) -> Self {
        self.scopes = profile;
        self
    }

    /// What the OAuth server offers. All of it by default.
    pub fn oauth(mut self, profile: OAuthProfile) -> Self {
        self.oauth = profile;
        self
    }

    /// How long access tokens live, in whole seconds on the wire. One hour by default.
    pub fn access_token_ttl(mut self, ttl: Duration) -> Self {
        self.access_token_ttl = ttl;
        self
    }

    /// The loopback port to listen on. 0, the default, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The clock to live by. By default one that stands at [`EPOCH`](crate::EPOCH).
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Another schema for the schema endpoint to serve, to try what a change of the API's schema
    /// would do. Operations are still executed against the sandbox's own.
    pub fn served_sdl(mut self, sdl: impl Into<String>) -> Self {
        self.served_sdl = Some(sdl.into());
        self
    }

    /// Starts the sandbox on the present tokio runtime.
    ///
    /// # Errors
    /// [`StartError`] where the port is taken, the system has no randomness, `MIGHTY_TRACE` names
    /// no directory or the seeded world doesn't hold together.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))
            .await
            .map_err(|source| StartError::bind(self.port, source))?;
        let address = listener
            .local_addr()
            .map_err(|source| StartError::bind(self.port, source))?;

        let issuer = format!("http://{address}");
        let engine = Engine::new(self.clock.clone(), self.scopes)
            .map_err(StartError::world)?
            .listening_at(&issuer);
        let someone = |role: Role| {
            let person = engine.people().iter().find(|person| person.role() == role);
            person
                .cloned()
                .ok_or_else(|| StartError::world(format!("nobody has the role {role:?}")))
        };
        let cast = Cast {
            host: someone(Role::Host)?,
            moderator: someone(Role::Moderator)?,
            member: someone(Role::Contributor)?,
        };
        let secrets = Secrets::from_environment().map_err(StartError::secrets)?;
        for person in engine.people() {
            secrets.note(person.password());
        }
        let oauth = AuthorizationServer::new(
            issuer,
            self.oauth,
            self.clock.clone(),
            self.access_token_ttl,
            secrets,
        )
        .map_err(StartError::randomness)?;
        let shared = Arc::new(Shared {
            engine,
            clock: self.clock,
            served_sdl: self.served_sdl,
            oauth,
            log: RequestLog::default(),
            requests_seen: AtomicU64::new(0),
        });

        // Small answers must not wait for the acknowledgement of the one before.
        let listener = listener.tap_io(|stream| {
            if let Err(error) = stream.set_nodelay(true) {
                tracing::debug!(%error, "TCP_NODELAY was refused");
            }
        });
        let (stop, stopped) = oneshot::channel::<()>();
        let service = server::router(Arc::clone(&shared));
        let server = axum::serve(listener, service).with_graceful_shutdown(async {
            // Nothing is ever sent: the drop of the sender is the signal.
            let _ = stopped.await;
        });
        Ok(Sandbox {
            address,
            shared,
            cast,
            stop,
            server: tokio::spawn(server.into_future()),
        })
    }
}

/// Why a sandbox didn't start.
#[derive(Debug, thiserror::Error)]
#[error("the sandbox did not start: {reason}")]
pub struct StartError {
    reason: String,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl StartError {
    fn bind(port: u16, source: io::Error) -> Self {
        let way_out = match source.kind() {
            io::ErrorKind::AddrInUse => {
                "; stop what holds it, or choose another (0 takes a free one)"
            }
            io::ErrorKind::PermissionDenied => "; choose one above 1023 (0 takes a free one)",
            _ => "",
        };
        Self {
            reason: format!("it could not listen on loopback port {port}{way_out}"),
            source: source.into(),
        }
    }

    fn secrets(source: io::Error) -> Self {
        Self {
            reason: "MIGHTY_TRACE names no directory that a file can be written to".to_owned(),
            source: source.into(),
        }
    }

    fn randomness(source: getrandom::Error) -> Self {
        Self {
            reason: "the system gave no random bytes".to_owned(),
            source: source.into(),
        }
    }

    fn world(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            reason: "the schema or the seeded world is unsound".to_owned(),
            source: source.into(),
        }
    }
}
