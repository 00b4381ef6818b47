//! The files of the table.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use crate::{paths, task::Result};

/// All files of the table.
#[derive(Default)]
pub(crate) struct Tables(pub(super) Vec<Table>);

/// One file: a handle and its verbs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    /// The file's name without its ending, which is the facade's method.
    #[serde(skip)]
    pub(super) noun: String,
    /// The path of the file, for messages.
    #[serde(skip)]
    pub(super) path: PathBuf,
    /// The name of the type.
    pub(super) handle: String,
    pub(super) doc: String,
    pub(super) example: String,
    #[serde(default)]
    pub(super) example_as: Viewer,
    /// In the order of the file; see [`Table::in_order`].
    verbs: BTreeMap<String, Row>,
    /// The order of the verbs in the file.
    #[serde(skip)]
    order: Vec<String>,
}

/// Who runs an example.
#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Viewer {
    #[default]
    Member,
    Host,
}

/// One verb.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    operation: Option<String>,
    #[serde(default)]
    operations: Vec<String>,
    pub(super) args: Option<Vec<String>>,
    pub(super) doc: Option<String>,
    pub(super) errors: Option<String>,
    pub(super) irreversible: Option<String>,
    #[serde(default)]
    pub(super) replaces: Vec<String>,
    pub(super) hand: Option<String>,
}

impl Row {
    /// The operations that it sends.
    pub(super) fn operations(&self) -> impl Iterator<Item = &str> {
        self.operation
            .iter()
            .chain(&self.operations)
            .map(String::as_str)
    }
}

impl Table {
    /// The verbs in the order of the file.
    pub(super) fn in_order(&self) -> impl Iterator<Item = (&str, &Row)> {
        let names = self.order.iter();
        names.map(|name| (name.as_str(), &self.verbs[name]))
    }
}

impl Tables {
    /// The names of all operations that a verb sends.
    pub(super) fn operations(&self) -> BTreeSet<&str> {
        let rows = self.0.iter().flat_map(|table| table.verbs.values());
        rows.flat_map(Row::operations).collect()
    }

    /// Reads the texts of the files.
    ///
    /// # Errors
    /// The text that is not a table of verbs.
    pub(super) fn from_texts<'a>(
        files: impl IntoIterator<Item = (PathBuf, &'a str)>,
    ) -> Result<Self> {
        let tables = files.into_iter().map(|(path, text)| table(path, text));
        Ok(Self(tables.collect::<Result<_>>()?))
    }
}

/// Reads the files of the workspace.
///
/// # Errors
/// A file that can't be read or is not a table of verbs.
pub(crate) fn load() -> Result<Option<Tables>> {
    let root = paths::root();
    let folder = root.join(paths::VERBS);
    if !folder.exists() {
        return Ok(None);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "toml") {
            let text = fs::read_to_string(&path)?;
            files.push((path.strip_prefix(&root)?.to_path_buf(), text));
        }
    }
    files.sort();
    Tables::from_texts(files.iter().map(|(path, text)| (path.clone(), &**text))).map(Some)
}

fn table(path: PathBuf, text: &str) -> Result<Table> {
    let mut table: Table =
        toml::from_str(text).map_err(|error| format!("{}: {error}", path.display()))?;
    let noun = path.file_stem().unwrap_or(Path::new("").as_os_str());
    table.noun = noun.to_string_lossy().into_owned();
    let place = |name: &String| text.find(&format!("[verbs.{name}]"));
    table.order = table.verbs.keys().cloned().collect();
    table.order.sort_by_key(place);
    table.path = path;
    Ok(table)
}
