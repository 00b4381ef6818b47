//! Credentials that are used longer than the runtime that they were made in.

use std::{future::Future, time::Duration};

use futures_util::FutureExt as _;
use mighty_auth::ErrorKind;
use tokio::runtime::Runtime;

use crate::support::*;

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("runtime")
}

#[test]
fn a_credential_goes_on_in_another_runtime() {
    let server = Server::granting();
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    for number in 1..=3 {
        let runtime = runtime();
        let token = runtime.block_on(credential.token()).expect("token");
        assert_eq!(sent(&token), format!("Bearer access-{number}"));
        drop(runtime);
        clock.advance(60 * MINUTE);
    }
    assert_eq!(server.count(), 3);
}

#[test]
fn a_waiter_refreshes_itself_if_the_refresh_ends_with_another_runtime() {
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                if received.number == 1 {
                    gate.pass().await;
                }
                pair(received.number)
            }
        })
    };
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    let (first, second) = (runtime(), runtime());
    first.spawn({
        let credential = credential.clone();
        async move { credential.token().await }
    });
    second.block_on(server.reached(1));
    let waiter = second.spawn(async move { credential.token().await });
    first.shutdown_timeout(Duration::from_secs(5));
    let token = second.block_on(waiter).expect("waiter").expect("token");
    assert_eq!(sent(&token), "Bearer access-2");
    gate.open();
}

#[test]
fn a_pair_that_arrived_but_was_not_saved_is_saved_by_the_next_refresh() {
    let server = Server::granting();
    let gate = Gate::closed();
    let (auth, clock, store) = client_with(&server, Store::behind(&gate));
    let credential = credential(&auth, &clock, Duration::ZERO);
    let (first, second) = (runtime(), runtime());
    first.spawn({
        let credential = credential.clone();
        async move { credential.token().await }
    });
    second.block_on(store.saving(1));
    first.shutdown_timeout(Duration::from_secs(5));
    gate.open();
    let token = second.block_on(credential.token()).expect("token");
    assert_eq!(sent(&token), "Bearer access-1");
    assert_eq!(
        server.count(),
        1,
        "the spent refresh token is not sent again"
    );
    assert_eq!(store.saves(), 1);
}

/// A runtime that is driven only while a call waits in it.
fn driven_by_hand() -> Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("runtime")
}

/// Moves the clock until `work` is done in `runtime`.
fn finish<T: Send + 'static>(
    runtime: &Runtime,
    clock: &Clock,
    work: impl Future<Output = T> + Send + 'static,
) -> T {
    let work = runtime.spawn(work);
    for _ in 0..1000 {
        if work.is_finished() {
            break;
        }
        clock.advance(Duration::from_secs(1));
        // Gives other threads time, such as the server's.
        std::thread::sleep(Duration::from_millis(2));
    }
    assert!(work.is_finished(), "it hangs");
    runtime.block_on(work).expect("work")
}

#[test]
fn a_refresh_in_a_runtime_that_is_not_driven_blocks_no_caller() {
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                if received.number == 1 {
                    gate.pass().await;
                }
                pair(received.number)
            }
        })
    };
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    let (still, other) = (driven_by_hand(), runtime());
    let first = still.spawn({
        let credential = credential.clone();
        async move { credential.token().await }
    });
    still.block_on(server.reached(1));

    let token = finish(&other, &clock, async move { credential.token().await }).expect("token");
    assert_eq!(sent(&token), "Bearer access-2");
    // The waiters there get the tokens that were fetched here.
    let token = still.block_on(first).expect("caller").expect("token");
    assert_eq!(sent(&token), "Bearer access-2");
    assert_eq!(server.count(), 2);
    gate.open();
}

#[test]
fn a_pair_that_arrived_in_a_runtime_that_is_not_driven_is_used() {
    let server = Server::granting();
    let gate = Gate::closed();
    let (auth, clock, store) = client_with(&server, Store::behind(&gate));
    let credential = credential(&auth, &clock, Duration::ZERO);
    let (still, other) = (driven_by_hand(), runtime());
    still.spawn({
        let credential = credential.clone();
        async move { credential.token().await }
    });
    still.block_on(store.saving(1));
    gate.open();
    let token = finish(&other, &clock, async move { credential.token().await }).expect("token");
    assert_eq!(sent(&token), "Bearer access-1");
    assert_eq!((server.count(), store.saves()), (1, 1));
}

#[test]
fn signing_out_does_not_wait_for_a_runtime_that_is_not_driven() {
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                if received.number == 1 {
                    gate.pass().await;
                }
                json(200, "")
            }
        })
    };
    let (auth, clock, store) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    let (still, other) = (driven_by_hand(), runtime());
    still.spawn({
        let credential = credential.clone();
        async move { credential.token().await }
    });
    still.block_on(server.reached(1));
    finish(&other, &clock, async move { credential.sign_out().await }).expect("signed out");
    assert!(other.block_on(store.kept(&server)).is_none());
    gate.open();
}

#[test]
fn settle_reports_a_sign_in_in_a_runtime_that_is_not_driven() {
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                gate.pass().await;
                pair(received.number)
            }
        })
    };
    let (auth, clock, store) = client(&server);
    let (still, other) = (driven_by_hand(), runtime());
    let pending = auth.begin().expect("begin");
    let url = callback(&pending, "");
    let signing_in = still.spawn({
        let auth = auth.clone();
        async move { auth.finish(pending, &url).await }
    });
    still.block_on(server.reached(1));
    let settle = || {
        let auth = auth.clone();
        async move { auth.settle().await }
    };
    let error = finish(&other, &clock, settle()).expect_err("left behind");
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert!(error.to_string().contains("not driven"), "{error}");

    // It can go on.
    gate.open();
    still
        .block_on(signing_in)
        .expect("task")
        .expect("signed in");
    finish(&other, &clock, settle()).expect("settled");
    assert!(other.block_on(store.kept(&server)).is_some());
}

#[test]
fn a_slow_refresh_is_not_dropped() {
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                gate.pass().await;
                pair(received.number)
            }
        })
    };
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, Duration::ZERO);
    let (home, other) = (runtime(), runtime());
    home.spawn({
        let credential = credential.clone();
        async move { credential.token().await }
    });
    other.block_on(server.reached(1));
    let waiter = other.spawn(async move { credential.token().await });
    // Each time the other runtime is found to be driven.
    for _ in 0..10 {
        clock.advance(Duration::from_secs(10));
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(!waiter.is_finished());
    gate.open();
    let token = other.block_on(waiter).expect("waiter").expect("token");
    assert_eq!(sent(&token), "Bearer access-1");
    assert_eq!(server.count(), 1);
}

#[test]
fn without_a_runtime_a_valid_token_is_handed_out_and_a_refresh_is_an_error() {
    let server = Server::granting();
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, 60 * MINUTE);
    let token = credential.token().now_or_never().expect("at once");
    assert_eq!(sent(&token.expect("token")), "Bearer access-0");
    clock.advance(60 * MINUTE);
    let error = credential.token().now_or_never().expect("at once");
    let error = error.expect_err("no runtime");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("runtime"), "{error}");
    assert_eq!(server.count(), 0);
}
