//! The addresses of the authorization server: on the community's own domain, or on its `mn.co` host
//! if that domain serves no sign-ins; at the paths that the server announces, or at the usual ones.

use std::sync::{Mutex, MutexGuard, PoisonError};

use mighty_core::{ConfigError, Endpoints};
use url::Url;

/// The host of all communities for GraphQL, and the domain under which each community has its own
/// host.
const API_HOST: &str = "api.mn.co";
const COMMUNITY_DOMAIN: &str = "mn.co";

/// The addresses of one authorization server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ServerAddresses {
    pub(super) issuer: String,
    pub(super) authorize: Url,
    pub(super) token: Url,
    pub(super) revoke: Url,
    pub(super) discovery: Url,
}

impl ServerAddresses {
    fn usual(endpoints: &Endpoints) -> Result<Self, ConfigError> {
        Ok(Self {
            issuer: without_slash(endpoints.community()?.as_str()).to_owned(),
            authorize: endpoints.authorize()?,
            token: endpoints.token()?,
            revoke: endpoints.revoke()?,
            discovery: endpoints.discovery()?,
        })
    }
}

/// All addresses that may serve the network, the likeliest first.
#[derive(Debug)]
pub(super) struct Candidates {
    /// The usual addresses. They are the network's own, so no other address is accepted.
    usual: Vec<ServerAddresses>,
    /// The addresses to try, in this order.
    known: Mutex<Vec<ServerAddresses>>,
}

impl Candidates {
    /// The community's address, and after it the fallback: `fallback`, or the host of the network's
    /// subdomain.
    pub(super) fn new(endpoints: &Endpoints, fallback: Option<&str>) -> Result<Self, ConfigError> {
        let mut usual = vec![ServerAddresses::usual(endpoints)?];
        let told = fallback.map(str::to_owned).or_else(|| host_of(endpoints));
        if let Some(address) = told {
            let addresses = ServerAddresses::usual(&endpoints.clone().with_community(&address)?)?;
            if addresses != usual[0] && may_stand_in(&usual[0], fallback.is_some()) {
                usual.push(addresses);
            }
        }
        Ok(Self {
            known: Mutex::new(usual.clone()),
            usual,
        })
    }

    pub(super) fn usual(&self) -> &[ServerAddresses] {
        &self.usual
    }

    pub(super) fn in_order(&self) -> Vec<ServerAddresses> {
        self.known().clone()
    }

    /// The address that sign-ins begin at.
    pub(super) fn first(&self) -> ServerAddresses {
        self.known().first().unwrap_or(&self.usual[0]).clone()
    }

    /// Puts `place` first, because it was seen to work.
    pub(super) fn prefer(&self, addresses: &ServerAddresses) {
        let mut known = self.known();
        if known.first() == Some(addresses) {
            return;
        }
        tracing::info!(
            issuer = addresses.issuer,
            "the authorization server is here"
        );
        known.retain(|other| other != addresses);
        known.insert(0, addresses.clone());
    }

    /// Whether answers from `issuer` are this network's.
    pub(super) fn includes(&self, issuer: &str) -> bool {
        let issuer = without_slash(issuer);
        self.known()
            .iter()
            .any(|addresses| addresses.issuer == issuer)
    }

    fn known(&self) -> MutexGuard<'_, Vec<ServerAddresses>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A test server or sandbox on this machine must never lead to the real host by itself.
fn may_stand_in(community: &ServerAddresses, was_given: bool) -> bool {
    was_given || community.token.scheme() == "https"
}

/// The `mn.co` host, if the GraphQL address contains the subdomain.
fn host_of(endpoints: &Endpoints) -> Option<String> {
    let graphql = endpoints.graphql().ok()?;
    let mut segments = graphql.path_segments()?;
    let label = (graphql.host_str()? == API_HOST && segments.next()? == "networks")
        .then(|| segments.next())??;
    let is_number = label.bytes().all(|byte| byte.is_ascii_digit());
    (!is_number).then(|| format!("https://{label}.{COMMUNITY_DOMAIN}"))
}

pub(super) fn without_slash(issuer: &str) -> &str {
    issuer.strip_suffix('/').unwrap_or(issuer)
}

#[cfg(test)]
mod tests {
    use mighty_core::Network;

    use super::*;

    fn issuers(endpoints: &Endpoints, fallback: Option<&str>) -> Vec<String> {
        let candidates = Candidates::new(endpoints, fallback).expect("candidates");
        candidates
            .in_order()
            .into_iter()
            .map(|p| p.issuer)
            .collect()
    }

    #[test]
    fn a_custom_domain_falls_back_on_the_subdomain_s_own_host() {
        let harbor = Endpoints::for_network(&Network::parse("harbor").expect("network"));
        assert_eq!(issuers(&harbor, None), ["https://harbor.mn.co"]);
        let custom = harbor
            .with_community("https://c.example.org")
            .expect("address");
        assert_eq!(
            issuers(&custom, None),
            ["https://c.example.org", "https://harbor.mn.co"]
        );
        let alone = Endpoints::for_network(&Network::parse("c.example.org").expect("network"));
        assert_eq!(issuers(&alone, None), ["https://c.example.org"]);
        assert_eq!(
            issuers(&alone, Some("https://harbor.mn.co/")),
            ["https://c.example.org", "https://harbor.mn.co"]
        );
        Candidates::new(&alone, Some("http://harbor.mn.co")).expect_err("plain http");
    }

    #[test]
    fn a_server_on_this_machine_has_no_fallback() {
        let local = Endpoints::for_network(&Network::parse("harbor").expect("network"))
            .with_community("http://127.0.0.1:9")
            .expect("address");
        assert_eq!(issuers(&local, None), ["http://127.0.0.1:9"]);
    }
}
