//! How far an export is: a bar on a terminal, lines elsewhere, JSON on request.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use indicatif::{ProgressBar, ProgressStyle};
use mighty_export::Progress;
use serde_json::json;

use crate::output::Format;

/// A line is printed after each of this many operations.
const EVERY: u64 = 25;

/// Shows the progress on standard error. Clones show it together.
#[derive(Clone)]
pub(super) enum Display {
    Bar(ProgressBar),
    Lines(Arc<AtomicU64>),
    Json,
}

impl Display {
    pub(super) fn of(format: Format) -> Self {
        if format == Format::Json {
            return Self::Json;
        }
        if !console::Term::stderr().is_term() {
            return Self::Lines(Arc::default());
        }
        let bar = ProgressBar::new_spinner();
        let style =
            ProgressStyle::with_template("{spinner} {elapsed_precise} {bar:30} {pos}/{len} {msg}");
        // The template is fixed; if it were wrong, the bar's own style is as good.
        if let Ok(style) = style {
            bar.set_style(style);
        }
        Self::Bar(bar)
    }

    pub(super) fn show(&self, progress: &Progress<'_>) {
        let rows: u64 = progress
            .report
            .tables
            .values()
            .map(|table| table.rows)
            .sum();
        match self {
            Self::Bar(bar) => {
                bar.set_length(rows.saturating_add(progress.records_ahead));
                bar.set_position(rows);
                bar.set_message(format!(
                    "rows, {} operations, {} lists left",
                    progress.operations, progress.lists_left
                ));
            }
            Self::Lines(last) => {
                let due = last.load(Ordering::Relaxed).saturating_add(EVERY);
                if progress.operations >= due {
                    last.store(progress.operations, Ordering::Relaxed);
                    eprintln!(
                        "{rows} rows, {} operations, {} lists left",
                        progress.operations, progress.lists_left
                    );
                }
            }
            Self::Json => eprintln!(
                "{}",
                json!({
                    "event": "progress",
                    "rows": rows,
                    "operations": progress.operations,
                    "lists_left": progress.lists_left,
                    "records_ahead": progress.records_ahead,
                    "seconds": progress.elapsed.as_secs_f64(),
                })
            ),
        }
    }

    /// Removes the bar.
    pub(super) fn finish(&self) {
        if let Self::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}
