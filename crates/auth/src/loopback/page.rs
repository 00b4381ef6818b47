//! The page that the browser is shown.

use std::io;

use tokio::io::{AsyncWrite, AsyncWriteExt as _};

/// The answer to a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Page {
    /// The callback, with a code.
    Finished,
    /// The callback, with an error.
    Refused,
    /// The callback's path, but not this sign-in's `state`.
    Stray,
    NotFound,
    WrongMethod,
    WrongHost,
    Unreadable,
}

impl Page {
    fn status(self) -> &'static str {
        match self {
            Self::Finished | Self::Refused => "200 OK",
            Self::NotFound => "404 Not Found",
            Self::Stray | Self::WrongMethod | Self::WrongHost | Self::Unreadable => {
                "400 Bad Request"
            }
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Finished => "You can close this page and go back to the application.",
            Self::Refused => "The sign-in was not finished. Go back to the application to see why.",
            Self::Stray => "This is not the sign-in that the application waits for.",
            Self::NotFound => "There is nothing here.",
            Self::WrongMethod => "Only GET is answered here.",
            Self::WrongHost => "This page is for this computer only.",
            Self::Unreadable => "This request could not be read.",
        }
    }

    /// Sends the page and ends the connection.
    pub(super) async fn write(self, stream: &mut (impl AsyncWrite + Unpin)) -> io::Result<()> {
        let body = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Sign-in</title>\
             <p>{}</p></html>",
            self.text()
        );
        // The address of this page contains the code: keep it out of caches and referrers.
        let answer = format!(
            "HTTP/1.1 {}\r\n\
             content-type: text/html; charset=utf-8\r\n\
             content-length: {}\r\n\
             cache-control: no-store\r\n\
             referrer-policy: no-referrer\r\n\
             content-security-policy: default-src 'none'\r\n\
             x-content-type-options: nosniff\r\n\
             connection: close\r\n\r\n{body}",
            self.status(),
            body.len(),
        );
        stream.write_all(answer.as_bytes()).await?;
        stream.shutdown().await
    }
}
