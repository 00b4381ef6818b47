//! Consent: who may give it, for which scopes, and when the page is skipped.

use mighty_sandbox::{App, RegisteredApp, Sandbox, ScriptedUser, ScriptedUserError};
use reqwest::StatusCode;

use crate::{
    browser::{Shown, attribute, consent_page, open, post, sign_in},
    flow::{REDIRECT_URI, authorize_url, ban, code, exchange, public_app},
    support::{client, sandbox},
};

const HOST_SCOPE: [(&str, Option<&str>); 1] = [("scope", Some("host:read:network"))];

/// The page for a request with a host scope, in a browser with this cookie.
async fn for_hosts(sandbox: &Sandbox, app: &RegisteredApp, cookie: &str) -> Shown {
    let request = client()
        .get(authorize_url(sandbox, app, &HOST_SCOPE))
        .header("cookie", cookie);
    Shown::read(request.send().await.unwrap(), cookie).await
}

#[tokio::test]
async fn the_consent_page_names_the_application_and_every_scope() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let page = consent_page(&sandbox, &app).await;
    for text in ["Tide Table", "read:network", "read:posts"] {
        assert!(page.html.contains(text), "{text}");
    }
    assert!(!page.html.contains("host:read:network"));
}

#[tokio::test]
async fn a_banned_member_can_neither_consent_nor_sign_in_again() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let consent = consent_page(&sandbox, &app).await;
    ban(&sandbox, sandbox.member()).await;
    let form = [
        ("form_key", consent.form_key.as_str()),
        ("decision", "allow"),
    ];
    let response = post(&sandbox, "/oauth/consent", &consent.cookie, &form).await;
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    let page = open(&sandbox, &app, &consent.cookie).await;
    assert!(page.asks_for_password());
    let response = sign_in(&sandbox, &page, sandbox.member().password()).await;
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn members_and_moderators_are_stopped_at_the_consent_screen_for_a_host_scope() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let url = || authorize_url(&sandbox, &app, &HOST_SCOPE);
    for person in [sandbox.member(), sandbox.moderator()] {
        let user = ScriptedUser::new(person);
        let stopped = user.authorize_without_visiting(url()).await.unwrap_err();
        let ScriptedUserError::Stopped { status, message } = stopped else {
            panic!("stopped at a page: {stopped:?}");
        };
        assert_eq!(status, 403);
        assert!(message.contains("Only hosts"), "{message}");
        assert!(message.contains(person.name()), "signed in: {message}");
    }
    let host = ScriptedUser::new(sandbox.host());
    let answer = host.authorize_without_visiting(url()).await.unwrap();
    assert!(answer.param("code").is_some());
}

#[tokio::test]
async fn a_stopped_member_can_go_back_or_let_a_host_sign_in_but_not_allow() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let member = consent_page(&sandbox, &app).await;
    let stopped = for_hosts(&sandbox, &app, &member.cookie).await;
    assert_eq!(stopped.status, StatusCode::FORBIDDEN);
    assert!(!stopped.asks_for_password() && !stopped.asks_for_consent());

    let consent_key = |page: &Shown| {
        attribute(&page.html, "form[action='/oauth/consent'] input", "value").unwrap()
    };
    let decide = async |page: &Shown, decision: &str| {
        let form = [("form_key", &*consent_key(page)), ("decision", decision)];
        post(&sandbox, "/oauth/consent", &page.cookie, &form).await
    };
    let allowed = decide(&stopped, "allow").await;
    assert_eq!(allowed.status(), StatusCode::FORBIDDEN);
    let stopped = for_hosts(&sandbox, &app, &member.cookie).await;
    let denied = decide(&stopped, "deny").await;
    let location = denied.headers()["location"].to_str().unwrap();
    assert!(location.starts_with(REDIRECT_URI), "{location}");
    assert!(location.contains("error=access_denied"), "{location}");

    // The form for another person ends the session and returns to the sign-in page.
    let stopped = for_hosts(&sandbox, &app, &member.cookie).await;
    let sign_out_key = attribute(
        &stopped.html,
        "form[action='/oauth/sign-out'] input",
        "value",
    );
    let form = [("form_key", sign_out_key.as_deref().unwrap())];
    let response = post(&sandbox, "/oauth/sign-out", &stopped.cookie, &form).await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    assert!(
        for_hosts(&sandbox, &app, &stopped.cookie)
            .await
            .asks_for_password()
    );
}

#[tokio::test]
async fn a_form_of_one_step_can_not_be_used_for_another() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let page = open(&sandbox, &app, "").await;
    let form = [("form_key", page.form_key.as_str()), ("decision", "allow")];
    let response = post(&sandbox, "/oauth/consent", &page.cookie, &form).await;
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    let signed_in = sign_in(&sandbox, &page, sandbox.member().password()).await;
    assert_eq!(signed_in.status(), StatusCode::SEE_OTHER);
}

fn first_party(sandbox: &Sandbox) -> RegisteredApp {
    sandbox.register(
        App::public("First Party")
            .redirect_uri(REDIRECT_URI)
            .scopes([
                "read:network",
                "read:chats",
                "write:chats",
                "host:read:network",
            ])
            .skips_consent(),
    )
}

#[tokio::test]
async fn an_application_that_skips_consent_gets_its_answer_after_the_sign_in() {
    let sandbox = sandbox().await;
    let app = first_party(&sandbox);
    let url = authorize_url(&sandbox, &app, &[("scope", Some("read:network"))]);
    let user = ScriptedUser::new(sandbox.member());
    let answer = user.authorize_without_visiting(url).await.unwrap();
    assert!(answer.param("code").is_some());
    let paths: Vec<_> = sandbox
        .requests()
        .into_iter()
        .map(|request| (request.method, request.path))
        .collect();
    let expected = [
        ("GET", "/oauth/authorize"),
        ("POST", "/oauth/sign-in"),
        ("GET", "/oauth/authorize"),
    ];
    assert_eq!(
        paths,
        expected.map(|(method, path)| (method.to_owned(), path.to_owned()))
    );
}

#[tokio::test]
async fn consent_is_always_needed_for_a_chat_scope() {
    let sandbox = sandbox().await;
    let app = first_party(&sandbox);
    for scope in ["read:chats", "read:network write:chats"] {
        let url = authorize_url(&sandbox, &app, &[("scope", Some(scope))]);
        let user = ScriptedUser::new(sandbox.member());
        user.authorize_without_visiting(url).await.unwrap();
        let last = sandbox.requests().pop().unwrap();
        assert_eq!(last.path, "/oauth/consent", "{scope}");
    }
}

#[tokio::test]
async fn skipping_consent_does_not_skip_the_host_rule() {
    let sandbox = sandbox().await;
    let app = first_party(&sandbox);
    let member = ScriptedUser::new(sandbox.member());
    let url = || authorize_url(&sandbox, &app, &HOST_SCOPE);
    let stopped = member.authorize_without_visiting(url()).await.unwrap_err();
    assert!(
        matches!(stopped, ScriptedUserError::Stopped { status: 403, .. }),
        "{stopped}"
    );
    let host = ScriptedUser::new(sandbox.host());
    let answer = host.authorize_without_visiting(url()).await.unwrap();
    assert!(answer.param("code").is_some());
}

#[tokio::test]
async fn fewer_scopes_may_be_granted_than_asked_for() {
    let sandbox = sandbox().await;
    let app = sandbox.register(
        App::public("Tide Table")
            .redirect_uri(REDIRECT_URI)
            .scopes(["read:network"])
            .withheld(["read:posts"]),
    );
    let given = code(&sandbox, &app, sandbox.member()).await;
    let answer = exchange(&sandbox, &app, &given, &[]).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json["scope"], "read:network");

    let nothing_left = authorize_url(&sandbox, &app, &[("scope", Some("read:posts"))]);
    let user = ScriptedUser::new(sandbox.member());
    let answer = user.authorize_without_visiting(nothing_left).await.unwrap();
    assert_eq!(answer.param("error").as_deref(), Some("invalid_scope"));
}
