//! Gifts: templates, the catalogue, what was given, leaderboards.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::SignedDuration;

use super::super::args::Args;
use super::super::context::Context;
use super::answer::{Resolved, ref_items, value};
use super::filters;
use crate::world::gifts::TEMPLATES;
use crate::world::{Record, Value};

/// How many members a leaderboard has.
const LEADERS: usize = 10;

/// Whether the network has gifts.
pub(crate) fn has_gifts(ctx: &Context<'_>) -> bool {
    let network = ctx.record(ctx.network_id);
    match network
        .as_ref()
        .and_then(|network| network.get("featureToggles"))
    {
        Some(Value::List(toggles)) => !toggles.iter().any(|toggle| {
            matches!(toggle, Value::Object(toggle)
                if toggle.text("key") == Some("gifts") && !toggle.flag("enabled"))
        }),
        _ => true,
    }
}

pub(super) fn templates() -> Resolved {
    let templates = TEMPLATES.iter().map(|template| {
        Record::new("GiftDefinitionTemplate")
            .with("avatarName", template.avatar)
            .with("avatarUrl", template.avatar_url())
            .with("costInPoints", template.points)
            .with("name", template.name)
    });
    value(templates.collect::<Vec<_>>())
}

/// `Network.giftDefinitions`: without the feature, hosts only see it.
pub(super) fn definitions(ctx: &Context<'_>) -> Resolved {
    if !has_gifts(ctx) && !ctx.is_host() {
        return ref_items([]);
    }
    let mut gifts = filters::visible(ctx, "GiftDefinition");
    gifts.sort_by_key(|gift| (gift.int("position"), gift.id));
    ref_items(gifts.iter().map(|gift| gift.id).collect::<Vec<_>>())
}

/// What was given in the network, newest first; nothing if gifts are off.
fn given(ctx: &Context<'_>) -> Vec<Arc<Record>> {
    if !has_gifts(ctx) {
        return Vec::new();
    }
    let mut all = filters::visible(ctx, "Recognition");
    all.reverse();
    all
}

pub(super) fn recognitions(ctx: &Context<'_>) -> Resolved {
    ref_items(given(ctx).iter().map(|gift| gift.id).collect::<Vec<_>>())
}

/// `giftsReceived` with the end `receiver`, and `giftsSent` with the end `sender`.
pub(super) fn of_member(ctx: &Context<'_>, member: u64, end: &str) -> Resolved {
    let gifts = given(ctx);
    let own = gifts
        .iter()
        .filter(|gift| gift.reference(end) == Some(member));
    ref_items(own.map(|gift| gift.id).collect::<Vec<_>>())
}

/// How often a member was given each gift.
pub(super) fn summary(ctx: &Context<'_>, member: u64) -> Resolved {
    let mut counts: BTreeMap<Option<u64>, usize> = BTreeMap::new();
    for gift in given(ctx) {
        if gift.reference("receiver") == Some(member) {
            *counts.entry(gift.reference("giftDefinition")).or_default() += 1;
        }
    }
    let entries = counts.into_iter().map(|(definition, count)| {
        Record::new("GiftSummaryEntry")
            .with("count", count)
            .with("giftDefinition", definition.map(Value::Ref))
    });
    value(entries.collect::<Vec<_>>())
}

/// The members who were given most, or who gave most, of one gift or of all.
pub(super) fn leaderboard(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    if !has_gifts(ctx) {
        return value(Value::NULL);
    }
    let definition = args
        .text("giftDefinitionId")
        .map(|id| {
            let coordinate = "Network.giftLeaderboard(giftDefinitionId:)";
            ctx.find_for(coordinate, &id, "GiftDefinition")
        })
        .transpose()?
        .map(|definition| definition.id);
    let since = match args.word("period") {
        Some("LAST_7_DAYS") => Some(ctx.now - SignedDuration::from_hours(24 * 7)),
        Some("LAST_30_DAYS") => Some(ctx.now - SignedDuration::from_hours(24 * 30)),
        _ => None,
    };
    let end = if args.word("direction") == Some("SENT") {
        "sender"
    } else {
        "receiver"
    };
    let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
    for gift in given(ctx) {
        let is_wanted = definition
            .is_none_or(|wanted| gift.reference("giftDefinition") == Some(wanted))
            && since.is_none_or(|since| gift.time("createdAt").is_some_and(|at| at >= since));
        if let Some(member) = gift.reference(end).filter(|_| is_wanted) {
            *counts.entry(member).or_default() += 1;
        }
    }
    let mut leaders: Vec<(u64, usize)> = counts.into_iter().collect();
    leaders.sort_by_key(|(member, count)| (std::cmp::Reverse(*count), *member));
    leaders.truncate(LEADERS);
    let entries: Vec<Record> = leaders
        .into_iter()
        .map(|(member, count)| {
            Record::new("GiftLeaderboardEntry")
                .with_ref("member", member)
                .with("count", count)
                .with("giftDefinition", definition.map(Value::Ref))
        })
        .collect();
    value(Record::new("GiftLeaderboard").with("entries", entries))
}
