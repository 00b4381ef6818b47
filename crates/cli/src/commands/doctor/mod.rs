//! `mighty doctor`: checks everything between this machine and a working call.

mod finding;
mod network;
mod sign_in;

use clap::Args;
use mighty_networks::Mighty;
use serde_json::Value;

use self::finding::{Finding, State};
use crate::{
    context::Context,
    failure::{Exit, Failure},
    output::{self, Format, column},
    profile::Profile,
};

/// Check the way to the network: address, schema, sign-in, token, scopes, clock, removals.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    mighty --sandbox doctor\n  \
    mighty doctor --profile work\n  \
    mighty doctor --json\n\n\
    Each line is ok, a warning, or a fault with what to do. The exit code is 1 if there is a fault, and \
    3 if the only fault is that you are not signed in.")]
pub(crate) struct Doctor {}

const COLUMNS: &[output::Column] = &[
    column("check", "check"),
    column("state", "state"),
    column("detail", "detail"),
    column("remedy", "remedy"),
];

pub(crate) async fn run(context: &Context) -> anyhow::Result<()> {
    let profile = if context.options.sandbox {
        let sandbox = context.sandbox().await?;
        Profile {
            network: Some(sandbox.subdomain().to_owned()),
            client_id: Some(mighty_sandbox::DEMO_CLIENT_ID.to_owned()),
            graphql_url: Some(sandbox.graphql_url()),
            oauth_url: Some(sandbox.oauth_url()),
            ..Profile::default()
        }
    } else {
        context.profile()?.1
    };
    let builder = context.builder(&profile).await?;
    let mut findings = network::check(&profile, context).await;
    findings.extend(sign_in::check_application(&builder, &profile).await);
    match context.credential(&builder, &profile).await {
        Err(error) => {
            let fault = Finding::fault("token", error.to_string(), "run: mighty auth login");
            findings.push(fault.needs_login());
        }
        Ok(credential) => {
            let mighty: Mighty = builder.credential(credential).build()?;
            context.opened(&mighty);
            findings.extend(sign_in::check_session(&mighty).await);
        }
    }
    print(&findings, context.format)?;
    let faults: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.state == State::Fault)
        .collect();
    if faults.is_empty() {
        return Ok(());
    }
    let exit = if faults.iter().all(|fault| fault.needs_login) {
        Exit::NeedsLogin
    } else {
        Exit::Fault
    };
    let count = match faults.len() {
        1 => "1 fault".to_owned(),
        more => format!("{more} faults"),
    };
    Err(Failure::new(exit, count).into())
}

fn print(findings: &[Finding], format: Format) -> anyhow::Result<()> {
    if format != Format::Text {
        let records: Vec<Value> = findings.iter().map(Finding::record).collect();
        return output::list(format, COLUMNS, &records);
    }
    for finding in findings {
        let state = match finding.state {
            State::Ok => console::style("ok     ").green(),
            State::Warning => console::style("warning").yellow(),
            State::Fault => console::style("fault  ").red(),
        };
        output::lines(&format!(
            "{state}  {:<12} {}",
            finding.check, finding.detail
        ))?;
        if !finding.remedy.is_empty() {
            output::lines(&format!("{:22}{}", "", finding.remedy))?;
        }
    }
    Ok(())
}
