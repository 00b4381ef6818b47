//! Members, their memberships, and people who are not members yet.

use super::super::args::Args;
use super::super::context::Context;
use super::super::roles;
use super::answer::{Resolved, ref_items, value};
use super::{commerce, custom_fields, gifts, learning, marketing};
use crate::world::{Record, Relation, Value};

pub(super) fn field(ctx: &Context<'_>, member: &Record, field: &str, args: Args<'_>) -> Resolved {
    let linked = |relation| ctx.world().linked_from(relation, member.id).to_vec();
    match field {
        "email" => value(email(ctx, member)),
        "timeZone" => value(time_zone(ctx, member)),
        "url" => value(format!("https://harbor.mn.co/members/{}", member.id)),
        "badges" => value(Value::refs(linked(Relation::HoldsBadge))),
        // The members' tags are for those who may see the network's.
        "tags" if !roles::in_network(ctx, "Network.tags") => value(Value::empty()),
        "tags" => value(Value::refs(linked(Relation::HoldsTag))),
        "followers" => ref_items(ctx.world().linked_to(Relation::Follows, member.id)),
        "followerCount" => value(ctx.world().linked_to(Relation::Follows, member.id).len()),
        "followedMembers" => ref_items(linked(Relation::Follows)),
        "followedMemberCount" => value(linked(Relation::Follows).len()),
        "spaces" | "conversations" => {
            // Courses have memberships too, but they are not in these lists.
            let world = ctx.world();
            let is_space = |id: &u64| world.get(*id).is_some_and(|place| &*place.kind == "Space");
            let spaces = roles::spaces_of(ctx, member.id).into_iter();
            ref_items(spaces.filter(is_space).collect::<Vec<_>>())
        }
        "giftsReceived" => gifts::of_member(ctx, member.id, "receiver"),
        "giftsSent" => gifts::of_member(ctx, member.id, "sender"),
        "giftSummary" => gifts::summary(ctx, member.id),
        "notifications" => notifications(ctx, member, args),
        "eligibleMarketingBanner" => marketing::eligible(ctx, args),
        "directMessages" => direct_messages(ctx, member, args),
        "customFieldResponses" => {
            let answered_only = args.flag("answeredOnly") == Some(true);
            super::answer::items(custom_fields::responses(ctx, member, answered_only))
        }
        "membership" => {
            let space = args
                .text("spaceId")
                .map(|id| ctx.find_for("User.membership(spaceId:)", &id, "Space"))
                .transpose()?
                .map(|space| space.id);
            let membership = roles::membership_of(ctx, member.id, space);
            value(membership.map_or(Value::NULL, |membership| Value::Ref(membership.id)))
        }
        "notificationSetting" => value(
            ctx.world()
                .pointing_at(member.id, "NotificationSetting")
                .next()
                .map_or(Value::NULL, |setting| Value::Ref(setting.id)),
        ),
        "courseProgress" => {
            let id = args.text("courseId").unwrap_or_default();
            let course = ctx.find_for("User.courseProgress(courseId:)", &id, "Course")?;
            value(learning::course_progress(ctx, member.id, &course))
        }
        "videoProgresses" => {
            let id = args.text("postId").unwrap_or_default();
            let post = ctx.find_for("User.videoProgresses(postId:)", &id, "PostContent")?;
            let world = ctx.world();
            let progresses = world
                .pointing_at(post.id, "VideoProgress")
                .filter(|progress| progress.reference("_member") == Some(member.id));
            ref_items(progresses.map(|progress| progress.id).collect::<Vec<_>>())
        }
        _ => Ok(None),
    }
}

/// Plain for the member and, if the member consents, for hosts, both only with `read:userinfo`;
/// obfuscated for hosts and moderators otherwise.
fn email(ctx: &Context<'_>, member: &Record) -> String {
    let address = member.text("_email").unwrap_or_default();
    let consented = ctx.is_viewer(member.id) || (ctx.is_host() && member.flag("_sharesEmail"));
    if consented && ctx.holds("read:userinfo") {
        address.to_owned()
    } else {
        obfuscated(address)
    }
}

/// `m****@example.com`.
fn obfuscated(address: &str) -> String {
    let (local, domain) = address.split_once('@').unwrap_or((address, ""));
    let first: String = local.chars().take(1).collect();
    format!("{first}****@{domain}")
}

/// The scope that the field states is not enough: your own notifications need another scope than
/// those of others.
fn time_zone(ctx: &Context<'_>, member: &Record) -> Option<String> {
    let scope = if ctx.is_viewer(member.id) {
        "read:userinfo"
    } else {
        "host:read:network_members"
    };
    ctx.holds(scope)
        .then(|| member.text("timeZone").map(str::to_owned))
        .flatten()
}

fn notifications(ctx: &Context<'_>, member: &Record, args: Args<'_>) -> Resolved {
    let unread = args.flag("unread");
    let world = ctx.world();
    let mut notifications: Vec<_> = world
        .pointing_at(member.id, "Notification")
        .filter(|notification| notification.reference("recipient") == Some(member.id))
        .filter(|notification| unread.is_none_or(|unread| unread != notification.flag("isRead")))
        .collect();
    notifications.sort_by_key(|notification| {
        std::cmp::Reverse((notification.time("lastActivityAt"), notification.id))
    });
    ref_items(
        notifications
            .into_iter()
            .map(|notification| notification.id)
            .collect::<Vec<_>>(),
    )
}

fn direct_messages(ctx: &Context<'_>, member: &Record, args: Args<'_>) -> Resolved {
    let kinds: &[&str] = if args.flag("includeThreads") == Some(true) {
        &["DirectMessage", "ConversationThread"]
    } else {
        &["DirectMessage"]
    };
    let hidden = format!("_archivedBy{}", member.id);
    let world = ctx.world();
    let conversations = kinds
        .iter()
        .flat_map(|kind| world.pointing_at(member.id, kind).rev())
        .filter(|conversation| super::chat::participates(conversation, member.id))
        .filter(|conversation| !conversation.flag(&hidden));
    ref_items(
        conversations
            .map(|conversation| conversation.id)
            .collect::<Vec<_>>(),
    )
}

pub(super) fn membership_field(ctx: &Context<'_>, membership: &Record, field: &str) -> Resolved {
    match field {
        "lastActiveAt" => {
            let member = membership.reference("member").and_then(|id| ctx.record(id));
            value(member.and_then(|member| member.time("lastActiveAt")))
        }
        "accessPathPlans" => ref_items(commerce::access_plans(ctx, membership)),
        "accessPathSource" => value(commerce::access_source(ctx, membership)),
        _ => Ok(None),
    }
}

/// Badges and tags: their members.
pub(super) fn emblem_field(ctx: &Context<'_>, emblem: &Record, field: &str) -> Resolved {
    let relation = if &*emblem.kind == "Badge" {
        Relation::HoldsBadge
    } else {
        Relation::HoldsTag
    };
    match field {
        "members" => {
            let holders = ctx.world().linked_to(relation, emblem.id);
            value(Value::refs(holders))
        }
        "memberCount" => value(ctx.world().linked_to(relation, emblem.id).len()),
        _ => Ok(None),
    }
}

/// Addresses of leads, invitees, requesters and blocked senders.
pub(super) fn contact_field(ctx: &Context<'_>, contact: &Record, field: &str) -> Resolved {
    match field {
        "email" | "recipientEmail" => {
            let address = contact.text(field).unwrap_or("someone@example.com");
            let coordinate = format!("{}.{field}", contact.kind);
            if roles::in_network(ctx, &coordinate) && ctx.holds("read:userinfo") {
                value(address)
            } else {
                value(obfuscated(address))
            }
        }
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_obfuscated_address_keeps_its_first_letter_and_domain() {
        assert_eq!(obfuscated("maren@example.com"), "m****@example.com");
        assert_eq!(obfuscated(""), "****@");
    }
}
