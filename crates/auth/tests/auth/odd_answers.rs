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
async fn tokens_with_a_status_of_failure_are_refused() {
    for status in [302, 400, 500] {
        let server = Server::start(move |_| async move { json(status, PAIR) });
        let (auth, clock, store) = client(&server);
        let error = credential(&auth, &clock, Duration::ZERO).token().await;
        assert_eq!(error.expect_err("no success").status(), Some(status));
        assert_eq!(store.saves(), 0);
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
