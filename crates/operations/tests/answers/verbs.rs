//! Each verb that is generated sends its operation, with its arguments in their places.

use futures_util::future::BoxFuture;
use mighty_operations::operations::DOCUMENTS;
use mighty_transport::{Client, Error};
use serde_json::Value;

use crate::{calls::CALLS, document, invent::Inventor, outputs::Server};

/// A call of one verb.
pub(crate) struct Call {
    /// The handle and the verb.
    pub(crate) verb: &'static str,
    /// The operation that it sends.
    pub(crate) operation: &'static str,
    /// Whether the caller passes the whole input and so can set more of its fields.
    pub(crate) takes_input: bool,
    /// The variables that follow from the arguments.
    pub(crate) variables: fn() -> Value,
    pub(crate) call: for<'a> fn(&'a Client) -> BoxFuture<'a, Result<(), Error>>,
}

#[tokio::test]
async fn each_verb_sends_its_operation_with_its_arguments_in_their_places() {
    let server = Server::start().await;
    let inventor = Inventor::new();
    for call in CALLS {
        let answer = inventor.full_answer(document(call.operation), 3);
        server.answer(&answer.data);
        let called = (call.call)(&server.client).await;
        called.unwrap_or_else(|error| panic!("{}: {error}", call.verb));
        let sent = server.last_request();
        assert_eq!(sent["operationName"], call.operation, "{}", call.verb);
        let mut variables = sent["variables"].clone();
        let want = (call.variables)();
        if want.get("first").is_none() {
            // The page size of the pager.
            variables
                .as_object_mut()
                .expect("an object")
                .remove("first");
        }
        assert_eq!(variables, want, "{}", call.verb);
    }
    // The others are written by hand and have tests of their own.
    let by_hand = DOCUMENTS.len() - CALLS.len();
    assert!(
        by_hand < 20,
        "{by_hand} operations are not sent by a generated verb"
    );
}
