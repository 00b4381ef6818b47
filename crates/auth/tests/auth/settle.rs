//! A refresh goes on after its caller, and a program can wait for it before it ends.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use mighty_auth::ErrorKind;
use mighty_runtime::{BoxFuture, HttpClient, HttpError, Limits, default_client};

use crate::support::*;

/// A server that answers when the gate is open.
fn gated(gate: &Gate) -> Server {
    let gate = gate.clone();
    Server::start(move |received| {
        let gate = gate.clone();
        async move {
            gate.pass().await;
            pair(received.number)
        }
    })
}

/// Runs a program that ends while a refresh is under way. Returns the tokens in the store after
/// that.
fn program(waits: bool) -> Option<String> {
    let gate = Gate::closed();
    let server = gated(&gate);
    let store = Store::default();
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("runtime")
    };
    let program = runtime();
    program.block_on(async {
        let (auth, clock, _) = client_with(&server, store.clone());
        // The token is valid for some more seconds, so the call gets it after a short wait.
        let credential = credential(&auth, &clock, Duration::from_secs(20));
        let call = tokio::spawn({
            let credential = credential.clone();
            async move { credential.token().await }
        });
        server.reached(1).await;
        clock.advance(Duration::from_secs(6));
        let token = call.await.expect("task").expect("the old token");
        assert_eq!(sent(&token), "Bearer access-0");
        if waits {
            let settled = tokio::spawn(async move { credential.settle().await });
            tokio::task::yield_now().await;
            assert!(!settled.is_finished(), "a refresh is under way");
            gate.open();
            settled.await.expect("task").expect("saved");
        }
    });
    drop(program);
    gate.open();
    let kept = runtime().block_on(store.kept(&server));
    kept.and_then(|tokens| tokens.expose_refresh_token().map(str::to_owned))
}

#[test]
fn a_program_that_settles_before_it_ends_loses_no_tokens() {
    assert_eq!(program(true).as_deref(), Some("refresh-1"));
    assert_eq!(program(false), None, "without settle they are lost");
}

#[tokio::test]
async fn without_a_refresh_under_way_settle_returns_at_once() {
    let server = Server::granting();
    let (auth, clock, _) = client(&server);
    credential(&auth, &clock, 60 * MINUTE)
        .settle()
        .await
        .expect("nothing");
    auth.settle().await.expect("nothing");
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_refresh_that_fails_is_waited_for_and_is_not_an_error() {
    let server = Server::start(|_| async { html(503, "down") });
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    credential.token().await.expect_err("down");
    credential
        .settle()
        .await
        .expect("the next start tries again");
}

#[tokio::test]
async fn unsaved_tokens_are_saved_once_more_and_then_reported() {
    let server = Server::granting();
    let (auth, clock, store) = client(&server);
    store.full.store(true, std::sync::atomic::Ordering::SeqCst);
    let credential = credential(&auth, &clock, Duration::ZERO);
    credential.token().await.expect("in memory");
    let error = credential.settle().await.expect_err("not saved");
    assert_eq!(error.kind(), ErrorKind::Store);
    store.full.store(false, std::sync::atomic::Ordering::SeqCst);
    credential.settle().await.expect("saved");
    let kept = store.kept(&server).await.expect("saved");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
}

#[tokio::test]
async fn a_client_waits_for_all_its_accounts() {
    let gate = Gate::closed();
    let server = gated(&gate);
    let (auth, clock, store) = client(&server);
    let expired = old_pair().with_expires_at(clock.after(Duration::ZERO));
    store.put(&server, &expired).await;
    let credential = auth.resume().await.expect("store").expect("tokens");
    let call = tokio::spawn(async move { credential.token().await });
    server.reached(1).await;
    call.abort();
    let settled = tokio::spawn(async move { auth.settle().await });
    tokio::task::yield_now().await;
    assert!(!settled.is_finished());
    gate.open();
    settled.await.expect("task").expect("saved");
    let kept = store.kept(&server).await.expect("saved");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
}

/// A network on which every answer takes this long. An exchange ends at its limit.
#[derive(Debug)]
struct Slow {
    inner: Arc<dyn HttpClient>,
    by: Duration,
}

impl HttpClient for Slow {
    fn exchange(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        Box::pin(async move {
            if limits.timeout <= self.by {
                let kind = mighty_runtime::HttpErrorKind::Timeout;
                return Err(HttpError::new(kind, "the limit came first"));
            }
            self.inner.exchange(request, limits).await
        })
    }
}

#[tokio::test]
async fn tokens_that_come_after_half_a_minute_are_accepted_and_saved() {
    for (by, arrives) in [(33, true), (240, true), (301, false)] {
        let server = Server::granting();
        let (clock, store) = (Clock::new(), Store::default());
        let auth = builder_at(&server.url, public())
            .time(Arc::<Clock>::clone(&clock))
            .store(Arc::new(store.clone()))
            .http_client(Arc::new(Slow {
                inner: default_client().expect("client"),
                by: Duration::from_secs(by),
            }))
            .build()
            .expect("client");
        let credential = credential(&auth, &clock, Duration::ZERO);
        assert_eq!(credential.token().await.is_ok(), arrives, "{by} s");
        assert_eq!(store.saves(), usize::from(arrives), "{by} s");
    }
}
