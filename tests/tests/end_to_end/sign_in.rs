//! Signing in through the sandbox's own pages.

use std::time::Duration;

use mighty_networks::{
    Code, Scopes,
    auth::{self, AuthClient, least_scopes, loopback::LoopbackListener},
    inputs::CreateCommentInput,
    operations::{comments::CreateComment, members::GetMemberByEmail, posts::ListPosts},
    prelude::*,
    scope_needs,
};
use mighty_sandbox::{App, FinishedRedirect, Sandbox, ScriptedUser, ScriptedUserError};

use crate::setup::{MEMBER, builder, sandbox};

const SIGN_IN_LIMIT: Duration = Duration::from_secs(20);

/// An application that asks for some scopes, and the listener for its callbacks.
struct Flow {
    auth: AuthClient,
    listener: LoopbackListener,
}

impl Flow {
    /// An application that is given all of `scopes` except `withheld`.
    async fn new(sandbox: &Sandbox, scopes: &Scopes, withheld: &[Scope]) -> Self {
        let listener = LoopbackListener::bind("http://127.0.0.1:0/callback")
            .await
            .expect("a port");
        let app = App::public("Tests")
            .redirect_uri(listener.redirect_uri())
            .scopes(scopes.iter())
            .withheld(withheld);
        let client_id = sandbox.register(app).client_id;
        let application = Application::public(client_id, listener.redirect_uri())
            .expect("an application")
            .scopes(scopes.iter().cloned());
        Self {
            auth: builder(sandbox).auth(application).expect("settings"),
            listener,
        }
    }

    async fn of_a_member(sandbox: &Sandbox) -> Self {
        Self::new(sandbox, &Scopes::from_iter(MEMBER), &[]).await
    }

    /// The person goes through the pages, and the callback is used for the sign-in.
    async fn sign_in(
        &self,
        person: ScriptedUser,
    ) -> (FinishedRedirect, Result<Credential, auth::Error>) {
        let pending = self.auth.begin().expect("begun");
        let url = pending.authorize_url().to_string();
        let finish = async {
            let callback = self.listener.wait(&pending, SIGN_IN_LIMIT).await?;
            self.auth.finish(pending, &callback).await
        };
        let (visit, credential) = tokio::join!(person.authorize(&url), finish);
        (visit.expect("the pages lead back"), credential)
    }
}

fn client(sandbox: &Sandbox, credential: Credential) -> Mighty {
    builder(sandbox)
        .credential(credential)
        .build()
        .expect("a client")
}

/// The id of a post that a member can comment on.
async fn a_post(mighty: &Mighty) -> GlobalIdOf<kinds::Post> {
    let mut posts = mighty.posts().list().expect("pager");
    let post = posts.try_next().await.expect("posts").expect("a post");
    post.id().expect("known")
}

#[tokio::test]
async fn a_member_signs_in_and_me_is_that_member() {
    let sandbox = sandbox().await;
    let person = sandbox.member();
    let (redirect, credential) = Flow::of_a_member(&sandbox)
        .await
        .sign_in(ScriptedUser::new(person))
        .await;
    assert!(redirect.param("code").is_some() && redirect.param("iss").is_some());
    let credential = credential.expect("signed in");
    assert!(credential.can_refresh());
    let mighty = client(&sandbox, credential);
    let me = mighty.me().await.expect("me");
    assert_eq!(me.name.as_deref(), Some(person.name()));
    assert_eq!(me.resource_id.number(), Some(person.resource_id()));
}

#[tokio::test]
async fn a_denied_sign_in_has_the_code_access_denied() {
    let sandbox = sandbox().await;
    let person = ScriptedUser::new(sandbox.member()).denying();
    let (_, credential) = Flow::of_a_member(&sandbox).await.sign_in(person).await;
    let error = credential.expect_err("denied");
    assert_eq!(error.kind(), auth::ErrorKind::Refused);
    assert_eq!(error.oauth_code(), Some(&auth::OAuthCode::AccessDenied));
}

#[tokio::test]
async fn a_code_of_another_sign_in_is_refused() {
    let sandbox = sandbox().await;
    let flow = Flow::of_a_member(&sandbox).await;
    let person = ScriptedUser::new(sandbox.member());
    let (mine, other) = (
        flow.auth.begin().expect("begun"),
        flow.auth.begin().expect("begun"),
    );
    let redirect = person
        .authorize_without_visiting(other.authorize_url().as_str())
        .await
        .expect("the pages lead back");
    let callback = redirect.url.to_string();
    let state = auth::ErrorKind::StateMismatch;
    assert_eq!(
        flow.auth
            .finish(mine, &callback)
            .await
            .expect_err("state")
            .kind(),
        state
    );

    // With a forged state the code is still refused: it belongs to the other PKCE challenge.
    let mine = flow.auth.begin().expect("begun");
    let own_state = query(mine.authorize_url().as_str(), "state");
    let forged = callback.replace(&query(&callback, "state"), &own_state);
    let error = flow.auth.finish(mine, &forged).await.expect_err("PKCE");
    assert_eq!(error.kind(), auth::ErrorKind::InvalidGrant);
}

#[tokio::test]
async fn a_callback_without_an_announced_issuer_is_refused() {
    let sandbox = sandbox().await;
    let flow = Flow::of_a_member(&sandbox).await;
    let said = flow.auth.discover().await.expect("asked");
    assert!(said.expect("announced").names_issuer);
    let person = ScriptedUser::new(sandbox.member());
    for (is_missing, kind) in [(true, Some(auth::ErrorKind::IssuerMismatch)), (false, None)] {
        let pending = flow.auth.begin().expect("begun");
        let redirect = person
            .authorize_without_visiting(pending.authorize_url().as_str())
            .await
            .expect("the pages lead back");
        let callback = redirect.url.to_string();
        let issuer = format!("&iss={}", query(&callback, "iss"));
        assert!(callback.contains(&issuer), "{callback}");
        let callback = if is_missing {
            callback.replace(&issuer, "")
        } else {
            callback
        };
        let outcome = flow.auth.finish(pending, &callback).await;
        assert_eq!(outcome.err().map(|error| error.kind()), kind);
    }
}

#[tokio::test]
async fn a_withheld_scope_is_missing_and_the_error_of_a_call_names_it() {
    let sandbox = sandbox().await;
    let (_, credential) = Flow::new(
        &sandbox,
        &Scopes::from_iter(MEMBER),
        &[Scope::WRITE_COMMENTS],
    )
    .await
    .sign_in(ScriptedUser::new(sandbox.member()))
    .await;
    let credential = credential.expect("signed in");
    let missing = credential.missing_scopes().expect("both lists are known");
    assert_eq!(missing, Scopes::from_iter([Scope::WRITE_COMMENTS]));

    let mighty = client(&sandbox, credential);
    let comment = CreateCommentInput::new("<p>Hi</p>", &a_post(&mighty).await);
    let error = mighty
        .comments()
        .create_with(comment)
        .await
        .expect_err("scope");
    assert!(error.has_code(&Code::Forbidden), "{error}");
    let text = error.to_string();
    assert!(text.contains("the token lacks write:comments"), "{text}");
    let explanation = error.explain().expect("an explanation");
    let missing: Vec<_> = explanation
        .missing_scopes
        .iter()
        .map(|entry| entry.any_of)
        .collect();
    assert_eq!(missing, [["write:comments"]]);
    let requested = explanation.requested.as_ref().expect("known");
    assert!(requested.allows(&Scope::WRITE_COMMENTS));
    let granted = explanation.granted.as_ref().expect("known");
    assert!(!granted.allows(&Scope::WRITE_COMMENTS));
    let text = explanation.to_string();
    assert!(
        text.contains("the application asks for the scope and it was not granted"),
        "{text}"
    );
}

#[tokio::test]
async fn members_and_hosts_sign_in_with_the_least_scopes_of_their_flows() {
    let sandbox = sandbox().await;
    let least = least_scopes([
        scope_needs::<ListPosts>(),
        scope_needs::<CreateComment>(),
        scope_needs::<GetMemberByEmail>(),
    ]);
    assert_eq!(least.member.operations, ["ListPosts", "CreateComment"]);
    assert_eq!(least.host.operations, ["GetMemberByEmail"]);

    let flow = Flow::new(&sandbox, &least.member.scopes, &[]).await;
    let (_, credential) = flow.sign_in(ScriptedUser::new(sandbox.member())).await;
    let credential = credential.expect("the member signs in");
    assert_eq!(
        credential.granted_scopes(),
        Some(least.member.scopes.clone())
    );
    let member = client(&sandbox, credential);
    let comment = CreateCommentInput::new("<p>Hi</p>", &a_post(&member).await);
    member
        .comments()
        .create_with(comment)
        .await
        .expect("a comment");

    let flow = Flow::new(&sandbox, &least.host.scopes, &[]).await;
    let host = sandbox.host();
    let (_, credential) = flow.sign_in(ScriptedUser::new(host)).await;
    let credential = credential.expect("the host signs in");
    assert_eq!(credential.granted_scopes(), Some(least.host.scopes.clone()));
    let found = client(&sandbox, credential)
        .members()
        .get_by_email(host.email())
        .await
        .expect("found");
    assert_eq!(found.resource_id.number(), Some(host.resource_id()));

    // The consent page stops a member who is asked for the scopes of the host flow.
    let pending = flow.auth.begin().expect("begun");
    let stopped = ScriptedUser::new(sandbox.member())
        .authorize_without_visiting(pending.authorize_url().as_str())
        .await;
    assert!(
        matches!(stopped, Err(ScriptedUserError::Stopped { status: 403, .. })),
        "{stopped:?}"
    );
}

fn query(url: &str, name: &str) -> String {
    let start = url.find(&format!("{name}=")).expect("the parameter") + name.len() + 1;
    url[start..]
        .split(['&', '#'])
        .next()
        .expect("a value")
        .to_owned()
}
