//! What one value has to be, whatever the state of the world.

use std::fmt;

use apollo_compiler::response::JsonValue;

use crate::world::{calendar, html, names};

/// What one value has to be.
#[derive(Clone, Copy)]
pub(crate) enum Limit {
    /// Text that is more than white space. Null is refused as well.
    NotBlank,
    /// HTML with some text in it.
    NotBlankHtml,
    /// The least and the greatest number of characters.
    Length(usize, usize),
    /// The least and the greatest number.
    Range(i64, i64),
    /// The least number.
    AtLeast(i64),
    /// The least and the greatest length of a list.
    Count(usize, usize),
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// An HTTPS address.
    Https,
    /// Text without a web address.
    NoLinks,
    /// Six hex digits after a `#`.
    Color,
    /// An e-mail address.
    Email,
    /// A domain with a parent domain.
    Domain,
    /// A name of the IANA time zone database.
    TimeZone,
    /// A number with at most two decimals: "9.99".
    Amount,
    /// A value that a function accepts, with the words that say what it has to be ("must be …"),
    /// and a value that breaks it, as JSON, for the tests.
    Is(&'static str, fn(&JsonValue) -> bool, &'static str),
}

impl Limit {
    /// Whether a value that is not null keeps the limit.
    pub(crate) fn is_met_by(&self, value: &JsonValue) -> bool {
        let text = value.as_str().unwrap_or_default();
        let length = || text.chars().count();
        match self {
            Limit::NotBlank => !text.trim().is_empty(),
            Limit::NotBlankHtml => !html::plain_text(&html::sanitize(text)).is_empty(),
            Limit::Length(least, most) => (*least..=*most).contains(&length()),
            Limit::Range(least, most) => value
                .as_f64()
                .is_some_and(|number| number >= *least as f64 && number <= *most as f64),
            Limit::AtLeast(least) => value.as_i64().is_some_and(|number| number >= *least),
            Limit::Count(least, most) => value
                .as_array()
                .is_some_and(|list| (*least..=*most).contains(&list.len())),
            Limit::OneOf(words) => match value.as_array() {
                Some(list) => list
                    .iter()
                    .all(|item| item.as_str().is_some_and(|word| words.contains(&word))),
                None => words.contains(&text),
            },
            Limit::Https => names::is_https(text),
            Limit::NoLinks => !names::has_link(text),
            Limit::Color => is_color(text),
            Limit::Email => names::is_email(text),
            Limit::Domain => names::is_domain(text),
            Limit::TimeZone => calendar::is_time_zone(text),
            Limit::Amount => is_amount(text),
            Limit::Is(_, accepts, _) => accepts(value),
        }
    }
}

/// The words after the name of the field: "title can't be blank".
impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Limit::NotBlank | Limit::NotBlankHtml => f.write_str("can't be blank"),
            Limit::Length(0, most) => write!(f, "must be at most {most} characters long"),
            Limit::Length(least, most) => {
                write!(f, "must be {least} to {most} characters long")
            }
            Limit::Range(least, most) => write!(f, "must be between {least} and {most}"),
            Limit::AtLeast(least) => write!(f, "must be at least {least}"),
            Limit::Count(1, usize::MAX) => f.write_str("can't be empty"),
            Limit::Count(0, most) => write!(f, "can have at most {most} items"),
            Limit::Count(least, most) => write!(f, "must have {least} to {most} items"),
            Limit::OneOf(words) => write!(f, "must be one of {}", words.join(", ")),
            Limit::Https => f.write_str("must be an https URL"),
            Limit::NoLinks => f.write_str("can't contain links"),
            Limit::Color => f.write_str("must be six hex digits after a #"),
            Limit::Email => f.write_str("is not a valid address"),
            Limit::Domain => f.write_str("must be fully qualified"),
            Limit::TimeZone => f.write_str("must be a name of the IANA database"),
            Limit::Amount => f.write_str("must be a decimal number such as 9.99"),
            Limit::Is(words, ..) => f.write_str(words),
        }
    }
}

fn is_color(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| {
        digits.len() == 6 && digits.chars().all(|digit| digit.is_ascii_hexdigit())
    })
}

fn is_amount(text: &str) -> bool {
    let (whole, cents) = text.split_once('.').unwrap_or((text, "0"));
    let is_number =
        |part: &str| !part.is_empty() && part.chars().all(|digit| digit.is_ascii_digit());
    is_number(whole) && is_number(cents) && cents.len() <= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_domains_and_amounts_are_told_from_other_text() {
        let is = |limit: Limit, text: &str| limit.is_met_by(&JsonValue::from(text));
        assert!(is(Limit::Email, "ada@example.com") && !is(Limit::Email, "ada@example"));
        assert!(is(Limit::Domain, "club.example.com") && !is(Limit::Domain, "-x.com"));
        assert!(is(Limit::Amount, "9.99") && !is(Limit::Amount, "-1") && !is(Limit::Amount, "9,9"));
        assert!(is(Limit::Https, "https://example.com/") && !is(Limit::Https, "http://x.example"));
        assert!(is(Limit::Color, "#FF5733") && !is(Limit::Color, "FF5733"));
        assert!(!is(Limit::NoLinks, "see https://example.com"));
    }
}
