//! The error of a text that is not the id that is wanted.

/// A text could not be parsed as an identifier, or it names a record of another kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is {}", self.fault())]
pub struct ParseIdError {
    text: String,
    expected: &'static str,
    class: Option<String>,
}

impl ParseIdError {
    pub(super) fn not_a(expected: &'static str, text: &str) -> Self {
        Self {
            text: text.to_owned(),
            expected,
            class: None,
        }
    }

    pub(super) fn of_class(class: Option<String>, text: &str, wanted: &'static str) -> Self {
        Self {
            text: text.to_owned(),
            expected: wanted,
            class,
        }
    }

    fn fault(&self) -> String {
        let expected = self.expected;
        match &self.class {
            Some(class) => format!("the GlobalID of a {class}, not of a {expected}"),
            None => format!("not a {expected}"),
        }
    }
}
