//! The four routes of the web application.

use std::future::Future;

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode, Uri, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use mighty_networks::{
    MightyBuilder, auth::AuthClient, models::PostContentCard, operations::posts::ListPosts,
    prelude::*,
};
use tokio::net::TcpListener;

use crate::{
    Result, pages,
    sessions::{Session, Sessions, new_key},
};

/// The number of posts on the page.
const POSTS: i32 = 5;

/// The state of all routes.
#[derive(Clone)]
pub(crate) struct App {
    builder: MightyBuilder,
    auth: AuthClient,
    sessions: Sessions,
}

impl App {
    pub(crate) fn new(builder: MightyBuilder, application: Application) -> Result<Self> {
        let application = application.scopes([Scope::READ_NETWORK, Scope::READ_USERINFO]);
        Ok(Self {
            auth: builder.auth(application)?,
            builder,
            sessions: Sessions::default(),
        })
    }

    /// Serves until `end`. Then waits for the sign-ins, refreshes and sign-outs that are under way:
    /// their browsers may be gone, and new tokens must not be lost.
    pub(crate) async fn serve(
        self,
        listener: TcpListener,
        end: impl Future<Output = ()> + Send + 'static,
    ) -> Result<()> {
        let auth = self.auth.clone();
        axum::serve(listener, self.router())
            .with_graceful_shutdown(end)
            .await?;
        Ok(auth.settle().await?)
    }

    fn router(self) -> Router {
        Router::new()
            .route("/", get(home))
            .route("/sign-in", post(sign_in))
            .route("/callback", get(callback))
            .route("/sign-out", post(sign_out))
            .with_state(self)
    }
}

async fn home(State(app): State<App>, headers: HeaderMap) -> Result<Html<String>, Failure> {
    let Some(credential) = app.sessions.credential(&headers) else {
        return Ok(pages::signed_out());
    };
    if credential.needs_login() {
        return Ok(pages::signed_out());
    }
    let mighty = app.builder.clone().credential(credential).build()?;
    let me = mighty.me().await?;
    let mut newest = mighty.posts().list_with(ListPosts::new().first(POSTS))?;
    let posts = newest.next_page().await?.unwrap_or_default();
    let titles: Vec<&str> = posts.iter().map(title_or_text).collect();
    Ok(pages::member(
        me.name.as_deref().unwrap_or("member"),
        &titles,
    ))
}

fn title_or_text(post: &PostContentCard) -> &str {
    post.title().or(post.body_text()).unwrap_or("(no text)")
}

async fn sign_in(State(app): State<App>, headers: HeaderMap) -> Result<Response, Failure> {
    let pending = app.auth.begin()?;
    let address = pending.authorize_url().to_string();
    // Sign the current member out first. Otherwise that session's tokens would stay valid, and
    // nothing would sign it out later.
    if let Some(credential) = app.sessions.close(&headers).credential {
        credential.sign_out().await?;
    }
    let session = Session {
        pending: Some(pending),
        ..Session::default()
    };
    let cookie = app.sessions.open(new_key()?, session);
    Ok((cookie, Redirect::to(&address)).into_response())
}

async fn callback(
    State(app): State<App>,
    address: Uri,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    // The key of the session changes with the sign-in, so a key that was known before it is useless
    // after it.
    let Some(pending) = app.sessions.close_pending(&headers) else {
        return Ok((StatusCode::BAD_REQUEST, pages::no_sign_in()).into_response());
    };
    // Each visitor's tokens are stored under an account name of their own. The name is not secret
    // and may be logged, so it must differ from the key of the session, which is secret.
    let auth = app.auth.for_account(&new_key()?);
    let credential = auth.finish(pending, &address.to_string()).await?;
    let session = Session {
        credential: Some(credential),
        ..Session::default()
    };
    Ok((app.sessions.open(new_key()?, session), Redirect::to("/")).into_response())
}

async fn sign_out(State(app): State<App>, headers: HeaderMap) -> Result<Redirect, Failure> {
    if let Some(credential) = app.sessions.close(&headers).credential {
        credential.sign_out().await?;
    }
    Ok(Redirect::to("/"))
}

/// An error page with the text of the error. The SDK's errors contain no secrets.
struct Failure(Box<dyn std::error::Error + Send + Sync>);

impl<E: Into<Box<dyn std::error::Error + Send + Sync>>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let no_store = [(header::CACHE_CONTROL, "no-store")];
        (
            StatusCode::BAD_GATEWAY,
            no_store,
            pages::failure(&self.0.to_string()),
        )
            .into_response()
    }
}
