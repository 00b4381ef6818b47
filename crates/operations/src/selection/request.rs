//! Makes a request from a struct and its variables.

use std::{collections::HashSet, fmt, marker::PhantomData};

use mighty_core::ConfigError;
use mighty_schema::selection::{
    cynic::{
        QueryFragment, QueryVariables,
        queries::{OperationType, build_executable_document},
    },
    schema,
};
use mighty_transport::{Error, Idempotence, IntoRequest, OperationKind, Request};
use serde::{Serialize, de::DeserializeOwned};

/// A root type of the schema: `Query` or `Mutation`.
pub trait Root {
    /// The kind of operation that has this root.
    const KIND: OperationKind;
}

impl Root for schema::Query {
    const KIND: OperationKind = OperationKind::Query;
}

impl Root for schema::Mutation {
    const KIND: OperationKind = OperationKind::Mutation;
}

/// A struct that is a whole operation: a fragment on `Query` or `Mutation`.
pub trait Select: QueryFragment<SchemaType: Root> + DeserializeOwned + Send {
    /// The operation with its variables. Use `()` if it has none.
    fn select<V>(variables: V) -> Selection<Self, V>
    where
        V: QueryVariables<Fields = Self::VariablesFields> + Serialize,
    {
        Selection {
            variables,
            idempotence: Idempotence::default_for(Self::SchemaType::KIND),
            rejections: |_| &[],
            data: PhantomData,
        }
    }
}

impl<T> Select for T where T: QueryFragment<SchemaType: Root> + DeserializeOwned + Send {}

/// A selection with its variables, ready to be sent. Its answer has the type `T`.
#[must_use]
pub struct Selection<T, V> {
    pub(super) variables: V,
    idempotence: Idempotence,
    rejections: fn(&T) -> &[String],
    data: PhantomData<fn() -> T>,
}

impl<T, V> Selection<T, V> {
    /// Sets whether the operation may be sent twice. By default a query may and a mutation may not.
    pub fn with_idempotence(mut self, idempotence: Idempotence) -> Self {
        self.idempotence = idempotence;
        self
    }

    /// Sets a function that returns the `errors` of a mutation's payload. If they aren't empty, the
    /// call fails with [`ErrorKind::Rejected`](mighty_transport::ErrorKind::Rejected).
    pub fn with_rejections(mut self, rejections: fn(&T) -> &[String]) -> Self {
        self.rejections = rejections;
        self
    }

    /// The variables.
    pub fn variables(&self) -> &V {
        &self.variables
    }
}

impl<T, V> IntoRequest for Selection<T, V>
where
    T: Select,
    V: QueryVariables<Fields = T::VariablesFields> + Serialize,
{
    type Data = T;

    fn into_request(self) -> Result<Request<T>, Error> {
        let name = T::name().unwrap_or_default();
        let kind = T::SchemaType::KIND;
        let document = build_executable_document::<T, V>(
            match kind {
                OperationKind::Query => OperationType::Query,
                OperationKind::Mutation => OperationType::Mutation,
            },
            Some(&name),
            HashSet::new(),
            None,
        );
        let variables = serde_json::to_value(&self.variables).map_err(|error| {
            Error::config(ConfigError::new(
                "variables",
                format!("those of {name} can't be written as JSON: {error}"),
                "use texts as the keys of maps, and only finite numbers",
            ))
        })?;
        // If there are no variables, cynic writes null, but GraphQL over HTTP needs an object.
        let variables = if variables.is_null() {
            serde_json::json!({})
        } else {
            variables
        };
        Ok(Request::new(name, document, variables)
            .with_kind(kind)
            .with_idempotence(self.idempotence)
            .with_rejections(self.rejections))
    }
}

// Not derived, because a derived impl would need `T: Clone`, and a selection contains no `T`.
impl<T, V: Clone> Clone for Selection<T, V> {
    fn clone(&self) -> Self {
        Self {
            variables: self.variables.clone(),
            idempotence: self.idempotence,
            rejections: self.rejections,
            data: PhantomData,
        }
    }
}

impl<T: QueryFragment, V: fmt::Debug> fmt::Debug for Selection<T, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Selection")
            .field("name", &T::name())
            .field("variables", &self.variables)
            .field("idempotence", &self.idempotence)
            .finish_non_exhaustive()
    }
}
