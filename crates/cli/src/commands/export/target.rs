//! Where an export goes.

use std::{fmt, path::Path, path::PathBuf};

use mighty_export::{Csv, Error, Export, JsonLines, Report, Sqlite};

use crate::failure::Failure;

/// Where an export goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Sqlite(PathBuf),
    JsonLines(PathBuf),
    /// A folder.
    Csv(PathBuf),
}

impl Target {
    /// Chooses by the name's ending.
    pub(super) fn parse(name: &str) -> anyhow::Result<Self> {
        let path = PathBuf::from(name);
        let ending = path.extension().and_then(|ending| ending.to_str());
        Ok(match ending {
            Some("sqlite" | "sqlite3" | "db") => Self::Sqlite(path),
            Some("jsonl" | "ndjson") => Self::JsonLines(path),
            None => Self::Csv(path),
            Some(_) if name.ends_with('/') || path.is_dir() => Self::Csv(path),
            Some(ending) => {
                return Err(
                    Failure::usage(format!("--to: there is no target for .{ending}"))
                        .hint("give FILE.sqlite, FILE.jsonl, or a folder for CSV files")
                        .into(),
                );
            }
        })
    }

    pub(super) async fn fill(&self, export: Export) -> Result<Report, Error> {
        match self {
            Self::Sqlite(path) => export.to(Sqlite::new(path)).run().await,
            Self::JsonLines(path) => export.to(JsonLines::new(path)).run().await,
            Self::Csv(path) => export.to(Csv::new(path)).run().await,
        }
    }

    fn path(&self) -> &Path {
        match self {
            Self::Sqlite(path) | Self::JsonLines(path) | Self::Csv(path) => path,
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path().display())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_chooses_the_target() {
        for (name, target) in [
            ("harbor.sqlite", Target::Sqlite("harbor.sqlite".into())),
            ("a/harbor.db", Target::Sqlite("a/harbor.db".into())),
            ("out.jsonl", Target::JsonLines("out.jsonl".into())),
            ("folder", Target::Csv("folder".into())),
            ("folder.d/", Target::Csv("folder.d/".into())),
        ] {
            assert_eq!(Target::parse(name).expect(name), target);
        }
        Target::parse("members.doc").expect_err("unknown ending");
    }
}
