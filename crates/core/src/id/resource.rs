//! The resource id: a number that is unique among the records of one kind.

use std::str::FromStr;

use super::{error::ParseIdError, text::id_text};

/// The `resourceId` of a record: the number that also identifies it in the Admin (REST) API.
///
/// It is sent as text. It is unique only among records of one kind.
///
/// ```
/// use mighty_core::ResourceId;
///
/// assert_eq!(ResourceId::from(123).to_string(), "123");
/// assert_eq!("123".parse(), Ok(ResourceId::from(123)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceId(pub(super) Box<str>);

impl ResourceId {
    /// Parses a number in decimal digits.
    ///
    /// # Errors
    /// [`ParseIdError`] if the text isn't one.
    pub fn parse(text: &str) -> Result<Self, ParseIdError> {
        text.parse::<u64>()
            .map(Self::from)
            .map_err(|_| ParseIdError::not_a("resource id (a number)", text))
    }

    /// The id as the API's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id as a number, or `None` if the server sent other text.
    pub fn number(&self) -> Option<u64> {
        self.0.parse().ok()
    }
}

impl From<u64> for ResourceId {
    fn from(number: u64) -> Self {
        Self(number.to_string().into())
    }
}

id_text!(ResourceId);

impl From<&ResourceId> for ResourceId {
    fn from(id: &ResourceId) -> Self {
        id.clone()
    }
}

impl FromStr for ResourceId {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}
