//! Applications: what may ask people for access.

use std::{
    collections::{BTreeSet, HashMap},
    fmt,
    sync::Mutex,
};

use mighty_core::Scope;
use url::Url;

use super::{mint::Mint, same_text};
use crate::{loopback::is_loopback, sync::lock};

/// The client id of the public application that every sandbox knows from its start.
pub const DEMO_CLIENT_ID: &str = "harbor-demo-public-application-000000000000";

/// The redirect URIs of the application behind [`DEMO_CLIENT_ID`].
pub const DEMO_REDIRECT_URIS: [&str; 2] = [
    "http://127.0.0.1:8765/callback",
    "http://localhost:8765/callback",
];

/// An application to register, as a host does it in Network Admin.
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
}

impl App {
    /// An application that can't keep a secret: it proves itself by PKCE alone.
    pub fn public(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            confidential: false,
            redirect_uris: BTreeSet::new(),
            scopes: BTreeSet::new(),
        }
    }

    /// An application with a client secret, which it must send beside PKCE.
    pub fn confidential(name: impl Into<String>) -> Self {
        Self {
            confidential: true,
            ..Self::public(name)
        }
    }

    /// Adds a redirect URI. Several can be registered; each is compared character by character.
    ///
    /// Only `https`, and `http` on `localhost`, `127.0.0.1` or `[::1]`, are ever redirected to:
    /// anything else stays a `redirect_uri_mismatch`, registered or not.
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

    /// The application that every sandbox knows.
    fn demo() -> Self {
        DEMO_REDIRECT_URIS
            .into_iter()
            .fold(Self::public("Demo application"), Self::redirect_uri)
            .scopes(Scope::KNOWN)
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn accepts_redirect_to(&self, uri: &str) -> bool {
        self.redirect_uris.contains(uri) && may_be_redirected_to(uri)
    }

    pub(crate) fn may_ask_for(&self, scope: &Scope) -> bool {
        self.scopes.contains(scope.as_str())
    }
}

/// What a registered application needs to know of itself.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegisteredApp {
    /// The public name of the application: 43 characters.
    pub client_id: String,
    /// The secret of a confidential application: 43 characters. Left out of `Debug`.
    pub client_secret: Option<String>,
}

impl fmt::Debug for RegisteredApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RegisteredApp")
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret.as_ref().map(|_| "***"))
            .finish()
    }
}

/// Plain `http` serves only on the person's own machine, and a fragment is never part of a
/// redirect URI (RFC 6749, section 3.1.2).
fn may_be_redirected_to(uri: &str) -> bool {
    let Ok(url) = Url::parse(uri) else {
        return false;
    };
    uri.bytes().all(|byte| byte.is_ascii_graphic())
        && url.fragment().is_none()
        && (url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url)))
}

/// An application and its secret, as the server keeps them.
#[derive(Clone)]
pub(crate) struct Client {
    pub app: App,
    secret: Option<String>,
}

impl Client {
    pub(crate) fn is_confidential(&self) -> bool {
        self.secret.is_some()
    }

    pub(crate) fn has_secret(&self, secret: &str) -> bool {
        self.secret
            .as_deref()
            .is_some_and(|own| same_text(own, secret))
    }
}

/// All applications, by client id.
pub(crate) struct Registry(Mutex<HashMap<String, Client>>);

impl Registry {
    pub(crate) fn new() -> Self {
        let demo = Client {
            app: App::demo(),
            secret: None,
        };
        Self(Mutex::new(HashMap::from([(
            DEMO_CLIENT_ID.to_owned(),
            demo,
        )])))
    }

    pub(crate) fn register(&self, app: App, mint: &Mint) -> RegisteredApp {
        let registered = RegisteredApp {
            client_id: mint.name(),
            client_secret: app.confidential.then(|| mint.secret()),
        };
        let client = Client {
            app,
            secret: registered.client_secret.clone(),
        };
        lock(&self.0).insert(registered.client_id.clone(), client);
        registered
    }

    pub(crate) fn get(&self, client_id: &str) -> Option<Client> {
        lock(&self.0).get(client_id).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn client_ids_and_secrets_have_43_characters() {
        let mint = Mint::for_tests();
        let app = Registry::new().register(App::confidential("a"), &mint);
        assert_eq!(app.client_id.len(), 43);
        assert_eq!(app.client_secret.unwrap().len(), 43);
        assert_eq!(DEMO_CLIENT_ID.len(), 43);
    }

    #[test]
    fn a_secret_stays_out_of_debug() {
        let mint = Mint::for_tests();
        let app = Registry::new().register(App::confidential("a"), &mint);
        assert!(!format!("{app:?}").contains(app.client_secret.as_deref().unwrap()));
    }

    #[test]
    fn plain_http_serves_only_on_the_own_machine() {
        for uri in [
            "https://app.example/cb",
            "http://localhost:1/cb",
            "http://[::1]:1/cb",
        ] {
            assert!(
                App::public("a").redirect_uri(uri).accepts_redirect_to(uri),
                "{uri}"
            );
        }
        for uri in [
            "http://app.example/cb",
            "https://app.example/#cb",
            "tide:/cb",
            "/cb",
        ] {
            assert!(
                !App::public("a").redirect_uri(uri).accepts_redirect_to(uri),
                "{uri}"
            );
        }
    }
}
