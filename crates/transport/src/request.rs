//! Requests as values: built, compared, printed and kept without a server in sight.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    Error, Idempotence, Operation, OperationKind, RequiredScopes, cost::Shape, document,
    document::Quoted, secrets::Outline,
};

/// Room for what stands around name and document, and for a few variables.
const FRAME: usize = 256;

/// One operation with its variables, ready to be sent; `D` is what its `data` becomes.
///
/// Every [`Operation`] turns into one. Built by hand it is the way out for a document that the SDK
/// doesn't have:
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
/// The payload's `errors` of a hand-built request are not known to be refusals, unless
/// [`with_rejections`](Self::with_rejections) says where they are. `Debug` prints the
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
}

impl<D: DeserializeOwned> Request<D> {
    /// A request for the operation called `name` in `document`.
    ///
    /// Its kind is read off the document: the operation of that name, or the first. An empty
    /// `name` is not sent, for a document whose only operation has none.
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

    /// Whether it reads or writes.
    pub fn kind(&self) -> OperationKind {
        self.kind
    }

    /// Whether it may be sent a second time.
    pub fn idempotence(&self) -> Idempotence {
        self.idempotence
    }

    /// The variables.
    pub fn variables(&self) -> &Value {
        &self.variables
    }

    /// The scopes that the fields in use state; see [`Operation::SCOPES`].
    pub fn required_scopes(&self) -> &'static [RequiredScopes] {
        self.required_scopes
    }

    /// What it will cost, estimated without the help of any answer: as its operation states, or by
    /// the page sizes of the lists in its document. [`Client::estimate`](crate::Client::estimate)
    /// knows better once the operation has been answered. None where the document can't be read.
    pub fn estimated_cost(&self) -> Option<u64> {
        self.cost
            .or_else(|| Some(Shape::read(&self.document, &self.name)?.cost(&self.variables)))
    }

    /// States what it will cost, where that is better known than by its document.
    #[must_use]
    pub fn with_cost(mut self, cost: u64) -> Self {
        self.cost = Some(cost);
        self
    }

    /// States the scopes that it asks for, for [`Error::explain`](crate::Error::explain).
    #[must_use]
    pub fn with_required_scopes(mut self, scopes: &'static [RequiredScopes]) -> Self {
        self.required_scopes = scopes;
        self
    }

    /// Says whether it reads or writes, where the document doesn't tell. The idempotence becomes
    /// the kind's usual one.
    #[must_use]
    pub fn with_kind(mut self, kind: OperationKind) -> Self {
        self.kind = kind;
        self.idempotence = Idempotence::default_for(kind);
        self
    }

    /// Says whether it may be sent a second time.
    #[must_use]
    pub fn with_idempotence(mut self, idempotence: Idempotence) -> Self {
        self.idempotence = idempotence;
        self
    }

    /// Says where the business refusals are in the data (a mutation payload's `errors`), so that
    /// they become an [`ErrorKind::Rejected`](crate::ErrorKind::Rejected).
    #[must_use]
    pub fn with_rejections(mut self, rejections: fn(&D) -> &[String]) -> Self {
        self.rejections = rejections;
        self
    }

    /// Says where the data tell the network's numeric id; see [`Operation::network_id`].
    #[must_use]
    pub fn with_network_id(mut self, network_id: fn(&D) -> Option<u64>) -> Self {
        self.network_id = network_id;
        self
    }

    /// The JSON that is posted.
    pub fn body(&self) -> Value {
        let mut body = serde_json::Map::new();
        if let Some(name) = self.posted_name() {
            body.insert("operationName".into(), name.into());
        }
        body.insert("query".into(), self.document().into());
        body.insert("variables".into(), self.variables.clone());
        Value::Object(body)
    }

    /// The same, as bytes.
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

    pub(crate) fn shared_name(&self) -> Cow<'static, str> {
        self.name.clone()
    }

    pub(crate) fn into_document(self) -> Cow<'static, str> {
        self.document
    }

    /// Name and document.
    pub(crate) fn parts(&self) -> (&Cow<'static, str>, &Cow<'static, str>) {
        (&self.name, &self.document)
    }

    pub(crate) fn stated_cost(&self) -> Option<u64> {
        self.cost
    }
}

// By hand, because derived ones would ask the same of `D`, of which a request holds none.
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

/// What [`Client`](crate::Client) can send: every [`Operation`] and every [`Request`], by value or
/// by reference.
pub trait IntoRequest {
    /// What `data` of the answer becomes.
    type Data: DeserializeOwned + Send;

    /// Makes the request.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) where the variables can't be written as JSON.
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
    fn what_is_shown_is_what_is_posted() {
        let quoted = Quoted::default();
        let at_run_time = Request::new("", "{ me(a: \"b\\n\") {\n id } }".to_owned(), json!({}));
        // The second time the document is already there.
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
    fn requests_are_equal_where_what_they_ask_is() {
        let request = viewer("Viewer");
        assert_eq!(request, request.clone());
        assert_ne!(request, viewer("Other"));
        assert_ne!(
            viewer("Viewer"),
            viewer("Viewer").with_idempotence(Idempotence::Unsafe)
        );
    }

    #[test]
    fn printed_it_shows_names_but_no_values() {
        let variables = json!({ "input": { "url": "https://example.org", "apiKey": "live-key" } });
        let request = Request::<Value>::new("Hook", "mutation Hook { x }", variables);
        let printed = format!("{request:?} {request:#?}");
        assert!(printed.contains("apiKey") && printed.contains("Hook"));
        assert!(!printed.contains("live-key") && !printed.contains("example.org"));
    }

    #[test]
    fn the_kind_brings_its_usual_idempotence() {
        let mutation = viewer("Viewer").with_kind(OperationKind::Mutation);
        assert_eq!(mutation.idempotence(), Idempotence::Unsafe);
        assert_eq!(viewer("Viewer").idempotence(), Idempotence::Safe);
    }
}
