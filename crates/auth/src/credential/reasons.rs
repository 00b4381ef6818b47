//! The errors of calls that send no request, because no token can be handed out.

use crate::{Error, ErrorKind};

pub(super) fn signed_out() -> Error {
    Error::new(ErrorKind::NeedsLogin, "this credential was signed out").with_hint("sign in again")
}

/// Another process called [`sign_out`](crate::Credential::sign_out), or the store lost the entry.
pub(super) fn signed_out_elsewhere() -> Error {
    Error::new(
        ErrorKind::NeedsLogin,
        "the session is gone from the token store: it was signed out elsewhere",
    )
    .with_hint("sign in again")
}

/// The server refused the refresh token before.
pub(super) fn refused_before(refusal: &Error) -> Error {
    let error = Error::new(
        ErrorKind::NeedsLogin,
        "the refresh token was refused before, so no request was sent",
    )
    .with_hint("sign in again")
    .with_source(refusal.clone());
    match refusal.oauth_code() {
        Some(code) => error.with_code(code.clone()),
        None => error,
    }
}

/// The access token has ended, and there is no refresh token.
pub(super) fn no_refresh_token(is_rejected: bool) -> Error {
    let what = if is_rejected {
        "the API refused the access token, and there is no refresh token"
    } else {
        "the access token has expired, and there is no refresh token"
    };
    Error::new(ErrorKind::NeedsLogin, what).with_hint("sign in again")
}

pub(super) fn useless_answer() -> Error {
    Error::new(
        ErrorKind::Http,
        "the server sent no access token that can be used; its refresh token is kept",
    )
    .with_hint("call again to get another access token")
}

pub(super) fn unusable() -> Error {
    Error::new(
        ErrorKind::Config,
        "the access token is empty or holds characters that no header can carry",
    )
    .with_hint("give the token as the server issued it, without quotes or line breaks")
}
