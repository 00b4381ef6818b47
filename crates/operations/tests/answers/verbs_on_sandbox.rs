//! Each generated verb is called once against the sandbox, with ids of real records.
//!
//! The calls are those of `verbs`. Their arguments are examples, so on the way to the sandbox
//! [`WithRealIds`] replaces the values, but not the fields: what a verb does not send is not added.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Mutex},
};

use apollo_compiler::ExecutableDocument;
use bytes::Bytes;
use mighty_auth::Credential;
use mighty_core::{GlobalId, Scope, UserAgent};
use mighty_operations::operations::DOCUMENTS;
use mighty_runtime::{BoxFuture, HttpClient, HttpError, Limits, default_client};
use mighty_sandbox::Sandbox;
use mighty_transport::{Client, OperationKind, Request, RetryPolicy};
use serde_json::{Map, Value, json};

use crate::{
    calls::CALLS,
    sandbox::SCHEMA,
    variables::{Ids, filled, variables},
    verbs::Call,
    verbs_on_sandbox_table::{REFUSED, SETTINGS},
};

/// The parsed document of an operation.
fn parsed(document: &str) -> ExecutableDocument {
    let parsed = ExecutableDocument::parse_and_validate(&SCHEMA, document, "document");
    parsed.expect("a valid document").into_inner()
}

/// Sends each request with real values for the fields that it has.
struct WithRealIds {
    http: Arc<dyn HttpClient>,
    ids: Arc<Mutex<Ids>>,
    settings: Arc<Mutex<Settings>>,
}

/// Values for fields of the input, or for variables.
#[derive(Default)]
struct Settings {
    values: Map<String, Value>,
    /// Whether the caller can set fields that the verb itself does not send.
    can_add: bool,
}

impl fmt::Debug for WithRealIds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WithRealIds").finish_non_exhaustive()
    }
}

impl HttpClient for WithRealIds {
    fn exchange(
        &self,
        mut request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, HttpError>> {
        let mut body: Value = serde_json::from_slice(request.body()).expect("json");
        let document = parsed(body["query"].as_str().expect("a document"));
        let operation = document.operations.iter().next().expect("an operation");
        let ids = self.ids.lock().expect("the ids");
        body["variables"] = filled(&SCHEMA, &ids, operation, &body["variables"]);
        let settings = self.settings.lock().expect("the settings");
        let place = match body["variables"].get("input") {
            Some(_) => &mut body["variables"]["input"],
            None => &mut body["variables"],
        };
        let fields = place.as_object_mut().expect("an object");
        for (field, value) in &settings.values {
            let old = fields.insert(field.clone(), ids.named(value));
            assert!(
                old.is_some() || settings.can_add,
                "the verb sends no {field}"
            );
        }
        *request.body_mut() = body.to_string().into();
        self.http.exchange(request, limits)
    }
}

/// A new sandbox, and a client of its host that sends real ids.
struct Community {
    client: Client,
    settings: Arc<Mutex<Settings>>,
    _sandbox: Sandbox,
}

impl Community {
    async fn start(ids: &Arc<Mutex<Ids>>) -> Self {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let token = sandbox
            .tokens_for(sandbox.host(), Scope::KNOWN)
            .access_token;
        let settings = Arc::<Mutex<Settings>>::default();
        let http = WithRealIds {
            http: default_client().expect("a client"),
            ids: Arc::clone(ids),
            settings: Arc::clone(&settings),
        };
        let client = Client::builder()
            .endpoint(sandbox.graphql_url())
            .user_agent(UserAgent::new("tests/1.0").expect("agent"))
            .credential(Credential::fixed(token))
            .http_client(Arc::new(http))
            .retry(RetryPolicy::none())
            .build()
            .expect("a client");
        let member = GlobalId::new("User", sandbox.member().resource_id());
        let viewer = GlobalId::new("User", sandbox.host().resource_id());
        let mut known = ids.lock().expect("the ids");
        known.add(member);
        known.add_as("viewer", viewer);
        drop(known);
        Self {
            client,
            settings,
            _sandbox: sandbox,
        }
    }

    /// Gathers the ids in the answer of each query. Each round finds ids for the next one.
    async fn gather(&self, ids: &Mutex<Ids>) {
        let queries = DOCUMENTS
            .iter()
            .filter(|(_, document)| document.starts_with("query"));
        for (name, document) in queries.clone().chain(queries) {
            let parsed = parsed(document);
            let operation = parsed.operations.iter().next().expect("an operation");
            *self.settings.lock().expect("the settings") = Settings::default();
            let variables = variables(&SCHEMA, &ids.lock().expect("the ids"), operation);
            let request =
                Request::<Value>::new(*name, *document, variables).with_kind(OperationKind::Query);
            let answer = self.client.send_partial(request).await.expect(name);
            if let Some(data) = answer.data {
                ids.lock().expect("the ids").gather(&data);
            }
        }
    }

    /// The error of the call, if it fails.
    async fn call(&self, call: &Call) -> Result<(), String> {
        let settings = SETTINGS.iter().find(|(verb, _)| *verb == call.verb);
        let values = settings.map(|(verb, values)| serde_json::from_str(values).expect(verb));
        *self.settings.lock().expect("the settings") = Settings {
            values: values.unwrap_or_default(),
            can_add: call.takes_input,
        };
        let called = (call.call)(&self.client).await;
        called.map_err(|error| error.to_string())
    }
}

#[tokio::test]
async fn each_verb_is_answered_by_the_sandbox_or_refused_for_a_known_reason() {
    let ids = Arc::<Mutex<Ids>>::default();
    let community = Community::start(&ids).await;
    community.gather(&ids).await;
    let (mut answered, mut refused, mut wrong) = (0, 0, BTreeMap::new());
    for call in CALLS {
        // A write may delete a record that the next call needs.
        let own;
        let community = if crate::document(call.operation).starts_with("mutation") {
            own = Community::start(&ids).await;
            &own
        } else {
            &community
        };
        let outcome = community.call(call).await;
        let expected = REFUSED.iter().find(|(verb, ..)| *verb == call.verb);
        match (outcome, expected) {
            (Ok(()), None) => answered += 1,
            (Err(error), Some((_, reason, _))) if error.contains(reason) => refused += 1,
            (outcome, expected) => {
                let expected = expected.map(|(_, reason, _)| *reason);
                wrong.insert(
                    call.verb,
                    json!({ "outcome": outcome.err(), "expected": expected }),
                );
            }
        }
    }
    println!("{answered} verbs are answered, {refused} are refused as expected");
    assert!(wrong.is_empty(), "{} others: {wrong:#?}", wrong.len());
    assert_eq!(answered + refused, CALLS.len());
    assert_eq!(refused, REFUSED.len(), "a row names no verb");
}
