//! Ready-made operations as data.

use mighty_transport::{Idempotence, Operation, OperationKind, Request, RequiredScopes};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A ready-made operation as data, for programs that choose the operation at run time.
///
/// [`CATALOGUE`](crate::operations::CATALOGUE) has all of them, and
/// [`named`](crate::operations::named) finds one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The operation's name, such as `CreateTag`.
    pub name: &'static str,
    /// The module that has its type, such as `tags`.
    pub area: &'static str,
    /// What it does, and what surprises.
    pub about: &'static str,
    /// The GraphQL document, fragments included.
    pub document: &'static str,
    /// Whether it reads or writes.
    pub kind: OperationKind,
    /// Whether it may be sent a second time.
    pub idempotence: Idempotence,
    /// The scopes that the schema states; see [`Operation::SCOPES`].
    pub scopes: &'static [RequiredScopes],
}

impl OperationInfo {
    pub(crate) const fn of<O: Operation>(area: &'static str, about: &'static str) -> Self {
        Self {
            name: O::NAME,
            area,
            about,
            document: O::DOCUMENT,
            kind: O::KIND,
            idempotence: O::IDEMPOTENCE,
            scopes: O::SCOPES,
        }
    }

    /// The operation with these variables as a request. `D` is the type of the answer, usually
    /// [`Value`].
    ///
    /// The variables are not checked. The payload's `errors` of a mutation are part of the answer.
    #[must_use]
    pub fn request<D: DeserializeOwned>(&self, variables: Value) -> Request<D> {
        Request::new(self.name, self.document, variables)
            .with_kind(self.kind)
            .with_idempotence(self.idempotence)
            .with_required_scopes(self.scopes)
    }
}
