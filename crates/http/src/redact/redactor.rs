//! Removes tokens that a server repeats.

use std::{borrow::Cow, fmt};

use http::{HeaderMap, HeaderValue, header};
use mighty_runtime::bounds::ERROR_EXCERPT;
use serde_json::Value;

use super::{
    search::{Secrets, find_one, marked},
    values::{MARK, SECRET_NAMES, is_secret},
};

/// Shorter texts are not treated as tokens, because they are too likely to occur by chance. Real
/// tokens are longer.
const SHORTEST_TOKEN: usize = 8;

/// The maximum number of bytes of a body that are searched for secrets to make an excerpt.
const WINDOW: usize = 64 << 10;

/// Knows the secrets that were sent, and removes them from the answer. Excerpts also lose text that
/// looks like a secret (a bearer header, an OAuth field).
///
/// ```
/// use http::HeaderValue;
/// use mighty_http::Redactor;
///
/// let redactor = Redactor::new(HeaderValue::from_static("Bearer an-access-token"));
/// let excerpt = redactor.excerpt(b"no such token: an-access-token");
/// assert_eq!(excerpt, "no such token: [redacted]");
/// ```
#[derive(Default)]
pub struct Redactor {
    authorization: Option<HeaderValue>,
    /// The other secrets. Usually there are none.
    others: Secrets,
}

impl Redactor {
    /// For an exchange with this `Authorization` header.
    pub fn new(authorization: HeaderValue) -> Self {
        Self {
            authorization: Some(authorization),
            others: Secrets::default(),
        }
    }

    /// Adds other secrets that were sent.
    #[must_use]
    pub fn with_others(mut self, secrets: impl IntoIterator<Item = String>) -> Self {
        self.others.add(secrets);
        self
    }

    fn token(&self) -> Option<&str> {
        let header = self.authorization.as_ref()?.to_str().ok()?;
        let token = header.split_once(' ').map_or(header, |(_, token)| token);
        Some(token).filter(|token| token.len() >= SHORTEST_TOKEN)
    }

    /// The text without the secrets.
    pub fn text<'a>(&self, text: impl Into<Cow<'a, str>>) -> Cow<'a, str> {
        self.clean(text.into(), false)
    }

    fn clean<'a>(&self, text: Cow<'a, str>, escaped: bool) -> Cow<'a, str> {
        let mut found = Vec::new();
        if let Some(token) = self.token() {
            find_one(&text, token, escaped, &mut found);
        }
        self.others.find(&text, escaped, &mut found);
        marked(text, found)
    }

    /// Removes the secrets from every string and key in `value`.
    pub fn value(&self, value: &mut Value) {
        match value {
            Value::String(text) => {
                if let Cow::Owned(clean) = self.text(text.as_str()) {
                    *text = clean;
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.value(item)),
            Value::Object(fields) => {
                *fields = std::mem::take(fields)
                    .into_iter()
                    .map(|(key, mut field)| {
                        self.value(&mut field);
                        (self.text(key).into_owned(), field)
                    })
                    .collect();
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The first bytes of a body as text, without secrets: 512 bytes at most.
    pub fn excerpt(&self, body: &[u8]) -> String {
        // A secret that begins in the excerpt is found only if it is complete, so more text is
        // searched. A secret that is cut by the end of the window is removed with the last bytes.
        // The margin is twice the length, because JSON may escape slashes, and secrets can contain
        // slashes.
        let longest = self.token().into_iter().chain(self.others.iter().next());
        let margin = longest.map(str::len).max().unwrap_or_default() * 2;
        let window = &body[..body.len().min(WINDOW)];
        let text = String::from_utf8_lossy(window);
        let mut text = without_lookalikes(&self.clean(text, true));
        if window.len() < body.len() {
            text.truncate(text.floor_char_boundary(text.len().saturating_sub(margin)));
        }
        text.truncate(text.floor_char_boundary(ERROR_EXCERPT));
        text
    }
}

/// The secrets in headers that a caller added: the values of headers with secret names, and the
/// text after `Bearer` or `Basic`.
pub fn secrets_in(headers: &HeaderMap) -> impl Iterator<Item = String> {
    headers.iter().filter_map(|(name, value)| {
        let value = value.to_str().ok()?;
        let secret = match value.split_once(' ') {
            Some((scheme, secret)) if ["bearer", "basic"].contains(&&*scheme.to_lowercase()) => {
                secret
            }
            _ if *name == header::COOKIE || name.as_str().ends_with("-key") => value,
            _ if is_secret(&name.as_str().replace('-', "_")) => value,
            _ => return None,
        };
        (secret.len() >= SHORTEST_TOKEN).then(|| secret.to_owned())
    })
}

/// Prints no secret.
impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redactor")
            .field(
                "secrets",
                &(self.token().iter().count() + self.others.iter().count()),
            )
            .finish()
    }
}

/// A position in a text at which a secret may begin.
struct Lookalike {
    /// The position of the word before it.
    word: usize,
    /// The position of the value.
    value: usize,
    /// A value shorter than this is not a secret.
    shortest: usize,
}

/// The text without the values of secret keys and without the text after `Bearer`.
///
/// It makes one pass over the text for each word in the list, because the server decides how long
/// the text is and how many such words it contains.
fn without_lookalikes(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut done = 0;
    for found in lookalikes(text) {
        // A match inside a removed value was removed with it.
        if found.word < done {
            continue;
        }
        let rest = &text[found.value..];
        let length = rest.find(ends_secret).unwrap_or(rest.len());
        // Prose such as "Bearer token" is not a secret. A marked value is already removed.
        if length < found.shortest || rest.starts_with(MARK) {
            continue;
        }
        clean.push_str(&text[done..found.value]);
        clean.push_str(MARK);
        done = found.value + length;
    }
    clean.push_str(&text[done..]);
    clean
}

/// All positions at which a secret may begin, in order.
fn lookalikes(text: &str) -> Vec<Lookalike> {
    let lower = text.to_ascii_lowercase();
    let keys = SECRET_NAMES
        .iter()
        .flat_map(|key| lower.match_indices(key))
        .filter_map(|(at, key)| {
            let after = &text[at + key.len()..];
            let value = after.trim_start_matches(['"', '\'', ' ', ':', '=', '\\']);
            let between = &after[..after.len() - value.len()];
            // A name in quotes is a field, so its value is a secret even if it is short.
            let is_field = between.trim_start_matches('\\').starts_with('"')
                && !value.starts_with(['{', '['])
                && !value.starts_with("null");
            between.contains([':', '=']).then_some(Lookalike {
                word: at,
                value: text.len() - value.len(),
                shortest: if is_field { 1 } else { SHORTEST_TOKEN },
            })
        });
    let bearers = lower.match_indices("bearer ").map(|(at, word)| Lookalike {
        word: at,
        value: at + word.len(),
        shortest: SHORTEST_TOKEN,
    });
    let mut all: Vec<_> = keys.chain(bearers).collect();
    all.sort_unstable_by_key(|found| (found.value, found.shortest));
    all
}

fn ends_secret(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '&' | ',' | ';' | '}' | '\\')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TOKEN: &str = "eyJhbGciOi.x/y+z_1";

    fn redactor() -> Redactor {
        Redactor::new(HeaderValue::from_str(&format!("Bearer {TOKEN}")).expect("header"))
    }

    #[test]
    fn the_sent_token_is_removed_from_the_answer() {
        let mut value = json!({ "a": [TOKEN, { TOKEN: format!("<{TOKEN}>") }] });
        redactor().value(&mut value);
        assert_eq!(
            value,
            json!({ "a": ["[redacted]", { "[redacted]": "<[redacted]>" }] })
        );
        for body in [
            format!("bad token {TOKEN}"),
            format!("{}{TOKEN}", "x".repeat(ERROR_EXCERPT - 3)),
            TOKEN.repeat(100),
            format!("{{\"seen\":\"{}\"}}", TOKEN.replace('/', "\\/")),
        ] {
            let excerpt = redactor().excerpt(body.as_bytes());
            assert!(!excerpt.contains("eyJ"), "{excerpt}");
            assert!(excerpt.len() <= ERROR_EXCERPT);
        }
    }

    #[test]
    fn other_sent_secrets_are_removed_from_the_answer() {
        let headers: HeaderMap = [
            ("x-api-key", "api/key-of-a-gateway"),
            ("x-forwarded", "bearer of-somebody-else"),
            ("x-gateway", "Basic b2Y6YS1nYXRld2F5"),
            ("x-trace", "4bf92f3577b34da6a3ce"),
            ("x-short-token", "title"),
            ("ocp-apim-subscription-key", "key-of-a-subscription"),
            ("cookie", "session=of-a-gateway"),
        ]
        .into_iter()
        .map(|(name, value)| {
            let name = http::HeaderName::from_static(name);
            (name, HeaderValue::from_static(value))
        })
        .collect();
        let redactor = redactor().with_others(secrets_in(&headers));
        let sent = format!(
            "{TOKEN} api/key-of-a-gateway of-somebody-else b2Y6YS1nYXRld2F5 4bf92f3577b34da6a3ce \
             title key-of-a-subscription session=of-a-gateway"
        );
        let clean = "[redacted] [redacted] [redacted] [redacted] 4bf92f3577b34da6a3ce title \
                     [redacted] [redacted]";
        assert_eq!(redactor.text(&*sent), clean);
        let body = sent.replace('/', "\\/");
        assert_eq!(redactor.excerpt(body.as_bytes()), clean);
        let cut = format!("{}api/key-of-a-gateway", "x".repeat(ERROR_EXCERPT - 3));
        assert!(!redactor.excerpt(cut.as_bytes()).contains("api"));
        let nested = Redactor::default().with_others(["a-secret".into(), "a-secret-of-two".into()]);
        assert_eq!(nested.text("a-secret-of-two"), "[redacted]");
    }

    #[test]
    fn texts_that_look_like_secrets_are_removed_from_excerpts() {
        for (body, expected) in [
            (
                r#"{"access_token": "abcdefgh", "x": 1}"#,
                r#"{"access_token": "[redacted]", "x": 1}"#,
            ),
            ("refresh_token=abcdefgh&x=1", "refresh_token=[redacted]&x=1"),
            (
                "Authorization: Bearer abcdefgh ijk, bearer 12345678",
                "Authorization: Bearer [redacted] ijk, bearer [redacted]",
            ),
            (
                r#"{"apiKey":"live","sessionToken":"abcdefgh","resetCode":"1"}"#,
                r#"{"apiKey":"[redacted]","sessionToken":"[redacted]","resetCode":"1"}"#,
            ),
            (
                r#"{"token":null,"secret":{"id":"1"},"password":""}"#,
                r#"{"token":null,"secret":{"id":"1"},"password":""}"#,
            ),
            ("the Bearer token is bad", "the Bearer token is bad"),
            ("password incorrect", "password incorrect"),
        ] {
            assert_eq!(Redactor::default().excerpt(body.as_bytes()), expected);
        }
    }

    #[test]
    fn a_body_full_of_lookalikes_is_read_in_linear_time() {
        for repeated in [
            "token=aaaaaaaa,",
            "token=",
            "token:\"",
            "bearer ",
            "bearer aaaaaaaa ",
        ] {
            let cost = |times: usize| {
                let text = repeated.repeat(times);
                mighty_trace::processor_time(|| {
                    assert!(!without_lookalikes(&text).is_empty());
                })
            };
            // Eight times the text costs a quadratic pass 64 times as much. On a busy machine one
            // round may be slow for another reason.
            let mut rounds = (0..10).map(|_| (cost(2_000), cost(16_000)));
            let is_linear = rounds.any(|(once, eight)| eight < once * 30);
            assert!(is_linear, "{repeated}");
        }
    }

    #[test]
    fn an_excerpt_is_short_and_valid_text_for_any_body() {
        let snowmen = "☃".repeat(400);
        let excerpt = Redactor::default().excerpt(snowmen.as_bytes());
        assert_eq!(excerpt.len(), 510);
        let noise: Vec<u8> = (0..=255).cycle().take(2000).collect();
        assert!(Redactor::default().excerpt(&noise).len() <= ERROR_EXCERPT);
    }

    #[test]
    fn a_long_secret_does_not_shorten_the_rest_of_an_excerpt() {
        let secret = "s".repeat(1300);
        let body = format!("<Error>{secret}</Error>{}", "told ".repeat(2000));
        let redactor = Redactor::default().with_others([secret]);
        let excerpt = redactor.excerpt(body.as_bytes());
        assert!(
            excerpt.starts_with("<Error>[redacted]</Error>told "),
            "{excerpt}"
        );
        assert!(excerpt.len() > ERROR_EXCERPT - 8);
    }

    #[test]
    fn a_secret_that_contains_the_token_is_removed_completely() {
        let longer = format!("before-{TOKEN}-after");
        let redactor = redactor().with_others([longer.clone(), "a-shorter-one".to_owned()]);
        assert_eq!(
            redactor.text(format!("{longer} {TOKEN} a-shorter-one")),
            "[redacted] [redacted] [redacted]"
        );
    }

    #[test]
    fn text_too_short_to_be_a_token_is_kept() {
        let redactor = Redactor::new(HeaderValue::from_static("Bearer t"));
        assert_eq!(redactor.text("title"), "title");
    }
}
