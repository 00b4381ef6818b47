//! Refreshes that fail and may succeed later.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use mighty_auth::ErrorKind;
use mighty_runtime::{BoxFuture, HttpClient, HttpError, HttpErrorKind, Limits};

use crate::support::*;

struct Row {
    name: &'static str,
    answer: fn() -> Response,
    kind: ErrorKind,
    status: u16,
    transient: bool,
    says: &'static str,
}

const ROWS: &[Row] = &[
    Row {
        name: "overload",
        answer: || html(503, "<h1>Back soon</h1>"),
        kind: ErrorKind::Http,
        status: 503,
        transient: true,
        says: "<h1>Back soon</h1>",
    },
    Row {
        name: "overload with an OAuth error",
        answer: || json(500, "{\"error\":\"server_error\"}"),
        kind: ErrorKind::Http,
        status: 500,
        transient: true,
        says: "try again later",
    },
    Row {
        name: "overload with an error of the server's own",
        answer: || json(500, "{\"status\":500,\"error\":\"Internal Server Error\"}"),
        kind: ErrorKind::Http,
        status: 500,
        transient: true,
        says: "try again later",
    },
    Row {
        name: "too many requests with an OAuth error",
        answer: || json(429, "{\"error\":\"invalid_request\"}"),
        kind: ErrorKind::Http,
        status: 429,
        transient: true,
        says: "try again later",
    },
    Row {
        name: "overload with a refusal of the application",
        answer: || json(500, "{\"error\":\"unauthorized_client\"}"),
        kind: ErrorKind::Refused,
        status: 500,
        transient: false,
        says: "unauthorized_client",
    },
    Row {
        name: "too many requests",
        answer: || json(429, "{}"),
        kind: ErrorKind::Http,
        status: 429,
        transient: true,
        says: "try again later",
    },
    Row {
        name: "challenge page",
        answer: || html(403, "<!DOCTYPE html><title>Just a moment</title>"),
        kind: ErrorKind::Http,
        status: 403,
        transient: false,
        says: "web page",
    },
    Row {
        name: "page with a good status",
        answer: || html(200, "<!DOCTYPE html><title>Community</title>"),
        kind: ErrorKind::Http,
        status: 200,
        transient: false,
        says: "web page",
    },
    Row {
        name: "no page at this address",
        answer: || html(404, "<p>No such page</p>"),
        kind: ErrorKind::Http,
        status: 404,
        transient: false,
        says: "<subdomain>.mn.co",
    },
    Row {
        name: "empty",
        answer: || json(200, ""),
        kind: ErrorKind::Http,
        status: 200,
        transient: false,
        says: "an empty body",
    },
    Row {
        name: "other JSON",
        answer: || json(200, "{\"hello\":\"world\"}"),
        kind: ErrorKind::Http,
        status: 200,
        transient: false,
        says: "hello",
    },
    Row {
        name: "cut JSON",
        answer: || json(200, "{\"access_token\":\"acc"),
        kind: ErrorKind::Http,
        status: 200,
        transient: false,
        says: "other than the JSON of tokens (at \"access_token\"",
    },
    Row {
        name: "giant body",
        answer: || json(200, &"x".repeat(2 << 20)),
        kind: ErrorKind::Http,
        status: 200,
        transient: false,
        says: "larger than the limit",
    },
    Row {
        name: "redirect",
        answer: || (axum::http::StatusCode::FOUND, [("location", "/elsewhere")]).into_response(),
        kind: ErrorKind::Http,
        status: 302,
        transient: false,
        says: "redirects are not followed",
    },
    Row {
        name: "invalid_client",
        answer: || {
            json(
                401,
                "{\"error\":\"invalid_client\",\"error_description\":\"Nope\"}",
            )
        },
        kind: ErrorKind::InvalidClient,
        status: 401,
        transient: false,
        says: "\"Nope\"",
    },
    Row {
        name: "a code of the server's own",
        answer: || refusal("slow_down"),
        kind: ErrorKind::Refused,
        status: 400,
        transient: false,
        says: "slow_down",
    },
];

#[tokio::test]
async fn every_answer_except_invalid_grant_leaves_the_credential_unchanged() {
    for row in ROWS {
        let answer = row.answer;
        let server = Server::start(move |received| async move {
            match received.number {
                1 => answer(),
                number => pair(number),
            }
        });
        let (auth, clock, store) = client(&server);
        let credential = credential(&auth, &clock, Duration::ZERO);
        let name = row.name;
        let error = credential.token().await.expect_err(name);
        assert_eq!(error.kind(), row.kind, "{name}: {error}");
        assert_eq!(error.status(), Some(row.status), "{name}: {error}");
        assert_eq!(error.is_transient(), row.transient, "{name}: {error}");
        assert!(error.to_string().contains(row.says), "{name}: {error}");
        assert!(!error.to_string().contains('\n'), "{name}: {error}");
        assert!(error.body_start().is_none_or(|body| body.len() <= 512));
        assert!(!error.needs_login() && !credential.needs_login(), "{name}");
        assert_eq!(store.saves(), 0, "{name}");

        clock.advance(Duration::from_secs(1));
        let token = credential.token().await.expect(name);
        assert_eq!(sent(&token), "Bearer access-2", "{name}");
        let refresh_token = server.requests()[1]
            .field("refresh_token")
            .map(str::to_owned);
        assert_eq!(refresh_token.as_deref(), Some("refresh-0"), "{name}");
    }
}

#[tokio::test]
async fn a_failed_early_refresh_keeps_the_valid_token_and_is_not_repeated_at_once() {
    let server = Server::start(|_| async { html(503, "down") });
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, Duration::from_secs(30));
    for _ in 0..10 {
        let token = credential.token().await.expect("live");
        assert_eq!(sent(&token), "Bearer access-0");
    }
    assert_eq!(server.count(), 1);
    clock.advance(Duration::from_secs(15));
    credential.token().await.expect("live");
    assert_eq!(server.count(), 2, "tried again after a pause");
    clock.advance(Duration::from_secs(15));
    let error = credential.token().await.expect_err("over");
    assert_eq!(error.kind(), ErrorKind::Http);
    assert!(error.is_transient());
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn a_network_without_refresh_needs_a_new_sign_in() {
    let server = Server::start(|_| async { refusal("unsupported_grant_type") });
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    let error = credential.token().await.expect_err("no refresh");
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(error.needs_login(), "{error}");
    assert!(credential.needs_login());
}

#[tokio::test]
async fn without_refresh_a_sign_in_is_needed_only_when_the_token_has_expired() {
    let server = Server::start(|_| async { refusal("unsupported_grant_type") });
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, Duration::from_secs(30));
    for _ in 0..2 {
        let token = credential.token().await.expect("live");
        assert_eq!(sent(&token), "Bearer access-0");
        assert!(!credential.needs_login() && !credential.can_refresh());
        clock.advance(Duration::from_secs(15));
    }
    assert!(credential.needs_login());
    let error = credential.token().await.expect_err("over");
    assert_eq!(error.kind(), ErrorKind::NeedsLogin);
    assert_eq!(server.count(), 1, "it is not asked again");
}

#[tokio::test]
async fn without_refresh_a_token_that_the_api_refuses_needs_a_sign_in_at_once() {
    let server = Server::start(|_| async { refusal("unsupported_grant_type") });
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, Duration::from_secs(30));
    let token = credential.token().await.expect("live");
    credential.invalidate(&token);
    assert!(credential.needs_login());
    assert_eq!(server.count(), 1);
}

/// A client that fails as a test needs it, because no server can cause these failures on demand.
#[derive(Debug)]
struct Broken(HttpErrorKind);

impl HttpClient for Broken {
    fn exchange(
        &self,
        _: http::Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        Box::pin(async { Err(HttpError::new(self.0, "on purpose")) })
    }
}

#[tokio::test]
async fn a_broken_exchange_says_whether_the_request_was_sent() {
    for (how, kind, transient) in [
        (HttpErrorKind::Connect, ErrorKind::Connect, true),
        (HttpErrorKind::Timeout, ErrorKind::Timeout, true),
        (HttpErrorKind::Interrupted, ErrorKind::Interrupted, true),
        (HttpErrorKind::BodyTooLarge, ErrorKind::Http, false),
        (HttpErrorKind::Request, ErrorKind::Config, false),
    ] {
        let clock = Clock::new();
        let auth = builder_at("http://127.0.0.1:9", public())
            .http_client(Arc::new(Broken(how)))
            .time(Arc::<Clock>::clone(&clock))
            .build()
            .expect("client");
        let credential = credential(&auth, &clock, Duration::ZERO);
        let error = credential.token().await.expect_err("broken");
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.is_transient(), transient, "{error}");
        assert_eq!(error.status(), None);
        assert!(error.to_string().contains("on purpose"), "{error}");
        assert!(!credential.needs_login());
    }
}

/// Panics on every exchange, once the gate is open.
#[derive(Debug)]
struct Panicking {
    gate: Gate,
    exchanges: Arc<AtomicUsize>,
}

impl HttpClient for Panicking {
    fn exchange(
        &self,
        _: http::Request<Bytes>,
        _: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        self.exchanges.fetch_add(1, Ordering::SeqCst);
        Box::pin(async {
            self.gate.pass().await;
            panic!("on purpose")
        })
    }
}

#[tokio::test]
async fn a_panic_in_the_refresh_ends_all_waiting_calls_and_no_later_ones() {
    let (clock, gate) = (Clock::new(), Gate::closed());
    let exchanges = Arc::new(AtomicUsize::new(0));
    let auth = builder_at("http://127.0.0.1:9", public())
        .http_client(Arc::new(Panicking {
            gate: gate.clone(),
            exchanges: Arc::clone(&exchanges),
        }))
        .time(Arc::<Clock>::clone(&clock))
        .build()
        .expect("client");
    let credential = credential(&auth, &clock, Duration::ZERO);
    let nobody = tokio::spawn({
        let credential = credential.clone();
        async move { credential.token().await }
    });
    while exchanges.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    nobody.abort();
    gate.open();
    // There is one thread, so all tasks that can run have run by then, including the panic.
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    let error = credential.token().await.expect_err("panic");
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    let asked = exchanges.load(Ordering::SeqCst);
    assert_eq!(
        asked, 2,
        "a panic without a waiter is not reported to the next caller"
    );

    let (one, other) = tokio::join!(credential.token(), credential.token());
    for outcome in [one, other] {
        assert_eq!(outcome.expect_err("panic").kind(), ErrorKind::Cancelled);
    }
    assert_eq!(exchanges.load(Ordering::SeqCst), 3, "shared");
}
