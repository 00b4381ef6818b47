//! Applications, which ask people for access.

use std::{collections::BTreeSet, fmt};

use mighty_core::{Scope, Scopes};

use super::redirect_uri;

/// An application to register, as a host does in Network Admin.
///
/// ```
/// use mighty_sandbox::App;
///
/// let app = App::public("Tide Table")
///     .redirect_uri("http://127.0.0.1:4000/callback")
///     .scopes(["read:network", "read:posts"]);
/// ```
#[derive(Clone, Debug)]
#[must_use = "an application is known once `Sandbox::register` took it"]
pub struct App {
    name: String,
    confidential: bool,
    redirect_uris: BTreeSet<String>,
    scopes: BTreeSet<String>,
    withheld: BTreeSet<String>,
    skips_consent: bool,
    without: Vec<GrantType>,
}

/// A way to get tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GrantType {
    /// Sign-in in a browser, then the exchange of a code.
    AuthorizationCode,
    /// The exchange of a refresh token.
    RefreshToken,
}

impl GrantType {
    /// The text of `grant_type` on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::RefreshToken => "refresh_token",
        }
    }
}

impl App {
    /// An application that can't keep a secret. It uses PKCE only.
    pub fn public(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            confidential: false,
            redirect_uris: BTreeSet::new(),
            scopes: BTreeSet::new(),
            withheld: BTreeSet::new(),
            skips_consent: false,
            without: Vec::new(),
        }
    }

    /// An application with a client secret. It may use PKCE in addition.
    pub fn confidential(name: impl Into<String>) -> Self {
        Self {
            confidential: true,
            ..Self::public(name)
        }
    }

    /// Adds a redirect URI. Several can be registered; each is compared character by character.
    ///
    /// The sandbox redirects only to `https`, to `http` on `localhost` or `127.0.0.1`, and for
    /// public applications to a scheme of their own with a dot in it, such as
    /// `com.example.app:/oauth/callback`. Any other is a `redirect_uri_mismatch`, registered or not.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uris.insert(uri.into());
        self
    }

    /// Adds scopes that the application may ask for. There are none at first.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl fmt::Display>) -> Self {
        self.scopes
            .extend(scopes.into_iter().map(|scope| scope.to_string()));
        self
    }

    /// Adds scopes that the application may ask for but is not granted. The token answer leaves
    /// them out of its `scope`, without an error. If no scope is left, the authorization is refused
    /// with `invalid_scope`.
    pub fn withheld(mut self, scopes: impl IntoIterator<Item = impl fmt::Display>) -> Self {
        let scopes = scopes.into_iter().map(|scope| scope.to_string());
        for scope in scopes {
            self.scopes.insert(scope.clone());
            self.withheld.insert(scope);
        }
        self
    }

    /// Skips the consent page, as the vendor's own applications do. People still sign in, and the
    /// page is still shown when the application asks for a chat scope.
    pub fn skips_consent(mut self) -> Self {
        self.skips_consent = true;
        self
    }

    /// Forbids the application a grant type. If it uses it, the answer is `unauthorized_client`.
    pub fn without_grant(mut self, grant: GrantType) -> Self {
        self.without.push(grant);
        self
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn has_redirect_uri(&self, uri: &str) -> bool {
        self.redirect_uris.contains(uri) && redirect_uri::is_allowed(uri, !self.confidential)
    }

    pub(super) fn may_ask_for(&self, scope: &Scope) -> bool {
        self.scopes.contains(scope.as_str())
    }

    pub(super) fn is_confidential(&self) -> bool {
        self.confidential
    }

    pub(super) fn may_use(&self, grant: GrantType) -> bool {
        !self.without.contains(&grant)
    }

    /// The scopes that are granted, of those that were asked for.
    pub(super) fn granted(&self, asked: &Scopes) -> Vec<String> {
        asked
            .iter()
            .map(Scope::as_str)
            .filter(|scope| !self.withheld.contains(*scope))
            .map(str::to_owned)
            .collect()
    }

    /// All scopes that can be granted.
    pub(super) fn grantable(&self) -> Vec<String> {
        self.scopes.difference(&self.withheld).cloned().collect()
    }

    /// Whether the consent page is skipped for a person who has signed in.
    pub(super) fn skips_consent_for(&self, asked: &Scopes) -> bool {
        self.skips_consent && !asked.iter().any(is_chat)
    }
}

fn is_chat(scope: &Scope) -> bool {
    *scope == Scope::READ_CHATS || *scope == Scope::WRITE_CHATS
}
