// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! Code that is generated from the documents.
#![allow(
    deprecated,
    nonstandard_style,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::semicolon_if_nothing_returned,
    clippy::tabs_in_doc_comments
)]
pub mod announcements;
pub mod automations;
pub mod chats;
pub mod comments;
pub mod courses;
pub mod custom_fields;
pub mod domains;
pub mod events;
pub mod gallery;
pub mod gifts;
pub mod invites;
pub mod live_spaces;
pub mod marketing;
pub mod members;
pub mod moderation;
pub mod network;
pub mod nodes;
pub mod notifications;
pub mod onboarding;
pub mod payments;
pub mod polls;
pub mod posts;
pub mod reactions;
pub mod search;
pub mod spaces;
pub mod tags;
pub mod uploads;
pub mod waitlists;
pub mod webhooks;
pub mod models;
pub(crate) mod handles;
/// The name and the document of every operation, by name.
pub static DOCUMENTS: &[(&str, &str)] = &[
    (
        <uploads::AbortUploadSession as mighty_transport::Operation>::NAME,
        <uploads::AbortUploadSession as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::ArchiveConversation as mighty_transport::Operation>::NAME,
        <chats::ArchiveConversation as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::ArchivePaymentPlan as mighty_transport::Operation>::NAME,
        <payments::ArchivePaymentPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::BanMember as mighty_transport::Operation>::NAME,
        <moderation::BanMember as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::CancelPaymentSubscription as mighty_transport::Operation>::NAME,
        <payments::CancelPaymentSubscription as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <live_spaces::CompleteLiveSpace as mighty_transport::Operation>::NAME,
        <live_spaces::CompleteLiveSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::CompleteQuizAttempt as mighty_transport::Operation>::NAME,
        <courses::CompleteQuizAttempt as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <uploads::CompleteUploadSession as mighty_transport::Operation>::NAME,
        <uploads::CompleteUploadSession as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <announcements::CreateAmbassadorAnnouncement as mighty_transport::Operation>::NAME,
        <announcements::CreateAmbassadorAnnouncement as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <announcements::CreateAnnouncement as mighty_transport::Operation>::NAME,
        <announcements::CreateAnnouncement as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <polls::CreateAnswerCheer as mighty_transport::Operation>::NAME,
        <polls::CreateAnswerCheer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <automations::CreateAutomationRule as mighty_transport::Operation>::NAME,
        <automations::CreateAutomationRule as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::CreateBadge as mighty_transport::Operation>::NAME,
        <tags::CreateBadge as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::CreateBadgeMemberships as mighty_transport::Operation>::NAME,
        <tags::CreateBadgeMemberships as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::CreateBlocklistEntry as mighty_transport::Operation>::NAME,
        <moderation::CreateBlocklistEntry as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::CreateChatReport as mighty_transport::Operation>::NAME,
        <moderation::CreateChatReport as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <comments::CreateComment as mighty_transport::Operation>::NAME,
        <comments::CreateComment as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::CreateCommentReport as mighty_transport::Operation>::NAME,
        <moderation::CreateCommentReport as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::CreateConversation as mighty_transport::Operation>::NAME,
        <chats::CreateConversation as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::CreateConversationBookmark as mighty_transport::Operation>::NAME,
        <chats::CreateConversationBookmark as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::CreateConversationMemberships as mighty_transport::Operation>::NAME,
        <chats::CreateConversationMemberships as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::CreateCourse as mighty_transport::Operation>::NAME,
        <courses::CreateCourse as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::CreateCoursework as mighty_transport::Operation>::NAME,
        <courses::CreateCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <domains::CreateCustomDomain as mighty_transport::Operation>::NAME,
        <domains::CreateCustomDomain as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::CreateCustomField as mighty_transport::Operation>::NAME,
        <custom_fields::CreateCustomField as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::CreateCustomFieldOption as mighty_transport::Operation>::NAME,
        <custom_fields::CreateCustomFieldOption as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::CreateCustomOnboardingPointer as mighty_transport::Operation>::NAME,
        <onboarding::CreateCustomOnboardingPointer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::CreateDefaultGiftDefinitions as mighty_transport::Operation>::NAME,
        <gifts::CreateDefaultGiftDefinitions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::CreateDirectMessage as mighty_transport::Operation>::NAME,
        <chats::CreateDirectMessage as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::CreateDirectMessageReaction as mighty_transport::Operation>::NAME,
        <chats::CreateDirectMessageReaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::CreateEvent as mighty_transport::Operation>::NAME,
        <events::CreateEvent as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <announcements::CreateEventAnnouncement as mighty_transport::Operation>::NAME,
        <announcements::CreateEventAnnouncement as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::CreateGift as mighty_transport::Operation>::NAME,
        <gifts::CreateGift as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::CreateGiftDefinition as mighty_transport::Operation>::NAME,
        <gifts::CreateGiftDefinition as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invites::CreateInviteRequest as mighty_transport::Operation>::NAME,
        <invites::CreateInviteRequest as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invites::CreateInvites as mighty_transport::Operation>::NAME,
        <invites::CreateInvites as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <live_spaces::CreateLiveSpace as mighty_transport::Operation>::NAME,
        <live_spaces::CreateLiveSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <marketing::CreateMarketingBanner as mighty_transport::Operation>::NAME,
        <marketing::CreateMarketingBanner as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::CreateMember as mighty_transport::Operation>::NAME,
        <members::CreateMember as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::CreateMemberBlock as mighty_transport::Operation>::NAME,
        <moderation::CreateMemberBlock as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::CreateMemberFollow as mighty_transport::Operation>::NAME,
        <members::CreateMemberFollow as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::CreateMemberReport as mighty_transport::Operation>::NAME,
        <moderation::CreateMemberReport as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::CreateMessage as mighty_transport::Operation>::NAME,
        <chats::CreateMessage as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::CreateMessageReaction as mighty_transport::Operation>::NAME,
        <chats::CreateMessageReaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::CreatePaymentCoupon as mighty_transport::Operation>::NAME,
        <payments::CreatePaymentCoupon as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::CreatePaymentPlan as mighty_transport::Operation>::NAME,
        <payments::CreatePaymentPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <announcements::CreatePaymentPlanAnnouncement as mighty_transport::Operation>::NAME,
        <announcements::CreatePaymentPlanAnnouncement as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::CreatePaymentPlanMembership as mighty_transport::Operation>::NAME,
        <payments::CreatePaymentPlanMembership as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::CreatePaymentSubscriptionGroup as mighty_transport::Operation>::NAME,
        <payments::CreatePaymentSubscriptionGroup as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::CreatePin as mighty_transport::Operation>::NAME,
        <onboarding::CreatePin as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <polls::CreatePoll as mighty_transport::Operation>::NAME,
        <polls::CreatePoll as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <polls::CreatePollAnswer as mighty_transport::Operation>::NAME,
        <polls::CreatePollAnswer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::CreatePost as mighty_transport::Operation>::NAME,
        <posts::CreatePost as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::CreatePostMute as mighty_transport::Operation>::NAME,
        <posts::CreatePostMute as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::CreatePostReport as mighty_transport::Operation>::NAME,
        <moderation::CreatePostReport as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::CreateProfileQuestionAnswers as mighty_transport::Operation>::NAME,
        <members::CreateProfileQuestionAnswers as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::CreatePromptMute as mighty_transport::Operation>::NAME,
        <onboarding::CreatePromptMute as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::CreateQuizAnswer as mighty_transport::Operation>::NAME,
        <courses::CreateQuizAnswer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <reactions::CreateReaction as mighty_transport::Operation>::NAME,
        <reactions::CreateReaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::CreateRsvp as mighty_transport::Operation>::NAME,
        <events::CreateRsvp as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::CreateSavedPost as mighty_transport::Operation>::NAME,
        <posts::CreateSavedPost as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::CreateSpace as mighty_transport::Operation>::NAME,
        <spaces::CreateSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::CreateSpaceBlacklist as mighty_transport::Operation>::NAME,
        <moderation::CreateSpaceBlacklist as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::CreateSpaceLink as mighty_transport::Operation>::NAME,
        <spaces::CreateSpaceLink as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::CreateSpaceMemberships as mighty_transport::Operation>::NAME,
        <spaces::CreateSpaceMemberships as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::CreateSpacesCollection as mighty_transport::Operation>::NAME,
        <spaces::CreateSpacesCollection as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::CreateTag as mighty_transport::Operation>::NAME,
        <tags::CreateTag as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::CreateTagMemberships as mighty_transport::Operation>::NAME,
        <tags::CreateTagMemberships as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <uploads::CreateUploadSession as mighty_transport::Operation>::NAME,
        <uploads::CreateUploadSession as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <waitlists::CreateWaitlist as mighty_transport::Operation>::NAME,
        <waitlists::CreateWaitlist as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <webhooks::CreateWebhookCallback as mighty_transport::Operation>::NAME,
        <webhooks::CreateWebhookCallback as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <polls::DeleteAnswerCheer as mighty_transport::Operation>::NAME,
        <polls::DeleteAnswerCheer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <uploads::DeleteAsset as mighty_transport::Operation>::NAME,
        <uploads::DeleteAsset as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <automations::DeleteAutomationRule as mighty_transport::Operation>::NAME,
        <automations::DeleteAutomationRule as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::DeleteBadge as mighty_transport::Operation>::NAME,
        <tags::DeleteBadge as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::DeleteBadgeMemberships as mighty_transport::Operation>::NAME,
        <tags::DeleteBadgeMemberships as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::DeleteBlocklistEntry as mighty_transport::Operation>::NAME,
        <moderation::DeleteBlocklistEntry as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::DeleteChatReport as mighty_transport::Operation>::NAME,
        <moderation::DeleteChatReport as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <comments::DeleteComment as mighty_transport::Operation>::NAME,
        <comments::DeleteComment as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::DeleteCommentReport as mighty_transport::Operation>::NAME,
        <moderation::DeleteCommentReport as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::DeleteConversationBookmark as mighty_transport::Operation>::NAME,
        <chats::DeleteConversationBookmark as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::DeleteConversationMemberships as mighty_transport::Operation>::NAME,
        <chats::DeleteConversationMemberships as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::DeleteCourse as mighty_transport::Operation>::NAME,
        <courses::DeleteCourse as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::DeleteCoursework as mighty_transport::Operation>::NAME,
        <courses::DeleteCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <domains::DeleteCustomDomain as mighty_transport::Operation>::NAME,
        <domains::DeleteCustomDomain as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::DeleteCustomField as mighty_transport::Operation>::NAME,
        <custom_fields::DeleteCustomField as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::DeleteCustomFieldAnswer as mighty_transport::Operation>::NAME,
        <custom_fields::DeleteCustomFieldAnswer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::DeleteCustomFieldOption as mighty_transport::Operation>::NAME,
        <custom_fields::DeleteCustomFieldOption as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::DeleteCustomOnboardingPointer as mighty_transport::Operation>::NAME,
        <onboarding::DeleteCustomOnboardingPointer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::DeleteDirectMessage as mighty_transport::Operation>::NAME,
        <chats::DeleteDirectMessage as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::DeleteDirectMessageReaction as mighty_transport::Operation>::NAME,
        <chats::DeleteDirectMessageReaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::DeleteEvent as mighty_transport::Operation>::NAME,
        <events::DeleteEvent as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::DeleteEventInstance as mighty_transport::Operation>::NAME,
        <events::DeleteEventInstance as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::DeleteEventRecurrenceException as mighty_transport::Operation>::NAME,
        <payments::DeleteEventRecurrenceException as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::DeleteGiftDefinition as mighty_transport::Operation>::NAME,
        <gifts::DeleteGiftDefinition as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <marketing::DeleteMarketingBanner as mighty_transport::Operation>::NAME,
        <marketing::DeleteMarketingBanner as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::DeleteMember as mighty_transport::Operation>::NAME,
        <members::DeleteMember as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::DeleteMemberBlock as mighty_transport::Operation>::NAME,
        <moderation::DeleteMemberBlock as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::DeleteMemberFollow as mighty_transport::Operation>::NAME,
        <members::DeleteMemberFollow as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::DeleteMessage as mighty_transport::Operation>::NAME,
        <chats::DeleteMessage as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::DeleteMessageReaction as mighty_transport::Operation>::NAME,
        <chats::DeleteMessageReaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::DeleteNetworkMembership as mighty_transport::Operation>::NAME,
        <members::DeleteNetworkMembership as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::DeletePaymentPlanMembership as mighty_transport::Operation>::NAME,
        <payments::DeletePaymentPlanMembership as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::DeletePaymentSubscriptionGroup as mighty_transport::Operation>::NAME,
        <payments::DeletePaymentSubscriptionGroup as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::DeletePin as mighty_transport::Operation>::NAME,
        <onboarding::DeletePin as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::DeletePost as mighty_transport::Operation>::NAME,
        <posts::DeletePost as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::DeletePostMute as mighty_transport::Operation>::NAME,
        <posts::DeletePostMute as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::DeletePostReport as mighty_transport::Operation>::NAME,
        <moderation::DeletePostReport as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::DeletePromptMute as mighty_transport::Operation>::NAME,
        <onboarding::DeletePromptMute as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <reactions::DeleteReaction as mighty_transport::Operation>::NAME,
        <reactions::DeleteReaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::DeleteRsvp as mighty_transport::Operation>::NAME,
        <events::DeleteRsvp as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::DeleteSavedPost as mighty_transport::Operation>::NAME,
        <posts::DeleteSavedPost as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::DeleteSpace as mighty_transport::Operation>::NAME,
        <spaces::DeleteSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::DeleteSpaceBlacklist as mighty_transport::Operation>::NAME,
        <moderation::DeleteSpaceBlacklist as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::DeleteSpaceLink as mighty_transport::Operation>::NAME,
        <spaces::DeleteSpaceLink as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::DeleteSpaceMembership as mighty_transport::Operation>::NAME,
        <spaces::DeleteSpaceMembership as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::DeleteSpacesCollection as mighty_transport::Operation>::NAME,
        <spaces::DeleteSpacesCollection as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::DeleteTag as mighty_transport::Operation>::NAME,
        <tags::DeleteTag as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::DeleteTagMemberships as mighty_transport::Operation>::NAME,
        <tags::DeleteTagMemberships as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <waitlists::DeleteWaitlist as mighty_transport::Operation>::NAME,
        <waitlists::DeleteWaitlist as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <webhooks::DeleteWebhookCallback as mighty_transport::Operation>::NAME,
        <webhooks::DeleteWebhookCallback as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::GetAmbassadorStats as mighty_transport::Operation>::NAME,
        <members::GetAmbassadorStats as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <automations::GetAutomationRule as mighty_transport::Operation>::NAME,
        <automations::GetAutomationRule as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::GetBadge as mighty_transport::Operation>::NAME,
        <tags::GetBadge as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::GetBillingPlan as mighty_transport::Operation>::NAME,
        <network::GetBillingPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::GetCourse as mighty_transport::Operation>::NAME,
        <courses::GetCourse as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::GetCoursework as mighty_transport::Operation>::NAME,
        <courses::GetCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <domains::GetCustomDomainCheck as mighty_transport::Operation>::NAME,
        <domains::GetCustomDomainCheck as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::GetCustomField as mighty_transport::Operation>::NAME,
        <custom_fields::GetCustomField as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::GetEvent as mighty_transport::Operation>::NAME,
        <events::GetEvent as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::GetEventWithRsvps as mighty_transport::Operation>::NAME,
        <events::GetEventWithRsvps as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <waitlists::GetGiftAggregatedLeaderboard as mighty_transport::Operation>::NAME,
        <waitlists::GetGiftAggregatedLeaderboard as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <waitlists::GetGiftLeaderboard as mighty_transport::Operation>::NAME,
        <waitlists::GetGiftLeaderboard as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::GetGiftTransaction as mighty_transport::Operation>::NAME,
        <gifts::GetGiftTransaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::GetImageBrandColors as mighty_transport::Operation>::NAME,
        <network::GetImageBrandColors as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::GetIncomeReport as mighty_transport::Operation>::NAME,
        <payments::GetIncomeReport as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invites::GetInviteRequest as mighty_transport::Operation>::NAME,
        <invites::GetInviteRequest as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::GetLandingSpace as mighty_transport::Operation>::NAME,
        <spaces::GetLandingSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <live_spaces::GetLiveSpace as mighty_transport::Operation>::NAME,
        <live_spaces::GetLiveSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <marketing::GetMarketingAudience as mighty_transport::Operation>::NAME,
        <marketing::GetMarketingAudience as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <marketing::GetMarketingBanner as mighty_transport::Operation>::NAME,
        <marketing::GetMarketingBanner as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::GetMcpUsageSummary as mighty_transport::Operation>::NAME,
        <network::GetMcpUsageSummary as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::GetMe as mighty_transport::Operation>::NAME,
        <network::GetMe as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::GetMember as mighty_transport::Operation>::NAME,
        <members::GetMember as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::GetMemberByEmail as mighty_transport::Operation>::NAME,
        <members::GetMemberByEmail as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::GetMemberCourseProgress as mighty_transport::Operation>::NAME,
        <courses::GetMemberCourseProgress as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::GetMemberDailyVisitStreak as mighty_transport::Operation>::NAME,
        <members::GetMemberDailyVisitStreak as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <marketing::GetMemberEligibleMarketingBanner as mighty_transport::Operation>::NAME,
        <marketing::GetMemberEligibleMarketingBanner as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::GetMemberMembership as mighty_transport::Operation>::NAME,
        <members::GetMemberMembership as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <notifications::GetMemberNotificationSetting as mighty_transport::Operation>::NAME,
        <notifications::GetMemberNotificationSetting as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::GetMemberOverview as mighty_transport::Operation>::NAME,
        <members::GetMemberOverview as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::GetNetwork as mighty_transport::Operation>::NAME,
        <network::GetNetwork as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::GetNetworkAccount as mighty_transport::Operation>::NAME,
        <network::GetNetworkAccount as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <polls::GetNetworkPoll as mighty_transport::Operation>::NAME,
        <polls::GetNetworkPoll as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <nodes::GetNode as mighty_transport::Operation>::NAME,
        <nodes::GetNode as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <nodes::GetNodes as mighty_transport::Operation>::NAME,
        <nodes::GetNodes as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::GetPaymentCoupon as mighty_transport::Operation>::NAME,
        <payments::GetPaymentCoupon as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::GetPaymentCouponValidation as mighty_transport::Operation>::NAME,
        <payments::GetPaymentCouponValidation as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::GetPaymentPlan as mighty_transport::Operation>::NAME,
        <payments::GetPaymentPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::GetPaymentSubscription as mighty_transport::Operation>::NAME,
        <payments::GetPaymentSubscription as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <polls::GetPoll as mighty_transport::Operation>::NAME,
        <polls::GetPoll as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::GetPost as mighty_transport::Operation>::NAME,
        <posts::GetPost as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::GetPostWithComments as mighty_transport::Operation>::NAME,
        <posts::GetPostWithComments as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::GetPrivateConversation as mighty_transport::Operation>::NAME,
        <chats::GetPrivateConversation as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::GetPurchase as mighty_transport::Operation>::NAME,
        <payments::GetPurchase as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::GetQuizAttempt as mighty_transport::Operation>::NAME,
        <courses::GetQuizAttempt as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::GetSegment as mighty_transport::Operation>::NAME,
        <tags::GetSegment as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::GetSpace as mighty_transport::Operation>::NAME,
        <spaces::GetSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::GetSpaceLastMessage as mighty_transport::Operation>::NAME,
        <chats::GetSpaceLastMessage as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::GetSpaceLink as mighty_transport::Operation>::NAME,
        <spaces::GetSpaceLink as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::GetSpaceWithPosts as mighty_transport::Operation>::NAME,
        <spaces::GetSpaceWithPosts as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::GetStripeAccount as mighty_transport::Operation>::NAME,
        <payments::GetStripeAccount as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::GetTag as mighty_transport::Operation>::NAME,
        <tags::GetTag as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <waitlists::GetWaitlist as mighty_transport::Operation>::NAME,
        <waitlists::GetWaitlist as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::LeaveConversation as mighty_transport::Operation>::NAME,
        <chats::LeaveConversation as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::ListAbuseReports as mighty_transport::Operation>::NAME,
        <moderation::ListAbuseReports as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <announcements::ListAnnouncements as mighty_transport::Operation>::NAME,
        <announcements::ListAnnouncements as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <uploads::ListAssets as mighty_transport::Operation>::NAME,
        <uploads::ListAssets as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <automations::ListAutomationRuleLogs as mighty_transport::Operation>::NAME,
        <automations::ListAutomationRuleLogs as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <automations::ListAutomationRules as mighty_transport::Operation>::NAME,
        <automations::ListAutomationRules as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListAvailableSpaceFeatures as mighty_transport::Operation>::NAME,
        <spaces::ListAvailableSpaceFeatures as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::ListBadges as mighty_transport::Operation>::NAME,
        <tags::ListBadges as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::ListBlockedMembers as mighty_transport::Operation>::NAME,
        <moderation::ListBlockedMembers as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::ListBlocklist as mighty_transport::Operation>::NAME,
        <moderation::ListBlocklist as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::ListBrandingImages as mighty_transport::Operation>::NAME,
        <network::ListBrandingImages as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <comments::ListComments as mighty_transport::Operation>::NAME,
        <comments::ListComments as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <comments::ListCommentsByIds as mighty_transport::Operation>::NAME,
        <comments::ListCommentsByIds as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::ListCourses as mighty_transport::Operation>::NAME,
        <courses::ListCourses as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::ListCurrentBillingPlanFeatures as mighty_transport::Operation>::NAME,
        <payments::ListCurrentBillingPlanFeatures as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <domains::ListCustomDomains as mighty_transport::Operation>::NAME,
        <domains::ListCustomDomains as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::ListCustomFields as mighty_transport::Operation>::NAME,
        <custom_fields::ListCustomFields as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::ListEventRecurrenceExceptions as mighty_transport::Operation>::NAME,
        <events::ListEventRecurrenceExceptions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::ListEvents as mighty_transport::Operation>::NAME,
        <events::ListEvents as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::ListEventsWithAttendees as mighty_transport::Operation>::NAME,
        <events::ListEventsWithAttendees as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::ListFeed as mighty_transport::Operation>::NAME,
        <posts::ListFeed as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::ListFeedWithComments as mighty_transport::Operation>::NAME,
        <posts::ListFeedWithComments as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListFilledBrandingImageSlots as mighty_transport::Operation>::NAME,
        <spaces::ListFilledBrandingImageSlots as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gallery::ListGalleryGroups as mighty_transport::Operation>::NAME,
        <gallery::ListGalleryGroups as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::ListGiftDefinitionTemplates as mighty_transport::Operation>::NAME,
        <gifts::ListGiftDefinitionTemplates as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::ListGiftDefinitions as mighty_transport::Operation>::NAME,
        <gifts::ListGiftDefinitions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::ListIncomeReportPeriods as mighty_transport::Operation>::NAME,
        <payments::ListIncomeReportPeriods as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::ListIncomeReports as mighty_transport::Operation>::NAME,
        <payments::ListIncomeReports as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invites::ListInviteRequests as mighty_transport::Operation>::NAME,
        <invites::ListInviteRequests as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invites::ListInvites as mighty_transport::Operation>::NAME,
        <invites::ListInvites as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <waitlists::ListLeads as mighty_transport::Operation>::NAME,
        <waitlists::ListLeads as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <live_spaces::ListLiveSpaces as mighty_transport::Operation>::NAME,
        <live_spaces::ListLiveSpaces as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <marketing::ListMarketingAudiences as mighty_transport::Operation>::NAME,
        <marketing::ListMarketingAudiences as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <marketing::ListMarketingBanners as mighty_transport::Operation>::NAME,
        <marketing::ListMarketingBanners as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::ListMemberConversations as mighty_transport::Operation>::NAME,
        <chats::ListMemberConversations as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::ListMemberCustomFieldResponses as mighty_transport::Operation>::NAME,
        <custom_fields::ListMemberCustomFieldResponses as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::ListMemberDirectMessages as mighty_transport::Operation>::NAME,
        <chats::ListMemberDirectMessages as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::ListMemberFollowedMembers as mighty_transport::Operation>::NAME,
        <members::ListMemberFollowedMembers as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::ListMemberFollowers as mighty_transport::Operation>::NAME,
        <members::ListMemberFollowers as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::ListMemberGiftSummary as mighty_transport::Operation>::NAME,
        <gifts::ListMemberGiftSummary as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::ListMemberGiftsReceived as mighty_transport::Operation>::NAME,
        <gifts::ListMemberGiftsReceived as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::ListMemberGiftsSent as mighty_transport::Operation>::NAME,
        <gifts::ListMemberGiftsSent as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::ListMemberProfileQuestionAnswers as mighty_transport::Operation>::NAME,
        <members::ListMemberProfileQuestionAnswers as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListMemberSpaces as mighty_transport::Operation>::NAME,
        <spaces::ListMemberSpaces as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::ListMemberVideoProgresses as mighty_transport::Operation>::NAME,
        <courses::ListMemberVideoProgresses as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::ListMembers as mighty_transport::Operation>::NAME,
        <members::ListMembers as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::ListMembersByIds as mighty_transport::Operation>::NAME,
        <members::ListMembersByIds as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <notifications::ListNotifications as mighty_transport::Operation>::NAME,
        <notifications::ListNotifications as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <live_spaces::ListOnlineLiveSpaces as mighty_transport::Operation>::NAME,
        <live_spaces::ListOnlineLiveSpaces as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::ListPaymentCoupons as mighty_transport::Operation>::NAME,
        <payments::ListPaymentCoupons as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::ListPaymentCurrencies as mighty_transport::Operation>::NAME,
        <payments::ListPaymentCurrencies as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::ListPaymentPlans as mighty_transport::Operation>::NAME,
        <payments::ListPaymentPlans as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::ListPaymentSubscriptionGroups as mighty_transport::Operation>::NAME,
        <payments::ListPaymentSubscriptionGroups as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::ListPaymentSubscriptions as mighty_transport::Operation>::NAME,
        <payments::ListPaymentSubscriptions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::ListPins as mighty_transport::Operation>::NAME,
        <onboarding::ListPins as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <polls::ListPollAnswers as mighty_transport::Operation>::NAME,
        <polls::ListPollAnswers as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <polls::ListPolls as mighty_transport::Operation>::NAME,
        <polls::ListPolls as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <comments::ListPostThreads as mighty_transport::Operation>::NAME,
        <comments::ListPostThreads as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::ListPosts as mighty_transport::Operation>::NAME,
        <posts::ListPosts as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::ListPostsByIds as mighty_transport::Operation>::NAME,
        <posts::ListPostsByIds as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::ListPostsWithComments as mighty_transport::Operation>::NAME,
        <posts::ListPostsWithComments as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::ListPrivateMessages as mighty_transport::Operation>::NAME,
        <chats::ListPrivateMessages as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::ListPurchases as mighty_transport::Operation>::NAME,
        <payments::ListPurchases as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::ListQuizAttempts as mighty_transport::Operation>::NAME,
        <courses::ListQuizAttempts as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <reactions::ListReactions as mighty_transport::Operation>::NAME,
        <reactions::ListReactions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::ListRecognitions as mighty_transport::Operation>::NAME,
        <gifts::ListRecognitions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::ListRoster as mighty_transport::Operation>::NAME,
        <members::ListRoster as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::ListRsvps as mighty_transport::Operation>::NAME,
        <events::ListRsvps as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::ListSavedPosts as mighty_transport::Operation>::NAME,
        <posts::ListSavedPosts as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::ListSegments as mighty_transport::Operation>::NAME,
        <tags::ListSegments as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpaceBrandingImages as mighty_transport::Operation>::NAME,
        <spaces::ListSpaceBrandingImages as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpaceLinks as mighty_transport::Operation>::NAME,
        <spaces::ListSpaceLinks as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpaceMemberCounts as mighty_transport::Operation>::NAME,
        <spaces::ListSpaceMemberCounts as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::ListSpaceMessages as mighty_transport::Operation>::NAME,
        <chats::ListSpaceMessages as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::ListSpacePins as mighty_transport::Operation>::NAME,
        <onboarding::ListSpacePins as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::ListSpacePosts as mighty_transport::Operation>::NAME,
        <posts::ListSpacePosts as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::ListSpaceProfileQuestions as mighty_transport::Operation>::NAME,
        <members::ListSpaceProfileQuestions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpaceTemplates as mighty_transport::Operation>::NAME,
        <spaces::ListSpaceTemplates as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::ListSpaceWelcomeChecklistItems as mighty_transport::Operation>::NAME,
        <onboarding::ListSpaceWelcomeChecklistItems as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpaces as mighty_transport::Operation>::NAME,
        <spaces::ListSpaces as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpacesByIds as mighty_transport::Operation>::NAME,
        <spaces::ListSpacesByIds as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpacesCollections as mighty_transport::Operation>::NAME,
        <spaces::ListSpacesCollections as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::ListTags as mighty_transport::Operation>::NAME,
        <tags::ListTags as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::ListThreadMessages as mighty_transport::Operation>::NAME,
        <chats::ListThreadMessages as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::ListUnpinnedOnboardingPointers as mighty_transport::Operation>::NAME,
        <onboarding::ListUnpinnedOnboardingPointers as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <waitlists::ListWaitlists as mighty_transport::Operation>::NAME,
        <waitlists::ListWaitlists as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <webhooks::ListWebhookCallbacks as mighty_transport::Operation>::NAME,
        <webhooks::ListWebhookCallbacks as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::ListWelcomeChecklistItems as mighty_transport::Operation>::NAME,
        <onboarding::ListWelcomeChecklistItems as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::MarkAllConversationsRead as mighty_transport::Operation>::NAME,
        <chats::MarkAllConversationsRead as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::MarkConversationRead as mighty_transport::Operation>::NAME,
        <chats::MarkConversationRead as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::MarkDirectMessageRead as mighty_transport::Operation>::NAME,
        <chats::MarkDirectMessageRead as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::MoveSpaceToCollection as mighty_transport::Operation>::NAME,
        <spaces::MoveSpaceToCollection as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <automations::PauseAutomationRule as mighty_transport::Operation>::NAME,
        <automations::PauseAutomationRule as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::PublishCoursework as mighty_transport::Operation>::NAME,
        <courses::PublishCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <domains::PublishCustomDomain as mighty_transport::Operation>::NAME,
        <domains::PublishCustomDomain as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::PublishPaymentPlan as mighty_transport::Operation>::NAME,
        <payments::PublishPaymentPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::ReorderCoursework as mighty_transport::Operation>::NAME,
        <courses::ReorderCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gallery::ReorderGalleryGroup as mighty_transport::Operation>::NAME,
        <gallery::ReorderGalleryGroup as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::ReorderGiftDefinition as mighty_transport::Operation>::NAME,
        <gifts::ReorderGiftDefinition as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::ReorderPin as mighty_transport::Operation>::NAME,
        <onboarding::ReorderPin as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ReorderSpace as mighty_transport::Operation>::NAME,
        <spaces::ReorderSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ReorderSpacesCollection as mighty_transport::Operation>::NAME,
        <spaces::ReorderSpacesCollection as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invites::ResendInvite as mighty_transport::Operation>::NAME,
        <invites::ResendInvite as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invites::RevokeInvite as mighty_transport::Operation>::NAME,
        <invites::RevokeInvite as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <search::Search as mighty_transport::Operation>::NAME,
        <search::Search as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::UnpublishCoursework as mighty_transport::Operation>::NAME,
        <courses::UnpublishCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::UnpublishPaymentPlan as mighty_transport::Operation>::NAME,
        <payments::UnpublishPaymentPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <automations::UpdateAutomationRule as mighty_transport::Operation>::NAME,
        <automations::UpdateAutomationRule as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::UpdateBadge as mighty_transport::Operation>::NAME,
        <tags::UpdateBadge as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <comments::UpdateComment as mighty_transport::Operation>::NAME,
        <comments::UpdateComment as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::UpdateConversation as mighty_transport::Operation>::NAME,
        <chats::UpdateConversation as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::UpdateCoursework as mighty_transport::Operation>::NAME,
        <courses::UpdateCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::UpdateCourseworkProgress as mighty_transport::Operation>::NAME,
        <courses::UpdateCourseworkProgress as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::UpdateCustomField as mighty_transport::Operation>::NAME,
        <custom_fields::UpdateCustomField as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::UpdateCustomFieldAnswer as mighty_transport::Operation>::NAME,
        <custom_fields::UpdateCustomFieldAnswer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::UpdateCustomFieldOption as mighty_transport::Operation>::NAME,
        <custom_fields::UpdateCustomFieldOption as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding::UpdateCustomOnboardingPointer as mighty_transport::Operation>::NAME,
        <onboarding::UpdateCustomOnboardingPointer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::UpdateEvent as mighty_transport::Operation>::NAME,
        <events::UpdateEvent as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::UpdateEventInstance as mighty_transport::Operation>::NAME,
        <events::UpdateEventInstance as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gallery::UpdateGalleryGroup as mighty_transport::Operation>::NAME,
        <gallery::UpdateGalleryGroup as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gallery::UpdateGalleryGroups as mighty_transport::Operation>::NAME,
        <gallery::UpdateGalleryGroups as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gifts::UpdateGiftDefinition as mighty_transport::Operation>::NAME,
        <gifts::UpdateGiftDefinition as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invites::UpdateInviteRequest as mighty_transport::Operation>::NAME,
        <invites::UpdateInviteRequest as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invites::UpdateInviteRequests as mighty_transport::Operation>::NAME,
        <invites::UpdateInviteRequests as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <marketing::UpdateMarketingBanner as mighty_transport::Operation>::NAME,
        <marketing::UpdateMarketingBanner as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::UpdateMember as mighty_transport::Operation>::NAME,
        <members::UpdateMember as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::UpdateMemberReports as mighty_transport::Operation>::NAME,
        <moderation::UpdateMemberReports as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::UpdateMembership as mighty_transport::Operation>::NAME,
        <members::UpdateMembership as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::UpdateNetwork as mighty_transport::Operation>::NAME,
        <network::UpdateNetwork as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::UpdateNetworkImage as mighty_transport::Operation>::NAME,
        <network::UpdateNetworkImage as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::UpdateNetworkLandingSpace as mighty_transport::Operation>::NAME,
        <spaces::UpdateNetworkLandingSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <domains::UpdateNetworkSubdomain as mighty_transport::Operation>::NAME,
        <domains::UpdateNetworkSubdomain as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::UpdateNetworkTheme as mighty_transport::Operation>::NAME,
        <network::UpdateNetworkTheme as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <notifications::UpdateNotification as mighty_transport::Operation>::NAME,
        <notifications::UpdateNotification as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <notifications::UpdateNotificationSetting as mighty_transport::Operation>::NAME,
        <notifications::UpdateNotificationSetting as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::UpdatePaymentCoupon as mighty_transport::Operation>::NAME,
        <payments::UpdatePaymentCoupon as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::UpdatePaymentPlan as mighty_transport::Operation>::NAME,
        <payments::UpdatePaymentPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::UpdatePaymentPlanProfileQuestions as mighty_transport::Operation>::NAME,
        <payments::UpdatePaymentPlanProfileQuestions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::UpdatePaymentSubscriptionGroup as mighty_transport::Operation>::NAME,
        <payments::UpdatePaymentSubscriptionGroup as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <polls::UpdatePoll as mighty_transport::Operation>::NAME,
        <polls::UpdatePoll as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::UpdatePost as mighty_transport::Operation>::NAME,
        <posts::UpdatePost as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <events::UpdateRsvp as mighty_transport::Operation>::NAME,
        <events::UpdateRsvp as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::UpdateSpace as mighty_transport::Operation>::NAME,
        <spaces::UpdateSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::UpdateSpaceImage as mighty_transport::Operation>::NAME,
        <spaces::UpdateSpaceImage as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::UpdateSpaceLink as mighty_transport::Operation>::NAME,
        <spaces::UpdateSpaceLink as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::UpdateSpaceProfileQuestions as mighty_transport::Operation>::NAME,
        <spaces::UpdateSpaceProfileQuestions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::UpdateSpacesCollection as mighty_transport::Operation>::NAME,
        <spaces::UpdateSpacesCollection as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::UpdateTag as mighty_transport::Operation>::NAME,
        <tags::UpdateTag as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::UpdateVideoProgress as mighty_transport::Operation>::NAME,
        <courses::UpdateVideoProgress as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <waitlists::UpdateWaitlist as mighty_transport::Operation>::NAME,
        <waitlists::UpdateWaitlist as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <webhooks::UpdateWebhookCallback as mighty_transport::Operation>::NAME,
        <webhooks::UpdateWebhookCallback as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::VoidPurchase as mighty_transport::Operation>::NAME,
        <payments::VoidPurchase as mighty_transport::Operation>::DOCUMENT,
    ),
];
