//! A network's GraphQL and OAuth addresses.

use url::{Host, Position, Url};

use crate::{
    ConfigError, Network,
    network::{API_HOST, COMMUNITY_DOMAIN},
};

/// The addresses of a network: one GraphQL endpoint on the shared API host, and OAuth pages on the
/// network's own host.
///
/// They are computed from the [`Network`]. A numeric id gives no host for the OAuth pages, and a
/// custom domain gives no GraphQL endpoint. You can replace both addresses, for example with those
/// of a sandbox on a loopback port:
///
/// ```
/// use mighty_core::{Endpoints, Network};
///
/// # fn main() -> Result<(), mighty_core::ConfigError> {
/// let endpoints = Endpoints::for_network(&Network::parse("harbor")?);
/// assert_eq!(endpoints.graphql()?.as_str(), "https://api.mn.co/networks/harbor/graphql");
/// assert_eq!(endpoints.token()?.as_str(), "https://harbor.mn.co/oauth/token");
///
/// let local = endpoints.with_graphql("http://127.0.0.1:4010/networks/harbor/graphql")?;
/// assert_eq!(local.graphql()?.port(), Some(4010));
/// # Ok(())
/// # }
/// ```
///
/// Plain `http` is accepted only for loopback addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoints {
    graphql: Option<Url>,
    community: Option<Url>,
}

impl Endpoints {
    /// The addresses of `network`.
    pub fn for_network(network: &Network) -> Self {
        // A `Network` that was not made by `parse` may hold any text, and that text must not change
        // the host. If the text doesn't parse to the same network, there are no addresses.
        if Network::parse(&network.to_string()).as_ref() != Ok(network) {
            return Self {
                graphql: None,
                community: None,
            };
        }
        Self {
            graphql: network.path_segment().and_then(|segment| {
                Url::parse(&format!("https://{API_HOST}/networks/{segment}/graphql")).ok()
            }),
            community: network
                .community_host()
                .and_then(|host| Url::parse(&format!("https://{host}/")).ok()),
        }
    }

    /// Replaces the GraphQL endpoint. `address` is the full URL that requests are posted to.
    ///
    /// # Errors
    /// [`ConfigError`] if `address` isn't a URL, uses plain http for a host that isn't loopback, or
    /// has a user name, password, query or fragment.
    pub fn with_graphql(mut self, address: &str) -> Result<Self, ConfigError> {
        self.graphql = Some(parse_secure("graphql_url", address)?);
        Ok(self)
    }

    /// Replaces the network's own host. `address` is the base URL of the `oauth/…` addresses.
    ///
    /// # Errors
    /// As [`Endpoints::with_graphql`].
    pub fn with_community(mut self, address: &str) -> Result<Self, ConfigError> {
        let mut url = parse_secure("oauth_url", address)?;
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        self.community = Some(url);
        Ok(self)
    }

    /// The URL that GraphQL requests are posted to.
    ///
    /// # Errors
    /// [`ConfigError`] if the network was given as a custom domain and the endpoint was not
    /// replaced.
    pub fn graphql(&self) -> Result<&Url, ConfigError> {
        self.graphql.as_ref().ok_or_else(|| {
            ConfigError::new(
                "network",
                "its GraphQL endpoint can't be computed from it (for example from a custom domain)",
                format!(
                    "give the network's id or its subdomain of {COMMUNITY_DOMAIN} instead, or \
                     set `graphql_url`"
                ),
            )
        })
    }

    /// The URL of the network's schema in SDL. A request for it needs no token. The schema of a
    /// network can have more fields than the public schema at `https://api.mn.co/graphql/schema`.
    ///
    /// # Errors
    /// As [`Endpoints::graphql`].
    pub fn schema(&self) -> Result<Url, ConfigError> {
        let mut url = self.graphql()?.clone();
        let path = format!("{}/schema", url.path().trim_end_matches('/'));
        url.set_path(&path);
        Ok(url)
    }

    /// The network's own host, as the base URL of the OAuth addresses. It ends with `/`.
    ///
    /// # Errors
    /// [`ConfigError`] if the network was given as a numeric id and the host was not replaced.
    pub fn community(&self) -> Result<&Url, ConfigError> {
        self.community.as_ref().ok_or_else(|| {
            ConfigError::new(
                "network",
                "the host for sign-in can't be computed from it (for example from a numeric id)",
                format!(
                    "give the network's subdomain of {COMMUNITY_DOMAIN} instead, or set \
                     `oauth_url`"
                ),
            )
        })
    }

    /// The URL of the sign-in page, for the user's browser.
    ///
    /// # Errors
    /// As [`Endpoints::community`].
    pub fn authorize(&self) -> Result<Url, ConfigError> {
        self.below_community("oauth/authorize")
    }

    /// The URL that exchanges codes and refresh tokens for access tokens.
    ///
    /// # Errors
    /// As [`Endpoints::community`].
    pub fn token(&self) -> Result<Url, ConfigError> {
        self.below_community("oauth/token")
    }

    /// The URL that revokes tokens. The vendor doesn't document it, and not every network may have
    /// it.
    ///
    /// # Errors
    /// As [`Endpoints::community`].
    pub fn revoke(&self) -> Result<Url, ConfigError> {
        self.below_community("oauth/revoke")
    }

    /// The URL of the authorization server's metadata (RFC 8414).
    ///
    /// # Errors
    /// As [`Endpoints::community`].
    pub fn discovery(&self) -> Result<Url, ConfigError> {
        self.below_community(".well-known/oauth-authorization-server")
    }

    fn below_community(&self, path: &str) -> Result<Url, ConfigError> {
        self.community()?.join(path).map_err(|error| {
            ConfigError::new(
                "oauth_url",
                format!("it can't be used as a base URL ({error})"),
                "give a plain https address such as https://harbor.mn.co",
            )
        })
    }
}

/// Whether a secret may be sent to `url`: true for https, and for http to a loopback address.
pub fn is_secure(url: &Url) -> bool {
    match url.scheme() {
        "https" => true,
        "http" => match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        },
        _ => false,
    }
}

/// A form of `address` that is safe to print: without user name, password, query and fragment. If
/// the address can't be parsed with certainty, the result is `[no address]`.
///
/// ```
/// use mighty_core::endpoints::printable;
///
/// assert_eq!(printable("https://me:pa55@api.mn.co/graphql?key=k"), "https://api.mn.co/graphql");
/// assert_eq!(printable("me:pa55@api.mn.co"), "[no address]");
/// ```
pub fn printable(address: &str) -> String {
    const NONE: &str = "[no address]";
    let Ok(url) = Url::parse(address.trim()) else {
        return NONE.to_owned();
    };
    // If a password contains a slash, the parser reads its start as the host and its rest, with the
    // `@`, as the path.
    match url.host() {
        Some(_) if !url.path().contains('@') => {
            format!(
                "{}{}",
                &url[..Position::BeforeUsername],
                &url[Position::BeforeHost..Position::AfterPath]
            )
        }
        _ => NONE.to_owned(),
    }
}

fn parse_secure(setting: &'static str, address: &str) -> Result<Url, ConfigError> {
    let remedy =
        "give an https address; plain http is accepted for localhost, 127.0.0.0/8 and [::1]";
    // The error doesn't quote the address, because it may contain a password or a token.
    let refuse = |problem: String| ConfigError::new(setting, problem, remedy);
    let url =
        Url::parse(address.trim()).map_err(|error| refuse(format!("it isn't a URL ({error})")))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse(
            "the address contains a user name or password".into(),
        ));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("the address contains a query or fragment".into()));
    }
    if !is_secure(&url) {
        let host = url.host_str().unwrap_or("no host");
        return Err(refuse(format!(
            "tokens would be sent to {}://{host} unencrypted",
            url.scheme()
        )));
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn harbor() -> Endpoints {
        Endpoints::for_network(&Network::Subdomain("harbor".into()))
    }

    #[test]
    fn a_subdomain_gives_every_address() {
        let endpoints = harbor();
        let seen = [
            endpoints.graphql().expect("graphql").to_string(),
            endpoints.schema().expect("schema").to_string(),
            endpoints.authorize().expect("authorize").to_string(),
            endpoints.token().expect("token").to_string(),
            endpoints.revoke().expect("revoke").to_string(),
            endpoints.discovery().expect("discovery").to_string(),
        ];
        assert_eq!(
            seen,
            [
                "https://api.mn.co/networks/harbor/graphql",
                "https://api.mn.co/networks/harbor/graphql/schema",
                "https://harbor.mn.co/oauth/authorize",
                "https://harbor.mn.co/oauth/token",
                "https://harbor.mn.co/oauth/revoke",
                "https://harbor.mn.co/.well-known/oauth-authorization-server",
            ]
        );
    }

    #[test]
    fn the_error_names_the_setting_for_an_address_that_the_network_does_not_give() {
        let id = Endpoints::for_network(&Network::Id(7));
        assert!(id.graphql().is_ok());
        assert!(
            id.token()
                .expect_err("no host")
                .to_string()
                .contains("oauth_url")
        );
        let custom = Endpoints::for_network(&Network::CustomDomain("c.example.org".into()));
        assert!(custom.token().is_ok());
        assert!(
            custom
                .graphql()
                .expect_err("no path")
                .to_string()
                .contains("graphql_url")
        );
    }

    #[test]
    fn a_network_not_made_by_parse_cannot_change_the_host() {
        for text in [
            "x.evil.example/",
            "evil.example#",
            "a@evil.example",
            "",
            "UPPER",
        ] {
            let endpoints = Endpoints::for_network(&Network::Subdomain(text.into()));
            assert!(
                endpoints.token().is_err() && endpoints.graphql().is_err(),
                "{text}"
            );
        }
    }

    #[test]
    fn plain_http_is_accepted_for_loopback_only() {
        for address in [
            "http://127.0.0.1:80/g",
            "http://127.9.9.9/g",
            "http://localhost:1/g",
            "http://[::1]:1/g",
            "https://example.org/g",
        ] {
            assert!(harbor().with_graphql(address).is_ok(), "{address}");
        }
        for address in [
            "http://example.org/g",
            "http://10.0.0.1/g",
            "http://localhost.example.org/g",
            "http://127.0.0.1.example.org/g",
            "ws://localhost/g",
            "file:///etc/passwd",
            "not an address",
        ] {
            let error = harbor().with_graphql(address).expect_err(address);
            assert_eq!(error.setting(), "graphql_url");
        }
    }

    #[test]
    fn an_address_with_a_password_is_refused_and_not_quoted() {
        for address in [
            "https://me:hunter2@example.org",
            "https://me:hunter2@example.org:99999/",
            "https://example.org/?token=hunter2",
            "http://example.org/#hunter2",
        ] {
            let error = harbor().with_community(address).expect_err(address);
            assert!(!error.to_string().contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn a_printable_address_has_no_secret_parts() {
        for (address, printed) in [
            (" https://api.mn.co:8443/a/b ", "https://api.mn.co:8443/a/b"),
            ("http://hunter2@[::1]/g", "http://[::1]/g"),
            ("https://me:hunter2@example.org", "https://example.org/"),
            ("ws://:hunter2@example.org/", "ws://example.org/"),
            (
                "https://example.org/a?hunter2#hunter2",
                "https://example.org/a",
            ),
            ("https://me:hunter2@example.org:99999/", "[no address]"),
            ("https://me:2/hunter2@example.org/", "[no address]"),
            ("me:hunter2@example.org/", "[no address]"),
            ("hunter2", "[no address]"),
            ("", "[no address]"),
        ] {
            assert_eq!(printable(address), printed, "{address}");
        }
    }

    #[test]
    fn a_base_with_a_path_keeps_it() {
        let endpoints = harbor()
            .with_community("http://localhost:9/base")
            .expect("base");
        assert_eq!(
            endpoints.token().expect("token").as_str(),
            "http://localhost:9/base/oauth/token"
        );
    }
}
