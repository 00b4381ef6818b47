//! An API that refuses every token, or some requests with any token. A refresh does not help, so it
//! is not repeated.

use std::time::Duration;

use mighty_auth::Credential;

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
        clock.advance(MINUTE);
    }
    // It was not confirmed, but it was used for so long that it must have worked.
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
    clock.advance(MINUTE);
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

/// Makes `rounds` rounds with a pause after each. In a round the API refuses a request, refuses it
/// again with the token of the next call, and accepts another request.
async fn refuse_one_operation(
    credential: &Credential,
    clock: &Clock,
    rounds: u32,
    pause: Duration,
) {
    for _ in 0..rounds {
        for _ in 0..2 {
            credential.invalidate(&credential.token().await.expect("token"));
        }
        credential.confirm(&credential.token().await.expect("token"));
        clock.advance(pause);
    }
}

#[tokio::test]
async fn an_api_that_refuses_one_operation_and_accepts_another_causes_one_refresh() {
    let server = Server::granting();
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, 60 * MINUTE);
    refuse_one_operation(&credential, &clock, 200, Duration::ZERO).await;
    assert_eq!(server.count(), 1);
    assert!(
        !credential.is_refused_although_fresh(),
        "it was accepted last"
    );
}

#[tokio::test]
async fn refreshes_for_one_refused_operation_become_rare() {
    let server = Server::start(|received| async move {
        // Without an expiry, so that no other refresh is due.
        json(
            200,
            &format!(
                "{{\"access_token\":\"{}\",\"refresh_token\":\"r\"}}",
                received.number
            ),
        )
    });
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, 3000 * MINUTE);
    // They come after 0, 1, 3, 7, 15, 31 and 63 minutes, and then each hour.
    refuse_one_operation(&credential, &clock, 120, MINUTE / 2).await;
    assert_eq!(server.count(), 6, "in the first hour");
    refuse_one_operation(&credential, &clock, 24 * 6, 10 * MINUTE).await;
    assert!(server.count() <= 6 + 24, "{} in a day", server.count());

    // A token that is not accepted any more is replaced, and the next one after a minute again.
    clock.advance(60 * MINUTE);
    let before = server.count();
    for refreshes in 1..=3 {
        credential.invalidate(&credential.token().await.expect("token"));
        let token = credential.token().await.expect("token");
        assert_eq!(server.count(), before + refreshes);
        credential.confirm(&token);
        clock.advance(if refreshes == 1 { 60 * MINUTE } else { MINUTE });
    }
}

/// A program whose tokens last for an hour has other refreshes, too.
#[tokio::test]
async fn a_refresh_that_was_due_does_not_start_it_again() {
    let server = Server::granting();
    let (auth, clock, _) = client(&server);
    let credential = credential(&auth, &clock, 60 * MINUTE);
    refuse_one_operation(&credential, &clock, 24 * 60, MINUTE).await;
    assert!(server.count() <= 6 + 2 * 24, "{} in a day", server.count());
}
