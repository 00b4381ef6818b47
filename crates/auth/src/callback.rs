//! The parameters that the server sent back with the browser.

use secrecy::{ExposeSecret as _, SecretString};
use url::{Position, Url};

use crate::{Error, ErrorKind, OAuthCode, redact};

/// The longest text of the server that is printed.
const QUOTED: usize = 200;

/// The parameters of a callback. Each occurs at most once.
#[derive(Default)]
pub(crate) struct Callback {
    state: Option<SecretString>,
    code: Option<SecretString>,
    issuer: Option<String>,
    error: Option<String>,
    description: Option<String>,
    /// Secrets that must not be printed, even if the server repeats them.
    secrets: Vec<SecretString>,
}

impl Callback {
    /// Reads a whole address, or a path with its query as web frameworks pass it, or the query from
    /// its `?` on. The parts of the address that are there must equal those of `redirect_uri`.
    pub(crate) fn read(
        callback_url: &str,
        redirect_uri: &str,
        secrets: &[&str],
    ) -> Result<Self, Error> {
        let unreadable = |error: url::ParseError| {
            Error::new(
                ErrorKind::StateMismatch,
                format!("the callback can't be read as an address ({error})"),
            )
            .with_hint("give the callback's whole address, with its query")
        };
        let expected = Url::parse(redirect_uri).map_err(unreadable)?;
        let url = expected.join(callback_url.trim()).map_err(unreadable)?;
        if !is_same_place(&url, &expected) {
            return Err(elsewhere(&url, redirect_uri));
        }
        let mut callback = Self {
            secrets: secrets.iter().map(|&secret| secret.into()).collect(),
            ..Self::default()
        };
        for (name, value) in url.query_pairs() {
            let value = value.into_owned();
            let repeated = match name.as_ref() {
                "state" => callback.state.replace(value.into()).is_some(),
                "code" => callback.code.replace(value.into()).is_some(),
                "iss" => callback.issuer.replace(value).is_some(),
                "error" => callback.error.replace(value).is_some(),
                "error_description" => callback.description.replace(value).is_some(),
                _ => false,
            };
            if repeated {
                return Err(callback.stray(&format!("carries `{name}` twice")));
            }
        }
        Ok(callback)
    }

    pub(crate) fn state(&self) -> Option<&str> {
        self.state.as_ref().map(|state| state.expose_secret())
    }

    pub(crate) fn issuer(&self) -> Option<&str> {
        self.issuer.as_deref()
    }

    pub(crate) fn error(&self) -> Option<OAuthCode> {
        self.error
            .as_deref()
            .map(|code| self.quote(code)[..].into())
    }

    pub(crate) fn description(&self) -> Option<String> {
        self.description.as_deref().map(|text| self.quote(text))
    }

    pub(crate) fn into_code(self) -> Result<SecretString, Error> {
        self.code.ok_or_else(|| {
            Error::new(
                ErrorKind::Refused,
                "the callback carries neither a code nor an error",
            )
            .with_hint("begin the sign-in again, and give the callback's whole address")
        })
    }

    /// The error for a callback that answers another sign-in, or none.
    pub(crate) fn stray(&self, what: &str) -> Error {
        let message = format!("the callback {what}, so it does not answer this sign-in");
        Error::new(ErrorKind::StateMismatch, message + &self.excuse())
            .with_hint("its code was not used; begin the sign-in again")
    }

    pub(crate) fn of_another_issuer(&self, ours: &str) -> Error {
        let theirs = self.quote(self.issuer().unwrap_or_default());
        Error::new(
            ErrorKind::IssuerMismatch,
            format!("the callback comes from {theirs:?}, but the sign-in began at {ours:?}"),
        )
        .with_hint(
            "its code was not used; if both are this network, give the address in `iss` as the \
             community's address or as its fallback host",
        )
    }

    pub(crate) fn without_issuer(&self) -> Error {
        let message = "the callback carries no `iss`, although this server announces that it always \
                       sends one, so it may come from another one";
        Error::new(
            ErrorKind::IssuerMismatch,
            message.to_owned() + &self.excuse(),
        )
        .with_hint(
            "its code was not used; give the callback with its whole query, and if the server \
             really leaves `iss` out, build the client with issuer_may_be_missing()",
        )
    }

    /// The `error` that a rejected callback carries, for the message.
    fn excuse(&self) -> String {
        self.error()
            .map(|code| format!(" (it says error={code})"))
            .unwrap_or_default()
    }

    fn quote(&self, text: &str) -> String {
        let own = [&self.state, &self.code].into_iter().flatten();
        let secrets: Vec<SecretString> = own.chain(&self.secrets).cloned().collect();
        printable(text, &secrets)
    }
}

/// Anyone can send a callback, so its text is cleaned and cut before it is printed.
pub(crate) fn printable(text: &str, secrets: &[SecretString]) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    let clean = redact::text_without_secrets(&text, secrets);
    clean.chars().take(QUOTED).collect()
}

/// Origin and path. `Url::origin` can't be used for an application's own scheme: such an origin
/// never equals another one.
fn is_same_place(one: &Url, other: &Url) -> bool {
    one.scheme() == other.scheme()
        && one.host() == other.host()
        && one.port_or_known_default() == other.port_or_known_default()
        && one.path() == other.path()
}

/// The query is left out because it contains the code.
fn elsewhere(url: &Url, redirect_uri: &str) -> Error {
    let address = format!(
        "{}{}",
        &url[..Position::BeforeUsername],
        &url[Position::BeforeHost..Position::AfterPath]
    );
    let came_in_at = redact::text_without_secrets(&address, &[]);
    Error::new(
        ErrorKind::RedirectMismatch,
        format!(
            "the callback came in at {came_in_at:?}, but this sign-in's redirect URI is \
             {redirect_uri:?}"
        ),
    )
    .with_hint(
        "its code was not used; behind a reverse proxy that changes the host, hand over the path \
         and query alone, and behind one that changes the path, the query alone from its `?` on",
    )
}
