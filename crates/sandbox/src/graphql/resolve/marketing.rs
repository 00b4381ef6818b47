//! Marketing audiences, and the banners that are shown to them.

use std::cmp::Reverse;
use std::sync::Arc;

use super::super::args::Args;
use super::super::context::Context;
use super::super::roles;
use super::answer::{Resolved, ref_items, value};
use super::commerce;
use super::filters::{self, contains, is_among};
use crate::world::{Record, Relation, Value};

/// `Network.marketingAudiences`: newest first, unless sorted otherwise.
pub(super) fn audiences(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let statuses = filters::words(args, "statuses");
    let term = filters::term(args);
    let mut audiences = filters::visible(ctx, "MarketingAudience");
    audiences.retain(|audience| {
        is_among(audience.text("status"), statuses.as_ref())
            && contains(term.as_ref(), [audience.text("name")])
    });
    sort(&mut audiences, args);
    ref_items(audiences.iter().map(|one| one.id).collect::<Vec<_>>())
}

/// `Network.marketingBanners`: newest first, unless sorted otherwise.
pub(super) fn banners(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let statuses = filters::words(args, "statuses");
    let platforms = filters::words(args, "targetPlatforms");
    let term = filters::term(args);
    let mut banners = filters::visible(ctx, "MarketingBanner");
    banners.retain(|banner| {
        is_among(Some(status(ctx, banner)), statuses.as_ref())
            && is_among(
                Some(banner.text("targetPlatforms").unwrap_or("ALL")),
                platforms.as_ref(),
            )
            && contains(term.as_ref(), [banner.text("name"), banner.text("title")])
    });
    sort(&mut banners, args);
    ref_items(banners.iter().map(|banner| banner.id).collect::<Vec<_>>())
}

fn sort(records: &mut [Arc<Record>], args: Args<'_>) {
    if args.word("sort") == Some("NAME") {
        records.sort_by_cached_key(|record| record.text("name").map(str::to_lowercase));
        if args.word("sortOrder") != Some("ASC") {
            records.reverse();
        }
    } else {
        filters::sort_by_time(records, "createdAt", args);
    }
}

pub(super) fn banner_field(ctx: &Context<'_>, banner: &Record, field: &str) -> Resolved {
    match field {
        "status" => value(status(ctx, banner)),
        "isActive" => value(is_on(banner)),
        _ => Ok(None),
    }
}

fn is_on(banner: &Record) -> bool {
    banner.leaf("isActive").and_then(|flag| flag.as_bool()) != Some(false)
}

/// The state of a banner: it follows its dates and its audience.
fn status(ctx: &Context<'_>, banner: &Record) -> &'static str {
    let audience = banner
        .reference("marketingAudience")
        .and_then(|id| ctx.record(id));
    let is_suspended = audience.is_some_and(|audience| audience.text("status") != Some("ACTIVE"));
    if !is_on(banner) {
        "INACTIVE"
    } else if banner.time("endsAt").is_some_and(|end| end <= ctx.now) {
        "EXPIRED"
    } else if is_suspended {
        "SUSPENDED"
    } else if banner.time("startsAt").is_some_and(|start| start > ctx.now) {
        "SCHEDULED"
    } else {
        "ACTIVE"
    }
}

/// `User.eligibleMarketingBanner`: the newest banner that is on, for this platform and for an
/// audience that the viewer belongs to.
pub(super) fn eligible(ctx: &Context<'_>, args: Args<'_>) -> Resolved {
    let is_ios = args.word("platform") == Some("IOS");
    // Members see the banner, but not the list of banners.
    let mut banners: Vec<Arc<Record>> = ctx.world().of_kind("MarketingBanner").cloned().collect();
    banners.sort_by_cached_key(|banner| Reverse((banner.time("createdAt"), banner.id)));
    let found = banners.into_iter().find(|banner| {
        let fits = match banner.text("targetPlatforms") {
            Some("IOS") => is_ios,
            Some("WEB_AND_ANDROID") => !is_ios,
            _ => true,
        };
        let audience = banner.reference("marketingAudience");
        fits && status(ctx, banner) == "ACTIVE"
            && audience.is_none_or(|audience| is_in_audience(ctx, audience, ctx.viewer_id()))
    });
    value(found.map_or(Value::NULL, |banner| Value::Ref(banner.id)))
}

/// Whether a member belongs to an audience: to one of those that it includes, if it includes any,
/// and to none of those that it excludes.
pub(super) fn is_in_audience(ctx: &Context<'_>, audience: u64, member: u64) -> bool {
    let items: Vec<Arc<Record>> = ctx
        .world()
        .pointing_at(audience, "MarketingAudienceFilterItem")
        .cloned()
        .collect();
    let (excluded, included): (Vec<_>, Vec<_>) = items
        .iter()
        .partition(|item| item.text("filterType") == Some("EXCLUDE"));
    let belongs = |item: &&Arc<Record>| belongs_to(ctx, item, member);
    (included.is_empty() || included.iter().any(belongs)) && !excluded.iter().any(belongs)
}

fn belongs_to(ctx: &Context<'_>, item: &Record, id: u64) -> bool {
    let Some(target) = item.reference("targetable").and_then(|id| ctx.record(id)) else {
        return false;
    };
    match &*target.kind {
        "Network" => true,
        "Space" => roles::spaces_of(ctx, id).contains(&target.id),
        "PaymentPlan" => commerce::is_on_plan(&ctx.world(), id, target.id, ctx.now),
        "CustomField" => ctx
            .world()
            .pointing_at(id, "CustomFieldAnswer")
            .any(|answer| answer.reference("customField") == Some(target.id)),
        "Segment" => target.reference("_emblem").is_some_and(|emblem| {
            let world = ctx.world();
            world.is_linked(Relation::HoldsBadge, id, emblem)
                || world.is_linked(Relation::HoldsTag, id, emblem)
        }),
        _ => false,
    }
}
