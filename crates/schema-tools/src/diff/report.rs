//! All changes between two schemas, as text, as markdown and as JSON.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write as _},
    path::{self, Path, PathBuf},
};

use jiff::civil::Date;
use serde::Serialize;

use super::{
    change::Change,
    compare,
    kind::ChangeKind,
    stated,
    verdict::{Severity, Surface},
};
use crate::{documents::Documents, schema::Schema};

/// All changes between two schemas, the gravest first.
///
/// `Display` is the text for a terminal, [`markdown`](Self::markdown) the one for a page. Both leave
/// out the parts of new items, and count changes of descriptions. `Serialize` leaves out nothing.
///
/// ```
/// use jiff::civil::date;
/// use mighty_schema_tools::{DiffReport, Documents, Schema, Severity};
///
/// let old = Schema::parse("old.graphql", "type Query { network: Int space: Int }")?;
/// let new = Schema::parse("new.graphql", "type Query { network: Int }")?;
/// let documents = Documents::from_texts([("mine.graphql", "query Mine { space }")]);
/// let report = DiffReport::between(&old, &new, &documents, date(2026, 11, 23));
/// assert_eq!(report.severity, Severity::Breaking);
/// assert!(report.changes[0].operations.contains("Mine"));
/// # Ok::<_, mighty_schema_tools::Error>(())
/// ```
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct DiffReport {
    /// The gravest severity of all changes.
    pub severity: Severity,
    /// The largest effect of all changes on generated Rust code.
    pub surface: Surface,
    /// The changes, the gravest first.
    pub changes: Vec<Change>,
    /// The folder of the documents, as a prefix of their paths.
    #[serde(skip)]
    folder: PathBuf,
}

impl DiffReport {
    /// Compares two schemas. The report says which of the `documents` use a coordinate that changes.
    /// Removal dates before `today` have passed.
    pub fn between(old: &Schema, new: &Schema, documents: &Documents, today: Date) -> Self {
        let mut changes = compare::changes(old.document(), new.document());
        changes.extend(stated::changes(old, new, today));
        let uses = documents.uses(&[old, new]);
        let dates: BTreeMap<_, _> = new
            .members()
            .into_iter()
            .filter_map(|member| Some((member.deprecation()?.removal_date?, member.coordinate)))
            .map(|(date, coordinate)| (coordinate, date))
            .collect();
        for change in &mut changes {
            (change.documents, change.operations) = uses.touched_by(&change.concerns);
            change.removal_date = dates.get(&change.coordinate).cloned();
        }
        changes.sort_by(|a, b| {
            (b.severity, &a.coordinate, a.kind).cmp(&(a.severity, &b.coordinate, b.kind))
        });
        let severities = changes.iter().map(|change| change.severity);
        let surfaces = changes.iter().map(|change| change.surface);
        Self {
            severity: severities.max().unwrap_or(Severity::Safe),
            surface: surfaces.max().unwrap_or(Surface::None),
            folder: documents.folder().to_owned(),
            changes,
        }
    }

    /// One line: how many changes of each severity there are.
    pub fn headline(&self) -> String {
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
        let documents = documents.collect::<BTreeSet<_>>().len();
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

    /// The changes as markdown, for a pull request or a list of changes.
    pub fn markdown(&self) -> String {
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
    fn short<'a>(&self, path: &'a str) -> path::Display<'a> {
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

    fn descriptions(&self) -> BTreeMap<ChangeKind, usize> {
        let mut counts = BTreeMap::new();
        for change in &self.changes {
            if change.kind.is_description() && !change.is_detail {
                *counts.entry(change.kind).or_default() += 1;
            }
        }
        counts
    }
}

impl fmt::Display for DiffReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.headline())?;
        for severity in GRAVEST_FIRST {
            for change in self.told(severity) {
                write!(
                    f,
                    "\n\n{severity:9}  {} [{}]\n{:9}  Rust surface: {}",
                    change.message, change.kind, "", change.surface
                )?;
                match touched(change) {
                    None => f.write_str("; no document")?,
                    Some(touched) => write!(f, "; {touched}")?,
                }
                for document in change.documents.iter().take(SHOWN) {
                    write!(f, "\n{:9}    {document}", "")?;
                }
                if let Some(more) = more(change) {
                    write!(f, "\n{:9}    {more}", "")?;
                }
            }
        }
        for (kind, count) in self.descriptions() {
            write!(f, "\n\n{:9}  {} [{kind}]", "safe", plural(count, "change"))?;
        }
        if let Some(untold) = self.untold() {
            write!(f, "\n\n{untold}")?;
        }
        Ok(())
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
