//! The two schemas that are compared.

use std::{fs, path::Path, process::Command};

use mighty_schema_tools::{Schema, SchemaText, Scopes};

use crate::{paths, schema::scopes, task::Result};

/// The name for the committed snapshot, instead of a file's name.
const COMMITTED: &str = "HEAD";

/// Reads two schemas, each a file or the committed snapshot for `HEAD`. Parts that an answer to
/// introspection can't express are copied from the other, if it has them.
pub(super) fn load(old: &str, new: &str) -> Result<(Schema, Schema)> {
    let (old, new) = (Side::read(old)?, Side::read(new)?);
    if new.text.is_complete() {
        let new = new.parse(None)?;
        Ok((old.parse(Some(&new))?, new))
    } else {
        let old = old.parse(None)?;
        let new = new.parse(Some(&old))?;
        Ok((old, new))
    }
}

/// A schema that is not parsed yet.
struct Side {
    text: SchemaText,
    /// The scopes in a table beside it, as for the snapshot.
    table: Option<Scopes>,
}

impl Side {
    fn read(name: &str) -> Result<Self> {
        if name == COMMITTED {
            let snapshot = committed(paths::SNAPSHOT)?;
            return Ok(Self {
                text: SchemaText::new(format!("HEAD:{}", paths::SNAPSHOT), &snapshot)?,
                table: Some(scopes::table(&committed(paths::SCOPES)?)?),
            });
        }
        let text = SchemaText::from_file(name).map_err(|error| {
            format!("{error}; name a file, or {COMMITTED} for the committed snapshot")
        })?;
        let table = if is_snapshot(Path::new(name)) {
            let table = fs::read_to_string(paths::root().join(paths::SCOPES))?;
            Some(scopes::table(&table)?)
        } else {
            None
        };
        Ok(Self { text, table })
    }

    fn parse(self, other: Option<&Schema>) -> Result<Schema> {
        let text = match other {
            Some(other) => self.text.completed_by(other)?,
            None => self.text,
        };
        let schema = text.parse()?;
        Ok(match self.table {
            Some(table) => schema.with_scopes(table),
            None => schema,
        })
    }
}

fn is_snapshot(file: &Path) -> bool {
    let snapshot = paths::root().join(paths::SNAPSHOT).canonicalize();
    matches!((file.canonicalize(), snapshot), (Ok(file), Ok(snapshot)) if file == snapshot)
}

/// A file of the workspace as it is committed.
fn committed(path: &str) -> Result<String> {
    let output = Command::new("git")
        .arg("show")
        .arg(format!("{COMMITTED}:./{path}"))
        .current_dir(paths::root())
        .output()
        .map_err(|error| {
            format!("git can't be run ({error}); name a file instead of {COMMITTED}")
        })?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{path} is not in {COMMITTED}: {}", said.trim()).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
