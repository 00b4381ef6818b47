//! `mighty auth login`: signs in with a browser and remembers the session.

use std::{
    io::{self, IsTerminal as _},
    sync::Arc,
    time::Duration,
};

use clap::Args;
use dialoguer::{Input, Password, theme::SimpleTheme};
use mighty_networks::auth::{AuthClient, Credential, MemoryStore, loopback, paste};
use mighty_sandbox::{DEMO_CLIENT_ID, DEMO_REDIRECT_URIS, ScriptedUser};
use tokio::io::{BufReader, stderr, stdin};

use crate::{
    context::Context,
    failure::{Exit, Failure},
    folders::Folders,
    jobs::{JOBS, Job},
    profile::{Profile, Profiles},
    session::{self, Store},
};

/// How long to wait for the user to sign in.
const SIGN_IN_TIMEOUT: Duration = Duration::from_secs(300);

const EXAMPLES: &str = "\
Examples:
  mighty auth login --network harbor --client-id ID
  mighty auth login --network harbor --client-id ID --for export
  mighty auth login --profile work --paste
  mighty --sandbox auth login

The secret of a confidential application is read from MIGHTY_CLIENT_SECRET, from standard input with
--secret-stdin, or it is asked for. It is not kept: set MIGHTY_CLIENT_SECRET for later commands, too.
`mighty init` says where in the admin area the application is made.";

/// Sign in with a browser, and remember the session in a profile.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Login {
    /// The client id of the OAuth application.
    #[arg(long, env = "MIGHTY_CLIENT_ID", value_name = "ID")]
    client_id: Option<String>,
    /// The redirect URI that the application has.
    #[arg(long, value_name = "URI")]
    redirect_uri: Option<String>,
    /// The scopes to ask for, separated by spaces. Can be given several times.
    #[arg(long = "scopes", value_name = "SCOPES")]
    scopes: Vec<String>,
    /// Ask for the scopes of a job; `mighty scopes` lists the jobs. Can be given several times.
    #[arg(long = "for", value_name = "JOB")]
    jobs: Vec<String>,
    /// The application is confidential: it has a secret.
    #[arg(long)]
    confidential: bool,
    /// Read the secret from standard input.
    #[arg(long, requires = "confidential", conflicts_with = "paste")]
    secret_stdin: bool,
    /// Sign in with a browser on another machine, and paste the address that it ends at.
    #[arg(long)]
    paste: bool,
    /// A name for the account, if a profile's application has several.
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
    /// Where to keep the tokens. By default the keyring, or files if there is none.
    #[arg(long, value_parser = ["keyring", "file"])]
    store: Option<String>,
    /// Another GraphQL endpoint, for example that of `mighty sandbox start`.
    #[arg(long, value_name = "URL")]
    graphql_url: Option<String>,
    /// Another host for sign-in, for example that of `mighty sandbox start`.
    #[arg(long, value_name = "URL")]
    oauth_url: Option<String>,
}

pub(crate) async fn run(login: Login, context: &Context) -> anyhow::Result<()> {
    if context.options.sandbox {
        return in_sandbox(login, context).await;
    }
    let folders = Folders::find()?;
    let mut profiles = Profiles::load(&folders.profiles())?;
    let (name, old) = named(context, &profiles)?;
    let mut profile = login.merged(old)?;
    profile.network = Some(asked_for(
        profile.network,
        "Network (subdomain or address)",
        "--network",
    )?);
    profile
        .redirect_uri
        .get_or_insert_with(|| session::REDIRECT_URI.to_owned());
    profile.client_id = Some(asked_for(
        profile.client_id,
        "Client id of the OAuth application",
        "--client-id",
    )?);
    let secret = login.secret(&profile)?;
    let application = session::application(&profile, secret)?;
    let store = session::store(&profile, &folders).await?;
    let builder = context.builder(&profile).await?;
    let auth = session::auth_client(&builder, &profile, application, &store)?;

    let credential = if login.paste {
        paste::sign_in(&auth, BufReader::new(stdin()), stderr()).await?
    } else {
        with_browser(&auth).await?
    };
    profile.store = Some(store.kind.to_owned());
    profiles.set(&name, &profile);
    profiles.save(&folders.profiles())?;
    say_store(&store, &folders);
    let mighty = builder.credential(credential.clone()).build()?;
    context.opened(&mighty);
    greet(&mighty, &credential, &name).await
}

impl Login {
    /// The profile with what the command line says.
    fn merged(&self, mut profile: Profile) -> anyhow::Result<Profile> {
        let mut scopes: Vec<String> = self
            .scopes
            .iter()
            .flat_map(|scopes| scopes.split([' ', ',']))
            .filter(|scope| !scope.is_empty())
            .map(str::to_owned)
            .collect();
        for name in &self.jobs {
            let job = Job::named(name).ok_or_else(|| {
                let names: Vec<&str> = JOBS.iter().map(|job| job.name).collect();
                Failure::usage(format!("there is no job {name:?}"))
                    .hint(format!("the jobs are: {}", names.join(", ")))
            })?;
            let needed = job.least().together;
            scopes.extend(needed.iter().map(|scope| scope.as_str().to_owned()));
        }
        scopes.sort_unstable();
        scopes.dedup();
        if !scopes.is_empty() {
            profile.scopes = scopes;
        }
        if profile.scopes.is_empty() {
            profile.scopes = session::FIRST_SCOPES
                .iter()
                .map(|scope| scope.as_str().to_owned())
                .collect();
        }
        for (set, given) in [
            (&mut profile.client_id, &self.client_id),
            (&mut profile.redirect_uri, &self.redirect_uri),
            (&mut profile.account, &self.account),
            (&mut profile.store, &self.store),
            (&mut profile.graphql_url, &self.graphql_url),
            (&mut profile.oauth_url, &self.oauth_url),
        ] {
            if given.is_some() {
                set.clone_from(given);
            }
        }
        profile.confidential |= self.confidential;
        Ok(profile)
    }

    /// The application's secret, if it has one: from standard input, or asked for. None means that
    /// the environment has it.
    fn secret(&self, profile: &Profile) -> anyhow::Result<Option<String>> {
        if !profile.confidential {
            return Ok(None);
        }
        if self.secret_stdin {
            let mut line = String::new();
            io::stdin().read_line(&mut line)?;
            return Ok(Some(line.trim_end_matches(['\r', '\n']).to_owned()));
        }
        if std::env::var_os(session::SECRET).is_some() || !io::stdin().is_terminal() {
            return Ok(None);
        }
        let prompt = Password::with_theme(&SimpleTheme).with_prompt("Client secret");
        Ok(Some(prompt.interact()?))
    }
}

/// The name of the profile to sign in to, which may be new, and what it has so far.
fn named(context: &Context, profiles: &Profiles) -> anyhow::Result<(String, Profile)> {
    let asked = context.options.profile.as_deref();
    if asked.is_none() || profiles.get(asked.unwrap_or_default())?.is_some() {
        return context.profile();
    }
    let profile = Profile {
        network: context.options.network.clone(),
        ..Profile::default()
    };
    Ok((profiles.name(asked), profile))
}

/// A value that is needed. It is asked for if a person can answer.
fn asked_for(given: Option<String>, prompt: &str, option: &str) -> anyhow::Result<String> {
    if let Some(given) = given {
        return Ok(given);
    }
    if !io::stdin().is_terminal() {
        return Err(Failure::usage(format!("{option} is missing"))
            .hint("mighty init says where to find it")
            .into());
    }
    let input = Input::<String>::with_theme(&SimpleTheme).with_prompt(prompt);
    Ok(input.interact_text()?)
}

async fn with_browser(auth: &AuthClient) -> anyhow::Result<Credential> {
    let signed_in = loopback::sign_in(auth, SIGN_IN_TIMEOUT, |address| {
        eprintln!("Sign in at\n  {address}");
        if webbrowser::open(address.as_str()).is_err() {
            eprintln!(
                "The browser could not be opened. Open the address yourself, or use --paste."
            );
        }
    });
    Ok(signed_in.await?)
}

fn say_store(store: &Store, folders: &Folders) {
    match (&store.fallback, store.kind) {
        (Some(why), _) => eprintln!(
            "There is no usable keyring ({why}). The tokens are kept in {}, readable only by you.",
            folders.tokens().display()
        ),
        (None, "file") => eprintln!("The tokens are kept in {}.", folders.tokens().display()),
        (None, _) => eprintln!("The tokens are kept in the keyring."),
    }
}

async fn greet(
    mighty: &mighty_networks::Mighty,
    credential: &Credential,
    profile: &str,
) -> anyhow::Result<()> {
    let me = mighty.me().await?;
    let name = me.name.unwrap_or_else(|| "a member without a name".into());
    eprintln!("Signed in as {name}. The profile is {profile:?}.");
    match credential.missing_scopes() {
        Some(missing) if !missing.is_empty() => Err(Failure::new(
            Exit::Partial,
            format!("signed in, but these scopes were not granted: {missing}"),
        )
        .hint("have a host add them to the OAuth application, and sign in again")
        .into()),
        _ => Ok(()),
    }
}

/// A demo sign-in: the sandbox's host allows the demo application, and nothing is kept.
async fn in_sandbox(login: Login, context: &Context) -> anyhow::Result<()> {
    let profile = login.merged(Profile {
        client_id: Some(DEMO_CLIENT_ID.into()),
        redirect_uri: Some(DEMO_REDIRECT_URIS[0].into()),
        ..Profile::default()
    })?;
    let sandbox = context.sandbox().await?;
    let builder = context.builder(&profile).await?;
    let store = Store {
        tokens: Arc::new(MemoryStore::new()),
        kind: "file",
        fallback: None,
    };
    let application = session::application(&profile, None)?;
    let auth = session::auth_client(&builder, &profile, application, &store)?;
    let person = ScriptedUser::new(sandbox.host());
    let credential = loopback::sign_in(&auth, SIGN_IN_TIMEOUT, |address| {
        eprintln!("A scripted host signs in at\n  {address}");
        let address = address.to_string();
        tokio::spawn(async move {
            if let Err(error) = person.authorize(address).await {
                eprintln!("{error}");
            }
        });
    })
    .await?;
    let mighty = builder.credential(credential.clone()).build()?;
    context.opened(&mighty);
    greet(&mighty, &credential, "sandbox").await
}
