//! Payment plans, promo codes, subscriptions and purchases.

use std::cmp::Reverse;
use std::sync::Arc;

use jiff::Timestamp;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::answer::{Resolved, ref_items, value};
use super::filters::{self, contains, is_among, refers};
use crate::world::{Record, Value, World};

/// The states of a subscription without access.
const WITHOUT_ACCESS: [&str; 4] = [
    "CANCELED",
    "INCOMPLETE",
    "INCOMPLETE_CANCELED",
    "INCOMPLETE_EXPIRED",
];

/// `Network.paymentPlans`: all but the archived ones, unless states are asked for.
pub(super) fn plans(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let statuses = filters::words(args, "statuses");
    let types = filters::words(args, "pricingTypes");
    let term = filters::term(args);
    let mut plans = filters::visible(ctx, "PaymentPlan");
    plans.retain(|plan| {
        let status = plan.text("status");
        let is_wanted = match &statuses {
            Some(_) => is_among(status, statuses.as_ref()),
            None => status != Some("ARCHIVED"),
        };
        is_wanted
            && is_among(plan.text("pricingType"), types.as_ref())
            && contains(term.as_ref(), [plan.text("name")])
    });
    if args.word("sort") == Some("NAME") {
        plans.sort_by_cached_key(|plan| plan.text("name").map(str::to_lowercase));
        if args.word("sortOrder") == Some("DESC") {
            plans.reverse();
        }
    } else {
        filters::sort_by_time(&mut plans, "createdAt", args);
    }
    listed(&plans)
}

fn listed(records: &[Arc<Record>]) -> Resolved {
    ref_items(records.iter().map(|record| record.id).collect::<Vec<_>>())
}

/// `Network.paymentCoupons`: by default the active ones first, then the newest, in both directions.
pub(super) fn coupons(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let statuses = filters::words(args, "statuses");
    let term = filters::term(args);
    let mut coupons = filters::visible(ctx, "PaymentCoupon");
    coupons.retain(|coupon| {
        is_among(coupon.text("status"), statuses.as_ref())
            && contains(
                term.as_ref(),
                [coupon.text("code"), coupon.text("description")],
            )
    });
    coupons.sort_by_cached_key(|coupon| {
        let is_inactive = coupon.text("status") != Some("ACTIVE");
        (is_inactive, Reverse((coupon.time("createdAt"), coupon.id)))
    });
    match args.word("sort") {
        Some("CREATED_AT") => coupons.sort_by_cached_key(|coupon| coupon.time("createdAt")),
        Some("REDEMPTIONS") => coupons.sort_by_cached_key(|coupon| redemptions_of(ctx, coupon.id)),
        _ => return listed(&coupons),
    }
    if args.word("sortOrder") == Some("DESC") {
        coupons.reverse();
    }
    listed(&coupons)
}

fn redemptions_of(ctx: &Context<'_>, coupon: u64) -> usize {
    ctx.world()
        .pointing_at(coupon, "PaymentCouponRedemption")
        .count()
}

pub(super) fn coupon_field(
    ctx: &Context<'_>,
    coupon: &Record,
    field: &str,
    args: Args<'_>,
) -> Resolved {
    match field {
        "redemptions" => {
            let term = filters::term(args);
            let world = ctx.world();
            let redemptions = world
                .pointing_at(coupon.id, "PaymentCouponRedemption")
                .filter(|redemption| {
                    let plan = redemption.reference("plan").and_then(|id| world.get(id));
                    let member = redemption.reference("member").and_then(|id| world.get(id));
                    let texts = [
                        plan.and_then(|plan| plan.text("name")),
                        member.and_then(|member| member.text("firstName")),
                        member.and_then(|member| member.text("lastName")),
                    ];
                    contains(term.as_ref(), texts)
                });
            ref_items(redemptions.map(|found| found.id).collect::<Vec<_>>())
        }
        _ => Ok(None),
    }
}

/// `Network.paymentSubscriptions`: a host sees all, a member their own.
pub(super) fn subscriptions(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let statuses = filters::words(args, "statuses");
    let member = filters::ids(ctx, args, "memberId", "Member")?;
    let plans = filters::ids(ctx, args, "planIds", "PaymentPlan")?;
    let mut found = filters::visible(ctx, "PaymentSubscription");
    found.retain(|subscription| {
        is_among(
            subscription_status(subscription, ctx.now),
            statuses.as_ref(),
        ) && refers(subscription, "member", member.as_ref())
            && refers(subscription, "plan", plans.as_ref())
    });
    filters::sort_by_time(&mut found, "createdAt", args);
    listed(&found)
}

/// `Network.purchases`: a host sees all, a member their own; voided ones only if asked for.
pub(super) fn purchases(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let with_voided = args.flag("includeVoided") == Some(true);
    let member = filters::ids(ctx, args, "memberId", "Member")?;
    let plans = filters::ids(ctx, args, "planIds", "PaymentPlan")?;
    let mut found = filters::visible(ctx, "Purchase");
    found.retain(|purchase| {
        (with_voided || purchase.time("voidedAt").is_none())
            && refers(purchase, "member", member.as_ref())
            && refers(purchase, "plan", plans.as_ref())
    });
    filters::sort_by_time(&mut found, "createdAt", args);
    listed(&found)
}

/// The state of a subscription at a time: it ends with its period if it was cancelled, and a trial
/// ends as well.
pub(crate) fn subscription_status(subscription: &Record, now: Timestamp) -> Option<&str> {
    let is_over = |field: &str| subscription.time(field).is_some_and(|end| end <= now);
    match subscription.text("status") {
        Some("CANCELED") => Some("CANCELED"),
        _ if subscription.flag("cancelAtPeriodEnd") && is_over("currentPeriodEnd") => {
            Some("CANCELED")
        }
        Some("TRIALING") if is_over("trialEnd") => Some("ACTIVE"),
        status => status,
    }
}

/// Whether a subscription gives access.
pub(crate) fn is_running(subscription: &Record, now: Timestamp) -> bool {
    subscription_status(subscription, now).is_some_and(|status| !WITHOUT_ACCESS.contains(&status))
}

pub(super) fn subscription_field(
    ctx: &Context<'_>,
    subscription: &Record,
    field: &str,
) -> Resolved {
    let status = subscription_status(subscription, ctx.now);
    // The period ran out after a cancellation: nothing was written then.
    let has_run_out = status == Some("CANCELED") && subscription.text("status") != status;
    match field {
        "status" => value(status.map(str::to_owned)),
        "endedAt" | "canceledAt" if has_run_out => value(subscription.time("currentPeriodEnd")),
        "gracePeriodDaysLeft" if !status.is_some_and(|status| status.starts_with("PAST_DUE")) => {
            value(Value::NULL)
        }
        _ => Ok(None),
    }
}

/// The plans that a member is on: by a subscription that gives access, or by a purchase.
fn plans_of(world: &World, member: u64, now: Timestamp) -> Vec<u64> {
    let subscribed = world
        .pointing_at(member, "PaymentSubscription")
        .filter(|subscription| is_running(subscription, now));
    let bought = world
        .pointing_at(member, "Purchase")
        .filter(|purchase| purchase.time("voidedAt").is_none());
    subscribed
        .chain(bought)
        .filter(|access| access.reference("member") == Some(member))
        .filter_map(|access| access.reference("plan"))
        .collect()
}

/// Whether a member is on a plan.
pub(crate) fn is_on_plan(world: &World, member: u64, plan: u64, now: Timestamp) -> bool {
    plans_of(world, member, now).contains(&plan)
}

/// The member's plans that a space belongs to.
pub(crate) fn plans_that_open(ctx: &Context<'_>, member: u64, space: u64) -> Vec<u64> {
    let world = ctx.world();
    let mut plans = plans_of(&world, member, ctx.now);
    plans.sort_unstable();
    plans.dedup();
    plans.retain(|plan| {
        world
            .get(*plan)
            .is_some_and(|plan| plan.references("spaces").contains(&space))
    });
    plans
}

/// The plans through which a membership came about; none if it is direct.
pub(super) fn access_plans(ctx: &Context<'_>, membership: &Record) -> Vec<u64> {
    let is_direct = matches!(membership.text("accessPathSource"), None | Some("DIRECT"));
    match (
        membership.reference("member"),
        membership.reference("_space"),
    ) {
        (Some(member), Some(space)) if !is_direct => plans_that_open(ctx, member, space),
        _ => Vec::new(),
    }
}

/// The questions of a plan or space, in their order.
pub(crate) fn questions_of(ctx: &Context<'_>, owner: u64) -> Vec<Arc<Record>> {
    let mut questions: Vec<Arc<Record>> = ctx
        .world()
        .pointing_at(owner, "ProfileQuestion")
        .filter(|question| question.reference("_owner") == Some(owner))
        .cloned()
        .collect();
    questions.sort_by_key(|question| (question.int("position"), question.id));
    questions
}

/// The questions of a plan or space for one flow of joining, or for all.
pub(super) fn questions(ctx: &Context<'_>, owner: &Record, args: Args<'_>) -> Resolved {
    let mut questions = questions_of(ctx, owner.id);
    if let Some(flow) = args.word("context") {
        questions.retain(|question| question.text("context") == Some(flow));
    }
    listed(&questions)
}

pub(super) fn plan_field(
    ctx: &Context<'_>,
    plan: &Record,
    field: &str,
    args: Args<'_>,
) -> Resolved {
    match field {
        "profileQuestions" => questions(ctx, plan, args),
        "multiple" => value(plan.references("spaces").len() > 1),
        "memberCount" => {
            let world = ctx.world();
            let mut members: Vec<u64> = ["PaymentSubscription", "Purchase"]
                .into_iter()
                .flat_map(|kind| world.pointing_at(plan.id, kind))
                .filter_map(|access| access.reference("member"))
                .filter(|member| is_on_plan(&world, *member, plan.id, ctx.now))
                .collect();
            members.sort_unstable();
            members.dedup();
            value(members.len())
        }
        "url" => value(format!("https://harbor.mn.co/admin/plans/{}", plan.id)),
        _ => Ok(None),
    }
}

/// `Network.paymentCouponValidation`: whether a buyer of a plan can use a promo code.
pub(super) fn validation(
    ctx: &Context<'_>,
    plan: &Record,
    args: Args<'_>,
) -> Result<Record, Fault> {
    let price = filters::ids(ctx, args, "priceId", "PaymentPlanPrice")?
        .and_then(|prices| prices.first().copied());
    if price.is_some_and(|price| !plan.references("prices").contains(&price)) {
        return Err(Fault::not_found("PaymentPlanPrice"));
    }
    let code = args.text("promoCode").unwrap_or_default();
    let code = code.trim().to_lowercase();
    let currency = price
        .and_then(|price| ctx.record(price))
        .and_then(|price| price.text("currency").map(str::to_owned));
    let world = ctx.world();
    let coupon = world.of_kind("PaymentCoupon").find(|coupon| {
        let plans = coupon.references("plans");
        coupon
            .text("code")
            .is_some_and(|known| known.trim().to_lowercase() == code)
            && coupon.text("status") == Some("ACTIVE")
            && (plans.is_empty() || plans.contains(&plan.id))
            && has_currency(coupon, currency.as_deref())
    });
    let validation = Record::new("PaymentCouponValidation").with("valid", coupon.is_some());
    let Some(coupon) = coupon else {
        return Ok(validation.with("errorMessage", "This promo code is not valid"));
    };
    let mut checkout = Record::new("PaymentCouponCheckout");
    for field in [
        "amountOff",
        "code",
        "couponType",
        "duration",
        "durationInMonths",
        "percentageOff",
    ] {
        checkout.set(field, coupon.get(field).cloned());
    }
    Ok(validation.with("coupon", checkout))
}

/// Whether a promo code takes something off prices in a currency.
fn has_currency(coupon: &Record, currency: Option<&str>) -> bool {
    match (currency, coupon.get("amountOff")) {
        (Some(currency), Some(Value::List(amounts)))
            if coupon.text("couponType") == Some("AMOUNT_OFF") =>
        {
            amounts.iter().any(|amount| {
                matches!(amount, Value::Object(amount) if amount
                    .text("currency")
                    .is_some_and(|known| known.eq_ignore_ascii_case(currency)))
            })
        }
        _ => true,
    }
}

/// How a membership came about: directly, or by how many plans.
pub(super) fn access_source(ctx: &Context<'_>, membership: &Record) -> &'static str {
    match access_plans(ctx, membership).len() {
        0 => "DIRECT",
        1 => "SINGLE_PLAN",
        _ => "MULTIPLE_PLANS",
    }
}
