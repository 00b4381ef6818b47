// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! What stands for the enums, inputs and scalars of the schema in derived selections.
use crate::{enums, inputs, selection::{own_leaf, scalar_leaf}};
own_leaf!(InputObject, inputs::AbortUploadSessionInput, AbortUploadSessionInput);
own_leaf!(Enum, enums::AbuseReportContextType, AbuseReportContextType);
own_leaf!(Enum, enums::AbuseReportType, AbuseReportType);
own_leaf!(InputObject, inputs::ArchiveConversationInput, ArchiveConversationInput);
own_leaf!(InputObject, inputs::ArchivePaymentPlanInput, ArchivePaymentPlanInput);
own_leaf!(InputObject, inputs::AutomationRuleActionInput, AutomationRuleActionInput);
own_leaf!(Enum, enums::AutomationRuleActionType, AutomationRuleActionType);
own_leaf!(InputObject, inputs::AutomationRuleFilterInput, AutomationRuleFilterInput);
own_leaf!(Enum, enums::AutomationRuleScheduleKind, AutomationRuleScheduleKind);
own_leaf!(Enum, enums::AutomationRuleSortField, AutomationRuleSortField);
own_leaf!(Enum, enums::AutomationRuleStatus, AutomationRuleStatus);
own_leaf!(Enum, enums::AutomationRuleTargetType, AutomationRuleTargetType);
own_leaf!(Enum, enums::AutomationRuleTrigger, AutomationRuleTrigger);
own_leaf!(Enum, enums::BadgeSort, BadgeSort);
own_leaf!(InputObject, inputs::BanMemberInput, BanMemberInput);
scalar_leaf!(mighty_schema::scalars::BigInt, BigInt);
own_leaf!(Enum, enums::BillingFeatureStateEnum, BillingFeatureStateEnum);
own_leaf!(Enum, enums::BlacklistType, BlacklistType);
own_leaf!(
    InputObject, inputs::CancelPaymentSubscriptionInput, CancelPaymentSubscriptionInput
);
own_leaf!(Enum, enums::ChatActorType, ChatActorType);
own_leaf!(InputObject, inputs::ClientTransferStatsInput, ClientTransferStatsInput);
own_leaf!(InputObject, inputs::CompleteLiveSpaceInput, CompleteLiveSpaceInput);
own_leaf!(InputObject, inputs::CompleteQuizAttemptInput, CompleteQuizAttemptInput);
own_leaf!(InputObject, inputs::CompleteUploadSessionInput, CompleteUploadSessionInput);
own_leaf!(Enum, enums::CourseFormat, CourseFormat);
own_leaf!(Enum, enums::CourseProgressState, CourseProgressState);
own_leaf!(Enum, enums::CourseProgressStatus, CourseProgressStatus);
own_leaf!(Enum, enums::CourseworkCompletionCriteria, CourseworkCompletionCriteria);
own_leaf!(Enum, enums::CourseworkStatus, CourseworkStatus);
own_leaf!(Enum, enums::CourseworkType, CourseworkType);
own_leaf!(Enum, enums::CourseworkUnlockingCriteria, CourseworkUnlockingCriteria);
own_leaf!(
    InputObject, inputs::CreateAmbassadorAnnouncementInput,
    CreateAmbassadorAnnouncementInput
);
own_leaf!(InputObject, inputs::CreateAnnouncementInput, CreateAnnouncementInput);
own_leaf!(InputObject, inputs::CreateAnswerCheerInput, CreateAnswerCheerInput);
own_leaf!(InputObject, inputs::CreateAutomationRuleInput, CreateAutomationRuleInput);
own_leaf!(InputObject, inputs::CreateBadgeInput, CreateBadgeInput);
own_leaf!(InputObject, inputs::CreateBadgeMembershipsInput, CreateBadgeMembershipsInput);
own_leaf!(InputObject, inputs::CreateBlocklistEntryInput, CreateBlocklistEntryInput);
own_leaf!(InputObject, inputs::CreateChatReportInput, CreateChatReportInput);
own_leaf!(InputObject, inputs::CreateCommentInput, CreateCommentInput);
own_leaf!(InputObject, inputs::CreateCommentReportInput, CreateCommentReportInput);
own_leaf!(
    InputObject, inputs::CreateConversationBookmarkInput, CreateConversationBookmarkInput
);
own_leaf!(InputObject, inputs::CreateConversationInput, CreateConversationInput);
own_leaf!(
    InputObject, inputs::CreateConversationMembershipsInput,
    CreateConversationMembershipsInput
);
own_leaf!(InputObject, inputs::CreateCourseInput, CreateCourseInput);
own_leaf!(InputObject, inputs::CreateCourseworkInput, CreateCourseworkInput);
own_leaf!(InputObject, inputs::CreateCustomDomainInput, CreateCustomDomainInput);
own_leaf!(InputObject, inputs::CreateCustomFieldInput, CreateCustomFieldInput);
own_leaf!(
    InputObject, inputs::CreateCustomFieldOptionInput, CreateCustomFieldOptionInput
);
own_leaf!(
    InputObject, inputs::CreateCustomOnboardingPointerInput,
    CreateCustomOnboardingPointerInput
);
own_leaf!(
    InputObject, inputs::CreateDefaultGiftDefinitionsInput,
    CreateDefaultGiftDefinitionsInput
);
own_leaf!(InputObject, inputs::CreateDirectMessageInput, CreateDirectMessageInput);
own_leaf!(
    InputObject, inputs::CreateDirectMessageReactionInput,
    CreateDirectMessageReactionInput
);
own_leaf!(
    InputObject, inputs::CreateEventAnnouncementInput, CreateEventAnnouncementInput
);
own_leaf!(InputObject, inputs::CreateEventInput, CreateEventInput);
own_leaf!(InputObject, inputs::CreateGiftDefinitionInput, CreateGiftDefinitionInput);
own_leaf!(InputObject, inputs::CreateGiftInput, CreateGiftInput);
own_leaf!(InputObject, inputs::CreateInviteRequestInput, CreateInviteRequestInput);
own_leaf!(InputObject, inputs::CreateInvitesInput, CreateInvitesInput);
own_leaf!(InputObject, inputs::CreateLiveSpaceInput, CreateLiveSpaceInput);
own_leaf!(InputObject, inputs::CreateMarketingBannerInput, CreateMarketingBannerInput);
own_leaf!(InputObject, inputs::CreateMemberBlockInput, CreateMemberBlockInput);
own_leaf!(InputObject, inputs::CreateMemberFollowInput, CreateMemberFollowInput);
own_leaf!(InputObject, inputs::CreateMemberInput, CreateMemberInput);
own_leaf!(InputObject, inputs::CreateMemberReportInput, CreateMemberReportInput);
own_leaf!(InputObject, inputs::CreateMessageInput, CreateMessageInput);
own_leaf!(InputObject, inputs::CreateMessageReactionInput, CreateMessageReactionInput);
own_leaf!(InputObject, inputs::CreatePaymentCouponInput, CreatePaymentCouponInput);
own_leaf!(
    InputObject, inputs::CreatePaymentPlanAnnouncementInput,
    CreatePaymentPlanAnnouncementInput
);
own_leaf!(InputObject, inputs::CreatePaymentPlanInput, CreatePaymentPlanInput);
own_leaf!(
    InputObject, inputs::CreatePaymentPlanMembershipInput,
    CreatePaymentPlanMembershipInput
);
own_leaf!(
    InputObject, inputs::CreatePaymentSubscriptionGroupInput,
    CreatePaymentSubscriptionGroupInput
);
own_leaf!(InputObject, inputs::CreatePinInput, CreatePinInput);
own_leaf!(InputObject, inputs::CreatePollAnswerInput, CreatePollAnswerInput);
own_leaf!(InputObject, inputs::CreatePollInput, CreatePollInput);
own_leaf!(InputObject, inputs::CreatePostInput, CreatePostInput);
own_leaf!(InputObject, inputs::CreatePostMuteInput, CreatePostMuteInput);
own_leaf!(InputObject, inputs::CreatePostReportInput, CreatePostReportInput);
own_leaf!(
    InputObject, inputs::CreateProfileQuestionAnswersInput,
    CreateProfileQuestionAnswersInput
);
own_leaf!(InputObject, inputs::CreatePromptMuteInput, CreatePromptMuteInput);
own_leaf!(InputObject, inputs::CreateQuizAnswerInput, CreateQuizAnswerInput);
own_leaf!(InputObject, inputs::CreateReactionInput, CreateReactionInput);
own_leaf!(InputObject, inputs::CreateRsvpInput, CreateRsvpInput);
own_leaf!(InputObject, inputs::CreateSavedPostInput, CreateSavedPostInput);
own_leaf!(InputObject, inputs::CreateSpaceBlacklistInput, CreateSpaceBlacklistInput);
own_leaf!(InputObject, inputs::CreateSpaceInput, CreateSpaceInput);
own_leaf!(InputObject, inputs::CreateSpaceLinkInput, CreateSpaceLinkInput);
own_leaf!(InputObject, inputs::CreateSpaceMembershipsInput, CreateSpaceMembershipsInput);
own_leaf!(InputObject, inputs::CreateSpacesCollectionInput, CreateSpacesCollectionInput);
own_leaf!(InputObject, inputs::CreateTagInput, CreateTagInput);
own_leaf!(InputObject, inputs::CreateTagMembershipsInput, CreateTagMembershipsInput);
own_leaf!(InputObject, inputs::CreateUploadSessionInput, CreateUploadSessionInput);
own_leaf!(InputObject, inputs::CreateWaitlistInput, CreateWaitlistInput);
own_leaf!(InputObject, inputs::CreateWebhookCallbackInput, CreateWebhookCallbackInput);
own_leaf!(Enum, enums::CustomDomainStatus, CustomDomainStatus);
own_leaf!(InputObject, inputs::CustomFieldFilter, CustomFieldFilter);
own_leaf!(Enum, enums::CustomFieldPrivacy, CustomFieldPrivacy);
own_leaf!(Enum, enums::CustomFieldResponseBy, CustomFieldResponseBy);
own_leaf!(Enum, enums::CustomFieldResponseType, CustomFieldResponseType);
own_leaf!(Enum, enums::CustomFieldStatus, CustomFieldStatus);
own_leaf!(InputObject, inputs::DateRangeInput, DateRangeInput);
own_leaf!(InputObject, inputs::DeleteAnswerCheerInput, DeleteAnswerCheerInput);
own_leaf!(InputObject, inputs::DeleteAssetInput, DeleteAssetInput);
own_leaf!(InputObject, inputs::DeleteAutomationRuleInput, DeleteAutomationRuleInput);
own_leaf!(InputObject, inputs::DeleteBadgeInput, DeleteBadgeInput);
own_leaf!(InputObject, inputs::DeleteBadgeMembershipsInput, DeleteBadgeMembershipsInput);
own_leaf!(InputObject, inputs::DeleteBlocklistEntryInput, DeleteBlocklistEntryInput);
own_leaf!(InputObject, inputs::DeleteChatReportInput, DeleteChatReportInput);
own_leaf!(InputObject, inputs::DeleteCommentInput, DeleteCommentInput);
own_leaf!(InputObject, inputs::DeleteCommentReportInput, DeleteCommentReportInput);
own_leaf!(
    InputObject, inputs::DeleteConversationBookmarkInput, DeleteConversationBookmarkInput
);
own_leaf!(
    InputObject, inputs::DeleteConversationMembershipsInput,
    DeleteConversationMembershipsInput
);
own_leaf!(InputObject, inputs::DeleteCourseInput, DeleteCourseInput);
own_leaf!(InputObject, inputs::DeleteCourseworkInput, DeleteCourseworkInput);
own_leaf!(InputObject, inputs::DeleteCustomDomainInput, DeleteCustomDomainInput);
own_leaf!(
    InputObject, inputs::DeleteCustomFieldAnswerInput, DeleteCustomFieldAnswerInput
);
own_leaf!(InputObject, inputs::DeleteCustomFieldInput, DeleteCustomFieldInput);
own_leaf!(
    InputObject, inputs::DeleteCustomFieldOptionInput, DeleteCustomFieldOptionInput
);
own_leaf!(
    InputObject, inputs::DeleteCustomOnboardingPointerInput,
    DeleteCustomOnboardingPointerInput
);
own_leaf!(InputObject, inputs::DeleteDirectMessageInput, DeleteDirectMessageInput);
own_leaf!(
    InputObject, inputs::DeleteDirectMessageReactionInput,
    DeleteDirectMessageReactionInput
);
own_leaf!(InputObject, inputs::DeleteEventInput, DeleteEventInput);
own_leaf!(InputObject, inputs::DeleteEventInstanceInput, DeleteEventInstanceInput);
own_leaf!(
    InputObject, inputs::DeleteEventRecurrenceExceptionInput,
    DeleteEventRecurrenceExceptionInput
);
own_leaf!(InputObject, inputs::DeleteGiftDefinitionInput, DeleteGiftDefinitionInput);
own_leaf!(InputObject, inputs::DeleteMarketingBannerInput, DeleteMarketingBannerInput);
own_leaf!(InputObject, inputs::DeleteMemberBlockInput, DeleteMemberBlockInput);
own_leaf!(InputObject, inputs::DeleteMemberFollowInput, DeleteMemberFollowInput);
own_leaf!(InputObject, inputs::DeleteMemberInput, DeleteMemberInput);
own_leaf!(InputObject, inputs::DeleteMessageInput, DeleteMessageInput);
own_leaf!(InputObject, inputs::DeleteMessageReactionInput, DeleteMessageReactionInput);
own_leaf!(
    InputObject, inputs::DeleteNetworkMembershipInput, DeleteNetworkMembershipInput
);
own_leaf!(
    InputObject, inputs::DeletePaymentPlanMembershipInput,
    DeletePaymentPlanMembershipInput
);
own_leaf!(
    InputObject, inputs::DeletePaymentSubscriptionGroupInput,
    DeletePaymentSubscriptionGroupInput
);
own_leaf!(InputObject, inputs::DeletePinInput, DeletePinInput);
own_leaf!(InputObject, inputs::DeletePostInput, DeletePostInput);
own_leaf!(InputObject, inputs::DeletePostMuteInput, DeletePostMuteInput);
own_leaf!(InputObject, inputs::DeletePostReportInput, DeletePostReportInput);
own_leaf!(InputObject, inputs::DeletePromptMuteInput, DeletePromptMuteInput);
own_leaf!(InputObject, inputs::DeleteReactionInput, DeleteReactionInput);
own_leaf!(InputObject, inputs::DeleteRsvpInput, DeleteRsvpInput);
own_leaf!(InputObject, inputs::DeleteSavedPostInput, DeleteSavedPostInput);
own_leaf!(InputObject, inputs::DeleteSpaceBlacklistInput, DeleteSpaceBlacklistInput);
own_leaf!(InputObject, inputs::DeleteSpaceInput, DeleteSpaceInput);
own_leaf!(InputObject, inputs::DeleteSpaceLinkInput, DeleteSpaceLinkInput);
own_leaf!(InputObject, inputs::DeleteSpaceMembershipInput, DeleteSpaceMembershipInput);
own_leaf!(InputObject, inputs::DeleteSpacesCollectionInput, DeleteSpacesCollectionInput);
own_leaf!(InputObject, inputs::DeleteTagInput, DeleteTagInput);
own_leaf!(InputObject, inputs::DeleteTagMembershipsInput, DeleteTagMembershipsInput);
own_leaf!(InputObject, inputs::DeleteWaitlistInput, DeleteWaitlistInput);
own_leaf!(InputObject, inputs::DeleteWebhookCallbackInput, DeleteWebhookCallbackInput);
own_leaf!(Enum, enums::DirectMessageOutcome, DirectMessageOutcome);
own_leaf!(Enum, enums::EmailBlocklistType, EmailBlocklistType);
own_leaf!(Enum, enums::EventDirection, EventDirection);
own_leaf!(Enum, enums::EventRecurrenceExceptionType, EventRecurrenceExceptionType);
own_leaf!(Enum, enums::FeedAction, FeedAction);
own_leaf!(InputObject, inputs::FeedFilters, FeedFilters);
own_leaf!(Enum, enums::FeedSortOrder, FeedSortOrder);
own_leaf!(InputObject, inputs::GalleryGroupInput, GalleryGroupInput);
own_leaf!(Enum, enums::GalleryPage, GalleryPage);
own_leaf!(Enum, enums::GalleryType, GalleryType);
own_leaf!(Enum, enums::GiftLeaderboardDirection, GiftLeaderboardDirection);
own_leaf!(Enum, enums::GiftLeaderboardPeriod, GiftLeaderboardPeriod);
own_leaf!(Enum, enums::GrantOutcome, GrantOutcome);
scalar_leaf!(jiff::civil::Date, ISO8601Date);
scalar_leaf!(jiff::Timestamp, ISO8601DateTime);
own_leaf!(Enum, enums::InviteLinkSortField, InviteLinkSortField);
own_leaf!(Enum, enums::InviteLinkStatus, InviteLinkStatus);
own_leaf!(InputObject, inputs::InviteRecipientInput, InviteRecipientInput);
own_leaf!(Enum, enums::InviteRequestRejectionType, InviteRequestRejectionType);
own_leaf!(Enum, enums::InviteRequestStatus, InviteRequestStatus);
own_leaf!(Enum, enums::InviteSortField, InviteSortField);
own_leaf!(Enum, enums::InviteState, InviteState);
own_leaf!(Enum, enums::InviteStatusFilter, InviteStatusFilter);
scalar_leaf!(serde_json::Map < String, serde_json::Value >, JSONObject);
own_leaf!(Enum, enums::LandingSpaceAudience, LandingSpaceAudience);
own_leaf!(Enum, enums::LeadDisplayedStatus, LeadDisplayedStatus);
own_leaf!(InputObject, inputs::LeaveConversationInput, LeaveConversationInput);
own_leaf!(Enum, enums::LiveSpaceListFilter, LiveSpaceListFilter);
own_leaf!(Enum, enums::LiveSpaceRecordingStatus, LiveSpaceRecordingStatus);
own_leaf!(Enum, enums::LiveSpaceStatus, LiveSpaceStatus);
own_leaf!(Enum, enums::LocationGranularity, LocationGranularity);
scalar_leaf!(i64, Long);
own_leaf!(
    InputObject, inputs::MarkAllConversationsReadInput, MarkAllConversationsReadInput
);
own_leaf!(InputObject, inputs::MarkConversationReadInput, MarkConversationReadInput);
own_leaf!(InputObject, inputs::MarkDirectMessageReadInput, MarkDirectMessageReadInput);
own_leaf!(Enum, enums::MarketingAudienceFilterType, MarketingAudienceFilterType);
own_leaf!(Enum, enums::MarketingAudienceSortField, MarketingAudienceSortField);
own_leaf!(Enum, enums::MarketingAudienceStatus, MarketingAudienceStatus);
own_leaf!(Enum, enums::MarketingBannerPlatform, MarketingBannerPlatform);
own_leaf!(Enum, enums::MarketingBannerSortField, MarketingBannerSortField);
own_leaf!(Enum, enums::MarketingBannerStatus, MarketingBannerStatus);
own_leaf!(Enum, enums::MarketingBannerTargetPlatform, MarketingBannerTargetPlatform);
own_leaf!(Enum, enums::MarketingBannerTargetableType, MarketingBannerTargetableType);
own_leaf!(InputObject, inputs::MemberFilter, MemberFilter);
own_leaf!(Enum, enums::MemberSort, MemberSort);
own_leaf!(Enum, enums::MemberType, MemberType);
own_leaf!(Enum, enums::MembershipAccessPathSource, MembershipAccessPathSource);
own_leaf!(Enum, enums::MembershipOutcome, MembershipOutcome);
own_leaf!(Enum, enums::MembershipRole, MembershipRole);
own_leaf!(Enum, enums::MembershipStatus, MembershipStatus);
own_leaf!(Enum, enums::MetricGranularity, MetricGranularity);
own_leaf!(InputObject, inputs::MoveSpaceToCollectionInput, MoveSpaceToCollectionInput);
own_leaf!(Enum, enums::NotificationEmailFrequency, NotificationEmailFrequency);
own_leaf!(Enum, enums::NotificationMethod, NotificationMethod);
own_leaf!(Enum, enums::NotificationPreferenceKey, NotificationPreferenceKey);
own_leaf!(
    InputObject, inputs::NotificationPreferenceOverrideInput,
    NotificationPreferenceOverrideInput
);
own_leaf!(InputObject, inputs::PauseAutomationRuleInput, PauseAutomationRuleInput);
own_leaf!(InputObject, inputs::PaymentCouponAmountOffInput, PaymentCouponAmountOffInput);
own_leaf!(Enum, enums::PaymentCouponDiscountType, PaymentCouponDiscountType);
own_leaf!(Enum, enums::PaymentCouponDuration, PaymentCouponDuration);
own_leaf!(Enum, enums::PaymentCouponSortField, PaymentCouponSortField);
own_leaf!(Enum, enums::PaymentCouponStatus, PaymentCouponStatus);
own_leaf!(InputObject, inputs::PaymentPlanPriceInput, PaymentPlanPriceInput);
own_leaf!(Enum, enums::PaymentPlanPricingType, PaymentPlanPricingType);
own_leaf!(
    InputObject, inputs::PaymentPlanProfileQuestionInput, PaymentPlanProfileQuestionInput
);
own_leaf!(Enum, enums::PaymentPlanSortField, PaymentPlanSortField);
own_leaf!(Enum, enums::PaymentPlanStatus, PaymentPlanStatus);
own_leaf!(Enum, enums::PaymentPlatform, PaymentPlatform);
own_leaf!(
    InputObject, inputs::PaymentSubscriptionGroupItemInput,
    PaymentSubscriptionGroupItemInput
);
own_leaf!(
    Enum, enums::PaymentSubscriptionGroupPlatformEnum,
    PaymentSubscriptionGroupPlatformEnum
);
own_leaf!(Enum, enums::PaymentSubscriptionSortField, PaymentSubscriptionSortField);
own_leaf!(Enum, enums::PaymentSubscriptionStatus, PaymentSubscriptionStatus);
own_leaf!(Enum, enums::PinList, PinList);
own_leaf!(Enum, enums::PinTargetType, PinTargetType);
own_leaf!(InputObject, inputs::PollChoiceInput, PollChoiceInput);
own_leaf!(Enum, enums::PollType, PollType);
own_leaf!(Enum, enums::PostStatus, PostStatus);
own_leaf!(Enum, enums::PostType, PostType);
own_leaf!(InputObject, inputs::ProfileQuestionAnswerInput, ProfileQuestionAnswerInput);
own_leaf!(Enum, enums::ProfileQuestionContext, ProfileQuestionContext);
own_leaf!(InputObject, inputs::ProfileQuestionInput, ProfileQuestionInput);
own_leaf!(InputObject, inputs::PublishCourseworkInput, PublishCourseworkInput);
own_leaf!(InputObject, inputs::PublishCustomDomainInput, PublishCustomDomainInput);
own_leaf!(InputObject, inputs::PublishPaymentPlanInput, PublishPaymentPlanInput);
own_leaf!(Enum, enums::PurchaseSortField, PurchaseSortField);
own_leaf!(Enum, enums::QuizAttemptStatus, QuizAttemptStatus);
own_leaf!(InputObject, inputs::ReorderCourseworkInput, ReorderCourseworkInput);
own_leaf!(InputObject, inputs::ReorderGalleryGroupInput, ReorderGalleryGroupInput);
own_leaf!(InputObject, inputs::ReorderGiftDefinitionInput, ReorderGiftDefinitionInput);
own_leaf!(InputObject, inputs::ReorderPinInput, ReorderPinInput);
own_leaf!(InputObject, inputs::ReorderSpaceInput, ReorderSpaceInput);
own_leaf!(
    InputObject, inputs::ReorderSpacesCollectionInput, ReorderSpacesCollectionInput
);
own_leaf!(InputObject, inputs::ResendInviteInput, ResendInviteInput);
own_leaf!(InputObject, inputs::RevokeInviteInput, RevokeInviteInput);
own_leaf!(Enum, enums::RsvpStatus, RsvpStatus);
own_leaf!(Enum, enums::SearchResultType, SearchResultType);
own_leaf!(Enum, enums::SegmentFlavor, SegmentFlavor);
own_leaf!(Enum, enums::SortOrder, SortOrder);
own_leaf!(InputObject, inputs::SpaceFeatureToggleInput, SpaceFeatureToggleInput);
own_leaf!(Enum, enums::SpaceImageType, SpaceImageType);
own_leaf!(Enum, enums::SpaceTemplateType, SpaceTemplateType);
own_leaf!(Enum, enums::StripeAccountStatus, StripeAccountStatus);
own_leaf!(Enum, enums::SubscriptionOutcome, SubscriptionOutcome);
own_leaf!(Enum, enums::TagSort, TagSort);
own_leaf!(InputObject, inputs::ThemeColorsInput, ThemeColorsInput);
own_leaf!(Enum, enums::UniversalActionSourceKind, UniversalActionSourceKind);
own_leaf!(InputObject, inputs::UnpublishCourseworkInput, UnpublishCourseworkInput);
own_leaf!(InputObject, inputs::UnpublishPaymentPlanInput, UnpublishPaymentPlanInput);
own_leaf!(InputObject, inputs::UpdateAutomationRuleInput, UpdateAutomationRuleInput);
own_leaf!(InputObject, inputs::UpdateBadgeInput, UpdateBadgeInput);
own_leaf!(InputObject, inputs::UpdateCommentInput, UpdateCommentInput);
own_leaf!(InputObject, inputs::UpdateConversationInput, UpdateConversationInput);
own_leaf!(InputObject, inputs::UpdateCourseworkInput, UpdateCourseworkInput);
own_leaf!(
    InputObject, inputs::UpdateCourseworkProgressInput, UpdateCourseworkProgressInput
);
own_leaf!(
    InputObject, inputs::UpdateCustomFieldAnswerInput, UpdateCustomFieldAnswerInput
);
own_leaf!(InputObject, inputs::UpdateCustomFieldInput, UpdateCustomFieldInput);
own_leaf!(
    InputObject, inputs::UpdateCustomFieldOptionInput, UpdateCustomFieldOptionInput
);
own_leaf!(
    InputObject, inputs::UpdateCustomOnboardingPointerInput,
    UpdateCustomOnboardingPointerInput
);
own_leaf!(InputObject, inputs::UpdateEventInput, UpdateEventInput);
own_leaf!(InputObject, inputs::UpdateEventInstanceInput, UpdateEventInstanceInput);
own_leaf!(InputObject, inputs::UpdateGalleryGroupInput, UpdateGalleryGroupInput);
own_leaf!(InputObject, inputs::UpdateGalleryGroupsInput, UpdateGalleryGroupsInput);
own_leaf!(InputObject, inputs::UpdateGiftDefinitionInput, UpdateGiftDefinitionInput);
own_leaf!(InputObject, inputs::UpdateInviteRequestInput, UpdateInviteRequestInput);
own_leaf!(InputObject, inputs::UpdateInviteRequestsInput, UpdateInviteRequestsInput);
own_leaf!(InputObject, inputs::UpdateMarketingBannerInput, UpdateMarketingBannerInput);
own_leaf!(InputObject, inputs::UpdateMemberInput, UpdateMemberInput);
own_leaf!(InputObject, inputs::UpdateMemberReportsInput, UpdateMemberReportsInput);
own_leaf!(InputObject, inputs::UpdateMembershipInput, UpdateMembershipInput);
own_leaf!(InputObject, inputs::UpdateNetworkImageInput, UpdateNetworkImageInput);
own_leaf!(InputObject, inputs::UpdateNetworkInput, UpdateNetworkInput);
own_leaf!(
    InputObject, inputs::UpdateNetworkLandingSpaceInput, UpdateNetworkLandingSpaceInput
);
own_leaf!(InputObject, inputs::UpdateNetworkSubdomainInput, UpdateNetworkSubdomainInput);
own_leaf!(InputObject, inputs::UpdateNetworkThemeInput, UpdateNetworkThemeInput);
own_leaf!(InputObject, inputs::UpdateNotificationInput, UpdateNotificationInput);
own_leaf!(
    InputObject, inputs::UpdateNotificationSettingInput, UpdateNotificationSettingInput
);
own_leaf!(InputObject, inputs::UpdatePaymentCouponInput, UpdatePaymentCouponInput);
own_leaf!(InputObject, inputs::UpdatePaymentPlanInput, UpdatePaymentPlanInput);
own_leaf!(
    InputObject, inputs::UpdatePaymentPlanProfileQuestionsInput,
    UpdatePaymentPlanProfileQuestionsInput
);
own_leaf!(
    InputObject, inputs::UpdatePaymentSubscriptionGroupInput,
    UpdatePaymentSubscriptionGroupInput
);
own_leaf!(InputObject, inputs::UpdatePollInput, UpdatePollInput);
own_leaf!(InputObject, inputs::UpdatePostInput, UpdatePostInput);
own_leaf!(InputObject, inputs::UpdateRsvpInput, UpdateRsvpInput);
own_leaf!(InputObject, inputs::UpdateSpaceImageInput, UpdateSpaceImageInput);
own_leaf!(InputObject, inputs::UpdateSpaceInput, UpdateSpaceInput);
own_leaf!(InputObject, inputs::UpdateSpaceLinkInput, UpdateSpaceLinkInput);
own_leaf!(
    InputObject, inputs::UpdateSpaceProfileQuestionsInput,
    UpdateSpaceProfileQuestionsInput
);
own_leaf!(InputObject, inputs::UpdateSpacesCollectionInput, UpdateSpacesCollectionInput);
own_leaf!(InputObject, inputs::UpdateTagInput, UpdateTagInput);
own_leaf!(InputObject, inputs::UpdateVideoProgressInput, UpdateVideoProgressInput);
own_leaf!(InputObject, inputs::UpdateWaitlistInput, UpdateWaitlistInput);
own_leaf!(InputObject, inputs::UpdateWebhookCallbackInput, UpdateWebhookCallbackInput);
own_leaf!(Enum, enums::UploadAssetKind, UploadAssetKind);
own_leaf!(Enum, enums::UploadAssetStyle, UploadAssetStyle);
own_leaf!(Enum, enums::UploadMode, UploadMode);
own_leaf!(Enum, enums::UploadProvider, UploadProvider);
own_leaf!(InputObject, inputs::UploadReceiptInput, UploadReceiptInput);
own_leaf!(Enum, enums::UploadSessionStatus, UploadSessionStatus);
own_leaf!(Enum, enums::UploadStrategy, UploadStrategy);
own_leaf!(InputObject, inputs::VoidPurchaseInput, VoidPurchaseInput);
own_leaf!(Enum, enums::WebhookEventType, WebhookEventType);
