//! Sign-in with a scripted user at the sandbox, or with a real browser.

use std::{env, time::Duration};

use mighty_networks::{
    Scopes,
    auth::{AuthClient, PendingAuthorization, loopback::LoopbackListener},
    prelude::*,
};
use mighty_sandbox::{App, Sandbox, ScriptedUser};

use crate::{Result, transcript};

const USER_AGENT: &str = concat!(
    "quickstart/",
    env!("CARGO_PKG_VERSION"),
    " (+https://example.org)"
);

/// The scopes of the reading part.
const READING: [Scope; 2] = [Scope::READ_USERINFO, Scope::READ_NETWORK];

/// The additional scopes of the writing part.
const WRITING: [Scope; 3] = [
    Scope::WRITE_POSTS,
    Scope::WRITE_COMMENTS,
    Scope::WRITE_RSVPS,
];

/// How long to wait for the user to sign in.
const SIGN_IN_TIMEOUT: Duration = Duration::from_secs(300);

/// The client of a signed-in member, and the sandbox if it is used.
pub(crate) struct Session {
    mighty: Mighty,
    sandbox: Option<Sandbox>,
}

impl Session {
    pub(crate) async fn open(write: bool) -> Result<Self> {
        match env::var("MIGHTY_NETWORK") {
            Ok(network) => Self::with_network(network, write).await,
            Err(_) => Self::with_sandbox().await,
        }
    }

    pub(crate) fn mighty(&self) -> &Mighty {
        &self.mighty
    }

    pub(crate) fn sandbox(&self) -> Option<&Sandbox> {
        self.sandbox.as_ref()
    }

    pub(crate) fn is_sandbox(&self) -> bool {
        self.sandbox.is_some()
    }

    async fn with_sandbox() -> Result<Self> {
        let sandbox = Sandbox::start().await?;
        transcript::heading("A sandbox runs in this process.");
        transcript::line(sandbox.graphql_url());

        let listener = LoopbackListener::bind("http://127.0.0.1:0/callback").await?;
        let scopes: Scopes = READING.into_iter().chain(WRITING).collect();
        let app = App::public("Quickstart")
            .redirect_uri(listener.redirect_uri())
            .scopes(scopes.iter());
        let registered = sandbox.register(app);
        let application =
            Application::public(registered.client_id, listener.redirect_uri())?.scopes(scopes);
        let builder = Mighty::builder(sandbox.subdomain())
            .graphql_url(sandbox.graphql_url())
            .oauth_url(sandbox.oauth_url())
            .user_agent(USER_AGENT);

        let auth = builder.auth(application)?;
        let pending = auth.begin()?;
        let person = ScriptedUser::new(sandbox.member());
        let url = pending.authorize_url().to_string();
        // The scripted user signs in while we wait for the callback.
        let (visit, credential) =
            tokio::join!(person.authorize(&url), finish(&auth, &listener, pending));
        visit?;
        let mighty = builder.credential(credential?).build()?;
        transcript::line(
            "A member signed in (authorization code, PKCE S256, state) and consented.",
        );
        Ok(Self {
            mighty,
            sandbox: Some(sandbox),
        })
    }

    async fn with_network(network: String, write: bool) -> Result<Self> {
        let client_id = env::var("MIGHTY_CLIENT_ID")
            .map_err(|_| "set MIGHTY_CLIENT_ID to your OAuth application's client id")?;
        let redirect_uri = env::var("MIGHTY_REDIRECT_URI")
            .unwrap_or_else(|_| "http://127.0.0.1:8765/callback".to_owned());
        let application = match env::var("MIGHTY_CLIENT_SECRET") {
            Ok(secret) => Application::confidential(client_id, secret, &redirect_uri)?,
            Err(_) => Application::public(client_id, &redirect_uri)?,
        };
        let scopes = match env::var("MIGHTY_SCOPES") {
            Ok(text) => text.parse()?,
            Err(_) if write => READING.into_iter().chain(WRITING).collect(),
            Err(_) => Scopes::from(READING),
        };
        let mut builder = Mighty::builder(network).user_agent(USER_AGENT);
        if let Ok(address) = env::var("MIGHTY_GRAPHQL_URL") {
            builder = builder.graphql_url(address);
        }
        if let Ok(address) = env::var("MIGHTY_OAUTH_URL") {
            builder = builder.oauth_url(address);
        }

        let auth = builder.auth(application.scopes(scopes))?;
        // Listen before the browser is opened, so that no callback is missed.
        let listener = LoopbackListener::bind(&redirect_uri).await?;
        let pending = auth.begin()?;
        transcript::heading("Sign in with your browser:");
        transcript::line(pending.authorize_url().as_str());
        if webbrowser::open(pending.authorize_url().as_str()).is_err() {
            transcript::line("(The browser could not be opened. Open the address yourself.)");
        }
        let credential = finish(&auth, &listener, pending).await?;
        Ok(Self {
            mighty: builder.credential(credential).build()?,
            sandbox: None,
        })
    }
}

async fn finish(
    auth: &AuthClient,
    listener: &LoopbackListener,
    pending: PendingAuthorization,
) -> Result<Credential> {
    let callback = listener.wait(&pending, SIGN_IN_TIMEOUT).await?;
    Ok(auth.finish(pending, &callback).await?)
}
