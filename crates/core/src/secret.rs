//! A secret that travels in a request or an answer.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Text that must not show in logs: a webhook's key, an upload's token.
///
/// It goes over the wire as it is, and shows nowhere else unless it is asked for by name.
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
    /// The secret itself.
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
