//! Runs a sandbox until Ctrl-C, and says how to use it.

use std::{io, path::PathBuf, process::ExitCode};

use clap::{Parser, ValueEnum};
use jiff::Timestamp;
use mighty_sandbox::{Clock, DEMO_CLIENT_ID, DEMO_REDIRECT_URIS, EPOCH, Sandbox, ScopeProfile};
use tracing_subscriber::EnvFilter;

/// A strict, offline stand-in for the Mighty Networks Headless API, on one loopback port.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The loopback port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// Whether the scopes of a token limit it, since reports on the real API differ.
    #[arg(long, value_enum, default_value = "enforced")]
    scopes: Scopes,
    /// A file whose schema the schema endpoint serves in the place of the sandbox's own.
    #[arg(long)]
    schema: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Scopes {
    /// A field that states scopes is refused to a token without them.
    Enforced,
    /// Tokens act with all that their member may do.
    Beta,
}

impl From<Scopes> for ScopeProfile {
    fn from(scopes: Scopes) -> Self {
        match scopes {
            Scopes::Enforced => Self::Enforced,
            Scopes::Beta => Self::Beta,
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let filter =
        EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("mighty_sandbox=info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    match run(&Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mighty-sandbox: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                eprintln!("  because: {error}");
                cause = error.source();
            }
            ExitCode::FAILURE
        }
    }
}

/// The file of `--schema` could not be read.
#[derive(Debug, thiserror::Error)]
#[error(
    "the schema file {} could not be read: give --schema the path of an SDL file, or leave it out \
     to serve the sandbox's own",
    file.display()
)]
struct UnreadableSchema {
    file: PathBuf,
    source: io::Error,
}

async fn run(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let start: Timestamp = EPOCH.parse()?;
    let mut builder = Sandbox::builder()
        .port(arguments.port)
        .scopes(arguments.scopes.into())
        .clock(Clock::running(start));
    if let Some(file) = &arguments.schema {
        let sdl = std::fs::read_to_string(file).map_err(|source| UnreadableSchema {
            file: file.clone(),
            source,
        })?;
        builder = builder.served_sdl(sdl);
    }
    let sandbox = builder.start().await?;
    print!("{}", welcome(&sandbox));
    tokio::signal::ctrl_c().await?;
    sandbox.shutdown().await;
    Ok(())
}

/// All that somebody needs for a first request and a first sign-in.
fn welcome(sandbox: &Sandbox) -> String {
    let sign_ins = [
        ("host", sandbox.host()),
        ("moderator", sandbox.moderator()),
        ("member", sandbox.member()),
    ]
    .map(|(role, person)| format!("  {role:<10} {}  {}\n", person.email(), person.password()))
    .concat();
    let redirect_uris = DEMO_REDIRECT_URIS
        .map(|uri| format!("  redirect   {uri}\n"))
        .concat();
    // A token of the sandbox's own, worth nothing anywhere else.
    let token = sandbox
        .tokens_for(sandbox.member(), ["read:network", "read:userinfo"])
        .access_token;
    let graphql_url = sandbox.graphql_url();
    format!(
        "\
GraphQL      {graphql_url}
Schema       {}
OAuth        {}
Network      {} ({})

Demo sign-ins (email, password)
{sign_ins}
Demo public application, allowed every scope
  client id  {DEMO_CLIENT_ID}
{redirect_uris}
Try it, as the demo member:
  curl {graphql_url} -H 'Authorization: Bearer {token}' -H 'Content-Type: application/json' \
-d '{{\"query\":\"{{ network {{ id title }} }}\"}}'

Ctrl-C stops it. Nothing is kept.
",
        sandbox.schema_url(),
        sandbox.oauth_url(),
        sandbox.subdomain(),
        sandbox.network_id(),
    )
}
