//! The sign-in and consent pages, as a browser and as an attacker meet them.

use mighty_sandbox::{App, LoggedRequest, RegisteredApp, Sandbox, ScriptedUser, ScriptedUserError};
use reqwest::{Response, StatusCode};
use scraper::{Html, Selector};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use crate::{
    flow::{REDIRECT_URI, authorize_url, ban, public_app},
    support::{client, sandbox},
};

/// A page in a browser: its text, and what the next request must bring along.
struct Shown {
    status: StatusCode,
    cookie: String,
    form_key: String,
    html: String,
}

impl Shown {
    /// Reads a page. `cookie` is what the browser had before.
    async fn read(response: Response, cookie: &str) -> Self {
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

    fn asks_for_password(&self) -> bool {
        attribute(&self.html, "input[type=password]", "name").is_some()
    }

    fn asks_for_consent(&self) -> bool {
        attribute(&self.html, "button[value=allow]", "name").is_some()
    }
}

fn attribute(html: &str, selector: &str, name: &str) -> Option<String> {
    let document = Html::parse_document(html);
    let selector = Selector::parse(selector).unwrap();
    let element = document.select(&selector).next()?;
    element.attr(name).map(str::to_owned)
}

async fn open(sandbox: &Sandbox, app: &RegisteredApp, cookie: &str) -> Shown {
    let request = client()
        .get(authorize_url(sandbox, app, &[]))
        .header("cookie", cookie);
    Shown::read(request.send().await.unwrap(), cookie).await
}

async fn post(sandbox: &Sandbox, path: &str, cookie: &str, form: &[(&str, &str)]) -> Response {
    client()
        .post(format!("{}{path}", sandbox.oauth_url()))
        .header("cookie", cookie)
        .form(form)
        .send()
        .await
        .unwrap()
}

async fn sign_in(sandbox: &Sandbox, page: &Shown, password: &str) -> Response {
    let form = [
        ("form_key", page.form_key.as_str()),
        ("email", sandbox.member().email()),
        ("password", password),
    ];
    post(sandbox, "/oauth/sign-in", &page.cookie, &form).await
}

/// How often a sign-in form was sent.
fn sign_ins(sandbox: &Sandbox) -> usize {
    let requests = sandbox.requests();
    let to_sign_in = |request: &&LoggedRequest| request.path == "/oauth/sign-in";
    requests.iter().filter(to_sign_in).count()
}

/// Signs the member in; the consent page.
async fn consent_page(sandbox: &Sandbox, app: &RegisteredApp) -> Shown {
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

#[tokio::test]
async fn pages_refuse_to_be_framed_stored_or_scripted() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let urls = [
        authorize_url(&sandbox, &app, &[]),
        authorize_url(&sandbox, &app, &[("client_id", None)]),
    ];
    for url in urls {
        let response = client().get(url).send().await.unwrap();
        let headers = response.headers();
        assert_eq!(headers["x-frame-options"], "DENY");
        assert_eq!(headers["cache-control"], "no-store");
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
        assert!(policy.contains("default-src 'none'"), "{policy}");
        assert!(!response.text().await.unwrap().contains("<script"));
    }
}

#[tokio::test]
async fn the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let response = client()
        .get(authorize_url(&sandbox, &app, &[]))
        .send()
        .await
        .unwrap();
    let cookie = response.headers()["set-cookie"].to_str().unwrap();
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
        "{cookie}"
    );
}

#[tokio::test]
async fn everything_echoed_is_escaped() {
    let sandbox = sandbox().await;
    let app = sandbox.register(
        App::public("<script>alert('x')</script>\"&")
            .redirect_uri(REDIRECT_URI)
            .scopes(["read:network", "read:posts", "read:<b>"]),
    );
    let page = open(&sandbox, &app, "").await;
    assert!(page.html.contains("&lt;script&gt;") && !page.html.contains("<script"));
    let page = consent_page(&sandbox, &app).await;
    assert!(page.html.contains("&lt;script&gt;") && !page.html.contains("<script"));

    let url = format!(
        "{}/?error=%3Cscript%3E&error_description=%3Cb%3E",
        sandbox.oauth_url()
    );
    let community = client()
        .get(url)
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(community.contains("&lt;script&gt;") && !community.contains("<b>"));
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
async fn a_wrong_password_shows_the_page_again_and_the_right_one_still_works() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let page = open(&sandbox, &app, "").await;
    let again = Shown::read(sign_in(&sandbox, &page, "wrong").await, &page.cookie).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.asks_for_password() && again.html.contains("role=\"alert\""));
    let response = sign_in(&sandbox, &again, sandbox.member().password()).await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_second_request_in_the_same_session_skips_the_sign_in() {
    let sandbox = sandbox().await;
    let (app, other) = (public_app(&sandbox), public_app(&sandbox));
    let consent = consent_page(&sandbox, &app).await;
    assert!(
        open(&sandbox, &other, &consent.cookie)
            .await
            .asks_for_consent()
    );
    assert!(open(&sandbox, &other, "").await.asks_for_password());
}

#[tokio::test]
async fn a_form_can_be_sent_once_by_the_browser_it_was_shown_to() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let page = consent_page(&sandbox, &app).await;
    let stranger = consent_page(&sandbox, &app).await;
    let allow = |key| [("form_key", key), ("decision", "allow")];

    for (cookie, key) in [
        (stranger.cookie.as_str(), page.form_key.as_str()),
        ("", page.form_key.as_str()),
        (page.cookie.as_str(), "guessed"),
        (page.cookie.as_str(), ""),
    ] {
        let response = post(&sandbox, "/oauth/consent", cookie, &allow(key)).await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN);
        assert!(!response.headers().contains_key("location"));
    }
    let own = post(
        &sandbox,
        "/oauth/consent",
        &page.cookie,
        &allow(&page.form_key),
    )
    .await;
    assert_eq!(own.status(), StatusCode::SEE_OTHER);
    let again = post(
        &sandbox,
        "/oauth/consent",
        &page.cookie,
        &allow(&page.form_key),
    )
    .await;
    assert_eq!(again.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_sign_in_form_cannot_stand_in_for_consent() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let consent = consent_page(&sandbox, &app).await;
    // The one page where somebody who is signed in gets a sign-in form.
    let for_hosts = authorize_url(&sandbox, &app, &[("scope", Some("host:read:network"))]);
    let request = client().get(for_hosts).header("cookie", &consent.cookie);
    let page = Shown::read(request.send().await.unwrap(), &consent.cookie).await;
    assert!(page.asks_for_password());
    let form = [("form_key", page.form_key.as_str()), ("decision", "allow")];
    let response = post(&sandbox, "/oauth/consent", &page.cookie, &form).await;
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_sign_in_ends_the_session_that_it_began_in() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let page = open(&sandbox, &app, "").await;
    sign_in(&sandbox, &page, sandbox.member().password()).await;
    let with_old_cookie = open(&sandbox, &app, &page.cookie).await;
    assert_ne!(with_old_cookie.cookie, page.cookie);
    assert!(with_old_cookie.asks_for_password());
}

#[tokio::test]
async fn only_hosts_can_finish_a_sign_in_for_a_host_scope() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let url = || authorize_url(&sandbox, &app, &[("scope", Some("host:read:network"))]);
    for person in [sandbox.member(), sandbox.moderator()] {
        let user = ScriptedUser::new(person);
        let refused = user.authorize_without_visiting(url()).await.unwrap_err();
        let ScriptedUserError::Stopped { status, message } = refused else {
            panic!("stopped at a page: {refused:?}");
        };
        assert_eq!(status, 403);
        assert!(message.contains("hosts"), "{message}");

        // The refusal signed nobody in, and a session from another sign-in is no way around it.
        let before = sign_ins(&sandbox);
        user.authorize_without_visiting(authorize_url(&sandbox, &app, &[]))
            .await
            .unwrap();
        assert_eq!(sign_ins(&sandbox), before + 1);
        assert!(user.authorize_without_visiting(url()).await.is_err());
    }
    let host = ScriptedUser::new(sandbox.host());
    let answer = host.authorize_without_visiting(url()).await.unwrap();
    assert!(answer.param("code").is_some());
}

#[tokio::test]
async fn who_was_banned_neither_consents_nor_signs_in_again() {
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
async fn a_scripted_user_signs_in_once_and_stops_at_a_refusal() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let sign_ins = || sign_ins(&sandbox);
    let url = || authorize_url(&sandbox, &app, &[]);

    let user = ScriptedUser::new(sandbox.member());
    user.authorize_without_visiting(url()).await.unwrap();
    user.authorize_without_visiting(url()).await.unwrap();
    assert_eq!(sign_ins(), 1);

    let mistaken = ScriptedUser::new(sandbox.member()).with_password("wrong");
    let error = mistaken
        .authorize_without_visiting(url())
        .await
        .unwrap_err();
    assert!(
        matches!(error, ScriptedUserError::Stopped { status: 422, .. }),
        "{error}"
    );
    assert_eq!(sign_ins(), 2);
}

#[tokio::test]
async fn a_scripted_user_brings_the_answer_to_the_applications_listener() {
    let sandbox = sandbox().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let redirect_uri = format!("http://{}/callback", listener.local_addr().unwrap());
    let app = sandbox.register(
        App::public("a")
            .redirect_uri(&redirect_uri)
            .scopes(["read:network", "read:posts"]),
    );
    let listening = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = vec![0; 4096];
        let length = stream.read(&mut request).await.unwrap();
        let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok";
        stream.write_all(answer).await.unwrap();
        String::from_utf8_lossy(&request[..length]).into_owned()
    });
    let url = authorize_url(&sandbox, &app, &[("redirect_uri", Some(&redirect_uri))]);
    let answer = ScriptedUser::new(sandbox.member())
        .authorize(&url)
        .await
        .unwrap();
    let received = listening.await.unwrap();
    assert!(received.starts_with(&format!("GET /callback?{} ", answer.url.query().unwrap())));
    assert!(
        !received.to_lowercase().contains("cookie"),
        "cookies stay with their origin"
    );

    // With nobody listening any more, that is an error, and one that keeps the code to itself.
    let error = ScriptedUser::new(sandbox.member())
        .authorize(&url)
        .await
        .unwrap_err();
    assert!(matches!(error, ScriptedUserError::Http(_)), "{error}");
    assert!(!format!("{error:?}").contains("code="), "{error:?}");
}

#[tokio::test]
async fn a_scripted_user_never_leaves_this_machine() {
    let sandbox = sandbox().await;
    let user = ScriptedUser::new(sandbox.member());
    let outside = user
        .authorize("https://app.example/oauth/authorize")
        .await
        .unwrap_err();
    assert!(
        matches!(outside, ScriptedUserError::NotLoopback { .. }),
        "{outside}"
    );

    let app = sandbox.register(
        App::public("a")
            .redirect_uri("https://app.example/cb")
            .scopes(["read:network", "read:posts"]),
    );
    let url = authorize_url(
        &sandbox,
        &app,
        &[("redirect_uri", Some("https://app.example/cb"))],
    );
    let answer = user.authorize_without_visiting(&url).await.unwrap();
    assert_eq!(answer.url.host_str(), Some("app.example"));
    let visiting = user.authorize(&url).await.unwrap_err();
    assert!(
        matches!(visiting, ScriptedUserError::NotLoopback { .. }),
        "{visiting}"
    );
}
