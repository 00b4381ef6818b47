//! Tokens that the server refuses, and places where a token must not go.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use httpmock::{Mock, MockServer};
use mighty_auth::{Application, AuthClient, Credential, Tokens};
use mighty_core::{Endpoints, Network};
use mighty_runtime::{BoxFuture, Time, TokioTime};
use mighty_trace::secret;
use mighty_transport::{Client, ClientBuilder, ErrorKind, RetryPolicy};
use serde_json::json;

use crate::{
    server::{Act, Server},
    setup::{Clock, TOKEN, agent, builder, client, mutation, query},
};

const GOOD: &str = r#"{"data":{"me":{"id":"1"}}}"#;
const RENEWED: &str = "second-secret-access-token";
const HOUR: Duration = Duration::from_secs(3600);

/// A credential that a refresh at `oauth` renews.
fn renewable(oauth: &str, valid_for: Duration) -> Credential {
    let endpoints = Endpoints::for_network(&Network::Id(48213))
        .with_community(oauth)
        .expect("endpoints");
    let application =
        Application::public("client-id", "http://127.0.0.1:4000/callback").expect("application");
    let tokens = Tokens::new(secret(TOKEN))
        .with_refresh_token(secret("secret-refresh-token"))
        .with_expires_at(SystemTime::now() + valid_for);
    AuthClient::builder(application, endpoints, agent())
        .build()
        .expect("auth client")
        .credential_from(tokens)
}

/// A client with such a credential. In real time: its waits are for a server, and on a clock that
/// makes nobody wait the deadline would come at once.
fn refreshing_client(endpoint: &str, oauth: &MockServer) -> ClientBuilder {
    builder(endpoint, &Clock::default())
        .time(Arc::new(TokioTime))
        .credential(renewable(&oauth.base_url(), HOUR))
}

async fn refreshing(oauth: &MockServer, status: u16) -> Mock<'_> {
    oauth
        .mock_async(|when, then| {
            when.method("POST").path("/oauth/token");
            let tokens = json!({
                "access_token": RENEWED,
                "token_type": "Bearer",
                "expires_in": 3600,
                "refresh_token": "next-secret-refresh-token",
            });
            let body = if status == 200 { tokens } else { json!({}) };
            then.status(status).json_body(body);
        })
        .await
}

fn bearers(server: &Server) -> Vec<String> {
    server
        .seen()
        .iter()
        .filter_map(|seen| seen.header("authorization").map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn a_refused_token_is_renewed_and_the_request_sent_once_more_even_without_retries() {
    let in_band =
        json!({ "errors": [{ "message": "x", "extensions": { "code": "UNAUTHENTICATED" } }] });
    for refusal in [Act::status(401, ""), Act::json(in_band)] {
        let oauth = MockServer::start_async().await;
        let refresh = refreshing(&oauth, 200).await;
        let server = Server::follow([refusal, Act::json(GOOD)]).await;
        let client = refreshing_client(&server.url(), &oauth)
            .retry(RetryPolicy::none())
            .build()
            .expect("client");
        client.send(mutation()).await.expect("data");
        assert_eq!(
            bearers(&server),
            [format!("Bearer {TOKEN}"), format!("Bearer {RENEWED}")]
        );
        refresh.assert_async().await;
    }
}

#[tokio::test]
async fn a_renewed_token_that_is_refused_too_is_not_renewed_again() {
    let oauth = MockServer::start_async().await;
    let refresh = refreshing(&oauth, 200).await;
    let server = Server::follow([Act::status(401, r#"{"error":"invalid_token"}"#)]).await;
    let client = refreshing_client(&server.url(), &oauth)
        .build()
        .expect("client");
    let error = client.send(query()).await.expect_err("refused");
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Unauthenticated, 2)
    );
    assert!(error.needs_login());
    assert_eq!(server.seen().len(), 2);
    refresh.assert_async().await;
}

#[tokio::test]
async fn a_transient_refresh_failure_is_retryable_and_needs_no_sign_in() {
    let oauth = MockServer::start_async().await;
    let _refresh = refreshing(&oauth, 503).await;
    let server = Server::follow([Act::status(401, "")]).await;
    let client = refreshing_client(&server.url(), &oauth)
        .retry(RetryPolicy::none())
        .build()
        .expect("client");
    let error = client.send(query()).await.expect_err("no token");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 1));
    assert!(error.is_retryable() && !error.needs_login(), "{error}");
}

/// A clock on which a short sleep takes no time but the clock's own, and a long one, such as that
/// for a deadline, does not end.
#[derive(Debug, Clone, Default)]
struct Brief(Clock);

impl Time for Brief {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn monotonic(&self) -> Duration {
        self.0.monotonic()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration < Duration::from_secs(100) {
            self.0.sleep(duration)
        } else {
            Box::pin(std::future::pending())
        }
    }
}

/// A client whose token has expired and whose token endpoint answers so, one after the other.
async fn expired(api: &Server, answers: impl IntoIterator<Item = Act>) -> (Client, Server, Brief) {
    let oauth = Server::follow(answers).await;
    let time = Brief::default();
    let endpoints = Endpoints::for_network(&Network::Id(48213))
        .with_community(&oauth.url().replace("/networks/harbor/graphql", ""))
        .expect("endpoints");
    let application =
        Application::public("client-id", "http://127.0.0.1:4000/callback").expect("application");
    let auth = AuthClient::builder(application, endpoints, agent())
        .time(Arc::new(time.clone()))
        .build()
        .expect("auth client");
    let tokens = Tokens::new(secret(TOKEN))
        .with_refresh_token(secret("secret-refresh-token"))
        .with_expires_at(time.now());
    let client = builder(&api.url(), &time.0)
        .time(Arc::new(time.clone()))
        .credential(auth.credential_from(tokens))
        .build()
        .expect("client");
    (client, oauth, time)
}

fn granted() -> Act {
    Act::json(json!({ "access_token": RENEWED, "token_type": "Bearer", "expires_in": 3600 }))
}

#[tokio::test]
async fn one_failure_of_the_token_endpoint_after_a_pause_is_made_good_within_the_call() {
    let busy = Act::with_headers(429, "retry-after: 10\r\n", "{}");
    for (failure, least, most) in [(Act::status(503, ""), 0.7, 1.0), (busy, 10.0, 10.0)] {
        let api = Server::follow([Act::json(GOOD)]).await;
        let (client, oauth, time) = expired(&api, [failure, granted()]).await;
        client.send(mutation()).await.expect("data");
        let slept = time
            .0
            .sleeps()
            .iter()
            .map(Duration::as_secs_f64)
            .sum::<f64>();
        assert!((least..=most).contains(&slept), "{slept}");
        assert_eq!((oauth.seen().len(), api.seen().len()), (2, 1));
    }
}

#[tokio::test]
async fn a_wait_for_the_token_endpoint_that_passes_the_deadline_is_told_and_not_begun() {
    let api = Server::follow([Act::json(GOOD)]).await;
    let busy = Act::with_headers(429, "retry-after: 500\r\n", "{}");
    let (client, oauth, time) = expired(&api, [busy]).await;
    for _ in 0..20 {
        let error = client.send(query()).await.expect_err("no token");
        assert_eq!(error.kind(), ErrorKind::Auth);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(500)));
    }
    assert_eq!((oauth.seen().len(), api.seen().len()), (1, 0));
    assert_eq!(time.0.sleeps(), []);
}

#[tokio::test]
async fn an_api_that_refuses_every_token_costs_one_refresh_and_the_error_says_so() {
    let oauth = MockServer::start_async().await;
    let refresh = refreshing(&oauth, 200).await;
    let server = Server::follow([Act::status(401, "")]).await;
    let client = refreshing_client(&server.url(), &oauth)
        .build()
        .expect("client");
    for _ in 0..200 {
        let error = client.send(query()).await.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Unauthenticated);
        let text = error.to_string();
        assert!(text.contains("had just been refreshed"), "{text}");
    }
    refresh.assert_async().await;
}

#[tokio::test]
async fn a_refresh_that_times_out_uses_no_rate_limit_slot() {
    let oauth = Server::follow([Act::Stall(String::new())]).await;
    let origin = oauth.url().replace("/networks/harbor/graphql", "");
    let server = Server::follow([Act::json(GOOD)]).await;
    let client = builder(&server.url(), &Clock::default())
        .credential(renewable(&origin, Duration::ZERO))
        .build()
        .expect("client");
    let error = client.send(mutation()).await.expect_err("no token");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    assert!(error.is_retryable());
    assert_eq!(client.usage().await.operations, 0);
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn a_fixed_token_that_is_refused_is_not_sent_again() {
    let server = Server::follow([Act::status(401, "")]).await;
    let client = client(&server.url());
    let first = client.send(query()).await.expect_err("refused");
    assert_eq!(
        (first.kind(), first.status()),
        (ErrorKind::Unauthenticated, Some(401))
    );
    assert!(first.needs_login() && first.hint().is_some());
    let second = client.send(query()).await.expect_err("no token");
    assert_eq!((second.kind(), second.attempts()), (ErrorKind::Auth, 0));
    assert!(second.needs_login());
    assert_eq!(second.operation(), Some("WhoAmI"));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn many_calls_with_one_refused_token_renew_it_once() {
    let oauth = MockServer::start_async().await;
    let refresh = refreshing(&oauth, 200).await;
    let api = MockServer::start_async().await;
    let refused = api
        .mock_async(|when, then| {
            when.header("authorization", format!("Bearer {TOKEN}"));
            then.status(401);
        })
        .await;
    let accepted = api
        .mock_async(|when, then| {
            when.header("authorization", format!("Bearer {RENEWED}"));
            then.status(200).body(GOOD);
        })
        .await;
    let client = refreshing_client(&api.url("/graphql"), &oauth)
        .build()
        .expect("client");
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(mutation()).await })
        })
        .collect();
    for call in calls {
        call.await.expect("task").expect("data");
    }
    refresh.assert_async().await;
    assert_eq!(accepted.calls_async().await, 20);
    assert!((1..=20).contains(&refused.calls_async().await));
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_the_token_goes_nowhere_else() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = Server::follow([Act::json(GOOD)]).await;
        let location = format!("location: {}\r\n", elsewhere.url());
        let server = Server::follow([Act::with_headers(status, &location, "")]).await;
        let error = client(&server.url())
            .send(query())
            .await
            .expect_err("redirect");
        assert_eq!(
            (error.kind(), error.status()),
            (ErrorKind::Http, Some(status))
        );
        assert!(error.hint().is_some_and(|hint| hint.contains("redirect")));
        assert_eq!(server.seen().len(), 1);
        assert_eq!(elsewhere.seen().len(), 0);
    }
}

#[tokio::test]
async fn a_rest_request_is_sent_once_more_with_the_renewed_token() {
    let oauth = MockServer::start_async().await;
    let refresh = refreshing(&oauth, 200).await;
    let server = Server::follow([Act::status(401, ""), Act::json(GOOD)]).await;
    let client = refreshing_client(&server.url(), &oauth);
    let client = client.build().expect("client");
    let request = mighty_transport::RestRequest::new("a list", http::Method::GET, "assets");
    client.send_rest(request).await.expect("taken");
    assert_eq!(refresh.calls_async().await, 1);
    let bearers = bearers(&server);
    assert_eq!(
        bearers,
        [format!("Bearer {TOKEN}"), format!("Bearer {RENEWED}")]
    );
}
