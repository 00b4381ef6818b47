//! Failures, as users see them.

use mighty_networks::{Code, Request, inputs::CreateCommentInput, prelude::*};
use serde_json::{Value, json};

use crate::setup::{MEMBER, as_member, as_person, builder, sandbox};

#[tokio::test]
async fn a_missing_record_is_an_error_of_one_line_that_names_the_operation() {
    let sandbox = sandbox().await;
    let error = as_member(&sandbox)
        .posts()
        .get(PostId::resource(1))
        .await
        .expect_err("unknown");
    assert!(error.is_not_found() && error.has_code(&Code::NotFound));
    assert_eq!(error.operation(), Some("GetPost"));
    assert_eq!(error.status(), Some(200));
    assert!(error.request_id().is_some());
    let line = error.to_string();
    assert!(
        line.starts_with("GetPost: ") && line.contains("NOT_FOUND"),
        "{line}"
    );
    assert!(!line.contains('\n'));
}

#[tokio::test]
async fn a_payload_with_errors_is_an_error() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let post = mighty
        .posts()
        .list()
        .expect("pager")
        .try_next()
        .await
        .expect("posts")
        .expect("one");
    let blank = CreateCommentInput::new("  ", post.id().expect("known"));
    let error = mighty
        .comments()
        .create_with(blank)
        .await
        .expect_err("blank");
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert!(!error.rejections().is_empty());
    assert!(error.partial_data().is_some(), "what came is kept");
}

#[tokio::test]
async fn a_missing_scope_is_forbidden() {
    let sandbox = sandbox().await;
    let mighty = as_person(&sandbox, sandbox.member(), &[Scope::READ_NETWORK]);
    let post = mighty
        .posts()
        .list()
        .expect("pager")
        .try_next()
        .await
        .expect("posts")
        .expect("one");
    let input = CreateCommentInput::new("<p>Hi</p>", post.id().expect("known"));
    let error = mighty
        .comments()
        .create_with(input)
        .await
        .expect_err("no write scope");
    assert!(error.has_code(&Code::Forbidden), "{error}");
}

#[tokio::test]
async fn a_wrong_token_needs_a_login() {
    let sandbox = sandbox().await;
    let mighty = builder(&sandbox)
        .access_token(mighty_trace::secret("not-a-token-of-this-network"))
        .build();
    let error = mighty
        .expect("settings are fine")
        .me()
        .await
        .expect_err("a wrong token");
    assert!(error.needs_login());
    assert_eq!(error.status(), Some(401));
    assert!(!error.to_string().contains("not-a-token"), "{error}");
}

#[tokio::test]
async fn an_unknown_network_is_reported() {
    let sandbox = sandbox().await;
    let token = sandbox.tokens_for(sandbox.member(), MEMBER).access_token;
    let mighty = builder(&sandbox)
        .graphql_url(sandbox.graphql_url().replace("harbor", "nowhere"))
        .access_token(token)
        .build()
        .expect("settings are fine");
    let error = mighty.me().await.expect_err("no such network");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.status(), Some(404));
}

#[tokio::test]
async fn an_incomplete_answer_is_an_error_that_keeps_the_data() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let me = mighty.me().await.expect("me");
    let document =
        "query Both($post: String!) { me { name } network { post(idOrSlug: $post) { id } } }";
    let unknown = json!({"post": GlobalId::new("Post", 1)});
    let request = || Request::<Value>::new("Both", document, unknown.clone());
    let error = mighty
        .send(request())
        .await
        .expect_err("the post is unknown");
    let kept = error.partial_data().expect("kept");
    assert_eq!(kept["me"]["name"].as_str(), me.name.as_deref());
    let partial = mighty
        .client()
        .send_partial(request())
        .await
        .expect("partial");
    assert_eq!(partial.errors.len(), 1);
    assert_eq!(
        partial.data.expect("data")["me"]["name"].as_str(),
        me.name.as_deref()
    );
}

#[tokio::test]
async fn the_error_for_an_invalid_document_names_the_unknown_field() {
    let sandbox = sandbox().await;
    let request = Request::<Value>::new("Odd", "query Odd { me { shoeSize } }", json!({}));
    let error = as_member(&sandbox)
        .send(request)
        .await
        .expect_err("no such field");
    assert!(error.to_string().contains("shoeSize"), "{error}");
}
