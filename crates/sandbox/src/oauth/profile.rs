//! The kinds of OAuth servers. Reports on networks differ, so each known kind is a profile.

use super::{
    apps::GrantType,
    error::{ErrorCode, OAuthError},
};

/// The kind of OAuth server that the sandbox is. Features that a profile lacks are neither
/// announced at `/.well-known/oauth-authorization-server` nor served.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OAuthProfile {
    /// Refresh tokens rotate, tokens can be revoked, secrets are sent in the form or by HTTP Basic.
    /// Three integrations use it.
    #[default]
    Full,
    /// Only the authorization code grant: no refresh token, no revocation, no HTTP Basic. One
    /// network announced exactly this.
    CodeOnly,
    /// As `Full`, but a secret in the form is an `invalid_client`. Two integrations have seen it.
    BasicOnly,
    /// As `Full`, but a refresh token works until one of the tokens that it brought is used, so
    /// nothing is lost if an answer never arrives. Common among OAuth servers; not seen in this API
    /// so far.
    Grace,
    /// As `Full`, but only under the sandbox's own address (`127.0.0.1`): under any other name,
    /// such as `localhost`, OAuth paths answer 404. Some networks' own domains do this.
    OwnHostOnly,
    /// As `Full`, but without a discovery document.
    Unannounced,
    /// As `Full`, but without revocation, as in the vendor's pages of August 2026.
    NoRevocation,
    /// As `Full`, but a refresh brings no new refresh token, and the old one still works. The
    /// vendor's pages of August 2026 say that a refresh token *may* rotate.
    Steady,
}

/// The way of client authentication, in the words of RFC 8414.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AuthMethod {
    None,
    Post,
    Basic,
}

impl AuthMethod {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Post => "client_secret_post",
            Self::Basic => "client_secret_basic",
        }
    }
}

impl OAuthProfile {
    pub(super) fn grant_types(self) -> &'static [GrantType] {
        if self.offers_refresh() {
            &[GrantType::AuthorizationCode, GrantType::RefreshToken]
        } else {
            &[GrantType::AuthorizationCode]
        }
    }

    pub(super) fn auth_methods(self) -> &'static [AuthMethod] {
        match self {
            Self::CodeOnly => &[AuthMethod::None, AuthMethod::Post],
            Self::BasicOnly => &[AuthMethod::None, AuthMethod::Basic],
            _ => &[AuthMethod::None, AuthMethod::Post, AuthMethod::Basic],
        }
    }

    pub(super) fn offers_refresh(self) -> bool {
        self != Self::CodeOnly
    }

    pub(super) fn offers_revocation(self) -> bool {
        !matches!(self, Self::CodeOnly | Self::NoRevocation)
    }

    /// Whether a refresh brings a new refresh token.
    pub(super) fn rotates(self) -> bool {
        self != Self::Steady
    }

    /// Whether a refresh token still works after its first use.
    pub(super) fn gives_grace(self) -> bool {
        self == Self::Grace
    }

    pub(super) fn announces_itself(self) -> bool {
        self != Self::Unannounced
    }

    /// Whether a sandbox at `issuer` serves OAuth under the name `host`, port included.
    pub(super) fn serves_under(self, host: &str, issuer: &str) -> bool {
        self != Self::OwnHostOnly || issuer.strip_prefix("http://") == Some(host)
    }

    /// Refuses a way of client authentication that this kind of server doesn't offer.
    pub(super) fn check(self, method: AuthMethod) -> Result<(), OAuthError> {
        if self.auth_methods().contains(&method) {
            return Ok(());
        }
        let tried_basic = method == AuthMethod::Basic;
        let description = format!("{} is not served here", method.as_str());
        Err(ErrorCode::InvalidClient { tried_basic }.because(description))
    }
}
