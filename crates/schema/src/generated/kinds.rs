// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The kinds of records: the types of the schema whose ids some argument takes. They have no
//! values; they are parameters of the types in [`ids`](crate::ids).
/// A `Asset` of the schema.
pub enum Asset {}
impl crate::ids::Kind for Asset {
    const NAME: &'static str = "Asset";
    const CLASSES: &'static [&'static str] = &["Asset"];
}
/// A `AutomationRule` of the schema.
pub enum AutomationRule {}
impl crate::ids::Kind for AutomationRule {
    const NAME: &'static str = "AutomationRule";
    const CLASSES: &'static [&'static str] = &["AutomationRule"];
}
/// A `AutomationRuleAction` of the schema.
pub enum AutomationRuleAction {}
impl crate::ids::Kind for AutomationRuleAction {
    const NAME: &'static str = "AutomationRuleAction";
    const CLASSES: &'static [&'static str] = &["AutomationRuleAction"];
}
/// A `AutomationRuleFilter` of the schema.
pub enum AutomationRuleFilter {}
impl crate::ids::Kind for AutomationRuleFilter {
    const NAME: &'static str = "AutomationRuleFilter";
    const CLASSES: &'static [&'static str] = &["AutomationRuleFilter"];
}
/// A `Badge` of the schema.
pub enum Badge {}
impl crate::ids::Kind for Badge {
    const NAME: &'static str = "Badge";
    const CLASSES: &'static [&'static str] = &["Badge"];
}
/// A `BlocklistEntry` of the schema.
pub enum BlocklistEntry {}
impl crate::ids::Kind for BlocklistEntry {
    const NAME: &'static str = "BlocklistEntry";
    const CLASSES: &'static [&'static str] = &["BlocklistEntry"];
}
/// A `ChatMessage` of the schema.
pub enum ChatMessage {}
impl crate::ids::Kind for ChatMessage {
    const NAME: &'static str = "ChatMessage";
    const CLASSES: &'static [&'static str] = &["ChatMessage"];
}
/// A `Comment` of the schema.
pub enum Comment {}
impl crate::ids::Kind for Comment {
    const NAME: &'static str = "Comment";
    const CLASSES: &'static [&'static str] = &["Comment"];
}
/// A `ConversationThread` of the schema.
pub enum ConversationThread {}
impl crate::ids::Kind for ConversationThread {
    const NAME: &'static str = "ConversationThread";
    const CLASSES: &'static [&'static str] = &["DirectMessage", "ConversationThread"];
}
/// A `Course` of the schema.
pub enum Course {}
impl crate::ids::Kind for Course {
    const NAME: &'static str = "Course";
    const CLASSES: &'static [&'static str] = &["Space", "Course", "Network"];
}
/// A `Coursework` of the schema.
pub enum Coursework {}
impl crate::ids::Kind for Coursework {
    const NAME: &'static str = "Coursework";
    const CLASSES: &'static [&'static str] = &["Coursework"];
}
/// A `CustomDomain` of the schema.
pub enum CustomDomain {}
impl crate::ids::Kind for CustomDomain {
    const NAME: &'static str = "CustomDomain";
    const CLASSES: &'static [&'static str] = &["CustomDomain"];
}
/// A `CustomField` of the schema.
pub enum CustomField {}
impl crate::ids::Kind for CustomField {
    const NAME: &'static str = "CustomField";
    const CLASSES: &'static [&'static str] = &["CustomField"];
}
/// A `CustomFieldOption` of the schema.
pub enum CustomFieldOption {}
impl crate::ids::Kind for CustomFieldOption {
    const NAME: &'static str = "CustomFieldOption";
    const CLASSES: &'static [&'static str] = &["CustomFieldOption"];
}
/// A `CustomOnboardingPointerPin` of the schema.
pub enum CustomOnboardingPointerPin {}
impl crate::ids::Kind for CustomOnboardingPointerPin {
    const NAME: &'static str = "CustomOnboardingPointerPin";
    const CLASSES: &'static [&'static str] = &["CustomOnboardingPointerPin"];
}
/// A `DirectMessage` of the schema.
pub enum DirectMessage {}
impl crate::ids::Kind for DirectMessage {
    const NAME: &'static str = "DirectMessage";
    const CLASSES: &'static [&'static str] = &["DirectMessage", "ConversationThread"];
}
/// A `EmbeddedLink` of the schema.
pub enum EmbeddedLink {}
impl crate::ids::Kind for EmbeddedLink {
    const NAME: &'static str = "EmbeddedLink";
    const CLASSES: &'static [&'static str] = &["EmbeddedLink"];
}
/// A `Event` of the schema.
pub enum Event {}
impl crate::ids::Kind for Event {
    const NAME: &'static str = "Event";
    const CLASSES: &'static [&'static str] = &["Post", "Event", "Poll"];
}
/// A `EventRecurrenceException` of the schema.
pub enum EventRecurrenceException {}
impl crate::ids::Kind for EventRecurrenceException {
    const NAME: &'static str = "EventRecurrenceException";
    const CLASSES: &'static [&'static str] = &["EventRecurrenceException"];
}
/// A `GalleryGroup` of the schema.
pub enum GalleryGroup {}
impl crate::ids::Kind for GalleryGroup {
    const NAME: &'static str = "GalleryGroup";
    const CLASSES: &'static [&'static str] = &["GalleryGroup"];
}
/// A `GiftDefinition` of the schema.
pub enum GiftDefinition {}
impl crate::ids::Kind for GiftDefinition {
    const NAME: &'static str = "GiftDefinition";
    const CLASSES: &'static [&'static str] = &["GiftDefinition"];
}
/// A `IncomeReport` of the schema.
pub enum IncomeReport {}
impl crate::ids::Kind for IncomeReport {
    const NAME: &'static str = "IncomeReport";
    const CLASSES: &'static [&'static str] = &["IncomeReport"];
}
/// A `Invite` of the schema.
pub enum Invite {}
impl crate::ids::Kind for Invite {
    const NAME: &'static str = "Invite";
    const CLASSES: &'static [&'static str] = &["Invite"];
}
/// A `InviteRequest` of the schema.
pub enum InviteRequest {}
impl crate::ids::Kind for InviteRequest {
    const NAME: &'static str = "InviteRequest";
    const CLASSES: &'static [&'static str] = &["InviteRequest"];
}
/// A `LiveSpace` of the schema.
pub enum LiveSpace {}
impl crate::ids::Kind for LiveSpace {
    const NAME: &'static str = "LiveSpace";
    const CLASSES: &'static [&'static str] = &["LiveSpace"];
}
/// A `MarketingAudience` of the schema.
pub enum MarketingAudience {}
impl crate::ids::Kind for MarketingAudience {
    const NAME: &'static str = "MarketingAudience";
    const CLASSES: &'static [&'static str] = &["MarketingAudience"];
}
/// A `MarketingBanner` of the schema.
pub enum MarketingBanner {}
impl crate::ids::Kind for MarketingBanner {
    const NAME: &'static str = "MarketingBanner";
    const CLASSES: &'static [&'static str] = &["MarketingBanner"];
}
/// A `Network` of the schema.
pub enum Network {}
impl crate::ids::Kind for Network {
    const NAME: &'static str = "Network";
    const CLASSES: &'static [&'static str] = &["Space", "Course", "Network"];
}
/// A `Notification` of the schema.
pub enum Notification {}
impl crate::ids::Kind for Notification {
    const NAME: &'static str = "Notification";
    const CLASSES: &'static [&'static str] = &["Notification"];
}
/// A `PaymentCoupon` of the schema.
pub enum PaymentCoupon {}
impl crate::ids::Kind for PaymentCoupon {
    const NAME: &'static str = "PaymentCoupon";
    const CLASSES: &'static [&'static str] = &["PaymentCoupon"];
}
/// A `PaymentPlan` of the schema.
pub enum PaymentPlan {}
impl crate::ids::Kind for PaymentPlan {
    const NAME: &'static str = "PaymentPlan";
    const CLASSES: &'static [&'static str] = &["PaymentPlan"];
}
/// A `PaymentPlanPrice` of the schema.
pub enum PaymentPlanPrice {}
impl crate::ids::Kind for PaymentPlanPrice {
    const NAME: &'static str = "PaymentPlanPrice";
    const CLASSES: &'static [&'static str] = &["PaymentPlanPrice"];
}
/// A `PaymentSubscription` of the schema.
pub enum PaymentSubscription {}
impl crate::ids::Kind for PaymentSubscription {
    const NAME: &'static str = "PaymentSubscription";
    const CLASSES: &'static [&'static str] = &["PaymentSubscription"];
}
/// A `PaymentSubscriptionGroup` of the schema.
pub enum PaymentSubscriptionGroup {}
impl crate::ids::Kind for PaymentSubscriptionGroup {
    const NAME: &'static str = "PaymentSubscriptionGroup";
    const CLASSES: &'static [&'static str] = &["PaymentSubscriptionGroup"];
}
/// A `Pin` of the schema.
pub enum Pin {}
impl crate::ids::Kind for Pin {
    const NAME: &'static str = "Pin";
    const CLASSES: &'static [&'static str] = &["Pin"];
}
/// A `Poll` of the schema.
pub enum Poll {}
impl crate::ids::Kind for Poll {
    const NAME: &'static str = "Poll";
    const CLASSES: &'static [&'static str] = &["Post", "Event", "Poll"];
}
/// A `PollAnswer` of the schema.
pub enum PollAnswer {}
impl crate::ids::Kind for PollAnswer {
    const NAME: &'static str = "PollAnswer";
    const CLASSES: &'static [&'static str] = &["PollAnswer"];
}
/// A `PollChoice` of the schema.
pub enum PollChoice {}
impl crate::ids::Kind for PollChoice {
    const NAME: &'static str = "PollChoice";
    const CLASSES: &'static [&'static str] = &["PollChoice"];
}
/// A `Post` of the schema.
pub enum Post {}
impl crate::ids::Kind for Post {
    const NAME: &'static str = "Post";
    const CLASSES: &'static [&'static str] = &["Post", "Event", "Poll"];
}
/// A `PrivateMessage` of the schema.
pub enum PrivateMessage {}
impl crate::ids::Kind for PrivateMessage {
    const NAME: &'static str = "PrivateMessage";
    const CLASSES: &'static [&'static str] = &["PrivateMessage"];
}
/// A `ProfileQuestion` of the schema.
pub enum ProfileQuestion {}
impl crate::ids::Kind for ProfileQuestion {
    const NAME: &'static str = "ProfileQuestion";
    const CLASSES: &'static [&'static str] = &["ProfileQuestion"];
}
/// A `Purchase` of the schema.
pub enum Purchase {}
impl crate::ids::Kind for Purchase {
    const NAME: &'static str = "Purchase";
    const CLASSES: &'static [&'static str] = &["Purchase"];
}
/// A `QuizAttempt` of the schema.
pub enum QuizAttempt {}
impl crate::ids::Kind for QuizAttempt {
    const NAME: &'static str = "QuizAttempt";
    const CLASSES: &'static [&'static str] = &["QuizAttempt"];
}
/// A `Recognition` of the schema.
pub enum Recognition {}
impl crate::ids::Kind for Recognition {
    const NAME: &'static str = "Recognition";
    const CLASSES: &'static [&'static str] = &["Recognition"];
}
/// A `Rsvp` of the schema.
pub enum Rsvp {}
impl crate::ids::Kind for Rsvp {
    const NAME: &'static str = "Rsvp";
    const CLASSES: &'static [&'static str] = &["Rsvp"];
}
/// A `Segment` of the schema.
pub enum Segment {}
impl crate::ids::Kind for Segment {
    const NAME: &'static str = "Segment";
    const CLASSES: &'static [&'static str] = &["Segment"];
}
/// A `Space` of the schema.
pub enum Space {}
impl crate::ids::Kind for Space {
    const NAME: &'static str = "Space";
    const CLASSES: &'static [&'static str] = &["Space", "Course", "Network"];
}
/// A `SpaceLink` of the schema.
pub enum SpaceLink {}
impl crate::ids::Kind for SpaceLink {
    const NAME: &'static str = "SpaceLink";
    const CLASSES: &'static [&'static str] = &["SpaceLink"];
}
/// A `SpacesCollection` of the schema.
pub enum SpacesCollection {}
impl crate::ids::Kind for SpacesCollection {
    const NAME: &'static str = "SpacesCollection";
    const CLASSES: &'static [&'static str] = &["SpacesCollection"];
}
/// A `Tag` of the schema.
pub enum Tag {}
impl crate::ids::Kind for Tag {
    const NAME: &'static str = "Tag";
    const CLASSES: &'static [&'static str] = &["Tag"];
}
/// A member: a `User` of the schema.
pub enum User {}
impl crate::ids::Kind for User {
    const NAME: &'static str = "User";
    const CLASSES: &'static [&'static str] = &["User"];
}
/// A `Waitlist` of the schema.
pub enum Waitlist {}
impl crate::ids::Kind for Waitlist {
    const NAME: &'static str = "Waitlist";
    const CLASSES: &'static [&'static str] = &["Waitlist"];
}
/// A `WebhookCallback` of the schema.
pub enum WebhookCallback {}
impl crate::ids::Kind for WebhookCallback {
    const NAME: &'static str = "WebhookCallback";
    const CLASSES: &'static [&'static str] = &["WebhookCallback"];
}
crate::ids::within! {
    ConversationThread : DirectMessage, Event : Post, Poll : Post, Course : Space,
    Network : Space,
}
/// The types that have a GlobalID. Each is the class of its own GlobalIDs, as far as is
/// known.
pub(crate) static CLASSES: &[&str] = &[
    "Announcement",
    "AutomationRule",
    "AutomationRuleAction",
    "AutomationRuleFilter",
    "Badge",
    "BlocklistEntry",
    "ChatMessage",
    "Comment",
    "ConversationThread",
    "Coupon",
    "Course",
    "Coursework",
    "CustomDomain",
    "CustomField",
    "CustomFieldAnswer",
    "CustomFieldOption",
    "CustomOnboardingPointerPin",
    "DirectMessage",
    "Event",
    "EventRecurrenceException",
    "FeedPostItem",
    "GiftDefinition",
    "IncomeReport",
    "Invite",
    "InviteRequest",
    "Lead",
    "LiveSpace",
    "MarketingAudience",
    "MarketingAudienceFilterItem",
    "MarketingBanner",
    "Membership",
    "Network",
    "Notification",
    "NotificationSetting",
    "OnboardingPointerPin",
    "PaymentCoupon",
    "PaymentCouponRedemption",
    "PaymentPlan",
    "PaymentSubscription",
    "Poll",
    "PollAnswer",
    "Post",
    "PostTag",
    "PrivateMessage",
    "ProfileQuestion",
    "ProfileQuestionAnswer",
    "Purchase",
    "QuizAttempt",
    "Reaction",
    "Rsvp",
    "Segment",
    "Space",
    "SpaceLink",
    "StripeAccount",
    "Tag",
    "User",
    "VideoProgress",
    "Waitlist",
    "WebhookCallback",
];
pub(crate) mod short {
    /// The id of a [`Asset`](crate::kinds::Asset).
    pub type AssetId = crate::ids::IdOf<crate::kinds::Asset>;
    /// The id of a [`Asset`](crate::kinds::Asset), or its slug.
    pub type AssetRef = crate::ids::RefOf<crate::kinds::Asset>;
    /// The id of a [`AutomationRule`](crate::kinds::AutomationRule).
    pub type AutomationRuleId = crate::ids::IdOf<crate::kinds::AutomationRule>;
    /// The id of a [`AutomationRule`](crate::kinds::AutomationRule), or its slug.
    pub type AutomationRuleRef = crate::ids::RefOf<crate::kinds::AutomationRule>;
    /// The id of a [`AutomationRuleAction`](crate::kinds::AutomationRuleAction).
    pub type AutomationRuleActionId = crate::ids::IdOf<
        crate::kinds::AutomationRuleAction,
    >;
    /// The id of a [`AutomationRuleAction`](crate::kinds::AutomationRuleAction), or its slug.
    pub type AutomationRuleActionRef = crate::ids::RefOf<
        crate::kinds::AutomationRuleAction,
    >;
    /// The id of a [`AutomationRuleFilter`](crate::kinds::AutomationRuleFilter).
    pub type AutomationRuleFilterId = crate::ids::IdOf<
        crate::kinds::AutomationRuleFilter,
    >;
    /// The id of a [`AutomationRuleFilter`](crate::kinds::AutomationRuleFilter), or its slug.
    pub type AutomationRuleFilterRef = crate::ids::RefOf<
        crate::kinds::AutomationRuleFilter,
    >;
    /// The id of a [`Badge`](crate::kinds::Badge).
    pub type BadgeId = crate::ids::IdOf<crate::kinds::Badge>;
    /// The id of a [`Badge`](crate::kinds::Badge), or its slug.
    pub type BadgeRef = crate::ids::RefOf<crate::kinds::Badge>;
    /// The id of a [`BlocklistEntry`](crate::kinds::BlocklistEntry).
    pub type BlocklistEntryId = crate::ids::IdOf<crate::kinds::BlocklistEntry>;
    /// The id of a [`BlocklistEntry`](crate::kinds::BlocklistEntry), or its slug.
    pub type BlocklistEntryRef = crate::ids::RefOf<crate::kinds::BlocklistEntry>;
    /// The id of a [`ChatMessage`](crate::kinds::ChatMessage).
    pub type ChatMessageId = crate::ids::IdOf<crate::kinds::ChatMessage>;
    /// The id of a [`ChatMessage`](crate::kinds::ChatMessage), or its slug.
    pub type ChatMessageRef = crate::ids::RefOf<crate::kinds::ChatMessage>;
    /// The id of a [`Comment`](crate::kinds::Comment).
    pub type CommentId = crate::ids::IdOf<crate::kinds::Comment>;
    /// The id of a [`Comment`](crate::kinds::Comment), or its slug.
    pub type CommentRef = crate::ids::RefOf<crate::kinds::Comment>;
    /// The id of a [`ConversationThread`](crate::kinds::ConversationThread).
    pub type ConversationThreadId = crate::ids::IdOf<crate::kinds::ConversationThread>;
    /// The id of a [`ConversationThread`](crate::kinds::ConversationThread), or its slug.
    pub type ConversationThreadRef = crate::ids::RefOf<crate::kinds::ConversationThread>;
    /// The id of a [`Course`](crate::kinds::Course).
    pub type CourseId = crate::ids::IdOf<crate::kinds::Course>;
    /// The id of a [`Course`](crate::kinds::Course), or its slug.
    pub type CourseRef = crate::ids::RefOf<crate::kinds::Course>;
    /// The id of a [`Coursework`](crate::kinds::Coursework).
    pub type CourseworkId = crate::ids::IdOf<crate::kinds::Coursework>;
    /// The id of a [`Coursework`](crate::kinds::Coursework), or its slug.
    pub type CourseworkRef = crate::ids::RefOf<crate::kinds::Coursework>;
    /// The id of a [`CustomDomain`](crate::kinds::CustomDomain).
    pub type CustomDomainId = crate::ids::IdOf<crate::kinds::CustomDomain>;
    /// The id of a [`CustomDomain`](crate::kinds::CustomDomain), or its slug.
    pub type CustomDomainRef = crate::ids::RefOf<crate::kinds::CustomDomain>;
    /// The id of a [`CustomField`](crate::kinds::CustomField).
    pub type CustomFieldId = crate::ids::IdOf<crate::kinds::CustomField>;
    /// The id of a [`CustomField`](crate::kinds::CustomField), or its slug.
    pub type CustomFieldRef = crate::ids::RefOf<crate::kinds::CustomField>;
    /// The id of a [`CustomFieldOption`](crate::kinds::CustomFieldOption).
    pub type CustomFieldOptionId = crate::ids::IdOf<crate::kinds::CustomFieldOption>;
    /// The id of a [`CustomFieldOption`](crate::kinds::CustomFieldOption), or its slug.
    pub type CustomFieldOptionRef = crate::ids::RefOf<crate::kinds::CustomFieldOption>;
    /// The id of a [`CustomOnboardingPointerPin`](crate::kinds::CustomOnboardingPointerPin).
    pub type CustomOnboardingPointerPinId = crate::ids::IdOf<
        crate::kinds::CustomOnboardingPointerPin,
    >;
    /// The id of a [`CustomOnboardingPointerPin`](crate::kinds::CustomOnboardingPointerPin), or its slug.
    pub type CustomOnboardingPointerPinRef = crate::ids::RefOf<
        crate::kinds::CustomOnboardingPointerPin,
    >;
    /// The id of a [`DirectMessage`](crate::kinds::DirectMessage).
    pub type DirectMessageId = crate::ids::IdOf<crate::kinds::DirectMessage>;
    /// The id of a [`DirectMessage`](crate::kinds::DirectMessage), or its slug.
    pub type DirectMessageRef = crate::ids::RefOf<crate::kinds::DirectMessage>;
    /// The id of a [`EmbeddedLink`](crate::kinds::EmbeddedLink).
    pub type EmbeddedLinkId = crate::ids::IdOf<crate::kinds::EmbeddedLink>;
    /// The id of a [`EmbeddedLink`](crate::kinds::EmbeddedLink), or its slug.
    pub type EmbeddedLinkRef = crate::ids::RefOf<crate::kinds::EmbeddedLink>;
    /// The id of a [`Event`](crate::kinds::Event).
    pub type EventId = crate::ids::IdOf<crate::kinds::Event>;
    /// The id of a [`Event`](crate::kinds::Event), or its slug.
    pub type EventRef = crate::ids::RefOf<crate::kinds::Event>;
    /// The id of a [`EventRecurrenceException`](crate::kinds::EventRecurrenceException).
    pub type EventRecurrenceExceptionId = crate::ids::IdOf<
        crate::kinds::EventRecurrenceException,
    >;
    /// The id of a [`EventRecurrenceException`](crate::kinds::EventRecurrenceException), or its slug.
    pub type EventRecurrenceExceptionRef = crate::ids::RefOf<
        crate::kinds::EventRecurrenceException,
    >;
    /// The id of a [`GalleryGroup`](crate::kinds::GalleryGroup).
    pub type GalleryGroupId = crate::ids::IdOf<crate::kinds::GalleryGroup>;
    /// The id of a [`GalleryGroup`](crate::kinds::GalleryGroup), or its slug.
    pub type GalleryGroupRef = crate::ids::RefOf<crate::kinds::GalleryGroup>;
    /// The id of a [`GiftDefinition`](crate::kinds::GiftDefinition).
    pub type GiftDefinitionId = crate::ids::IdOf<crate::kinds::GiftDefinition>;
    /// The id of a [`GiftDefinition`](crate::kinds::GiftDefinition), or its slug.
    pub type GiftDefinitionRef = crate::ids::RefOf<crate::kinds::GiftDefinition>;
    /// The id of a [`IncomeReport`](crate::kinds::IncomeReport).
    pub type IncomeReportId = crate::ids::IdOf<crate::kinds::IncomeReport>;
    /// The id of a [`IncomeReport`](crate::kinds::IncomeReport), or its slug.
    pub type IncomeReportRef = crate::ids::RefOf<crate::kinds::IncomeReport>;
    /// The id of a [`Invite`](crate::kinds::Invite).
    pub type InviteId = crate::ids::IdOf<crate::kinds::Invite>;
    /// The id of a [`Invite`](crate::kinds::Invite), or its slug.
    pub type InviteRef = crate::ids::RefOf<crate::kinds::Invite>;
    /// The id of a [`InviteRequest`](crate::kinds::InviteRequest).
    pub type InviteRequestId = crate::ids::IdOf<crate::kinds::InviteRequest>;
    /// The id of a [`InviteRequest`](crate::kinds::InviteRequest), or its slug.
    pub type InviteRequestRef = crate::ids::RefOf<crate::kinds::InviteRequest>;
    /// The id of a [`LiveSpace`](crate::kinds::LiveSpace).
    pub type LiveSpaceId = crate::ids::IdOf<crate::kinds::LiveSpace>;
    /// The id of a [`LiveSpace`](crate::kinds::LiveSpace), or its slug.
    pub type LiveSpaceRef = crate::ids::RefOf<crate::kinds::LiveSpace>;
    /// The id of a [`MarketingAudience`](crate::kinds::MarketingAudience).
    pub type MarketingAudienceId = crate::ids::IdOf<crate::kinds::MarketingAudience>;
    /// The id of a [`MarketingAudience`](crate::kinds::MarketingAudience), or its slug.
    pub type MarketingAudienceRef = crate::ids::RefOf<crate::kinds::MarketingAudience>;
    /// The id of a [`MarketingBanner`](crate::kinds::MarketingBanner).
    pub type MarketingBannerId = crate::ids::IdOf<crate::kinds::MarketingBanner>;
    /// The id of a [`MarketingBanner`](crate::kinds::MarketingBanner), or its slug.
    pub type MarketingBannerRef = crate::ids::RefOf<crate::kinds::MarketingBanner>;
    /// The id of a [`User`](crate::kinds::User).
    pub type MemberId = crate::ids::IdOf<crate::kinds::User>;
    /// The id of a [`User`](crate::kinds::User), or its slug.
    pub type MemberRef = crate::ids::RefOf<crate::kinds::User>;
    /// The id of a [`Network`](crate::kinds::Network).
    pub type NetworkId = crate::ids::IdOf<crate::kinds::Network>;
    /// The id of a [`Network`](crate::kinds::Network), or its slug.
    pub type NetworkRef = crate::ids::RefOf<crate::kinds::Network>;
    /// The id of a [`Notification`](crate::kinds::Notification).
    pub type NotificationId = crate::ids::IdOf<crate::kinds::Notification>;
    /// The id of a [`Notification`](crate::kinds::Notification), or its slug.
    pub type NotificationRef = crate::ids::RefOf<crate::kinds::Notification>;
    /// The id of a [`PaymentCoupon`](crate::kinds::PaymentCoupon).
    pub type PaymentCouponId = crate::ids::IdOf<crate::kinds::PaymentCoupon>;
    /// The id of a [`PaymentCoupon`](crate::kinds::PaymentCoupon), or its slug.
    pub type PaymentCouponRef = crate::ids::RefOf<crate::kinds::PaymentCoupon>;
    /// The id of a [`PaymentPlan`](crate::kinds::PaymentPlan).
    pub type PaymentPlanId = crate::ids::IdOf<crate::kinds::PaymentPlan>;
    /// The id of a [`PaymentPlan`](crate::kinds::PaymentPlan), or its slug.
    pub type PaymentPlanRef = crate::ids::RefOf<crate::kinds::PaymentPlan>;
    /// The id of a [`PaymentPlanPrice`](crate::kinds::PaymentPlanPrice).
    pub type PaymentPlanPriceId = crate::ids::IdOf<crate::kinds::PaymentPlanPrice>;
    /// The id of a [`PaymentPlanPrice`](crate::kinds::PaymentPlanPrice), or its slug.
    pub type PaymentPlanPriceRef = crate::ids::RefOf<crate::kinds::PaymentPlanPrice>;
    /// The id of a [`PaymentSubscription`](crate::kinds::PaymentSubscription).
    pub type PaymentSubscriptionId = crate::ids::IdOf<crate::kinds::PaymentSubscription>;
    /// The id of a [`PaymentSubscription`](crate::kinds::PaymentSubscription), or its slug.
    pub type PaymentSubscriptionRef = crate::ids::RefOf<
        crate::kinds::PaymentSubscription,
    >;
    /// The id of a [`PaymentSubscriptionGroup`](crate::kinds::PaymentSubscriptionGroup).
    pub type PaymentSubscriptionGroupId = crate::ids::IdOf<
        crate::kinds::PaymentSubscriptionGroup,
    >;
    /// The id of a [`PaymentSubscriptionGroup`](crate::kinds::PaymentSubscriptionGroup), or its slug.
    pub type PaymentSubscriptionGroupRef = crate::ids::RefOf<
        crate::kinds::PaymentSubscriptionGroup,
    >;
    /// The id of a [`Pin`](crate::kinds::Pin).
    pub type PinId = crate::ids::IdOf<crate::kinds::Pin>;
    /// The id of a [`Pin`](crate::kinds::Pin), or its slug.
    pub type PinRef = crate::ids::RefOf<crate::kinds::Pin>;
    /// The id of a [`Poll`](crate::kinds::Poll).
    pub type PollId = crate::ids::IdOf<crate::kinds::Poll>;
    /// The id of a [`Poll`](crate::kinds::Poll), or its slug.
    pub type PollRef = crate::ids::RefOf<crate::kinds::Poll>;
    /// The id of a [`PollAnswer`](crate::kinds::PollAnswer).
    pub type PollAnswerId = crate::ids::IdOf<crate::kinds::PollAnswer>;
    /// The id of a [`PollAnswer`](crate::kinds::PollAnswer), or its slug.
    pub type PollAnswerRef = crate::ids::RefOf<crate::kinds::PollAnswer>;
    /// The id of a [`PollChoice`](crate::kinds::PollChoice).
    pub type PollChoiceId = crate::ids::IdOf<crate::kinds::PollChoice>;
    /// The id of a [`PollChoice`](crate::kinds::PollChoice), or its slug.
    pub type PollChoiceRef = crate::ids::RefOf<crate::kinds::PollChoice>;
    /// The id of a [`Post`](crate::kinds::Post).
    pub type PostId = crate::ids::IdOf<crate::kinds::Post>;
    /// The id of a [`Post`](crate::kinds::Post), or its slug.
    pub type PostRef = crate::ids::RefOf<crate::kinds::Post>;
    /// The id of a [`PrivateMessage`](crate::kinds::PrivateMessage).
    pub type PrivateMessageId = crate::ids::IdOf<crate::kinds::PrivateMessage>;
    /// The id of a [`PrivateMessage`](crate::kinds::PrivateMessage), or its slug.
    pub type PrivateMessageRef = crate::ids::RefOf<crate::kinds::PrivateMessage>;
    /// The id of a [`ProfileQuestion`](crate::kinds::ProfileQuestion).
    pub type ProfileQuestionId = crate::ids::IdOf<crate::kinds::ProfileQuestion>;
    /// The id of a [`ProfileQuestion`](crate::kinds::ProfileQuestion), or its slug.
    pub type ProfileQuestionRef = crate::ids::RefOf<crate::kinds::ProfileQuestion>;
    /// The id of a [`Purchase`](crate::kinds::Purchase).
    pub type PurchaseId = crate::ids::IdOf<crate::kinds::Purchase>;
    /// The id of a [`Purchase`](crate::kinds::Purchase), or its slug.
    pub type PurchaseRef = crate::ids::RefOf<crate::kinds::Purchase>;
    /// The id of a [`QuizAttempt`](crate::kinds::QuizAttempt).
    pub type QuizAttemptId = crate::ids::IdOf<crate::kinds::QuizAttempt>;
    /// The id of a [`QuizAttempt`](crate::kinds::QuizAttempt), or its slug.
    pub type QuizAttemptRef = crate::ids::RefOf<crate::kinds::QuizAttempt>;
    /// The id of a [`Recognition`](crate::kinds::Recognition).
    pub type RecognitionId = crate::ids::IdOf<crate::kinds::Recognition>;
    /// The id of a [`Recognition`](crate::kinds::Recognition), or its slug.
    pub type RecognitionRef = crate::ids::RefOf<crate::kinds::Recognition>;
    /// The id of a [`Rsvp`](crate::kinds::Rsvp).
    pub type RsvpId = crate::ids::IdOf<crate::kinds::Rsvp>;
    /// The id of a [`Rsvp`](crate::kinds::Rsvp), or its slug.
    pub type RsvpRef = crate::ids::RefOf<crate::kinds::Rsvp>;
    /// The id of a [`Segment`](crate::kinds::Segment).
    pub type SegmentId = crate::ids::IdOf<crate::kinds::Segment>;
    /// The id of a [`Segment`](crate::kinds::Segment), or its slug.
    pub type SegmentRef = crate::ids::RefOf<crate::kinds::Segment>;
    /// The id of a [`Space`](crate::kinds::Space).
    pub type SpaceId = crate::ids::IdOf<crate::kinds::Space>;
    /// The id of a [`Space`](crate::kinds::Space), or its slug.
    pub type SpaceRef = crate::ids::RefOf<crate::kinds::Space>;
    /// The id of a [`SpaceLink`](crate::kinds::SpaceLink).
    pub type SpaceLinkId = crate::ids::IdOf<crate::kinds::SpaceLink>;
    /// The id of a [`SpaceLink`](crate::kinds::SpaceLink), or its slug.
    pub type SpaceLinkRef = crate::ids::RefOf<crate::kinds::SpaceLink>;
    /// The id of a [`SpacesCollection`](crate::kinds::SpacesCollection).
    pub type SpacesCollectionId = crate::ids::IdOf<crate::kinds::SpacesCollection>;
    /// The id of a [`SpacesCollection`](crate::kinds::SpacesCollection), or its slug.
    pub type SpacesCollectionRef = crate::ids::RefOf<crate::kinds::SpacesCollection>;
    /// The id of a [`Tag`](crate::kinds::Tag).
    pub type TagId = crate::ids::IdOf<crate::kinds::Tag>;
    /// The id of a [`Tag`](crate::kinds::Tag), or its slug.
    pub type TagRef = crate::ids::RefOf<crate::kinds::Tag>;
    /// The id of a [`Waitlist`](crate::kinds::Waitlist).
    pub type WaitlistId = crate::ids::IdOf<crate::kinds::Waitlist>;
    /// The id of a [`Waitlist`](crate::kinds::Waitlist), or its slug.
    pub type WaitlistRef = crate::ids::RefOf<crate::kinds::Waitlist>;
    /// The id of a [`WebhookCallback`](crate::kinds::WebhookCallback).
    pub type WebhookCallbackId = crate::ids::IdOf<crate::kinds::WebhookCallback>;
    /// The id of a [`WebhookCallback`](crate::kinds::WebhookCallback), or its slug.
    pub type WebhookCallbackRef = crate::ids::RefOf<crate::kinds::WebhookCallback>;
}
