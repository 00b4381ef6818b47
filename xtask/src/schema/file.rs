//! Schemas from files, and the forms of a schema in a text.

use std::{fs, io, path::Path};

use super::{introspection, secrets::Secrets};
use crate::task::Result;

/// The content of a text.
pub(crate) struct Held {
    /// The SDL.
    pub(crate) text: String,
    /// Whether it is complete: an answer to introspection has no directives of a schema,
    /// except those that GraphQL itself defines.
    pub(crate) tells_directives: bool,
}

/// Reads a file that contains an SDL or, as JSON, an answer to introspection.
///
/// # Errors
/// If it can't be read, or the answer contains no schema.
pub(crate) fn read(path: &Path) -> Result<Held> {
    let name = path.display();
    if path.is_dir() {
        return Err(
            format!("{name} is a folder; name the file in it that contains the schema").into(),
        );
    }
    let text = fs::read_to_string(path).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData => {
            format!("{name} is not UTF-8 text; save it as UTF-8, or take it again")
        }
        _ => format!("{name} can't be read: {error}"),
    })?;
    held(&text, &Default::default()).map_err(|error| format!("{name}: {error}").into())
}

/// Reads the content of a text: an SDL or, as JSON, an answer to introspection.
///
/// # Errors
/// If the answer contains no schema. The error may quote `secrets` from the answer.
pub(super) fn held(text: &str, secrets: &Secrets) -> Result<Held> {
    let text = without_mark(text);
    let tells_directives = !introspection::is_answer(text);
    Ok(Held {
        text: if tells_directives {
            text.to_owned()
        } else {
            introspection::to_sdl(text, secrets)?
        },
        tells_directives,
    })
}

/// The text without the mark by which some editors say that it is Unicode.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}
