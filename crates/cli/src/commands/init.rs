//! `mighty init`: the way from nothing to a first call.

use clap::Args;

use crate::{context::Context, jobs::JOBS, output, session::REDIRECT_URI};

/// Show the steps from nothing to a first call: the page of the admin area, the kind of application,
/// its redirect URI and scopes, and the sign-in.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  mighty init\n  mighty init --network harbor --for export")]
pub(crate) struct Init {
    /// What you want to do; `mighty scopes` lists the jobs. Can be given several times.
    #[arg(long = "for", value_name = "JOB", default_value = "look", value_parser = job)]
    jobs: Vec<&'static crate::jobs::Job>,
}

fn job(name: &str) -> Result<&'static crate::jobs::Job, String> {
    crate::jobs::Job::named(name).ok_or_else(|| {
        let names: Vec<&str> = JOBS.iter().map(|job| job.name).collect();
        format!("the jobs are: {}", names.join(", "))
    })
}

pub(crate) fn run(init: &Init, context: &Context) -> anyhow::Result<()> {
    let network = context.options.network.as_deref().unwrap_or("my-community");
    let needs = init.jobs.iter().flat_map(|job| job.needs());
    let scopes = mighty_networks::auth::least_scopes(needs).together;
    let needs_host = scopes.iter().any(mighty_networks::Scope::is_host_only);
    let scopes: Vec<&str> = scopes.iter().map(mighty_networks::Scope::as_str).collect();
    let wanted: Vec<String> = init
        .jobs
        .iter()
        .map(|job| format!(" --for {}", job.name))
        .collect();
    let who = if needs_host {
        "A host has to sign in: a scope that begins with host: is among them."
    } else {
        "Any member can sign in."
    };
    output::lines(&format!(
        "\
1. The network needs the Scale plan or a higher one. The API is not part of other plans.

2. As a host, open the network in a browser: Network Admin, Integrations, OAuth Applications.
   Create an application:
     Name          what members should read on the consent page
     Type          Public (a program on your own machine keeps no secret)
     Redirect URI  {REDIRECT_URI}
     Scopes        {scopes}

3. Copy its client id, and sign in:
     mighty auth login --network {network} --client-id ID{wanted}
   {who}

4. Check the way there, and make a first call:
     mighty doctor
     mighty whoami

To try every command without an account, add --sandbox.",
        scopes = scopes.join("\n                   "),
        wanted = wanted.concat(),
    ))
}
