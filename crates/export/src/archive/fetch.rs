//! Reads one file from its host. The access token of the API is not sent.

use bytes::Bytes;
use http::{Request, Uri, header};
use mighty_runtime::{HttpClient, HttpErrorKind, Limits};

/// The most redirects that are followed for one file.
const REDIRECTS: usize = 5;

/// A file.
pub(super) struct Fetched {
    pub(super) body: Bytes,
    /// From the answer, without parameters.
    pub(super) content_type: String,
}

/// Why there is no file.
pub(super) enum NotFetched {
    TooLarge,
    Failed(String),
}

fn failed(why: impl Into<String>) -> NotFetched {
    NotFetched::Failed(why.into())
}

/// Reads a file.
pub(super) async fn fetch(
    http: &dyn HttpClient,
    url: &str,
    limits: Limits,
    allows_plain_http: bool,
) -> Result<Fetched, NotFetched> {
    let mut uri: Uri = url.parse().map_err(|_| failed("it is not an address"))?;
    for _ in 0..=REDIRECTS {
        let is_allowed = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => allows_plain_http,
            _ => false,
        };
        if !is_allowed {
            return Err(failed("it is not an https address"));
        }
        let request = Request::get(uri.clone())
            .header(header::USER_AGENT, "mighty-export")
            .body(Bytes::new())
            .map_err(|error| failed(error.to_string()))?;
        let answer = http.exchange(request, limits).await;
        let answer = answer.map_err(|error| match error.kind() {
            HttpErrorKind::BodyTooLarge => NotFetched::TooLarge,
            _ => failed(error.to_string()),
        })?;
        let header = |name| {
            let value = answer.headers().get(name)?;
            value.to_str().ok()
        };
        if answer.status().is_redirection()
            && let Some(location) = header(header::LOCATION)
        {
            uri = next(&uri, location).ok_or_else(|| failed("it leads to no address"))?;
            continue;
        }
        if !answer.status().is_success() {
            return Err(failed(format!("its host answered {}", answer.status())));
        }
        let content_type = header(header::CONTENT_TYPE).unwrap_or_default();
        let content_type = content_type.split(';').next().unwrap_or_default();
        let content_type = content_type.trim().to_ascii_lowercase();
        return Ok(Fetched {
            content_type,
            body: answer.into_body(),
        });
    }
    Err(failed("it leads to other addresses again and again"))
}

/// The address that a redirect leads to.
fn next(from: &Uri, location: &str) -> Option<Uri> {
    if location.starts_with('/') && !location.starts_with("//") {
        let mut parts = from.clone().into_parts();
        parts.path_and_query = Some(location.parse().ok()?);
        return Uri::from_parts(parts).ok();
    }
    location.parse().ok()
}
