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

mod any_schema;
mod architecture;
mod build_cost;
mod check;
mod diff;
mod documents;
mod facts;
mod generate;
#[cfg(all(test, target_os = "linux"))]
mod linear;
mod operations;
mod outputs;
mod packages;
mod paths;
mod prove;
mod release;
mod schema;
mod task;

use std::{
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use jiff::{Zoned, civil::Date};

pub(crate) use task::{Done, Result};

/// What all tasks end with.
const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  the answer is no: something would change, does not hold or, for a diff, is dangerous
  2  for a diff: something is breaking
  3  it can't be done, or what was asked for makes no sense";

/// Of what can't be done. A diff grades by 1 and 2.
const FAILED: u8 = 3;

#[derive(Parser)]
#[command(name = "cargo xtask", about, long_about = None, after_help = EXIT_CODES)]
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
        /// Write nothing; exit with 1 where anything would change, or where a table under schemas/
        /// names what the schema does not have.
        #[arg(long)]
        check: bool,
    },
    /// Draw the crates and their dependencies into ARCHITECTURE.md.
    Architecture {
        /// Write nothing; exit with 1 if the drawing would change.
        #[arg(long)]
        check: bool,
    },
    /// Check that all crates can be released, and package them in the order of their dependencies.
    Release {
        /// Publish nothing. Required: people publish, this command prepares.
        #[arg(long, required = true)]
        dry_run: bool,
        /// Package what is not committed, too.
        #[arg(long)]
        allow_dirty: bool,
        /// Don't compile the packages.
        #[arg(long)]
        no_verify: bool,
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
    /// Exits with 0 where it is done, and with 3 where it can't be, be it for the schema that came
    /// or for a document that does not hold against it.
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
        /// Like --dry-run, and exit with 1 where anything would change.
        #[arg(long, conflicts_with = "dry_run")]
        check: bool,
    },
    /// Tell what changed between two schemas. Exits with 0 where all is safe, 1 where something is
    /// dangerous, 2 where something is breaking, and 3 where they can't be compared or the arguments
    /// are wrong.
    Diff {
        /// A file, or HEAD for the committed snapshot.
        old: String,
        /// A file, or HEAD for the committed snapshot.
        new: String,
        #[arg(long, value_enum, default_value = "text")]
        format: diff::Format,
        /// The documents that may be touched, a folder or a file; ours by default.
        #[arg(long, value_name = "PATH")]
        documents: Option<PathBuf>,
        /// The day by which removal dates have passed or not; today by default.
        #[arg(long)]
        today: Option<Date>,
    },
    /// Validate documents against the snapshot, and list what they use that is deprecated. Hidden
    /// folders, node_modules and links to folders are left out. Exits with 1 where a document does
    /// not hold or can't be read, or uses what was to be removed before today, and with 3 where
    /// there are none.
    Check {
        /// The documents to check, a folder or a file; ours by default.
        #[arg(long, value_name = "PATH")]
        documents: Option<PathBuf>,
        /// The day to count from, YYYY-MM-DD; today by default.
        #[arg(long)]
        today: Option<Date>,
    },
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // Help counts as an error there, and goes to standard output.
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { FAILED } else { 0 });
        }
    };
    if let Some(root) = arguments.root {
        paths::set_root(root);
    }
    match run(arguments.task) {
        Ok(done) => {
            // Whoever closes the pipe has read enough.
            let _ = writeln!(io::stdout(), "{}", done.text);
            ExitCode::from(done.code)
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(FAILED)
        }
    }
}

fn run(task: Task) -> Result<Done> {
    if outputs::recover()? {
        eprintln!("A run before this one was cut off; what it had begun to write is undone.");
    }
    match task {
        Task::Schema(task) => run_on_schema(task),
        Task::Operations(OperationsTask::Scaffold) => operations::scaffold().map(Done::from),
        Task::Generate { check } => generate::run(check),
        Task::Architecture { check } => architecture::run(check),
        Task::Release {
            dry_run: _,
            allow_dirty,
            no_verify,
        } => release::run(allow_dirty, no_verify).map(Done::from),
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
