//! The options that every command takes.

use clap::Args;

/// The options that every command takes.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Options {
    /// The profile to use; `mighty auth login` makes one.
    #[arg(long, global = true, env = "MIGHTY_PROFILE", value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// The network: its subdomain, numeric id or address. By default the profile's.
    #[arg(long, global = true, env = "MIGHTY_NETWORK", value_name = "NETWORK")]
    pub(crate) network: Option<String>,
    /// Use a network inside this program, without an account. It ends with the command.
    #[arg(long, global = true)]
    pub(crate) sandbox: bool,
    /// Print JSON.
    #[arg(long, global = true, conflicts_with = "csv")]
    pub(crate) json: bool,
    /// Print CSV.
    #[arg(long, global = true)]
    pub(crate) csv: bool,
    /// Show each request: operation, cost, attempt, request id. Never shows secrets.
    #[arg(long, short, global = true)]
    pub(crate) verbose: bool,
}
