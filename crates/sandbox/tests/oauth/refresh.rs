//! `/oauth/token` with a refresh token.

use std::time::Duration;

use mighty_sandbox::DEMO_CLIENT_ID;

use crate::{
    flow::{TokenAnswer, code, exchange, is_live, post_form, public_app, refresh},
    support::sandbox,
};

#[tokio::test]
async fn a_refresh_rotates_and_the_old_token_ends_at_once() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let code = code(&sandbox, &app, sandbox.member()).await;
    let first = exchange(&sandbox, &app, &code, &[]).await;
    let old = first.token("refresh_token");

    let second = refresh(&sandbox, &app.client_id, &old).await;
    assert!(is_live(&sandbox, &second.token("access_token")).await);
    assert_ne!(second.token("access_token"), first.token("access_token"));
    assert_eq!(second.json["scope"], first.json["scope"]);
    refresh(&sandbox, &app.client_id, &old)
        .await
        .expect_error(400, "invalid_grant");

    // Neither the rotation nor the repetition ends valid tokens.
    assert!(is_live(&sandbox, &first.token("access_token")).await);
    let third = refresh(&sandbox, &app.client_id, &second.token("refresh_token")).await;
    assert_eq!(third.status, 200);
}

#[tokio::test]
async fn a_refresh_brings_an_access_token_for_another_hour() {
    let sandbox = sandbox().await;
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    sandbox.clock().advance(Duration::from_secs(3600));
    assert!(!is_live(&sandbox, &tokens.access_token).await);
    let answer = refresh(&sandbox, DEMO_CLIENT_ID, &tokens.refresh_token).await;
    sandbox.clock().advance(Duration::from_secs(3599));
    assert!(is_live(&sandbox, &answer.token("access_token")).await);
}

#[tokio::test]
async fn an_application_can_not_refresh_another_s_token() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    for wrong in [tokens.refresh_token.as_str(), "unknown"] {
        refresh(&sandbox, &app.client_id, wrong)
            .await
            .expect_error(400, "invalid_grant");
    }
    assert_eq!(
        refresh(&sandbox, DEMO_CLIENT_ID, &tokens.refresh_token)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn a_refresh_can_ask_for_fewer_scopes_but_never_for_more() {
    let sandbox = sandbox().await;
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network", "read:posts"]);
    let form = |scope| {
        [
            ("grant_type", "refresh_token"),
            ("client_id", DEMO_CLIENT_ID),
            ("refresh_token", tokens.refresh_token.as_str()),
            ("scope", scope),
        ]
    };
    let more = post_form(&sandbox, "/oauth/token", &form("read:network read:search")).await;
    TokenAnswer::of(more)
        .await
        .expect_error(400, "invalid_scope");
    let fewer = post_form(&sandbox, "/oauth/token", &form("read:posts")).await;
    assert_eq!(TokenAnswer::of(fewer).await.json["scope"], "read:posts");
}
