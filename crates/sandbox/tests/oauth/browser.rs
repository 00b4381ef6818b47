//! The sandbox's pages, one by one, as a browser loads them.

use mighty_sandbox::{LoggedRequest, RegisteredApp, Sandbox};
use reqwest::{Response, StatusCode};
use scraper::{Html, Selector};

use crate::{flow::authorize_url, support::client};

/// A page in a browser: its text, and the values for the next request.
pub(crate) struct Shown {
    pub(crate) status: StatusCode,
    pub(crate) cookie: String,
    pub(crate) form_key: String,
    pub(crate) html: String,
}

impl Shown {
    /// Reads a page. `cookie` is the browser's cookie before.
    pub(crate) async fn read(response: Response, cookie: &str) -> Self {
        let set = response.headers().get("set-cookie");
        let cookie = set.map_or(cookie, |value| {
            value.to_str().unwrap().split(';').next().unwrap()
        });
        let (status, cookie) = (response.status(), cookie.to_owned());
        let html = response.text().await.unwrap();
        Self {
            status,
            cookie,
            form_key: attribute(&html, "input[name=form_key]", "value").unwrap_or_default(),
            html,
        }
    }

    pub(crate) fn asks_for_password(&self) -> bool {
        attribute(&self.html, "input[type=password]", "name").is_some()
    }

    pub(crate) fn asks_for_consent(&self) -> bool {
        attribute(&self.html, "button[value=allow]", "name").is_some()
    }
}

pub(crate) fn attribute(html: &str, selector: &str, name: &str) -> Option<String> {
    let document = Html::parse_document(html);
    let selector = Selector::parse(selector).unwrap();
    let element = document.select(&selector).next()?;
    element.attr(name).map(str::to_owned)
}

pub(crate) async fn open(sandbox: &Sandbox, app: &RegisteredApp, cookie: &str) -> Shown {
    let request = client()
        .get(authorize_url(sandbox, app, &[]))
        .header("cookie", cookie);
    Shown::read(request.send().await.unwrap(), cookie).await
}

pub(crate) async fn post(
    sandbox: &Sandbox,
    path: &str,
    cookie: &str,
    form: &[(&str, &str)],
) -> Response {
    client()
        .post(format!("{}{path}", sandbox.oauth_url()))
        .header("cookie", cookie)
        .form(form)
        .send()
        .await
        .unwrap()
}

pub(crate) async fn sign_in(sandbox: &Sandbox, page: &Shown, password: &str) -> Response {
    let form = [
        ("form_key", page.form_key.as_str()),
        ("email", sandbox.member().email()),
        ("password", password),
    ];
    post(sandbox, "/oauth/sign-in", &page.cookie, &form).await
}

/// How often a sign-in form was sent.
pub(crate) fn sign_ins(sandbox: &Sandbox) -> usize {
    let requests = sandbox.requests();
    let to_sign_in = |request: &&LoggedRequest| request.path == "/oauth/sign-in";
    requests.iter().filter(to_sign_in).count()
}

/// Signs the member in. Returns the consent page.
pub(crate) async fn consent_page(sandbox: &Sandbox, app: &RegisteredApp) -> Shown {
    let page = open(sandbox, app, "").await;
    let response = sign_in(sandbox, &page, sandbox.member().password()).await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    let signed_in = Shown::read(response, &page.cookie).await;
    assert_ne!(
        signed_in.cookie, page.cookie,
        "a sign-in opens a new session"
    );
    let consent = open(sandbox, app, &signed_in.cookie).await;
    assert!(consent.asks_for_consent());
    consent
}
