//! Looks up the ids in a mutation's input.
//!
//! **Records that the viewer may not see are not found.** An id of such a record gets `NOT_FOUND`,
//! as if there were no such record, in queries and in mutations. The vendor's guide says so: its
//! `NOT_FOUND` covers records that do not exist or are not visible. One or two integrations report
//! `FORBIDDEN` for writing such a record. The guide counts more, and `NOT_FOUND` reveals less.
//! `FORBIDDEN` is for records that the viewer can see but may not change.

use std::sync::Arc;

use super::super::context::Context;
use super::super::errors::Fault;
use super::super::resolve;
use super::{Args, Shape};
use crate::world::{Accepts, Record};

const POSTS: &[&str] = &["Post", "Event", "Poll"];
const PLACES: &[&str] = &["Space", "Course", "Network"];
const PRIVATE: &[&str] = &["DirectMessage", "ConversationThread"];

/// Ids that name no record.
const OPAQUE: [&str; 4] = ["clientMutationId", "promptId", "videoId", "retryOfAssetId"];

/// Whether an input field contains ids of records.
pub(super) fn is_reference(field: &str) -> bool {
    !OPAQUE.contains(&field) && (field == "id" || field.ends_with("Id") || field.ends_with("Ids"))
}

/// The records that each id field of an input names.
pub(super) type Found = Vec<(String, Vec<Arc<Record>>)>;

/// Looks up every id of the input. The first unknown one ends the mutation.
pub(super) fn all(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Result<Found, Fault> {
    input
        .names()
        .filter(|name| is_reference(name))
        .map(|name| Ok((name.to_owned(), many(ctx, shape, input, name)?)))
        .collect()
}

/// The records of a list of ids, or of one id.
pub(super) fn many(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
    field: &str,
) -> Result<Vec<Arc<Record>>, Fault> {
    input
        .texts(field)
        .or_else(|| input.text(field).map(|id| vec![id]))
        .unwrap_or_default()
        .iter()
        .map(|id| find(ctx, shape, field, id))
        .collect()
}

/// The record of an optional id.
pub(super) fn one(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
    field: &str,
) -> Result<Option<Arc<Record>>, Fault> {
    input
        .text(field)
        .map(|id| find(ctx, shape, field, &id))
        .transpose()
}

/// The record of a required id.
pub(super) fn required(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
    field: &str,
) -> Result<Arc<Record>, Fault> {
    find(ctx, shape, field, &input.text(field).unwrap_or_default())
}

fn find(ctx: &Context<'_>, shape: Shape<'_>, field: &str, id: &str) -> Result<Arc<Record>, Fault> {
    let own = own_kinds(ctx, shape);
    let kinds = kinds(shape.name, field, &own);
    let found = ctx
        .world()
        .find(id, &kinds, Accepts::of(&format!("{}.{field}", shape.input)))
        .cloned();
    found
        .filter(|record| resolve::is_visible(ctx, record))
        .ok_or_else(|| Fault::not_found(kinds.first().copied().unwrap_or("Record")))
}

/// The object types of the mutation's subject: those of its payload's object, or the one in its
/// name.
fn own_kinds<'a>(ctx: &'a Context<'_>, shape: Shape<'a>) -> Vec<&'a str> {
    let named = shape.object.map_or(shape.noun, |(_, named)| named);
    ctx.facts
        .possible(named)
        .iter()
        .map(String::as_str)
        .collect()
}

fn kinds<'a>(mutation: &str, field: &str, own: &[&'a str]) -> Vec<&'a str> {
    let kinds: &[&str] = match (mutation, field) {
        // Polls have no delete mutation of their own.
        ("deletePost", "id") => POSTS,
        ("createReaction" | "deleteReaction", "targetId") => &["Post", "Event", "Poll", "Comment"],
        ("createMessage" | "markConversationRead", "conversationId") => &["Space"],
        ("createConversationBookmark" | "deleteConversationBookmark", "conversationId") => {
            &["Space", "DirectMessage", "ConversationThread"]
        }
        ("createComment", "replyToId") => &["Comment"],
        ("createDirectMessage", "replyToId") => &["PrivateMessage"],
        ("createPostMute" | "deletePostMute", "postId") => &["Post"],
        (
            "createDirectMessageReaction" | "deleteDirectMessageReaction" | "deleteDirectMessage",
            "messageId",
        ) => &["PrivateMessage"],
        ("createEvent" | "createPost" | "createPoll", "spaceId") => &["Space"],
        ("createSpaceMemberships", "spaceIds") => &["Space"],
        ("updateSpaceImage", "spaceId") => &["Space", "Network"],
        (_, "id" | "atItemId") => own,
        (_, "spaceId" | "spaceIds" | "landingSpaceId") => PLACES,
        (_, "addSpaceIds" | "removeSpaceIds" | "spaceIdsOrder") => PLACES,
        (_, "memberId" | "memberIds" | "recipientId" | "recipientIds" | "senderId") => &["User"],
        (_, "postId") => POSTS,
        (_, "commentId") => &["Comment"],
        (_, "chatId") => &["ChatMessage", "PrivateMessage"],
        (_, "messageId") => &["ChatMessage"],
        (_, "conversationId") => PRIVATE,
        (_, "eventId") => &["Event"],
        (_, "pollId" | "quizQuestionId") => &["Poll"],
        (_, "choiceId") => &["PollChoice"],
        (_, "answerId") => &["PollAnswer"],
        (_, "planId" | "planIds" | "paymentPlanId" | "bundleId") => &["PaymentPlan"],
        (_, "assetId" | "assetIds" | "avatarId" | "headerId" | "thumbnailId") => &["Asset"],
        (_, "badgeId") => &["Badge"],
        (_, "tagId") => &["Tag"],
        (_, "courseId") => &["Course", "Space"],
        (_, "courseworkId" | "parentId" | "toParentId") => &["Coursework"],
        (_, "collectionId" | "spacesCollectionId") => &["SpacesCollection"],
        (_, "customFieldId") => &["CustomField"],
        (_, "optionIds") => &["CustomFieldOption"],
        (_, "galleryGroupId") => &["GalleryGroup"],
        (_, "pinId") => &["Pin"],
        (_, "giftDefinitionId") => &["GiftDefinition"],
        (_, "marketingAudienceId") => &["MarketingAudience"],
        (_, "quizAttemptId") => &["QuizAttempt"],
        (_, "subscriptionId") => &["PaymentSubscription"],
        (_, "subscriptionGroupId") => &["PaymentSubscriptionGroup"],
        (_, "customOnboardingPointerId") => &["CustomOnboardingPointerPin"],
        (_, "embeddedLinkId") => &["EmbeddedLink"],
        (_, "selectedIds" | "deselectedIds") => &["InviteRequest"],
        // Another field of the input gives the type of these ids.
        _ => &[],
    };
    if std::ptr::eq(kinds, own) {
        own.to_vec()
    } else {
        kinds.to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opaque_ids_are_not_looked_up() {
        assert!(is_reference("spaceIds") && is_reference("id"));
        assert!(!is_reference("clientMutationId") && !is_reference("title"));
    }
}
