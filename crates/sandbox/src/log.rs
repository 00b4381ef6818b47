//! The log of what the sandbox received. It never holds a token, a code or a secret.

use std::sync::{Arc, Mutex};

use jiff::Timestamp;

use crate::{OperationKind, graphql::Reply, sync::lock};

/// One request that the sandbox has answered, in the order of the answers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// When it came in, by the sandbox's clock.
    pub at: Timestamp,
    /// The `x-request-id` of its response.
    pub request_id: String,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path alone. The query is left out: it can carry a code.
    pub path: String,
    /// The HTTP status of the answer.
    pub status: u16,
    /// The name of the GraphQL operation that ran, where it has one.
    pub operation_name: Option<String>,
    /// Whether the GraphQL operation was a query or a mutation.
    pub kind: Option<OperationKind>,
    /// The fields that the GraphQL operation asked of its root type.
    pub root_fields: Vec<String>,
    /// The resource id of the person whose access token came along, where it was a live one.
    pub viewer: Option<u64>,
    /// At `/oauth/token`: `authorization_code` or `refresh_token`. Any other text is left out.
    pub grant_type: Option<String>,
}

/// What only the handler of a request knows of it. Handlers attach it to their response.
#[derive(Clone, Debug, Default)]
pub(crate) struct Details {
    pub operation_name: Option<String>,
    pub kind: Option<OperationKind>,
    pub root_fields: Vec<String>,
    pub viewer: Option<u64>,
    pub grant_type: Option<String>,
}

impl Details {
    /// What is known of an operation that was answered.
    pub(crate) fn of(reply: Reply, viewer: u64) -> Self {
        Self {
            operation_name: reply.operation_name,
            kind: reply.kind,
            root_fields: reply.root_fields,
            viewer: Some(viewer),
            grant_type: None,
        }
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct RequestLog(Arc<Mutex<Vec<LoggedRequest>>>);

impl RequestLog {
    pub(crate) fn push(&self, request: LoggedRequest) {
        lock(&self.0).push(request);
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        lock(&self.0).clone()
    }
}
