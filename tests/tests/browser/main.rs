//! Sign-ins in a real browser against the sandbox's own pages: the web application of the examples,
//! both audiences of an application, and the explorer.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail by panicking, too"
)]

// The example's own files, so that the test uses the published code.
#[path = "../../../examples/login_web/app.rs"]
mod app;
mod audiences;
mod driver;
mod explorer;
#[path = "../../../examples/login_web/pages.rs"]
mod pages;
#[path = "../../../examples/login_web/sessions.rs"]
mod sessions;

use mighty_trace as _;
use std::error::Error;

use app::App;
use driver::Browser;
use mighty_networks::prelude::*;
use mighty_sandbox::Sandbox;
use tokio::net::TcpListener;

/// As in the example.
type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

/// The application, and its own sandbox.
struct Site {
    sandbox: Sandbox,
    url: String,
}

impl Site {
    async fn open() -> Self {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        let redirect_uri = format!("{url}callback");
        let registered = mighty_sandbox::App::public("Login example")
            .redirect_uri(&redirect_uri)
            .scopes([Scope::READ_NETWORK, Scope::READ_USERINFO]);
        let client_id = sandbox.register(registered).client_id;
        let builder = Mighty::builder(sandbox.subdomain())
            .graphql_url(sandbox.graphql_url())
            .oauth_url(sandbox.oauth_url())
            .user_agent("browser-tests/1.0");
        let application = Application::public(client_id, &redirect_uri).expect("an application");
        let app = App::new(builder, application).expect("settings");
        tokio::spawn(app.serve(listener, std::future::pending()));
        Self { sandbox, url }
    }

    /// Goes to the sandbox's page and signs in there, up to the consent page.
    async fn sign_in(&self, browser: &Browser) {
        browser.open(&self.url).await;
        browser.page("You are not signed in").await;
        browser.press("Sign in with Mighty Networks").await;
        let member = self.sandbox.member();
        browser.type_into("#email", member.email()).await;
        assert!(
            browser
                .address()
                .await
                .starts_with(&self.sandbox.oauth_url()),
            "the password is given to the network alone"
        );
        browser.type_into("#password", member.password()).await;
        browser.press("Sign in").await;
        let asked = browser.page("Allow Login example?").await;
        assert!(asked.contains("read:network"), "{asked}");
    }
}

#[tokio::test]
async fn a_member_signs_in_reads_and_signs_out() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    let site = Site::open().await;
    site.sign_in(&browser).await;
    browser.press("Allow").await;
    let hello = format!("Hello, {}", site.sandbox.member().name());
    let shown = browser.page(&hello).await;
    assert_eq!(
        browser.address().await,
        site.url,
        "the code is out of sight"
    );
    let posts = browser
        .evaluate("document.querySelectorAll('li').length")
        .await;
    assert_eq!(posts, 5, "{shown}");
    let cookies = browser.evaluate("document.cookie").await;
    assert_eq!(cookies, "", "no script of a page gets at the session");

    // Anyone can send a member to this address. It does not end the sign-in.
    browser
        .open(&format!("{}callback?code=x&state=y", site.url))
        .await;
    browser.page("There is no sign-in to finish").await;

    browser.open(&site.url).await;
    browser.page(&hello).await;
    browser.press("Sign out").await;
    browser.page("You are not signed in").await;
    browser.open(&site.url).await;
    browser.page("You are not signed in").await;
    browser.quit().await;
}

#[tokio::test]
async fn a_member_who_denies_sees_the_reason_and_can_sign_in_again() {
    let Some(browser) = Browser::start().await else {
        return;
    };
    let site = Site::open().await;
    site.sign_in(&browser).await;
    browser.press("Deny").await;
    let told = browser.page("An error occurred").await;
    assert!(
        told.contains("access_denied") && told.contains("the user declined"),
        "{told}"
    );
    // The callback works once.
    browser.open(&browser.address().await).await;
    browser.page("There is no sign-in to finish").await;
    browser.quit().await;
}
