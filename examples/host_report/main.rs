//! What a host wants to know in the morning, in seven operations: who has not visited, what is new in
//! the feed, and who comes to the next event.
//!
//! `cargo run --example host_report` starts the sandbox and needs no account. To use a real network,
//! set `MIGHTY_NETWORK` and `MIGHTY_ACCESS_TOKEN`.

use std::{collections::BTreeMap, env};

use mighty_networks::{
    models::{FeedItemWithComments, PostContentWithComments, RosterMember},
    operations::{
        events::{GetEventWithRsvps, ListEventsWithAttendees},
        members::ListRoster,
        posts::ListFeedWithComments,
    },
    prelude::*,
};
use mighty_sandbox::Sandbox;

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

const USER_AGENT: &str = "host-report/1.0 (+https://example.org)";

/// What the report needs.
const SCOPES: [&str; 5] = [
    "read:network",
    "read:userinfo",
    "host:read:network",
    "host:read:network_members",
    "host:read:network_plans",
];

#[tokio::main]
async fn main() -> Result<()> {
    // The sandbox stops when it is dropped.
    let sandbox = match env::var("MIGHTY_NETWORK") {
        Ok(_) => None,
        Err(_) => Some(Sandbox::start().await?),
    };
    let builder = match &sandbox {
        Some(sandbox) => Mighty::builder(sandbox.subdomain())
            .graphql_url(sandbox.graphql_url())
            .access_token(sandbox.tokens_for(sandbox.host(), SCOPES).access_token),
        None => Mighty::builder(env::var("MIGHTY_NETWORK")?)
            .access_token(env::var("MIGHTY_ACCESS_TOKEN")?),
    };
    let mighty = builder.user_agent(USER_AGENT).build()?;
    let counter = Counter(sandbox.as_ref());

    let members = counter.at_most(4, "the roster", roster(&mighty)).await?;
    counter.at_most(1, "the feed", feed(&mighty)).await?;
    counter.at_most(2, "the events", events(&mighty)).await?;
    if let Some(sandbox) = &sandbox {
        if members != sandbox.people().len() {
            return Err("the roster is not complete".into());
        }
        println!("\nAll checks passed.");
    }
    Ok(())
}

/// Counts the operations that arrive at the sandbox.
struct Counter<'a>(Option<&'a Sandbox>);

impl Counter<'_> {
    fn count(&self) -> usize {
        self.0.map_or(0, |sandbox| sandbox.requests().len())
    }

    /// Fails if the work takes more operations than that.
    async fn at_most<T>(
        &self,
        most: usize,
        what: &str,
        work: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        let before = self.count();
        let done = work.await?;
        let operations = self.count() - before;
        if operations > most {
            return Err(format!("{what} took {operations} operations, and not {most}").into());
        }
        if self.0.is_some() {
            println!("  ({operations} operations)");
        }
        Ok(done)
    }
}

/// Prints the members who have not visited for the longest time, and returns the number of members.
async fn roster(mighty: &Mighty) -> Result<usize> {
    // Fifty is the largest page. The order does not change while members visit.
    let query = ListRoster::new().first(50);
    let mut members: Vec<RosterMember> = mighty.members().roster_with(query)?.collect().await?;
    let mut roles = BTreeMap::new();
    for member in &members {
        let role = member
            .network_role
            .as_ref()
            .map_or("none", |role| role.as_str());
        *roles.entry(role.to_owned()).or_insert(0) += 1;
    }
    println!(
        "{} members: {roles:?}. Not seen for the longest time:",
        members.len()
    );
    members.sort_by_key(|member| member.last_active_at);
    for member in members.iter().take(3) {
        let seen = member.last_active_at.map(|time| time.to_string());
        let name = member.name.as_deref().unwrap_or("no name");
        println!("  {name}, {}", seen.as_deref().unwrap_or("never"));
    }
    Ok(members.len())
}

/// Prints the first posts of the feed, each with its last comment.
async fn feed(mighty: &Mighty) -> Result<()> {
    let query = ListFeedWithComments::new().first(10).comments_first(20);
    let page = mighty.run(query).await?;
    println!("\nNew in the feed:");
    for post in page
        .items
        .iter()
        .filter_map(FeedItemWithComments::post)
        .take(5)
    {
        let title = post.title().unwrap_or("without a title");
        let comments: Vec<_> = PostContentWithComments::comments(post).collect();
        println!("  {title}: {} comments", comments.len());
        if let Some(text) = comments.last().and_then(|one| one.body_text.as_deref()) {
            println!("    … {text}");
        }
    }
    Ok(())
}

/// Prints the next event, and the answers of the members.
async fn events(mighty: &Mighty) -> Result<()> {
    let next = mighty
        .run(ListEventsWithAttendees::new().per_page(20))
        .await?;
    println!("\n{} occurrences of events.", next.len());
    let Some(first) = next.first() else {
        return Ok(());
    };
    let query = GetEventWithRsvps::new(first.post_id.as_str()).rsvps_first(50);
    let found = mighty.run(query).await?;
    println!(
        "  {} at {:?}: {} RSVPs",
        found.event.title.as_deref().unwrap_or("without a title"),
        first.scheduled_at(),
        found.rsvps.items.len(),
    );
    Ok(())
}
