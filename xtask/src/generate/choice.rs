//! The line `# output: …` of a document, which says what the operation's output is.
//!
//! ```text
//! # output: me.courseProgress?
//! # output: updateNetworkLandingSpace { network landingSpace? }
//! ```
//!
//! The path has the keys of the answer. In braces are the fields that the output has. After a
//! field, `?` means that null is an answer, and `!` that null is an error. Without a sign, the rule
//! decides.

use crate::task::Result;

/// What a line says.
#[derive(Debug, PartialEq)]
pub(crate) struct Choice {
    /// The keys from the answer to the value.
    pub(crate) path: Vec<String>,
    /// Whether the value may be null.
    pub(crate) null: Option<Null>,
    /// The fields of the value that the output has. Empty: the value is the output.
    pub(crate) parts: Vec<(String, Option<Null>)>,
}

/// What null means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Null {
    /// An answer.
    Answer,
    /// An error.
    Error,
}

impl Choice {
    /// Reads the text after `output:`.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let (path, parts) = match text.split_once('{') {
            None => (text, Vec::new()),
            Some((path, parts)) => {
                let parts = parts
                    .trim_end()
                    .strip_suffix('}')
                    .ok_or("the `}` is missing")?;
                let parts = parts.split_whitespace().map(field).collect::<Result<_>>()?;
                (path, parts)
            }
        };
        let (path, null) = signed(path.trim());
        let path = path
            .split('.')
            .map(|key| field(key).map(|(key, _)| key))
            .collect::<Result<_>>()?;
        Ok(Self { path, null, parts })
    }
}

fn field(text: &str) -> Result<(String, Option<Null>)> {
    let (name, null) = signed(text);
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|sign| sign == '_' || sign.is_ascii_alphanumeric());
    if is_name {
        Ok((name.to_owned(), null))
    } else {
        Err(format!("`{text}` is not a field's name").into())
    }
}

fn signed(text: &str) -> (&str, Option<Null>) {
    if let Some(name) = text.strip_suffix('?') {
        (name, Some(Null::Answer))
    } else if let Some(name) = text.strip_suffix('!') {
        (name, Some(Null::Error))
    } else {
        (text, None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_a_path_and_perhaps_fields() {
        let choice = Choice::parse(" me.courseProgress?").expect("a choice");
        assert_eq!(choice.path, ["me", "courseProgress"]);
        assert_eq!((choice.null, choice.parts.len()), (Some(Null::Answer), 0));
        let choice = Choice::parse("updateIt { network! space? count }").expect("a choice");
        assert_eq!(choice.path, ["updateIt"]);
        let parts = [
            ("network".to_owned(), Some(Null::Error)),
            ("space".to_owned(), Some(Null::Answer)),
            ("count".to_owned(), None),
        ];
        assert_eq!((choice.null, choice.parts), (None, parts.to_vec()));
    }

    #[test]
    fn any_other_line_is_refused() {
        for (line, want) in [
            ("", "`` is not"),
            ("a..b", "`` is not"),
            ("a b", "`a b` is not"),
            ("a { b", "`}` is missing"),
            ("a { b, c }", "`b,` is not"),
        ] {
            let error = Choice::parse(line).expect_err(line).to_string();
            assert!(error.contains(want), "{line}: {error}");
        }
    }
}
