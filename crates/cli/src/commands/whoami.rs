//! `mighty whoami`: the member that the token acts for.

use clap::Args;

use crate::{
    context::Context,
    output::{self, column},
    records,
};

/// Show the member that you are signed in as.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  mighty whoami\n  mighty --sandbox whoami --json")]
pub(crate) struct Whoami {}

const COLUMNS: &[output::Column] = &[
    column("name", "name"),
    column("id", "resourceId"),
    column("email", "email"),
    column("role", "networkRole"),
    column("joined", "joinedAt"),
    column("url", "url"),
];

pub(crate) async fn run(context: &Context) -> anyhow::Result<()> {
    let mighty = context.connect().await?;
    let me = mighty.me().await?;
    output::record(context.format, COLUMNS, &records::member(&me)?)
}
