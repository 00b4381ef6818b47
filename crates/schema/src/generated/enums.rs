// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! Every enum of the schema. Each is open: a value that is new to this crate is kept.
#![allow(deprecated)]
use crate::open_enum::{self, UnknownValue};
/// `AbuseReportContextType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AbuseReportContextType {
    /// `COMMENT`
    Comment,
    /// `POST`
    Post,
    /// `SPACE`
    Space,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl AbuseReportContextType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Comment, Self::Post, Self::Space];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Comment => "COMMENT",
            Self::Post => "POST",
            Self::Space => "SPACE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for AbuseReportContextType {
    fn from(text: &str) -> Self {
        match text {
            "COMMENT" => Self::Comment,
            "POST" => Self::Post,
            "SPACE" => Self::Space,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for AbuseReportContextType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for AbuseReportContextType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "AbuseReportContextType",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for AbuseReportContextType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `AbuseReportType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AbuseReportType {
    /// `IMPERSONATION`
    Impersonation,
    /// `OFFENSIVE`
    Offensive,
    /// `OTHER`
    Other,
    /// `SPAM`
    Spam,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl AbuseReportType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Impersonation,
        Self::Offensive,
        Self::Other,
        Self::Spam,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Impersonation => "IMPERSONATION",
            Self::Offensive => "OFFENSIVE",
            Self::Other => "OTHER",
            Self::Spam => "SPAM",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for AbuseReportType {
    fn from(text: &str) -> Self {
        match text {
            "IMPERSONATION" => Self::Impersonation,
            "OFFENSIVE" => Self::Offensive,
            "OTHER" => Self::Other,
            "SPAM" => Self::Spam,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for AbuseReportType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for AbuseReportType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "AbuseReportType", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for AbuseReportType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `AutomationRuleActionType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomationRuleActionType {
    /// `ADD_BADGE`
    AddBadge,
    /// `ADD_TAG`
    AddTag,
    /// `ADD_TO_NETWORK`
    AddToNetwork,
    /// `ADD_TO_PLAN`
    AddToPlan,
    /// `ADD_TO_SPACES`
    AddToSpaces,
    /// `AWARD_POINTS`
    AwardPoints,
    /// `DISPLAY_POPUP`
    DisplayPopup,
    /// `INVITE_TO_BUNDLE`
    InviteToBundle,
    /// `INVITE_TO_SPACE`
    InviteToSpace,
    /// `LOCK_EVENT_RSVPS`
    LockEventRsvps,
    /// `REMOVE_BADGE`
    RemoveBadge,
    /// `REMOVE_FROM_BUNDLE`
    RemoveFromBundle,
    /// `REMOVE_FROM_SPACE`
    RemoveFromSpace,
    /// `REMOVE_TAG`
    RemoveTag,
    /// `SEND_DIRECT_MESSAGE`
    SendDirectMessage,
    /// `UNLOCK_EVENT_RSVPS`
    UnlockEventRsvps,
    /// `WELCOME_NEW_MEMBER`
    WelcomeNewMember,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl AutomationRuleActionType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::AddBadge,
        Self::AddTag,
        Self::AddToNetwork,
        Self::AddToPlan,
        Self::AddToSpaces,
        Self::AwardPoints,
        Self::DisplayPopup,
        Self::InviteToBundle,
        Self::InviteToSpace,
        Self::LockEventRsvps,
        Self::RemoveBadge,
        Self::RemoveFromBundle,
        Self::RemoveFromSpace,
        Self::RemoveTag,
        Self::SendDirectMessage,
        Self::UnlockEventRsvps,
        Self::WelcomeNewMember,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddBadge => "ADD_BADGE",
            Self::AddTag => "ADD_TAG",
            Self::AddToNetwork => "ADD_TO_NETWORK",
            Self::AddToPlan => "ADD_TO_PLAN",
            Self::AddToSpaces => "ADD_TO_SPACES",
            Self::AwardPoints => "AWARD_POINTS",
            Self::DisplayPopup => "DISPLAY_POPUP",
            Self::InviteToBundle => "INVITE_TO_BUNDLE",
            Self::InviteToSpace => "INVITE_TO_SPACE",
            Self::LockEventRsvps => "LOCK_EVENT_RSVPS",
            Self::RemoveBadge => "REMOVE_BADGE",
            Self::RemoveFromBundle => "REMOVE_FROM_BUNDLE",
            Self::RemoveFromSpace => "REMOVE_FROM_SPACE",
            Self::RemoveTag => "REMOVE_TAG",
            Self::SendDirectMessage => "SEND_DIRECT_MESSAGE",
            Self::UnlockEventRsvps => "UNLOCK_EVENT_RSVPS",
            Self::WelcomeNewMember => "WELCOME_NEW_MEMBER",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for AutomationRuleActionType {
    fn from(text: &str) -> Self {
        match text {
            "ADD_BADGE" => Self::AddBadge,
            "ADD_TAG" => Self::AddTag,
            "ADD_TO_NETWORK" => Self::AddToNetwork,
            "ADD_TO_PLAN" => Self::AddToPlan,
            "ADD_TO_SPACES" => Self::AddToSpaces,
            "AWARD_POINTS" => Self::AwardPoints,
            "DISPLAY_POPUP" => Self::DisplayPopup,
            "INVITE_TO_BUNDLE" => Self::InviteToBundle,
            "INVITE_TO_SPACE" => Self::InviteToSpace,
            "LOCK_EVENT_RSVPS" => Self::LockEventRsvps,
            "REMOVE_BADGE" => Self::RemoveBadge,
            "REMOVE_FROM_BUNDLE" => Self::RemoveFromBundle,
            "REMOVE_FROM_SPACE" => Self::RemoveFromSpace,
            "REMOVE_TAG" => Self::RemoveTag,
            "SEND_DIRECT_MESSAGE" => Self::SendDirectMessage,
            "UNLOCK_EVENT_RSVPS" => Self::UnlockEventRsvps,
            "WELCOME_NEW_MEMBER" => Self::WelcomeNewMember,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for AutomationRuleActionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for AutomationRuleActionType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "AutomationRuleActionType",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for AutomationRuleActionType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `AutomationRuleScheduleKind` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomationRuleScheduleKind {
    /// `ABSOLUTE`
    Absolute,
    /// `RELATIVE`
    Relative,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl AutomationRuleScheduleKind {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Absolute, Self::Relative];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Absolute => "ABSOLUTE",
            Self::Relative => "RELATIVE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for AutomationRuleScheduleKind {
    fn from(text: &str) -> Self {
        match text {
            "ABSOLUTE" => Self::Absolute,
            "RELATIVE" => Self::Relative,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for AutomationRuleScheduleKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for AutomationRuleScheduleKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "AutomationRuleScheduleKind",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for AutomationRuleScheduleKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `AutomationRuleSortField` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomationRuleSortField {
    /// `CREATED_AT`
    ///
    /// The default.
    CreatedAt,
    /// `NAME`
    Name,
    /// `STATUS`
    Status,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl AutomationRuleSortField {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::CreatedAt, Self::Name, Self::Status];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "CREATED_AT",
            Self::Name => "NAME",
            Self::Status => "STATUS",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for AutomationRuleSortField {
    fn from(text: &str) -> Self {
        match text {
            "CREATED_AT" => Self::CreatedAt,
            "NAME" => Self::Name,
            "STATUS" => Self::Status,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for AutomationRuleSortField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for AutomationRuleSortField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "AutomationRuleSortField",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for AutomationRuleSortField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `AutomationRuleStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomationRuleStatus {
    /// `ACTIVE`
    Active,
    /// `DISABLED`
    ///
    /// Barred by the billing plan.
    Disabled,
    /// `PAUSED`
    ///
    /// Stopped by a host.
    Paused,
    /// `SUSPENDED`
    ///
    /// Stopped by an error.
    Suspended,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl AutomationRuleStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Disabled,
        Self::Paused,
        Self::Suspended,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Disabled => "DISABLED",
            Self::Paused => "PAUSED",
            Self::Suspended => "SUSPENDED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for AutomationRuleStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "DISABLED" => Self::Disabled,
            "PAUSED" => Self::Paused,
            "SUSPENDED" => Self::Suspended,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for AutomationRuleStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for AutomationRuleStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "AutomationRuleStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for AutomationRuleStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `AutomationRuleTargetType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomationRuleTargetType {
    /// `COUPON`
    Coupon,
    /// `CUSTOM_FIELD`
    CustomField,
    /// `GIFT_DEFINITION`
    GiftDefinition,
    /// `PAYMENT_PLAN`
    PaymentPlan,
    /// `POST`
    ///
    /// Covers posts, events and polls.
    Post,
    /// `SPACE`
    ///
    /// Covers spaces, badges and tags.
    Space,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl AutomationRuleTargetType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Coupon,
        Self::CustomField,
        Self::GiftDefinition,
        Self::PaymentPlan,
        Self::Post,
        Self::Space,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Coupon => "COUPON",
            Self::CustomField => "CUSTOM_FIELD",
            Self::GiftDefinition => "GIFT_DEFINITION",
            Self::PaymentPlan => "PAYMENT_PLAN",
            Self::Post => "POST",
            Self::Space => "SPACE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for AutomationRuleTargetType {
    fn from(text: &str) -> Self {
        match text {
            "COUPON" => Self::Coupon,
            "CUSTOM_FIELD" => Self::CustomField,
            "GIFT_DEFINITION" => Self::GiftDefinition,
            "PAYMENT_PLAN" => Self::PaymentPlan,
            "POST" => Self::Post,
            "SPACE" => Self::Space,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for AutomationRuleTargetType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for AutomationRuleTargetType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "AutomationRuleTargetType",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for AutomationRuleTargetType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `AutomationRuleTrigger` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomationRuleTrigger {
    /// `ADDED_BADGE`
    AddedBadge,
    /// `ADDED_CUSTOM_FIELD_RESPONSE`
    AddedCustomFieldResponse,
    /// `ADDED_CUSTOM_PROFILE_PHOTO`
    AddedCustomProfilePhoto,
    /// `ADDED_TAG`
    AddedTag,
    /// `ANSWERED_POLL`
    AnsweredPoll,
    /// `ATTENDED_LIVESTREAM`
    AttendedLivestream,
    /// `BOUGHT_BUNDLE`
    BoughtBundle,
    /// `CANCELED_BUNDLE_SUBSCRIPTION`
    CanceledBundleSubscription,
    /// `COMMENTED_ON_POST`
    CommentedOnPost,
    /// `COMPLETED_LESSON`
    CompletedLesson,
    /// `COMPLETED_QUIZ`
    CompletedQuiz,
    /// `COMPLETED_SECTION`
    CompletedSection,
    /// `COMPLETED_WELCOME_CHECKLIST`
    CompletedWelcomeChecklist,
    /// `CONVERTED_BUNDLE_FREE_TRIAL`
    ConvertedBundleFreeTrial,
    /// `COUPON_REDEEMED`
    CouponRedeemed,
    /// `ENABLED_MOBILE_PUSH_NOTIFICATIONS`
    EnabledMobilePushNotifications,
    /// `EVENT_REACHED_RSVP_COUNT`
    EventReachedRsvpCount,
    /// `FAILED_QUIZ`
    FailedQuiz,
    /// `HOST_RECEIVED_DIRECT_MESSAGE`
    HostReceivedDirectMessage,
    /// `JOINED_NETWORK`
    JoinedNetwork,
    /// `JOINED_SPACE`
    JoinedSpace,
    /// `LEFT_NETWORK`
    LeftNetwork,
    /// `LEFT_SPACE`
    LeftSpace,
    /// `MEMBER_BECAME_INACTIVE`
    MemberBecameInactive,
    /// `MEMBER_MILESTONE`
    MemberMilestone,
    /// `PLAN_MILESTONE`
    PlanMilestone,
    /// `REACHED_AMBASSADOR_LEVEL`
    ReachedAmbassadorLevel,
    /// `REACHED_LEADERBOARD`
    ReachedLeaderboard,
    /// `REACHED_MILESTONE`
    ReachedMilestone,
    /// `REACHED_NUMBER_OF_CONTRIBUTIONS`
    ReachedNumberOfContributions,
    /// `REACHED_NUMBER_OF_POINTS`
    ReachedNumberOfPoints,
    /// `REMOVED_BADGE`
    RemovedBadge,
    /// `REMOVED_CUSTOM_FIELD_RESPONSE`
    RemovedCustomFieldResponse,
    /// `REMOVED_FROM_BUNDLE`
    RemovedFromBundle,
    /// `REMOVED_TAG`
    RemovedTag,
    /// `RSVPED_TO_EVENT`
    RsvpedToEvent,
    /// `SIGN_IN_ON_MOBILE_APP`
    SignInOnMobileApp,
    /// `SPACE_REACHED_CHAT_COUNT`
    SpaceReachedChatCount,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl AutomationRuleTrigger {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::AddedBadge,
        Self::AddedCustomFieldResponse,
        Self::AddedCustomProfilePhoto,
        Self::AddedTag,
        Self::AnsweredPoll,
        Self::AttendedLivestream,
        Self::BoughtBundle,
        Self::CanceledBundleSubscription,
        Self::CommentedOnPost,
        Self::CompletedLesson,
        Self::CompletedQuiz,
        Self::CompletedSection,
        Self::CompletedWelcomeChecklist,
        Self::ConvertedBundleFreeTrial,
        Self::CouponRedeemed,
        Self::EnabledMobilePushNotifications,
        Self::EventReachedRsvpCount,
        Self::FailedQuiz,
        Self::HostReceivedDirectMessage,
        Self::JoinedNetwork,
        Self::JoinedSpace,
        Self::LeftNetwork,
        Self::LeftSpace,
        Self::MemberBecameInactive,
        Self::MemberMilestone,
        Self::PlanMilestone,
        Self::ReachedAmbassadorLevel,
        Self::ReachedLeaderboard,
        Self::ReachedMilestone,
        Self::ReachedNumberOfContributions,
        Self::ReachedNumberOfPoints,
        Self::RemovedBadge,
        Self::RemovedCustomFieldResponse,
        Self::RemovedFromBundle,
        Self::RemovedTag,
        Self::RsvpedToEvent,
        Self::SignInOnMobileApp,
        Self::SpaceReachedChatCount,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddedBadge => "ADDED_BADGE",
            Self::AddedCustomFieldResponse => "ADDED_CUSTOM_FIELD_RESPONSE",
            Self::AddedCustomProfilePhoto => "ADDED_CUSTOM_PROFILE_PHOTO",
            Self::AddedTag => "ADDED_TAG",
            Self::AnsweredPoll => "ANSWERED_POLL",
            Self::AttendedLivestream => "ATTENDED_LIVESTREAM",
            Self::BoughtBundle => "BOUGHT_BUNDLE",
            Self::CanceledBundleSubscription => "CANCELED_BUNDLE_SUBSCRIPTION",
            Self::CommentedOnPost => "COMMENTED_ON_POST",
            Self::CompletedLesson => "COMPLETED_LESSON",
            Self::CompletedQuiz => "COMPLETED_QUIZ",
            Self::CompletedSection => "COMPLETED_SECTION",
            Self::CompletedWelcomeChecklist => "COMPLETED_WELCOME_CHECKLIST",
            Self::ConvertedBundleFreeTrial => "CONVERTED_BUNDLE_FREE_TRIAL",
            Self::CouponRedeemed => "COUPON_REDEEMED",
            Self::EnabledMobilePushNotifications => "ENABLED_MOBILE_PUSH_NOTIFICATIONS",
            Self::EventReachedRsvpCount => "EVENT_REACHED_RSVP_COUNT",
            Self::FailedQuiz => "FAILED_QUIZ",
            Self::HostReceivedDirectMessage => "HOST_RECEIVED_DIRECT_MESSAGE",
            Self::JoinedNetwork => "JOINED_NETWORK",
            Self::JoinedSpace => "JOINED_SPACE",
            Self::LeftNetwork => "LEFT_NETWORK",
            Self::LeftSpace => "LEFT_SPACE",
            Self::MemberBecameInactive => "MEMBER_BECAME_INACTIVE",
            Self::MemberMilestone => "MEMBER_MILESTONE",
            Self::PlanMilestone => "PLAN_MILESTONE",
            Self::ReachedAmbassadorLevel => "REACHED_AMBASSADOR_LEVEL",
            Self::ReachedLeaderboard => "REACHED_LEADERBOARD",
            Self::ReachedMilestone => "REACHED_MILESTONE",
            Self::ReachedNumberOfContributions => "REACHED_NUMBER_OF_CONTRIBUTIONS",
            Self::ReachedNumberOfPoints => "REACHED_NUMBER_OF_POINTS",
            Self::RemovedBadge => "REMOVED_BADGE",
            Self::RemovedCustomFieldResponse => "REMOVED_CUSTOM_FIELD_RESPONSE",
            Self::RemovedFromBundle => "REMOVED_FROM_BUNDLE",
            Self::RemovedTag => "REMOVED_TAG",
            Self::RsvpedToEvent => "RSVPED_TO_EVENT",
            Self::SignInOnMobileApp => "SIGN_IN_ON_MOBILE_APP",
            Self::SpaceReachedChatCount => "SPACE_REACHED_CHAT_COUNT",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for AutomationRuleTrigger {
    fn from(text: &str) -> Self {
        match text {
            "ADDED_BADGE" => Self::AddedBadge,
            "ADDED_CUSTOM_FIELD_RESPONSE" => Self::AddedCustomFieldResponse,
            "ADDED_CUSTOM_PROFILE_PHOTO" => Self::AddedCustomProfilePhoto,
            "ADDED_TAG" => Self::AddedTag,
            "ANSWERED_POLL" => Self::AnsweredPoll,
            "ATTENDED_LIVESTREAM" => Self::AttendedLivestream,
            "BOUGHT_BUNDLE" => Self::BoughtBundle,
            "CANCELED_BUNDLE_SUBSCRIPTION" => Self::CanceledBundleSubscription,
            "COMMENTED_ON_POST" => Self::CommentedOnPost,
            "COMPLETED_LESSON" => Self::CompletedLesson,
            "COMPLETED_QUIZ" => Self::CompletedQuiz,
            "COMPLETED_SECTION" => Self::CompletedSection,
            "COMPLETED_WELCOME_CHECKLIST" => Self::CompletedWelcomeChecklist,
            "CONVERTED_BUNDLE_FREE_TRIAL" => Self::ConvertedBundleFreeTrial,
            "COUPON_REDEEMED" => Self::CouponRedeemed,
            "ENABLED_MOBILE_PUSH_NOTIFICATIONS" => Self::EnabledMobilePushNotifications,
            "EVENT_REACHED_RSVP_COUNT" => Self::EventReachedRsvpCount,
            "FAILED_QUIZ" => Self::FailedQuiz,
            "HOST_RECEIVED_DIRECT_MESSAGE" => Self::HostReceivedDirectMessage,
            "JOINED_NETWORK" => Self::JoinedNetwork,
            "JOINED_SPACE" => Self::JoinedSpace,
            "LEFT_NETWORK" => Self::LeftNetwork,
            "LEFT_SPACE" => Self::LeftSpace,
            "MEMBER_BECAME_INACTIVE" => Self::MemberBecameInactive,
            "MEMBER_MILESTONE" => Self::MemberMilestone,
            "PLAN_MILESTONE" => Self::PlanMilestone,
            "REACHED_AMBASSADOR_LEVEL" => Self::ReachedAmbassadorLevel,
            "REACHED_LEADERBOARD" => Self::ReachedLeaderboard,
            "REACHED_MILESTONE" => Self::ReachedMilestone,
            "REACHED_NUMBER_OF_CONTRIBUTIONS" => Self::ReachedNumberOfContributions,
            "REACHED_NUMBER_OF_POINTS" => Self::ReachedNumberOfPoints,
            "REMOVED_BADGE" => Self::RemovedBadge,
            "REMOVED_CUSTOM_FIELD_RESPONSE" => Self::RemovedCustomFieldResponse,
            "REMOVED_FROM_BUNDLE" => Self::RemovedFromBundle,
            "REMOVED_TAG" => Self::RemovedTag,
            "RSVPED_TO_EVENT" => Self::RsvpedToEvent,
            "SIGN_IN_ON_MOBILE_APP" => Self::SignInOnMobileApp,
            "SPACE_REACHED_CHAT_COUNT" => Self::SpaceReachedChatCount,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for AutomationRuleTrigger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for AutomationRuleTrigger {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "AutomationRuleTrigger",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for AutomationRuleTrigger {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `BadgeSort` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BadgeSort {
    /// `CREATED_AT`
    ///
    /// The default.
    CreatedAt,
    /// `MEMBER_COUNT`
    MemberCount,
    /// `TITLE`
    ///
    /// Ignores case.
    Title,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl BadgeSort {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::CreatedAt,
        Self::MemberCount,
        Self::Title,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "CREATED_AT",
            Self::MemberCount => "MEMBER_COUNT",
            Self::Title => "TITLE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for BadgeSort {
    fn from(text: &str) -> Self {
        match text {
            "CREATED_AT" => Self::CreatedAt,
            "MEMBER_COUNT" => Self::MemberCount,
            "TITLE" => Self::Title,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for BadgeSort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for BadgeSort {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "BadgeSort", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for BadgeSort {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `BillingFeatureStateEnum` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingFeatureStateEnum {
    /// `AVAILABLE`
    Available,
    /// `NOT_AVAILABLE`
    ///
    /// Also if the quota is 0.
    NotAvailable,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl BillingFeatureStateEnum {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Available, Self::NotAvailable];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Available => "AVAILABLE",
            Self::NotAvailable => "NOT_AVAILABLE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for BillingFeatureStateEnum {
    fn from(text: &str) -> Self {
        match text {
            "AVAILABLE" => Self::Available,
            "NOT_AVAILABLE" => Self::NotAvailable,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for BillingFeatureStateEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for BillingFeatureStateEnum {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "BillingFeatureStateEnum",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for BillingFeatureStateEnum {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `BlacklistType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlacklistType {
    /// `NOT_INTERESTING`
    ///
    /// Private: hides it from the viewer's own feed.
    NotInteresting,
    /// `OFFENSIVE`
    ///
    /// A report. The moderators are notified.
    Offensive,
    /// `OTHER`
    ///
    /// A report. The moderators are notified.
    Other,
    /// `SPAM`
    ///
    /// A report. The moderators are notified.
    Spam,
    /// `UNFOLLOW`
    ///
    /// Private: mutes its notifications.
    Unfollow,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl BlacklistType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::NotInteresting,
        Self::Offensive,
        Self::Other,
        Self::Spam,
        Self::Unfollow,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotInteresting => "NOT_INTERESTING",
            Self::Offensive => "OFFENSIVE",
            Self::Other => "OTHER",
            Self::Spam => "SPAM",
            Self::Unfollow => "UNFOLLOW",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for BlacklistType {
    fn from(text: &str) -> Self {
        match text {
            "NOT_INTERESTING" => Self::NotInteresting,
            "OFFENSIVE" => Self::Offensive,
            "OTHER" => Self::Other,
            "SPAM" => Self::Spam,
            "UNFOLLOW" => Self::Unfollow,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for BlacklistType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for BlacklistType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "BlacklistType", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for BlacklistType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `ChatActorType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatActorType {
    /// `COHOST`
    ///
    /// The AI assistant.
    Cohost,
    /// `SYSTEM`
    ///
    /// An event in the conversation's life, such as a new title or member.
    System,
    /// `USER`
    ///
    /// A person.
    User,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl ChatActorType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Cohost, Self::System, Self::User];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cohost => "COHOST",
            Self::System => "SYSTEM",
            Self::User => "USER",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for ChatActorType {
    fn from(text: &str) -> Self {
        match text {
            "COHOST" => Self::Cohost,
            "SYSTEM" => Self::System,
            "USER" => Self::User,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for ChatActorType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for ChatActorType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "ChatActorType", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for ChatActorType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `CourseFormat` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourseFormat {
    /// `COHORT`
    ///
    /// All members share one schedule.
    Cohort,
    /// `CONTENT`
    ///
    /// All members go at their own pace.
    Content,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl CourseFormat {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Cohort, Self::Content];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cohort => "COHORT",
            Self::Content => "CONTENT",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CourseFormat {
    fn from(text: &str) -> Self {
        match text {
            "COHORT" => Self::Cohort,
            "CONTENT" => Self::Content,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for CourseFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for CourseFormat {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "CourseFormat", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for CourseFormat {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `CourseProgressState` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourseProgressState {
    /// `COMPLETED`
    Completed,
    /// `VIEWED`
    Viewed,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl CourseProgressState {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Completed, Self::Viewed];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Completed => "COMPLETED",
            Self::Viewed => "VIEWED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CourseProgressState {
    fn from(text: &str) -> Self {
        match text {
            "COMPLETED" => Self::Completed,
            "VIEWED" => Self::Viewed,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for CourseProgressState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for CourseProgressState {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "CourseProgressState",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for CourseProgressState {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `CourseProgressStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourseProgressStatus {
    /// `COMPLETE`
    Complete,
    /// `IN_PROGRESS_FIRST_QUARTER`
    ///
    /// Up to 25 %.
    InProgressFirstQuarter,
    /// `IN_PROGRESS_FOURTH_QUARTER`
    ///
    /// Above 75 %.
    InProgressFourthQuarter,
    /// `IN_PROGRESS_SECOND_QUARTER`
    ///
    /// Up to 50 %.
    InProgressSecondQuarter,
    /// `IN_PROGRESS_THIRD_QUARTER`
    ///
    /// Up to 75 %.
    InProgressThirdQuarter,
    /// `NOT_STARTED`
    NotStarted,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl CourseProgressStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Complete,
        Self::InProgressFirstQuarter,
        Self::InProgressFourthQuarter,
        Self::InProgressSecondQuarter,
        Self::InProgressThirdQuarter,
        Self::NotStarted,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Complete => "COMPLETE",
            Self::InProgressFirstQuarter => "IN_PROGRESS_FIRST_QUARTER",
            Self::InProgressFourthQuarter => "IN_PROGRESS_FOURTH_QUARTER",
            Self::InProgressSecondQuarter => "IN_PROGRESS_SECOND_QUARTER",
            Self::InProgressThirdQuarter => "IN_PROGRESS_THIRD_QUARTER",
            Self::NotStarted => "NOT_STARTED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CourseProgressStatus {
    fn from(text: &str) -> Self {
        match text {
            "COMPLETE" => Self::Complete,
            "IN_PROGRESS_FIRST_QUARTER" => Self::InProgressFirstQuarter,
            "IN_PROGRESS_FOURTH_QUARTER" => Self::InProgressFourthQuarter,
            "IN_PROGRESS_SECOND_QUARTER" => Self::InProgressSecondQuarter,
            "IN_PROGRESS_THIRD_QUARTER" => Self::InProgressThirdQuarter,
            "NOT_STARTED" => Self::NotStarted,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for CourseProgressStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for CourseProgressStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "CourseProgressStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for CourseProgressStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `CourseworkCompletionCriteria` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourseworkCompletionCriteria {
    /// `BUTTON`
    Button,
    /// `MINIMUM_CORRECT_PERCENTAGE`
    MinimumCorrectPercentage,
    /// `NONE`
    None,
    /// `PRIMARY_MEDIA`
    PrimaryMedia,
    /// `VIDEO`
    Video,
    /// `VISITED`
    Visited,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl CourseworkCompletionCriteria {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Button,
        Self::MinimumCorrectPercentage,
        Self::None,
        Self::PrimaryMedia,
        Self::Video,
        Self::Visited,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Button => "BUTTON",
            Self::MinimumCorrectPercentage => "MINIMUM_CORRECT_PERCENTAGE",
            Self::None => "NONE",
            Self::PrimaryMedia => "PRIMARY_MEDIA",
            Self::Video => "VIDEO",
            Self::Visited => "VISITED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CourseworkCompletionCriteria {
    fn from(text: &str) -> Self {
        match text {
            "BUTTON" => Self::Button,
            "MINIMUM_CORRECT_PERCENTAGE" => Self::MinimumCorrectPercentage,
            "NONE" => Self::None,
            "PRIMARY_MEDIA" => Self::PrimaryMedia,
            "VIDEO" => Self::Video,
            "VISITED" => Self::Visited,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for CourseworkCompletionCriteria {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for CourseworkCompletionCriteria {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "CourseworkCompletionCriteria",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for CourseworkCompletionCriteria {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `CourseworkStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourseworkStatus {
    /// `HIDDEN`
    Hidden,
    /// `PENDING`
    ///
    /// The item waits for its parent to be published.
    Pending,
    /// `POSTED`
    Posted,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl CourseworkStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Hidden, Self::Pending, Self::Posted];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hidden => "HIDDEN",
            Self::Pending => "PENDING",
            Self::Posted => "POSTED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CourseworkStatus {
    fn from(text: &str) -> Self {
        match text {
            "HIDDEN" => Self::Hidden,
            "PENDING" => Self::Pending,
            "POSTED" => Self::Posted,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for CourseworkStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for CourseworkStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "CourseworkStatus", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for CourseworkStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `CourseworkType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourseworkType {
    /// `LESSON`
    Lesson,
    /// `OVERVIEW`
    Overview,
    /// `QUIZ`
    Quiz,
    /// `SECTION`
    Section,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl CourseworkType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Lesson,
        Self::Overview,
        Self::Quiz,
        Self::Section,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lesson => "LESSON",
            Self::Overview => "OVERVIEW",
            Self::Quiz => "QUIZ",
            Self::Section => "SECTION",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CourseworkType {
    fn from(text: &str) -> Self {
        match text {
            "LESSON" => Self::Lesson,
            "OVERVIEW" => Self::Overview,
            "QUIZ" => Self::Quiz,
            "SECTION" => Self::Section,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for CourseworkType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for CourseworkType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "CourseworkType", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for CourseworkType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `CourseworkUnlockingCriteria` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CourseworkUnlockingCriteria {
    /// `NONE`
    None,
    /// `SCHEDULED_DATE`
    ScheduledDate,
    /// `SEQUENTIAL`
    Sequential,
    /// `TIME_FROM_COURSE_JOIN`
    ///
    /// A number of days after joining the course.
    TimeFromCourseJoin,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl CourseworkUnlockingCriteria {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::None,
        Self::ScheduledDate,
        Self::Sequential,
        Self::TimeFromCourseJoin,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::ScheduledDate => "SCHEDULED_DATE",
            Self::Sequential => "SEQUENTIAL",
            Self::TimeFromCourseJoin => "TIME_FROM_COURSE_JOIN",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CourseworkUnlockingCriteria {
    fn from(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "SCHEDULED_DATE" => Self::ScheduledDate,
            "SEQUENTIAL" => Self::Sequential,
            "TIME_FROM_COURSE_JOIN" => Self::TimeFromCourseJoin,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for CourseworkUnlockingCriteria {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for CourseworkUnlockingCriteria {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "CourseworkUnlockingCriteria",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for CourseworkUnlockingCriteria {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `CustomDomainStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomDomainStatus {
    /// `ACTIVE`
    ///
    /// Live.
    Active,
    /// `ERROR`
    ///
    /// Failed.
    Error,
    /// `ISSUED`
    ///
    /// The certificate is ready; the domain is not published yet.
    Issued,
    /// `ISSUING_CERTIFICATE`
    IssuingCertificate,
    /// `PROCESSING`
    ///
    /// Registration and DNS are under way.
    Processing,
    /// `VERIFYING_OWNERSHIP`
    VerifyingOwnership,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl CustomDomainStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Error,
        Self::Issued,
        Self::IssuingCertificate,
        Self::Processing,
        Self::VerifyingOwnership,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Error => "ERROR",
            Self::Issued => "ISSUED",
            Self::IssuingCertificate => "ISSUING_CERTIFICATE",
            Self::Processing => "PROCESSING",
            Self::VerifyingOwnership => "VERIFYING_OWNERSHIP",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CustomDomainStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "ERROR" => Self::Error,
            "ISSUED" => Self::Issued,
            "ISSUING_CERTIFICATE" => Self::IssuingCertificate,
            "PROCESSING" => Self::Processing,
            "VERIFYING_OWNERSHIP" => Self::VerifyingOwnership,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for CustomDomainStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for CustomDomainStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "CustomDomainStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for CustomDomainStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `CustomFieldPrivacy` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldPrivacy {
    /// `ADMIN`
    ///
    /// Hosts, and moderators for tags.
    Admin,
    /// `PRIVATE`
    ///
    /// Members who are signed in.
    Private,
    /// `PUBLIC`
    ///
    /// All viewers, including signed-out ones.
    Public,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl CustomFieldPrivacy {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Admin, Self::Private, Self::Public];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Admin => "ADMIN",
            Self::Private => "PRIVATE",
            Self::Public => "PUBLIC",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CustomFieldPrivacy {
    fn from(text: &str) -> Self {
        match text {
            "ADMIN" => Self::Admin,
            "PRIVATE" => Self::Private,
            "PUBLIC" => Self::Public,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for CustomFieldPrivacy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for CustomFieldPrivacy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "CustomFieldPrivacy",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for CustomFieldPrivacy {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `CustomFieldResponseBy` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldResponseBy {
    /// `HOSTS_ONLY`
    ///
    /// Hosts and moderators set the values.
    HostsOnly,
    /// `INDIVIDUAL_MEMBER`
    IndividualMember,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl CustomFieldResponseBy {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::HostsOnly, Self::IndividualMember];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HostsOnly => "HOSTS_ONLY",
            Self::IndividualMember => "INDIVIDUAL_MEMBER",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CustomFieldResponseBy {
    fn from(text: &str) -> Self {
        match text {
            "HOSTS_ONLY" => Self::HostsOnly,
            "INDIVIDUAL_MEMBER" => Self::IndividualMember,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for CustomFieldResponseBy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for CustomFieldResponseBy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "CustomFieldResponseBy",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for CustomFieldResponseBy {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `CustomFieldResponseType` of the schema.
///
/// The API also mentions phone, web-address and location fields. They have no value here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldResponseType {
    /// `BADGE`
    ///
    /// Public, and managed by hosts.
    Badge,
    /// `DROPDOWN_MULTI_SELECT`
    DropdownMultiSelect,
    /// `DROPDOWN_SINGLE_SELECT`
    DropdownSingleSelect,
    /// `TAG`
    ///
    /// Only hosts see and manage it.
    Tag,
    /// `TEXT_LONG`
    TextLong,
    /// `TEXT_SHORT`
    TextShort,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl CustomFieldResponseType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Badge,
        Self::DropdownMultiSelect,
        Self::DropdownSingleSelect,
        Self::Tag,
        Self::TextLong,
        Self::TextShort,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Badge => "BADGE",
            Self::DropdownMultiSelect => "DROPDOWN_MULTI_SELECT",
            Self::DropdownSingleSelect => "DROPDOWN_SINGLE_SELECT",
            Self::Tag => "TAG",
            Self::TextLong => "TEXT_LONG",
            Self::TextShort => "TEXT_SHORT",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CustomFieldResponseType {
    fn from(text: &str) -> Self {
        match text {
            "BADGE" => Self::Badge,
            "DROPDOWN_MULTI_SELECT" => Self::DropdownMultiSelect,
            "DROPDOWN_SINGLE_SELECT" => Self::DropdownSingleSelect,
            "TAG" => Self::Tag,
            "TEXT_LONG" => Self::TextLong,
            "TEXT_SHORT" => Self::TextShort,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for CustomFieldResponseType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for CustomFieldResponseType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "CustomFieldResponseType",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for CustomFieldResponseType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `CustomFieldStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldStatus {
    /// `BILLING_DISABLED`
    ///
    /// Hidden, because the network's plan does not allow it.
    BillingDisabled,
    /// `HIDDEN`
    Hidden,
    /// `VISIBLE`
    Visible,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl CustomFieldStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::BillingDisabled,
        Self::Hidden,
        Self::Visible,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BillingDisabled => "BILLING_DISABLED",
            Self::Hidden => "HIDDEN",
            Self::Visible => "VISIBLE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for CustomFieldStatus {
    fn from(text: &str) -> Self {
        match text {
            "BILLING_DISABLED" => Self::BillingDisabled,
            "HIDDEN" => Self::Hidden,
            "VISIBLE" => Self::Visible,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for CustomFieldStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for CustomFieldStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "CustomFieldStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for CustomFieldStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `DirectMessageOutcome` of the schema.
///
/// Only `SENT` means that the message went out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "the call can succeed and change nothing: check the outcome"]
pub enum DirectMessageOutcome {
    /// `SENT`
    ///
    /// Delivered.
    Sent,
    /// `SKIPPED_CONVERSATION_UNAVAILABLE`
    ///
    /// Nothing was sent: the conversation or the recipient is gone.
    SkippedConversationUnavailable,
    /// `SKIPPED_NETWORK_CHAT_DISABLED`
    ///
    /// Nothing was sent: the network has private chat turned off.
    SkippedNetworkChatDisabled,
    /// `SKIPPED_RECIPIENT_CHAT_DISABLED`
    ///
    /// Nothing was sent: the recipient has private chat turned off.
    SkippedRecipientChatDisabled,
    /// `SKIPPED_RECIPIENT_LIMITED_MEMBER`
    ///
    /// Nothing was sent: limited members have no private chat.
    SkippedRecipientLimitedMember,
    /// `SKIPPED_SELF_MESSAGE`
    ///
    /// Nothing was sent: sender and recipient are the same.
    SkippedSelfMessage,
    /// `SKIPPED_SENDER_CHAT_DISABLED`
    ///
    /// Nothing was sent: the sender has private chat turned off.
    SkippedSenderChatDisabled,
    /// `SKIPPED_SENDER_NOT_HOST`
    ///
    /// Nothing was sent: to prevent spam, the sender must be a host or moderator.
    SkippedSenderNotHost,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl DirectMessageOutcome {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Sent,
        Self::SkippedConversationUnavailable,
        Self::SkippedNetworkChatDisabled,
        Self::SkippedRecipientChatDisabled,
        Self::SkippedRecipientLimitedMember,
        Self::SkippedSelfMessage,
        Self::SkippedSenderChatDisabled,
        Self::SkippedSenderNotHost,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sent => "SENT",
            Self::SkippedConversationUnavailable => "SKIPPED_CONVERSATION_UNAVAILABLE",
            Self::SkippedNetworkChatDisabled => "SKIPPED_NETWORK_CHAT_DISABLED",
            Self::SkippedRecipientChatDisabled => "SKIPPED_RECIPIENT_CHAT_DISABLED",
            Self::SkippedRecipientLimitedMember => "SKIPPED_RECIPIENT_LIMITED_MEMBER",
            Self::SkippedSelfMessage => "SKIPPED_SELF_MESSAGE",
            Self::SkippedSenderChatDisabled => "SKIPPED_SENDER_CHAT_DISABLED",
            Self::SkippedSenderNotHost => "SKIPPED_SENDER_NOT_HOST",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// Whether the call made the change. It is true for `SENT`.
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Sent)
    }
    /// Whether nothing had to change. No value that this crate knows means that.
    pub fn was_already_done(&self) -> bool {
        false
    }
    /// Whether the API left the change out, for a reason that the outcome names. It is true for `SKIPPED_CONVERSATION_UNAVAILABLE`, `SKIPPED_NETWORK_CHAT_DISABLED`, `SKIPPED_RECIPIENT_CHAT_DISABLED`, `SKIPPED_RECIPIENT_LIMITED_MEMBER`, `SKIPPED_SELF_MESSAGE`, `SKIPPED_SENDER_CHAT_DISABLED`, `SKIPPED_SENDER_NOT_HOST`.
    pub fn was_skipped(&self) -> bool {
        matches!(
            self, Self::SkippedConversationUnavailable | Self::SkippedNetworkChatDisabled
            | Self::SkippedRecipientChatDisabled | Self::SkippedRecipientLimitedMember |
            Self::SkippedSelfMessage | Self::SkippedSenderChatDisabled |
            Self::SkippedSenderNotHost
        )
    }
    /// Whether the change takes effect later. No value that this crate knows means that.
    pub fn is_scheduled(&self) -> bool {
        false
    }
}
impl From<&str> for DirectMessageOutcome {
    fn from(text: &str) -> Self {
        match text {
            "SENT" => Self::Sent,
            "SKIPPED_CONVERSATION_UNAVAILABLE" => Self::SkippedConversationUnavailable,
            "SKIPPED_NETWORK_CHAT_DISABLED" => Self::SkippedNetworkChatDisabled,
            "SKIPPED_RECIPIENT_CHAT_DISABLED" => Self::SkippedRecipientChatDisabled,
            "SKIPPED_RECIPIENT_LIMITED_MEMBER" => Self::SkippedRecipientLimitedMember,
            "SKIPPED_SELF_MESSAGE" => Self::SkippedSelfMessage,
            "SKIPPED_SENDER_CHAT_DISABLED" => Self::SkippedSenderChatDisabled,
            "SKIPPED_SENDER_NOT_HOST" => Self::SkippedSenderNotHost,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for DirectMessageOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for DirectMessageOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "DirectMessageOutcome",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for DirectMessageOutcome {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `EmailBlocklistType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailBlocklistType {
    /// `AUTOMATED_TEST_USER`
    ///
    /// Mail is never delivered.
    AutomatedTestUser,
    /// `BRAZE_UNSUBSCRIBED`
    ///
    /// An unsubscription at an earlier provider.
    BrazeUnsubscribed,
    /// `MANUAL`
    ///
    /// Added by a host; no mail goes out.
    Manual,
    /// `PROVIDER_BOUNCED`
    ///
    /// An old name of `PROVIDER_FAILED_PERMANENTLY`, still on old entries.
    #[deprecated(
        note = "Replaced by PROVIDER_FAILED_PERMANENTLY. Retained for legacy rows. It may be removed from 2026-12-15."
    )]
    ProviderBounced,
    /// `PROVIDER_FAILED_PERMANENTLY`
    ///
    /// Set after a report of the mail provider.
    ProviderFailedPermanently,
    /// `PROVIDER_INVALID_ADDRESS`
    ///
    /// Set after a report of the mail provider.
    ProviderInvalidAddress,
    /// `PROVIDER_SPAM_COMPLAINT`
    ///
    /// Set after a report of the mail provider.
    ProviderSpamComplaint,
    /// `PROVIDER_UNSUBSCRIBED`
    ///
    /// Set after a report of the mail provider.
    ProviderUnsubscribed,
    /// `SYSTEM_EMAIL`
    ///
    /// Mail is never delivered.
    SystemEmail,
    /// `UNSUBSCRIBED`
    ///
    /// A soft block: verification codes, password resets and invitations still go out.
    Unsubscribed,
    /// `VALIDATION_HIGH_RISK`
    ///
    /// Set after a check of the address.
    ValidationHighRisk,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl EmailBlocklistType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::AutomatedTestUser,
        Self::BrazeUnsubscribed,
        Self::Manual,
        Self::ProviderBounced,
        Self::ProviderFailedPermanently,
        Self::ProviderInvalidAddress,
        Self::ProviderSpamComplaint,
        Self::ProviderUnsubscribed,
        Self::SystemEmail,
        Self::Unsubscribed,
        Self::ValidationHighRisk,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AutomatedTestUser => "AUTOMATED_TEST_USER",
            Self::BrazeUnsubscribed => "BRAZE_UNSUBSCRIBED",
            Self::Manual => "MANUAL",
            Self::ProviderBounced => "PROVIDER_BOUNCED",
            Self::ProviderFailedPermanently => "PROVIDER_FAILED_PERMANENTLY",
            Self::ProviderInvalidAddress => "PROVIDER_INVALID_ADDRESS",
            Self::ProviderSpamComplaint => "PROVIDER_SPAM_COMPLAINT",
            Self::ProviderUnsubscribed => "PROVIDER_UNSUBSCRIBED",
            Self::SystemEmail => "SYSTEM_EMAIL",
            Self::Unsubscribed => "UNSUBSCRIBED",
            Self::ValidationHighRisk => "VALIDATION_HIGH_RISK",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for EmailBlocklistType {
    fn from(text: &str) -> Self {
        match text {
            "AUTOMATED_TEST_USER" => Self::AutomatedTestUser,
            "BRAZE_UNSUBSCRIBED" => Self::BrazeUnsubscribed,
            "MANUAL" => Self::Manual,
            "PROVIDER_BOUNCED" => Self::ProviderBounced,
            "PROVIDER_FAILED_PERMANENTLY" => Self::ProviderFailedPermanently,
            "PROVIDER_INVALID_ADDRESS" => Self::ProviderInvalidAddress,
            "PROVIDER_SPAM_COMPLAINT" => Self::ProviderSpamComplaint,
            "PROVIDER_UNSUBSCRIBED" => Self::ProviderUnsubscribed,
            "SYSTEM_EMAIL" => Self::SystemEmail,
            "UNSUBSCRIBED" => Self::Unsubscribed,
            "VALIDATION_HIGH_RISK" => Self::ValidationHighRisk,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for EmailBlocklistType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for EmailBlocklistType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "EmailBlocklistType",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for EmailBlocklistType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `EventDirection` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventDirection {
    /// `PAST`
    ///
    /// Occurrences that ended before now.
    Past,
    /// `UPCOMING`
    ///
    /// Occurrences that start now or later.
    Upcoming,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl EventDirection {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Past, Self::Upcoming];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Past => "PAST",
            Self::Upcoming => "UPCOMING",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for EventDirection {
    fn from(text: &str) -> Self {
        match text {
            "PAST" => Self::Past,
            "UPCOMING" => Self::Upcoming,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for EventDirection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for EventDirection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "EventDirection", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for EventDirection {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `EventRecurrenceExceptionType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventRecurrenceExceptionType {
    /// `DELETE`
    ///
    /// The occurrence was removed.
    Delete,
    /// `OVERRIDE`
    Override,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl EventRecurrenceExceptionType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Delete, Self::Override];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delete => "DELETE",
            Self::Override => "OVERRIDE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for EventRecurrenceExceptionType {
    fn from(text: &str) -> Self {
        match text {
            "DELETE" => Self::Delete,
            "OVERRIDE" => Self::Override,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for EventRecurrenceExceptionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for EventRecurrenceExceptionType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "EventRecurrenceExceptionType",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for EventRecurrenceExceptionType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `FeedAction` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeedAction {
    /// `ANSWERED_POLL`
    AnsweredPoll,
    /// `ANSWERED_QUESTION`
    AnsweredQuestion,
    /// `CHEERED`
    Cheered,
    /// `COMMENTED`
    Commented,
    /// `CONTRIBUTED`
    Contributed,
    /// `INTRODUCED`
    Introduced,
    /// `JOINED`
    Joined,
    /// `POSTED`
    Posted,
    /// `RECOMMENDED`
    Recommended,
    /// `RSVP_MAYBE`
    RsvpMaybe,
    /// `RSVP_YES`
    RsvpYes,
    /// `SHARED`
    Shared,
    /// `UPDATED`
    Updated,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl FeedAction {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::AnsweredPoll,
        Self::AnsweredQuestion,
        Self::Cheered,
        Self::Commented,
        Self::Contributed,
        Self::Introduced,
        Self::Joined,
        Self::Posted,
        Self::Recommended,
        Self::RsvpMaybe,
        Self::RsvpYes,
        Self::Shared,
        Self::Updated,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AnsweredPoll => "ANSWERED_POLL",
            Self::AnsweredQuestion => "ANSWERED_QUESTION",
            Self::Cheered => "CHEERED",
            Self::Commented => "COMMENTED",
            Self::Contributed => "CONTRIBUTED",
            Self::Introduced => "INTRODUCED",
            Self::Joined => "JOINED",
            Self::Posted => "POSTED",
            Self::Recommended => "RECOMMENDED",
            Self::RsvpMaybe => "RSVP_MAYBE",
            Self::RsvpYes => "RSVP_YES",
            Self::Shared => "SHARED",
            Self::Updated => "UPDATED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for FeedAction {
    fn from(text: &str) -> Self {
        match text {
            "ANSWERED_POLL" => Self::AnsweredPoll,
            "ANSWERED_QUESTION" => Self::AnsweredQuestion,
            "CHEERED" => Self::Cheered,
            "COMMENTED" => Self::Commented,
            "CONTRIBUTED" => Self::Contributed,
            "INTRODUCED" => Self::Introduced,
            "JOINED" => Self::Joined,
            "POSTED" => Self::Posted,
            "RECOMMENDED" => Self::Recommended,
            "RSVP_MAYBE" => Self::RsvpMaybe,
            "RSVP_YES" => Self::RsvpYes,
            "SHARED" => Self::Shared,
            "UPDATED" => Self::Updated,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for FeedAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for FeedAction {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "FeedAction", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for FeedAction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `FeedSortOrder` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeedSortOrder {
    /// `LAST_ACTIVITY`
    ///
    /// The default.
    LastActivity,
    /// `NEAR_ME`
    NearMe,
    /// `NEWEST`
    Newest,
    /// `OLDEST`
    Oldest,
    /// `POPULARITY`
    Popularity,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl FeedSortOrder {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::LastActivity,
        Self::NearMe,
        Self::Newest,
        Self::Oldest,
        Self::Popularity,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LastActivity => "LAST_ACTIVITY",
            Self::NearMe => "NEAR_ME",
            Self::Newest => "NEWEST",
            Self::Oldest => "OLDEST",
            Self::Popularity => "POPULARITY",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for FeedSortOrder {
    fn from(text: &str) -> Self {
        match text {
            "LAST_ACTIVITY" => Self::LastActivity,
            "NEAR_ME" => Self::NearMe,
            "NEWEST" => Self::Newest,
            "OLDEST" => Self::Oldest,
            "POPULARITY" => Self::Popularity,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for FeedSortOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for FeedSortOrder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "FeedSortOrder", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for FeedSortOrder {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `GalleryPage` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GalleryPage {
    /// `DISCOVERY`
    Discovery,
    /// `SPACES_COLLECTION`
    SpacesCollection,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl GalleryPage {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Discovery, Self::SpacesCollection];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Discovery => "DISCOVERY",
            Self::SpacesCollection => "SPACES_COLLECTION",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for GalleryPage {
    fn from(text: &str) -> Self {
        match text {
            "DISCOVERY" => Self::Discovery,
            "SPACES_COLLECTION" => Self::SpacesCollection,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for GalleryPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for GalleryPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "GalleryPage", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for GalleryPage {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `GalleryType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GalleryType {
    /// `BUNDLES`
    Bundles,
    /// `EVENTS_NEAR_YOU`
    EventsNearYou,
    /// `FEATURED`
    Featured,
    /// `MEMBERS_NEAR_YOU`
    MembersNearYou,
    /// `SEGMENT_MEMBERS`
    SegmentMembers,
    /// `SPACES_NEAR_YOU`
    SpacesNearYou,
    /// `TOP_MEMBERS`
    TopMembers,
    /// `TOP_POSTS`
    TopPosts,
    /// `TOP_SPACES`
    TopSpaces,
    /// `UPCOMING_EVENTS`
    UpcomingEvents,
    /// `WELCOME`
    Welcome,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl GalleryType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Bundles,
        Self::EventsNearYou,
        Self::Featured,
        Self::MembersNearYou,
        Self::SegmentMembers,
        Self::SpacesNearYou,
        Self::TopMembers,
        Self::TopPosts,
        Self::TopSpaces,
        Self::UpcomingEvents,
        Self::Welcome,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bundles => "BUNDLES",
            Self::EventsNearYou => "EVENTS_NEAR_YOU",
            Self::Featured => "FEATURED",
            Self::MembersNearYou => "MEMBERS_NEAR_YOU",
            Self::SegmentMembers => "SEGMENT_MEMBERS",
            Self::SpacesNearYou => "SPACES_NEAR_YOU",
            Self::TopMembers => "TOP_MEMBERS",
            Self::TopPosts => "TOP_POSTS",
            Self::TopSpaces => "TOP_SPACES",
            Self::UpcomingEvents => "UPCOMING_EVENTS",
            Self::Welcome => "WELCOME",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for GalleryType {
    fn from(text: &str) -> Self {
        match text {
            "BUNDLES" => Self::Bundles,
            "EVENTS_NEAR_YOU" => Self::EventsNearYou,
            "FEATURED" => Self::Featured,
            "MEMBERS_NEAR_YOU" => Self::MembersNearYou,
            "SEGMENT_MEMBERS" => Self::SegmentMembers,
            "SPACES_NEAR_YOU" => Self::SpacesNearYou,
            "TOP_MEMBERS" => Self::TopMembers,
            "TOP_POSTS" => Self::TopPosts,
            "TOP_SPACES" => Self::TopSpaces,
            "UPCOMING_EVENTS" => Self::UpcomingEvents,
            "WELCOME" => Self::Welcome,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for GalleryType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for GalleryType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "GalleryType", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for GalleryType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `GiftLeaderboardDirection` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiftLeaderboardDirection {
    /// `RECEIVED`
    Received,
    /// `SENT`
    Sent,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl GiftLeaderboardDirection {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Received, Self::Sent];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Received => "RECEIVED",
            Self::Sent => "SENT",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for GiftLeaderboardDirection {
    fn from(text: &str) -> Self {
        match text {
            "RECEIVED" => Self::Received,
            "SENT" => Self::Sent,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for GiftLeaderboardDirection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for GiftLeaderboardDirection {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "GiftLeaderboardDirection",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for GiftLeaderboardDirection {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `GiftLeaderboardPeriod` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiftLeaderboardPeriod {
    /// `ALL_TIME`
    AllTime,
    /// `LAST_30_DAYS`
    Last30Days,
    /// `LAST_7_DAYS`
    Last7Days,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl GiftLeaderboardPeriod {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::AllTime,
        Self::Last30Days,
        Self::Last7Days,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllTime => "ALL_TIME",
            Self::Last30Days => "LAST_30_DAYS",
            Self::Last7Days => "LAST_7_DAYS",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for GiftLeaderboardPeriod {
    fn from(text: &str) -> Self {
        match text {
            "ALL_TIME" => Self::AllTime,
            "LAST_30_DAYS" => Self::Last30Days,
            "LAST_7_DAYS" => Self::Last7Days,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for GiftLeaderboardPeriod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for GiftLeaderboardPeriod {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "GiftLeaderboardPeriod",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for GiftLeaderboardPeriod {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `GrantOutcome` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "the call can succeed and change nothing: check the outcome"]
pub enum GrantOutcome {
    /// `ALREADY_GRANTED`
    ///
    /// Every member had it already; nothing changed.
    AlreadyGranted,
    /// `GRANTED`
    ///
    /// Changed for at least one member.
    Granted,
    /// `NOT_GRANTED`
    ///
    /// No member had it; nothing changed.
    NotGranted,
    /// `REVOKED`
    ///
    /// Changed for at least one member.
    Revoked,
    /// `SKIPPED_NO_MEMBERSHIP`
    ///
    /// None of the members belongs to the network; nothing changed.
    SkippedNoMembership,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl GrantOutcome {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::AlreadyGranted,
        Self::Granted,
        Self::NotGranted,
        Self::Revoked,
        Self::SkippedNoMembership,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlreadyGranted => "ALREADY_GRANTED",
            Self::Granted => "GRANTED",
            Self::NotGranted => "NOT_GRANTED",
            Self::Revoked => "REVOKED",
            Self::SkippedNoMembership => "SKIPPED_NO_MEMBERSHIP",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// Whether the call made the change. It is true for `GRANTED`, `REVOKED`.
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Granted | Self::Revoked)
    }
    /// Whether nothing had to change. It is true for `ALREADY_GRANTED`, `NOT_GRANTED`.
    pub fn was_already_done(&self) -> bool {
        matches!(self, Self::AlreadyGranted | Self::NotGranted)
    }
    /// Whether the API left the change out, for a reason that the outcome names. It is true for `SKIPPED_NO_MEMBERSHIP`.
    pub fn was_skipped(&self) -> bool {
        matches!(self, Self::SkippedNoMembership)
    }
    /// Whether the change takes effect later. No value that this crate knows means that.
    pub fn is_scheduled(&self) -> bool {
        false
    }
}
impl From<&str> for GrantOutcome {
    fn from(text: &str) -> Self {
        match text {
            "ALREADY_GRANTED" => Self::AlreadyGranted,
            "GRANTED" => Self::Granted,
            "NOT_GRANTED" => Self::NotGranted,
            "REVOKED" => Self::Revoked,
            "SKIPPED_NO_MEMBERSHIP" => Self::SkippedNoMembership,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for GrantOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for GrantOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "GrantOutcome", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for GrantOutcome {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `InviteLinkSortField` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InviteLinkSortField {
    /// `CREATED_AT`
    ///
    /// The default.
    CreatedAt,
    /// `EXPIRES_AT`
    ///
    /// Links that don't expire come last in both directions.
    ExpiresAt,
    /// `USAGE`
    ///
    /// By the number of people who joined through the link.
    Usage,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl InviteLinkSortField {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::CreatedAt, Self::ExpiresAt, Self::Usage];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "CREATED_AT",
            Self::ExpiresAt => "EXPIRES_AT",
            Self::Usage => "USAGE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for InviteLinkSortField {
    fn from(text: &str) -> Self {
        match text {
            "CREATED_AT" => Self::CreatedAt,
            "EXPIRES_AT" => Self::ExpiresAt,
            "USAGE" => Self::Usage,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for InviteLinkSortField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for InviteLinkSortField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "InviteLinkSortField",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for InviteLinkSortField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `InviteLinkStatus` of the schema.
///
/// Only `ACTIVE` lets people join. If several states apply, the order is `REVOKED`, `LIMIT_REACHED`, `EXPIRED`, `SEATS_HELD`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InviteLinkStatus {
    /// `ACTIVE`
    ///
    /// The only state that lets people join.
    Active,
    /// `EXPIRED`
    Expired,
    /// `LIMIT_REACHED`
    LimitReached,
    /// `REVOKED`
    Revoked,
    /// `SEATS_HELD`
    ///
    /// The last seats are held for people who are joining now; they may become free again.
    SeatsHeld,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl InviteLinkStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Expired,
        Self::LimitReached,
        Self::Revoked,
        Self::SeatsHeld,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Expired => "EXPIRED",
            Self::LimitReached => "LIMIT_REACHED",
            Self::Revoked => "REVOKED",
            Self::SeatsHeld => "SEATS_HELD",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for InviteLinkStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "EXPIRED" => Self::Expired,
            "LIMIT_REACHED" => Self::LimitReached,
            "REVOKED" => Self::Revoked,
            "SEATS_HELD" => Self::SeatsHeld,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for InviteLinkStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for InviteLinkStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "InviteLinkStatus", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for InviteLinkStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `InviteRequestRejectionType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InviteRequestRejectionType {
    /// `INSUFFICIENT_RESPONSES`
    InsufficientResponses,
    /// `OTHER`
    Other,
    /// `VIOLATES_GUIDELINES`
    ViolatesGuidelines,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl InviteRequestRejectionType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::InsufficientResponses,
        Self::Other,
        Self::ViolatesGuidelines,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InsufficientResponses => "INSUFFICIENT_RESPONSES",
            Self::Other => "OTHER",
            Self::ViolatesGuidelines => "VIOLATES_GUIDELINES",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for InviteRequestRejectionType {
    fn from(text: &str) -> Self {
        match text {
            "INSUFFICIENT_RESPONSES" => Self::InsufficientResponses,
            "OTHER" => Self::Other,
            "VIOLATES_GUIDELINES" => Self::ViolatesGuidelines,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for InviteRequestRejectionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for InviteRequestRejectionType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "InviteRequestRejectionType",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for InviteRequestRejectionType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `InviteRequestStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InviteRequestStatus {
    /// `APPROVED`
    Approved,
    /// `INVALID`
    ///
    /// Could not be handled, for example because mail can't be delivered.
    Invalid,
    /// `PENDING`
    Pending,
    /// `REJECTED`
    Rejected,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl InviteRequestStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Approved,
        Self::Invalid,
        Self::Pending,
        Self::Rejected,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approved => "APPROVED",
            Self::Invalid => "INVALID",
            Self::Pending => "PENDING",
            Self::Rejected => "REJECTED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for InviteRequestStatus {
    fn from(text: &str) -> Self {
        match text {
            "APPROVED" => Self::Approved,
            "INVALID" => Self::Invalid,
            "PENDING" => Self::Pending,
            "REJECTED" => Self::Rejected,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for InviteRequestStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for InviteRequestStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "InviteRequestStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for InviteRequestStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `InviteSortField` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InviteSortField {
    /// `CREATED_AT`
    CreatedAt,
    /// `NAME`
    Name,
    /// `STATUS`
    Status,
    /// `UPDATED_AT`
    ///
    /// The default.
    UpdatedAt,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl InviteSortField {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::CreatedAt,
        Self::Name,
        Self::Status,
        Self::UpdatedAt,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "CREATED_AT",
            Self::Name => "NAME",
            Self::Status => "STATUS",
            Self::UpdatedAt => "UPDATED_AT",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for InviteSortField {
    fn from(text: &str) -> Self {
        match text {
            "CREATED_AT" => Self::CreatedAt,
            "NAME" => Self::Name,
            "STATUS" => Self::Status,
            "UPDATED_AT" => Self::UpdatedAt,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for InviteSortField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for InviteSortField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "InviteSortField", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for InviteSortField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `InviteState` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InviteState {
    /// `BLOCKED`
    ///
    /// Held back: the sender is flagged for spam.
    Blocked,
    /// `BOUNCED`
    ///
    /// The mail bounced permanently.
    Bounced,
    /// `CLICKED`
    Clicked,
    /// `FLAGGED`
    ///
    /// Under review.
    Flagged,
    /// `HIDDEN`
    ///
    /// Revoked.
    Hidden,
    /// `INVALID`
    ///
    /// The address is bad.
    Invalid,
    /// `JOINED`
    ///
    /// Accepted.
    Joined,
    /// `OPENED`
    Opened,
    /// `SENT`
    Sent,
    /// `SPAM`
    Spam,
    /// `STALE`
    ///
    /// Expired before it was accepted.
    Stale,
    /// `UNSENT`
    ///
    /// Not delivered yet.
    Unsent,
    /// `UNSUBSCRIBED`
    Unsubscribed,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl InviteState {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Blocked,
        Self::Bounced,
        Self::Clicked,
        Self::Flagged,
        Self::Hidden,
        Self::Invalid,
        Self::Joined,
        Self::Opened,
        Self::Sent,
        Self::Spam,
        Self::Stale,
        Self::Unsent,
        Self::Unsubscribed,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Blocked => "BLOCKED",
            Self::Bounced => "BOUNCED",
            Self::Clicked => "CLICKED",
            Self::Flagged => "FLAGGED",
            Self::Hidden => "HIDDEN",
            Self::Invalid => "INVALID",
            Self::Joined => "JOINED",
            Self::Opened => "OPENED",
            Self::Sent => "SENT",
            Self::Spam => "SPAM",
            Self::Stale => "STALE",
            Self::Unsent => "UNSENT",
            Self::Unsubscribed => "UNSUBSCRIBED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for InviteState {
    fn from(text: &str) -> Self {
        match text {
            "BLOCKED" => Self::Blocked,
            "BOUNCED" => Self::Bounced,
            "CLICKED" => Self::Clicked,
            "FLAGGED" => Self::Flagged,
            "HIDDEN" => Self::Hidden,
            "INVALID" => Self::Invalid,
            "JOINED" => Self::Joined,
            "OPENED" => Self::Opened,
            "SENT" => Self::Sent,
            "SPAM" => Self::Spam,
            "STALE" => Self::Stale,
            "UNSENT" => Self::Unsent,
            "UNSUBSCRIBED" => Self::Unsubscribed,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for InviteState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for InviteState {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "InviteState", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for InviteState {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `InviteStatusFilter` of the schema.
///
/// You can't filter for `BLOCKED`, `FLAGGED`, `HIDDEN` or `INVALID`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InviteStatusFilter {
    /// `BOUNCED`
    Bounced,
    /// `CLICKED`
    Clicked,
    /// `EXPIRED`
    ///
    /// `EXPIRED` and `STALE` mean the same.
    Expired,
    /// `JOINED`
    Joined,
    /// `OPENED`
    Opened,
    /// `SENT`
    Sent,
    /// `SPAM`
    Spam,
    /// `STALE`
    ///
    /// `EXPIRED` and `STALE` mean the same.
    Stale,
    /// `UNSENT`
    Unsent,
    /// `UNSUBSCRIBED`
    Unsubscribed,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl InviteStatusFilter {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Bounced,
        Self::Clicked,
        Self::Expired,
        Self::Joined,
        Self::Opened,
        Self::Sent,
        Self::Spam,
        Self::Stale,
        Self::Unsent,
        Self::Unsubscribed,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bounced => "BOUNCED",
            Self::Clicked => "CLICKED",
            Self::Expired => "EXPIRED",
            Self::Joined => "JOINED",
            Self::Opened => "OPENED",
            Self::Sent => "SENT",
            Self::Spam => "SPAM",
            Self::Stale => "STALE",
            Self::Unsent => "UNSENT",
            Self::Unsubscribed => "UNSUBSCRIBED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for InviteStatusFilter {
    fn from(text: &str) -> Self {
        match text {
            "BOUNCED" => Self::Bounced,
            "CLICKED" => Self::Clicked,
            "EXPIRED" => Self::Expired,
            "JOINED" => Self::Joined,
            "OPENED" => Self::Opened,
            "SENT" => Self::Sent,
            "SPAM" => Self::Spam,
            "STALE" => Self::Stale,
            "UNSENT" => Self::Unsent,
            "UNSUBSCRIBED" => Self::Unsubscribed,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for InviteStatusFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for InviteStatusFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "InviteStatusFilter",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for InviteStatusFilter {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `LandingSpaceAudience` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LandingSpaceAudience {
    /// `MEMBERS`
    ///
    /// Members who come back.
    Members,
    /// `NEW_MEMBERS`
    ///
    /// Members on their first visit.
    NewMembers,
    /// `VISITORS`
    ///
    /// People who are not members yet.
    Visitors,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl LandingSpaceAudience {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Members,
        Self::NewMembers,
        Self::Visitors,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Members => "MEMBERS",
            Self::NewMembers => "NEW_MEMBERS",
            Self::Visitors => "VISITORS",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for LandingSpaceAudience {
    fn from(text: &str) -> Self {
        match text {
            "MEMBERS" => Self::Members,
            "NEW_MEMBERS" => Self::NewMembers,
            "VISITORS" => Self::Visitors,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for LandingSpaceAudience {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for LandingSpaceAudience {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "LandingSpaceAudience",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for LandingSpaceAudience {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `LeadDisplayedStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeadDisplayedStatus {
    /// `BANNED`
    ///
    /// Takes precedence over all other values. The person can't join a waitlist again.
    Banned,
    /// `INVITED`
    Invited,
    /// `JOINED`
    Joined,
    /// `PENDING_APPROVAL`
    PendingApproval,
    /// `UNSUBSCRIBED`
    ///
    /// Also if the address is on the blocklist.
    Unsubscribed,
    /// `WAITLIST`
    Waitlist,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl LeadDisplayedStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Banned,
        Self::Invited,
        Self::Joined,
        Self::PendingApproval,
        Self::Unsubscribed,
        Self::Waitlist,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Banned => "BANNED",
            Self::Invited => "INVITED",
            Self::Joined => "JOINED",
            Self::PendingApproval => "PENDING_APPROVAL",
            Self::Unsubscribed => "UNSUBSCRIBED",
            Self::Waitlist => "WAITLIST",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for LeadDisplayedStatus {
    fn from(text: &str) -> Self {
        match text {
            "BANNED" => Self::Banned,
            "INVITED" => Self::Invited,
            "JOINED" => Self::Joined,
            "PENDING_APPROVAL" => Self::PendingApproval,
            "UNSUBSCRIBED" => Self::Unsubscribed,
            "WAITLIST" => Self::Waitlist,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for LeadDisplayedStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for LeadDisplayedStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "LeadDisplayedStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for LeadDisplayedStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `LiveSpaceListFilter` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveSpaceListFilter {
    /// `MINE`
    ///
    /// The ones that the viewer created.
    Mine,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl LiveSpaceListFilter {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Mine];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mine => "MINE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for LiveSpaceListFilter {
    fn from(text: &str) -> Self {
        match text {
            "MINE" => Self::Mine,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for LiveSpaceListFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for LiveSpaceListFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "LiveSpaceListFilter",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for LiveSpaceListFilter {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `LiveSpaceRecordingStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveSpaceRecordingStatus {
    /// `COMPLETED`
    Completed,
    /// `ERASED`
    Erased,
    /// `FAILED`
    Failed,
    /// `FAILED_PROCESSING`
    FailedProcessing,
    /// `FAILED_RECORDING`
    FailedRecording,
    /// `PROCESSING`
    Processing,
    /// `RECORDING`
    Recording,
    /// `REQUESTED`
    Requested,
    /// `SKIPPED`
    ///
    /// The session was not set to be recorded.
    Skipped,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl LiveSpaceRecordingStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Completed,
        Self::Erased,
        Self::Failed,
        Self::FailedProcessing,
        Self::FailedRecording,
        Self::Processing,
        Self::Recording,
        Self::Requested,
        Self::Skipped,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Completed => "COMPLETED",
            Self::Erased => "ERASED",
            Self::Failed => "FAILED",
            Self::FailedProcessing => "FAILED_PROCESSING",
            Self::FailedRecording => "FAILED_RECORDING",
            Self::Processing => "PROCESSING",
            Self::Recording => "RECORDING",
            Self::Requested => "REQUESTED",
            Self::Skipped => "SKIPPED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for LiveSpaceRecordingStatus {
    fn from(text: &str) -> Self {
        match text {
            "COMPLETED" => Self::Completed,
            "ERASED" => Self::Erased,
            "FAILED" => Self::Failed,
            "FAILED_PROCESSING" => Self::FailedProcessing,
            "FAILED_RECORDING" => Self::FailedRecording,
            "PROCESSING" => Self::Processing,
            "RECORDING" => Self::Recording,
            "REQUESTED" => Self::Requested,
            "SKIPPED" => Self::Skipped,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for LiveSpaceRecordingStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for LiveSpaceRecordingStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "LiveSpaceRecordingStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for LiveSpaceRecordingStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `LiveSpaceStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveSpaceStatus {
    /// `ABORTED`
    Aborted,
    /// `ABORTING`
    Aborting,
    /// `COMPLETED`
    Completed,
    /// `ENDING`
    Ending,
    /// `FAILED`
    Failed,
    /// `FAILING`
    Failing,
    /// `INITIALIZING`
    Initializing,
    /// `ONLINE`
    ///
    /// Members can join it.
    Online,
    /// `WAITING_ROOM`
    WaitingRoom,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl LiveSpaceStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Aborted,
        Self::Aborting,
        Self::Completed,
        Self::Ending,
        Self::Failed,
        Self::Failing,
        Self::Initializing,
        Self::Online,
        Self::WaitingRoom,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aborted => "ABORTED",
            Self::Aborting => "ABORTING",
            Self::Completed => "COMPLETED",
            Self::Ending => "ENDING",
            Self::Failed => "FAILED",
            Self::Failing => "FAILING",
            Self::Initializing => "INITIALIZING",
            Self::Online => "ONLINE",
            Self::WaitingRoom => "WAITING_ROOM",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for LiveSpaceStatus {
    fn from(text: &str) -> Self {
        match text {
            "ABORTED" => Self::Aborted,
            "ABORTING" => Self::Aborting,
            "COMPLETED" => Self::Completed,
            "ENDING" => Self::Ending,
            "FAILED" => Self::Failed,
            "FAILING" => Self::Failing,
            "INITIALIZING" => Self::Initializing,
            "ONLINE" => Self::Online,
            "WAITING_ROOM" => Self::WaitingRoom,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for LiveSpaceStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for LiveSpaceStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "LiveSpaceStatus", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for LiveSpaceStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `LocationGranularity` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocationGranularity {
    /// `ADDRESS`
    Address,
    /// `CITY`
    City,
    /// `COUNTRY`
    Country,
    /// `STATE`
    ///
    /// A match on a county also counts.
    State,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl LocationGranularity {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Address,
        Self::City,
        Self::Country,
        Self::State,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Address => "ADDRESS",
            Self::City => "CITY",
            Self::Country => "COUNTRY",
            Self::State => "STATE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for LocationGranularity {
    fn from(text: &str) -> Self {
        match text {
            "ADDRESS" => Self::Address,
            "CITY" => Self::City,
            "COUNTRY" => Self::Country,
            "STATE" => Self::State,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for LocationGranularity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for LocationGranularity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "LocationGranularity",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for LocationGranularity {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MarketingAudienceFilterType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketingAudienceFilterType {
    /// `EXCLUDE`
    Exclude,
    /// `INCLUDE`
    Include,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MarketingAudienceFilterType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Exclude, Self::Include];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Exclude => "EXCLUDE",
            Self::Include => "INCLUDE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MarketingAudienceFilterType {
    fn from(text: &str) -> Self {
        match text {
            "EXCLUDE" => Self::Exclude,
            "INCLUDE" => Self::Include,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MarketingAudienceFilterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MarketingAudienceFilterType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "MarketingAudienceFilterType",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for MarketingAudienceFilterType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MarketingAudienceSortField` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketingAudienceSortField {
    /// `CREATED_AT`
    CreatedAt,
    /// `NAME`
    Name,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MarketingAudienceSortField {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::CreatedAt, Self::Name];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "CREATED_AT",
            Self::Name => "NAME",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MarketingAudienceSortField {
    fn from(text: &str) -> Self {
        match text {
            "CREATED_AT" => Self::CreatedAt,
            "NAME" => Self::Name,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MarketingAudienceSortField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MarketingAudienceSortField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "MarketingAudienceSortField",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for MarketingAudienceSortField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MarketingAudienceStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketingAudienceStatus {
    /// `ACTIVE`
    Active,
    /// `DISABLED`
    ///
    /// Turned off by a host; the audience reaches no member.
    Disabled,
    /// `SUSPENDED`
    ///
    /// A target is no longer valid; the audience reaches no member.
    Suspended,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MarketingAudienceStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Active, Self::Disabled, Self::Suspended];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Disabled => "DISABLED",
            Self::Suspended => "SUSPENDED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MarketingAudienceStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "DISABLED" => Self::Disabled,
            "SUSPENDED" => Self::Suspended,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MarketingAudienceStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MarketingAudienceStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "MarketingAudienceStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for MarketingAudienceStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MarketingBannerPlatform` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketingBannerPlatform {
    /// `ANDROID`
    Android,
    /// `IOS`
    Ios,
    /// `WEB`
    Web,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MarketingBannerPlatform {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Android, Self::Ios, Self::Web];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Android => "ANDROID",
            Self::Ios => "IOS",
            Self::Web => "WEB",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MarketingBannerPlatform {
    fn from(text: &str) -> Self {
        match text {
            "ANDROID" => Self::Android,
            "IOS" => Self::Ios,
            "WEB" => Self::Web,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MarketingBannerPlatform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MarketingBannerPlatform {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "MarketingBannerPlatform",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for MarketingBannerPlatform {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MarketingBannerSortField` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketingBannerSortField {
    /// `CREATED_AT`
    CreatedAt,
    /// `NAME`
    Name,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MarketingBannerSortField {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::CreatedAt, Self::Name];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "CREATED_AT",
            Self::Name => "NAME",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MarketingBannerSortField {
    fn from(text: &str) -> Self {
        match text {
            "CREATED_AT" => Self::CreatedAt,
            "NAME" => Self::Name,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MarketingBannerSortField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MarketingBannerSortField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "MarketingBannerSortField",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for MarketingBannerSortField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MarketingBannerStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketingBannerStatus {
    /// `ACTIVE`
    Active,
    /// `EXPIRED`
    ///
    /// Not shown.
    Expired,
    /// `INACTIVE`
    ///
    /// Not shown.
    Inactive,
    /// `SCHEDULED`
    ///
    /// Not shown.
    Scheduled,
    /// `SUSPENDED`
    ///
    /// Hidden, because its audience is not active.
    Suspended,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MarketingBannerStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Expired,
        Self::Inactive,
        Self::Scheduled,
        Self::Suspended,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Expired => "EXPIRED",
            Self::Inactive => "INACTIVE",
            Self::Scheduled => "SCHEDULED",
            Self::Suspended => "SUSPENDED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MarketingBannerStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "EXPIRED" => Self::Expired,
            "INACTIVE" => Self::Inactive,
            "SCHEDULED" => Self::Scheduled,
            "SUSPENDED" => Self::Suspended,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MarketingBannerStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MarketingBannerStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "MarketingBannerStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for MarketingBannerStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MarketingBannerTargetPlatform` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketingBannerTargetPlatform {
    /// `ALL`
    All,
    /// `IOS`
    Ios,
    /// `WEB_AND_ANDROID`
    ///
    /// There are no separate values for the web and Android.
    WebAndAndroid,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MarketingBannerTargetPlatform {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::All, Self::Ios, Self::WebAndAndroid];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Ios => "IOS",
            Self::WebAndAndroid => "WEB_AND_ANDROID",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MarketingBannerTargetPlatform {
    fn from(text: &str) -> Self {
        match text {
            "ALL" => Self::All,
            "IOS" => Self::Ios,
            "WEB_AND_ANDROID" => Self::WebAndAndroid,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MarketingBannerTargetPlatform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MarketingBannerTargetPlatform {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "MarketingBannerTargetPlatform",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for MarketingBannerTargetPlatform {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MarketingBannerTargetableType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketingBannerTargetableType {
    /// `PAYMENT_PLAN`
    PaymentPlan,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MarketingBannerTargetableType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::PaymentPlan];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PaymentPlan => "PAYMENT_PLAN",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MarketingBannerTargetableType {
    fn from(text: &str) -> Self {
        match text {
            "PAYMENT_PLAN" => Self::PaymentPlan,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MarketingBannerTargetableType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MarketingBannerTargetableType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "MarketingBannerTargetableType",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for MarketingBannerTargetableType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MemberSort` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberSort {
    /// `DATE_JOINED`
    ///
    /// The value in the space that is listed.
    DateJoined,
    /// `LAST_VISIT`
    ///
    /// The default. The order changes while people visit, so pages skip and repeat members.
    LastVisit,
    /// `MEMBER_NAME`
    MemberName,
    /// `MEMBER_TYPE`
    MemberType,
    /// `REFERRAL_COUNT`
    ///
    /// Descending, and only together with the ambassador filter.
    ReferralCount,
    /// `RESOURCE_ID`
    ///
    /// The only stable order: use it for a complete export.
    ResourceId,
    /// `ROLE`
    ///
    /// The value in the space that is listed.
    Role,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MemberSort {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::DateJoined,
        Self::LastVisit,
        Self::MemberName,
        Self::MemberType,
        Self::ReferralCount,
        Self::ResourceId,
        Self::Role,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DateJoined => "DATE_JOINED",
            Self::LastVisit => "LAST_VISIT",
            Self::MemberName => "MEMBER_NAME",
            Self::MemberType => "MEMBER_TYPE",
            Self::ReferralCount => "REFERRAL_COUNT",
            Self::ResourceId => "RESOURCE_ID",
            Self::Role => "ROLE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MemberSort {
    fn from(text: &str) -> Self {
        match text {
            "DATE_JOINED" => Self::DateJoined,
            "LAST_VISIT" => Self::LastVisit,
            "MEMBER_NAME" => Self::MemberName,
            "MEMBER_TYPE" => Self::MemberType,
            "REFERRAL_COUNT" => Self::ReferralCount,
            "RESOURCE_ID" => Self::ResourceId,
            "ROLE" => Self::Role,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MemberSort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MemberSort {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "MemberSort", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for MemberSort {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MemberType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberType {
    /// `FULL_MEMBER`
    ///
    /// Belongs to the network.
    FullMember,
    /// `LIMITED_MEMBER`
    ///
    /// Belongs to spaces only.
    LimitedMember,
    /// `NETWORK_HOST`
    NetworkHost,
    /// `NETWORK_MODERATOR`
    NetworkModerator,
    /// `SPACE_HOST`
    SpaceHost,
    /// `SPACE_MODERATOR`
    SpaceModerator,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MemberType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::FullMember,
        Self::LimitedMember,
        Self::NetworkHost,
        Self::NetworkModerator,
        Self::SpaceHost,
        Self::SpaceModerator,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FullMember => "FULL_MEMBER",
            Self::LimitedMember => "LIMITED_MEMBER",
            Self::NetworkHost => "NETWORK_HOST",
            Self::NetworkModerator => "NETWORK_MODERATOR",
            Self::SpaceHost => "SPACE_HOST",
            Self::SpaceModerator => "SPACE_MODERATOR",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MemberType {
    fn from(text: &str) -> Self {
        match text {
            "FULL_MEMBER" => Self::FullMember,
            "LIMITED_MEMBER" => Self::LimitedMember,
            "NETWORK_HOST" => Self::NetworkHost,
            "NETWORK_MODERATOR" => Self::NetworkModerator,
            "SPACE_HOST" => Self::SpaceHost,
            "SPACE_MODERATOR" => Self::SpaceModerator,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MemberType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MemberType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "MemberType", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for MemberType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MembershipAccessPathSource` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipAccessPathSource {
    /// `DIRECT`
    Direct,
    /// `MULTIPLE_PLANS`
    MultiplePlans,
    /// `SINGLE_PLAN`
    SinglePlan,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MembershipAccessPathSource {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Direct,
        Self::MultiplePlans,
        Self::SinglePlan,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Direct => "DIRECT",
            Self::MultiplePlans => "MULTIPLE_PLANS",
            Self::SinglePlan => "SINGLE_PLAN",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MembershipAccessPathSource {
    fn from(text: &str) -> Self {
        match text {
            "DIRECT" => Self::Direct,
            "MULTIPLE_PLANS" => Self::MultiplePlans,
            "SINGLE_PLAN" => Self::SinglePlan,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MembershipAccessPathSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MembershipAccessPathSource {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "MembershipAccessPathSource",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for MembershipAccessPathSource {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MembershipOutcome` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "the call can succeed and change nothing: check the outcome"]
pub enum MembershipOutcome {
    /// `ADDED`
    Added,
    /// `ALREADY_MEMBER`
    ///
    /// Nothing changed; this is not an error.
    AlreadyMember,
    /// `NOT_A_MEMBER`
    ///
    /// Nothing changed; this is not an error.
    NotAMember,
    /// `REMOVED`
    Removed,
    /// `SKIPPED_LIMITED_MEMBER`
    ///
    /// Nothing changed; this is not an error.
    SkippedLimitedMember,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MembershipOutcome {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Added,
        Self::AlreadyMember,
        Self::NotAMember,
        Self::Removed,
        Self::SkippedLimitedMember,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Added => "ADDED",
            Self::AlreadyMember => "ALREADY_MEMBER",
            Self::NotAMember => "NOT_A_MEMBER",
            Self::Removed => "REMOVED",
            Self::SkippedLimitedMember => "SKIPPED_LIMITED_MEMBER",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// Whether the call made the change. It is true for `ADDED`, `REMOVED`.
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Added | Self::Removed)
    }
    /// Whether nothing had to change. It is true for `ALREADY_MEMBER`, `NOT_A_MEMBER`.
    pub fn was_already_done(&self) -> bool {
        matches!(self, Self::AlreadyMember | Self::NotAMember)
    }
    /// Whether the API left the change out, for a reason that the outcome names. It is true for `SKIPPED_LIMITED_MEMBER`.
    pub fn was_skipped(&self) -> bool {
        matches!(self, Self::SkippedLimitedMember)
    }
    /// Whether the change takes effect later. No value that this crate knows means that.
    pub fn is_scheduled(&self) -> bool {
        false
    }
}
impl From<&str> for MembershipOutcome {
    fn from(text: &str) -> Self {
        match text {
            "ADDED" => Self::Added,
            "ALREADY_MEMBER" => Self::AlreadyMember,
            "NOT_A_MEMBER" => Self::NotAMember,
            "REMOVED" => Self::Removed,
            "SKIPPED_LIMITED_MEMBER" => Self::SkippedLimitedMember,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MembershipOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MembershipOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "MembershipOutcome",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for MembershipOutcome {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MembershipRole` of the schema.
///
/// Each space has its own roles. The role in the network is the role in its root space.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipRole {
    /// `CONTRIBUTOR`
    Contributor,
    /// `HOST`
    Host,
    /// `MODERATOR`
    Moderator,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MembershipRole {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Contributor, Self::Host, Self::Moderator];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Contributor => "CONTRIBUTOR",
            Self::Host => "HOST",
            Self::Moderator => "MODERATOR",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MembershipRole {
    fn from(text: &str) -> Self {
        match text {
            "CONTRIBUTOR" => Self::Contributor,
            "HOST" => Self::Host,
            "MODERATOR" => Self::Moderator,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MembershipRole {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MembershipRole {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "MembershipRole", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for MembershipRole {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MembershipStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipStatus {
    /// `ACTIVE`
    Active,
    /// `ARCHIVED`
    Archived,
    /// `SUSPENDED`
    ///
    /// Usually because a payment lapsed.
    Suspended,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MembershipStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Active, Self::Archived, Self::Suspended];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Archived => "ARCHIVED",
            Self::Suspended => "SUSPENDED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MembershipStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "ARCHIVED" => Self::Archived,
            "SUSPENDED" => Self::Suspended,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MembershipStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MembershipStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "MembershipStatus", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for MembershipStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `MetricGranularity` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricGranularity {
    /// `DAILY`
    Daily,
    /// `MONTHLY`
    Monthly,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl MetricGranularity {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Daily, Self::Monthly];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Daily => "DAILY",
            Self::Monthly => "MONTHLY",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for MetricGranularity {
    fn from(text: &str) -> Self {
        match text {
            "DAILY" => Self::Daily,
            "MONTHLY" => Self::Monthly,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for MetricGranularity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for MetricGranularity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "MetricGranularity",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for MetricGranularity {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `NotificationEmailFrequency` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationEmailFrequency {
    /// `ALL`
    ///
    /// As it happens.
    All,
    /// `DAILY`
    ///
    /// One digest.
    Daily,
    /// `NONE`
    ///
    /// Off.
    None,
    /// `WEEKLY`
    ///
    /// One digest.
    Weekly,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl NotificationEmailFrequency {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::All,
        Self::Daily,
        Self::None,
        Self::Weekly,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Daily => "DAILY",
            Self::None => "NONE",
            Self::Weekly => "WEEKLY",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for NotificationEmailFrequency {
    fn from(text: &str) -> Self {
        match text {
            "ALL" => Self::All,
            "DAILY" => Self::Daily,
            "NONE" => Self::None,
            "WEEKLY" => Self::Weekly,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for NotificationEmailFrequency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for NotificationEmailFrequency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "NotificationEmailFrequency",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for NotificationEmailFrequency {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `NotificationMethod` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationMethod {
    /// `ALL`
    ///
    /// Mail and push.
    All,
    /// `EMAIL`
    Email,
    /// `NONE`
    None,
    /// `PUSH`
    Push,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl NotificationMethod {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::All, Self::Email, Self::None, Self::Push];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Email => "EMAIL",
            Self::None => "NONE",
            Self::Push => "PUSH",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for NotificationMethod {
    fn from(text: &str) -> Self {
        match text {
            "ALL" => Self::All,
            "EMAIL" => Self::Email,
            "NONE" => Self::None,
            "PUSH" => Self::Push,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for NotificationMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for NotificationMethod {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "NotificationMethod",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for NotificationMethod {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `NotificationPreferenceKey` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationPreferenceKey {
    /// `ALLOW_AMBASSADOR_NOTIFICATION`
    AllowAmbassadorNotification,
    /// `ALLOW_NOTIFICATION_FOR_CHEER`
    AllowNotificationForCheer,
    /// `ALLOW_NOTIFICATION_FOR_COMMENT`
    AllowNotificationForComment,
    /// `ALLOW_NOTIFICATION_FOR_COURSEWORK`
    AllowNotificationForCoursework,
    /// `ALLOW_NOTIFICATION_FOR_EVENTS`
    AllowNotificationForEvents,
    /// `ALLOW_NOTIFICATION_FOR_GAMIFICATION_GIFT_RECEIVED`
    AllowNotificationForGamificationGiftReceived,
    /// `ALLOW_NOTIFICATION_FOR_GAMIFICATION_LEADERBOARDS`
    AllowNotificationForGamificationLeaderboards,
    /// `ALLOW_NOTIFICATION_FOR_GAMIFICATION_STREAKS`
    AllowNotificationForGamificationStreaks,
    /// `ALLOW_NOTIFICATION_FOR_INVITE_REQUESTS`
    ///
    /// For hosts and moderators.
    AllowNotificationForInviteRequests,
    /// `ALLOW_NOTIFICATION_FOR_LIVE_VIDEOS`
    AllowNotificationForLiveVideos,
    /// `ALLOW_NOTIFICATION_FOR_MEDIA_PROCESSING`
    AllowNotificationForMediaProcessing,
    /// `ALLOW_NOTIFICATION_FOR_MEMBER_PLAN_PURCHASED`
    ///
    /// For hosts and moderators.
    AllowNotificationForMemberPlanPurchased,
    /// `ALLOW_NOTIFICATION_FOR_MENTIONS`
    AllowNotificationForMentions,
    /// `ALLOW_NOTIFICATION_FOR_MESSAGING`
    AllowNotificationForMessaging,
    /// `ALLOW_NOTIFICATION_FOR_NEW_FOLLOWED_MEMBERS_POST`
    AllowNotificationForNewFollowedMembersPost,
    /// `ALLOW_NOTIFICATION_FOR_NEW_HOST_POST`
    AllowNotificationForNewHostPost,
    /// `ALLOW_NOTIFICATION_FOR_NEW_MEMBERS_JOINED`
    ///
    /// For hosts and moderators.
    AllowNotificationForNewMembersJoined,
    /// `ALLOW_NOTIFICATION_FOR_NEW_POST_FROM_ALL`
    AllowNotificationForNewPostFromAll,
    /// `ALLOW_NOTIFICATION_FOR_PARTICIPANT_COMMENT`
    AllowNotificationForParticipantComment,
    /// `ALLOW_NOTIFICATION_FOR_POLL_RESULTS`
    AllowNotificationForPollResults,
    /// `ALLOW_NOTIFICATION_FOR_SPACE_MESSAGING`
    AllowNotificationForSpaceMessaging,
    /// `ALLOW_NOTIFICATION_FOR_WAITLIST_SIGNUP`
    AllowNotificationForWaitlistSignup,
    /// `ALLOW_NOTIFICATION_FOR_WELCOME_CHECKLIST`
    AllowNotificationForWelcomeChecklist,
    /// `ALLOW_NOTIFICATION_FROM_MIGHTY_NETWORKS`
    ///
    /// For hosts.
    AllowNotificationFromMightyNetworks,
    /// `ALLOW_NOTIFICATION_WHEN_USER_LEAVES_NETWORK`
    ///
    /// By mail; also when an account is deactivated.
    AllowNotificationWhenUserLeavesNetwork,
    /// `ALLOW_SCHEDULED_NOTIFICATION`
    AllowScheduledNotification,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl NotificationPreferenceKey {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::AllowAmbassadorNotification,
        Self::AllowNotificationForCheer,
        Self::AllowNotificationForComment,
        Self::AllowNotificationForCoursework,
        Self::AllowNotificationForEvents,
        Self::AllowNotificationForGamificationGiftReceived,
        Self::AllowNotificationForGamificationLeaderboards,
        Self::AllowNotificationForGamificationStreaks,
        Self::AllowNotificationForInviteRequests,
        Self::AllowNotificationForLiveVideos,
        Self::AllowNotificationForMediaProcessing,
        Self::AllowNotificationForMemberPlanPurchased,
        Self::AllowNotificationForMentions,
        Self::AllowNotificationForMessaging,
        Self::AllowNotificationForNewFollowedMembersPost,
        Self::AllowNotificationForNewHostPost,
        Self::AllowNotificationForNewMembersJoined,
        Self::AllowNotificationForNewPostFromAll,
        Self::AllowNotificationForParticipantComment,
        Self::AllowNotificationForPollResults,
        Self::AllowNotificationForSpaceMessaging,
        Self::AllowNotificationForWaitlistSignup,
        Self::AllowNotificationForWelcomeChecklist,
        Self::AllowNotificationFromMightyNetworks,
        Self::AllowNotificationWhenUserLeavesNetwork,
        Self::AllowScheduledNotification,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllowAmbassadorNotification => "ALLOW_AMBASSADOR_NOTIFICATION",
            Self::AllowNotificationForCheer => "ALLOW_NOTIFICATION_FOR_CHEER",
            Self::AllowNotificationForComment => "ALLOW_NOTIFICATION_FOR_COMMENT",
            Self::AllowNotificationForCoursework => "ALLOW_NOTIFICATION_FOR_COURSEWORK",
            Self::AllowNotificationForEvents => "ALLOW_NOTIFICATION_FOR_EVENTS",
            Self::AllowNotificationForGamificationGiftReceived => {
                "ALLOW_NOTIFICATION_FOR_GAMIFICATION_GIFT_RECEIVED"
            }
            Self::AllowNotificationForGamificationLeaderboards => {
                "ALLOW_NOTIFICATION_FOR_GAMIFICATION_LEADERBOARDS"
            }
            Self::AllowNotificationForGamificationStreaks => {
                "ALLOW_NOTIFICATION_FOR_GAMIFICATION_STREAKS"
            }
            Self::AllowNotificationForInviteRequests => {
                "ALLOW_NOTIFICATION_FOR_INVITE_REQUESTS"
            }
            Self::AllowNotificationForLiveVideos => "ALLOW_NOTIFICATION_FOR_LIVE_VIDEOS",
            Self::AllowNotificationForMediaProcessing => {
                "ALLOW_NOTIFICATION_FOR_MEDIA_PROCESSING"
            }
            Self::AllowNotificationForMemberPlanPurchased => {
                "ALLOW_NOTIFICATION_FOR_MEMBER_PLAN_PURCHASED"
            }
            Self::AllowNotificationForMentions => "ALLOW_NOTIFICATION_FOR_MENTIONS",
            Self::AllowNotificationForMessaging => "ALLOW_NOTIFICATION_FOR_MESSAGING",
            Self::AllowNotificationForNewFollowedMembersPost => {
                "ALLOW_NOTIFICATION_FOR_NEW_FOLLOWED_MEMBERS_POST"
            }
            Self::AllowNotificationForNewHostPost => {
                "ALLOW_NOTIFICATION_FOR_NEW_HOST_POST"
            }
            Self::AllowNotificationForNewMembersJoined => {
                "ALLOW_NOTIFICATION_FOR_NEW_MEMBERS_JOINED"
            }
            Self::AllowNotificationForNewPostFromAll => {
                "ALLOW_NOTIFICATION_FOR_NEW_POST_FROM_ALL"
            }
            Self::AllowNotificationForParticipantComment => {
                "ALLOW_NOTIFICATION_FOR_PARTICIPANT_COMMENT"
            }
            Self::AllowNotificationForPollResults => {
                "ALLOW_NOTIFICATION_FOR_POLL_RESULTS"
            }
            Self::AllowNotificationForSpaceMessaging => {
                "ALLOW_NOTIFICATION_FOR_SPACE_MESSAGING"
            }
            Self::AllowNotificationForWaitlistSignup => {
                "ALLOW_NOTIFICATION_FOR_WAITLIST_SIGNUP"
            }
            Self::AllowNotificationForWelcomeChecklist => {
                "ALLOW_NOTIFICATION_FOR_WELCOME_CHECKLIST"
            }
            Self::AllowNotificationFromMightyNetworks => {
                "ALLOW_NOTIFICATION_FROM_MIGHTY_NETWORKS"
            }
            Self::AllowNotificationWhenUserLeavesNetwork => {
                "ALLOW_NOTIFICATION_WHEN_USER_LEAVES_NETWORK"
            }
            Self::AllowScheduledNotification => "ALLOW_SCHEDULED_NOTIFICATION",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for NotificationPreferenceKey {
    fn from(text: &str) -> Self {
        match text {
            "ALLOW_AMBASSADOR_NOTIFICATION" => Self::AllowAmbassadorNotification,
            "ALLOW_NOTIFICATION_FOR_CHEER" => Self::AllowNotificationForCheer,
            "ALLOW_NOTIFICATION_FOR_COMMENT" => Self::AllowNotificationForComment,
            "ALLOW_NOTIFICATION_FOR_COURSEWORK" => Self::AllowNotificationForCoursework,
            "ALLOW_NOTIFICATION_FOR_EVENTS" => Self::AllowNotificationForEvents,
            "ALLOW_NOTIFICATION_FOR_GAMIFICATION_GIFT_RECEIVED" => {
                Self::AllowNotificationForGamificationGiftReceived
            }
            "ALLOW_NOTIFICATION_FOR_GAMIFICATION_LEADERBOARDS" => {
                Self::AllowNotificationForGamificationLeaderboards
            }
            "ALLOW_NOTIFICATION_FOR_GAMIFICATION_STREAKS" => {
                Self::AllowNotificationForGamificationStreaks
            }
            "ALLOW_NOTIFICATION_FOR_INVITE_REQUESTS" => {
                Self::AllowNotificationForInviteRequests
            }
            "ALLOW_NOTIFICATION_FOR_LIVE_VIDEOS" => Self::AllowNotificationForLiveVideos,
            "ALLOW_NOTIFICATION_FOR_MEDIA_PROCESSING" => {
                Self::AllowNotificationForMediaProcessing
            }
            "ALLOW_NOTIFICATION_FOR_MEMBER_PLAN_PURCHASED" => {
                Self::AllowNotificationForMemberPlanPurchased
            }
            "ALLOW_NOTIFICATION_FOR_MENTIONS" => Self::AllowNotificationForMentions,
            "ALLOW_NOTIFICATION_FOR_MESSAGING" => Self::AllowNotificationForMessaging,
            "ALLOW_NOTIFICATION_FOR_NEW_FOLLOWED_MEMBERS_POST" => {
                Self::AllowNotificationForNewFollowedMembersPost
            }
            "ALLOW_NOTIFICATION_FOR_NEW_HOST_POST" => {
                Self::AllowNotificationForNewHostPost
            }
            "ALLOW_NOTIFICATION_FOR_NEW_MEMBERS_JOINED" => {
                Self::AllowNotificationForNewMembersJoined
            }
            "ALLOW_NOTIFICATION_FOR_NEW_POST_FROM_ALL" => {
                Self::AllowNotificationForNewPostFromAll
            }
            "ALLOW_NOTIFICATION_FOR_PARTICIPANT_COMMENT" => {
                Self::AllowNotificationForParticipantComment
            }
            "ALLOW_NOTIFICATION_FOR_POLL_RESULTS" => {
                Self::AllowNotificationForPollResults
            }
            "ALLOW_NOTIFICATION_FOR_SPACE_MESSAGING" => {
                Self::AllowNotificationForSpaceMessaging
            }
            "ALLOW_NOTIFICATION_FOR_WAITLIST_SIGNUP" => {
                Self::AllowNotificationForWaitlistSignup
            }
            "ALLOW_NOTIFICATION_FOR_WELCOME_CHECKLIST" => {
                Self::AllowNotificationForWelcomeChecklist
            }
            "ALLOW_NOTIFICATION_FROM_MIGHTY_NETWORKS" => {
                Self::AllowNotificationFromMightyNetworks
            }
            "ALLOW_NOTIFICATION_WHEN_USER_LEAVES_NETWORK" => {
                Self::AllowNotificationWhenUserLeavesNetwork
            }
            "ALLOW_SCHEDULED_NOTIFICATION" => Self::AllowScheduledNotification,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for NotificationPreferenceKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for NotificationPreferenceKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "NotificationPreferenceKey",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for NotificationPreferenceKey {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PaymentCouponDiscountType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentCouponDiscountType {
    /// `AMOUNT_OFF`
    AmountOff,
    /// `PERCENTAGE`
    Percentage,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PaymentCouponDiscountType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::AmountOff, Self::Percentage];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AmountOff => "AMOUNT_OFF",
            Self::Percentage => "PERCENTAGE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentCouponDiscountType {
    fn from(text: &str) -> Self {
        match text {
            "AMOUNT_OFF" => Self::AmountOff,
            "PERCENTAGE" => Self::Percentage,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PaymentCouponDiscountType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PaymentCouponDiscountType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "PaymentCouponDiscountType",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for PaymentCouponDiscountType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PaymentCouponDuration` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentCouponDuration {
    /// `FOREVER`
    Forever,
    /// `ONCE`
    Once,
    /// `REPEATING`
    Repeating,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PaymentCouponDuration {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Forever, Self::Once, Self::Repeating];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Forever => "FOREVER",
            Self::Once => "ONCE",
            Self::Repeating => "REPEATING",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentCouponDuration {
    fn from(text: &str) -> Self {
        match text {
            "FOREVER" => Self::Forever,
            "ONCE" => Self::Once,
            "REPEATING" => Self::Repeating,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PaymentCouponDuration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PaymentCouponDuration {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "PaymentCouponDuration",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for PaymentCouponDuration {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PaymentCouponSortField` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentCouponSortField {
    /// `CREATED_AT`
    CreatedAt,
    /// `REDEMPTIONS`
    Redemptions,
    /// `STATUS`
    ///
    /// Active first, then the newest, in both directions.
    Status,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PaymentCouponSortField {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::CreatedAt,
        Self::Redemptions,
        Self::Status,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "CREATED_AT",
            Self::Redemptions => "REDEMPTIONS",
            Self::Status => "STATUS",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentCouponSortField {
    fn from(text: &str) -> Self {
        match text {
            "CREATED_AT" => Self::CreatedAt,
            "REDEMPTIONS" => Self::Redemptions,
            "STATUS" => Self::Status,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PaymentCouponSortField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PaymentCouponSortField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "PaymentCouponSortField",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for PaymentCouponSortField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PaymentCouponStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentCouponStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PaymentCouponStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Active, Self::Inactive];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentCouponStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PaymentCouponStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PaymentCouponStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "PaymentCouponStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for PaymentCouponStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PaymentPlanPricingType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPlanPricingType {
    /// `FREE`
    Free,
    /// `INSTALLMENT`
    Installment,
    /// `NONPAID`
    ///
    /// Nothing is charged; approval or questions decide.
    Nonpaid,
    /// `ONE_TIME`
    OneTime,
    /// `ONE_TIME_INSTALLMENT`
    OneTimeInstallment,
    /// `SUBSCRIPTION`
    Subscription,
    /// `TOKEN_GATED`
    ///
    /// Holders of a crypto token.
    TokenGated,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PaymentPlanPricingType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Free,
        Self::Installment,
        Self::Nonpaid,
        Self::OneTime,
        Self::OneTimeInstallment,
        Self::Subscription,
        Self::TokenGated,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Free => "FREE",
            Self::Installment => "INSTALLMENT",
            Self::Nonpaid => "NONPAID",
            Self::OneTime => "ONE_TIME",
            Self::OneTimeInstallment => "ONE_TIME_INSTALLMENT",
            Self::Subscription => "SUBSCRIPTION",
            Self::TokenGated => "TOKEN_GATED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentPlanPricingType {
    fn from(text: &str) -> Self {
        match text {
            "FREE" => Self::Free,
            "INSTALLMENT" => Self::Installment,
            "NONPAID" => Self::Nonpaid,
            "ONE_TIME" => Self::OneTime,
            "ONE_TIME_INSTALLMENT" => Self::OneTimeInstallment,
            "SUBSCRIPTION" => Self::Subscription,
            "TOKEN_GATED" => Self::TokenGated,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PaymentPlanPricingType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PaymentPlanPricingType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "PaymentPlanPricingType",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for PaymentPlanPricingType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PaymentPlanSortField` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPlanSortField {
    /// `CREATED_AT`
    CreatedAt,
    /// `NAME`
    Name,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PaymentPlanSortField {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::CreatedAt, Self::Name];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "CREATED_AT",
            Self::Name => "NAME",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentPlanSortField {
    fn from(text: &str) -> Self {
        match text {
            "CREATED_AT" => Self::CreatedAt,
            "NAME" => Self::Name,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PaymentPlanSortField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PaymentPlanSortField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "PaymentPlanSortField",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for PaymentPlanSortField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PaymentPlanStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPlanStatus {
    /// `ARCHIVED`
    ///
    /// Hidden and not for sale.
    Archived,
    /// `HIDDEN`
    ///
    /// Approved, but not visible yet.
    Hidden,
    /// `LEGACY`
    ///
    /// Older than the present plans.
    Legacy,
    /// `PENDING`
    ///
    /// In Apple's review.
    Pending,
    /// `REJECTED`
    ///
    /// In Apple's review.
    Rejected,
    /// `VISIBLE`
    Visible,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PaymentPlanStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Archived,
        Self::Hidden,
        Self::Legacy,
        Self::Pending,
        Self::Rejected,
        Self::Visible,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Archived => "ARCHIVED",
            Self::Hidden => "HIDDEN",
            Self::Legacy => "LEGACY",
            Self::Pending => "PENDING",
            Self::Rejected => "REJECTED",
            Self::Visible => "VISIBLE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentPlanStatus {
    fn from(text: &str) -> Self {
        match text {
            "ARCHIVED" => Self::Archived,
            "HIDDEN" => Self::Hidden,
            "LEGACY" => Self::Legacy,
            "PENDING" => Self::Pending,
            "REJECTED" => Self::Rejected,
            "VISIBLE" => Self::Visible,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PaymentPlanStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PaymentPlanStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "PaymentPlanStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for PaymentPlanStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PaymentPlatform` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPlatform {
    /// `APPLE`
    ///
    /// Bought within the iOS app.
    Apple,
    /// `STRIPE`
    ///
    /// Bought on the web.
    Stripe,
    /// `WEB3`
    ///
    /// Bought with a wallet.
    Web3,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PaymentPlatform {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Apple, Self::Stripe, Self::Web3];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Apple => "APPLE",
            Self::Stripe => "STRIPE",
            Self::Web3 => "WEB3",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentPlatform {
    fn from(text: &str) -> Self {
        match text {
            "APPLE" => Self::Apple,
            "STRIPE" => Self::Stripe,
            "WEB3" => Self::Web3,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PaymentPlatform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PaymentPlatform {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "PaymentPlatform", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for PaymentPlatform {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PaymentSubscriptionGroupPlatformEnum` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentSubscriptionGroupPlatformEnum {
    /// `IOS`
    ///
    /// Apple.
    Ios,
    /// `WEB`
    ///
    /// Stripe.
    Web,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PaymentSubscriptionGroupPlatformEnum {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Ios, Self::Web];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ios => "IOS",
            Self::Web => "WEB",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentSubscriptionGroupPlatformEnum {
    fn from(text: &str) -> Self {
        match text {
            "IOS" => Self::Ios,
            "WEB" => Self::Web,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PaymentSubscriptionGroupPlatformEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PaymentSubscriptionGroupPlatformEnum {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "PaymentSubscriptionGroupPlatformEnum",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for PaymentSubscriptionGroupPlatformEnum {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PaymentSubscriptionSortField` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentSubscriptionSortField {
    /// `CREATED_AT`
    CreatedAt,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PaymentSubscriptionSortField {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::CreatedAt];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "CREATED_AT",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentSubscriptionSortField {
    fn from(text: &str) -> Self {
        match text {
            "CREATED_AT" => Self::CreatedAt,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PaymentSubscriptionSortField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PaymentSubscriptionSortField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "PaymentSubscriptionSortField",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for PaymentSubscriptionSortField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PaymentSubscriptionStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentSubscriptionStatus {
    /// `ACTIVE`
    Active,
    /// `CANCELED`
    Canceled,
    /// `IMPORTED`
    ///
    /// Migrated, and not activated by the member yet.
    Imported,
    /// `IMPORTED_TRIALING`
    ///
    /// Migrated, and active until the old subscription lapses.
    ImportedTrialing,
    /// `INCOMPLETE`
    ///
    /// The first payment or the confirmation of the card is still missing.
    Incomplete,
    /// `INCOMPLETE_CANCELED`
    ///
    /// The card was not confirmed.
    IncompleteCanceled,
    /// `INCOMPLETE_EXPIRED`
    ///
    /// The first payment was not made.
    IncompleteExpired,
    /// `INSTALLMENTS_COMPLETE`
    InstallmentsComplete,
    /// `PAST_DUE`
    ///
    /// Within the grace period.
    PastDue,
    /// `PAST_DUE_INCOMPLETE`
    ///
    /// The card's confirmation is pending.
    PastDueIncomplete,
    /// `TRIALING`
    Trialing,
    /// `TRIALING_INCOMPLETE`
    ///
    /// The card's confirmation is pending.
    TrialingIncomplete,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PaymentSubscriptionStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Canceled,
        Self::Imported,
        Self::ImportedTrialing,
        Self::Incomplete,
        Self::IncompleteCanceled,
        Self::IncompleteExpired,
        Self::InstallmentsComplete,
        Self::PastDue,
        Self::PastDueIncomplete,
        Self::Trialing,
        Self::TrialingIncomplete,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Canceled => "CANCELED",
            Self::Imported => "IMPORTED",
            Self::ImportedTrialing => "IMPORTED_TRIALING",
            Self::Incomplete => "INCOMPLETE",
            Self::IncompleteCanceled => "INCOMPLETE_CANCELED",
            Self::IncompleteExpired => "INCOMPLETE_EXPIRED",
            Self::InstallmentsComplete => "INSTALLMENTS_COMPLETE",
            Self::PastDue => "PAST_DUE",
            Self::PastDueIncomplete => "PAST_DUE_INCOMPLETE",
            Self::Trialing => "TRIALING",
            Self::TrialingIncomplete => "TRIALING_INCOMPLETE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PaymentSubscriptionStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVE" => Self::Active,
            "CANCELED" => Self::Canceled,
            "IMPORTED" => Self::Imported,
            "IMPORTED_TRIALING" => Self::ImportedTrialing,
            "INCOMPLETE" => Self::Incomplete,
            "INCOMPLETE_CANCELED" => Self::IncompleteCanceled,
            "INCOMPLETE_EXPIRED" => Self::IncompleteExpired,
            "INSTALLMENTS_COMPLETE" => Self::InstallmentsComplete,
            "PAST_DUE" => Self::PastDue,
            "PAST_DUE_INCOMPLETE" => Self::PastDueIncomplete,
            "TRIALING" => Self::Trialing,
            "TRIALING_INCOMPLETE" => Self::TrialingIncomplete,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PaymentSubscriptionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PaymentSubscriptionStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "PaymentSubscriptionStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for PaymentSubscriptionStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PinList` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PinList {
    /// `FEATURED`
    ///
    /// The featured section of a space's feed.
    Featured,
    /// `FEATURED_MEMBERS`
    ///
    /// The featured row of the members page.
    FeaturedMembers,
    /// `WELCOME`
    ///
    /// The welcome checklist.
    Welcome,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PinList {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Featured,
        Self::FeaturedMembers,
        Self::Welcome,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Featured => "FEATURED",
            Self::FeaturedMembers => "FEATURED_MEMBERS",
            Self::Welcome => "WELCOME",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PinList {
    fn from(text: &str) -> Self {
        match text {
            "FEATURED" => Self::Featured,
            "FEATURED_MEMBERS" => Self::FeaturedMembers,
            "WELCOME" => Self::Welcome,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PinList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PinList {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "PinList", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for PinList {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PinTargetType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PinTargetType {
    /// `CUSTOM_ONBOARDING_POINTER`
    CustomOnboardingPointer,
    /// `MEMBER`
    ///
    /// The target is given by the member's ID.
    Member,
    /// `ONBOARDING_POINTER`
    OnboardingPointer,
    /// `POST`
    ///
    /// Covers events and polls too.
    Post,
    /// `SPACE`
    Space,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PinTargetType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::CustomOnboardingPointer,
        Self::Member,
        Self::OnboardingPointer,
        Self::Post,
        Self::Space,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomOnboardingPointer => "CUSTOM_ONBOARDING_POINTER",
            Self::Member => "MEMBER",
            Self::OnboardingPointer => "ONBOARDING_POINTER",
            Self::Post => "POST",
            Self::Space => "SPACE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PinTargetType {
    fn from(text: &str) -> Self {
        match text {
            "CUSTOM_ONBOARDING_POINTER" => Self::CustomOnboardingPointer,
            "MEMBER" => Self::Member,
            "ONBOARDING_POINTER" => Self::OnboardingPointer,
            "POST" => Self::Post,
            "SPACE" => Self::Space,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PinTargetType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PinTargetType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "PinTargetType", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for PinTargetType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PollType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PollType {
    /// `HOT_COLD`
    ///
    /// A scale from 0 to 9.
    HotCold,
    /// `MULTIPLE_CHOICE`
    ///
    /// One of at most five choices.
    MultipleChoice,
    /// `PERCENTAGE`
    ///
    /// 0 to 100.
    Percentage,
    /// `QUESTION`
    ///
    /// Answered with comments.
    Question,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PollType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::HotCold,
        Self::MultipleChoice,
        Self::Percentage,
        Self::Question,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HotCold => "HOT_COLD",
            Self::MultipleChoice => "MULTIPLE_CHOICE",
            Self::Percentage => "PERCENTAGE",
            Self::Question => "QUESTION",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PollType {
    fn from(text: &str) -> Self {
        match text {
            "HOT_COLD" => Self::HotCold,
            "MULTIPLE_CHOICE" => Self::MultipleChoice,
            "PERCENTAGE" => Self::Percentage,
            "QUESTION" => Self::Question,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PollType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PollType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "PollType", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for PollType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PostStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostStatus {
    /// `DRAFT`
    Draft,
    /// `POSTED`
    ///
    /// The default when you create a post or poll.
    Posted,
    /// `SCHEDULED`
    ///
    /// Published at `publishedAt`.
    Scheduled,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PostStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Draft, Self::Posted, Self::Scheduled];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "DRAFT",
            Self::Posted => "POSTED",
            Self::Scheduled => "SCHEDULED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PostStatus {
    fn from(text: &str) -> Self {
        match text {
            "DRAFT" => Self::Draft,
            "POSTED" => Self::Posted,
            "SCHEDULED" => Self::Scheduled,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PostStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PostStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "PostStatus", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for PostStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PostType` of the schema.
///
/// The same values as in the `post_types` filter of the Admin API.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostType {
    /// `ANNOUNCEMENT`
    Announcement,
    /// `ARTICLE`
    Article,
    /// `COURSEWORK`
    Coursework,
    /// `EVENT`
    Event,
    /// `EVENT_PAGE`
    EventPage,
    /// `INTRODUCTION`
    Introduction,
    /// `POLL`
    Poll,
    /// `POST`
    Post,
    /// `QUESTION`
    Question,
    /// `QUIZ_QUESTION`
    QuizQuestion,
    /// `SPACE_PAGE`
    SpacePage,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PostType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Announcement,
        Self::Article,
        Self::Coursework,
        Self::Event,
        Self::EventPage,
        Self::Introduction,
        Self::Poll,
        Self::Post,
        Self::Question,
        Self::QuizQuestion,
        Self::SpacePage,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Announcement => "ANNOUNCEMENT",
            Self::Article => "ARTICLE",
            Self::Coursework => "COURSEWORK",
            Self::Event => "EVENT",
            Self::EventPage => "EVENT_PAGE",
            Self::Introduction => "INTRODUCTION",
            Self::Poll => "POLL",
            Self::Post => "POST",
            Self::Question => "QUESTION",
            Self::QuizQuestion => "QUIZ_QUESTION",
            Self::SpacePage => "SPACE_PAGE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PostType {
    fn from(text: &str) -> Self {
        match text {
            "ANNOUNCEMENT" => Self::Announcement,
            "ARTICLE" => Self::Article,
            "COURSEWORK" => Self::Coursework,
            "EVENT" => Self::Event,
            "EVENT_PAGE" => Self::EventPage,
            "INTRODUCTION" => Self::Introduction,
            "POLL" => Self::Poll,
            "POST" => Self::Post,
            "QUESTION" => Self::Question,
            "QUIZ_QUESTION" => Self::QuizQuestion,
            "SPACE_PAGE" => Self::SpacePage,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PostType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PostType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "PostType", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for PostType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `ProfileQuestionContext` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProfileQuestionContext {
    /// `DEFAULT`
    ///
    /// Used if nothing else is set up.
    Default,
    /// `JOIN`
    Join,
    /// `REQUEST_ACCESS`
    ///
    /// Asked when a person requests access to a private space or network.
    RequestAccess,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl ProfileQuestionContext {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Default, Self::Join, Self::RequestAccess];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "DEFAULT",
            Self::Join => "JOIN",
            Self::RequestAccess => "REQUEST_ACCESS",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for ProfileQuestionContext {
    fn from(text: &str) -> Self {
        match text {
            "DEFAULT" => Self::Default,
            "JOIN" => Self::Join,
            "REQUEST_ACCESS" => Self::RequestAccess,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for ProfileQuestionContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for ProfileQuestionContext {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "ProfileQuestionContext",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for ProfileQuestionContext {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `PurchaseSortField` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PurchaseSortField {
    /// `CREATED_AT`
    CreatedAt,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl PurchaseSortField {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::CreatedAt];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "CREATED_AT",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for PurchaseSortField {
    fn from(text: &str) -> Self {
        match text {
            "CREATED_AT" => Self::CreatedAt,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for PurchaseSortField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for PurchaseSortField {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "PurchaseSortField",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for PurchaseSortField {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `QuizAttemptStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuizAttemptStatus {
    /// `COMPLETED`
    ///
    /// Submitted, for a quiz without a pass mark.
    Completed,
    /// `FAILED`
    Failed,
    /// `FORCE_CANCELED`
    ///
    /// A host ended it before it was submitted.
    ForceCanceled,
    /// `ONGOING`
    Ongoing,
    /// `PASSED`
    Passed,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl QuizAttemptStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Completed,
        Self::Failed,
        Self::ForceCanceled,
        Self::Ongoing,
        Self::Passed,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Completed => "COMPLETED",
            Self::Failed => "FAILED",
            Self::ForceCanceled => "FORCE_CANCELED",
            Self::Ongoing => "ONGOING",
            Self::Passed => "PASSED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for QuizAttemptStatus {
    fn from(text: &str) -> Self {
        match text {
            "COMPLETED" => Self::Completed,
            "FAILED" => Self::Failed,
            "FORCE_CANCELED" => Self::ForceCanceled,
            "ONGOING" => Self::Ongoing,
            "PASSED" => Self::Passed,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for QuizAttemptStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for QuizAttemptStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "QuizAttemptStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for QuizAttemptStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `RsvpStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RsvpStatus {
    /// `MAYBE`
    Maybe,
    /// `NO`
    No,
    /// `NONE`
    ///
    /// The member has not answered.
    None,
    /// `YES`
    Yes,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl RsvpStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Maybe, Self::No, Self::None, Self::Yes];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Maybe => "MAYBE",
            Self::No => "NO",
            Self::None => "NONE",
            Self::Yes => "YES",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for RsvpStatus {
    fn from(text: &str) -> Self {
        match text {
            "MAYBE" => Self::Maybe,
            "NO" => Self::No,
            "NONE" => Self::None,
            "YES" => Self::Yes,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for RsvpStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for RsvpStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "RsvpStatus", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for RsvpStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `SearchResultType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchResultType {
    /// `ARTICLE`
    Article,
    /// `BADGE`
    Badge,
    /// `COMMENT`
    Comment,
    /// `COURSEWORK`
    Coursework,
    /// `EVENT`
    Event,
    /// `INTRODUCTION`
    Introduction,
    /// `MEMBER`
    Member,
    /// `POLL`
    Poll,
    /// `POST`
    Post,
    /// `QUESTION`
    Question,
    /// `SEGMENT`
    Segment,
    /// `SPACE`
    Space,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl SearchResultType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Article,
        Self::Badge,
        Self::Comment,
        Self::Coursework,
        Self::Event,
        Self::Introduction,
        Self::Member,
        Self::Poll,
        Self::Post,
        Self::Question,
        Self::Segment,
        Self::Space,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Article => "ARTICLE",
            Self::Badge => "BADGE",
            Self::Comment => "COMMENT",
            Self::Coursework => "COURSEWORK",
            Self::Event => "EVENT",
            Self::Introduction => "INTRODUCTION",
            Self::Member => "MEMBER",
            Self::Poll => "POLL",
            Self::Post => "POST",
            Self::Question => "QUESTION",
            Self::Segment => "SEGMENT",
            Self::Space => "SPACE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SearchResultType {
    fn from(text: &str) -> Self {
        match text {
            "ARTICLE" => Self::Article,
            "BADGE" => Self::Badge,
            "COMMENT" => Self::Comment,
            "COURSEWORK" => Self::Coursework,
            "EVENT" => Self::Event,
            "INTRODUCTION" => Self::Introduction,
            "MEMBER" => Self::Member,
            "POLL" => Self::Poll,
            "POST" => Self::Post,
            "QUESTION" => Self::Question,
            "SEGMENT" => Self::Segment,
            "SPACE" => Self::Space,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for SearchResultType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for SearchResultType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "SearchResultType", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for SearchResultType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `SegmentFlavor` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SegmentFlavor {
    /// `BADGE`
    ///
    /// An option of a badge field: public, managed by hosts.
    Badge,
    /// `CHOICE`
    ///
    /// An option of a dropdown.
    Choice,
    /// `TAG`
    ///
    /// An option of a tag field. Hosts use tags to sort members.
    Tag,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl SegmentFlavor {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Badge, Self::Choice, Self::Tag];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Badge => "BADGE",
            Self::Choice => "CHOICE",
            Self::Tag => "TAG",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SegmentFlavor {
    fn from(text: &str) -> Self {
        match text {
            "BADGE" => Self::Badge,
            "CHOICE" => Self::Choice,
            "TAG" => Self::Tag,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for SegmentFlavor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for SegmentFlavor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "SegmentFlavor", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for SegmentFlavor {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `SortOrder` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl SortOrder {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Asc, Self::Desc];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SortOrder {
    fn from(text: &str) -> Self {
        match text {
            "ASC" => Self::Asc,
            "DESC" => Self::Desc,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for SortOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for SortOrder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "SortOrder", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for SortOrder {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `SpaceImageType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceImageType {
    /// `AVATAR`
    ///
    /// The square logo, at least 500 by 500 pixels.
    Avatar,
    /// `AVATAR_DARK_MODE`
    ///
    /// The logo on dark, at least 500 by 500 pixels.
    AvatarDarkMode,
    /// `BACKGROUND_IMAGE_BANNER`
    ///
    /// The thin banner of a space, at least 2880 by 150 pixels. Setting it clears the tall one. Shown to hosts only with the feature for advanced branding.
    BackgroundImageBanner,
    /// `BACKGROUND_IMAGE_BANNER_FIXED_RATIO`
    ///
    /// The tall banner of a space, at least 2144 by 460 pixels. Setting it clears the thin one. Shown to hosts only with the feature for advanced branding.
    BackgroundImageBannerFixedRatio,
    /// `BACKGROUND_IMAGE_BANNER_FIXED_RATIO_MOBILE`
    ///
    /// The tall banner in the apps, at least 2144 by 460 pixels; never shown together with the thin banner.
    BackgroundImageBannerFixedRatioMobile,
    /// `BRAND_BANNER_DARK_MODE`
    ///
    /// The dark twin of the brand banner, at least 1155 by 245 pixels. Shown to hosts only with the feature for advanced branding.
    BrandBannerDarkMode,
    /// `BRAND_BANNER_ON_COLOR`
    ///
    /// For the network only: a wide header instead of the logo, at least 1155 by 245 pixels. Shown to hosts only with the feature for advanced branding.
    BrandBannerOnColor,
    /// `BRAND_BANNER_ON_WHITE`
    ///
    /// For spaces only: replaces the logo and name, at least 1155 by 245 pixels. Shown to hosts only with the feature for advanced branding.
    BrandBannerOnWhite,
    /// `CUSTOMER_SITE_LOGO`
    ///
    /// A setting of the customer site, not of the imagery.
    CustomerSiteLogo,
    /// `HEADER`
    ///
    /// 16:9, best 1920 by 1080 pixels; an image or a video.
    Header,
    /// `HOST_HERO_IMAGE`
    ///
    /// 4:5; below 800 by 1000 pixels it is rejected. Belongs to the network's discovery page.
    HostHeroImage,
    /// `LANDING_PAGE_BACKGROUND`
    ///
    /// Edited with the landing page, not with the imagery.
    LandingPageBackground,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl SpaceImageType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Avatar,
        Self::AvatarDarkMode,
        Self::BackgroundImageBanner,
        Self::BackgroundImageBannerFixedRatio,
        Self::BackgroundImageBannerFixedRatioMobile,
        Self::BrandBannerDarkMode,
        Self::BrandBannerOnColor,
        Self::BrandBannerOnWhite,
        Self::CustomerSiteLogo,
        Self::Header,
        Self::HostHeroImage,
        Self::LandingPageBackground,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Avatar => "AVATAR",
            Self::AvatarDarkMode => "AVATAR_DARK_MODE",
            Self::BackgroundImageBanner => "BACKGROUND_IMAGE_BANNER",
            Self::BackgroundImageBannerFixedRatio => {
                "BACKGROUND_IMAGE_BANNER_FIXED_RATIO"
            }
            Self::BackgroundImageBannerFixedRatioMobile => {
                "BACKGROUND_IMAGE_BANNER_FIXED_RATIO_MOBILE"
            }
            Self::BrandBannerDarkMode => "BRAND_BANNER_DARK_MODE",
            Self::BrandBannerOnColor => "BRAND_BANNER_ON_COLOR",
            Self::BrandBannerOnWhite => "BRAND_BANNER_ON_WHITE",
            Self::CustomerSiteLogo => "CUSTOMER_SITE_LOGO",
            Self::Header => "HEADER",
            Self::HostHeroImage => "HOST_HERO_IMAGE",
            Self::LandingPageBackground => "LANDING_PAGE_BACKGROUND",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SpaceImageType {
    fn from(text: &str) -> Self {
        match text {
            "AVATAR" => Self::Avatar,
            "AVATAR_DARK_MODE" => Self::AvatarDarkMode,
            "BACKGROUND_IMAGE_BANNER" => Self::BackgroundImageBanner,
            "BACKGROUND_IMAGE_BANNER_FIXED_RATIO" => {
                Self::BackgroundImageBannerFixedRatio
            }
            "BACKGROUND_IMAGE_BANNER_FIXED_RATIO_MOBILE" => {
                Self::BackgroundImageBannerFixedRatioMobile
            }
            "BRAND_BANNER_DARK_MODE" => Self::BrandBannerDarkMode,
            "BRAND_BANNER_ON_COLOR" => Self::BrandBannerOnColor,
            "BRAND_BANNER_ON_WHITE" => Self::BrandBannerOnWhite,
            "CUSTOMER_SITE_LOGO" => Self::CustomerSiteLogo,
            "HEADER" => Self::Header,
            "HOST_HERO_IMAGE" => Self::HostHeroImage,
            "LANDING_PAGE_BACKGROUND" => Self::LandingPageBackground,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for SpaceImageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for SpaceImageType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "SpaceImageType", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for SpaceImageType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `SpaceTemplateType` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceTemplateType {
    /// `FROM_SCRATCH`
    ///
    /// Nothing is preset.
    FromScratch,
    /// `STANDARD`
    Standard,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl SpaceTemplateType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::FromScratch, Self::Standard];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FromScratch => "FROM_SCRATCH",
            Self::Standard => "STANDARD",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for SpaceTemplateType {
    fn from(text: &str) -> Self {
        match text {
            "FROM_SCRATCH" => Self::FromScratch,
            "STANDARD" => Self::Standard,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for SpaceTemplateType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for SpaceTemplateType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "SpaceTemplateType",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for SpaceTemplateType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `StripeAccountStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StripeAccountStatus {
    /// `ACTIVATING`
    ///
    /// Being verified.
    Activating,
    /// `ACTIVE`
    ///
    /// Takes payments.
    Active,
    /// `BROKEN`
    ///
    /// The attempt to connect failed and must be repeated; `lastError` has the reason.
    Broken,
    /// `CONNECTION_LOST`
    ///
    /// A host revoked the connection; it must be connected again.
    ConnectionLost,
    /// `DEAUTHORIZED`
    ///
    /// Wind-down is complete.
    Deauthorized,
    /// `DEAUTHORIZING`
    ///
    /// Wind-down is under way.
    Deauthorizing,
    /// `DISABLED`
    ///
    /// Wind-down is complete, and the account is no longer part of the network.
    Disabled,
    /// `DISABLING`
    ///
    /// Wind-down is under way.
    Disabling,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl StripeAccountStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Activating,
        Self::Active,
        Self::Broken,
        Self::ConnectionLost,
        Self::Deauthorized,
        Self::Deauthorizing,
        Self::Disabled,
        Self::Disabling,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Activating => "ACTIVATING",
            Self::Active => "ACTIVE",
            Self::Broken => "BROKEN",
            Self::ConnectionLost => "CONNECTION_LOST",
            Self::Deauthorized => "DEAUTHORIZED",
            Self::Deauthorizing => "DEAUTHORIZING",
            Self::Disabled => "DISABLED",
            Self::Disabling => "DISABLING",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for StripeAccountStatus {
    fn from(text: &str) -> Self {
        match text {
            "ACTIVATING" => Self::Activating,
            "ACTIVE" => Self::Active,
            "BROKEN" => Self::Broken,
            "CONNECTION_LOST" => Self::ConnectionLost,
            "DEAUTHORIZED" => Self::Deauthorized,
            "DEAUTHORIZING" => Self::Deauthorizing,
            "DISABLED" => Self::Disabled,
            "DISABLING" => Self::Disabling,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for StripeAccountStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for StripeAccountStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "StripeAccountStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for StripeAccountStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `SubscriptionOutcome` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "the call can succeed and change nothing: check the outcome"]
pub enum SubscriptionOutcome {
    /// `ALREADY_SUBSCRIBED`
    ///
    /// Nothing changed; this is not an error.
    AlreadySubscribed,
    /// `CANCELLATION_SCHEDULED`
    ///
    /// Access lasts until the paid period ends.
    CancellationScheduled,
    /// `NOT_SUBSCRIBED`
    ///
    /// Nothing changed; this is not an error.
    NotSubscribed,
    /// `REMOVED`
    ///
    /// The member's subscription is gone.
    Removed,
    /// `SUBSCRIBED`
    Subscribed,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl SubscriptionOutcome {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::AlreadySubscribed,
        Self::CancellationScheduled,
        Self::NotSubscribed,
        Self::Removed,
        Self::Subscribed,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlreadySubscribed => "ALREADY_SUBSCRIBED",
            Self::CancellationScheduled => "CANCELLATION_SCHEDULED",
            Self::NotSubscribed => "NOT_SUBSCRIBED",
            Self::Removed => "REMOVED",
            Self::Subscribed => "SUBSCRIBED",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// Whether the call made the change. It is true for `REMOVED`, `SUBSCRIBED`.
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Removed | Self::Subscribed)
    }
    /// Whether nothing had to change. It is true for `ALREADY_SUBSCRIBED`, `NOT_SUBSCRIBED`.
    pub fn was_already_done(&self) -> bool {
        matches!(self, Self::AlreadySubscribed | Self::NotSubscribed)
    }
    /// Whether the API left the change out, for a reason that the outcome names. No value that this crate knows means that.
    pub fn was_skipped(&self) -> bool {
        false
    }
    /// Whether the change takes effect later. It is true for `CANCELLATION_SCHEDULED`.
    pub fn is_scheduled(&self) -> bool {
        matches!(self, Self::CancellationScheduled)
    }
}
impl From<&str> for SubscriptionOutcome {
    fn from(text: &str) -> Self {
        match text {
            "ALREADY_SUBSCRIBED" => Self::AlreadySubscribed,
            "CANCELLATION_SCHEDULED" => Self::CancellationScheduled,
            "NOT_SUBSCRIBED" => Self::NotSubscribed,
            "REMOVED" => Self::Removed,
            "SUBSCRIBED" => Self::Subscribed,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for SubscriptionOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for SubscriptionOutcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "SubscriptionOutcome",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for SubscriptionOutcome {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `TagSort` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagSort {
    /// `CREATED_AT`
    ///
    /// The default.
    CreatedAt,
    /// `MEMBER_COUNT`
    MemberCount,
    /// `TITLE`
    ///
    /// Ignores case.
    Title,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl TagSort {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::CreatedAt,
        Self::MemberCount,
        Self::Title,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "CREATED_AT",
            Self::MemberCount => "MEMBER_COUNT",
            Self::Title => "TITLE",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for TagSort {
    fn from(text: &str) -> Self {
        match text {
            "CREATED_AT" => Self::CreatedAt,
            "MEMBER_COUNT" => Self::MemberCount,
            "TITLE" => Self::Title,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for TagSort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for TagSort {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "TagSort", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for TagSort {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `UniversalActionSourceKind` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UniversalActionSourceKind {
    /// `AD_HOC`
    ///
    /// A single action outside any rule.
    AdHoc,
    /// `AUTOMATION`
    ///
    /// Done by a rule.
    Automation,
    /// `COHOST`
    ///
    /// Done by the Cohost assistant.
    Cohost,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl UniversalActionSourceKind {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::AdHoc, Self::Automation, Self::Cohost];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AdHoc => "AD_HOC",
            Self::Automation => "AUTOMATION",
            Self::Cohost => "COHOST",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for UniversalActionSourceKind {
    fn from(text: &str) -> Self {
        match text {
            "AD_HOC" => Self::AdHoc,
            "AUTOMATION" => Self::Automation,
            "COHOST" => Self::Cohost,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for UniversalActionSourceKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for UniversalActionSourceKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "UniversalActionSourceKind",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for UniversalActionSourceKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `UploadAssetKind` of the schema.
///
/// There is no kind for images here: they are uploaded through `POST /networks/:network_id/assets`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadAssetKind {
    /// `AUDIO`
    Audio,
    /// `FILE`
    ///
    /// A document, not media.
    File,
    /// `NATIVE_VIDEO`
    ///
    /// A video that is hosted and transcoded.
    NativeVideo,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl UploadAssetKind {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[Self::Audio, Self::File, Self::NativeVideo];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Audio => "AUDIO",
            Self::File => "FILE",
            Self::NativeVideo => "NATIVE_VIDEO",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for UploadAssetKind {
    fn from(text: &str) -> Self {
        match text {
            "AUDIO" => Self::Audio,
            "FILE" => Self::File,
            "NATIVE_VIDEO" => Self::NativeVideo,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for UploadAssetKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for UploadAssetKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "UploadAssetKind", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for UploadAssetKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `UploadAssetStyle` of the schema.
///
/// The style and the kind decide which viewers may upload.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadAssetStyle {
    /// `BODY_MEDIA`
    BodyMedia,
    /// `BUNDLE_DESCRIPTION`
    BundleDescription,
    /// `COMMENT`
    Comment,
    /// `COMMENT_VIDEO`
    CommentVideo,
    /// `COURSE_VIDEO`
    CourseVideo,
    /// `LANDING_PAGE_DESCRIPTION`
    LandingPageDescription,
    /// `LANDING_PAGE_VIDEO`
    LandingPageVideo,
    /// `POST`
    Post,
    /// `POST_DESCRIPTION`
    PostDescription,
    /// `PRIMARY_MEDIA`
    PrimaryMedia,
    /// `SPACE_DESCRIPTION`
    SpaceDescription,
    /// `VIDEO`
    Video,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl UploadAssetStyle {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::BodyMedia,
        Self::BundleDescription,
        Self::Comment,
        Self::CommentVideo,
        Self::CourseVideo,
        Self::LandingPageDescription,
        Self::LandingPageVideo,
        Self::Post,
        Self::PostDescription,
        Self::PrimaryMedia,
        Self::SpaceDescription,
        Self::Video,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BodyMedia => "BODY_MEDIA",
            Self::BundleDescription => "BUNDLE_DESCRIPTION",
            Self::Comment => "COMMENT",
            Self::CommentVideo => "COMMENT_VIDEO",
            Self::CourseVideo => "COURSE_VIDEO",
            Self::LandingPageDescription => "LANDING_PAGE_DESCRIPTION",
            Self::LandingPageVideo => "LANDING_PAGE_VIDEO",
            Self::Post => "POST",
            Self::PostDescription => "POST_DESCRIPTION",
            Self::PrimaryMedia => "PRIMARY_MEDIA",
            Self::SpaceDescription => "SPACE_DESCRIPTION",
            Self::Video => "VIDEO",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for UploadAssetStyle {
    fn from(text: &str) -> Self {
        match text {
            "BODY_MEDIA" => Self::BodyMedia,
            "BUNDLE_DESCRIPTION" => Self::BundleDescription,
            "COMMENT" => Self::Comment,
            "COMMENT_VIDEO" => Self::CommentVideo,
            "COURSE_VIDEO" => Self::CourseVideo,
            "LANDING_PAGE_DESCRIPTION" => Self::LandingPageDescription,
            "LANDING_PAGE_VIDEO" => Self::LandingPageVideo,
            "POST" => Self::Post,
            "POST_DESCRIPTION" => Self::PostDescription,
            "PRIMARY_MEDIA" => Self::PrimaryMedia,
            "SPACE_DESCRIPTION" => Self::SpaceDescription,
            "VIDEO" => Self::Video,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for UploadAssetStyle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for UploadAssetStyle {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "UploadAssetStyle", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for UploadAssetStyle {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `UploadMode` of the schema.
///
/// Read the mode from each session: the descriptions in the schema disagree on which modes are in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadMode {
    /// `DIRECT_PRESIGNED`
    ///
    /// Parts go straight to storage, over presigned URLs. The schema describes it as reserved, so support both modes.
    DirectPresigned,
    /// `DIRECT_PRESIGNED_PER_PART`
    ///
    /// Parts go straight to storage, over presigned URLs. The schema describes it as reserved, so support both modes.
    DirectPresignedPerPart,
    /// `SERVER_MEDIATED`
    ///
    /// Parts go through the API's servers.
    ServerMediated,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl UploadMode {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::DirectPresigned,
        Self::DirectPresignedPerPart,
        Self::ServerMediated,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DirectPresigned => "DIRECT_PRESIGNED",
            Self::DirectPresignedPerPart => "DIRECT_PRESIGNED_PER_PART",
            Self::ServerMediated => "SERVER_MEDIATED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for UploadMode {
    fn from(text: &str) -> Self {
        match text {
            "DIRECT_PRESIGNED" => Self::DirectPresigned,
            "DIRECT_PRESIGNED_PER_PART" => Self::DirectPresignedPerPart,
            "SERVER_MEDIATED" => Self::ServerMediated,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for UploadMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for UploadMode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "UploadMode", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for UploadMode {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `UploadProvider` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadProvider {
    /// `KALTURA`
    ///
    /// An old name of `LEGACY_EXTERNAL`.
    #[deprecated(note = "Use LEGACY_EXTERNAL. It may be removed from 2026-12-15.")]
    Kaltura,
    /// `LEGACY_EXTERNAL`
    ///
    /// Reserved.
    LegacyExternal,
    /// `MIGHTY_AUDIO`
    ///
    /// Nothing is transcoded.
    MightyAudio,
    /// `MIGHTY_FILE`
    ///
    /// Nothing is transcoded.
    MightyFile,
    /// `MIGHTY_VIDEO`
    ///
    /// The video is transcoded after the upload.
    MightyVideo,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl UploadProvider {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Kaltura,
        Self::LegacyExternal,
        Self::MightyAudio,
        Self::MightyFile,
        Self::MightyVideo,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kaltura => "KALTURA",
            Self::LegacyExternal => "LEGACY_EXTERNAL",
            Self::MightyAudio => "MIGHTY_AUDIO",
            Self::MightyFile => "MIGHTY_FILE",
            Self::MightyVideo => "MIGHTY_VIDEO",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for UploadProvider {
    fn from(text: &str) -> Self {
        match text {
            "KALTURA" => Self::Kaltura,
            "LEGACY_EXTERNAL" => Self::LegacyExternal,
            "MIGHTY_AUDIO" => Self::MightyAudio,
            "MIGHTY_FILE" => Self::MightyFile,
            "MIGHTY_VIDEO" => Self::MightyVideo,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for UploadProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for UploadProvider {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "UploadProvider", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for UploadProvider {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `UploadSessionStatus` of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadSessionStatus {
    /// `ABORTED`
    ///
    /// Also set if the session expired.
    Aborted,
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    ///
    /// An error during the upload ended the session.
    Failed,
    /// `IN_PROGRESS`
    InProgress,
    /// `PENDING`
    ///
    /// No chunk has arrived yet.
    Pending,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl UploadSessionStatus {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::Aborted,
        Self::Completed,
        Self::Failed,
        Self::InProgress,
        Self::Pending,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aborted => "ABORTED",
            Self::Completed => "COMPLETED",
            Self::Failed => "FAILED",
            Self::InProgress => "IN_PROGRESS",
            Self::Pending => "PENDING",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for UploadSessionStatus {
    fn from(text: &str) -> Self {
        match text {
            "ABORTED" => Self::Aborted,
            "COMPLETED" => Self::Completed,
            "FAILED" => Self::Failed,
            "IN_PROGRESS" => Self::InProgress,
            "PENDING" => Self::Pending,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for UploadSessionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for UploadSessionStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(
            serializer,
            "UploadSessionStatus",
            Self::KNOWN,
            self,
            Self::as_str,
        )
    }
}
impl<'de> serde::Deserialize<'de> for UploadSessionStatus {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `UploadStrategy` of the schema.
///
/// Read the strategy from each session. Accept both spellings until the deprecated values are removed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadStrategy {
    /// `KALTURA_MULTIPART_FORM`
    ///
    /// An old name of `LEGACY_MULTIPART_FORM`.
    #[deprecated(note = "Use LEGACY_MULTIPART_FORM. It may be removed from 2026-12-15.")]
    KalturaMultipartForm,
    /// `LEGACY_MULTIPART_FORM`
    ///
    /// Reserved.
    LegacyMultipartForm,
    /// `MULTIPART_PRESIGNED`
    ///
    /// For every kind of asset whose parts go straight to storage.
    MultipartPresigned,
    /// `MULTIPART_SERVER_MEDIATED`
    MultipartServerMediated,
    /// `S3_MULTIPART_PRESIGNED`
    ///
    /// An old name of `MULTIPART_PRESIGNED`.
    #[deprecated(note = "Use MULTIPART_PRESIGNED. It may be removed from 2026-12-15.")]
    S3MultipartPresigned,
    /// `S3_MULTIPART_SERVER_MEDIATED`
    ///
    /// An old name of `MULTIPART_SERVER_MEDIATED`.
    #[deprecated(
        note = "Use MULTIPART_SERVER_MEDIATED. It may be removed from 2026-12-15."
    )]
    S3MultipartServerMediated,
    /// `S3_SINGLE_PUT`
    ///
    /// An old name of `SINGLE_PUT`.
    #[deprecated(note = "Use SINGLE_PUT. It may be removed from 2026-12-15.")]
    S3SinglePut,
    /// `SINGLE_PUT`
    ///
    /// Reserved.
    SinglePut,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl UploadStrategy {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::KalturaMultipartForm,
        Self::LegacyMultipartForm,
        Self::MultipartPresigned,
        Self::MultipartServerMediated,
        Self::S3MultipartPresigned,
        Self::S3MultipartServerMediated,
        Self::S3SinglePut,
        Self::SinglePut,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::KalturaMultipartForm => "KALTURA_MULTIPART_FORM",
            Self::LegacyMultipartForm => "LEGACY_MULTIPART_FORM",
            Self::MultipartPresigned => "MULTIPART_PRESIGNED",
            Self::MultipartServerMediated => "MULTIPART_SERVER_MEDIATED",
            Self::S3MultipartPresigned => "S3_MULTIPART_PRESIGNED",
            Self::S3MultipartServerMediated => "S3_MULTIPART_SERVER_MEDIATED",
            Self::S3SinglePut => "S3_SINGLE_PUT",
            Self::SinglePut => "SINGLE_PUT",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for UploadStrategy {
    fn from(text: &str) -> Self {
        match text {
            "KALTURA_MULTIPART_FORM" => Self::KalturaMultipartForm,
            "LEGACY_MULTIPART_FORM" => Self::LegacyMultipartForm,
            "MULTIPART_PRESIGNED" => Self::MultipartPresigned,
            "MULTIPART_SERVER_MEDIATED" => Self::MultipartServerMediated,
            "S3_MULTIPART_PRESIGNED" => Self::S3MultipartPresigned,
            "S3_MULTIPART_SERVER_MEDIATED" => Self::S3MultipartServerMediated,
            "S3_SINGLE_PUT" => Self::S3SinglePut,
            "SINGLE_PUT" => Self::SinglePut,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for UploadStrategy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for UploadStrategy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "UploadStrategy", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for UploadStrategy {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
/// `WebhookEventType` of the schema.
///
/// A delivery spells the type differently: `MemberJoinedHook` for `MEMBER_JOINED`, for example.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEventType {
    /// `ARTICLE_CREATED`
    ArticleCreated,
    /// `ARTICLE_UPDATED`
    ArticleUpdated,
    /// `COMMENT_CREATED`
    CommentCreated,
    /// `CUSTOM_FIELD_RESPONSE_CREATED`
    CustomFieldResponseCreated,
    /// `CUSTOM_FIELD_RESPONSE_REMOVED`
    CustomFieldResponseRemoved,
    /// `CUSTOM_FIELD_RESPONSE_UPDATED`
    CustomFieldResponseUpdated,
    /// `EVENT_CANCELED`
    ///
    /// Its payload is not documented.
    EventCanceled,
    /// `EVENT_CREATED`
    EventCreated,
    /// `EVENT_INSTANCE_CANCELED`
    ///
    /// Its payload is not documented.
    EventInstanceCanceled,
    /// `EVENT_UPDATED`
    EventUpdated,
    /// `GIFT_LEADERBOARD_UPDATED`
    GiftLeaderboardUpdated,
    /// `HOT_COLD_POLL_CREATED`
    HotColdPollCreated,
    /// `HOT_COLD_POLL_UPDATED`
    HotColdPollUpdated,
    /// `INVITE_REQUESTED`
    InviteRequested,
    /// `MEMBER_AMBASSADOR_LEVELED_UP`
    MemberAmbassadorLeveledUp,
    /// `MEMBER_BADGE_ADDED`
    MemberBadgeAdded,
    /// `MEMBER_BADGE_REMOVED`
    MemberBadgeRemoved,
    /// `MEMBER_COURSE_PROGRESS_COMPLETED`
    MemberCourseProgressCompleted,
    /// `MEMBER_COURSE_PROGRESS_STARTED`
    MemberCourseProgressStarted,
    /// `MEMBER_COURSE_PROGRESS_UPDATED`
    MemberCourseProgressUpdated,
    /// `MEMBER_JOINED`
    ///
    /// A new member causes one event for each space and one for the network. In the network's event, the space's id is the network's.
    MemberJoined,
    /// `MEMBER_JOIN_REQUESTED`
    MemberJoinRequested,
    /// `MEMBER_LEFT`
    ///
    /// A member who leaves the network causes one event for each space and one for the network. In the network's event, the space's id is the network's.
    MemberLeft,
    /// `MEMBER_LESSON_COMPLETED`
    ///
    /// Its payload is not documented.
    MemberLessonCompleted,
    /// `MEMBER_PLAN_CHANGED`
    MemberPlanChanged,
    /// `MEMBER_PURCHASED`
    MemberPurchased,
    /// `MEMBER_PURCHASE_REQUESTED`
    MemberPurchaseRequested,
    /// `MEMBER_REMOVED_FROM_PLAN`
    MemberRemovedFromPlan,
    /// `MEMBER_SUBSCRIPTION_CANCELED`
    MemberSubscriptionCanceled,
    /// `MEMBER_SUBSCRIPTION_RENEWED`
    MemberSubscriptionRenewed,
    /// `MEMBER_TAG_ADDED`
    MemberTagAdded,
    /// `MEMBER_TAG_REMOVED`
    MemberTagRemoved,
    /// `MEMBER_UPDATED`
    ///
    /// A change of the bio also causes `POST_CREATED`, because the bio is a post.
    MemberUpdated,
    /// `MULTIPLE_CHOICE_POLL_CREATED`
    MultipleChoicePollCreated,
    /// `MULTIPLE_CHOICE_POLL_UPDATED`
    MultipleChoicePollUpdated,
    /// `PERCENTAGE_POLL_CREATED`
    PercentagePollCreated,
    /// `PERCENTAGE_POLL_UPDATED`
    PercentagePollUpdated,
    /// `POST_CREATED`
    PostCreated,
    /// `POST_UPDATED`
    PostUpdated,
    /// `QUESTION_CREATED`
    QuestionCreated,
    /// `QUESTION_UPDATED`
    QuestionUpdated,
    /// `REACTION_CREATED`
    ReactionCreated,
    /// `REACTION_DELETED`
    ReactionDeleted,
    /// `REPORTED_CONTENT_CREATED`
    ReportedContentCreated,
    /// `RSVP_CREATED`
    RsvpCreated,
    /// `RSVP_DELETED`
    RsvpDeleted,
    /// `RSVP_UPDATED`
    RsvpUpdated,
    /// A value that is newer than this crate.
    Unknown(UnknownValue),
}
impl WebhookEventType {
    /// Every value known to this crate.
    pub const KNOWN: &'static [Self] = &[
        Self::ArticleCreated,
        Self::ArticleUpdated,
        Self::CommentCreated,
        Self::CustomFieldResponseCreated,
        Self::CustomFieldResponseRemoved,
        Self::CustomFieldResponseUpdated,
        Self::EventCanceled,
        Self::EventCreated,
        Self::EventInstanceCanceled,
        Self::EventUpdated,
        Self::GiftLeaderboardUpdated,
        Self::HotColdPollCreated,
        Self::HotColdPollUpdated,
        Self::InviteRequested,
        Self::MemberAmbassadorLeveledUp,
        Self::MemberBadgeAdded,
        Self::MemberBadgeRemoved,
        Self::MemberCourseProgressCompleted,
        Self::MemberCourseProgressStarted,
        Self::MemberCourseProgressUpdated,
        Self::MemberJoined,
        Self::MemberJoinRequested,
        Self::MemberLeft,
        Self::MemberLessonCompleted,
        Self::MemberPlanChanged,
        Self::MemberPurchased,
        Self::MemberPurchaseRequested,
        Self::MemberRemovedFromPlan,
        Self::MemberSubscriptionCanceled,
        Self::MemberSubscriptionRenewed,
        Self::MemberTagAdded,
        Self::MemberTagRemoved,
        Self::MemberUpdated,
        Self::MultipleChoicePollCreated,
        Self::MultipleChoicePollUpdated,
        Self::PercentagePollCreated,
        Self::PercentagePollUpdated,
        Self::PostCreated,
        Self::PostUpdated,
        Self::QuestionCreated,
        Self::QuestionUpdated,
        Self::ReactionCreated,
        Self::ReactionDeleted,
        Self::ReportedContentCreated,
        Self::RsvpCreated,
        Self::RsvpDeleted,
        Self::RsvpUpdated,
    ];
    /// The value as the API writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ArticleCreated => "ARTICLE_CREATED",
            Self::ArticleUpdated => "ARTICLE_UPDATED",
            Self::CommentCreated => "COMMENT_CREATED",
            Self::CustomFieldResponseCreated => "CUSTOM_FIELD_RESPONSE_CREATED",
            Self::CustomFieldResponseRemoved => "CUSTOM_FIELD_RESPONSE_REMOVED",
            Self::CustomFieldResponseUpdated => "CUSTOM_FIELD_RESPONSE_UPDATED",
            Self::EventCanceled => "EVENT_CANCELED",
            Self::EventCreated => "EVENT_CREATED",
            Self::EventInstanceCanceled => "EVENT_INSTANCE_CANCELED",
            Self::EventUpdated => "EVENT_UPDATED",
            Self::GiftLeaderboardUpdated => "GIFT_LEADERBOARD_UPDATED",
            Self::HotColdPollCreated => "HOT_COLD_POLL_CREATED",
            Self::HotColdPollUpdated => "HOT_COLD_POLL_UPDATED",
            Self::InviteRequested => "INVITE_REQUESTED",
            Self::MemberAmbassadorLeveledUp => "MEMBER_AMBASSADOR_LEVELED_UP",
            Self::MemberBadgeAdded => "MEMBER_BADGE_ADDED",
            Self::MemberBadgeRemoved => "MEMBER_BADGE_REMOVED",
            Self::MemberCourseProgressCompleted => "MEMBER_COURSE_PROGRESS_COMPLETED",
            Self::MemberCourseProgressStarted => "MEMBER_COURSE_PROGRESS_STARTED",
            Self::MemberCourseProgressUpdated => "MEMBER_COURSE_PROGRESS_UPDATED",
            Self::MemberJoined => "MEMBER_JOINED",
            Self::MemberJoinRequested => "MEMBER_JOIN_REQUESTED",
            Self::MemberLeft => "MEMBER_LEFT",
            Self::MemberLessonCompleted => "MEMBER_LESSON_COMPLETED",
            Self::MemberPlanChanged => "MEMBER_PLAN_CHANGED",
            Self::MemberPurchased => "MEMBER_PURCHASED",
            Self::MemberPurchaseRequested => "MEMBER_PURCHASE_REQUESTED",
            Self::MemberRemovedFromPlan => "MEMBER_REMOVED_FROM_PLAN",
            Self::MemberSubscriptionCanceled => "MEMBER_SUBSCRIPTION_CANCELED",
            Self::MemberSubscriptionRenewed => "MEMBER_SUBSCRIPTION_RENEWED",
            Self::MemberTagAdded => "MEMBER_TAG_ADDED",
            Self::MemberTagRemoved => "MEMBER_TAG_REMOVED",
            Self::MemberUpdated => "MEMBER_UPDATED",
            Self::MultipleChoicePollCreated => "MULTIPLE_CHOICE_POLL_CREATED",
            Self::MultipleChoicePollUpdated => "MULTIPLE_CHOICE_POLL_UPDATED",
            Self::PercentagePollCreated => "PERCENTAGE_POLL_CREATED",
            Self::PercentagePollUpdated => "PERCENTAGE_POLL_UPDATED",
            Self::PostCreated => "POST_CREATED",
            Self::PostUpdated => "POST_UPDATED",
            Self::QuestionCreated => "QUESTION_CREATED",
            Self::QuestionUpdated => "QUESTION_UPDATED",
            Self::ReactionCreated => "REACTION_CREATED",
            Self::ReactionDeleted => "REACTION_DELETED",
            Self::ReportedContentCreated => "REPORTED_CONTENT_CREATED",
            Self::RsvpCreated => "RSVP_CREATED",
            Self::RsvpDeleted => "RSVP_DELETED",
            Self::RsvpUpdated => "RSVP_UPDATED",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl From<&str> for WebhookEventType {
    fn from(text: &str) -> Self {
        match text {
            "ARTICLE_CREATED" => Self::ArticleCreated,
            "ARTICLE_UPDATED" => Self::ArticleUpdated,
            "COMMENT_CREATED" => Self::CommentCreated,
            "CUSTOM_FIELD_RESPONSE_CREATED" => Self::CustomFieldResponseCreated,
            "CUSTOM_FIELD_RESPONSE_REMOVED" => Self::CustomFieldResponseRemoved,
            "CUSTOM_FIELD_RESPONSE_UPDATED" => Self::CustomFieldResponseUpdated,
            "EVENT_CANCELED" => Self::EventCanceled,
            "EVENT_CREATED" => Self::EventCreated,
            "EVENT_INSTANCE_CANCELED" => Self::EventInstanceCanceled,
            "EVENT_UPDATED" => Self::EventUpdated,
            "GIFT_LEADERBOARD_UPDATED" => Self::GiftLeaderboardUpdated,
            "HOT_COLD_POLL_CREATED" => Self::HotColdPollCreated,
            "HOT_COLD_POLL_UPDATED" => Self::HotColdPollUpdated,
            "INVITE_REQUESTED" => Self::InviteRequested,
            "MEMBER_AMBASSADOR_LEVELED_UP" => Self::MemberAmbassadorLeveledUp,
            "MEMBER_BADGE_ADDED" => Self::MemberBadgeAdded,
            "MEMBER_BADGE_REMOVED" => Self::MemberBadgeRemoved,
            "MEMBER_COURSE_PROGRESS_COMPLETED" => Self::MemberCourseProgressCompleted,
            "MEMBER_COURSE_PROGRESS_STARTED" => Self::MemberCourseProgressStarted,
            "MEMBER_COURSE_PROGRESS_UPDATED" => Self::MemberCourseProgressUpdated,
            "MEMBER_JOINED" => Self::MemberJoined,
            "MEMBER_JOIN_REQUESTED" => Self::MemberJoinRequested,
            "MEMBER_LEFT" => Self::MemberLeft,
            "MEMBER_LESSON_COMPLETED" => Self::MemberLessonCompleted,
            "MEMBER_PLAN_CHANGED" => Self::MemberPlanChanged,
            "MEMBER_PURCHASED" => Self::MemberPurchased,
            "MEMBER_PURCHASE_REQUESTED" => Self::MemberPurchaseRequested,
            "MEMBER_REMOVED_FROM_PLAN" => Self::MemberRemovedFromPlan,
            "MEMBER_SUBSCRIPTION_CANCELED" => Self::MemberSubscriptionCanceled,
            "MEMBER_SUBSCRIPTION_RENEWED" => Self::MemberSubscriptionRenewed,
            "MEMBER_TAG_ADDED" => Self::MemberTagAdded,
            "MEMBER_TAG_REMOVED" => Self::MemberTagRemoved,
            "MEMBER_UPDATED" => Self::MemberUpdated,
            "MULTIPLE_CHOICE_POLL_CREATED" => Self::MultipleChoicePollCreated,
            "MULTIPLE_CHOICE_POLL_UPDATED" => Self::MultipleChoicePollUpdated,
            "PERCENTAGE_POLL_CREATED" => Self::PercentagePollCreated,
            "PERCENTAGE_POLL_UPDATED" => Self::PercentagePollUpdated,
            "POST_CREATED" => Self::PostCreated,
            "POST_UPDATED" => Self::PostUpdated,
            "QUESTION_CREATED" => Self::QuestionCreated,
            "QUESTION_UPDATED" => Self::QuestionUpdated,
            "REACTION_CREATED" => Self::ReactionCreated,
            "REACTION_DELETED" => Self::ReactionDeleted,
            "REPORTED_CONTENT_CREATED" => Self::ReportedContentCreated,
            "RSVP_CREATED" => Self::RsvpCreated,
            "RSVP_DELETED" => Self::RsvpDeleted,
            "RSVP_UPDATED" => Self::RsvpUpdated,
            _ => Self::Unknown(UnknownValue::new(text)),
        }
    }
}
impl std::fmt::Display for WebhookEventType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl serde::Serialize for WebhookEventType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        open_enum::write(serializer, "WebhookEventType", Self::KNOWN, self, Self::as_str)
    }
}
impl<'de> serde::Deserialize<'de> for WebhookEventType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        open_enum::read(deserializer)
    }
}
