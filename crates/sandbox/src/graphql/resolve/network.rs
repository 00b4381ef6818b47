//! The network: singular look-ups, and lists with rules.

use std::sync::Arc;

use super::super::args::Args;
use super::super::context::Context;
use super::super::errors::Fault;
use super::answer::{Answer, Resolved, items, ref_items, value};
use super::{
    announcements, automation, branding, commerce, event, feed, gallery, gifts, invitations,
    learning, live, lookup, marketing, moderation, posts, related, roster, search, space,
    visibility,
};
use crate::world::{Record, Value, ids, ids::IdForm};

pub(super) fn field(ctx: &Context<'_>, network: &Record, field: &str, args: Args<'_>) -> Resolved {
    match field {
        "members" => roster::members(ctx, args),
        "blockedMembers" => roster::blocked(ctx),
        "memberByEmail" => {
            let email = args.text("email").unwrap_or_default();
            value(lookup::member_by_email(ctx, &email)?)
        }
        "member" => {
            let member = find(ctx, field, args, "id", "Member")?;
            match args.word("role") {
                Some(role) if member.text("networkRole") != Some(role) => {
                    Err(Fault::not_found("Member"))
                }
                _ => value(Value::Ref(member.id)),
            }
        }
        "ambassadorStats" => announcements::ambassadors(ctx),
        "automationRules" => automation::rules(ctx, args),
        "abuseReports" => moderation::reports(ctx, args),
        "blocklist" => moderation::blocklist(ctx),
        "posts" => posts::of_network(ctx, args),
        "savedPosts" => posts::saved(ctx, args),
        "post" => value(by_slug(ctx, field, args, "PostInterface")?),
        "coursework" => value(by_slug(ctx, field, args, "Coursework")?),
        "events" => event::of_network(ctx, args),
        "feed" => feed::feed(ctx, args),
        "search" => search::search(ctx, args),
        "pins" => value(space::pins(ctx, args, network.id)),
        "welcomeChecklistItems" => value(space::checklist(ctx, network.id)),
        "polls" => {
            let space = posts::space_argument(ctx, field, args)?;
            let world = ctx.world();
            let polls = world
                .of_kind("Poll")
                .rev()
                .filter(|poll| poll.get("_quiz").is_none())
                .filter(|poll| space.is_none_or(|space| poll.reference("space") == Some(space)));
            ref_items(polls.map(|poll| poll.id).collect::<Vec<_>>())
        }
        "comments" => {
            let post = find(ctx, field, args, "postId", "PostContent")?;
            ref_items(pointing_at(ctx, post.id, "Comment"))
        }
        "reactions" => {
            let target = find(ctx, field, args, "targetId", "Reactable")?;
            ref_items(pointing_at(ctx, target.id, "Reaction"))
        }
        // Oldest first.
        "spaceLinks" => {
            let world = ctx.world();
            let links = world.of_kind("SpaceLink").map(|link| link.id);
            ref_items(links.collect::<Vec<_>>())
        }
        "galleryGroups" => gallery::groups(ctx, args),
        "landingSpace" => {
            let audience = args.word("audience").unwrap_or_default();
            let space = network.reference(&format!("_landing{audience}"));
            value(space.map_or(Value::NULL, Value::Ref))
        }
        "giftTransaction" if !gifts::has_gifts(ctx) => value(Value::NULL),
        "giftTransaction" => {
            let id = args.text("resourceId").unwrap_or_default();
            let argument = "Network.giftTransaction(resourceId:)";
            value(Value::Ref(ctx.find_for(argument, &id, "Recognition")?.id))
        }
        "customDomainCheck" => {
            let domain = args.text("domain").unwrap_or_default();
            value(branding::check_domain(ctx, &domain))
        }
        "brandingImages" => branding::images(ctx, network),
        "paymentCouponValidation" => {
            let plan = find(ctx, field, args, "paymentPlanId", "PaymentPlan")?;
            value(commerce::validation(ctx, &plan, args)?)
        }
        "paymentPlans" => commerce::plans(ctx, args),
        "paymentCoupons" => commerce::coupons(ctx, args),
        "paymentSubscriptions" => commerce::subscriptions(ctx, args),
        "purchases" => commerce::purchases(ctx, args),
        "giftDefinitionTemplates" => gifts::templates(),
        "giftDefinitions" => gifts::definitions(ctx),
        "giftLeaderboard" | "giftAggregatedLeaderboard" => gifts::leaderboard(ctx, args),
        "recognitions" => gifts::recognitions(ctx),
        "invites" => invitations::invites(ctx, args),
        "inviteRequests" => invitations::invite_requests(ctx, args),
        "leads" => invitations::leads(ctx, args),
        "waitlists" => invitations::waitlists(ctx),
        "quizAttempts" => learning::quiz_attempts(ctx, args),
        "imageBrandColors" => {
            find(ctx, field, args, "assetId", "Asset")?;
            items(Vec::new())
        }
        "marketingAudiences" => marketing::audiences(ctx, args),
        "marketingBanners" => marketing::banners(ctx, args),
        "onlineLiveSpaces" => live::live_spaces(ctx, args, false),
        "liveSpaces" => live::live_spaces(ctx, args, true),
        _ => by_type(ctx, network, field, args),
    }
}

/// All other fields: a single record by its id, or all records of a type.
fn by_type(ctx: &Context<'_>, network: &Record, field: &str, args: Args<'_>) -> Resolved {
    if network.get(field).is_some() {
        return Ok(None);
    }
    let Some(definition) = ctx.facts.field(&network.kind, field) else {
        return Ok(None);
    };
    let named = definition.ty.inner_named_type().as_str();
    for argument in ["id", "idOrSlug"] {
        if args.get(argument).is_some() && ctx.facts.is_composite(named) {
            let record = find(ctx, field, args, argument, named)?;
            return value(Value::Ref(record.id));
        }
    }
    if definition.ty.is_list() && ctx.facts.is_composite(named) {
        let listing = related(ctx, network, field, named, args)?;
        return Ok(Some(Answer::Items(listing)));
    }
    Ok(None)
}

/// The record that an argument's id names, if the viewer may see it.
fn find(
    ctx: &Context<'_>,
    field: &str,
    args: Args<'_>,
    argument: &str,
    type_name: &str,
) -> Result<Arc<Record>, Fault> {
    let id = args.text(argument).unwrap_or_default();
    let record = ctx.find_for(&format!("Network.{field}({argument}:)"), &id, type_name)?;
    if visibility::is_visible(ctx, &record) {
        Ok(record)
    } else {
        Err(Fault::not_found(type_name))
    }
}

/// A record by either form of its id, or by its slug.
fn by_slug(
    ctx: &Context<'_>,
    field: &str,
    args: Args<'_>,
    type_name: &str,
) -> Result<Value, Fault> {
    let text = args.text("idOrSlug").unwrap_or_default();
    if ids::parse(&text) != IdForm::Other {
        return find(ctx, field, args, "idOrSlug", type_name).map(|record| Value::Ref(record.id));
    }
    let world = ctx.world();
    let found = ctx
        .facts
        .possible(type_name)
        .iter()
        .flat_map(|kind| world.of_kind(kind))
        .find(|record| record.text("slug") == Some(text.as_str()))
        .cloned();
    drop(world);
    found
        .filter(|record| visibility::is_visible(ctx, record))
        .map(|record| Value::Ref(record.id))
        .ok_or_else(|| Fault::not_found(type_name))
}

fn pointing_at(ctx: &Context<'_>, target: u64, kind: &str) -> Vec<u64> {
    ctx.world()
        .pointing_at(target, kind)
        .map(|record| record.id)
        .collect()
}
