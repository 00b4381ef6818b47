//! The generated types can decode the sandbox's answers.

use std::sync::LazyLock;

use apollo_compiler::{ExecutableDocument, Schema, validation::Valid};
use mighty_auth::Credential;
use mighty_core::{GlobalId, Scope, UserAgent};
use mighty_operations::operations::DOCUMENTS;
use mighty_sandbox::Sandbox;
use mighty_transport::{Client, OperationKind, Request};
use serde_json::Value;

use crate::{
    generated::READERS,
    variables::{Ids, variables},
};

/// The least number of operations that get an answer without errors. The others need a record that
/// the sandbox doesn't have, such as a quiz, or a value that can't be generated, such as an
/// upload's token.
const QUERIES: usize = 115;
const MUTATIONS: usize = 150;

pub(crate) static SCHEMA: LazyLock<Valid<Schema>> =
    LazyLock::new(|| Schema::parse_and_validate(mighty_schema::SDL, "schema").expect("the schema"));

/// A new sandbox and a client of its host.
struct Community {
    client: Client,
    _sandbox: Sandbox,
}

impl Community {
    async fn start() -> (Self, Ids) {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let token = sandbox
            .tokens_for(sandbox.host(), Scope::KNOWN)
            .access_token;
        let client = Client::builder()
            .endpoint(sandbox.graphql_url())
            .user_agent(UserAgent::new("tests/1.0").expect("agent"))
            .credential(Credential::fixed(token))
            .build()
            .expect("a client");
        let mut ids = Ids::default();
        ids.add(GlobalId::new("User", sandbox.member().resource_id()));
        let community = Self {
            client,
            _sandbox: sandbox,
        };
        (community, ids)
    }

    /// The data of the answer, and whether the answer has no errors.
    async fn ask(
        &self,
        name: &'static str,
        document: &'static str,
        ids: &Ids,
    ) -> (Option<Value>, bool) {
        let parsed = ExecutableDocument::parse_and_validate(&SCHEMA, document, "document");
        let parsed = parsed.expect("a valid document");
        let operation = parsed.operations.iter().next().expect("an operation");
        let variables = variables(&SCHEMA, ids, operation);
        let mut request = Request::<Value>::new(name, document, variables);
        if operation.is_mutation() {
            request = request.with_kind(OperationKind::Mutation);
        }
        let answer = self.client.send_partial(request).await.expect(name);
        (answer.data, answer.errors.is_empty())
    }
}

fn documents(kind: &str) -> impl Iterator<Item = (&'static str, &'static str)> + use<'_> {
    let all = DOCUMENTS.iter().copied();
    all.filter(move |(_, document)| document.starts_with(kind))
}

/// Decodes the data as the answer of the operation.
fn read(name: &str, data: &Value) {
    let (_, read, _) = READERS
        .iter()
        .find(|(of, ..)| *of == name)
        .expect("a reader");
    if let Err(error) = read(&data.to_string()) {
        panic!("{name}: {error}\n{data:#}");
    }
}

#[tokio::test]
async fn every_answer_of_the_sandbox_is_decoded() {
    let (community, mut ids) = Community::start().await;
    // Each round finds ids for the next one.
    for _ in 0..2 {
        for (name, document) in documents("query") {
            if let (Some(data), _) = community.ask(name, document, &ids).await {
                ids.gather(&data);
            }
        }
    }
    let mut unanswered = Vec::new();
    let mut queries = 0;
    for (name, document) in documents("query") {
        match community.ask(name, document, &ids).await {
            (Some(data), true) => {
                read(name, &data);
                queries += 1;
            }
            _ => unanswered.push(name),
        }
    }
    let mut mutations = 0;
    for (name, document) in documents("mutation") {
        // Each mutation gets a new sandbox, because a mutation may delete a record that the next
        // one needs.
        let (community, _) = Community::start().await;
        match community.ask(name, document, &ids).await {
            (Some(data), true) => {
                read(name, &data);
                mutations += 1;
            }
            _ => unanswered.push(name),
        }
    }
    println!(
        "read: {queries} of {} queries, {mutations} of {} mutations; not answered in full: {unanswered:?}",
        documents("query").count(),
        documents("mutation").count(),
    );
    assert!(queries >= QUERIES, "{queries} queries; not: {unanswered:?}");
    assert!(
        mutations >= MUTATIONS,
        "{mutations} mutations; not: {unanswered:?}"
    );
}
