//! Numbers that `serde_json` would round or refuse.

use serde_json::Value;

/// Floating-point numbers from here on can be integers that did not fit 64 bits.
const BEYOND: f64 = 9_223_372_036_854_775_808.0;

/// Whether no number in the value can be a rounded integer.
pub fn is_exact(value: &Value) -> bool {
    match value {
        Value::Number(number) => {
            !number.is_f64() || number.as_f64().is_none_or(|number| number.abs() < BEYOND)
        }
        Value::Array(items) => items.iter().all(is_exact),
        Value::Object(fields) => fields.values().all(is_exact),
        Value::Null | Value::Bool(_) | Value::String(_) => true,
    }
}

/// The body with quotes around each integer of more than 64 bits and each number beyond the range
/// of `f64`. `None` if there are none.
pub(super) fn quoted(body: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(&byte) = body.get(at) {
        let end = match byte {
            b'"' => at + text_length(&body[at..]),
            b'-' | b'0'..=b'9' => {
                let end = at + number_length(&body[at..]);
                if is_too_large(&body[at..end]) {
                    out.extend_from_slice(&body[copied..at]);
                    out.push(b'"');
                    out.extend_from_slice(&body[at..end]);
                    out.push(b'"');
                    copied = end;
                }
                end
            }
            _ => at + 1,
        };
        at = end;
    }
    (copied > 0).then(|| {
        out.extend_from_slice(&body[copied..]);
        out
    })
}

/// The length of a text with its quotes.
fn text_length(body: &[u8]) -> usize {
    let mut at = 1;
    loop {
        match body.get(at) {
            None => return body.len(),
            Some(b'"') => return at + 1,
            Some(b'\\') => at += 2,
            Some(_) => at += 1,
        }
    }
}

fn number_length(body: &[u8]) -> usize {
    let is_end = |byte: &u8| !matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
    body.iter().position(is_end).unwrap_or(body.len())
}

fn is_too_large(number: &[u8]) -> bool {
    let Some(number) = std::str::from_utf8(number)
        .ok()
        .filter(|text| is_number(text))
    else {
        return false;
    };
    if number.contains(['.', 'e', 'E']) {
        number.parse::<f64>().is_ok_and(f64::is_infinite)
    } else {
        number.parse::<i64>().is_err() && number.parse::<u64>().is_err()
    }
}

/// Whether JSON allows the number. `01`, `1.` and `+1` are errors, and stay errors.
fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    is_digits(whole)
        && (whole.len() == 1 || !whole.starts_with('0'))
        && is_digits(fraction)
        && is_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))
}
