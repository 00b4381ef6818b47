//! The GlobalID: opaque text that is unique across all types.

use std::str::FromStr;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use super::{error::ParseIdError, text::id_text};

/// The `id` of a node: opaque text that is unique across all types.
///
/// Its text is `gid://mighty/<Class>/<number>` in URL-safe base64 without padding. The class is the
/// server's name for the type and can differ from the name in GraphQL: a space's class can be
/// `FlexSpace`, a member's is `User`. Use [`class`](Self::class) for logs and debugging, and
/// `__typename` to find out a node's type.
///
/// ```
/// use mighty_core::GlobalId;
///
/// # fn main() -> Result<(), mighty_core::ParseIdError> {
/// let id = GlobalId::parse("Z2lkOi8vbWlnaHR5L1Bvc3QvMTIz")?;
/// assert_eq!(id, GlobalId::new("Post", 123));
/// assert_eq!((id.class().as_deref(), id.number()), (Some("Post"), Some(123)));
/// assert!(GlobalId::parse("123").is_err());
/// # Ok(())
/// # }
/// ```
///
/// An id in an answer is kept unchanged, even if it isn't well formed. [`GlobalId::parse`] is
/// strict, so you can't pass a resource id as a GlobalID by mistake.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GlobalId(pub(super) Box<str>);

const GID: &str = "gid://mighty/";

impl GlobalId {
    /// The id of the record with the given number and server class.
    pub fn new(class: &str, number: u64) -> Self {
        Self(
            URL_SAFE_NO_PAD
                .encode(format!("{GID}{class}/{number}"))
                .into(),
        )
    }

    /// Parses an id from the API's text.
    ///
    /// # Errors
    /// [`ParseIdError`] if the text does not decode to a class and a number.
    pub fn parse(text: &str) -> Result<Self, ParseIdError> {
        let id = Self(text.into());
        if id.number().is_some() {
            Ok(id)
        } else {
            let expected = "GlobalID (base64 of gid://mighty/<Class>/<number>)";
            Err(ParseIdError::not_a(expected, text))
        }
    }

    /// The id as the API's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The server's class, or `None` if the id doesn't have the known form.
    pub fn class(&self) -> Option<String> {
        self.parts().map(|(class, _)| class)
    }

    /// The record's number, equal to its [`ResourceId`](crate::ResourceId). `None` if the id doesn't have the known
    /// form.
    pub fn number(&self) -> Option<u64> {
        self.parts().map(|(_, number)| number)
    }

    /// Whether both ids belong to the same record, even if their texts differ.
    ///
    /// The server may use a more specific class in one of them, such as `FlexSpace` and `Space`. It
    /// may also write the padding of base64, use base64's other alphabet, or send only the resource
    /// id.
    ///
    /// ```
    /// use mighty_core::GlobalId;
    ///
    /// let id = GlobalId::new("Space", 7);
    /// assert!(id.is_same_record(&GlobalId::new("FlexSpace", 7)));
    /// assert!(!id.is_same_record(&GlobalId::new("Space", 8)));
    /// assert!(!id.is_same_record(&GlobalId::new("Post", 7)));
    /// ```
    pub fn is_same_record(&self, other: &Self) -> bool {
        if self.0 == other.0 {
            return true;
        }
        let (one, other) = (self.loose_parts(), other.loose_parts());
        let (Some((class, number)), Some((other_class, other_number))) = (one, other) else {
            return false;
        };
        number == other_number && (class.ends_with(&other_class) || other_class.ends_with(&class))
    }

    /// The class and the number from any known form of the id. The class is empty if the text is
    /// only a number.
    fn loose_parts(&self) -> Option<(String, u64)> {
        if let Ok(number) = self.0.parse() {
            return Some((String::new(), number));
        }
        if let Some(parts) = self.parts() {
            return Some(parts);
        }
        let text = self.0.trim_end_matches('=');
        let text = text.replace('+', "-").replace('/', "_");
        Self(text.into()).parts()
    }

    fn parts(&self) -> Option<(String, u64)> {
        let decoded = String::from_utf8(URL_SAFE_NO_PAD.decode(self.0.as_bytes()).ok()?).ok()?;
        let (class, number) = decoded.strip_prefix(GID)?.split_once('/')?;
        let canonical = !class.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && (number == "0" || !number.starts_with('0'));
        if !canonical {
            return None;
        }
        Some((class.to_owned(), number.parse().ok()?))
    }
}

id_text!(GlobalId);

impl From<&GlobalId> for GlobalId {
    fn from(id: &GlobalId) -> Self {
        id.clone()
    }
}

impl FromStr for GlobalId {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl ParseIdError {
    /// The id is well formed, but its class belongs to another kind of record than the one wanted.
    ///
    /// ```
    /// use mighty_core::{GlobalId, ParseIdError};
    ///
    /// let error = ParseIdError::of_other_kind(&GlobalId::new("Comment", 7), "Post");
    /// assert_eq!(
    ///     error.to_string(),
    ///     "\"Z2lkOi8vbWlnaHR5L0NvbW1lbnQvNw\" is the GlobalID of a Comment, not of a Post",
    /// );
    /// ```
    pub fn of_other_kind(id: &GlobalId, wanted: &'static str) -> Self {
        Self::of_class(id.class(), id.as_str(), wanted)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_canonical_text_parses_as_a_global_id() {
        let encode = |text: &str| URL_SAFE_NO_PAD.encode(text);
        for text in [
            String::new(),
            "123".into(),
            "Post/123".into(),
            encode("gid://mighty/Post/"),
            encode("gid://mighty//1"),
            encode("gid://mighty/Post/x"),
            encode("gid://mighty/Post/007"),
            encode("gid://mighty/Post/+7"),
            encode("gid://other/Post/7"),
            encode("gid://mighty/Post/99999999999999999999999"),
            format!("{}=", encode("gid://mighty/Post/7")),
        ] {
            assert!(GlobalId::parse(&text).is_err(), "{text}");
        }
    }

    #[test]
    fn ids_are_compared_by_the_record_that_they_name() {
        let plain = |text: &str| GlobalId(text.into());
        let id = GlobalId::new("Post", 7);
        for (other, same) in [
            (id.clone(), true),
            (plain("7"), true),
            (plain(&format!("{id}=")), true),
            (GlobalId::new("QuickPost", 7), true),
            (GlobalId::new("Post", 70), false),
            (GlobalId::new("Comment", 7), false),
            (plain("8"), false),
            (plain("composite-20240115"), false),
            (plain(""), false),
        ] {
            assert_eq!(id.is_same_record(&other), same, "{other}");
            assert_eq!(other.is_same_record(&id), same, "{other}");
        }
        let odd = plain("composite-20240115");
        assert!(odd.is_same_record(&odd.clone()));
    }

    #[test]
    fn an_id_from_the_server_is_kept_unchanged() {
        let odd: GlobalId = serde_json::from_str("\"composite-20240115\"").expect("lenient");
        assert_eq!((odd.as_str(), odd.class()), ("composite-20240115", None));
        let number: crate::ResourceId = serde_json::from_str("12").expect("number");
        assert_eq!(number.as_str(), "12");
    }

    proptest! {
        #[test]
        fn parsing_returns_the_class_and_number_of_new(class in "[A-Z][A-Za-z:]{0,30}", number in any::<u64>()) {
            let id = GlobalId::new(&class, number);
            prop_assert_eq!(GlobalId::parse(id.as_str()), Ok(id.clone()));
            prop_assert_eq!(id.class(), Some(class));
            prop_assert_eq!(id.number(), Some(number));
            prop_assert!(id.as_str().bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
        }

        #[test]
        fn parsing_never_panics_and_accepts_only_text_that_new_can_build(text in "\\PC{0,60}") {
            if let Ok(id) = GlobalId::parse(&text) {
                let rebuilt = GlobalId::new(&id.class().unwrap_or_default(), id.number().unwrap_or_default());
                prop_assert_eq!(rebuilt.as_str(), text.as_str());
            }
        }

        #[test]
        fn a_json_round_trip_changes_nothing(class in "[A-Z][a-z]{0,9}", number in any::<u64>()) {
            let id = GlobalId::new(&class, number);
            let json = serde_json::to_string(&id).expect("json");
            prop_assert_eq!(serde_json::from_str::<GlobalId>(&json).expect("id"), id);
        }
    }
}
