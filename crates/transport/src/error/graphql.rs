//! The entries of an answer's `errors`.

use std::{
    fmt::{self, Write as _},
    hash::{Hash, Hasher},
};

use mighty_http::redact::masked_fields;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::one_line::OneLine;

/// One entry of an answer's `errors`.
///
/// Reading an entry never fails: a part that is missing or malformed is empty here. `Debug` masks
/// values with secret names, because the refusal of a variable contains its value.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GraphQlError {
    /// The message for people, in the network's language. Use [`code`](Self::code) for decisions.
    pub message: String,
    /// `extensions.code`. The refusal of a query that is too complex has none.
    pub code: Option<Code>,
    /// The field that failed, from the root of `data`; empty if the whole operation failed.
    pub path: Vec<PathSegment>,
    /// Positions in the document.
    pub locations: Vec<Location>,
    /// All of the entry's `extensions`, including `code`.
    pub extensions: Map<String, Value>,
}

/// One step from the root of `data` to a field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PathSegment {
    /// A field, by its name or alias in the document.
    Key(String),
    /// A position in a list, from 0.
    Index(u64),
}

impl PathSegment {
    /// A path as one text, such as `network.posts.nodes[3].createdAt`.
    ///
    /// ```
    /// use mighty_transport::PathSegment::{self, Index, Key};
    ///
    /// let path = [Key("posts".into()), Index(3), Key("title".into())];
    /// assert_eq!(PathSegment::join(&path), "posts[3].title");
    /// ```
    pub fn join(path: &[Self]) -> String {
        let mut text = String::new();
        for segment in path {
            match segment {
                Self::Index(index) => text.push_str(&format!("[{index}]")),
                Self::Key(key) => {
                    text.push_str(if text.is_empty() { "" } else { "." });
                    text.push_str(key);
                }
            }
        }
        text
    }
}

/// A position in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Location {
    /// The line, from 1.
    pub line: u64,
    /// The column, from 1.
    pub column: u64,
}

/// The kind of refusal.
///
/// New codes may be added. Two codes are equal if their texts are equal, so a code that gets a
/// variant of its own in a later version still equals [`Code::Other`] with the same text.
#[derive(Debug, Clone, Eq)]
#[non_exhaustive]
pub enum Code {
    /// `UNAUTHENTICATED`: the token is missing, expired or invalid.
    Unauthenticated,
    /// `FORBIDDEN`: the viewer may not do this.
    Forbidden,
    /// `NOT_FOUND`: the object does not exist, or the viewer can't see it.
    NotFound,
    /// `BAD_USER_INPUT`: an argument is wrong.
    BadUserInput,
    /// `INTERNAL_SERVER_ERROR`: a resolver failed.
    InternalServerError,
    /// `THROTTLED`: too many operations, or too many failed look-ups.
    Throttled,
    /// Any other code, for example `undefinedField` from the validation of the document.
    Other(String),
}

impl Code {
    /// The code as the server writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::Forbidden => "FORBIDDEN",
            Self::NotFound => "NOT_FOUND",
            Self::BadUserInput => "BAD_USER_INPUT",
            Self::InternalServerError => "INTERNAL_SERVER_ERROR",
            Self::Throttled => "THROTTLED",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for Code {
    fn from(text: &str) -> Self {
        [
            Self::Unauthenticated,
            Self::Forbidden,
            Self::NotFound,
            Self::BadUserInput,
            Self::InternalServerError,
            Self::Throttled,
        ]
        .into_iter()
        .find(|code| code.as_str() == text)
        .unwrap_or_else(|| Self::Other(text.to_owned()))
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Hash for Code {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for GraphQlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GraphQlError")
            .field("message", &self.message)
            .field("code", &self.code)
            .field("path", &self.path)
            .field("locations", &self.locations)
            .field("extensions", &masked_fields(&self.extensions))
            .finish()
    }
}

/// A summary of the entries in one line.
pub(crate) fn summary(errors: &[GraphQlError]) -> String {
    match errors {
        [] => String::new(),
        [only] => only.to_string(),
        [first, rest @ ..] => format!("{first} and {} more", rest.len()),
    }
}

impl GraphQlError {
    /// Reads an answer's `errors`, in any form.
    pub(crate) fn list(errors: Value) -> Vec<Self> {
        match errors {
            Value::Null => Vec::new(),
            Value::Array(entries) => entries.into_iter().map(Self::from).collect(),
            single => vec![Self::from(single)],
        }
    }

    /// Whether the entry has no message, no code and no path.
    pub(crate) fn says_nothing(&self) -> bool {
        self.message.is_empty() && self.code.is_none() && self.path.is_empty()
    }
}

impl From<Value> for GraphQlError {
    fn from(entry: Value) -> Self {
        let mut entry = match entry {
            Value::Object(entry) => entry,
            Value::String(message) => {
                return Self {
                    message,
                    ..Self::default()
                };
            }
            other => {
                return Self {
                    message: other.to_string(),
                    ..Self::default()
                };
            }
        };
        let message = match entry.remove("message") {
            Some(Value::String(message)) => message,
            Some(other) => other.to_string(),
            None => String::new(),
        };
        let extensions = match entry.remove("extensions") {
            Some(Value::Object(extensions)) => extensions,
            _ => Map::new(),
        };
        Self {
            message,
            code: extensions
                .get("code")
                .and_then(Value::as_str)
                .map(Code::from),
            path: list(&entry, "path", PathSegment::read),
            locations: list(&entry, "locations", Location::read),
            extensions,
        }
    }
}

impl<'de> Deserialize<'de> for GraphQlError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer).map(Self::from)
    }
}

fn list<T>(entry: &Map<String, Value>, key: &str, read: fn(&Value) -> Option<T>) -> Vec<T> {
    entry
        .get(key)
        .and_then(Value::as_array)
        .map(|items| items.iter().filter_map(read).collect())
        .unwrap_or_default()
}

impl PathSegment {
    fn read(value: &Value) -> Option<Self> {
        match value {
            Value::String(key) => Some(Self::Key(key.clone())),
            Value::Number(index) => index.as_u64().map(Self::Index),
            _ => None,
        }
    }
}

impl fmt::Display for PathSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => f.write_str(key),
            Self::Index(index) => write!(f, "{index}"),
        }
    }
}

impl Location {
    fn read(value: &Value) -> Option<Self> {
        Some(Self {
            line: value.get("line")?.as_u64()?,
            column: value.get("column")?.as_u64()?,
        })
    }
}

/// `NOT_FOUND at network.post: "Post not found"`, always in one line.
impl fmt::Display for GraphQlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut f = OneLine(f);
        if let Some(code) = &self.code {
            write!(f, "{code}")?;
        }
        for (index, segment) in self.path.iter().enumerate() {
            let before = match (index, &self.code) {
                (0, Some(_)) => " at ",
                (0, None) => "at ",
                _ => ".",
            };
            write!(f, "{before}{segment}")?;
        }
        if self.code.is_some() || !self.path.is_empty() {
            f.write_str(": ")?;
        }
        if self.message.is_empty() {
            return f.write_str("the server gave no message");
        }
        write!(f, "{:?}", self.message)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn all_parts_of_an_entry_are_read() {
        let error = GraphQlError::from(json!({
            "message": "Post not found",
            "path": ["network", "posts", 3],
            "locations": [{ "line": 1, "column": 9 }],
            "extensions": { "code": "NOT_FOUND", "more": 1 },
        }));
        assert_eq!(error.code, Some(Code::NotFound));
        assert_eq!(error.path[2], PathSegment::Index(3));
        assert_eq!(error.locations, [Location { line: 1, column: 9 }]);
        assert_eq!(error.extensions["more"], 1);
        assert_eq!(
            error.to_string(),
            r#"NOT_FOUND at network.posts.3: "Post not found""#
        );
    }

    #[test]
    fn line_breaks_in_an_entry_are_escaped() {
        let error = GraphQlError::from(json!({
            "message": "first\nsecond",
            "path": ["net\nwork", "a\u{2028}b"],
            "extensions": { "code": "ODD\r\nERROR: forged" },
        }));
        assert_eq!(
            error.to_string(),
            r#"ODD\r\nERROR: forged at net\nwork.a\u{2028}b: "first\nsecond""#
        );
    }

    #[test]
    fn malformed_entries_are_read_without_an_error() {
        for (errors, messages) in [
            (json!(null), vec![]),
            (json!("Boom"), vec!["Boom"]),
            (json!({ "message": "Boom" }), vec!["Boom"]),
            (json!(["a", 1, null]), vec!["a", "1", "null"]),
            (
                json!([{ "message": { "en": "x" }, "path": "me", "locations": [{}], "extensions": [] }]),
                vec![r#"{"en":"x"}"#],
            ),
            (json!([{}]), vec![""]),
        ] {
            let read = GraphQlError::list(errors);
            let seen: Vec<_> = read.iter().map(|error| error.message.as_str()).collect();
            assert_eq!(seen, messages);
        }
    }

    #[test]
    fn codes_are_equal_if_their_texts_are() {
        assert_eq!(Code::from("THROTTLED"), Code::Throttled);
        assert_eq!(Code::Other("THROTTLED".into()), Code::Throttled);
        assert_eq!(
            Code::from("undefinedField"),
            Code::Other("undefinedField".into())
        );
    }
}
