//! `/oauth/revoke`.

use mighty_sandbox::DEMO_CLIENT_ID;

use crate::{
    flow::{TokenAnswer, is_live, post_form, public_app, refresh},
    support::sandbox,
};

#[tokio::test]
async fn revoking_an_access_token_ends_only_that_token() {
    let sandbox = sandbox().await;
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    let form = [
        ("client_id", DEMO_CLIENT_ID),
        ("token", &tokens.access_token),
    ];
    assert_eq!(
        post_form(&sandbox, "/oauth/revoke", &form).await.status(),
        200
    );
    assert!(!is_live(&sandbox, &tokens.access_token).await);
    assert_eq!(
        refresh(&sandbox, DEMO_CLIENT_ID, &tokens.refresh_token)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn revoking_a_refresh_token_ends_the_whole_grant() {
    let sandbox = sandbox().await;
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    let form = [
        ("client_id", DEMO_CLIENT_ID),
        ("token", &tokens.refresh_token),
        ("token_type_hint", "access_token"),
    ];
    assert_eq!(
        post_form(&sandbox, "/oauth/revoke", &form).await.status(),
        200
    );
    assert!(!is_live(&sandbox, &tokens.access_token).await);
    refresh(&sandbox, DEMO_CLIENT_ID, &tokens.refresh_token)
        .await
        .expect_error(400, "invalid_grant");
    // Revoking a token that has ended or is unknown succeeds.
    assert_eq!(
        post_form(&sandbox, "/oauth/revoke", &form).await.status(),
        200
    );
    let unknown = [("client_id", DEMO_CLIENT_ID), ("token", "unknown")];
    assert_eq!(
        post_form(&sandbox, "/oauth/revoke", &unknown)
            .await
            .status(),
        200
    );
}

#[tokio::test]
async fn an_application_can_not_revoke_another_s_token() {
    let sandbox = sandbox().await;
    let app = public_app(&sandbox);
    let tokens = sandbox.tokens_for(sandbox.member(), ["read:network"]);
    for token in [&tokens.access_token, &tokens.refresh_token] {
        let form = [("client_id", app.client_id.as_str()), ("token", token)];
        let answer = TokenAnswer::of(post_form(&sandbox, "/oauth/revoke", &form).await).await;
        answer.expect_error(400, "invalid_grant");
    }
    let nobody = [("client_id", "unknown"), ("token", &tokens.access_token)];
    TokenAnswer::of(post_form(&sandbox, "/oauth/revoke", &nobody).await)
        .await
        .expect_error(401, "invalid_client");
    assert!(is_live(&sandbox, &tokens.access_token).await);
}
