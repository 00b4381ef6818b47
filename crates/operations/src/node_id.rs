//! Which record a [`NodeItem`] is.

use mighty_core::GlobalId;

use crate::models::NodeItem;

/// A type that is added to the document must be added here, or this doesn't compile.
macro_rules! id_of {
    ($item:expr, $($type:ident),* $(,)?) => {
        match $item {
            $(NodeItem::$type(record) => Some(&record.id),)*
            NodeItem::Unknown(_) => None,
        }
    };
}

impl NodeItem {
    /// The record's id; none for a type beyond those of `NodeItem`, of which only the name comes.
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
