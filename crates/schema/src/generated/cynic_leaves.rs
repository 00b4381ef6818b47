// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! Types for the enums, inputs and scalars of the schema in derived selections.
use crate::{enums, inputs, selection::{own_leaf, scalar_leaf}};
own_leaf!(
    InputObject, inputs::AbortUploadSessionInput, AbortUploadSessionInput,
    "AbortUploadSessionInput"
);
own_leaf!(
    Enum, enums::AbuseReportContextType, AbuseReportContextType, "AbuseReportContextType"
);
own_leaf!(Enum, enums::AbuseReportType, AbuseReportType, "AbuseReportType");
own_leaf!(
    InputObject, inputs::ArchiveConversationInput, ArchiveConversationInput,
    "ArchiveConversationInput"
);
own_leaf!(
    InputObject, inputs::ArchivePaymentPlanInput, ArchivePaymentPlanInput,
    "ArchivePaymentPlanInput"
);
own_leaf!(
    InputObject, inputs::AutomationRuleActionInput, AutomationRuleActionInput,
    "AutomationRuleActionInput"
);
own_leaf!(
    Enum, enums::AutomationRuleActionType, AutomationRuleActionType,
    "AutomationRuleActionType"
);
own_leaf!(
    InputObject, inputs::AutomationRuleFilterInput, AutomationRuleFilterInput,
    "AutomationRuleFilterInput"
);
own_leaf!(
    Enum, enums::AutomationRuleScheduleKind, AutomationRuleScheduleKind,
    "AutomationRuleScheduleKind"
);
own_leaf!(
    Enum, enums::AutomationRuleSortField, AutomationRuleSortField,
    "AutomationRuleSortField"
);
own_leaf!(
    Enum, enums::AutomationRuleStatus, AutomationRuleStatus, "AutomationRuleStatus"
);
own_leaf!(
    Enum, enums::AutomationRuleTargetType, AutomationRuleTargetType,
    "AutomationRuleTargetType"
);
own_leaf!(
    Enum, enums::AutomationRuleTrigger, AutomationRuleTrigger, "AutomationRuleTrigger"
);
own_leaf!(Enum, enums::BadgeSort, BadgeSort, "BadgeSort");
own_leaf!(InputObject, inputs::BanMemberInput, BanMemberInput, "BanMemberInput");
scalar_leaf!(mighty_schema::scalars::BigInt, BigInt, "BigInt");
own_leaf!(
    Enum, enums::BillingFeatureStateEnum, BillingFeatureStateEnum,
    "BillingFeatureStateEnum"
);
own_leaf!(Enum, enums::BlacklistType, BlacklistType, "BlacklistType");
own_leaf!(
    InputObject, inputs::CancelPaymentSubscriptionInput, CancelPaymentSubscriptionInput,
    "CancelPaymentSubscriptionInput"
);
own_leaf!(Enum, enums::ChatActorType, ChatActorType, "ChatActorType");
own_leaf!(
    InputObject, inputs::ClientTransferStatsInput, ClientTransferStatsInput,
    "ClientTransferStatsInput"
);
own_leaf!(
    InputObject, inputs::CompleteLiveSpaceInput, CompleteLiveSpaceInput,
    "CompleteLiveSpaceInput"
);
own_leaf!(
    InputObject, inputs::CompleteQuizAttemptInput, CompleteQuizAttemptInput,
    "CompleteQuizAttemptInput"
);
own_leaf!(
    InputObject, inputs::CompleteUploadSessionInput, CompleteUploadSessionInput,
    "CompleteUploadSessionInput"
);
own_leaf!(Enum, enums::CourseFormat, CourseFormat, "CourseFormat");
own_leaf!(Enum, enums::CourseProgressState, CourseProgressState, "CourseProgressState");
own_leaf!(
    Enum, enums::CourseProgressStatus, CourseProgressStatus, "CourseProgressStatus"
);
own_leaf!(
    Enum, enums::CourseworkCompletionCriteria, CourseworkCompletionCriteria,
    "CourseworkCompletionCriteria"
);
own_leaf!(Enum, enums::CourseworkStatus, CourseworkStatus, "CourseworkStatus");
own_leaf!(Enum, enums::CourseworkType, CourseworkType, "CourseworkType");
own_leaf!(
    Enum, enums::CourseworkUnlockingCriteria, CourseworkUnlockingCriteria,
    "CourseworkUnlockingCriteria"
);
own_leaf!(
    InputObject, inputs::CreateAmbassadorAnnouncementInput,
    CreateAmbassadorAnnouncementInput, "CreateAmbassadorAnnouncementInput"
);
own_leaf!(
    InputObject, inputs::CreateAnnouncementInput, CreateAnnouncementInput,
    "CreateAnnouncementInput"
);
own_leaf!(
    InputObject, inputs::CreateAnswerCheerInput, CreateAnswerCheerInput,
    "CreateAnswerCheerInput"
);
own_leaf!(
    InputObject, inputs::CreateAutomationRuleInput, CreateAutomationRuleInput,
    "CreateAutomationRuleInput"
);
own_leaf!(InputObject, inputs::CreateBadgeInput, CreateBadgeInput, "CreateBadgeInput");
own_leaf!(
    InputObject, inputs::CreateBadgeMembershipsInput, CreateBadgeMembershipsInput,
    "CreateBadgeMembershipsInput"
);
own_leaf!(
    InputObject, inputs::CreateBlocklistEntryInput, CreateBlocklistEntryInput,
    "CreateBlocklistEntryInput"
);
own_leaf!(
    InputObject, inputs::CreateChatReportInput, CreateChatReportInput,
    "CreateChatReportInput"
);
own_leaf!(
    InputObject, inputs::CreateCommentInput, CreateCommentInput, "CreateCommentInput"
);
own_leaf!(
    InputObject, inputs::CreateCommentReportInput, CreateCommentReportInput,
    "CreateCommentReportInput"
);
own_leaf!(
    InputObject, inputs::CreateConversationBookmarkInput,
    CreateConversationBookmarkInput, "CreateConversationBookmarkInput"
);
own_leaf!(
    InputObject, inputs::CreateConversationInput, CreateConversationInput,
    "CreateConversationInput"
);
own_leaf!(
    InputObject, inputs::CreateConversationMembershipsInput,
    CreateConversationMembershipsInput, "CreateConversationMembershipsInput"
);
own_leaf!(
    InputObject, inputs::CreateCourseInput, CreateCourseInput, "CreateCourseInput"
);
own_leaf!(
    InputObject, inputs::CreateCourseworkInput, CreateCourseworkInput,
    "CreateCourseworkInput"
);
own_leaf!(
    InputObject, inputs::CreateCustomDomainInput, CreateCustomDomainInput,
    "CreateCustomDomainInput"
);
own_leaf!(
    InputObject, inputs::CreateCustomFieldInput, CreateCustomFieldInput,
    "CreateCustomFieldInput"
);
own_leaf!(
    InputObject, inputs::CreateCustomFieldOptionInput, CreateCustomFieldOptionInput,
    "CreateCustomFieldOptionInput"
);
own_leaf!(
    InputObject, inputs::CreateCustomOnboardingPointerInput,
    CreateCustomOnboardingPointerInput, "CreateCustomOnboardingPointerInput"
);
own_leaf!(
    InputObject, inputs::CreateDefaultGiftDefinitionsInput,
    CreateDefaultGiftDefinitionsInput, "CreateDefaultGiftDefinitionsInput"
);
own_leaf!(
    InputObject, inputs::CreateDirectMessageInput, CreateDirectMessageInput,
    "CreateDirectMessageInput"
);
own_leaf!(
    InputObject, inputs::CreateDirectMessageReactionInput,
    CreateDirectMessageReactionInput, "CreateDirectMessageReactionInput"
);
own_leaf!(
    InputObject, inputs::CreateEventAnnouncementInput, CreateEventAnnouncementInput,
    "CreateEventAnnouncementInput"
);
own_leaf!(InputObject, inputs::CreateEventInput, CreateEventInput, "CreateEventInput");
own_leaf!(
    InputObject, inputs::CreateGiftDefinitionInput, CreateGiftDefinitionInput,
    "CreateGiftDefinitionInput"
);
own_leaf!(InputObject, inputs::CreateGiftInput, CreateGiftInput, "CreateGiftInput");
own_leaf!(
    InputObject, inputs::CreateInviteRequestInput, CreateInviteRequestInput,
    "CreateInviteRequestInput"
);
own_leaf!(
    InputObject, inputs::CreateInvitesInput, CreateInvitesInput, "CreateInvitesInput"
);
own_leaf!(
    InputObject, inputs::CreateLiveSpaceInput, CreateLiveSpaceInput,
    "CreateLiveSpaceInput"
);
own_leaf!(
    InputObject, inputs::CreateMarketingBannerInput, CreateMarketingBannerInput,
    "CreateMarketingBannerInput"
);
own_leaf!(
    InputObject, inputs::CreateMemberBlockInput, CreateMemberBlockInput,
    "CreateMemberBlockInput"
);
own_leaf!(
    InputObject, inputs::CreateMemberFollowInput, CreateMemberFollowInput,
    "CreateMemberFollowInput"
);
own_leaf!(
    InputObject, inputs::CreateMemberInput, CreateMemberInput, "CreateMemberInput"
);
own_leaf!(
    InputObject, inputs::CreateMemberReportInput, CreateMemberReportInput,
    "CreateMemberReportInput"
);
own_leaf!(
    InputObject, inputs::CreateMessageInput, CreateMessageInput, "CreateMessageInput"
);
own_leaf!(
    InputObject, inputs::CreateMessageReactionInput, CreateMessageReactionInput,
    "CreateMessageReactionInput"
);
own_leaf!(
    InputObject, inputs::CreatePaymentCouponInput, CreatePaymentCouponInput,
    "CreatePaymentCouponInput"
);
own_leaf!(
    InputObject, inputs::CreatePaymentPlanAnnouncementInput,
    CreatePaymentPlanAnnouncementInput, "CreatePaymentPlanAnnouncementInput"
);
own_leaf!(
    InputObject, inputs::CreatePaymentPlanInput, CreatePaymentPlanInput,
    "CreatePaymentPlanInput"
);
own_leaf!(
    InputObject, inputs::CreatePaymentPlanMembershipInput,
    CreatePaymentPlanMembershipInput, "CreatePaymentPlanMembershipInput"
);
own_leaf!(
    InputObject, inputs::CreatePaymentSubscriptionGroupInput,
    CreatePaymentSubscriptionGroupInput, "CreatePaymentSubscriptionGroupInput"
);
own_leaf!(InputObject, inputs::CreatePinInput, CreatePinInput, "CreatePinInput");
own_leaf!(
    InputObject, inputs::CreatePollAnswerInput, CreatePollAnswerInput,
    "CreatePollAnswerInput"
);
own_leaf!(InputObject, inputs::CreatePollInput, CreatePollInput, "CreatePollInput");
own_leaf!(InputObject, inputs::CreatePostInput, CreatePostInput, "CreatePostInput");
own_leaf!(
    InputObject, inputs::CreatePostMuteInput, CreatePostMuteInput, "CreatePostMuteInput"
);
own_leaf!(
    InputObject, inputs::CreatePostReportInput, CreatePostReportInput,
    "CreatePostReportInput"
);
own_leaf!(
    InputObject, inputs::CreateProfileQuestionAnswersInput,
    CreateProfileQuestionAnswersInput, "CreateProfileQuestionAnswersInput"
);
own_leaf!(
    InputObject, inputs::CreatePromptMuteInput, CreatePromptMuteInput,
    "CreatePromptMuteInput"
);
own_leaf!(
    InputObject, inputs::CreateQuizAnswerInput, CreateQuizAnswerInput,
    "CreateQuizAnswerInput"
);
own_leaf!(
    InputObject, inputs::CreateReactionInput, CreateReactionInput, "CreateReactionInput"
);
own_leaf!(InputObject, inputs::CreateRsvpInput, CreateRsvpInput, "CreateRsvpInput");
own_leaf!(
    InputObject, inputs::CreateSavedPostInput, CreateSavedPostInput,
    "CreateSavedPostInput"
);
own_leaf!(
    InputObject, inputs::CreateSpaceBlacklistInput, CreateSpaceBlacklistInput,
    "CreateSpaceBlacklistInput"
);
own_leaf!(InputObject, inputs::CreateSpaceInput, CreateSpaceInput, "CreateSpaceInput");
own_leaf!(
    InputObject, inputs::CreateSpaceLinkInput, CreateSpaceLinkInput,
    "CreateSpaceLinkInput"
);
own_leaf!(
    InputObject, inputs::CreateSpaceMembershipsInput, CreateSpaceMembershipsInput,
    "CreateSpaceMembershipsInput"
);
own_leaf!(
    InputObject, inputs::CreateSpacesCollectionInput, CreateSpacesCollectionInput,
    "CreateSpacesCollectionInput"
);
own_leaf!(InputObject, inputs::CreateTagInput, CreateTagInput, "CreateTagInput");
own_leaf!(
    InputObject, inputs::CreateTagMembershipsInput, CreateTagMembershipsInput,
    "CreateTagMembershipsInput"
);
own_leaf!(
    InputObject, inputs::CreateUploadSessionInput, CreateUploadSessionInput,
    "CreateUploadSessionInput"
);
own_leaf!(
    InputObject, inputs::CreateWaitlistInput, CreateWaitlistInput, "CreateWaitlistInput"
);
own_leaf!(
    InputObject, inputs::CreateWebhookCallbackInput, CreateWebhookCallbackInput,
    "CreateWebhookCallbackInput"
);
own_leaf!(Enum, enums::CustomDomainStatus, CustomDomainStatus, "CustomDomainStatus");
own_leaf!(
    InputObject, inputs::CustomFieldFilter, CustomFieldFilter, "CustomFieldFilter"
);
own_leaf!(Enum, enums::CustomFieldPrivacy, CustomFieldPrivacy, "CustomFieldPrivacy");
own_leaf!(
    Enum, enums::CustomFieldResponseBy, CustomFieldResponseBy, "CustomFieldResponseBy"
);
own_leaf!(
    Enum, enums::CustomFieldResponseType, CustomFieldResponseType,
    "CustomFieldResponseType"
);
own_leaf!(Enum, enums::CustomFieldStatus, CustomFieldStatus, "CustomFieldStatus");
own_leaf!(InputObject, inputs::DateRangeInput, DateRangeInput, "DateRangeInput");
own_leaf!(
    InputObject, inputs::DeleteAnswerCheerInput, DeleteAnswerCheerInput,
    "DeleteAnswerCheerInput"
);
own_leaf!(InputObject, inputs::DeleteAssetInput, DeleteAssetInput, "DeleteAssetInput");
own_leaf!(
    InputObject, inputs::DeleteAutomationRuleInput, DeleteAutomationRuleInput,
    "DeleteAutomationRuleInput"
);
own_leaf!(InputObject, inputs::DeleteBadgeInput, DeleteBadgeInput, "DeleteBadgeInput");
own_leaf!(
    InputObject, inputs::DeleteBadgeMembershipsInput, DeleteBadgeMembershipsInput,
    "DeleteBadgeMembershipsInput"
);
own_leaf!(
    InputObject, inputs::DeleteBlocklistEntryInput, DeleteBlocklistEntryInput,
    "DeleteBlocklistEntryInput"
);
own_leaf!(
    InputObject, inputs::DeleteChatReportInput, DeleteChatReportInput,
    "DeleteChatReportInput"
);
own_leaf!(
    InputObject, inputs::DeleteCommentInput, DeleteCommentInput, "DeleteCommentInput"
);
own_leaf!(
    InputObject, inputs::DeleteCommentReportInput, DeleteCommentReportInput,
    "DeleteCommentReportInput"
);
own_leaf!(
    InputObject, inputs::DeleteConversationBookmarkInput,
    DeleteConversationBookmarkInput, "DeleteConversationBookmarkInput"
);
own_leaf!(
    InputObject, inputs::DeleteConversationMembershipsInput,
    DeleteConversationMembershipsInput, "DeleteConversationMembershipsInput"
);
own_leaf!(
    InputObject, inputs::DeleteCourseInput, DeleteCourseInput, "DeleteCourseInput"
);
own_leaf!(
    InputObject, inputs::DeleteCourseworkInput, DeleteCourseworkInput,
    "DeleteCourseworkInput"
);
own_leaf!(
    InputObject, inputs::DeleteCustomDomainInput, DeleteCustomDomainInput,
    "DeleteCustomDomainInput"
);
own_leaf!(
    InputObject, inputs::DeleteCustomFieldAnswerInput, DeleteCustomFieldAnswerInput,
    "DeleteCustomFieldAnswerInput"
);
own_leaf!(
    InputObject, inputs::DeleteCustomFieldInput, DeleteCustomFieldInput,
    "DeleteCustomFieldInput"
);
own_leaf!(
    InputObject, inputs::DeleteCustomFieldOptionInput, DeleteCustomFieldOptionInput,
    "DeleteCustomFieldOptionInput"
);
own_leaf!(
    InputObject, inputs::DeleteCustomOnboardingPointerInput,
    DeleteCustomOnboardingPointerInput, "DeleteCustomOnboardingPointerInput"
);
own_leaf!(
    InputObject, inputs::DeleteDirectMessageInput, DeleteDirectMessageInput,
    "DeleteDirectMessageInput"
);
own_leaf!(
    InputObject, inputs::DeleteDirectMessageReactionInput,
    DeleteDirectMessageReactionInput, "DeleteDirectMessageReactionInput"
);
own_leaf!(InputObject, inputs::DeleteEventInput, DeleteEventInput, "DeleteEventInput");
own_leaf!(
    InputObject, inputs::DeleteEventInstanceInput, DeleteEventInstanceInput,
    "DeleteEventInstanceInput"
);
own_leaf!(
    InputObject, inputs::DeleteEventRecurrenceExceptionInput,
    DeleteEventRecurrenceExceptionInput, "DeleteEventRecurrenceExceptionInput"
);
own_leaf!(
    InputObject, inputs::DeleteGiftDefinitionInput, DeleteGiftDefinitionInput,
    "DeleteGiftDefinitionInput"
);
own_leaf!(
    InputObject, inputs::DeleteMarketingBannerInput, DeleteMarketingBannerInput,
    "DeleteMarketingBannerInput"
);
own_leaf!(
    InputObject, inputs::DeleteMemberBlockInput, DeleteMemberBlockInput,
    "DeleteMemberBlockInput"
);
own_leaf!(
    InputObject, inputs::DeleteMemberFollowInput, DeleteMemberFollowInput,
    "DeleteMemberFollowInput"
);
own_leaf!(
    InputObject, inputs::DeleteMemberInput, DeleteMemberInput, "DeleteMemberInput"
);
own_leaf!(
    InputObject, inputs::DeleteMessageInput, DeleteMessageInput, "DeleteMessageInput"
);
own_leaf!(
    InputObject, inputs::DeleteMessageReactionInput, DeleteMessageReactionInput,
    "DeleteMessageReactionInput"
);
own_leaf!(
    InputObject, inputs::DeleteNetworkMembershipInput, DeleteNetworkMembershipInput,
    "DeleteNetworkMembershipInput"
);
own_leaf!(
    InputObject, inputs::DeletePaymentPlanMembershipInput,
    DeletePaymentPlanMembershipInput, "DeletePaymentPlanMembershipInput"
);
own_leaf!(
    InputObject, inputs::DeletePaymentSubscriptionGroupInput,
    DeletePaymentSubscriptionGroupInput, "DeletePaymentSubscriptionGroupInput"
);
own_leaf!(InputObject, inputs::DeletePinInput, DeletePinInput, "DeletePinInput");
own_leaf!(InputObject, inputs::DeletePostInput, DeletePostInput, "DeletePostInput");
own_leaf!(
    InputObject, inputs::DeletePostMuteInput, DeletePostMuteInput, "DeletePostMuteInput"
);
own_leaf!(
    InputObject, inputs::DeletePostReportInput, DeletePostReportInput,
    "DeletePostReportInput"
);
own_leaf!(
    InputObject, inputs::DeletePromptMuteInput, DeletePromptMuteInput,
    "DeletePromptMuteInput"
);
own_leaf!(
    InputObject, inputs::DeleteReactionInput, DeleteReactionInput, "DeleteReactionInput"
);
own_leaf!(InputObject, inputs::DeleteRsvpInput, DeleteRsvpInput, "DeleteRsvpInput");
own_leaf!(
    InputObject, inputs::DeleteSavedPostInput, DeleteSavedPostInput,
    "DeleteSavedPostInput"
);
own_leaf!(
    InputObject, inputs::DeleteSpaceBlacklistInput, DeleteSpaceBlacklistInput,
    "DeleteSpaceBlacklistInput"
);
own_leaf!(InputObject, inputs::DeleteSpaceInput, DeleteSpaceInput, "DeleteSpaceInput");
own_leaf!(
    InputObject, inputs::DeleteSpaceLinkInput, DeleteSpaceLinkInput,
    "DeleteSpaceLinkInput"
);
own_leaf!(
    InputObject, inputs::DeleteSpaceMembershipInput, DeleteSpaceMembershipInput,
    "DeleteSpaceMembershipInput"
);
own_leaf!(
    InputObject, inputs::DeleteSpacesCollectionInput, DeleteSpacesCollectionInput,
    "DeleteSpacesCollectionInput"
);
own_leaf!(InputObject, inputs::DeleteTagInput, DeleteTagInput, "DeleteTagInput");
own_leaf!(
    InputObject, inputs::DeleteTagMembershipsInput, DeleteTagMembershipsInput,
    "DeleteTagMembershipsInput"
);
own_leaf!(
    InputObject, inputs::DeleteWaitlistInput, DeleteWaitlistInput, "DeleteWaitlistInput"
);
own_leaf!(
    InputObject, inputs::DeleteWebhookCallbackInput, DeleteWebhookCallbackInput,
    "DeleteWebhookCallbackInput"
);
own_leaf!(
    Enum, enums::DirectMessageOutcome, DirectMessageOutcome, "DirectMessageOutcome"
);
own_leaf!(Enum, enums::EmailBlocklistType, EmailBlocklistType, "EmailBlocklistType");
own_leaf!(Enum, enums::EventDirection, EventDirection, "EventDirection");
own_leaf!(
    Enum, enums::EventRecurrenceExceptionType, EventRecurrenceExceptionType,
    "EventRecurrenceExceptionType"
);
own_leaf!(Enum, enums::FeedAction, FeedAction, "FeedAction");
own_leaf!(InputObject, inputs::FeedFilters, FeedFilters, "FeedFilters");
own_leaf!(Enum, enums::FeedSortOrder, FeedSortOrder, "FeedSortOrder");
own_leaf!(
    InputObject, inputs::GalleryGroupInput, GalleryGroupInput, "GalleryGroupInput"
);
own_leaf!(Enum, enums::GalleryPage, GalleryPage, "GalleryPage");
own_leaf!(Enum, enums::GalleryType, GalleryType, "GalleryType");
own_leaf!(
    Enum, enums::GiftLeaderboardDirection, GiftLeaderboardDirection,
    "GiftLeaderboardDirection"
);
own_leaf!(
    Enum, enums::GiftLeaderboardPeriod, GiftLeaderboardPeriod, "GiftLeaderboardPeriod"
);
own_leaf!(Enum, enums::GrantOutcome, GrantOutcome, "GrantOutcome");
scalar_leaf!(jiff::civil::Date, ISO8601Date, "ISO8601Date");
scalar_leaf!(jiff::Timestamp, ISO8601DateTime, "ISO8601DateTime");
own_leaf!(Enum, enums::InviteLinkSortField, InviteLinkSortField, "InviteLinkSortField");
own_leaf!(Enum, enums::InviteLinkStatus, InviteLinkStatus, "InviteLinkStatus");
own_leaf!(
    InputObject, inputs::InviteRecipientInput, InviteRecipientInput,
    "InviteRecipientInput"
);
own_leaf!(
    Enum, enums::InviteRequestRejectionType, InviteRequestRejectionType,
    "InviteRequestRejectionType"
);
own_leaf!(Enum, enums::InviteRequestStatus, InviteRequestStatus, "InviteRequestStatus");
own_leaf!(Enum, enums::InviteSortField, InviteSortField, "InviteSortField");
own_leaf!(Enum, enums::InviteState, InviteState, "InviteState");
own_leaf!(Enum, enums::InviteStatusFilter, InviteStatusFilter, "InviteStatusFilter");
scalar_leaf!(serde_json::Map < String, serde_json::Value >, JSONObject, "JSONObject");
own_leaf!(
    Enum, enums::LandingSpaceAudience, LandingSpaceAudience, "LandingSpaceAudience"
);
own_leaf!(Enum, enums::LeadDisplayedStatus, LeadDisplayedStatus, "LeadDisplayedStatus");
own_leaf!(
    InputObject, inputs::LeaveConversationInput, LeaveConversationInput,
    "LeaveConversationInput"
);
own_leaf!(Enum, enums::LiveSpaceListFilter, LiveSpaceListFilter, "LiveSpaceListFilter");
own_leaf!(
    Enum, enums::LiveSpaceRecordingStatus, LiveSpaceRecordingStatus,
    "LiveSpaceRecordingStatus"
);
own_leaf!(Enum, enums::LiveSpaceStatus, LiveSpaceStatus, "LiveSpaceStatus");
own_leaf!(Enum, enums::LocationGranularity, LocationGranularity, "LocationGranularity");
scalar_leaf!(i64, Long, "Long");
own_leaf!(
    InputObject, inputs::MarkAllConversationsReadInput, MarkAllConversationsReadInput,
    "MarkAllConversationsReadInput"
);
own_leaf!(
    InputObject, inputs::MarkConversationReadInput, MarkConversationReadInput,
    "MarkConversationReadInput"
);
own_leaf!(
    InputObject, inputs::MarkDirectMessageReadInput, MarkDirectMessageReadInput,
    "MarkDirectMessageReadInput"
);
own_leaf!(
    Enum, enums::MarketingAudienceFilterType, MarketingAudienceFilterType,
    "MarketingAudienceFilterType"
);
own_leaf!(
    Enum, enums::MarketingAudienceSortField, MarketingAudienceSortField,
    "MarketingAudienceSortField"
);
own_leaf!(
    Enum, enums::MarketingAudienceStatus, MarketingAudienceStatus,
    "MarketingAudienceStatus"
);
own_leaf!(
    Enum, enums::MarketingBannerPlatform, MarketingBannerPlatform,
    "MarketingBannerPlatform"
);
own_leaf!(
    Enum, enums::MarketingBannerSortField, MarketingBannerSortField,
    "MarketingBannerSortField"
);
own_leaf!(
    Enum, enums::MarketingBannerStatus, MarketingBannerStatus, "MarketingBannerStatus"
);
own_leaf!(
    Enum, enums::MarketingBannerTargetPlatform, MarketingBannerTargetPlatform,
    "MarketingBannerTargetPlatform"
);
own_leaf!(
    Enum, enums::MarketingBannerTargetableType, MarketingBannerTargetableType,
    "MarketingBannerTargetableType"
);
own_leaf!(InputObject, inputs::MemberFilter, MemberFilter, "MemberFilter");
own_leaf!(Enum, enums::MemberSort, MemberSort, "MemberSort");
own_leaf!(Enum, enums::MemberType, MemberType, "MemberType");
own_leaf!(
    Enum, enums::MembershipAccessPathSource, MembershipAccessPathSource,
    "MembershipAccessPathSource"
);
own_leaf!(Enum, enums::MembershipOutcome, MembershipOutcome, "MembershipOutcome");
own_leaf!(Enum, enums::MembershipRole, MembershipRole, "MembershipRole");
own_leaf!(Enum, enums::MembershipStatus, MembershipStatus, "MembershipStatus");
own_leaf!(Enum, enums::MetricGranularity, MetricGranularity, "MetricGranularity");
own_leaf!(
    InputObject, inputs::MoveSpaceToCollectionInput, MoveSpaceToCollectionInput,
    "MoveSpaceToCollectionInput"
);
own_leaf!(
    Enum, enums::NotificationEmailFrequency, NotificationEmailFrequency,
    "NotificationEmailFrequency"
);
own_leaf!(Enum, enums::NotificationMethod, NotificationMethod, "NotificationMethod");
own_leaf!(
    Enum, enums::NotificationPreferenceKey, NotificationPreferenceKey,
    "NotificationPreferenceKey"
);
own_leaf!(
    InputObject, inputs::NotificationPreferenceOverrideInput,
    NotificationPreferenceOverrideInput, "NotificationPreferenceOverrideInput"
);
own_leaf!(
    InputObject, inputs::PauseAutomationRuleInput, PauseAutomationRuleInput,
    "PauseAutomationRuleInput"
);
own_leaf!(
    InputObject, inputs::PaymentCouponAmountOffInput, PaymentCouponAmountOffInput,
    "PaymentCouponAmountOffInput"
);
own_leaf!(
    Enum, enums::PaymentCouponDiscountType, PaymentCouponDiscountType,
    "PaymentCouponDiscountType"
);
own_leaf!(
    Enum, enums::PaymentCouponDuration, PaymentCouponDuration, "PaymentCouponDuration"
);
own_leaf!(
    Enum, enums::PaymentCouponSortField, PaymentCouponSortField, "PaymentCouponSortField"
);
own_leaf!(Enum, enums::PaymentCouponStatus, PaymentCouponStatus, "PaymentCouponStatus");
own_leaf!(
    InputObject, inputs::PaymentPlanPriceInput, PaymentPlanPriceInput,
    "PaymentPlanPriceInput"
);
own_leaf!(
    Enum, enums::PaymentPlanPricingType, PaymentPlanPricingType, "PaymentPlanPricingType"
);
own_leaf!(
    InputObject, inputs::PaymentPlanProfileQuestionInput,
    PaymentPlanProfileQuestionInput, "PaymentPlanProfileQuestionInput"
);
own_leaf!(
    Enum, enums::PaymentPlanSortField, PaymentPlanSortField, "PaymentPlanSortField"
);
own_leaf!(Enum, enums::PaymentPlanStatus, PaymentPlanStatus, "PaymentPlanStatus");
own_leaf!(Enum, enums::PaymentPlatform, PaymentPlatform, "PaymentPlatform");
own_leaf!(
    InputObject, inputs::PaymentSubscriptionGroupItemInput,
    PaymentSubscriptionGroupItemInput, "PaymentSubscriptionGroupItemInput"
);
own_leaf!(
    Enum, enums::PaymentSubscriptionGroupPlatformEnum,
    PaymentSubscriptionGroupPlatformEnum, "PaymentSubscriptionGroupPlatformEnum"
);
own_leaf!(
    Enum, enums::PaymentSubscriptionSortField, PaymentSubscriptionSortField,
    "PaymentSubscriptionSortField"
);
own_leaf!(
    Enum, enums::PaymentSubscriptionStatus, PaymentSubscriptionStatus,
    "PaymentSubscriptionStatus"
);
own_leaf!(Enum, enums::PinList, PinList, "PinList");
own_leaf!(Enum, enums::PinTargetType, PinTargetType, "PinTargetType");
own_leaf!(InputObject, inputs::PollChoiceInput, PollChoiceInput, "PollChoiceInput");
own_leaf!(Enum, enums::PollType, PollType, "PollType");
own_leaf!(Enum, enums::PostStatus, PostStatus, "PostStatus");
own_leaf!(Enum, enums::PostType, PostType, "PostType");
own_leaf!(
    InputObject, inputs::ProfileQuestionAnswerInput, ProfileQuestionAnswerInput,
    "ProfileQuestionAnswerInput"
);
own_leaf!(
    Enum, enums::ProfileQuestionContext, ProfileQuestionContext, "ProfileQuestionContext"
);
own_leaf!(
    InputObject, inputs::ProfileQuestionInput, ProfileQuestionInput,
    "ProfileQuestionInput"
);
own_leaf!(
    InputObject, inputs::PublishCourseworkInput, PublishCourseworkInput,
    "PublishCourseworkInput"
);
own_leaf!(
    InputObject, inputs::PublishCustomDomainInput, PublishCustomDomainInput,
    "PublishCustomDomainInput"
);
own_leaf!(
    InputObject, inputs::PublishPaymentPlanInput, PublishPaymentPlanInput,
    "PublishPaymentPlanInput"
);
own_leaf!(Enum, enums::PurchaseSortField, PurchaseSortField, "PurchaseSortField");
own_leaf!(Enum, enums::QuizAttemptStatus, QuizAttemptStatus, "QuizAttemptStatus");
own_leaf!(
    InputObject, inputs::ReorderCourseworkInput, ReorderCourseworkInput,
    "ReorderCourseworkInput"
);
own_leaf!(
    InputObject, inputs::ReorderGalleryGroupInput, ReorderGalleryGroupInput,
    "ReorderGalleryGroupInput"
);
own_leaf!(
    InputObject, inputs::ReorderGiftDefinitionInput, ReorderGiftDefinitionInput,
    "ReorderGiftDefinitionInput"
);
own_leaf!(InputObject, inputs::ReorderPinInput, ReorderPinInput, "ReorderPinInput");
own_leaf!(
    InputObject, inputs::ReorderSpaceInput, ReorderSpaceInput, "ReorderSpaceInput"
);
own_leaf!(
    InputObject, inputs::ReorderSpacesCollectionInput, ReorderSpacesCollectionInput,
    "ReorderSpacesCollectionInput"
);
own_leaf!(
    InputObject, inputs::ResendInviteInput, ResendInviteInput, "ResendInviteInput"
);
own_leaf!(
    InputObject, inputs::RevokeInviteInput, RevokeInviteInput, "RevokeInviteInput"
);
own_leaf!(Enum, enums::RsvpStatus, RsvpStatus, "RsvpStatus");
own_leaf!(Enum, enums::SearchResultType, SearchResultType, "SearchResultType");
own_leaf!(Enum, enums::SegmentFlavor, SegmentFlavor, "SegmentFlavor");
own_leaf!(Enum, enums::SortOrder, SortOrder, "SortOrder");
own_leaf!(
    InputObject, inputs::SpaceFeatureToggleInput, SpaceFeatureToggleInput,
    "SpaceFeatureToggleInput"
);
own_leaf!(Enum, enums::SpaceImageType, SpaceImageType, "SpaceImageType");
own_leaf!(Enum, enums::SpaceTemplateType, SpaceTemplateType, "SpaceTemplateType");
own_leaf!(Enum, enums::StripeAccountStatus, StripeAccountStatus, "StripeAccountStatus");
own_leaf!(Enum, enums::SubscriptionOutcome, SubscriptionOutcome, "SubscriptionOutcome");
own_leaf!(Enum, enums::TagSort, TagSort, "TagSort");
own_leaf!(InputObject, inputs::ThemeColorsInput, ThemeColorsInput, "ThemeColorsInput");
own_leaf!(
    Enum, enums::UniversalActionSourceKind, UniversalActionSourceKind,
    "UniversalActionSourceKind"
);
own_leaf!(
    InputObject, inputs::UnpublishCourseworkInput, UnpublishCourseworkInput,
    "UnpublishCourseworkInput"
);
own_leaf!(
    InputObject, inputs::UnpublishPaymentPlanInput, UnpublishPaymentPlanInput,
    "UnpublishPaymentPlanInput"
);
own_leaf!(
    InputObject, inputs::UpdateAutomationRuleInput, UpdateAutomationRuleInput,
    "UpdateAutomationRuleInput"
);
own_leaf!(InputObject, inputs::UpdateBadgeInput, UpdateBadgeInput, "UpdateBadgeInput");
own_leaf!(
    InputObject, inputs::UpdateCommentInput, UpdateCommentInput, "UpdateCommentInput"
);
own_leaf!(
    InputObject, inputs::UpdateConversationInput, UpdateConversationInput,
    "UpdateConversationInput"
);
own_leaf!(
    InputObject, inputs::UpdateCourseworkInput, UpdateCourseworkInput,
    "UpdateCourseworkInput"
);
own_leaf!(
    InputObject, inputs::UpdateCourseworkProgressInput, UpdateCourseworkProgressInput,
    "UpdateCourseworkProgressInput"
);
own_leaf!(
    InputObject, inputs::UpdateCustomFieldAnswerInput, UpdateCustomFieldAnswerInput,
    "UpdateCustomFieldAnswerInput"
);
own_leaf!(
    InputObject, inputs::UpdateCustomFieldInput, UpdateCustomFieldInput,
    "UpdateCustomFieldInput"
);
own_leaf!(
    InputObject, inputs::UpdateCustomFieldOptionInput, UpdateCustomFieldOptionInput,
    "UpdateCustomFieldOptionInput"
);
own_leaf!(
    InputObject, inputs::UpdateCustomOnboardingPointerInput,
    UpdateCustomOnboardingPointerInput, "UpdateCustomOnboardingPointerInput"
);
own_leaf!(InputObject, inputs::UpdateEventInput, UpdateEventInput, "UpdateEventInput");
own_leaf!(
    InputObject, inputs::UpdateEventInstanceInput, UpdateEventInstanceInput,
    "UpdateEventInstanceInput"
);
own_leaf!(
    InputObject, inputs::UpdateGalleryGroupInput, UpdateGalleryGroupInput,
    "UpdateGalleryGroupInput"
);
own_leaf!(
    InputObject, inputs::UpdateGalleryGroupsInput, UpdateGalleryGroupsInput,
    "UpdateGalleryGroupsInput"
);
own_leaf!(
    InputObject, inputs::UpdateGiftDefinitionInput, UpdateGiftDefinitionInput,
    "UpdateGiftDefinitionInput"
);
own_leaf!(
    InputObject, inputs::UpdateInviteRequestInput, UpdateInviteRequestInput,
    "UpdateInviteRequestInput"
);
own_leaf!(
    InputObject, inputs::UpdateInviteRequestsInput, UpdateInviteRequestsInput,
    "UpdateInviteRequestsInput"
);
own_leaf!(
    InputObject, inputs::UpdateMarketingBannerInput, UpdateMarketingBannerInput,
    "UpdateMarketingBannerInput"
);
own_leaf!(
    InputObject, inputs::UpdateMemberInput, UpdateMemberInput, "UpdateMemberInput"
);
own_leaf!(
    InputObject, inputs::UpdateMemberReportsInput, UpdateMemberReportsInput,
    "UpdateMemberReportsInput"
);
own_leaf!(
    InputObject, inputs::UpdateMembershipInput, UpdateMembershipInput,
    "UpdateMembershipInput"
);
own_leaf!(
    InputObject, inputs::UpdateNetworkImageInput, UpdateNetworkImageInput,
    "UpdateNetworkImageInput"
);
own_leaf!(
    InputObject, inputs::UpdateNetworkInput, UpdateNetworkInput, "UpdateNetworkInput"
);
own_leaf!(
    InputObject, inputs::UpdateNetworkLandingSpaceInput, UpdateNetworkLandingSpaceInput,
    "UpdateNetworkLandingSpaceInput"
);
own_leaf!(
    InputObject, inputs::UpdateNetworkSubdomainInput, UpdateNetworkSubdomainInput,
    "UpdateNetworkSubdomainInput"
);
own_leaf!(
    InputObject, inputs::UpdateNetworkThemeInput, UpdateNetworkThemeInput,
    "UpdateNetworkThemeInput"
);
own_leaf!(
    InputObject, inputs::UpdateNotificationInput, UpdateNotificationInput,
    "UpdateNotificationInput"
);
own_leaf!(
    InputObject, inputs::UpdateNotificationSettingInput, UpdateNotificationSettingInput,
    "UpdateNotificationSettingInput"
);
own_leaf!(
    InputObject, inputs::UpdatePaymentCouponInput, UpdatePaymentCouponInput,
    "UpdatePaymentCouponInput"
);
own_leaf!(
    InputObject, inputs::UpdatePaymentPlanInput, UpdatePaymentPlanInput,
    "UpdatePaymentPlanInput"
);
own_leaf!(
    InputObject, inputs::UpdatePaymentPlanProfileQuestionsInput,
    UpdatePaymentPlanProfileQuestionsInput, "UpdatePaymentPlanProfileQuestionsInput"
);
own_leaf!(
    InputObject, inputs::UpdatePaymentSubscriptionGroupInput,
    UpdatePaymentSubscriptionGroupInput, "UpdatePaymentSubscriptionGroupInput"
);
own_leaf!(InputObject, inputs::UpdatePollInput, UpdatePollInput, "UpdatePollInput");
own_leaf!(InputObject, inputs::UpdatePostInput, UpdatePostInput, "UpdatePostInput");
own_leaf!(InputObject, inputs::UpdateRsvpInput, UpdateRsvpInput, "UpdateRsvpInput");
own_leaf!(
    InputObject, inputs::UpdateSpaceImageInput, UpdateSpaceImageInput,
    "UpdateSpaceImageInput"
);
own_leaf!(InputObject, inputs::UpdateSpaceInput, UpdateSpaceInput, "UpdateSpaceInput");
own_leaf!(
    InputObject, inputs::UpdateSpaceLinkInput, UpdateSpaceLinkInput,
    "UpdateSpaceLinkInput"
);
own_leaf!(
    InputObject, inputs::UpdateSpaceProfileQuestionsInput,
    UpdateSpaceProfileQuestionsInput, "UpdateSpaceProfileQuestionsInput"
);
own_leaf!(
    InputObject, inputs::UpdateSpacesCollectionInput, UpdateSpacesCollectionInput,
    "UpdateSpacesCollectionInput"
);
own_leaf!(InputObject, inputs::UpdateTagInput, UpdateTagInput, "UpdateTagInput");
own_leaf!(
    InputObject, inputs::UpdateVideoProgressInput, UpdateVideoProgressInput,
    "UpdateVideoProgressInput"
);
own_leaf!(
    InputObject, inputs::UpdateWaitlistInput, UpdateWaitlistInput, "UpdateWaitlistInput"
);
own_leaf!(
    InputObject, inputs::UpdateWebhookCallbackInput, UpdateWebhookCallbackInput,
    "UpdateWebhookCallbackInput"
);
own_leaf!(Enum, enums::UploadAssetKind, UploadAssetKind, "UploadAssetKind");
own_leaf!(Enum, enums::UploadAssetStyle, UploadAssetStyle, "UploadAssetStyle");
own_leaf!(Enum, enums::UploadMode, UploadMode, "UploadMode");
own_leaf!(Enum, enums::UploadProvider, UploadProvider, "UploadProvider");
own_leaf!(
    InputObject, inputs::UploadReceiptInput, UploadReceiptInput, "UploadReceiptInput"
);
own_leaf!(Enum, enums::UploadSessionStatus, UploadSessionStatus, "UploadSessionStatus");
own_leaf!(Enum, enums::UploadStrategy, UploadStrategy, "UploadStrategy");
own_leaf!(
    InputObject, inputs::VoidPurchaseInput, VoidPurchaseInput, "VoidPurchaseInput"
);
own_leaf!(Enum, enums::WebhookEventType, WebhookEventType, "WebhookEventType");
