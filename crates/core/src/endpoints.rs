//! The addresses that a network's name leads to.

use url::{Host, Url};

use crate::{
    ConfigError, Network,
    network::{API_HOST, COMMUNITY_DOMAIN},
};

/// Where a network is reached: one GraphQL endpoint on the shared API host, and the OAuth pages on
/// the community's own host.
///
/// Both follow from the [`Network`] as far as its form allows (a bare id tells no host, a custom
/// domain no path) and both can be replaced, for example by a sandbox on a loopback port:
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
/// Plain `http` is accepted for loopback addresses only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoints {
    graphql: Option<Url>,
    community: Option<Url>,
}

impl Endpoints {
    /// The addresses that follow from the network's name.
    pub fn for_network(network: &Network) -> Self {
        // Every part was checked when the network was parsed; an address that still would not
        // parse is left out and asked for when it is needed.
        Self {
            graphql: network.path_segment().and_then(|segment| {
                Url::parse(&format!("https://{API_HOST}/networks/{segment}/graphql")).ok()
            }),
            community: network
                .community_host()
                .and_then(|host| Url::parse(&format!("https://{host}/")).ok()),
        }
    }

    /// Replaces the GraphQL endpoint: the full address that requests are posted to.
    ///
    /// # Errors
    /// [`ConfigError`] where it is no address, or plain http beyond loopback.
    pub fn with_graphql(mut self, address: &str) -> Result<Self, ConfigError> {
        self.graphql = Some(parse_secure("graphql_url", address)?);
        Ok(self)
    }

    /// Replaces the community's host: the base below which `/oauth/…` lies.
    ///
    /// # Errors
    /// [`ConfigError`] where it is no address, or plain http beyond loopback.
    pub fn with_community(mut self, address: &str) -> Result<Self, ConfigError> {
        let mut url = parse_secure("oauth_url", address)?;
        if !url.path().ends_with('/') {
            let path = format!("{}/", url.path());
            url.set_path(&path);
        }
        self.community = Some(url);
        Ok(self)
    }

    /// Where GraphQL requests are posted.
    ///
    /// # Errors
    /// [`ConfigError`] for a network known by its custom domain alone.
    pub fn graphql(&self) -> Result<&Url, ConfigError> {
        self.graphql.as_ref().ok_or_else(|| {
            ConfigError::new(
                "network",
                "a custom domain does not tell the network's path on the API host",
                format!(
                    "give the network's id or its subdomain under {COMMUNITY_DOMAIN} instead, or \
                     set `graphql_url`"
                ),
            )
        })
    }

    /// Where the network's SDL lies; it needs no token.
    ///
    /// # Errors
    /// As [`Endpoints::graphql`].
    pub fn schema(&self) -> Result<Url, ConfigError> {
        let mut url = self.graphql()?.clone();
        let path = format!("{}/schema", url.path().trim_end_matches('/'));
        url.set_path(&path);
        Ok(url)
    }

    /// The community's host, base of the OAuth addresses; ends with `/`.
    ///
    /// # Errors
    /// [`ConfigError`] for a network known by its id alone.
    pub fn community(&self) -> Result<&Url, ConfigError> {
        self.community.as_ref().ok_or_else(|| {
            ConfigError::new(
                "network",
                "a numeric id does not tell the community's host, where sign-ins happen",
                format!(
                    "give the network's subdomain under {COMMUNITY_DOMAIN} instead, or set \
                     `oauth_url`"
                ),
            )
        })
    }

    /// Where a browser is sent to sign in.
    ///
    /// # Errors
    /// As [`Endpoints::community`].
    pub fn authorize(&self) -> Result<Url, ConfigError> {
        self.below_community("oauth/authorize")
    }

    /// Where codes and refresh tokens are exchanged.
    ///
    /// # Errors
    /// As [`Endpoints::community`].
    pub fn token(&self) -> Result<Url, ConfigError> {
        self.below_community("oauth/token")
    }

    /// Where tokens are revoked, on networks that offer it.
    ///
    /// # Errors
    /// As [`Endpoints::community`].
    pub fn revoke(&self) -> Result<Url, ConfigError> {
        self.below_community("oauth/revoke")
    }

    /// Where the authorization server describes itself (RFC 8414).
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
                format!("no address can be built on it ({error})"),
                "give a plain https address such as https://harbor.mn.co",
            )
        })
    }
}

/// Whether a secret may travel to `url`: https, or http that does not leave this machine.
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

fn parse_secure(setting: &'static str, address: &str) -> Result<Url, ConfigError> {
    let remedy =
        "give an https address; plain http is accepted for localhost, 127.0.0.0/8 and [::1]";
    let url = Url::parse(address.trim()).map_err(|error| {
        ConfigError::new(
            setting,
            format!("{address:?} is no address ({error})"),
            remedy,
        )
    })?;
    // A password in an address must not reach the message, so what is quoted below is rebuilt.
    if !url.username().is_empty() || url.password().is_some() {
        return Err(ConfigError::new(
            setting,
            "the address carries a user name or password",
            remedy,
        ));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(ConfigError::new(
            setting,
            format!("{address:?} carries a query or fragment"),
            "give the address without what follows ? or #",
        ));
    }
    if !is_secure(&url) {
        return Err(ConfigError::new(
            setting,
            format!("{address:?} would send tokens unencrypted"),
            remedy,
        ));
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
    fn a_subdomain_leads_to_every_address() {
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
    fn what_a_name_does_not_tell_is_asked_for() {
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
    fn plain_http_stays_on_this_machine() {
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
    fn a_password_in_an_address_is_refused_and_not_repeated() {
        let error = harbor()
            .with_community("https://me:hunter2@example.org")
            .expect_err("userinfo");
        assert!(!error.to_string().contains("hunter2"), "{error}");
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
