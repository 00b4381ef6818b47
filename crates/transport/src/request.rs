//! Requests as values: you can build, compare, print and store them without a server.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use mighty_auth::ScopeNeeds;
use mighty_http::redact::Outline;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    Error, Idempotence, Operation, OperationKind, RequiredScopes, cost::Shape, document,
    document::Quoted, operation::stated_needs,
};

/// Space for the JSON around the name and the document, and for a few variables.
const FRAME: usize = 256;

/// One operation with its variables, ready to be sent. `D` is the type of the answer's `data`.
///
/// Every [`Operation`] can be turned into a request. To send a document that the SDK doesn't have,
/// build the request yourself:
///
/// ```
/// use mighty_transport::{Idempotence, OperationKind, Request};
/// use serde_json::{Value, json};
///
/// let request = Request::<Value>::new(
///     "SavePost",
///     "mutation SavePost($input: CreateSavedPostInput!) {
///         createSavedPost(input: $input) { errors }
///     }",
///     json!({ "input": { "postId": "123" } }),
/// )
/// .with_idempotence(Idempotence::Idempotent);
///
/// assert_eq!(request.kind(), OperationKind::Mutation);
/// assert_eq!(request.body()["operationName"], "SavePost");
/// ```
///
/// The client doesn't treat the payload's `errors` of such a request as refusals, unless
/// [`with_rejections`](Self::with_rejections) tells it how to find them. `Debug` prints the
/// variables' names and sizes; their values, which may be secrets, are in [`body`](Self::body).
pub struct Request<D> {
    name: Cow<'static, str>,
    document: Cow<'static, str>,
    kind: OperationKind,
    idempotence: Idempotence,
    variables: Value,
    required_scopes: &'static [RequiredScopes],
    cost: Option<u64>,
    rejections: fn(&D) -> &[String],
    network_id: fn(&D) -> Option<u64>,
    /// Whether the caller has written the document.
    is_own: bool,
}

impl<D: DeserializeOwned> Request<D> {
    /// A request for the operation called `name` in `document`.
    ///
    /// Its kind is read from the document: from the operation of that name, or else from the first.
    /// If the document's only operation has no name, pass an empty `name`; an empty name is not
    /// sent.
    pub fn new(
        name: impl Into<Cow<'static, str>>,
        document: impl Into<Cow<'static, str>>,
        variables: Value,
    ) -> Self {
        let (name, document) = (name.into(), document.into());
        let kind = document::operation_kind(&document, &name);
        Self {
            name,
            document,
            kind,
            idempotence: Idempotence::default_for(kind),
            variables,
            required_scopes: &[],
            cost: None,
            rejections: |_| &[],
            network_id: |_| None,
            is_own: true,
        }
    }
}

impl<D> Request<D> {
    /// The operation's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The GraphQL document.
    pub fn document(&self) -> &str {
        &self.document
    }

    /// Whether the operation reads or writes.
    pub fn kind(&self) -> OperationKind {
        self.kind
    }

    /// Whether the operation may be sent a second time.
    pub fn idempotence(&self) -> Idempotence {
        self.idempotence
    }

    /// The variables.
    pub fn variables(&self) -> &Value {
        &self.variables
    }

    /// The scopes that the schema states for the selected fields; see [`Operation::SCOPES`].
    pub fn required_scopes(&self) -> &'static [RequiredScopes] {
        self.required_scopes
    }

    /// The scopes that the request needs, in the form that
    /// [`least_scopes`](mighty_auth::least_scopes) takes. As [`scope_needs`](crate::scope_needs), for
    /// a request whose operation is chosen at run time.
    pub fn scope_needs(&self) -> ScopeNeeds {
        stated_needs(self.shared_name(), self.kind, self.required_scopes)
    }

    /// The estimated cost, without knowledge of earlier answers: the cost that the operation
    /// states, or one computed from the page sizes of the lists in its document.
    /// [`Client::estimate`](crate::Client::estimate) is more exact once the operation has been
    /// answered. None if the document can't be read.
    pub fn estimated_cost(&self) -> Option<u64> {
        self.cost
            .or_else(|| Some(Shape::read(&self.document, &self.name)?.cost(&self.variables)))
    }

    /// Sets the cost, if you know it better than the estimate from the document.
    #[must_use]
    pub fn with_cost(mut self, cost: u64) -> Self {
        self.cost = Some(cost);
        self
    }

    /// Sets the scopes that the request needs, for [`Error::explain`](crate::Error::explain).
    #[must_use]
    pub fn with_required_scopes(mut self, scopes: &'static [RequiredScopes]) -> Self {
        self.required_scopes = scopes;
        self
    }

    /// Sets whether the operation reads or writes, if the document doesn't tell. This resets the
    /// idempotence to the default of the kind.
    #[must_use]
    pub fn with_kind(mut self, kind: OperationKind) -> Self {
        self.kind = kind;
        self.idempotence = Idempotence::default_for(kind);
        self
    }

    /// Sets whether the operation may be sent a second time.
    #[must_use]
    pub fn with_idempotence(mut self, idempotence: Idempotence) -> Self {
        self.idempotence = idempotence;
        self
    }

    /// Sets the function that finds the business refusals in the data (a mutation payload's
    /// `errors`), so that they become an [`ErrorKind::Rejected`](crate::ErrorKind::Rejected).
    #[must_use]
    pub fn with_rejections(mut self, rejections: fn(&D) -> &[String]) -> Self {
        self.rejections = rejections;
        self
    }

    /// Sets the function that finds the network's numeric id in the data; see
    /// [`Operation::network_id`].
    #[must_use]
    pub fn with_network_id(mut self, network_id: fn(&D) -> Option<u64>) -> Self {
        self.network_id = network_id;
        self
    }

    /// The JSON body that is posted.
    pub fn body(&self) -> Value {
        let mut body = serde_json::Map::new();
        if let Some(name) = self.posted_name() {
            body.insert("operationName".into(), name.into());
        }
        body.insert("query".into(), self.document().into());
        body.insert("variables".into(), self.variables.clone());
        Value::Object(body)
    }

    /// The JSON body that is posted, as bytes.
    pub(crate) fn body_bytes(&self, quoted: &Quoted) -> Result<Bytes, Error> {
        let query = quoted.text(&self.document);
        let mut body = Vec::with_capacity(query.len() + self.name.len() + FRAME);
        let written = (|| {
            body.push(b'{');
            if let Some(name) = self.posted_name() {
                body.extend_from_slice(br#""operationName":"#);
                serde_json::to_writer(&mut body, name)?;
                body.push(b',');
            }
            body.extend_from_slice(br#""query":"#);
            body.extend_from_slice(query.as_bytes());
            body.extend_from_slice(br#","variables":"#);
            serde_json::to_writer(&mut body, &self.variables)?;
            body.push(b'}');
            Ok(Bytes::from(body))
        })();
        written.map_err(|error| Error::unwritable(self.name.clone(), error))
    }

    fn posted_name(&self) -> Option<&str> {
        Some(&*self.name).filter(|name| !name.is_empty())
    }

    pub(crate) fn rejections(&self) -> fn(&D) -> &[String] {
        self.rejections
    }

    pub(crate) fn network_id(&self) -> fn(&D) -> Option<u64> {
        self.network_id
    }

    pub(crate) fn is_own(&self) -> bool {
        self.is_own
    }

    pub(crate) fn shared_name(&self) -> Cow<'static, str> {
        self.name.clone()
    }

    pub(crate) fn into_document(self) -> Cow<'static, str> {
        self.document
    }

    /// The name and the document.
    pub(crate) fn parts(&self) -> (&Cow<'static, str>, &Cow<'static, str>) {
        (&self.name, &self.document)
    }

    pub(crate) fn stated_cost(&self) -> Option<u64> {
        self.cost
    }
}

// Written by hand, because derived implementations would require the same of `D`, and a request
// contains no `D`.
impl<D> Clone for Request<D> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            document: self.document.clone(),
            kind: self.kind,
            idempotence: self.idempotence,
            variables: self.variables.clone(),
            required_scopes: self.required_scopes,
            cost: self.cost,
            rejections: self.rejections,
            network_id: self.network_id,
            is_own: self.is_own,
        }
    }
}

impl<D> fmt::Debug for Request<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("name", &self.name)
            .field("kind", &self.kind)
            .field("idempotence", &self.idempotence)
            .field("variables", &Outline(&self.variables))
            .field("document", &self.document)
            .field("required_scopes", &self.required_scopes)
            .field("cost", &self.cost)
            .finish()
    }
}

impl<D> PartialEq for Request<D> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
            && self.document == other.document
            && self.kind == other.kind
            && self.idempotence == other.idempotence
            && self.variables == other.variables
            && self.required_scopes == other.required_scopes
            && self.cost == other.cost
    }
}

/// A type that [`Client`](crate::Client) can send: every [`Operation`] and every [`Request`], by
/// value or by reference.
pub trait IntoRequest {
    /// The type of the answer's `data`.
    type Data: DeserializeOwned + Send;

    /// Makes the request.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the variables can't be written as JSON.
    fn into_request(self) -> Result<Request<Self::Data>, Error>;
}

impl<O: Operation> IntoRequest for O {
    type Data = O::Data;

    fn into_request(self) -> Result<Request<O::Data>, Error> {
        let cost = self.cost();
        let variables =
            serde_json::to_value(&self).map_err(|error| Error::unwritable(O::NAME, error))?;
        Ok(Request {
            name: Cow::Borrowed(O::NAME),
            document: Cow::Borrowed(O::DOCUMENT),
            kind: O::KIND,
            idempotence: O::IDEMPOTENCE,
            variables,
            required_scopes: O::SCOPES,
            cost,
            rejections: O::rejections,
            network_id: O::network_id,
            is_own: false,
        })
    }
}

impl<D: DeserializeOwned + Send> IntoRequest for Request<D> {
    type Data = D;

    fn into_request(self) -> Result<Self, Error> {
        Ok(self)
    }
}

impl<D: DeserializeOwned + Send> IntoRequest for &Request<D> {
    type Data = D;

    fn into_request(self) -> Result<Request<D>, Error> {
        Ok(self.clone())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn viewer(name: &'static str) -> Request<Value> {
        Request::new(name, "query Viewer { me { id } }", json!({ "n": 1 }))
    }

    #[test]
    fn the_posted_bytes_equal_the_shown_body() {
        let quoted = Quoted::default();
        let at_run_time = Request::new("", "{ me(a: \"b\\n\") {\n id } }".to_owned(), json!({}));
        // The second time, the quoted document is cached.
        for request in [viewer("Viewer"), viewer(""), viewer("Viewer"), at_run_time] {
            let bytes = request.body_bytes(&quoted).expect("bytes");
            let posted: Value = serde_json::from_slice(&bytes).expect("json");
            assert_eq!(posted, request.body());
            assert_eq!(
                posted.get("operationName").is_some(),
                !request.name().is_empty()
            );
        }
    }

    #[test]
    fn requests_are_equal_if_they_ask_for_the_same() {
        let request = viewer("Viewer");
        assert_eq!(request, request.clone());
        assert_ne!(request, viewer("Other"));
        assert_ne!(
            viewer("Viewer"),
            viewer("Viewer").with_idempotence(Idempotence::Unsafe)
        );
    }

    #[test]
    fn debug_prints_the_names_of_variables_but_not_their_values() {
        let variables = json!({ "input": { "url": "https://example.org", "apiKey": "live-key" } });
        let request = Request::<Value>::new("Hook", "mutation Hook { x }", variables);
        let printed = format!("{request:?} {request:#?}");
        assert!(printed.contains("apiKey") && printed.contains("Hook"));
        assert!(!printed.contains("live-key") && !printed.contains("example.org"));
    }

    #[test]
    fn the_kind_sets_the_default_idempotence() {
        let mutation = viewer("Viewer").with_kind(OperationKind::Mutation);
        assert_eq!(mutation.idempotence(), Idempotence::Unsafe);
        assert_eq!(viewer("Viewer").idempotence(), Idempotence::Safe);
    }
}
