//! The registered applications.

use std::{collections::HashMap, fmt, sync::Mutex};

use mighty_core::Scope;

use super::{apps::App, mint::Mint, secrets::same_text};
use crate::sync::lock;

/// The client id of the public application that every sandbox has from its start. It may ask for
/// every scope.
pub const DEMO_CLIENT_ID: &str = "harbor-demo-public-application-000000000000";

/// The client id of the confidential application that every sandbox has from its start. It may ask
/// for every scope.
pub const DEMO_CONFIDENTIAL_CLIENT_ID: &str = "harbor-demo-confidential-application-000000";

/// The secret of the application [`DEMO_CONFIDENTIAL_CLIENT_ID`]. It has no value outside a
/// sandbox.
pub const DEMO_CLIENT_SECRET: &str = "harbor-demo-confidential-secret-00000000000";

/// The redirect URIs of the applications [`DEMO_CLIENT_ID`] and [`DEMO_CONFIDENTIAL_CLIENT_ID`].
pub const DEMO_REDIRECT_URIS: [&str; 2] = [
    "http://127.0.0.1:8765/callback",
    "http://localhost:8765/callback",
];

/// The credentials of a registered application.
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
    /// The demo applications.
    pub(crate) fn new() -> Self {
        let demo = |app: App, secret: Option<&str>| Client {
            app: DEMO_REDIRECT_URIS
                .into_iter()
                .fold(app, App::redirect_uri)
                .scopes(Scope::KNOWN),
            secret: secret.map(str::to_owned),
        };
        Self(Mutex::new(HashMap::from([
            (
                DEMO_CLIENT_ID.to_owned(),
                demo(App::public("Demo application"), None),
            ),
            (
                DEMO_CONFIDENTIAL_CLIENT_ID.to_owned(),
                demo(
                    App::confidential("Demo server application"),
                    Some(DEMO_CLIENT_SECRET),
                ),
            ),
        ])))
    }

    pub(crate) fn register(&self, app: App, mint: &Mint) -> RegisteredApp {
        let registered = RegisteredApp {
            client_id: mint.name(),
            client_secret: app.is_confidential().then(|| mint.secret()),
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

    /// Deletes an application; false when there is none.
    pub(crate) fn remove(&self, client_id: &str) -> bool {
        lock(&self.0).remove(client_id).is_some()
    }

    /// The client id and the name of every application, by name.
    pub(crate) fn names(&self) -> Vec<(String, String)> {
        let mut names: Vec<_> = lock(&self.0)
            .iter()
            .map(|(id, client)| (id.clone(), client.app.name().to_owned()))
            .collect();
        names.sort_by(|(one_id, one), (other_id, other)| (one, one_id).cmp(&(other, other_id)));
        names
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
        for text in [
            DEMO_CLIENT_ID,
            DEMO_CONFIDENTIAL_CLIENT_ID,
            DEMO_CLIENT_SECRET,
        ] {
            assert_eq!(text.len(), 43, "{text}");
        }
    }

    #[test]
    fn a_secret_stays_out_of_debug() {
        let mint = Mint::for_tests();
        let app = Registry::new().register(App::confidential("a"), &mint);
        assert!(!format!("{app:?}").contains(app.client_secret.as_deref().unwrap()));
    }
}
