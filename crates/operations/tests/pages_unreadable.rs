//! Records that can't be read, and texts that are no Unicode.

#![cfg(feature = "reqwest")]
#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

use std::sync::Arc;

use bytes::Bytes;
use mighty_core::{GlobalId, UserAgent};
use mighty_operations::{operations::spaces::ListSpaces, pages::Pager};
use mighty_runtime::{
    BoxFuture, HttpClient, HttpError, Limits,
    bounds::{REPAIRED_TEXTS, UNREADABLE_RECORDS},
};
use mighty_transport::{Client, ErrorKind, RetryPolicy};
use serde_json::{Value, json};

/// A date without its zone.
const NO_ZONE: &str = "2026-11-02T10:00:00";

/// A server that has two pages: this one, and one more with a single space.
#[derive(Debug)]
struct Server(Vec<u8>);

impl HttpClient for Server {
    fn exchange(
        &self,
        request: http::Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        let is_second = request.body().windows(7).any(|part| part == b"\"after\"");
        let body = if is_second {
            page(&[space(99, json!(null))], false).into_bytes()
        } else {
            self.0.clone()
        };
        Box::pin(std::future::ready(Ok(http::Response::new(body.into()))))
    }
}

fn space(number: u64, last_chat_at: impl Into<Value>) -> Value {
    let last_chat_at: Value = last_chat_at.into();
    json!({
        "id": GlobalId::new("FlexSpace", number), "resourceId": number.to_string(),
        "title": "TITLE", "url": "https://harbor.mn.co/spaces/1", "avatarUrl": null,
        "discoverable": true, "explorable": true, "position": number, "unreadCount": 0,
        "createdAt": null, "updatedAt": null, "lastChatAt": last_chat_at,
        "viewerNotInterested": false, "spacesCollection": null,
    })
}

fn page(spaces: &[Value], more: bool) -> String {
    json!({"data": {"network": {"spaces": {
        "nodes": spaces,
        "pageInfo": {
            "hasNextPage": more, "hasPreviousPage": false,
            "startCursor": null, "endCursor": "first",
        },
    }}}})
    .to_string()
}

fn pager(first_page: impl Into<Vec<u8>>) -> Pager<ListSpaces> {
    let client = Client::builder()
        .endpoint("http://127.0.0.1:1/graphql")
        .user_agent(UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed(mighty_trace::secret(
            "token-of-odd-pages",
        )))
        .http_client(Arc::new(Server(first_page.into())))
        .retry(RetryPolicy::none())
        .build()
        .expect("client");
    Pager::forward(&client, ListSpaces::new()).expect("pager")
}

async fn numbers(pager: &mut Pager<ListSpaces>) -> Vec<u64> {
    let mut numbers = Vec::new();
    while let Some(space) = pager.try_next().await.expect("page") {
        numbers.push(space.resource_id.number().expect("a number"));
    }
    numbers
}

#[tokio::test]
async fn a_pager_fails_at_a_record_that_cannot_be_read_and_can_go_on_past_it() {
    let spaces = [
        space(1, json!("2026-11-02T10:00:00Z")),
        space(2, json!(NO_ZONE)),
        space(3, json!(null)),
        json!({ "id": 7 }),
    ];
    let mut strict = pager(page(&spaces, true));
    let error = strict.try_next().await.expect_err("no zone");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let place = "data.network.spaces.nodes[1].lastChatAt";
    assert!(error.to_string().contains(place), "{error}");
    // Another pager resumes at its cursor.
    let cursor = strict.cursor();
    let mut lenient = pager(page(&spaces, true))
        .skip_unreadable()
        .resume(&cursor)
        .expect("the same query");
    assert_eq!(numbers(&mut lenient).await, [1, 3, 99]);
    let unreadable = lenient.unreadable();
    assert_eq!(unreadable.len(), 2, "{unreadable:?}");
    assert_eq!(unreadable[0].path, place);
    assert_eq!(
        unreadable[0].id.as_deref(),
        Some(GlobalId::new("FlexSpace", 2).as_str())
    );
    assert!(
        unreadable[1]
            .path
            .starts_with("data.network.spaces.nodes[3]")
    );
    assert!(!unreadable[1].reason.is_empty());
}

#[tokio::test]
async fn what_is_wrong_with_the_page_itself_is_no_record_to_go_past() {
    let body = page(&[space(1, json!(null))], true).replace("\"hasNextPage\":true", "\"x\":1");
    let mut pager = pager(body).skip_unreadable();
    let error = pager.try_next().await.expect_err("no page info");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(pager.unreadable().is_empty());
}

#[tokio::test]
async fn records_that_cannot_be_read_have_a_bound() {
    let spaces = |count: u64| -> Vec<Value> {
        (0..count)
            .map(|number| space(number, json!(NO_ZONE)))
            .collect()
    };
    let most = u64::try_from(UNREADABLE_RECORDS).expect("small");
    let mut within = pager(page(&spaces(most), true)).skip_unreadable();
    assert_eq!(numbers(&mut within).await, [99]);
    assert_eq!(within.unreadable().len(), UNREADABLE_RECORDS);
    let mut beyond = pager(page(&spaces(most + 1), true)).skip_unreadable();
    let error = beyond.try_next().await.expect_err("too many");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("1001"), "{error}");
}

#[test]
fn records_that_cannot_be_read_are_read_in_linear_time() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("runtime");
    let body = |count: usize| {
        let count = u64::try_from(count).expect("small");
        let spaces: Vec<Value> = (0..count)
            .map(|number| space(number, json!(NO_ZONE)))
            .collect();
        page(&spaces, true)
    };
    mighty_trace::assert_linear("records", UNREADABLE_RECORDS / 8, body, |body| {
        let mut pager = pager(body.as_str()).skip_unreadable();
        assert_eq!(runtime.block_on(numbers(&mut pager)), [99]);
    });
}

#[tokio::test]
async fn a_text_that_is_no_unicode_costs_the_text_and_not_the_page() {
    let good = page(&[space(1, json!(null)), space(2, json!(null))], true);
    let at = good.rfind("TITLE").expect("the second title");
    for (odd, shown) in [
        (&b"caf\xe9"[..], "caf\u{fffd}"),
        (&b"half \\ud83d"[..], "half \u{fffd}"),
        (&b"other half \\ude00!"[..], "other half \u{fffd}!"),
    ] {
        let mut body = good.clone().into_bytes();
        body.splice(at..at + "TITLE".len(), odd.iter().copied());
        let mut pager = pager(body);
        assert_eq!(
            pager
                .try_next()
                .await
                .expect("page")
                .expect("a space")
                .title,
            "TITLE"
        );
        assert_eq!(
            pager
                .try_next()
                .await
                .expect("page")
                .expect("a space")
                .title,
            shown
        );
        assert_eq!(pager.repaired(), ["data.network.spaces.nodes[1].title"]);
        assert_eq!(numbers(&mut pager).await, [99]);
    }
    let many: Vec<Value> = (0..300).map(|number| space(number, json!(null))).collect();
    let body = page(&many, true).replace("TITLE", "\\ud83d");
    let mut pager = pager(body);
    assert_eq!(numbers(&mut pager).await.len(), 301);
    assert_eq!(pager.repaired().len(), REPAIRED_TEXTS);
}
