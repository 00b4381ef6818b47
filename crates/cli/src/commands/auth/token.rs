//! `mighty auth token`: prints the access token, for other programs.

use clap::Args;

use crate::{context::Context, failure::Failure, output};

/// Print the access token, refreshed if need be. Anyone who has it can act for you until it expires.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    curl -H \"Authorization: Bearer $(mighty auth token)\" …\n  \
    mighty --sandbox auth token")]
pub(crate) struct Token {}

pub(crate) async fn run(context: &Context) -> anyhow::Result<()> {
    let mighty = context.connect().await?;
    let header = mighty.credential().token().await?.header_value();
    let token = header
        .to_str()
        .ok()
        .and_then(|header| header.strip_prefix("Bearer "))
        .ok_or_else(|| Failure::usage("the access token is not text"))?;
    output::lines(token)
}
