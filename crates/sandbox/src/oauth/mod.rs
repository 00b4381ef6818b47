//! The community host: OAuth 2.0 with PKCE, from the sign-in page to revocation.
//!
//! The browser's side: [`authorize`] checks what an application asks, [`sign_in`] serves the pages
//! that [`pages`] writes, [`sessions`] remembers who sits at the browser. The application's side:
//! [`token_endpoint`] with [`client_auth`] and [`pkce`], [`metadata`]. What both share: [`apps`],
//! [`grants`], [`profile`], [`params`], [`error`], [`mint`], [`secrets`].
//!
//! Where the vendor's guide is silent, each rule rests on one of these, the surest first:
//!
//! | Rule | Rests on |
//! |---|---|
//! | no `state`: the browser lands on a community page | reports by integrations |
//! | where a refresh token is used twice, or OAuth under another name | other servers' habits; reports: [`profile`] |
//! | codes serve once, for ten minutes; access tokens live for an hour | reports |
//! | refresh tokens rotate; revocation; HTTP Basic | reports that contradict each other: [`profile`] |
//! | redirect URIs compare by character; plain `http` on the own machine only | reports |
//! | `invalid_client` for a secret of a public application | reports |
//! | a `host:` scope is for hosts, who else is stopped at sign-in | reports |
//! | pages can't be framed | reports |
//! | a code used twice ends its tokens | RFC 6749, section 4.1.2 |
//! | `iss` in every authorization response | RFC 9207, and one network's discovery document |
//! | revoking a refresh token ends its grant | RFC 7009, section 2.1 |
//! | no `scope` is an `invalid_scope`; a wrongly presented code is spent | nothing known: the stricter choice |

mod apps;
mod authorize;
mod client_auth;
mod error;
mod grants;
mod metadata;
mod mint;
mod pages;
mod params;
mod pkce;
mod profile;
mod secrets;
mod sessions;
mod sign_in;
mod token_endpoint;

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    extract::{Request, State},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use http::{StatusCode, header};
use subtle::ConstantTimeEq;

pub use apps::{App, DEMO_CLIENT_ID, DEMO_REDIRECT_URIS, RegisteredApp};
pub use grants::Tokens;
pub use profile::OAuthProfile;
pub(crate) use secrets::Secrets;

use crate::{clock::Clock, server::Shared};

/// Everything that the OAuth endpoints keep.
pub(crate) struct AuthorizationServer {
    /// The base of every OAuth URL, and the `iss` of every authorization response.
    issuer: String,
    profile: OAuthProfile,
    mint: mint::Mint,
    apps: apps::Registry,
    grants: grants::Grants,
    sessions: sessions::Sessions,
}

impl AuthorizationServer {
    pub(crate) fn new(
        issuer: String,
        profile: OAuthProfile,
        clock: Clock,
        access_token_ttl: Duration,
        secrets: Secrets,
    ) -> Result<Self, getrandom::Error> {
        Ok(Self {
            issuer,
            profile,
            mint: mint::Mint::from_system(secrets)?,
            apps: apps::Registry::new(),
            grants: grants::Grants::new(clock, access_token_ttl, profile.gives_grace()),
            sessions: sessions::Sessions::default(),
        })
    }

    pub(crate) fn register(&self, app: App) -> RegisteredApp {
        self.apps.register(app, &self.mint)
    }

    /// Tokens for the demo application, as if `person` had allowed it these scopes.
    pub(crate) fn tokens_for(&self, person: u64, scopes: Vec<String>) -> Tokens {
        let permission = grants::Permission {
            client_id: DEMO_CLIENT_ID.to_owned(),
            person,
            scopes,
        };
        self.grants.tokens_for(permission, &self.mint)
    }

    /// Every secret that was issued, and every one that was sent.
    pub(crate) fn secrets(&self) -> Vec<String> {
        self.mint.secrets().all()
    }

    /// Whom a live access token stands for.
    pub(crate) fn viewer(&self, access_token: &str) -> Option<crate::graphql::Viewer> {
        self.mint.secrets().note(access_token);
        self.grants.viewer(access_token)
    }
}

/// The routes of the community host.
pub(crate) fn router(shared: &Arc<Shared>) -> Router<Arc<Shared>> {
    let oauth = Router::new()
        .route(
            "/.well-known/oauth-authorization-server",
            get(metadata::document),
        )
        .route("/oauth/authorize", get(sign_in::authorize))
        .route(sign_in::SIGN_IN_PATH, post(sign_in::sign_in))
        .route(sign_in::CONSENT_PATH, post(sign_in::consent))
        .route("/oauth/token", post(token_endpoint::token))
        .route("/oauth/revoke", post(token_endpoint::revoke))
        .layer(middleware::from_fn_with_state(
            Arc::clone(shared),
            under_its_name,
        ));
    Router::new()
        .route("/", get(sign_in::community))
        .merge(oauth)
}

/// Knows nothing of OAuth under a name that the profile doesn't serve it under.
async fn under_its_name(
    State(shared): State<Arc<Shared>>,
    request: Request,
    next: Next,
) -> Response {
    let host = request.headers().get(header::HOST);
    let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
    let oauth = &shared.oauth;
    if oauth.profile.serves_under(host, &oauth.issuer) {
        next.run(request).await
    } else {
        StatusCode::NOT_FOUND.into_response()
    }
}

/// Compares without telling by its time how much of a secret was right.
fn same_text(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}
