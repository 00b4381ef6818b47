//! What comes back: whole, in part, refused, or not as expected.

use mighty_transport::{
    CallOptions, Code, ErrorKind, Idempotence, IntoRequest as _, Operation, OperationKind,
    PathSegment, RequiredScopes,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    server::{Act, Server},
    setup::{client, query},
};

/// An operation as the generator writes it.
#[derive(Serialize)]
struct CreatePost {
    title: &'static str,
}

#[derive(Debug, Deserialize)]
struct CreatePostData {
    #[serde(rename = "createPost")]
    create_post: Option<CreatePostPayload>,
}

#[derive(Debug, Deserialize)]
struct CreatePostPayload {
    errors: Vec<String>,
}

impl Operation for CreatePost {
    type Data = CreatePostData;
    const NAME: &'static str = "CreatePost";
    const DOCUMENT: &'static str =
        "mutation CreatePost($title: String!) { createPost(input: {title: $title}) { errors } }";
    const KIND: OperationKind = OperationKind::Mutation;
    const IDEMPOTENCE: Idempotence = Idempotence::Unsafe;
    const SCOPES: &'static [RequiredScopes] = &[RequiredScopes {
        coordinate: "Mutation.createPost",
        any_of: &["write:posts"],
    }];

    fn rejections(data: &CreatePostData) -> &[String] {
        data.create_post
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}

fn rejected() -> Act {
    let body = json!({ "data": { "createPost": { "errors": ["Title can't be blank", "No"] } } });
    Act::with_headers(200, "x-request-id: 8f3c\r\n", body)
}

#[test]
fn an_operation_is_the_same_value_given_or_lent() {
    let operation = CreatePost { title: "Hi" };
    let lent = (&operation).into_request().expect("request");
    let given = operation.into_request().expect("request");
    assert_eq!(lent, given);
    assert_eq!(given.required_scopes()[0].any_of, ["write:posts"]);
    assert_eq!(
        given.body(),
        json!({
            "operationName": "CreatePost",
            "query": CreatePost::DOCUMENT,
            "variables": { "title": "Hi" },
        })
    );
}

#[tokio::test]
async fn a_business_refusal_is_an_error_that_says_what_was_refused() {
    let server = Server::follow([rejected()]).await;
    let error = client(&server.url())
        .send(CreatePost { title: "" })
        .await
        .expect_err("rejected");
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert_eq!(error.rejections(), ["Title can't be blank", "No"]);
    assert_eq!(
        error.to_string(),
        r#"CreatePost: rejected: "Title can't be blank", "No" (HTTP 200, request 8f3c)"#
    );
    let data = error.partial_data().expect("data");
    assert_eq!(data["createPost"]["errors"][1], "No");
    let hint = error.hint().expect("hint");
    assert!(hint.contains("change the input"), "{hint}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn send_partial_leaves_a_payloads_errors_in_the_data() {
    let server = Server::follow([rejected()]).await;
    let partial = client(&server.url())
        .send_partial(CreatePost { title: "" })
        .await
        .expect("partial");
    assert!(partial.errors.is_empty());
    let payload = partial
        .data
        .and_then(|data| data.create_post)
        .expect("payload");
    assert_eq!(payload.errors.len(), 2);
}

fn with_errors(data: &Value) -> Act {
    Act::json(json!({
        "data": data,
        "errors": [
            { "message": "Not yours", "path": ["me", "name"], "extensions": { "code": "FORBIDDEN" } },
            { "message": "Gone", "path": ["me", "posts", 2], "extensions": { "code": "NOT_FOUND" } },
        ],
        "extensions": { "cost": { "complexity": 50 } },
    }))
}

#[tokio::test]
async fn errors_beside_data_are_an_error_that_keeps_the_data() {
    let server = Server::follow([with_errors(&json!({ "me": { "id": "1", "name": null } }))]).await;
    let error = client(&server.url())
        .send(query())
        .await
        .expect_err("errors");
    assert_eq!(error.kind(), ErrorKind::GraphQl);
    assert_eq!(error.code(), Some(&Code::Forbidden));
    assert!(error.has_code(&Code::NotFound) && error.is_not_found());
    assert!(!error.has_code(&Code::Throttled));
    assert_eq!(error.graphql_errors()[1].path[2], PathSegment::Index(2));
    assert_eq!(
        error.partial_data(),
        Some(&json!({ "me": { "id": "1", "name": null } }))
    );
    assert_eq!(error.extensions()["cost"]["complexity"], 50);
    assert_eq!(
        error.to_string(),
        r#"WhoAmI: refused: FORBIDDEN at me.name: "Not yours" and 1 more (HTTP 200)"#
    );
}

#[tokio::test]
async fn send_partial_returns_data_and_errors_together() {
    let server = Server::follow([with_errors(&json!({ "me": { "id": "1" } }))]).await;
    let partial = client(&server.url())
        .send_partial(query())
        .await
        .expect("partial");
    assert_eq!(
        partial.data.as_ref().map(|data| data.me.id.as_str()),
        Some("1")
    );
    assert_eq!(partial.raw_data, Some(json!({ "me": { "id": "1" } })));
    assert_eq!(partial.errors.len(), 2);
    assert_eq!(partial.extensions()["cost"]["complexity"], 50);
    assert_eq!(
        (partial.meta.status, partial.meta.complexity),
        (200, Some(50))
    );
}

#[tokio::test]
async fn send_partial_returns_the_partial_data_of_a_mutation_that_failed() {
    let body = json!({
        "data": { "createPost": null },
        "errors": [{
            "message": "x", "path": ["createPost"],
            "extensions": { "code": "INTERNAL_SERVER_ERROR" },
        }],
    });
    let server = Server::follow([Act::json(body)]).await;
    let partial = client(&server.url())
        .send_partial(CreatePost { title: "Hi" })
        .await
        .expect("partial");
    assert!(partial.data.is_some_and(|data| data.create_post.is_none()));
    assert_eq!(partial.errors[0].code, Some(Code::InternalServerError));
}

#[tokio::test]
async fn an_unknown_outcome_keeps_all_that_is_known_of_the_answer() {
    let body = json!({
        "data": { "createPost": { "errors": ["Title can't be blank"] } },
        "errors": [{
            "message": "x", "path": ["createPost", "post"],
            "extensions": { "code": "INTERNAL_SERVER_ERROR" },
        }],
    });
    let server = Server::follow([Act::json(&body)]).await;
    let error = client(&server.url())
        .send(CreatePost { title: "" })
        .await
        .expect_err("broken off");
    assert_eq!(error.kind(), ErrorKind::UnknownOutcome);
    assert_eq!(error.rejections(), ["Title can't be blank"]);
    assert_eq!(error.partial_data(), Some(&body["data"]));
    assert_eq!(error.code(), Some(&Code::InternalServerError));
}

#[tokio::test]
async fn send_partial_returns_raw_data_and_errors_if_a_null_does_not_fit_the_type() {
    for data in [json!({ "me": null, "network": { "id": "7" } }), json!(null)] {
        let server = Server::follow([with_errors(&data)]).await;
        let partial = client(&server.url())
            .send_partial(query())
            .await
            .expect("partial");
        assert_eq!(partial.data, None);
        assert_eq!(partial.raw_data, Some(data).filter(|data| !data.is_null()));
        assert_eq!(partial.errors.len(), 2);
        assert!(!format!("{partial:?}").contains("\"7\""), "{partial:?}");
    }
}

#[tokio::test]
async fn send_partial_fails_if_the_whole_request_was_refused() {
    let body = json!({ "errors": [{ "message": "x", "extensions": { "code": "THROTTLED" } }] });
    let server = Server::follow([Act::json(body)]).await;
    let error = client(&server.url())
        .send_partial(query())
        .await
        .expect_err("throttled");
    assert_eq!(error.kind(), ErrorKind::Throttled);
}

#[tokio::test]
async fn what_came_with_the_data_is_told() {
    let body = json!({
        "data": { "me": { "id": "1" } },
        "extensions": { "cost": { "complexity": 7 }, "more": true },
    });
    let server = Server::follow([Act::with_headers(200, "x-request-id: r1\r\n", body)]).await;
    let response = client(&server.url())
        .send_with(query(), CallOptions::default())
        .await
        .expect("data");
    let meta = response.meta;
    assert_eq!(
        (meta.status, meta.attempts, meta.complexity),
        (200, 1, Some(7))
    );
    assert_eq!(meta.request_id.as_deref(), Some("r1"));
    assert_eq!(meta.extensions["more"], true);
}

#[tokio::test]
async fn an_unreadable_answer_says_what_is_wrong_and_where() {
    for (body, reason) in [
        (
            r#"{"data":{"me":{"id":7}}}"#,
            "at data.me.id: invalid type: integer `7`, expected a string",
        ),
        (r#"{"data":{"me":{}}}"#, "at data.me: missing field `id`"),
        (r#"{"data":[]}"#, "at data: "),
        (
            r#"{"data":{"me":{"id":"#,
            "the JSON is broken: at data.me.id: EOF",
        ),
        ("pong", "the JSON is broken: expected value"),
        (r#"{"data":null}"#, "neither data nor errors"),
        ("[null, null, null]", "it is not a JSON object"),
        (" ", "the body is empty"),
    ] {
        let server = Server::follow([Act::json(body)]).await;
        let error = client(&server.url()).send(query()).await.expect_err(body);
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(reason), "{error}");
    }
}
