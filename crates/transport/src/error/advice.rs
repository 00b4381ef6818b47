//! Methods that tell what to do about an error.

use std::error::Error as StdError;

use http::StatusCode;
use mighty_core::ConfigError;
use mighty_http::retry::{Effect, is_transient};

use super::{Code, Error, ErrorKind};

impl Error {
    /// Whether the requested object does not exist, or this viewer may not see it. The API makes no
    /// difference between the two. This is true for an error of code `NOT_FOUND`, for a null
    /// without an error ([`ErrorKind::Absent`]), and for HTTP 404 ([`ErrorKind::NotFound`], which
    /// is about the network).
    ///
    /// Treat the record as gone, or [`explain`](Self::explain) which scope or role may be missing.
    /// The same call gives the same answer again. For `NotFound`, check the network's id or
    /// subdomain.
    pub fn is_not_found(&self) -> bool {
        matches!(self.kind(), ErrorKind::NotFound | ErrorKind::Absent)
            || self.has_code(&Code::NotFound)
    }

    /// Whether you can safely make the same call again later, and it may then succeed:
    /// [`ErrorKind::Connect`], [`Timeout`](ErrorKind::Timeout),
    /// [`Interrupted`](ErrorKind::Interrupted), [`Challenge`](ErrorKind::Challenge),
    /// [`Throttled`](ErrorKind::Throttled), [`Http`](ErrorKind::Http) with a 5xx or 408, and
    /// [`Auth`](ErrorKind::Auth) if only the sign-in server could not be reached.
    ///
    /// The SDK has already made its own retries. Don't call again at once: wait for
    /// [`retry_after`](Self::retry_after), or some seconds (a minute if the call was throttled),
    /// and give up after a few rounds.
    ///
    /// It is false for [`ErrorKind::UnknownOutcome`], because a second call could do the work
    /// twice.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect
            | ErrorKind::Timeout
            | ErrorKind::Interrupted
            | ErrorKind::Challenge
            | ErrorKind::Throttled => true,
            ErrorKind::Http => self.0.status.is_some_and(is_transient),
            ErrorKind::Auth => self
                .auth_error()
                .is_some_and(mighty_auth::Error::is_transient),
            _ => false,
        }
    }

    /// Whether the user has to sign in again: [`ErrorKind::Unauthenticated`] (the server refused
    /// the token, and a refreshed one if there was one), and [`ErrorKind::Auth`] if the session has
    /// ended or can't be refreshed.
    /// [`Credential::needs_login`](mighty_auth::Credential::needs_login) lists the reasons why a
    /// session ends.
    ///
    /// Let the user sign in again and make the call with the new credential. This call did nothing.
    /// If no user is there to sign in, stop: every further call fails in the same way.
    pub fn needs_login(&self) -> bool {
        match self.kind() {
            ErrorKind::Unauthenticated => true,
            ErrorKind::Auth => self
                .auth_error()
                .is_some_and(mighty_auth::Error::needs_login),
            _ => false,
        }
    }

    /// A hint what to do, if there is more to say than the message.
    pub fn hint(&self) -> Option<&str> {
        Some(match self.kind() {
            ErrorKind::Config => return self.setting().map(ConfigError::remedy),
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
                "wait for retry_after, or a minute if it is not given, and send fewer operations"
            }
            ErrorKind::Http if self.0.status.is_some_and(|status| status.is_redirection()) => {
                "check the endpoint's address: redirects are not followed, because the token \
                 would be sent along"
            }
            ErrorKind::Http if self.0.status == Some(StatusCode::PROXY_AUTHENTICATION_REQUIRED) => {
                "a proxy asks for a user name and a password: put them into its address \
                 (HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT), or give the client an HTTP client \
                 that has them"
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
                "ask for smaller pages (fitting_pages lists sizes, if it was not sent) or fewer \
                 lists within lists; see Client::estimate"
            }
            ErrorKind::Rejected => {
                "change the input as it says; usually nothing was written, and the payload, kept \
                 as partial data, shows what was"
            }
            ErrorKind::Absent => return code_hint(&Code::NotFound),
            ErrorKind::GraphQl => return self.code().and_then(code_hint),
            _ => return None,
        })
    }

    /// Whether the server acted, as far as the failure tells.
    pub(crate) fn effect(&self) -> Effect {
        match self.kind() {
            ErrorKind::Config
            | ErrorKind::Auth
            | ErrorKind::Connect
            | ErrorKind::Unauthenticated
            | ErrorKind::Throttled => Effect::None,
            // Without a status the client refused to send; with one the server answered.
            ErrorKind::CostExceeded if self.0.status.is_none() => Effect::None,
            ErrorKind::NotFound
            | ErrorKind::Absent
            | ErrorKind::SchemaDrift
            | ErrorKind::CostExceeded
            | ErrorKind::Rejected => Effect::Answered,
            // The edge answered, and the request did not reach the API.
            ErrorKind::Challenge if self.0.is_from_edge => Effect::None,
            // A resolver that failed may have written something before.
            ErrorKind::GraphQl if !self.has_code(&Code::InternalServerError) => Effect::Answered,
            ErrorKind::Http if !self.0.status.is_some_and(is_transient) => Effect::Answered,
            ErrorKind::Http
            | ErrorKind::Timeout
            | ErrorKind::Interrupted
            | ErrorKind::Challenge
            | ErrorKind::Decode
            | ErrorKind::GraphQl
            | ErrorKind::UnknownOutcome => Effect::Unknown,
        }
    }

    fn auth_error(&self) -> Option<&mighty_auth::Error> {
        self.source_as()
    }

    /// The setting that can't be used. It can be the cause of the cause.
    fn setting(&self) -> Option<&ConfigError> {
        let cause = self.source()?;
        let deeper = || cause.source()?.downcast_ref();
        cause.downcast_ref().or_else(deeper)
    }

    pub(super) fn source_as<E: StdError + 'static>(&self) -> Option<&E> {
        self.source()?.downcast_ref()
    }
}

fn code_hint(code: &Code) -> Option<&'static str> {
    match code {
        Code::Forbidden => Some(
            "the token lacks a scope or the viewer a role: `explain` says which, as far as the schema \
             states them",
        ),
        Code::NotFound => Some("it does not exist, or this viewer can't see it"),
        Code::InternalServerError => Some(
            "the server failed on its side; a mutation may have done part of its work, so read \
             back before you try again",
        ),
        _ => None,
    }
}
