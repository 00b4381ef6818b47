//! Sign-in from a program on the user's own machine. The browser is sent back to a loopback port,
//! and the tokens are stored in a file, so the next run needs no browser.
//!
//! `cargo run --example login_loopback` uses a sandbox and runs twice. In the first run a scripted
//! user signs in; the second run takes the tokens from the file. To use a real network and your
//! browser, set `MIGHTY_NETWORK` and `MIGHTY_CLIENT_ID`, and register the redirect URI
//! `http://127.0.0.1:8765/callback`. Use `--paste` on a machine without a browser.

use std::{env, error::Error, path::PathBuf, sync::Arc, time::Duration};

use clap::Parser;
use mighty_networks::{
    MightyBuilder,
    auth::{AuthClient, FileStore, loopback, paste},
    prelude::*,
};
use mighty_sandbox::{Clock, DEMO_CLIENT_ID, EPOCH, Sandbox, ScriptedUser};
use tokio::io::{BufReader, stdin, stdout};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const REDIRECT_URI: &str = "http://127.0.0.1:8765/callback";
const USER_AGENT: &str = "login-loopback/1.0 (+https://example.org)";
/// How long to wait for the user to sign in.
const SIGN_IN_TIMEOUT: Duration = Duration::from_secs(300);

#[derive(Parser)]
#[command(about, long_about = None)]
struct Arguments {
    /// The directory for the tokens. It must not be used for anything else.
    #[arg(long)]
    tokens: Option<PathBuf>,
    /// Ask for the browser's final address instead of listening on a port.
    #[arg(long)]
    paste: bool,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    match env::var("MIGHTY_NETWORK") {
        Ok(network) => real(&network, &arguments).await,
        Err(_) => sandboxed(&arguments).await,
    }
}

async fn real(network: &str, arguments: &Arguments) -> Result<()> {
    let client_id = env::var("MIGHTY_CLIENT_ID")
        .map_err(|_| "set MIGHTY_CLIENT_ID to your OAuth application's client id")?;
    let builder = Mighty::builder(network).user_agent(USER_AGENT);
    let auth = client(&builder, &client_id, tokens(arguments)?)?;
    let open = |address: &str| {
        println!("Sign in at {address}");
        if webbrowser::open(address).is_err() {
            println!("(The browser could not be opened. Open the address yourself.)");
        }
    };
    let credential = session(&auth, arguments.paste, open).await?;
    greet(builder, credential).await
}

async fn sandboxed(arguments: &Arguments) -> Result<()> {
    let clock = Clock::running(EPOCH.parse()?);
    let sandbox = Sandbox::builder().clock(clock).start().await?;
    let builder = Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .oauth_url(sandbox.oauth_url())
        .user_agent(USER_AGENT);
    let home = tempfile::tempdir()?;
    for run in 1..=2 {
        println!("Run {run}");
        let auth = client(&builder, DEMO_CLIENT_ID, home.path().join("tokens"))?;
        let person = ScriptedUser::new(sandbox.member());
        let open = |address: &str| {
            println!("  The scripted user signs in.");
            let address = address.to_owned();
            tokio::spawn(async move {
                if let Err(error) = person.authorize(address).await {
                    eprintln!("  {error}");
                }
            });
        };
        let credential = session(&auth, arguments.paste, open).await?;
        greet(builder.clone(), credential).await?;
    }
    Ok(())
}

fn client(builder: &MightyBuilder, client_id: &str, tokens: PathBuf) -> Result<AuthClient> {
    let application = Application::public(client_id, REDIRECT_URI)?
        .scopes([Scope::READ_NETWORK, Scope::READ_USERINFO]);
    let store = FileStore::open(tokens)?;
    Ok(builder
        .auth_builder(application)?
        .store(Arc::new(store))
        .build()?)
}

/// The stored session of the last run, or a new sign-in.
async fn session(
    auth: &AuthClient,
    is_pasted: bool,
    open: impl FnOnce(&str),
) -> Result<Credential> {
    match auth.resume().await? {
        Some(credential) if !credential.needs_login() => {
            println!("  The tokens were in the file: no sign-in needed.");
            Ok(credential)
        }
        _ if is_pasted => Ok(paste::sign_in(auth, BufReader::new(stdin()), stdout()).await?),
        _ => Ok(loopback::sign_in(auth, SIGN_IN_TIMEOUT, |address| open(address.as_str())).await?),
    }
}

async fn greet(builder: MightyBuilder, credential: Credential) -> Result<()> {
    let mighty = builder.credential(credential).build()?;
    let me = mighty.me().await;
    // A refresh may still be running, and its new tokens must not be lost.
    mighty.settle().await?;
    let me = me?;
    println!(
        "  Signed in as {}.",
        me.name.as_deref().unwrap_or("a member without a name")
    );
    Ok(())
}

fn tokens(arguments: &Arguments) -> Result<PathBuf> {
    if let Some(path) = &arguments.tokens {
        return Ok(path.clone());
    }
    let home = env::home_dir().ok_or("there is no home directory: give --tokens")?;
    Ok(home.join(".local/state/mighty-login-loopback"))
}
