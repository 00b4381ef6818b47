//! Requests that are not from Mighty Networks, or not as they should be.

use std::{sync::Arc, time::Duration};

use serde_json::json;

use super::{
    client::client,
    clock::ManualClock,
    server::{KEY, Server, event},
};

/// The limit for a body in these tests.
const BODY: usize = 10_000;

#[tokio::test]
async fn a_wrong_or_missing_key_is_refused_with_a_hint_and_nothing_is_stored() {
    let server = Server::start().await;
    let body = event("1", "MemberJoinedHook").to_string();
    let near = &KEY[..KEY.len() - 1];
    for (value, hint) in [
        (None, "there is no Authorization header"),
        (Some(String::new()), "there is no Authorization header"),
        (
            Some("Bearer".to_owned()),
            "there is no Authorization header",
        ),
        (Some("Bearer wrong".to_owned()), "the key is wrong"),
        (Some(format!("Bearer {near}")), "the key is wrong"),
        (Some(format!("Bearer {KEY}x")), "the key is wrong"),
        (
            Some(format!("Bearer {}", KEY.to_uppercase())),
            "the key is wrong",
        ),
        (Some(format!("Bearer {KEY} {KEY}")), "the key is wrong"),
        (Some(KEY.to_owned()), "is not \"Bearer <key>\""),
        (Some(format!("Basic {KEY}")), "is not \"Bearer <key>\""),
        (
            Some(format!("Bearer Bearer {KEY}")),
            "the word Bearer comes twice",
        ),
    ] {
        let mut request = server.request(body.clone());
        if let Some(value) = &value {
            request = request.header("Authorization", value);
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 401, "{value:?}");
        assert_eq!(response.headers()["www-authenticate"], "Bearer");
        let text = response.text().await.unwrap();
        assert!(text.contains(hint), "{value:?}: {text}");
        assert!(!text.contains(near), "{text}");
    }
    let twice = server.request(body).bearer_auth(KEY).bearer_auth(KEY);
    assert_eq!(twice.send().await.unwrap().status(), 401);
    assert_eq!(server.counts().await, Default::default());
}

#[tokio::test]
async fn a_key_in_another_place_is_not_accepted() {
    let server = Server::start().await;
    let mut body = event("1", "MemberJoinedHook");
    body["authorization"] = format!("Bearer {KEY}").into();
    for header in [
        "X-Mighty-Signature",
        "X-Webhook-Secret",
        "Proxy-Authorization",
    ] {
        let request = server.request(body.to_string());
        let request = request.header(header, format!("Bearer {KEY}"));
        assert_eq!(request.send().await.unwrap().status(), 401, "{header}");
    }
}

#[tokio::test]
async fn a_body_of_a_stranger_is_not_read() {
    let server = Server::start().await;
    // It announces a body and never sends it. The answer comes nevertheless.
    let head = b"POST /webhooks HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\
        Content-Type: application/json\r\nConnection: close\r\n\r\n";
    let (status, _) = server.send_parts(&[head], async || ()).await;
    assert_eq!(status, 401);
}

#[tokio::test]
async fn a_slow_body_ends_after_the_limit() {
    let clock = ManualClock::new();
    let time = Arc::new(clock.clone());
    let server = Server::start_with(|it| it.body_limit(Duration::from_secs(5)).time(time)).await;
    let head = format!(
        "POST /webhooks HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\
         Authorization: Bearer {KEY}\r\nContent-Type: application/json\r\n\
         Connection: close\r\n\r\n"
    );
    let mut parts: Vec<&[u8]> = vec![head.as_bytes()];
    // A byte now and then doesn't extend the limit.
    parts.extend([b"{".as_slice(); 4]);
    let second_passes = async || {
        clock.until_asleep(1).await;
        clock.advance(Duration::from_secs(1));
    };
    let (status, _) = server.send_parts(&parts, second_passes).await;
    assert_eq!(status, 408);
    assert_eq!(server.counts().await, Default::default());
}

#[tokio::test]
async fn a_large_body_is_refused_with_and_without_its_length() {
    let server = Server::start_with(|it| it.max_body(BODY)).await;
    let mut body = event("1", "MemberJoinedHook");
    body["payload"]["text"] = "x".repeat(BODY).into();
    assert_eq!(server.deliver(&body).await.status(), 413);
    // The announced length alone is enough.
    let head = |rest: &str| {
        format!(
            "POST /webhooks HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {KEY}\r\n\
             Content-Type: application/json\r\nConnection: close\r\n{rest}\r\n\r\n"
        )
    };
    let long = head("Content-Length: 99999999999");
    let (status, _) = server.send_parts(&[long.as_bytes()], async || ()).await;
    assert_eq!(status, 413);
    // Without a length, it is counted.
    let chunked = head("Transfer-Encoding: chunked");
    let chunk = format!("1000\r\n{}\r\n", "x".repeat(0x1000));
    let parts = [
        chunked.as_bytes(),
        chunk.as_bytes(),
        chunk.as_bytes(),
        chunk.as_bytes(),
    ];
    let (status, _) = server.send_parts(&parts, async || ()).await;
    assert_eq!(status, 413);
    assert_eq!(server.counts().await, Default::default());
    // A body of just the limit is accepted.
    let mut exact = event("2", "MemberJoinedHook");
    exact["text"] = String::new().into();
    let missing = BODY - exact.to_string().len();
    exact["text"] = "x".repeat(missing).into();
    assert_eq!(exact.to_string().len(), BODY);
    assert_eq!(server.deliver(&exact).await.status(), 202);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_not_stored() {
    let server = Server::start().await;
    let head = format!(
        "POST /webhooks HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {KEY}\r\n\
         Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\
         Connection: close\r\n\r\n"
    );
    let bad = b"6\r\n{\"a\":1\r\nnot-a-length\r\n";
    let parts = [head.as_bytes(), bad.as_slice()];
    let (status, _) = server.send_parts(&parts, async || ()).await;
    assert_eq!(status, 400);
    assert_eq!(server.counts().await, Default::default());
}

#[tokio::test]
async fn only_plain_json_is_accepted() {
    let server = Server::start().await;
    let body = event("1", "MemberJoinedHook").to_string();
    let url = format!("http://{}/webhooks", server.address);
    let client = client();
    for content_type in [
        None,
        Some("text/plain"),
        Some("application/x-www-form-urlencoded"),
        Some("application/jsonp"),
        Some("text/json+json"),
    ] {
        let mut request = client.post(&url).bearer_auth(KEY).body(body.clone());
        if let Some(content_type) = content_type {
            request = request.header("Content-Type", content_type);
        }
        let status = request.send().await.unwrap().status();
        assert_eq!(status, 415, "{content_type:?}");
    }
    let request = server.request(body.clone()).bearer_auth(KEY);
    let compressed = request.header("Content-Encoding", "gzip").send().await;
    assert_eq!(compressed.unwrap().status(), 415);
    assert_eq!(server.counts().await, Default::default());
    for (number, content_type) in [
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/vnd.mighty+json",
    ]
    .iter()
    .enumerate()
    {
        let body = event(&number.to_string(), "MemberJoinedHook").to_string();
        let request = client.post(&url).bearer_auth(KEY).body(body);
        let request = request.header("Content-Type", *content_type);
        assert_eq!(
            request.send().await.unwrap().status(),
            202,
            "{content_type}"
        );
    }
}

#[tokio::test]
async fn other_methods_are_refused() {
    let server = Server::start().await;
    let url = format!("http://{}/webhooks", server.address);
    let client = client();
    for method in [
        reqwest::Method::GET,
        reqwest::Method::PUT,
        reqwest::Method::DELETE,
    ] {
        let response = client.request(method, &url).bearer_auth(KEY).send().await;
        let response = response.unwrap();
        assert_eq!(response.status(), 405);
        assert_eq!(response.headers()["allow"], "POST");
    }
}

#[tokio::test]
async fn deep_json_does_no_harm() {
    let server = Server::start().await;
    for depth in [200, 400_000] {
        let body = format!(
            r#"{{"event_id":"{depth}","payload":{}{}}}"#,
            "[".repeat(depth),
            "]".repeat(depth)
        );
        let response = server.request(body).bearer_auth(KEY).send().await.unwrap();
        assert_eq!(response.status(), 202);
    }
    assert_eq!(server.counts().await.dead, 2);
}

#[tokio::test]
async fn unknown_types_and_spellings_are_stored() {
    let server = Server::start().await;
    let long = "Member".repeat(10_000);
    let types = ["", "SpaceCreatedHook", "member joined hook", "🦀", &long];
    for (number, event_type) in types.iter().enumerate() {
        let body = event(&number.to_string(), event_type);
        assert_eq!(server.deliver(&body).await.status(), 202);
    }
    let numbered = json!({ "event_id": 9, "event_type": 9, "payload": 9 });
    assert_eq!(server.deliver(&numbered).await.status(), 202);
    assert_eq!(server.counts().await.received, 6);
}
