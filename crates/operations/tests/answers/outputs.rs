//! The output of every operation: of a full answer, of a refusal, and of a null.

use std::{
    any::type_name,
    fmt::Debug,
    marker::PhantomData,
    sync::{Arc, Mutex},
};

use futures_util::{FutureExt as _, future::BoxFuture};
use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_operations::output::{HasOutput, Missing, run};
use mighty_transport::{
    Client, Error, ErrorKind, Idempotence, Operation, OperationKind, RequiredScopes,
};
use serde_json::{Value, json};

use crate::{document, invent::Inventor, runs::RUNS};

/// An operation, without its variables.
pub(crate) struct Row {
    name: &'static str,
    kind: OperationKind,
    idempotence: Idempotence,
    output: &'static str,
    run: for<'a> fn(&'a Client) -> BoxFuture<'a, Result<String, Error>>,
}

pub(crate) fn row<O: HasOutput<Output: Debug> + 'static>() -> Row {
    Row {
        name: O::NAME,
        kind: O::KIND,
        idempotence: O::IDEMPOTENCE,
        output: type_name::<O::Output>(),
        run: |client| {
            let output = run(client, WithoutVariables::<O>(PhantomData));
            async move { Ok(format!("{:?}", output.await?)) }.boxed()
        },
    }
}

/// The operation without variables, for a server that doesn't read them.
struct WithoutVariables<O>(PhantomData<fn() -> O>);

impl<O> serde::Serialize for WithoutVariables<O> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json!({}).serialize(serializer)
    }
}

impl<O: Operation> Operation for WithoutVariables<O> {
    type Data = O::Data;
    const NAME: &'static str = O::NAME;
    const DOCUMENT: &'static str = O::DOCUMENT;
    const KIND: OperationKind = O::KIND;
    const IDEMPOTENCE: Idempotence = O::IDEMPOTENCE;
    const SCOPES: &'static [RequiredScopes] = O::SCOPES;

    fn rejections(data: &O::Data) -> &[String] {
        O::rejections(data)
    }
}

impl<O: HasOutput> HasOutput for WithoutVariables<O> {
    type Output = O::Output;

    fn output(data: O::Data) -> Result<O::Output, Missing> {
        O::output(data)
    }
}

/// A server that sends the same data to each request until it gets other data.
pub(crate) struct Server {
    data: Arc<Mutex<String>>,
    last: Arc<Mutex<Value>>,
    pub(crate) client: Client,
    _server: MockServer,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let server = MockServer::start_async().await;
        let (data, last) = (
            Arc::<Mutex<String>>::default(),
            Arc::<Mutex<Value>>::default(),
        );
        let (shared, request) = (Arc::clone(&data), Arc::clone(&last));
        server
            .mock_async(|when, then| {
                when.path("/graphql");
                then.respond_with(move |sent: &HttpMockRequest| {
                    let sent = serde_json::from_slice(sent.body_ref()).expect("json");
                    *request.lock().expect("the request") = sent;
                    let data = shared.lock().expect("the data");
                    HttpMockResponse::builder()
                        .status(200)
                        .body(format!("{{\"data\":{data}}}"))
                        .build()
                });
            })
            .await;
        let client = Client::builder()
            .endpoint(server.url("/graphql"))
            .user_agent(UserAgent::new("tests/1.0").expect("agent"))
            .credential(Credential::fixed(mighty_trace::secret(
                "token-of-the-tests",
            )))
            .cost_ceiling(u64::MAX)
            .build()
            .expect("client");
        Self {
            data,
            last,
            client,
            _server: server,
        }
    }

    /// Sets the data of the next answers.
    pub(crate) fn answer(&self, data: &str) {
        data.clone_into(&mut self.data.lock().expect("the data"));
    }

    /// The request that came last.
    pub(crate) fn last_request(&self) -> Value {
        self.last.lock().expect("the request").clone()
    }

    /// The `Debug` text of the output that the operation takes from `data`.
    async fn run(&self, row: &Row, data: &str) -> Result<String, Error> {
        self.answer(data);
        (row.run)(&self.client).await
    }
}

fn rows() -> impl Iterator<Item = Row> {
    RUNS.iter().map(|row| row())
}

/// The output's type without the modules of the crate.
fn short(output: &str) -> String {
    let words = output.split_inclusive(['<', '>', ',', ' ']);
    let short = words.map(|word| {
        let path: Vec<_> = word.split("::").collect();
        let of_operation =
            path.len() > 2 && path.contains(&"generated") && !word.contains("models");
        let kept = if of_operation { 2 } else { 1 };
        path[path.len() - kept..].join("::")
    });
    short.collect()
}

#[test]
fn each_operation_has_its_reviewed_output() {
    let outputs: Vec<_> = rows()
        .map(|row| format!("{}: {}", row.name, short(row.output)))
        .collect();
    assert_eq!(
        outputs.len(),
        mighty_operations::operations::DOCUMENTS.len()
    );
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("outputs", outputs.join("\n"));
    });
}

#[tokio::test]
async fn a_full_answer_gives_the_output_with_all_that_was_selected() {
    let server = Server::start().await;
    let inventor = Inventor::new();
    for row in rows() {
        let answer = inventor.full_answer(document(row.name), 3);
        let output = server.run(&row, &answer.data).await;
        let output =
            output.unwrap_or_else(|error| panic!("{}: {error}\n{}", row.name, answer.data));
        for leaf in &answer.leaves {
            // The count of unread messages is left out on purpose, success is no value, and the
            // number of items has another name in a page.
            let left_out = ["unread_count", "success", "total_count"];
            let is_left_out = left_out.iter().any(|name| leaf.is_of(name));
            assert!(
                is_left_out || leaf.is_in(&output),
                "{}: {leaf} is not in\n{output}\n{}",
                row.name,
                answer.data
            );
        }
    }
}

#[tokio::test]
async fn each_mutations_refusal_is_an_error_of_that_kind() {
    let server = Server::start().await;
    let inventor = Inventor::new();
    let mut refused = 0;
    for row in rows().filter(|row| row.kind == OperationKind::Mutation) {
        let mut data = inventor.full_data(document(row.name), 3);
        let payload = payload(&mut data);
        payload["errors"] = json!(["Not today."]);
        let error = server.run(&row, &data.to_string()).await;
        let error = error.expect_err(row.name);
        assert_eq!(error.kind(), ErrorKind::Rejected, "{error}");
        assert_eq!(error.rejections(), ["Not today."], "{}", row.name);
        refused += 1;
    }
    assert!(refused > 150, "{refused} mutations");
}

#[tokio::test]
async fn a_mutation_with_neither_its_object_nor_errors_has_an_unknown_outcome() {
    let server = Server::start().await;
    let inventor = Inventor::new();
    for row in rows().filter(|row| row.kind == OperationKind::Mutation) {
        let document = document(row.name);
        let mut data = inventor.full_data(document, 3);
        let mut answers = Vec::new();
        let fields = inventor.payload_fields(document);
        if let [(key, true)] = &fields[..] {
            payload(&mut data)[key] = Value::Null;
            answers.push(data.clone());
        }
        *payload(&mut data) = Value::Null;
        answers.push(data);
        for data in answers {
            let error = server.run(&row, &data.to_string()).await;
            let error = error.expect_err(row.name);
            let want = match row.idempotence.allows_repeats() {
                true => ErrorKind::Decode,
                false => ErrorKind::UnknownOutcome,
            };
            assert_eq!(error.kind(), want, "{error}\n{data}");
            assert_eq!(error.operation(), Some(row.name));
        }
    }
}

#[tokio::test]
async fn a_mutation_without_success_has_an_unknown_outcome() {
    let server = Server::start().await;
    let inventor = Inventor::new();
    let mut without = 0;
    for row in rows().filter(|row| row.kind == OperationKind::Mutation) {
        let mut data = inventor.full_data(document(row.name), 3);
        let payload = payload(&mut data);
        if payload.get("success").is_none() {
            continue;
        }
        payload["success"] = json!(false);
        let error = server.run(&row, &data.to_string()).await;
        assert!(error.is_err(), "{}", row.name);
        without += 1;
    }
    assert!(without > 0);
}

#[tokio::test]
async fn a_null_on_a_querys_path_is_not_found_unless_the_output_is_optional() {
    let server = Server::start().await;
    let inventor = Inventor::new();
    let (mut absent, mut optional) = (0, 0);
    for row in rows().filter(|row| row.kind == OperationKind::Query) {
        let nulls = inventor.nulls(document(row.name), 3);
        let last = nulls.len();
        for (at, (data, is_at_the_end)) in nulls.into_iter().enumerate() {
            let output = server.run(&row, &data).await;
            let is_optional = row.output.starts_with("core::option::Option");
            if at + 1 == last && is_at_the_end && is_optional {
                assert_eq!(output.expect(row.name), "None");
                optional += 1;
                continue;
            }
            let error = output.expect_err(&format!("{}: {data}", row.name));
            assert_eq!(error.kind(), ErrorKind::Absent, "{error}\n{data}");
            assert!(error.is_not_found());
            assert_eq!(error.operation(), Some(row.name));
            absent += 1;
        }
    }
    assert!(absent > 60 && optional > 5, "{absent} and {optional}");
}

fn payload(data: &mut Value) -> &mut Value {
    let data = data.as_object_mut().expect("an object");
    data.values_mut().next().expect("a payload")
}
