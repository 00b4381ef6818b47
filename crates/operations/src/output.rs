//! The part of an operation's answer that you want, without unwrapping.
//!
//! [`run`] sends an operation and returns its [`Output`](HasOutput::Output): the object, the list,
//! the page or the deleted id of the answer. If several fields of a mutation's payload matter, the
//! output is a struct in the operation's module, such as
//! [`create_badge_memberships::Output`](crate::operations::badges::create_badge_memberships::Output).
//!
//! To get the whole answer, use [`Client::send`].

use std::fmt;

use mighty_transport::{CallOptions, Client, Error, Operation, OperationKind, Response};

/// An operation that knows which part of its answer you want.
///
/// All ready-made operations implement it. You can implement it for your own operations.
pub trait HasOutput: Operation {
    /// The type of that part.
    type Output;

    /// Takes that part out of the data.
    ///
    /// # Errors
    /// [`Missing`] if it is null, or an object around it is.
    fn output(data: Self::Data) -> Result<Self::Output, Missing>;
}

/// Lets you run an operation by reference.
impl<O: HasOutput + ?Sized> HasOutput for &O {
    type Output = O::Output;

    fn output(data: Self::Data) -> Result<Self::Output, Missing> {
        O::output(data)
    }
}

/// The place in an answer that is null, although the output needs a value there.
///
/// ```
/// use mighty_operations::output::Missing;
///
/// assert_eq!(Missing::at("network.post").to_string(), "network.post");
/// assert_eq!(
///     Missing::with_type("network.post", "Event", "Poll").to_string(),
///     "network.post as Event (its type is Poll)",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    path: &'static str,
    /// The type that was asked for, and the type that came.
    types: Option<(&'static str, String)>,
}

impl Missing {
    /// The value at `path` is null. The path has the keys of the answer, with dots between them.
    pub const fn at(path: &'static str) -> Self {
        Self { path, types: None }
    }

    /// The object at `path` is not of the type `wanted`, but of the type `found`.
    pub fn with_type(path: &'static str, wanted: &'static str, found: impl Into<String>) -> Self {
        Self {
            path,
            types: Some((wanted, found.into())),
        }
    }

    /// The keys of the answer that lead to the value, with dots between them.
    pub const fn path(&self) -> &'static str {
        self.path
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.path)?;
        match &self.types {
            Some((wanted, found)) => write!(f, " as {wanted} (its type is {found})"),
            None => Ok(()),
        }
    }
}

/// Sends an operation and returns its output.
///
/// ```
/// use mighty_operations::{models::PostContentDetail, operations::posts::GetPost, output::run};
/// use mighty_transport::{Client, Error};
///
/// async fn welcome(client: &Client) -> Result<PostContentDetail, Error> {
///     run(client, GetPost::new("welcome-aboard")).await
/// }
/// ```
///
/// For a list that the API pages, the output is one page; use a [`Pager`](crate::pages::Pager) to
/// read all of it.
///
/// # Errors
/// As [`Client::send`]. In addition:
///
/// - A query whose object is null has an error for which
///   [`is_not_found`](Error::is_not_found) is true: the record does not exist, or the viewer may not
///   see it. [`explain`](Error::explain) names the scope or role that may be missing.
/// - If the payload of a mutation has neither `errors` nor the output, it isn't known what happened.
///   The kind is [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome). If the mutation may
///   be repeated, it is [`Decode`](mighty_transport::ErrorKind::Decode).
pub async fn run<O: HasOutput>(client: &Client, operation: O) -> Result<O::Output, Error> {
    let response = run_with(client, operation, CallOptions::default()).await?;
    Ok(response.data)
}

/// Like [`run`], with options for this call. Returns the output together with the facts of the
/// answer.
///
/// # Errors
/// As [`run`].
pub async fn run_with<O: HasOutput>(
    client: &Client,
    operation: O,
    options: CallOptions,
) -> Result<Response<O::Output>, Error> {
    let answer = client.send_with(&operation, options).await?;
    let Response { data, meta, .. } = answer;
    match O::output(data) {
        Ok(output) => Ok(Response::new(output, meta)),
        Err(missing) => Err(match O::KIND {
            OperationKind::Query => client.not_visible(&operation, missing, &meta),
            OperationKind::Mutation => {
                let incomplete = Error::incomplete(O::NAME, missing.to_string()).with_meta(&meta);
                if O::IDEMPOTENCE.allows_repeats() {
                    incomplete
                } else {
                    Error::unknown_outcome(incomplete)
                }
            }
        }),
    }
}
