//! The error codes of OAuth.

use std::{
    fmt,
    hash::{Hash, Hasher},
};

/// The reason for a refusal: the `error` of a callback or of a token endpoint's answer.
///
/// The list is open. Two codes are equal if their texts are equal. So if a later version adds a
/// variant for a code, it still equals the [`OAuthCode::Other`] of that code.
///
/// ```
/// use mighty_auth::OAuthCode;
///
/// assert_eq!(OAuthCode::from("access_denied"), OAuthCode::AccessDenied);
/// assert_eq!(OAuthCode::from("slow_down").as_str(), "slow_down");
/// ```
#[derive(Debug, Clone, Eq)]
#[non_exhaustive]
pub enum OAuthCode {
    /// `access_denied`: the user declined, or is not a host and the sign-in asks for a `host:` scope.
    AccessDenied,
    /// `invalid_scope`: the application was not given one of the scopes.
    InvalidScope,
    /// `redirect_uri_mismatch`: the redirect URI is not registered exactly like that.
    RedirectUriMismatch,
    /// `invalid_request`: something is missing or wrong in the request, such as `state`.
    InvalidRequest,
    /// `unauthorized_client`: the application is not allowed to do this.
    UnauthorizedClient,
    /// `unsupported_response_type`: the request asks for something other than a code.
    UnsupportedResponseType,
    /// `server_error`: the server has a problem.
    ServerError,
    /// `temporarily_unavailable`: the server has a problem or is overloaded.
    TemporarilyUnavailable,
    /// `login_required`: the member has to sign in at the server's own page first.
    LoginRequired,
    /// `consent_required`: the member has to consent at the server's own page first.
    ConsentRequired,
    /// `interaction_required`: the member has to do something at the server's own page first.
    InteractionRequired,
    /// `invalid_client`: the application's id or secret is not accepted.
    InvalidClient,
    /// `invalid_grant`: the code or the refresh token is no longer valid.
    InvalidGrant,
    /// `unsupported_grant_type`: for a refresh, this means that the network offers none.
    UnsupportedGrantType,
    /// `unsupported_token_type`: tokens of this kind can't be revoked.
    UnsupportedTokenType,
    /// Any other.
    Other(String),
}

impl OAuthCode {
    /// The code as the server writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccessDenied => "access_denied",
            Self::InvalidScope => "invalid_scope",
            Self::RedirectUriMismatch => "redirect_uri_mismatch",
            Self::InvalidRequest => "invalid_request",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedResponseType => "unsupported_response_type",
            Self::ServerError => "server_error",
            Self::TemporarilyUnavailable => "temporarily_unavailable",
            Self::LoginRequired => "login_required",
            Self::ConsentRequired => "consent_required",
            Self::InteractionRequired => "interaction_required",
            Self::InvalidClient => "invalid_client",
            Self::InvalidGrant => "invalid_grant",
            Self::UnsupportedGrantType => "unsupported_grant_type",
            Self::UnsupportedTokenType => "unsupported_token_type",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for OAuthCode {
    fn from(text: &str) -> Self {
        [
            Self::AccessDenied,
            Self::InvalidScope,
            Self::RedirectUriMismatch,
            Self::InvalidRequest,
            Self::UnauthorizedClient,
            Self::UnsupportedResponseType,
            Self::ServerError,
            Self::TemporarilyUnavailable,
            Self::LoginRequired,
            Self::ConsentRequired,
            Self::InteractionRequired,
            Self::InvalidClient,
            Self::InvalidGrant,
            Self::UnsupportedGrantType,
            Self::UnsupportedTokenType,
        ]
        .into_iter()
        .find(|code| code.as_str() == text)
        .unwrap_or_else(|| Self::Other(text.to_owned()))
    }
}

impl PartialEq for OAuthCode {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Hash for OAuthCode {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for OAuthCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
