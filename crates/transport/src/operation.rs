//! What a ready-made operation states about itself.

use mighty_auth::ScopeNeeds;
use serde::{Serialize, de::DeserializeOwned};

/// A GraphQL operation as a type: the struct holds the variables, the constants hold the rest.
///
/// Generated code implements it. By hand it is a matter of a few lines:
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
    /// What `data` of the answer becomes.
    type Data: DeserializeOwned + Send;

    /// The operation's name in the document.
    const NAME: &'static str;
    /// The GraphQL document, fragments included.
    const DOCUMENT: &'static str;
    /// Whether it reads or writes.
    const KIND: OperationKind;
    /// Whether it may be sent a second time.
    const IDEMPOTENCE: Idempotence;
    /// One entry per schema coordinate in use that states its scopes. Empty where none does, which
    /// is no promise that none is needed.
    const SCOPES: &'static [RequiredScopes];

    /// What it will cost with these variables. None leaves it to be estimated from the document.
    fn cost(&self) -> Option<u64> {
        None
    }

    /// The business refusals in a mutation's payload (its `errors` field); none for a query.
    fn rejections(data: &Self::Data) -> &[String] {
        let _ = data;
        &[]
    }

    /// The numeric id of the network that the endpoint belongs to, where the answer tells it. A
    /// client that has learnt it can go on along the numeric path where bot protection answers the
    /// usual one.
    fn network_id(data: &Self::Data) -> Option<u64> {
        let _ = data;
        None
    }
}

/// Lets an operation be sent without giving it up.
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

/// The scopes that one field or argument asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RequiredScopes {
    /// The schema coordinate, for example `User.timeZone`.
    pub coordinate: &'static str,
    /// The scopes of which one is enough.
    pub any_of: &'static [&'static str],
}

/// The scopes that an operation needs, in the form that [`least_scopes`](mighty_auth::least_scopes)
/// takes.
///
/// Every field that the operation selects counts, if the schema states scopes for it. If it states
/// none for any of them, the scopes of the operation are unknown. So are those of a mutation for
/// which the schema states none, because the fields that it answers don't tell what it may change.
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
    let stated = O::SCOPES
        .iter()
        .fold(ScopeNeeds::of(O::NAME), |needs, scopes| {
            needs.any_of(scopes.any_of)
        });
    let own = O::KIND == OperationKind::Query
        || O::SCOPES
            .iter()
            .any(|scopes| scopes.coordinate.starts_with("Mutation."));
    if own { stated } else { stated.and_unknown() }
}

/// Whether an operation reads or writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OperationKind {
    /// It reads.
    Query,
    /// It writes.
    Mutation,
}

impl OperationKind {
    /// The keyword in GraphQL.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Mutation => "mutation",
        }
    }
}

/// What it does to send an operation a second time when nobody knows how the first one ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Idempotence {
    /// Nothing: it is a query.
    Safe,
    /// Nothing beyond the first: a write that comes to the same (set a value, delete by id).
    Idempotent,
    /// Possibly a second effect: a second post, a second message. The default for mutations; it is
    /// repeated only where the server certainly did nothing.
    Unsafe,
}

impl Idempotence {
    /// Whether a second sending is harmless.
    pub const fn allows_repeats(self) -> bool {
        matches!(self, Self::Safe | Self::Idempotent)
    }

    /// What is assumed of an operation that says nothing else.
    pub const fn default_for(kind: OperationKind) -> Self {
        match kind {
            OperationKind::Query => Self::Safe,
            OperationKind::Mutation => Self::Unsafe,
        }
    }
}
