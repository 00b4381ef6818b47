//! Sign-in to a web application. The browser has only the key of its session. Pending sign-ins and
//! tokens stay on the server.
//!
//! `cargo run --example login_web` starts the application on port 8765 and a sandbox. Open
//! http://127.0.0.1:8765/ and sign in with the e-mail address and password that it prints. To use a
//! real network, set `MIGHTY_NETWORK`, `MIGHTY_CLIENT_ID` and `MIGHTY_CLIENT_SECRET`, and register
//! the redirect URI `http://127.0.0.1:8765/callback`.
//!
//! A test (`tests/tests/browser`) runs this example in a real browser.
//!
//! | file | contents |
//! |---|---|
//! | `main.rs` | the settings for the sandbox or a real network |
//! | `app.rs` | the four routes |
//! | `sessions.rs` | the sessions of the browsers |
//! | `pages.rs` | the HTML pages |

mod app;
mod pages;
mod sessions;

use std::{env, error::Error};

use mighty_networks::prelude::*;
use mighty_sandbox::{Clock, DEMO_CLIENT_ID, EPOCH, Sandbox};
use tokio::net::TcpListener;

use app::App;

type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

const ADDRESS: &str = "127.0.0.1:8765";
const USER_AGENT: &str = "login-web/1.0 (+https://example.org)";

#[tokio::main]
async fn main() -> Result<()> {
    let redirect_uri = format!("http://{ADDRESS}/callback");
    // The sandbox stops when `_sandbox` is dropped.
    let (app, _sandbox) = match env::var("MIGHTY_NETWORK") {
        Ok(network) => (real(&network, &redirect_uri)?, None),
        Err(_) => {
            let (app, sandbox) = sandboxed(&redirect_uri).await?;
            (app, Some(sandbox))
        }
    };
    let listener = TcpListener::bind(ADDRESS).await?;
    println!("Open http://{ADDRESS}/");
    let end = async {
        // Without signals, it runs until it is killed.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    app.serve(listener, end).await
}

fn real(network: &str, redirect_uri: &str) -> Result<App> {
    let id = env::var("MIGHTY_CLIENT_ID").map_err(|_| "set MIGHTY_CLIENT_ID")?;
    let application = match env::var("MIGHTY_CLIENT_SECRET") {
        Ok(secret) => Application::confidential(id, secret, redirect_uri)?,
        Err(_) => Application::public(id, redirect_uri)?,
    };
    App::new(Mighty::builder(network).user_agent(USER_AGENT), application)
}

async fn sandboxed(redirect_uri: &str) -> Result<(App, Sandbox)> {
    let clock = Clock::running(EPOCH.parse()?);
    let sandbox = Sandbox::builder().clock(clock).start().await?;
    let member = sandbox.member();
    println!("Sign in as {} with {}", member.email(), member.password());
    let builder = Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .oauth_url(sandbox.oauth_url())
        .user_agent(USER_AGENT);
    let app = App::new(builder, Application::public(DEMO_CLIENT_ID, redirect_uri)?)?;
    Ok((app, sandbox))
}
