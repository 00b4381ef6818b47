//! Runs a sandbox until Ctrl-C, and prints how to use it.

mod arguments;

use std::{
    fs::OpenOptions,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use clap::Parser as _;
use jiff::Timestamp;
use mighty_core::Scope;
use mighty_sandbox::{
    Builder, Clock, Crowd, DEMO_CLIENT_ID, DEMO_CLIENT_SECRET, DEMO_CONFIDENTIAL_CLIENT_ID,
    DEMO_REDIRECT_URIS, EPOCH, Limits, Person, Role, Sandbox, World,
};
use tracing_subscriber::EnvFilter;

use self::arguments::{Arguments, Command, Edition};

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

/// The file of `--log` could not be opened.
#[derive(Debug, thiserror::Error)]
#[error(
    "the log file {} could not be opened: give --log a file that can be written, or - for the \
     standard output",
    file.display()
)]
struct UnwritableLog {
    file: PathBuf,
    source: io::Error,
}

/// The statements, then how many of each confidence there are.
fn list_behaviours(out: &mut impl io::Write) -> io::Result<()> {
    let all = mighty_sandbox::behaviours();
    for behaviour in &all {
        writeln!(out, "{behaviour}\n")?;
    }
    write!(out, "{} behaviours", all.len())?;
    for word in ["stated", "reported", "inferred", "unknown"] {
        let count = all.iter().filter(|one| one.confidence == word).count();
        write!(out, ", {count} {word}")?;
    }
    let untested = all.iter().filter(|one| one.tests.is_empty()).count();
    writeln!(out, ", {untested} without a test")
}

async fn run(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error>> {
    if let Some(Command::Behaviours) = arguments.command {
        // A reader such as `head` may close the pipe early.
        return match list_behaviours(&mut io::stdout().lock()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            listed => Ok(listed?),
        };
    }
    let start: Timestamp = EPOCH.parse()?;
    let mut builder = Sandbox::builder()
        .port(arguments.port)
        .profile(arguments.profile.into())
        .oauth(arguments.oauth.into())
        .flagged(&arguments.flagged)
        .strict_unknown(arguments.strict_unknown)
        .clock(Clock::running(start))
        .latency(Duration::from_millis(arguments.latency))
        .crowd((&arguments.crowd).into());
    if let Some(scopes) = arguments.scopes {
        builder = builder.scopes(scopes.into());
    }
    if let Some(file) = &arguments.schema {
        let sdl = std::fs::read_to_string(file).map_err(|source| UnreadableSchema {
            file: file.clone(),
            source,
        })?;
        builder = builder.served_sdl(sdl);
    }
    let mut limits = Limits::default().announced(arguments.announce_limits);
    if let Some(operations) = arguments.per_minute {
        limits = limits.per_minute(operations);
    }
    if let Some(operations) = arguments.per_month {
        limits = limits.per_month(operations);
    }
    builder = builder.limits(limits);
    for fault in &arguments.fault {
        builder = builder.fault(fault.clone());
    }
    if let Some(file) = &arguments.log {
        builder = printing(builder, file)?;
    }
    // The networks beside it have their own worlds, and the same settings.
    let settings = builder.clone().port(0).crowd(Crowd::default());
    if let Some(file) = &arguments.world {
        builder = builder.world(World::from_file(file)?);
    }
    if let Some(file) = &arguments.state {
        builder = builder.state(file);
    }
    let sandbox = builder.start().await?;
    print!("{}", welcome(&sandbox, arguments.profile));
    let mut neighbours = Vec::new();
    for file in &arguments.beside {
        let settings = settings.clone().world(World::from_file(file)?);
        let neighbour = settings.beside(&sandbox).start().await?;
        println!("\n{}", introduction(&neighbour));
        neighbours.push(neighbour);
    }
    println!("\nCtrl-C stops it. {}", what_is_kept(arguments));
    io::stdout().flush()?;
    tokio::signal::ctrl_c().await?;
    if let Some(file) = &arguments.snapshot {
        std::fs::write(file, sandbox.snapshot()?)?;
    }
    for neighbour in neighbours {
        neighbour.shutdown().await;
    }
    sandbox.shutdown().await;
    Ok(())
}

/// What a client needs for a network beside the first one.
fn introduction(neighbour: &Sandbox) -> String {
    let host = neighbour.host();
    format!(
        "Beside       {} ({})\n  GraphQL    {}\n  OAuth      {}\n  Control    {}/_sandbox\n  \
         host       {}  {}\n  token      {}",
        neighbour.subdomain(),
        neighbour.network_id(),
        neighbour.graphql_url(),
        neighbour.oauth_url(),
        neighbour.oauth_url(),
        host.email(),
        host.password(),
        every_scope_of(neighbour, host),
    )
}

fn what_is_kept(arguments: &Arguments) -> String {
    match (&arguments.state, &arguments.snapshot) {
        (Some(file), _) => format!("World and tokens are kept in {}.", file.display()),
        (None, Some(file)) => format!("The world is then written to {}.", file.display()),
        (None, None) => "Nothing is kept.".to_owned(),
    }
}

/// Prints requests to a file.
fn printing(builder: Builder, file: &Path) -> Result<Builder, UnwritableLog> {
    if file == Path::new("-") {
        return Ok(builder.print_requests(io::stdout()));
    }
    let opened = OpenOptions::new().create(true).append(true).open(file);
    opened
        .map(|opened| builder.print_requests(opened))
        .map_err(|source| UnwritableLog {
            file: file.to_owned(),
            source,
        })
}

/// The text with everything that a first request and a first sign-in need.
fn welcome(sandbox: &Sandbox, edition: Edition) -> String {
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
    let public_schema = match edition {
        Edition::Ga => sandbox.public_schema_url(),
        Edition::Beta => "not served in the beta".to_owned(),
    };
    // These tokens are the sandbox's own. They have no value anywhere else.
    let tokens = [
        ("host", sandbox.host()),
        ("moderator", sandbox.moderator()),
        ("member", sandbox.member()),
    ]
    .map(|(role, person)| (role, every_scope_of(sandbox, person)));
    let shown_tokens = tokens
        .each_ref()
        .map(|(role, token)| format!("  {role:<10} {token}\n"))
        .concat();
    let [.., (_, token)] = &tokens;
    let graphql_url = sandbox.graphql_url();
    format!(
        "\
GraphQL      {graphql_url}
Schema       {}
  public     {public_schema}
Explorer     {}
OAuth        {}
Control      {}/_sandbox
Network      {} ({})

Demo sign-ins (email, password)
{sign_ins}
Access tokens with every scope that the role can have, for an hour
{shown_tokens}
Demo public application, allowed every scope
  client id  {DEMO_CLIENT_ID}
{redirect_uris}
Demo confidential application, allowed every scope
  client id  {DEMO_CONFIDENTIAL_CLIENT_ID}
  secret     {DEMO_CLIENT_SECRET}
{redirect_uris}
Try it, as the demo member:
  curl {graphql_url} -H 'Authorization: Bearer {token}' -H 'Content-Type: application/json' \
-d '{{\"query\":\"{{ network {{ id title }} }}\"}}'
",
        sandbox.schema_url(),
        sandbox.explorer_url(),
        sandbox.oauth_url(),
        sandbox.oauth_url(),
        sandbox.subdomain(),
        sandbox.network_id(),
    )
}

/// An access token with all scopes that a sign-in can grant to this person.
fn every_scope_of(sandbox: &Sandbox, person: &Person) -> String {
    let scopes = Scope::KNOWN
        .iter()
        .filter(|scope| person.role() == Role::Host || !scope.as_str().starts_with("host:"));
    sandbox.tokens_for(person, scopes).access_token
}
