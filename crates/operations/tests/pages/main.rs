//! Pagers against a server with good, unusual and faulty pages.

#![cfg(feature = "reqwest")]
#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

mod cursors;
mod lists;
mod reading;

use httpmock::{Mock, MockServer};
use mighty_core::UserAgent;
use mighty_operations::models::SpaceCard;
use mighty_transport::{Client, RetryPolicy};
use serde_json::{Value, json};

fn client(endpoint: impl AsRef<str>) -> Client {
    Client::builder()
        .endpoint(endpoint)
        .user_agent(UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed(mighty_trace::secret(
            "token-of-the-tests",
        )))
        .retry(RetryPolicy::none())
        .build()
        .expect("client")
}

fn space(number: u64) -> Value {
    json!({
        "id": mighty_core::GlobalId::new("FlexSpace", number),
        "resourceId": number.to_string(),
        "title": format!("Space {number}"),
        "url": format!("https://harbor.mn.co/spaces/{number}"),
        "avatarUrl": null,
        "discoverable": true,
        "explorable": true,
        "position": number,
        "unreadCount": 0,
        "createdAt": null,
        "updatedAt": null,
        "lastChatAt": null,
        "viewerNotInterested": false,
        "spacesCollection": null,
    })
}

/// Makes the server answer the request for the page after `after` with these nodes.
fn page<'a>(
    server: &'a MockServer,
    after: Option<&str>,
    nodes: &[Value],
    info: (bool, Option<&str>),
) -> Mock<'a> {
    let answer = json!({"data": {"network": {"spaces": {
        "nodes": nodes,
        "pageInfo": {
            "hasNextPage": info.0, "hasPreviousPage": after.is_some(),
            "startCursor": null, "endCursor": info.1,
        },
    }}}});
    let after = after.map(str::to_owned);
    server.mock(|when, then| {
        let when = when.path("/graphql");
        match after {
            Some(after) => when.body_includes(format!("\"after\":\"{after}\"")),
            None => when.body_excludes("\"after\":"),
        };
        then.json_body(answer);
    })
}

fn number(space: &SpaceCard) -> u64 {
    space.resource_id.number().expect("a number")
}
