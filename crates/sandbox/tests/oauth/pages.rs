//! The sign-in and consent pages, as a browser and as an attacker see them.

use mighty_sandbox::App;
use reqwest::StatusCode;

use crate::{
    browser::{Shown, consent_page, open, post, sign_in},
    flow::{REDIRECT_URI, authorize_url, public_app},
    support::{client, sandbox},
};

#[tokio::test]
async fn pages_can_not_be_framed_stored_or_scripted() {
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
async fn scripts_and_other_sites_can_not_use_the_session_cookie() {
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
async fn all_values_in_pages_are_escaped() {
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
async fn a_sign_in_replaces_the_session_that_it_began_in() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let page = open(&sandbox, &app, "").await;
    sign_in(&sandbox, &page, sandbox.member().password()).await;
    let with_old_cookie = open(&sandbox, &app, &page.cookie).await;
    assert_ne!(with_old_cookie.cookie, page.cookie);
    assert!(with_old_cookie.asks_for_password());
}
