//! Whether documents are valid against the snapshot, and for how long.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::Path,
};

use apollo_compiler::Schema;
use jiff::{Unit, civil::Date};

use crate::{
    documents::{Documents, Uses},
    generate,
    schema::{
        self,
        members::{Deprecation, members},
    },
    task::{Done, Result},
};

/// Uses are reported from this many days before a removal.
const WARNING_DAYS: i32 = 90;

/// Validates the documents in `folder`, or ours, against the snapshot, and lists their uses of
/// deprecated items, even if they are not valid. Fails if a document is not valid, or uses an item
/// whose removal date was before `today`. It does not fail for an operation of ours that consists
/// only of such a field: there is one for every field of the schema, and it is removed with it.
pub(crate) fn run(folder: Option<&Path>, today: Date) -> Result<Done> {
    let (_, schema) = schema::snapshot()?;
    let documents = Documents::load(folder)?;
    let holds = documents.validate(&schema).and_then(|()| match folder {
        // Of ours, the generator asks more.
        None => generate::accepts(&schema),
        Some(_) => Ok(()),
    });
    let mut findings = deprecated_uses(&schema, &documents.uses(&[&schema]), today);
    if folder.is_none() {
        let passed: BTreeSet<_> = findings
            .iter()
            .filter(|finding| finding.state == State::Passed)
            .map(|finding| finding.coordinate.clone())
            .collect();
        let goes = |of: &str, field: &str| passed.contains(&format!("{of}.{field}"));
        let wholes = documents.of_nothing_but(&schema, &goes);
        let wholes = wholes
            .into_iter()
            .map(|(name, file)| (file, name))
            .collect();
        for finding in &mut findings {
            finding.leave_to_their_end(&wholes);
        }
    }
    let mut has_failed = findings
        .iter()
        .any(|finding| finding.state == State::Passed);
    let mut text = match holds {
        Ok(()) => format!(
            "All files are valid against the snapshot: {}.",
            documents.len()
        ),
        Err(invalid) => {
            has_failed = true;
            invalid.to_string()
        }
    };
    text.push_str(&print(&findings));
    Ok(Done::with_code(text, u8::from(has_failed)))
}

/// A deprecated coordinate that documents write out.
pub(crate) struct Finding {
    coordinate: String,
    deprecation: Deprecation,
    state: State,
    /// The operations that go with it.
    goes_with_it: Vec<String>,
    /// The files that use it.
    files: Vec<String>,
}

impl Finding {
    /// Excuses a use by operations that consist of the removed field only: they are removed with
    /// it. A fragment or an operation that selects more must be changed.
    fn leave_to_their_end(&mut self, wholes: &BTreeMap<&str, &str>) {
        let operation = |file: &String| wholes.get(file.as_str()).copied();
        if self.state == State::Passed
            && let Some(operations) = self.files.iter().map(operation).collect::<Option<Vec<_>>>()
        {
            self.state = State::Gone;
            self.goes_with_it = operations.into_iter().map(str::to_owned).collect();
        }
    }
}

/// How long a coordinate stays.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum State {
    /// It was to be gone by now.
    Passed,
    /// So it was, and nothing uses it but operations of ours that consist of it.
    Gone,
    /// A day is named that is none, so it may go at any time.
    Unreadable,
    /// It is removed within [`WARNING_DAYS`].
    Soon(i32),
    /// It is removed later.
    Later(i32),
    /// No day is set.
    Open,
}

/// The documents' uses of deprecated items; the most urgent first.
pub(crate) fn deprecated_uses(schema: &Schema, uses: &Uses, today: Date) -> Vec<Finding> {
    let deprecated: BTreeMap<String, Deprecation> = members(schema)
        .into_iter()
        .filter_map(|member| Some((member.deprecation()?, member.coordinate)))
        .map(|(deprecation, coordinate)| (coordinate, deprecation))
        .collect();
    let mut findings = Vec::new();
    for (coordinate, files) in uses.written() {
        if let Some(deprecation) = deprecated.get(coordinate) {
            findings.push(Finding {
                coordinate: coordinate.to_owned(),
                deprecation: deprecation.clone(),
                state: state(deprecation, today),
                goes_with_it: Vec::new(),
                files: files.into_iter().map(str::to_owned).collect(),
            });
        }
    }
    findings.sort_by(|a, b| (a.state, &a.coordinate).cmp(&(b.state, &b.coordinate)));
    findings
}

fn state(deprecation: &Deprecation, today: Date) -> State {
    let Some(day) = &deprecation.removal_date else {
        return State::Open;
    };
    let left = day
        .parse::<Date>()
        .and_then(|day| today.until((Unit::Day, day)));
    match left.map(|left| left.get_days()) {
        Err(_) => State::Unreadable,
        Ok(..0) => State::Passed,
        Ok(left @ 0..=WARNING_DAYS) => State::Soon(left),
        Ok(left) => State::Later(left),
    }
}

/// The findings, one paragraph each; nothing if there are none.
pub(crate) fn print(findings: &[Finding]) -> String {
    let mut text = String::new();
    for Finding {
        coordinate,
        deprecation,
        state,
        goes_with_it,
        files,
    } in findings
    {
        let _ = match (state, &deprecation.removal_date) {
            (State::Passed, Some(day)) => {
                write!(text, "\nerror    {coordinate} was to be removed on {day}")
            }
            (State::Gone, Some(day)) => write!(
                text,
                "\nnote     {coordinate} was to be removed on {day}. These operations select \
                 nothing else and are refused from then on: {}",
                goes_with_it.join(", ")
            ),
            (State::Unreadable, Some(day)) => write!(
                text,
                "\nwarning  {coordinate} is to be removed on {day:?}, which is not a date"
            ),
            (State::Soon(left), Some(day)) => {
                write!(text, "\nwarning  {coordinate} goes {}", when(day, *left))
            }
            (State::Later(left), Some(day)) => {
                write!(text, "\nnote     {coordinate} goes {}", when(day, *left))
            }
            (_, None) | (State::Open, _) => write!(
                text,
                "\nnote     {coordinate} is deprecated; no day is set for its removal"
            ),
        };
        if let Some(reason) = &deprecation.reason {
            let _ = write!(text, ": {reason}");
        }
        for file in files {
            let _ = write!(text, "\n           {file}");
        }
    }
    text
}

fn when(day: &str, left: i32) -> String {
    match left {
        0 => format!("today, {day}"),
        1 => format!("on {day}, 1 day left"),
        _ => format!("on {day}, {left} days left"),
    }
}
