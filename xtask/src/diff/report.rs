//! Changes as text, as markdown and as JSON.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    path::{Display, Path, PathBuf},
};

use serde::Serialize;

use super::change::{Change, Kind, Severity, Surface};
use crate::task::Result;

/// How a report is printed.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Format {
    /// For a terminal.
    Text,
    /// For a pull request, or `schemas/CHANGES.md`.
    Markdown,
    /// For programs; nothing is left out.
    Json,
}

/// All changes between two schemas.
#[derive(Serialize)]
pub(crate) struct Report {
    /// The worst of all.
    pub(crate) severity: Severity,
    /// The worst of all.
    pub(crate) surface: Surface,
    pub(crate) changes: Vec<Change>,
    /// The folder of the documents, as a prefix of their paths.
    #[serde(skip)]
    folder: PathBuf,
}

impl Report {
    pub(super) fn new(changes: Vec<Change>, folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            severity: changes
                .iter()
                .map(|change| change.severity)
                .max()
                .unwrap_or(Severity::Safe),
            surface: changes
                .iter()
                .map(|change| change.surface)
                .max()
                .unwrap_or(Surface::None),
            changes,
        }
    }

    /// 0 if nothing changed or all changes are safe, 1 for dangerous, 2 for breaking.
    pub(super) fn exit_code(&self) -> u8 {
        match self.severity {
            Severity::Safe => 0,
            Severity::Dangerous => 1,
            Severity::Breaking => 2,
        }
    }

    pub(super) fn print(&self, format: Format) -> Result<String> {
        Ok(match format {
            Format::Text => self.text(),
            Format::Markdown => self.markdown(),
            Format::Json => serde_json::to_string_pretty(self)?,
        })
    }

    /// One line on the whole.
    pub(crate) fn headline(&self) -> String {
        if self.changes.is_empty() {
            return "No changes.".to_owned();
        }
        let count = |severity| {
            self.changes
                .iter()
                .filter(|one| one.severity == severity)
                .count()
        };
        let documents = self.changes.iter().flat_map(|change| &change.documents);
        let documents = documents.collect::<std::collections::BTreeSet<_>>().len();
        format!(
            "{}: {} breaking, {} dangerous, {} safe. Effect on the Rust surface: {}. Documents \
             touched: {documents}.",
            plural(self.changes.len(), "change"),
            count(Severity::Breaking),
            count(Severity::Dangerous),
            count(Severity::Safe),
            self.surface,
        )
    }

    /// For people at a terminal. Parts of new items are left out, and descriptions
    /// counted.
    pub(crate) fn text(&self) -> String {
        let mut text = self.headline();
        for severity in GRAVEST_FIRST {
            for change in self.told(severity) {
                let _ = write!(
                    text,
                    "\n\n{severity:9}  {} [{}]\n{:9}  Rust surface: {}",
                    change.message, change.kind, "", change.surface
                );
                let _ = match touched(change) {
                    None => write!(text, "; no document"),
                    Some(touched) => write!(text, "; {touched}"),
                };
                for document in change.documents.iter().take(SHOWN) {
                    let _ = write!(text, "\n{:9}    {document}", "");
                }
                if let Some(more) = more(change) {
                    let _ = write!(text, "\n{:9}    {more}", "");
                }
            }
        }
        for (kind, count) in self.descriptions() {
            let _ = write!(
                text,
                "\n\n{:9}  {} [{kind}]",
                "safe",
                plural(count, "change")
            );
        }
        if let Some(untold) = self.untold() {
            let _ = write!(text, "\n\n{untold}");
        }
        text
    }

    /// For a page. The same choice as in [`Report::text`].
    pub(crate) fn markdown(&self) -> String {
        let mut page = self.headline();
        for severity in GRAVEST_FIRST {
            let mut changes = self.told(severity).peekable();
            if changes.peek().is_none() {
                continue;
            }
            let _ = write!(
                page,
                "\n\n### {}\n\n| Change | Kind | Rust surface | Documents |\n|---|---|---|---|",
                capitalised(severity)
            );
            for change in changes {
                let documents: Vec<String> = change
                    .documents
                    .iter()
                    .take(SHOWN)
                    .map(|path| format!("`{}`", self.short(path)))
                    .chain(more(change))
                    .collect();
                let _ = write!(
                    page,
                    "\n| {} | {} | {} | {} |",
                    cell(&change.message),
                    change.kind,
                    change.surface,
                    documents.join(", ")
                );
            }
        }
        let descriptions = self.descriptions();
        if !descriptions.is_empty() {
            let _ = write!(page, "\n\n### Descriptions\n");
            for (kind, count) in descriptions {
                let _ = write!(page, "\n- {kind}: {count}");
            }
        }
        if let Some(untold) = self.untold() {
            let _ = write!(page, "\n\n{untold}");
        }
        page
    }

    /// A document's path, relative to the folder of all documents.
    fn short<'a>(&self, path: &'a str) -> Display<'a> {
        let path = Path::new(path);
        path.strip_prefix(&self.folder).unwrap_or(path).display()
    }

    fn told(&self, severity: Severity) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| {
            change.severity == severity && !change.is_detail && !change.kind.is_description()
        })
    }

    /// The changes that are counted, but not listed for people.
    fn untold(&self) -> Option<String> {
        let details = self.changes.iter().filter(|change| change.is_detail);
        let count = details.count();
        (count > 0).then(|| {
            let is = if count == 1 { "is" } else { "are" };
            format!(
                "{} {is} part of new items, and safe; JSON lists all.",
                plural(count, "change")
            )
        })
    }

    fn descriptions(&self) -> BTreeMap<Kind, usize> {
        let mut counts = BTreeMap::new();
        for change in &self.changes {
            if change.kind.is_description() && !change.is_detail {
                *counts.entry(change.kind).or_default() += 1;
            }
        }
        counts
    }
}

const GRAVEST_FIRST: [Severity; 3] = [Severity::Breaking, Severity::Dangerous, Severity::Safe];

/// How many of the documents that a change touches are named for people; JSON names all.
const SHOWN: usize = 8;

/// The text about the changes that are not named.
fn more(change: &Change) -> Option<String> {
    let more = change.documents.len().saturating_sub(SHOWN);
    (more > 0).then(|| format!("and {more} more"))
}

fn touched(change: &Change) -> Option<String> {
    (!change.documents.is_empty()).then(|| {
        format!(
            "{} and {} touched",
            plural(change.documents.len(), "document"),
            plural(change.operations.len(), "operation")
        )
    })
}

fn plural(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

fn capitalised(severity: Severity) -> &'static str {
    match severity {
        Severity::Safe => "Safe",
        Severity::Dangerous => "Dangerous",
        Severity::Breaking => "Breaking",
    }
}

/// A text that stays in its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
