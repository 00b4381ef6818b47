//! The values of an answer, and how they are printed.

use std::fmt;

use apollo_compiler::executable::Field;
use jiff::Timestamp;
use serde_json::Value;

/// The data of an answer, and its values as the decoded types print them.
pub(crate) struct Answer {
    pub(crate) data: String,
    pub(crate) leaves: Vec<Leaf>,
}

/// A field and its value as `Debug` prints them. An id is without its type, because there are three
/// types of ids.
pub(crate) struct Leaf {
    pub(super) name: String,
    pub(super) value: String,
}

impl Leaf {
    /// Whether it is the field of this name.
    pub(crate) fn is_of(&self, name: &str) -> bool {
        self.name == name
    }

    /// Whether the field has this value, or is a secret, whose value is never printed.
    pub(crate) fn is_in(&self, debug: &str) -> bool {
        let Self { name, value } = self;
        let types = if value.starts_with('(') {
            &["Id", "GlobalId", "ResourceId"][..]
        } else {
            &[""]
        };
        let shown = types.iter().map(|of| format!("{of}{value}"));
        shown.chain(["[redacted]".to_owned()]).any(|value| {
            let ends = [" ", ","].map(|end| format!(" {name}: {value}{end}"));
            ends.iter().any(|shown| debug.contains(shown))
                || debug.contains(&format!(" {name}: Some({value})"))
                // The field is everything that is printed.
                || debug == value
        })
    }
}

impl fmt::Display for Leaf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.value)
    }
}

/// The `Debug` text of a value. `None` for types whose text is rounded or shortened.
pub(super) fn debug(name: &str, value: &Value) -> Option<String> {
    let text = value.as_str();
    match name {
        "String" => text.map(|text| format!("{text:?}")),
        "Int" | "Long" | "Boolean" => Some(value.to_string()),
        "ISO8601DateTime" => Some(format!("{:?}", text?.parse::<Timestamp>().ok()?)),
        "ID" => text.map(|text| format!("({text:?})")),
        "ISO8601Date" => text.map(str::to_owned),
        _ => None,
    }
}

/// The Rust name of a field, for example `space_id` for `spaceId`. An alias that the generator made
/// from the owner and the name is not part of it.
pub(super) fn rust_name(field: &Field) -> String {
    let mut capital = field.name.to_string();
    capital[..1].make_ascii_uppercase();
    let alias = field.alias.as_ref();
    let name = alias
        .filter(|alias| !alias.ends_with(&capital))
        .unwrap_or(&field.name);
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let next_is_lower = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        let begins_word = at > 0 && (!letters[at - 1].is_uppercase() || next_is_lower);
        if letter.is_uppercase() && begins_word {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}
