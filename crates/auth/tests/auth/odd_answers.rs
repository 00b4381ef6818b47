//! Answers that grant tokens in an odd way. The code or refresh token is spent by then, so the new
//! tokens must not be lost.

use std::{
    error::Error as _,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{TcpListener, TcpStream},
    sync::Arc,
    thread,
    time::Duration,
};

use axum::{
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use mighty_auth::{AuthClient, ErrorKind};
use mighty_runtime::HttpError;

use crate::support::*;

const PAIR: &str = "{\"access_token\":\"access-1\",\"refresh_token\":\"refresh-1\",\
                    \"token_type\":\"Bearer\",\"expires_in\":3600}";

fn plain(status: StatusCode, kind: &'static str, body: &str) -> Response {
    (status, [("content-type", kind)], body.to_owned()).into_response()
}

#[tokio::test]
async fn tokens_are_accepted_with_any_content_type_and_status_of_success() {
    for answer in [
        || json(200, &PAIR.replace("\"Bearer\"", "null")),
        || plain(StatusCode::OK, "text/plain; charset=utf-8", PAIR),
        || plain(StatusCode::OK, "text/html", PAIR),
        || plain(StatusCode::OK, "application/vnd.api+json", PAIR),
        || json(200, &format!("\u{feff}{PAIR}")),
        || json(201, PAIR),
        || plain(StatusCode::CREATED, "text/plain", PAIR),
        || json(203, PAIR),
    ] {
        let server = Server::start(move |_| async move { answer() });
        let (auth, clock, store) = client(&server);
        let token = credential(&auth, &clock, Duration::ZERO).token().await;
        assert_eq!(sent(&token.expect("granted")), "Bearer access-1");
        let kept = store.kept(&server).await.expect("saved");
        assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
    }
}

#[tokio::test]
async fn tokens_are_accepted_with_a_status_of_failure() {
    for status in [302, 400, 401, 404, 429, 500, 503] {
        for by_code in [true, false] {
            let server = Server::start(move |_| async move { json(status, PAIR) });
            let (auth, clock, store) = client(&server);
            let credential = if by_code {
                let pending = auth.begin().expect("begin");
                let url = callback(&pending, "");
                auth.finish(pending, &url).await.expect("signed in")
            } else {
                credential(&auth, &clock, Duration::ZERO)
            };
            let token = credential.token().await.expect("granted");
            assert_eq!(sent(&token), "Bearer access-1", "{status}");
            let kept = store.kept(&server).await.expect("saved");
            assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
            assert_eq!(server.count(), 1, "{status}");
        }
    }
}

#[tokio::test]
async fn a_refresh_token_with_a_useless_access_token_is_kept_and_used() {
    for useless in ["\"\"", "null", "\"a b\"", "\"t\",\"token_type\":\"mac\""] {
        let server = Server::start(move |received| async move {
            match received.number {
                1 => json(
                    200,
                    &format!("{{\"access_token\":{useless},\"refresh_token\":\"refresh-1\"}}"),
                ),
                number => pair(number),
            }
        });
        let (auth, clock, store) = client(&server);
        let credential = credential(&auth, &clock, Duration::ZERO);
        let error = credential.token().await.expect_err(useless);
        assert_eq!(error.kind(), ErrorKind::Http, "{error}");
        assert!(!error.needs_login() && !credential.needs_login(), "{error}");
        let kept = store.kept(&server).await.expect("saved");
        assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));

        // In this process and in the next one.
        let (next_run, ..) = client_with(&server, store.clone());
        let resumed = next_run.resume().await.expect("store").expect("kept");
        assert!(resumed.can_refresh() && !resumed.needs_login());
        clock.advance(Duration::from_secs(1));
        let token = credential.token().await.expect("refreshed");
        assert_eq!(sent(&token), "Bearer access-2");
        let requests = server.requests();
        assert_eq!(requests[1].field("refresh_token"), Some("refresh-1"));
    }
}

/// A client of a server that ends every answer after `body`, without its proper end.
fn breaking_off(body: &'static str) -> (AuthClient, Arc<Clock>, Store) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("port");
    let url = format!("http://{}", listener.local_addr().expect("address"));
    thread::spawn(move || {
        for stream in listener.incoming() {
            break_off(stream.expect("connection"), body);
        }
    });
    let (clock, store) = (Clock::new(), Store::default());
    let auth = builder_at(&url, public())
        .time(Arc::<Clock>::clone(&clock))
        .store(Arc::new(store.clone()))
        .build()
        .expect("client");
    (auth, clock, store)
}

fn break_off(stream: TcpStream, body: &str) {
    let mut request = BufReader::new(stream);
    let (mut line, mut length) = (String::new(), 0);
    while request.read_line(&mut line).expect("line") > 2 {
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().expect("length");
        }
        line.clear();
    }
    request
        .read_exact(&mut vec![0; length])
        .expect("the request's body");
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nset-cookie: s=c00kie\r\n\
         transfer-encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n",
        body.len()
    );
    request
        .get_mut()
        .write_all(answer.as_bytes())
        .expect("sent");
}

#[tokio::test]
async fn tokens_without_the_last_chunk_are_accepted() {
    let (auth, clock, store) = breaking_off(PAIR);
    let token = credential(&auth, &clock, Duration::ZERO).token().await;
    assert_eq!(sent(&token.expect("granted")), "Bearer access-1");
    assert_eq!(store.saves(), 1);
}

#[tokio::test]
async fn a_refusal_without_the_last_chunk_is_a_refusal() {
    let (auth, clock, _) = breaking_off("{\"error\":\"invalid_grant\"}");
    let credential = credential(&auth, &clock, Duration::ZERO);
    let error = credential.token().await.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::InvalidGrant, "{error}");
    assert!(credential.needs_login());
}

#[tokio::test]
async fn incomplete_tokens_are_an_interruption_that_shows_no_token() {
    let (auth, clock, store) =
        breaking_off("{\"access_token\":\"acc3ss\",\"x\":1,\"refresh_token\":\"refr3sh");
    let credential = credential(&auth, &clock, Duration::ZERO);
    let error = credential.token().await.expect_err("half");
    assert_eq!(error.kind(), ErrorKind::Interrupted);
    assert_eq!(error.status(), Some(200));
    assert!(error.is_transient() && !credential.needs_login());
    assert_eq!(store.saves(), 0);

    let mut printed = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(exchange) = cause.downcast_ref::<HttpError>() {
            assert_eq!(exchange.body_start(), b"");
        }
        printed.push_str(&format!("{cause} {cause:?}"));
        source = cause.source();
    }
    assert!(printed.contains("[redacted]"), "{printed}");
    for secret in ["acc3ss", "refr3sh", "c00kie"] {
        assert!(!printed.contains(secret), "{printed}");
    }
}

/// Bytes as the body of an answer with status 200.
fn bytes(body: Vec<u8>) -> Response {
    (StatusCode::OK, [("content-type", "application/json")], body).into_response()
}

/// Puts bytes in the place of `X`.
fn with(body: &str, odd: &[u8]) -> Vec<u8> {
    let at = body.find('X').expect("a place");
    [&body.as_bytes()[..at], odd, &body.as_bytes()[at + 1..]].concat()
}

#[tokio::test]
async fn a_text_that_is_not_unicode_costs_that_text_and_not_the_tokens() {
    let granted = PAIR.replace('}', ",\"account\":\"X\"}");
    for odd in [&b"caf\xe9"[..], br"\ud83d", br"\ude00!"] {
        let body = [b"\xef\xbb\xbf", &*with(&granted, odd)].concat();
        let server = Server::start(move |_| {
            let body = body.clone();
            async move { bytes(body) }
        });
        let (auth, clock, store) = client(&server);
        let token = credential(&auth, &clock, Duration::ZERO).token().await;
        assert_eq!(sent(&token.expect("granted")), "Bearer access-1");
        let kept = store.kept(&server).await.expect("saved");
        assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
    }
}

#[tokio::test]
async fn a_repaired_token_is_not_used() {
    let granted = PAIR.replace("access-1", "access-1X");
    let body = with(&granted, br"\ud83d");
    let server = Server::start(move |_| {
        let body = body.clone();
        async move { bytes(body) }
    });
    let (auth, clock, store) = client(&server);
    let error = credential(&auth, &clock, Duration::ZERO).token().await;
    assert_eq!(error.expect_err("no token").kind(), ErrorKind::Http);
    let kept = store.kept(&server).await.expect("saved");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
}

#[tokio::test]
async fn a_field_that_is_nested_10_000_deep_costs_no_tokens_unless_it_is_one_that_is_read() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for (field, is_read) in [("new", false), ("scope", true)] {
        let body = PAIR.replace('}', &format!(",\"{field}\":{deep}}}"));
        let server = Server::start(move |_| {
            let body = body.clone();
            async move { json(200, &body) }
        });
        let (auth, clock, _) = client(&server);
        let token = credential(&auth, &clock, Duration::ZERO).token().await;
        match token {
            Ok(token) => assert_eq!((sent(&token), is_read), ("Bearer access-1".into(), false)),
            Err(error) => assert_eq!((error.kind(), is_read), (ErrorKind::Http, true), "{error}"),
        }
    }
}

#[tokio::test]
async fn the_text_of_a_refusal_need_not_be_unicode() {
    let refusal = "{\"error\":\"invalid_grant\",\"error_description\":\"X\"}";
    for odd in [&b"caf\xe9"[..], br"\ud83d"] {
        let body = [b"\xef\xbb\xbf", &*with(refusal, odd)].concat();
        let server = Server::start(move |_| {
            let body = body.clone();
            async move {
                let mut answer = bytes(body);
                *answer.status_mut() = StatusCode::BAD_REQUEST;
                answer
            }
        });
        let (auth, clock, _) = client(&server);
        let error = credential(&auth, &clock, Duration::ZERO).token().await;
        let error = error.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::InvalidGrant, "{error}");
        assert!(error.to_string().contains('\u{fffd}'), "{error}");
    }
}
