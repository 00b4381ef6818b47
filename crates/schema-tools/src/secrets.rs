//! Secrets that no message and no file may show: a token, and the parts of an address besides its
//! path.

use std::fmt;

#[cfg(feature = "network")]
use base64::{Engine as _, engine::general_purpose::STANDARD};
#[cfg(feature = "network")]
use url::Url;

/// How much of an answer an error shows.
const SHOWN: usize = 200;
/// A shorter text is not a secret, and removing it would only garble the message.
#[cfg(feature = "network")]
const SHORTEST: usize = 6;

/// The secrets of one request; by default there are none.
#[derive(Clone, Default)]
pub(crate) struct Secrets {
    /// The texts to remove, the longest first, with their replacements.
    hidden: Vec<(String, &'static str)>,
}

impl Secrets {
    /// The secrets of a request to `url`, with the `token` if there is one.
    #[cfg(feature = "network")]
    pub(crate) fn of(url: &Url, token: Option<&str>) -> Self {
        let mut hidden: Vec<_> = token
            .map(|token| (token.to_owned(), "[token]"))
            .into_iter()
            .collect();
        let (user, password) = (url.username(), url.password().unwrap_or_default());
        let mut of_address = vec![user.to_owned(), password.to_owned()];
        // As the client sends them.
        of_address.push(STANDARD.encode(format!("{user}:{password}")));
        // As it is sent, and as a server may quote it once it is decoded.
        for pair in url.query().unwrap_or_default().split('&') {
            let value = pair.split_once('=').map_or(pair, |(_, value)| value);
            of_address.push(value.to_owned());
        }
        of_address.extend(url.query_pairs().map(|(_, value)| value.into_owned()));
        hidden.extend(of_address.into_iter().map(|text| (text, "[secret]")));
        // A server that writes JSON may escape a slash.
        let escaped: Vec<_> = hidden
            .iter()
            .filter(|(text, _)| text.contains('/'))
            .map(|(text, name)| (text.replace('/', "\\/"), *name))
            .collect();
        hidden.extend(escaped);
        hidden.retain(|(text, _)| text.len() >= SHORTEST);
        hidden.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
        Self { hidden }
    }

    /// The text without them.
    pub(crate) fn hide(&self, text: &str) -> String {
        let mut shown = text.to_owned();
        for (secret, name) in &self.hidden {
            shown = shown.replace(secret, name);
        }
        shown
    }

    /// The first characters of an answer, for an error.
    pub(crate) fn beginning(&self, answer: &str) -> String {
        // Half a secret would not be known for one: first they go, then the rest is cut.
        self.hide(answer.trim_start()).chars().take(SHOWN).collect()
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// The address as it may be shown and written down: a user, a password and a query stay out.
#[cfg(feature = "network")]
pub(crate) fn shown(url: &Url) -> String {
    let mut shown = url.clone();
    let _ = shown.set_username("");
    let _ = shown.set_password(None);
    shown.set_query(None);
    shown.set_fragment(None);
    shown.to_string()
}

#[cfg(test)]
#[cfg(feature = "network")]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().expect("an address")
    }

    #[test]
    fn an_address_is_shown_by_its_path() {
        let url = url("https://who:pass-word@example.org/a/b?token=hush-hush#there");
        assert_eq!(shown(&url), "https://example.org/a/b");
    }

    #[test]
    fn parts_of_the_request_in_an_answer_are_hidden() {
        let url = url("https://some-one:pass-word@example.org/?key=hush%2Dhush&bare-secret&v=1");
        let secrets = Secrets::of(&url, Some("to/ken"));
        let said = "some-one:pass-word (Basic c29tZS1vbmU6cGFzcy13b3Jk) sent to/ken (to\\/ken), hush%2Dhush, \
             hush-hush, bare-secret, 1";
        assert_eq!(
            secrets.hide(said),
            "[secret]:[secret] (Basic [secret]) sent [token] ([token]), [secret], [secret], [secret], 1"
        );
    }

    #[test]
    fn a_secret_at_the_cut_leaves_no_part_of_it() {
        let secrets = Secrets::of(&url("https://example.org/"), Some("token-at-the-cut"));
        let answer = format!("{}token-at-the-cut", "x".repeat(SHOWN - 8));
        assert_eq!(
            secrets.beginning(&answer),
            format!("{}[token]", "x".repeat(SHOWN - 8))
        );
    }
}
