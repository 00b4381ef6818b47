//! The error of a sign-in, a refresh or a sign-out.

use std::{borrow::Cow, error, fmt, sync::Arc, time::Duration};

use http::StatusCode;
use mighty_core::ConfigError;

use crate::OAuthCode;

/// What kind of failure an [`Error`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting can't be used; nothing was sent.
    Config,
    /// The server refused with an OAuth error code (`access_denied`, `invalid_scope`, …), at the
    /// sign-in page or at the token endpoint. [`Error::oauth_code`] holds the code.
    Refused,
    /// The callback's `state` is missing or different, so the callback answers another sign-in or
    /// is forged. Its code was not used.
    StateMismatch,
    /// The callback's `iss` names another authorization server, or is missing although the server
    /// announces that it always sends it. Its code was not used.
    IssuerMismatch,
    /// The callback came in at another address than the sign-in's redirect URI. Its code was not
    /// used.
    RedirectMismatch,
    /// The code or the refresh token is no longer valid. Only a new sign-in helps. If the server's
    /// answer says `invalid_grant`, its HTTP status does not matter.
    InvalidGrant,
    /// The server does not accept the application's id or secret.
    InvalidClient,
    /// No connection could be made; nothing was sent.
    Connect,
    /// The server did not answer in time, or the user did not sign in in time.
    Timeout,
    /// The connection broke; the request may have arrived.
    Interrupted,
    /// The answer has an unexpected status or is not the expected JSON.
    Http,
    /// The token store failed.
    Store,
    /// There is no valid token, and only a new sign-in brings one.
    NeedsLogin,
    /// The operation stopped before it ended, because its runtime was shut down or because it
    /// panicked.
    Cancelled,
}

/// A failed sign-in, refresh or sign-out.
///
/// Prints as one line that says what happened and what to do. It contains no secret: secrets are
/// removed from the parts of the server's answers that it quotes.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    status: Option<StatusCode>,
    oauth_code: Option<OAuthCode>,
    hint: Option<Cow<'static, str>>,
    body_start: Option<String>,
    retry_after: Option<Duration>,
    source: Option<Arc<dyn error::Error + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            status: None,
            oauth_code: None,
            hint: None,
            body_start: None,
            retry_after: None,
            source: None,
        }))
    }

    pub(crate) fn with_status(mut self, status: Option<StatusCode>) -> Self {
        self.0.status = status;
        self
    }

    pub(crate) fn with_code(mut self, code: impl Into<OAuthCode>) -> Self {
        self.0.oauth_code = Some(code.into());
        self
    }

    pub(crate) fn with_hint(mut self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    pub(crate) fn with_body_start(mut self, redacted: String) -> Self {
        self.0.body_start = Some(redacted);
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn error::Error + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The HTTP status, if the server answered.
    pub fn status(&self) -> Option<u16> {
        self.0.status.map(|status| status.as_u16())
    }

    /// The OAuth error code, if the server sent one.
    pub fn oauth_code(&self) -> Option<&OAuthCode> {
        self.0.oauth_code.as_ref()
    }

    /// The likely cause, and what to do about it.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// The start of the answer's body, at most 512 bytes, without secrets, if the answer was not
    /// the expected JSON.
    pub fn body_start(&self) -> Option<&str> {
        self.0.body_start.as_deref()
    }

    /// How long the server is not asked again: the time in its `Retry-After`, ten minutes at most,
    /// or the credential's own wait after failures in a row. A call before that time gets the same
    /// error at once. `None` if the next call asks again.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether only a new sign-in helps: the code or refresh token is no longer valid, there is
    /// none, or the network offers no refresh. Start a new sign-in. The same call again gets the
    /// same error.
    ///
    /// [`Credential::needs_login`](crate::Credential::needs_login) lists the reasons why a refresh
    /// token ends.
    pub fn needs_login(&self) -> bool {
        match self.0.kind {
            ErrorKind::InvalidGrant | ErrorKind::NeedsLogin => true,
            _ => self.says_not_offered(),
        }
    }

    /// Whether the network offers no refresh. That is known only after a refresh was tried.
    pub(crate) fn says_not_offered(&self) -> bool {
        self.0.kind == ErrorKind::Refused
            && self.oauth_code() == Some(&OAuthCode::UnsupportedGrantType)
    }

    /// Whether the same call may succeed a little later: the server could not be reached or had a
    /// problem (5xx, 429), or the token store had one. The current tokens are kept. Call again
    /// after a pause.
    ///
    /// The content of an answer decides before its status. Tokens are accepted with any status. A
    /// refusal whose code is about the token or the application (`invalid_grant`, `invalid_client`,
    /// `invalid_scope`, `unauthorized_client`, `unsupported_grant_type`) is final with any status,
    /// even with 500.
    pub fn is_transient(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect
            | ErrorKind::Timeout
            | ErrorKind::Interrupted
            | ErrorKind::Store
            | ErrorKind::Cancelled => true,
            ErrorKind::Http => self
                .0
                .status
                .is_some_and(|status| is_overload(status) || status == StatusCode::REQUEST_TIMEOUT),
            ErrorKind::Refused => matches!(
                self.oauth_code(),
                Some(OAuthCode::TemporarilyUnavailable | OAuthCode::ServerError)
            ),
            _ => false,
        }
    }
}

/// Whether a status means that the server has a problem, not the request.
pub(crate) fn is_overload(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        if let Some(status) = self.0.status {
            write!(f, " (HTTP {})", status.as_u16())?;
        }
        if let Some(hint) = &self.0.hint {
            write!(f, "; {hint}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("status", &self.status())
            .field("oauth_code", &self.0.oauth_code)
            .field("hint", &self.0.hint)
            .field("body_start", &self.0.body_start)
            .field("retry_after", &self.0.retry_after)
            .field("source", &self.0.source)
            .finish()
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn error::Error + 'static))
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::new(ErrorKind::Config, error.to_string()).with_source(error)
    }
}

pub(crate) fn cancelled() -> Error {
    Error::new(
        ErrorKind::Cancelled,
        "the operation was stopped before it ended",
    )
    .with_hint("its tokio runtime was shut down, or it panicked; try again")
}

pub(crate) fn no_runtime() -> Error {
    Error::new(ErrorKind::Config, "there is no tokio runtime to run in")
        .with_hint("call from within a tokio runtime")
}
