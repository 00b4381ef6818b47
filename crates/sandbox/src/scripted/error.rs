//! The errors of a scripted sign-in.

/// The reason why a [`ScriptedUser`](super::ScriptedUser) did not get back to the application. No
/// variant has a full address, because its query could contain a code.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ScriptedUserError {
    /// The authorization URL can't be parsed.
    #[error("the authorization URL can't be parsed")]
    NoUrl,
    /// A page or redirect leads to another machine.
    #[error("{origin} is not a loopback address")]
    NotLoopback {
        /// Scheme, host and port.
        origin: String,
    },
    /// A page without a form: a refused sign-in, or an error.
    #[error("stopped at a page with status {status}: {message}")]
    Stopped {
        /// The HTTP status of the page.
        status: u16,
        /// The text of its alert, or else its heading.
        message: String,
    },
    /// There were more pages and redirects than a sign-in has.
    #[error("the pages lead in circles")]
    InCircles,
    /// No answer came, for example because the application doesn't listen.
    #[error("a page could not be fetched")]
    Http(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl ScriptedUserError {
    pub(super) fn http(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Http(source.into())
    }
}
