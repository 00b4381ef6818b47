//! One of the two schemas that are compared.

use std::{fs, path::Path, process::Command};

use apollo_compiler::{Schema, validation::Valid};

use crate::{
    paths,
    schema::{
        self,
        scopes::{self, Scopes},
    },
    task::Result,
};

/// A schema, and the facts about it.
pub(crate) struct Side {
    pub(crate) schema: Valid<Schema>,
    /// The scopes that it states.
    pub(crate) scopes: Scopes,
}

/// The name for the committed snapshot, instead of a file's name.
const COMMITTED: &str = "HEAD";

impl Side {
    /// Takes only the schema's own statements.
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

    /// Reads two, each a file or the committed snapshot for `HEAD`. Parts that an answer to
    /// introspection can't express are copied from the other, if it has them.
    pub(super) fn load(old: &str, new: &str) -> Result<(Self, Self)> {
        let (old, new) = (Text::read(old)?, Text::read(new)?);
        if new.tells_directives {
            let new = new.parse(None)?;
            Ok((old.parse(Some(&new.schema))?, new))
        } else {
            let old = old.parse(None)?;
            let new = new.parse(Some(&old.schema))?;
            Ok((old, new))
        }
    }
}

/// A schema that is not parsed yet.
struct Text<'a> {
    name: &'a str,
    text: String,
    /// Whether it says all there is to say; an answer to introspection does not.
    tells_directives: bool,
    /// The scopes in a table beside it, as for the snapshot.
    table: Option<Scopes>,
}

impl<'a> Text<'a> {
    fn read(name: &'a str) -> Result<Self> {
        if name == COMMITTED {
            return Ok(Self {
                name: "HEAD:schemas/mighty.graphql",
                text: committed(paths::SNAPSHOT)?,
                tells_directives: true,
                table: Some(scopes::table(&committed(paths::SCOPES)?)?),
            });
        }
        let held = schema::read_file(Path::new(name)).map_err(|error| {
            format!("{error}; name a file, or {COMMITTED} for the committed snapshot")
        })?;
        let table = if is_snapshot(Path::new(name)) {
            let table = fs::read_to_string(paths::root().join(paths::SCOPES))?;
            Some(scopes::table(&table)?)
        } else {
            None
        };
        Ok(Self {
            name,
            text: held.text,
            tells_directives: held.tells_directives,
            table,
        })
    }

    fn parse(self, other: Option<&Schema>) -> Result<Side> {
        let text = match other {
            Some(other) if !self.tells_directives => {
                schema::carry_over(&self.text, self.name, other)?
            }
            _ => self.text,
        };
        let (_, schema) = schema::read(&text, self.name)?;
        Ok(match self.table {
            Some(table) => Side::with_table(schema, table),
            None => Side::new(schema),
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
