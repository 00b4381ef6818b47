//! How long it takes to bring the whole schema in.

use std::{
    fmt::Write as _,
    time::{Duration, Instant},
};

use mighty_schema_tools::DiffReport;

use super::{canonical, parse, snapshot};
use crate::{
    documents::{self, of_tools},
    generate,
    outputs::Outputs,
    task::Result,
};

/// Parsing, comparing and regenerating together.
const GOAL: Duration = Duration::from_secs(1);
const RUNS: usize = 5;

/// Times every step over the whole schema, against one in which all has a description, as in a
/// network's own; the middle one of several runs counts.
///
/// # Errors
/// If the sum misses the goal.
pub(crate) fn prove() -> Result<String> {
    let (text, _) = snapshot()?;
    let described = described(&text);
    let mut runs = (0..RUNS)
        .map(|_| run(&text, &described))
        .collect::<Result<Vec<_>>>()?;
    runs.sort_by_key(Run::total);
    let run = &runs[RUNS / 2];
    let mut table = format!(
        "{} lines of schema, {} changes, {} files that differ; middle of {RUNS} runs\n",
        text.lines().count(),
        run.changes,
        run.files
    );
    for (step, took) in &run.steps {
        let _ = writeln!(table, "  {step:12} {:7.1} ms", millis(*took));
    }
    let _ = write!(
        table,
        "  {:12} {:7.1} ms   goal: below {:.1} ms",
        "together",
        millis(run.total()),
        millis(GOAL)
    );
    if run.total() < GOAL {
        Ok(table)
    } else {
        Err(table.into())
    }
}

struct Run {
    steps: [(&'static str, Duration); 3],
    changes: usize,
    files: usize,
}

impl Run {
    fn total(&self) -> Duration {
        self.steps.iter().map(|(_, took)| *took).sum()
    }
}

fn run(old: &str, new: &str) -> Result<Run> {
    let start = Instant::now();
    let canonical = canonical(new, "the described schema")?;
    let (old, new) = (parse(old)?, parse(&canonical)?);
    let parsed = start.elapsed();

    let start = Instant::now();
    let documents = documents::load(None)?;
    let today = jiff::civil::date(2026, 11, 23);
    let report = DiffReport::between(&of_tools(&old), &of_tools(&new), &documents, today);
    let compared = start.elapsed();

    let start = Instant::now();
    let mut outputs = Outputs::default();
    generate::add_outputs(&mut outputs, &canonical, &new)?;
    let drift = outputs.drift()?;
    let generated = start.elapsed();
    Ok(Run {
        steps: [
            ("parse", parsed),
            ("diff", compared),
            ("regenerate", generated),
        ],
        changes: report.changes.len(),
        files: drift.changed.len(),
    })
}

/// The schema with a description on every member.
fn described(text: &str) -> String {
    let mut described = String::with_capacity(text.len() * 2);
    for line in text.lines() {
        let member = line.trim_start();
        let is_member = line.starts_with("  ") && member.starts_with(char::is_alphabetic);
        if is_member {
            described.push_str("\"What it is, and what it is for.\" ");
        }
        let _ = writeln!(described, "{line}");
    }
    described
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
