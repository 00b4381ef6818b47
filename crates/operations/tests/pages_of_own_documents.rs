//! Pages of documents that the SDK does not have, against the sandbox.

#![cfg(feature = "reqwest")]
#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

use mighty_core::UserAgent;
use mighty_operations::pages::{Cursor, Paged as _, Pager};
use mighty_sandbox::Sandbox;
use mighty_transport::{Client, Error, ErrorKind, PagedRequest, Request, RetryPolicy};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

const MEMBERS: &str = "query Names($first: Int, $after: String) {
    network { members(first: $first, after: $after, sort: RESOURCE_ID) {
        nodes { resourceId name } pageInfo { hasNextPage endCursor } totalCount } } }";

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Person {
    resource_id: String,
    name: Option<String>,
}

async fn host() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let scopes = ["host:read:network", "host:read:network_members"];
    let token = sandbox.tokens_for(sandbox.host(), scopes).access_token;
    let client = Client::builder()
        .endpoint(sandbox.graphql_url())
        .user_agent(UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed(token))
        .retry(RetryPolicy::none())
        .build()
        .expect("client");
    (sandbox, client)
}

fn members<T>() -> PagedRequest<T> {
    Request::paged(MEMBERS, json!({}), "network.members")
}

/// The error of a pager that is not made.
fn refusal(client: &Client, document: &str, connection: &'static str) -> Error {
    let request = Request::<Value>::paged(document.to_owned(), json!({}), connection);
    Pager::forward(client, request).expect_err("it can't be paged")
}

async fn all<T: DeserializeOwned + Send + 'static>(
    client: &Client,
    request: PagedRequest<T>,
) -> Result<Vec<T>, Error> {
    Pager::forward(client, request)?
        .page_size(3)
        .collect()
        .await
}

#[tokio::test]
async fn the_items_of_an_own_document_have_the_type_of_the_caller() {
    let (_sandbox, client) = host().await;
    let people = all::<Person>(&client, members()).await.expect("people");
    let values = all::<Value>(&client, members()).await.expect("values");
    assert!(people.len() > 3, "more than one page");
    assert_eq!(people.len(), values.len());
    assert_eq!(values[0]["resourceId"], people[0].resource_id);

    let mut some = Pager::forward(&client, members::<Person>())
        .expect("pager")
        .page_size(3)
        .take(4);
    let mut seen = Vec::new();
    while let Some(person) = some.try_next().await.expect("a page") {
        seen.push(person);
    }
    let total = some.total().and_then(|total| usize::try_from(total).ok());
    assert_eq!(total, Some(people.len()));
    let cursor: Cursor = some.cursor().to_string().parse().expect("a cursor");
    let rest = Pager::forward(&client, members::<Person>())
        .expect("pager")
        .resume(&cursor);
    seen.extend(
        rest.expect("the same query")
            .collect()
            .await
            .expect("the rest"),
    );
    assert_eq!(seen, people);
}

#[tokio::test]
async fn edges_aliases_and_fragments_are_read_as_well() {
    let (_sandbox, client) = host().await;
    let document = "query($after: String) { network { ...N } }
        fragment N on Network { all: members(after: $after, first: 2, sort: RESOURCE_ID) {
            edges { node { resourceId name } } pageInfo { hasNextPage endCursor } } }";
    let request = Request::<Person>::paged(document, json!({ "first": 40 }), "network.all");
    assert_eq!(request.page_limits().max, 50);
    // The document has no `$first`, so its own page size holds.
    let people = all(&client, request).await.expect("people");
    assert_eq!(
        people,
        all::<Person>(&client, members()).await.expect("people")
    );
}

#[tokio::test]
async fn a_document_that_cannot_be_paged_is_refused_before_anything_is_sent() {
    let (_sandbox, client) = host().await;
    for (document, path, setting, what) in [
        (
            MEMBERS.to_owned(),
            "network.memers",
            "connection",
            "`network` selects `members`",
        ),
        (
            MEMBERS.to_owned(),
            "network",
            "connection",
            "not a connection",
        ),
        (
            MEMBERS.replace("$after", "$cursor"),
            "network.members",
            "document",
            "$after: String",
        ),
        (
            MEMBERS.replace("pageInfo { hasNextPage endCursor }", ""),
            "network.members",
            "document",
            "pageInfo { hasNextPage endCursor }",
        ),
        (
            MEMBERS[..70].to_owned(),
            "network.members",
            "document",
            "not a GraphQL document",
        ),
    ] {
        let error = refusal(&client, &document, path);
        assert_eq!(error.kind(), ErrorKind::Config, "{error}");
        let text = error.to_string();
        assert!(
            text.contains(&format!(": {setting}: ")) && text.contains(what),
            "{text}"
        );
    }
    assert_eq!(client.counters().attempts, 0);
}

#[tokio::test]
async fn a_typo_in_a_document_is_an_error_of_the_server_that_names_the_field() {
    let (_sandbox, client) = host().await;
    let document = MEMBERS.replace(" name ", " naem ");
    let request = Request::<Value>::paged(document, json!({}), "network.members");
    let error = all(&client, request).await.expect_err("a typo");
    assert_eq!(error.kind(), ErrorKind::SchemaDrift, "{error}");
    let coordinate = error
        .graphql_errors()
        .first()
        .and_then(|entry| entry.coordinate());
    assert_eq!(coordinate.as_deref(), Some("Member.naem"), "{error}");
}

#[tokio::test]
async fn an_item_that_does_not_fit_is_named_by_its_path_and_can_be_skipped() {
    #[derive(Debug, Deserialize)]
    struct Strict {
        #[serde(rename = "name")]
        _name: String,
        #[serde(rename = "resourceId")]
        _resource_id: Number,
    }
    /// A number with an odd sum of digits.
    #[derive(Debug, Deserialize)]
    #[serde(try_from = "String")]
    struct Number;
    impl TryFrom<String> for Number {
        type Error = &'static str;
        fn try_from(text: String) -> Result<Self, &'static str> {
            if is_odd(&text) {
                Ok(Self)
            } else {
                Err("an even sum")
            }
        }
    }
    fn is_odd(number: &str) -> bool {
        number.bytes().filter(|digit| digit % 2 == 1).count() % 2 == 1
    }
    let (_sandbox, client) = host().await;
    let people = all::<Person>(&client, members()).await.expect("people");
    let fits = |person: &Person| person.name.is_some() && is_odd(&person.resource_id);
    let odd = people.iter().filter(|person| fits(person)).count();
    assert!(odd > 0 && odd < people.len(), "{people:?}");
    let first = people
        .iter()
        .position(|person| !fits(person))
        .expect("one is even")
        % 3;

    let error = all::<Strict>(&client, members())
        .await
        .expect_err("an even sum");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let place = format!("at data.network.members.nodes[{first}].resourceId: an even sum");
    assert!(error.to_string().contains(&place), "{error}");
    assert_eq!(error.status(), Some(200));

    let mut pager = Pager::forward(&client, members::<Strict>())
        .expect("pager")
        .page_size(3);
    pager = pager.skip_unreadable();
    let mut read = 0;
    while pager.try_next().await.expect("a page").is_some() {
        read += 1;
    }
    assert_eq!(read, odd);
    assert_eq!(pager.unreadable().len(), people.len() - odd);
    assert!(
        pager
            .unreadable()
            .iter()
            .all(|one| one.reason.contains("an even sum"))
    );
}

#[tokio::test]
async fn a_null_before_the_connection_is_not_found_and_a_cursor_of_another_connection_is_refused() {
    let (_sandbox, client) = host().await;
    let document = "query Both($id: ID!, $first: Int, $after: String) {
        node(id: $id) { ... on Post { comments(first: $first, after: $after) {
            nodes { id } pageInfo { hasNextPage endCursor } } } }
        network { posts(first: $first, after: $after) {
            nodes { __typename } pageInfo { hasNextPage endCursor } } } }";
    let variables = json!({ "id": mighty_core::GlobalId::new("Post", 999_999_999) });
    let request = |path| Request::<Value>::paged(document, variables.clone(), path);
    assert_eq!(request("node.comments").page_limits().max, 25);
    let comments = Pager::forward(&client, request("node.comments")).expect("pager");
    let cursor = comments.cursor();
    let error = comments.collect().await.expect_err("no such post");
    assert!(error.is_not_found(), "{error}");

    let posts = Pager::forward(&client, request("network.posts")).expect("pager");
    assert!(posts.resume(&cursor).is_err());
}
