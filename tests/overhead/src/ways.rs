//! Clients that request the same page of members: this workspace's, reqwest with serde_json by
//! hand, graphql_client, and reqwest without reading the answer.

use std::error::Error;

use graphql_client::GraphQLQuery;
use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_operations::operations::members::ListMembers;
use mighty_transport::{Client, Operation};
use serde::Serialize;
use serde_json::json;

use super::derived::Answer;

pub(crate) type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

const TOKEN: &str = "a-token-for-loopback-of-the-usual-length-of-43c";
const AGENT: &str = "prove-overhead/1 (+https://example.org/prove)";

/// The client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Ours,
    Bare,
    GraphqlClient,
    /// The least that every client does: it fetches the answer's bytes and drops them.
    Wire,
}

impl Way {
    pub(crate) const ALL: [Self; 4] = [Self::Ours, Self::Bare, Self::GraphqlClient, Self::Wire];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Ours => "mighty",
            Self::Bare => "bare",
            Self::GraphqlClient => "graphql_client",
            Self::Wire => "wire",
        }
    }

    pub(crate) fn parse(name: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|way| way.name() == name)
            .ok_or_else(|| format!("{name} is no way").into())
    }
}

/// A client of one of the three kinds.
#[derive(Clone)]
pub(crate) enum Asker {
    Ours(Client),
    Bare(reqwest::Client, String),
    GraphqlClient(reqwest::Client, String),
    Wire(reqwest::Client, String),
}

impl Asker {
    pub(crate) fn new(way: Way, endpoint: &str) -> Result<Self> {
        let plain = || {
            // Another client may have installed the same provider before.
            let _ = rustls::crypto::ring::default_provider().install_default();
            let builder = reqwest::Client::builder().user_agent(AGENT).no_proxy();
            // The same as in this workspace's client.
            builder.gzip(true).brotli(true).build()
        };
        Ok(match way {
            Way::Ours => Self::Ours(
                Client::builder()
                    .endpoint(endpoint)
                    .user_agent(UserAgent::new(AGENT)?)
                    .credential(Credential::fixed(TOKEN))
                    .build()?,
            ),
            Way::Bare => Self::Bare(plain()?, endpoint.to_owned()),
            Way::GraphqlClient => Self::GraphqlClient(plain()?, endpoint.to_owned()),
            Way::Wire => Self::Wire(plain()?, endpoint.to_owned()),
        })
    }

    /// Makes one request. Returns the number of members, or of bytes if nothing is read. The last
    /// member's name and day must be there: a page with other fields would be read too fast.
    pub(crate) async fn ask(&self) -> Result<usize> {
        match self {
            Self::Ours(client) => {
                let data = client.send(ListMembers::new().first(50)).await?;
                let nodes = data.network.members.nodes;
                let last = nodes.last().ok_or("no members")?;
                count(nodes.len(), &last.name, &last.joined_at)
            }
            Self::Bare(client, endpoint) => {
                let answer: Answer = post(client, endpoint, &bare_body()).await?.json().await?;
                if !answer.errors.is_empty() {
                    return Err("errors".into());
                }
                let data = answer.data.ok_or("no data")?;
                let nodes = data.network.members.nodes;
                let last = nodes.last().ok_or("no members")?;
                count(nodes.len(), &last.member_name, &last.member_joined_at)
            }
            Self::GraphqlClient(client, endpoint) => {
                let body = written::ListMembers::build_query(written::variables());
                let answer: graphql_client::Response<written::list_members::ResponseData> =
                    post(client, endpoint, &body).await?.json().await?;
                if answer.errors.is_some_and(|errors| !errors.is_empty()) {
                    return Err("errors".into());
                }
                let data = answer.data.ok_or("no data")?;
                let nodes = data.network.members.nodes;
                let last = nodes.last().ok_or("no members")?;
                count(nodes.len(), &last.member_name, &last.member_joined_at)
            }
            Self::Wire(client, endpoint) => {
                let answer = post(client, endpoint, &bare_body()).await?;
                Ok(answer.bytes().await?.len())
            }
        }
    }
}

fn count<T>(members: usize, name: &Option<String>, joined_at: &Option<T>) -> Result<usize> {
    if name.is_none() || joined_at.is_none() {
        return Err("the page is not what the document asks for".into());
    }
    Ok(members)
}

async fn post(
    client: &reqwest::Client,
    endpoint: &str,
    body: &impl Serialize,
) -> reqwest::Result<reqwest::Response> {
    let request = client.post(endpoint).bearer_auth(TOKEN).json(body);
    request.send().await?.error_for_status()
}

fn bare_body() -> serde_json::Value {
    json!({ "operationName": "ListMembers", "query": ListMembers::DOCUMENT, "variables": { "first": 50 } })
}

/// The client that graphql_client's macro writes.
mod written {
    use graphql_client::GraphQLQuery;

    type ISO8601DateTime = jiff::Timestamp;

    #[derive(GraphQLQuery)]
    #[graphql(
        schema_path = "members.graphql",
        query_path = "../../crates/operations/src/generated/documents/list_members.graphql"
    )]
    pub(super) struct ListMembers;

    pub(super) fn variables() -> list_members::Variables {
        list_members::Variables {
            first: Some(50),
            term: None,
            role: None,
            member_type: None,
            space_id: None,
            plan_id: None,
            segment_ids: None,
            custom_fields: None,
            ambassador: None,
            sort: None,
            sort_order: None,
            after: None,
        }
    }
}
