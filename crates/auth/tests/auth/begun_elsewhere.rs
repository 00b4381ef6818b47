//! A sign-in can be finished only by a client of the network and the application that began it.
//! Other clients send neither its code nor its verifier.

use mighty_auth::{Application, AuthClient, Error, ErrorKind, PendingAuthorization};

use crate::support::*;

fn callback(pending: &PendingAuthorization) -> String {
    let (_, state) = pending
        .authorize_url()
        .query_pairs()
        .find(|(name, _)| name == "state")
        .expect("state");
    format!("{REDIRECT_URI}?code=the-code&state={}", secret(state))
}

/// The form in which a web application keeps it between two requests.
fn kept(pending: &PendingAuthorization) -> PendingAuthorization {
    let stored = serde_json::to_string(pending).expect("stored");
    serde_json::from_str(&stored).expect("read")
}

async fn refused(auth: &AuthClient, pending: &PendingAuthorization) -> Error {
    let url = callback(pending);
    let finished = auth.finish(kept(pending), &url).await;
    finished.expect_err("begun elsewhere")
}

#[tokio::test]
async fn a_code_is_sent_only_to_its_own_network() {
    let (harbor, cove) = (Server::granting(), Server::granting());
    let (at_harbor, ..) = client(&harbor);
    let (at_cove, ..) = client(&cove);
    let pending = at_harbor.begin().expect("begin");
    let error = refused(&at_cove, &pending).await;
    assert_eq!(error.kind(), ErrorKind::Config);
    for named in [&harbor.url, &cove.url, "client of the network"] {
        assert!(error.to_string().contains(named), "{error}");
    }
    assert_eq!((harbor.count(), cove.count()), (0, 0), "nothing was sent");

    let url = callback(&pending);
    at_harbor
        .finish(pending, &url)
        .await
        .expect("the right one");
}

#[tokio::test]
async fn a_code_is_not_sent_for_another_application() {
    let server = Server::granting();
    let (auth, ..) = client(&server);
    let another = Application::public("another-id", REDIRECT_URI).expect("application");
    let another = builder_at(&server.url, another).build().expect("client");
    let error = refused(&another, &auth.begin().expect("begin")).await;
    assert_eq!(error.kind(), ErrorKind::Config);
    for named in [CLIENT_ID, "another-id"] {
        assert!(error.to_string().contains(named), "{error}");
    }
    assert_eq!(server.count(), 0, "nothing was sent");
}

#[tokio::test]
async fn a_sign_in_can_be_finished_for_any_account_and_at_any_host_of_the_network() {
    let (domain, host) = (Server::granting(), Server::granting());
    let (began, ..) = client(&host);
    let pending = began.begin().expect("begin");
    let both = builder_at(&domain.url, public())
        .fallback_host(&host.url)
        .build()
        .expect("client");
    for auth in [client(&host).0.for_account("ann"), both] {
        let finished = auth.finish(kept(&pending), &callback(&pending)).await;
        finished.expect("signed in");
    }
}
