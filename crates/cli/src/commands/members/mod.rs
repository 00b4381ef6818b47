//! `mighty members`: the members of the network.

mod find;
mod get;
mod list;

use clap::Subcommand;

use crate::context::Context;

#[derive(Debug, Subcommand)]
pub(crate) enum Members {
    List(list::List),
    Get(get::Get),
    Find(find::Find),
}

pub(crate) async fn run(members: Members, context: &Context) -> anyhow::Result<()> {
    match members {
        Members::List(list) => list::run(list, context).await,
        Members::Get(get) => get::run(get, context).await,
        Members::Find(find) => find::run(find, context).await,
    }
}
