//! The differences between the two editions of the API, apart from OAuth: scopes, and the SDL
//! without a network.

#![allow(
    clippy::unwrap_used,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

mod support;

use mighty_sandbox::{Profile, Sandbox, ScopeProfile};
use mighty_trace as _;
use reqwest::{Response, StatusCode};
use serde_json::{Value, json};
use support::{beta, client, client_builder, sandbox};

/// The answer to a query that needs another scope than the token has.
async fn beyond_its_scopes(sandbox: &Sandbox) -> Value {
    let token = sandbox.tokens_for(sandbox.member(), ["read:userinfo"]);
    let response = client()
        .post(sandbox.graphql_url())
        .bearer_auth(token.access_token)
        .json(&json!({ "query": "{ network { posts(first: 1) { nodes { __typename } } } }" }))
        .send()
        .await
        .unwrap();
    response.json().await.unwrap()
}

#[tokio::test]
async fn scopes_are_enforced() {
    let answer = beyond_its_scopes(&sandbox().await).await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "FORBIDDEN");
}

#[tokio::test]
async fn in_the_beta_scopes_are_not_enforced() {
    let answer = beyond_its_scopes(&beta().await).await;
    assert_eq!(answer.get("errors"), None);
}

#[tokio::test]
async fn a_scope_profile_takes_precedence_over_the_edition() {
    let builder = Sandbox::builder()
        .scopes(ScopeProfile::Enforced)
        .profile(Profile::Beta);
    let answer = beyond_its_scopes(&builder.start().await.unwrap()).await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "FORBIDDEN");
}

async fn get(url: String) -> Response {
    client().get(url).send().await.unwrap()
}

async fn sdl(url: String) -> String {
    let response = get(url).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(
        response.headers()["content-type"],
        "text/plain; charset=utf-8"
    );
    response.text().await.unwrap()
}

#[tokio::test]
async fn without_a_network_the_sdl_is_the_public_shape_and_needs_no_token() {
    let sandbox = sandbox().await;
    let url = format!("{}/graphql/schema", sandbox.oauth_url());
    assert_eq!(url, sandbox.public_schema_url());
    assert_eq!(sdl(url.clone()).await, sdl(sandbox.schema_url()).await);
    let nameless = client_builder().build().unwrap().get(url);
    assert_eq!(
        nameless.send().await.unwrap().status(),
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn a_network_s_schema_has_its_flagged_definitions_and_the_public_shape_does_not() {
    let builder = Sandbox::builder().flagged([
        "Mutation.createGift",
        "GiftLeaderboard",
        "Network.members(first:)",
        "WebhookEventType.RSVP_DELETED",
    ]);
    let sandbox = builder.start().await.unwrap();
    let of_network = sdl(sandbox.schema_url()).await;
    let public = sdl(sandbox.public_schema_url()).await;
    for flagged in [
        "createGift(",
        "type GiftLeaderboard ",
        "input CreateGiftInput ",
        "type CreateGiftPayload ",
        "  RSVP_DELETED",
    ] {
        assert!(of_network.contains(flagged), "{flagged}");
        assert!(!public.contains(flagged), "{flagged}");
    }
    for open in [
        "createPost(",
        "type Post ",
        "input CreatePostInput ",
        "  RSVP_CREATED",
    ] {
        assert!(public.contains(open), "{open}");
    }
}

#[tokio::test]
async fn both_schema_endpoints_can_serve_another_schema() {
    let builder = Sandbox::builder()
        .served_sdl("type Query { moved: Boolean soon: Boolean }")
        .flagged(["Query.soon"]);
    let sandbox = builder.start().await.unwrap();
    assert!(sdl(sandbox.schema_url()).await.contains("soon"));
    let public = sdl(sandbox.public_schema_url()).await;
    assert!(
        public.contains("moved") && !public.contains("soon"),
        "{public}"
    );
}

#[tokio::test]
async fn an_unknown_flagged_coordinate_is_an_error_that_names_it() {
    let builder = Sandbox::builder().flagged(["Mutation.createNothing"]);
    let error = builder.start().await.unwrap_err();
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("Mutation.createNothing"), "{cause}");
}

#[tokio::test]
async fn in_the_beta_there_is_no_sdl_without_a_network() {
    let response = get(beta().await.public_schema_url()).await;
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
}
