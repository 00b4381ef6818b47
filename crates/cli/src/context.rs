//! What a command works with: the options, the profile, and the connection to a network.

use std::{
    env,
    sync::{Mutex, PoisonError},
    time::SystemTime,
};

use jiff::Timestamp;
use mighty_networks::{
    Mighty, MightyBuilder, Network, Scope, Scopes,
    auth::{Application, Credential, Tokens},
    transport::{Attempt, Ending},
};
use mighty_sandbox::{Clock, DEMO_CLIENT_ID, DEMO_REDIRECT_URIS, Sandbox};
use tokio::sync::OnceCell;

use crate::{
    failure::{Exit, Failure},
    folders::Folders,
    options::Options,
    output::Format,
    profile::{Profile, Profiles},
    session,
    usage::{self, Spent},
};

pub(crate) const USER_AGENT: &str = concat!("mighty-cli/", env!("CARGO_PKG_VERSION"));

/// The variable that has an access token from elsewhere.
const ACCESS_TOKEN: &str = "MIGHTY_ACCESS_TOKEN";

/// What a command works with. Nothing is read, started or sent before a command asks for it.
pub(crate) struct Context {
    pub(crate) options: Options,
    /// How the command prints.
    pub(crate) format: Format,
    /// The command's name, for the count of operations.
    job: String,
    sandbox: OnceCell<Sandbox>,
    open: Mutex<Vec<Mighty>>,
}

impl Context {
    pub(crate) fn new(options: Options, job: String) -> Self {
        Self {
            format: Format::of(&options),
            options,
            job,
            sandbox: OnceCell::new(),
            open: Mutex::default(),
        }
    }

    /// The name of the chosen profile, and the profile, which may be empty.
    pub(crate) fn profile(&self) -> anyhow::Result<(String, Profile)> {
        let profiles = Profiles::load(&Folders::find()?.profiles())?;
        let asked = self.options.profile.as_deref();
        let Some(network) = self.options.network.as_deref() else {
            let name = profiles.name(asked);
            let profile = profiles.get(&name)?;
            if let (Some(asked), None) = (asked, &profile) {
                return Err(unknown_profile(asked, &profiles.names()).into());
            }
            return Ok((name, profile.unwrap_or_default()));
        };
        let is_same = |profile: &Profile| {
            let known = profile.network.as_deref().map(Network::parse);
            matches!((known, Network::parse(network)), (Some(Ok(a)), Ok(b)) if a == b)
        };
        let names = asked.map_or_else(|| profiles.names(), |name| vec![name.to_owned()]);
        for name in names {
            if let Some(profile) = profiles.get(&name)?.filter(is_same) {
                return Ok((name, profile));
            }
        }
        let profile = Profile {
            network: Some(network.to_owned()),
            ..Profile::default()
        };
        Ok((profiles.name(asked), profile))
    }

    /// The sandbox. It starts when it is asked for the first time.
    pub(crate) async fn sandbox(&self) -> anyhow::Result<&Sandbox> {
        let started = self.sandbox.get_or_try_init(|| async {
            let clock = Clock::running(mighty_sandbox::EPOCH.parse()?);
            anyhow::Ok(Sandbox::builder().clock(clock).start().await?)
        });
        started.await
    }

    /// A builder for the sandbox or for the profile's network, without a credential.
    pub(crate) async fn builder(&self, profile: &Profile) -> anyhow::Result<MightyBuilder> {
        let builder = if self.options.sandbox {
            let sandbox = self.sandbox().await?;
            Mighty::builder(sandbox.subdomain())
                .graphql_url(sandbox.graphql_url())
                .oauth_url(sandbox.oauth_url())
        } else {
            let network = profile.network.as_deref().ok_or_else(|| {
                Failure::usage("no network is chosen").hint(
                    "give --network, sign in with mighty auth login, or try it with --sandbox",
                )
            })?;
            let mut builder = Mighty::builder(network);
            if let Some(id) = profile.network_id {
                builder = builder.network_id(id);
            }
            if let Some(url) = &profile.graphql_url {
                builder = builder.graphql_url(url);
            }
            if let Some(url) = &profile.oauth_url {
                builder = builder.oauth_url(url);
            }
            builder
        };
        let is_verbose = self.options.verbose;
        Ok(builder.user_agent(USER_AGENT).transport(move |transport| {
            if is_verbose {
                transport.on_attempt(tell)
            } else {
                transport
            }
        }))
    }

    /// The credential of the sandbox's host, from the environment, or of the profile's session.
    pub(crate) async fn credential(
        &self,
        builder: &MightyBuilder,
        profile: &Profile,
    ) -> anyhow::Result<Credential> {
        if self.options.sandbox {
            return self.sandbox_credential(builder).await;
        }
        if let Ok(token) = env::var(ACCESS_TOKEN) {
            return Ok(Credential::fixed(token));
        }
        let signed_out =
            |why: &str| Failure::new(Exit::NeedsLogin, why).hint("run: mighty auth login");
        if profile.client_id.is_none() {
            return Err(signed_out("you are not signed in to this network").into());
        }
        let store = session::store(profile, &Folders::find()?).await?;
        let application = session::application(profile, None)?;
        let auth = session::auth_client(builder, profile, application, &store)?;
        match auth.resume().await? {
            None => Err(signed_out("you are not signed in").into()),
            Some(credential) if credential.needs_login() => {
                Err(signed_out("the session has ended").into())
            }
            Some(credential) => Ok(credential),
        }
    }

    /// A session of the sandbox's host, with all scopes.
    async fn sandbox_credential(&self, builder: &MightyBuilder) -> anyhow::Result<Credential> {
        let sandbox = self.sandbox().await?;
        let issued = sandbox.tokens_for(sandbox.host(), Scope::KNOWN);
        let scopes: Scopes = Scope::KNOWN.iter().cloned().collect();
        let tokens = Tokens::new(issued.access_token)
            .with_refresh_token(issued.refresh_token)
            .with_expires_at(SystemTime::now() + issued.expires_in)
            .with_scopes(scopes.clone());
        let application =
            Application::public(DEMO_CLIENT_ID, DEMO_REDIRECT_URIS[0])?.scopes(scopes);
        Ok(builder.auth(application)?.credential_from(tokens))
    }

    /// The client. This may refresh the token and sends nothing else.
    pub(crate) async fn connect(&self) -> anyhow::Result<Mighty> {
        let profile = if self.options.sandbox {
            Profile::default()
        } else {
            self.profile()?.1
        };
        let builder = self.builder(&profile).await?;
        let credential = self.credential(&builder, &profile).await?;
        let mighty = builder.credential(credential).build()?;
        self.opened(&mighty);
        Ok(mighty)
    }

    /// Has this client's session saved and its operations counted at the end.
    pub(crate) fn opened(&self, mighty: &Mighty) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.push(mighty.clone());
    }

    /// Saves the newest tokens, and counts the operations. Call it before the program ends, however
    /// it ends.
    pub(crate) async fn finish(&self) -> anyhow::Result<()> {
        let open = std::mem::take(&mut *self.open.lock().unwrap_or_else(PoisonError::into_inner));
        for mighty in open {
            let settled = mighty.settle().await;
            let counters = mighty.client().counters();
            if !self.options.sandbox && counters.attempts > 0 {
                let (_, profile) = self.profile()?;
                let spent = Spent {
                    at: Timestamp::now(),
                    network: profile.network.unwrap_or_default(),
                    job: self.job.clone(),
                    operations: counters.attempts,
                    cost: counters.cost,
                };
                usage::record(&Folders::find()?.usage(), &spent)?;
            }
            settled?;
        }
        Ok(())
    }
}

fn unknown_profile(name: &str, names: &[String]) -> Failure {
    let known = if names.is_empty() {
        "there are none yet; make one with mighty auth login".to_owned()
    } else {
        format!("there are: {}", names.join(", "))
    };
    Failure::usage(format!("there is no profile {name:?}")).hint(known)
}

/// Shows a request. It has no variables and no headers, so it shows no secrets.
fn tell(attempt: &Attempt<'_>) {
    let name = match attempt.operation {
        "" => "(without a name)",
        name => name,
    };
    let ending = match attempt.ending {
        Ending::Success => "ok".to_owned(),
        Ending::Failure(kind) => format!("{kind:?}"),
        _ => "cancelled".to_owned(),
    };
    let status = attempt
        .status
        .map_or_else(String::new, |status| format!(", HTTP {status}"));
    let cost = attempt
        .cost
        .map_or_else(String::new, |cost| format!(", cost {cost}"));
    let again = attempt.retry_in.map_or_else(String::new, |wait| {
        format!(", again in {:.1} s", wait.as_secs_f64())
    });
    eprintln!(
        "> {} {name}: {ending}{status}{cost}, attempt {}, {} ms{again}",
        attempt.operation_kind.as_str(),
        attempt.number,
        attempt.duration.as_millis(),
    );
}
