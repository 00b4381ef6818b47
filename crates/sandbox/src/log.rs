//! The log of the requests. It never contains a token, a code or a secret.

use std::sync::{Arc, Mutex};

use jiff::Timestamp;

use crate::{OperationKind, graphql::Reply, sync::lock};

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
    /// The resource id of the person whose access token was sent, if the token was valid.
    pub viewer: Option<u64>,
    /// At `/oauth/token`: `authorization_code` or `refresh_token`. Other values are left out.
    pub grant_type: Option<String>,
}

/// The facts that only a request's handler knows. Handlers attach them to their response.
#[derive(Clone, Debug, Default)]
pub(crate) struct Details {
    pub operation_name: Option<String>,
    pub kind: Option<OperationKind>,
    pub root_fields: Vec<String>,
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
