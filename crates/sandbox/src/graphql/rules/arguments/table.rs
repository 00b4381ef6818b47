//! The rows.

use super::row::{Arguments, Takes};
use crate::world::Accepts::{Either, GlobalId};

use Takes::{Ids, Key, Order, Other, Overlapping, Sort, Term, Unknown, Words};

/// Every field with arguments, by its type and name.
pub(crate) const ALL: &[Arguments] = &[
    of("ConversationThread.messages", &[SYSTEM]),
    of(
        "Course.coursework",
        &[
            ("parentId", Ids(Either, &["Coursework"])),
            ("status", Words),
            ("type", Words),
        ],
    ),
    of("Coursework.quizAttemptMemberCount", &[("status", Words)]),
    of("Coursework.quizAttempts", &[("statuses", Words)]),
    of("CustomField.options", &[("term", Term)]),
    of("DirectMessage.messages", &[SYSTEM]),
    of("Event.comments", &[ROOT_ONLY]),
    of(
        "Event.eventInstance",
        &[(
            "instanceIndex",
            Other("the occurrence; the current one without it"),
        )],
    ),
    of(
        "Event.rsvps",
        &[("instanceAt", Other("the roster of this occurrence"))],
    ),
    of(
        "IncomeReport.planBreakdown",
        &[("priceId", Key(Either, &["PaymentPlanPrice"]))],
    ),
    of(
        "Network.abuseReports",
        &[
            (
                "ignored",
                Other("true leaves cleared reports, false the others"),
            ),
            (
                "latestPerMember",
                Other("leaves the latest uncleared report of each member"),
            ),
            ("reportedMemberId", Ids(Either, &["User"])),
        ],
    ),
    of(
        "Network.automationRule",
        &[("id", Key(Either, &["AutomationRule"]))],
    ),
    of(
        "Network.automationRuleLogs",
        &[
            ("actionId", Ids(Either, &["AutomationRuleAction"])),
            ("ruleId", Ids(Either, &["AutomationRule"])),
            ("sourceKind", Words),
        ],
    ),
    of(
        "Network.automationRules",
        &[
            ("actions", Overlapping),
            ("sort", Sort),
            ("sortOrder", Order),
            ("spaceIds", Ids(Either, &["Space"])),
            ("statuses", Words),
            ("term", Term),
            ("triggers", Words),
        ],
    ),
    of("Network.badge", &[("id", Key(Either, &["Badge"]))]),
    of(
        "Network.badges",
        &[("sortBy", Sort), ("sortOrder", Order), ("term", Term)],
    ),
    of(
        "Network.comments",
        &[("postId", Key(GlobalId, &["Post", "Event", "Poll"]))],
    ),
    of("Network.course", &[("idOrSlug", Key(Either, &["Course"]))]),
    of(
        "Network.coursework",
        &[("idOrSlug", Key(Either, &["Coursework"]))],
    ),
    of(
        "Network.customDomainCheck",
        &[("domain", Other("the domain to check"))],
    ),
    of(
        "Network.customField",
        &[("id", Key(Either, &["CustomField"]))],
    ),
    of("Network.customFields", &[("responseType", Words)]),
    of(
        "Network.events",
        &[
            ("cursor", Other("a time: the bound of startsAt")),
            ("direction", Words),
            ("endAt", Other("with startAt: the end of a range of time")),
            ("perPage", Other("the size of the page, at most 50")),
            ("spaceId", Ids(GlobalId, &["Space"])),
            ("startAt", Other("with endAt: the start of a range of time")),
        ],
    ),
    of(
        "Network.feed",
        &[
            ("filterIds", Unknown),
            (
                "filters",
                Other("takes precedence over filterIds, promptTypes and sortId"),
            ),
            ("promptTypes", Other("an empty list leaves no prompts")),
            ("sortId", Unknown),
        ],
    ),
    of(
        "Network.galleryGroups",
        &[("spaceId", Ids(Either, &["Network", "Space"]))],
    ),
    of("Network.giftAggregatedLeaderboard", &[DIRECTION]),
    of(
        "Network.giftLeaderboard",
        &[
            DIRECTION,
            ("giftDefinitionId", Key(GlobalId, &["GiftDefinition"])),
            ("period", Other("counts the gifts of this time")),
        ],
    ),
    of(
        "Network.giftTransaction",
        &[(
            "resourceId",
            Other("a resource id; a GlobalID is NOT_FOUND"),
        )],
    ),
    of(
        "Network.imageBrandColors",
        &[("assetId", Key(Either, &["Asset"]))],
    ),
    of(
        "Network.incomeReport",
        &[("id", Key(Either, &["IncomeReport"]))],
    ),
    of(
        "Network.incomeReports",
        &[(
            "periodStart",
            Other("leaves the reports of the period of this start"),
        )],
    ),
    of(
        "Network.inviteRequest",
        &[("id", Key(Either, &["InviteRequest"]))],
    ),
    of(
        "Network.inviteRequests",
        &[
            ("onlyPlanRequests", Other("leaves requests for plans")),
            ("spaceId", Ids(Either, &["Space", "Network"])),
            ("term", Term),
        ],
    ),
    of(
        "Network.invites",
        &[
            ("planIds", Ids(Either, &["PaymentPlan"])),
            ("reminded", Other("whether it was sent again")),
            ("senderIds", Ids(Either, &["User"])),
            ("sort", Sort),
            ("sortOrder", Order),
            ("spaceId", Ids(Either, &["Space", "Network"])),
            // EXPIRED and STALE mean the same.
            ("statuses", Overlapping),
            ("term", Term),
        ],
    ),
    of(
        "Network.landingSpace",
        &[("audience", Other("the audience whose landing space it is"))],
    ),
    of(
        "Network.leads",
        &[
            ("sortOrder", Order),
            (
                "sourceLandingPageIds",
                Other("leaves nothing: no lead came from a landing page"),
            ),
            ("statuses", Words),
            ("term", Term),
            ("waitlistIds", Ids(Either, &["Waitlist"])),
        ],
    ),
    of("Network.liveSpace", &[("id", Key(Either, &["LiveSpace"]))]),
    of(
        "Network.liveSpaces",
        &[
            ("filter", Other("MINE leaves the viewer's own")),
            ("spaceId", Ids(Either, &["Space", "Network"])),
            ("withRecording", Other("whether there is a recording")),
        ],
    ),
    of(
        "Network.marketingAudience",
        &[("id", Key(Either, &["MarketingAudience"]))],
    ),
    of(
        "Network.marketingAudiences",
        &[
            ("sort", Sort),
            ("sortOrder", Order),
            ("statuses", Words),
            ("term", Term),
        ],
    ),
    of(
        "Network.marketingBanner",
        &[("id", Key(Either, &["MarketingBanner"]))],
    ),
    of(
        "Network.marketingBanners",
        &[
            ("sort", Sort),
            ("sortOrder", Order),
            ("statuses", Words),
            ("targetPlatforms", Words),
            ("term", Term),
        ],
    ),
    of(
        "Network.member",
        &[
            ("id", Key(Either, &["User"])),
            ("role", Other("another role is NOT_FOUND")),
        ],
    ),
    of(
        "Network.memberByEmail",
        &[("email", Other("the address of the member"))],
    ),
    of(
        "Network.members",
        &[
            ("ambassador", Other("leaves ambassadors")),
            ("customFields", Other("leaves members by their answers")),
            ("memberType", Overlapping),
            ("planId", Ids(Either, &["PaymentPlan"])),
            ("role", Words),
            ("segmentIds", Ids(GlobalId, &["Segment", "Badge", "Tag"])),
            ("sort", Sort),
            ("sortOrder", Order),
            ("spaceId", Ids(GlobalId, &["Space"])),
            ("term", Term),
        ],
    ),
    of(
        "Network.paymentCoupon",
        &[("id", Key(Either, &["PaymentCoupon"]))],
    ),
    of(
        "Network.paymentCouponValidation",
        &[
            ("paymentPlanId", Key(Either, &["PaymentPlan"])),
            ("priceId", Other("narrows the check to one price")),
            ("promoCode", Other("the code to check")),
        ],
    ),
    of(
        "Network.paymentCoupons",
        &[
            ("sort", Sort),
            // The default order, by status, has no direction.
            (
                "sortOrder",
                Other("the direction of the order, but not by status"),
            ),
            ("statuses", Words),
            ("term", Term),
        ],
    ),
    of(
        "Network.paymentPlan",
        &[("id", Key(Either, &["PaymentPlan"]))],
    ),
    of(
        "Network.paymentPlans",
        &[
            ("pricingTypes", Words),
            ("sort", Sort),
            ("sortOrder", Order),
            ("statuses", Words),
            ("term", Term),
        ],
    ),
    of(
        "Network.paymentSubscription",
        &[("id", Key(Either, &["PaymentSubscription"]))],
    ),
    of(
        "Network.paymentSubscriptions",
        &[
            ("memberId", Ids(Either, &["User"])),
            ("planIds", Ids(Either, &["PaymentPlan"])),
            ("sort", Sort),
            ("sortOrder", Order),
            ("statuses", Words),
        ],
    ),
    of("Network.pins", &[("list", Words)]),
    of("Network.poll", &[("id", Key(Either, &["Poll"]))]),
    of("Network.polls", &[("spaceId", Ids(Either, &["Space"]))]),
    of(
        "Network.post",
        &[("idOrSlug", Key(Either, &["Post", "Event", "Poll"]))],
    ),
    of(
        "Network.posts",
        &[
            ("postTypes", Words),
            ("spaceId", Ids(GlobalId, &["Space"])),
            ("statuses", Words),
        ],
    ),
    of("Network.purchase", &[("id", Key(Either, &["Purchase"]))]),
    of(
        "Network.purchases",
        &[
            ("includeVoided", Other("lists voided purchases, too")),
            ("memberId", Ids(Either, &["User"])),
            ("planIds", Ids(Either, &["PaymentPlan"])),
            ("sort", Sort),
            ("sortOrder", Order),
        ],
    ),
    of(
        "Network.quizAttempt",
        &[("id", Key(Either, &["QuizAttempt"]))],
    ),
    of(
        "Network.quizAttempts",
        &[
            ("memberId", Ids(Either, &["User"])),
            ("quizId", Ids(Either, &["Coursework"])),
            ("statuses", Words),
        ],
    ),
    of(
        "Network.reactions",
        &[(
            "targetId",
            Key(GlobalId, &["Post", "Event", "Poll", "Comment"]),
        )],
    ),
    of(
        "Network.savedPosts",
        &[("spaceId", Ids(GlobalId, &["Space"]))],
    ),
    of(
        "Network.search",
        &[("query", Other("the words to find")), ("types", Words)],
    ),
    of("Network.segment", &[("id", Key(Either, &["Segment"]))]),
    of(
        "Network.segments",
        &[
            ("customFieldId", Ids(Either, &["CustomField"])),
            ("flavors", Words),
        ],
    ),
    of("Network.space", &[("idOrSlug", Key(Either, &["Space"]))]),
    of("Network.spaceLink", &[("id", Key(Either, &["SpaceLink"]))]),
    of("Network.tag", &[("id", Key(Either, &["Tag"]))]),
    of(
        "Network.tags",
        &[("sortBy", Sort), ("sortOrder", Order), ("term", Term)],
    ),
    of("Network.waitlist", &[("id", Key(Either, &["Waitlist"]))]),
    of("PaymentCoupon.redemptions", &[("term", Term)]),
    of("PaymentPlan.profileQuestions", &[("context", Words)]),
    of(
        "Poll.answers",
        &[("choiceId", Ids(Either, &["PollChoice"]))],
    ),
    of("Poll.comments", &[ROOT_ONLY]),
    of("Post.comments", &[ROOT_ONLY]),
    of(
        "Query.billingPlan",
        &[(
            "canonicalName",
            Other("the name of the plan; another is NOT_FOUND"),
        )],
    ),
    of("Query.node", &[("id", Key(GlobalId, &[]))]),
    of("Query.nodes", &[("ids", Other("an unknown id gives null"))]),
    of("Space.messages", &[SYSTEM]),
    of("Space.pins", &[("list", Words)]),
    of(
        "Space.posts",
        &[(
            "ids",
            Other("keeps only these posts; unknown ids are left out"),
        )],
    ),
    of("Space.profileQuestions", &[("context", Words)]),
    of(
        "User.courseProgress",
        &[("courseId", Key(Either, &["Course"]))],
    ),
    of(
        "User.customFieldResponses",
        &[("answeredOnly", Other("leaves out fields without an answer"))],
    ),
    of(
        "User.directMessages",
        &[("includeThreads", Other("lists threads, too"))],
    ),
    of(
        "User.eligibleMarketingBanner",
        &[("platform", Other("the platform that shows the banner"))],
    ),
    of("User.membership", &[("spaceId", Key(Either, &["Space"]))]),
    of(
        "User.notifications",
        &[("unread", Other("true leaves unread ones, false the others"))],
    ),
    of(
        "User.videoProgresses",
        &[("postId", Key(Either, &["Post", "Event", "Poll"]))],
    ),
];

const SYSTEM: (&str, Takes) = (
    "includeSystemMessages",
    Other("lists messages of the system, too"),
);
const ROOT_ONLY: (&str, Takes) = ("rootOnly", Other("leaves out replies"));
const DIRECTION: (&str, Takes) = ("direction", Other("counts gifts received or given"));

const fn of(field: &'static str, takes: &'static [(&'static str, Takes)]) -> Arguments {
    Arguments { field, takes }
}
