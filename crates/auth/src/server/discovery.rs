//! The server's metadata (RFC 8414). It is only a hint: it is believed only for the network's own
//! hosts, and if the server behaves differently, its behaviour counts.

use std::time::Duration;

use mighty_core::{Scope, Scopes, endpoints::is_secure};
use serde::Deserialize;
use url::Url;

use super::addresses::{ServerAddresses, without_slash};

/// How long an answer is remembered.
pub(super) const FRESH: Duration = Duration::from_secs(60 * 60);

/// The metadata of an authorization server. Each part may be missing, and none is a promise.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerMetadata {
    /// The server's name, which its callbacks carry as `iss`.
    pub issuer: String,
    /// The scopes that it supports.
    pub scopes: Option<Scopes>,
    /// Whether it lists refresh among its grants. Networks that list it may still offer no refresh,
    /// and the other way round.
    pub offers_refresh: Option<bool>,
    /// Whether it gives an address to revoke tokens at.
    pub offers_revocation: bool,
    /// Whether it lists PKCE with S256, which is always used.
    pub offers_s256: Option<bool>,
    /// Whether it says that its callbacks always carry `iss` (RFC 9207). If so, a callback without
    /// it is refused.
    pub names_issuer: bool,
    /// Whether it accepts the client secret by HTTP Basic only.
    pub basic_only: bool,
}

/// The last answer.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// By the monotonic clock.
    pub(super) asked_at: Duration,
    pub(super) metadata: Option<ServerMetadata>,
}

impl Known {
    pub(super) fn is_fresh(&self, now: Duration) -> bool {
        now.saturating_sub(self.asked_at) < FRESH
    }
}

#[derive(Deserialize)]
pub(super) struct Document {
    issuer: String,
    authorization_endpoint: Option<String>,
    token_endpoint: Option<String>,
    revocation_endpoint: Option<String>,
    scopes_supported: Option<Vec<String>>,
    grant_types_supported: Option<Vec<String>>,
    code_challenge_methods_supported: Option<Vec<String>>,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
    authorization_response_iss_parameter_supported: Option<bool>,
}

impl Document {
    /// The metadata and the addresses in it, if its issuer is one of the network's `own`. It came from
    /// `asked`.
    pub(super) fn accept(
        self,
        asked: &ServerAddresses,
        own: &[ServerAddresses],
    ) -> Result<(ServerMetadata, ServerAddresses), String> {
        let issuer = without_slash(&self.issuer);
        let Some(base) = own.iter().find(|addresses| addresses.issuer == issuer) else {
            return Err(format!(
                "its issuer is {issuer:?}, which is not one of the network's hosts"
            ));
        };
        let within = |text: &Option<String>, usual: &Url| {
            text.as_deref()
                .and_then(|text| Url::parse(text).ok())
                .filter(|url| is_secure(url) && url.fragment().is_none())
                .filter(|url| {
                    own.iter()
                        .any(|addresses| addresses.token.origin() == url.origin())
                })
                .unwrap_or_else(|| usual.clone())
        };
        let addresses = ServerAddresses {
            issuer: base.issuer.clone(),
            authorize: within(&self.authorization_endpoint, &base.authorize),
            token: within(&self.token_endpoint, &base.token),
            revoke: within(&self.revocation_endpoint, &base.revoke),
            discovery: asked.discovery.clone(),
        };
        let lists = |list: &Option<Vec<String>>, item: &str| {
            list.as_ref().map(|list| list.iter().any(|one| one == item))
        };
        let methods = &self.token_endpoint_auth_methods_supported;
        let metadata = ServerMetadata {
            issuer: base.issuer.clone(),
            scopes: self.scopes_supported.as_ref().map(|scopes| {
                scopes
                    .iter()
                    .filter_map(|scope| Scope::new(scope.as_str()).ok())
                    .collect()
            }),
            offers_refresh: lists(&self.grant_types_supported, "refresh_token"),
            offers_revocation: self.revocation_endpoint.is_some(),
            offers_s256: lists(&self.code_challenge_methods_supported, "S256"),
            names_issuer: self.authorization_response_iss_parameter_supported == Some(true),
            basic_only: lists(methods, "client_secret_basic") == Some(true)
                && lists(methods, "client_secret_post") == Some(false),
        };
        Ok((metadata, addresses))
    }
}
