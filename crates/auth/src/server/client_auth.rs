//! Client authentication: the secret in the body, or by HTTP Basic. Networks differ, so the way
//! that worked is remembered.

use std::sync::atomic::{AtomicBool, Ordering};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::HeaderValue;
use oauth2::AuthType;
use secrecy::ExposeSecret as _;
use url::form_urlencoded;

use crate::Application;

/// A way of client authentication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ClientAuth {
    Body,
    Basic,
}

impl ClientAuth {
    pub(super) fn auth_type(self) -> AuthType {
        match self {
            Self::Body => AuthType::RequestBody,
            Self::Basic => AuthType::BasicAuth,
        }
    }
}

/// Remembers the way that worked last. It is tried first.
#[derive(Debug, Default)]
pub(super) struct PreferredClientAuth(AtomicBool);

impl PreferredClientAuth {
    /// The ways to try, in order. Without a secret there is only one.
    pub(super) fn order(&self, application: &Application) -> &'static [ClientAuth] {
        if !application.is_confidential() {
            &[ClientAuth::Body]
        } else if self.0.load(Ordering::Relaxed) {
            &[ClientAuth::Basic, ClientAuth::Body]
        } else {
            &[ClientAuth::Body, ClientAuth::Basic]
        }
    }

    pub(super) fn remember(&self, client_auth: ClientAuth) {
        let basic = client_auth == ClientAuth::Basic;
        if self.0.swap(basic, Ordering::Relaxed) != basic {
            tracing::info!(
                ?client_auth,
                "this network wants the client secret this way"
            );
        }
    }
}

/// The `Authorization` header of HTTP Basic. Id and secret are form-encoded first (RFC 6749,
/// section 2.3.1).
pub(super) fn basic(application: &Application) -> Option<HeaderValue> {
    let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let secret = application.client_secret()?.expose_secret();
    let pair = format!("{}:{}", encoded(application.client_id()), encoded(secret));
    let mut header = HeaderValue::from_str(&format!("Basic {}", STANDARD.encode(pair))).ok()?;
    header.set_sensitive(true);
    Some(header)
}
