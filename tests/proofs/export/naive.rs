//! A reader as people write it: one operation for each page of each list.

use std::collections::BTreeSet;

use mighty_transport::{Client, Request};
use serde_json::{Value, json};

use crate::Result;

/// The ids of what was read, and the number of operations.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) members: BTreeSet<String>,
    pub(crate) posts: BTreeSet<String>,
    pub(crate) comments: BTreeSet<String>,
    pub(crate) reactions: BTreeSet<String>,
    pub(crate) rsvps: BTreeSet<String>,
    pub(crate) operations: u64,
}

/// Reads everything but the reactions to comments, for which a naive reader needs one more
/// operation for each comment.
pub(crate) async fn read(client: &Client) -> Result<Found> {
    let mut found = Found::default();
    let members = "members(sort: RESOURCE_ID, first: 50, after: $after)";
    found.members = list(client, members, "", &mut found.operations).await?;
    let posts = "posts(statuses: [POSTED, SCHEDULED, DRAFT], first: 50, after: $after)";
    found.posts = list(client, posts, "", &mut found.operations).await?;
    for post in &found.posts {
        for (field, into) in [
            ("comments(postId: $id, first: 50, after: $after)", 0),
            ("reactions(targetId: $id, first: 50, after: $after)", 1),
        ] {
            let ids = list(client, field, post, &mut found.operations).await?;
            if into == 0 {
                found.comments.extend(ids);
            } else {
                found.reactions.extend(ids);
            }
        }
    }
    for event in &found.posts {
        if mighty_core::GlobalId::parse(event)?.class().as_deref() == Some("Event") {
            let ids = list(client, "rsvps", event, &mut found.operations).await?;
            found.rsvps.extend(ids);
        }
    }
    Ok(found)
}

async fn list(
    client: &Client,
    field: &str,
    id: &str,
    operations: &mut u64,
) -> Result<BTreeSet<String>> {
    let mut ids = BTreeSet::new();
    let mut after = Value::Null;
    loop {
        let list = "nodes { ... on Node { id } } pageInfo { hasNextPage endCursor }";
        let document = if field == "rsvps" {
            format!(
                "query Naive($id: ID!, $after: String) {{ at: node(id: $id) {{ ... on Event {{ \
                 list: rsvps(first: 25, after: $after) {{ {list} }} }} }} }}"
            )
        } else {
            let id = if field.contains("$id") {
                "$id: ID!, "
            } else {
                ""
            };
            format!(
                "query Naive({id}$after: String) {{ at: network {{ list: {field} {{ {list} }} }} }}"
            )
        };
        let variables = if document.contains("$id") {
            json!({ "id": id, "after": after })
        } else {
            json!({ "after": after })
        };
        let data = client
            .send(Request::<Value>::new("Naive", document, variables))
            .await?;
        *operations += 1;
        let page = &data["at"]["list"];
        let nodes = page["nodes"].as_array().into_iter().flatten();
        ids.extend(nodes.filter_map(|node| Some(node["id"].as_str()?.to_owned())));
        if page["pageInfo"]["hasNextPage"] != json!(true) {
            return Ok(ids);
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
}
