//! Mutations that only link two records: follows, badges, saved posts, mutes, reports.

use super::super::context::Context;
use super::super::errors::Fault;
use super::{Args, Outcome, Shape, memberships, permissions, references};
use crate::world::{Record, Relation, Value, ids};

/// The link that a mutation makes or removes, and the input field that names its object. Its
/// subject is the viewer, or the members of `memberIds`.
fn link(noun: &str) -> Option<(Relation, &'static str)> {
    Some(match noun {
        "MemberFollow" => (Relation::Follows, "memberId"),
        "MemberBlock" => (Relation::Blocks, "memberId"),
        "BadgeMemberships" => (Relation::HoldsBadge, "badgeId"),
        "TagMemberships" => (Relation::HoldsTag, "tagId"),
        "SavedPost" => (Relation::Saves, "postId"),
        "PostMute" => (Relation::Mutes, "postId"),
        "PostReport" => (Relation::Reports, "postId"),
        "CommentReport" => (Relation::Reports, "commentId"),
        "ChatReport" => (Relation::Reports, "chatId"),
        "MemberReport" => (Relation::Reports, "memberId"),
        "SpaceBlacklist" => (Relation::NotInterested, "spaceId"),
        "ConversationBookmark" => (Relation::Bookmarks, "conversationId"),
        "AnswerCheer" => (Relation::Cheers, "answerId"),
        _ => return None,
    })
}

/// Runs the mutation if it is one of these.
pub(super) fn run(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
) -> Result<Option<Outcome>, Fault> {
    let Some((relation, field)) = link(shape.noun) else {
        return Ok(None);
    };
    let far = references::required(ctx, shape, input, field)?;
    if matches!(relation, Relation::Follows | Relation::Blocks) && ctx.is_viewer(far.id) {
        return Ok(Some(Outcome::refused("You can't do this to yourself")));
    }
    if relation == Relation::Follows && shape.verb == "create" {
        let viewer = ctx.record(ctx.viewer_id());
        let is_full =
            |member: &Record| member.text("memberType") != Some(memberships::LIMITED_MEMBER);
        if !(is_full(&far) && viewer.is_some_and(|viewer| is_full(&viewer))) {
            return Ok(Some(Outcome::refused(
                "Only full members of the network follow and are followed",
            )));
        }
    }
    let grants = matches!(relation, Relation::HoldsBadge | Relation::HoldsTag);
    let near: Vec<u64> = if grants {
        let members = references::many(ctx, shape, input, "memberIds")?;
        members.iter().map(|member| member.id).collect()
    } else if relation == Relation::Mutes
        && let Some(member) = references::one(ctx, shape, input, "memberId")?
    {
        permissions::check_author(ctx, Some(member.id), "mutes")?;
        vec![member.id]
    } else {
        vec![ctx.viewer_id()]
    };
    let links = shape.verb == "create";
    let changed: Vec<u64> = ctx.write(|world| {
        near.into_iter()
            .filter(|member| {
                if links {
                    world.link(relation, *member, far.id)
                } else {
                    world.unlink(relation, *member, far.id)
                }
            })
            .collect()
    });
    let mut outcome = Outcome::done([]);
    if let Some((field, _)) = shape.object {
        outcome = outcome.and(field, Value::Ref(far.id));
    }
    if grants {
        let (list, word) = match (links, changed.is_empty()) {
            (true, false) => ("grantedMembers", "GRANTED"),
            (true, true) => ("grantedMembers", "ALREADY_GRANTED"),
            (false, false) => ("revokedMembers", "REVOKED"),
            (false, true) => ("revokedMembers", "NOT_GRANTED"),
        };
        outcome = outcome.and(list, Value::refs(changed)).and("outcome", word);
    }
    Ok(Some(
        outcome.and("deletedPostId", ids::global_id(&far.kind, far.id)),
    ))
}
