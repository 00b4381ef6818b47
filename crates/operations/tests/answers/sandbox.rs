//! What the sandbox answers, the types read.

use apollo_compiler::{ExecutableDocument, Schema, ast::Type, executable::VariableDefinition};
use mighty_auth::Credential;
use mighty_core::{GlobalId, Scope, UserAgent};
use mighty_operations::operations::DOCUMENTS;
use mighty_sandbox::Sandbox;
use mighty_transport::{Client, Request};
use serde_json::{Map, Value, json};

use crate::generated::READERS;

/// A value for a variable, such that most queries find something.
fn value(sandbox: &Sandbox, variable: &VariableDefinition) -> Option<Value> {
    let member = GlobalId::new("User", sandbox.member().resource_id());
    if let Some(first) = variable.name.strip_prefix("first") {
        return first.is_empty().then(|| json!(3));
    }
    if !variable.ty.is_non_null() {
        return None;
    }
    let one = match variable.ty.inner_named_type().as_str() {
        "ID" => json!(member),
        "Int" => json!(1),
        "Boolean" => json!(true),
        "LandingSpaceAudience" => json!("MEMBERS"),
        "PinList" => json!("FEATURED"),
        _ => json!("harbor"),
    };
    Some(match &*variable.ty {
        Type::List(_) | Type::NonNullList(_) => json!([one]),
        _ => one,
    })
}

#[tokio::test]
async fn what_the_sandbox_answers_to_each_query_is_read() {
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
    let schema = Schema::parse_and_validate(mighty_schema::SDL, "schema").expect("the schema");
    let mut whole = 0;
    for (name, document) in DOCUMENTS
        .iter()
        .filter(|(_, document)| document.starts_with("query"))
    {
        let parsed = ExecutableDocument::parse_and_validate(&schema, *document, "document");
        let parsed = parsed.expect("a valid document");
        let operation = parsed.operations.iter().next().expect("an operation");
        let variables: Map<String, Value> = operation
            .variables
            .iter()
            .filter_map(|variable| Some((variable.name.to_string(), value(&sandbox, variable)?)))
            .collect();
        let request = Request::<Value>::new(*name, *document, Value::Object(variables));
        let answer = client.send_partial(request).await.expect(name);
        // An id of another kind is not found, and what is not found can't be read.
        let (true, Some(data)) = (answer.errors.is_empty(), answer.data) else {
            continue;
        };
        let read = READERS
            .iter()
            .find(|(of, _)| of == name)
            .expect("a reader")
            .1;
        if let Err(error) = read(&data.to_string()) {
            panic!("{name}: {error}\n{data:#}");
        }
        whole += 1;
    }
    assert!(whole > 50, "only {whole} queries were answered in full");
}
