//! A session over time: expiry, refresh, sign-out.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use mighty_networks::{
    auth::{Application, AuthClient, Credential, Tokens},
    prelude::*,
    runtime::{BoxFuture, Time, TokioTime},
};
use mighty_sandbox::{Clock, DEMO_CLIENT_ID, DEMO_REDIRECT_URIS, Sandbox};

use crate::setup::{MEMBER, as_member, builder, sandbox};

const HOURS: Duration = Duration::from_secs(2 * 60 * 60);

fn auth(sandbox: &Sandbox) -> AuthClient {
    let application =
        Application::public(DEMO_CLIENT_ID, DEMO_REDIRECT_URIS[0]).expect("an application");
    builder(sandbox).auth(application).expect("settings")
}

/// A session of the member that can be refreshed, of the demo application.
fn credential(sandbox: &Sandbox) -> Credential {
    auth(sandbox).credential_from(tokens(sandbox))
}

fn tokens(sandbox: &Sandbox) -> Tokens {
    let tokens = sandbox.tokens_for(sandbox.member(), MEMBER);
    Tokens::new(tokens.access_token).with_refresh_token(tokens.refresh_token)
}

/// The client's clocks, if its machine has the time of the sandbox.
#[derive(Debug)]
struct SandboxTime(Clock);

impl Time for SandboxTime {
    fn now(&self) -> SystemTime {
        self.0.now().into()
    }

    fn monotonic(&self) -> Duration {
        self.now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .expect("a time after 1970")
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        TokioTime.sleep(duration)
    }
}

fn refreshes(sandbox: &Sandbox) -> usize {
    let requests = sandbox.requests();
    requests
        .iter()
        .filter(|request| request.grant_type.as_deref() == Some("refresh_token"))
        .count()
}

#[tokio::test]
async fn an_expired_token_is_refreshed_once_for_all_waiters() {
    let sandbox = sandbox().await;
    let mighty = builder(&sandbox)
        .credential(credential(&sandbox))
        .build()
        .expect("a client");
    mighty.me().await.expect("before");
    sandbox.clock().advance(HOURS);
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let mighty = mighty.clone();
            tokio::spawn(async move { mighty.me().await })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("me");
    }
    assert_eq!(refreshes(&sandbox), 1);
}

#[tokio::test]
async fn each_refresh_uses_the_latest_refresh_token() {
    let sandbox = sandbox().await;
    let time = Arc::new(SandboxTime(sandbox.clock().clone()));
    let application =
        Application::public(DEMO_CLIENT_ID, DEMO_REDIRECT_URIS[0]).expect("an application");
    let builder = builder(&sandbox).time(time);
    let auth = builder.auth(application).expect("settings");
    let mighty = builder
        .credential(auth.credential_from(tokens(&sandbox)))
        .build()
        .expect("a client");
    for round in 1..=3 {
        sandbox.clock().advance(HOURS);
        mighty.me().await.expect("renewed");
        assert_eq!(refreshes(&sandbox), round);
    }
}

#[tokio::test]
async fn a_token_without_refresh_ends_with_a_clear_error() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    sandbox.clock().advance(HOURS);
    let error = mighty.me().await.expect_err("expired");
    assert!(error.needs_login(), "{error}");
    assert!(!error.is_retryable());
    assert_eq!(refreshes(&sandbox), 0);
}

#[tokio::test]
async fn a_refresh_token_that_another_program_used_ends_the_session() {
    let sandbox = sandbox().await;
    let credential = credential(&sandbox);
    let tokens = sandbox.tokens_for(sandbox.member(), MEMBER);
    let stale = auth(&sandbox).credential_from(
        Tokens::new(tokens.access_token.clone()).with_refresh_token(tokens.refresh_token.clone()),
    );
    let other = auth(&sandbox)
        .credential_from(Tokens::new(tokens.access_token).with_refresh_token(tokens.refresh_token));
    sandbox.clock().advance(HOURS);
    let call = |credential: Credential| {
        let mighty = builder(&sandbox)
            .credential(credential)
            .build()
            .expect("a client");
        async move { mighty.me().await }
    };
    call(other).await.expect("the first to refresh");
    let error = call(stale.clone())
        .await
        .expect_err("the old refresh token is dead");
    assert!(error.needs_login() && stale.needs_login(), "{error}");
    call(credential)
        .await
        .expect("another session is not touched");
}

#[tokio::test]
async fn signing_out_ends_the_session_at_the_server() {
    let sandbox = sandbox().await;
    let tokens = sandbox.tokens_for(sandbox.member(), MEMBER);
    let credential = auth(&sandbox).credential_from(
        Tokens::new(tokens.access_token.clone()).with_refresh_token(tokens.refresh_token),
    );
    credential.sign_out().await.expect("signed out");
    let mighty: Mighty = builder(&sandbox)
        .access_token(tokens.access_token)
        .build()
        .expect("a client");
    assert!(mighty.me().await.expect_err("revoked").needs_login());
}
