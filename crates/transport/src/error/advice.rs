//! What a caller does about an error.

use std::error::Error as StdError;

use mighty_core::ConfigError;

use super::{Code, Effect, Error, ErrorKind};

impl Error {
    /// Whether what was asked for does not exist, or not for this viewer: code `NOT_FOUND`, a
    /// null without an error, or HTTP 404 (the network). The API makes no difference between absent and hidden.
    pub fn is_not_found(&self) -> bool {
        matches!(self.kind(), ErrorKind::NotFound | ErrorKind::Absent)
            || self.has_code(&Code::NotFound)
    }

    /// Whether the same call, made again later, may succeed and can do no harm. The SDK's own
    /// retries are over by then; wait for [`retry_after`](Self::retry_after) where it is given.
    ///
    /// Never for [`ErrorKind::UnknownOutcome`]: there a second call could do the work twice.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect
            | ErrorKind::Timeout
            | ErrorKind::Interrupted
            | ErrorKind::Challenge
            | ErrorKind::Throttled => true,
            ErrorKind::Http => self.is_server_error(),
            ErrorKind::Auth => self
                .auth_error()
                .is_some_and(mighty_auth::Error::is_transient),
            _ => false,
        }
    }

    /// Whether only the user can help, by signing in again.
    pub fn needs_login(&self) -> bool {
        match self.kind() {
            ErrorKind::Unauthenticated => true,
            ErrorKind::Auth => self
                .auth_error()
                .is_some_and(mighty_auth::Error::needs_login),
            _ => false,
        }
    }

    /// What to do, where that is more than the message already says.
    pub fn hint(&self) -> Option<&str> {
        Some(match self.kind() {
            ErrorKind::Config => return self.source_as::<ConfigError>().map(ConfigError::remedy),
            ErrorKind::Auth => return self.auth_error().and_then(mighty_auth::Error::hint),
            ErrorKind::Challenge => {
                "bot protection or a proxy stands before the API: check the User-Agent, use the \
                 network's numeric id in place of its subdomain, and try from another address"
            }
            ErrorKind::Unauthenticated => {
                "have the user sign in again; the token may also belong to another network"
            }
            ErrorKind::NotFound => {
                "check the network's id or subdomain, and that the Headless API is enabled for it"
            }
            ErrorKind::Throttled => {
                "wait for retry_after, or a minute where it is not given, and send fewer \
                 operations"
            }
            ErrorKind::Http if self.0.status.is_some_and(|status| status.is_redirection()) => {
                "check the endpoint's address: no redirect is followed, because the token would \
                 travel along"
            }
            ErrorKind::UnknownOutcome => {
                "it may have been carried out: read back what it would have changed before you \
                 try again"
            }
            ErrorKind::SchemaDrift => {
                "use a version of the SDK, or write a document, that fits the schema which the \
                 server has now"
            }
            ErrorKind::CostExceeded => {
                "ask for smaller pages or fewer lists within lists; see Client::estimate"
            }
            ErrorKind::Rejected => {
                "change the input as it says; as a rule nothing was written, and the payload, kept \
                 as partial data, shows what was"
            }
            ErrorKind::Absent => return code_hint(&Code::NotFound),
            ErrorKind::GraphQl => return self.code().and_then(code_hint),
            _ => return None,
        })
    }

    /// What the failure says about whether the server acted.
    pub(crate) fn effect(&self) -> Effect {
        match self.kind() {
            ErrorKind::Config
            | ErrorKind::Auth
            | ErrorKind::Connect
            | ErrorKind::Unauthenticated
            | ErrorKind::Throttled => Effect::None,
            // Its own refusal left nothing to be done by the server; the server's is an answer.
            ErrorKind::CostExceeded if self.0.status.is_none() => Effect::None,
            ErrorKind::NotFound
            | ErrorKind::Absent
            | ErrorKind::SchemaDrift
            | ErrorKind::CostExceeded
            | ErrorKind::Rejected => Effect::Answered,
            // A resolver that broke off may have written before.
            ErrorKind::GraphQl if !self.has_code(&Code::InternalServerError) => Effect::Answered,
            ErrorKind::Http if !self.is_server_error() => Effect::Answered,
            ErrorKind::Http
            | ErrorKind::Timeout
            | ErrorKind::Interrupted
            | ErrorKind::Challenge
            | ErrorKind::Decode
            | ErrorKind::GraphQl
            | ErrorKind::UnknownOutcome => Effect::Unknown,
        }
    }

    pub(crate) fn is_server_error(&self) -> bool {
        self.0.status.is_some_and(|status| status.is_server_error())
    }

    fn auth_error(&self) -> Option<&mighty_auth::Error> {
        self.source_as()
    }

    pub(super) fn source_as<E: StdError + 'static>(&self) -> Option<&E> {
        self.source()?.downcast_ref()
    }
}

fn code_hint(code: &Code) -> Option<&'static str> {
    match code {
        Code::Forbidden => Some(
            "the viewer lacks the role, or the token the scope, for this; see the operation's \
             required scopes",
        ),
        Code::NotFound => Some("it does not exist, or this viewer can't see it"),
        Code::InternalServerError => Some(
            "the server failed on its side; a mutation may have done part of its work, so read \
             back before you try again",
        ),
        _ => None,
    }
}
