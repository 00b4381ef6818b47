//! Keeps the schema snapshot and the generated code of this workspace.
//!
//! `cargo xtask schema refresh` replaces the schema snapshot, `schema diff` lists the changes between
//! two schemas, and `schema check` validates documents. `cargo xtask generate` writes the code for
//! the snapshot and the GraphQL documents, and `cargo xtask generate --check` checks that the
//! generated code is up to date.

#![allow(
    clippy::expect_used,
    reason = "a tool for this workspace: it should stop if its assumptions don't hold"
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
mod man;
mod operations;
mod outputs;
mod packages;
mod paths;
mod prove;
mod release;
mod schema;
mod tables;
mod task;

use std::{
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use jiff::{Zoned, civil::Date};

pub(crate) use task::{Done, Result};

/// The exit codes of all tasks.
const EXIT_CODES: &str = "\
Exit codes:
  0  success
  1  a check failed, or a diff found a dangerous change
  2  a diff found a breaking change
  3  the task failed, or its arguments are wrong";

/// The exit code of a task that failed. A diff uses 1 and 2 for its findings.
const FAILED: u8 = 3;

#[derive(Parser)]
#[command(name = "cargo xtask", about, long_about = None, after_help = EXIT_CODES)]
struct Arguments {
    /// The workspace to work on. The default is the workspace of this program.
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
    /// Write the code that is generated from the snapshot and the documents.
    Generate {
        /// Write nothing. Exit with 1 if a file would change, or if a table under schemas/ has a
        /// coordinate that is not in the schema.
        #[arg(long)]
        check: bool,
    },
    /// List the families of the API with their numbers of verbs and operations.
    Verbs,
    /// Draw the crates and their dependencies in ARCHITECTURE.md.
    Architecture {
        /// Write nothing. Exit with 1 if the drawing would change.
        #[arg(long)]
        check: bool,
    },
    /// Write the page of the book on the tables of an export.
    Tables {
        /// Write nothing. Exit with 1 if the page would change.
        #[arg(long)]
        check: bool,
    },
    /// Check that all crates can be released, and package them in the order of their dependencies.
    Release {
        /// Publish nothing. Required, because this command only prepares a release.
        #[arg(long, required = true)]
        dry_run: bool,
        /// Package uncommitted changes too.
        #[arg(long)]
        allow_dirty: bool,
        /// Don't compile the packages.
        #[arg(long)]
        no_verify: bool,
    },
    /// Write the man pages of the program `mighty`.
    Man {
        /// The folder.
        #[arg(default_value = "target/man")]
        folder: PathBuf,
    },
    /// Run a measurement or a large test. Without a name, list them.
    Prove {
        /// The name from the list.
        name: Option<String>,
    },
}

#[derive(Subcommand)]
enum OperationsTask {
    /// Write a document for every field that needs an operation and has none.
    Scaffold,
}

#[derive(Subcommand)]
enum SchemaTask {
    /// Replace the snapshot and regenerate all code. If a step fails, nothing is changed. Exits with
    /// 0 on success, and with 3 if the new schema or a document is not valid.
    Refresh {
        #[command(flatten)]
        from: Box<schema::Options>,
        /// A description of the schema and its origin, for the provenance. The default is the
        /// address or the name of the file.
        #[arg(long)]
        source: Option<String>,
        /// The day on which it was fetched, YYYY-MM-DD. The default is today.
        #[arg(long)]
        date: Option<Date>,
        /// List the changes and write nothing.
        #[arg(long)]
        dry_run: bool,
        /// Like --dry-run, and exit with 1 if a file would change.
        #[arg(long, conflicts_with = "dry_run")]
        check: bool,
    },
    /// List the changes between two schemas. Exits with 0 if all are safe, 1 if one is dangerous, 2
    /// if one is breaking, and 3 if the schemas can't be compared or the arguments are wrong.
    Diff {
        /// A file, or HEAD for the committed snapshot.
        old: String,
        /// A file, or HEAD for the committed snapshot.
        new: String,
        #[arg(long, value_enum, default_value = "text")]
        format: diff::Format,
        /// The documents that the changes may affect, a folder or a file. The default is the
        /// documents of this workspace.
        #[arg(long, value_name = "PATH")]
        documents: Option<PathBuf>,
        /// The day with which removal dates are compared, YYYY-MM-DD. The default is today.
        #[arg(long)]
        today: Option<Date>,
    },
    /// Validate documents against the snapshot, and list the deprecated fields that they use. Hidden
    /// folders, node_modules and links to folders are skipped. Exits with 1 if a document is not
    /// valid, can't be read, or uses something whose removal date has passed, and with 3 if there
    /// are no documents.
    Check {
        /// The documents to check, a folder or a file. The default is the documents of this
        /// workspace.
        #[arg(long, value_name = "PATH")]
        documents: Option<PathBuf>,
        /// The day with which removal dates are compared, YYYY-MM-DD. The default is today.
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
            // If the reader closed the pipe, it has read enough.
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
        eprintln!("The last run was cut off. The files that it had written are restored.");
    }
    match task {
        Task::Schema(task) => run_on_schema(task),
        Task::Operations(OperationsTask::Scaffold) => operations::scaffold().map(Done::from),
        Task::Generate { check } => generate::run(check),
        Task::Verbs => generate::verbs_of_families().map(Done::from),
        Task::Architecture { check } => architecture::run(check),
        Task::Tables { check } => tables::run(check),
        Task::Release {
            dry_run: _,
            allow_dirty,
            no_verify,
        } => release::run(allow_dirty, no_verify).map(Done::from),
        Task::Man { folder } => man::write(&folder).map(Done::from),
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
