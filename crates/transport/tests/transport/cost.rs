//! What would cost too much, and what a schema no longer has.

use mighty_core::Scope;
use mighty_transport::{Code, ErrorKind, Request, RequiredScopes};
use serde_json::{Value, json};

use crate::{
    server::{Act, Server},
    setup::{Clock, builder, client},
};

const DOCUMENT: &str = "query Feed($first: Int) { network { posts(first: $first) { nodes {
    comments(first: 25) { nodes { reactions(first: 10) { nodes { id } } } } } } } }";

fn feed(first: u32) -> Request<Value> {
    Request::new("Feed", DOCUMENT, json!({ "first": first }))
}

fn answered(complexity: u32) -> Act {
    let extensions = json!({ "cost": { "complexity": complexity } });
    Act::json(json!({ "data": { "network": null }, "extensions": extensions }))
}

#[tokio::test]
async fn what_would_cost_too_much_is_not_sent_and_what_would_fit_is_said() {
    let server = Server::follow([answered(1)]).await;
    let client = client(&server.url());
    assert_eq!(feed(5).estimated_cost(), Some(1380));
    let error = client.send(feed(50)).await.expect_err("too costly");
    assert_eq!(
        (error.kind(), error.status(), error.attempts()),
        (ErrorKind::CostExceeded, None, 0)
    );
    let line = error.to_string();
    assert!(
        line.starts_with("Feed: too costly: it would cost about 13800 of 1500"),
        "{line}"
    );
    assert!(line.contains("posts(first: "), "{line}");
    let fits = error.fitting_pages();
    let (pages, sizes): (Vec<_>, Vec<_>) = fits
        .iter()
        .map(|page| (page.field.as_str(), page.size))
        .unzip();
    assert_eq!(
        pages,
        ["posts", "posts.comments", "posts.comments.reactions"]
    );
    assert!(sizes[0] * (1 + sizes[1] * (1 + sizes[2])) <= 1_500);
    assert_eq!(server.seen().len(), 0);
    assert_eq!(client.counters().too_costly, 1);
}

#[tokio::test]
async fn the_ceiling_can_be_set() {
    let server = Server::follow([answered(9)]).await;
    let clock = Clock::default();
    let generous = builder(&server.url(), &clock).cost_ceiling(20_000).build();
    generous
        .expect("client")
        .send(feed(50))
        .await
        .expect("data");
    let frugal = builder(&server.url(), &clock).cost_ceiling(100).build();
    let error = frugal
        .expect("client")
        .send(feed(5))
        .await
        .expect_err("too costly");
    assert_eq!(error.kind(), ErrorKind::CostExceeded);
}

#[tokio::test]
async fn what_the_server_reports_corrects_the_estimate() {
    let server = Server::follow([answered(2760), answered(690)]).await;
    let client = builder(&server.url(), &Clock::default())
        .cost_ceiling(1_500)
        .build()
        .expect("client");
    client.send(feed(5)).await.expect("data");
    assert_eq!(client.estimate(feed(5)).expect("request"), Some(2760));
    let error = client.send(feed(5)).await.expect_err("too costly now");
    assert_eq!(error.kind(), ErrorKind::CostExceeded);
    client.send(feed(2)).await.expect("data");
    // Halfway between what was reported for two posts and for five.
    assert_eq!(client.estimate(feed(3)).expect("request"), Some(1380));
    assert_eq!(client.counters().cost, 2760 + 690);
}

#[tokio::test]
async fn an_answered_cost_proves_that_the_ceiling_is_higher() {
    let server = Server::follow([answered(2760)]).await;
    let client = client(&server.url());
    assert_eq!(client.cost_ceiling(), 1_500);
    for _ in 0..3 {
        client.send(feed(5)).await.expect("data");
        assert_eq!(client.cost_ceiling(), 2_760);
    }
    let error = client.send(feed(50)).await.expect_err("too costly");
    assert_eq!(error.kind(), ErrorKind::CostExceeded);
    assert!(error.to_string().contains("of 2760"), "{error}");
}

#[tokio::test]
async fn a_refused_cost_proves_nothing() {
    let refused = json!({
        "data": null,
        "errors": [{ "message": "x" }],
        "extensions": { "cost": { "complexity": 1700 } },
    });
    let server = Server::follow([Act::json(refused)]).await;
    let client = client(&server.url());
    client.send(feed(5)).await.expect_err("refused");
    assert_eq!(client.cost_ceiling(), 1_500);
}

#[tokio::test]
async fn a_small_page_that_was_dear_keeps_no_large_one_from_being_sent() {
    let server = Server::follow([answered(35), answered(84)]).await;
    let client = client(&server.url());
    let document = "query Posts($n: Int) { network { posts(first: $n) { nodes { id } } } }";
    let posts = |n: u32| Request::<Value>::new("Posts", document, json!({ "n": n }));
    client.send(posts(1)).await.expect("data");
    client.send(posts(50)).await.expect("data");
    assert_eq!(client.estimate(posts(50)).expect("request"), Some(84));
}

#[tokio::test]
async fn a_refusal_without_a_word_is_for_the_cost_where_the_figures_say_so() {
    let wordless = json!({ "data": null, "errors": [{ "message": "Kosten zu hoch" }] });
    let reported = json!({
        "data": null,
        "errors": [{ "message": "x" }],
        "extensions": { "cost": { "complexity": 1700 } },
    });
    let below = json!({
        "errors": [{ "message": "x" }],
        "extensions": { "cost": { "complexity": 3 } },
    });
    let placed =
        json!({ "errors": [{ "message": "x", "locations": [{ "line": 1, "column": 2 }] }] });
    for (answer, first, kind) in [
        (&wordless, 5, ErrorKind::CostExceeded),
        (&wordless, 1, ErrorKind::GraphQl),
        (&reported, 1, ErrorKind::CostExceeded),
        (&below, 5, ErrorKind::GraphQl),
        (&placed, 5, ErrorKind::GraphQl),
    ] {
        let server = Server::follow([Act::json(answer)]).await;
        let error = client(&server.url())
            .send(feed(first))
            .await
            .expect_err("refused");
        assert_eq!(error.kind(), kind, "{answer} {first}");
        assert_eq!(error.status(), Some(200));
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn a_field_that_the_schema_no_longer_has_is_named() {
    let answer = json!({ "errors": [{
        "message": "Field 'author' doesn't exist on type 'Post'",
        "locations": [{ "line": 1, "column": 9 }],
        "path": ["query Feed", "network", "post", "author"],
        "extensions": { "code": "undefinedField", "typeName": "Post", "fieldName": "author" },
    }] });
    let server = Server::follow([Act::json(answer)]).await;
    let error = client(&server.url())
        .send(feed(1))
        .await
        .expect_err("drift");
    assert_eq!(error.kind(), ErrorKind::SchemaDrift);
    assert_eq!(error.code(), Some(&Code::Other("undefinedField".into())));
    assert_eq!(
        error.graphql_errors()[0].coordinate().as_deref(),
        Some("Post.author")
    );
    assert!(
        error
            .to_string()
            .starts_with("Feed: the server's schema differs: Post.author: "),
        "{error}"
    );
    assert!(!error.is_retryable());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn whatever_of_the_schema_is_gone_is_named_after_the_operation() {
    for (extensions, start) in [
        (
            json!({
                "code": "argumentNotAccepted", "name": "posts", "typeName": "Field",
                "argumentName": "order",
            }),
            "Feed: the server's schema differs: posts(order:): argumentNotAccepted",
        ),
        (
            json!({
                "code": "argumentNotAccepted", "name": "FeedFilters", "typeName": "InputObject",
                "argumentName": "mood",
            }),
            "Feed: the server's schema differs: FeedFilters.mood: argumentNotAccepted",
        ),
        (
            json!({
                "code": "missingRequiredArguments", "className": "Field", "name": "posts",
                "arguments": "spaceId",
            }),
            "Feed: the server's schema differs: posts(spaceId:): missingRequiredArguments",
        ),
        (
            json!({ "code": "undefinedType", "typeName": "Po\nll" }),
            "Feed: the server's schema differs: Po\\nll: undefinedType",
        ),
    ] {
        let answer = json!({ "errors": [{ "message": "x", "extensions": extensions }] });
        let server = Server::follow([Act::json(answer)]).await;
        let error = client(&server.url()).send(feed(1)).await;
        let error = error.expect_err("drift");
        assert_eq!(error.kind(), ErrorKind::SchemaDrift);
        assert!(error.to_string().starts_with(start), "{error}");
    }
    // What only looks a little like it is a refusal.
    let custom = json!({ "errors": [{ "message": "x", "extensions": { "code": "forbidden" } }] });
    let server = Server::follow([Act::json(custom)]).await;
    let error = client(&server.url()).send(feed(1)).await;
    assert_eq!(error.expect_err("refused").kind(), ErrorKind::GraphQl);
}

#[tokio::test]
async fn a_refusal_says_which_scope_or_role_is_missing() {
    const SCOPES: &[RequiredScopes] = &[RequiredScopes {
        coordinate: "Network.members",
        any_of: &["host:read:network"],
    }];
    let members = || {
        let document = "query L { network { members { nodes { id } } } }";
        Request::<Value>::new("L", document, json!({})).with_required_scopes(SCOPES)
    };
    let forbidden = json!({ "errors": [{
        "message": "x", "path": ["network", "members"], "extensions": { "code": "FORBIDDEN" },
    }] });
    let server = Server::follow([Act::json(forbidden)]).await;
    let client = client(&server.url());
    let error = client.send(members()).await.expect_err("forbidden");
    let explanation = error.explain().expect("explanation");
    assert_eq!(explanation.missing_scopes, SCOPES);
    assert_eq!(explanation.granted, None);
    assert_eq!(
        explanation.to_string(),
        format!(
            "Network.members needs {}; Network.members is for a host or a moderator; others \
             get an empty list",
            Scope::HOST_READ_NETWORK
        )
    );
    assert_eq!(
        client.explain(members()).expect("request").as_ref(),
        Some(explanation)
    );
}
