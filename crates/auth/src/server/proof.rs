//! How the application proves itself: its secret in the body, or by HTTP Basic. Networks differ,
//! so what worked is remembered.

use std::sync::atomic::{AtomicBool, Ordering};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::HeaderValue;
use oauth2::AuthType;
use secrecy::ExposeSecret as _;
use url::form_urlencoded;

use crate::Application;

/// One way to prove oneself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Proof {
    Body,
    Basic,
}

impl Proof {
    pub(super) fn auth_type(self) -> AuthType {
        match self {
            Self::Body => AuthType::RequestBody,
            Self::Basic => AuthType::BasicAuth,
        }
    }
}

/// The way that is tried first.
#[derive(Debug, Default)]
pub(super) struct Habit(AtomicBool);

impl Habit {
    /// The ways to try, in order. Without a secret there is nothing to vary.
    pub(super) fn ways(&self, application: &Application) -> &'static [Proof] {
        if !application.is_confidential() {
            &[Proof::Body]
        } else if self.0.load(Ordering::Relaxed) {
            &[Proof::Basic, Proof::Body]
        } else {
            &[Proof::Body, Proof::Basic]
        }
    }

    pub(super) fn remember(&self, proof: Proof) {
        let basic = proof == Proof::Basic;
        if self.0.swap(basic, Ordering::Relaxed) != basic {
            tracing::info!(?proof, "this network wants the client secret this way");
        }
    }
}

/// The `Authorization` header of HTTP Basic. Both halves are form-encoded first (RFC 6749, section
/// 2.3.1).
pub(super) fn basic(application: &Application) -> Option<HeaderValue> {
    let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let secret = application.client_secret()?.expose_secret();
    let pair = format!("{}:{}", encoded(application.client_id()), encoded(secret));
    let mut header = HeaderValue::from_str(&format!("Basic {}", STANDARD.encode(pair))).ok()?;
    header.set_sensitive(true);
    Some(header)
}
