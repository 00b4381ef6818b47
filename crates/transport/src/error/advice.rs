//! What a caller does about an error.

use std::error::Error as StdError;

use http::StatusCode;
use mighty_core::ConfigError;

use super::{Code, Effect, Error, ErrorKind};

impl Error {
    /// Whether what was asked for does not exist, or not for this viewer: an error of code
    /// `NOT_FOUND`, a null without an error ([`ErrorKind::Absent`]), or HTTP 404
    /// ([`ErrorKind::NotFound`], which is about the network). The API makes no difference between
    /// absent and hidden.
    ///
    /// Treat a record as gone, or [`explain`](Self::explain) which scope or role it may take to see
    /// it; the same call again brings the same answer. Of `NotFound` check the network's id or
    /// subdomain.
    pub fn is_not_found(&self) -> bool {
        matches!(self.kind(), ErrorKind::NotFound | ErrorKind::Absent)
            || self.has_code(&Code::NotFound)
    }

    /// Whether the same call, made again later, may succeed and can do no harm:
    /// [`ErrorKind::Connect`], [`Timeout`](ErrorKind::Timeout),
    /// [`Interrupted`](ErrorKind::Interrupted), [`Challenge`](ErrorKind::Challenge),
    /// [`Throttled`](ErrorKind::Throttled), [`Http`](ErrorKind::Http) with a 5xx or 408, and
    /// [`Auth`](ErrorKind::Auth) where only the sign-in server was out of reach.
    ///
    /// The SDK's own retries are over by then, so don't call at once: wait for
    /// [`retry_after`](Self::retry_after), or some seconds (a minute where it is throttled), and
    /// give up after a few rounds.
    ///
    /// Never for [`ErrorKind::UnknownOutcome`]: there a second call could do the work twice.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect
            | ErrorKind::Timeout
            | ErrorKind::Interrupted
            | ErrorKind::Challenge
            | ErrorKind::Throttled => true,
            ErrorKind::Http => self.0.status.is_some_and(may_pass),
            ErrorKind::Auth => self
                .auth_error()
                .is_some_and(mighty_auth::Error::is_transient),
            _ => false,
        }
    }

    /// Whether the user has to sign in again: [`ErrorKind::Unauthenticated`] (the server refused the
    /// token, and a refreshed one if there was one), and [`ErrorKind::Auth`] if the session has ended
    /// or can't be refreshed. [`Credential::needs_login`](mighty_auth::Credential::needs_login) lists
    /// the reasons why a session ends.
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
                "ask for smaller pages (fitting_pages says which, where it wasn't sent) or fewer lists \
                 within lists; see Client::estimate"
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
            // The edge, before anything of the API.
            ErrorKind::Challenge if self.0.is_from_edge => Effect::None,
            // A resolver that broke off may have written before.
            ErrorKind::GraphQl if !self.has_code(&Code::InternalServerError) => Effect::Answered,
            ErrorKind::Http if !self.0.status.is_some_and(may_pass) => Effect::Answered,
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

    pub(super) fn source_as<E: StdError + 'static>(&self) -> Option<&E> {
        self.source()?.downcast_ref()
    }
}

/// Whether a status tells of trouble on the way or on the server's side that may pass: 5xx, and 408,
/// which says that the request was not received whole in time (RFC 9110, 15.5.9). That would mean
/// that nothing was done, but proxies also say it of a server that is slow to answer; so of a
/// mutation it leaves the outcome open.
pub(crate) fn may_pass(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT
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
