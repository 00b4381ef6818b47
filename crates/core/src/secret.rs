//! Secrets in requests and answers.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A secret text, for example a webhook's key or an upload's token.
///
/// It is sent and read as plain text, but `Debug` prints `[redacted]`, so it doesn't get into logs.
/// Call [`expose`](Self::expose) to read it.
///
/// ```
/// use mighty_core::SecretText;
///
/// let key = SecretText::from("k3y");
/// assert_eq!(format!("{key:?}"), "[redacted]");
/// assert_eq!(key.expose(), "k3y");
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SecretText(Box<str>);

impl SecretText {
    /// The secret text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl From<&str> for SecretText {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for SecretText {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}
