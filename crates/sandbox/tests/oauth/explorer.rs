//! The explorer, the page for trying operations in a browser.

use std::time::Duration;

use mighty_sandbox::{App, Person, RegisteredApp, Sandbox};
use reqwest::{Response, StatusCode};
use serde_json::{Value, json};

use crate::{
    browser::{Shown, attribute, post},
    flow::is_live,
    support::{beta, client, graphql, sandbox},
};

const PATH: &str = "/admin/headless-api/explorer";

async fn get(sandbox: &Sandbox, path: &str, cookie: &str) -> Response {
    let url = format!("{}{path}", sandbox.oauth_url());
    let request = client().get(url).header("cookie", cookie);
    request.send().await.unwrap()
}

/// The explorer as `person` sees it after signing in there.
async fn signed_in(sandbox: &Sandbox, path: &str, person: &Person) -> Shown {
    let page = Shown::read(get(sandbox, path, "").await, "").await;
    assert!(page.asks_for_password());
    let form = [
        ("form_key", page.form_key.as_str()),
        ("email", person.email()),
        ("password", person.password()),
    ];
    let response = post(sandbox, "/oauth/sign-in", &page.cookie, &form).await;
    assert_eq!(response.headers()["location"], path);
    let cookie = Shown::read(response, &page.cookie).await.cookie;
    Shown::read(get(sandbox, path, &cookie).await, &cookie).await
}

/// The host's explorer for an application.
async fn opened(sandbox: &Sandbox, app: &RegisteredApp) -> Shown {
    let choice = signed_in(sandbox, PATH, sandbox.host()).await;
    let form = [
        ("form_key", choice.form_key.as_str()),
        ("client_id", &app.client_id),
    ];
    let response = post(sandbox, PATH, &choice.cookie, &form).await;
    let policy = response.headers()["content-security-policy"]
        .to_str()
        .unwrap();
    assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
    Shown::read(response, &choice.cookie).await
}

/// The explorer's token.
async fn token(sandbox: &Sandbox, app: &RegisteredApp) -> String {
    let page = opened(sandbox, app).await;
    attribute(&page.html, "form", "data-token").unwrap()
}

#[tokio::test]
async fn the_explorer_s_first_operation_is_answered() {
    let sandbox = sandbox().await;
    let app = sandbox.register(App::public("Tide Table").scopes(["read:network"]));
    let page = opened(&sandbox, &app).await;
    let begin = page.html.split_once("<textarea").unwrap().1;
    let query = begin.split_once('>').unwrap().1.split_once('<').unwrap().0;
    let response = client()
        .post(sandbox.graphql_url())
        .bearer_auth(attribute(&page.html, "form", "data-token").unwrap())
        .json(&json!({ "query": query }))
        .send()
        .await
        .unwrap();
    let answer: Value = response.json().await.unwrap();
    assert_eq!(answer.get("errors"), None, "{answer}");
    assert_eq!(answer["data"]["me"]["name"], sandbox.host().name());
}

#[tokio::test]
async fn a_host_gets_a_short_lived_token_of_the_chosen_application() {
    let sandbox = sandbox().await;
    let app = sandbox.register(App::public("Tide Table").scopes(["read:network"]));
    let token = token(&sandbox, &app).await;
    assert_eq!(graphql(&sandbox, &token).await.status(), StatusCode::OK);
    let viewer = sandbox.requests().last().unwrap().viewer;
    assert_eq!(viewer, Some(sandbox.host().resource_id()));

    // It has the scopes of the application and no others.
    let query = "{ network { memberByEmail(email: \"a@harbor.example\") { id } } }";
    let response = client()
        .post(sandbox.graphql_url())
        .bearer_auth(&token)
        .json(&json!({ "query": query }))
        .send()
        .await
        .unwrap();
    let answer: Value = response.json().await.unwrap();
    assert_eq!(answer["errors"][0]["extensions"]["code"], "FORBIDDEN");

    sandbox.clock().advance(Duration::from_secs(15 * 60 - 1));
    assert!(is_live(&sandbox, &token).await);
    sandbox.clock().advance(Duration::from_secs(1));
    assert!(!is_live(&sandbox, &token).await);
}

#[tokio::test]
async fn the_token_of_the_explorer_ends_with_its_application() {
    let sandbox = sandbox().await;
    let app = sandbox.register(App::public("Tide Table").scopes(["read:network"]));
    let token = token(&sandbox, &app).await;
    assert!(sandbox.secrets().contains(&token));
    sandbox.delete_application(&app.client_id);
    assert!(!is_live(&sandbox, &token).await);
}

#[tokio::test]
async fn every_application_can_be_chosen_by_its_name() {
    let sandbox = sandbox().await;
    sandbox.register(App::confidential("Back Office"));
    let choice = signed_in(&sandbox, PATH, sandbox.host()).await;
    for name in ["Back Office", "Demo application", "Demo server application"] {
        assert!(choice.html.contains(&format!(">{name}</option>")), "{name}");
    }
}

#[tokio::test]
async fn the_explorer_is_for_hosts() {
    let sandbox = sandbox().await;
    for person in [sandbox.member(), sandbox.moderator()] {
        let page = signed_in(&sandbox, PATH, person).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(page.html.contains("only hosts"), "{}", page.html);
        let form = [
            ("form_key", page.form_key.as_str()),
            ("client_id", mighty_sandbox::DEMO_CLIENT_ID),
        ];
        let forced = post(&sandbox, PATH, &page.cookie, &form).await;
        assert_eq!(forced.status(), StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn each_edition_has_its_own_explorer() {
    let (ga, beta) = (sandbox().await, beta().await);
    assert!(ga.explorer_url().ends_with(PATH));
    assert!(beta.explorer_url().ends_with("/public/graphiql"));
    let not_found = StatusCode::NOT_FOUND;
    assert_eq!(get(&ga, "/public/graphiql", "").await.status(), not_found);
    assert_eq!(get(&beta, PATH, "").await.status(), not_found);
}

#[tokio::test]
async fn in_the_beta_every_member_has_an_explorer_that_uses_the_session() {
    let sandbox = beta().await;
    let path = "/public/graphiql";
    let page = signed_in(&sandbox, path, sandbox.member()).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(attribute(&page.html, "form", "data-token"), None);
    let run = |cookie: &str| {
        let url = format!("{}{path}", sandbox.oauth_url());
        let request = client().post(url).header("cookie", cookie);
        request.json(&json!({ "query": "{ me { name } }" })).send()
    };
    let answer: Value = run(&page.cookie).await.unwrap().json().await.unwrap();
    assert_eq!(answer["data"]["me"]["name"], sandbox.member().name());
    assert_eq!(run("").await.unwrap().status(), StatusCode::UNAUTHORIZED);
    let as_form = post(
        &sandbox,
        path,
        &page.cookie,
        &[("query", "{ me { name } }")],
    )
    .await;
    assert_eq!(as_form.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
}
