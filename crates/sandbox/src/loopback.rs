//! Recognises addresses of this machine.

use url::{Host, Url};

/// Whether the address can only lead to this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_addresses_and_localhost_count() {
        let counts = |url| is_loopback(&Url::parse(url).unwrap());
        for url in [
            "http://127.0.0.1:1",
            "http://127.9.9.9/",
            "https://[::1]/",
            "http://localhost/",
        ] {
            assert!(counts(url), "{url}");
        }
        for url in [
            "http://10.0.0.1/",
            "http://[::2]/",
            "http://localhost.example/",
            "data:x",
        ] {
            assert!(!counts(url), "{url}");
        }
    }
}
