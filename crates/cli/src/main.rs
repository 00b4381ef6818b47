#![doc = include_str!("../README.md")]
//!
//! | module | contents |
//! |---|---|
//! | `cli` | the command line |
//! | `options` | the options of every command |
//! | `commands` | the commands, one file each |
//! | `context` | what a command works with: options, profile, connection or sandbox |
//! | `session` | the sign-in of a profile |
//! | `profile`, `folders` | the file of profiles; where files are kept |
//! | `usage` | the count of operations |
//! | `jobs` | jobs and their operations and scopes |
//! | `input`, `document` | what commands take: files, fields, documents, variables |
//! | `answer`, `pages`, `jq` | operations chosen at run time: sending, joining pages, filters |
//! | `records` | records under stable names |
//! | `output` | tables, JSON, CSV |
//! | `failure` | errors and exit codes |

mod answer;
mod cli;
mod commands;
mod context;
mod document;
mod failure;
mod folders;
mod input;
mod jobs;
mod jq;
mod options;
mod output;
mod pages;
mod profile;
mod records;
mod session;
mod usage;

use std::{io, process::ExitCode};

use clap::{CommandFactory as _, Parser as _};

use crate::{
    cli::{Arguments, Command},
    commands::{
        api, auth, completion, doctor, export, init, man, members, operations, run, sandbox,
        schema, scopes, usage as used, whoami,
    },
    context::Context,
};

/// The exit code after Ctrl-C, as shells have it.
const INTERRUPTED: u8 = 130;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // Without the runtime, because it needs none.
    if let Command::Completion(completion) = &arguments.command {
        completion::run(completion, Arguments::command());
        return ExitCode::SUCCESS;
    }
    match tokio::runtime::Runtime::new() {
        Ok(runtime) => {
            let code = runtime.block_on(perform(arguments));
            // A read of standard input can't be cancelled, so it is not waited for.
            runtime.shutdown_background();
            code
        }
        Err(error) => fail(&anyhow::Error::from(error).context("the runtime can't start")),
    }
}

async fn perform(arguments: Arguments) -> ExitCode {
    let Arguments { options, command } = arguments;
    let context = Context::new(options, command.name().to_owned());
    let ended = tokio::select! {
        // The signal first: it would be lost if it came before anything listens for it.
        biased;
        _ = tokio::signal::ctrl_c() => None,
        ended = dispatch(command, &context) => Some(ended),
    };
    let finished = context.finish().await;
    match ended {
        None => {
            eprintln!("interrupted");
            if let Err(error) = finished {
                fail(&error);
            }
            ExitCode::from(INTERRUPTED)
        }
        Some(ended) => match ended.and(finished) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(&error),
        },
    }
}

async fn dispatch(command: Command, context: &Context) -> anyhow::Result<()> {
    match command {
        Command::Auth(auth) => auth::run(auth, context).await,
        Command::Whoami(_) => whoami::run(context).await,
        Command::Api(api) => api::run(api, context).await,
        Command::Operations(operations) => operations::run(operations, context),
        Command::Run(run) => run::run(run, context).await,
        Command::Members(members) => members::run(members, context).await,
        Command::Doctor(_) => doctor::run(context).await,
        Command::Export(export) => export::run(export, context).await,
        Command::Init(init) => init::run(&init, context),
        Command::Sandbox(sandbox) => sandbox::run(sandbox, context).await,
        Command::Schema(schema) => schema::run(schema, context).await,
        Command::Scopes(scopes) => scopes::run(&scopes, context),
        Command::Usage(usage) => used::run(&usage, context),
        Command::Man(man) => man::run(&man, Arguments::command()),
        Command::Completion(_) => Ok(()),
    }
}

/// Reports an error. A reader that has had enough, such as `head`, is none.
fn fail(error: &anyhow::Error) -> ExitCode {
    let is_closed = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
    if error
        .chain()
        .any(|cause| cause.downcast_ref().is_some_and(is_closed))
    {
        return ExitCode::SUCCESS;
    }
    failure::report(error);
    failure::exit_of(error).into()
}
