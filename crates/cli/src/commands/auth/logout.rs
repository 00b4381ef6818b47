//! `mighty auth logout`: ends the session.

use clap::Args;

use crate::context::Context;

/// End the session: revoke its tokens and delete them from this machine. The profile stays.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  mighty auth logout\n  mighty auth logout --profile work")]
pub(crate) struct Logout {}

pub(crate) async fn run(context: &Context) -> anyhow::Result<()> {
    let profile = if context.options.sandbox {
        crate::profile::Profile::default()
    } else {
        context.profile()?.1
    };
    let builder = context.builder(&profile).await?;
    let credential = context.credential(&builder, &profile).await?;
    credential.sign_out().await?;
    eprintln!("Signed out.");
    Ok(())
}
