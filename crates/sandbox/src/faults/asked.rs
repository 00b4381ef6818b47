//! The facts of a request that choose its faults.

use std::collections::HashSet;

use crate::OperationKind;

/// A request, before it is answered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    pub(crate) path: String,
    pub(crate) operation: Option<Operation>,
}

/// The GraphQL operation of a request.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) name: Option<String>,
    pub(crate) kind: OperationKind,
    /// The fields of the root type.
    pub(crate) root_fields: Vec<String>,
    /// The coordinates of all fields that it selects, such as `Post.title`.
    pub(crate) fields: HashSet<String>,
}
