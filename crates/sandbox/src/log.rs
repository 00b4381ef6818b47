//! The log of the requests. It never contains a token, a code or a secret.

use std::{
    collections::VecDeque,
    fmt, io,
    sync::{Arc, Mutex, PoisonError},
};

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::{OperationKind, graphql::Reply, sync::lock};

/// The highest number of requests that are kept.
const MOST: usize = 100_000;

/// The highest number of requests whose variables and answers are kept.
const MOST_WITH_BODIES: usize = 1_000;

/// One request that the sandbox has answered. The log is in the order of the answers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// When it arrived, by the sandbox's clock.
    pub at: Timestamp,
    /// The `x-request-id` of its response.
    pub request_id: String,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path alone. The query is left out, because it can contain a code.
    pub path: String,
    /// The HTTP status of the answer.
    pub status: u16,
    /// The name of the GraphQL operation, if it has one.
    pub operation_name: Option<String>,
    /// Whether the GraphQL operation was a query or a mutation.
    pub kind: Option<OperationKind>,
    /// The fields of the root type in the GraphQL operation.
    pub root_fields: Vec<String>,
    /// The variables of the GraphQL operation. Secrets are replaced. Kept for the last 1,000
    /// requests.
    pub variables: Option<Value>,
    /// The answer to the GraphQL operation: `data`, `errors` and `extensions`. Secrets are replaced.
    /// Kept for the last 1,000 requests.
    pub answer: Option<Value>,
    /// The resource id of the person whose access token was sent, if the token was valid.
    pub viewer: Option<u64>,
    /// At `/oauth/token`: `authorization_code` or `refresh_token`. Other values are left out.
    pub grant_type: Option<String>,
}

impl LoggedRequest {
    /// The request as a JSON object, without the fields that it does not have.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let kind = self.kind.map(OperationKind::as_str);
        let fields = [
            ("at", json!(self.at)),
            ("request_id", json!(self.request_id)),
            ("method", json!(self.method)),
            ("path", json!(self.path)),
            ("status", json!(self.status)),
            ("operation", json!(self.operation_name)),
            ("kind", json!(kind)),
            ("root_fields", json!(self.root_fields)),
            ("variables", json!(self.variables)),
            ("answer", json!(self.answer)),
            ("viewer", json!(self.viewer)),
            ("grant_type", json!(self.grant_type)),
        ];
        let given = fields.into_iter().filter(|(_, value)| match value {
            Value::Null => false,
            Value::Array(items) => !items.is_empty(),
            _ => true,
        });
        let fields: Map<_, _> = given.map(|(key, value)| (key.to_owned(), value)).collect();
        fields.into()
    }
}

/// The facts that only a request's handler knows. Handlers attach them to their response.
#[derive(Clone, Debug, Default)]
pub(crate) struct Details {
    pub operation_name: Option<String>,
    pub kind: Option<OperationKind>,
    pub root_fields: Vec<String>,
    pub variables: Option<Value>,
    pub answer: Option<Value>,
    pub viewer: Option<u64>,
    pub grant_type: Option<String>,
}

impl Details {
    /// The facts about an operation that was answered.
    pub(crate) fn of(reply: Reply, viewer: u64) -> Self {
        Self {
            operation_name: reply.operation_name,
            kind: reply.kind,
            root_fields: reply.root_fields,
            variables: reply.variables,
            answer: Some(reply.json),
            viewer: Some(viewer),
            grant_type: None,
        }
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct RequestLog(Arc<Mutex<VecDeque<LoggedRequest>>>);

impl RequestLog {
    pub(crate) fn push(&self, request: LoggedRequest) {
        let mut all = lock(&self.0);
        all.push_back(request);
        if all.len() > MOST {
            all.pop_front();
        }
        let without_body = all.len().checked_sub(MOST_WITH_BODIES + 1);
        if let Some(request) = without_body.and_then(|index| all.get_mut(index)) {
            request.variables = None;
            request.answer = None;
        }
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        lock(&self.0).iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        lock(&self.0).clear();
    }
}

/// Prints requests as lines of JSON.
#[derive(Clone)]
pub(crate) struct Printer(Arc<Mutex<dyn io::Write + Send>>);

impl Printer {
    pub(crate) fn new(to: impl io::Write + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(to)))
    }

    pub(crate) fn print(&self, request: &LoggedRequest) {
        let line = format!("{}\n", request.to_json());
        let mut out = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(error) = out.write_all(line.as_bytes()).and_then(|()| out.flush()) {
            tracing::warn!(%error, "a request could not be printed");
        }
    }
}

impl fmt::Debug for Printer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Printer").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_keeps_a_bounded_number_of_bodies_and_requests() {
        let log = RequestLog::default();
        let request = LoggedRequest {
            at: Timestamp::UNIX_EPOCH,
            request_id: String::new(),
            method: "POST".to_owned(),
            path: "/".to_owned(),
            status: 200,
            operation_name: None,
            kind: None,
            root_fields: Vec::new(),
            variables: Some(json!({})),
            answer: Some(json!({})),
            viewer: None,
            grant_type: None,
        };
        for _ in 0..MOST + 10 {
            log.push(request.clone());
        }
        let all = log.all();
        assert_eq!(all.len(), MOST);
        let with_bodies = all.iter().filter(|request| request.answer.is_some());
        assert_eq!(with_bodies.count(), MOST_WITH_BODIES);
        assert!(all.last().unwrap().variables.is_some());
        let whole = json!({ "at": "1970-01-01T00:00:00Z", "request_id": "", "method": "POST",
            "path": "/", "status": 200, "variables": {}, "answer": {} });
        assert_eq!(all.last().unwrap().to_json(), whole);
    }
}
