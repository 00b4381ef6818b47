//! The sign-in of a profile: its application, its store of tokens, its client for sign-in.

use std::{env, sync::Arc};

use mighty_networks::{
    MightyBuilder, Scope, Scopes,
    auth::{Application, AuthClient, FileStore, KeyringStore, StoreKey, TokenStore},
};

use crate::{failure::Failure, folders::Folders, profile::Profile};

/// The redirect URI of a profile that names none.
pub(crate) const REDIRECT_URI: &str = "http://127.0.0.1:8765/callback";

/// The scopes that a sign-in asks for if none are named.
pub(crate) const FIRST_SCOPES: [Scope; 2] = [Scope::READ_NETWORK, Scope::READ_USERINFO];

/// The variable that has the secret of a confidential application.
pub(crate) const SECRET: &str = "MIGHTY_CLIENT_SECRET";

/// Where the tokens of a profile are kept.
#[derive(Clone)]
pub(crate) struct Store {
    pub(crate) tokens: Arc<dyn TokenStore>,
    /// As the profile writes it: `keyring` or `file`.
    pub(crate) kind: &'static str,
    /// Why it is not the keyring, if that was tried.
    pub(crate) fallback: Option<String>,
}

/// Opens the store that the profile names. If it names none: the keyring, or else files.
pub(crate) async fn store(profile: &Profile, folders: &Folders) -> anyhow::Result<Store> {
    match profile.store.as_deref() {
        Some("file") => in_files(folders, None),
        Some("keyring") => in_keyring(folders).await,
        None => match in_keyring(folders).await {
            Ok(store) => Ok(store),
            Err(error) => in_files(folders, Some(error.to_string())),
        },
        Some(other) => Err(Failure::usage(format!(
            "the profile's store is {other:?}, and must be \"keyring\" or \"file\""
        ))
        .into()),
    }
}

fn in_files(folders: &Folders, fallback: Option<String>) -> anyhow::Result<Store> {
    Ok(Store {
        tokens: Arc::new(FileStore::open(folders.tokens())?),
        kind: "file",
        fallback,
    })
}

async fn in_keyring(folders: &Folders) -> anyhow::Result<Store> {
    let store = KeyringStore::open("mighty", folders.locks())?;
    // A keyring that is there can still be unusable, which only shows when it is used.
    store
        .load(&StoreKey::new("mighty", "mighty", "test"))
        .await?;
    Ok(Store {
        tokens: Arc::new(store),
        kind: "keyring",
        fallback: None,
    })
}

/// The profile's application. `secret` is that of a confidential one.
pub(crate) fn application(
    profile: &Profile,
    secret: Option<String>,
) -> anyhow::Result<Application> {
    let client_id = profile.client_id.as_deref().ok_or_else(|| {
        Failure::usage("the profile names no OAuth application")
            .hint("run: mighty auth login --client-id ID (mighty init shows where to find the ID)")
    })?;
    let redirect_uri = profile.redirect_uri.as_deref().unwrap_or(REDIRECT_URI);
    let application = if profile.confidential {
        let secret = secret.or_else(|| env::var(SECRET).ok()).ok_or_else(|| {
            Failure::usage("the application has a secret, and none was given")
                .hint(format!("set {SECRET} to it"))
        })?;
        Application::confidential(client_id, secret, redirect_uri)?
    } else {
        Application::public(client_id, redirect_uri)?
    };
    Ok(application.scopes(asked(profile)?))
}

/// The scopes that a sign-in of the profile asks for.
pub(crate) fn asked(profile: &Profile) -> anyhow::Result<Scopes> {
    if profile.scopes.is_empty() {
        return Ok(FIRST_SCOPES.into_iter().collect());
    }
    let scopes: Result<Scopes, _> = profile.scopes.iter().map(Scope::new).collect();
    Ok(scopes?)
}

/// The client for sign-ins of the profile.
pub(crate) fn auth_client(
    builder: &MightyBuilder,
    profile: &Profile,
    application: Application,
    store: &Store,
) -> anyhow::Result<AuthClient> {
    let mut auth = builder
        .auth_builder(application)?
        .store(Arc::clone(&store.tokens));
    if let Some(account) = &profile.account {
        auth = auth.account(account);
    }
    Ok(auth.build()?)
}
