//! Whether documents are valid against a schema, and for how long.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use jiff::{Unit, civil::Date};
use serde::Serialize;

use crate::{
    documents::{Documents, Problem, Uses},
    members::Deprecation,
    schema::Schema,
};

/// Uses are warned of from this many days before a removal.
const WARNING_DAYS: i32 = 90;

/// What a schema breaks in documents, in which operation, and on which day.
///
/// `Display` has a line for each deprecated item, after the mistakes in the documents.
///
/// ```
/// use jiff::civil::date;
/// use mighty_schema_tools::{CheckReport, Documents, Removal, Schema};
///
/// let schema = Schema::parse("schema", r#"
///     directive @removalDate(date: String!) on FIELD_DEFINITION
///     type Query { old: Int @deprecated @removalDate(date: "2026-12-15") }
/// "#)?;
/// let documents = Documents::from_texts([("mine.graphql", "query Mine { old }")]);
/// let report = CheckReport::of(&documents, &schema, date(2026, 12, 1));
/// assert!(!report.has_failed());
/// assert_eq!(report.deprecated[0].coordinate, "Query.old");
/// assert_eq!(report.deprecated[0].removal, Removal::Soon { days_left: 14 });
/// assert!(report.deprecated[0].operations.contains("Mine"));
/// # Ok::<_, mighty_schema_tools::Error>(())
/// ```
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct CheckReport {
    /// How many files were checked.
    pub documents: usize,
    /// The mistakes in the documents.
    pub problems: Vec<Problem>,
    /// The deprecated items that the documents use, the most urgent first.
    pub deprecated: Vec<DeprecatedUse>,
}

/// A deprecated coordinate that documents write out.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct DeprecatedUse {
    /// The coordinate, for example `Event.location`.
    pub coordinate: String,
    /// The reason and the date in the schema.
    #[serde(flatten)]
    pub deprecation: Deprecation,
    /// How long the coordinate stays.
    pub removal: Removal,
    /// The files that write it out, by path.
    pub files: BTreeSet<String>,
    /// The operations that use it, themselves or through a fragment. One without a name has the path
    /// of its file, and one that shares its name has its path in parentheses.
    pub operations: BTreeSet<String>,
}

/// How long a deprecated coordinate stays.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Removal {
    /// Its removal date has passed. The check fails.
    Passed,
    /// Its removal date has passed, but the check does not fail: the operations that use it select
    /// nothing else. See [`CheckReport::excuse_operations_of_only_removed`].
    Excused,
    /// The text of its removal date is not a date. It may be removed at any time.
    NotADate,
    /// It is removed in at most 90 days.
    Soon {
        /// The days from today to the removal.
        days_left: i32,
    },
    /// It is removed later.
    Later {
        /// The days from today to the removal.
        days_left: i32,
    },
    /// It has no removal date.
    NotDated,
}

impl CheckReport {
    /// Validates documents against a schema, and lists the deprecated items that they use, even if
    /// the documents are not valid. Removal dates before `today` have passed.
    pub fn of(documents: &Documents, schema: &Schema, today: Date) -> Self {
        Self {
            documents: documents.len(),
            problems: documents.validate(schema),
            deprecated: deprecated_uses(schema, &documents.uses(&[schema]), today),
        }
    }

    /// Does not fail for operations that select only items whose removal date has passed: they are
    /// removed together with these items. The check still fails for a fragment, and for an operation
    /// that selects anything else.
    #[must_use]
    pub fn excuse_operations_of_only_removed(
        mut self,
        documents: &Documents,
        schema: &Schema,
    ) -> Self {
        let is_passed = |one: &&DeprecatedUse| one.removal == Removal::Passed;
        let passed = self.deprecated.iter().filter(is_passed);
        let passed: BTreeSet<_> = passed.map(|one| one.coordinate.clone()).collect();
        let is_removed = |of: &str, field: &str| passed.contains(&format!("{of}.{field}"));
        let (names, files): (BTreeSet<_>, BTreeSet<_>) = documents
            .operations_of_only(schema, &is_removed)
            .into_iter()
            .unzip();
        for one in &mut self.deprecated {
            let are_operations = one.files.iter().all(|file| files.contains(file.as_str()))
                && one
                    .operations
                    .iter()
                    .all(|name| names.contains(name.as_str()));
            if one.removal == Removal::Passed && are_operations {
                one.removal = Removal::Excused;
            }
        }
        self
    }

    /// Whether a document is not valid, or uses an item whose removal date has passed.
    pub fn has_failed(&self) -> bool {
        !self.problems.is_empty()
            || self
                .deprecated
                .iter()
                .any(|one| one.removal == Removal::Passed)
    }
}

/// The documents' uses of deprecated items; the most urgent first.
fn deprecated_uses(schema: &Schema, uses: &Uses, today: Date) -> Vec<DeprecatedUse> {
    let deprecated: BTreeMap<String, Deprecation> = schema
        .members()
        .into_iter()
        .filter_map(|member| Some((member.deprecation()?, member.coordinate)))
        .map(|(deprecation, coordinate)| (coordinate, deprecation))
        .collect();
    let mut found = Vec::new();
    for (coordinate, files) in uses.written() {
        if let Some(deprecation) = deprecated.get(coordinate) {
            found.push(DeprecatedUse {
                coordinate: coordinate.to_owned(),
                removal: removal(deprecation, today),
                deprecation: deprecation.clone(),
                files: files.into_iter().map(str::to_owned).collect(),
                operations: uses.writers(coordinate),
            });
        }
    }
    found.sort_by(|a, b| (a.removal, &a.coordinate).cmp(&(b.removal, &b.coordinate)));
    found
}

fn removal(deprecation: &Deprecation, today: Date) -> Removal {
    let Some(day) = &deprecation.removal_date else {
        return Removal::NotDated;
    };
    let left = day
        .parse::<Date>()
        .and_then(|day| today.until((Unit::Day, day)));
    match left.map(|left| left.get_days()) {
        Err(_) => Removal::NotADate,
        Ok(..0) => Removal::Passed,
        Ok(days_left @ 0..=WARNING_DAYS) => Removal::Soon { days_left },
        Ok(days_left) => Removal::Later { days_left },
    }
}

impl fmt::Display for CheckReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.problems.is_empty() {
            write!(
                f,
                "All files are valid against the schema: {}.",
                self.documents
            )?;
        }
        for (index, problem) in self.problems.iter().enumerate() {
            let between = if index == 0 { "" } else { "\n" };
            write!(f, "{between}{problem}")?;
        }
        for one in &self.deprecated {
            write!(f, "\n{one}")?;
        }
        Ok(())
    }
}

impl fmt::Display for DeprecatedUse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let coordinate = &self.coordinate;
        let day = self.deprecation.removal_date.as_deref().unwrap_or_default();
        match self.removal {
            Removal::Passed => write!(f, "error    {coordinate} was to be removed on {day}")?,
            Removal::Excused => {
                let operations: Vec<_> = self.operations.iter().map(String::as_str).collect();
                write!(
                    f,
                    "note     {coordinate} was to be removed on {day}. These operations select \
                     nothing else and are refused from then on: {}",
                    operations.join(", ")
                )?;
            }
            Removal::NotADate => write!(
                f,
                "warning  {coordinate} is to be removed on {day:?}, which is not a date"
            )?,
            Removal::Soon { days_left } => {
                write!(
                    f,
                    "warning  {coordinate} will be removed {}",
                    when(day, days_left)
                )?;
            }
            Removal::Later { days_left } => {
                write!(
                    f,
                    "note     {coordinate} will be removed {}",
                    when(day, days_left)
                )?;
            }
            Removal::NotDated => write!(
                f,
                "note     {coordinate} is deprecated; no day is set for its removal"
            )?,
        }
        if let Some(reason) = &self.deprecation.reason {
            write!(f, ": {reason}")?;
        }
        for file in &self.files {
            write!(f, "\n           {file}")?;
        }
        Ok(())
    }
}

fn when(day: &str, left: i32) -> String {
    match left {
        0 => format!("today, {day}"),
        1 => format!("on {day}, 1 day left"),
        _ => format!("on {day}, {left} days left"),
    }
}
