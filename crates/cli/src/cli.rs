//! The command line.

use clap::{Parser, Subcommand};

use crate::{
    commands::{
        api::Api, auth::Auth, completion::Completion, doctor::Doctor, export::Export, init::Init,
        man::Man, members::Members, operations::Operations, run::Run, sandbox::SandboxCommand,
        schema::SchemaCommand, scopes::ScopesOf, usage::Usage, whoami::Whoami,
    },
    failure::EXIT_CODES,
    options::Options,
};

/// The jobs of a community's host on Mighty Networks, in one command each.
#[derive(Debug, Parser)]
#[command(name = "mighty", version, max_term_width = 100, after_help = EXIT_CODES, after_long_help = LONG)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) options: Options,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const LONG: &str = "\
Examples:
  mighty --sandbox whoami
  mighty --sandbox members list --limit 5
  mighty auth login --network harbor --client-id ID
  mighty api '{ network { title } }'

Environment:
  MIGHTY_PROFILE, MIGHTY_NETWORK  as --profile and --network
  MIGHTY_ACCESS_TOKEN             an access token from elsewhere, in place of a session
  MIGHTY_CLIENT_ID                as --client-id of auth login
  MIGHTY_CLIENT_SECRET            the secret of a confidential application
  MIGHTY_HOME                     a folder for all files of this program
  NO_COLOR                        no colours

Exit codes:
  0  done
  1  a fault: the network can't be reached, a file can't be written, something was not found
  2  the command line or an input is wrong; nothing was sent
  3  you need to sign in: mighty auth login
  4  the API refused: a scope or a role is missing, or the input was rejected
  5  throttled, or the quota of operations is used up
  6  done in part: the output says what is missing";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Sign in, and see and end the session.
    #[command(subcommand)]
    Auth(Auth),
    Whoami(Whoami),
    Init(Init),
    Doctor(Doctor),
    Api(Api),
    /// The ready-made operations.
    #[command(subcommand)]
    Operations(Operations),
    Run(Run),
    /// The members of the network.
    #[command(subcommand)]
    Members(Members),
    Export(Export),
    Scopes(ScopesOf),
    Usage(Usage),
    /// The API's schema, its changes, and your documents.
    #[command(subcommand)]
    Schema(SchemaCommand),
    /// The demo network as a server.
    #[command(subcommand)]
    Sandbox(SandboxCommand),
    Completion(Completion),
    Man(Man),
}

impl Command {
    /// Its name, for the count of operations.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Auth(_) => "auth",
            Self::Whoami(_) => "whoami",
            Self::Api(_) => "api",
            Self::Operations(_) => "operations",
            Self::Run(_) => "run",
            Self::Members(_) => "members",
            Self::Completion(_) => "completion",
            Self::Doctor(_) => "doctor",
            Self::Export(_) => "export",
            Self::Init(_) => "init",
            Self::Man(_) => "man",
            Self::Sandbox(_) => "sandbox",
            Self::Schema(_) => "schema",
            Self::Scopes(_) => "scopes",
            Self::Usage(_) => "usage",
        }
    }
}
