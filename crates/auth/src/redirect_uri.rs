//! Checks redirect URIs, and compares them.

use mighty_core::{ConfigError, endpoints::is_secure};
use url::Url;

/// Parses a redirect URI and checks that it can be registered: https, http on a loopback address,
/// or an application's own scheme.
pub(crate) fn check(text: &str) -> Result<Url, ConfigError> {
    let unusable = |problem: String| {
        ConfigError::new(
            "redirect_uri",
            problem,
            "give one of the redirect URIs that the application was registered with, character \
             by character: https, http on localhost, 127.0.0.1 or [::1], or, for a public \
             application, a scheme of its own such as com.example.app:/oauth/callback",
        )
    };
    let url = Url::parse(text)
        .map_err(|error| unusable(format!("{text:?} is not an absolute address ({error})")))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(unusable("it carries a user name or password".into()));
    }
    if url.fragment().is_some() {
        return Err(unusable(format!("{text:?} carries a fragment")));
    }
    let is_own_scheme = has_own_scheme(&url);
    // The URL parser ignores these differences. The server compares the text, so they matter.
    if text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '\\')
        || (!is_own_scheme && authority(text).is_none())
    {
        return Err(unusable(format!(
            "{text:?} holds white space, a backslash or too few slashes"
        )));
    }
    if is_own_scheme && !url.path().starts_with('/') {
        return Err(unusable(format!("{text:?} has no slash after its scheme")));
    }
    if !is_own_scheme && !matches!(url.scheme(), "http" | "https") {
        return Err(unusable(format!(
            "{text:?} has a scheme that another application may use, too: name it after a domain of \
             yours in reverse order (RFC 8252, section 7.1)"
        )));
    }
    if !is_own_scheme && !is_secure(&url) {
        return Err(unusable(format!("{text:?} would let others read the code")));
    }
    Ok(url)
}

/// Whether the scheme is an application's own: named after a domain in reverse order, as RFC 8252
/// asks (section 7.1), so it contains a dot.
pub(crate) fn has_own_scheme(url: &Url) -> bool {
    url.scheme().contains('.')
}

/// Whether `text` is the redirect URI `registered`: character by character, except that a
/// plain-http URI with port 0 stands for every port.
pub(crate) fn is(registered: &str, text: &str) -> bool {
    registered == text
        || Url::parse(text)
            .ok()
            .filter(|url| url.scheme() == "http")
            .and_then(|url| at_port(registered, url.port_or_known_default()?))
            .is_some_and(|there| there == text)
}

/// The redirect URI with `port` in place of its port 0. `None` if it names another port.
pub(crate) fn at_port(text: &str, port: u16) -> Option<String> {
    let authority = authority(text)?;
    let (host, zero) = authority.rsplit_once(':')?;
    // The groups of an IPv6 address in brackets are not a port.
    let is_port = !zero.is_empty() && zero.bytes().all(|byte| byte == b'0');
    let (before, after) = text.split_once(authority)?;
    is_port.then(|| format!("{before}{host}:{port}{after}"))
}

/// The host and port, as written.
fn authority(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    (end > 0).then(|| &rest[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_port_zero_of_the_authority_is_replaced() {
        for (text, there) in [
            ("http://127.0.0.1:0/", Some("http://127.0.0.1:80/")),
            ("http://127.0.0.1:0", Some("http://127.0.0.1:80")),
            ("http://localhost:00/a:0", Some("http://localhost:80/a:0")),
            ("HTTP://LocalHost:0?a", Some("HTTP://LocalHost:80?a")),
            ("http://[::1]:0/x", Some("http://[::1]:80/x")),
            (
                "http://[0:0:0:0:0:0:0:1]:0/",
                Some("http://[0:0:0:0:0:0:0:1]:80/"),
            ),
            ("http://[0:0:0:0:0:0:0:1]/", None),
            ("http://[::0]/", None),
            ("http://127.0.0.1/:0", None),
            ("http://127.0.0.1:08765/", None),
            ("http://127.0.0.1:8765/:0", None),
            ("http://127.0.0.1:/", None),
        ] {
            assert_eq!(at_port(text, 80).as_deref(), there, "{text}");
        }
    }

    #[test]
    fn redirect_uris_are_the_same_character_by_character_save_a_port_that_is_free() {
        let registered = "http://127.0.0.1:8765/callback";
        assert!(is(registered, registered));
        for other in [
            "http://127.0.0.1:8766/callback",
            "http://127.0.0.1:8765/callback/",
            "http://127.0.0.1:8765/Callback",
            "http://localhost:8765/callback",
            "https://127.0.0.1:8765/callback",
            "http://127.0.0.1:8765/callback?a",
            "HTTP://127.0.0.1:8765/callback",
            "",
        ] {
            assert!(!is(registered, other), "{other}");
        }
        let free = "http://127.0.0.1:0/callback";
        for port in [1, 80, 8765] {
            assert!(is(free, &format!("http://127.0.0.1:{port}/callback")));
        }
        for other in [
            "http://127.0.0.1:8765/other",
            "http://localhost:8765/callback",
            "http://127.0.0.1:08765/callback",
            "http://127.0.0.1.example.org:8765/callback",
            "http://127.0.0.1:8765@example.org:8765/callback",
        ] {
            assert!(!is(free, other), "{other}");
        }
        assert!(!is("https://example.org:0/", "https://example.org:8443/"));
    }
}
