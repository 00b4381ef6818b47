//! The trait for operations that are types.

use std::borrow::Cow;

use mighty_auth::ScopeNeeds;
use serde::{Serialize, de::DeserializeOwned};

/// A GraphQL operation as a type: the struct holds the variables, the constants hold the rest.
///
/// The SDK's generated code implements it. You can also implement it yourself:
///
/// ```
/// use mighty_transport::{Idempotence, Operation, OperationKind, RequiredScopes};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize)]
/// struct NetworkName {}
///
/// #[derive(Deserialize)]
/// struct NetworkNameData {
///     network: NetworkNameNetwork,
/// }
///
/// #[derive(Deserialize)]
/// struct NetworkNameNetwork {
///     name: String,
/// }
///
/// impl Operation for NetworkName {
///     type Data = NetworkNameData;
///     const NAME: &'static str = "NetworkName";
///     const DOCUMENT: &'static str = "query NetworkName { network { name } }";
///     const KIND: OperationKind = OperationKind::Query;
///     const IDEMPOTENCE: Idempotence = Idempotence::Safe;
///     const SCOPES: &'static [RequiredScopes] = &[];
/// }
/// ```
pub trait Operation: Serialize {
    /// The type of the answer's `data`.
    type Data: DeserializeOwned + Send;

    /// The operation's name in the document.
    const NAME: &'static str;
    /// The GraphQL document, fragments included.
    const DOCUMENT: &'static str;
    /// Whether the operation reads or writes.
    const KIND: OperationKind;
    /// Whether the operation may be sent a second time.
    const IDEMPOTENCE: Idempotence;
    /// One entry for each schema coordinate in use that states scopes. If it is empty, the schema
    /// states no scopes; the operation may still need some.
    const SCOPES: &'static [RequiredScopes];

    /// The cost with these variables. If it is None, the client estimates the cost from the
    /// document.
    fn cost(&self) -> Option<u64> {
        None
    }

    /// The business refusals in a mutation's payload (its `errors` field); none for a query.
    fn rejections(data: &Self::Data) -> &[String] {
        let _ = data;
        &[]
    }

    /// The numeric id of the endpoint's network, if the answer contains it. A client that knows the
    /// id can use the numeric path if bot protection blocks the usual one.
    fn network_id(data: &Self::Data) -> Option<u64> {
        let _ = data;
        None
    }
}

/// Lets you send an operation by reference.
impl<O: Operation + ?Sized> Operation for &O {
    type Data = O::Data;

    const NAME: &'static str = O::NAME;
    const DOCUMENT: &'static str = O::DOCUMENT;
    const KIND: OperationKind = O::KIND;
    const IDEMPOTENCE: Idempotence = O::IDEMPOTENCE;
    const SCOPES: &'static [RequiredScopes] = O::SCOPES;

    fn cost(&self) -> Option<u64> {
        O::cost(self)
    }

    fn rejections(data: &Self::Data) -> &[String] {
        O::rejections(data)
    }

    fn network_id(data: &Self::Data) -> Option<u64> {
        O::network_id(data)
    }
}

/// The scopes that one field or argument needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RequiredScopes {
    /// The schema coordinate, for example `User.timeZone`.
    pub coordinate: &'static str,
    /// The accepted scopes; one of them is enough.
    pub any_of: &'static [&'static str],
}

/// The scopes that an operation needs, in the form that [`least_scopes`](mighty_auth::least_scopes)
/// takes.
///
/// Every selected field for which the schema states scopes is included. If the schema states
/// scopes for none of them, the operation's scopes are unknown. They are also unknown if the
/// schema states none for a mutation itself, because its fields don't tell what it may change.
///
/// ```
/// # use mighty_transport::{Idempotence, Operation, OperationKind, RequiredScopes};
/// # #[derive(serde::Serialize)]
/// # struct CreateComment;
/// # impl Operation for CreateComment {
/// #     type Data = ();
/// #     const NAME: &'static str = "CreateComment";
/// #     const DOCUMENT: &'static str = "";
/// #     const KIND: OperationKind = OperationKind::Mutation;
/// #     const IDEMPOTENCE: Idempotence = Idempotence::Unsafe;
/// #     const SCOPES: &'static [RequiredScopes] = &[RequiredScopes {
/// #         coordinate: "Mutation.createComment",
/// #         any_of: &["write:comments"],
/// #     }];
/// # }
/// use mighty_auth::least_scopes;
/// use mighty_transport::scope_needs;
///
/// let least = least_scopes([scope_needs::<CreateComment>()]);
/// assert_eq!(least.member.scopes.to_string(), "write:comments");
/// assert!(least.unknown.is_empty());
/// ```
pub fn scope_needs<O: Operation>() -> ScopeNeeds {
    stated_needs(O::NAME.into(), O::KIND, O::SCOPES)
}

/// The scopes that an operation of this name, kind and scopes needs.
pub(crate) fn stated_needs(
    name: Cow<'static, str>,
    kind: OperationKind,
    scopes: &[RequiredScopes],
) -> ScopeNeeds {
    let stated = scopes.iter().fold(ScopeNeeds::of(name), |needs, scopes| {
        needs.any_of(scopes.any_of)
    });
    let own = kind == OperationKind::Query
        || scopes
            .iter()
            .any(|scopes| scopes.coordinate.starts_with("Mutation."));
    if own { stated } else { stated.and_unknown() }
}

/// Whether an operation reads or writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OperationKind {
    /// The operation reads.
    Query,
    /// The operation writes.
    Mutation,
}

impl OperationKind {
    /// The GraphQL keyword.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Mutation => "mutation",
        }
    }
}

/// The effect of sending an operation a second time if the outcome of the first is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Idempotence {
    /// No effect: it is a query.
    Safe,
    /// No further effect: the write has the same result (set a value, delete by id).
    Idempotent,
    /// Possibly a second effect: a second post, a second message. This is the default for
    /// mutations. Such an operation is repeated only if the server certainly did nothing.
    Unsafe,
}

impl Idempotence {
    /// Whether it is harmless to send the operation a second time.
    pub const fn allows_repeats(self) -> bool {
        matches!(self, Self::Safe | Self::Idempotent)
    }

    /// The default for operations of this kind.
    pub const fn default_for(kind: OperationKind) -> Self {
        match kind {
            OperationKind::Query => Self::Safe,
            OperationKind::Mutation => Self::Unsafe,
        }
    }
}
