//! `mighty members get`.

use clap::Args;
use mighty_networks::ids::MemberId;

use crate::{
    context::Context,
    failure::Failure,
    output::{self, column},
    records,
};

/// Show one member.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  mighty members get 1001\n  mighty members get 1001 --json")]
pub(crate) struct Get {
    /// The member's resource id or GlobalID.
    id: String,
}

const COLUMNS: &[output::Column] = &[
    column("id", "resourceId"),
    column("name", "name"),
    column("email", "email"),
    column("role", "networkRole"),
    column("joined", "joinedAt"),
    column("url", "url"),
    column("bio", "shortBio"),
    column("followers", "followerCount"),
];

pub(crate) async fn run(get: Get, context: &Context) -> anyhow::Result<()> {
    let id: MemberId = get
        .id
        .parse()
        .map_err(|error| Failure::usage(format!("{:?} is no id: {error}", get.id)))?;
    let mighty = context.connect().await?;
    let member = mighty.members().get(id).await?;
    output::record(context.format, COLUMNS, &records::member(&member)?)
}
