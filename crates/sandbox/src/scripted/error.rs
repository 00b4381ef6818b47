//! Why a sign-in did not come to its end.

/// Why a [`ScriptedUser`](super::ScriptedUser) did not get back to the application. No variant
/// holds an address in full, since its query could carry a code.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ScriptedUserError {
    /// The authorization URL is no URL.
    #[error("the authorization URL can't be parsed")]
    NoUrl,
    /// The way leads off this machine.
    #[error("{origin} is not a loopback address")]
    NotLoopback {
        /// Scheme, host and port.
        origin: String,
    },
    /// A page with nothing more to do on it: a refused sign-in, or an error.
    #[error("stopped at a page with status {status}: {message}")]
    Stopped {
        /// The HTTP status of the page.
        status: u16,
        /// Its alert, or else its heading.
        message: String,
    },
    /// More pages and redirects than a sign-in has.
    #[error("the pages lead in circles")]
    InCircles,
    /// No answer came, such as from an application that doesn't listen.
    #[error("a page could not be fetched")]
    Http(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl ScriptedUserError {
    pub(super) fn http(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Http(source.into())
    }
}
