//! The engine: executes any operation of the schema against the seeded world.
//!
//! | Module | Does |
//! |---|---|
//! | `engine` | takes a request from its body to its answer |
//! | `request`, `documents`, `validation`, `cost` | checks before the operation runs |
//! | `introspection` | what tools ask about the schema and the executor does not know |
//! | `facts` | look-ups in the schema |
//! | `failed_lookups` | the limit of failed look-ups by e-mail address |
//! | `context`, `access`, `roles` | the viewer, and what the viewer may read |
//! | `object`, `generate` | a field's value: resolved, stored or made from its type |
//! | `pages` | connections and their cursors |
//! | `resolve` | fields with rules of their own |
//! | `rules` | what each mutation accepts, checks and changes: one row each |
//! | `mutations` | carries the rows out |
//! | `scripted` | what scripted faults need |
//! | `parts` | the parts of uploads, which arrive by plain HTTP |
//! | `errors`, `places` | codes for messages, and the places of mistakes in a document |

mod access;
mod args;
mod context;
mod cost;
mod documents;
mod engine;
mod errors;
mod facts;
mod failed_lookups;
mod generate;
mod images;
mod introspection;
mod mutations;
mod object;
mod pages;
mod parts;
mod places;
mod request;
mod resolve;
mod roles;
mod rules;
mod scripted;
mod validation;

#[cfg(test)]
mod tests;

pub(crate) use engine::Engine;
pub(crate) use facts::Facts;
pub(crate) use images::{Image, LARGEST_IMAGE};
pub(crate) use parts::{Part, PartCredential};
pub(crate) use rules::behaviours;
pub(crate) use scripted::FieldFault;
use serde_json::Value as Json;

pub use crate::world::people::{Person, Role};

/// Whether the API enforces a token's scopes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ScopeProfile {
    /// A field that states scopes is refused to a token that has none of them.
    #[default]
    Enforced,
    /// A token may do everything that its member may do, as the vendor's guide says of the beta.
    Beta,
}

/// The kind of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationKind {
    /// Reads.
    Query,
    /// Writes.
    Mutation,
}

impl OperationKind {
    /// The kind as GraphQL writes it: `query` or `mutation`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            OperationKind::Query => "query",
            OperationKind::Mutation => "mutation",
        }
    }
}

/// The sandbox could not build its engine.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum EngineError {
    /// The schema is not valid GraphQL.
    #[error("the schema is not valid: {0}")]
    Schema(String),
    /// The world has no network.
    #[error("the world has no network")]
    NoNetwork,
}

/// The network of the sandbox.
#[derive(Clone, Debug)]
pub(crate) struct NetworkFacts {
    pub(crate) id: u64,
    pub(crate) subdomain: String,
    pub(crate) title: String,
}

/// The member and the scopes that a request is made with.
#[derive(Clone, Debug)]
pub(crate) struct Viewer {
    pub(crate) resource_id: u64,
    pub(crate) scopes: Vec<String>,
}

/// An answer, with the facts for the log of requests.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) json: Json,
    pub(crate) operation_name: Option<String>,
    pub(crate) kind: Option<OperationKind>,
    pub(crate) root_fields: Vec<String>,
    pub(crate) variables: Option<Json>,
}

impl Reply {
    /// The answer to a request without a recognisable operation.
    fn unparsed(status: u16, json: Json) -> Reply {
        Reply {
            status,
            json,
            operation_name: None,
            kind: None,
            root_fields: Vec::new(),
            variables: None,
        }
    }
}
