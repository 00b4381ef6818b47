//! What the server says of itself (RFC 8414). A hint, not law: it is believed only within the
//! network's own hosts, and what the server is seen to do counts for more.

use std::time::Duration;

use mighty_core::{Scope, Scopes, endpoints::is_secure};
use serde::Deserialize;
use url::Url;

use super::places::{Place, without_slash};

/// How long an answer is remembered.
pub(super) const FRESH: Duration = Duration::from_secs(60 * 60);

/// What an authorization server announces. Each part may be missing, and none is a promise.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerMetadata {
    /// Who it is: what its callbacks carry as `iss`.
    pub issuer: String,
    /// Which scopes it knows.
    pub scopes: Option<Scopes>,
    /// Whether it lists refresh among its grants. Networks were seen to refresh, and not to.
    pub offers_refresh: Option<bool>,
    /// Whether it names a place to revoke tokens at.
    pub offers_revocation: bool,
    /// Whether it lists PKCE with S256, which is used in any case.
    pub offers_s256: Option<bool>,
    /// Whether it says that its callbacks always carry `iss` (RFC 9207). From then on one without
    /// it is refused.
    pub names_issuer: bool,
    /// Whether it takes the client secret by HTTP Basic only.
    pub basic_only: bool,
}

/// What is remembered of the last time it was asked.
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
    /// The metadata and the place that it describes, if it speaks for one of the network's `own`
    /// places; `asked` is the one that it came from.
    pub(super) fn accept(
        self,
        asked: &Place,
        own: &[Place],
    ) -> Result<(ServerMetadata, Place), String> {
        let issuer = without_slash(&self.issuer);
        let Some(base) = own.iter().find(|place| place.issuer == issuer) else {
            return Err(format!(
                "it speaks for {issuer:?}, which is none of the network's hosts"
            ));
        };
        let within = |text: &Option<String>, usual: &Url| {
            text.as_deref()
                .and_then(|text| Url::parse(text).ok())
                .filter(|url| is_secure(url) && url.fragment().is_none())
                .filter(|url| own.iter().any(|place| place.token.origin() == url.origin()))
                .unwrap_or_else(|| usual.clone())
        };
        let place = Place {
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
        Ok((metadata, place))
    }
}
