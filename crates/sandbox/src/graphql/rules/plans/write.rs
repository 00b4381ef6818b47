//! New plans, and what a change of a plan changes beside it.

use super::super::prelude::*;
use super::super::prices::{self, platform};
use super::super::subscriptions;

pub(super) fn is_other_interval(given: &Given<'_>) -> bool {
    let Some(second) = given.word("secondInterval") else {
        return true;
    };
    match given.word("pricingType") {
        Some("subscription") => {
            second != "installment" && second != given.word("interval").unwrap_or("month")
        }
        Some("one_time") => second == "installment",
        _ => false,
    }
}

pub(super) fn new(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let prices = prices::of(ctx, given)?;
    // Apple has to approve a plan before it can be published.
    let status = if platform(given) == "apple" {
        "PENDING"
    } else {
        "HIDDEN"
    };
    let mut plan = Record::new("PaymentPlan")
        .with("status", status)
        .with("visibleToMembers", false)
        .with("approvalEnabled", false)
        .with("profileQuestionsEnabled", false)
        .with("benefits", Value::empty())
        .with("_paymentPlatform", platform(given));
    given.store_in(&mut plan);
    if given.word("secondInterval") == Some("installment") {
        plan.set("pricingType", "one_time_installment");
    }
    let prices: Vec<u64> = prices.into_iter().map(|price| ctx.create(price)).collect();
    plan.set("prices", Value::refs(prices));
    let id = ctx.create(plan);
    if given.flag("profileQuestionsEnabled") == Some(true) {
        ask(ctx, given, id);
    }
    if let Some(group) = given.one("subscriptionGroupId") {
        ctx.change(group.id, |record| {
            let mut bundles = record.references("bundles");
            bundles.push(id);
            record.set("bundles", Value::refs(bundles));
        });
    }
    Ok(Outcome::written(id))
}

pub(super) fn ask(ctx: &Context<'_>, given: &Given<'_>, plan: u64) {
    let questions = given.objects("profileQuestions").unwrap_or_default();
    for (place, question) in questions.iter().enumerate() {
        ctx.create(
            Record::new("ProfileQuestion")
                .with_ref("_owner", plan)
                .with("context", "JOIN")
                .with("text", question.text("text"))
                .with("required", question.flag("isRequired"))
                .with("position", place + 1),
        );
    }
}

/// `spaceIds` replaces the spaces, unless some are added or removed.
pub(super) fn arrange_spaces(
    _: &Context<'_>,
    given: &Given<'_>,
    plan: &mut Record,
) -> Result<(), Refusal> {
    let ids = |input: &str| -> Vec<u64> {
        let spaces = given.many(input).iter();
        spaces.map(|space| space.id).collect()
    };
    let mut spaces = plan.references("spaces");
    if given.has("addSpaceIds") || given.has("removeSpaceIds") {
        let removed = ids("removeSpaceIds");
        spaces.retain(|space| !removed.contains(space));
        for added in ids("addSpaceIds") {
            if !spaces.contains(&added) {
                spaces.push(added);
            }
        }
    } else if given.has("spaceIds") {
        spaces = ids("spaceIds");
    }
    if spaces.is_empty() {
        return Err("A plan needs a space".into());
    }
    let order = ids("spaceIdsOrder");
    spaces.sort_by_key(|space| {
        let place = order.iter().position(|wanted| wanted == space);
        place.unwrap_or(order.len())
    });
    plan.set("spaces", Value::refs(spaces));
    Ok(())
}

pub(super) fn archive(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let plan = given.subject().id;
    ctx.change(plan, |record| {
        record.set("status", "ARCHIVED");
        record.set("visibleToMembers", false);
    });
    let running: Vec<Arc<Record>> = ctx
        .world()
        .pointing_at(plan, "PaymentSubscription")
        .filter(|subscription| resolve::is_running(subscription, ctx.now))
        .cloned()
        .collect();
    for subscription in running {
        subscriptions::end(ctx, &subscription, false);
    }
    Ok(Outcome::written(plan))
}
