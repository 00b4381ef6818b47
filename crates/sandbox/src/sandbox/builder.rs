//! The settings of a sandbox, and its start.

use std::{
    io,
    net::Ipv4Addr,
    path::PathBuf,
    sync::{Arc, OnceLock, atomic::AtomicU64},
    time::Duration,
};

use tokio::{net::TcpListener, sync::watch};

use super::{Cast, Sandbox, StartError, durable::Kept};
use crate::{
    Clock, Crowd, Fault, Limits, OAuthProfile, Profile, Role, ScopeProfile, WebhookDelivery, World,
    faults::Script,
    graphql::Engine,
    limits::Quota,
    log::{Printer, RequestLog},
    mask::WorldSecrets,
    oauth::{
        Lifetimes, Secrets,
        authorization_server::{AuthorizationServer, Settings},
    },
    sdl::ServedSdl,
    server::{self, listen, neighbours::Neighbours, shared::Shared},
    world::seed,
};

/// The default lifetime of access tokens, as in the vendor's pages.
const ACCESS_TOKEN_TTL: Duration = Duration::from_secs(60 * 60);

/// The default lifetime of refresh tokens. The vendor's pages state no figure.
const REFRESH_TOKEN_LIFETIME: Duration = Duration::from_secs(90 * 24 * 60 * 60);

/// The default time that a client may take. The vendor's pages state none.
const PATIENCE: Duration = Duration::from_secs(15);

/// Settings of a sandbox.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `start`"]
pub struct Builder {
    profile: Profile,
    scopes: Option<ScopeProfile>,
    oauth: OAuthProfile,
    code_ttl: Option<Duration>,
    access_token_ttl: Duration,
    refresh_token_lifetime: Duration,
    port: u16,
    clock: Clock,
    served_sdl: Option<String>,
    crowd: Crowd,
    latency: Duration,
    limits: Limits,
    patience: Duration,
    flagged: Vec<String>,
    delivery: Option<WebhookDelivery>,
    strict_unknown: bool,
    faults: Vec<Fault>,
    printer: Option<Printer>,
    world: World,
    state: Option<PathBuf>,
    /// Those of another sandbox. A copy of this builder must not share its own.
    neighbours: Option<Neighbours>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            profile: Profile::default(),
            scopes: None,
            oauth: OAuthProfile::default(),
            code_ttl: None,
            access_token_ttl: ACCESS_TOKEN_TTL,
            refresh_token_lifetime: REFRESH_TOKEN_LIFETIME,
            port: 0,
            clock: Clock::default(),
            served_sdl: None,
            crowd: Crowd::default(),
            latency: Duration::ZERO,
            limits: Limits::default(),
            patience: PATIENCE,
            flagged: Vec::new(),
            delivery: None,
            strict_unknown: false,
            faults: Vec::new(),
            printer: None,
            world: World::demo(),
            state: None,
            neighbours: None,
        }
    }
}

impl Builder {
    /// Sets the edition of the API. [`Profile::Ga`] by default.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), mighty_sandbox::StartError> {
    /// use mighty_sandbox::{Profile, Sandbox};
    ///
    /// let sandbox = Sandbox::builder().profile(Profile::Beta).start().await?;
    /// assert!(sandbox.explorer_url().ends_with("/public/graphiql"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn profile(mut self, profile: Profile) -> Self {
        self.profile = profile;
        self
    }

    /// Sets whether a token's scopes are enforced. By default as in the [`Profile`]: enforced, or in
    /// the beta not enforced.
    pub fn scopes(mut self, profile: ScopeProfile) -> Self {
        self.scopes = Some(profile);
        self
    }

    /// Refuses mutations and input fields about which nothing is stated, with `BAD_USER_INPUT`. By
    /// default such a mutation does what its name and types suggest, and such a field has no
    /// effect.
    pub fn strict_unknown(mut self, strict: bool) -> Self {
        self.strict_unknown = strict;
        self
    }

    /// Sets the features of the OAuth server. By default it has all of them.
    pub fn oauth(mut self, profile: OAuthProfile) -> Self {
        self.oauth = profile;
        self
    }

    /// Sets the lifetime of codes. By default as in the [`Profile`]: two minutes, or in the beta
    /// ten.
    pub fn code_ttl(mut self, ttl: Duration) -> Self {
        self.code_ttl = Some(ttl);
        self
    }

    /// Sets the lifetime of refresh tokens, from the sign-in and not from their last rotation. 90
    /// days by default; the vendor's pages state no figure.
    pub fn refresh_token_lifetime(mut self, lifetime: Duration) -> Self {
        self.refresh_token_lifetime = lifetime;
        self
    }

    /// Sets the lifetime of access tokens, in whole seconds in the token answer. One hour by default.
    pub fn access_token_ttl(mut self, ttl: Duration) -> Self {
        self.access_token_ttl = ttl;
        self
    }

    /// Sets the loopback port to listen on. 0, the default, chooses a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Sets the clock. By default it stands at [`EPOCH`](crate::EPOCH).
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Sets another schema for both schema endpoints, to try the effect of a change of the API's
    /// schema. Operations still use the sandbox's own schema.
    pub fn served_sdl(mut self, sdl: impl Into<String>) -> Self {
        self.served_sdl = Some(sdl.into());
        self
    }

    /// Adds records to the community, for tests with many of them.
    pub fn crowd(mut self, crowd: Crowd) -> Self {
        self.crowd = crowd;
        self
    }

    /// Lets each GraphQL operation take this much longer, as if the server were far away. None by
    /// default.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// Limits the number of operations. By default there is no limit, as the vendor states none.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets how long a client may take to send the head of a request, its body, and to take the next
    /// bytes of an answer. If it takes longer, its connection is closed; a body that is late is
    /// answered with 408. 15 seconds by default. A connection without a request is closed after the
    /// same time.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Names definitions that are behind feature flags and that this network has. The schema
    /// endpoint of the network serves them. [`Sandbox::public_schema_url`] leaves them out, with
    /// every member that needs them and every type that is only reachable through them.
    ///
    /// A definition is named by its coordinate: a type, a member such as `Network.leads` or
    /// `Mutation.createGift` (a field, an input field or an enum value), or an argument such as
    /// `Network.members(first:)`. An unknown one is an error at the start. None are flagged by
    /// default, and both endpoints serve the same.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), mighty_sandbox::StartError> {
    /// use mighty_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::builder().flagged(["Mutation.createGift"]).start().await?;
    /// assert!(sandbox.public_schema_url().ends_with("/graphql/schema"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn flagged(mut self, coordinates: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.flagged.extend(coordinates.into_iter().map(Into::into));
        self
    }

    /// Lets mutations cause webhook events, which wait until
    /// [`Webhooks::deliver`](crate::Webhooks::deliver) is called. Without this, they cause none.
    pub fn deliver_webhooks(mut self, delivery: WebhookDelivery) -> Self {
        self.delivery = Some(delivery);
        self
    }

    /// Adds a fault, as [`Sandbox::fault`] does.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Sets the world to begin with: people, spaces, posts. The demo community by default.
    pub fn world(mut self, world: World) -> Self {
        self.world = world;
        self
    }

    /// Serves the networks of both sandboxes at the API addresses of both, as the vendor's shared host
    /// serves all networks. Each keeps its own people, tokens, applications, faults, log, plan and
    /// features, and its own address for OAuth. Their numbers and subdomains have to differ: see
    /// [`World::network`] and [`World::network_id`].
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), mighty_sandbox::StartError> {
    /// use mighty_sandbox::{Sandbox, World};
    ///
    /// let harbor = Sandbox::start().await?;
    /// let world = World::empty().network("Sail Club", "sail").network_id(51_000).plan("launch");
    /// let sail = Sandbox::builder().world(world).beside(&harbor).start().await?;
    /// let url = format!("{}/networks/sail/graphql", harbor.oauth_url());
    /// # Ok(())
    /// # }
    /// ```
    pub fn beside(mut self, other: &Sandbox) -> Self {
        self.neighbours = Some(other.neighbours.clone());
        self
    }

    /// Keeps the world and all tokens in a file. If the file exists, the sandbox goes on from it, and
    /// [`world`](Self::world) and [`crowd`](Self::crowd) are not used.
    ///
    /// Each change is in the file before it is acknowledged, so nothing that was acknowledged is lost
    /// if the process is killed. (If the machine loses power, the last changes can be.) The file has
    /// tokens in it, and only this user can read it. Applications that a test registers, browser
    /// sessions and waiting webhook events are not kept.
    pub fn state(mut self, file: impl Into<PathBuf>) -> Self {
        self.state = Some(file.into());
        self
    }

    /// Prints each request as a line of JSON, as [`LoggedRequest::to_json`](crate::LoggedRequest)
    /// shows it.
    pub fn print_requests(mut self, to: impl io::Write + Send + 'static) -> Self {
        self.printer = Some(Printer::new(to));
        self
    }

    /// Starts the sandbox on the current tokio runtime.
    ///
    /// # Errors
    /// [`StartError`] if the port is in use, the system has no randomness, `MIGHTY_TRACE` does not
    /// name a directory, a flagged coordinate is not in the schema, or the seeded world is
    /// inconsistent.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))
            .await
            .map_err(|source| StartError::bind(self.port, source))?;
        let address = listener
            .local_addr()
            .map_err(|source| StartError::bind(self.port, source))?;

        let sdl = ServedSdl::new(self.served_sdl, &self.flagged).map_err(StartError::flags)?;
        let scopes = self.scopes.unwrap_or_else(|| self.profile.scopes());
        let issuer = format!("http://{address}");
        let kept = match &self.state {
            Some(file) => Some(Kept::open(file, &self.clock).map_err(StartError::state)?),
            None => None,
        };
        let world = match kept.as_ref().and_then(Kept::world) {
            Some(world) => world.map_err(StartError::world)?,
            None => seed::crowded(self.world.build().map_err(StartError::world)?, self.crowd),
        };
        let engine = Engine::new(self.clock.clone(), scopes, world)
            .map_err(StartError::world)?
            .listening_at(&issuer)
            .delivering(self.delivery)
            .strict_about_unknown(self.strict_unknown);
        let someone = |role: Role| {
            let mut people = engine.people().iter();
            people.find(|person| person.role() == role).cloned()
        };
        let host = someone(Role::Host)
            .ok_or_else(|| StartError::world("no member of the world is a host".to_owned()))?;
        let cast = Cast {
            moderator: someone(Role::Moderator).unwrap_or_else(|| host.clone()),
            member: someone(Role::Contributor).unwrap_or_else(|| host.clone()),
            host,
        };
        let secrets = Secrets::from_environment().map_err(StartError::secrets)?;
        for person in engine.people() {
            secrets.note(person.password());
        }
        let settings = Settings {
            issuer,
            edition: self.profile,
            profile: self.oauth,
            clock: self.clock.clone(),
            lifetimes: Lifetimes {
                code: self.code_ttl.unwrap_or_else(|| self.profile.code_ttl()),
                access_token: self.access_token_ttl,
                refresh_token: self.refresh_token_lifetime,
            },
        };
        let oauth = AuthorizationServer::new(settings, secrets).map_err(StartError::randomness)?;
        let shared = Arc::new(Shared {
            engine,
            clock: self.clock,
            sdl,
            oauth,
            latency: self.latency,
            patience: self.patience,
            quota: Quota::new(self.limits),
            faults: Script::with(self.faults),
            log: RequestLog::default(),
            printer: self.printer,
            world_secrets: WorldSecrets::default(),
            requests_seen: AtomicU64::new(0),
            state: OnceLock::new(),
        });
        if let Some(kept) = kept {
            kept.begin(&shared).map_err(StartError::state)?;
        }

        let (stop, stopped) = watch::channel(());
        let network = server::router(Arc::clone(&shared));
        let neighbours = self.neighbours.unwrap_or_default();
        let place = neighbours.add(&shared, &network);
        let place = place.map_err(StartError::taken)?;
        let router = server::address(network, neighbours.clone());
        let server = listen::serve(listener, router, self.patience, stopped);
        Ok(Sandbox {
            address,
            shared,
            cast,
            neighbours,
            _place: place,
            stop,
            server: tokio::spawn(server),
        })
    }
}
