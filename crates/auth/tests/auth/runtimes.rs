//! Credentials that outlive the runtime they were made in.

use std::time::Duration;

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
fn a_waiter_whose_refresh_dies_with_another_runtime_refreshes_itself() {
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
fn a_pair_that_came_but_was_not_saved_in_time_is_saved_by_the_next_one() {
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

#[test]
fn without_a_runtime_a_good_token_is_handed_out_and_a_refresh_is_an_error() {
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
