//! `mighty operations`: the ready-made operations.

use clap::{Args, Subcommand};
use mighty_networks::{
    operations::{CATALOGUE, OperationInfo},
    transport::Idempotence,
};
use serde_json::{Value, json};

use crate::{
    context::Context,
    document::ready_made,
    output::{self, Format, column},
};

#[derive(Debug, Subcommand)]
pub(crate) enum Operations {
    List(List),
    Show(Show),
}

/// List the ready-made operations.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    mighty operations list\n  \
    mighty operations list events\n  \
    mighty operations list --csv")]
pub(crate) struct List {
    /// Only those of an area, or with this text in their name.
    filter: Option<String>,
}

/// Show an operation: what it does, its scopes, its cost, its document.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    mighty operations show CreatePaymentCoupon\n  \
    mighty operations show ListMembers --json")]
pub(crate) struct Show {
    name: String,
}

const COLUMNS: &[output::Column] = &[
    column("name", "name"),
    column("area", "area"),
    column("kind", "kind"),
    column("about", "summary"),
];

pub(crate) fn run(operations: Operations, context: &Context) -> anyhow::Result<()> {
    match operations {
        Operations::List(list) => {
            let filter = list.filter.unwrap_or_default().to_lowercase();
            let listed = CATALOGUE.iter().filter(|info| {
                info.area.contains(&filter) || info.name.to_lowercase().contains(&filter)
            });
            let records: Vec<Value> = listed.map(described).collect();
            output::list(context.format, COLUMNS, &records)
        }
        Operations::Show(show) => {
            let info = ready_made(&show.name)?;
            match context.format {
                Format::Text => output::lines(&page(info)),
                Format::Json => {
                    let mut record = described(info);
                    record["document"] = info.document.into();
                    output::json(&record)
                }
                Format::Csv => output::record(context.format, COLUMNS, &described(info)),
            }
        }
    }
}

fn described(info: &OperationInfo) -> Value {
    let about = info.about.split_whitespace().collect::<Vec<_>>().join(" ");
    let summary = about.split_once(". ").map_or(&*about, |(first, _)| first);
    json!({
        "name": info.name,
        "area": info.area,
        "kind": info.kind.as_str(),
        "summary": summary.trim_end_matches('.'),
        "about": about,
        "repeatable": info.idempotence.allows_repeats(),
        "scopes": scopes(info),
        "cost": cost(info),
    })
}

/// One list of alternatives for each part of the operation that states scopes.
pub(crate) fn scopes(info: &OperationInfo) -> Value {
    let mut groups: Vec<&[&str]> = info.scopes.iter().map(|needed| needed.any_of).collect();
    groups.sort_unstable();
    groups.dedup();
    json!(groups)
}

/// The cost with the API's own page sizes.
fn cost(info: &OperationInfo) -> Option<u64> {
    info.request::<Value>(json!({})).estimated_cost()
}

fn page(info: &OperationInfo) -> String {
    let mut page = format!(
        "{} ({} of {})\n\n",
        info.name,
        info.kind.as_str(),
        info.area
    );
    page += info.about;
    page += "\n\n";
    match scopes(info).as_array() {
        Some(groups) if !groups.is_empty() => {
            page += "Scopes, one of each line:\n";
            for group in groups {
                let names: Vec<&str> = group
                    .as_array()
                    .into_iter()
                    .flatten()
                    .filter_map(Value::as_str)
                    .collect();
                page += &format!("  {}\n", names.join(" or "));
            }
        }
        _ => page += "Scopes: the schema states none. It may still need some.\n",
    }
    page += match info.idempotence {
        Idempotence::Safe => "It only reads.\n",
        Idempotence::Idempotent => "It may be sent twice: the result is the same.\n",
        Idempotence::Unsafe => "It is never repeated if it could have been carried out.\n",
    };
    if let Some(cost) = cost(info) {
        page += &format!("Estimated cost: {cost}\n");
    }
    page + "\n" + info.document
}
