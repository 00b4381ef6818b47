//! The line `# output: …` of a document, which says what the operation's output is.
//!
//! ```text
//! # output: me.courseProgress?
//! # output: updateNetworkLandingSpace { network landingSpace? }
//! # output: network { post! comments: thread.comments? }
//! ```
//!
//! The path has the keys of the answer. In braces are the fields that the output has. A field that lies
//! deeper has a name and a path. After a field, `?` means that null is an answer, and `!` that null is
//! an error. Without a sign, the rule decides.

use crate::task::Result;

/// What a line says.
#[derive(Debug, PartialEq)]
pub(crate) struct Choice {
    /// The keys from the answer to the value.
    pub(crate) path: Vec<String>,
    /// Whether the value may be null.
    pub(crate) null: Option<Null>,
    /// The fields of the value that the output has. Empty: the value is the output.
    pub(crate) parts: Vec<Part>,
}

/// A field of the output.
#[derive(Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) name: String,
    /// The keys from the value to the field.
    pub(crate) path: Vec<String>,
    /// Whether the field may be null.
    pub(crate) null: Option<Null>,
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
                (path, self::parts(parts)?)
            }
        };
        let (path, null) = signed_path(path.trim())?;
        Ok(Self { path, null, parts })
    }
}

fn parts(text: &str) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    let mut words = text.split_whitespace();
    while let Some(word) = words.next() {
        let part = match word.strip_suffix(':') {
            Some(name) => {
                let path = words.next().ok_or("a name is without its path")?;
                let (path, null) = signed_path(path)?;
                let name = field(name)?;
                Part { name, path, null }
            }
            None => {
                let (name, null) = signed(word);
                let name = field(name)?;
                let path = vec![name.clone()];
                Part { name, path, null }
            }
        };
        if parts.iter().any(|known: &Part| known.name == part.name) {
            return Err(format!("names {} twice", part.name).into());
        }
        parts.push(part);
    }
    Ok(parts)
}

fn signed_path(text: &str) -> Result<(Vec<String>, Option<Null>)> {
    let (path, null) = signed(text);
    let path = path.split('.').map(field).collect::<Result<_>>()?;
    Ok((path, null))
}

fn field(name: &str) -> Result<String> {
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|sign| sign == '_' || sign.is_ascii_alphanumeric());
    if is_name {
        Ok(name.to_owned())
    } else {
        Err(format!("`{name}` is not a field's name").into())
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
        let part = |name: &str, path: &[&str], null| Part {
            name: name.to_owned(),
            path: path.iter().copied().map(str::to_owned).collect(),
            null,
        };
        let parts = [
            part("network", &["network"], Some(Null::Error)),
            part("space", &["space"], Some(Null::Answer)),
            part("count", &["count"], None),
        ];
        assert_eq!(choice.null, None);
        assert_eq!(choice.parts, parts);
        let choice = Choice::parse("network { post! comments: thread.comments? }");
        let parts = [
            part("post", &["post"], Some(Null::Error)),
            part("comments", &["thread", "comments"], Some(Null::Answer)),
        ];
        assert_eq!(choice.expect("a choice").parts, parts);
    }

    #[test]
    fn any_other_line_is_refused() {
        for (line, want) in [
            ("", "`` is not"),
            ("a..b", "`` is not"),
            ("a b", "`a b` is not"),
            ("a { b", "`}` is missing"),
            ("a { b, c }", "`b,` is not"),
            ("a { b: }", "without its path"),
            ("a { b: c..d }", "`` is not"),
            ("a { b c: d b }", "names b twice"),
        ] {
            let error = Choice::parse(line).expect_err(line).to_string();
            assert!(error.contains(want), "{line}: {error}");
        }
    }
}
