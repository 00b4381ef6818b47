//! The idempotence of every operation is the reviewed one, and it decides how often the operation
//! is sent if the result of the first attempt isn't known.

#![expect(
    clippy::expect_used,
    reason = "helpers of tests fail by panicking, too"
)]

#[rustfmt::skip]
#[path = "../generated/requests.rs"]
mod requests;
mod server;

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use apollo_compiler::{ExecutableDocument, Schema};
use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_operations::operations::DOCUMENTS;
use mighty_trace as _;
use mighty_transport::{Client, ErrorKind, Idempotence, OperationKind, Request, RetryPolicy};
use serde_json::{Value, json};

use requests::REQUESTS;
use server::Server;

/// The most attempts of a call.
const ATTEMPTS: u32 = 3;

fn all() -> Vec<Request<Value>> {
    REQUESTS.iter().map(|request| request()).collect()
}

/// The mutations that may be repeated, from the reviewed table.
fn reviewed() -> BTreeSet<String> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../schemas/coordinates.toml"
    );
    let table = std::fs::read_to_string(path).expect("the reviewed table");
    let rows = table
        .lines()
        .filter_map(|line| line.strip_prefix("[idempotent.\"Mutation."));
    rows.filter_map(|row| row.strip_suffix("\"]"))
        .map(str::to_owned)
        .collect()
}

/// The root field of a document.
fn root_field(schema: &apollo_compiler::validation::Valid<Schema>, document: &str) -> String {
    let document = ExecutableDocument::parse_and_validate(schema, document, "document");
    let document = document.expect("a valid document");
    let operation = document.operations.iter().next().expect("an operation");
    let field = operation.root_fields(&document).next();
    field.expect("a field").name.to_string()
}

#[test]
fn the_list_has_every_operation() {
    let requests = all();
    let names: BTreeSet<&str> = requests.iter().map(Request::name).collect();
    let documents: BTreeSet<&str> = DOCUMENTS.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, documents);
    assert!(names.len() > 250, "{}", names.len());
}

#[test]
fn every_operation_has_its_reviewed_idempotence() {
    let schema = Schema::parse_and_validate(mighty_schema::SDL, "schema").expect("the schema");
    let reviewed = reviewed();
    let mut found = BTreeSet::new();
    for request in all() {
        let field = root_field(&schema, request.document());
        let expected = match request.kind() {
            OperationKind::Query => Idempotence::Safe,
            OperationKind::Mutation if reviewed.contains(&field) => Idempotence::Idempotent,
            OperationKind::Mutation => Idempotence::Unsafe,
        };
        assert_eq!(request.idempotence(), expected, "{}", request.name());
        let is_mutation = request.document().trim_start().starts_with("mutation");
        let is_stated = request.kind() == OperationKind::Mutation;
        assert_eq!(is_stated, is_mutation, "{}", request.name());
        if is_mutation {
            found.insert(field);
        }
    }
    assert!(reviewed.len() > 20 && reviewed.is_subset(&found));
}

#[tokio::test]
async fn after_a_connection_reset_all_operations_are_retried_except_unsafe_mutations() {
    let server = Server::start().await;
    let http = mighty_runtime::default_client().expect("a client");
    for request in all() {
        // A new client for each operation, because the calls of a client share a retry budget.
        let client = Client::builder()
            .endpoint(server.url())
            .user_agent(UserAgent::new("tests/1.0").expect("agent"))
            .credential(Credential::fixed("token-of-the-tests"))
            .http_client(Arc::clone(&http))
            .retry(
                RetryPolicy::default()
                    .max_attempts(ATTEMPTS)
                    .base_delay(Duration::ZERO),
            )
            .build()
            .expect("a client");
        let error = client.send(&request).await.expect_err("no answer");
        let expected = if request.idempotence() == Idempotence::Unsafe {
            (ErrorKind::UnknownOutcome, 1)
        } else {
            (ErrorKind::Interrupted, ATTEMPTS)
        };
        let name = request.name();
        assert_eq!((error.kind(), server.requests(name)), expected, "{name}");
        assert_eq!(error.attempts(), expected.1, "{name}");
    }
}

#[test]
fn every_operation_with_its_largest_pages_is_below_the_cost_ceiling() {
    for request in all() {
        let (name, document) = (request.name().to_owned(), request.document().to_owned());
        let pages = json!({ "first": 50, "perPage": 50 });
        let largest = Request::<Value>::new(name.clone(), document, pages);
        for request in [request, largest] {
            let cost = request.estimated_cost().expect("a document");
            assert!(cost <= 1_500, "{name} costs {cost}");
        }
    }
}
