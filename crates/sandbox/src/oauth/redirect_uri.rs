//! The redirect URIs that are allowed.

use url::{Host, Url};

/// Whether the sandbox redirects to `uri`: `https`; `http` on `localhost` or `127.0.0.1`; and for
/// public applications a scheme of their own such as `com.example.app`. A redirect URI has no
/// fragment (RFC 6749, section 3.1.2).
pub(super) fn is_allowed(uri: &str, is_public: bool) -> bool {
    let Ok(url) = Url::parse(uri) else {
        return false;
    };
    if !uri.bytes().all(|byte| byte.is_ascii_graphic()) || url.fragment().is_some() {
        return false;
    }
    match url.scheme() {
        "https" => true,
        "http" => is_own_machine(&url),
        scheme => is_public && is_private_use(scheme),
    }
}

fn is_own_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.octets() == [127, 0, 0, 1],
        _ => false,
    }
}

/// A scheme made from a domain name, so that it belongs to one application and to no standard (RFC
/// 8252, section 7.1).
fn is_private_use(scheme: &str) -> bool {
    scheme.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_allowed_only_on_localhost_and_127_0_0_1() {
        for uri in [
            "https://app.example/cb",
            "http://localhost:1/cb",
            "http://127.0.0.1:1/cb",
        ] {
            assert!(is_allowed(uri, true) && is_allowed(uri, false), "{uri}");
        }
        for uri in [
            "http://app.example/cb",
            "http://[::1]:1/cb",
            "http://127.0.0.2/cb",
            "https://app.example/#cb",
            "/cb",
        ] {
            assert!(!is_allowed(uri, true), "{uri}");
        }
    }

    #[test]
    fn a_scheme_of_its_own_is_allowed_for_a_public_application_only() {
        for uri in ["com.example.app:/oauth/callback", "com.example.app://cb"] {
            assert!(is_allowed(uri, true), "{uri}");
            assert!(!is_allowed(uri, false), "{uri}");
        }
        for uri in ["tide:/cb", "javascript:alert(1)", "data:text/html,x"] {
            assert!(!is_allowed(uri, true), "{uri}");
        }
    }
}
