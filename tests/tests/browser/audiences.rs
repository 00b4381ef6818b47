//! An application for members and hosts: two sign-ins, each with its own scopes.

use std::time::Duration;

use mighty_networks::{
    MightyBuilder,
    auth::{self, AuthClient, loopback::LoopbackListener},
    prelude::*,
};
use mighty_sandbox::{App, Person, Sandbox};

use crate::driver::{Browser, ENTER, TAB};

const SIGN_IN_LIMIT: Duration = Duration::from_secs(60);
const MEMBER_SCOPES: [Scope; 2] = [Scope::READ_USERINFO, Scope::READ_NETWORK];
const HOST_SCOPES: [Scope; 2] = [Scope::READ_USERINFO, Scope::HOST_READ_NETWORK_MEMBERS];

/// An application on this machine, its network, and a browser.
struct Desk {
    sandbox: Sandbox,
    listener: LoopbackListener,
    builder: MightyBuilder,
    client_id: String,
    browser: Browser,
}

impl Desk {
    async fn open() -> Option<Self> {
        let browser = Browser::start().await?;
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let listener = LoopbackListener::bind("http://127.0.0.1:0/callback")
            .await
            .expect("a port");
        let app = App::public("Both Audiences")
            .redirect_uri(listener.redirect_uri())
            .scopes(MEMBER_SCOPES)
            .scopes(HOST_SCOPES);
        let client_id = sandbox.register(app).client_id;
        let builder = Mighty::builder(sandbox.subdomain())
            .graphql_url(sandbox.graphql_url())
            .oauth_url(sandbox.oauth_url())
            .user_agent("browser-tests/1.0");
        Some(Self {
            sandbox,
            listener,
            builder,
            client_id,
            browser,
        })
    }

    /// One of the two sign-ins.
    fn flow(&self, scopes: &[Scope]) -> AuthClient {
        let application = Application::public(&self.client_id, self.listener.redirect_uri())
            .expect("an application")
            .scopes(scopes.iter().cloned());
        self.builder.auth(application).expect("settings")
    }

    async fn type_sign_in(&self, person: &Person) {
        self.browser.page("Sign in to Harbor Makers").await;
        self.browser.type_into("#email", person.email()).await;
        self.browser.type_into("#password", person.password()).await;
        self.browser.press("Sign in").await;
    }

    /// Presses a button that leads back to the application, and finishes the sign-in with the
    /// callback.
    async fn finish(
        &self,
        flow: &AuthClient,
        pending: auth::PendingAuthorization,
        button: &str,
    ) -> Result<Mighty, auth::Error> {
        let (callback, ()) = tokio::join!(
            self.listener.wait(&pending, SIGN_IN_LIMIT),
            self.browser.press(button)
        );
        let credential = flow.finish(pending, &callback?).await?;
        let client = self.builder.clone().credential(credential).build();
        Ok(client.expect("a client"))
    }
}

/// The number of members on the first page of the roster. It is 0 if the token may not read it.
async fn roster(mighty: &Mighty) -> usize {
    let mut members = mighty.members().list().expect("a list");
    members
        .next_page()
        .await
        .expect("a page")
        .map_or(0, |page| page.len())
}

#[tokio::test]
async fn a_member_signs_in_with_member_scopes() {
    let Some(desk) = Desk::open().await else {
        return;
    };
    let flow = desk.flow(&MEMBER_SCOPES);
    let pending = flow.begin().expect("begun");
    desk.browser.open(pending.authorize_url().as_str()).await;
    desk.type_sign_in(desk.sandbox.member()).await;
    let asked = desk.browser.page("Allow Both Audiences?").await;
    assert!(
        asked.contains("read:network") && !asked.contains("host:"),
        "{asked}"
    );
    let mighty = desk
        .finish(&flow, pending, "Allow")
        .await
        .expect("signed in");
    let me = mighty.me().await.expect("me");
    assert_eq!(me.name.as_deref(), Some(desk.sandbox.member().name()));
    desk.browser.quit().await;
}

#[tokio::test]
async fn a_host_signs_in_with_host_scopes() {
    let Some(desk) = Desk::open().await else {
        return;
    };
    let flow = desk.flow(&HOST_SCOPES);
    let pending = flow.begin().expect("begun");
    desk.browser.open(pending.authorize_url().as_str()).await;
    desk.type_sign_in(desk.sandbox.host()).await;
    let asked = desk.browser.page("Allow Both Audiences?").await;
    assert!(asked.contains("host:read:network_members"), "{asked}");
    let mighty = desk
        .finish(&flow, pending, "Allow")
        .await
        .expect("signed in");
    assert!(roster(&mighty).await > 0);
    desk.browser.quit().await;
}

#[tokio::test]
async fn a_member_is_stopped_at_consent_for_host_scopes_and_goes_back() {
    let Some(desk) = Desk::open().await else {
        return;
    };
    let flow = desk.flow(&HOST_SCOPES);
    let pending = flow.begin().expect("begun");
    desk.browser.open(pending.authorize_url().as_str()).await;
    let member = desk.sandbox.member();
    desk.type_sign_in(member).await;
    let stopped = desk
        .browser
        .page("Only hosts can allow Both Audiences")
        .await;
    assert!(stopped.contains(member.name()), "{stopped}");
    assert!(stopped.contains("host:read:network_members"), "{stopped}");
    let buttons = desk
        .browser
        .evaluate("[...document.querySelectorAll('button')].map((b) => b.value)")
        .await;
    assert!(!buttons.to_string().contains("allow"), "{buttons}");

    let error = desk
        .finish(&flow, pending, "Go back to the application")
        .await;
    let error = error.expect_err("it was not allowed");
    assert_eq!(error.oauth_code(), Some(&auth::OAuthCode::AccessDenied));
    desk.browser.quit().await;
}

#[tokio::test]
async fn a_stopped_member_lets_a_host_sign_in() {
    let Some(desk) = Desk::open().await else {
        return;
    };
    let flow = desk.flow(&HOST_SCOPES);
    let pending = flow.begin().expect("begun");
    desk.browser.open(pending.authorize_url().as_str()).await;
    desk.type_sign_in(desk.sandbox.member()).await;
    desk.browser
        .page("Only hosts can allow Both Audiences")
        .await;
    desk.browser.press("Sign in as another person").await;
    desk.type_sign_in(desk.sandbox.host()).await;
    desk.browser.page("Allow Both Audiences?").await;
    let mighty = desk
        .finish(&flow, pending, "Allow")
        .await
        .expect("signed in");
    assert!(roster(&mighty).await > 0);
    desk.browser.quit().await;
}

#[tokio::test]
async fn a_member_signs_in_by_keyboard_alone() {
    let Some(desk) = Desk::open().await else {
        return;
    };
    let flow = desk.flow(&MEMBER_SCOPES);
    let pending = flow.begin().expect("begun");
    desk.browser.open(pending.authorize_url().as_str()).await;
    desk.browser.page("Sign in to Harbor Makers").await;
    let member = desk.sandbox.member();
    let (email, password) = (member.email(), member.password());
    desk.browser
        .keys(&format!("{TAB}{email}{TAB}{password}{TAB}{ENTER}"))
        .await;
    desk.browser.page("Allow Both Audiences?").await;
    let allow = format!("{TAB}{ENTER}");
    let (callback, ()) = tokio::join!(
        desk.listener.wait(&pending, SIGN_IN_LIMIT),
        desk.browser.keys(&allow)
    );
    let credential = flow.finish(pending, &callback.expect("a callback")).await;
    assert!(credential.is_ok());
    desk.browser.quit().await;
}
