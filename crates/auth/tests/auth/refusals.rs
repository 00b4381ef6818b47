//! Refusals in odd answers. The content decides: after `invalid_grant` only a new sign-in helps.

use std::time::Duration;

use mighty_auth::{Error, ErrorKind, OAuthCode};

use crate::support::*;

const BODIES: [&str; 4] = [
    "{\"error\":\"invalid_grant\"}",
    "{\"error\":\"invalid_grant\",\"error_description\":[\"revoked\"]}",
    "{\"error_description\":{\"en\":\"revoked\"},\"error_uri\":7,\"error\":\"invalid_grant\"}",
    "{\"error\":\"invalid_grant\"}<!-- 3 ms -->",
];

const STATUSES: [u16; 7] = [200, 302, 400, 401, 404, 429, 500];

fn check(error: &Error, status: u16, body: &str) {
    let said = format!("{status} {body}: {error}");
    assert_eq!(error.kind(), ErrorKind::InvalidGrant, "{said}");
    assert_eq!(error.oauth_code(), Some(&OAuthCode::InvalidGrant), "{said}");
    assert_eq!(error.status(), Some(status), "{said}");
    assert!(error.needs_login() && !error.is_transient(), "{said}");
}

#[tokio::test]
async fn a_refused_refresh_token_is_recognised_in_any_answer() {
    for status in STATUSES {
        for body in BODIES {
            let server = Server::start(move |_| async move { json(status, body) });
            let (auth, clock, _) = client(&server);
            let credential = credential(&auth, &clock, Duration::ZERO);
            let error = credential.token().await.expect_err("refused");
            check(&error, status, body);
            assert!(credential.needs_login());
            let error = credential.token().await.expect_err("dead");
            assert_eq!(error.kind(), ErrorKind::NeedsLogin);
            assert_eq!(server.count(), 1, "it is not sent again");
        }
    }
}

#[tokio::test]
async fn a_refused_code_is_recognised_in_any_answer() {
    for status in STATUSES {
        for body in BODIES {
            let server = Server::start(move |_| async move { json(status, body) });
            let (auth, _, store) = client(&server);
            let pending = auth.begin().expect("begin");
            let url = callback(&pending, "");
            let error = auth.finish(pending, &url).await.expect_err("used code");
            check(&error, status, body);
            assert!(error.to_string().contains(REDIRECT_URI), "{error}");
            assert!(store.kept(&server).await.is_none());
            assert_eq!(server.count(), 1);
        }
    }
}

#[tokio::test]
async fn a_description_that_is_a_text_is_quoted() {
    let body = "{\"error\":\"invalid_grant\",\"error_description\":\"revoked by a host\"} \n-- ";
    let server = Server::start(move |_| async move { json(400, body) });
    let (auth, clock, _) = client(&server);
    let error = credential(&auth, &clock, Duration::ZERO).token().await;
    let error = error.expect_err("refused").to_string();
    assert!(error.contains("\"revoked by a host\""), "{error}");
}
