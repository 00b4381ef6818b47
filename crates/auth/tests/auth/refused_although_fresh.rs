//! An API that refuses every token. A refresh does not help, so it is not repeated.

use std::time::Duration;

use crate::support::*;

#[tokio::test]
async fn two_hundred_refusals_cause_one_refresh() {
    let server = Server::granting();
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, 60 * MINUTE);
    for _ in 0..200 {
        credential.invalidate(&credential.token().await.expect("token"));
        clock.advance(Duration::from_secs(5));
    }
    assert_eq!(server.count(), 1);
    assert!(credential.is_refused_although_fresh());
    assert!(!credential.needs_login(), "a sign-in would not help either");
}

#[tokio::test]
async fn a_token_that_has_worked_is_replaced_when_it_is_refused() {
    let server = Server::granting();
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, 60 * MINUTE);
    for refreshes in 1..4 {
        let token = credential.token().await.expect("token");
        credential.confirm(&token);
        credential.invalidate(&token);
        credential.token().await.expect("token");
        assert_eq!(server.count(), refreshes);
        assert!(!credential.is_refused_although_fresh());
    }
    // It was not confirmed, but it was used for so long that it must have worked.
    clock.advance(2 * MINUTE);
    credential.invalidate(&credential.token().await.expect("token"));
    credential.token().await.expect("token");
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn the_state_ends_with_an_accepted_token_other_tokens_in_the_store_or_the_expiry() {
    let server = Server::granting();
    let (auth, clock, store) = client(&server);
    let credential = credential(&auth, &clock, 60 * MINUTE);
    let refuse = || async { credential.invalidate(&credential.token().await.expect("token")) };
    refuse().await;
    refuse().await;
    assert!(credential.is_refused_although_fresh());
    credential.confirm(&credential.token().await.expect("token"));
    assert!(!credential.is_refused_although_fresh());
    refuse().await;
    credential.token().await.expect("token");
    assert_eq!(server.count(), 2, "it had worked, so it is replaced");
    refuse().await;
    assert!(credential.is_refused_although_fresh());

    clock.advance(60 * MINUTE);
    let token = credential
        .token()
        .await
        .expect("a new one after its expiry");
    assert_eq!(
        (sent(&token).as_str(), server.count()),
        ("Bearer access-3", 3)
    );
    refuse().await;
    refuse().await;
    assert_eq!(server.count(), 3, "the replacement is refused as well");

    let theirs = old_pair().with_expires_at(clock.after(61 * MINUTE));
    store.put(&server, &theirs).await;
    clock.advance(60 * MINUTE);
    let token = credential.token().await.expect("another holder's");
    assert_eq!(sent(&token), "Bearer access-0");
    assert!(!credential.is_refused_although_fresh());
}
