//! One of the two schemas that are compared.

use std::{fs, path::Path, process::Command};

use apollo_compiler::{Schema, validation::Valid};

use crate::{
    Result, paths,
    schema::{
        self,
        scopes::{self, Scopes},
    },
};

/// A schema, and what is known beside it.
pub(crate) struct Side {
    pub(crate) schema: Valid<Schema>,
    /// The scopes that it states.
    pub(crate) scopes: Scopes,
}

/// What stands for the committed snapshot in place of a file's name.
const COMMITTED: &str = "HEAD";

impl Side {
    /// Takes a schema for what it says itself.
    pub(crate) fn new(schema: Valid<Schema>) -> Self {
        let scopes = scopes::stated(&schema);
        Self { schema, scopes }
    }

    /// Takes a schema whose scopes are in `table`, unless it states some itself.
    pub(crate) fn with_table(schema: Valid<Schema>, table: Scopes) -> Self {
        let mut side = Self::new(schema);
        if side.scopes.is_empty() {
            side.scopes = table;
        }
        side
    }

    /// Reads a file, or the committed snapshot for `HEAD`. The snapshot's scopes lie in a table
    /// beside it. What an answer to introspection can't tell is taken over from `last`.
    pub(super) fn load(name: &str, last: Option<&Schema>) -> Result<Self> {
        if name == COMMITTED {
            let schema = parse(&committed(paths::SNAPSHOT)?, "HEAD:schemas/mighty.graphql")?;
            let table = scopes::table(&committed(paths::SCOPES)?)?;
            return Ok(Self::with_table(schema, table));
        }
        let held = schema::read_file(Path::new(name)).map_err(|error| {
            format!("{error}; name a file, or {COMMITTED} for the committed snapshot")
        })?;
        let text = match last {
            Some(last) if !held.tells_directives => schema::carry_over(&held.text, name, last)?,
            _ => held.text,
        };
        let schema = parse(&text, name)?;
        if is_snapshot(Path::new(name)) {
            let table = fs::read_to_string(paths::root().join(paths::SCOPES))?;
            return Ok(Self::with_table(schema, scopes::table(&table)?));
        }
        Ok(Self::new(schema))
    }
}

fn is_snapshot(file: &Path) -> bool {
    let snapshot = paths::root().join(paths::SNAPSHOT).canonicalize();
    matches!((file.canonicalize(), snapshot), (Ok(file), Ok(snapshot)) if file == snapshot)
}

fn parse(text: &str, name: &str) -> Result<Valid<Schema>> {
    let (_, schema) = schema::read(text, name)?;
    Ok(schema)
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
