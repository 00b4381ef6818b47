//! The engine: executes any operation of the schema against the seeded world.
//!
//! | Module | Does |
//! |---|---|
//! | `engine` | takes a request from its body to its answer |
//! | `request`, `validation`, `cost` | what can end it before it runs |
//! | `facts` | look-ups in the schema |
//! | `context`, `access` | who asks, and what they may see |
//! | `object`, `generate` | a field's value: resolved, stored or made from its type |
//! | `pages` | connections and their cursors |
//! | `resolve` | fields with a meaning of their own |
//! | `mutations` | writing |
//! | `parts` | what comes in of uploads, beside GraphQL |
//! | `errors` | codes beside messages |

mod access;
mod args;
mod context;
mod cost;
mod engine;
mod errors;
mod facts;
mod generate;
mod mutations;
mod object;
mod pages;
mod parts;
mod request;
mod resolve;
mod validation;

#[cfg(test)]
mod tests;

pub(crate) use engine::Engine;
pub(crate) use facts::Facts;
pub(crate) use mutations::{initial, reaction};
pub(crate) use parts::{Part, Proof};
use serde_json::Value as Json;

pub use crate::world::people::{Person, Role};

/// Whether the API holds a token to its scopes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ScopeProfile {
    /// A field that states scopes is refused to a token that holds none of them.
    #[default]
    Enforced,
    /// Tokens act with all that their member may do, as the vendor's guide says of the beta.
    Beta,
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperationKind {
    /// Reads.
    Query,
    /// Writes.
    Mutation,
}

/// The sandbox could not build its engine.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum EngineError {
    /// The schema is not valid GraphQL.
    #[error("the schema is not valid: {0}")]
    Schema(String),
}

/// The network that the sandbox plays.
#[derive(Clone, Debug)]
pub(crate) struct NetworkFacts {
    pub(crate) id: u64,
    pub(crate) subdomain: String,
    pub(crate) title: String,
}

/// On whose behalf a request is made.
#[derive(Clone, Debug)]
pub(crate) struct Viewer {
    pub(crate) resource_id: u64,
    pub(crate) scopes: Vec<String>,
}

/// An answer, with what a log of requests wants to know.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) json: Json,
    pub(crate) operation_name: Option<String>,
    pub(crate) kind: Option<OperationKind>,
    pub(crate) root_fields: Vec<String>,
}

impl Reply {
    /// The answer to a request in which no operation could be made out.
    fn unparsed(status: u16, json: Json) -> Reply {
        Reply {
            status,
            json,
            operation_name: None,
            kind: None,
            root_fields: Vec::new(),
        }
    }
}
