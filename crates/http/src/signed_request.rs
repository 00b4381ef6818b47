//! Requests outside of GraphQL that an answer of the API asks for, such as one part of an upload.

use std::{borrow::Cow, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Method, header::CONTENT_TYPE};
use mighty_runtime::Limits;
use url::Url;

use crate::Redactor;

/// Shorter texts are not treated as secrets, because they are too likely to occur by chance.
const SHORTEST_SECRET: usize = 12;

/// One plain HTTP request. The client adds only its `User-Agent`.
///
/// The address may be relative to the client's endpoint, or be on another host over https. It is
/// treated as a secret, because it may be signed.
#[derive(Clone)]
#[non_exhaustive]
pub struct SignedRequest {
    /// The name of the operation that the request belongs to, for errors.
    pub operation: Cow<'static, str>,
    /// The method.
    pub method: Method,
    /// The address.
    pub address: String,
    /// The headers. The client adds its `User-Agent` if there is none, and nothing else.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The time limit of one attempt.
    pub timeout: Duration,
}

impl SignedRequest {
    /// A request without headers and with an empty body.
    pub fn new(
        operation: impl Into<Cow<'static, str>>,
        method: Method,
        address: impl Into<String>,
    ) -> Self {
        Self {
            operation: operation.into(),
            method,
            address: address.into(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            timeout: Limits::DEFAULT.timeout,
        }
    }
}

/// Leaves out the parts that may be secret.
impl std::fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedRequest")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// Finds the secrets of the request that a server may repeat: the values of its headers and of its
/// query, and the long parts of its path. The query's values are taken in decoded form and as
/// written.
pub(crate) fn redactor(signed: &SignedRequest, url: &Url) -> Redactor {
    let headers = signed
        .headers
        .iter()
        .filter(|(name, _)| **name != CONTENT_TYPE);
    let headers = headers.filter_map(|(_, value)| value.to_str().ok());
    let written = url.query().unwrap_or_default().split('&');
    let written = written.filter_map(|pair| pair.split_once('='));
    let secrets = headers
        .flat_map(secrets_of)
        .chain(url.query_pairs().map(|(_, value)| value.into_owned()))
        .chain(written.map(|(_, value)| value.to_owned()))
        .chain(url.path_segments().into_iter().flatten().map(str::to_owned));
    Redactor::default().with_others(secrets.filter(|secret| secret.len() >= SHORTEST_SECRET))
}

/// Splits a header's value, after its scheme if there is one, into words and into the parts of
/// words such as `Credential=…,Signature=…`.
fn secrets_of(value: &str) -> impl Iterator<Item = String> {
    let words = value.split_once(' ').map_or(value, |(_, words)| words);
    let parts = words.split([' ', ',', '=']);
    words.split(' ').chain(parts).map(str::to_owned)
}
