//! Signing in through the sandbox's own pages.

use std::time::Duration;

use mighty_networks::{
    auth::{self, AuthClient, loopback::LoopbackListener},
    prelude::*,
};
use mighty_sandbox::{App, FinishedRedirect, Sandbox, ScriptedUser};

use crate::setup::{MEMBER, builder, sandbox};

const PATIENCE: Duration = Duration::from_secs(20);

struct Waiting {
    auth: AuthClient,
    listener: LoopbackListener,
}

async fn waiting(sandbox: &Sandbox) -> Waiting {
    let listener = LoopbackListener::bind("http://127.0.0.1:0/callback")
        .await
        .expect("a port");
    let app = App::public("Tests")
        .redirect_uri(listener.redirect_uri())
        .scopes(MEMBER);
    let client_id = sandbox.register(app).client_id;
    let application = Application::public(client_id, listener.redirect_uri())
        .expect("an application")
        .scopes(MEMBER);
    Waiting {
        auth: builder(sandbox).auth(application).expect("settings"),
        listener,
    }
}

impl Waiting {
    /// The person goes through the pages; what comes back is finished as it comes.
    async fn sign_in(
        &self,
        person: ScriptedUser,
    ) -> (FinishedRedirect, Result<Credential, auth::Error>) {
        let pending = self.auth.begin().expect("begun");
        let url = pending.authorize_url().to_string();
        let finish = async {
            let callback = self.listener.wait(&pending, PATIENCE).await?;
            self.auth.finish(pending, &callback).await
        };
        let (visit, credential) = tokio::join!(person.authorize(&url), finish);
        (visit.expect("the pages lead back"), credential)
    }
}

#[tokio::test]
async fn a_member_signs_in_and_is_who_they_are() {
    let sandbox = sandbox().await;
    let person = sandbox.member();
    let (redirect, credential) = waiting(&sandbox)
        .await
        .sign_in(ScriptedUser::new(person))
        .await;
    assert!(redirect.param("code").is_some() && redirect.param("iss").is_some());
    let credential = credential.expect("signed in");
    assert!(credential.can_refresh());
    let mighty = builder(&sandbox)
        .credential(credential)
        .build()
        .expect("a client");
    let me = mighty.me().await.expect("me");
    assert_eq!(me.name.as_deref(), Some(person.name()));
    assert_eq!(me.resource_id.number(), Some(person.resource_id()));
}

#[tokio::test]
async fn somebody_who_denies_is_told_from_a_failure() {
    let sandbox = sandbox().await;
    let person = ScriptedUser::new(sandbox.member()).who_denies();
    let (_, credential) = waiting(&sandbox).await.sign_in(person).await;
    let error = credential.expect_err("denied");
    assert_eq!(error.kind(), auth::ErrorKind::Refused);
    assert_eq!(error.oauth_code(), Some(&auth::OAuthCode::AccessDenied));
}

#[tokio::test]
async fn a_code_of_another_sign_in_is_refused() {
    let sandbox = sandbox().await;
    let waiting = waiting(&sandbox).await;
    let person = ScriptedUser::new(sandbox.member());
    let (mine, other) = (
        waiting.auth.begin().expect("begun"),
        waiting.auth.begin().expect("begun"),
    );
    let redirect = person
        .authorize_without_visiting(other.authorize_url().as_str())
        .await
        .expect("the pages lead back");
    let callback = redirect.url.to_string();
    let state = auth::ErrorKind::StateMismatch;
    assert_eq!(
        waiting
            .auth
            .finish(mine, &callback)
            .await
            .expect_err("state")
            .kind(),
        state
    );

    // With its state forged the code still fails: it is bound to the other's PKCE challenge.
    let mine = waiting.auth.begin().expect("begun");
    let own_state = query(mine.authorize_url().as_str(), "state");
    let forged = callback.replace(&query(&callback, "state"), &own_state);
    let error = waiting.auth.finish(mine, &forged).await.expect_err("PKCE");
    assert_eq!(error.kind(), auth::ErrorKind::InvalidGrant);
}

#[tokio::test]
async fn a_callback_that_lost_its_issuer_is_refused_once_that_was_announced() {
    let sandbox = sandbox().await;
    let waiting = waiting(&sandbox).await;
    let said = waiting.auth.discover().await.expect("asked");
    assert!(said.expect("announced").names_issuer);
    let person = ScriptedUser::new(sandbox.member());
    for (loses_it, kind) in [(true, Some(auth::ErrorKind::IssuerMismatch)), (false, None)] {
        let pending = waiting.auth.begin().expect("begun");
        let redirect = person
            .authorize_without_visiting(pending.authorize_url().as_str())
            .await
            .expect("the pages lead back");
        let callback = redirect.url.to_string();
        let issuer = format!("&iss={}", query(&callback, "iss"));
        assert!(callback.contains(&issuer), "{callback}");
        let callback = if loses_it {
            callback.replace(&issuer, "")
        } else {
            callback
        };
        let outcome = waiting.auth.finish(pending, &callback).await;
        assert_eq!(outcome.err().map(|error| error.kind()), kind);
    }
}

fn query(url: &str, name: &str) -> String {
    let start = url.find(&format!("{name}=")).expect("the parameter") + name.len() + 1;
    url[start..]
        .split(['&', '#'])
        .next()
        .expect("a value")
        .to_owned()
}
