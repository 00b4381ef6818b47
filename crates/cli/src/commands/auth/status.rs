//! `mighty auth status`: the session, without a request.

use std::time::SystemTime;

use clap::Args;
use jiff::Timestamp;
use mighty_networks::{Scopes, auth::Credential};
use serde_json::json;

use crate::{
    context::Context,
    output::{self, column},
    profile::Profile,
};

/// Show the session: account, expiry, granted and missing scopes. Sends nothing unless the token has
/// to be refreshed.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  mighty auth status\n  mighty --sandbox auth status --json")]
pub(crate) struct Status {}

const COLUMNS: &[output::Column] = &[
    column("profile", "profile"),
    column("network", "network"),
    column("account", "account"),
    column("tokens kept in", "store"),
    column("expires", "expires_at"),
    column("refreshes", "can_refresh"),
    column("granted scopes", "granted"),
    column("missing scopes", "missing"),
];

pub(crate) async fn run(context: &Context) -> anyhow::Result<()> {
    let (name, profile) = if context.options.sandbox {
        let network = context.sandbox().await?.subdomain().to_owned();
        let profile = Profile {
            network: Some(network),
            ..Profile::default()
        };
        ("sandbox".to_owned(), profile)
    } else {
        context.profile()?
    };
    let builder = context.builder(&profile).await?;
    let credential = context.credential(&builder, &profile).await?;
    let status = json!({
        "profile": name,
        "network": profile.network,
        "account": profile.account.as_deref().unwrap_or("default"),
        "store": profile.store,
        "expires_at": expiry(&credential),
        "can_refresh": credential.can_refresh(),
        "granted": scopes(credential.granted_scopes()),
        "missing": scopes(credential.missing_scopes()),
    });
    output::record(context.format, COLUMNS, &status)
}

fn expiry(credential: &Credential) -> Option<String> {
    let at: SystemTime = credential.expires_at()?;
    Some(Timestamp::try_from(at).ok()?.to_string())
}

/// As a list; null if they are unknown.
fn scopes(scopes: Option<Scopes>) -> Option<Vec<String>> {
    scopes.map(|scopes| scopes.iter().map(ToString::to_string).collect())
}
