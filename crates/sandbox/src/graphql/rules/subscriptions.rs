//! Who is on which plan: subscriptions, purchases, and groups of plans to switch between.
//!
//! A plan opens its spaces to its members. A subscription that has ended is kept, so that it can be
//! listed.

use super::prelude::*;

const ITEM: &[Input] = &[
    id("bundleId", Either, &["PaymentPlan"]),
    value("position").effect(),
];

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createPaymentPlanMembership",
        source: &[
            Source::Schema("CreatePaymentPlanMembership"),
            Source::Schema("SubscriptionOutcome"),
        ],
        callers: Callers::Host,
        inputs: &[
            id("memberId", Either, &["User"]),
            id("planId", Either, &["PaymentPlan"]),
        ],
        checks: &[
            check(
                "Only free plans can be given to a member",
                Holds::State("planId", "pricingType", &["free"]),
            ),
            check(
                "An archived plan can't be given to a member",
                Holds::NotState("planId", "status", &["ARCHIVED"]),
            ),
        ],
        effect: Effect::Run(join),
        tests: &["areas::subscriptions::a_free_plan_is_given_once_and_opens_its_spaces"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deletePaymentPlanMembership",
        source: &[
            Source::Schema("deletePaymentPlanMembership"),
            Source::Schema("SubscriptionOutcome"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("immediate").effect(),
            id("memberId", Either, &["User"]),
            id("planId", Either, &["PaymentPlan"]),
        ],
        effect: Effect::Run(leave),
        tests: &[
            "areas::subscriptions::a_free_plan_is_given_once_and_opens_its_spaces",
            "areas::subscriptions::a_paid_subscription_can_run_to_the_end_of_its_period",
            "areas::subscriptions::leaving_a_plan_that_was_bought_voids_the_purchase",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "cancelPaymentSubscription",
        source: &[
            Source::Schema("CancelPaymentSubscription"),
            Source::Choice("Cancelling what has ended changes nothing."),
        ],
        callers: Callers::Host,
        inputs: &[
            value("immediate").effect(),
            subject("subscriptionId", Either, &["PaymentSubscription"]),
        ],
        effect: Effect::Run(cancel),
        tests: &["areas::subscriptions::a_cancelled_subscription_ends_with_its_period_or_at_once"],
        ..Rule::BASE
    },
    Rule {
        mutation: "voidPurchase",
        source: &[
            Source::Schema("Mutation.voidPurchase"),
            Source::Schema("Purchase"),
            Source::Choice("Voiding a voided purchase changes nothing."),
        ],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["Purchase"])],
        effect: Effect::Run(|ctx, given| {
            void(ctx, given.subject());
            Ok(Outcome::written(given.subject().id))
        }),
        tests: &["areas::subscriptions::a_voided_purchase_is_listed_only_if_asked_for"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createPaymentSubscriptionGroup",
        source: &[
            Source::Schema("CreatePaymentSubscriptionGroup"),
            Source::Schema("PaymentSubscriptionGroup"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("bundleGroupItems").with_fields(ITEM),
            value("name").limits(&[Limit::NotBlank]),
            value("platform").example(r#""WEB""#),
        ],
        checks: &[
            by(
                "bundleGroupItems must be empty for IOS",
                Broken::Input(
                    r#"{"platform": "IOS", "bundleGroupItems": [{"bundleId": "$PaymentPlan"}]}"#,
                ),
                |_, given| {
                    given.word("platform") != Some("IOS")
                        || given
                            .objects("bundleGroupItems")
                            .unwrap_or_default()
                            .is_empty()
                },
            ),
            ONE_PLATFORM,
        ],
        effect: Effect::Create(Create {
            kind: "PaymentSubscriptionGroup",
            with: &[],
            finish: |ctx, given, group| {
                group.set("bundles", Value::refs(bundles(ctx, given)?));
                Ok(())
            },
        }),
        tests: &["areas::subscriptions::the_plans_of_a_group_are_in_the_order_of_their_positions"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updatePaymentSubscriptionGroup",
        source: &[
            Source::Schema("UpdatePaymentSubscriptionGroup"),
            Source::Schema("PaymentSubscriptionGroup"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("bundleGroupItems").with_fields(ITEM),
            subject("id", Either, &["PaymentSubscriptionGroup"]),
            value("name").limits(&[Limit::NotBlank]),
        ],
        checks: &[
            by(
                "The plans of an IOS group can only be reordered",
                Broken::Test("areas::subscriptions::an_ios_group_can_only_be_reordered"),
                |ctx, given| {
                    let group = given.subject();
                    if group.text("platform") == Some("WEB") || !given.has("bundleGroupItems") {
                        return true;
                    }
                    let mut known = group.references("bundles");
                    let mut wanted = bundles(ctx, given).unwrap_or_default();
                    known.sort_unstable();
                    wanted.sort_unstable();
                    known == wanted
                },
            ),
            ONE_PLATFORM,
        ],
        effect: Effect::Update(Update {
            with: &[],
            finish: |ctx, given, group| {
                // Without the list a group for the web becomes empty. One for iOS stays.
                let is_web = group.text("platform") == Some("WEB");
                if is_web || given.has("bundleGroupItems") {
                    group.set("bundles", Value::refs(bundles(ctx, given)?));
                }
                Ok(())
            },
        }),
        tests: &["areas::subscriptions::the_plans_of_a_group_are_in_the_order_of_their_positions"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deletePaymentSubscriptionGroup",
        source: &[Source::Schema("Mutation.deletePaymentSubscriptionGroup")],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["PaymentSubscriptionGroup"])],
        checks: &[check(
            "Only groups for the web can be deleted",
            Holds::State("", "platform", &["WEB"]),
        )],
        effect: Effect::Delete(&[]),
        ..Rule::BASE
    },
];

/// Members switch between plans of one platform: Stripe's in a group for the web, Apple's in one
/// for iOS.
const ONE_PLATFORM: Check = by(
    "Every plan of a group must be sold on its platform",
    Broken::Test("areas::subscriptions::a_group_has_plans_of_its_platform_only"),
    |ctx, given| {
        let platform = given
            .word("platform")
            .or_else(|| given.subject().text("platform"))
            .unwrap_or("WEB");
        let plans = bundles(ctx, given).unwrap_or_default();
        plans
            .into_iter()
            .filter_map(|plan| ctx.record(plan))
            .all(|plan| {
                let is_apples = plan.text("_paymentPlatform") == Some("apple");
                is_apples == (platform == "IOS")
            })
    },
);

/// The plans of the list by their positions; those without a position come last.
fn bundles(ctx: &Context<'_>, given: &Given<'_>) -> Result<Vec<u64>, Refusal> {
    let mut items = Vec::new();
    for item in given.objects("bundleGroupItems").unwrap_or_default() {
        let text = item.text("bundleId").unwrap_or_default();
        let plan = ctx.find(&text, "PaymentPlan", Either)?.id;
        items.push((item.int("position").unwrap_or(i64::MAX), plan));
    }
    items.sort_by_key(|(position, _)| *position);
    Ok(items.into_iter().map(|(_, plan)| plan).collect())
}

fn running(ctx: &Context<'_>, member: u64, plan: u64) -> Option<Arc<Record>> {
    ctx.world()
        .pointing_at(member, "PaymentSubscription")
        .find(|subscription| {
            subscription.reference("member") == Some(member)
                && subscription.reference("plan") == Some(plan)
                && resolve::is_running(subscription, ctx.now)
        })
        .cloned()
}

fn bought(ctx: &Context<'_>, member: u64, plan: u64) -> Option<Arc<Record>> {
    ctx.world()
        .pointing_at(member, "Purchase")
        .find(|purchase| {
            purchase.reference("member") == Some(member)
                && purchase.reference("plan") == Some(plan)
                && purchase.time("voidedAt").is_none()
        })
        .cloned()
}

fn join(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let member = given.record("memberId")?.id;
    let plan = given.record("planId")?;
    let (subscription, outcome) = match running(ctx, member, plan.id) {
        Some(known) => (known.id, "ALREADY_SUBSCRIBED"),
        None => {
            let made = ctx.create(
                Record::new("PaymentSubscription")
                    .with_ref("member", member)
                    .with_ref("plan", plan.id)
                    .with("amount", 0i64)
                    .with("status", "ACTIVE")
                    .with("isFree", true)
                    .with("cancelAtPeriodEnd", false)
                    .with("start", ctx.now),
            );
            open_spaces(ctx, member, plan);
            (made, "SUBSCRIBED")
        }
    };
    Ok(Outcome::written(subscription)
        .and("member", Value::Ref(member))
        .and("paymentPlan", Value::Ref(plan.id))
        .and("outcome", outcome))
}

fn leave(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let member = given.record("memberId")?.id;
    let plan = given.record("planId")?.id;
    let at_once = given.flag("immediate") != Some(false);
    let outcome = match (running(ctx, member, plan), bought(ctx, member, plan)) {
        (Some(subscription), _) => end(ctx, &subscription, at_once),
        (None, Some(purchase)) => {
            void(ctx, &purchase);
            "REMOVED"
        }
        (None, None) => "NOT_SUBSCRIBED",
    };
    Ok(Outcome::done([
        ("member", Value::Ref(member)),
        ("paymentPlan", Value::Ref(plan)),
        ("outcome", outcome.into()),
    ]))
}

fn cancel(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let subscription = given.subject();
    if resolve::subscription_status(subscription, ctx.now) != Some("CANCELED") {
        end(ctx, subscription, given.flag("immediate") == Some(true));
    }
    Ok(Outcome::written(subscription.id))
}

/// Ends a subscription. If it is not to end at once, one that is active and paid runs to the end of
/// its period; all others end at once.
pub(super) fn end(ctx: &Context<'_>, subscription: &Record, at_once: bool) -> &'static str {
    let status = resolve::subscription_status(subscription, ctx.now);
    if !at_once && !subscription.flag("isFree") && status == Some("ACTIVE") {
        ctx.change(subscription.id, |record| {
            record.set("cancelAtPeriodEnd", true);
        });
        return "CANCELLATION_SCHEDULED";
    }
    ctx.change(subscription.id, |record| {
        record.set("status", "CANCELED");
        record.set("canceledAt", ctx.now);
        record.set("endedAt", ctx.now);
        record.set("cancelAtPeriodEnd", false);
    });
    close_spaces(ctx, subscription);
    "REMOVED"
}

/// Ends the access from a purchase. Nothing is refunded.
fn void(ctx: &Context<'_>, purchase: &Record) {
    if purchase.time("voidedAt").is_none() {
        ctx.change(purchase.id, |record| record.set("voidedAt", ctx.now));
        close_spaces(ctx, purchase);
    }
}

/// Makes a member of a plan a member of its spaces.
fn open_spaces(ctx: &Context<'_>, member: u64, plan: &Record) {
    for space in plan.references("spaces") {
        if resolve::membership_of(ctx, member, Some(space)).is_none() {
            ctx.create(
                Record::new("Membership")
                    .with_ref("member", member)
                    .with_ref("_space", space)
                    .with("role", "CONTRIBUTOR")
                    .with("status", "ACTIVE")
                    .with("accessPathSource", "SINGLE_PLAN")
                    .with("joinedAt", ctx.now),
            );
        }
    }
}

/// Removes the memberships that only an ended subscription or a voided purchase gave.
fn close_spaces(ctx: &Context<'_>, ended: &Record) {
    let plan = ended.reference("plan").and_then(|plan| ctx.record(plan));
    let (Some(member), Some(plan)) = (ended.reference("member"), plan) else {
        return;
    };
    for space in plan.references("spaces") {
        let membership = resolve::membership_of(ctx, member, Some(space))
            .filter(|membership| membership.text("accessPathSource") == Some("SINGLE_PLAN"));
        if let Some(membership) = membership
            && resolve::plans_that_open(ctx, member, space).is_empty()
        {
            ctx.write(|world| world.remove(membership.id));
        }
    }
}
