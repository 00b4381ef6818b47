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
use crate::catalogue::OperationInfo;
pub mod ambassadors;
pub mod announcements;
pub mod assets;
pub mod audiences;
pub mod automations;
pub mod badges;
pub mod banners;
pub mod billing;
pub mod blocklist_entries;
pub mod chat_messages;
pub mod chats;
pub mod comments;
pub mod coupons;
pub mod course_progress;
pub mod courses;
pub mod coursework;
pub mod custom_domains;
pub mod custom_field_answers;
pub mod custom_field_options;
pub mod custom_fields;
pub mod direct_messages;
pub mod events;
pub mod gallery_groups;
pub mod gift_definitions;
pub mod gift_leaderboards;
pub mod gifts;
pub mod income_reports;
pub mod invite_requests;
pub mod invites;
pub mod landing_spaces;
pub mod leads;
pub mod live_spaces;
pub mod member_blocks;
pub mod members;
pub mod memberships;
pub mod moderation;
pub mod network;
pub mod nodes;
pub mod notification_settings;
pub mod notifications;
pub mod onboarding_pointers;
pub mod payments;
pub mod pins;
pub mod plans;
pub mod polls;
pub mod posts;
pub mod private_messages;
pub mod profile_questions;
pub mod prompt_mutes;
pub mod purchases;
pub mod quiz_attempts;
pub mod reactions;
pub mod rsvps;
pub mod search;
pub mod segments;
pub mod space_blacklists;
pub mod space_links;
pub mod spaces;
pub mod spaces_collections;
pub mod subscription_groups;
pub mod subscriptions;
pub mod tags;
pub mod uploads;
pub mod video_progress;
pub mod waitlists;
pub mod webhooks;
pub mod welcome_checklist_items;
pub(crate) mod models;
pub(crate) mod handles;
/// The name and the document of every operation, by name.
pub static DOCUMENTS: &[(&str, &str)] = &[
    (
        <uploads::AbortUploadSession as mighty_transport::Operation>::NAME,
        <uploads::AbortUploadSession as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <direct_messages::ArchiveConversation as mighty_transport::Operation>::NAME,
        <direct_messages::ArchiveConversation as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <plans::ArchivePaymentPlan as mighty_transport::Operation>::NAME,
        <plans::ArchivePaymentPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <moderation::BanMember as mighty_transport::Operation>::NAME,
        <moderation::BanMember as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <subscriptions::CancelPaymentSubscription as mighty_transport::Operation>::NAME,
        <subscriptions::CancelPaymentSubscription as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <live_spaces::CompleteLiveSpace as mighty_transport::Operation>::NAME,
        <live_spaces::CompleteLiveSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <quiz_attempts::CompleteQuizAttempt as mighty_transport::Operation>::NAME,
        <quiz_attempts::CompleteQuizAttempt as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <uploads::CompleteUploadSession as mighty_transport::Operation>::NAME,
        <uploads::CompleteUploadSession as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <ambassadors::CreateAmbassadorAnnouncement as mighty_transport::Operation>::NAME,
        <ambassadors::CreateAmbassadorAnnouncement as mighty_transport::Operation>::DOCUMENT,
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
        <badges::CreateBadge as mighty_transport::Operation>::NAME,
        <badges::CreateBadge as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <badges::CreateBadgeMemberships as mighty_transport::Operation>::NAME,
        <badges::CreateBadgeMemberships as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <blocklist_entries::CreateBlocklistEntry as mighty_transport::Operation>::NAME,
        <blocklist_entries::CreateBlocklistEntry as mighty_transport::Operation>::DOCUMENT,
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
        <direct_messages::CreateConversation as mighty_transport::Operation>::NAME,
        <direct_messages::CreateConversation as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::CreateConversationBookmark as mighty_transport::Operation>::NAME,
        <chats::CreateConversationBookmark as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <direct_messages::CreateConversationMemberships as mighty_transport::Operation>::NAME,
        <direct_messages::CreateConversationMemberships as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::CreateCourse as mighty_transport::Operation>::NAME,
        <courses::CreateCourse as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <coursework::CreateCoursework as mighty_transport::Operation>::NAME,
        <coursework::CreateCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_domains::CreateCustomDomain as mighty_transport::Operation>::NAME,
        <custom_domains::CreateCustomDomain as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::CreateCustomField as mighty_transport::Operation>::NAME,
        <custom_fields::CreateCustomField as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_field_options::CreateCustomFieldOption as mighty_transport::Operation>::NAME,
        <custom_field_options::CreateCustomFieldOption as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding_pointers::CreateCustomOnboardingPointer as mighty_transport::Operation>::NAME,
        <onboarding_pointers::CreateCustomOnboardingPointer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gift_definitions::CreateDefaultGiftDefinitions as mighty_transport::Operation>::NAME,
        <gift_definitions::CreateDefaultGiftDefinitions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <private_messages::CreateDirectMessage as mighty_transport::Operation>::NAME,
        <private_messages::CreateDirectMessage as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <private_messages::CreateDirectMessageReaction as mighty_transport::Operation>::NAME,
        <private_messages::CreateDirectMessageReaction as mighty_transport::Operation>::DOCUMENT,
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
        <gift_definitions::CreateGiftDefinition as mighty_transport::Operation>::NAME,
        <gift_definitions::CreateGiftDefinition as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invite_requests::CreateInviteRequest as mighty_transport::Operation>::NAME,
        <invite_requests::CreateInviteRequest as mighty_transport::Operation>::DOCUMENT,
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
        <banners::CreateMarketingBanner as mighty_transport::Operation>::NAME,
        <banners::CreateMarketingBanner as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::CreateMember as mighty_transport::Operation>::NAME,
        <members::CreateMember as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <member_blocks::CreateMemberBlock as mighty_transport::Operation>::NAME,
        <member_blocks::CreateMemberBlock as mighty_transport::Operation>::DOCUMENT,
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
        <chat_messages::CreateMessage as mighty_transport::Operation>::NAME,
        <chat_messages::CreateMessage as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chat_messages::CreateMessageReaction as mighty_transport::Operation>::NAME,
        <chat_messages::CreateMessageReaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <coupons::CreatePaymentCoupon as mighty_transport::Operation>::NAME,
        <coupons::CreatePaymentCoupon as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <plans::CreatePaymentPlan as mighty_transport::Operation>::NAME,
        <plans::CreatePaymentPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <announcements::CreatePaymentPlanAnnouncement as mighty_transport::Operation>::NAME,
        <announcements::CreatePaymentPlanAnnouncement as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <plans::CreatePaymentPlanMembership as mighty_transport::Operation>::NAME,
        <plans::CreatePaymentPlanMembership as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <subscription_groups::CreatePaymentSubscriptionGroup as mighty_transport::Operation>::NAME,
        <subscription_groups::CreatePaymentSubscriptionGroup as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <pins::CreatePin as mighty_transport::Operation>::NAME,
        <pins::CreatePin as mighty_transport::Operation>::DOCUMENT,
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
        <profile_questions::CreateProfileQuestionAnswers as mighty_transport::Operation>::NAME,
        <profile_questions::CreateProfileQuestionAnswers as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <prompt_mutes::CreatePromptMute as mighty_transport::Operation>::NAME,
        <prompt_mutes::CreatePromptMute as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <quiz_attempts::CreateQuizAnswer as mighty_transport::Operation>::NAME,
        <quiz_attempts::CreateQuizAnswer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <reactions::CreateReaction as mighty_transport::Operation>::NAME,
        <reactions::CreateReaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <rsvps::CreateRsvp as mighty_transport::Operation>::NAME,
        <rsvps::CreateRsvp as mighty_transport::Operation>::DOCUMENT,
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
        <space_blacklists::CreateSpaceBlacklist as mighty_transport::Operation>::NAME,
        <space_blacklists::CreateSpaceBlacklist as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <space_links::CreateSpaceLink as mighty_transport::Operation>::NAME,
        <space_links::CreateSpaceLink as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::CreateSpaceMemberships as mighty_transport::Operation>::NAME,
        <spaces::CreateSpaceMemberships as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces_collections::CreateSpacesCollection as mighty_transport::Operation>::NAME,
        <spaces_collections::CreateSpacesCollection as mighty_transport::Operation>::DOCUMENT,
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
        <assets::DeleteAsset as mighty_transport::Operation>::NAME,
        <assets::DeleteAsset as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <automations::DeleteAutomationRule as mighty_transport::Operation>::NAME,
        <automations::DeleteAutomationRule as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <badges::DeleteBadge as mighty_transport::Operation>::NAME,
        <badges::DeleteBadge as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <badges::DeleteBadgeMemberships as mighty_transport::Operation>::NAME,
        <badges::DeleteBadgeMemberships as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <blocklist_entries::DeleteBlocklistEntry as mighty_transport::Operation>::NAME,
        <blocklist_entries::DeleteBlocklistEntry as mighty_transport::Operation>::DOCUMENT,
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
        <direct_messages::DeleteConversationMemberships as mighty_transport::Operation>::NAME,
        <direct_messages::DeleteConversationMemberships as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::DeleteCourse as mighty_transport::Operation>::NAME,
        <courses::DeleteCourse as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <coursework::DeleteCoursework as mighty_transport::Operation>::NAME,
        <coursework::DeleteCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_domains::DeleteCustomDomain as mighty_transport::Operation>::NAME,
        <custom_domains::DeleteCustomDomain as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::DeleteCustomField as mighty_transport::Operation>::NAME,
        <custom_fields::DeleteCustomField as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_field_answers::DeleteCustomFieldAnswer as mighty_transport::Operation>::NAME,
        <custom_field_answers::DeleteCustomFieldAnswer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_field_options::DeleteCustomFieldOption as mighty_transport::Operation>::NAME,
        <custom_field_options::DeleteCustomFieldOption as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding_pointers::DeleteCustomOnboardingPointer as mighty_transport::Operation>::NAME,
        <onboarding_pointers::DeleteCustomOnboardingPointer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <private_messages::DeleteDirectMessage as mighty_transport::Operation>::NAME,
        <private_messages::DeleteDirectMessage as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <private_messages::DeleteDirectMessageReaction as mighty_transport::Operation>::NAME,
        <private_messages::DeleteDirectMessageReaction as mighty_transport::Operation>::DOCUMENT,
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
        <events::DeleteEventRecurrenceException as mighty_transport::Operation>::NAME,
        <events::DeleteEventRecurrenceException as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gift_definitions::DeleteGiftDefinition as mighty_transport::Operation>::NAME,
        <gift_definitions::DeleteGiftDefinition as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <banners::DeleteMarketingBanner as mighty_transport::Operation>::NAME,
        <banners::DeleteMarketingBanner as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::DeleteMember as mighty_transport::Operation>::NAME,
        <members::DeleteMember as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <member_blocks::DeleteMemberBlock as mighty_transport::Operation>::NAME,
        <member_blocks::DeleteMemberBlock as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::DeleteMemberFollow as mighty_transport::Operation>::NAME,
        <members::DeleteMemberFollow as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chat_messages::DeleteMessage as mighty_transport::Operation>::NAME,
        <chat_messages::DeleteMessage as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chat_messages::DeleteMessageReaction as mighty_transport::Operation>::NAME,
        <chat_messages::DeleteMessageReaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <memberships::DeleteNetworkMembership as mighty_transport::Operation>::NAME,
        <memberships::DeleteNetworkMembership as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <plans::DeletePaymentPlanMembership as mighty_transport::Operation>::NAME,
        <plans::DeletePaymentPlanMembership as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <subscription_groups::DeletePaymentSubscriptionGroup as mighty_transport::Operation>::NAME,
        <subscription_groups::DeletePaymentSubscriptionGroup as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <pins::DeletePin as mighty_transport::Operation>::NAME,
        <pins::DeletePin as mighty_transport::Operation>::DOCUMENT,
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
        <prompt_mutes::DeletePromptMute as mighty_transport::Operation>::NAME,
        <prompt_mutes::DeletePromptMute as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <reactions::DeleteReaction as mighty_transport::Operation>::NAME,
        <reactions::DeleteReaction as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <rsvps::DeleteRsvp as mighty_transport::Operation>::NAME,
        <rsvps::DeleteRsvp as mighty_transport::Operation>::DOCUMENT,
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
        <space_blacklists::DeleteSpaceBlacklist as mighty_transport::Operation>::NAME,
        <space_blacklists::DeleteSpaceBlacklist as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <space_links::DeleteSpaceLink as mighty_transport::Operation>::NAME,
        <space_links::DeleteSpaceLink as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::DeleteSpaceMembership as mighty_transport::Operation>::NAME,
        <spaces::DeleteSpaceMembership as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces_collections::DeleteSpacesCollection as mighty_transport::Operation>::NAME,
        <spaces_collections::DeleteSpacesCollection as mighty_transport::Operation>::DOCUMENT,
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
        <ambassadors::GetAmbassadorStats as mighty_transport::Operation>::NAME,
        <ambassadors::GetAmbassadorStats as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <automations::GetAutomationRule as mighty_transport::Operation>::NAME,
        <automations::GetAutomationRule as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <badges::GetBadge as mighty_transport::Operation>::NAME,
        <badges::GetBadge as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <billing::GetBillingPlan as mighty_transport::Operation>::NAME,
        <billing::GetBillingPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <courses::GetCourse as mighty_transport::Operation>::NAME,
        <courses::GetCourse as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <coursework::GetCoursework as mighty_transport::Operation>::NAME,
        <coursework::GetCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_domains::GetCustomDomainCheck as mighty_transport::Operation>::NAME,
        <custom_domains::GetCustomDomainCheck as mighty_transport::Operation>::DOCUMENT,
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
        <gift_leaderboards::GetGiftAggregatedLeaderboard as mighty_transport::Operation>::NAME,
        <gift_leaderboards::GetGiftAggregatedLeaderboard as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gift_leaderboards::GetGiftLeaderboard as mighty_transport::Operation>::NAME,
        <gift_leaderboards::GetGiftLeaderboard as mighty_transport::Operation>::DOCUMENT,
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
        <income_reports::GetIncomeReport as mighty_transport::Operation>::NAME,
        <income_reports::GetIncomeReport as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invite_requests::GetInviteRequest as mighty_transport::Operation>::NAME,
        <invite_requests::GetInviteRequest as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <landing_spaces::GetLandingSpace as mighty_transport::Operation>::NAME,
        <landing_spaces::GetLandingSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <live_spaces::GetLiveSpace as mighty_transport::Operation>::NAME,
        <live_spaces::GetLiveSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <audiences::GetMarketingAudience as mighty_transport::Operation>::NAME,
        <audiences::GetMarketingAudience as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <banners::GetMarketingBanner as mighty_transport::Operation>::NAME,
        <banners::GetMarketingBanner as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <billing::GetMcpUsageSummary as mighty_transport::Operation>::NAME,
        <billing::GetMcpUsageSummary as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::GetMe as mighty_transport::Operation>::NAME,
        <members::GetMe as mighty_transport::Operation>::DOCUMENT,
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
        <course_progress::GetMemberCourseProgress as mighty_transport::Operation>::NAME,
        <course_progress::GetMemberCourseProgress as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <members::GetMemberDailyVisitStreak as mighty_transport::Operation>::NAME,
        <members::GetMemberDailyVisitStreak as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <banners::GetMemberEligibleMarketingBanner as mighty_transport::Operation>::NAME,
        <banners::GetMemberEligibleMarketingBanner as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <memberships::GetMemberMembership as mighty_transport::Operation>::NAME,
        <memberships::GetMemberMembership as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <notification_settings::GetMemberNotificationSetting as mighty_transport::Operation>::NAME,
        <notification_settings::GetMemberNotificationSetting as mighty_transport::Operation>::DOCUMENT,
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
        <coupons::GetPaymentCoupon as mighty_transport::Operation>::NAME,
        <coupons::GetPaymentCoupon as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <coupons::GetPaymentCouponValidation as mighty_transport::Operation>::NAME,
        <coupons::GetPaymentCouponValidation as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <plans::GetPaymentPlan as mighty_transport::Operation>::NAME,
        <plans::GetPaymentPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <subscriptions::GetPaymentSubscription as mighty_transport::Operation>::NAME,
        <subscriptions::GetPaymentSubscription as mighty_transport::Operation>::DOCUMENT,
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
        <direct_messages::GetPrivateConversation as mighty_transport::Operation>::NAME,
        <direct_messages::GetPrivateConversation as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <purchases::GetPurchase as mighty_transport::Operation>::NAME,
        <purchases::GetPurchase as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <quiz_attempts::GetQuizAttempt as mighty_transport::Operation>::NAME,
        <quiz_attempts::GetQuizAttempt as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <segments::GetSegment as mighty_transport::Operation>::NAME,
        <segments::GetSegment as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::GetSpace as mighty_transport::Operation>::NAME,
        <spaces::GetSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chat_messages::GetSpaceLastMessage as mighty_transport::Operation>::NAME,
        <chat_messages::GetSpaceLastMessage as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <space_links::GetSpaceLink as mighty_transport::Operation>::NAME,
        <space_links::GetSpaceLink as mighty_transport::Operation>::DOCUMENT,
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
        <direct_messages::LeaveConversation as mighty_transport::Operation>::NAME,
        <direct_messages::LeaveConversation as mighty_transport::Operation>::DOCUMENT,
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
        <assets::ListAssets as mighty_transport::Operation>::NAME,
        <assets::ListAssets as mighty_transport::Operation>::DOCUMENT,
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
        <badges::ListBadges as mighty_transport::Operation>::NAME,
        <badges::ListBadges as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <member_blocks::ListBlockedMembers as mighty_transport::Operation>::NAME,
        <member_blocks::ListBlockedMembers as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <blocklist_entries::ListBlocklist as mighty_transport::Operation>::NAME,
        <blocklist_entries::ListBlocklist as mighty_transport::Operation>::DOCUMENT,
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
        <billing::ListCurrentBillingPlanFeatures as mighty_transport::Operation>::NAME,
        <billing::ListCurrentBillingPlanFeatures as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_domains::ListCustomDomains as mighty_transport::Operation>::NAME,
        <custom_domains::ListCustomDomains as mighty_transport::Operation>::DOCUMENT,
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
        <gallery_groups::ListGalleryGroups as mighty_transport::Operation>::NAME,
        <gallery_groups::ListGalleryGroups as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gift_definitions::ListGiftDefinitionTemplates as mighty_transport::Operation>::NAME,
        <gift_definitions::ListGiftDefinitionTemplates as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gift_definitions::ListGiftDefinitions as mighty_transport::Operation>::NAME,
        <gift_definitions::ListGiftDefinitions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <income_reports::ListIncomeReportPeriods as mighty_transport::Operation>::NAME,
        <income_reports::ListIncomeReportPeriods as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <income_reports::ListIncomeReports as mighty_transport::Operation>::NAME,
        <income_reports::ListIncomeReports as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invite_requests::ListInviteRequests as mighty_transport::Operation>::NAME,
        <invite_requests::ListInviteRequests as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invites::ListInvites as mighty_transport::Operation>::NAME,
        <invites::ListInvites as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <leads::ListLeads as mighty_transport::Operation>::NAME,
        <leads::ListLeads as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <live_spaces::ListLiveSpaces as mighty_transport::Operation>::NAME,
        <live_spaces::ListLiveSpaces as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <audiences::ListMarketingAudiences as mighty_transport::Operation>::NAME,
        <audiences::ListMarketingAudiences as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <banners::ListMarketingBanners as mighty_transport::Operation>::NAME,
        <banners::ListMarketingBanners as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chats::ListMemberConversations as mighty_transport::Operation>::NAME,
        <chats::ListMemberConversations as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_field_answers::ListMemberCustomFieldResponses as mighty_transport::Operation>::NAME,
        <custom_field_answers::ListMemberCustomFieldResponses as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <direct_messages::ListMemberDirectMessages as mighty_transport::Operation>::NAME,
        <direct_messages::ListMemberDirectMessages as mighty_transport::Operation>::DOCUMENT,
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
        <profile_questions::ListMemberProfileQuestionAnswers as mighty_transport::Operation>::NAME,
        <profile_questions::ListMemberProfileQuestionAnswers as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListMemberSpaces as mighty_transport::Operation>::NAME,
        <spaces::ListMemberSpaces as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <video_progress::ListMemberVideoProgresses as mighty_transport::Operation>::NAME,
        <video_progress::ListMemberVideoProgresses as mighty_transport::Operation>::DOCUMENT,
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
        <coupons::ListPaymentCoupons as mighty_transport::Operation>::NAME,
        <coupons::ListPaymentCoupons as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <payments::ListPaymentCurrencies as mighty_transport::Operation>::NAME,
        <payments::ListPaymentCurrencies as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <plans::ListPaymentPlans as mighty_transport::Operation>::NAME,
        <plans::ListPaymentPlans as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <subscription_groups::ListPaymentSubscriptionGroups as mighty_transport::Operation>::NAME,
        <subscription_groups::ListPaymentSubscriptionGroups as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <subscriptions::ListPaymentSubscriptions as mighty_transport::Operation>::NAME,
        <subscriptions::ListPaymentSubscriptions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <pins::ListPins as mighty_transport::Operation>::NAME,
        <pins::ListPins as mighty_transport::Operation>::DOCUMENT,
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
        <private_messages::ListPrivateMessages as mighty_transport::Operation>::NAME,
        <private_messages::ListPrivateMessages as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <purchases::ListPurchases as mighty_transport::Operation>::NAME,
        <purchases::ListPurchases as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <quiz_attempts::ListQuizAttempts as mighty_transport::Operation>::NAME,
        <quiz_attempts::ListQuizAttempts as mighty_transport::Operation>::DOCUMENT,
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
        <rsvps::ListRsvps as mighty_transport::Operation>::NAME,
        <rsvps::ListRsvps as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::ListSavedPosts as mighty_transport::Operation>::NAME,
        <posts::ListSavedPosts as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <segments::ListSegments as mighty_transport::Operation>::NAME,
        <segments::ListSegments as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpaceBrandingImages as mighty_transport::Operation>::NAME,
        <spaces::ListSpaceBrandingImages as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <space_links::ListSpaceLinks as mighty_transport::Operation>::NAME,
        <space_links::ListSpaceLinks as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpaceMemberCounts as mighty_transport::Operation>::NAME,
        <spaces::ListSpaceMemberCounts as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <chat_messages::ListSpaceMessages as mighty_transport::Operation>::NAME,
        <chat_messages::ListSpaceMessages as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <pins::ListSpacePins as mighty_transport::Operation>::NAME,
        <pins::ListSpacePins as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <posts::ListSpacePosts as mighty_transport::Operation>::NAME,
        <posts::ListSpacePosts as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <profile_questions::ListSpaceProfileQuestions as mighty_transport::Operation>::NAME,
        <profile_questions::ListSpaceProfileQuestions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ListSpaceTemplates as mighty_transport::Operation>::NAME,
        <spaces::ListSpaceTemplates as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <welcome_checklist_items::ListSpaceWelcomeChecklistItems as mighty_transport::Operation>::NAME,
        <welcome_checklist_items::ListSpaceWelcomeChecklistItems as mighty_transport::Operation>::DOCUMENT,
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
        <spaces_collections::ListSpacesCollections as mighty_transport::Operation>::NAME,
        <spaces_collections::ListSpacesCollections as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::ListTags as mighty_transport::Operation>::NAME,
        <tags::ListTags as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <private_messages::ListThreadMessages as mighty_transport::Operation>::NAME,
        <private_messages::ListThreadMessages as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding_pointers::ListUnpinnedOnboardingPointers as mighty_transport::Operation>::NAME,
        <onboarding_pointers::ListUnpinnedOnboardingPointers as mighty_transport::Operation>::DOCUMENT,
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
        <welcome_checklist_items::ListWelcomeChecklistItems as mighty_transport::Operation>::NAME,
        <welcome_checklist_items::ListWelcomeChecklistItems as mighty_transport::Operation>::DOCUMENT,
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
        <direct_messages::MarkDirectMessageRead as mighty_transport::Operation>::NAME,
        <direct_messages::MarkDirectMessageRead as mighty_transport::Operation>::DOCUMENT,
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
        <coursework::PublishCoursework as mighty_transport::Operation>::NAME,
        <coursework::PublishCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_domains::PublishCustomDomain as mighty_transport::Operation>::NAME,
        <custom_domains::PublishCustomDomain as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <plans::PublishPaymentPlan as mighty_transport::Operation>::NAME,
        <plans::PublishPaymentPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <coursework::ReorderCoursework as mighty_transport::Operation>::NAME,
        <coursework::ReorderCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gallery_groups::ReorderGalleryGroup as mighty_transport::Operation>::NAME,
        <gallery_groups::ReorderGalleryGroup as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gift_definitions::ReorderGiftDefinition as mighty_transport::Operation>::NAME,
        <gift_definitions::ReorderGiftDefinition as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <pins::ReorderPin as mighty_transport::Operation>::NAME,
        <pins::ReorderPin as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::ReorderSpace as mighty_transport::Operation>::NAME,
        <spaces::ReorderSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces_collections::ReorderSpacesCollection as mighty_transport::Operation>::NAME,
        <spaces_collections::ReorderSpacesCollection as mighty_transport::Operation>::DOCUMENT,
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
        <coursework::UnpublishCoursework as mighty_transport::Operation>::NAME,
        <coursework::UnpublishCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <plans::UnpublishPaymentPlan as mighty_transport::Operation>::NAME,
        <plans::UnpublishPaymentPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <automations::UpdateAutomationRule as mighty_transport::Operation>::NAME,
        <automations::UpdateAutomationRule as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <badges::UpdateBadge as mighty_transport::Operation>::NAME,
        <badges::UpdateBadge as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <comments::UpdateComment as mighty_transport::Operation>::NAME,
        <comments::UpdateComment as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <direct_messages::UpdateConversation as mighty_transport::Operation>::NAME,
        <direct_messages::UpdateConversation as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <coursework::UpdateCoursework as mighty_transport::Operation>::NAME,
        <coursework::UpdateCoursework as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <course_progress::UpdateCourseworkProgress as mighty_transport::Operation>::NAME,
        <course_progress::UpdateCourseworkProgress as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_fields::UpdateCustomField as mighty_transport::Operation>::NAME,
        <custom_fields::UpdateCustomField as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_field_answers::UpdateCustomFieldAnswer as mighty_transport::Operation>::NAME,
        <custom_field_answers::UpdateCustomFieldAnswer as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <custom_field_options::UpdateCustomFieldOption as mighty_transport::Operation>::NAME,
        <custom_field_options::UpdateCustomFieldOption as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <onboarding_pointers::UpdateCustomOnboardingPointer as mighty_transport::Operation>::NAME,
        <onboarding_pointers::UpdateCustomOnboardingPointer as mighty_transport::Operation>::DOCUMENT,
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
        <gallery_groups::UpdateGalleryGroup as mighty_transport::Operation>::NAME,
        <gallery_groups::UpdateGalleryGroup as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gallery_groups::UpdateGalleryGroups as mighty_transport::Operation>::NAME,
        <gallery_groups::UpdateGalleryGroups as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <gift_definitions::UpdateGiftDefinition as mighty_transport::Operation>::NAME,
        <gift_definitions::UpdateGiftDefinition as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invite_requests::UpdateInviteRequest as mighty_transport::Operation>::NAME,
        <invite_requests::UpdateInviteRequest as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <invite_requests::UpdateInviteRequests as mighty_transport::Operation>::NAME,
        <invite_requests::UpdateInviteRequests as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <banners::UpdateMarketingBanner as mighty_transport::Operation>::NAME,
        <banners::UpdateMarketingBanner as mighty_transport::Operation>::DOCUMENT,
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
        <memberships::UpdateMembership as mighty_transport::Operation>::NAME,
        <memberships::UpdateMembership as mighty_transport::Operation>::DOCUMENT,
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
        <landing_spaces::UpdateNetworkLandingSpace as mighty_transport::Operation>::NAME,
        <landing_spaces::UpdateNetworkLandingSpace as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <network::UpdateNetworkSubdomain as mighty_transport::Operation>::NAME,
        <network::UpdateNetworkSubdomain as mighty_transport::Operation>::DOCUMENT,
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
        <notification_settings::UpdateNotificationSetting as mighty_transport::Operation>::NAME,
        <notification_settings::UpdateNotificationSetting as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <coupons::UpdatePaymentCoupon as mighty_transport::Operation>::NAME,
        <coupons::UpdatePaymentCoupon as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <plans::UpdatePaymentPlan as mighty_transport::Operation>::NAME,
        <plans::UpdatePaymentPlan as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <plans::UpdatePaymentPlanProfileQuestions as mighty_transport::Operation>::NAME,
        <plans::UpdatePaymentPlanProfileQuestions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <subscription_groups::UpdatePaymentSubscriptionGroup as mighty_transport::Operation>::NAME,
        <subscription_groups::UpdatePaymentSubscriptionGroup as mighty_transport::Operation>::DOCUMENT,
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
        <rsvps::UpdateRsvp as mighty_transport::Operation>::NAME,
        <rsvps::UpdateRsvp as mighty_transport::Operation>::DOCUMENT,
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
        <space_links::UpdateSpaceLink as mighty_transport::Operation>::NAME,
        <space_links::UpdateSpaceLink as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces::UpdateSpaceProfileQuestions as mighty_transport::Operation>::NAME,
        <spaces::UpdateSpaceProfileQuestions as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <spaces_collections::UpdateSpacesCollection as mighty_transport::Operation>::NAME,
        <spaces_collections::UpdateSpacesCollection as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <tags::UpdateTag as mighty_transport::Operation>::NAME,
        <tags::UpdateTag as mighty_transport::Operation>::DOCUMENT,
    ),
    (
        <video_progress::UpdateVideoProgress as mighty_transport::Operation>::NAME,
        <video_progress::UpdateVideoProgress as mighty_transport::Operation>::DOCUMENT,
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
        <purchases::VoidPurchase as mighty_transport::Operation>::NAME,
        <purchases::VoidPurchase as mighty_transport::Operation>::DOCUMENT,
    ),
];
/// Every operation as data, by name.
pub static CATALOGUE: &[OperationInfo] = &[
    OperationInfo::of::<
        uploads::AbortUploadSession,
    >(
        "uploads",
        "Ends an upload before its time, by the session's token; its asset turns to failed. You can't undo\nthis: begin a new session instead.",
    ),
    OperationInfo::of::<
        direct_messages::ArchiveConversation,
    >(
        "direct_messages",
        "Hides a direct message only for the viewer, by default along with the viewer's threads in it. The\nothers keep it.",
    ),
    OperationInfo::of::<
        plans::ArchivePaymentPlan,
    >(
        "plans",
        "Takes a plan off sale and winds down its subscriptions in the background. You can't undo this;\n`UnpublishPaymentPlan` only hides a plan.",
    ),
    OperationInfo::of::<
        moderation::BanMember,
    >(
        "moderation",
        "Bans a member: the account is disabled, its posts are deleted, and the person can't join again.\nYou can't undo this; `DeleteNetworkMembership` leaves a way back.",
    ),
    OperationInfo::of::<
        subscriptions::CancelPaymentSubscription,
    >(
        "subscriptions",
        "Cancels a member's subscription; for hosts. A paid one runs to the end of its period, unless\n`immediate` ends the access now.",
    ),
    OperationInfo::of::<
        live_spaces::CompleteLiveSpace,
    >(
        "live_spaces",
        "Ends a live session; one that was never live is aborted. Ending an ended one succeeds.",
    ),
    OperationInfo::of::<
        quiz_attempts::CompleteQuizAttempt,
    >(
        "quiz_attempts",
        "Hands in the viewer's running attempt at a quiz. The answer holds its status and percentage.",
    ),
    OperationInfo::of::<
        uploads::CompleteUploadSession,
    >(
        "uploads",
        "Finishes an upload once all parts are there and starts the processing. `receipts` has the etag of\neach part if the parts were sent directly to the storage service. The asset may not be ready yet:\npoll until `assetStatus` is `complete`.",
    ),
    OperationInfo::of::<
        ambassadors::CreateAmbassadorAnnouncement,
    >(
        "ambassadors",
        "Announces the ambassador programme to the members. It may run once in each window of availability:\n`canAnnounce` is false in the answer. You can't undo this.",
    ),
    OperationInfo::of::<
        announcements::CreateAnnouncement,
    >(
        "announcements",
        "Writes to the members of a space or of the network. Each recipient adds one to the cost of the\ncall: the recipients are those in `recipientIds`, otherwise all members, up to the cost ceiling of\na request. Set only one of `filter` and `recipientIds`. Without both, or with an empty filter, it\ngoes to all members. An empty `recipientIds` is rejected. If `queued` is true, the message is sent\nshortly. You can't undo this.",
    ),
    OperationInfo::of::<
        polls::CreateAnswerCheer,
    >(
        "polls",
        "Adds a cheer to a member's answer to a poll, by the GlobalID of the answer.",
    ),
    OperationInfo::of::<
        automations::CreateAutomationRule,
    >(
        "automations",
        "Creates a rule that acts when its trigger fires. It needs at least one action, and the creator is\nthe one who the actions are sent by.",
    ),
    OperationInfo::of::<
        badges::CreateBadge,
    >("badges", "Creates a badge, with an image that was uploaded before."),
    OperationInfo::of::<
        badges::CreateBadgeMemberships,
    >(
        "badges",
        "Gives a badge to several members. Members who have it already are skipped, so `grantedMembers` has\nonly the new ones.",
    ),
    OperationInfo::of::<
        blocklist_entries::CreateBlocklistEntry,
    >(
        "blocklist_entries",
        "Stops mail to an address. It neither removes nor bars a member. A second call answers with the\nexisting entry if the viewer may see it, and with an error in the payload otherwise.",
    ),
    OperationInfo::of::<
        moderation::CreateChatReport,
    >(
        "moderation",
        "Flags a chat message. `NOT_INTERESTING` hides it for the viewer; `SPAM`, `OFFENSIVE` and `OTHER`\nnotify the moderators of the space.",
    ),
    OperationInfo::of::<
        comments::CreateComment,
    >(
        "comments",
        "Comments on a post, event or poll, or answers a comment. `postId` and `replyToId` are GlobalIDs;\nthe server sanitises the HTML of the body.",
    ),
    OperationInfo::of::<
        moderation::CreateCommentReport,
    >(
        "moderation",
        "Flags a comment. `NOT_INTERESTING` hides it for the viewer; `SPAM`, `OFFENSIVE` and `OTHER`\nnotify the moderators of the space.",
    ),
    OperationInfo::of::<
        direct_messages::CreateConversation,
    >(
        "direct_messages",
        "Begins a direct message or a group, with a first message. If there is already one with the same\nmembers, the message goes there. The message was sent only if `outcome` is `SENT`. If it can't be\nsent, for example because a recipient has turned off private chat, the reason is an outcome with\n`reportSkipsAsOutcomes`, and an error without it.",
    ),
    OperationInfo::of::<
        chats::CreateConversationBookmark,
    >(
        "chats",
        "Bookmarks a conversation only for the viewer, by resource ID or GlobalID.",
    ),
    OperationInfo::of::<
        direct_messages::CreateConversationMemberships,
    >(
        "direct_messages",
        "Adds members to a group conversation. Every id is a GlobalID.",
    ),
    OperationInfo::of::<
        courses::CreateCourse,
    >(
        "courses",
        "Creates a course, private at first and self-paced unless `format` says `COHORT`. `collectionName`\nfinds a collection by name, and creates one only if there is no similar name. The collection may\nhave been created even if the course was not, so check `collection` and `collectionNewlyCreated`\nafter an error.",
    ),
    OperationInfo::of::<
        coursework::CreateCoursework,
    >(
        "coursework",
        "Adds a lesson, quiz or section to a course, below the overview unless `parentId` says otherwise.\n`OVERVIEW` can't be created, as each course has one.",
    ),
    OperationInfo::of::<
        custom_domains::CreateCustomDomain,
    >(
        "custom_domains",
        "Registers a custom domain, fully qualified. DNS is verified and a certificate is issued\nafterwards; the domain is not live before `PublishCustomDomain`.",
    ),
    OperationInfo::of::<
        custom_fields::CreateCustomField,
    >(
        "custom_fields",
        "Creates a profile field. Tag and badge fields are the system's own. `maxResponses` is required\nfor a multi-select dropdown.",
    ),
    OperationInfo::of::<
        custom_field_options::CreateCustomFieldOption,
    >("custom_field_options", "Adds an option to a dropdown; other fields have none."),
    OperationInfo::of::<
        onboarding_pointers::CreateCustomOnboardingPointer,
    >(
        "onboarding_pointers",
        "Adds an item to the welcome checklist, on top of it. `pins` is the whole list afterwards.",
    ),
    OperationInfo::of::<
        gift_definitions::CreateDefaultGiftDefinitions,
    >(
        "gift_definitions",
        "Gives the network its first gifts; if it has any, nothing happens. The answer holds the gifts of\nthe network.",
    ),
    OperationInfo::of::<
        private_messages::CreateDirectMessage,
    >(
        "private_messages",
        "Writes into a direct message or a thread. With `replyToId` it finds the thread below that message\nor starts one, and `conversationId` is the conversation that holds the message. The server\nsanitises the HTML of `text`.",
    ),
    OperationInfo::of::<
        private_messages::CreateDirectMessageReaction,
    >(
        "private_messages",
        "Reacts to a private message, with the message as it stands afterwards.",
    ),
    OperationInfo::of::<
        events::CreateEvent,
    >(
        "events",
        "Creates an event, single or recurring, in a space named by resource ID or GlobalID. `eventType`\nis one of `local`, `live_chat`, `online_meeting`, `live_video`, `webinar` and `local_meetup`;\nstreet and city are accepted for `local` only. `frequency` needs `interval`. Images are uploaded\nbeforehand, and the thumbnail may not be the header's image.",
    ),
    OperationInfo::of::<
        announcements::CreateEventAnnouncement,
    >(
        "announcements",
        "Writes to those who answered an event in the ways given, about the series or about one occurrence.\n`NONE` among the answers is for hosts and moderators only. You can't undo this.",
    ),
    OperationInfo::of::<
        gifts::CreateGift,
    >(
        "gifts",
        "Gives a gift to a member, which spends the viewer's points. Every id is a GlobalID, and `message`\nhas at most 500 characters. You can't undo this.",
    ),
    OperationInfo::of::<
        gift_definitions::CreateGiftDefinition,
    >(
        "gift_definitions",
        "Adds a gift to the catalogue. Its image is either `avatarId`, a resource ID, or `avatarName`, a\nbuilt-in template.",
    ),
    OperationInfo::of::<
        invite_requests::CreateInviteRequest,
    >("invite_requests", "Asks to join a space; a host or moderator must approve."),
    OperationInfo::of::<
        invites::CreateInvites,
    >(
        "invites",
        "Invites people to the network, a space or a plan, by address or as members. Those who are members\nor have a pending invitation are left out and listed in `ignoredRecipients`; `count` tells how\nmany were accepted. `message` must not hold links.",
    ),
    OperationInfo::of::<
        live_spaces::CreateLiveSpace,
    >(
        "live_spaces",
        "Opens a live session, which can be joined once it transmits. Streaming hours run until\n`CompleteLiveSpace`. Without `spaceId` it belongs to the network.",
    ),
    OperationInfo::of::<
        banners::CreateMarketingBanner,
    >(
        "banners",
        "Creates a banner for an active audience. Its button leads either to `buttonUrl`, `https` only, or\nto the plan in `targetableId` and `targetableType`. Without `endsAt` it never ends.",
    ),
    OperationInfo::of::<
        members::CreateMember,
    >(
        "members",
        "Finds the account with an address or creates one, and makes it a full member; for hosts. A\nwelcome mail with a sign-in link goes out unless `sendWelcomeEmail` is false.",
    ),
    OperationInfo::of::<
        member_blocks::CreateMemberBlock,
    >(
        "member_blocks",
        "Blocks a member for the viewer and archives the direct message between the two. Moderators are\nnot notified; `DeleteMemberBlock` takes it back.",
    ),
    OperationInfo::of::<
        members::CreateMemberFollow,
    >(
        "members",
        "Follows a member. Following one who is followed changes nothing, and only full members of the\nnetwork take part.",
    ),
    OperationInfo::of::<
        moderation::CreateMemberReport,
    >(
        "moderation",
        "Reports a member to the moderators, who are notified. `contextId` and `contextType` go together.",
    ),
    OperationInfo::of::<
        chat_messages::CreateMessage,
    >(
        "chat_messages",
        "Writes into the chat of a space, named by the GlobalID of the space. The chat must be turned on,\nand the server sanitises the HTML of `text`.",
    ),
    OperationInfo::of::<
        chat_messages::CreateMessageReaction,
    >(
        "chat_messages",
        "Reacts to a message in the chat of a space, with the message as it stands afterwards.",
    ),
    OperationInfo::of::<
        coupons::CreatePaymentCoupon,
    >(
        "coupons",
        "Creates a promo code, which no active one may share; for hosts. `percentageOff` or `amountOff`\ngoes with the type, `durationInMonths` with `REPEATING` only. Without `planIds` it holds for\nevery plan.",
    ),
    OperationInfo::of::<
        plans::CreatePaymentPlan,
    >(
        "plans",
        "Creates a plan, hidden until `PublishPaymentPlan`. Amounts are decimal texts such as `9.99`, not\ncents. A name has 4 to 60 characters, and a plan needs at least one active space.",
    ),
    OperationInfo::of::<
        announcements::CreatePaymentPlanAnnouncement,
    >(
        "announcements",
        "Writes to the buyers of a plan: to those in `recipientIds`, or to all buyers if it is absent. An\nempty list is rejected. You can't undo this.",
    ),
    OperationInfo::of::<
        plans::CreatePaymentPlanMembership,
    >(
        "plans",
        "Gives a member a free plan; for hosts. One who has it is reported as `ALREADY_SUBSCRIBED`.",
    ),
    OperationInfo::of::<
        subscription_groups::CreatePaymentSubscriptionGroup,
    >(
        "subscription_groups",
        "Groups plans of one platform between which members may switch. A group for `IOS` must begin\nempty.",
    ),
    OperationInfo::of::<
        pins::CreatePin,
    >(
        "pins",
        "Pins something to a list; pinning what is pinned succeeds. Only posts may be pinned in their own\nspace, everything else at the network's root. `pins` is the whole list afterwards.",
    ),
    OperationInfo::of::<
        polls::CreatePoll,
    >(
        "polls",
        "Publishes, schedules or drafts a poll or a question in a space, named by resource ID or GlobalID.\nTwo to five `choices` are required for `MULTIPLE_CHOICE` and refused otherwise. `SCHEDULED` needs\n`publishedAt`, and members are notified only if `notify` is set.",
    ),
    OperationInfo::of::<
        polls::CreatePollAnswer,
    >(
        "polls",
        "Answers a poll, named by GlobalID: with `choiceId` for multiple choice, with `value` between\n`minValue` and `maxValue` for sliders and percentages. A question is answered by a comment\ninstead.",
    ),
    OperationInfo::of::<
        posts::CreatePost,
    >(
        "posts",
        "Publishes, schedules or drafts a post or an article in a space, named by resource ID or GlobalID.\nThe body is HTML of which only simple styling is kept. `SCHEDULED` needs `publishedAt`, and a time\nin the past publishes at once. Members are notified only if `notify` is set.",
    ),
    OperationInfo::of::<
        posts::CreatePostMute,
    >(
        "posts",
        "Mutes a post for the viewer; muting it again succeeds. With `memberId` it is for another member,\nwhich takes a host or moderator.",
    ),
    OperationInfo::of::<
        moderation::CreatePostReport,
    >(
        "moderation",
        "Flags a post. `NOT_INTERESTING` hides it for the viewer, `UNFOLLOW` mutes it; `SPAM`, `OFFENSIVE`\nand `OTHER` notify the moderators of the space.",
    ),
    OperationInfo::of::<
        profile_questions::CreateProfileQuestionAnswers,
    >(
        "profile_questions",
        "Sets the viewer's own answers to the questions that a plan asks of those who join. Answers that\nexist are changed.",
    ),
    OperationInfo::of::<
        prompt_mutes::CreatePromptMute,
    >(
        "prompt_mutes",
        "Hides a prompt from the viewer's feed, for 30 days unless `isPermanent` is true. Hiding it again\nsucceeds.",
    ),
    OperationInfo::of::<
        quiz_attempts::CreateQuizAnswer,
    >(
        "quiz_attempts",
        "Answers a question of a quiz. The answer of the call is the viewer's running attempt.",
    ),
    OperationInfo::of::<
        reactions::CreateReaction,
    >(
        "reactions",
        "Reacts to a post or a comment, named by GlobalID. The emoji may carry a skin tone; groups fold\nthe tones together.",
    ),
    OperationInfo::of::<
        rsvps::CreateRsvp,
    >(
        "rsvps",
        "Answers an event, named by GlobalID, with `yes`, `maybe` or `no`; an answer that exists is\nreplaced. `instanceAt` picks one occurrence of a recurring event. To answer for another member,\n`memberId` needs a host, a moderator or the event's creator, and the scope\n`host:write:network_events`.",
    ),
    OperationInfo::of::<
        posts::CreateSavedPost,
    >("posts", "Saves a post, event or poll for the viewer, by GlobalID."),
    OperationInfo::of::<
        spaces::CreateSpace,
    >(
        "spaces",
        "Creates a space from a template, private and hidden, as a host. A collection named in the input is\nmatched without regard to case; a near match is an error that lists the candidates. `collection`\nand `collectionNewlyCreated` are reported even if the space was refused, because the collection\nmay have been created.",
    ),
    OperationInfo::of::<
        space_blacklists::CreateSpaceBlacklist,
    >(
        "space_blacklists",
        "Marks a space as not interesting, which puts it lower in the viewer's feed. Other members don't\nsee that.",
    ),
    OperationInfo::of::<
        space_links::CreateSpaceLink,
    >("space_links", "Adds a link to the navigation menu."),
    OperationInfo::of::<
        spaces::CreateSpaceMemberships,
    >(
        "spaces",
        "Adds one member to several spaces; for hosts and moderators. Being a member already is no\nfailure: see `outcome`.",
    ),
    OperationInfo::of::<
        spaces_collections::CreateSpacesCollection,
    >(
        "spaces_collections",
        "Creates a collection of spaces, or uses one of the same name again, whatever the case; spaces may\nbe moved in along the way. Description and visibility apply to a new collection only. A near match\nstill makes a new one and is listed in `nearMatches`, except if `spaceTitles` names a space: then\nthe call is rejected.",
    ),
    OperationInfo::of::<
        tags::CreateTag,
    >("tags", "Creates a tag, which only hosts and moderators see."),
    OperationInfo::of::<
        tags::CreateTagMemberships,
    >(
        "tags",
        "Puts a tag on several members. Members who have it already are skipped, so `grantedMembers` has\nonly the new ones.",
    ),
    OperationInfo::of::<
        uploads::CreateUploadSession,
    >(
        "uploads",
        "Opens an upload in parts and answers with everything that it takes: send each part as its\ninstruction says, with at most `maxParallel` at once, then call `CompleteUploadSession`. Images\nare not uploaded this way, but through the Admin API. `sessionToken` is a secret.",
    ),
    OperationInfo::of::<
        waitlists::CreateWaitlist,
    >(
        "waitlists",
        "Creates a waitlist. `closeAt` is text in the host's time zone, such as `2026-07-15 09:00`, and\nexcludes `closeInDays`. `targetType` and `targetId` go together, and `autoInviteEnabled` needs\nthem.",
    ),
    OperationInfo::of::<
        webhooks::CreateWebhookCallback,
    >(
        "webhooks",
        "Registers an `https` URL for events. Without `includedEvents` it gets all of them, and an empty\nlist is rejected. `apiKey` is a shared secret that comes with each delivery.",
    ),
    OperationInfo::of::<
        polls::DeleteAnswerCheer,
    >(
        "polls",
        "Takes back a cheer for an answer to a poll, by the GlobalID of the answer.",
    ),
    OperationInfo::of::<
        assets::DeleteAsset,
    >("assets", "Archives an asset, by resource ID or GlobalID."),
    OperationInfo::of::<
        automations::DeleteAutomationRule,
    >("automations", "Deletes a rule, by resource ID or GlobalID."),
    OperationInfo::of::<
        badges::DeleteBadge,
    >(
        "badges",
        "Deletes a badge and removes it from all members who have it. You can't undo this.",
    ),
    OperationInfo::of::<
        badges::DeleteBadgeMemberships,
    >(
        "badges",
        "Takes a badge from several members. `revokedMembers` has only those who held it.",
    ),
    OperationInfo::of::<
        blocklist_entries::DeleteBlocklistEntry,
    >(
        "blocklist_entries",
        "Lets mail to an address through again. An entry that the network's plan hides counts as not\nfound.",
    ),
    OperationInfo::of::<
        moderation::DeleteChatReport,
    >("moderation", "Takes back the viewer's own flag on a chat message."),
    OperationInfo::of::<
        comments::DeleteComment,
    >("comments", "Deletes a comment, named by resource ID or GlobalID."),
    OperationInfo::of::<
        moderation::DeleteCommentReport,
    >("moderation", "Takes back the viewer's own flag on a comment."),
    OperationInfo::of::<
        chats::DeleteConversationBookmark,
    >(
        "chats",
        "Removes the viewer's bookmark from a conversation, by resource ID or GlobalID.",
    ),
    OperationInfo::of::<
        direct_messages::DeleteConversationMemberships,
    >(
        "direct_messages",
        "Removes members from a group conversation. Every id is a GlobalID.",
    ),
    OperationInfo::of::<
        courses::DeleteCourse,
    >(
        "courses",
        "Deletes a course with its coursework, posts and memberships. You can't undo this.",
    ),
    OperationInfo::of::<
        coursework::DeleteCoursework,
    >(
        "coursework",
        "Deletes a lesson, quiz or section, by resource ID or GlobalID. You can't undo this.",
    ),
    OperationInfo::of::<
        custom_domains::DeleteCustomDomain,
    >(
        "custom_domains",
        "Removes every custom domain of the network, whichever id is given. You can't undo this.",
    ),
    OperationInfo::of::<
        custom_fields::DeleteCustomField,
    >(
        "custom_fields",
        "Deletes a profile field with its options and all members' answers. You can't undo this, and tag\nand badge fields are refused.",
    ),
    OperationInfo::of::<
        custom_field_answers::DeleteCustomFieldAnswer,
    >(
        "custom_field_answers",
        "Clears a member's answer to a profile field, or every option chosen there.",
    ),
    OperationInfo::of::<
        custom_field_options::DeleteCustomFieldOption,
    >(
        "custom_field_options",
        "Deletes an option of a dropdown and removes it from all members who chose it. You can't undo this.",
    ),
    OperationInfo::of::<
        onboarding_pointers::DeleteCustomOnboardingPointer,
    >(
        "onboarding_pointers",
        "Deletes an item of the welcome checklist; deleting one that is gone succeeds. `pins` is the whole\nlist afterwards.",
    ),
    OperationInfo::of::<
        private_messages::DeleteDirectMessage,
    >(
        "private_messages",
        "Deletes a private message, by GlobalID. You can't undo this.",
    ),
    OperationInfo::of::<
        private_messages::DeleteDirectMessageReaction,
    >(
        "private_messages",
        "Removes the viewer's reaction from a private message. The skin tone of the emoji is ignored.",
    ),
    OperationInfo::of::<
        events::DeleteEvent,
    >(
        "events",
        "Deletes an event, all occurrences of a series with it, by resource ID or GlobalID. You can't undo\nthis; one occurrence goes with `DeleteEventInstance`.",
    ),
    OperationInfo::of::<
        events::DeleteEventInstance,
    >(
        "events",
        "Removes one occurrence of a series, named by `instanceIndex`, its scheduled time in the form\n`20240115T160000Z`. `message` goes to the groups in `rsvpStatuses`, of which `none` is for hosts\nand moderators only. `DeleteEventRecurrenceException` brings the occurrence back.",
    ),
    OperationInfo::of::<
        events::DeleteEventRecurrenceException,
    >(
        "events",
        "Puts one occurrence of a recurring event back on the schedule of its series, whether it was moved\nor removed.",
    ),
    OperationInfo::of::<
        gift_definitions::DeleteGiftDefinition,
    >(
        "gift_definitions",
        "Deletes a gift of the catalogue, by resource ID or GlobalID.",
    ),
    OperationInfo::of::<
        banners::DeleteMarketingBanner,
    >("banners", "Deletes a banner, by resource ID or GlobalID."),
    OperationInfo::of::<
        members::DeleteMember,
    >(
        "members",
        "Removes a member for good: the person can't join again, and the content goes in the background.\n`DeleteNetworkMembership` keeps the content and the way back.",
    ),
    OperationInfo::of::<
        member_blocks::DeleteMemberBlock,
    >(
        "member_blocks",
        "Unblocks a member, and brings the direct message between the two back.",
    ),
    OperationInfo::of::<
        members::DeleteMemberFollow,
    >(
        "members",
        "Stops following a member. If the viewer does not follow the member, nothing changes.",
    ),
    OperationInfo::of::<
        chat_messages::DeleteMessage,
    >(
        "chat_messages",
        "Deletes a message from the chat of a space, by GlobalID. You can't undo this.",
    ),
    OperationInfo::of::<
        chat_messages::DeleteMessageReaction,
    >(
        "chat_messages",
        "Removes the viewer's reaction from a message in the chat of a space. The skin tone of the emoji is\nignored.",
    ),
    OperationInfo::of::<
        memberships::DeleteNetworkMembership,
    >(
        "memberships",
        "Removes a member, who may join again; the content stays. If the member has paid plans,\n`cancelPlans` must be true, which only hosts of the network can set.",
    ),
    OperationInfo::of::<
        plans::DeletePaymentPlanMembership,
    >(
        "plans",
        "Takes a plan from a member; for hosts. Access ends now unless `immediate` is false: then an\nactive paid subscription runs to the end of its period, and `outcome` is\n`CANCELLATION_SCHEDULED`. One who lacks the plan is reported as `NOT_SUBSCRIBED`.",
    ),
    OperationInfo::of::<
        subscription_groups::DeletePaymentSubscriptionGroup,
    >(
        "subscription_groups",
        "Deletes a group of plans; groups for the web only. The plans stay.",
    ),
    OperationInfo::of::<
        pins::DeletePin,
    >(
        "pins",
        "Takes something off a list of pins; what is not pinned succeeds too. `pins` is the whole list\nafterwards.",
    ),
    OperationInfo::of::<
        posts::DeletePost,
    >("posts", "Deletes a post, named by resource ID or GlobalID."),
    OperationInfo::of::<
        posts::DeletePostMute,
    >(
        "posts",
        "Unmutes a post for the viewer. With `memberId` it is for another member, which takes a host or\nmoderator.",
    ),
    OperationInfo::of::<
        moderation::DeletePostReport,
    >("moderation", "Takes back the viewer's own flag on a post."),
    OperationInfo::of::<
        prompt_mutes::DeletePromptMute,
    >(
        "prompt_mutes",
        "Lets a prompt into the viewer's feed again; one that was not hidden succeeds too.",
    ),
    OperationInfo::of::<
        reactions::DeleteReaction,
    >(
        "reactions",
        "Takes the viewer's reaction back from a post or a comment, named by GlobalID. The emoji is\nmatched without its skin tone; `deletedId` is a GlobalID.",
    ),
    OperationInfo::of::<
        rsvps::DeleteRsvp,
    >(
        "rsvps",
        "Deletes an RSVP by GlobalID. Another member's RSVP needs the scope `host:write:network_events`.",
    ),
    OperationInfo::of::<
        posts::DeleteSavedPost,
    >("posts", "Takes a post, event or poll off the viewer's saved ones, by GlobalID."),
    OperationInfo::of::<
        spaces::DeleteSpace,
    >(
        "spaces",
        "Deletes a space at once, and its content in the background. You can't undo this.",
    ),
    OperationInfo::of::<
        space_blacklists::DeleteSpaceBlacklist,
    >(
        "space_blacklists",
        "Takes back the viewer's mark that a space is not interesting.",
    ),
    OperationInfo::of::<
        space_links::DeleteSpaceLink,
    >(
        "space_links",
        "Takes a link off the navigation menu, by resource ID or GlobalID.",
    ),
    OperationInfo::of::<
        spaces::DeleteSpaceMembership,
    >(
        "spaces",
        "Removes a member from a space; for hosts and moderators. Removing one who is no member is no\nfailure: see `outcome`.",
    ),
    OperationInfo::of::<
        spaces_collections::DeleteSpacesCollection,
    >("spaces_collections", "Deletes a collection, which must not hold active spaces."),
    OperationInfo::of::<
        tags::DeleteTag,
    >(
        "tags",
        "Deletes a tag and removes it from all members who have it. You can't undo this.",
    ),
    OperationInfo::of::<
        tags::DeleteTagMemberships,
    >(
        "tags",
        "Takes a tag from several members. `revokedMembers` has only those who had it.",
    ),
    OperationInfo::of::<
        waitlists::DeleteWaitlist,
    >(
        "waitlists",
        "Deletes a waitlist. The leads keep their source, and no person is notified.",
    ),
    OperationInfo::of::<
        webhooks::DeleteWebhookCallback,
    >("webhooks", "Ends the deliveries to a URL, by resource ID or GlobalID."),
    OperationInfo::of::<
        ambassadors::GetAmbassadorStats,
    >(
        "ambassadors",
        "What the ambassador programme has brought, for hosts and moderators; null if it is not available.",
    ),
    OperationInfo::of::<
        automations::GetAutomationRule,
    >(
        "automations",
        "One automation rule, by resource ID or GlobalID, for hosts only. The field is never null, so other\nmembers get an error.",
    ),
    OperationInfo::of::<
        badges::GetBadge,
    >(
        "badges",
        "One badge, by resource ID or GlobalID. The field is never null: an unknown id is an error.",
    ),
    OperationInfo::of::<
        billing::GetBillingPlan,
    >(
        "billing",
        "One of the platform's billing plans by its canonical name, with its features. It says what a plan\nholds, not which plan this network is on; null if there is no plan with that name.",
    ),
    OperationInfo::of::<
        courses::GetCourse,
    >(
        "courses",
        "One course, by resource ID or GlobalID. A space without course content turned on is not found.",
    ),
    OperationInfo::of::<
        coursework::GetCoursework,
    >(
        "coursework",
        "One lesson, quiz, section or overview, by resource ID, slug or GlobalID.",
    ),
    OperationInfo::of::<
        custom_domains::GetCustomDomainCheck,
    >(
        "custom_domains",
        "Checks the form of a domain name, its DNS and whether it is taken. Nothing is registered.",
    ),
    OperationInfo::of::<
        custom_fields::GetCustomField,
    >("custom_fields", "One profile field, by resource ID or GlobalID."),
    OperationInfo::of::<
        events::GetEvent,
    >(
        "events",
        "One event with its occurrences near in time, by resource ID, slug or GlobalID. A token with\nnothing but `write:rsvps` is refused the RSVP counts that come along. A post or a poll under that\nid comes back as its `__typename` alone.",
    ),
    OperationInfo::of::<
        events::GetEventWithRsvps,
    >(
        "events",
        "One event with its next occurrences and a page of its RSVPs, by resource ID, slug or GlobalID. The\nRSVPs are those of the whole series. A token with nothing but `write:rsvps` is refused them. A post\nor a poll under that id comes back as its `__typename` alone.",
    ),
    OperationInfo::of::<
        gift_leaderboards::GetGiftAggregatedLeaderboard,
    >(
        "gift_leaderboards",
        "The members who have received, or given, the most gifts. Null if gifts or leaderboards are turned\noff, or hidden from the viewer.",
    ),
    OperationInfo::of::<
        gift_leaderboards::GetGiftLeaderboard,
    >(
        "gift_leaderboards",
        "The members who have received, or given, one gift most often, over all time unless `period` says\notherwise. Null if gifts or leaderboards are turned off, or hidden from the viewer.",
    ),
    OperationInfo::of::<
        gifts::GetGiftTransaction,
    >(
        "gifts",
        "One gift that was given, by resource ID and nothing else. Null if gifts are turned off or the\nviewer may not see it; an unknown id is an error.",
    ),
    OperationInfo::of::<
        network::GetImageBrandColors,
    >(
        "network",
        "The colours of an image of the network that could serve as its brand's, strongest first, each with\nsix digits. Null if the viewer is not a host or moderator; empty if the image has no usable\ncolours or belongs to another network.",
    ),
    OperationInfo::of::<
        income_reports::GetIncomeReport,
    >(
        "income_reports",
        "One income report, for hosts. Money is in the smallest unit of the report's currency.",
    ),
    OperationInfo::of::<
        invite_requests::GetInviteRequest,
    >(
        "invite_requests",
        "One request to join, for the member who made it and for hosts and moderators; for other members it\nis not found.",
    ),
    OperationInfo::of::<
        landing_spaces::GetLandingSpace,
    >(
        "landing_spaces",
        "The space that an audience sees first when it opens the network. The audience is members, members\non their first visit, or visitors. Null if none is set.",
    ),
    OperationInfo::of::<
        live_spaces::GetLiveSpace,
    >("live_spaces", "One live session. If the viewer may not see it, it is not found."),
    OperationInfo::of::<
        audiences::GetMarketingAudience,
    >("audiences", "One audience for banners and automations."),
    OperationInfo::of::<
        banners::GetMarketingBanner,
    >("banners", "One banner, whether it is shown at present or not."),
    OperationInfo::of::<
        billing::GetMcpUsageSummary,
    >(
        "billing",
        "How many MCP requests the network made in this calendar month, and how many it may make.",
    ),
    OperationInfo::of::<
        members::GetMe,
    >(
        "members",
        "The member that the token acts for, or null if the token has no member. The viewer's own e-mail\naddress is obfuscated unless the token has `read:userinfo` and the plan shows addresses.",
    ),
    OperationInfo::of::<
        members::GetMember,
    >(
        "members",
        "One member, by resource ID or GlobalID, for hosts and moderators. With `role`, a member of\nanother role counts as unknown.",
    ),
    OperationInfo::of::<
        members::GetMemberByEmail,
    >(
        "members",
        "One member by address, for hosts on a plan with member e-mails and as far as the member consents.\nNull means that no member was found or that the API refused to answer. Failed look-ups are limited\nper network and end in `THROTTLED`; successful ones are free.",
    ),
    OperationInfo::of::<
        course_progress::GetMemberCourseProgress,
    >(
        "course_progress",
        "How far the authenticated member is in a course. `progressPercent` is null if the member is not in\nit.",
    ),
    OperationInfo::of::<
        members::GetMemberDailyVisitStreak,
    >(
        "members",
        "On how many days in a row a member has visited, by the GlobalID of the member.",
    ),
    OperationInfo::of::<
        banners::GetMemberEligibleMarketingBanner,
    >(
        "banners",
        "The banner that the authenticated member is to see on a platform, the web by default; null if\nthere is none.",
    ),
    OperationInfo::of::<
        memberships::GetMemberMembership,
    >(
        "memberships",
        "A member's membership of a space, or of the network without `spaceId`. Null if there is none. A\nlimited member has none in the network.",
    ),
    OperationInfo::of::<
        notification_settings::GetMemberNotificationSetting,
    >(
        "notification_settings",
        "The notification settings of the authenticated member; null if none have been set.",
    ),
    OperationInfo::of::<
        members::GetMemberOverview,
    >(
        "members",
        "One member with everything: profile, last visit, role, badges, tags, plans, spaces and answers, by\nresource ID or GlobalID, for hosts. Each list has its first page.",
    ),
    OperationInfo::of::<
        network::GetNetwork,
    >(
        "network",
        "The network that the endpoint belongs to. Nothing here asks for a host's scope.",
    ),
    OperationInfo::of::<
        network::GetNetworkAccount,
    >(
        "network",
        "The network's billing plan, and whether it can take payments, for hosts.",
    ),
    OperationInfo::of::<
        polls::GetNetworkPoll,
    >(
        "polls",
        "One poll with its choices and results, for hosts only: other members get an error. `GetPoll`\nserves members.",
    ),
    OperationInfo::of::<
        nodes::GetNode,
    >(
        "nodes",
        "The node behind a GlobalID; a resource ID is not enough here. The class inside a GlobalID is the\nserver's own and need not be the name of the type that comes back.",
    ),
    OperationInfo::of::<
        nodes::GetNodes,
    >(
        "nodes",
        "The nodes behind several GlobalIDs, in one operation of the quota. An entry may be null.",
    ),
    OperationInfo::of::<coupons::GetPaymentCoupon>("coupons", "One promo code."),
    OperationInfo::of::<
        coupons::GetPaymentCouponValidation,
    >(
        "coupons",
        "Whether a promo code can be used for a plan, or for one price of it. `errorMessage` is written\nfor the buyer.",
    ),
    OperationInfo::of::<
        plans::GetPaymentPlan,
    >("plans", "One plan. Members see only what is published to them."),
    OperationInfo::of::<
        subscriptions::GetPaymentSubscription,
    >("subscriptions", "One subscription to a plan."),
    OperationInfo::of::<
        polls::GetPoll,
    >(
        "polls",
        "One poll or question with its choices and results, by resource ID, slug or GlobalID. It goes\nthrough the network's posts, which members can read, since the network's own poll field is for\nhosts. A post or an event under that id comes back as its `__typename` alone.",
    ),
    OperationInfo::of::<
        posts::GetPost,
    >("posts", "One post, event or poll, by resource ID, slug or GlobalID."),
    OperationInfo::of::<
        posts::GetPostWithComments,
    >(
        "posts",
        "One post, event or poll with a page of its comments, by resource ID, slug or GlobalID. Replies\nstand among the comments; `replyTo` and `depth` give the tree. So a post with at most 50 comments\ntakes one operation. `comments` is null if the viewer may not read them.",
    ),
    OperationInfo::of::<
        direct_messages::GetPrivateConversation,
    >(
        "direct_messages",
        "One conversation between members, a direct message or a thread, by GlobalID. Null if the viewer\ndoes not take part in it.",
    ),
    OperationInfo::of::<
        purchases::GetPurchase,
    >("purchases", "One purchase of a plan that is paid once."),
    OperationInfo::of::<
        quiz_attempts::GetQuizAttempt,
    >(
        "quiz_attempts",
        "One attempt at a quiz. Hosts and moderators of the space see all members' attempts, members see\ntheir own.",
    ),
    OperationInfo::of::<
        segments::GetSegment,
    >(
        "segments",
        "One set of members who share a badge, a tag or a dropdown choice, by resource ID or GlobalID.",
    ),
    OperationInfo::of::<
        spaces::GetSpace,
    >(
        "spaces",
        "One space of this network, by resource ID or GlobalID. In spite of the argument's name no slug\nworks: these spaces have none.",
    ),
    OperationInfo::of::<
        chat_messages::GetSpaceLastMessage,
    >(
        "chat_messages",
        "The last message in the chat of a space, by the resource ID or GlobalID of the space.",
    ),
    OperationInfo::of::<
        space_links::GetSpaceLink,
    >("space_links", "One link of the navigation menu, by resource ID or GlobalID."),
    OperationInfo::of::<
        spaces::GetSpaceWithPosts,
    >(
        "spaces",
        "One space with its first posts and the last message of its chat, by resource ID or GlobalID.",
    ),
    OperationInfo::of::<
        payments::GetStripeAccount,
    >(
        "payments",
        "The Stripe account of the network, for hosts; null if none is connected.",
    ),
    OperationInfo::of::<
        tags::GetTag,
    >(
        "tags",
        "One tag, by resource ID or GlobalID. The field is never null: an unknown id is an error.",
    ),
    OperationInfo::of::<
        waitlists::GetWaitlist,
    >(
        "waitlists",
        "One waitlist, by resource ID or GlobalID, for hosts only: other members get an error.",
    ),
    OperationInfo::of::<
        direct_messages::LeaveConversation,
    >("direct_messages", "Leaves a group conversation, by GlobalID."),
    OperationInfo::of::<
        moderation::ListAbuseReports,
    >(
        "moderation",
        "Reports of members and content page by page, newest first, for hosts and moderators; for other\nmembers the list is empty. `ignored` tells cleared from open ones, and `latestPerMember` keeps the\nnewest open one of each member.",
    ),
    OperationInfo::of::<
        announcements::ListAnnouncements,
    >(
        "announcements",
        "The announcements of the network, newest first and page by page, for hosts. For other members the\nlist is empty, without an error.",
    ),
    OperationInfo::of::<
        assets::ListAssets,
    >(
        "assets",
        "The assets of the network page by page, newest first, for hosts. For other members the list is\nempty, without an error.",
    ),
    OperationInfo::of::<
        automations::ListAutomationRuleLogs,
    >(
        "automations",
        "What the automation rules did: the last 200 entries of 48 hours, in one list without pages. For\nhosts only.",
    ),
    OperationInfo::of::<
        automations::ListAutomationRules,
    >(
        "automations",
        "The automation rules of the network page by page, newest first unless `sort` and `sortOrder` say\notherwise. For hosts only: other members get an error.",
    ),
    OperationInfo::of::<
        spaces::ListAvailableSpaceFeatures,
    >(
        "spaces",
        "The features that a space without a template may have on the network's plan; empty if such spaces\nare not offered.",
    ),
    OperationInfo::of::<
        badges::ListBadges,
    >("badges", "The badges page by page, newest first unless `sortBy` says otherwise."),
    OperationInfo::of::<
        member_blocks::ListBlockedMembers,
    >("member_blocks", "The members that the viewer has blocked, page by page."),
    OperationInfo::of::<
        blocklist_entries::ListBlocklist,
    >(
        "blocklist_entries",
        "The addresses that get no mail, page by page, for hosts; for other members the list is empty. On a\nplan without member e-mails only what hosts added is listed.",
    ),
    OperationInfo::of::<
        network::ListBrandingImages,
    >(
        "network",
        "The image slots of the network's branding; null if the viewer may not change them. A slot without\na URL is empty.",
    ),
    OperationInfo::of::<
        comments::ListComments,
    >(
        "comments",
        "The comments of a post, event or poll, replies among them, page by page; `replyTo` and `depth`\ngive the tree. `postId` is a GlobalID.",
    ),
    OperationInfo::of::<
        comments::ListCommentsByIds,
    >(
        "comments",
        "Several comments by GlobalID, at most 50, in one operation. An entry is null if it does not exist or\nthe viewer may not see it.",
    ),
    OperationInfo::of::<
        courses::ListCourses,
    >(
        "courses",
        "The courses of the network page by page. The connection itself may be null.",
    ),
    OperationInfo::of::<
        billing::ListCurrentBillingPlanFeatures,
    >(
        "billing",
        "What the network's own billing plan includes; null if it is not known.",
    ),
    OperationInfo::of::<
        custom_domains::ListCustomDomains,
    >(
        "custom_domains",
        "The custom domains of the network page by page; empty to those who are no members.",
    ),
    OperationInfo::of::<
        custom_fields::ListCustomFields,
    >("custom_fields", "The profile fields that the viewer may see, page by page."),
    OperationInfo::of::<
        events::ListEventRecurrenceExceptions,
    >(
        "events",
        "The occurrences of a series that leave its schedule, moved or removed, page by page; the event is\ntaken by resource ID, slug or GlobalID. A post or a poll under that id comes back as its\n`__typename` alone.",
    ),
    OperationInfo::of::<
        events::ListEvents,
    >(
        "events",
        "Occurrences of events. A recurring event has several. The answer is a plain list of 10 by default\nand at most 50. `cursor` is not an opaque text but a limit on `startsAt`: the earliest for\nupcoming occurrences, the latest for past ones. `direction` is ignored if both `startAt` and\n`endAt` are set. `spaceId` is a GlobalID. To list events instead of occurrences, use `ListPosts`.",
    ),
    OperationInfo::of::<
        events::ListEventsWithAttendees,
    >(
        "events",
        "Occurrences of events with the members who said yes. `cursor` and the limits are those of\n`ListEvents`. A token with nothing but `write:rsvps` is refused the attendees.",
    ),
    OperationInfo::of::<
        posts::ListFeed,
    >(
        "posts",
        "The viewer's feed, 20 a page by default and forward only. `filters` overrides `sortId`,\n`filterIds` and `promptTypes`. The `post` of an entry is null if the post was deleted.",
    ),
    OperationInfo::of::<
        posts::ListFeedWithComments,
    >(
        "posts",
        "The viewer's feed with the bodies and first comments of its posts, 20 entries a page by default and forward\nonly. The cost is the product of both page sizes.",
    ),
    OperationInfo::of::<
        spaces::ListFilledBrandingImageSlots,
    >(
        "spaces",
        "Which image slots of their branding the network's spaces have filled, page by page. It asks for no\nURL, so it is cheap across many spaces. Null stands for a space whose branding the viewer may not\nedit, which is not the same as no images.",
    ),
    OperationInfo::of::<
        gallery_groups::ListGalleryGroups,
    >(
        "gallery_groups",
        "The sections of the gallery page of the network or of one space, disabled ones included. A default\nsection that has not been changed has no id and no position.",
    ),
    OperationInfo::of::<
        gift_definitions::ListGiftDefinitionTemplates,
    >(
        "gift_definitions",
        "The built-in gifts; name and cost are suggestions. Empty to the signed-out.",
    ),
    OperationInfo::of::<
        gift_definitions::ListGiftDefinitions,
    >(
        "gift_definitions",
        "The gifts of the catalogue page by page. Empty if the viewer is signed out, and, if gifts are\nturned off, for all members except hosts.",
    ),
    OperationInfo::of::<
        income_reports::ListIncomeReportPeriods,
    >(
        "income_reports",
        "The periods for which there are income reports, newest first, for hosts; for other members the\nlist is empty. A period covers every platform and currency, so it has several reports.",
    ),
    OperationInfo::of::<
        income_reports::ListIncomeReports,
    >(
        "income_reports",
        "Income reports page by page, newest first, for hosts; for other members the list is empty. Each is\nabout one period, platform and currency. `periodStart` must be one from `ListIncomeReportPeriods`.",
    ),
    OperationInfo::of::<
        invite_requests::ListInviteRequests,
    >(
        "invite_requests",
        "Requests to join page by page, for hosts and moderators; for other members the list is empty.\nWithout `spaceId` only requests to the network itself come.",
    ),
    OperationInfo::of::<
        invites::ListInvites,
    >(
        "invites",
        "Invitations page by page, last updated first. Hosts and moderators see all of what they look\nafter, other members see those that they sent. Without `spaceId` they are those of the whole\nnetwork.",
    ),
    OperationInfo::of::<
        leads::ListLeads,
    >(
        "leads",
        "The people on waitlists page by page, newest first, for hosts and moderators; for other members\nthe list is empty. `term` is ignored without an error if the viewer may not see e-mail addresses.",
    ),
    OperationInfo::of::<
        live_spaces::ListLiveSpaces,
    >(
        "live_spaces",
        "Live sessions that are over, page by page. Hosts see all, members their own and those of spaces\nthey host.",
    ),
    OperationInfo::of::<
        audiences::ListMarketingAudiences,
    >(
        "audiences",
        "The audiences page by page, newest first, for hosts. For other members the list is empty.",
    ),
    OperationInfo::of::<
        banners::ListMarketingBanners,
    >(
        "banners",
        "The banners page by page, newest first, for hosts. For other members the list is empty.",
    ),
    OperationInfo::of::<
        chats::ListMemberConversations,
    >(
        "chats",
        "The spaces of the authenticated member whose chat is turned on; the one with the newest message\ncomes first. 25 a page by default and 50 at most, forward only.",
    ),
    OperationInfo::of::<
        custom_field_answers::ListMemberCustomFieldResponses,
    >(
        "custom_field_answers",
        "A member's answers to the profile fields, as far as the viewer may see them. With `answeredOnly`,\nfields without an answer are left out.",
    ),
    OperationInfo::of::<
        direct_messages::ListMemberDirectMessages,
    >(
        "direct_messages",
        "The direct messages of the authenticated member, the latest message first. 25 a page by default\nand 50 at most, forward only. Threads come along only with `includeThreads`.",
    ),
    OperationInfo::of::<
        members::ListMemberFollowedMembers,
    >(
        "members",
        "The active members of the network that a member follows, page by page, the oldest follow first.",
    ),
    OperationInfo::of::<
        members::ListMemberFollowers,
    >(
        "members",
        "Who follows a member page by page, the oldest follow first, active members of the network only.",
    ),
    OperationInfo::of::<
        gifts::ListMemberGiftSummary,
    >("gifts", "How many of each gift a member has received."),
    OperationInfo::of::<
        gifts::ListMemberGiftsReceived,
    >(
        "gifts",
        "The gifts that a member has received, newest first and page by page. Empty if gifts are turned\noff.",
    ),
    OperationInfo::of::<
        gifts::ListMemberGiftsSent,
    >(
        "gifts",
        "The gifts that a member has given, newest first and page by page. Empty if gifts are turned off.",
    ),
    OperationInfo::of::<
        profile_questions::ListMemberProfileQuestionAnswers,
    >(
        "profile_questions",
        "What a member answered when joining, page by page: the viewer's own, or for hosts and moderators.",
    ),
    OperationInfo::of::<
        spaces::ListMemberSpaces,
    >(
        "spaces",
        "The spaces of a member page by page: the viewer's own, and for hosts and moderators those of all\nmembers. For other members the list is empty.",
    ),
    OperationInfo::of::<
        video_progress::ListMemberVideoProgresses,
    >(
        "video_progress",
        "How far the authenticated member has watched the videos of one post, page by page.",
    ),
    OperationInfo::of::<
        members::ListMembers,
    >(
        "members",
        "The members of the network, 25 a page by default and 50 at most, forward only. It is for hosts and\nmoderators; for other members it is empty, without an error. The default order is by last visit\nand changes while members visit: for a complete export sort by `RESOURCE_ID`. A cursor holds only\nfor the same `sort` and `sortOrder`. `totalCount` is counted anew each time, so page until\n`hasNextPage` is false. `spaceId` and `segmentIds` are GlobalIDs, `planId` may be a resource ID;\n`ambassador: true` goes with no other filter.",
    ),
    OperationInfo::of::<
        members::ListMembersByIds,
    >(
        "members",
        "The profiles of several members by GlobalID, at most 50, in one operation. An entry is null if the\nmember does not exist or the viewer may not see them.",
    ),
    OperationInfo::of::<
        notifications::ListNotifications,
    >(
        "notifications",
        "The viewer's notifications, newest first, 25 a page by default and 50 at most, forward only.\n`unread` true gives the unread ones, false the read ones, and without it both come.",
    ),
    OperationInfo::of::<
        live_spaces::ListOnlineLiveSpaces,
    >(
        "live_spaces",
        "Live sessions that are on, page by page, with those that the viewer is about to start.",
    ),
    OperationInfo::of::<
        coupons::ListPaymentCoupons,
    >(
        "coupons",
        "Promo codes page by page, for hosts; for other members the list is empty. Active ones come first\nunless `sort` says otherwise.",
    ),
    OperationInfo::of::<
        payments::ListPaymentCurrencies,
    >("payments", "The currencies of the network's plans."),
    OperationInfo::of::<
        plans::ListPaymentPlans,
    >(
        "plans",
        "Plans page by page, newest first. Archived plans are included only if `statuses` asks for them.\nMembers see only the plans that are published to them.",
    ),
    OperationInfo::of::<
        subscription_groups::ListPaymentSubscriptionGroups,
    >("subscription_groups", "The groups of plans between which members may switch."),
    OperationInfo::of::<
        subscriptions::ListPaymentSubscriptions,
    >(
        "subscriptions",
        "Subscriptions page by page, newest first. Hosts see all, members their own, outsiders nothing.\nOnly `CANCELED` gives archived ones.",
    ),
    OperationInfo::of::<
        pins::ListPins,
    >("pins", "What is pinned to one of the network's lists, in curated order."),
    OperationInfo::of::<
        polls::ListPollAnswers,
    >(
        "polls",
        "The answers to a poll page by page, newest first, or those for one of its choices; the poll is\ntaken by resource ID, slug or GlobalID. Empty, without an error, unless the poll has public\nanswers. A post or an event under that id comes back as its `__typename` alone.",
    ),
    OperationInfo::of::<
        polls::ListPolls,
    >(
        "polls",
        "The polls of the network or of one space page by page, for hosts only: other members get an error.\nMembers find polls through `ListPosts`.",
    ),
    OperationInfo::of::<
        comments::ListPostThreads,
    >(
        "comments",
        "The root comments of a post, event or poll, page by page, each with its first replies. The post\nis taken by resource ID, slug or GlobalID. The cost is the product of both page sizes: keep\n`repliesFirst` small. A thread's own `pageInfo` says whether it has more replies, and\n`ListComments` gives them all.",
    ),
    OperationInfo::of::<
        posts::ListPosts,
    >(
        "posts",
        "Posts, events and polls of the network or of one space, page by page. Without `statuses` only\nposted ones come; drafts are the viewer's own, and so are scheduled ones outside the spaces that\nthe viewer hosts or moderates. To get all events ask for both `EVENT` and `EVENT_PAGE`. `spaceId`\nis a GlobalID.",
    ),
    OperationInfo::of::<
        posts::ListPostsByIds,
    >(
        "posts",
        "Several posts, events and polls by GlobalID, at most 50, with all that a page of their own shows,\nin one operation. An entry is null if it does not exist or the viewer may not see it.",
    ),
    OperationInfo::of::<
        posts::ListPostsWithComments,
    >(
        "posts",
        "Posts, events and polls with their bodies and first comments, page by page, of the network or of\none space. `spaceId` is a GlobalID. The cost is the product of both page sizes.",
    ),
    OperationInfo::of::<
        private_messages::ListPrivateMessages,
    >(
        "private_messages",
        "The messages of a direct message page by page, newest first, by the GlobalID of the conversation.\nSystem messages, for example about a new title, are left out unless `includeSystemMessages` is\ntrue.",
    ),
    OperationInfo::of::<
        purchases::ListPurchases,
    >(
        "purchases",
        "Purchases page by page, newest first. Hosts see all, members their own, outsiders nothing. Voided\nones come only with `includeVoided`.",
    ),
    OperationInfo::of::<
        quiz_attempts::ListQuizAttempts,
    >(
        "quiz_attempts",
        "Attempts at quizzes page by page. Hosts and moderators see all of their spaces, members their\nown, and the signed-out nothing.",
    ),
    OperationInfo::of::<
        reactions::ListReactions,
    >(
        "reactions",
        "Who reacted to a post or a comment and with what, page by page. `targetId` is a GlobalID.",
    ),
    OperationInfo::of::<
        gifts::ListRecognitions,
    >(
        "gifts",
        "The gifts given in the network page by page. Empty if gifts are turned off, or if the viewer is\nsigned out and the network can't be explored.",
    ),
    OperationInfo::of::<
        members::ListRoster,
    >(
        "members",
        "All that hosts ask about their members, 25 a page by default and 50 at most, in the order of\nresource IDs, which stands still while members visit. It is for hosts; for other members it is\nempty or refused. It needs `host:read:network_members`, or another scope that shows the last\nvisit. A page of 50 costs 550 points.",
    ),
    OperationInfo::of::<
        rsvps::ListRsvps,
    >(
        "rsvps",
        "The RSVPs to an event, page by page; the event is taken by resource ID, slug or GlobalID. Without\n`instanceAt` they are those of the whole series; with it, those of one occurrence. `instanceAt` is\nits scheduled time, even if it was moved. For the id of a post or a poll, the answer has only its\n`__typename`.",
    ),
    OperationInfo::of::<
        posts::ListSavedPosts,
    >(
        "posts",
        "What the viewer has saved, in the network or in one space, page by page. `spaceId` is a GlobalID.",
    ),
    OperationInfo::of::<
        segments::ListSegments,
    >(
        "segments",
        "The sets of members who share a badge, a tag or a dropdown choice, page by page. Newest first,\nand only those that the viewer may see.",
    ),
    OperationInfo::of::<
        spaces::ListSpaceBrandingImages,
    >(
        "spaces",
        "The image slots of a space's branding. Null means that the viewer may not change them, not that\nthere are none.",
    ),
    OperationInfo::of::<
        space_links::ListSpaceLinks,
    >(
        "space_links",
        "The links of the navigation menu, oldest first; empty if the custom menu links are turned off.",
    ),
    OperationInfo::of::<
        spaces::ListSpaceMemberCounts,
    >("spaces", "The spaces with their numbers of members, page by page, for hosts."),
    OperationInfo::of::<
        chat_messages::ListSpaceMessages,
    >(
        "chat_messages",
        "The chat of a space page by page, newest first. System messages, for example about a new title,\nare left out unless `includeSystemMessages` is true.",
    ),
    OperationInfo::of::<
        pins::ListSpacePins,
    >("pins", "What is pinned to one of a space's lists, in curated order."),
    OperationInfo::of::<
        posts::ListSpacePosts,
    >(
        "posts",
        "Posts, events and polls as one space lists them, page by page, or only those named by `ids`. The\nspace is taken by resource ID or GlobalID, not by slug, and is null if there is none.",
    ),
    OperationInfo::of::<
        profile_questions::ListSpaceProfileQuestions,
    >(
        "profile_questions",
        "What a space asks of those who join, page by page. Without `context` the questions of every way\nto join come.",
    ),
    OperationInfo::of::<
        spaces::ListSpaceTemplates,
    >(
        "spaces",
        "The templates that a new space can start from, as one list without pages.",
    ),
    OperationInfo::of::<
        welcome_checklist_items::ListSpaceWelcomeChecklistItems,
    >(
        "welcome_checklist_items",
        "The welcome checklist of a space, in curated order; what is completed is the viewer's.",
    ),
    OperationInfo::of::<
        spaces::ListSpaces,
    >(
        "spaces",
        "The spaces of the network that the viewer may see, page by page. The connection itself may be\nnull, and so may its entries.",
    ),
    OperationInfo::of::<
        spaces::ListSpacesByIds,
    >(
        "spaces",
        "Several spaces by GlobalID, at most 50, in one operation. An entry is null if it does not exist or\nthe viewer may not see it.",
    ),
    OperationInfo::of::<
        spaces_collections::ListSpacesCollections,
    >(
        "spaces_collections",
        "Every collection of spaces but the system's own, as one list without pages. A collection's `id`\nis its resource ID.",
    ),
    OperationInfo::of::<
        tags::ListTags,
    >(
        "tags",
        "The tags page by page, newest first unless `sortBy` says otherwise; for hosts and moderators.",
    ),
    OperationInfo::of::<
        private_messages::ListThreadMessages,
    >(
        "private_messages",
        "The messages of a thread page by page, newest first, by the GlobalID of the thread. System\nmessages are left out unless `includeSystemMessages` is true.",
    ),
    OperationInfo::of::<
        onboarding_pointers::ListUnpinnedOnboardingPointers,
    >(
        "onboarding_pointers",
        "The product's own pointers that the welcome checklist does not hold. One that is not `pinnable`\nhas its feature turned off.",
    ),
    OperationInfo::of::<
        waitlists::ListWaitlists,
    >(
        "waitlists",
        "The waitlists of the network page by page, for hosts and moderators; for other members the list is\nempty.",
    ),
    OperationInfo::of::<
        webhooks::ListWebhookCallbacks,
    >(
        "webhooks",
        "The registered URLs page by page; the connection itself may be null. `apiKey` is a secret, and a\ncallback is `disabled` after repeated failures.",
    ),
    OperationInfo::of::<
        welcome_checklist_items::ListWelcomeChecklistItems,
    >(
        "welcome_checklist_items",
        "The welcome checklist of the network; what is completed is the viewer's.",
    ),
    OperationInfo::of::<
        chats::MarkAllConversationsRead,
    >("chats", "Marks every conversation of the viewer in the whole network as read."),
    OperationInfo::of::<
        chats::MarkConversationRead,
    >(
        "chats",
        "Marks the chat of a space as read, by the GlobalID of the space. `unreadCount` is null if the\nviewer is not a member of it.",
    ),
    OperationInfo::of::<
        direct_messages::MarkDirectMessageRead,
    >(
        "direct_messages",
        "Marks a direct message as read, by GlobalID. `unreadCount` is null if the viewer is not a member\nof it.",
    ),
    OperationInfo::of::<
        spaces::MoveSpaceToCollection,
    >("spaces", "Moves a space to another collection."),
    OperationInfo::of::<
        automations::PauseAutomationRule,
    >(
        "automations",
        "Pauses a rule. It checks nothing, so it stops even a rule that could no longer be saved; to\nresume, `UpdateAutomationRule` must find the rule valid.",
    ),
    OperationInfo::of::<
        coursework::PublishCoursework,
    >(
        "coursework",
        "Publishes a lesson, quiz or section; its children come along only with `enableAll`, and members\nhear of it only with `notifyAllMembers`.",
    ),
    OperationInfo::of::<
        custom_domains::PublishCustomDomain,
    >("custom_domains", "Makes a custom domain live, by resource ID or GlobalID."),
    OperationInfo::of::<
        plans::PublishPaymentPlan,
    >(
        "plans",
        "Puts a plan on sale. It needs a space, a price, and Apple's approval if it is sold there; an\narchived plan is refused.",
    ),
    OperationInfo::of::<
        coursework::ReorderCoursework,
    >(
        "coursework",
        "Moves an item among its siblings, or to the bottom of another section with `toParentId`.",
    ),
    OperationInfo::of::<
        gallery_groups::ReorderGalleryGroup,
    >(
        "gallery_groups",
        "Moves a section of the gallery page. Give exactly one of `atTop`, `atBottom` and `atItemId`.",
    ),
    OperationInfo::of::<
        gift_definitions::ReorderGiftDefinition,
    >(
        "gift_definitions",
        "Moves a gift to a position in the catalogue, counted from 1.",
    ),
    OperationInfo::of::<
        pins::ReorderPin,
    >(
        "pins",
        "Moves a pin within its list. Give exactly one of `atTop`, `atBottom` and `atItemId`; `pins` is\nthe whole list afterwards.",
    ),
    OperationInfo::of::<
        spaces::ReorderSpace,
    >(
        "spaces",
        "Moves a space within its collection. Give exactly one of `atTop`, `atBottom` and `atItemId`.",
    ),
    OperationInfo::of::<
        spaces_collections::ReorderSpacesCollection,
    >(
        "spaces_collections",
        "Moves a collection among the others. Give exactly one of `atTop`, `atBottom` and `atItemId`.",
    ),
    OperationInfo::of::<
        invites::ResendInvite,
    >("invites", "Sends an invitation again, which starts its time to expiry anew."),
    OperationInfo::of::<
        invites::RevokeInvite,
    >("invites", "Revokes an invitation that has not been accepted."),
    OperationInfo::of::<
        search::Search,
    >(
        "search",
        "Searches the network, 20 hits a page by default and 50 at most, forward only. Without `types`\neverything is searched; some types that can be asked for, such as coursework, have no shape in\nthe answer.",
    ),
    OperationInfo::of::<
        coursework::UnpublishCoursework,
    >(
        "coursework",
        "Takes a lesson, quiz or section back from the members, by resource ID or GlobalID.",
    ),
    OperationInfo::of::<
        plans::UnpublishPaymentPlan,
    >("plans", "Hides a plan. Those who bought it keep their access."),
    OperationInfo::of::<
        automations::UpdateAutomationRule,
    >(
        "automations",
        "Changes a rule and checks it anew, so a rule whose parts are gone can't be saved. `trigger` is\nrequired each time, and `automationRuleActions` replaces every action: those that are left out\nare deleted.",
    ),
    OperationInfo::of::<
        badges::UpdateBadge,
    >(
        "badges",
        "Changes a badge. Null clears colour and description, and what is left out stays.",
    ),
    OperationInfo::of::<
        comments::UpdateComment,
    >(
        "comments",
        "Replaces the body of a comment, named by GlobalID; the server sanitises its HTML.",
    ),
    OperationInfo::of::<
        direct_messages::UpdateConversation,
    >(
        "direct_messages",
        "Renames a group conversation; nothing else can be changed. An empty title goes back to the names\nof the members.",
    ),
    OperationInfo::of::<
        coursework::UpdateCoursework,
    >(
        "coursework",
        "Changes a lesson, quiz or section; `parentId` moves it. `assetIds` replaces every attachment, and\nleaving it out keeps them. A null `descriptionHtml` clears the body.",
    ),
    OperationInfo::of::<
        course_progress::UpdateCourseworkProgress,
    >(
        "course_progress",
        "Marks an item as viewed or completed for the viewer. The answer is the progress of the whole\ncourse.",
    ),
    OperationInfo::of::<
        custom_fields::UpdateCustomField,
    >(
        "custom_fields",
        "Changes a profile field; tag and badge fields are refused. With `notifyAllMembers` every member\nhears of it once the field becomes visible.",
    ),
    OperationInfo::of::<
        custom_field_answers::UpdateCustomFieldAnswer,
    >(
        "custom_field_answers",
        "Sets a member's answer: `text` for text fields, `optionIds` for dropdowns. `optionIds` replaces\nthe whole choice, and an empty list clears it. `newOptionTitles` works only if members may add\noptions.",
    ),
    OperationInfo::of::<
        custom_field_options::UpdateCustomFieldOption,
    >(
        "custom_field_options",
        "Changes the title or description of an option, by resource ID or GlobalID.",
    ),
    OperationInfo::of::<
        onboarding_pointers::UpdateCustomOnboardingPointer,
    >(
        "onboarding_pointers",
        "Renames an item of the welcome checklist. `pin` is null if it is not pinned at the moment; that is\nnot an error.",
    ),
    OperationInfo::of::<
        events::UpdateEvent,
    >(
        "events",
        "Changes an event, the whole series of a recurring one; what is left out stays. Null clears street,\ncity and venue and removes the images. With `expectedLastEditedAt` an edit by another member in\nthe meantime is not overwritten.",
    ),
    OperationInfo::of::<
        events::UpdateEventInstance,
    >(
        "events",
        "Overrides one occurrence of a series: its times, or whether answers are locked. `instanceIndex` is\nthe scheduled time in the form `20240115T160000Z`, even if the occurrence was moved.",
    ),
    OperationInfo::of::<
        gallery_groups::UpdateGalleryGroup,
    >(
        "gallery_groups",
        "Turns one section of the gallery page on or off. A default section must have been stored by\n`UpdateGalleryGroups` before.",
    ),
    OperationInfo::of::<
        gallery_groups::UpdateGalleryGroups,
    >(
        "gallery_groups",
        "Replaces the sections of the gallery page, in the order of the list. Custom sections that are\nleft out are deleted, between 0 and 8 may be enabled, and the plan must have the feature\n`custom_gallery_groups`.",
    ),
    OperationInfo::of::<
        gift_definitions::UpdateGiftDefinition,
    >(
        "gift_definitions",
        "Changes name or image of a gift; without `avatarId` the image stays.",
    ),
    OperationInfo::of::<
        invite_requests::UpdateInviteRequest,
    >(
        "invite_requests",
        "Approves or rejects a request to join; any other `status` is `BAD_USER_INPUT`. The requester reads\n`rejectionReason`, which is required if `rejectionType` is `OTHER`.",
    ),
    OperationInfo::of::<
        invite_requests::UpdateInviteRequests,
    >(
        "invite_requests",
        "Approves or rejects many requests to join in the background: `count` is how many were queued.\nGive exactly one of `selectAll` and `selectedIds`; `deselectedIds` goes with `selectAll` only.",
    ),
    OperationInfo::of::<
        banners::UpdateMarketingBanner,
    >(
        "banners",
        "Changes what is given of a banner and leaves the rest. A null `endsAt` takes the end away, and\n`isActive` is rejected once the network has as many active banners as it may have.",
    ),
    OperationInfo::of::<
        members::UpdateMember,
    >(
        "members",
        "Changes the viewer's own profile. A new address needs `emailVerificationCode`, and `shortBio` has\nat most 160 characters.",
    ),
    OperationInfo::of::<
        moderation::UpdateMemberReports,
    >(
        "moderation",
        "Clears the reports about a member, or restores them with `ignored: false`. A moderator can't\nclear what hosts or moderators filed.",
    ),
    OperationInfo::of::<
        memberships::UpdateMembership,
    >(
        "memberships",
        "Changes a member's role in a space, or in the network without `spaceId`. Nothing else can be\nchanged, and it takes a host of that space.",
    ),
    OperationInfo::of::<
        network::UpdateNetwork,
    >(
        "network",
        "Changes what is given of the network's settings and leaves the rest. An empty `defaultLocale`\ngoes back to the platform's default, and only features that are on or off can be toggled.",
    ),
    OperationInfo::of::<
        network::UpdateNetworkImage,
    >(
        "network",
        "Sets the image of one slot of the network. A `HEADER` takes the place of the primary video.",
    ),
    OperationInfo::of::<
        landing_spaces::UpdateNetworkLandingSpace,
    >(
        "landing_spaces",
        "Sets the space that an audience sees first when it opens the network; for hosts. Leaving out\n`spaceId` clears it.",
    ),
    OperationInfo::of::<
        network::UpdateNetworkSubdomain,
    >(
        "network",
        "Changes the subdomain of the network. `slug` is the label alone, without `.mn.co`, and the\naddress changes with it.",
    ),
    OperationInfo::of::<
        network::UpdateNetworkTheme,
    >(
        "network",
        "Sets the colours of the network: either `primaryColor`, of which the rest is derived, or\n`lightTheme` and `darkTheme` together.",
    ),
    OperationInfo::of::<
        notifications::UpdateNotification,
    >(
        "notifications",
        "Marks one of the viewer's notifications, named by GlobalID, as read, or as unread if `isRead` is\nfalse.",
    ),
    OperationInfo::of::<
        notification_settings::UpdateNotificationSetting,
    >(
        "notification_settings",
        "Changes how the viewer is notified. Overrides are per topic, and topics that are left out stay.",
    ),
    OperationInfo::of::<
        coupons::UpdatePaymentCoupon,
    >(
        "coupons",
        "Changes description, status and amounts of a promo code; for hosts. `amountOff` only adds\ncurrencies, so give those that are set along with the new ones. The status goes to Stripe too.",
    ),
    OperationInfo::of::<
        plans::UpdatePaymentPlan,
    >(
        "plans",
        "Changes a plan. `benefits` and `spaceIds` replace what there is, and `spaceIds` is ignored beside\n`addSpaceIds` or `removeSpaceIds`. At least one space must remain.",
    ),
    OperationInfo::of::<
        plans::UpdatePaymentPlanProfileQuestions,
    >(
        "plans",
        "Replaces the questions that a plan asks: those with an `id` are changed, those without are\ncreated, those left out are removed. For hosts.",
    ),
    OperationInfo::of::<
        subscription_groups::UpdatePaymentSubscriptionGroup,
    >(
        "subscription_groups",
        "Renames a group of plans and replaces its plans. Leaving out `bundleGroupItems` empties a group\nfor the web; an Apple group's plans can only be put in another order.",
    ),
    OperationInfo::of::<
        polls::UpdatePoll,
    >(
        "polls",
        "Changes a poll, by GlobalID; what is left out stays. `choices` is the whole list: a choice that is\nleft out is deleted with its votes. With `expectedLastEditedAt` an edit by another member in the\nmeantime is not overwritten.",
    ),
    OperationInfo::of::<
        posts::UpdatePost,
    >(
        "posts",
        "Changes a post, named by GlobalID; what is absent stays, but `assetIds` replaces the whole list.\nWith `expectedLastEditedAt` the change is refused if another member edited the post in the\nmeantime.",
    ),
    OperationInfo::of::<
        rsvps::UpdateRsvp,
    >(
        "rsvps",
        "Changes an RSVP, named by GlobalID, to `yes`, `maybe` or `no`. Another member's RSVP needs the\nscope `host:write:network_events`; if you set `memberId`, it must be that of the RSVP.",
    ),
    OperationInfo::of::<
        spaces::UpdateSpace,
    >(
        "spaces",
        "Changes the title, the description or the switches of a space; what is absent stays. The\ndescription is write-only: a space does not show it. Switches are features that are on or off,\nand only those that the plan leaves to hosts.",
    ),
    OperationInfo::of::<
        spaces::UpdateSpaceImage,
    >(
        "spaces",
        "Sets the image of one slot of a space. A `HEADER` takes the place of the primary video, and the\nthin and the tall banner exclude each other. The network itself is refused: see\n`UpdateNetworkImage`.",
    ),
    OperationInfo::of::<
        space_links::UpdateSpaceLink,
    >(
        "space_links",
        "Changes a link of the navigation menu, by resource ID or GlobalID.",
    ),
    OperationInfo::of::<
        spaces::UpdateSpaceProfileQuestions,
    >(
        "spaces",
        "Replaces the questions that a space asks of those who join: those with an `id` are changed, those\nwithout are created, those left out are removed. For hosts of the space.",
    ),
    OperationInfo::of::<
        spaces_collections::UpdateSpacesCollection,
    >(
        "spaces_collections",
        "Changes a collection; at least one attribute is needed, and the rest stays. An empty description\nclears it.",
    ),
    OperationInfo::of::<
        tags::UpdateTag,
    >(
        "tags",
        "Changes a tag. Null clears colour and description, and what is left out stays.",
    ),
    OperationInfo::of::<
        video_progress::UpdateVideoProgress,
    >(
        "video_progress",
        "Keeps how far the viewer has watched a video: percent from 0 to 100, and seconds. `videoId` is\nthe `data-video-id` attribute in the body of the post, not a resource ID.",
    ),
    OperationInfo::of::<
        waitlists::UpdateWaitlist,
    >(
        "waitlists",
        "Changes a waitlist. `closeAt` is text in the host's time zone, such as `2026-07-15 09:00`; left\nout, it stays.",
    ),
    OperationInfo::of::<
        webhooks::UpdateWebhookCallback,
    >(
        "webhooks",
        "Changes a registered URL. A null `includedEvents` means all events, and an empty list is\nrejected.",
    ),
    OperationInfo::of::<
        purchases::VoidPurchase,
    >(
        "purchases",
        "Ends the access that a one-time purchase gave. Nothing is refunded, and it can't be undone.",
    ),
];
