//! The server's id of a request.

use http::{HeaderMap, HeaderName};

/// The usual header for a request's id, then the header of the network's edge.
const REQUEST_IDS: [HeaderName; 2] = [
    HeaderName::from_static("x-request-id"),
    HeaderName::from_static("cf-ray"),
];

/// The server's id of the request, from the headers of its answer.
pub fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_IDS
        .iter()
        .find_map(|name| headers.get(name)?.to_str().ok())
        .filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn headers(pairs: &[(HeaderName, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.clone(), HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn the_servers_own_request_id_comes_before_the_edges() {
        let both = headers(&[
            (REQUEST_IDS[1].clone(), "ray"),
            (REQUEST_IDS[0].clone(), "id"),
        ]);
        assert_eq!(request_id(&both), Some("id"));
        assert_eq!(
            request_id(&headers(&[(REQUEST_IDS[1].clone(), "ray")])),
            Some("ray")
        );
    }
}
