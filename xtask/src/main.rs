//! Keeps the schema snapshot and the generated code of this workspace.
//!
//! `cargo xtask schema refresh --file F` brings a schema in; `cargo xtask generate` writes the code
//! that follows from it and from the GraphQL documents; `cargo xtask generate --check` tells
//! whether what is checked in is what would be written.

mod facts;
mod generate;
mod operations;
mod outputs;
mod paths;
mod prove;
mod schema;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about, long_about = None)]
struct Arguments {
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
    /// Replace the snapshot, and regenerate everything that follows from it.
    Refresh {
        /// A file that holds the schema in GraphQL's schema definition language.
        #[arg(long)]
        file: PathBuf,
        /// What the schema is and where it is from, for the provenance; the file's name by default.
        #[arg(long)]
        source: Option<String>,
        /// The day it was taken, YYYY-MM-DD; today by default.
        #[arg(long)]
        date: Option<jiff::civil::Date>,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Schema(SchemaTask::Refresh { file, source, date }) => {
            schema::refresh(&file, source, date)
        }
        Task::Operations(OperationsTask::Scaffold) => operations::scaffold(),
        Task::Generate { check } => generate::run(check),
        Task::Prove { name } => prove::run(name.as_deref()),
    };
    match done {
        Ok(summary) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// What a task says when it can't be done; nothing was changed then.
type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;
