//! `mighty export`: copies of the network.

mod progress;
mod target;

use std::time::Duration;

use clap::Args;
use mighty_export::{Export as Job, Family, Plan, Report, Stopped};
use serde_json::{Value, json};

use self::{progress::Display, target::Target};
use crate::{
    context::Context,
    failure::{Exit, Failure},
    output::{self, Format, column},
};

/// Copy the network, or parts of it, to a database or to files.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    mighty --sandbox export all --to harbor.sqlite\n  \
    mighty --sandbox export members posts --to folder/\n  \
    mighty --sandbox export all --plan\n  \
    mighty export all --to harbor.sqlite --budget 500\n\n\
    Run it again with the same --to: it goes on where it stopped, and brings a finished SQLite copy up \
    to date. The exit code is 6 if something could not be read; the output says what.")]
pub(crate) struct Export {
    /// What to copy: all, or tables that belong together.
    #[arg(required = true, value_name = "WHAT", value_parser = what)]
    what: Vec<What>,
    /// Where to: a file that ends in .sqlite or .db, a file that ends in .jsonl, or a folder for CSV
    /// files.
    #[arg(long, value_name = "TARGET", required_unless_present = "plan")]
    to: Option<String>,
    /// Only say what would be read, with one operation.
    #[arg(long)]
    plan: bool,
    /// Stop after this many operations. The next run goes on.
    #[arg(long, value_name = "OPERATIONS")]
    budget: Option<u64>,
    /// Read the lists of records of the last days again, even if they seem unchanged.
    #[arg(long, value_name = "DAYS")]
    lookback: Option<u64>,
    /// Read everything again.
    #[arg(long)]
    full: bool,
    /// Read e-mail addresses, too.
    #[arg(long, conflicts_with = "without_personal_data")]
    with_email: bool,
    /// Leave out everything that tells something about a person.
    #[arg(long)]
    without_personal_data: bool,
}

/// What to copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    All,
    Family(Family),
}

fn what(name: &str) -> Result<What, String> {
    if name == "all" {
        return Ok(What::All);
    }
    let named = Family::ALL.into_iter().find(|family| slug(*family) == name);
    named.map(What::Family).ok_or_else(|| {
        let names: Vec<String> = Family::ALL.into_iter().map(slug).collect();
        format!("there are: all, {}", names.join(", "))
    })
}

/// `PollAnswers` as `poll-answers`.
fn slug(family: Family) -> String {
    let mut slug = String::new();
    for c in format!("{family:?}").chars() {
        if c.is_uppercase() && !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(c.to_lowercase());
    }
    slug
}

pub(crate) async fn run(wanted: Export, context: &Context) -> anyhow::Result<()> {
    let target = wanted.to.as_deref().map(Target::parse).transpose()?;
    let mighty = context.connect().await?;
    let mut job = Job::of(mighty.client());
    for what in &wanted.what {
        job = match what {
            What::All => job.all(),
            What::Family(family) => job.family(*family),
        };
    }
    if let Some(budget) = wanted.budget {
        job = job.budget(budget);
    }
    if let Some(days) = wanted.lookback {
        job = job.lookback(Duration::from_secs(days.saturating_mul(24 * 60 * 60)));
    }
    if wanted.full {
        job = job.full();
    }
    if wanted.with_email {
        job = job.with_email();
    }
    if wanted.without_personal_data {
        job = job.without_personal_data();
    }
    if wanted.plan {
        return show_plan(&job.plan().await?, context.format);
    }
    let target = target.ok_or_else(|| Failure::usage("--to is missing"))?;
    let display = Display::of(context.format);
    let observer = display.clone();
    let job = job.on_progress(move |progress| observer.show(progress));
    let ended = target.fill(job).await;
    display.finish();
    let report = match ended {
        Ok(report) => report,
        Err(error) => {
            show(error.report(), &target, context.format)?;
            return Err(error.into());
        }
    };
    show(&report, &target, context.format)?;
    match report.stopped {
        Some(Stopped::Budget) => Err(Failure::new(
            Exit::Throttled,
            "the budget of operations is used up; run it again to go on",
        )
        .into()),
        _ if !report.complete => {
            Err(Failure::new(Exit::Partial, "the copy has gaps; see above").into())
        }
        _ => Ok(()),
    }
}

const PLAN: &[output::Column] = &[
    column("table", "table"),
    column("rows", "rows"),
    column("at least", "is_lower_bound"),
];

fn show_plan(plan: &Plan, format: Format) -> anyhow::Result<()> {
    let rows: Vec<Value> = plan
        .tables
        .iter()
        .map(|table| {
            json!({
                "table": table.name,
                "rows": table.rows,
                "is_lower_bound": table.is_lower_bound,
            })
        })
        .collect();
    let left_out: Vec<Value> = plan
        .left_out
        .iter()
        .map(|part| json!({ "table": part.table, "why": part.why }))
        .collect();
    if format == Format::Json {
        return output::json(&json!({
            "tables": rows,
            "operations": plan.operations,
            "cost": plan.cost,
            "is_lower_bound": plan.is_lower_bound,
            "seconds": plan.time.as_secs_f64(),
            "left_out": left_out,
        }));
    }
    output::list(format, PLAN, &rows)?;
    if format == Format::Text {
        let at_least = if plan.is_lower_bound { "at least " } else { "" };
        output::lines(&format!(
            "\n{at_least}{} operations, cost {}.",
            plan.operations, plan.cost
        ))?;
        for part in &plan.left_out {
            output::lines(&format!("may be left out: {} ({})", part.table, part.why))?;
        }
    }
    Ok(())
}

const REPORT: &[output::Column] = &[
    column("table", "table"),
    column("rows", "rows"),
    column("stated", "total"),
];

fn show(report: &Report, target: &Target, format: Format) -> anyhow::Result<()> {
    if format == Format::Json {
        return output::json(&serde_json::to_value(report)?);
    }
    let rows: Vec<Value> = report
        .tables
        .iter()
        .map(|(name, table)| json!({ "table": name, "rows": table.rows, "total": table.total }))
        .collect();
    if format == Format::Csv {
        return output::list(format, REPORT, &rows);
    }
    let written: u64 = report.tables.values().map(|table| table.rows).sum();
    output::list(format, REPORT, &rows)?;
    let complete = if report.complete {
        "complete"
    } else {
        "not complete"
    };
    output::lines(&format!(
        "\n{written} rows in {target} with {} operations; {complete}.",
        report.operations
    ))?;
    for gap in &report.gaps {
        output::lines(&format!(
            "gap: {}{}: {} records were read ({})",
            gap.place.source,
            gap.place
                .parent
                .as_deref()
                .map_or_else(String::new, |id| format!(" of {id}")),
            gap.read,
            gap.reason
        ))?;
    }
    for field in &report.refused {
        output::lines(&format!(
            "refused: {}.{} for {} records",
            field.source, field.path, field.count
        ))?;
    }
    if report.unreadable_count > 0 {
        output::lines(&format!("unreadable: {} records", report.unreadable_count))?;
    }
    Ok(())
}
