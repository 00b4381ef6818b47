//! Your own documents, page by page.

use std::{borrow::Cow, fmt, marker::PhantomData};

use mighty_core::{ConfigError, Maybe};
use serde_json::Value;

use crate::{
    Error, IntoRequest, Request, RequiredScopes,
    document::{Connection, Unpaged, find_connection},
};

/// A document of your own with a connection that is read page by page. Its items have the type `T`.
///
/// Make it with [`Request::paged`], and read it with a pager, for example `Mighty::pages`.
pub struct PagedRequest<T> {
    document: Cow<'static, str>,
    variables: Value,
    connection: Cow<'static, str>,
    required_scopes: &'static [RequiredScopes],
    cost: Option<u64>,
    first: Maybe<i32>,
    after: Maybe<String>,
    item: PhantomData<fn() -> T>,
}

impl<T> Request<T> {
    /// A query of your own that is read page by page. `connection` is the path of the connection:
    /// the keys of the answer with dots between them, for example `network.members`. `T` is the type
    /// of the items: your own type that implements `Deserialize`, or [`Value`].
    ///
    /// The document has a variable `$after: String`, which the connection takes as its argument
    /// `after`. If it has a variable `$first: Int` as well, a pager sets the page size. The connection
    /// selects `nodes { … }` or `edges { node { … } }`, and `pageInfo { hasNextPage endCursor }`; also
    /// `totalCount`, if you want to know it. The operation is the first query of the document.
    ///
    /// If the document can't be paged, the pager is not made, and nothing is sent.
    ///
    /// ```
    /// use mighty_transport::{IntoRequest as _, Request};
    /// use serde_json::{Value, json};
    ///
    /// let titles = |connection| {
    ///     Request::<Value>::paged(
    ///         "query Titles($first: Int, $after: String) {
    ///             network { spaces(first: $first, after: $after) {
    ///                 nodes { title } pageInfo { hasNextPage endCursor }
    ///             } }
    ///         }",
    ///         json!({}),
    ///         connection,
    ///     )
    /// };
    /// assert!(titles("network.spaces").into_request().is_ok());
    ///
    /// let error = titles("network.space").into_request().expect_err("a typo");
    /// assert!(error.to_string().contains("`network` selects `spaces`"));
    /// ```
    pub fn paged(
        document: impl Into<Cow<'static, str>>,
        mut variables: Value,
        connection: impl Into<Cow<'static, str>>,
    ) -> PagedRequest<T> {
        let mut take = |name| variables.as_object_mut().and_then(|all| all.remove(name));
        let first = take("first").and_then(|first| i32::try_from(first.as_i64()?).ok());
        let after = take("after").and_then(|after| after.as_str().map(str::to_owned));
        PagedRequest {
            document: document.into(),
            variables,
            connection: connection.into(),
            required_scopes: &[],
            cost: None,
            first: Maybe::some_or_absent(first),
            after: Maybe::some_or_absent(after),
            item: PhantomData,
        }
    }
}

impl<T> PagedRequest<T> {
    /// The name of the operation: the first query of the document. `None` if the document can't be
    /// paged.
    pub fn operation_name(&self) -> Option<&str> {
        let found = find_connection(&self.document, &self.connection).ok()?;
        Some(found.operation)
    }

    /// The keys of the answer that lead to the connection, with dots between them.
    pub fn connection(&self) -> &str {
        &self.connection
    }

    /// The type that has the connection, and the connection's field, if they are known without a
    /// schema: for `network.members` the field `members` of `Network`.
    pub fn coordinate(&self) -> Option<(&str, &str)> {
        let found = find_connection(&self.document, &self.connection).ok()?;
        Some((found.owner?, found.field))
    }

    /// The variables `$first` and `$after`: the page size, and where the page begins.
    pub fn page_arguments(&mut self) -> (&mut Maybe<i32>, &mut Maybe<String>) {
        (&mut self.first, &mut self.after)
    }

    /// Sets the cost of a page, as [`Request::with_cost`].
    #[must_use]
    pub fn with_cost(mut self, cost: u64) -> Self {
        self.cost = Some(cost);
        self
    }

    /// Sets the scopes that the request needs, as [`Request::with_required_scopes`].
    #[must_use]
    pub fn with_required_scopes(mut self, scopes: &'static [RequiredScopes]) -> Self {
        self.required_scopes = scopes;
        self
    }

    fn variables(&self, found: &Connection<'_>) -> Result<Value, Error> {
        let mut variables = match &self.variables {
            Value::Null => serde_json::Map::new(),
            Value::Object(variables) => variables.clone(),
            _ => {
                return Err(Error::config(ConfigError::new(
                    "variables",
                    "they are not a JSON object",
                    "pass an object with the variables by name, without `$`",
                )));
            }
        };
        // The server refuses a variable that the operation doesn't have.
        if let Some(first) = self.first.as_ref().value().filter(|_| found.has_first) {
            variables.insert("first".into(), (*first).into());
        }
        if let Some(after) = self.after.as_ref().value() {
            variables.insert("after".into(), after.as_str().into());
        }
        Ok(Value::Object(variables))
    }
}

impl<T> IntoRequest for PagedRequest<T> {
    type Data = Value;

    /// The request for one page.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the document can't be paged. The message
    /// says which part is missing.
    fn into_request(self) -> Result<Request<Value>, Error> {
        let found = find_connection(&self.document, &self.connection)
            .map_err(|unpaged| Error::config(explained(&self.connection, unpaged)))?;
        let variables = self.variables(&found)?;
        let name = found.operation.to_owned();
        let mut request =
            Request::new(name, self.document, variables).with_required_scopes(self.required_scopes);
        if let Some(cost) = self.cost {
            request = request.with_cost(cost);
        }
        Ok(request)
    }
}

/// Says why a document can't be paged, and how to fix it.
fn explained(path: &str, unpaged: Unpaged) -> ConfigError {
    match unpaged {
        Unpaged::NoQuery => ConfigError::new(
            "document",
            "it is not a GraphQL document with a query, or it is not complete",
            "check its braces and its first word",
        ),
        Unpaged::NoAfter => ConfigError::new(
            "document",
            "it has no variable `$after`, so every page would be the first",
            "add `$after: String` to the variables, and `after: $after` to the connection",
        ),
        Unpaged::UnusedAfter => ConfigError::new(
            "document",
            format!("`{path}` does not take the variable `$after`"),
            "add `after: $after` to its arguments",
        ),
        Unpaged::NoKey {
            key,
            within,
            selected,
        } => {
            let within = match within.as_str() {
                "" => "the query".to_owned(),
                within => format!("`{within}`"),
            };
            let selected = match selected.as_slice() {
                [] => "nothing".to_owned(),
                selected => format!("`{}`", selected.join("`, `")),
            };
            ConfigError::new(
                "connection",
                format!("`{key}` is not in the document: {within} selects {selected}"),
                "pass the keys of the answer that lead to the connection, with dots between them",
            )
        }
        Unpaged::NoConnection => ConfigError::new(
            "connection",
            format!("`{path}` is not a connection: it selects neither `nodes` nor `pageInfo`"),
            "pass the path of a field that has pages, such as `network.members`",
        ),
        Unpaged::Incomplete(missing) => ConfigError::new(
            "document",
            format!("`{path}` lacks what a pager needs"),
            format!("select `{}` there", missing.join("` and `")),
        ),
    }
}

// Written by hand, because derived implementations would require the same of `T`.
impl<T> Clone for PagedRequest<T> {
    fn clone(&self) -> Self {
        Self {
            document: self.document.clone(),
            variables: self.variables.clone(),
            connection: self.connection.clone(),
            required_scopes: self.required_scopes,
            cost: self.cost,
            first: self.first,
            after: self.after.clone(),
            item: PhantomData,
        }
    }
}

/// Leaves out the variables, whose values may be private.
impl<T> fmt::Debug for PagedRequest<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PagedRequest")
            .field("document", &self.document)
            .field("connection", &self.connection)
            .finish_non_exhaustive()
    }
}
