//! Runs a sandbox until Ctrl-C, and prints how to use it.

use std::{
    fs::OpenOptions,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use clap::{Parser, Subcommand, ValueEnum};
use jiff::Timestamp;
use mighty_core::Scope;
use mighty_sandbox::{
    Builder, Clock, Crowd, DEMO_CLIENT_ID, DEMO_CLIENT_SECRET, DEMO_CONFIDENTIAL_CLIENT_ID,
    DEMO_REDIRECT_URIS, EPOCH, Fault, Limits, OAuthProfile, Person, Profile, Role, Sandbox,
    ScopeProfile, World,
};
use tracing_subscriber::EnvFilter;

/// A strict, offline test server for the Mighty Networks Headless API, on one loopback port.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// The loopback port to listen on; 0 chooses a free one.
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// The edition of the API to follow.
    #[arg(long, value_enum, default_value = "ga")]
    profile: Edition,
    /// Whether a token's scopes limit it; by default as in the profile.
    #[arg(long, value_enum)]
    scopes: Option<Scopes>,
    /// What the OAuth server offers, since reports on networks differ.
    #[arg(long, value_enum, default_value = "full")]
    oauth: Oauth,
    /// A file with the schema that the schema endpoints serve instead of the sandbox's own.
    #[arg(long)]
    schema: Option<PathBuf>,
    /// A definition that is behind a feature flag, such as Mutation.createGift: the network's
    /// schema endpoint serves it, the endpoint without a network does not. Can be given several
    /// times.
    #[arg(long, value_name = "COORDINATE")]
    flagged: Vec<String>,
    /// Refuse mutations and input fields about which nothing is stated.
    #[arg(long)]
    strict_unknown: bool,
    #[command(flatten)]
    crowd: More,
    /// How many milliseconds longer each GraphQL operation takes.
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 0)]
    latency: u64,
    /// How many operations may run in any 60 seconds. More are answered with status 429.
    #[arg(long, value_name = "OPERATIONS")]
    per_minute: Option<usize>,
    /// How many operations may run in any 30 days.
    #[arg(long, value_name = "OPERATIONS")]
    per_month: Option<usize>,
    /// Say in a Retry-After header when the next operation may run.
    #[arg(long)]
    announce_limits: bool,
    /// The world to begin with: a TOML or JSON file, or a snapshot. By default the demo community.
    #[arg(long, value_name = "FILE")]
    world: Option<PathBuf>,
    /// Keep the world and all tokens in this file, and go on from it if it exists. Nothing that was
    /// answered is lost, even if the program is killed.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Write the world to this file when the program stops. Another one can begin with it (--world).
    #[arg(long, value_name = "FILE")]
    snapshot: Option<PathBuf>,
    /// A fault to begin with, as JSON, such as '{"status": 503, "operation": "CreatePost"}'. Can be
    /// given several times. More can be added at /_sandbox/faults.
    #[arg(long, value_name = "JSON", value_parser = Fault::from_json)]
    fault: Vec<Fault>,
    /// Append each request to this file, as a line of JSON, with its variables and its answer; - is
    /// the standard output. Secrets are left out.
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
}

/// Records to add to the community.
#[derive(clap::Args)]
struct More {
    /// The number of members to add to the community.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    members: usize,
    /// The number of posts to add.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    posts: usize,
    /// The number of comments to add, on these posts.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    comments: usize,
    /// The number of reactions to add, to these posts and comments.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    reactions: usize,
    /// The number of events to add.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    events: usize,
    /// The number of RSVPs to add, for these events.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    rsvps: usize,
}

impl From<&More> for Crowd {
    fn from(more: &More) -> Self {
        Self::default()
            .members(more.members)
            .posts(more.posts)
            .comments(more.comments)
            .reactions(more.reactions)
            .events(more.events)
            .rsvps(more.rsvps)
    }
}

#[derive(Clone, Copy, Subcommand)]
enum Command {
    /// List what the sandbox does beyond the schema, with source, confidence and test.
    Behaviours,
}

#[derive(Clone, Copy, ValueEnum)]
enum Edition {
    /// As generally available since August 2026.
    Ga,
    /// As in the guide of the beta.
    Beta,
}

impl From<Edition> for Profile {
    fn from(edition: Edition) -> Self {
        match edition {
            Edition::Ga => Self::Ga,
            Edition::Beta => Self::Beta,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Scopes {
    /// A field that states scopes is refused to a token without them.
    Enforced,
    /// A token may do everything that its member may do.
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

#[derive(Clone, Copy, ValueEnum)]
enum Oauth {
    /// Refresh tokens that rotate, revocation, secrets in the form or by HTTP Basic.
    Full,
    /// Codes only: no refresh, no revocation, no HTTP Basic.
    CodeOnly,
    /// Secrets are accepted by HTTP Basic only.
    BasicOnly,
    /// A refresh token works until the tokens that it brought are used.
    Grace,
    /// OAuth under 127.0.0.1 and under no other name.
    OwnHostOnly,
    /// No discovery document.
    Unannounced,
    /// No revocation.
    NoRevocation,
    /// Refresh tokens that don't rotate.
    Steady,
}

impl From<Oauth> for OAuthProfile {
    fn from(oauth: Oauth) -> Self {
        match oauth {
            Oauth::Full => Self::Full,
            Oauth::CodeOnly => Self::CodeOnly,
            Oauth::BasicOnly => Self::BasicOnly,
            Oauth::Grace => Self::Grace,
            Oauth::OwnHostOnly => Self::OwnHostOnly,
            Oauth::Unannounced => Self::Unannounced,
            Oauth::NoRevocation => Self::NoRevocation,
            Oauth::Steady => Self::Steady,
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
    if let Some(file) = &arguments.world {
        builder = builder.world(World::from_file(file)?);
    }
    if let Some(file) = &arguments.state {
        builder = builder.state(file);
    }
    for fault in &arguments.fault {
        builder = builder.fault(fault.clone());
    }
    if let Some(file) = &arguments.log {
        builder = printing(builder, file)?;
    }
    let sandbox = builder.start().await?;
    print!("{}", welcome(&sandbox, arguments.profile));
    println!("\nCtrl-C stops it. {}", what_is_kept(arguments));
    io::stdout().flush()?;
    tokio::signal::ctrl_c().await?;
    if let Some(file) = &arguments.snapshot {
        std::fs::write(file, sandbox.snapshot()?)?;
    }
    sandbox.shutdown().await;
    Ok(())
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
