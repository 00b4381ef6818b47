//! Keeps the schema snapshot and the generated code of this workspace.
//!
//! `cargo xtask schema refresh` brings a schema in, `schema diff` tells what changed between two, and
//! `schema check` whether documents hold; `cargo xtask generate` writes the code that follows from
//! the snapshot and from the GraphQL documents, and `cargo xtask generate --check` tells whether what
//! is checked in is what would be written.

#![allow(
    clippy::expect_used,
    reason = "a tool for this workspace: where what it takes for granted does not hold, it should stop"
)]

mod build_cost;
mod check;
mod diff;
mod documents;
mod facts;
mod generate;
mod operations;
mod outputs;
mod paths;
mod prove;
mod schema;

use std::{
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use jiff::{Zoned, civil::Date};

#[derive(Parser)]
#[command(name = "cargo xtask", about, long_about = None)]
struct Arguments {
    /// The workspace to work on; the one this program is part of by default.
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// The schema snapshot under schemas/.
    #[command(subcommand)]
    Schema(SchemaTask),
    /// The documents that operations are generated from.
    #[command(subcommand)]
    Operations(OperationsTask),
    /// Write the code that follows from the snapshot and the documents.
    Generate {
        /// Write nothing; fail where anything would change.
        #[arg(long)]
        check: bool,
    },
    /// Show a figure or run a large proof; without a name, list them.
    Prove {
        /// Which one.
        name: Option<String>,
    },
}

#[derive(Subcommand)]
enum OperationsTask {
    /// Write a document by rule for every field that needs one and has none.
    Scaffold,
}

#[derive(Subcommand)]
enum SchemaTask {
    /// Replace the snapshot, and regenerate everything that follows from it: all of it, or nothing.
    Refresh {
        #[command(flatten)]
        from: Box<schema::Source>,
        /// What the schema is and where it is from, for the provenance; the address or the file's
        /// name by default.
        #[arg(long)]
        source: Option<String>,
        /// The day it was taken, YYYY-MM-DD; today by default.
        #[arg(long)]
        date: Option<Date>,
        /// Tell what would change, and write nothing.
        #[arg(long)]
        dry_run: bool,
        /// Like --dry-run, and fail where anything would change.
        #[arg(long, conflicts_with = "dry_run")]
        check: bool,
    },
    /// Tell what changed between two schemas. Exits with 0 where all is safe, 1 where something is
    /// dangerous, 2 where something is breaking, and 3 where they can't be compared.
    Diff {
        /// A file, or HEAD for the committed snapshot.
        old: String,
        /// A file, or HEAD for the committed snapshot.
        new: String,
        #[arg(long, value_enum, default_value = "text")]
        format: diff::Format,
        /// The documents that may be touched; ours by default.
        #[arg(long, value_name = "DIR")]
        documents: Option<PathBuf>,
        /// The day by which removal dates have passed or not; today by default.
        #[arg(long)]
        today: Option<Date>,
    },
    /// Validate documents against the snapshot, and list what they use that is deprecated. Fails
    /// where a document does not hold, or uses what was to be removed before today.
    Check {
        /// The documents to check; ours by default.
        #[arg(long, value_name = "DIR")]
        documents: Option<PathBuf>,
        /// The day to count from, YYYY-MM-DD; today by default.
        #[arg(long)]
        today: Option<Date>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Some(root) = arguments.root {
        paths::set_root(root);
    }
    let failure = match &arguments.task {
        // 1 and 2 grade what was compared.
        Task::Schema(SchemaTask::Diff { .. }) => 3,
        _ => 1,
    };
    match run(arguments.task) {
        Ok(done) => {
            // Whoever closes the pipe has read enough.
            let _ = writeln!(io::stdout(), "{}", done.text);
            ExitCode::from(done.code)
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(failure)
        }
    }
}

fn run(task: Task) -> Result<Done> {
    match task {
        Task::Schema(task) => run_on_schema(task),
        Task::Operations(OperationsTask::Scaffold) => operations::scaffold().map(Done::from),
        Task::Generate { check } => generate::run(check).map(Done::from),
        Task::Prove { name } => prove::run(name.as_deref()).map(Done::from),
    }
}

fn run_on_schema(task: SchemaTask) -> Result<Done> {
    let or_today = |day: Option<Date>| day.unwrap_or_else(|| Zoned::now().date());
    match task {
        SchemaTask::Refresh {
            from,
            source,
            date,
            dry_run,
            check,
        } => {
            let mode = match (dry_run, check) {
                (false, false) => schema::Mode::Write,
                (true, _) => schema::Mode::DryRun,
                (false, true) => schema::Mode::Check,
            };
            schema::refresh(&from, source, or_today(date), mode)
        }
        SchemaTask::Diff {
            old,
            new,
            format,
            documents,
            today,
        } => diff::run(&old, &new, documents.as_deref(), format, or_today(today)),
        SchemaTask::Check { documents, today } => check::run(documents.as_deref(), or_today(today)),
    }
}

/// What a task did.
struct Done {
    /// For standard output.
    text: String,
    /// For whoever called.
    code: u8,
}

impl Done {
    fn with_code(text: String, code: u8) -> Self {
        Self { text, code }
    }
}

impl From<String> for Done {
    fn from(text: String) -> Self {
        Self::with_code(text, 0)
    }
}

/// What a task says when it can't be done; nothing was changed then.
type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;
