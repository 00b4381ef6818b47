//! The operations of the authorization server.

use std::fmt;

/// The operation that an error is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Exchange,
    Refresh,
    Revoke,
    Discover,
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Exchange => "exchanging the code",
            Self::Refresh => "refreshing the token",
            Self::Revoke => "revoking the token",
            Self::Discover => "looking up the authorization server",
        })
    }
}
