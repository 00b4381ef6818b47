//! `mighty scopes`: the scopes that operations and jobs need.

use clap::Args;
use mighty_networks::auth::{LeastScopes, least_scopes};
use serde_json::{Value, json};

use crate::{
    context::Context,
    document::ready_made,
    jobs::{JOBS, Job},
    output::{self, Format, column},
};

/// Show the smallest set of scopes for operations or jobs, for members and for hosts. Without
/// arguments, list the jobs.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    mighty scopes\n  \
    mighty scopes export\n  \
    mighty scopes CreatePost CreateComment\n  \
    mighty auth login --for members --for posts")]
pub(crate) struct ScopesOf {
    /// Names of jobs, or of operations from `mighty operations list`.
    #[arg(value_name = "OPERATION|JOB")]
    names: Vec<String>,
}

const JOB_COLUMNS: &[output::Column] = &[
    column("job", "job"),
    column("about", "about"),
    column("scopes", "scopes"),
];

const COLUMNS: &[output::Column] = &[
    column("sign-in", "flow"),
    column("scopes", "scopes"),
    column("for", "for"),
];

pub(crate) fn run(wanted: &ScopesOf, context: &Context) -> anyhow::Result<()> {
    if wanted.names.is_empty() {
        let rows: Vec<Value> = JOBS
            .iter()
            .map(|job| {
                json!({
                    "job": job.name,
                    "about": job.about,
                    "scopes": job.least().together,
                })
            })
            .collect();
        return output::list(context.format, JOB_COLUMNS, &rows);
    }
    let mut needs = Vec::new();
    for name in &wanted.names {
        match Job::named(name) {
            Some(job) => needs.extend(job.needs()),
            None => needs.push(
                ready_made(name)?
                    .request::<Value>(Value::Null)
                    .scope_needs(),
            ),
        }
    }
    let least = least_scopes(needs);
    output::list(context.format, COLUMNS, &rows(&least))?;
    if context.format == Format::Text && !least.unknown.is_empty() {
        output::lines(&format!(
            "\nThe schema does not state all scopes of: {}. Try them.",
            least.unknown.join(", ")
        ))?;
    }
    Ok(())
}

/// The sign-ins that are needed. Only a host can finish the second one.
fn rows(least: &LeastScopes) -> Vec<Value> {
    [("member", &least.member), ("host", &least.host)]
        .into_iter()
        .filter(|(_, flow)| !flow.scopes.is_empty())
        .map(|(name, flow)| json!({ "flow": name, "scopes": flow.scopes, "for": flow.operations }))
        .collect()
}
