//! Schemas from files.

use std::{fs, io, path::Path};

use super::introspection;
use crate::Result;

/// What a file holds.
pub(crate) struct Held {
    /// The SDL.
    pub(crate) text: String,
    /// Whether it is complete: an answer to introspection tells no directives that stand on a
    /// schema, save those that GraphQL itself defines.
    pub(crate) tells_directives: bool,
}

/// Reads a file that holds an SDL or, as JSON, an answer to introspection.
///
/// # Errors
/// Where it can't be read, or the answer holds no schema.
pub(crate) fn read(path: &Path) -> Result<Held> {
    let name = path.display();
    if path.is_dir() {
        return Err(
            format!("{name} is a folder; name the file in it that holds the schema").into(),
        );
    }
    let text = fs::read_to_string(path).map_err(|error| match error.kind() {
        io::ErrorKind::InvalidData => {
            format!("{name} is no text in UTF-8; save it as such, or take it again")
        }
        _ => format!("{name} can't be read: {error}"),
    })?;
    if !introspection::is_answer(&text) {
        return Ok(Held {
            text,
            tells_directives: true,
        });
    }
    let text = introspection::to_sdl(&text, &Default::default())
        .map_err(|error| format!("{name}: {error}"))?;
    Ok(Held {
        text,
        tells_directives: false,
    })
}
