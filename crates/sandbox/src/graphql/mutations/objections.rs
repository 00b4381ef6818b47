//! Refuses inputs that are wrong for every state of the world.

use super::Args;
use crate::world::names::is_domain;

/// The reason, if there is one.
pub(super) fn objection(mutation: &str, input: Args<'_>) -> Option<&'static str> {
    blank_title(input).or_else(|| match mutation {
        "createAnnouncement" => recipients(input),
        "createPaymentPlanAnnouncement" => {
            is_empty(input, "recipientIds").then_some("recipientIds can't be empty")
        }
        "createWebhookCallback" | "updateWebhookCallback" => {
            if is_empty(input, "includedEvents") {
                Some("includedEvents can't be empty")
            } else {
                not_https(input, "url").then_some("url must be HTTPS")
            }
        }
        "createMarketingBanner" | "updateMarketingBanner" => banner(input),
        "createPaymentPlan" | "updatePaymentPlan" => plan(input),
        "createPaymentCoupon" => coupon(input),
        "createCustomDomain" => input
            .text("domain")
            .filter(|domain| !is_domain(domain))
            .map(|_| "Domain must be fully qualified"),
        "createAutomationRule" => {
            is_empty(input, "automationRuleActions").then_some("An action is needed")
        }
        "createCoursework" if input.word("type") == Some("OVERVIEW") => {
            Some("A course has one overview, made with it")
        }
        "updateMember" => longer(input, "shortBio", 160).then_some("shortBio is too long"),
        "createGift" => longer(input, "message", 500).then_some("message is too long"),
        _ => None,
    })
}

fn blank_title(input: Args<'_>) -> Option<&'static str> {
    let is_blank = |field: &str| input.word(field).is_some_and(|text| text.trim().is_empty());
    if is_blank("title") {
        Some("title can't be blank")
    } else {
        is_blank("name").then_some("name can't be blank")
    }
}

/// Everyone, a filter, or a list: exactly one of them, and not an empty list.
fn recipients(input: Args<'_>) -> Option<&'static str> {
    if is_empty(input, "recipientIds") {
        Some("recipientIds can't be empty")
    } else if input.get("recipientIds").is_some() && input.get("filter").is_some() {
        Some("filter and recipientIds exclude each other")
    } else {
        None
    }
}

fn banner(input: Args<'_>) -> Option<&'static str> {
    let has_target = input.get("targetableId").is_some();
    if not_https(input, "buttonUrl") {
        Some("buttonUrl must be HTTPS")
    } else if has_target != input.get("targetableType").is_some() {
        Some("targetableId and targetableType go together")
    } else if has_target && input.get("buttonUrl").is_some() {
        Some("buttonUrl and a target exclude each other")
    } else {
        None
    }
}

fn plan(input: Args<'_>) -> Option<&'static str> {
    let name = input.text("name");
    let count = name.map(|name| name.chars().count());
    if count.is_some_and(|count| !(4..=60).contains(&count)) {
        Some("name must be 4 to 60 characters long")
    } else if longer(input, "internalNotes", 150) {
        Some("internalNotes is too long")
    } else if is_empty(input, "spaceIds") {
        Some("A plan needs a space")
    } else {
        None
    }
}

fn coupon(input: Args<'_>) -> Option<&'static str> {
    let is_percentage = input.word("couponType") == Some("PERCENTAGE");
    let percentage = input.int("percentageOff");
    let repeats = input.word("duration") == Some("REPEATING");
    if is_percentage != percentage.is_some() {
        Some("percentageOff is for percentage codes, which need it")
    } else if percentage.is_some_and(|percentage| !(0..=100).contains(&percentage)) {
        Some("percentageOff must be between 0 and 100")
    } else if repeats != input.get("durationInMonths").is_some() {
        Some("durationInMonths is for repeating codes, which need it")
    } else {
        None
    }
}

fn is_empty(input: Args<'_>, list: &str) -> bool {
    input
        .get(list)
        .and_then(|list| list.as_array())
        .is_some_and(Vec::is_empty)
}

fn not_https(input: Args<'_>, field: &str) -> bool {
    input
        .text(field)
        .is_some_and(|url| !url.starts_with("https://"))
}

fn longer(input: Args<'_>, field: &str, limit: usize) -> bool {
    input
        .text(field)
        .is_some_and(|text| text.chars().count() > limit)
}
