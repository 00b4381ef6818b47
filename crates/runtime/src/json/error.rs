use std::fmt::{self, Write as _};

use serde::de::Error as _;
use serde_json::error::Category;

use super::texts::KEY;
use crate::bounds::ERROR_EXCERPT;

/// Why JSON was not read.
pub struct ReadError {
    /// `None` if it is not known.
    path: Option<serde_path_to_error::Path>,
    source: serde_json::Error,
}

/// One step of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Segment<'a> {
    /// An object's key.
    Key(&'a str),
    /// The index of an entry in a list.
    Index(usize),
}

impl ReadError {
    pub(super) fn new(error: serde_path_to_error::Error<serde_json::Error>) -> Self {
        Self {
            path: Some(error.path().clone()),
            source: error.into_inner(),
        }
    }

    pub(super) fn without_path(source: serde_json::Error) -> Self {
        Self { path: None, source }
    }

    pub(super) fn no_object() -> Self {
        Self::without_path(serde_json::Error::custom("it is not a JSON object"))
    }

    /// The path of the part that does not fit, such as `posts.nodes[3].id`. Empty if it is the
    /// whole body, or if the path is not known. Long keys are cut.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for segment in self.segments() {
            // Writing to a string does not fail.
            let _ = match segment {
                Segment::Index(index) => write!(path, "[{index}]"),
                Segment::Key(key) => {
                    let point = if path.is_empty() { "" } else { "." };
                    write!(path, "{point}{}", &key[..key.floor_char_boundary(KEY)])
                }
            };
        }
        path
    }

    /// The same path in steps, as far as it is known.
    pub fn segments(&self) -> impl Iterator<Item = Segment<'_>> {
        use serde_path_to_error::Segment as Step;

        let steps = self.path.iter().flat_map(|path| path.iter());
        steps.map_while(|step| match step {
            Step::Seq { index } => Some(Segment::Index(*index)),
            Step::Map { key } => Some(Segment::Key(key)),
            Step::Enum { .. } | Step::Unknown => None,
        })
    }

    /// The message without the path. It can quote the body.
    pub fn reason(&self) -> String {
        self.source.to_string()
    }

    fn kind(&self) -> &'static str {
        match self.source.classify() {
            Category::Data => "a value that does not fit",
            Category::Eof => "the JSON ends too early",
            Category::Syntax | Category::Io => "the JSON is broken",
        }
    }

    /// The line in the body, from 1, or 0 if it is not known.
    pub fn line(&self) -> usize {
        self.source.line()
    }
}

/// Quotes nothing of the body, which may hold a secret. [`ReadError::reason`] does.
impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        let shown = &path[..path.floor_char_boundary(ERROR_EXCERPT)];
        if !path.is_empty() {
            let rest = if shown.len() < path.len() { "…" } else { "" };
            write!(f, "at {shown}{rest}: ")?;
        }
        f.write_str(self.kind())?;
        match self.line() {
            0 => Ok(()),
            line => write!(f, " (line {line})"),
        }
    }
}

impl fmt::Debug for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReadError")
            .field("path", &self.path())
            .field("kind", &self.kind())
            .field("line", &self.line())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ReadError {}
