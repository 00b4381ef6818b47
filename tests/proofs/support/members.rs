//! Ways to ask for the same page of members: this workspace's, reqwest with serde_json by hand,
//! graphql_client, and reqwest without reading what comes.

use std::error::Error;

use graphql_client::GraphQLQuery;
use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_operations::operations::members::ListMembers;
use mighty_transport::{Client, Operation};
use serde::{Deserialize, Serialize};
use serde_json::json;

pub(crate) type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

const TOKEN: &str = "a-token-for-loopback-of-the-usual-length-of-43c";
const AGENT: &str = "prove-overhead/1 (+https://example.org/prove)";

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Ours,
    Bare,
    GraphqlClient,
    /// What no client can do without: the answer's bytes are fetched and let go.
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
            // Whoever was first has installed the same.
            let _ = rustls::crypto::ring::default_provider().install_default();
            let builder = reqwest::Client::builder().user_agent(AGENT).no_proxy();
            // As ours accepts.
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

    /// Asks once; how much came: members, or bytes where nothing is read. The last one's name and day must have come, too: a page that
    /// isn't what the document asks for would be read faster than it should.
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

/// Who reads a page that is there already: all of them with serde_json.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// The readers that this workspace's generator writes, over text that was checked as a whole,
    /// as the transport has it.
    Written,
    /// Serde's derive into the same types, over the same text.
    Derived,
    /// Serde's derive into simpler types, with plain strings for ids and no place for an enum's new
    /// values, over the same text.
    Simpler,
    /// The same over bytes, as reqwest's `json` has it.
    SimplerBytes,
}

impl Reader {
    pub(crate) const ALL: [Self; 4] = [
        Self::Written,
        Self::Derived,
        Self::Simpler,
        Self::SimplerBytes,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Derived => "derived",
            Self::Simpler => "derived, simpler types",
            Self::SimplerBytes => "the same, from bytes",
        }
    }

    pub(crate) fn parse(name: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|reader| reader.name() == name)
            .ok_or_else(|| format!("{name} is no reader").into())
    }

    /// Reads a page; how many members it holds.
    pub(crate) fn read(self, page: &[u8]) -> Result<usize> {
        #[derive(Deserialize)]
        struct Page<D> {
            data: D,
        }

        let text = || std::str::from_utf8(page);
        Ok(match self {
            Self::Written => {
                let page: Page<<ListMembers as Operation>::Data> = serde_json::from_str(text()?)?;
                page.data.network.members.nodes.len()
            }
            Self::Derived => {
                let page: Page<Data<derived::Member>> = serde_json::from_str(text()?)?;
                page.data.network.members.nodes.len()
            }
            Self::Simpler => {
                let page: Page<Data<Member>> = serde_json::from_str(text()?)?;
                page.data.network.members.nodes.len()
            }
            Self::SimplerBytes => {
                let page: Page<Data<Member>> = serde_json::from_slice(page)?;
                page.data.network.members.nodes.len()
            }
        })
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

// What somebody would write by hand for this page.
#[derive(Deserialize)]
struct Answer {
    data: Option<Data<Member>>,
    #[serde(default)]
    errors: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct Data<M> {
    network: Network<M>,
}

#[derive(Deserialize)]
struct Network<M> {
    members: Members<M>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read to be counted")]
struct Members<M> {
    nodes: Vec<M>,
    page_info: PageInfo,
    total_count: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read to be counted")]
struct PageInfo {
    has_next_page: bool,
    has_previous_page: bool,
    start_cursor: Option<String>,
    end_cursor: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read to be counted")]
struct Member {
    id: String,
    resource_id: String,
    member_name: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    member_email: Option<String>,
    avatar_url: Option<String>,
    url: String,
    short_bio: Option<String>,
    member_type: Option<MemberType>,
    network_role: Option<Role>,
    member_joined_at: Option<jiff::Timestamp>,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum MemberType {
    FullMember,
    LimitedMember,
    NetworkHost,
    NetworkModerator,
    SpaceHost,
    SpaceModerator,
}

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Role {
    Host,
    Moderator,
    Contributor,
}

/// A member in the types that this workspace's generator gives it.
mod derived {
    use mighty_core::{GlobalId, ResourceId};
    use mighty_networks::enums::{MemberType, MembershipRole};
    use serde::Deserialize;

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[expect(dead_code, reason = "read to be counted")]
    pub(super) struct Member {
        id: GlobalId,
        resource_id: ResourceId,
        member_name: Option<String>,
        first_name: Option<String>,
        last_name: Option<String>,
        member_email: Option<String>,
        avatar_url: Option<String>,
        url: String,
        short_bio: Option<String>,
        member_type: Option<MemberType>,
        network_role: Option<MembershipRole>,
        member_joined_at: Option<jiff::Timestamp>,
    }
}

/// The client that graphql_client's macro writes.
mod written {
    use graphql_client::GraphQLQuery;

    type ISO8601DateTime = jiff::Timestamp;

    #[derive(GraphQLQuery)]
    #[graphql(
        schema_path = "proofs/support/members.graphql",
        query_path = "../crates/operations/src/generated/documents/list_members.graphql"
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
