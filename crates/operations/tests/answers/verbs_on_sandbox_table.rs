//! The values that calls of `verbs_on_sandbox` need beyond any of the right type, and the calls that are
//! refused.

/// A verb, and values for fields of its input or for its variables. A verb that takes the whole input can
/// get more fields than the required ones. Texts such as `id of Post` and `first of …` stand for values
/// of known records.
pub(crate) const SETTINGS: &[(&str, &str)] = &[
    (
        "chats.mark_read",
        r#"{"conversationId": "id of FlexSpace"}"#,
    ),
    (
        "coupons.create",
        r#"{"couponType": "PERCENTAGE", "percentageOff": 10}"#,
    ),
    (
        "course_progress.get",
        r#"{"courseId": "first of nodes id"}"#,
    ),
    ("coursework.reorder", r#"{"atTop": true}"#),
    (
        "custom_field_answers.update",
        r#"{"customFieldId": "id of CustomField TEXT_SHORT", "text": "Red"}"#,
    ),
    (
        "custom_field_answers.delete",
        r#"{"customFieldId": "id of CustomField TEXT_SHORT"}"#,
    ),
    (
        "custom_field_options.create",
        r#"{"customFieldId": "id of CustomField DROPDOWN_SINGLE_SELECT"}"#,
    ),
    ("custom_fields.create", r#"{"responseType": "TEXT_SHORT"}"#),
    (
        "custom_fields.delete",
        r#"{"id": "id of CustomField TEXT_SHORT"}"#,
    ),
    (
        "custom_fields.update",
        r#"{"id": "id of CustomField TEXT_SHORT"}"#,
    ),
    (
        "events.delete_instance",
        r#"{"eventId": "first of events postId", "instanceIndex": "first of events instanceIndex"}"#,
    ),
    (
        "events.update_instance",
        r#"{"eventId": "first of events postId", "instanceIndex": "first of events instanceIndex"}"#,
    ),
    ("gallery_groups.reorder", r#"{"atTop": true}"#),
    (
        "gift_definitions.create",
        r#"{"avatarName": "first of giftDefinitionTemplates avatarName"}"#,
    ),
    ("invite_requests.update_many", r#"{"selectAll": true}"#),
    (
        "invites.create",
        r#"{"recipients": [{"email": "new@harbor.example"}]}"#,
    ),
    ("members.update", r#"{"id": "id of viewer"}"#),
    (
        "memberships.delete",
        r#"{"id": "id of User", "cancelPlans": true}"#,
    ),
    ("network.update_theme", r##"{"primaryColor": "#112233"}"##),
    (
        "pins.create",
        r#"{"targetType": "POST", "targetId": "id of Post"}"#,
    ),
    (
        "pins.delete",
        r#"{"targetType": "POST", "targetId": "id of Post"}"#,
    ),
    ("pins.reorder", r#"{"atTop": true}"#),
    ("plans.grant", r#"{"planId": "id of PaymentPlan free"}"#),
    ("polls.get_as_host", r#"{"id": "id of Poll"}"#),
    ("posts.create", r#"{"title": "Ahoy"}"#),
    ("rsvps.list", r#"{"idOrSlug": "id of Event"}"#),
    (
        "spaces.move_to_collection",
        r#"{"collectionId": "first of spacesCollections id"}"#,
    ),
    ("spaces.reorder", r#"{"atTop": true}"#),
    (
        "spaces_collections.delete",
        r#"{"collectionId": "first of spacesCollections id"}"#,
    ),
    (
        "spaces_collections.reorder",
        r#"{"collectionId": "first of spacesCollections id", "atTop": true}"#,
    ),
    (
        "spaces_collections.update",
        r#"{"collectionId": "first of spacesCollections id", "name": "Docks"}"#,
    ),
];

/// A verb that the sandbox refuses here, a part of the error, and why.
pub(crate) const REFUSED: &[(&str, &str, &str)] = &[
    (
        "chat_messages.unreact",
        "Reaction not found",
        "the viewer has not reacted",
    ),
    (
        "events.restore_instance",
        "not found",
        "no occurrence is cancelled",
    ),
    (
        "invite_requests.create",
        "You are a member already",
        "the viewer is a member",
    ),
    ("live_spaces.complete", "not found", "nobody is live"),
    ("live_spaces.get", "not found", "nobody is live"),
    (
        "onboarding_pointers.delete",
        "not found",
        "the network has no pointers of its own",
    ),
    (
        "onboarding_pointers.update",
        "not found",
        "the network has no pointers of its own",
    ),
    (
        "profile_questions.answer",
        "not found",
        "the space has no questions",
    ),
    (
        "quiz_attempts.complete",
        "only your own record",
        "the attempt is another member's",
    ),
    (
        "reactions.delete",
        "Reaction not found",
        "the viewer has not reacted",
    ),
    ("uploads.abort", "not found", "no upload was begun"),
];
