//! Answers in which a part is null or missing.

#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

use std::error::Error as _;

use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use mighty_core::{GlobalId, UserAgent};
use mighty_schema::{
    ids::{GlobalIdOf, MemberId, SpaceId},
    inputs::CreatePostInput,
    kinds::User,
};
use mighty_transport::{Client, ClientBuilder, Error, ErrorKind, IntoRequest as _, Operation as _};
use serde_json::{Value, json};

use super::*;
use crate::{
    models::NodeItem,
    operations::{nodes::GetNodes, notifications::UpdateNotification},
};

/// A client that gets this answer to all requests.
async fn answered(data: Value) -> (MockServer, Client) {
    let (server, builder) = answered_to(data).await;
    (server, builder.build().expect("client"))
}

async fn answered_to(data: Value) -> (MockServer, ClientBuilder) {
    let server = MockServer::start_async().await;
    let answer = json!({ "data": data, "extensions": { "cost": { "complexity": 3 } } });
    server
        .mock_async(|when, then| {
            when.path("/graphql");
            then.header("x-request-id", "8f3c").json_body(answer);
        })
        .await;
    let builder = Client::builder()
        .endpoint(server.url("/graphql"))
        .user_agent(UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed(mighty_trace::secret(
            "token-of-the-tests",
        )));
    (server, builder)
}

/// Checks that the error has the facts of the answer.
fn assert_facts(error: &Error, operation: &str) {
    assert_eq!(error.operation(), Some(operation));
    assert_eq!(error.status(), Some(200));
    assert_eq!(error.request_id(), Some("8f3c"));
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.extensions()["cost"]["complexity"], 3);
}

#[tokio::test]
async fn a_payload_with_neither_object_nor_errors_is_an_unknown_outcome() {
    let empty = json!({ "post": null, "errors": [] });
    for payload in [Value::Null, empty] {
        let (_server, client) = answered(json!({ "createPost": payload })).await;
        let created = Posts::new(&client)
            .create(CreatePostInput::new(SpaceId::resource(1)))
            .await;
        let error = created.expect_err("nothing made");
        assert_eq!(error.kind(), ErrorKind::UnknownOutcome, "{error}");
        assert_facts(&error, "CreatePost");
        let cause = error.source().and_then(|cause| cause.downcast_ref());
        let cause: &Error = cause.expect("cause");
        assert_eq!(cause.kind(), ErrorKind::Decode);
        assert_facts(cause, "CreatePost");
    }
}

#[tokio::test]
async fn such_a_payload_of_a_mutation_that_may_be_repeated_is_a_decode_error() {
    assert!(UpdateNotification::IDEMPOTENCE.allows_repeats());
    let (_server, client) = answered(json!({ "updateNotification": null })).await;
    let marked = Notifications::new(&client)
        .mark_read(GlobalIdOf::from_number(1))
        .await;
    let error = marked.expect_err("nothing made");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_facts(&error, "UpdateNotification");
}

#[tokio::test]
async fn a_message_counts_as_sent_only_with_the_outcome_sent() {
    for (outcome, sent) in [
        ("SENT", true),
        ("SKIPPED_SENDER_NOT_HOST", false),
        ("SENT_LATER", false),
    ] {
        let payload = json!({ "conversation": null, "errors": [], "message": null,
            "outcome": outcome });
        let (_server, client) = answered(json!({ "createConversation": payload })).await;
        let delivery = DirectMessages::new(&client)
            .send(GlobalIdOf::<User>::from_number(7), "Ahoy")
            .await
            .expect("an outcome");
        assert_eq!(delivery.outcome().as_str(), outcome, "kept as it came");
        assert_eq!(delivery.sent().is_ok(), sent, "{outcome}");
    }
    let payload = json!({ "conversation": null, "errors": [], "message": null, "outcome": null });
    let (_server, client) = answered(json!({ "createConversation": payload })).await;
    let sent = DirectMessages::new(&client)
        .send(GlobalIdOf::<User>::from_number(7), "Ahoy")
        .await;
    let error = sent.expect_err("no outcome");
    assert_eq!(error.kind(), ErrorKind::UnknownOutcome);
}

#[tokio::test]
async fn a_null_record_is_absent_and_the_error_has_the_facts_of_the_answer() {
    let (_server, client) = answered(json!({ "network": { "post": null } })).await;
    let error = Posts::new(&client).get("123").await.expect_err("null");
    assert_eq!(error.kind(), ErrorKind::Absent);
    assert!(error.is_not_found());
    assert_facts(&error, "GetPost");
}

#[tokio::test]
async fn the_error_for_a_null_record_names_the_scopes_of_the_record_but_not_of_its_fields() {
    let (_server, client) = answered(json!({ "network": { "member": null } })).await;
    let error = Members::new(&client)
        .get(MemberId::resource(123))
        .await
        .expect_err("null");
    let explanation = error.explain().expect("explanation");
    let roles: Vec<_> = explanation
        .roles
        .iter()
        .map(|role| role.coordinate)
        .collect();
    assert_eq!(roles, ["Network.member"]);
    let scopes = explanation.missing_scopes.iter();
    let scopes: Vec<_> = scopes.map(|entry| entry.coordinate).collect();
    assert_eq!(scopes, ["Network.member"]);
}

#[tokio::test]
async fn many_nodes_are_looked_up_in_operations_that_stay_below_the_ceiling() {
    let ids: Vec<_> = (1..=5).map(|id| GlobalId::new("Post", id)).collect();
    let three = GetNodes::new(&ids[..3]).into_request().expect("request");
    let ceiling = three.estimated_cost().expect("document");
    let (server, builder) = answered_to(json!({})).await;
    server.reset_async().await;
    server
        .mock_async(|when, then| {
            when.path("/graphql");
            then.respond_with(|request: &HttpMockRequest| {
                let body: Value = serde_json::from_slice(request.body_ref()).expect("json");
                let ids = body["variables"]["ids"].as_array().expect("ids");
                let nodes = vec![Value::Null; ids.len()];
                HttpMockResponse::builder()
                    .status(200)
                    .body(json!({ "data": { "nodes": nodes } }).to_string())
                    .build()
            });
        })
        .await;
    let client = builder.cost_ceiling(ceiling).build().expect("client");
    let found = Nodes::new(&client).get_many(ids).await.expect("nodes");
    assert_eq!(found.len(), 5);
    assert!(found.iter().all(Option::is_none));
    assert_eq!(client.counters().calls, 2);
}

#[tokio::test]
async fn a_list_of_nodes_with_a_wrong_length_is_an_error() {
    let ids: Vec<_> = (1..=3).map(|id| GlobalId::new("Post", id)).collect();
    for nodes in [json!([null, null]), json!([null, null, null, null])] {
        let (_server, client) = answered(json!({ "nodes": nodes })).await;
        let found = Nodes::new(&client).get_many(ids.clone()).await;
        let error = found.expect_err("whose are they?");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(
            error
                .to_string()
                .contains("a list of 3 nodes, one for each id"),
            "{error}"
        );
    }
}

/// A badge as the server sends it.
fn badge(id: &str) -> Value {
    json!({
        "__typename": "Badge", "id": id, "resourceId": "7", "title": "Founder",
        "description": null, "color": "#FF5733", "avatarUrl": null,
        "url": "https://harbor.mn.co/badges/7",
    })
}

#[tokio::test]
async fn each_node_is_found_by_its_id_in_any_order() {
    let ids: Vec<_> = (1..=3).map(|id| GlobalId::new("Badge", id)).collect();
    let node = |place: usize| badge(ids[place].as_str());
    let found = |nodes: Value| {
        let ids = ids.clone();
        async move {
            let (_server, client) = answered(json!({ "nodes": nodes })).await;
            let found = Nodes::new(&client).get_many(ids).await?;
            let ids = found
                .iter()
                .map(|node| node.as_ref().and_then(NodeItem::id).cloned());
            Ok::<_, mighty_transport::Error>(ids.collect::<Vec<_>>())
        }
    };
    let all: Vec<_> = ids.iter().cloned().map(Some).collect();
    let in_order = found(json!([node(0), node(1), node(2)])).await;
    assert_eq!(in_order.expect("nodes"), all);
    let swapped = found(json!([node(2), node(0), node(1)])).await;
    assert_eq!(swapped.expect("nodes"), all);
    // One is left out, by a list that is shorter or that has another node.
    let other = badge(GlobalId::new("Badge", 9).as_str());
    for nodes in [json!([node(0), node(2)]), json!([node(0), other, node(2)])] {
        let error = found(nodes).await.expect_err("left out");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(ids[1].as_str()), "{error}");
    }
}

#[tokio::test]
async fn a_node_that_cannot_be_read_is_an_error_for_its_own_id_only() {
    let ids: Vec<_> = (1..=4).map(|id| GlobalId::new("Badge", id)).collect();
    let node = |place: usize| badge(ids[place].as_str());
    let mut bad = node(1);
    bad["color"] = json!(7);
    // The nodes in the order of the ids, and in another order.
    for (nodes, absent) in [
        (json!([node(0), bad, null, node(3)]), ErrorKind::Absent),
        (json!([node(3), null, bad, node(0)]), ErrorKind::Decode),
    ] {
        let (_server, client) = answered(json!({ "nodes": nodes })).await;
        let error = Nodes::new(&client)
            .get_many(&ids)
            .await
            .expect_err("strict");
        assert_eq!(error.kind(), ErrorKind::Decode);
        let each = Nodes::new(&client).get_each(&ids).await.expect("an answer");
        let [first, second, third, fourth] = each.as_slice() else {
            panic!("{each:?}");
        };
        for (found, id) in [(first, &ids[0]), (fourth, &ids[3])] {
            let found = found.as_ref().expect("read").as_ref().expect("a node");
            assert_eq!(found.id(), Some(id));
        }
        let error = second.as_ref().expect_err("not read");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("color"), "{error}");
        assert_facts(error, "GetNodes");
        match third {
            Ok(node) => assert!(node.is_none() && absent == ErrorKind::Absent),
            Err(error) => assert_eq!(error.kind(), absent),
        }
    }
}

#[tokio::test]
async fn a_node_with_another_id_is_an_error() {
    let id = GlobalId::new("Badge", 1);
    for (came, is_it) in [(id.clone(), true), (GlobalId::new("Badge", 2), false)] {
        let (_server, client) = answered(json!({ "node": badge(came.as_str()) })).await;
        let found = Nodes::new(&client).get(&id).await;
        assert_eq!(found.is_ok(), is_it, "{found:?}");
        if let Err(error) = found {
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert_facts(&error, "GetNode");
        }
    }
}

#[tokio::test]
async fn a_post_of_another_kind_is_not_returned_as_an_event() {
    let post = json!({ "__typename": "Post" });
    let (_server, client) = answered(json!({ "network": { "post": post } })).await;
    let error = Events::new(&client).get("123").await.expect_err("a post");
    assert_eq!(error.kind(), ErrorKind::Absent);
    let found = "network.post as Event (its type is Post)";
    assert!(error.to_string().contains(found), "{error}");
    assert_facts(&error, "GetEvent");
}

#[tokio::test]
async fn occurrences_are_returned_before_the_error_that_there_is_no_next_page() {
    let instance = json!({
        "id": "1", "postId": "2", "postResourceId": "2", "instanceIndex": "20261102T090000Z",
        "startsAt": null, "url": "https://harbor.mn.co/posts/2", "lockRsvps": false,
        "rsvpYesCount": 0, "rsvpMaybeCount": 0, "rsvpNoCount": 0,
        "hasNext": false, "hasPrevious": false,
    });
    let (_server, client) = answered(json!({ "network": { "events": [instance] } })).await;
    let mut upcoming = Events::new(&client).upcoming();
    let first = upcoming.try_next().await.expect("what came");
    assert!(first.is_some());
    let error = upcoming.try_next().await.expect_err("no way on");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_facts(&error, "ListEvents");
    assert_eq!(upcoming.try_next().await.expect("the end"), None);
}
