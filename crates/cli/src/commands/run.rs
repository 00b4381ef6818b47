//! `mighty run`: a ready-made operation, with the SDK's checks.

use clap::Args;
use mighty_networks::operations::OperationInfo;
use mighty_schema_tools::Schema;
use serde_json::{Map, Value, json};

use super::{api, operations};
use crate::{
    answer::{self, Answered},
    context::Context,
    document,
    failure::Failure,
    input, output,
};

const EXAMPLES: &str = "\
Examples:
  mighty --sandbox run CreateTag -F title=Sailor
  mighty --sandbox run CreateTag -F title=Sailor --dry-run
  mighty run CreatePaymentCoupon --input @coupon.json
  echo '{\"title\": \"Sailor\"}' | mighty --sandbox run CreateTag --input -

Before anything is sent, the variables are checked against the schema, and the cost against the limit.
The fields of an operation's only variable `input` can be given without `input`.";

/// Run a ready-made operation. Its variables are checked before it is sent.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Run {
    /// A name from `mighty operations list`.
    name: String,
    /// The variables: a JSON object in @file or -.
    #[arg(long, value_name = "@FILE")]
    input: Option<String>,
    /// Set a variable: key=value, as in `mighty api`.
    #[arg(short = 'F', long = "field", value_name = "KEY=VALUE")]
    fields: Vec<String>,
    /// Show what would be sent, its scopes and its cost. Sends nothing.
    #[arg(long)]
    dry_run: bool,
    /// Print the results of a jq filter over the data.
    #[arg(long, value_name = "FILTER")]
    jq: Option<String>,
}

pub(crate) async fn run(run: Run, context: &Context) -> anyhow::Result<()> {
    let info = document::ready_made(&run.name)?;
    let given = match &run.input {
        Some(input) => input::object(input)?,
        None => Map::new(),
    };
    let names = document::variable_names(info.document);
    let variables = document::variables(&names, given, &run.fields)?;
    check(info, &variables)?;
    let request = info.request::<Answered>(Value::Object(variables));
    if run.dry_run {
        let shown = json!({
            "operation": info.name,
            "kind": info.kind.as_str(),
            "repeatable": info.idempotence.allows_repeats(),
            "scopes": operations::scopes(info),
            "cost": request.estimated_cost(),
            "body": request.body(),
        });
        return output::json(&shown);
    }
    let mighty = context.connect().await?;
    let outcome = answer::send(&mighty, request).await;
    api::show(outcome, run.jq.as_deref(), true)
}

/// Checks the variables against the schema that this program has.
fn check(info: &OperationInfo, variables: &Map<String, Value>) -> anyhow::Result<()> {
    let schema = Schema::parse("mighty.graphql", mighty_schema::SDL)?;
    let problems = schema.variable_problems(info.document, info.name, variables);
    if problems.is_empty() {
        return Ok(());
    }
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    Err(Failure::usage(format!(
        "{} can't take these variables:\n  {}",
        info.name,
        problems.join("\n  ")
    ))
    .hint(format!(
        "mighty operations show {} shows its document",
        info.name
    ))
    .into())
}
