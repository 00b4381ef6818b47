//! Turns every other answer into an error that says what to do.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use mighty_runtime::{HttpError, HttpErrorKind};
use oauth2::{RequestTokenError, basic::BasicErrorResponse};
use secrecy::{ExposeSecret as _, SecretString};
use url::{Url, form_urlencoded};

use super::{
    action::Action,
    exchange::{Record, Seen},
    hints,
    refusal::Refusal,
};
use crate::{Application, Error, ErrorKind, OAuthCode, error::is_overload, redact};

/// Form fields that are not secret, so that errors may quote them.
const PUBLIC_FIELDS: [&str; 4] = ["grant_type", "client_id", "redirect_uri", "token_type_hint"];

const OVERLOADED: &str = "the server has a problem or wants fewer requests: try again later";

/// A failed exchange.
pub(super) struct Failure<'a> {
    pub(super) action: Action,
    pub(super) address: &'a Url,
    pub(super) application: &'a Application,
    /// The redirect URI that was sent, or that sign-ins usually send.
    pub(super) redirect_uri: &'a str,
    pub(super) record: Record,
}

impl Failure<'_> {
    pub(super) fn of_oauth2(
        &self,
        error: RequestTokenError<HttpError, BasicErrorResponse>,
    ) -> Error {
        match error {
            RequestTokenError::Request(error) => self.of_http(error),
            // The parser's own message may quote the answer, so only the position is kept.
            RequestTokenError::Parse(error, _) => {
                let inner = error.inner();
                self.of_content(&format!(
                    "something other than the JSON of tokens (at {:?}, line {}, column {})",
                    error.path().to_string(),
                    inner.line(),
                    inner.column()
                ))
            }
            RequestTokenError::ServerResponse(_) | RequestTokenError::Other(_) => {
                self.of_content("something other than the JSON of tokens")
            }
        }
    }

    /// An answer with a status that is not a success.
    pub(super) fn of_status(&self) -> Error {
        self.of_content("an unexpected status")
    }

    /// An answer without tokens. The content decides before the status: a refusal (RFC 6749,
    /// section 5.2) with any status is a refusal. `what` describes any other answer.
    pub(super) fn of_content(&self, what: &str) -> Error {
        match self.refusal() {
            Some(refusal) => {
                let status = self.record.seen.as_ref().map(|seen| seen.status);
                self.of_refusal(&refusal, status)
            }
            None => self.of_unreadable(what),
        }
    }

    /// The refusal in the body, if there is one.
    pub(super) fn refusal(&self) -> Option<Refusal> {
        let seen = self.record.seen.as_ref()?;
        Refusal::read(seen.body.expose_secret())
    }

    pub(super) fn of_http(&self, error: HttpError) -> Error {
        // The answer may lack only its end.
        if let Some(status) = error.status()
            && let Some(refusal) = Refusal::read(error.body_start())
        {
            return self.of_refusal(&refusal, Some(status));
        }
        let (kind, hint) = match error.kind() {
            HttpErrorKind::Connect => (
                ErrorKind::Connect,
                "nothing was sent: check the network connection and the community's address",
            ),
            HttpErrorKind::Timeout => (ErrorKind::Timeout, "try again later"),
            HttpErrorKind::BodyTooLarge => (
                ErrorKind::Http,
                "no token answer is that large: check that the community's address is the \
                 network's own",
            ),
            HttpErrorKind::Request => (
                ErrorKind::Config,
                "check the community's address and the HTTP client's settings",
            ),
            _ => (ErrorKind::Interrupted, "try again later"),
        };
        let body = self.quote(error.body_start());
        let told = Error::new(
            kind,
            format!("{} at {} failed: {error}", self.action, self.address),
        )
        .with_status(error.status())
        .with_hint(hint);
        let told = if body.is_empty() {
            told
        } else {
            told.with_body_start(body)
        };
        // The source of the error must not contain more of the answer than the error quotes.
        told.with_source(match error.status() {
            Some(status) => error.with_head(status, HeaderMap::new(), Bytes::new()),
            None => error,
        })
    }

    fn of_refusal(&self, refusal: &Refusal, status: Option<StatusCode>) -> Error {
        let code = OAuthCode::from(&*self.quote(refusal.error.as_bytes()));
        let kind = match code {
            OAuthCode::InvalidGrant => ErrorKind::InvalidGrant,
            OAuthCode::InvalidClient => ErrorKind::InvalidClient,
            // With a status of failure, other codes may stand for the server's own problem.
            _ if !is_final(&code) && status.is_some_and(is_overload) => ErrorKind::Http,
            _ => ErrorKind::Refused,
        };
        let mut message = format!("{} was refused: {code}", self.action);
        if let Some(description) = &refusal.description {
            let description = self.quote(description.as_bytes());
            message.push_str(&format!(" {description:?}"));
        }
        let error = Error::new(kind, message)
            .with_status(status)
            .with_retry_after(self.retry_after());
        let hint = match kind {
            ErrorKind::Http => Some(OVERLOADED.into()),
            _ => hints::for_code(
                &code,
                Some(self.action),
                self.application,
                self.redirect_uri,
            ),
        };
        let error = match hint {
            Some(hint) => error.with_hint(hint),
            None => error,
        };
        error.with_code(code)
    }

    fn of_unreadable(&self, what: &str) -> Error {
        let Some(seen) = &self.record.seen else {
            return Error::new(ErrorKind::Http, format!("{}: no answer", self.action));
        };
        let html = is_html(seen);
        let what = if seen.status.is_redirection() {
            "a redirect"
        } else if seen.body.expose_secret().is_empty() {
            "an empty body"
        } else if html {
            "a web page"
        } else {
            what
        };
        let body = self.quote(seen.body.expose_secret());
        let hint = if seen.status.is_redirection() {
            "redirects are not followed: give the community's real address"
        } else if is_overload(seen.status) {
            OVERLOADED
        } else if html {
            "this is not the token endpoint, or a firewall answered: check the community's \
             address (not every custom domain serves OAuth; <subdomain>.mn.co does)"
        } else {
            "check that the community's address is the network's own"
        };
        let mut message = format!("{}: {} answered with {what}", self.action, self.address);
        if !body.is_empty() {
            message.push_str(&format!(": {:?}", excerpt(&body)));
        }
        Error::new(ErrorKind::Http, message)
            .with_status(Some(seen.status))
            .with_retry_after(self.retry_after())
            .with_hint(hint)
            .with_body_start(body)
    }

    fn retry_after(&self) -> Option<Duration> {
        self.record.seen.as_ref()?.retry_after
    }

    /// The start of the server's answer, without the secrets of this exchange.
    fn quote(&self, text: &[u8]) -> String {
        let sent: Vec<SecretString> = form_urlencoded::parse(self.record.sent.expose_secret())
            .filter(|(name, _)| !PUBLIC_FIELDS.contains(&name.as_ref()))
            .map(|(_, value)| value.into_owned().into())
            // With HTTP Basic the secret is not among the fields.
            .chain(self.application.client_secret().cloned())
            .collect();
        redact::body_start(text, &sent)
    }
}

/// Whether the code is about the token or the application, so that the same request is refused
/// again.
fn is_final(code: &OAuthCode) -> bool {
    matches!(
        code,
        OAuthCode::InvalidGrant
            | OAuthCode::InvalidClient
            | OAuthCode::InvalidScope
            | OAuthCode::UnauthorizedClient
            | OAuthCode::UnsupportedGrantType
    )
}

fn is_html(seen: &Seen) -> bool {
    let declared = seen.content_type.as_ref().is_some_and(|value| {
        value
            .to_str()
            .is_ok_and(|value| value.to_ascii_lowercase().starts_with("text/html"))
    });
    let body = seen.body.expose_secret();
    declared || body.trim_ascii_start().starts_with(b"<")
}

/// The longest body that a one-line message quotes.
fn excerpt(body: &str) -> &str {
    &body[..body.floor_char_boundary(100)]
}
