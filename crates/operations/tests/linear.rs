//! A pager takes linear time, whatever the server sends.

#![cfg(feature = "reqwest")]
#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

use std::sync::Arc;

use bytes::Bytes;
use mighty_auth::Credential;
use mighty_core::{GlobalId, UserAgent};
use mighty_operations::{operations::spaces::ListSpaces, pages::Pager};
use mighty_runtime::{BoxFuture, HttpClient, HttpError, Limits};
use mighty_transport::Client;
use serde_json::{Value, json};

/// A server with a list of so many pages.
#[derive(Debug)]
struct Pages(usize);

impl HttpClient for Pages {
    fn exchange(
        &self,
        request: http::Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        let request: Value = serde_json::from_slice(request.body()).expect("JSON");
        let cursor = request["variables"]["after"].as_str();
        let number = cursor.map_or(0, |cursor| cursor.parse().expect("a cursor of ours"));
        let answer = json!({"data": {"network": {"spaces": {
            "nodes": [{
                "id": GlobalId::new("FlexSpace", 1), "resourceId": "1", "title": "A",
                "url": "https://harbor.mn.co/spaces/1", "avatarUrl": null, "discoverable": true,
                "explorable": true, "position": 1, "unreadCount": 0, "createdAt": null,
                "updatedAt": null, "lastChatAt": null, "viewerNotInterested": false,
                "spacesCollection": null,
            }],
            "pageInfo": {
                "hasNextPage": number + 1 < self.0, "hasPreviousPage": false,
                "startCursor": null, "endCursor": (number + 1).to_string(),
            },
        }}}});
        let answer = http::Response::new(answer.to_string().into());
        Box::pin(std::future::ready(Ok(answer)))
    }
}

#[test]
fn a_list_of_many_pages_is_read_in_linear_time() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("runtime");
    let client = |pages| {
        let client = Client::builder()
            .endpoint("http://127.0.0.1:1/graphql")
            .user_agent(UserAgent::new("tests/1.0").expect("agent"))
            .credential(Credential::fixed("token-of-many-pages"))
            .http_client(Arc::new(Pages(pages)))
            .build();
        (client.expect("client"), pages)
    };
    mighty_trace::assert_linear("pages", 50, client, |(client, pages)| {
        let mut pager = Pager::forward(client, ListSpaces::new()).expect("pager");
        let items = runtime.block_on(async {
            let mut items = 0;
            while pager.try_next().await.expect("a page").is_some() {
                items += 1;
            }
            items
        });
        assert_eq!(items, *pages);
    });
}
