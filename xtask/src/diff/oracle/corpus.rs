//! The pairs of schemas, and their recorded answers.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use jiff::civil::Date;
use mighty_schema_tools::{Change, DiffReport, Documents, Schema, Severity};
use serde::{Deserialize, de::DeserializeOwned};

use super::verdict::Difference;
use crate::task::Result;

/// The folder of the corpus.
pub(super) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

pub(super) struct Corpus {
    pub(super) pairs: Vec<Pair>,
    pub(super) meant: Vec<Meant>,
}

pub(super) struct Pair {
    pub(super) name: String,
    pub(super) expected: Answers,
    old: String,
    new: String,
}

/// The answers of the tools: a tool's name → the changes.
pub(super) type Answers = BTreeMap<String, Vec<Answer>>;

/// One change, as a tool reports it.
#[derive(Debug, Deserialize, Eq, PartialEq)]
pub(super) struct Answer {
    pub(super) kind: String,
    pub(super) severity: Severity,
    /// The coordinate; graphql-js has it in prose only.
    pub(super) path: Option<String>,
}

/// A difference that we mean.
#[derive(Deserialize)]
pub(super) struct Meant {
    #[serde(flatten)]
    pub(super) difference: Difference,
    /// The pairs that show it.
    pub(super) pairs: BTreeSet<String>,
    /// Why.
    pub(super) reason: String,
}

#[derive(Deserialize)]
struct Differences {
    difference: Vec<Meant>,
}

impl Corpus {
    pub(super) fn load() -> Result<Self> {
        let folder = folder();
        let mut names: Vec<PathBuf> = fs::read_dir(folder.join("pairs"))?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<std::io::Result<_>>()?;
        names.sort();
        let pairs = names
            .into_iter()
            .map(|path| {
                Ok(Pair {
                    name: path
                        .file_name()
                        .unwrap_or_default()
                        .to_string_lossy()
                        .into_owned(),
                    expected: json(&path.join("expected.json"))?,
                    old: fs::read_to_string(path.join("old.graphql"))?,
                    new: fs::read_to_string(path.join("new.graphql"))?,
                })
            })
            .collect::<Result<_>>()?;
        let differences: Differences =
            toml::from_str(&fs::read_to_string(folder.join("differences.toml"))?)?;
        Ok(Self {
            pairs,
            meant: differences.difference,
        })
    }
}

impl Pair {
    /// The changes that our diff reports.
    pub(super) fn ours(&self, today: Date) -> Result<Vec<Change>> {
        let schema = |text: &str, which| Schema::parse(&format!("{}/{which}", self.name), text);
        let old = schema(&self.old, "old.graphql")?;
        let new = schema(&self.new, "new.graphql")?;
        Ok(DiffReport::between(&old, &new, &Documents::none(), today).changes)
    }
}

fn json<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()).into())
}
