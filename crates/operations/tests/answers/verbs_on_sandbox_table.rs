//! The values that calls of `verbs_on_sandbox` need beyond any of the right type, and the calls that are
//! refused.

/// A verb, and values for fields of its input or for its variables. A verb that takes the whole input can
/// get more fields than the required ones. Texts such as `id of Post` and `first of …` stand for values
/// of known records.
pub(crate) const SETTINGS: &[(&str, &str)] = &[];

/// A verb that the sandbox refuses here, a part of the error, and why.
pub(crate) const REFUSED: &[(&str, &str, &str)] = &[
    (
        "chat_messages.unreact",
        "Reaction not found",
        "the viewer has not reacted",
    ),
    (
        "chats.mark_read",
        "Space not found",
        "the known conversation is not the chat of a space",
    ),
    (
        "coupons.create",
        "amountOff is required for an amount-off code",
        "an amount-off code needs amounts",
    ),
    (
        "course_progress.get",
        "Course not found",
        "the known space is not a course",
    ),
    (
        "coursework.create",
        "Course not found",
        "the known space is not a course",
    ),
    (
        "coursework.reorder",
        "One of atTop, atBottom, atItemId and toParentId is needed",
        "no place is given",
    ),
    (
        "custom_field_answers.delete",
        "Badges and tags are granted by mutations of their own",
        "the known field is one of badges",
    ),
    (
        "custom_field_answers.update",
        "Badges and tags are granted by mutations of their own",
        "the known field is one of badges",
    ),
    (
        "custom_field_options.create",
        "Only dropdowns have options",
        "the known field is one of badges",
    ),
    (
        "custom_field_options.delete",
        "CustomFieldOption not found",
        "no option is known",
    ),
    (
        "custom_field_options.update",
        "CustomFieldOption not found",
        "no option is known",
    ),
    (
        "custom_fields.create",
        "responseType can't be TAG or BADGE: the system makes these fields",
        "the first type is made by the system",
    ),
    (
        "custom_fields.delete",
        "Tag and badge fields can't be changed",
        "the known field is one of badges",
    ),
    (
        "custom_fields.update",
        "Tag and badge fields can't be changed",
        "the known field is one of badges",
    ),
    (
        "events.delete_instance",
        "EventInstance not found",
        "the event has no such occurrence",
    ),
    (
        "events.restore_instance",
        "EventRecurrenceException not found",
        "no occurrence is cancelled",
    ),
    (
        "events.update_instance",
        "EventInstance not found",
        "the event has no such occurrence",
    ),
    (
        "gallery_groups.reorder",
        "Exactly one of atTop, atBottom and atItemId is needed",
        "no place is given",
    ),
    (
        "gift_definitions.create",
        "Exactly one of avatarId and avatarName is needed",
        "no picture is given",
    ),
    ("gifts.get", "Recognition not found", "no gift was given"),
    (
        "invite_requests.create",
        "You are a member already",
        "the viewer is a member",
    ),
    (
        "invite_requests.update_many",
        "Exactly one of selectAll and selectedIds is needed",
        "no request is selected",
    ),
    (
        "invites.create",
        "There is no one to invite",
        "no one is named",
    ),
    (
        "live_spaces.complete",
        "LiveSpace not found",
        "no session is known",
    ),
    (
        "live_spaces.get",
        "LiveSpace not found",
        "no session is known",
    ),
    (
        "members.daily_visit_streak",
        "node.dailyVisitStreak is null",
        "the member has no streak",
    ),
    (
        "members.get_by_email",
        "network.memberByEmail is null",
        "nobody has this address",
    ),
    (
        "members.update",
        "You may change only your own record",
        "the known member is not the viewer",
    ),
    (
        "memberships.delete",
        "User not found",
        "the known member was not found in it",
    ),
    (
        "network.update_theme",
        "Either primaryColor, or lightTheme and darkTheme together, is needed",
        "no colour is given",
    ),
    (
        "onboarding_pointers.delete",
        "CustomOnboardingPointerPin not found",
        "the network has no pointers of its own",
    ),
    (
        "onboarding_pointers.update",
        "CustomOnboardingPointerPin not found",
        "the network has no pointers of its own",
    ),
    (
        "pins.create",
        "targetId not found",
        "the network has no pointers of its own",
    ),
    (
        "pins.delete",
        "targetId not found",
        "the network has no pointers of its own",
    ),
    (
        "pins.reorder",
        "Exactly one of atTop, atBottom and atItemId is needed",
        "no place is given",
    ),
    (
        "plans.grant",
        "Only free plans can be given to a member",
        "the known plan is not free",
    ),
    (
        "polls.get_as_host",
        "Poll not found",
        "the known id is not that of a poll",
    ),
    (
        "posts.create",
        "Title or body can't be blank",
        "a post needs a title or a body",
    ),
    (
        "private_messages.delete",
        "PrivateMessage not found",
        "the host has no messages",
    ),
    (
        "private_messages.in_thread",
        "node.messages or an object around it is null",
        "the host has no messages",
    ),
    (
        "private_messages.list",
        "node.messages or an object around it is null",
        "the host has no messages",
    ),
    (
        "private_messages.unreact",
        "PrivateMessage not found",
        "the host has no messages",
    ),
    (
        "profile_questions.answer",
        "ProfileQuestion not found",
        "the space has no questions",
    ),
    (
        "quiz_attempts.answer",
        "quizQuestionId must be a question of a quiz",
        "the known question is not of a quiz",
    ),
    (
        "quiz_attempts.complete",
        "You may change only your own record",
        "the attempt is another member's",
    ),
    (
        "reactions.delete",
        "Reaction not found",
        "the viewer has not reacted",
    ),
    (
        "rsvps.list",
        "PostInterface not found",
        "the known id is not that of an event",
    ),
    (
        "spaces.move_to_collection",
        "SpacesCollection not found",
        "collections have only resource ids",
    ),
    (
        "spaces.reorder",
        "Exactly one of atTop, atBottom and atItemId is needed",
        "no place is given",
    ),
    (
        "spaces_collections.delete",
        "SpacesCollection not found",
        "collections have only resource ids",
    ),
    (
        "spaces_collections.reorder",
        "SpacesCollection not found",
        "collections have only resource ids",
    ),
    (
        "spaces_collections.update",
        "SpacesCollection not found",
        "collections have only resource ids",
    ),
    (
        "uploads.abort",
        "UploadSession not found",
        "no upload was begun",
    ),
];
