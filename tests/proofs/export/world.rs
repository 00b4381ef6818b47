//! The network, and clients of its host.

use std::time::Duration;

use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_export::Export;
use mighty_sandbox::{Clock, Crowd, EPOCH, Sandbox};
use mighty_transport::{Client, ClientBuilder};

use crate::Result;

const SCOPES: [&str; 10] = [
    "read:network",
    "host:read:network",
    "host:read:network_members",
    "host:read:network_posts",
    "host:write:network_posts",
    "host:read:network_events",
    "host:read:network_spaces",
    "write:posts",
    "write:comments",
    "host:write:network_members",
];

/// The network. `share` is a part of the full size.
pub(crate) async fn sandbox(share: f64, latency: Duration) -> Result<Sandbox> {
    let part = |count: f64| (count * share) as usize;
    let crowd = Crowd::default()
        .members(part(10_000.0))
        .posts(part(2_000.0))
        .comments(part(20_000.0))
        .reactions(part(40_000.0))
        .events(part(300.0))
        .rsvps(part(9_000.0));
    let builder = Sandbox::builder()
        .crowd(crowd)
        .latency(latency)
        .access_token_ttl(Duration::from_secs(24 * 3_600))
        .clock(Clock::running(EPOCH.parse()?));
    Ok(builder.start().await?)
}

pub(crate) fn token(sandbox: &Sandbox) -> String {
    sandbox.tokens_for(sandbox.host(), SCOPES).access_token
}

pub(crate) fn builder(endpoint: &str, token: &str) -> Result<ClientBuilder> {
    Ok(Client::builder()
        .endpoint(endpoint)
        .user_agent(UserAgent::new("proofs/1.0")?)
        .credential(Credential::fixed(token)))
}

pub(crate) fn client(sandbox: &Sandbox) -> Result<Client> {
    Ok(builder(&sandbox.graphql_url(), &token(sandbox))?.build()?)
}

/// The tables of the proof.
pub(crate) fn export(client: &Client) -> Export {
    Export::of(client)
        .members()
        .spaces()
        .posts()
        .comments()
        .reactions()
        .rsvps()
}
