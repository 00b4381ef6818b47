//! The id of a [`NodeItem`].

use mighty_core::GlobalId;

use crate::models::NodeItem;

/// If you add a type to the document, add it here as well; otherwise this does not compile.
macro_rules! id_of {
    ($item:expr, $($type:ident),* $(,)?) => {
        match $item {
            $(NodeItem::$type(record) => Some(&record.id),)*
            NodeItem::Unknown(_) => None,
        }
    };
}

impl NodeItem {
    /// The node's id. `None` if `NodeItem` has no variant for its type.
    pub fn id(&self) -> Option<&GlobalId> {
        id_of!(
            self,
            Announcement,
            AutomationRule,
            AutomationRuleAction,
            AutomationRuleFilter,
            Badge,
            BlocklistEntry,
            ChatMessage,
            Comment,
            ConversationThread,
            Coupon,
            Course,
            Coursework,
            CustomDomain,
            CustomField,
            CustomFieldAnswer,
            CustomFieldOption,
            CustomOnboardingPointerPin,
            DirectMessage,
            Event,
            EventRecurrenceException,
            FeedPostItem,
            GiftDefinition,
            IncomeReport,
            Invite,
            InviteRequest,
            Lead,
            LiveSpace,
            MarketingAudience,
            MarketingAudienceFilterItem,
            MarketingBanner,
            Membership,
            Network,
            Notification,
            NotificationSetting,
            OnboardingPointerPin,
            PaymentCoupon,
            PaymentCouponRedemption,
            PaymentPlan,
            PaymentSubscription,
            Poll,
            PollAnswer,
            Post,
            PostTag,
            PrivateMessage,
            ProfileQuestion,
            ProfileQuestionAnswer,
            Purchase,
            QuizAttempt,
            Reaction,
            Rsvp,
            Segment,
            Space,
            SpaceLink,
            StripeAccount,
            Tag,
            User,
            VideoProgress,
            Waitlist,
            WebhookCallback,
        )
    }
}
