//! The payloads about members.

use serde_json::{Value as Json, json};

use super::{
    parts::{member, permalink, space},
    scene::{Scene, field, text},
};
use crate::world::Record;

/// A membership of a space, or of the network: then the space's id is the network's.
pub(super) fn membership(scene: &Scene<'_>, membership: &Record) -> Option<Json> {
    Some(json!({
        "member": member(scene.of(membership, "member")?),
        "space_id": membership.reference("_space").unwrap_or(scene.network),
        "network_id": scene.network,
    }))
}

pub(super) fn updated(scene: &Scene<'_>, changed: &Record) -> Option<Json> {
    Some(json!({ "member": member(changed), "space_id": null, "network_id": scene.network }))
}

pub(super) fn join_request(scene: &Scene<'_>, person: &Record) -> Option<Json> {
    Some(json!({
        "id": person.id + 1_000_000,
        "created_at": field(person, "createdAt"),
        "email": text(person, "_email"),
        "first_name": field(person, "firstName"),
        "last_name": field(person, "lastName"),
        "space": space(scene.after.of_kind("Space").next()?),
    }))
}

/// No mutation makes such a request: people do it on the pages of the network.
pub(super) fn invite_request(scene: &Scene<'_>, person: &Record) -> Option<Json> {
    Some(json!({
        "id": person.id + 2_000_000,
        "created_at": field(person, "createdAt"),
        "updated_at": field(person, "updatedAt"),
        "network_id": scene.network,
        "space_id": null,
        "plan_id": null,
        "member_id": person.id,
        "member_email": text(person, "_email"),
        "member_first_name": field(person, "firstName"),
        "member_last_name": field(person, "lastName"),
        "member_location": field(person, "location"),
        "member_avatar": field(person, "avatarUrl"),
        "status": "pending",
        "referred_by_user_id": null,
    }))
}

fn plan(scene: &Scene<'_>, subscription: &Record) -> Option<Json> {
    let plan = scene.of(subscription, "plan")?;
    let prices = plan.references("prices");
    let price = prices.first().and_then(|price| scene.get(*price));
    let currency = price.and_then(|price| price.text("currency"));
    let interval = price.and_then(|price| price.text("interval"));
    // A paid plan that was given away looks like a free one.
    let is_free = subscription.flag("isFree");
    let amount = subscription.int("amount").unwrap_or_default();
    let kind = plan.text("pricingType").unwrap_or("free");
    Some(json!({
        "id": plan.id,
        "name": field(plan, "name"),
        "amount": if is_free { 0 } else { amount },
        "currency": currency.unwrap_or("usd"),
        "interval": interval.unwrap_or("month").to_lowercase(),
        "type": if is_free { "free" } else { kind },
        "has_free_trial": false,
    }))
}

fn platform(subscription: &Record) -> Option<String> {
    subscription.text("paymentPlatform").map(str::to_lowercase)
}

pub(super) fn purchase(scene: &Scene<'_>, subscription: &Record) -> Option<Json> {
    let buyer = scene.of(subscription, "member")?;
    Some(json!({
        "member_id": buyer.id,
        "member_email": text(buyer, "_email"),
        "member_first_name": field(buyer, "firstName"),
        "member_last_name": field(buyer, "lastName"),
        "member_time_zone": field(buyer, "timeZone"),
        "member_location": field(buyer, "location"),
        "member_referral_count": buyer.int("referralCount").unwrap_or_default(),
        "member_avatar": field(buyer, "avatarUrl"),
        "member_categories": [],
        "member_permalink": permalink(buyer),
        "member_ambassador_level": field(buyer, "ambassadorLevel"),
        "plan": plan(scene, subscription)?,
        "purchase": {
            "id": subscription.id,
            "tax_percent": null,
            "payment_platform": platform(subscription),
            "purchased_at": field(subscription, "createdAt"),
            "created_at": field(subscription, "createdAt"),
            "updated_at": field(subscription, "updatedAt"),
        },
    }))
}

/// A subscription. The names of the member's fields have no prefix here.
pub(super) fn subscription(scene: &Scene<'_>, subscription: &Record) -> Option<Json> {
    let subscriber = scene.of(subscription, "member")?;
    let is_canceled = subscription.flag("cancelAtPeriodEnd");
    let canceled = match field(subscription, "canceledAt") {
        Json::Null if is_canceled => field(subscription, "updatedAt"),
        at => at,
    };
    Some(json!({
        "member_id": subscriber.id,
        "created_at": field(subscriber, "createdAt"),
        "updated_at": field(subscriber, "updatedAt"),
        "email": text(subscriber, "_email"),
        "first_name": field(subscriber, "firstName"),
        "last_name": field(subscriber, "lastName"),
        "time_zone": field(subscriber, "timeZone"),
        "location": field(subscriber, "location"),
        "referral_count": subscriber.int("referralCount").unwrap_or_default(),
        "avatar": field(subscriber, "avatarUrl"),
        "categories": [],
        "permalink": permalink(subscriber),
        "ambassador_level": field(subscriber, "ambassadorLevel"),
        "plan": plan(scene, subscription)?,
        "subscription": {
            "id": subscription.id,
            "current_period_start": field(subscription, "currentPeriodStart"),
            "current_period_end": field(subscription, "currentPeriodEnd"),
            "payment_platform": platform(subscription),
            "canceled_at": canceled,
            "trial_length": null,
            "trial_start": null,
            "trial_end": null,
            "purchased_at": field(subscription, "createdAt"),
        },
    }))
}

pub(super) fn course_progress(scene: &Scene<'_>, learner: &Record) -> Option<Json> {
    let course = scene.after.of_kind("Space").next_back()?;
    Some(json!({ "member": member(learner), "course": space(course), "progress_percent": 40 }))
}

pub(super) fn ambassador(scene: &Scene<'_>, ambassador: &Record) -> Option<Json> {
    let level = ambassador.int("ambassadorLevelId").unwrap_or(1);
    let name = ambassador.text("ambassadorLevel").unwrap_or("Bronze");
    Some(json!({
        "member": member(ambassador),
        "network_id": scene.network,
        "ambassador_level_id": level,
        "ambassador_level_name": name.to_lowercase(),
        "referral_count": ambassador.int("referralCount").unwrap_or_default(),
    }))
}

pub(super) fn leaderboard(scene: &Scene<'_>, first: &Record) -> Option<Json> {
    Some(json!({
        "network_id": scene.network,
        "recalculated_at": field(first, "updatedAt"),
        "type": "received",
        "gift_definition": null,
        "entries": { "all_time": [{ "rank": 1, "member": member(first), "count": 3 }] },
    }))
}
