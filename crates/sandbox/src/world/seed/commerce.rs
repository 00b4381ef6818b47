//! What is sold, and who bought it: promo codes, subscriptions, a purchase, a group of plans.

use jiff::SignedDuration;

use super::building::{People, Seed};
use crate::world::{Record, Value};

pub(super) fn add(seed: &mut Seed, spaces: &[u64], people: &People) {
    let named = |seed: &Seed, name: &str| {
        let mut plans = seed.world.of_kind("PaymentPlan");
        plans
            .find(|plan| plan.text("name") == Some(name))
            .map(|plan| plan.id)
    };
    let (Some(free), Some(paid)) = (named(seed, "Deckhand"), named(seed, "Shipwright")) else {
        return;
    };
    add_subscriptions(seed, people, free, paid);
    let workshop = add_workshop(seed, spaces);
    let purchase = Record::new("Purchase")
        .with_ref("member", people.members[2])
        .with_ref("plan", workshop)
        .with("amount", 4_500i64)
        .with("currency", "usd")
        .with("paymentPlatform", "STRIPE")
        .with("paymentClient", "web");
    seed.add(24 * 20, purchase);
    let coupon = add_coupons(seed);
    let redemption = Record::new("PaymentCouponRedemption")
        .with_ref("coupon", coupon)
        .with_ref("member", people.members[0])
        .with_ref("plan", paid)
        .with("completed", false);
    seed.add(24 * 10, redemption);
    let group = Record::new("PaymentSubscriptionGroup")
        .with("name", "Berths")
        .with("platform", "WEB")
        .with("bundles", Value::refs([free, paid]));
    seed.add(24 * 390, group);
}

fn add_subscriptions(seed: &mut Seed, people: &People, free: u64, paid: u64) {
    let month = SignedDuration::from_hours(24 * 30);
    let start = seed.hours_ago(24 * 10);
    let subscription = Record::new("PaymentSubscription")
        .with_ref("member", people.members[0])
        .with_ref("plan", paid)
        .with("amount", 1_520i64)
        .with("isFree", false)
        .with("status", "ACTIVE")
        .with("cancelAtPeriodEnd", false)
        .with("paymentPlatform", "STRIPE")
        .with("start", start)
        .with("currentPeriodStart", start)
        .with("currentPeriodEnd", start + month);
    seed.add(24 * 10, subscription);
    let start = seed.hours_ago(24 * 60);
    let subscription = Record::new("PaymentSubscription")
        .with_ref("member", people.members[1])
        .with_ref("plan", free)
        .with("amount", 0i64)
        .with("isFree", true)
        .with("status", "ACTIVE")
        .with("cancelAtPeriodEnd", false)
        .with("start", start);
    seed.add(24 * 60, subscription);
}

/// A plan that is bought once, with a question for the buyer.
fn add_workshop(seed: &mut Seed, spaces: &[u64]) -> u64 {
    let price = Record::new("PaymentPlanPrice")
        .with("name", "Workshop pass")
        .with("amount", 4_500i64)
        .with("currency", "usd")
        .with("isOneTime", true);
    let price = seed.add(24 * 300, price);
    let plan = Record::new("PaymentPlan")
        .with("name", "Workshop pass")
        .with("description", "A day in the workshop")
        .with("pricingType", "one_time")
        .with("status", "VISIBLE")
        .with("visibleToMembers", true)
        .with("profileQuestionsEnabled", true)
        .with("prices", Value::refs([price]))
        .with(
            "spaces",
            Value::refs(spaces.iter().copied().skip(1).take(1)),
        );
    let plan = seed.add(24 * 300, plan);
    let question = Record::new("ProfileQuestion")
        .with_ref("_owner", plan)
        .with("context", "JOIN")
        .with("text", "What do you want to build?")
        .with("required", true)
        .with("position", 1i64);
    seed.add(24 * 300, question);
    plan
}

/// Two promo codes; the id of the first.
fn add_coupons(seed: &mut Seed) -> u64 {
    let percentage = Record::new("PaymentCoupon")
        .with("code", "LAUNCH20")
        .with("couponType", "PERCENTAGE")
        .with("percentageOff", 20i64)
        .with("duration", "FOREVER")
        .with("status", "ACTIVE")
        .with("amountOff", Value::empty())
        .with("plans", Value::empty());
    let percentage = seed.add(24 * 90, percentage);
    let off = Record::new("PaymentCouponAmountOff")
        .with("currency", "usd")
        .with("value", 500i64);
    let amount = Record::new("PaymentCoupon")
        .with("code", "DINGHY5")
        .with("couponType", "AMOUNT_OFF")
        .with("duration", "ONCE")
        .with("status", "ACTIVE")
        .with("amountOff", vec![off])
        .with("plans", Value::empty());
    seed.add(24 * 80, amount);
    percentage
}
