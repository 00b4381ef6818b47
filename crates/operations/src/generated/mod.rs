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
