//! The arguments of the program.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use mighty_sandbox::{Crowd, Fault, OAuthProfile, Profile, ScopeProfile};

/// A strict, offline test server for the Mighty Networks Headless API, on one loopback port.
#[derive(Parser)]
#[command(version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// The loopback port to listen on; 0 chooses a free one.
    #[arg(long, default_value_t = 4010)]
    pub(crate) port: u16,
    /// The edition of the API to follow.
    #[arg(long, value_enum, default_value = "ga")]
    pub(crate) profile: Edition,
    /// Whether a token's scopes limit it; by default as in the profile.
    #[arg(long, value_enum)]
    pub(crate) scopes: Option<Scopes>,
    /// What the OAuth server offers, since reports on networks differ.
    #[arg(long, value_enum, default_value = "full")]
    pub(crate) oauth: Oauth,
    /// A file with the schema that the schema endpoints serve instead of the sandbox's own.
    #[arg(long)]
    pub(crate) schema: Option<PathBuf>,
    /// A definition that is behind a feature flag, such as Mutation.createGift: the network's
    /// schema endpoint serves it, the endpoint without a network does not. Can be given several
    /// times.
    #[arg(long, value_name = "COORDINATE")]
    pub(crate) flagged: Vec<String>,
    /// Refuse mutations and input fields about which nothing is stated.
    #[arg(long)]
    pub(crate) strict_unknown: bool,
    #[command(flatten)]
    pub(crate) crowd: More,
    /// How many milliseconds longer each GraphQL operation takes.
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 0)]
    pub(crate) latency: u64,
    /// How many operations may run in any 60 seconds. More are answered with status 429.
    #[arg(long, value_name = "OPERATIONS")]
    pub(crate) per_minute: Option<usize>,
    /// How many operations may run in any 30 days.
    #[arg(long, value_name = "OPERATIONS")]
    pub(crate) per_month: Option<usize>,
    /// Say in a Retry-After header when the next operation may run.
    #[arg(long)]
    pub(crate) announce_limits: bool,
    /// The world to begin with: a TOML or JSON file, or a snapshot. By default the demo community.
    #[arg(long, value_name = "FILE")]
    pub(crate) world: Option<PathBuf>,
    /// Another network at the same API address: a world as for --world, with a subdomain and a number
    /// (id) of its own. Can be given several times.
    #[arg(long, value_name = "FILE")]
    pub(crate) beside: Vec<PathBuf>,
    /// Keep the world and all tokens in this file, and go on from it if it exists. Nothing that was
    /// answered is lost, even if the program is killed.
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<PathBuf>,
    /// Write the world to this file when the program stops. Another one can begin with it (--world).
    #[arg(long, value_name = "FILE")]
    pub(crate) snapshot: Option<PathBuf>,
    /// A fault to begin with, as JSON, such as '{"status": 503, "operation": "CreatePost"}'. Can be
    /// given several times. More can be added at /_sandbox/faults.
    #[arg(long, value_name = "JSON", value_parser = Fault::from_json)]
    pub(crate) fault: Vec<Fault>,
    /// Append each request to this file, as a line of JSON, with its variables and its answer; - is
    /// the standard output. Secrets are left out.
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
}

/// Records to add to the community.
#[derive(clap::Args)]
pub(crate) struct More {
    /// The number of members to add to the community.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    pub(crate) members: usize,
    /// The number of posts to add.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    pub(crate) posts: usize,
    /// The number of comments to add, on these posts.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    pub(crate) comments: usize,
    /// The number of reactions to add, to these posts and comments.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    pub(crate) reactions: usize,
    /// The number of events to add.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    pub(crate) events: usize,
    /// The number of RSVPs to add, for these events.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    pub(crate) rsvps: usize,
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
pub(crate) enum Command {
    /// List what the sandbox does beyond the schema, with source, confidence and test.
    Behaviours,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Edition {
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
pub(crate) enum Scopes {
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
pub(crate) enum Oauth {
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
