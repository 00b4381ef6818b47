//! Removes secrets from a server's answer, so that errors and logs can quote it.

use secrecy::{ExposeSecret as _, SecretString};

const MARK: &str = "[redacted]";

/// How much of a body is read, and how much of it is kept.
const WINDOW: usize = 4096;
const KEPT: usize = 512;

/// A run of token characters of at least this length may be a token.
const TOKEN_LENGTH: usize = 20;

/// Fields whose value is always secret.
const SECRET_FIELDS: [&str; 6] = [
    "access_token",
    "refresh_token",
    "id_token",
    "client_secret",
    "code_verifier",
    "password",
];

/// The start of `body` as text on one line, without secrets: without the values that were `sent`,
/// the values of secret fields, and text that looks like a token.
pub(crate) fn body_start(body: &[u8], sent: &[SecretString]) -> String {
    let window = &body[..body.len().min(WINDOW)];
    let mut text = String::from_utf8_lossy(window).into_owned();
    if body.len() > WINDOW {
        // The cut may be in the middle of a secret, and half a secret is not recognised.
        let whole = text.trim_end_matches(is_token_character).len();
        text.truncate(whole);
    }
    let mut clean = text_without_secrets(&text, sent);
    if clean.len() > KEPT {
        clean.truncate(clean.floor_char_boundary(KEPT));
    }
    clean
}

/// `text` on one line, without secrets.
pub(crate) fn text_without_secrets(text: &str, sent: &[SecretString]) -> String {
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let secrets = sent.iter().map(|secret| secret.expose_secret());
    for secret in secrets.filter(|secret| !secret.is_empty()) {
        text = text.replace(secret, MARK);
    }
    for field in SECRET_FIELDS {
        text = without_values_of(field, &text);
    }
    without_tokens(&text)
}

/// Replaces the value after `field` and a `:` or `=`, in JSON and in forms.
fn without_values_of(field: &str, text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(found) = rest.find(field) {
        let (before, after) = rest.split_at(found + field.len());
        clean.push_str(before);
        rest = after;
        let value = rest.trim_start_matches(['"', '\'', '\\', ' ']);
        let Some(value) = value.strip_prefix([':', '=']) else {
            continue;
        };
        let value = value.trim_start_matches(['"', '\'', '\\', ' ']);
        clean.push_str(&rest[..rest.len() - value.len()]);
        clean.push_str(MARK);
        let end = value
            .find(['"', '\'', '\\', '&', ',', '}', '<', ' '])
            .unwrap_or(value.len());
        rest = &value[end..];
    }
    clean.push_str(rest);
    clean
}

/// Replaces every run of characters that is long and mixed enough to be a token.
fn without_tokens(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_token_character) {
        let (before, run) = rest.split_at(start);
        let end = run.find(|c| !is_token_character(c)).unwrap_or(run.len());
        let (run, after) = run.split_at(end);
        clean.push_str(before);
        clean.push_str(if looks_random(run) { MARK } else { run });
        rest = after;
    }
    clean.push_str(rest);
    clean
}

fn is_token_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// Class names and words in a page can be long too, but have neither digits nor mixed case.
fn looks_random(run: &str) -> bool {
    let has = |test: fn(&u8) -> bool| run.as_bytes().iter().any(test);
    run.len() >= TOKEN_LENGTH
        && (has(u8::is_ascii_digit) || (has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_removed_and_other_text_is_kept() {
        let sent = ["short".into()];
        for (text, clean) in [
            ("<h1>Down for a while</h1>", "<h1>Down for a while</h1>"),
            (
                "<div class=\"page-container-wide-column\">",
                "<div class=\"page-container-wide-column\">",
            ),
            (
                "{\"access_token\": \"abc\", \"x\": 1}",
                "{\"access_token\": \"[redacted]\", \"x\": 1}",
            ),
            (
                "{\\\"refresh_token\\\":\\\"abc\\\"}",
                "{\\\"refresh_token\\\":\\\"[redacted]\\\"}",
            ),
            (
                "a=1&client_secret=abc&b=2",
                "a=1&client_secret=[redacted]&b=2",
            ),
            (
                "{\"refresh_token\":\"cut of",
                "{\"refresh_token\":\"[redacted] of",
            ),
            (
                "the refresh_token is missing",
                "the refresh_token is missing",
            ),
            ("you sent short, did you", "you sent [redacted], did you"),
            (
                "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.x",
                "Bearer [redacted].[redacted].x",
            ),
            ("two\n  lines", "two lines"),
        ] {
            assert_eq!(text_without_secrets(text, &sent), clean, "{text}");
        }
    }

    #[test]
    fn a_body_is_cut_between_characters_and_not_inside_a_secret() {
        assert!(body_start("ä".repeat(4000).as_bytes(), &[]).len() <= KEPT);
        let secret = "Zz9".repeat(6);
        let body = format!("{} {secret}{secret}", "x ".repeat((WINDOW - 10) / 2));
        assert!(!body_start(body.as_bytes(), &[]).contains("Zz9"));
        assert_eq!(body_start(b"\xff\xfe<html>", &[]), "\u{fffd}\u{fffd}<html>");
    }
}
