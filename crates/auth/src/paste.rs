//! Signing in on a machine without a browser: the user opens the address on another machine and
//! pastes the address that the browser ends at.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncWrite, AsyncWriteExt as _};

use crate::{AuthClient, Credential, Error, ErrorKind};

/// How many wrong pastes are allowed.
const TRIES: usize = 5;

/// Shows the address on `output` and reads the callback from `input`, usually standard output and
/// input.
///
/// The browser can be on any machine. It ends at the redirect URI, and the user pastes the address
/// from its address bar. Nothing needs to listen there. If a paste does not answer this sign-in (an
/// old address, or a code without its `state`), the reason is shown and another paste is read. To
/// cancel, drop the future.
///
/// ```no_run
/// # async fn sign_in(auth: mighty_auth::AuthClient) -> Result<(), mighty_auth::Error> {
/// # let (input, output) = (tokio::io::empty(), tokio::io::sink());
/// // input: BufReader::new(tokio::io::stdin()), output: tokio::io::stdout()
/// let credential = mighty_auth::paste::sign_in(&auth, input, output).await?;
/// # drop(credential);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// As [`AuthClient::finish`], and [`ErrorKind::Cancelled`] if `input` ends or can't be read.
pub async fn sign_in(
    auth: &AuthClient,
    input: impl AsyncBufRead + Unpin,
    mut output: impl AsyncWrite + Unpin,
) -> Result<Credential, Error> {
    if let Err(error) = auth.discover().await {
        tracing::debug!(%error, "the usual addresses are used");
    }
    let pending = auth.begin()?;
    let invitation = format!(
        "Open this address in a browser on any machine, and sign in:\n\n{}\n\nThe browser ends at \
         an address that begins with {}\n(a page that can't be shown is fine). Paste that whole \
         address here:\n",
        pending.authorize_url(),
        pending.redirect_uri(),
    );
    say(&mut output, &invitation).await?;
    let mut lines = input.lines();
    let mut tries = 0;
    while let Some(line) = lines.next_line().await.map_err(|error| given_up(&error))? {
        let Some(callback_url) = address_in(&line, pending.redirect_uri()) else {
            continue;
        };
        match auth.check(&pending, &callback_url) {
            Err(error) if is_another_page(&error) && tries + 1 < TRIES => {
                tries += 1;
                let advice = format!(
                    "That is not the right address: {error}.\nPaste the whole address that the browser ended at \
                     for the address above:\n"
                );
                say(&mut output, &advice).await?;
            }
            checked => {
                checked?;
                return auth.finish(pending, &callback_url).await;
            }
        }
    }
    Err(Error::new(
        ErrorKind::Cancelled,
        "the input ended before an address was pasted",
    )
    .with_hint("begin the sign-in again"))
}

fn is_another_page(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::StateMismatch | ErrorKind::RedirectMismatch
    )
}

/// The address in a pasted line; `None` for an empty line. Terminals, chats and mail programs wrap
/// addresses in quotes and brackets, and users sometimes copy only the query.
fn address_in(line: &str, redirect_uri: &str) -> Option<String> {
    let text = line.trim().trim_matches(['"', '\'', '<', '>', '`']);
    if text.is_empty() {
        return None;
    }
    if text.contains("://") || text.starts_with('/') {
        return Some(text.to_owned());
    }
    let joint = if redirect_uri.contains('?') { '&' } else { '?' };
    Some(format!(
        "{redirect_uri}{joint}{}",
        text.trim_start_matches('?')
    ))
}

async fn say(output: &mut (impl AsyncWrite + Unpin), text: &str) -> Result<(), Error> {
    let said = async {
        output.write_all(text.as_bytes()).await?;
        output.flush().await
    };
    said.await.map_err(|error| given_up(&error))
}

fn given_up(error: &io::Error) -> Error {
    Error::new(
        ErrorKind::Cancelled,
        format!("the terminal can't be used: {error}"),
    )
}
