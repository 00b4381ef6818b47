//! The parts that all requests to one network have: its name in the path, and the token.

use http::{HeaderMap, header};

use super::shared::Shared;

/// Whether it is the number or the present subdomain, in exactly this spelling.
pub(super) fn is_served(shared: &Shared, network: &str) -> bool {
    let engine = &shared.engine;
    network == engine.network().id.to_string() || network == engine.subdomain()
}

/// The bearer token of a request with exactly one `Authorization` header.
pub(super) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return None;
    };
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}
