// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The earliest days on which deprecated members may go, in order of the coordinates.
pub(crate) static REMOVALS: &[(&str, &str)] = &[
    ("AutomationRuleLogEntry.user", "2026-12-15"),
    ("AutomationRuleLogEntry.userId", "2026-12-15"),
    ("ChatMessage.user", "2026-12-15"),
    ("CreateCourseworkInput.description", "2026-12-15"),
    ("CreateEventInput.location", "2026-12-15"),
    ("EmailBlocklistType.PROVIDER_BOUNCED", "2026-12-15"),
    ("Event.body", "2026-12-15"),
    ("Event.location", "2026-12-15"),
    ("FeedPostItem.introducedUser", "2026-12-15"),
    ("Message.user", "2026-12-15"),
    ("Poll.body", "2026-12-15"),
    ("Post.body", "2026-12-15"),
    ("PostInterface.body", "2026-12-15"),
    ("PrivateMessage.user", "2026-12-15"),
    ("Reaction.user", "2026-12-15"),
    ("Segment.isPinnedToFeaturedMembers", "2026-12-15"),
    ("UpdateCourseworkInput.description", "2026-12-15"),
    ("UpdateEventInput.location", "2026-12-15"),
    ("UploadProvider.KALTURA", "2026-12-15"),
    ("UploadStrategy.KALTURA_MULTIPART_FORM", "2026-12-15"),
    ("UploadStrategy.S3_MULTIPART_PRESIGNED", "2026-12-15"),
    ("UploadStrategy.S3_MULTIPART_SERVER_MEDIATED", "2026-12-15"),
    ("UploadStrategy.S3_SINGLE_PUT", "2026-12-15"),
];
