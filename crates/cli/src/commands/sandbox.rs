//! `mighty sandbox`: the demo network as a server.

use clap::{Args, Subcommand};
use mighty_sandbox::{
    Clock, Crowd, DEMO_CLIENT_ID, DEMO_CLIENT_SECRET, DEMO_CONFIDENTIAL_CLIENT_ID,
    DEMO_REDIRECT_URIS, Sandbox,
};
use serde_json::json;

use crate::{
    context::Context,
    output::{self, Format},
};

#[derive(Debug, Subcommand)]
pub(crate) enum SandboxCommand {
    Start(Start),
}

/// Run the demo network as a server on this machine, until Ctrl-C. Nothing is kept.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  mighty sandbox start\n  mighty sandbox start --port 0 --members 1000"
)]
pub(crate) struct Start {
    /// The loopback port; 0 chooses a free one.
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// The number of members to add.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    members: usize,
    /// The number of posts to add.
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    posts: usize,
}

pub(crate) async fn run(command: SandboxCommand, context: &Context) -> anyhow::Result<()> {
    let SandboxCommand::Start(start) = command;
    let crowd = Crowd::default().members(start.members).posts(start.posts);
    let sandbox = Sandbox::builder()
        .port(start.port)
        .clock(Clock::running(jiff::Timestamp::now()))
        .crowd(crowd)
        .start()
        .await?;
    print(&sandbox, context.format)?;
    // Until Ctrl-C, which ends the command.
    std::future::pending().await
}

/// How to use it. The passwords and the secret have no value anywhere else.
fn print(sandbox: &Sandbox, format: Format) -> anyhow::Result<()> {
    let people = [
        ("host", sandbox.host()),
        ("moderator", sandbox.moderator()),
        ("member", sandbox.member()),
    ];
    if format == Format::Json {
        let people: Vec<_> = people
            .iter()
            .map(|(role, person)| {
                json!({ "role": role, "email": person.email(), "password": person.password() })
            })
            .collect();
        return output::json(&json!({
            "graphql_url": sandbox.graphql_url(),
            "oauth_url": sandbox.oauth_url(),
            "schema_url": sandbox.schema_url(),
            "network": sandbox.subdomain(),
            "network_id": sandbox.network_id(),
            "client_id": DEMO_CLIENT_ID,
            "redirect_uri": DEMO_REDIRECT_URIS[0],
            "people": people,
        }));
    }
    let people = people
        .map(|(role, person)| format!("  {role:<10} {}  {}\n", person.email(), person.password()))
        .concat();
    output::lines(&format!(
        "\
GraphQL   {graphql}
Schema    {schema}
OAuth     {oauth}
Network   {network} ({id})

Demo sign-ins (email, password)
{people}
Demo applications
  public        {DEMO_CLIENT_ID}
  confidential  {DEMO_CONFIDENTIAL_CLIENT_ID}
  its secret    {DEMO_CLIENT_SECRET}
  redirect URI  {redirect}

Sign in to it
  mighty auth login --profile demo --network {network} --client-id {DEMO_CLIENT_ID} \\
    --graphql-url {graphql} --oauth-url {oauth}

Ctrl-C stops it. Nothing is kept.",
        graphql = sandbox.graphql_url(),
        schema = sandbox.schema_url(),
        oauth = sandbox.oauth_url(),
        network = sandbox.subdomain(),
        id = sandbox.network_id(),
        redirect = DEMO_REDIRECT_URIS[0],
    ))
}
