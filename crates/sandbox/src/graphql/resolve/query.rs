//! The five root fields.

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::answer::{Resolved, value};
use super::{views, visibility};
use crate::world::Value;

pub(super) fn field(ctx: &Context<'_>, field: &str, args: Args<'_>) -> Resolved {
    match field {
        "me" => value(Value::Ref(ctx.viewer_id())),
        "network" => value(Value::Ref(ctx.network_id)),
        "node" => {
            let id = args.text("id").unwrap_or_default();
            value(node(ctx, "Query.node(id:)", &id)?)
        }
        "nodes" => {
            // An unknown id gives null at its place, so that the others keep theirs.
            let nodes = args.texts("ids").unwrap_or_default();
            let nodes = nodes
                .iter()
                .map(|id| node(ctx, "Query.nodes(ids:)", id).unwrap_or(Value::NULL));
            value(Value::List(nodes.collect()))
        }
        "billingPlan" => {
            let name = args.text("canonicalName").unwrap_or_default();
            let network = ctx.record(ctx.network_id);
            let plans = network
                .as_ref()
                .and_then(|network| network.get("_billingPlans"));
            let plan = match plans {
                Some(Value::List(plans)) => plans.iter().find(|plan| {
                    matches!(plan, Value::Object(plan)
                        if plan.text("canonicalName") == Some(name.as_str()))
                }),
                _ => None,
            };
            value(
                plan.cloned()
                    .ok_or_else(|| Fault::not_found("BillingPlan"))?,
            )
        }
        _ => Ok(None),
    }
}

/// The record that an id names, if it is a node and the viewer may see it.
fn node(ctx: &Context<'_>, argument: &str, id: &str) -> Result<Value, Fault> {
    if let Some(view) = views::node(ctx, id) {
        return Ok(view);
    }
    let record = ctx.find_for(argument, id, "Node")?;
    if visibility::is_visible(ctx, &record) {
        Ok(Value::Ref(record.id))
    } else {
        Err(Fault::not_found("Node"))
    }
}
