//! The forms that a secret can have in a text.

use std::fmt::Write as _;

use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// The name of the form that is searched in a text without blanks, because printers lay lists out
/// in different ways.
pub(crate) const LIST: &str = "as a list of bytes";

/// The secret itself, and its forms as encoders and `Debug` write it, each with a name.
pub(crate) fn of(secret: &str) -> Vec<(&'static str, String)> {
    let json = serde_json::Value::from(secret).to_string();
    let json = json[1..json.len() - 1].to_owned();
    let mut forms = vec![
        ("as it is", secret.to_owned()),
        ("in JSON, slashes escaped", json.replace('/', "\\/")),
        ("in JSON", json),
        ("as Debug", secret.escape_debug().to_string()),
        ("percent-encoded", percent_encoded(secret, "-._~")),
        (
            "as a form",
            percent_encoded(secret, "-._*").replace("%20", "+"),
        ),
        (LIST, byte_list(secret)),
    ];
    let lower = percent_encoded(secret, "-._~").to_ascii_lowercase();
    if lower.contains('%') {
        forms.push(("percent-encoded in lower case", lower));
    }
    for before in 0..3 {
        forms.push(("in base64", base64(&STANDARD_NO_PAD, secret, before)));
        forms.push((
            "in URL-safe base64",
            base64(&URL_SAFE_NO_PAD, secret, before),
        ));
    }
    // Most secrets consist of characters that look the same in several forms.
    let mut distinct: Vec<(&str, String)> = Vec::new();
    for (name, form) in forms {
        if distinct.iter().all(|(_, other)| *other != form) {
            distinct.push((name, form));
        }
    }
    distinct
}

fn percent_encoded(secret: &str, kept: &str) -> String {
    secret.bytes().fold(String::new(), |mut text, byte| {
        let character = char::from(byte);
        if character.is_ascii_alphanumeric() || kept.contains(character) {
            text.push(character);
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}

fn byte_list(secret: &str) -> String {
    let numbers: Vec<_> = secret.bytes().map(|byte| byte.to_string()).collect();
    numbers.join(",")
}

/// The part of the base64 text that depends on the secret only, if `before` other bytes (modulo
/// three) precede it and any number follow.
fn base64(engine: &impl base64::Engine, secret: &str, before: usize) -> String {
    let mut bytes = vec![0; before];
    bytes.extend_from_slice(secret.as_bytes());
    let text = engine.encode(&bytes);
    // A character has six bits.
    let start = (before * 8).div_ceil(6);
    let end = bytes.len() * 8 / 6;
    text[start..end].to_owned()
}
