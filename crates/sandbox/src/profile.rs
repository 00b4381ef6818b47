//! The editions of the API that a sandbox can follow.

use std::time::Duration;

use crate::ScopeProfile;

/// The edition of the API that a sandbox follows.
///
/// | | `Ga` | `Beta` |
/// |---|---|---|
/// | scopes of a token | enforced | not enforced |
/// | an authorization code lives for | two minutes | ten minutes |
/// | an authorization request without `state` | is answered at the redirect URI | ends at a page of the community |
/// | explorer | `/admin/headless-api/explorer`, for hosts | `/public/graphiql`, for all members |
/// | SDL without a network | `GET /graphql/schema` | not served |
///
/// [`Builder::scopes`](crate::Builder::scopes) and [`Builder::code_ttl`](crate::Builder::code_ttl)
/// change single rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Profile {
    /// The API as generally available since August 2026.
    #[default]
    Ga,
    /// The API as the vendor's guide of the beta describes it.
    Beta,
}

impl Profile {
    pub(crate) fn scopes(self) -> ScopeProfile {
        match self {
            Self::Ga => ScopeProfile::Enforced,
            Self::Beta => ScopeProfile::Beta,
        }
    }

    pub(crate) fn code_ttl(self) -> Duration {
        match self {
            Self::Ga => Duration::from_secs(2 * 60),
            Self::Beta => Duration::from_secs(10 * 60),
        }
    }

    /// Whether a request without a `state` is answered at the redirect URI.
    pub(crate) fn redirects_without_state(self) -> bool {
        self == Self::Ga
    }

    /// The path of the explorer.
    pub(crate) fn explorer_path(self) -> &'static str {
        match self {
            Self::Ga => "/admin/headless-api/explorer",
            Self::Beta => "/public/graphiql",
        }
    }

    /// Whether the SDL is served at a path without a network.
    pub(crate) fn serves_public_sdl(self) -> bool {
        self == Self::Ga
    }
}
