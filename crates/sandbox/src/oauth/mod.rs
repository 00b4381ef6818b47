//! The community host: OAuth 2.0 with PKCE, from the sign-in page to revocation, and the explorer.
//!
//! For the browser: [`authorize`] checks an application's request, with [`redirect_uri`];
//! [`sign_in`] and [`consent`] serve the pages that [`pages`] writes; [`refusal`] sends refusals;
//! [`visit`] and [`sessions`] know the person at the browser; [`explorer`] is a page of its own.
//! For the application: [`token_endpoint`] with [`client_auth`] and [`pkce`], and [`metadata`]. For
//! both: [`authorization_server`] with [`apps`], [`registry`], [`grants`] with [`book`], [`profile`], [`params`],
//! [`error`], [`mint`], [`secrets`].
//!
//! Each rule has one of these sources, the surest first. "Pages" are the vendor's of August 2026.
//!
//! | Rule | Source |
//! |---|---|
//! | codes work once, for two minutes; access tokens are valid for an hour | pages; ten minutes in
//! reports of the beta |
//! | refresh for public and confidential applications | pages |
//! | the events that end a refresh token | pages; its absolute lifetime is not stated, so it is a
//! setting |
//! | refresh tokens rotate; revocation; HTTP Basic | pages and reports that contradict each other: [`profile`] |
//! | fewer scopes may be granted than asked for | pages |
//! | consent can be skipped, though not for chat scopes | pages; reports for the chat scopes |
//! | a `host:` scope is for hosts, others are stopped at consent | pages |
//! | the error codes and where they appear | pages |
//! | no `state`: `invalid_request` at the redirect URI | pages; in the beta a community page, by
//! reports |
//! | redirect URIs are compared by character; which of them are allowed | pages |
//! | `invalid_client` for a secret of a public application | pages |
//! | PKCE is required for public applications, and S256 is the only method | pages |
//! | pages can't be framed | pages |
//! | a refresh token that is used twice; OAuth under another name | other servers; reports:
//! [`profile`] |
//! | if a code is used twice, its tokens end | RFC 6749, section 4.1.2 |
//! | `iss` in every authorization response | RFC 9207, and one network's discovery document |
//! | revoking a refresh token ends its grant | RFC 7009, section 2.1 |
//! | `unsupported_response_type` | RFC 6749, section 4.1.2.1 |
//! | a deleted application is an `invalid_client` at the token endpoint | RFC 6749, section 5.2 |
//! | no `scope` is an `invalid_scope`; a code that was sent wrongly is spent | unknown: the
//! stricter choice |

mod apps;
pub(crate) mod authorization_server;
mod authorize;
mod book;
mod client_auth;
mod consent;
mod error;
mod explorer;
mod grants;
mod metadata;
mod mint;
mod pages;
mod params;
mod pkce;
mod profile;
mod redirect_uri;
mod refusal;
mod registry;
mod secrets;
mod sessions;
mod sign_in;
mod token_endpoint;
mod visit;

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use http::{StatusCode, header};

pub use apps::{App, GrantType};
pub use grants::Tokens;
pub use profile::OAuthProfile;
pub use registry::{
    DEMO_CLIENT_ID, DEMO_CLIENT_SECRET, DEMO_CONFIDENTIAL_CLIENT_ID, DEMO_REDIRECT_URIS,
    RegisteredApp,
};
pub(crate) use {book::GrantChange, grants::Lifetimes, secrets::Secrets};

use crate::server::shared::Shared;

/// The routes of the community host.
pub(crate) fn router(shared: &Arc<Shared>) -> Router<Arc<Shared>> {
    let oauth = Router::new()
        .route(
            "/.well-known/oauth-authorization-server",
            get(metadata::document),
        )
        .route("/oauth/authorize", get(sign_in::authorize))
        .route(pages::SIGN_IN_PATH, post(sign_in::sign_in))
        .route(pages::SIGN_OUT_PATH, post(sign_in::sign_out))
        .route(pages::CONSENT_PATH, post(consent::answer))
        .route("/oauth/token", post(token_endpoint::token))
        .route("/oauth/revoke", post(token_endpoint::revoke))
        .layer(middleware::from_fn_with_state(
            Arc::clone(shared),
            under_its_name,
        ));
    Router::new()
        .route("/", get(sign_in::community))
        .merge(explorer::router(shared.oauth.edition()))
        .merge(oauth)
}

/// Answers 404 for OAuth under a host name that the profile doesn't serve.
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
