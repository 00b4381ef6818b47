//! `mighty members find`: members by e-mail, with the reason if nobody is found.

use clap::Args;
use mighty_networks::{Error, ErrorKind};
use serde_json::{Value, json};

use crate::{
    context::Context,
    failure::{Exit, Failure, exit_of_call},
    output::{self, column},
    records,
};

/// Find members by e-mail. Says why if nobody is found.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    mighty members find ada@example.org\n  \
    mighty members find ada@example.org bo@example.org --csv\n\n\
    Reasons:\n  \
    not found        no member has the address, or the member does not show it\n  \
    scope missing    the token lacks a scope for looking up addresses\n  \
    role missing     only hosts may look up addresses\n  \
    throttled        too many look-ups found nobody; try again later\n\n\
    The exit code is 6 if some were found and some not, and 1 if nobody was found.")]
pub(crate) struct Find {
    /// The addresses.
    #[arg(required = true)]
    emails: Vec<String>,
}

const COLUMNS: &[output::Column] = &[
    column("email", "asked"),
    column("found", "found"),
    column("id", "member.resourceId"),
    column("name", "member.name"),
    column("role", "member.networkRole"),
    column("reason", "reason"),
    column("detail", "detail"),
];

pub(crate) async fn run(find: Find, context: &Context) -> anyhow::Result<()> {
    let mighty = context.connect().await?;
    let mut rows: Vec<Value> = Vec::new();
    let mut throttled: Option<String> = None;
    for email in &find.emails {
        if let Some(detail) = &throttled {
            rows.push(missing(email, "throttled", detail));
            continue;
        }
        match mighty.members().get_by_email(email).await {
            Ok(member) => rows.push(json!({
                "asked": email,
                "found": true,
                "member": records::member(&member)?,
            })),
            Err(error) if exit_of_call(&error) == Exit::Throttled => {
                // More look-ups would only keep the limit in force.
                let detail = error.to_string();
                rows.push(missing(email, "throttled", &detail));
                throttled = Some(detail);
            }
            Err(error) => {
                let (reason, detail) = reason(&error).ok_or(error)?;
                rows.push(missing(email, reason, &detail));
            }
        }
    }
    output::list(context.format, COLUMNS, &rows)?;
    let found = rows.iter().filter(|record| record["found"] == true).count();
    let asked = rows.len();
    match (found, &throttled) {
        (found, _) if found == asked => Ok(()),
        (0, Some(_)) => Err(Failure::new(Exit::Throttled, "the look-ups are throttled").into()),
        (0, None) => Err(Failure::new(Exit::Fault, "nobody was found").into()),
        _ => {
            let message = format!("{found} of {asked} were found");
            Err(Failure::new(Exit::Partial, message).into())
        }
    }
}

fn missing(email: &str, reason: &str, detail: &str) -> Value {
    json!({ "asked": email, "found": false, "reason": reason, "detail": detail })
}

/// Why nobody was found. None if the call failed for another reason.
fn reason(error: &Error) -> Option<(&'static str, String)> {
    if !error.is_not_found() && exit_of_call(error) != Exit::Refused {
        return None;
    }
    let explanation = error.explain();
    let lacks_scope = explanation.is_some_and(|explanation| {
        explanation.granted.is_some() && !explanation.missing_scopes.is_empty()
    });
    let reason = match error.kind() {
        _ if lacks_scope => "scope missing",
        ErrorKind::GraphQl => "role missing",
        _ => "not found",
    };
    let detail = explanation.filter(|_| reason != "not found");
    Some((reason, detail.map(ToString::to_string).unwrap_or_default()))
}
