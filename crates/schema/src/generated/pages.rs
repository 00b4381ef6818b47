// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The page sizes of lists, in order of the coordinates.
use crate::pages::PageLimits;
pub(crate) static PAGES: &[(&str, PageLimits)] = &[
    (
        "Comment.replies",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "ConversationThread.messages",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Course.coursework",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Course.posts",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "CourseProgress.items",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Coursework.children",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Coursework.quizAttempts",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Coursework.quizQuestions",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "CustomField.answers",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "CustomField.options",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "DirectMessage.messages",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Event.comments",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Event.recurrenceExceptions",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Event.rsvps",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "IncomeReport.planBreakdowns",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "MarketingAudience.filterItems",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Member.conversations",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Member.customFieldResponses",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Member.directMessages",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Member.followedMembers",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Member.followers",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Member.giftsReceived",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Member.giftsSent",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Member.notifications",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Member.profileQuestionAnswers",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Member.spaces",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Member.videoProgresses",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Membership.accessPathPlans",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Network.abuseReports",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.announcements",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.assets",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.automationRules",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.badges",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.blockedMembers",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.blocklist",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.comments",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.courses",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.customDomains",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.customFields",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.events",
        PageLimits {
            default: 10u32,
            max: 50u32,
        },
    ),
    (
        "Network.feed",
        PageLimits {
            default: 20u32,
            max: 50u32,
        },
    ),
    (
        "Network.giftDefinitions",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.incomeReportPeriods",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.incomeReports",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.inviteRequests",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.invites",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.leads",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.liveSpaces",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.marketingAudiences",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.marketingBanners",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.members",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.onlineLiveSpaces",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.paymentCoupons",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.paymentPlans",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.paymentSubscriptions",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.polls",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.posts",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.purchases",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.quizAttempts",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.reactions",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.recognitions",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.savedPosts",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.search",
        PageLimits {
            default: 20u32,
            max: 50u32,
        },
    ),
    (
        "Network.segments",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.spaces",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.tags",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.waitlists",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "Network.webhookCallbacks",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "PaymentCoupon.redemptions",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "PaymentPlan.profileQuestions",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Poll.answers",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Poll.comments",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Post.comments",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "PostInterface.comments",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "PrivateConversation.messages",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "PublicConversation.messages",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Space.messages",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Space.posts",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "Space.profileQuestions",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "User.conversations",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "User.customFieldResponses",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "User.directMessages",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "User.followedMembers",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "User.followers",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "User.giftsReceived",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "User.giftsSent",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "User.notifications",
        PageLimits {
            default: 25u32,
            max: 50u32,
        },
    ),
    (
        "User.profileQuestionAnswers",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "User.spaces",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
    (
        "User.videoProgresses",
        PageLimits {
            default: 25u32,
            max: 25u32,
        },
    ),
];
pub(crate) static CAPPED: &[(&str, u32)] = &[
    ("Badge.members", 30u32),
    ("Event.upcomingEventInstances", 3u32),
    ("EventInstance.attendees", 6u32),
    ("Member.personalLinks", 10u32),
    ("Network.automationRuleLogs", 200u32),
    ("Segment.members", 30u32),
    ("Tag.members", 30u32),
    ("User.personalLinks", 10u32),
];
pub(crate) const OF_NETWORK: PageLimits = PageLimits {
    default: 25u32,
    max: 50u32,
};
pub(crate) const ELSEWHERE: PageLimits = PageLimits {
    default: 25u32,
    max: 25u32,
};
