//! A refresh, a sign-in and a sign-out go on after their caller, and a program can wait for them
//! before it ends.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use mighty_auth::{AuthClient, ErrorKind};
use mighty_runtime::{BoxFuture, HttpClient, HttpError, Limits, default_client};
use tokio::runtime::Runtime;

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

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("runtime")
}

/// Runs a program that ends while a refresh is under way. Returns the tokens in the store after
/// that.
fn program(waits: bool) -> Option<String> {
    let gate = Gate::closed();
    let server = gated(&gate);
    let store = Store::default();
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

/// Begins a sign-in whose caller is cancelled while the server has the code.
async fn sign_in_and_give_up(auth: &AuthClient, server: &Server) {
    let pending = auth.begin().expect("begin");
    let url = callback(&pending, "");
    let auth = auth.clone();
    let caller = tokio::spawn(async move { auth.finish(pending, &url).await });
    server.reached(1).await;
    caller.abort();
    assert!(caller.await.expect_err("aborted").is_cancelled());
}

/// Runs a program that ends while a sign-in is under way. Returns the tokens in the store after
/// that.
fn program_that_signs_in(waits: bool) -> Option<String> {
    let gate = Gate::closed();
    let server = gated(&gate);
    let store = Store::default();
    let program = runtime();
    program.block_on(async {
        let (auth, ..) = client_with(&server, store.clone());
        sign_in_and_give_up(&auth, &server).await;
        if waits {
            let settled = tokio::spawn(async move { auth.settle().await });
            tokio::task::yield_now().await;
            assert!(!settled.is_finished(), "a sign-in is under way");
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
fn a_program_that_settles_before_it_ends_loses_no_sign_in() {
    assert_eq!(program_that_signs_in(true).as_deref(), Some("refresh-1"));
    assert_eq!(
        program_that_signs_in(false),
        None,
        "without settle it is lost"
    );
}

#[tokio::test]
async fn a_client_of_another_account_waits_for_the_sign_in_too() {
    let gate = Gate::closed();
    let server = gated(&gate);
    let (auth, ..) = client(&server);
    let other = auth.for_account("another");
    sign_in_and_give_up(&other, &server).await;
    let settled = tokio::spawn(async move { auth.settle().await });
    tokio::task::yield_now().await;
    assert!(!settled.is_finished());
    gate.open();
    settled.await.expect("task").expect("saved");
    assert!(other.resume().await.expect("store").is_some());
}

#[tokio::test]
async fn a_sign_in_that_was_refused_is_waited_for_and_is_not_an_error() {
    let server = Server::start(|_| async { refusal("invalid_grant") });
    let (auth, ..) = client(&server);
    sign_in_and_give_up(&auth, &server).await;
    auth.settle().await.expect("nothing is left to save");
}

/// The tokens of a sign-in exist only in this process then, even if nothing else holds them.
#[tokio::test]
async fn the_unsaved_tokens_of_a_sign_in_without_a_caller_are_kept_and_reported() {
    let gate = Gate::closed();
    let server = gated(&gate);
    let (auth, _, store) = client(&server);
    store.full.store(true, std::sync::atomic::Ordering::SeqCst);
    sign_in_and_give_up(&auth, &server).await;
    gate.open();
    let error = auth.settle().await.expect_err("not saved");
    assert_eq!(error.kind(), ErrorKind::Store);
    let resumed = auth.resume().await.expect("store").expect("in memory");
    assert_eq!(
        sent(&resumed.token().await.expect("token")),
        "Bearer access-1"
    );
    drop(resumed);

    store.full.store(false, std::sync::atomic::Ordering::SeqCst);
    auth.settle().await.expect("saved");
    let kept = store.kept(&server).await.expect("saved");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_credential_and_its_client_wait_for_a_sign_out() {
    for by_client in [true, false] {
        let gate = Gate::closed();
        let server = {
            let gate = gate.clone();
            Server::start(move |_| {
                let gate = gate.clone();
                async move {
                    gate.pass().await;
                    json(200, "")
                }
            })
        };
        let (auth, clock, store) = client(&server);
        let pair = old_pair().with_expires_at(clock.after(60 * MINUTE));
        store.put(&server, &pair).await;
        let credential = auth.resume().await.expect("store").expect("tokens");
        let caller = tokio::spawn({
            let credential = credential.clone();
            async move { credential.sign_out().await }
        });
        server.reached(1).await;
        caller.abort();
        assert!(store.kept(&server).await.is_some(), "not deleted yet");
        let settled = if by_client {
            // The account has another credential by then.
            auth.resume().await.expect("store").expect("tokens");
            drop(credential);
            tokio::spawn(async move { auth.settle().await })
        } else {
            tokio::spawn(async move { credential.settle().await })
        };
        tokio::task::yield_now().await;
        assert!(!settled.is_finished(), "a sign-out is under way");
        gate.open();
        settled.await.expect("task").expect("signed out");
        assert!(store.kept(&server).await.is_none());
        assert_eq!(server.count(), 2, "both tokens were revoked");
    }
}
