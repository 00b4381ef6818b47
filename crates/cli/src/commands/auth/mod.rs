//! `mighty auth`: sign in, and see and end the session.

mod login;
mod logout;
mod status;
mod token;

use clap::Subcommand;

use crate::context::Context;

#[derive(Debug, Subcommand)]
pub(crate) enum Auth {
    Login(Box<login::Login>),
    Status(status::Status),
    Logout(logout::Logout),
    Token(token::Token),
}

pub(crate) async fn run(auth: Auth, context: &Context) -> anyhow::Result<()> {
    match auth {
        Auth::Login(login) => login::run(*login, context).await,
        Auth::Status(_) => status::run(context).await,
        Auth::Logout(_) => logout::run(context).await,
        Auth::Token(_) => token::run(context).await,
    }
}
