//! Automation rules and their actions.

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::answer::{Resolved, ref_items, value};
use super::filters::{self, contains, is_among};
use crate::world::{Accepts, Record, Value};

/// `Network.automationRules`: newest first, unless sorted otherwise.
pub(super) fn rules(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let statuses = filters::words(args, "statuses");
    let triggers = filters::words(args, "triggers");
    let actions = filters::words(args, "actions");
    let term = filters::term(args);
    let spaces = spaces(ctx, args)?;
    let mut rules = filters::visible(ctx, "AutomationRule");
    rules.retain(|rule| {
        let acts = || {
            ctx.world()
                .pointing_at(rule.id, "AutomationRuleAction")
                .any(|action| is_among(action.text("actionType"), actions.as_ref()))
        };
        let is_about_a_space = || {
            spaces.as_ref().is_none_or(|spaces| {
                let world = ctx.world();
                let actions = world.pointing_at(rule.id, "AutomationRuleAction");
                actions
                    .filter_map(|action| action.reference("targetable"))
                    .chain(rule.reference("triggerTargetable"))
                    .any(|target| spaces.contains(&target))
            })
        };
        is_among(Some(status(rule)), statuses.as_ref())
            && is_among(rule.text("trigger"), triggers.as_ref())
            && contains(term.as_ref(), [rule.text("name")])
            && (actions.is_none() || acts())
            && is_about_a_space()
    });
    match args.word("sort") {
        Some(by @ ("NAME" | "STATUS")) => {
            rules.sort_by_cached_key(|rule| match by {
                "NAME" => rule.text("name").map(str::to_lowercase),
                _ => Some(status(rule).to_owned()),
            });
            if args.word("sortOrder") == Some("DESC") {
                rules.reverse();
            }
        }
        _ => filters::sort_by_time(&mut rules, "createdAt", args),
    }
    ref_items(rules.iter().map(|rule| rule.id).collect::<Vec<_>>())
}

/// The spaces, badges and tags of the argument `spaceIds`.
fn spaces(ctx: &Context<'_>, args: Args<'_>) -> Result<Option<Vec<u64>>, Fault> {
    let Some(ids) = args.texts("spaceIds").filter(|ids| !ids.is_empty()) else {
        return Ok(None);
    };
    let world = ctx.world();
    let kinds = ["Space", "Course", "Network"];
    let find = |id: &String| {
        let found = world.find(id, &kinds, Accepts::Either);
        found
            .map(|space| space.id)
            .ok_or_else(|| Fault::not_found("Space"))
    };
    ids.iter().map(find).collect::<Result<_, _>>().map(Some)
}

/// An error of a rule counts more than a pause.
fn status(rule: &Record) -> &'static str {
    if rule.flag("billingPlanRestricted") {
        "DISABLED"
    } else if rule.flag("suspended") {
        "SUSPENDED"
    } else if rule.flag("paused") {
        "PAUSED"
    } else {
        "ACTIVE"
    }
}

pub(super) fn field(ctx: &Context<'_>, record: &Record, field: &str) -> Resolved {
    match field {
        "isActive" => value(status(record) == "ACTIVE"),
        "triggerTargetable" | "targetable" => value(target(ctx, record, field)),
        _ => Ok(None),
    }
}

/// A tag is shown as its segment.
fn target(ctx: &Context<'_>, record: &Record, field: &str) -> Value {
    let Some(target) = record.reference(field).and_then(|id| ctx.record(id)) else {
        return Value::NULL;
    };
    if &*target.kind != "Tag" {
        return Value::Ref(target.id);
    }
    let world = ctx.world();
    let segment = world.pointing_at(target.id, "Segment").next();
    segment.map_or(Value::NULL, |segment| Value::Ref(segment.id))
}
