//! A mistake in a document.

use std::{collections::BTreeSet, fmt};

use apollo_compiler::{
    diagnostic::{Diagnostic, ToCliReport as _},
    parser::SourceSpan,
    validation::DiagnosticData,
};
use serde::Serialize;

/// A mistake in a document: it can't be read, is not GraphQL, or is not valid against a schema.
///
/// `Display` is the compiler's diagnostic, with the lines that it is about.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// The path of the file.
    pub file: String,
    /// The line, counted from 1. `None` if the mistake is not at one place.
    pub line: Option<usize>,
    /// The column, counted from 1 in characters.
    pub column: Option<usize>,
    /// The mistake in one line.
    pub message: String,
    /// The operations that have the mistake, themselves or through a fragment. One without a name
    /// has the path of its file.
    pub operations: BTreeSet<String>,
    #[serde(skip)]
    diagnostic: String,
}

impl Problem {
    /// Of a file that can't be read, for the reason in `message`.
    pub(super) fn unreadable(file: String, message: String) -> Self {
        Self {
            file,
            line: None,
            column: None,
            operations: BTreeSet::new(),
            diagnostic: message.clone(),
            message,
        }
    }

    /// Of the compiler.
    pub(super) fn found(error: &Diagnostic<'_, DiagnosticData>) -> Self {
        let start = error.line_column_range().map(|range| range.start);
        let source = place(error).and_then(|span| error.sources.get(&span.file_id()));
        Self {
            file: source.map_or_else(String::new, |file| file.path().display().to_string()),
            line: start.map(|start| start.line),
            column: start.map(|start| start.column),
            message: error.error.to_string(),
            operations: BTreeSet::new(),
            diagnostic: error.to_string(),
        }
    }

    pub(super) fn diagnostic(&self) -> &str {
        &self.diagnostic
    }
}

/// The place that an error is about.
pub(super) fn place(error: &Diagnostic<'_, DiagnosticData>) -> Option<SourceSpan> {
    error.error.location()
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.diagnostic)
    }
}
