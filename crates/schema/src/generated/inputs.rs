// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! Every input of the schema. A required field is an argument of `new`; every other field
//! is absent until it is set.
#![allow(deprecated)]
/// `AbortUploadSessionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbortUploadSessionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `clientTransferStats`, a `ClientTransferStatsInput`.
    ///
    /// If the client sends the parts straight to storage, this is the only record of progress that the server gets.
    pub client_transfer_stats: mighty_core::Maybe<
        mighty_schema::inputs::ClientTransferStatsInput,
    >,
    /// `reason`, a `String`.
    ///
    /// Free text for the server's metrics; it has no effect.
    pub reason: mighty_core::Maybe<String>,
    /// `sessionToken`, a `String!`.
    ///
    /// The UUID from `createUploadSession`, not a GlobalID. It is a secret.
    pub session_token: mighty_core::SecretText,
}
impl AbortUploadSessionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(session_token: impl Into<mighty_core::SecretText>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            client_transfer_stats: mighty_core::Maybe::Absent,
            reason: mighty_core::Maybe::Absent,
            session_token: session_token.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `clientTransferStats`.
    #[must_use]
    pub fn client_transfer_stats(
        mut self,
        client_transfer_stats: impl Into<mighty_schema::inputs::ClientTransferStatsInput>,
    ) -> Self {
        self.client_transfer_stats = mighty_core::Maybe::Value(
            client_transfer_stats.into(),
        );
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = mighty_core::Maybe::Value(reason.into());
        self
    }
}
impl serde::Serialize for AbortUploadSessionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.client_transfer_stats.is_absent() {
            map.serialize_entry("clientTransferStats", &self.client_transfer_stats)?;
        }
        if !self.reason.is_absent() {
            map.serialize_entry("reason", &self.reason)?;
        }
        map.serialize_entry("sessionToken", &self.session_token)?;
        map.end()
    }
}
/// `ArchiveConversationInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ArchiveConversationInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `conversationId`, a `ID!`.
    ///
    /// The GlobalID of a direct message.
    pub conversation_id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::DirectMessage,
    >,
    /// `includeThreads`, a `Boolean`. If absent, it is `true`.
    ///
    /// True by default: the viewer's threads in it are archived too.
    pub include_threads: mighty_core::Maybe<bool>,
}
impl ArchiveConversationInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            conversation_id: conversation_id.into(),
            include_threads: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `includeThreads`.
    #[must_use]
    pub fn include_threads(mut self, include_threads: impl Into<bool>) -> Self {
        self.include_threads = mighty_core::Maybe::Value(include_threads.into());
        self
    }
}
impl serde::Serialize for ArchiveConversationInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("conversationId", &self.conversation_id)?;
        if !self.include_threads.is_absent() {
            map.serialize_entry("includeThreads", &self.include_threads)?;
        }
        map.end()
    }
}
/// `ArchivePaymentPlanInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ArchivePaymentPlanInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
}
impl ArchivePaymentPlanInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for ArchivePaymentPlanInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `AutomationRuleActionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutomationRuleActionInput {
    /// `actionType`, a `AutomationRuleActionType!`.
    pub action_type: mighty_schema::enums::AutomationRuleActionType,
    /// `configParameters`, a `JSONObject`.
    pub config_parameters: mighty_core::Maybe<
        serde_json::Map<String, serde_json::Value>,
    >,
    /// `delaySeconds`, a `Int`.
    ///
    /// Seconds, for a relative schedule.
    pub delay_seconds: mighty_core::Maybe<i32>,
    /// `id`, a `ID`.
    ///
    /// A resource ID or GlobalID of an existing action. Leave it out to create one.
    pub id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRuleAction>,
    >,
    /// `scheduleKind`, a `AutomationRuleScheduleKind`.
    pub schedule_kind: mighty_core::Maybe<
        mighty_schema::enums::AutomationRuleScheduleKind,
    >,
    /// `scheduledTime`, a `ISO8601DateTime`.
    ///
    /// For an absolute schedule.
    pub scheduled_time: mighty_core::Maybe<jiff::Timestamp>,
    /// `targetableId`, a `ID`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub targetable_id: mighty_core::Maybe<mighty_core::Id>,
    /// `targetableType`, a `AutomationRuleTargetType`.
    pub targetable_type: mighty_core::Maybe<
        mighty_schema::enums::AutomationRuleTargetType,
    >,
}
impl AutomationRuleActionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        action_type: impl Into<mighty_schema::enums::AutomationRuleActionType>,
    ) -> Self {
        Self {
            action_type: action_type.into(),
            config_parameters: mighty_core::Maybe::Absent,
            delay_seconds: mighty_core::Maybe::Absent,
            id: mighty_core::Maybe::Absent,
            schedule_kind: mighty_core::Maybe::Absent,
            scheduled_time: mighty_core::Maybe::Absent,
            targetable_id: mighty_core::Maybe::Absent,
            targetable_type: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `configParameters`.
    #[must_use]
    pub fn config_parameters(
        mut self,
        config_parameters: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.config_parameters = mighty_core::Maybe::Value(config_parameters.into());
        self
    }
    /// Sets `delaySeconds`.
    #[must_use]
    pub fn delay_seconds(mut self, delay_seconds: impl Into<i32>) -> Self {
        self.delay_seconds = mighty_core::Maybe::Value(delay_seconds.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(
        mut self,
        id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRuleAction>,
        >,
    ) -> Self {
        self.id = mighty_core::Maybe::Value(id.into());
        self
    }
    /// Sets `scheduleKind`.
    #[must_use]
    pub fn schedule_kind(
        mut self,
        schedule_kind: impl Into<mighty_schema::enums::AutomationRuleScheduleKind>,
    ) -> Self {
        self.schedule_kind = mighty_core::Maybe::Value(schedule_kind.into());
        self
    }
    /// Sets `scheduledTime`.
    #[must_use]
    pub fn scheduled_time(mut self, scheduled_time: impl Into<jiff::Timestamp>) -> Self {
        self.scheduled_time = mighty_core::Maybe::Value(scheduled_time.into());
        self
    }
    /// Sets `targetableId`.
    #[must_use]
    pub fn targetable_id(mut self, targetable_id: impl Into<mighty_core::Id>) -> Self {
        self.targetable_id = mighty_core::Maybe::Value(targetable_id.into());
        self
    }
    /// Sets `targetableType`.
    #[must_use]
    pub fn targetable_type(
        mut self,
        targetable_type: impl Into<mighty_schema::enums::AutomationRuleTargetType>,
    ) -> Self {
        self.targetable_type = mighty_core::Maybe::Value(targetable_type.into());
        self
    }
}
impl serde::Serialize for AutomationRuleActionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("actionType", &self.action_type)?;
        if !self.config_parameters.is_absent() {
            map.serialize_entry("configParameters", &self.config_parameters)?;
        }
        if !self.delay_seconds.is_absent() {
            map.serialize_entry("delaySeconds", &self.delay_seconds)?;
        }
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        if !self.schedule_kind.is_absent() {
            map.serialize_entry("scheduleKind", &self.schedule_kind)?;
        }
        if !self.scheduled_time.is_absent() {
            map.serialize_entry("scheduledTime", &self.scheduled_time)?;
        }
        if !self.targetable_id.is_absent() {
            map.serialize_entry("targetableId", &self.targetable_id)?;
        }
        if !self.targetable_type.is_absent() {
            map.serialize_entry("targetableType", &self.targetable_type)?;
        }
        map.end()
    }
}
/// `AutomationRuleFilterInput` of the schema.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AutomationRuleFilterInput {
    /// `aiFilterPrompt`, a `String`.
    ///
    /// Affects only triggers that see content.
    pub ai_filter_prompt: mighty_core::Maybe<String>,
    /// `id`, a `ID`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRuleFilter>,
    >,
    /// `marketingAudienceIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs.
    pub marketing_audience_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingAudience>>,
    >,
}
impl AutomationRuleFilterInput {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            ai_filter_prompt: mighty_core::Maybe::Absent,
            id: mighty_core::Maybe::Absent,
            marketing_audience_ids: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `aiFilterPrompt`.
    #[must_use]
    pub fn ai_filter_prompt(mut self, ai_filter_prompt: impl Into<String>) -> Self {
        self.ai_filter_prompt = mighty_core::Maybe::Value(ai_filter_prompt.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(
        mut self,
        id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRuleFilter>,
        >,
    ) -> Self {
        self.id = mighty_core::Maybe::Value(id.into());
        self
    }
    /// Sets `marketingAudienceIds`.
    #[must_use]
    pub fn marketing_audience_ids(
        mut self,
        marketing_audience_ids: impl IntoIterator<
            Item = impl Into<
                mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingAudience>,
            >,
        >,
    ) -> Self {
        self.marketing_audience_ids = mighty_core::Maybe::Value(
            marketing_audience_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl serde::Serialize for AutomationRuleFilterInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.ai_filter_prompt.is_absent() {
            map.serialize_entry("aiFilterPrompt", &self.ai_filter_prompt)?;
        }
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        if !self.marketing_audience_ids.is_absent() {
            map.serialize_entry("marketingAudienceIds", &self.marketing_audience_ids)?;
        }
        map.end()
    }
}
/// `BanMemberInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BanMemberInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    /// `reason`, a `String`.
    ///
    /// Kept in the record of moderation.
    pub reason: mighty_core::Maybe<String>,
}
impl BanMemberInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            member_id: member_id.into(),
            reason: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = mighty_core::Maybe::Value(reason.into());
        self
    }
}
impl serde::Serialize for BanMemberInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberId", &self.member_id)?;
        if !self.reason.is_absent() {
            map.serialize_entry("reason", &self.reason)?;
        }
        map.end()
    }
}
/// `CancelPaymentSubscriptionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelPaymentSubscriptionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `immediate`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default. If true, the access ends now.
    pub immediate: mighty_core::Maybe<bool>,
    /// `subscriptionId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub subscription_id: mighty_schema::ids::IdOf<
        mighty_schema::kinds::PaymentSubscription,
    >,
}
impl CancelPaymentSubscriptionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        subscription_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscription>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            immediate: mighty_core::Maybe::Absent,
            subscription_id: subscription_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `immediate`.
    #[must_use]
    pub fn immediate(mut self, immediate: impl Into<bool>) -> Self {
        self.immediate = mighty_core::Maybe::Value(immediate.into());
        self
    }
}
impl serde::Serialize for CancelPaymentSubscriptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.immediate.is_absent() {
            map.serialize_entry("immediate", &self.immediate)?;
        }
        map.serialize_entry("subscriptionId", &self.subscription_id)?;
        map.end()
    }
}
/// `ClientTransferStatsInput` of the schema.
///
/// Telemetry only; nothing depends on it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClientTransferStatsInput {
    /// `bytesTransferred`, a `Long`.
    ///
    /// The server reads it when an upload is aborted. If you don't know it, leave it out instead of sending 0.
    pub bytes_transferred: mighty_core::Maybe<i64>,
    /// `failedPartNumber`, a `Int`.
    pub failed_part_number: mighty_core::Maybe<i32>,
    /// `maxWidthUsed`, a `Int`.
    ///
    /// The number of parts that were in flight at once. It is at most the width that the server offered.
    pub max_width_used: mighty_core::Maybe<i32>,
    /// `partRetryCount`, a `Int`.
    ///
    /// The number of retries in the whole transfer.
    pub part_retry_count: mighty_core::Maybe<i32>,
}
impl ClientTransferStatsInput {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            bytes_transferred: mighty_core::Maybe::Absent,
            failed_part_number: mighty_core::Maybe::Absent,
            max_width_used: mighty_core::Maybe::Absent,
            part_retry_count: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `bytesTransferred`.
    #[must_use]
    pub fn bytes_transferred(mut self, bytes_transferred: impl Into<i64>) -> Self {
        self.bytes_transferred = mighty_core::Maybe::Value(bytes_transferred.into());
        self
    }
    /// Sets `failedPartNumber`.
    #[must_use]
    pub fn failed_part_number(mut self, failed_part_number: impl Into<i32>) -> Self {
        self.failed_part_number = mighty_core::Maybe::Value(failed_part_number.into());
        self
    }
    /// Sets `maxWidthUsed`.
    #[must_use]
    pub fn max_width_used(mut self, max_width_used: impl Into<i32>) -> Self {
        self.max_width_used = mighty_core::Maybe::Value(max_width_used.into());
        self
    }
    /// Sets `partRetryCount`.
    #[must_use]
    pub fn part_retry_count(mut self, part_retry_count: impl Into<i32>) -> Self {
        self.part_retry_count = mighty_core::Maybe::Value(part_retry_count.into());
        self
    }
}
impl serde::Serialize for ClientTransferStatsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.bytes_transferred.is_absent() {
            map.serialize_entry("bytesTransferred", &self.bytes_transferred)?;
        }
        if !self.failed_part_number.is_absent() {
            map.serialize_entry("failedPartNumber", &self.failed_part_number)?;
        }
        if !self.max_width_used.is_absent() {
            map.serialize_entry("maxWidthUsed", &self.max_width_used)?;
        }
        if !self.part_retry_count.is_absent() {
            map.serialize_entry("partRetryCount", &self.part_retry_count)?;
        }
        map.end()
    }
}
/// `CompleteLiveSpaceInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteLiveSpaceInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::LiveSpace>,
}
impl CompleteLiveSpaceInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::LiveSpace>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CompleteLiveSpaceInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `CompleteQuizAttemptInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteQuizAttemptInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `quizAttemptId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub quiz_attempt_id: mighty_schema::ids::IdOf<mighty_schema::kinds::QuizAttempt>,
}
impl CompleteQuizAttemptInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        quiz_attempt_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::QuizAttempt>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            quiz_attempt_id: quiz_attempt_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CompleteQuizAttemptInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("quizAttemptId", &self.quiz_attempt_id)?;
        map.end()
    }
}
/// `CompleteUploadSessionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteUploadSessionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `clientTransferStats`, a `ClientTransferStatsInput`.
    ///
    /// Telemetry; optional.
    pub client_transfer_stats: mighty_core::Maybe<
        mighty_schema::inputs::ClientTransferStatsInput,
    >,
    /// `receipts`, a `[UploadReceiptInput!]`.
    ///
    /// One per part, in the presigned strategy only; a server-mediated upload ignores them.
    pub receipts: mighty_core::Maybe<Vec<mighty_schema::inputs::UploadReceiptInput>>,
    /// `sessionToken`, a `String!`.
    ///
    /// The UUID from `createUploadSession`, not a GlobalID. It is a secret.
    pub session_token: mighty_core::SecretText,
    /// `uploadTimeSeconds`, a `Float`.
    ///
    /// Telemetry, in seconds with fractions; optional.
    pub upload_time_seconds: mighty_core::Maybe<f64>,
    /// `uploadedFileSizeBytes`, a `Long`.
    ///
    /// Telemetry; optional.
    pub uploaded_file_size_bytes: mighty_core::Maybe<i64>,
}
impl CompleteUploadSessionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(session_token: impl Into<mighty_core::SecretText>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            client_transfer_stats: mighty_core::Maybe::Absent,
            receipts: mighty_core::Maybe::Absent,
            session_token: session_token.into(),
            upload_time_seconds: mighty_core::Maybe::Absent,
            uploaded_file_size_bytes: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `clientTransferStats`.
    #[must_use]
    pub fn client_transfer_stats(
        mut self,
        client_transfer_stats: impl Into<mighty_schema::inputs::ClientTransferStatsInput>,
    ) -> Self {
        self.client_transfer_stats = mighty_core::Maybe::Value(
            client_transfer_stats.into(),
        );
        self
    }
    /// Sets `receipts`.
    #[must_use]
    pub fn receipts(
        mut self,
        receipts: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::UploadReceiptInput>,
        >,
    ) -> Self {
        self.receipts = mighty_core::Maybe::Value(
            receipts.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `uploadTimeSeconds`.
    #[must_use]
    pub fn upload_time_seconds(mut self, upload_time_seconds: impl Into<f64>) -> Self {
        self.upload_time_seconds = mighty_core::Maybe::Value(upload_time_seconds.into());
        self
    }
    /// Sets `uploadedFileSizeBytes`.
    #[must_use]
    pub fn uploaded_file_size_bytes(
        mut self,
        uploaded_file_size_bytes: impl Into<i64>,
    ) -> Self {
        self.uploaded_file_size_bytes = mighty_core::Maybe::Value(
            uploaded_file_size_bytes.into(),
        );
        self
    }
}
impl serde::Serialize for CompleteUploadSessionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.client_transfer_stats.is_absent() {
            map.serialize_entry("clientTransferStats", &self.client_transfer_stats)?;
        }
        if !self.receipts.is_absent() {
            map.serialize_entry("receipts", &self.receipts)?;
        }
        map.serialize_entry("sessionToken", &self.session_token)?;
        if !self.upload_time_seconds.is_absent() {
            map.serialize_entry("uploadTimeSeconds", &self.upload_time_seconds)?;
        }
        if !self.uploaded_file_size_bytes.is_absent() {
            map.serialize_entry(
                "uploadedFileSizeBytes",
                &self.uploaded_file_size_bytes,
            )?;
        }
        map.end()
    }
}
/// `CreateAmbassadorAnnouncementInput` of the schema.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAmbassadorAnnouncementInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
}
impl CreateAmbassadorAnnouncementInput {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateAmbassadorAnnouncementInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.end()
    }
}
/// `CreateAnnouncementInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAnnouncementInput {
    /// `body`, a `String!`.
    ///
    /// Simple HTML, sanitised by the server.
    pub body: String,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `externalLink`, a `String`.
    ///
    /// Rejected unless the network has external links in announcements turned on.
    pub external_link: mighty_core::Maybe<String>,
    /// `filter`, a `MemberFilter`.
    ///
    /// Excludes `recipientIds`. An empty filter means all members. If both are left out, that also means all members.
    pub filter: mighty_core::Maybe<mighty_schema::inputs::MemberFilter>,
    /// `recipientIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs; excludes `filter`. An empty list is rejected. If both are left out, that means all members.
    pub recipient_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    >,
    /// `spaceId`, a `ID!`.
    ///
    /// A resource ID or GlobalID, of a space or of the network.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    /// `subject`, a `String`.
    ///
    /// Cut after 150 characters. If it is left out, the greeting depends on the sender's role.
    pub subject: mighty_core::Maybe<String>,
}
impl CreateAnnouncementInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        body: impl Into<String>,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            body: body.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            external_link: mighty_core::Maybe::Absent,
            filter: mighty_core::Maybe::Absent,
            recipient_ids: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
            subject: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `externalLink`.
    #[must_use]
    pub fn external_link(mut self, external_link: impl Into<String>) -> Self {
        self.external_link = mighty_core::Maybe::Value(external_link.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(
        mut self,
        filter: impl Into<mighty_schema::inputs::MemberFilter>,
    ) -> Self {
        self.filter = mighty_core::Maybe::Value(filter.into());
        self
    }
    /// Sets `recipientIds`.
    #[must_use]
    pub fn recipient_ids(
        mut self,
        recipient_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Self {
        self.recipient_ids = mighty_core::Maybe::Value(
            recipient_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = mighty_core::Maybe::Value(subject.into());
        self
    }
}
impl serde::Serialize for CreateAnnouncementInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("body", &self.body)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.external_link.is_absent() {
            map.serialize_entry("externalLink", &self.external_link)?;
        }
        if !self.filter.is_absent() {
            map.serialize_entry("filter", &self.filter)?;
        }
        if !self.recipient_ids.is_absent() {
            map.serialize_entry("recipientIds", &self.recipient_ids)?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        if !self.subject.is_absent() {
            map.serialize_entry("subject", &self.subject)?;
        }
        map.end()
    }
}
/// `CreateAnswerCheerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAnswerCheerInput {
    /// `answerId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub answer_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PollAnswer>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
}
impl CreateAnswerCheerInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        answer_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PollAnswer>,
        >,
    ) -> Self {
        Self {
            answer_id: answer_id.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateAnswerCheerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("answerId", &self.answer_id)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.end()
    }
}
/// `CreateAutomationRuleInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAutomationRuleInput {
    /// `automationRuleActions`, a `[AutomationRuleActionInput!]!`.
    ///
    /// At least one.
    pub automation_rule_actions: Vec<mighty_schema::inputs::AutomationRuleActionInput>,
    /// `automationRuleFilter`, a `AutomationRuleFilterInput`.
    pub automation_rule_filter: mighty_core::Maybe<
        mighty_schema::inputs::AutomationRuleFilterInput,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `name`, a `String`.
    pub name: mighty_core::Maybe<String>,
    /// `paused`, a `Boolean`.
    pub paused: mighty_core::Maybe<bool>,
    /// `trigger`, a `AutomationRuleTrigger!`.
    pub trigger: mighty_schema::enums::AutomationRuleTrigger,
    /// `triggerParameters`, a `JSONObject`.
    pub trigger_parameters: mighty_core::Maybe<
        serde_json::Map<String, serde_json::Value>,
    >,
    /// `triggerTargetableId`, a `ID`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub trigger_targetable_id: mighty_core::Maybe<mighty_core::Id>,
    /// `triggerTargetableType`, a `AutomationRuleTargetType`.
    pub trigger_targetable_type: mighty_core::Maybe<
        mighty_schema::enums::AutomationRuleTargetType,
    >,
}
impl CreateAutomationRuleInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        automation_rule_actions: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::AutomationRuleActionInput>,
        >,
        trigger: impl Into<mighty_schema::enums::AutomationRuleTrigger>,
    ) -> Self {
        Self {
            automation_rule_actions: automation_rule_actions
                .into_iter()
                .map(Into::into)
                .collect(),
            automation_rule_filter: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            name: mighty_core::Maybe::Absent,
            paused: mighty_core::Maybe::Absent,
            trigger: trigger.into(),
            trigger_parameters: mighty_core::Maybe::Absent,
            trigger_targetable_id: mighty_core::Maybe::Absent,
            trigger_targetable_type: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `automationRuleFilter`.
    #[must_use]
    pub fn automation_rule_filter(
        mut self,
        automation_rule_filter: impl Into<
            mighty_schema::inputs::AutomationRuleFilterInput,
        >,
    ) -> Self {
        self.automation_rule_filter = mighty_core::Maybe::Value(
            automation_rule_filter.into(),
        );
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = mighty_core::Maybe::Value(name.into());
        self
    }
    /// Sets `paused`.
    #[must_use]
    pub fn paused(mut self, paused: impl Into<bool>) -> Self {
        self.paused = mighty_core::Maybe::Value(paused.into());
        self
    }
    /// Sets `triggerParameters`.
    #[must_use]
    pub fn trigger_parameters(
        mut self,
        trigger_parameters: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.trigger_parameters = mighty_core::Maybe::Value(trigger_parameters.into());
        self
    }
    /// Sets `triggerTargetableId`.
    #[must_use]
    pub fn trigger_targetable_id(
        mut self,
        trigger_targetable_id: impl Into<mighty_core::Id>,
    ) -> Self {
        self.trigger_targetable_id = mighty_core::Maybe::Value(
            trigger_targetable_id.into(),
        );
        self
    }
    /// Sets `triggerTargetableType`.
    #[must_use]
    pub fn trigger_targetable_type(
        mut self,
        trigger_targetable_type: impl Into<
            mighty_schema::enums::AutomationRuleTargetType,
        >,
    ) -> Self {
        self.trigger_targetable_type = mighty_core::Maybe::Value(
            trigger_targetable_type.into(),
        );
        self
    }
}
impl serde::Serialize for CreateAutomationRuleInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("automationRuleActions", &self.automation_rule_actions)?;
        if !self.automation_rule_filter.is_absent() {
            map.serialize_entry("automationRuleFilter", &self.automation_rule_filter)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.name.is_absent() {
            map.serialize_entry("name", &self.name)?;
        }
        if !self.paused.is_absent() {
            map.serialize_entry("paused", &self.paused)?;
        }
        map.serialize_entry("trigger", &self.trigger)?;
        if !self.trigger_parameters.is_absent() {
            map.serialize_entry("triggerParameters", &self.trigger_parameters)?;
        }
        if !self.trigger_targetable_id.is_absent() {
            map.serialize_entry("triggerTargetableId", &self.trigger_targetable_id)?;
        }
        if !self.trigger_targetable_type.is_absent() {
            map.serialize_entry("triggerTargetableType", &self.trigger_targetable_type)?;
        }
        map.end()
    }
}
/// `CreateBadgeInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBadgeInput {
    /// `avatarId`, a `ID!`.
    ///
    /// An image asset, by resource ID or GlobalID.
    pub avatar_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `color`, a `String`.
    ///
    /// A hex colour such as `#FF5733`.
    pub color: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `title`, a `String!`.
    pub title: String,
}
impl CreateBadgeInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        avatar_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            avatar_id: avatar_id.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            color: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            title: title.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = mighty_core::Maybe::Value(color.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
}
impl serde::Serialize for CreateBadgeInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("avatarId", &self.avatar_id)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.color.is_absent() {
            map.serialize_entry("color", &self.color)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}
/// `CreateBadgeMembershipsInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBadgeMembershipsInput {
    /// `badgeId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub badge_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberIds`, a `[ID!]!`.
    ///
    /// Resource IDs or GlobalIDs.
    pub member_ids: Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
}
impl CreateBadgeMembershipsInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        badge_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>>,
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Self {
        Self {
            badge_id: badge_id.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            member_ids: member_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateBadgeMembershipsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("badgeId", &self.badge_id)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberIds", &self.member_ids)?;
        map.end()
    }
}
/// `CreateBlocklistEntryInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBlocklistEntryInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `email`, a `String!`.
    ///
    /// Kept in lower case.
    pub email: String,
    /// `reason`, a `String`.
    pub reason: mighty_core::Maybe<String>,
}
impl CreateBlocklistEntryInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            email: email.into(),
            reason: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = mighty_core::Maybe::Value(reason.into());
        self
    }
}
impl serde::Serialize for CreateBlocklistEntryInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("email", &self.email)?;
        if !self.reason.is_absent() {
            map.serialize_entry("reason", &self.reason)?;
        }
        map.end()
    }
}
/// `CreateChatReportInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateChatReportInput {
    /// `blacklistType`, a `BlacklistType!`.
    pub blacklist_type: mighty_schema::enums::BlacklistType,
    /// `chatId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub chat_id: mighty_core::Id,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `reason`, a `String`.
    ///
    /// Kept with the report.
    pub reason: mighty_core::Maybe<String>,
}
impl CreateChatReportInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        blacklist_type: impl Into<mighty_schema::enums::BlacklistType>,
        chat_id: impl Into<mighty_core::Id>,
    ) -> Self {
        Self {
            blacklist_type: blacklist_type.into(),
            chat_id: chat_id.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            reason: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = mighty_core::Maybe::Value(reason.into());
        self
    }
}
impl serde::Serialize for CreateChatReportInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("blacklistType", &self.blacklist_type)?;
        map.serialize_entry("chatId", &self.chat_id)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.reason.is_absent() {
            map.serialize_entry("reason", &self.reason)?;
        }
        map.end()
    }
}
/// `CreateCommentInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCommentInput {
    /// `body`, a `String!`.
    ///
    /// HTML, sanitised by the server.
    pub body: String,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `postId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub post_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
    /// `replyToId`, a `ID`.
    ///
    /// A GlobalID only.
    pub reply_to_id: mighty_core::Maybe<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
    >,
}
impl CreateCommentInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        body: impl Into<String>,
        post_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            body: body.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            post_id: post_id.into(),
            reply_to_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `replyToId`.
    #[must_use]
    pub fn reply_to_id(
        mut self,
        reply_to_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
        >,
    ) -> Self {
        self.reply_to_id = mighty_core::Maybe::Value(reply_to_id.into());
        self
    }
}
impl serde::Serialize for CreateCommentInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("body", &self.body)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("postId", &self.post_id)?;
        if !self.reply_to_id.is_absent() {
            map.serialize_entry("replyToId", &self.reply_to_id)?;
        }
        map.end()
    }
}
/// `CreateCommentReportInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCommentReportInput {
    /// `blacklistType`, a `BlacklistType!`.
    pub blacklist_type: mighty_schema::enums::BlacklistType,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `commentId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub comment_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>,
    /// `reason`, a `String`.
    ///
    /// Kept with the report.
    pub reason: mighty_core::Maybe<String>,
}
impl CreateCommentReportInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        blacklist_type: impl Into<mighty_schema::enums::BlacklistType>,
        comment_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>>,
    ) -> Self {
        Self {
            blacklist_type: blacklist_type.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            comment_id: comment_id.into(),
            reason: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = mighty_core::Maybe::Value(reason.into());
        self
    }
}
impl serde::Serialize for CreateCommentReportInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("blacklistType", &self.blacklist_type)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("commentId", &self.comment_id)?;
        if !self.reason.is_absent() {
            map.serialize_entry("reason", &self.reason)?;
        }
        map.end()
    }
}
/// `CreateConversationBookmarkInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationBookmarkInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `conversationId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub conversation_id: mighty_core::Id,
}
impl CreateConversationBookmarkInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(conversation_id: impl Into<mighty_core::Id>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            conversation_id: conversation_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateConversationBookmarkInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("conversationId", &self.conversation_id)?;
        map.end()
    }
}
/// `CreateConversationInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationInput {
    /// `assetIds`, a `[ID!]`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub asset_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `embeddedLinkId`, a `ID`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub embedded_link_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::EmbeddedLink>,
    >,
    /// `preserveParagraphSpacing`, a `Boolean`.
    ///
    /// False by default. If true, the editor's paragraph breaks become double line breaks before the HTML is sanitised.
    pub preserve_paragraph_spacing: mighty_core::Maybe<bool>,
    /// `recipientIds`, a `[ID!]!`.
    ///
    /// GlobalIDs, without the viewer's own.
    pub recipient_ids: Vec<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
    /// `reportSkipsAsOutcomes`, a `Boolean`.
    ///
    /// False by default. If true and nothing was sent, the reason is an `outcome` of `SKIPPED_…` instead of an error.
    pub report_skips_as_outcomes: mighty_core::Maybe<bool>,
    /// `text`, a `String!`.
    ///
    /// HTML, sanitised by the server.
    pub text: String,
    /// `title`, a `String`.
    ///
    /// Used for a new group only.
    pub title: mighty_core::Maybe<String>,
}
impl CreateConversationInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        recipient_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
        >,
        text: impl Into<String>,
    ) -> Self {
        Self {
            asset_ids: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            embedded_link_id: mighty_core::Maybe::Absent,
            preserve_paragraph_spacing: mighty_core::Maybe::Absent,
            recipient_ids: recipient_ids.into_iter().map(Into::into).collect(),
            report_skips_as_outcomes: mighty_core::Maybe::Absent,
            text: text.into(),
            title: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `assetIds`.
    #[must_use]
    pub fn asset_ids(
        mut self,
        asset_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
        >,
    ) -> Self {
        self.asset_ids = mighty_core::Maybe::Value(
            asset_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `embeddedLinkId`.
    #[must_use]
    pub fn embedded_link_id(
        mut self,
        embedded_link_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::EmbeddedLink>,
        >,
    ) -> Self {
        self.embedded_link_id = mighty_core::Maybe::Value(embedded_link_id.into());
        self
    }
    /// Sets `preserveParagraphSpacing`.
    #[must_use]
    pub fn preserve_paragraph_spacing(
        mut self,
        preserve_paragraph_spacing: impl Into<bool>,
    ) -> Self {
        self.preserve_paragraph_spacing = mighty_core::Maybe::Value(
            preserve_paragraph_spacing.into(),
        );
        self
    }
    /// Sets `reportSkipsAsOutcomes`.
    #[must_use]
    pub fn report_skips_as_outcomes(
        mut self,
        report_skips_as_outcomes: impl Into<bool>,
    ) -> Self {
        self.report_skips_as_outcomes = mighty_core::Maybe::Value(
            report_skips_as_outcomes.into(),
        );
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
}
impl serde::Serialize for CreateConversationInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.asset_ids.is_absent() {
            map.serialize_entry("assetIds", &self.asset_ids)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.embedded_link_id.is_absent() {
            map.serialize_entry("embeddedLinkId", &self.embedded_link_id)?;
        }
        if !self.preserve_paragraph_spacing.is_absent() {
            map.serialize_entry(
                "preserveParagraphSpacing",
                &self.preserve_paragraph_spacing,
            )?;
        }
        map.serialize_entry("recipientIds", &self.recipient_ids)?;
        if !self.report_skips_as_outcomes.is_absent() {
            map.serialize_entry(
                "reportSkipsAsOutcomes",
                &self.report_skips_as_outcomes,
            )?;
        }
        map.serialize_entry("text", &self.text)?;
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        map.end()
    }
}
/// `CreateConversationMembershipsInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationMembershipsInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `conversationId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub conversation_id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::DirectMessage,
    >,
    /// `memberIds`, a `[ID!]!`.
    ///
    /// GlobalIDs only.
    pub member_ids: Vec<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
}
impl CreateConversationMembershipsInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            conversation_id: conversation_id.into(),
            member_ids: member_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateConversationMembershipsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("conversationId", &self.conversation_id)?;
        map.serialize_entry("memberIds", &self.member_ids)?;
        map.end()
    }
}
/// `CreateCourseInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCourseInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `collectionName`, a `String`.
    ///
    /// Found by name, ignoring case. It is created only if no collection has a similar name. A near match, such as a name without an emoji, is an error that lists the candidates.
    pub collection_name: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `format`, a `CourseFormat`.
    ///
    /// `CONTENT` by default, which is self-paced; `COHORT` shares one schedule.
    pub format: mighty_core::Maybe<mighty_schema::enums::CourseFormat>,
    /// `title`, a `String!`.
    pub title: String,
}
impl CreateCourseInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            collection_name: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            format: mighty_core::Maybe::Absent,
            title: title.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `collectionName`.
    #[must_use]
    pub fn collection_name(mut self, collection_name: impl Into<String>) -> Self {
        self.collection_name = mighty_core::Maybe::Value(collection_name.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(
        mut self,
        format: impl Into<mighty_schema::enums::CourseFormat>,
    ) -> Self {
        self.format = mighty_core::Maybe::Value(format.into());
        self
    }
}
impl serde::Serialize for CreateCourseInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.collection_name.is_absent() {
            map.serialize_entry("collectionName", &self.collection_name)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.format.is_absent() {
            map.serialize_entry("format", &self.format)?;
        }
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}
/// `CreateCourseworkInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCourseworkInput {
    /// `assetIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs; null has the same effect as leaving it out.
    pub asset_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `completionCriteria`, a `CourseworkCompletionCriteria`.
    pub completion_criteria: mighty_core::Maybe<
        mighty_schema::enums::CourseworkCompletionCriteria,
    >,
    /// `courseId`, a `ID!`.
    ///
    /// A space with course content turned on, by resource ID or GlobalID.
    pub course_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    /// `description`, a `String`.
    ///
    /// An old name of `descriptionHtml`.
    #[deprecated(note = "Use descriptionHtml. It may be removed from 2026-12-15.")]
    pub description: mighty_core::Maybe<String>,
    /// `descriptionHtml`, a `String`.
    pub description_html: mighty_core::Maybe<String>,
    /// `parentId`, a `ID`.
    ///
    /// The course's overview by default.
    pub parent_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
    >,
    /// `status`, a `CourseworkStatus`.
    pub status: mighty_core::Maybe<mighty_schema::enums::CourseworkStatus>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
    /// `type`, a `CourseworkType!`.
    ///
    /// `OVERVIEW` can't be created: each course has one.
    pub r#type: mighty_schema::enums::CourseworkType,
    /// `unlockingCriteria`, a `CourseworkUnlockingCriteria`.
    pub unlocking_criteria: mighty_core::Maybe<
        mighty_schema::enums::CourseworkUnlockingCriteria,
    >,
}
impl CreateCourseworkInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        course_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        r#type: impl Into<mighty_schema::enums::CourseworkType>,
    ) -> Self {
        Self {
            asset_ids: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            completion_criteria: mighty_core::Maybe::Absent,
            course_id: course_id.into(),
            description: mighty_core::Maybe::Absent,
            description_html: mighty_core::Maybe::Absent,
            parent_id: mighty_core::Maybe::Absent,
            status: mighty_core::Maybe::Absent,
            title: mighty_core::Maybe::Absent,
            r#type: r#type.into(),
            unlocking_criteria: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `assetIds`.
    #[must_use]
    pub fn asset_ids(
        mut self,
        asset_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
        >,
    ) -> Self {
        self.asset_ids = mighty_core::Maybe::Value(
            asset_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `completionCriteria`.
    #[must_use]
    pub fn completion_criteria(
        mut self,
        completion_criteria: impl Into<
            mighty_schema::enums::CourseworkCompletionCriteria,
        >,
    ) -> Self {
        self.completion_criteria = mighty_core::Maybe::Value(completion_criteria.into());
        self
    }
    /// Sets `description`.
    #[deprecated(note = "Use descriptionHtml. It may be removed from 2026-12-15.")]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sets `descriptionHtml`.
    #[must_use]
    pub fn description_html(mut self, description_html: impl Into<String>) -> Self {
        self.description_html = mighty_core::Maybe::Value(description_html.into());
        self
    }
    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(
        mut self,
        parent_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>>,
    ) -> Self {
        self.parent_id = mighty_core::Maybe::Value(parent_id.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<mighty_schema::enums::CourseworkStatus>,
    ) -> Self {
        self.status = mighty_core::Maybe::Value(status.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sets `unlockingCriteria`.
    #[must_use]
    pub fn unlocking_criteria(
        mut self,
        unlocking_criteria: impl Into<mighty_schema::enums::CourseworkUnlockingCriteria>,
    ) -> Self {
        self.unlocking_criteria = mighty_core::Maybe::Value(unlocking_criteria.into());
        self
    }
}
impl serde::Serialize for CreateCourseworkInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.asset_ids.is_absent() {
            map.serialize_entry("assetIds", &self.asset_ids)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.completion_criteria.is_absent() {
            map.serialize_entry("completionCriteria", &self.completion_criteria)?;
        }
        map.serialize_entry("courseId", &self.course_id)?;
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.description_html.is_absent() {
            map.serialize_entry("descriptionHtml", &self.description_html)?;
        }
        if !self.parent_id.is_absent() {
            map.serialize_entry("parentId", &self.parent_id)?;
        }
        if !self.status.is_absent() {
            map.serialize_entry("status", &self.status)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        map.serialize_entry("type", &self.r#type)?;
        if !self.unlocking_criteria.is_absent() {
            map.serialize_entry("unlockingCriteria", &self.unlocking_criteria)?;
        }
        map.end()
    }
}
/// `CreateCustomDomainInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomDomainInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `domain`, a `String!`.
    ///
    /// A fully qualified domain name.
    pub domain: String,
}
impl CreateCustomDomainInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            domain: domain.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateCustomDomainInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("domain", &self.domain)?;
        map.end()
    }
}
/// `CreateCustomFieldInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomFieldInput {
    /// `allowAdHoc`, a `Boolean`.
    pub allow_ad_hoc: mighty_core::Maybe<bool>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `locationGranularity`, a `LocationGranularity`.
    ///
    /// Required for location fields; it can't be changed later.
    pub location_granularity: mighty_core::Maybe<
        mighty_schema::enums::LocationGranularity,
    >,
    /// `maxDate`, a `ISO8601Date`.
    ///
    /// For dates and date ranges. If left out, there is no bound.
    pub max_date: mighty_core::Maybe<jiff::civil::Date>,
    /// `maxResponses`, a `Int`.
    ///
    /// Required for a multi-select dropdown, and if several locations are allowed.
    pub max_responses: mighty_core::Maybe<i32>,
    /// `maxValue`, a `Int`.
    ///
    /// For numbers. If left out, there is no bound.
    pub max_value: mighty_core::Maybe<i32>,
    /// `minDate`, a `ISO8601Date`.
    ///
    /// For dates and date ranges. If left out, there is no bound.
    pub min_date: mighty_core::Maybe<jiff::civil::Date>,
    /// `minValue`, a `Int`.
    ///
    /// For numbers. If left out, there is no bound.
    pub min_value: mighty_core::Maybe<i32>,
    /// `options`, a `[String!]`.
    pub options: mighty_core::Maybe<Vec<String>>,
    /// `placeholder`, a `String`.
    pub placeholder: mighty_core::Maybe<String>,
    /// `privacy`, a `CustomFieldPrivacy!`.
    pub privacy: mighty_schema::enums::CustomFieldPrivacy,
    /// `responseBy`, a `CustomFieldResponseBy!`.
    pub response_by: mighty_schema::enums::CustomFieldResponseBy,
    /// `responseType`, a `CustomFieldResponseType!`.
    ///
    /// A type that hosts may create. The system creates the tag and badge fields.
    pub response_type: mighty_schema::enums::CustomFieldResponseType,
    /// `title`, a `String!`.
    pub title: String,
}
impl CreateCustomFieldInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        privacy: impl Into<mighty_schema::enums::CustomFieldPrivacy>,
        response_by: impl Into<mighty_schema::enums::CustomFieldResponseBy>,
        response_type: impl Into<mighty_schema::enums::CustomFieldResponseType>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            allow_ad_hoc: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            location_granularity: mighty_core::Maybe::Absent,
            max_date: mighty_core::Maybe::Absent,
            max_responses: mighty_core::Maybe::Absent,
            max_value: mighty_core::Maybe::Absent,
            min_date: mighty_core::Maybe::Absent,
            min_value: mighty_core::Maybe::Absent,
            options: mighty_core::Maybe::Absent,
            placeholder: mighty_core::Maybe::Absent,
            privacy: privacy.into(),
            response_by: response_by.into(),
            response_type: response_type.into(),
            title: title.into(),
        }
    }
    /// Sets `allowAdHoc`.
    #[must_use]
    pub fn allow_ad_hoc(mut self, allow_ad_hoc: impl Into<bool>) -> Self {
        self.allow_ad_hoc = mighty_core::Maybe::Value(allow_ad_hoc.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sets `locationGranularity`.
    #[must_use]
    pub fn location_granularity(
        mut self,
        location_granularity: impl Into<mighty_schema::enums::LocationGranularity>,
    ) -> Self {
        self.location_granularity = mighty_core::Maybe::Value(
            location_granularity.into(),
        );
        self
    }
    /// Sets `maxDate`.
    #[must_use]
    pub fn max_date(mut self, max_date: impl Into<jiff::civil::Date>) -> Self {
        self.max_date = mighty_core::Maybe::Value(max_date.into());
        self
    }
    /// Sets `maxResponses`.
    #[must_use]
    pub fn max_responses(mut self, max_responses: impl Into<i32>) -> Self {
        self.max_responses = mighty_core::Maybe::Value(max_responses.into());
        self
    }
    /// Sets `maxValue`.
    #[must_use]
    pub fn max_value(mut self, max_value: impl Into<i32>) -> Self {
        self.max_value = mighty_core::Maybe::Value(max_value.into());
        self
    }
    /// Sets `minDate`.
    #[must_use]
    pub fn min_date(mut self, min_date: impl Into<jiff::civil::Date>) -> Self {
        self.min_date = mighty_core::Maybe::Value(min_date.into());
        self
    }
    /// Sets `minValue`.
    #[must_use]
    pub fn min_value(mut self, min_value: impl Into<i32>) -> Self {
        self.min_value = mighty_core::Maybe::Value(min_value.into());
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.options = mighty_core::Maybe::Value(
            options.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `placeholder`.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = mighty_core::Maybe::Value(placeholder.into());
        self
    }
}
impl serde::Serialize for CreateCustomFieldInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.allow_ad_hoc.is_absent() {
            map.serialize_entry("allowAdHoc", &self.allow_ad_hoc)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.location_granularity.is_absent() {
            map.serialize_entry("locationGranularity", &self.location_granularity)?;
        }
        if !self.max_date.is_absent() {
            map.serialize_entry("maxDate", &self.max_date)?;
        }
        if !self.max_responses.is_absent() {
            map.serialize_entry("maxResponses", &self.max_responses)?;
        }
        if !self.max_value.is_absent() {
            map.serialize_entry("maxValue", &self.max_value)?;
        }
        if !self.min_date.is_absent() {
            map.serialize_entry("minDate", &self.min_date)?;
        }
        if !self.min_value.is_absent() {
            map.serialize_entry("minValue", &self.min_value)?;
        }
        if !self.options.is_absent() {
            map.serialize_entry("options", &self.options)?;
        }
        if !self.placeholder.is_absent() {
            map.serialize_entry("placeholder", &self.placeholder)?;
        }
        map.serialize_entry("privacy", &self.privacy)?;
        map.serialize_entry("responseBy", &self.response_by)?;
        map.serialize_entry("responseType", &self.response_type)?;
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}
/// `CreateCustomFieldOptionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomFieldOptionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `customFieldId`, a `ID!`.
    ///
    /// A dropdown field, by resource ID or GlobalID.
    pub custom_field_id: mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `title`, a `String!`.
    pub title: String,
}
impl CreateCustomFieldOptionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        custom_field_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
        >,
        title: impl Into<String>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            custom_field_id: custom_field_id.into(),
            description: mighty_core::Maybe::Absent,
            title: title.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
}
impl serde::Serialize for CreateCustomFieldOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("customFieldId", &self.custom_field_id)?;
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}
/// `CreateCustomOnboardingPointerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomOnboardingPointerInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `spaceId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    /// `title`, a `String!`.
    pub title: String,
}
impl CreateCustomOnboardingPointerInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
            title: title.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateCustomOnboardingPointerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}
/// `CreateDefaultGiftDefinitionsInput` of the schema.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateDefaultGiftDefinitionsInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
}
impl CreateDefaultGiftDefinitionsInput {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateDefaultGiftDefinitionsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.end()
    }
}
/// `CreateDirectMessageInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDirectMessageInput {
    /// `assetIds`, a `[ID!]`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub asset_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `conversationId`, a `ID!`.
    ///
    /// The GlobalID of a direct message or thread.
    pub conversation_id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::DirectMessage,
    >,
    /// `embeddedLinkId`, a `ID`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub embedded_link_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::EmbeddedLink>,
    >,
    /// `replyToId`, a `ID`.
    ///
    /// A GlobalID. The text is posted in the thread of that message, which is created if it does not exist. `conversationId` is then the conversation that contains the message.
    pub reply_to_id: mighty_core::Maybe<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
    >,
    /// `text`, a `String!`.
    ///
    /// HTML, sanitised by the server.
    pub text: String,
}
impl CreateDirectMessageInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
        text: impl Into<String>,
    ) -> Self {
        Self {
            asset_ids: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            conversation_id: conversation_id.into(),
            embedded_link_id: mighty_core::Maybe::Absent,
            reply_to_id: mighty_core::Maybe::Absent,
            text: text.into(),
        }
    }
    /// Sets `assetIds`.
    #[must_use]
    pub fn asset_ids(
        mut self,
        asset_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
        >,
    ) -> Self {
        self.asset_ids = mighty_core::Maybe::Value(
            asset_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `embeddedLinkId`.
    #[must_use]
    pub fn embedded_link_id(
        mut self,
        embedded_link_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::EmbeddedLink>,
        >,
    ) -> Self {
        self.embedded_link_id = mighty_core::Maybe::Value(embedded_link_id.into());
        self
    }
    /// Sets `replyToId`.
    #[must_use]
    pub fn reply_to_id(
        mut self,
        reply_to_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
        >,
    ) -> Self {
        self.reply_to_id = mighty_core::Maybe::Value(reply_to_id.into());
        self
    }
}
impl serde::Serialize for CreateDirectMessageInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.asset_ids.is_absent() {
            map.serialize_entry("assetIds", &self.asset_ids)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("conversationId", &self.conversation_id)?;
        if !self.embedded_link_id.is_absent() {
            map.serialize_entry("embeddedLinkId", &self.embedded_link_id)?;
        }
        if !self.reply_to_id.is_absent() {
            map.serialize_entry("replyToId", &self.reply_to_id)?;
        }
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}
/// `CreateDirectMessageReactionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDirectMessageReactionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `emoji`, a `String!`.
    ///
    /// May have a skin tone.
    pub emoji: String,
    /// `messageId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub message_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
}
impl CreateDirectMessageReactionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        emoji: impl Into<String>,
        message_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            emoji: emoji.into(),
            message_id: message_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateDirectMessageReactionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("emoji", &self.emoji)?;
        map.serialize_entry("messageId", &self.message_id)?;
        map.end()
    }
}
/// `CreateEventAnnouncementInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEventAnnouncementInput {
    /// `body`, a `String!`.
    ///
    /// Sanitised by the server.
    pub body: String,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `eventId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub event_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Event>,
    /// `instanceIndex`, a `String`.
    ///
    /// The key of one occurrence, such as `20240115T160000Z`. If left out, the message is about the series.
    pub instance_index: mighty_core::Maybe<String>,
    /// `rsvpStatuses`, a `[RsvpStatus!]!`.
    ///
    /// `NONE` is for hosts and moderators only.
    pub rsvp_statuses: Vec<mighty_schema::enums::RsvpStatus>,
}
impl CreateEventAnnouncementInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        body: impl Into<String>,
        event_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Event>>,
        rsvp_statuses: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::RsvpStatus>,
        >,
    ) -> Self {
        Self {
            body: body.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            event_id: event_id.into(),
            instance_index: mighty_core::Maybe::Absent,
            rsvp_statuses: rsvp_statuses.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `instanceIndex`.
    #[must_use]
    pub fn instance_index(mut self, instance_index: impl Into<String>) -> Self {
        self.instance_index = mighty_core::Maybe::Value(instance_index.into());
        self
    }
}
impl serde::Serialize for CreateEventAnnouncementInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("body", &self.body)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("eventId", &self.event_id)?;
        if !self.instance_index.is_absent() {
            map.serialize_entry("instanceIndex", &self.instance_index)?;
        }
        map.serialize_entry("rsvpStatuses", &self.rsvp_statuses)?;
        map.end()
    }
}
/// `CreateEventInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEventInput {
    /// `byDays`, a `[String!]`.
    ///
    /// `SU` to `SA`.
    pub by_days: mighty_core::Maybe<Vec<String>>,
    /// `byMonthDays`, a `[String!]`.
    pub by_month_days: mighty_core::Maybe<Vec<String>>,
    /// `city`, a `String`.
    ///
    /// Accepted only if `eventType` is `local`. The street and the city are turned into coordinates. The state and postal code may follow the city, for a better match.
    pub city: mighty_core::Maybe<String>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `endsAt`, a `ISO8601DateTime!`.
    pub ends_at: jiff::Timestamp,
    /// `eventType`, a `String!`.
    ///
    /// One of `local`, `live_chat`, `online_meeting`, `live_video`, `webinar` and `local_meetup`.
    pub event_type: String,
    /// `frequency`, a `String`.
    ///
    /// `daily`, `weekly`, `monthly` or `yearly`; needs `interval`.
    pub frequency: mighty_core::Maybe<String>,
    /// `headerId`, a `ID`.
    ///
    /// An image asset, by resource ID or GlobalID. Upload it first through `POST /networks/:network_id/assets`. The style `cinema_header` is advised.
    pub header_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
    >,
    /// `interval`, a `Int`.
    ///
    /// Required with `frequency`.
    pub interval: mighty_core::Maybe<i32>,
    /// `link`, a `String`.
    pub link: mighty_core::Maybe<String>,
    /// `location`, a `String`.
    ///
    /// An old name of `venue`.
    #[deprecated(note = "Use venue. It may be removed from 2026-12-15.")]
    pub location: mighty_core::Maybe<String>,
    /// `postInFeed`, a `Boolean`. If absent, it is `true`.
    ///
    /// True by default.
    pub post_in_feed: mighty_core::Maybe<bool>,
    /// `recurUntil`, a `ISO8601DateTime`.
    pub recur_until: mighty_core::Maybe<jiff::Timestamp>,
    /// `recurrenceCount`, a `Int`.
    pub recurrence_count: mighty_core::Maybe<i32>,
    /// `restrictedEvent`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default.
    pub restricted_event: mighty_core::Maybe<bool>,
    /// `rsvpClosed`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default.
    pub rsvp_closed: mighty_core::Maybe<bool>,
    /// `rsvpEnabled`, a `Boolean`. If absent, it is `true`.
    ///
    /// True by default.
    pub rsvp_enabled: mighty_core::Maybe<bool>,
    /// `spaceId`, a `ID!`.
    ///
    /// A space, by resource ID or GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    /// `startsAt`, a `ISO8601DateTime!`.
    pub starts_at: jiff::Timestamp,
    /// `street`, a `String`.
    ///
    /// Accepted only if `eventType` is `local`. The street and the city are turned into coordinates.
    pub street: mighty_core::Maybe<String>,
    /// `thumbnailId`, a `ID`.
    ///
    /// An image asset, by resource ID or GlobalID, uploaded like the header's. An image with the style `cinema_header` and the header's own image are refused. If left out, the header is shown.
    pub thumbnail_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
    >,
    /// `timeZone`, a `String`.
    ///
    /// An IANA name; the creator's by default.
    pub time_zone: mighty_core::Maybe<String>,
    /// `title`, a `String!`.
    pub title: String,
    /// `venue`, a `String`.
    ///
    /// Does not affect the coordinates.
    pub venue: mighty_core::Maybe<String>,
}
impl CreateEventInput {
    /// Takes the required fields by their names, so that they can't be swapped, and leaves all others out: see [`CreateEventInputRequired`].
    pub fn new(required: CreateEventInputRequired) -> Self {
        Self {
            by_days: mighty_core::Maybe::Absent,
            by_month_days: mighty_core::Maybe::Absent,
            city: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            ends_at: required.ends_at,
            event_type: required.event_type,
            frequency: mighty_core::Maybe::Absent,
            header_id: mighty_core::Maybe::Absent,
            interval: mighty_core::Maybe::Absent,
            link: mighty_core::Maybe::Absent,
            location: mighty_core::Maybe::Absent,
            post_in_feed: mighty_core::Maybe::Absent,
            recur_until: mighty_core::Maybe::Absent,
            recurrence_count: mighty_core::Maybe::Absent,
            restricted_event: mighty_core::Maybe::Absent,
            rsvp_closed: mighty_core::Maybe::Absent,
            rsvp_enabled: mighty_core::Maybe::Absent,
            space_id: required.space_id,
            starts_at: required.starts_at,
            street: mighty_core::Maybe::Absent,
            thumbnail_id: mighty_core::Maybe::Absent,
            time_zone: mighty_core::Maybe::Absent,
            title: required.title,
            venue: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `byDays`.
    #[must_use]
    pub fn by_days(
        mut self,
        by_days: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.by_days = mighty_core::Maybe::Value(
            by_days.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `byMonthDays`.
    #[must_use]
    pub fn by_month_days(
        mut self,
        by_month_days: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.by_month_days = mighty_core::Maybe::Value(
            by_month_days.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = mighty_core::Maybe::Value(city.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sets `frequency`.
    #[must_use]
    pub fn frequency(mut self, frequency: impl Into<String>) -> Self {
        self.frequency = mighty_core::Maybe::Value(frequency.into());
        self
    }
    /// Sets `headerId`.
    #[must_use]
    pub fn header_id(
        mut self,
        header_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Self {
        self.header_id = mighty_core::Maybe::Value(header_id.into());
        self
    }
    /// Sets `interval`.
    #[must_use]
    pub fn interval(mut self, interval: impl Into<i32>) -> Self {
        self.interval = mighty_core::Maybe::Value(interval.into());
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = mighty_core::Maybe::Value(link.into());
        self
    }
    /// Sets `location`.
    #[deprecated(note = "Use venue. It may be removed from 2026-12-15.")]
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = mighty_core::Maybe::Value(location.into());
        self
    }
    /// Sets `postInFeed`.
    #[must_use]
    pub fn post_in_feed(mut self, post_in_feed: impl Into<bool>) -> Self {
        self.post_in_feed = mighty_core::Maybe::Value(post_in_feed.into());
        self
    }
    /// Sets `recurUntil`.
    #[must_use]
    pub fn recur_until(mut self, recur_until: impl Into<jiff::Timestamp>) -> Self {
        self.recur_until = mighty_core::Maybe::Value(recur_until.into());
        self
    }
    /// Sets `recurrenceCount`.
    #[must_use]
    pub fn recurrence_count(mut self, recurrence_count: impl Into<i32>) -> Self {
        self.recurrence_count = mighty_core::Maybe::Value(recurrence_count.into());
        self
    }
    /// Sets `restrictedEvent`.
    #[must_use]
    pub fn restricted_event(mut self, restricted_event: impl Into<bool>) -> Self {
        self.restricted_event = mighty_core::Maybe::Value(restricted_event.into());
        self
    }
    /// Sets `rsvpClosed`.
    #[must_use]
    pub fn rsvp_closed(mut self, rsvp_closed: impl Into<bool>) -> Self {
        self.rsvp_closed = mighty_core::Maybe::Value(rsvp_closed.into());
        self
    }
    /// Sets `rsvpEnabled`.
    #[must_use]
    pub fn rsvp_enabled(mut self, rsvp_enabled: impl Into<bool>) -> Self {
        self.rsvp_enabled = mighty_core::Maybe::Value(rsvp_enabled.into());
        self
    }
    /// Sets `street`.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = mighty_core::Maybe::Value(street.into());
        self
    }
    /// Sets `thumbnailId`.
    #[must_use]
    pub fn thumbnail_id(
        mut self,
        thumbnail_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Self {
        self.thumbnail_id = mighty_core::Maybe::Value(thumbnail_id.into());
        self
    }
    /// Sets `timeZone`.
    #[must_use]
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = mighty_core::Maybe::Value(time_zone.into());
        self
    }
    /// Sets `venue`.
    #[must_use]
    pub fn venue(mut self, venue: impl Into<String>) -> Self {
        self.venue = mighty_core::Maybe::Value(venue.into());
        self
    }
}
/// The required fields of [`CreateEventInput`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateEventInputRequired {
    /// `endsAt`, a `ISO8601DateTime!`.
    pub ends_at: jiff::Timestamp,
    /// `eventType`, a `String!`.
    ///
    /// One of `local`, `live_chat`, `online_meeting`, `live_video`, `webinar` and `local_meetup`.
    pub event_type: String,
    /// `spaceId`, a `ID!`.
    ///
    /// A space, by resource ID or GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    /// `startsAt`, a `ISO8601DateTime!`.
    pub starts_at: jiff::Timestamp,
    /// `title`, a `String!`.
    pub title: String,
}
impl serde::Serialize for CreateEventInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.by_days.is_absent() {
            map.serialize_entry("byDays", &self.by_days)?;
        }
        if !self.by_month_days.is_absent() {
            map.serialize_entry("byMonthDays", &self.by_month_days)?;
        }
        if !self.city.is_absent() {
            map.serialize_entry("city", &self.city)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        map.serialize_entry("endsAt", &self.ends_at)?;
        map.serialize_entry("eventType", &self.event_type)?;
        if !self.frequency.is_absent() {
            map.serialize_entry("frequency", &self.frequency)?;
        }
        if !self.header_id.is_absent() {
            map.serialize_entry("headerId", &self.header_id)?;
        }
        if !self.interval.is_absent() {
            map.serialize_entry("interval", &self.interval)?;
        }
        if !self.link.is_absent() {
            map.serialize_entry("link", &self.link)?;
        }
        if !self.location.is_absent() {
            map.serialize_entry("location", &self.location)?;
        }
        if !self.post_in_feed.is_absent() {
            map.serialize_entry("postInFeed", &self.post_in_feed)?;
        }
        if !self.recur_until.is_absent() {
            map.serialize_entry("recurUntil", &self.recur_until)?;
        }
        if !self.recurrence_count.is_absent() {
            map.serialize_entry("recurrenceCount", &self.recurrence_count)?;
        }
        if !self.restricted_event.is_absent() {
            map.serialize_entry("restrictedEvent", &self.restricted_event)?;
        }
        if !self.rsvp_closed.is_absent() {
            map.serialize_entry("rsvpClosed", &self.rsvp_closed)?;
        }
        if !self.rsvp_enabled.is_absent() {
            map.serialize_entry("rsvpEnabled", &self.rsvp_enabled)?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        map.serialize_entry("startsAt", &self.starts_at)?;
        if !self.street.is_absent() {
            map.serialize_entry("street", &self.street)?;
        }
        if !self.thumbnail_id.is_absent() {
            map.serialize_entry("thumbnailId", &self.thumbnail_id)?;
        }
        if !self.time_zone.is_absent() {
            map.serialize_entry("timeZone", &self.time_zone)?;
        }
        map.serialize_entry("title", &self.title)?;
        if !self.venue.is_absent() {
            map.serialize_entry("venue", &self.venue)?;
        }
        map.end()
    }
}
/// `CreateGiftDefinitionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateGiftDefinitionInput {
    /// `avatarId`, a `ID`.
    ///
    /// The resource ID of an image; excludes `avatarName`.
    pub avatar_id: mighty_core::Maybe<
        mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Asset>,
    >,
    /// `avatarName`, a `String`.
    ///
    /// A built-in template; excludes `avatarId`.
    pub avatar_name: mighty_core::Maybe<String>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `name`, a `String!`.
    pub name: String,
}
impl CreateGiftDefinitionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            avatar_id: mighty_core::Maybe::Absent,
            avatar_name: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            name: name.into(),
        }
    }
    /// Sets `avatarId`.
    #[must_use]
    pub fn avatar_id(
        mut self,
        avatar_id: impl Into<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Asset>,
        >,
    ) -> Self {
        self.avatar_id = mighty_core::Maybe::Value(avatar_id.into());
        self
    }
    /// Sets `avatarName`.
    #[must_use]
    pub fn avatar_name(mut self, avatar_name: impl Into<String>) -> Self {
        self.avatar_name = mighty_core::Maybe::Value(avatar_name.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateGiftDefinitionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.avatar_id.is_absent() {
            map.serialize_entry("avatarId", &self.avatar_id)?;
        }
        if !self.avatar_name.is_absent() {
            map.serialize_entry("avatarName", &self.avatar_name)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}
/// `CreateGiftInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateGiftInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `contextTargetableId`, a `ID`.
    ///
    /// The GlobalID of a post, comment or chat message.
    pub context_targetable_id: mighty_core::Maybe<mighty_core::GlobalId>,
    /// `giftDefinitionId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub gift_definition_id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::GiftDefinition,
    >,
    /// `message`, a `String`.
    ///
    /// At most 500 characters.
    pub message: mighty_core::Maybe<String>,
    /// `recipientId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub recipient_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
}
impl CreateGiftInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        gift_definition_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::GiftDefinition>,
        >,
        recipient_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            context_targetable_id: mighty_core::Maybe::Absent,
            gift_definition_id: gift_definition_id.into(),
            message: mighty_core::Maybe::Absent,
            recipient_id: recipient_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `contextTargetableId`.
    #[must_use]
    pub fn context_targetable_id(
        mut self,
        context_targetable_id: impl Into<mighty_core::GlobalId>,
    ) -> Self {
        self.context_targetable_id = mighty_core::Maybe::Value(
            context_targetable_id.into(),
        );
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = mighty_core::Maybe::Value(message.into());
        self
    }
}
impl serde::Serialize for CreateGiftInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.context_targetable_id.is_absent() {
            map.serialize_entry("contextTargetableId", &self.context_targetable_id)?;
        }
        map.serialize_entry("giftDefinitionId", &self.gift_definition_id)?;
        if !self.message.is_absent() {
            map.serialize_entry("message", &self.message)?;
        }
        map.serialize_entry("recipientId", &self.recipient_id)?;
        map.end()
    }
}
/// `CreateInviteRequestInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInviteRequestInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `profileQuestionAnswers`, a `[ProfileQuestionAnswerInput!]`. If absent, it is `[]`.
    ///
    /// Empty by default.
    pub profile_question_answers: mighty_core::Maybe<
        Vec<mighty_schema::inputs::ProfileQuestionAnswerInput>,
    >,
    /// `spaceId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
}
impl CreateInviteRequestInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            profile_question_answers: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `profileQuestionAnswers`.
    #[must_use]
    pub fn profile_question_answers(
        mut self,
        profile_question_answers: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::ProfileQuestionAnswerInput>,
        >,
    ) -> Self {
        self.profile_question_answers = mighty_core::Maybe::Value(
            profile_question_answers.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl serde::Serialize for CreateInviteRequestInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.profile_question_answers.is_absent() {
            map.serialize_entry(
                "profileQuestionAnswers",
                &self.profile_question_answers,
            )?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        map.end()
    }
}
/// `CreateInvitesInput` of the schema.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateInvitesInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `fallbackRedirect`, a `String`.
    ///
    /// For the checkout of a plan: `sign_in` or `sign_up`.
    pub fallback_redirect: mighty_core::Maybe<String>,
    /// `interval`, a `String`.
    ///
    /// For the checkout of a plan: `month`, `year`, `one_time` and so on.
    pub interval: mighty_core::Maybe<String>,
    /// `linkDestination`, a `String`.
    ///
    /// For a plan: `landing_page` or `checkout_page`.
    pub link_destination: mighty_core::Maybe<String>,
    /// `memberIds`, a `[ID!]`.
    ///
    /// GlobalIDs or resource IDs.
    pub member_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    >,
    /// `message`, a `String`.
    ///
    /// Must not contain links.
    pub message: mighty_core::Maybe<String>,
    /// `planId`, a `ID`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub plan_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
    >,
    /// `recipients`, a `[InviteRecipientInput!]`.
    pub recipients: mighty_core::Maybe<Vec<mighty_schema::inputs::InviteRecipientInput>>,
    /// `senderId`, a `ID`.
    ///
    /// A GlobalID or resource ID; for hosts of the network only.
    pub sender_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    >,
    /// `spaceId`, a `ID`.
    ///
    /// A GlobalID or resource ID; the network by default.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
    /// `spaceRole`, a `String`.
    ///
    /// `host`, `moderator` or `contributor`, which is the default. Only hosts of the network can give the first two.
    pub space_role: mighty_core::Maybe<String>,
}
impl CreateInvitesInput {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            fallback_redirect: mighty_core::Maybe::Absent,
            interval: mighty_core::Maybe::Absent,
            link_destination: mighty_core::Maybe::Absent,
            member_ids: mighty_core::Maybe::Absent,
            message: mighty_core::Maybe::Absent,
            plan_id: mighty_core::Maybe::Absent,
            recipients: mighty_core::Maybe::Absent,
            sender_id: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
            space_role: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `fallbackRedirect`.
    #[must_use]
    pub fn fallback_redirect(mut self, fallback_redirect: impl Into<String>) -> Self {
        self.fallback_redirect = mighty_core::Maybe::Value(fallback_redirect.into());
        self
    }
    /// Sets `interval`.
    #[must_use]
    pub fn interval(mut self, interval: impl Into<String>) -> Self {
        self.interval = mighty_core::Maybe::Value(interval.into());
        self
    }
    /// Sets `linkDestination`.
    #[must_use]
    pub fn link_destination(mut self, link_destination: impl Into<String>) -> Self {
        self.link_destination = mighty_core::Maybe::Value(link_destination.into());
        self
    }
    /// Sets `memberIds`.
    #[must_use]
    pub fn member_ids(
        mut self,
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Self {
        self.member_ids = mighty_core::Maybe::Value(
            member_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = mighty_core::Maybe::Value(message.into());
        self
    }
    /// Sets `planId`.
    #[must_use]
    pub fn plan_id(
        mut self,
        plan_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Self {
        self.plan_id = mighty_core::Maybe::Value(plan_id.into());
        self
    }
    /// Sets `recipients`.
    #[must_use]
    pub fn recipients(
        mut self,
        recipients: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::InviteRecipientInput>,
        >,
    ) -> Self {
        self.recipients = mighty_core::Maybe::Value(
            recipients.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `senderId`.
    #[must_use]
    pub fn sender_id(
        mut self,
        sender_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        self.sender_id = mighty_core::Maybe::Value(sender_id.into());
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
    /// Sets `spaceRole`.
    #[must_use]
    pub fn space_role(mut self, space_role: impl Into<String>) -> Self {
        self.space_role = mighty_core::Maybe::Value(space_role.into());
        self
    }
}
impl serde::Serialize for CreateInvitesInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.fallback_redirect.is_absent() {
            map.serialize_entry("fallbackRedirect", &self.fallback_redirect)?;
        }
        if !self.interval.is_absent() {
            map.serialize_entry("interval", &self.interval)?;
        }
        if !self.link_destination.is_absent() {
            map.serialize_entry("linkDestination", &self.link_destination)?;
        }
        if !self.member_ids.is_absent() {
            map.serialize_entry("memberIds", &self.member_ids)?;
        }
        if !self.message.is_absent() {
            map.serialize_entry("message", &self.message)?;
        }
        if !self.plan_id.is_absent() {
            map.serialize_entry("planId", &self.plan_id)?;
        }
        if !self.recipients.is_absent() {
            map.serialize_entry("recipients", &self.recipients)?;
        }
        if !self.sender_id.is_absent() {
            map.serialize_entry("senderId", &self.sender_id)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        if !self.space_role.is_absent() {
            map.serialize_entry("spaceRole", &self.space_role)?;
        }
        map.end()
    }
}
/// `CreateLiveSpaceInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateLiveSpaceInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `notifyMembers`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default.
    pub notify_members: mighty_core::Maybe<bool>,
    /// `record`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default; a recording uses the network's storage.
    pub record: mighty_core::Maybe<bool>,
    /// `spaceId`, a `ID`.
    ///
    /// A resource ID or GlobalID. If left out, the network itself. A blank text is rejected.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
    /// `title`, a `String!`.
    pub title: String,
}
impl CreateLiveSpaceInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            notify_members: mighty_core::Maybe::Absent,
            record: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
            title: title.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `notifyMembers`.
    #[must_use]
    pub fn notify_members(mut self, notify_members: impl Into<bool>) -> Self {
        self.notify_members = mighty_core::Maybe::Value(notify_members.into());
        self
    }
    /// Sets `record`.
    #[must_use]
    pub fn record(mut self, record: impl Into<bool>) -> Self {
        self.record = mighty_core::Maybe::Value(record.into());
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
}
impl serde::Serialize for CreateLiveSpaceInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.notify_members.is_absent() {
            map.serialize_entry("notifyMembers", &self.notify_members)?;
        }
        if !self.record.is_absent() {
            map.serialize_entry("record", &self.record)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}
/// `CreateMarketingBannerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMarketingBannerInput {
    /// `buttonText`, a `String`.
    pub button_text: mighty_core::Maybe<String>,
    /// `buttonUrl`, a `String`.
    ///
    /// `https` only. Excludes `targetableId` and `targetableType`.
    pub button_url: mighty_core::Maybe<String>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    ///
    /// HTML, sanitised by the server.
    pub description: mighty_core::Maybe<String>,
    /// `endsAt`, a `ISO8601DateTime`.
    ///
    /// If left out, it never ends.
    pub ends_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `marketingAudienceId`, a `ID!`.
    ///
    /// An active audience, by resource ID or GlobalID.
    pub marketing_audience_id: mighty_schema::ids::IdOf<
        mighty_schema::kinds::MarketingAudience,
    >,
    /// `name`, a `String!`.
    ///
    /// For hosts; members read `title`.
    pub name: String,
    /// `permanentlyDismissible`, a `Boolean`.
    pub permanently_dismissible: mighty_core::Maybe<bool>,
    /// `startsAt`, a `ISO8601DateTime`.
    ///
    /// Now by default.
    pub starts_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `targetPlatforms`, a `MarketingBannerTargetPlatform`.
    ///
    /// All by default.
    pub target_platforms: mighty_core::Maybe<
        mighty_schema::enums::MarketingBannerTargetPlatform,
    >,
    /// `targetableId`, a `ID`.
    ///
    /// The resource ID or GlobalID of a plan; give it together with `targetableType`. Excludes `buttonUrl`.
    pub targetable_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
    >,
    /// `targetableType`, a `MarketingBannerTargetableType`.
    ///
    /// Give it together with `targetableId`. Excludes `buttonUrl`.
    pub targetable_type: mighty_core::Maybe<
        mighty_schema::enums::MarketingBannerTargetableType,
    >,
    /// `title`, a `String!`.
    pub title: String,
}
impl CreateMarketingBannerInput {
    /// Takes the required fields by their names, so that they can't be swapped, and leaves all others out: see [`CreateMarketingBannerInputRequired`].
    pub fn new(required: CreateMarketingBannerInputRequired) -> Self {
        Self {
            button_text: mighty_core::Maybe::Absent,
            button_url: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            ends_at: mighty_core::Maybe::Absent,
            marketing_audience_id: required.marketing_audience_id,
            name: required.name,
            permanently_dismissible: mighty_core::Maybe::Absent,
            starts_at: mighty_core::Maybe::Absent,
            target_platforms: mighty_core::Maybe::Absent,
            targetable_id: mighty_core::Maybe::Absent,
            targetable_type: mighty_core::Maybe::Absent,
            title: required.title,
        }
    }
    /// Sets `buttonText`.
    #[must_use]
    pub fn button_text(mut self, button_text: impl Into<String>) -> Self {
        self.button_text = mighty_core::Maybe::Value(button_text.into());
        self
    }
    /// Sets `buttonUrl`.
    #[must_use]
    pub fn button_url(mut self, button_url: impl Into<String>) -> Self {
        self.button_url = mighty_core::Maybe::Value(button_url.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sets `endsAt`.
    #[must_use]
    pub fn ends_at(mut self, ends_at: impl Into<jiff::Timestamp>) -> Self {
        self.ends_at = mighty_core::Maybe::Value(ends_at.into());
        self
    }
    /// Sets `permanentlyDismissible`.
    #[must_use]
    pub fn permanently_dismissible(
        mut self,
        permanently_dismissible: impl Into<bool>,
    ) -> Self {
        self.permanently_dismissible = mighty_core::Maybe::Value(
            permanently_dismissible.into(),
        );
        self
    }
    /// Sets `startsAt`.
    #[must_use]
    pub fn starts_at(mut self, starts_at: impl Into<jiff::Timestamp>) -> Self {
        self.starts_at = mighty_core::Maybe::Value(starts_at.into());
        self
    }
    /// Sets `targetPlatforms`.
    #[must_use]
    pub fn target_platforms(
        mut self,
        target_platforms: impl Into<mighty_schema::enums::MarketingBannerTargetPlatform>,
    ) -> Self {
        self.target_platforms = mighty_core::Maybe::Value(target_platforms.into());
        self
    }
    /// Sets `targetableId`.
    #[must_use]
    pub fn targetable_id(
        mut self,
        targetable_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
        >,
    ) -> Self {
        self.targetable_id = mighty_core::Maybe::Value(targetable_id.into());
        self
    }
    /// Sets `targetableType`.
    #[must_use]
    pub fn targetable_type(
        mut self,
        targetable_type: impl Into<mighty_schema::enums::MarketingBannerTargetableType>,
    ) -> Self {
        self.targetable_type = mighty_core::Maybe::Value(targetable_type.into());
        self
    }
}
/// The required fields of [`CreateMarketingBannerInput`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateMarketingBannerInputRequired {
    /// `marketingAudienceId`, a `ID!`.
    ///
    /// An active audience, by resource ID or GlobalID.
    pub marketing_audience_id: mighty_schema::ids::IdOf<
        mighty_schema::kinds::MarketingAudience,
    >,
    /// `name`, a `String!`.
    ///
    /// For hosts; members read `title`.
    pub name: String,
    /// `title`, a `String!`.
    pub title: String,
}
impl serde::Serialize for CreateMarketingBannerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.button_text.is_absent() {
            map.serialize_entry("buttonText", &self.button_text)?;
        }
        if !self.button_url.is_absent() {
            map.serialize_entry("buttonUrl", &self.button_url)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.ends_at.is_absent() {
            map.serialize_entry("endsAt", &self.ends_at)?;
        }
        map.serialize_entry("marketingAudienceId", &self.marketing_audience_id)?;
        map.serialize_entry("name", &self.name)?;
        if !self.permanently_dismissible.is_absent() {
            map.serialize_entry(
                "permanentlyDismissible",
                &self.permanently_dismissible,
            )?;
        }
        if !self.starts_at.is_absent() {
            map.serialize_entry("startsAt", &self.starts_at)?;
        }
        if !self.target_platforms.is_absent() {
            map.serialize_entry("targetPlatforms", &self.target_platforms)?;
        }
        if !self.targetable_id.is_absent() {
            map.serialize_entry("targetableId", &self.targetable_id)?;
        }
        if !self.targetable_type.is_absent() {
            map.serialize_entry("targetableType", &self.targetable_type)?;
        }
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}
/// `CreateMemberBlockInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMemberBlockInput {
    /// `blacklistType`, a `BlacklistType`.
    ///
    /// `NOT_INTERESTING` by default: a silent block.
    pub blacklist_type: mighty_core::Maybe<mighty_schema::enums::BlacklistType>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    /// `reason`, a `String`.
    pub reason: mighty_core::Maybe<String>,
}
impl CreateMemberBlockInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            blacklist_type: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            member_id: member_id.into(),
            reason: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `blacklistType`.
    #[must_use]
    pub fn blacklist_type(
        mut self,
        blacklist_type: impl Into<mighty_schema::enums::BlacklistType>,
    ) -> Self {
        self.blacklist_type = mighty_core::Maybe::Value(blacklist_type.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = mighty_core::Maybe::Value(reason.into());
        self
    }
}
impl serde::Serialize for CreateMemberBlockInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.blacklist_type.is_absent() {
            map.serialize_entry("blacklistType", &self.blacklist_type)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberId", &self.member_id)?;
        if !self.reason.is_absent() {
            map.serialize_entry("reason", &self.reason)?;
        }
        map.end()
    }
}
/// `CreateMemberFollowInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMemberFollowInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
}
impl CreateMemberFollowInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            member_id: member_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateMemberFollowInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberId", &self.member_id)?;
        map.end()
    }
}
/// `CreateMemberInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMemberInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `email`, a `String!`.
    ///
    /// The account with this address is used. If there is none, it is created.
    pub email: String,
    /// `firstName`, a `String!`.
    pub first_name: String,
    /// `lastName`, a `String!`.
    pub last_name: String,
    /// `role`, a `MembershipRole`. If absent, it is `CONTRIBUTOR`.
    ///
    /// `CONTRIBUTOR` by default.
    pub role: mighty_core::Maybe<mighty_schema::enums::MembershipRole>,
    /// `sendWelcomeEmail`, a `Boolean`. If absent, it is `true`.
    ///
    /// True by default: a mail with a sign-in link goes out.
    pub send_welcome_email: mighty_core::Maybe<bool>,
}
impl CreateMemberInput {
    /// Takes the required fields by their names, so that they can't be swapped, and leaves all others out: see [`CreateMemberInputRequired`].
    pub fn new(required: CreateMemberInputRequired) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            email: required.email,
            first_name: required.first_name,
            last_name: required.last_name,
            role: mighty_core::Maybe::Absent,
            send_welcome_email: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(
        mut self,
        role: impl Into<mighty_schema::enums::MembershipRole>,
    ) -> Self {
        self.role = mighty_core::Maybe::Value(role.into());
        self
    }
    /// Sets `sendWelcomeEmail`.
    #[must_use]
    pub fn send_welcome_email(mut self, send_welcome_email: impl Into<bool>) -> Self {
        self.send_welcome_email = mighty_core::Maybe::Value(send_welcome_email.into());
        self
    }
}
/// The required fields of [`CreateMemberInput`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateMemberInputRequired {
    /// `email`, a `String!`.
    ///
    /// The account with this address is used. If there is none, it is created.
    pub email: String,
    /// `firstName`, a `String!`.
    pub first_name: String,
    /// `lastName`, a `String!`.
    pub last_name: String,
}
impl serde::Serialize for CreateMemberInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("email", &self.email)?;
        map.serialize_entry("firstName", &self.first_name)?;
        map.serialize_entry("lastName", &self.last_name)?;
        if !self.role.is_absent() {
            map.serialize_entry("role", &self.role)?;
        }
        if !self.send_welcome_email.is_absent() {
            map.serialize_entry("sendWelcomeEmail", &self.send_welcome_email)?;
        }
        map.end()
    }
}
/// `CreateMemberReportInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMemberReportInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `contextId`, a `ID`.
    ///
    /// `contextId` and `contextType` go together.
    pub context_id: mighty_core::Maybe<mighty_core::Id>,
    /// `contextType`, a `AbuseReportContextType`.
    ///
    /// `contextId` and `contextType` go together.
    pub context_type: mighty_core::Maybe<mighty_schema::enums::AbuseReportContextType>,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    /// `reason`, a `String`.
    pub reason: mighty_core::Maybe<String>,
    /// `reportType`, a `AbuseReportType!`.
    pub report_type: mighty_schema::enums::AbuseReportType,
}
impl CreateMemberReportInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        report_type: impl Into<mighty_schema::enums::AbuseReportType>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            context_id: mighty_core::Maybe::Absent,
            context_type: mighty_core::Maybe::Absent,
            member_id: member_id.into(),
            reason: mighty_core::Maybe::Absent,
            report_type: report_type.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `contextId`.
    #[must_use]
    pub fn context_id(mut self, context_id: impl Into<mighty_core::Id>) -> Self {
        self.context_id = mighty_core::Maybe::Value(context_id.into());
        self
    }
    /// Sets `contextType`.
    #[must_use]
    pub fn context_type(
        mut self,
        context_type: impl Into<mighty_schema::enums::AbuseReportContextType>,
    ) -> Self {
        self.context_type = mighty_core::Maybe::Value(context_type.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = mighty_core::Maybe::Value(reason.into());
        self
    }
}
impl serde::Serialize for CreateMemberReportInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.context_id.is_absent() {
            map.serialize_entry("contextId", &self.context_id)?;
        }
        if !self.context_type.is_absent() {
            map.serialize_entry("contextType", &self.context_type)?;
        }
        map.serialize_entry("memberId", &self.member_id)?;
        if !self.reason.is_absent() {
            map.serialize_entry("reason", &self.reason)?;
        }
        map.serialize_entry("reportType", &self.report_type)?;
        map.end()
    }
}
/// `CreateMessageInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageInput {
    /// `assetIds`, a `[ID!]`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub asset_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `conversationId`, a `ID!`.
    ///
    /// The GlobalID of a space whose chat is turned on.
    pub conversation_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    /// `embeddedLinkId`, a `ID`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub embedded_link_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::EmbeddedLink>,
    >,
    /// `text`, a `String!`.
    ///
    /// HTML, sanitised by the server.
    pub text: String,
}
impl CreateMessageInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
        >,
        text: impl Into<String>,
    ) -> Self {
        Self {
            asset_ids: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            conversation_id: conversation_id.into(),
            embedded_link_id: mighty_core::Maybe::Absent,
            text: text.into(),
        }
    }
    /// Sets `assetIds`.
    #[must_use]
    pub fn asset_ids(
        mut self,
        asset_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
        >,
    ) -> Self {
        self.asset_ids = mighty_core::Maybe::Value(
            asset_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `embeddedLinkId`.
    #[must_use]
    pub fn embedded_link_id(
        mut self,
        embedded_link_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::EmbeddedLink>,
        >,
    ) -> Self {
        self.embedded_link_id = mighty_core::Maybe::Value(embedded_link_id.into());
        self
    }
}
impl serde::Serialize for CreateMessageInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.asset_ids.is_absent() {
            map.serialize_entry("assetIds", &self.asset_ids)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("conversationId", &self.conversation_id)?;
        if !self.embedded_link_id.is_absent() {
            map.serialize_entry("embeddedLinkId", &self.embedded_link_id)?;
        }
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}
/// `CreateMessageReactionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMessageReactionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `emoji`, a `String!`.
    ///
    /// May have a skin tone.
    pub emoji: String,
    /// `messageId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub message_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
}
impl CreateMessageReactionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        emoji: impl Into<String>,
        message_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            emoji: emoji.into(),
            message_id: message_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateMessageReactionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("emoji", &self.emoji)?;
        map.serialize_entry("messageId", &self.message_id)?;
        map.end()
    }
}
/// `CreatePaymentCouponInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentCouponInput {
    /// `amountOff`, a `[PaymentCouponAmountOffInput!]`.
    ///
    /// One for each currency, for `AMOUNT_OFF` only.
    pub amount_off: mighty_core::Maybe<
        Vec<mighty_schema::inputs::PaymentCouponAmountOffInput>,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `code`, a `String!`.
    ///
    /// No active promo code may have it.
    pub code: String,
    /// `couponType`, a `PaymentCouponDiscountType!`.
    pub coupon_type: mighty_schema::enums::PaymentCouponDiscountType,
    /// `description`, a `String`.
    ///
    /// Plain text for hosts.
    pub description: mighty_core::Maybe<String>,
    /// `duration`, a `PaymentCouponDuration!`.
    pub duration: mighty_schema::enums::PaymentCouponDuration,
    /// `durationInMonths`, a `Int`.
    ///
    /// Required for `REPEATING`, and refused otherwise.
    pub duration_in_months: mighty_core::Maybe<i32>,
    /// `percentageOff`, a `Int`.
    ///
    /// 0 to 100, for `PERCENTAGE` only.
    pub percentage_off: mighty_core::Maybe<i32>,
    /// `planIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs; if left out, every plan.
    pub plan_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    >,
}
impl CreatePaymentCouponInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        code: impl Into<String>,
        coupon_type: impl Into<mighty_schema::enums::PaymentCouponDiscountType>,
        duration: impl Into<mighty_schema::enums::PaymentCouponDuration>,
    ) -> Self {
        Self {
            amount_off: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            code: code.into(),
            coupon_type: coupon_type.into(),
            description: mighty_core::Maybe::Absent,
            duration: duration.into(),
            duration_in_months: mighty_core::Maybe::Absent,
            percentage_off: mighty_core::Maybe::Absent,
            plan_ids: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `amountOff`.
    #[must_use]
    pub fn amount_off(
        mut self,
        amount_off: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::PaymentCouponAmountOffInput>,
        >,
    ) -> Self {
        self.amount_off = mighty_core::Maybe::Value(
            amount_off.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sets `durationInMonths`.
    #[must_use]
    pub fn duration_in_months(mut self, duration_in_months: impl Into<i32>) -> Self {
        self.duration_in_months = mighty_core::Maybe::Value(duration_in_months.into());
        self
    }
    /// Sets `percentageOff`.
    #[must_use]
    pub fn percentage_off(mut self, percentage_off: impl Into<i32>) -> Self {
        self.percentage_off = mighty_core::Maybe::Value(percentage_off.into());
        self
    }
    /// Sets `planIds`.
    #[must_use]
    pub fn plan_ids(
        mut self,
        plan_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
        >,
    ) -> Self {
        self.plan_ids = mighty_core::Maybe::Value(
            plan_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl serde::Serialize for CreatePaymentCouponInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.amount_off.is_absent() {
            map.serialize_entry("amountOff", &self.amount_off)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("code", &self.code)?;
        map.serialize_entry("couponType", &self.coupon_type)?;
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        map.serialize_entry("duration", &self.duration)?;
        if !self.duration_in_months.is_absent() {
            map.serialize_entry("durationInMonths", &self.duration_in_months)?;
        }
        if !self.percentage_off.is_absent() {
            map.serialize_entry("percentageOff", &self.percentage_off)?;
        }
        if !self.plan_ids.is_absent() {
            map.serialize_entry("planIds", &self.plan_ids)?;
        }
        map.end()
    }
}
/// `CreatePaymentPlanAnnouncementInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentPlanAnnouncementInput {
    /// `body`, a `String!`.
    ///
    /// Sanitised by the server.
    pub body: String,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `externalLink`, a `String`.
    ///
    /// Rejected unless the network has external links in announcements turned on.
    pub external_link: mighty_core::Maybe<String>,
    /// `paymentPlanId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub payment_plan_id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
    /// `recipientIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs of buyers of the plan. If left out, it means every buyer. An empty list is rejected.
    pub recipient_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    >,
    /// `subject`, a `String`.
    ///
    /// Cut after 150 characters.
    pub subject: mighty_core::Maybe<String>,
}
impl CreatePaymentPlanAnnouncementInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        body: impl Into<String>,
        payment_plan_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
        >,
    ) -> Self {
        Self {
            body: body.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            external_link: mighty_core::Maybe::Absent,
            payment_plan_id: payment_plan_id.into(),
            recipient_ids: mighty_core::Maybe::Absent,
            subject: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `externalLink`.
    #[must_use]
    pub fn external_link(mut self, external_link: impl Into<String>) -> Self {
        self.external_link = mighty_core::Maybe::Value(external_link.into());
        self
    }
    /// Sets `recipientIds`.
    #[must_use]
    pub fn recipient_ids(
        mut self,
        recipient_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Self {
        self.recipient_ids = mighty_core::Maybe::Value(
            recipient_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = mighty_core::Maybe::Value(subject.into());
        self
    }
}
impl serde::Serialize for CreatePaymentPlanAnnouncementInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("body", &self.body)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.external_link.is_absent() {
            map.serialize_entry("externalLink", &self.external_link)?;
        }
        map.serialize_entry("paymentPlanId", &self.payment_plan_id)?;
        if !self.recipient_ids.is_absent() {
            map.serialize_entry("recipientIds", &self.recipient_ids)?;
        }
        if !self.subject.is_absent() {
            map.serialize_entry("subject", &self.subject)?;
        }
        map.end()
    }
}
/// `CreatePaymentPlanInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentPlanInput {
    /// `amount`, a `String`.
    ///
    /// A decimal text such as `9.99`, not cents. Leave it out for a free plan.
    pub amount: mighty_core::Maybe<String>,
    /// `approvalEnabled`, a `Boolean`.
    ///
    /// False by default.
    pub approval_enabled: mighty_core::Maybe<bool>,
    /// `benefits`, a `[String!]`.
    pub benefits: mighty_core::Maybe<Vec<String>>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `currency`, a `String`.
    ///
    /// A three-letter code; ignored if `prices` is given.
    pub currency: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `internalNotes`, a `String`.
    ///
    /// At most 150 characters, for hosts only.
    pub internal_notes: mighty_core::Maybe<String>,
    /// `interval`, a `String`.
    ///
    /// `day`, `week`, `biweekly`, `month`, `quarter`, `biannual` or `year`; `month` by default.
    pub interval: mighty_core::Maybe<String>,
    /// `landingSpaceId`, a `ID`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub landing_space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
    /// `name`, a `String!`.
    ///
    /// 4 to 60 characters.
    pub name: String,
    /// `paymentPlatform`, a `String`.
    ///
    /// `stripe`, the default, or `apple`.
    pub payment_platform: mighty_core::Maybe<String>,
    /// `pitch`, a `String`.
    pub pitch: mighty_core::Maybe<String>,
    /// `prices`, a `[PaymentPlanPriceInput!]`.
    ///
    /// Required for a paid plan through Stripe if the network has several currencies.
    pub prices: mighty_core::Maybe<Vec<mighty_schema::inputs::PaymentPlanPriceInput>>,
    /// `pricingType`, a `String!`.
    ///
    /// `free`, `subscription` or `one_time`.
    pub pricing_type: String,
    /// `profileQuestions`, a `[PaymentPlanProfileQuestionInput!]`.
    ///
    /// At most five; used only if `profileQuestionsEnabled` is true.
    pub profile_questions: mighty_core::Maybe<
        Vec<mighty_schema::inputs::PaymentPlanProfileQuestionInput>,
    >,
    /// `profileQuestionsEnabled`, a `Boolean`.
    ///
    /// False by default.
    pub profile_questions_enabled: mighty_core::Maybe<bool>,
    /// `secondAmount`, a `String`.
    ///
    /// A decimal text such as `9.99`. If the second price is paid in instalments, the amount of one instalment.
    pub second_amount: mighty_core::Maybe<String>,
    /// `secondInstallmentCount`, a `Int`.
    ///
    /// 2 to 50, for one-time plans only.
    pub second_installment_count: mighty_core::Maybe<i32>,
    /// `secondInterval`, a `String`.
    ///
    /// For a second price: another interval of a subscription, or `installment` for a one-time plan.
    pub second_interval: mighty_core::Maybe<String>,
    /// `secondPrices`, a `[PaymentPlanPriceInput!]`.
    ///
    /// The second price in several currencies.
    pub second_prices: mighty_core::Maybe<
        Vec<mighty_schema::inputs::PaymentPlanPriceInput>,
    >,
    /// `spaceIds`, a `[ID!]!`.
    ///
    /// At least one active space; never the Cohost space.
    pub space_ids: Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    /// `subscriptionGroupId`, a `ID`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub subscription_group_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscriptionGroup>,
    >,
    /// `trialPeriodDays`, a `Int`.
    ///
    /// 0 to 366, for subscriptions only.
    pub trial_period_days: mighty_core::Maybe<i32>,
}
impl CreatePaymentPlanInput {
    /// Takes the required fields by their names, so that they can't be swapped, and leaves all others out: see [`CreatePaymentPlanInputRequired`].
    pub fn new(required: CreatePaymentPlanInputRequired) -> Self {
        Self {
            amount: mighty_core::Maybe::Absent,
            approval_enabled: mighty_core::Maybe::Absent,
            benefits: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            currency: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            internal_notes: mighty_core::Maybe::Absent,
            interval: mighty_core::Maybe::Absent,
            landing_space_id: mighty_core::Maybe::Absent,
            name: required.name,
            payment_platform: mighty_core::Maybe::Absent,
            pitch: mighty_core::Maybe::Absent,
            prices: mighty_core::Maybe::Absent,
            pricing_type: required.pricing_type,
            profile_questions: mighty_core::Maybe::Absent,
            profile_questions_enabled: mighty_core::Maybe::Absent,
            second_amount: mighty_core::Maybe::Absent,
            second_installment_count: mighty_core::Maybe::Absent,
            second_interval: mighty_core::Maybe::Absent,
            second_prices: mighty_core::Maybe::Absent,
            space_ids: required.space_ids,
            subscription_group_id: mighty_core::Maybe::Absent,
            trial_period_days: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `amount`.
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = mighty_core::Maybe::Value(amount.into());
        self
    }
    /// Sets `approvalEnabled`.
    #[must_use]
    pub fn approval_enabled(mut self, approval_enabled: impl Into<bool>) -> Self {
        self.approval_enabled = mighty_core::Maybe::Value(approval_enabled.into());
        self
    }
    /// Sets `benefits`.
    #[must_use]
    pub fn benefits(
        mut self,
        benefits: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.benefits = mighty_core::Maybe::Value(
            benefits.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `currency`.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = mighty_core::Maybe::Value(currency.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sets `internalNotes`.
    #[must_use]
    pub fn internal_notes(mut self, internal_notes: impl Into<String>) -> Self {
        self.internal_notes = mighty_core::Maybe::Value(internal_notes.into());
        self
    }
    /// Sets `interval`.
    #[must_use]
    pub fn interval(mut self, interval: impl Into<String>) -> Self {
        self.interval = mighty_core::Maybe::Value(interval.into());
        self
    }
    /// Sets `landingSpaceId`.
    #[must_use]
    pub fn landing_space_id(
        mut self,
        landing_space_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
        >,
    ) -> Self {
        self.landing_space_id = mighty_core::Maybe::Value(landing_space_id.into());
        self
    }
    /// Sets `paymentPlatform`.
    #[must_use]
    pub fn payment_platform(mut self, payment_platform: impl Into<String>) -> Self {
        self.payment_platform = mighty_core::Maybe::Value(payment_platform.into());
        self
    }
    /// Sets `pitch`.
    #[must_use]
    pub fn pitch(mut self, pitch: impl Into<String>) -> Self {
        self.pitch = mighty_core::Maybe::Value(pitch.into());
        self
    }
    /// Sets `prices`.
    #[must_use]
    pub fn prices(
        mut self,
        prices: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::PaymentPlanPriceInput>,
        >,
    ) -> Self {
        self.prices = mighty_core::Maybe::Value(
            prices.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `profileQuestions`.
    #[must_use]
    pub fn profile_questions(
        mut self,
        profile_questions: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::PaymentPlanProfileQuestionInput>,
        >,
    ) -> Self {
        self.profile_questions = mighty_core::Maybe::Value(
            profile_questions.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `profileQuestionsEnabled`.
    #[must_use]
    pub fn profile_questions_enabled(
        mut self,
        profile_questions_enabled: impl Into<bool>,
    ) -> Self {
        self.profile_questions_enabled = mighty_core::Maybe::Value(
            profile_questions_enabled.into(),
        );
        self
    }
    /// Sets `secondAmount`.
    #[must_use]
    pub fn second_amount(mut self, second_amount: impl Into<String>) -> Self {
        self.second_amount = mighty_core::Maybe::Value(second_amount.into());
        self
    }
    /// Sets `secondInstallmentCount`.
    #[must_use]
    pub fn second_installment_count(
        mut self,
        second_installment_count: impl Into<i32>,
    ) -> Self {
        self.second_installment_count = mighty_core::Maybe::Value(
            second_installment_count.into(),
        );
        self
    }
    /// Sets `secondInterval`.
    #[must_use]
    pub fn second_interval(mut self, second_interval: impl Into<String>) -> Self {
        self.second_interval = mighty_core::Maybe::Value(second_interval.into());
        self
    }
    /// Sets `secondPrices`.
    #[must_use]
    pub fn second_prices(
        mut self,
        second_prices: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::PaymentPlanPriceInput>,
        >,
    ) -> Self {
        self.second_prices = mighty_core::Maybe::Value(
            second_prices.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `subscriptionGroupId`.
    #[must_use]
    pub fn subscription_group_id(
        mut self,
        subscription_group_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscriptionGroup>,
        >,
    ) -> Self {
        self.subscription_group_id = mighty_core::Maybe::Value(
            subscription_group_id.into(),
        );
        self
    }
    /// Sets `trialPeriodDays`.
    #[must_use]
    pub fn trial_period_days(mut self, trial_period_days: impl Into<i32>) -> Self {
        self.trial_period_days = mighty_core::Maybe::Value(trial_period_days.into());
        self
    }
}
/// The required fields of [`CreatePaymentPlanInput`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentPlanInputRequired {
    /// `name`, a `String!`.
    ///
    /// 4 to 60 characters.
    pub name: String,
    /// `pricingType`, a `String!`.
    ///
    /// `free`, `subscription` or `one_time`.
    pub pricing_type: String,
    /// `spaceIds`, a `[ID!]!`.
    ///
    /// At least one active space; never the Cohost space.
    pub space_ids: Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
}
impl serde::Serialize for CreatePaymentPlanInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.amount.is_absent() {
            map.serialize_entry("amount", &self.amount)?;
        }
        if !self.approval_enabled.is_absent() {
            map.serialize_entry("approvalEnabled", &self.approval_enabled)?;
        }
        if !self.benefits.is_absent() {
            map.serialize_entry("benefits", &self.benefits)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.currency.is_absent() {
            map.serialize_entry("currency", &self.currency)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.internal_notes.is_absent() {
            map.serialize_entry("internalNotes", &self.internal_notes)?;
        }
        if !self.interval.is_absent() {
            map.serialize_entry("interval", &self.interval)?;
        }
        if !self.landing_space_id.is_absent() {
            map.serialize_entry("landingSpaceId", &self.landing_space_id)?;
        }
        map.serialize_entry("name", &self.name)?;
        if !self.payment_platform.is_absent() {
            map.serialize_entry("paymentPlatform", &self.payment_platform)?;
        }
        if !self.pitch.is_absent() {
            map.serialize_entry("pitch", &self.pitch)?;
        }
        if !self.prices.is_absent() {
            map.serialize_entry("prices", &self.prices)?;
        }
        map.serialize_entry("pricingType", &self.pricing_type)?;
        if !self.profile_questions.is_absent() {
            map.serialize_entry("profileQuestions", &self.profile_questions)?;
        }
        if !self.profile_questions_enabled.is_absent() {
            map.serialize_entry(
                "profileQuestionsEnabled",
                &self.profile_questions_enabled,
            )?;
        }
        if !self.second_amount.is_absent() {
            map.serialize_entry("secondAmount", &self.second_amount)?;
        }
        if !self.second_installment_count.is_absent() {
            map.serialize_entry(
                "secondInstallmentCount",
                &self.second_installment_count,
            )?;
        }
        if !self.second_interval.is_absent() {
            map.serialize_entry("secondInterval", &self.second_interval)?;
        }
        if !self.second_prices.is_absent() {
            map.serialize_entry("secondPrices", &self.second_prices)?;
        }
        map.serialize_entry("spaceIds", &self.space_ids)?;
        if !self.subscription_group_id.is_absent() {
            map.serialize_entry("subscriptionGroupId", &self.subscription_group_id)?;
        }
        if !self.trial_period_days.is_absent() {
            map.serialize_entry("trialPeriodDays", &self.trial_period_days)?;
        }
        map.end()
    }
}
/// `CreatePaymentPlanMembershipInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentPlanMembershipInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    /// `planId`, a `ID!`.
    ///
    /// A free subscription plan that is active, by resource ID or GlobalID.
    pub plan_id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
}
impl CreatePaymentPlanMembershipInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        plan_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            member_id: member_id.into(),
            plan_id: plan_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreatePaymentPlanMembershipInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberId", &self.member_id)?;
        map.serialize_entry("planId", &self.plan_id)?;
        map.end()
    }
}
/// `CreatePaymentSubscriptionGroupInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentSubscriptionGroupInput {
    /// `bundleGroupItems`, a `[PaymentSubscriptionGroupItemInput!]`.
    ///
    /// Must be empty for `IOS`.
    pub bundle_group_items: mighty_core::Maybe<
        Vec<mighty_schema::inputs::PaymentSubscriptionGroupItemInput>,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `name`, a `String!`.
    pub name: String,
    /// `platform`, a `PaymentSubscriptionGroupPlatformEnum!`.
    pub platform: mighty_schema::enums::PaymentSubscriptionGroupPlatformEnum,
}
impl CreatePaymentSubscriptionGroupInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        name: impl Into<String>,
        platform: impl Into<mighty_schema::enums::PaymentSubscriptionGroupPlatformEnum>,
    ) -> Self {
        Self {
            bundle_group_items: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            name: name.into(),
            platform: platform.into(),
        }
    }
    /// Sets `bundleGroupItems`.
    #[must_use]
    pub fn bundle_group_items(
        mut self,
        bundle_group_items: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::PaymentSubscriptionGroupItemInput>,
        >,
    ) -> Self {
        self.bundle_group_items = mighty_core::Maybe::Value(
            bundle_group_items.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreatePaymentSubscriptionGroupInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.bundle_group_items.is_absent() {
            map.serialize_entry("bundleGroupItems", &self.bundle_group_items)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("platform", &self.platform)?;
        map.end()
    }
}
/// `CreatePinInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePinInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `list`, a `PinList!`.
    pub list: mighty_schema::enums::PinList,
    /// `spaceId`, a `ID`.
    ///
    /// The network's root by default. Only a `POST` may name its own space; everything else is pinned at the root.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
    /// `targetId`, a `ID!`.
    ///
    /// A resource ID or GlobalID. Its kind must match `targetType`.
    pub target_id: mighty_core::Id,
    /// `targetType`, a `PinTargetType!`.
    pub target_type: mighty_schema::enums::PinTargetType,
}
impl CreatePinInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        list: impl Into<mighty_schema::enums::PinList>,
        target_id: impl Into<mighty_core::Id>,
        target_type: impl Into<mighty_schema::enums::PinTargetType>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            list: list.into(),
            space_id: mighty_core::Maybe::Absent,
            target_id: target_id.into(),
            target_type: target_type.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
}
impl serde::Serialize for CreatePinInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("list", &self.list)?;
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        map.serialize_entry("targetId", &self.target_id)?;
        map.serialize_entry("targetType", &self.target_type)?;
        map.end()
    }
}
/// `CreatePollAnswerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePollAnswerInput {
    /// `choiceId`, a `ID`.
    ///
    /// One of the poll's `choices`, for `MULTIPLE_CHOICE`.
    pub choice_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::PollChoice>,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `pollId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub poll_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>,
    /// `value`, a `Int`.
    ///
    /// Between the poll's `minValue` and `maxValue`, for `HOT_COLD` and `PERCENTAGE`.
    pub value: mighty_core::Maybe<i32>,
}
impl CreatePollAnswerInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        poll_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>>,
    ) -> Self {
        Self {
            choice_id: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            poll_id: poll_id.into(),
            value: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `choiceId`.
    #[must_use]
    pub fn choice_id(
        mut self,
        choice_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PollChoice>>,
    ) -> Self {
        self.choice_id = mighty_core::Maybe::Value(choice_id.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<i32>) -> Self {
        self.value = mighty_core::Maybe::Value(value.into());
        self
    }
}
impl serde::Serialize for CreatePollAnswerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.choice_id.is_absent() {
            map.serialize_entry("choiceId", &self.choice_id)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("pollId", &self.poll_id)?;
        if !self.value.is_absent() {
            map.serialize_entry("value", &self.value)?;
        }
        map.end()
    }
}
/// `CreatePollInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePollInput {
    /// `choices`, a `[String!]`.
    ///
    /// Two to five for `MULTIPLE_CHOICE`, which requires them; refused otherwise.
    pub choices: mighty_core::Maybe<Vec<String>>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `commentPrompt`, a `String`.
    pub comment_prompt: mighty_core::Maybe<String>,
    /// `notify`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default.
    pub notify: mighty_core::Maybe<bool>,
    /// `pollType`, a `PollType!`.
    pub poll_type: mighty_schema::enums::PollType,
    /// `publicAnswers`, a `Boolean`.
    ///
    /// For `MULTIPLE_CHOICE` only; it can't be changed once the poll has answers.
    pub public_answers: mighty_core::Maybe<bool>,
    /// `publishedAt`, a `ISO8601DateTime`.
    ///
    /// Required for `SCHEDULED`.
    pub published_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `spaceId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    /// `status`, a `PostStatus`. If absent, it is `POSTED`.
    ///
    /// `POSTED` by default. `SCHEDULED` requires `publishedAt`.
    pub status: mighty_core::Maybe<mighty_schema::enums::PostStatus>,
    /// `title`, a `String!`.
    pub title: String,
}
impl CreatePollInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        poll_type: impl Into<mighty_schema::enums::PollType>,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            choices: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            comment_prompt: mighty_core::Maybe::Absent,
            notify: mighty_core::Maybe::Absent,
            poll_type: poll_type.into(),
            public_answers: mighty_core::Maybe::Absent,
            published_at: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
            status: mighty_core::Maybe::Absent,
            title: title.into(),
        }
    }
    /// Sets `choices`.
    #[must_use]
    pub fn choices(
        mut self,
        choices: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.choices = mighty_core::Maybe::Value(
            choices.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `commentPrompt`.
    #[must_use]
    pub fn comment_prompt(mut self, comment_prompt: impl Into<String>) -> Self {
        self.comment_prompt = mighty_core::Maybe::Value(comment_prompt.into());
        self
    }
    /// Sets `notify`.
    #[must_use]
    pub fn notify(mut self, notify: impl Into<bool>) -> Self {
        self.notify = mighty_core::Maybe::Value(notify.into());
        self
    }
    /// Sets `publicAnswers`.
    #[must_use]
    pub fn public_answers(mut self, public_answers: impl Into<bool>) -> Self {
        self.public_answers = mighty_core::Maybe::Value(public_answers.into());
        self
    }
    /// Sets `publishedAt`.
    #[must_use]
    pub fn published_at(mut self, published_at: impl Into<jiff::Timestamp>) -> Self {
        self.published_at = mighty_core::Maybe::Value(published_at.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<mighty_schema::enums::PostStatus>,
    ) -> Self {
        self.status = mighty_core::Maybe::Value(status.into());
        self
    }
}
impl serde::Serialize for CreatePollInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.choices.is_absent() {
            map.serialize_entry("choices", &self.choices)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.comment_prompt.is_absent() {
            map.serialize_entry("commentPrompt", &self.comment_prompt)?;
        }
        if !self.notify.is_absent() {
            map.serialize_entry("notify", &self.notify)?;
        }
        map.serialize_entry("pollType", &self.poll_type)?;
        if !self.public_answers.is_absent() {
            map.serialize_entry("publicAnswers", &self.public_answers)?;
        }
        if !self.published_at.is_absent() {
            map.serialize_entry("publishedAt", &self.published_at)?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        if !self.status.is_absent() {
            map.serialize_entry("status", &self.status)?;
        }
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}
/// `CreatePostInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePostInput {
    /// `assetIds`, a `[ID!]`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub asset_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    >,
    /// `body`, a `String`.
    ///
    /// HTML. Only simple styling is kept.
    pub body: mighty_core::Maybe<String>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `notify`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default.
    pub notify: mighty_core::Maybe<bool>,
    /// `postType`, a `String`. If absent, it is `"post"`.
    ///
    /// `post`, the default, or `article`.
    pub post_type: mighty_core::Maybe<String>,
    /// `publishedAt`, a `ISO8601DateTime`.
    ///
    /// Required for `SCHEDULED`; a time in the past publishes at once.
    pub published_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `spaceId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    /// `status`, a `PostStatus`. If absent, it is `POSTED`.
    ///
    /// `POSTED` by default. `SCHEDULED` requires `publishedAt`.
    pub status: mighty_core::Maybe<mighty_schema::enums::PostStatus>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
}
impl CreatePostInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            asset_ids: mighty_core::Maybe::Absent,
            body: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            notify: mighty_core::Maybe::Absent,
            post_type: mighty_core::Maybe::Absent,
            published_at: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
            status: mighty_core::Maybe::Absent,
            title: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `assetIds`.
    #[must_use]
    pub fn asset_ids(
        mut self,
        asset_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
        >,
    ) -> Self {
        self.asset_ids = mighty_core::Maybe::Value(
            asset_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = mighty_core::Maybe::Value(body.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `notify`.
    #[must_use]
    pub fn notify(mut self, notify: impl Into<bool>) -> Self {
        self.notify = mighty_core::Maybe::Value(notify.into());
        self
    }
    /// Sets `postType`.
    #[must_use]
    pub fn post_type(mut self, post_type: impl Into<String>) -> Self {
        self.post_type = mighty_core::Maybe::Value(post_type.into());
        self
    }
    /// Sets `publishedAt`.
    #[must_use]
    pub fn published_at(mut self, published_at: impl Into<jiff::Timestamp>) -> Self {
        self.published_at = mighty_core::Maybe::Value(published_at.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<mighty_schema::enums::PostStatus>,
    ) -> Self {
        self.status = mighty_core::Maybe::Value(status.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
}
impl serde::Serialize for CreatePostInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.asset_ids.is_absent() {
            map.serialize_entry("assetIds", &self.asset_ids)?;
        }
        if !self.body.is_absent() {
            map.serialize_entry("body", &self.body)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.notify.is_absent() {
            map.serialize_entry("notify", &self.notify)?;
        }
        if !self.post_type.is_absent() {
            map.serialize_entry("postType", &self.post_type)?;
        }
        if !self.published_at.is_absent() {
            map.serialize_entry("publishedAt", &self.published_at)?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        if !self.status.is_absent() {
            map.serialize_entry("status", &self.status)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        map.end()
    }
}
/// `CreatePostMuteInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePostMuteInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberId`, a `ID`.
    ///
    /// A resource ID or GlobalID; the viewer by default. Only hosts and moderators can name another member.
    pub member_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    >,
    /// `postId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub post_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
}
impl CreatePostMuteInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        post_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            member_id: mighty_core::Maybe::Absent,
            post_id: post_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `memberId`.
    #[must_use]
    pub fn member_id(
        mut self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        self.member_id = mighty_core::Maybe::Value(member_id.into());
        self
    }
}
impl serde::Serialize for CreatePostMuteInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.member_id.is_absent() {
            map.serialize_entry("memberId", &self.member_id)?;
        }
        map.serialize_entry("postId", &self.post_id)?;
        map.end()
    }
}
/// `CreatePostReportInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePostReportInput {
    /// `blacklistType`, a `BlacklistType!`.
    pub blacklist_type: mighty_schema::enums::BlacklistType,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `postId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub post_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
    /// `reason`, a `String`.
    ///
    /// Kept with the report.
    pub reason: mighty_core::Maybe<String>,
}
impl CreatePostReportInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        blacklist_type: impl Into<mighty_schema::enums::BlacklistType>,
        post_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            blacklist_type: blacklist_type.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            post_id: post_id.into(),
            reason: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = mighty_core::Maybe::Value(reason.into());
        self
    }
}
impl serde::Serialize for CreatePostReportInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("blacklistType", &self.blacklist_type)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("postId", &self.post_id)?;
        if !self.reason.is_absent() {
            map.serialize_entry("reason", &self.reason)?;
        }
        map.end()
    }
}
/// `CreateProfileQuestionAnswersInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateProfileQuestionAnswersInput {
    /// `answers`, a `[ProfileQuestionAnswerInput!]!`.
    ///
    /// One for each question.
    pub answers: Vec<mighty_schema::inputs::ProfileQuestionAnswerInput>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `planId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub plan_id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
}
impl CreateProfileQuestionAnswersInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        answers: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::ProfileQuestionAnswerInput>,
        >,
        plan_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Self {
        Self {
            answers: answers.into_iter().map(Into::into).collect(),
            client_mutation_id: mighty_core::Maybe::Absent,
            plan_id: plan_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateProfileQuestionAnswersInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("answers", &self.answers)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("planId", &self.plan_id)?;
        map.end()
    }
}
/// `CreatePromptMuteInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePromptMuteInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `isPermanent`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default: the prompt returns after 30 days.
    pub is_permanent: mighty_core::Maybe<bool>,
    /// `promptId`, a `ID!`.
    ///
    /// The raw id of the prompt, with or without `prompt_`, or the node id of the prompt in the feed.
    pub prompt_id: mighty_core::Id,
}
impl CreatePromptMuteInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(prompt_id: impl Into<mighty_core::Id>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            is_permanent: mighty_core::Maybe::Absent,
            prompt_id: prompt_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `isPermanent`.
    #[must_use]
    pub fn is_permanent(mut self, is_permanent: impl Into<bool>) -> Self {
        self.is_permanent = mighty_core::Maybe::Value(is_permanent.into());
        self
    }
}
impl serde::Serialize for CreatePromptMuteInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.is_permanent.is_absent() {
            map.serialize_entry("isPermanent", &self.is_permanent)?;
        }
        map.serialize_entry("promptId", &self.prompt_id)?;
        map.end()
    }
}
/// `CreateQuizAnswerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateQuizAnswerInput {
    /// `choiceId`, a `ID!`.
    ///
    /// One of the question's `choices`.
    pub choice_id: mighty_schema::ids::IdOf<mighty_schema::kinds::PollChoice>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `quizQuestionId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub quiz_question_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>,
}
impl CreateQuizAnswerInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        choice_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PollChoice>>,
        quiz_question_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>,
        >,
    ) -> Self {
        Self {
            choice_id: choice_id.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            quiz_question_id: quiz_question_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateQuizAnswerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("choiceId", &self.choice_id)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("quizQuestionId", &self.quiz_question_id)?;
        map.end()
    }
}
/// `CreateReactionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateReactionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `emoji`, a `String!`.
    ///
    /// May have a skin tone.
    pub emoji: String,
    /// `targetId`, a `ID!`.
    ///
    /// The GlobalID of a post or comment.
    pub target_id: mighty_core::GlobalId,
}
impl CreateReactionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        emoji: impl Into<String>,
        target_id: impl Into<mighty_core::GlobalId>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            emoji: emoji.into(),
            target_id: target_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateReactionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("emoji", &self.emoji)?;
        map.serialize_entry("targetId", &self.target_id)?;
        map.end()
    }
}
/// `CreateRsvpInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRsvpInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `eventId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub event_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
    /// `instanceAt`, a `ISO8601DateTime`.
    ///
    /// Selects one occurrence of a recurring event.
    pub instance_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `memberId`, a `ID`.
    ///
    /// A resource ID or GlobalID; the viewer by default. Hosts and moderators of the event's space and the event's creator can answer for other members of that space. Hosts and moderators of the network can answer for any member.
    pub member_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    >,
    /// `status`, a `String!`.
    ///
    /// `yes`, `maybe` or `no`.
    pub status: String,
}
impl CreateRsvpInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        event_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            event_id: event_id.into(),
            instance_at: mighty_core::Maybe::Absent,
            member_id: mighty_core::Maybe::Absent,
            status: status.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `instanceAt`.
    #[must_use]
    pub fn instance_at(mut self, instance_at: impl Into<jiff::Timestamp>) -> Self {
        self.instance_at = mighty_core::Maybe::Value(instance_at.into());
        self
    }
    /// Sets `memberId`.
    #[must_use]
    pub fn member_id(
        mut self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        self.member_id = mighty_core::Maybe::Value(member_id.into());
        self
    }
}
impl serde::Serialize for CreateRsvpInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("eventId", &self.event_id)?;
        if !self.instance_at.is_absent() {
            map.serialize_entry("instanceAt", &self.instance_at)?;
        }
        if !self.member_id.is_absent() {
            map.serialize_entry("memberId", &self.member_id)?;
        }
        map.serialize_entry("status", &self.status)?;
        map.end()
    }
}
/// `CreateSavedPostInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSavedPostInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `postId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub post_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
}
impl CreateSavedPostInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        post_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            post_id: post_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateSavedPostInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("postId", &self.post_id)?;
        map.end()
    }
}
/// `CreateSpaceBlacklistInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpaceBlacklistInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `spaceId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
}
impl CreateSpaceBlacklistInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateSpaceBlacklistInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        map.end()
    }
}
/// `CreateSpaceInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpaceInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `collectionName`, a `String`.
    ///
    /// Found by name, ignoring case. It is created only if no collection has a similar name. A near match, such as a name without an emoji, is an error that lists the candidates.
    pub collection_name: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `enabledFeatureKeys`, a `[String!]`.
    ///
    /// Only with `build_your_own_v1`, and only keys that the plan offers.
    pub enabled_feature_keys: mighty_core::Maybe<Vec<String>>,
    /// `templateCanonicalName`, a `String!`.
    ///
    /// A template's `canonicalName`, such as `feed_v3` or `build_your_own_v1`.
    pub template_canonical_name: String,
    /// `title`, a `String!`.
    pub title: String,
}
impl CreateSpaceInput {
    /// Takes the required fields by their names, so that they can't be swapped, and leaves all others out: see [`CreateSpaceInputRequired`].
    pub fn new(required: CreateSpaceInputRequired) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            collection_name: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            enabled_feature_keys: mighty_core::Maybe::Absent,
            template_canonical_name: required.template_canonical_name,
            title: required.title,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `collectionName`.
    #[must_use]
    pub fn collection_name(mut self, collection_name: impl Into<String>) -> Self {
        self.collection_name = mighty_core::Maybe::Value(collection_name.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sets `enabledFeatureKeys`.
    #[must_use]
    pub fn enabled_feature_keys(
        mut self,
        enabled_feature_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.enabled_feature_keys = mighty_core::Maybe::Value(
            enabled_feature_keys.into_iter().map(Into::into).collect(),
        );
        self
    }
}
/// The required fields of [`CreateSpaceInput`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSpaceInputRequired {
    /// `templateCanonicalName`, a `String!`.
    ///
    /// A template's `canonicalName`, such as `feed_v3` or `build_your_own_v1`.
    pub template_canonical_name: String,
    /// `title`, a `String!`.
    pub title: String,
}
impl serde::Serialize for CreateSpaceInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.collection_name.is_absent() {
            map.serialize_entry("collectionName", &self.collection_name)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.enabled_feature_keys.is_absent() {
            map.serialize_entry("enabledFeatureKeys", &self.enabled_feature_keys)?;
        }
        map.serialize_entry("templateCanonicalName", &self.template_canonical_name)?;
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}
/// `CreateSpaceLinkInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpaceLinkInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `title`, a `String!`.
    pub title: String,
    /// `url`, a `String!`.
    pub url: String,
}
impl CreateSpaceLinkInput {
    /// Takes the required fields by their names, so that they can't be swapped, and leaves all others out: see [`CreateSpaceLinkInputRequired`].
    pub fn new(required: CreateSpaceLinkInputRequired) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            title: required.title,
            url: required.url,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
/// The required fields of [`CreateSpaceLinkInput`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSpaceLinkInputRequired {
    /// `title`, a `String!`.
    pub title: String,
    /// `url`, a `String!`.
    pub url: String,
}
impl serde::Serialize for CreateSpaceLinkInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("url", &self.url)?;
        map.end()
    }
}
/// `CreateSpaceMembershipsInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpaceMembershipsInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberId`, a `ID!`.
    ///
    /// A GlobalID or a resource ID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    /// `platform`, a `String`.
    ///
    /// For the server's own use; leave it out.
    pub platform: mighty_core::Maybe<String>,
    /// `spaceIds`, a `[ID!]!`.
    ///
    /// GlobalIDs or resource IDs.
    pub space_ids: Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
}
impl CreateSpaceMembershipsInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        space_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            member_id: member_id.into(),
            platform: mighty_core::Maybe::Absent,
            space_ids: space_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `platform`.
    #[must_use]
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = mighty_core::Maybe::Value(platform.into());
        self
    }
}
impl serde::Serialize for CreateSpaceMembershipsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberId", &self.member_id)?;
        if !self.platform.is_absent() {
            map.serialize_entry("platform", &self.platform)?;
        }
        map.serialize_entry("spaceIds", &self.space_ids)?;
        map.end()
    }
}
/// `CreateSpacesCollectionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSpacesCollectionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    ///
    /// Used for a new collection only.
    pub description: mighty_core::Maybe<String>,
    /// `name`, a `String!`.
    ///
    /// If a collection has this name, ignoring case, it is used again. If there is only a near match, a new collection is created and the near match is listed in `nearMatches`. If `spaceTitles` names a space, a near match causes the call to be rejected.
    pub name: String,
    /// `spaceTitles`, a `[String!]`.
    ///
    /// If it contains a title, a near match of `name` is rejected.
    pub space_titles: mighty_core::Maybe<Vec<String>>,
    /// `visibleToMembers`, a `Boolean`.
    ///
    /// True by default. Used for a new collection only.
    pub visible_to_members: mighty_core::Maybe<bool>,
}
impl CreateSpacesCollectionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            name: name.into(),
            space_titles: mighty_core::Maybe::Absent,
            visible_to_members: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sets `spaceTitles`.
    #[must_use]
    pub fn space_titles(
        mut self,
        space_titles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.space_titles = mighty_core::Maybe::Value(
            space_titles.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `visibleToMembers`.
    #[must_use]
    pub fn visible_to_members(mut self, visible_to_members: impl Into<bool>) -> Self {
        self.visible_to_members = mighty_core::Maybe::Value(visible_to_members.into());
        self
    }
}
impl serde::Serialize for CreateSpacesCollectionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        map.serialize_entry("name", &self.name)?;
        if !self.space_titles.is_absent() {
            map.serialize_entry("spaceTitles", &self.space_titles)?;
        }
        if !self.visible_to_members.is_absent() {
            map.serialize_entry("visibleToMembers", &self.visible_to_members)?;
        }
        map.end()
    }
}
/// `CreateTagInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTagInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `color`, a `String`.
    ///
    /// A hex colour such as `#FF5733`.
    pub color: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `title`, a `String!`.
    pub title: String,
}
impl CreateTagInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            color: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            title: title.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = mighty_core::Maybe::Value(color.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
}
impl serde::Serialize for CreateTagInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.color.is_absent() {
            map.serialize_entry("color", &self.color)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}
/// `CreateTagMembershipsInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTagMembershipsInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberIds`, a `[ID!]!`.
    ///
    /// Resource IDs or GlobalIDs.
    pub member_ids: Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    /// `tagId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub tag_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>,
}
impl CreateTagMembershipsInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
        tag_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            member_ids: member_ids.into_iter().map(Into::into).collect(),
            tag_id: tag_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for CreateTagMembershipsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberIds", &self.member_ids)?;
        map.serialize_entry("tagId", &self.tag_id)?;
        map.end()
    }
}
/// `CreateUploadSessionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUploadSessionInput {
    /// `assetKind`, a `UploadAssetKind!`.
    pub asset_kind: mighty_schema::enums::UploadAssetKind,
    /// `assetStyle`, a `UploadAssetStyle!`.
    pub asset_style: mighty_schema::enums::UploadAssetStyle,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `clientRetry`, a `Boolean`.
    ///
    /// True if this is a retry after a failed attempt, not a new action of the user. For analytics only.
    pub client_retry: mighty_core::Maybe<bool>,
    /// `contentType`, a `String`.
    ///
    /// The MIME type of the source, kept in the placeholder asset's metadata.
    pub content_type: mighty_core::Maybe<String>,
    /// `fileName`, a `String!`.
    pub file_name: String,
    /// `fileSizeBytes`, a `Long!`.
    ///
    /// Bytes.
    pub file_size_bytes: i64,
    /// `maxParallelSupported`, a `Int`.
    ///
    /// If left out or 1, parts are sent one after the other. If it is more than 1, the server may grant a larger `maxParallel`. The size of a part does not change.
    pub max_parallel_supported: mighty_core::Maybe<i32>,
    /// `preferredChunkSizeBytes`, a `Long`.
    ///
    /// Bytes. Only the direct presigned strategy uses it, and it can only enlarge the default. A failed part is sent again as a whole.
    pub preferred_chunk_size_bytes: mighty_core::Maybe<i64>,
    /// `preferredStrategy`, a `UploadStrategy`.
    ///
    /// Each kind of asset has its own strategy. The call is rejected if this value differs from it.
    pub preferred_strategy: mighty_core::Maybe<mighty_schema::enums::UploadStrategy>,
    /// `retryOfAssetId`, a `ID`.
    ///
    /// The asset of the attempt that this one replaces. Telemetry only: it is not checked and grants nothing.
    pub retry_of_asset_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
    >,
    /// `spaceId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
}
impl CreateUploadSessionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        asset_kind: impl Into<mighty_schema::enums::UploadAssetKind>,
        asset_style: impl Into<mighty_schema::enums::UploadAssetStyle>,
        file_name: impl Into<String>,
        file_size_bytes: impl Into<i64>,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            asset_kind: asset_kind.into(),
            asset_style: asset_style.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            client_retry: mighty_core::Maybe::Absent,
            content_type: mighty_core::Maybe::Absent,
            file_name: file_name.into(),
            file_size_bytes: file_size_bytes.into(),
            max_parallel_supported: mighty_core::Maybe::Absent,
            preferred_chunk_size_bytes: mighty_core::Maybe::Absent,
            preferred_strategy: mighty_core::Maybe::Absent,
            retry_of_asset_id: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `clientRetry`.
    #[must_use]
    pub fn client_retry(mut self, client_retry: impl Into<bool>) -> Self {
        self.client_retry = mighty_core::Maybe::Value(client_retry.into());
        self
    }
    /// Sets `contentType`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = mighty_core::Maybe::Value(content_type.into());
        self
    }
    /// Sets `maxParallelSupported`.
    #[must_use]
    pub fn max_parallel_supported(
        mut self,
        max_parallel_supported: impl Into<i32>,
    ) -> Self {
        self.max_parallel_supported = mighty_core::Maybe::Value(
            max_parallel_supported.into(),
        );
        self
    }
    /// Sets `preferredChunkSizeBytes`.
    #[must_use]
    pub fn preferred_chunk_size_bytes(
        mut self,
        preferred_chunk_size_bytes: impl Into<i64>,
    ) -> Self {
        self.preferred_chunk_size_bytes = mighty_core::Maybe::Value(
            preferred_chunk_size_bytes.into(),
        );
        self
    }
    /// Sets `preferredStrategy`.
    #[must_use]
    pub fn preferred_strategy(
        mut self,
        preferred_strategy: impl Into<mighty_schema::enums::UploadStrategy>,
    ) -> Self {
        self.preferred_strategy = mighty_core::Maybe::Value(preferred_strategy.into());
        self
    }
    /// Sets `retryOfAssetId`.
    #[must_use]
    pub fn retry_of_asset_id(
        mut self,
        retry_of_asset_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
        >,
    ) -> Self {
        self.retry_of_asset_id = mighty_core::Maybe::Value(retry_of_asset_id.into());
        self
    }
}
impl serde::Serialize for CreateUploadSessionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("assetKind", &self.asset_kind)?;
        map.serialize_entry("assetStyle", &self.asset_style)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.client_retry.is_absent() {
            map.serialize_entry("clientRetry", &self.client_retry)?;
        }
        if !self.content_type.is_absent() {
            map.serialize_entry("contentType", &self.content_type)?;
        }
        map.serialize_entry("fileName", &self.file_name)?;
        map.serialize_entry("fileSizeBytes", &self.file_size_bytes)?;
        if !self.max_parallel_supported.is_absent() {
            map.serialize_entry("maxParallelSupported", &self.max_parallel_supported)?;
        }
        if !self.preferred_chunk_size_bytes.is_absent() {
            map.serialize_entry(
                "preferredChunkSizeBytes",
                &self.preferred_chunk_size_bytes,
            )?;
        }
        if !self.preferred_strategy.is_absent() {
            map.serialize_entry("preferredStrategy", &self.preferred_strategy)?;
        }
        if !self.retry_of_asset_id.is_absent() {
            map.serialize_entry("retryOfAssetId", &self.retry_of_asset_id)?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        map.end()
    }
}
/// `CreateWaitlistInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWaitlistInput {
    /// `autoInviteEnabled`, a `Boolean`.
    ///
    /// If true, the leads are invited when the waitlist closes. Needs a target.
    pub auto_invite_enabled: mighty_core::Maybe<bool>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `closeAt`, a `String`.
    ///
    /// Text in the host's time zone, such as `2026-07-15 09:00`. If left out, there is no deadline. Excludes `closeInDays`.
    pub close_at: mighty_core::Maybe<String>,
    /// `closeInDays`, a `Int`.
    ///
    /// Days from now in the host's time zone. Excludes `closeAt`.
    pub close_in_days: mighty_core::Maybe<i32>,
    /// `closed`, a `Boolean`.
    ///
    /// If true, the waitlist is created closed to sign-ups.
    pub closed: mighty_core::Maybe<bool>,
    /// `confirmationMessage`, a `String`.
    pub confirmation_message: mighty_core::Maybe<String>,
    /// `inviteFallbackRedirect`, a `String`.
    ///
    /// Used if the destination of the link can't be built.
    pub invite_fallback_redirect: mighty_core::Maybe<String>,
    /// `inviteLinkDestination`, a `String`.
    ///
    /// Used if the target is a plan.
    pub invite_link_destination: mighty_core::Maybe<String>,
    /// `inviteMessage`, a `String`.
    pub invite_message: mighty_core::Maybe<String>,
    /// `name`, a `String!`.
    pub name: String,
    /// `targetId`, a `ID`.
    ///
    /// A resource ID or GlobalID; give it together with `targetType`.
    pub target_id: mighty_core::Maybe<mighty_core::Id>,
    /// `targetType`, a `String`.
    ///
    /// `Space` for the network or `Finance::Payments::Bundle` for a plan; give it together with `targetId`.
    pub target_type: mighty_core::Maybe<String>,
}
impl CreateWaitlistInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            auto_invite_enabled: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            close_at: mighty_core::Maybe::Absent,
            close_in_days: mighty_core::Maybe::Absent,
            closed: mighty_core::Maybe::Absent,
            confirmation_message: mighty_core::Maybe::Absent,
            invite_fallback_redirect: mighty_core::Maybe::Absent,
            invite_link_destination: mighty_core::Maybe::Absent,
            invite_message: mighty_core::Maybe::Absent,
            name: name.into(),
            target_id: mighty_core::Maybe::Absent,
            target_type: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `autoInviteEnabled`.
    #[must_use]
    pub fn auto_invite_enabled(mut self, auto_invite_enabled: impl Into<bool>) -> Self {
        self.auto_invite_enabled = mighty_core::Maybe::Value(auto_invite_enabled.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `closeAt`.
    #[must_use]
    pub fn close_at(mut self, close_at: impl Into<String>) -> Self {
        self.close_at = mighty_core::Maybe::Value(close_at.into());
        self
    }
    /// Sets `closeInDays`.
    #[must_use]
    pub fn close_in_days(mut self, close_in_days: impl Into<i32>) -> Self {
        self.close_in_days = mighty_core::Maybe::Value(close_in_days.into());
        self
    }
    /// Sets `closed`.
    #[must_use]
    pub fn closed(mut self, closed: impl Into<bool>) -> Self {
        self.closed = mighty_core::Maybe::Value(closed.into());
        self
    }
    /// Sets `confirmationMessage`.
    #[must_use]
    pub fn confirmation_message(
        mut self,
        confirmation_message: impl Into<String>,
    ) -> Self {
        self.confirmation_message = mighty_core::Maybe::Value(
            confirmation_message.into(),
        );
        self
    }
    /// Sets `inviteFallbackRedirect`.
    #[must_use]
    pub fn invite_fallback_redirect(
        mut self,
        invite_fallback_redirect: impl Into<String>,
    ) -> Self {
        self.invite_fallback_redirect = mighty_core::Maybe::Value(
            invite_fallback_redirect.into(),
        );
        self
    }
    /// Sets `inviteLinkDestination`.
    #[must_use]
    pub fn invite_link_destination(
        mut self,
        invite_link_destination: impl Into<String>,
    ) -> Self {
        self.invite_link_destination = mighty_core::Maybe::Value(
            invite_link_destination.into(),
        );
        self
    }
    /// Sets `inviteMessage`.
    #[must_use]
    pub fn invite_message(mut self, invite_message: impl Into<String>) -> Self {
        self.invite_message = mighty_core::Maybe::Value(invite_message.into());
        self
    }
    /// Sets `targetId`.
    #[must_use]
    pub fn target_id(mut self, target_id: impl Into<mighty_core::Id>) -> Self {
        self.target_id = mighty_core::Maybe::Value(target_id.into());
        self
    }
    /// Sets `targetType`.
    #[must_use]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = mighty_core::Maybe::Value(target_type.into());
        self
    }
}
impl serde::Serialize for CreateWaitlistInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.auto_invite_enabled.is_absent() {
            map.serialize_entry("autoInviteEnabled", &self.auto_invite_enabled)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.close_at.is_absent() {
            map.serialize_entry("closeAt", &self.close_at)?;
        }
        if !self.close_in_days.is_absent() {
            map.serialize_entry("closeInDays", &self.close_in_days)?;
        }
        if !self.closed.is_absent() {
            map.serialize_entry("closed", &self.closed)?;
        }
        if !self.confirmation_message.is_absent() {
            map.serialize_entry("confirmationMessage", &self.confirmation_message)?;
        }
        if !self.invite_fallback_redirect.is_absent() {
            map.serialize_entry(
                "inviteFallbackRedirect",
                &self.invite_fallback_redirect,
            )?;
        }
        if !self.invite_link_destination.is_absent() {
            map.serialize_entry("inviteLinkDestination", &self.invite_link_destination)?;
        }
        if !self.invite_message.is_absent() {
            map.serialize_entry("inviteMessage", &self.invite_message)?;
        }
        map.serialize_entry("name", &self.name)?;
        if !self.target_id.is_absent() {
            map.serialize_entry("targetId", &self.target_id)?;
        }
        if !self.target_type.is_absent() {
            map.serialize_entry("targetType", &self.target_type)?;
        }
        map.end()
    }
}
/// `CreateWebhookCallbackInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookCallbackInput {
    /// `apiKey`, a `String`.
    ///
    /// Optional. A shared secret. Each delivery carries it as `Authorization: Bearer <secret>`. The API adds the word `Bearer`, so leave it out here.
    pub api_key: mighty_core::Maybe<mighty_core::SecretText>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `includedEvents`, a `[WebhookEventType!]`.
    ///
    /// Null or left out means all events; an empty list is rejected.
    pub included_events: mighty_core::Maybe<Vec<mighty_schema::enums::WebhookEventType>>,
    /// `url`, a `String!`.
    ///
    /// `https` only.
    pub url: String,
}
impl CreateWebhookCallbackInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            api_key: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            included_events: mighty_core::Maybe::Absent,
            url: url.into(),
        }
    }
    /// Sets `apiKey`.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<mighty_core::SecretText>) -> Self {
        self.api_key = mighty_core::Maybe::Value(api_key.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `includedEvents`.
    #[must_use]
    pub fn included_events(
        mut self,
        included_events: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::WebhookEventType>,
        >,
    ) -> Self {
        self.included_events = mighty_core::Maybe::Value(
            included_events.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl serde::Serialize for CreateWebhookCallbackInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.api_key.is_absent() {
            map.serialize_entry("apiKey", &self.api_key)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.included_events.is_absent() {
            map.serialize_entry("includedEvents", &self.included_events)?;
        }
        map.serialize_entry("url", &self.url)?;
        map.end()
    }
}
/// `CustomFieldFilter` of the schema.
///
/// A condition that does not fit the field's type is rejected. A phone field takes `withResponse` only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldFilter {
    /// `contains`, a `String`.
    ///
    /// For text and web-address fields: one piece of text, ignoring case.
    pub contains: mighty_core::Maybe<String>,
    /// `customFieldId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub custom_field_id: mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
    /// `segmentIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs, for tag, badge and dropdown fields only.
    pub segment_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Segment>>,
    >,
    /// `withResponse`, a `Boolean`.
    ///
    /// True for answered, false for not answered. If left out, both.
    pub with_response: mighty_core::Maybe<bool>,
}
impl CustomFieldFilter {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        custom_field_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
        >,
    ) -> Self {
        Self {
            contains: mighty_core::Maybe::Absent,
            custom_field_id: custom_field_id.into(),
            segment_ids: mighty_core::Maybe::Absent,
            with_response: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `contains`.
    #[must_use]
    pub fn contains(mut self, contains: impl Into<String>) -> Self {
        self.contains = mighty_core::Maybe::Value(contains.into());
        self
    }
    /// Sets `segmentIds`.
    #[must_use]
    pub fn segment_ids(
        mut self,
        segment_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Segment>>,
        >,
    ) -> Self {
        self.segment_ids = mighty_core::Maybe::Value(
            segment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `withResponse`.
    #[must_use]
    pub fn with_response(mut self, with_response: impl Into<bool>) -> Self {
        self.with_response = mighty_core::Maybe::Value(with_response.into());
        self
    }
}
impl serde::Serialize for CustomFieldFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.contains.is_absent() {
            map.serialize_entry("contains", &self.contains)?;
        }
        map.serialize_entry("customFieldId", &self.custom_field_id)?;
        if !self.segment_ids.is_absent() {
            map.serialize_entry("segmentIds", &self.segment_ids)?;
        }
        if !self.with_response.is_absent() {
            map.serialize_entry("withResponse", &self.with_response)?;
        }
        map.end()
    }
}
/// `DateRangeInput` of the schema.
///
/// Each bound is optional. Without bounds, the field decides the range.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DateRangeInput {
    /// `endDate`, a `ISO8601Date`.
    ///
    /// Inclusive.
    pub end_date: mighty_core::Maybe<jiff::civil::Date>,
    /// `startDate`, a `ISO8601Date`.
    ///
    /// Inclusive.
    pub start_date: mighty_core::Maybe<jiff::civil::Date>,
}
impl DateRangeInput {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            end_date: mighty_core::Maybe::Absent,
            start_date: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `endDate`.
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<jiff::civil::Date>) -> Self {
        self.end_date = mighty_core::Maybe::Value(end_date.into());
        self
    }
    /// Sets `startDate`.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<jiff::civil::Date>) -> Self {
        self.start_date = mighty_core::Maybe::Value(start_date.into());
        self
    }
}
impl serde::Serialize for DateRangeInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.end_date.is_absent() {
            map.serialize_entry("endDate", &self.end_date)?;
        }
        if !self.start_date.is_absent() {
            map.serialize_entry("startDate", &self.start_date)?;
        }
        map.end()
    }
}
/// `DeleteAnswerCheerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAnswerCheerInput {
    /// `answerId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub answer_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PollAnswer>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
}
impl DeleteAnswerCheerInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        answer_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PollAnswer>,
        >,
    ) -> Self {
        Self {
            answer_id: answer_id.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteAnswerCheerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("answerId", &self.answer_id)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.end()
    }
}
/// `DeleteAssetInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAssetInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
}
impl DeleteAssetInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteAssetInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteAutomationRuleInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAutomationRuleInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>,
}
impl DeleteAutomationRuleInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteAutomationRuleInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteBadgeInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteBadgeInput {
    /// `badgeId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub badge_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
}
impl DeleteBadgeInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        badge_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>>,
    ) -> Self {
        Self {
            badge_id: badge_id.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteBadgeInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("badgeId", &self.badge_id)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.end()
    }
}
/// `DeleteBadgeMembershipsInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteBadgeMembershipsInput {
    /// `badgeId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub badge_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberIds`, a `[ID!]!`.
    ///
    /// Resource IDs or GlobalIDs.
    pub member_ids: Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
}
impl DeleteBadgeMembershipsInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        badge_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>>,
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Self {
        Self {
            badge_id: badge_id.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            member_ids: member_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteBadgeMembershipsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("badgeId", &self.badge_id)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberIds", &self.member_ids)?;
        map.end()
    }
}
/// `DeleteBlocklistEntryInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteBlocklistEntryInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::BlocklistEntry>,
}
impl DeleteBlocklistEntryInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::BlocklistEntry>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteBlocklistEntryInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteChatReportInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteChatReportInput {
    /// `chatId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub chat_id: mighty_core::Id,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
}
impl DeleteChatReportInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(chat_id: impl Into<mighty_core::Id>) -> Self {
        Self {
            chat_id: chat_id.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteChatReportInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("chatId", &self.chat_id)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.end()
    }
}
/// `DeleteCommentInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCommentInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>,
}
impl DeleteCommentInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteCommentInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteCommentReportInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCommentReportInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `commentId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub comment_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>,
}
impl DeleteCommentReportInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        comment_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Comment>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            comment_id: comment_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteCommentReportInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("commentId", &self.comment_id)?;
        map.end()
    }
}
/// `DeleteConversationBookmarkInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversationBookmarkInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `conversationId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub conversation_id: mighty_core::Id,
}
impl DeleteConversationBookmarkInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(conversation_id: impl Into<mighty_core::Id>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            conversation_id: conversation_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteConversationBookmarkInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("conversationId", &self.conversation_id)?;
        map.end()
    }
}
/// `DeleteConversationMembershipsInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteConversationMembershipsInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `conversationId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub conversation_id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::DirectMessage,
    >,
    /// `memberIds`, a `[ID!]!`.
    ///
    /// GlobalIDs only.
    pub member_ids: Vec<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
}
impl DeleteConversationMembershipsInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            conversation_id: conversation_id.into(),
            member_ids: member_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteConversationMembershipsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("conversationId", &self.conversation_id)?;
        map.serialize_entry("memberIds", &self.member_ids)?;
        map.end()
    }
}
/// `DeleteCourseInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCourseInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
}
impl DeleteCourseInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteCourseInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteCourseworkInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCourseworkInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
}
impl DeleteCourseworkInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteCourseworkInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteCustomDomainInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomDomainInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::CustomDomain>,
}
impl DeleteCustomDomainInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomDomain>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteCustomDomainInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteCustomFieldAnswerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomFieldAnswerInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `customFieldId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub custom_field_id: mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
}
impl DeleteCustomFieldAnswerInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        custom_field_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
        >,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            custom_field_id: custom_field_id.into(),
            member_id: member_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteCustomFieldAnswerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("customFieldId", &self.custom_field_id)?;
        map.serialize_entry("memberId", &self.member_id)?;
        map.end()
    }
}
/// `DeleteCustomFieldInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomFieldInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
}
impl DeleteCustomFieldInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteCustomFieldInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteCustomFieldOptionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomFieldOptionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::CustomFieldOption>,
}
impl DeleteCustomFieldOptionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomFieldOption>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteCustomFieldOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteCustomOnboardingPointerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomOnboardingPointerInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `customOnboardingPointerId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub custom_onboarding_pointer_id: mighty_schema::ids::IdOf<
        mighty_schema::kinds::CustomOnboardingPointerPin,
    >,
}
impl DeleteCustomOnboardingPointerInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        custom_onboarding_pointer_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::CustomOnboardingPointerPin>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            custom_onboarding_pointer_id: custom_onboarding_pointer_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteCustomOnboardingPointerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry(
            "customOnboardingPointerId",
            &self.custom_onboarding_pointer_id,
        )?;
        map.end()
    }
}
/// `DeleteDirectMessageInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteDirectMessageInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `messageId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub message_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
}
impl DeleteDirectMessageInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        message_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            message_id: message_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteDirectMessageInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("messageId", &self.message_id)?;
        map.end()
    }
}
/// `DeleteDirectMessageReactionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteDirectMessageReactionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `emoji`, a `String!`.
    ///
    /// The skin tone is ignored; only the base emoji matters.
    pub emoji: String,
    /// `messageId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub message_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
}
impl DeleteDirectMessageReactionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        emoji: impl Into<String>,
        message_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PrivateMessage>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            emoji: emoji.into(),
            message_id: message_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteDirectMessageReactionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("emoji", &self.emoji)?;
        map.serialize_entry("messageId", &self.message_id)?;
        map.end()
    }
}
/// `DeleteEventInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEventInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Event>,
}
impl DeleteEventInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Event>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteEventInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteEventInstanceInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEventInstanceInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `eventId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub event_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Event>,
    /// `instanceIndex`, a `String!`.
    ///
    /// The key of the occurrence in UTC, such as `20240115T160000Z`.
    pub instance_index: String,
    /// `message`, a `String`.
    ///
    /// A note on the cancellation, sent to the groups in `rsvpStatuses`.
    pub message: mighty_core::Maybe<String>,
    /// `rsvpStatuses`, a `[String!]`.
    ///
    /// `yes`, `maybe`, `no` or `none`; `none` is for hosts and moderators only.
    pub rsvp_statuses: mighty_core::Maybe<Vec<String>>,
}
impl DeleteEventInstanceInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        event_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Event>>,
        instance_index: impl Into<String>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            event_id: event_id.into(),
            instance_index: instance_index.into(),
            message: mighty_core::Maybe::Absent,
            rsvp_statuses: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = mighty_core::Maybe::Value(message.into());
        self
    }
    /// Sets `rsvpStatuses`.
    #[must_use]
    pub fn rsvp_statuses(
        mut self,
        rsvp_statuses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rsvp_statuses = mighty_core::Maybe::Value(
            rsvp_statuses.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl serde::Serialize for DeleteEventInstanceInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("eventId", &self.event_id)?;
        map.serialize_entry("instanceIndex", &self.instance_index)?;
        if !self.message.is_absent() {
            map.serialize_entry("message", &self.message)?;
        }
        if !self.rsvp_statuses.is_absent() {
            map.serialize_entry("rsvpStatuses", &self.rsvp_statuses)?;
        }
        map.end()
    }
}
/// `DeleteEventRecurrenceExceptionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEventRecurrenceExceptionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::EventRecurrenceException>,
}
impl DeleteEventRecurrenceExceptionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::EventRecurrenceException>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteEventRecurrenceExceptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteGiftDefinitionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteGiftDefinitionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::GiftDefinition>,
}
impl DeleteGiftDefinitionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::GiftDefinition>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteGiftDefinitionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteMarketingBannerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMarketingBannerInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingBanner>,
}
impl DeleteMarketingBannerInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingBanner>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteMarketingBannerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteMemberBlockInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMemberBlockInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
}
impl DeleteMemberBlockInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            member_id: member_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteMemberBlockInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberId", &self.member_id)?;
        map.end()
    }
}
/// `DeleteMemberFollowInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMemberFollowInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
}
impl DeleteMemberFollowInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            member_id: member_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteMemberFollowInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberId", &self.member_id)?;
        map.end()
    }
}
/// `DeleteMemberInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMemberInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
}
impl DeleteMemberInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteMemberInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteMessageInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `messageId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub message_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
}
impl DeleteMessageInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        message_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            message_id: message_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteMessageInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("messageId", &self.message_id)?;
        map.end()
    }
}
/// `DeleteMessageReactionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageReactionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `emoji`, a `String!`.
    ///
    /// The skin tone is ignored; only the base emoji matters.
    pub emoji: String,
    /// `messageId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub message_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
}
impl DeleteMessageReactionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        emoji: impl Into<String>,
        message_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::ChatMessage>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            emoji: emoji.into(),
            message_id: message_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteMessageReactionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("emoji", &self.emoji)?;
        map.serialize_entry("messageId", &self.message_id)?;
        map.end()
    }
}
/// `DeleteNetworkMembershipInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteNetworkMembershipInput {
    /// `cancelPlans`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default. It must be true if the member has paid plans. Only hosts of the network may set it.
    pub cancel_plans: mighty_core::Maybe<bool>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
}
impl DeleteNetworkMembershipInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            cancel_plans: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `cancelPlans`.
    #[must_use]
    pub fn cancel_plans(mut self, cancel_plans: impl Into<bool>) -> Self {
        self.cancel_plans = mighty_core::Maybe::Value(cancel_plans.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteNetworkMembershipInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.cancel_plans.is_absent() {
            map.serialize_entry("cancelPlans", &self.cancel_plans)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeletePaymentPlanMembershipInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePaymentPlanMembershipInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `immediate`, a `Boolean`. If absent, it is `true`.
    ///
    /// True by default. If false, an active paid subscription runs to the end of its period. All other access ends at once in both cases.
    pub immediate: mighty_core::Maybe<bool>,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    /// `planId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub plan_id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
}
impl DeletePaymentPlanMembershipInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        plan_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            immediate: mighty_core::Maybe::Absent,
            member_id: member_id.into(),
            plan_id: plan_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `immediate`.
    #[must_use]
    pub fn immediate(mut self, immediate: impl Into<bool>) -> Self {
        self.immediate = mighty_core::Maybe::Value(immediate.into());
        self
    }
}
impl serde::Serialize for DeletePaymentPlanMembershipInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.immediate.is_absent() {
            map.serialize_entry("immediate", &self.immediate)?;
        }
        map.serialize_entry("memberId", &self.member_id)?;
        map.serialize_entry("planId", &self.plan_id)?;
        map.end()
    }
}
/// `DeletePaymentSubscriptionGroupInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePaymentSubscriptionGroupInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscriptionGroup>,
}
impl DeletePaymentSubscriptionGroupInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscriptionGroup>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeletePaymentSubscriptionGroupInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeletePinInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePinInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `list`, a `PinList!`.
    pub list: mighty_schema::enums::PinList,
    /// `spaceId`, a `ID`.
    ///
    /// The network's root by default. Only a `POST` may name its own space; everything else is pinned at the root.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
    /// `targetId`, a `ID!`.
    ///
    /// A resource ID or GlobalID. Its kind must match `targetType`.
    pub target_id: mighty_core::Id,
    /// `targetType`, a `PinTargetType!`.
    pub target_type: mighty_schema::enums::PinTargetType,
}
impl DeletePinInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        list: impl Into<mighty_schema::enums::PinList>,
        target_id: impl Into<mighty_core::Id>,
        target_type: impl Into<mighty_schema::enums::PinTargetType>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            list: list.into(),
            space_id: mighty_core::Maybe::Absent,
            target_id: target_id.into(),
            target_type: target_type.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
}
impl serde::Serialize for DeletePinInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("list", &self.list)?;
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        map.serialize_entry("targetId", &self.target_id)?;
        map.serialize_entry("targetType", &self.target_type)?;
        map.end()
    }
}
/// `DeletePostInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePostInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
}
impl DeletePostInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeletePostInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeletePostMuteInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePostMuteInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberId`, a `ID`.
    ///
    /// A resource ID or GlobalID; the viewer by default. Only hosts and moderators can name another member.
    pub member_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    >,
    /// `postId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub post_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
}
impl DeletePostMuteInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        post_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            member_id: mighty_core::Maybe::Absent,
            post_id: post_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `memberId`.
    #[must_use]
    pub fn member_id(
        mut self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        self.member_id = mighty_core::Maybe::Value(member_id.into());
        self
    }
}
impl serde::Serialize for DeletePostMuteInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.member_id.is_absent() {
            map.serialize_entry("memberId", &self.member_id)?;
        }
        map.serialize_entry("postId", &self.post_id)?;
        map.end()
    }
}
/// `DeletePostReportInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePostReportInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `postId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub post_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
}
impl DeletePostReportInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        post_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            post_id: post_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeletePostReportInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("postId", &self.post_id)?;
        map.end()
    }
}
/// `DeletePromptMuteInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePromptMuteInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `promptId`, a `ID!`.
    ///
    /// The raw id of the prompt, with or without `prompt_`, or the node id of the prompt in the feed.
    pub prompt_id: mighty_core::Id,
}
impl DeletePromptMuteInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(prompt_id: impl Into<mighty_core::Id>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            prompt_id: prompt_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeletePromptMuteInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("promptId", &self.prompt_id)?;
        map.end()
    }
}
/// `DeleteReactionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteReactionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `emoji`, a `String!`.
    ///
    /// The skin tone is ignored; only the base emoji matters.
    pub emoji: String,
    /// `targetId`, a `ID!`.
    ///
    /// The GlobalID of a post or comment.
    pub target_id: mighty_core::GlobalId,
}
impl DeleteReactionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        emoji: impl Into<String>,
        target_id: impl Into<mighty_core::GlobalId>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            emoji: emoji.into(),
            target_id: target_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteReactionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("emoji", &self.emoji)?;
        map.serialize_entry("targetId", &self.target_id)?;
        map.end()
    }
}
/// `DeleteRsvpInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRsvpInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// A GlobalID only.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Rsvp>,
}
impl DeleteRsvpInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Rsvp>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteRsvpInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteSavedPostInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSavedPostInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `postId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub post_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
}
impl DeleteSavedPostInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        post_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            post_id: post_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteSavedPostInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("postId", &self.post_id)?;
        map.end()
    }
}
/// `DeleteSpaceBlacklistInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSpaceBlacklistInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `spaceId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
}
impl DeleteSpaceBlacklistInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteSpaceBlacklistInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        map.end()
    }
}
/// `DeleteSpaceInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSpaceInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `spaceId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
}
impl DeleteSpaceInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteSpaceInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        map.end()
    }
}
/// `DeleteSpaceLinkInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSpaceLinkInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::SpaceLink>,
}
impl DeleteSpaceLinkInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::SpaceLink>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteSpaceLinkInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteSpaceMembershipInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSpaceMembershipInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    /// `spaceId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
}
impl DeleteSpaceMembershipInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            member_id: member_id.into(),
            space_id: space_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteSpaceMembershipInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberId", &self.member_id)?;
        map.serialize_entry("spaceId", &self.space_id)?;
        map.end()
    }
}
/// `DeleteSpacesCollectionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSpacesCollectionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `collectionId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub collection_id: mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
}
impl DeleteSpacesCollectionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        collection_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            collection_id: collection_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteSpacesCollectionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("collectionId", &self.collection_id)?;
        map.end()
    }
}
/// `DeleteTagInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTagInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `tagId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub tag_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>,
}
impl DeleteTagInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        tag_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            tag_id: tag_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteTagInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("tagId", &self.tag_id)?;
        map.end()
    }
}
/// `DeleteTagMembershipsInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTagMembershipsInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberIds`, a `[ID!]!`.
    ///
    /// Resource IDs or GlobalIDs.
    pub member_ids: Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    /// `tagId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub tag_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>,
}
impl DeleteTagMembershipsInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
        tag_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            member_ids: member_ids.into_iter().map(Into::into).collect(),
            tag_id: tag_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteTagMembershipsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberIds", &self.member_ids)?;
        map.serialize_entry("tagId", &self.tag_id)?;
        map.end()
    }
}
/// `DeleteWaitlistInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteWaitlistInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Waitlist>,
}
impl DeleteWaitlistInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Waitlist>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteWaitlistInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `DeleteWebhookCallbackInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteWebhookCallbackInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::WebhookCallback>,
}
impl DeleteWebhookCallbackInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::WebhookCallback>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for DeleteWebhookCallbackInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `FeedFilters` of the schema.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FeedFilters {
    /// `byHosts`, a `Boolean`.
    pub by_hosts: mighty_core::Maybe<bool>,
    /// `filterTagIds`, a `[ID!]`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub filter_tag_ids: mighty_core::Maybe<Vec<mighty_core::Id>>,
    /// `mine`, a `Boolean`.
    ///
    /// The viewer's own posts.
    pub mine: mighty_core::Maybe<bool>,
    /// `nearMe`, a `Boolean`.
    ///
    /// Only posts within a certain distance of the viewer.
    pub near_me: mighty_core::Maybe<bool>,
    /// `personalized`, a `Boolean`. If absent, it is `true`.
    ///
    /// True by default.
    pub personalized: mighty_core::Maybe<bool>,
    /// `postTypes`, a `[String!]`.
    pub post_types: mighty_core::Maybe<Vec<String>>,
    /// `promptTypes`, a `[String!]`.
    ///
    /// If left out, all prompts; if an empty list, none.
    pub prompt_types: mighty_core::Maybe<Vec<String>>,
    /// `skipIntroductions`, a `Boolean`.
    pub skip_introductions: mighty_core::Maybe<bool>,
    /// `sortBy`, a `FeedSortOrder`.
    pub sort_by: mighty_core::Maybe<mighty_schema::enums::FeedSortOrder>,
    /// `unanswered`, a `Boolean`.
    ///
    /// Posts without comments.
    pub unanswered: mighty_core::Maybe<bool>,
}
impl FeedFilters {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            by_hosts: mighty_core::Maybe::Absent,
            filter_tag_ids: mighty_core::Maybe::Absent,
            mine: mighty_core::Maybe::Absent,
            near_me: mighty_core::Maybe::Absent,
            personalized: mighty_core::Maybe::Absent,
            post_types: mighty_core::Maybe::Absent,
            prompt_types: mighty_core::Maybe::Absent,
            skip_introductions: mighty_core::Maybe::Absent,
            sort_by: mighty_core::Maybe::Absent,
            unanswered: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `byHosts`.
    #[must_use]
    pub fn by_hosts(mut self, by_hosts: impl Into<bool>) -> Self {
        self.by_hosts = mighty_core::Maybe::Value(by_hosts.into());
        self
    }
    /// Sets `filterTagIds`.
    #[must_use]
    pub fn filter_tag_ids(
        mut self,
        filter_tag_ids: impl IntoIterator<Item = impl Into<mighty_core::Id>>,
    ) -> Self {
        self.filter_tag_ids = mighty_core::Maybe::Value(
            filter_tag_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `mine`.
    #[must_use]
    pub fn mine(mut self, mine: impl Into<bool>) -> Self {
        self.mine = mighty_core::Maybe::Value(mine.into());
        self
    }
    /// Sets `nearMe`.
    #[must_use]
    pub fn near_me(mut self, near_me: impl Into<bool>) -> Self {
        self.near_me = mighty_core::Maybe::Value(near_me.into());
        self
    }
    /// Sets `personalized`.
    #[must_use]
    pub fn personalized(mut self, personalized: impl Into<bool>) -> Self {
        self.personalized = mighty_core::Maybe::Value(personalized.into());
        self
    }
    /// Sets `postTypes`.
    #[must_use]
    pub fn post_types(
        mut self,
        post_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_types = mighty_core::Maybe::Value(
            post_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `promptTypes`.
    #[must_use]
    pub fn prompt_types(
        mut self,
        prompt_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prompt_types = mighty_core::Maybe::Value(
            prompt_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `skipIntroductions`.
    #[must_use]
    pub fn skip_introductions(mut self, skip_introductions: impl Into<bool>) -> Self {
        self.skip_introductions = mighty_core::Maybe::Value(skip_introductions.into());
        self
    }
    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(
        mut self,
        sort_by: impl Into<mighty_schema::enums::FeedSortOrder>,
    ) -> Self {
        self.sort_by = mighty_core::Maybe::Value(sort_by.into());
        self
    }
    /// Sets `unanswered`.
    #[must_use]
    pub fn unanswered(mut self, unanswered: impl Into<bool>) -> Self {
        self.unanswered = mighty_core::Maybe::Value(unanswered.into());
        self
    }
}
impl serde::Serialize for FeedFilters {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.by_hosts.is_absent() {
            map.serialize_entry("byHosts", &self.by_hosts)?;
        }
        if !self.filter_tag_ids.is_absent() {
            map.serialize_entry("filterTagIds", &self.filter_tag_ids)?;
        }
        if !self.mine.is_absent() {
            map.serialize_entry("mine", &self.mine)?;
        }
        if !self.near_me.is_absent() {
            map.serialize_entry("nearMe", &self.near_me)?;
        }
        if !self.personalized.is_absent() {
            map.serialize_entry("personalized", &self.personalized)?;
        }
        if !self.post_types.is_absent() {
            map.serialize_entry("postTypes", &self.post_types)?;
        }
        if !self.prompt_types.is_absent() {
            map.serialize_entry("promptTypes", &self.prompt_types)?;
        }
        if !self.skip_introductions.is_absent() {
            map.serialize_entry("skipIntroductions", &self.skip_introductions)?;
        }
        if !self.sort_by.is_absent() {
            map.serialize_entry("sortBy", &self.sort_by)?;
        }
        if !self.unanswered.is_absent() {
            map.serialize_entry("unanswered", &self.unanswered)?;
        }
        map.end()
    }
}
/// `GalleryGroupInput` of the schema.
///
/// The order of the list is the order of the sections.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GalleryGroupInput {
    /// `galleryType`, a `GalleryType!`.
    pub gallery_type: mighty_schema::enums::GalleryType,
    /// `id`, a `ID`.
    ///
    /// A resource ID or GlobalID; leave it out to add a section.
    pub id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>,
    >,
    /// `isEnabled`, a `Boolean!`.
    pub is_enabled: bool,
    /// `spacesCollectionId`, a `ID`.
    ///
    /// A resource ID or GlobalID. New sections of top spaces and of spaces nearby need it.
    pub spaces_collection_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
    >,
}
impl GalleryGroupInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        gallery_type: impl Into<mighty_schema::enums::GalleryType>,
        is_enabled: impl Into<bool>,
    ) -> Self {
        Self {
            gallery_type: gallery_type.into(),
            id: mighty_core::Maybe::Absent,
            is_enabled: is_enabled.into(),
            spaces_collection_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(
        mut self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>>,
    ) -> Self {
        self.id = mighty_core::Maybe::Value(id.into());
        self
    }
    /// Sets `spacesCollectionId`.
    #[must_use]
    pub fn spaces_collection_id(
        mut self,
        spaces_collection_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
        >,
    ) -> Self {
        self.spaces_collection_id = mighty_core::Maybe::Value(
            spaces_collection_id.into(),
        );
        self
    }
}
impl serde::Serialize for GalleryGroupInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("galleryType", &self.gallery_type)?;
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        map.serialize_entry("isEnabled", &self.is_enabled)?;
        if !self.spaces_collection_id.is_absent() {
            map.serialize_entry("spacesCollectionId", &self.spaces_collection_id)?;
        }
        map.end()
    }
}
/// `InviteRecipientInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InviteRecipientInput {
    /// `email`, a `String!`.
    pub email: String,
    /// `firstName`, a `String`.
    pub first_name: mighty_core::Maybe<String>,
    /// `lastName`, a `String`.
    pub last_name: mighty_core::Maybe<String>,
}
impl InviteRecipientInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            first_name: mighty_core::Maybe::Absent,
            last_name: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = mighty_core::Maybe::Value(first_name.into());
        self
    }
    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = mighty_core::Maybe::Value(last_name.into());
        self
    }
}
impl serde::Serialize for InviteRecipientInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("email", &self.email)?;
        if !self.first_name.is_absent() {
            map.serialize_entry("firstName", &self.first_name)?;
        }
        if !self.last_name.is_absent() {
            map.serialize_entry("lastName", &self.last_name)?;
        }
        map.end()
    }
}
/// `LeaveConversationInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeaveConversationInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `conversationId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub conversation_id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::DirectMessage,
    >,
}
impl LeaveConversationInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            conversation_id: conversation_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for LeaveConversationInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("conversationId", &self.conversation_id)?;
        map.end()
    }
}
/// `MarkAllConversationsReadInput` of the schema.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MarkAllConversationsReadInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
}
impl MarkAllConversationsReadInput {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for MarkAllConversationsReadInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.end()
    }
}
/// `MarkConversationReadInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkConversationReadInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `conversationId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub conversation_id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
}
impl MarkConversationReadInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            conversation_id: conversation_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for MarkConversationReadInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("conversationId", &self.conversation_id)?;
        map.end()
    }
}
/// `MarkDirectMessageReadInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkDirectMessageReadInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `conversationId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub conversation_id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::DirectMessage,
    >,
}
impl MarkDirectMessageReadInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            conversation_id: conversation_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for MarkDirectMessageReadInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("conversationId", &self.conversation_id)?;
        map.end()
    }
}
/// `MemberFilter` of the schema.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MemberFilter {
    /// `customFields`, a `[CustomFieldFilter!]`.
    ///
    /// Each field at most once. A member must match all of them.
    pub custom_fields: mighty_core::Maybe<Vec<mighty_schema::inputs::CustomFieldFilter>>,
    /// `excludedRecipientIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs. These members are removed from the result.
    pub excluded_recipient_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    >,
    /// `inactive`, a `Boolean`.
    pub inactive: mighty_core::Maybe<bool>,
    /// `marketingAudienceIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs.
    pub marketing_audience_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingAudience>>,
    >,
    /// `memberBadgeIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs.
    pub member_badge_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>>,
    >,
    /// `memberTagIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs.
    pub member_tag_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>>,
    >,
    /// `memberTypes`, a `[MemberType!]`.
    pub member_types: mighty_core::Maybe<Vec<mighty_schema::enums::MemberType>>,
    /// `paymentPlanIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs.
    pub payment_plan_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    >,
    /// `progress`, a `[CourseProgressStatus!]`.
    ///
    /// Useful only if the space is a course.
    pub progress: mighty_core::Maybe<Vec<mighty_schema::enums::CourseProgressStatus>>,
    /// `spaceIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs.
    pub space_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    >,
    /// `term`, a `String`.
    ///
    /// Part of the name or address.
    pub term: mighty_core::Maybe<String>,
}
impl MemberFilter {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            custom_fields: mighty_core::Maybe::Absent,
            excluded_recipient_ids: mighty_core::Maybe::Absent,
            inactive: mighty_core::Maybe::Absent,
            marketing_audience_ids: mighty_core::Maybe::Absent,
            member_badge_ids: mighty_core::Maybe::Absent,
            member_tag_ids: mighty_core::Maybe::Absent,
            member_types: mighty_core::Maybe::Absent,
            payment_plan_ids: mighty_core::Maybe::Absent,
            progress: mighty_core::Maybe::Absent,
            space_ids: mighty_core::Maybe::Absent,
            term: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `customFields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        custom_fields: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::CustomFieldFilter>,
        >,
    ) -> Self {
        self.custom_fields = mighty_core::Maybe::Value(
            custom_fields.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `excludedRecipientIds`.
    #[must_use]
    pub fn excluded_recipient_ids(
        mut self,
        excluded_recipient_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
        >,
    ) -> Self {
        self.excluded_recipient_ids = mighty_core::Maybe::Value(
            excluded_recipient_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `inactive`.
    #[must_use]
    pub fn inactive(mut self, inactive: impl Into<bool>) -> Self {
        self.inactive = mighty_core::Maybe::Value(inactive.into());
        self
    }
    /// Sets `marketingAudienceIds`.
    #[must_use]
    pub fn marketing_audience_ids(
        mut self,
        marketing_audience_ids: impl IntoIterator<
            Item = impl Into<
                mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingAudience>,
            >,
        >,
    ) -> Self {
        self.marketing_audience_ids = mighty_core::Maybe::Value(
            marketing_audience_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `memberBadgeIds`.
    #[must_use]
    pub fn member_badge_ids(
        mut self,
        member_badge_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>>,
        >,
    ) -> Self {
        self.member_badge_ids = mighty_core::Maybe::Value(
            member_badge_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `memberTagIds`.
    #[must_use]
    pub fn member_tag_ids(
        mut self,
        member_tag_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>>,
        >,
    ) -> Self {
        self.member_tag_ids = mighty_core::Maybe::Value(
            member_tag_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `memberTypes`.
    #[must_use]
    pub fn member_types(
        mut self,
        member_types: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::MemberType>,
        >,
    ) -> Self {
        self.member_types = mighty_core::Maybe::Value(
            member_types.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `paymentPlanIds`.
    #[must_use]
    pub fn payment_plan_ids(
        mut self,
        payment_plan_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
        >,
    ) -> Self {
        self.payment_plan_ids = mighty_core::Maybe::Value(
            payment_plan_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `progress`.
    #[must_use]
    pub fn progress(
        mut self,
        progress: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::CourseProgressStatus>,
        >,
    ) -> Self {
        self.progress = mighty_core::Maybe::Value(
            progress.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `spaceIds`.
    #[must_use]
    pub fn space_ids(
        mut self,
        space_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        >,
    ) -> Self {
        self.space_ids = mighty_core::Maybe::Value(
            space_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `term`.
    #[must_use]
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.term = mighty_core::Maybe::Value(term.into());
        self
    }
}
impl serde::Serialize for MemberFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.custom_fields.is_absent() {
            map.serialize_entry("customFields", &self.custom_fields)?;
        }
        if !self.excluded_recipient_ids.is_absent() {
            map.serialize_entry("excludedRecipientIds", &self.excluded_recipient_ids)?;
        }
        if !self.inactive.is_absent() {
            map.serialize_entry("inactive", &self.inactive)?;
        }
        if !self.marketing_audience_ids.is_absent() {
            map.serialize_entry("marketingAudienceIds", &self.marketing_audience_ids)?;
        }
        if !self.member_badge_ids.is_absent() {
            map.serialize_entry("memberBadgeIds", &self.member_badge_ids)?;
        }
        if !self.member_tag_ids.is_absent() {
            map.serialize_entry("memberTagIds", &self.member_tag_ids)?;
        }
        if !self.member_types.is_absent() {
            map.serialize_entry("memberTypes", &self.member_types)?;
        }
        if !self.payment_plan_ids.is_absent() {
            map.serialize_entry("paymentPlanIds", &self.payment_plan_ids)?;
        }
        if !self.progress.is_absent() {
            map.serialize_entry("progress", &self.progress)?;
        }
        if !self.space_ids.is_absent() {
            map.serialize_entry("spaceIds", &self.space_ids)?;
        }
        if !self.term.is_absent() {
            map.serialize_entry("term", &self.term)?;
        }
        map.end()
    }
}
/// `MoveSpaceToCollectionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoveSpaceToCollectionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `collectionId`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub collection_id: mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
    /// `spaceId`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
}
impl MoveSpaceToCollectionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        collection_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
        >,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            collection_id: collection_id.into(),
            space_id: space_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for MoveSpaceToCollectionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("collectionId", &self.collection_id)?;
        map.serialize_entry("spaceId", &self.space_id)?;
        map.end()
    }
}
/// `NotificationPreferenceOverrideInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationPreferenceOverrideInput {
    /// `key`, a `NotificationPreferenceKey!`.
    pub key: mighty_schema::enums::NotificationPreferenceKey,
    /// `value`, a `Boolean!`.
    pub value: bool,
}
impl NotificationPreferenceOverrideInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        key: impl Into<mighty_schema::enums::NotificationPreferenceKey>,
        value: impl Into<bool>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}
impl serde::Serialize for NotificationPreferenceOverrideInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("key", &self.key)?;
        map.serialize_entry("value", &self.value)?;
        map.end()
    }
}
/// `PauseAutomationRuleInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PauseAutomationRuleInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>,
}
impl PauseAutomationRuleInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for PauseAutomationRuleInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `PaymentCouponAmountOffInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentCouponAmountOffInput {
    /// `currency`, a `String!`.
    ///
    /// A three-letter code, in lower case.
    pub currency: String,
    /// `value`, a `Int!`.
    ///
    /// In the smallest unit of the currency, 0 or more.
    pub value: i32,
}
impl PaymentCouponAmountOffInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(currency: impl Into<String>, value: impl Into<i32>) -> Self {
        Self {
            currency: currency.into(),
            value: value.into(),
        }
    }
}
impl serde::Serialize for PaymentCouponAmountOffInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("currency", &self.currency)?;
        map.serialize_entry("value", &self.value)?;
        map.end()
    }
}
/// `PaymentPlanPriceInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentPlanPriceInput {
    /// `amount`, a `String!`.
    ///
    /// A decimal text such as `9.99`, not cents.
    pub amount: String,
    /// `currency`, a `String!`.
    ///
    /// A three-letter code.
    pub currency: String,
}
impl PaymentPlanPriceInput {
    /// Takes the required fields by their names, so that they can't be swapped, and leaves all others out: see [`PaymentPlanPriceInputRequired`].
    pub fn new(required: PaymentPlanPriceInputRequired) -> Self {
        Self {
            amount: required.amount,
            currency: required.currency,
        }
    }
}
/// The required fields of [`PaymentPlanPriceInput`].
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentPlanPriceInputRequired {
    /// `amount`, a `String!`.
    ///
    /// A decimal text such as `9.99`, not cents.
    pub amount: String,
    /// `currency`, a `String!`.
    ///
    /// A three-letter code.
    pub currency: String,
}
impl serde::Serialize for PaymentPlanPriceInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("amount", &self.amount)?;
        map.serialize_entry("currency", &self.currency)?;
        map.end()
    }
}
/// `PaymentPlanProfileQuestionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentPlanProfileQuestionInput {
    /// `isRequired`, a `Boolean!`.
    pub is_required: bool,
    /// `text`, a `String!`.
    pub text: String,
}
impl PaymentPlanProfileQuestionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(is_required: impl Into<bool>, text: impl Into<String>) -> Self {
        Self {
            is_required: is_required.into(),
            text: text.into(),
        }
    }
}
impl serde::Serialize for PaymentPlanProfileQuestionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("isRequired", &self.is_required)?;
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}
/// `PaymentSubscriptionGroupItemInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentSubscriptionGroupItemInput {
    /// `bundleId`, a `ID!`.
    ///
    /// A plan, by resource ID or GlobalID.
    pub bundle_id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
    /// `position`, a `Int`.
    ///
    /// Counts from 1. If left out, the plan goes last. Positions are renumbered after each change.
    pub position: mighty_core::Maybe<i32>,
}
impl PaymentSubscriptionGroupItemInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        bundle_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Self {
        Self {
            bundle_id: bundle_id.into(),
            position: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, position: impl Into<i32>) -> Self {
        self.position = mighty_core::Maybe::Value(position.into());
        self
    }
}
impl serde::Serialize for PaymentSubscriptionGroupItemInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("bundleId", &self.bundle_id)?;
        if !self.position.is_absent() {
            map.serialize_entry("position", &self.position)?;
        }
        map.end()
    }
}
/// `PollChoiceInput` of the schema.
///
/// In the list, a choice with an `id` is changed and moved, a choice without one is created, and a choice that is left out is deleted with its votes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollChoiceInput {
    /// `id`, a `ID`.
    ///
    /// The ID of an existing choice. Leave it out to create one.
    pub id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::PollChoice>,
    >,
    /// `text`, a `String!`.
    pub text: String,
}
impl PollChoiceInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            id: mighty_core::Maybe::Absent,
            text: text.into(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(
        mut self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PollChoice>>,
    ) -> Self {
        self.id = mighty_core::Maybe::Value(id.into());
        self
    }
}
impl serde::Serialize for PollChoiceInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}
/// `ProfileQuestionAnswerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProfileQuestionAnswerInput {
    /// `profileQuestionId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub profile_question_id: mighty_schema::ids::IdOf<
        mighty_schema::kinds::ProfileQuestion,
    >,
    /// `text`, a `String`.
    ///
    /// Must not be blank if the question is required.
    pub text: mighty_core::Maybe<String>,
}
impl ProfileQuestionAnswerInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        profile_question_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::ProfileQuestion>,
        >,
    ) -> Self {
        Self {
            profile_question_id: profile_question_id.into(),
            text: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = mighty_core::Maybe::Value(text.into());
        self
    }
}
impl serde::Serialize for ProfileQuestionAnswerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("profileQuestionId", &self.profile_question_id)?;
        if !self.text.is_absent() {
            map.serialize_entry("text", &self.text)?;
        }
        map.end()
    }
}
/// `ProfileQuestionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProfileQuestionInput {
    /// `context`, a `ProfileQuestionContext!`.
    pub context: mighty_schema::enums::ProfileQuestionContext,
    /// `id`, a `ID`.
    ///
    /// A resource ID or GlobalID of an existing question. Leave it out to create one.
    pub id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::ProfileQuestion>,
    >,
    /// `required`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default.
    pub required: mighty_core::Maybe<bool>,
    /// `text`, a `String!`.
    pub text: String,
}
impl ProfileQuestionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        context: impl Into<mighty_schema::enums::ProfileQuestionContext>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            context: context.into(),
            id: mighty_core::Maybe::Absent,
            required: mighty_core::Maybe::Absent,
            text: text.into(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(
        mut self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::ProfileQuestion>>,
    ) -> Self {
        self.id = mighty_core::Maybe::Value(id.into());
        self
    }
    /// Sets `required`.
    #[must_use]
    pub fn required(mut self, required: impl Into<bool>) -> Self {
        self.required = mighty_core::Maybe::Value(required.into());
        self
    }
}
impl serde::Serialize for ProfileQuestionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("context", &self.context)?;
        if !self.id.is_absent() {
            map.serialize_entry("id", &self.id)?;
        }
        if !self.required.is_absent() {
            map.serialize_entry("required", &self.required)?;
        }
        map.serialize_entry("text", &self.text)?;
        map.end()
    }
}
/// `PublishCourseworkInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublishCourseworkInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `enableAll`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default; true publishes all children too.
    pub enable_all: mighty_core::Maybe<bool>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
    /// `notifyAllMembers`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default.
    pub notify_all_members: mighty_core::Maybe<bool>,
}
impl PublishCourseworkInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            enable_all: mighty_core::Maybe::Absent,
            id: id.into(),
            notify_all_members: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `enableAll`.
    #[must_use]
    pub fn enable_all(mut self, enable_all: impl Into<bool>) -> Self {
        self.enable_all = mighty_core::Maybe::Value(enable_all.into());
        self
    }
    /// Sets `notifyAllMembers`.
    #[must_use]
    pub fn notify_all_members(mut self, notify_all_members: impl Into<bool>) -> Self {
        self.notify_all_members = mighty_core::Maybe::Value(notify_all_members.into());
        self
    }
}
impl serde::Serialize for PublishCourseworkInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.enable_all.is_absent() {
            map.serialize_entry("enableAll", &self.enable_all)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.notify_all_members.is_absent() {
            map.serialize_entry("notifyAllMembers", &self.notify_all_members)?;
        }
        map.end()
    }
}
/// `PublishCustomDomainInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublishCustomDomainInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::CustomDomain>,
}
impl PublishCustomDomainInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomDomain>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for PublishCustomDomainInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `PublishPaymentPlanInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublishPaymentPlanInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
}
impl PublishPaymentPlanInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for PublishPaymentPlanInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `ReorderCourseworkInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderCourseworkInput {
    /// `atBottom`, a `Boolean`.
    pub at_bottom: mighty_core::Maybe<bool>,
    /// `atItemId`, a `ID`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub at_item_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
    >,
    /// `atTop`, a `Boolean`.
    pub at_top: mighty_core::Maybe<bool>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
    /// `toParentId`, a `ID`.
    ///
    /// Moves the item to the bottom of a section or of the overview; a resource ID or GlobalID.
    pub to_parent_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
    >,
}
impl ReorderCourseworkInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>>,
    ) -> Self {
        Self {
            at_bottom: mighty_core::Maybe::Absent,
            at_item_id: mighty_core::Maybe::Absent,
            at_top: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
            to_parent_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `atBottom`.
    #[must_use]
    pub fn at_bottom(mut self, at_bottom: impl Into<bool>) -> Self {
        self.at_bottom = mighty_core::Maybe::Value(at_bottom.into());
        self
    }
    /// Sets `atItemId`.
    #[must_use]
    pub fn at_item_id(
        mut self,
        at_item_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>>,
    ) -> Self {
        self.at_item_id = mighty_core::Maybe::Value(at_item_id.into());
        self
    }
    /// Sets `atTop`.
    #[must_use]
    pub fn at_top(mut self, at_top: impl Into<bool>) -> Self {
        self.at_top = mighty_core::Maybe::Value(at_top.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `toParentId`.
    #[must_use]
    pub fn to_parent_id(
        mut self,
        to_parent_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
        >,
    ) -> Self {
        self.to_parent_id = mighty_core::Maybe::Value(to_parent_id.into());
        self
    }
}
impl serde::Serialize for ReorderCourseworkInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.at_bottom.is_absent() {
            map.serialize_entry("atBottom", &self.at_bottom)?;
        }
        if !self.at_item_id.is_absent() {
            map.serialize_entry("atItemId", &self.at_item_id)?;
        }
        if !self.at_top.is_absent() {
            map.serialize_entry("atTop", &self.at_top)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.to_parent_id.is_absent() {
            map.serialize_entry("toParentId", &self.to_parent_id)?;
        }
        map.end()
    }
}
/// `ReorderGalleryGroupInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderGalleryGroupInput {
    /// `atBottom`, a `Boolean`.
    ///
    /// Exactly one of `atTop`, `atBottom` and `atItemId`.
    pub at_bottom: mighty_core::Maybe<bool>,
    /// `atItemId`, a `ID`.
    ///
    /// Moves the item above this sibling. Excludes `atTop` and `atBottom`.
    pub at_item_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>,
    >,
    /// `atTop`, a `Boolean`.
    ///
    /// Exactly one of `atTop`, `atBottom` and `atItemId`.
    pub at_top: mighty_core::Maybe<bool>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `galleryGroupId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub gallery_group_id: mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>,
}
impl ReorderGalleryGroupInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        gallery_group_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>,
        >,
    ) -> Self {
        Self {
            at_bottom: mighty_core::Maybe::Absent,
            at_item_id: mighty_core::Maybe::Absent,
            at_top: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            gallery_group_id: gallery_group_id.into(),
        }
    }
    /// Sets `atBottom`.
    #[must_use]
    pub fn at_bottom(mut self, at_bottom: impl Into<bool>) -> Self {
        self.at_bottom = mighty_core::Maybe::Value(at_bottom.into());
        self
    }
    /// Sets `atItemId`.
    #[must_use]
    pub fn at_item_id(
        mut self,
        at_item_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>,
        >,
    ) -> Self {
        self.at_item_id = mighty_core::Maybe::Value(at_item_id.into());
        self
    }
    /// Sets `atTop`.
    #[must_use]
    pub fn at_top(mut self, at_top: impl Into<bool>) -> Self {
        self.at_top = mighty_core::Maybe::Value(at_top.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for ReorderGalleryGroupInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.at_bottom.is_absent() {
            map.serialize_entry("atBottom", &self.at_bottom)?;
        }
        if !self.at_item_id.is_absent() {
            map.serialize_entry("atItemId", &self.at_item_id)?;
        }
        if !self.at_top.is_absent() {
            map.serialize_entry("atTop", &self.at_top)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("galleryGroupId", &self.gallery_group_id)?;
        map.end()
    }
}
/// `ReorderGiftDefinitionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderGiftDefinitionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::GiftDefinition>,
    /// `position`, a `Int!`.
    ///
    /// Counts from 1, within the catalogue.
    pub position: i32,
}
impl ReorderGiftDefinitionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::GiftDefinition>>,
        position: impl Into<i32>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
            position: position.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for ReorderGiftDefinitionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("position", &self.position)?;
        map.end()
    }
}
/// `ReorderPinInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderPinInput {
    /// `atBottom`, a `Boolean`.
    ///
    /// Exactly one of `atTop`, `atBottom` and `atItemId`.
    pub at_bottom: mighty_core::Maybe<bool>,
    /// `atItemId`, a `ID`.
    ///
    /// Moves the item above this sibling. Excludes `atTop` and `atBottom`.
    pub at_item_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Pin>,
    >,
    /// `atTop`, a `Boolean`.
    ///
    /// Exactly one of `atTop`, `atBottom` and `atItemId`.
    pub at_top: mighty_core::Maybe<bool>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `pinId`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub pin_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Pin>,
}
impl ReorderPinInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        pin_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Pin>>,
    ) -> Self {
        Self {
            at_bottom: mighty_core::Maybe::Absent,
            at_item_id: mighty_core::Maybe::Absent,
            at_top: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            pin_id: pin_id.into(),
        }
    }
    /// Sets `atBottom`.
    #[must_use]
    pub fn at_bottom(mut self, at_bottom: impl Into<bool>) -> Self {
        self.at_bottom = mighty_core::Maybe::Value(at_bottom.into());
        self
    }
    /// Sets `atItemId`.
    #[must_use]
    pub fn at_item_id(
        mut self,
        at_item_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Pin>>,
    ) -> Self {
        self.at_item_id = mighty_core::Maybe::Value(at_item_id.into());
        self
    }
    /// Sets `atTop`.
    #[must_use]
    pub fn at_top(mut self, at_top: impl Into<bool>) -> Self {
        self.at_top = mighty_core::Maybe::Value(at_top.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for ReorderPinInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.at_bottom.is_absent() {
            map.serialize_entry("atBottom", &self.at_bottom)?;
        }
        if !self.at_item_id.is_absent() {
            map.serialize_entry("atItemId", &self.at_item_id)?;
        }
        if !self.at_top.is_absent() {
            map.serialize_entry("atTop", &self.at_top)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("pinId", &self.pin_id)?;
        map.end()
    }
}
/// `ReorderSpaceInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderSpaceInput {
    /// `atBottom`, a `Boolean`.
    ///
    /// Exactly one of `atTop`, `atBottom` and `atItemId`.
    pub at_bottom: mighty_core::Maybe<bool>,
    /// `atItemId`, a `ID`.
    ///
    /// Moves the item above this sibling. Excludes `atTop` and `atBottom`.
    pub at_item_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
    /// `atTop`, a `Boolean`.
    ///
    /// Exactly one of `atTop`, `atBottom` and `atItemId`.
    pub at_top: mighty_core::Maybe<bool>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `spaceId`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
}
impl ReorderSpaceInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            at_bottom: mighty_core::Maybe::Absent,
            at_item_id: mighty_core::Maybe::Absent,
            at_top: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
        }
    }
    /// Sets `atBottom`.
    #[must_use]
    pub fn at_bottom(mut self, at_bottom: impl Into<bool>) -> Self {
        self.at_bottom = mighty_core::Maybe::Value(at_bottom.into());
        self
    }
    /// Sets `atItemId`.
    #[must_use]
    pub fn at_item_id(
        mut self,
        at_item_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.at_item_id = mighty_core::Maybe::Value(at_item_id.into());
        self
    }
    /// Sets `atTop`.
    #[must_use]
    pub fn at_top(mut self, at_top: impl Into<bool>) -> Self {
        self.at_top = mighty_core::Maybe::Value(at_top.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for ReorderSpaceInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.at_bottom.is_absent() {
            map.serialize_entry("atBottom", &self.at_bottom)?;
        }
        if !self.at_item_id.is_absent() {
            map.serialize_entry("atItemId", &self.at_item_id)?;
        }
        if !self.at_top.is_absent() {
            map.serialize_entry("atTop", &self.at_top)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        map.end()
    }
}
/// `ReorderSpacesCollectionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderSpacesCollectionInput {
    /// `atBottom`, a `Boolean`.
    ///
    /// Exactly one of `atTop`, `atBottom` and `atItemId`.
    pub at_bottom: mighty_core::Maybe<bool>,
    /// `atItemId`, a `ID`.
    ///
    /// Moves the item above this sibling. Excludes `atTop` and `atBottom`.
    pub at_item_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
    >,
    /// `atTop`, a `Boolean`.
    ///
    /// Exactly one of `atTop`, `atBottom` and `atItemId`.
    pub at_top: mighty_core::Maybe<bool>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `collectionId`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub collection_id: mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
}
impl ReorderSpacesCollectionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        collection_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
        >,
    ) -> Self {
        Self {
            at_bottom: mighty_core::Maybe::Absent,
            at_item_id: mighty_core::Maybe::Absent,
            at_top: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            collection_id: collection_id.into(),
        }
    }
    /// Sets `atBottom`.
    #[must_use]
    pub fn at_bottom(mut self, at_bottom: impl Into<bool>) -> Self {
        self.at_bottom = mighty_core::Maybe::Value(at_bottom.into());
        self
    }
    /// Sets `atItemId`.
    #[must_use]
    pub fn at_item_id(
        mut self,
        at_item_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
        >,
    ) -> Self {
        self.at_item_id = mighty_core::Maybe::Value(at_item_id.into());
        self
    }
    /// Sets `atTop`.
    #[must_use]
    pub fn at_top(mut self, at_top: impl Into<bool>) -> Self {
        self.at_top = mighty_core::Maybe::Value(at_top.into());
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for ReorderSpacesCollectionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.at_bottom.is_absent() {
            map.serialize_entry("atBottom", &self.at_bottom)?;
        }
        if !self.at_item_id.is_absent() {
            map.serialize_entry("atItemId", &self.at_item_id)?;
        }
        if !self.at_top.is_absent() {
            map.serialize_entry("atTop", &self.at_top)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("collectionId", &self.collection_id)?;
        map.end()
    }
}
/// `ResendInviteInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResendInviteInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Invite>,
}
impl ResendInviteInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Invite>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for ResendInviteInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `RevokeInviteInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevokeInviteInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Invite>,
}
impl RevokeInviteInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Invite>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for RevokeInviteInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `SpaceFeatureToggleInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SpaceFeatureToggleInput {
    /// `enabled`, a `Boolean!`.
    pub enabled: bool,
    /// `key`, a `String!`.
    ///
    /// A feature that is on or off and that hosts can change on this plan. Settings with several values are refused.
    pub key: String,
}
impl SpaceFeatureToggleInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(enabled: impl Into<bool>, key: impl Into<String>) -> Self {
        Self {
            enabled: enabled.into(),
            key: key.into(),
        }
    }
}
impl serde::Serialize for SpaceFeatureToggleInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("enabled", &self.enabled)?;
        map.serialize_entry("key", &self.key)?;
        map.end()
    }
}
/// `ThemeColorsInput` of the schema.
///
/// All three colours are required.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThemeColorsInput {
    /// `button`, a `String!`.
    ///
    /// Six-digit hex with a leading `#`.
    pub button: String,
    /// `header`, a `String!`.
    ///
    /// Six-digit hex with a leading `#`.
    pub header: String,
    /// `link`, a `String!`.
    ///
    /// Six-digit hex with a leading `#`.
    pub link: String,
}
impl ThemeColorsInput {
    /// Takes the required fields by their names, so that they can't be swapped, and leaves all others out: see [`ThemeColorsInputRequired`].
    pub fn new(required: ThemeColorsInputRequired) -> Self {
        Self {
            button: required.button,
            header: required.header,
            link: required.link,
        }
    }
}
/// The required fields of [`ThemeColorsInput`].
#[derive(Clone, Debug, PartialEq)]
pub struct ThemeColorsInputRequired {
    /// `button`, a `String!`.
    ///
    /// Six-digit hex with a leading `#`.
    pub button: String,
    /// `header`, a `String!`.
    ///
    /// Six-digit hex with a leading `#`.
    pub header: String,
    /// `link`, a `String!`.
    ///
    /// Six-digit hex with a leading `#`.
    pub link: String,
}
impl serde::Serialize for ThemeColorsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("button", &self.button)?;
        map.serialize_entry("header", &self.header)?;
        map.serialize_entry("link", &self.link)?;
        map.end()
    }
}
/// `UnpublishCourseworkInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpublishCourseworkInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
}
impl UnpublishCourseworkInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UnpublishCourseworkInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `UnpublishPaymentPlanInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpublishPaymentPlanInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
}
impl UnpublishPaymentPlanInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UnpublishPaymentPlanInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `UpdateAutomationRuleInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutomationRuleInput {
    /// `automationRuleActions`, a `[AutomationRuleActionInput!]!`.
    ///
    /// Replaces all actions: actions with an `id` are kept and changed, and actions that are left out are deleted.
    ///
    /// Replaces the whole list: items that are left out are deleted.
    pub replace_automation_rule_actions: Vec<
        mighty_schema::inputs::AutomationRuleActionInput,
    >,
    /// `automationRuleFilter`, a `AutomationRuleFilterInput`.
    pub automation_rule_filter: mighty_core::Maybe<
        mighty_schema::inputs::AutomationRuleFilterInput,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>,
    /// `name`, a `String`.
    pub name: mighty_core::Maybe<String>,
    /// `paused`, a `Boolean`.
    pub paused: mighty_core::Maybe<bool>,
    /// `trigger`, a `AutomationRuleTrigger!`.
    ///
    /// Required on each update, even if it stays the same.
    pub trigger: mighty_schema::enums::AutomationRuleTrigger,
    /// `triggerParameters`, a `JSONObject`.
    pub trigger_parameters: mighty_core::Maybe<
        serde_json::Map<String, serde_json::Value>,
    >,
    /// `triggerTargetableId`, a `ID`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub trigger_targetable_id: mighty_core::Maybe<mighty_core::Id>,
    /// `triggerTargetableType`, a `AutomationRuleTargetType`.
    pub trigger_targetable_type: mighty_core::Maybe<
        mighty_schema::enums::AutomationRuleTargetType,
    >,
}
impl UpdateAutomationRuleInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        replace_automation_rule_actions: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::AutomationRuleActionInput>,
        >,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>>,
        trigger: impl Into<mighty_schema::enums::AutomationRuleTrigger>,
    ) -> Self {
        Self {
            replace_automation_rule_actions: replace_automation_rule_actions
                .into_iter()
                .map(Into::into)
                .collect(),
            automation_rule_filter: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
            name: mighty_core::Maybe::Absent,
            paused: mighty_core::Maybe::Absent,
            trigger: trigger.into(),
            trigger_parameters: mighty_core::Maybe::Absent,
            trigger_targetable_id: mighty_core::Maybe::Absent,
            trigger_targetable_type: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `automationRuleFilter`.
    #[must_use]
    pub fn automation_rule_filter(
        mut self,
        automation_rule_filter: impl Into<
            mighty_schema::inputs::AutomationRuleFilterInput,
        >,
    ) -> Self {
        self.automation_rule_filter = mighty_core::Maybe::Value(
            automation_rule_filter.into(),
        );
        self
    }
    /// Sends `automationRuleFilter` as null.
    #[must_use]
    pub fn clear_automation_rule_filter(mut self) -> Self {
        self.automation_rule_filter = mighty_core::Maybe::Null;
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = mighty_core::Maybe::Value(name.into());
        self
    }
    /// Sends `name` as null.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = mighty_core::Maybe::Null;
        self
    }
    /// Sets `paused`.
    #[must_use]
    pub fn paused(mut self, paused: impl Into<bool>) -> Self {
        self.paused = mighty_core::Maybe::Value(paused.into());
        self
    }
    /// Sends `paused` as null.
    #[must_use]
    pub fn clear_paused(mut self) -> Self {
        self.paused = mighty_core::Maybe::Null;
        self
    }
    /// Sets `triggerParameters`.
    #[must_use]
    pub fn trigger_parameters(
        mut self,
        trigger_parameters: impl Into<serde_json::Map<String, serde_json::Value>>,
    ) -> Self {
        self.trigger_parameters = mighty_core::Maybe::Value(trigger_parameters.into());
        self
    }
    /// Sends `triggerParameters` as null.
    #[must_use]
    pub fn clear_trigger_parameters(mut self) -> Self {
        self.trigger_parameters = mighty_core::Maybe::Null;
        self
    }
    /// Sets `triggerTargetableId`.
    #[must_use]
    pub fn trigger_targetable_id(
        mut self,
        trigger_targetable_id: impl Into<mighty_core::Id>,
    ) -> Self {
        self.trigger_targetable_id = mighty_core::Maybe::Value(
            trigger_targetable_id.into(),
        );
        self
    }
    /// Sends `triggerTargetableId` as null.
    #[must_use]
    pub fn clear_trigger_targetable_id(mut self) -> Self {
        self.trigger_targetable_id = mighty_core::Maybe::Null;
        self
    }
    /// Sets `triggerTargetableType`.
    #[must_use]
    pub fn trigger_targetable_type(
        mut self,
        trigger_targetable_type: impl Into<
            mighty_schema::enums::AutomationRuleTargetType,
        >,
    ) -> Self {
        self.trigger_targetable_type = mighty_core::Maybe::Value(
            trigger_targetable_type.into(),
        );
        self
    }
    /// Sends `triggerTargetableType` as null.
    #[must_use]
    pub fn clear_trigger_targetable_type(mut self) -> Self {
        self.trigger_targetable_type = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateAutomationRuleInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(
            "automationRuleActions",
            &self.replace_automation_rule_actions,
        )?;
        if !self.automation_rule_filter.is_absent() {
            map.serialize_entry("automationRuleFilter", &self.automation_rule_filter)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.name.is_absent() {
            map.serialize_entry("name", &self.name)?;
        }
        if !self.paused.is_absent() {
            map.serialize_entry("paused", &self.paused)?;
        }
        map.serialize_entry("trigger", &self.trigger)?;
        if !self.trigger_parameters.is_absent() {
            map.serialize_entry("triggerParameters", &self.trigger_parameters)?;
        }
        if !self.trigger_targetable_id.is_absent() {
            map.serialize_entry("triggerTargetableId", &self.trigger_targetable_id)?;
        }
        if !self.trigger_targetable_type.is_absent() {
            map.serialize_entry("triggerTargetableType", &self.trigger_targetable_type)?;
        }
        map.end()
    }
}
/// `UpdateBadgeInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateBadgeInput {
    /// `avatarId`, a `ID`.
    ///
    /// The badge's image, by resource ID or GlobalID.
    pub avatar_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
    >,
    /// `badgeId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub badge_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `color`, a `String`.
    ///
    /// Null clears it. If left out, it stays.
    pub color: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    ///
    /// Null clears it. If left out, it stays.
    pub description: mighty_core::Maybe<String>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
}
impl UpdateBadgeInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        badge_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Badge>>,
    ) -> Self {
        Self {
            avatar_id: mighty_core::Maybe::Absent,
            badge_id: badge_id.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            color: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            title: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `avatarId`.
    #[must_use]
    pub fn avatar_id(
        mut self,
        avatar_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Self {
        self.avatar_id = mighty_core::Maybe::Value(avatar_id.into());
        self
    }
    /// Sends `avatarId` as null.
    #[must_use]
    pub fn clear_avatar_id(mut self) -> Self {
        self.avatar_id = mighty_core::Maybe::Null;
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = mighty_core::Maybe::Value(color.into());
        self
    }
    /// Sends `color` as null, which clears it.
    #[must_use]
    pub fn clear_color(mut self) -> Self {
        self.color = mighty_core::Maybe::Null;
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sends `description` as null, which clears it.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = mighty_core::Maybe::Null;
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sends `title` as null.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateBadgeInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.avatar_id.is_absent() {
            map.serialize_entry("avatarId", &self.avatar_id)?;
        }
        map.serialize_entry("badgeId", &self.badge_id)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.color.is_absent() {
            map.serialize_entry("color", &self.color)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        map.end()
    }
}
/// `UpdateCommentInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCommentInput {
    /// `body`, a `String!`.
    ///
    /// HTML, sanitised by the server.
    pub body: String,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// A GlobalID only.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>,
}
impl UpdateCommentInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        body: impl Into<String>,
        id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Comment>>,
    ) -> Self {
        Self {
            body: body.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdateCommentInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("body", &self.body)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
/// `UpdateConversationInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `conversationId`, a `ID!`.
    ///
    /// A GlobalID only.
    pub conversation_id: mighty_schema::ids::GlobalIdOf<
        mighty_schema::kinds::DirectMessage,
    >,
    /// `title`, a `String!`.
    ///
    /// If the text is empty, the title is made from the members' names.
    pub title: String,
}
impl UpdateConversationInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        conversation_id: impl Into<
            mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::DirectMessage>,
        >,
        title: impl Into<String>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            conversation_id: conversation_id.into(),
            title: title.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdateConversationInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("conversationId", &self.conversation_id)?;
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}
/// `UpdateCourseworkInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCourseworkInput {
    /// `assetIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs. Replaces all attachments. If left out or null, they stay.
    ///
    /// Replaces the whole list: items that are left out are deleted.
    pub replace_asset_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `completionCriteria`, a `CourseworkCompletionCriteria`.
    pub completion_criteria: mighty_core::Maybe<
        mighty_schema::enums::CourseworkCompletionCriteria,
    >,
    /// `description`, a `String`.
    ///
    /// An old name of `descriptionHtml`.
    #[deprecated(note = "Use descriptionHtml. It may be removed from 2026-12-15.")]
    pub description: mighty_core::Maybe<String>,
    /// `descriptionHtml`, a `String`.
    ///
    /// Null clears the body.
    pub description_html: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
    /// `parentId`, a `ID`.
    ///
    /// Moves the item below another section or the overview; a resource ID or GlobalID.
    pub parent_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
    >,
    /// `status`, a `CourseworkStatus`.
    pub status: mighty_core::Maybe<mighty_schema::enums::CourseworkStatus>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
    /// `unlockingCriteria`, a `CourseworkUnlockingCriteria`.
    pub unlocking_criteria: mighty_core::Maybe<
        mighty_schema::enums::CourseworkUnlockingCriteria,
    >,
}
impl UpdateCourseworkInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>>,
    ) -> Self {
        Self {
            replace_asset_ids: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            completion_criteria: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            description_html: mighty_core::Maybe::Absent,
            id: id.into(),
            parent_id: mighty_core::Maybe::Absent,
            status: mighty_core::Maybe::Absent,
            title: mighty_core::Maybe::Absent,
            unlocking_criteria: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `assetIds`.
    #[must_use]
    pub fn replace_asset_ids(
        mut self,
        replace_asset_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
        >,
    ) -> Self {
        self.replace_asset_ids = mighty_core::Maybe::Value(
            replace_asset_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `completionCriteria`.
    #[must_use]
    pub fn completion_criteria(
        mut self,
        completion_criteria: impl Into<
            mighty_schema::enums::CourseworkCompletionCriteria,
        >,
    ) -> Self {
        self.completion_criteria = mighty_core::Maybe::Value(completion_criteria.into());
        self
    }
    /// Sends `completionCriteria` as null.
    #[must_use]
    pub fn clear_completion_criteria(mut self) -> Self {
        self.completion_criteria = mighty_core::Maybe::Null;
        self
    }
    /// Sets `description`.
    #[deprecated(note = "Use descriptionHtml. It may be removed from 2026-12-15.")]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sends `description` as null.
    #[deprecated(note = "Use descriptionHtml. It may be removed from 2026-12-15.")]
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = mighty_core::Maybe::Null;
        self
    }
    /// Sets `descriptionHtml`.
    #[must_use]
    pub fn description_html(mut self, description_html: impl Into<String>) -> Self {
        self.description_html = mighty_core::Maybe::Value(description_html.into());
        self
    }
    /// Sends `descriptionHtml` as null, which clears it.
    #[must_use]
    pub fn clear_description_html(mut self) -> Self {
        self.description_html = mighty_core::Maybe::Null;
        self
    }
    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(
        mut self,
        parent_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>>,
    ) -> Self {
        self.parent_id = mighty_core::Maybe::Value(parent_id.into());
        self
    }
    /// Sends `parentId` as null.
    #[must_use]
    pub fn clear_parent_id(mut self) -> Self {
        self.parent_id = mighty_core::Maybe::Null;
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<mighty_schema::enums::CourseworkStatus>,
    ) -> Self {
        self.status = mighty_core::Maybe::Value(status.into());
        self
    }
    /// Sends `status` as null.
    #[must_use]
    pub fn clear_status(mut self) -> Self {
        self.status = mighty_core::Maybe::Null;
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sends `title` as null.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = mighty_core::Maybe::Null;
        self
    }
    /// Sets `unlockingCriteria`.
    #[must_use]
    pub fn unlocking_criteria(
        mut self,
        unlocking_criteria: impl Into<mighty_schema::enums::CourseworkUnlockingCriteria>,
    ) -> Self {
        self.unlocking_criteria = mighty_core::Maybe::Value(unlocking_criteria.into());
        self
    }
    /// Sends `unlockingCriteria` as null.
    #[must_use]
    pub fn clear_unlocking_criteria(mut self) -> Self {
        self.unlocking_criteria = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateCourseworkInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.replace_asset_ids.is_absent() {
            map.serialize_entry("assetIds", &self.replace_asset_ids)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.completion_criteria.is_absent() {
            map.serialize_entry("completionCriteria", &self.completion_criteria)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.description_html.is_absent() {
            map.serialize_entry("descriptionHtml", &self.description_html)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.parent_id.is_absent() {
            map.serialize_entry("parentId", &self.parent_id)?;
        }
        if !self.status.is_absent() {
            map.serialize_entry("status", &self.status)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        if !self.unlocking_criteria.is_absent() {
            map.serialize_entry("unlockingCriteria", &self.unlocking_criteria)?;
        }
        map.end()
    }
}
/// `UpdateCourseworkProgressInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCourseworkProgressInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `courseworkId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub coursework_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
    /// `state`, a `CourseProgressState!`.
    ///
    /// Takes `VIEWED` or `COMPLETED`.
    pub state: mighty_schema::enums::CourseProgressState,
}
impl UpdateCourseworkProgressInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        coursework_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::Coursework>,
        >,
        state: impl Into<mighty_schema::enums::CourseProgressState>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            coursework_id: coursework_id.into(),
            state: state.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdateCourseworkProgressInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("courseworkId", &self.coursework_id)?;
        map.serialize_entry("state", &self.state)?;
        map.end()
    }
}
/// `UpdateCustomFieldAnswerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldAnswerInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `customFieldId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub custom_field_id: mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    /// `newOptionTitles`, a `[String!]`.
    ///
    /// Creates options and chooses them. Allowed only if members can add options to the dropdown.
    pub new_option_titles: mighty_core::Maybe<Vec<String>>,
    /// `optionIds`, a `[ID!]`.
    ///
    /// For dropdowns. Replaces the chosen options; an empty list clears them.
    ///
    /// Replaces the whole list: items that are left out are deleted.
    pub replace_option_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomFieldOption>>,
    >,
    /// `text`, a `String`.
    ///
    /// For text fields.
    pub text: mighty_core::Maybe<String>,
}
impl UpdateCustomFieldAnswerInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        custom_field_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
        >,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            custom_field_id: custom_field_id.into(),
            member_id: member_id.into(),
            new_option_titles: mighty_core::Maybe::Absent,
            replace_option_ids: mighty_core::Maybe::Absent,
            text: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `newOptionTitles`.
    #[must_use]
    pub fn new_option_titles(
        mut self,
        new_option_titles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.new_option_titles = mighty_core::Maybe::Value(
            new_option_titles.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `newOptionTitles` as null.
    #[must_use]
    pub fn clear_new_option_titles(mut self) -> Self {
        self.new_option_titles = mighty_core::Maybe::Null;
        self
    }
    /// Sets `optionIds`.
    #[must_use]
    pub fn replace_option_ids(
        mut self,
        replace_option_ids: impl IntoIterator<
            Item = impl Into<
                mighty_schema::ids::IdOf<mighty_schema::kinds::CustomFieldOption>,
            >,
        >,
    ) -> Self {
        self.replace_option_ids = mighty_core::Maybe::Value(
            replace_option_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `optionIds` as null.
    #[must_use]
    pub fn clear_replace_option_ids(mut self) -> Self {
        self.replace_option_ids = mighty_core::Maybe::Null;
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = mighty_core::Maybe::Value(text.into());
        self
    }
    /// Sends `text` as null.
    #[must_use]
    pub fn clear_text(mut self) -> Self {
        self.text = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateCustomFieldAnswerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("customFieldId", &self.custom_field_id)?;
        map.serialize_entry("memberId", &self.member_id)?;
        if !self.new_option_titles.is_absent() {
            map.serialize_entry("newOptionTitles", &self.new_option_titles)?;
        }
        if !self.replace_option_ids.is_absent() {
            map.serialize_entry("optionIds", &self.replace_option_ids)?;
        }
        if !self.text.is_absent() {
            map.serialize_entry("text", &self.text)?;
        }
        map.end()
    }
}
/// `UpdateCustomFieldInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>,
    /// `notifyAllMembers`, a `Boolean`.
    ///
    /// Tells every member once the field becomes visible.
    pub notify_all_members: mighty_core::Maybe<bool>,
    /// `placeholder`, a `String`.
    pub placeholder: mighty_core::Maybe<String>,
    /// `primary`, a `Boolean`.
    pub primary: mighty_core::Maybe<bool>,
    /// `status`, a `CustomFieldStatus`.
    ///
    /// Decides whether members see the field.
    pub status: mighty_core::Maybe<mighty_schema::enums::CustomFieldStatus>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
}
impl UpdateCustomFieldInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomField>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            id: id.into(),
            notify_all_members: mighty_core::Maybe::Absent,
            placeholder: mighty_core::Maybe::Absent,
            primary: mighty_core::Maybe::Absent,
            status: mighty_core::Maybe::Absent,
            title: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sends `description` as null.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = mighty_core::Maybe::Null;
        self
    }
    /// Sets `notifyAllMembers`.
    #[must_use]
    pub fn notify_all_members(mut self, notify_all_members: impl Into<bool>) -> Self {
        self.notify_all_members = mighty_core::Maybe::Value(notify_all_members.into());
        self
    }
    /// Sends `notifyAllMembers` as null.
    #[must_use]
    pub fn clear_notify_all_members(mut self) -> Self {
        self.notify_all_members = mighty_core::Maybe::Null;
        self
    }
    /// Sets `placeholder`.
    #[must_use]
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = mighty_core::Maybe::Value(placeholder.into());
        self
    }
    /// Sends `placeholder` as null.
    #[must_use]
    pub fn clear_placeholder(mut self) -> Self {
        self.placeholder = mighty_core::Maybe::Null;
        self
    }
    /// Sets `primary`.
    #[must_use]
    pub fn primary(mut self, primary: impl Into<bool>) -> Self {
        self.primary = mighty_core::Maybe::Value(primary.into());
        self
    }
    /// Sends `primary` as null.
    #[must_use]
    pub fn clear_primary(mut self) -> Self {
        self.primary = mighty_core::Maybe::Null;
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<mighty_schema::enums::CustomFieldStatus>,
    ) -> Self {
        self.status = mighty_core::Maybe::Value(status.into());
        self
    }
    /// Sends `status` as null.
    #[must_use]
    pub fn clear_status(mut self) -> Self {
        self.status = mighty_core::Maybe::Null;
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sends `title` as null.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateCustomFieldInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.notify_all_members.is_absent() {
            map.serialize_entry("notifyAllMembers", &self.notify_all_members)?;
        }
        if !self.placeholder.is_absent() {
            map.serialize_entry("placeholder", &self.placeholder)?;
        }
        if !self.primary.is_absent() {
            map.serialize_entry("primary", &self.primary)?;
        }
        if !self.status.is_absent() {
            map.serialize_entry("status", &self.status)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        map.end()
    }
}
/// `UpdateCustomFieldOptionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomFieldOptionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::CustomFieldOption>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
}
impl UpdateCustomFieldOptionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::CustomFieldOption>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            id: id.into(),
            title: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sends `description` as null.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = mighty_core::Maybe::Null;
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sends `title` as null.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateCustomFieldOptionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        map.end()
    }
}
/// `UpdateCustomOnboardingPointerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomOnboardingPointerInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `customOnboardingPointerId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub custom_onboarding_pointer_id: mighty_schema::ids::IdOf<
        mighty_schema::kinds::CustomOnboardingPointerPin,
    >,
    /// `title`, a `String!`.
    pub title: String,
}
impl UpdateCustomOnboardingPointerInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        custom_onboarding_pointer_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::CustomOnboardingPointerPin>,
        >,
        title: impl Into<String>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            custom_onboarding_pointer_id: custom_onboarding_pointer_id.into(),
            title: title.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdateCustomOnboardingPointerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry(
            "customOnboardingPointerId",
            &self.custom_onboarding_pointer_id,
        )?;
        map.serialize_entry("title", &self.title)?;
        map.end()
    }
}
/// `UpdateEventInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEventInput {
    /// `byDays`, a `[String!]`.
    ///
    /// Text. The values are not documented for updates; use those of `createEvent` as a guide.
    pub by_days: mighty_core::Maybe<Vec<String>>,
    /// `byMonthDays`, a `[String!]`.
    ///
    /// Text. The values are not documented for updates; use those of `createEvent` as a guide.
    pub by_month_days: mighty_core::Maybe<Vec<String>>,
    /// `city`, a `String`.
    ///
    /// The state and postal code may follow the city, for a better match. Accepted for local events only; null clears it on any event. The street and the city are turned into coordinates.
    pub city: mighty_core::Maybe<String>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `endsAt`, a `ISO8601DateTime`.
    pub ends_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `eventType`, a `String`.
    ///
    /// Text. The values are not documented for updates; use those of `createEvent` as a guide.
    pub event_type: mighty_core::Maybe<String>,
    /// `expectedLastEditedAt`, a `ISO8601DateTime`.
    ///
    /// The `lastEditedAt` that the change is based on. If it was edited since then, the update fails. If left out, nothing is checked.
    pub expected_last_edited_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `frequency`, a `String`.
    ///
    /// Text. The values are not documented for updates; use those of `createEvent` as a guide.
    pub frequency: mighty_core::Maybe<String>,
    /// `headerId`, a `ID`.
    ///
    /// An image asset, by resource ID or GlobalID. Upload it first through the Admin API. Null removes it.
    pub header_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
    >,
    /// `id`, a `ID!`.
    ///
    /// A GlobalID only.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>,
    /// `interval`, a `Int`.
    pub interval: mighty_core::Maybe<i32>,
    /// `link`, a `String`.
    ///
    /// Text. The values are not documented for updates; use those of `createEvent` as a guide.
    pub link: mighty_core::Maybe<String>,
    /// `location`, a `String`.
    ///
    /// An old name of `venue`.
    #[deprecated(note = "Use venue. It may be removed from 2026-12-15.")]
    pub location: mighty_core::Maybe<String>,
    /// `postInFeed`, a `Boolean`.
    pub post_in_feed: mighty_core::Maybe<bool>,
    /// `recurUntil`, a `ISO8601DateTime`.
    pub recur_until: mighty_core::Maybe<jiff::Timestamp>,
    /// `recurrenceCount`, a `Int`.
    pub recurrence_count: mighty_core::Maybe<i32>,
    /// `restrictedEvent`, a `Boolean`.
    pub restricted_event: mighty_core::Maybe<bool>,
    /// `rsvpClosed`, a `Boolean`.
    pub rsvp_closed: mighty_core::Maybe<bool>,
    /// `rsvpEnabled`, a `Boolean`.
    pub rsvp_enabled: mighty_core::Maybe<bool>,
    /// `startsAt`, a `ISO8601DateTime`.
    pub starts_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `street`, a `String`.
    ///
    /// Accepted for local events only; null clears it on any event. The street and the city are turned into coordinates.
    pub street: mighty_core::Maybe<String>,
    /// `thumbnailId`, a `ID`.
    ///
    /// An image asset, by resource ID or GlobalID; null removes it. An image with the style `cinema_header` and the header's own image are refused.
    pub thumbnail_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
    >,
    /// `timeZone`, a `String`.
    ///
    /// Text. The values are not documented for updates; use those of `createEvent` as a guide.
    pub time_zone: mighty_core::Maybe<String>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
    /// `venue`, a `String`.
    ///
    /// Null clears it. It does not affect the coordinates.
    pub venue: mighty_core::Maybe<String>,
}
impl UpdateEventInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Event>>,
    ) -> Self {
        Self {
            by_days: mighty_core::Maybe::Absent,
            by_month_days: mighty_core::Maybe::Absent,
            city: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            ends_at: mighty_core::Maybe::Absent,
            event_type: mighty_core::Maybe::Absent,
            expected_last_edited_at: mighty_core::Maybe::Absent,
            frequency: mighty_core::Maybe::Absent,
            header_id: mighty_core::Maybe::Absent,
            id: id.into(),
            interval: mighty_core::Maybe::Absent,
            link: mighty_core::Maybe::Absent,
            location: mighty_core::Maybe::Absent,
            post_in_feed: mighty_core::Maybe::Absent,
            recur_until: mighty_core::Maybe::Absent,
            recurrence_count: mighty_core::Maybe::Absent,
            restricted_event: mighty_core::Maybe::Absent,
            rsvp_closed: mighty_core::Maybe::Absent,
            rsvp_enabled: mighty_core::Maybe::Absent,
            starts_at: mighty_core::Maybe::Absent,
            street: mighty_core::Maybe::Absent,
            thumbnail_id: mighty_core::Maybe::Absent,
            time_zone: mighty_core::Maybe::Absent,
            title: mighty_core::Maybe::Absent,
            venue: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `byDays`.
    #[must_use]
    pub fn by_days(
        mut self,
        by_days: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.by_days = mighty_core::Maybe::Value(
            by_days.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `byDays` as null.
    #[must_use]
    pub fn clear_by_days(mut self) -> Self {
        self.by_days = mighty_core::Maybe::Null;
        self
    }
    /// Sets `byMonthDays`.
    #[must_use]
    pub fn by_month_days(
        mut self,
        by_month_days: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.by_month_days = mighty_core::Maybe::Value(
            by_month_days.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `byMonthDays` as null.
    #[must_use]
    pub fn clear_by_month_days(mut self) -> Self {
        self.by_month_days = mighty_core::Maybe::Null;
        self
    }
    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = mighty_core::Maybe::Value(city.into());
        self
    }
    /// Sends `city` as null, which clears it.
    #[must_use]
    pub fn clear_city(mut self) -> Self {
        self.city = mighty_core::Maybe::Null;
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sends `description` as null.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = mighty_core::Maybe::Null;
        self
    }
    /// Sets `endsAt`.
    #[must_use]
    pub fn ends_at(mut self, ends_at: impl Into<jiff::Timestamp>) -> Self {
        self.ends_at = mighty_core::Maybe::Value(ends_at.into());
        self
    }
    /// Sends `endsAt` as null.
    #[must_use]
    pub fn clear_ends_at(mut self) -> Self {
        self.ends_at = mighty_core::Maybe::Null;
        self
    }
    /// Sets `eventType`.
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = mighty_core::Maybe::Value(event_type.into());
        self
    }
    /// Sends `eventType` as null.
    #[must_use]
    pub fn clear_event_type(mut self) -> Self {
        self.event_type = mighty_core::Maybe::Null;
        self
    }
    /// Sets `expectedLastEditedAt`.
    #[must_use]
    pub fn expected_last_edited_at(
        mut self,
        expected_last_edited_at: impl Into<jiff::Timestamp>,
    ) -> Self {
        self.expected_last_edited_at = mighty_core::Maybe::Value(
            expected_last_edited_at.into(),
        );
        self
    }
    /// Sends `expectedLastEditedAt` as null.
    #[must_use]
    pub fn clear_expected_last_edited_at(mut self) -> Self {
        self.expected_last_edited_at = mighty_core::Maybe::Null;
        self
    }
    /// Sets `frequency`.
    #[must_use]
    pub fn frequency(mut self, frequency: impl Into<String>) -> Self {
        self.frequency = mighty_core::Maybe::Value(frequency.into());
        self
    }
    /// Sends `frequency` as null.
    #[must_use]
    pub fn clear_frequency(mut self) -> Self {
        self.frequency = mighty_core::Maybe::Null;
        self
    }
    /// Sets `headerId`.
    #[must_use]
    pub fn header_id(
        mut self,
        header_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Self {
        self.header_id = mighty_core::Maybe::Value(header_id.into());
        self
    }
    /// Sends `headerId` as null, which clears it.
    #[must_use]
    pub fn clear_header_id(mut self) -> Self {
        self.header_id = mighty_core::Maybe::Null;
        self
    }
    /// Sets `interval`.
    #[must_use]
    pub fn interval(mut self, interval: impl Into<i32>) -> Self {
        self.interval = mighty_core::Maybe::Value(interval.into());
        self
    }
    /// Sends `interval` as null.
    #[must_use]
    pub fn clear_interval(mut self) -> Self {
        self.interval = mighty_core::Maybe::Null;
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = mighty_core::Maybe::Value(link.into());
        self
    }
    /// Sends `link` as null.
    #[must_use]
    pub fn clear_link(mut self) -> Self {
        self.link = mighty_core::Maybe::Null;
        self
    }
    /// Sets `location`.
    #[deprecated(note = "Use venue. It may be removed from 2026-12-15.")]
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = mighty_core::Maybe::Value(location.into());
        self
    }
    /// Sends `location` as null.
    #[deprecated(note = "Use venue. It may be removed from 2026-12-15.")]
    #[must_use]
    pub fn clear_location(mut self) -> Self {
        self.location = mighty_core::Maybe::Null;
        self
    }
    /// Sets `postInFeed`.
    #[must_use]
    pub fn post_in_feed(mut self, post_in_feed: impl Into<bool>) -> Self {
        self.post_in_feed = mighty_core::Maybe::Value(post_in_feed.into());
        self
    }
    /// Sends `postInFeed` as null.
    #[must_use]
    pub fn clear_post_in_feed(mut self) -> Self {
        self.post_in_feed = mighty_core::Maybe::Null;
        self
    }
    /// Sets `recurUntil`.
    #[must_use]
    pub fn recur_until(mut self, recur_until: impl Into<jiff::Timestamp>) -> Self {
        self.recur_until = mighty_core::Maybe::Value(recur_until.into());
        self
    }
    /// Sends `recurUntil` as null.
    #[must_use]
    pub fn clear_recur_until(mut self) -> Self {
        self.recur_until = mighty_core::Maybe::Null;
        self
    }
    /// Sets `recurrenceCount`.
    #[must_use]
    pub fn recurrence_count(mut self, recurrence_count: impl Into<i32>) -> Self {
        self.recurrence_count = mighty_core::Maybe::Value(recurrence_count.into());
        self
    }
    /// Sends `recurrenceCount` as null.
    #[must_use]
    pub fn clear_recurrence_count(mut self) -> Self {
        self.recurrence_count = mighty_core::Maybe::Null;
        self
    }
    /// Sets `restrictedEvent`.
    #[must_use]
    pub fn restricted_event(mut self, restricted_event: impl Into<bool>) -> Self {
        self.restricted_event = mighty_core::Maybe::Value(restricted_event.into());
        self
    }
    /// Sends `restrictedEvent` as null.
    #[must_use]
    pub fn clear_restricted_event(mut self) -> Self {
        self.restricted_event = mighty_core::Maybe::Null;
        self
    }
    /// Sets `rsvpClosed`.
    #[must_use]
    pub fn rsvp_closed(mut self, rsvp_closed: impl Into<bool>) -> Self {
        self.rsvp_closed = mighty_core::Maybe::Value(rsvp_closed.into());
        self
    }
    /// Sends `rsvpClosed` as null.
    #[must_use]
    pub fn clear_rsvp_closed(mut self) -> Self {
        self.rsvp_closed = mighty_core::Maybe::Null;
        self
    }
    /// Sets `rsvpEnabled`.
    #[must_use]
    pub fn rsvp_enabled(mut self, rsvp_enabled: impl Into<bool>) -> Self {
        self.rsvp_enabled = mighty_core::Maybe::Value(rsvp_enabled.into());
        self
    }
    /// Sends `rsvpEnabled` as null.
    #[must_use]
    pub fn clear_rsvp_enabled(mut self) -> Self {
        self.rsvp_enabled = mighty_core::Maybe::Null;
        self
    }
    /// Sets `startsAt`.
    #[must_use]
    pub fn starts_at(mut self, starts_at: impl Into<jiff::Timestamp>) -> Self {
        self.starts_at = mighty_core::Maybe::Value(starts_at.into());
        self
    }
    /// Sends `startsAt` as null.
    #[must_use]
    pub fn clear_starts_at(mut self) -> Self {
        self.starts_at = mighty_core::Maybe::Null;
        self
    }
    /// Sets `street`.
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = mighty_core::Maybe::Value(street.into());
        self
    }
    /// Sends `street` as null, which clears it.
    #[must_use]
    pub fn clear_street(mut self) -> Self {
        self.street = mighty_core::Maybe::Null;
        self
    }
    /// Sets `thumbnailId`.
    #[must_use]
    pub fn thumbnail_id(
        mut self,
        thumbnail_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Self {
        self.thumbnail_id = mighty_core::Maybe::Value(thumbnail_id.into());
        self
    }
    /// Sends `thumbnailId` as null, which clears it.
    #[must_use]
    pub fn clear_thumbnail_id(mut self) -> Self {
        self.thumbnail_id = mighty_core::Maybe::Null;
        self
    }
    /// Sets `timeZone`.
    #[must_use]
    pub fn time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = mighty_core::Maybe::Value(time_zone.into());
        self
    }
    /// Sends `timeZone` as null.
    #[must_use]
    pub fn clear_time_zone(mut self) -> Self {
        self.time_zone = mighty_core::Maybe::Null;
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sends `title` as null.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = mighty_core::Maybe::Null;
        self
    }
    /// Sets `venue`.
    #[must_use]
    pub fn venue(mut self, venue: impl Into<String>) -> Self {
        self.venue = mighty_core::Maybe::Value(venue.into());
        self
    }
    /// Sends `venue` as null, which clears it.
    #[must_use]
    pub fn clear_venue(mut self) -> Self {
        self.venue = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateEventInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.by_days.is_absent() {
            map.serialize_entry("byDays", &self.by_days)?;
        }
        if !self.by_month_days.is_absent() {
            map.serialize_entry("byMonthDays", &self.by_month_days)?;
        }
        if !self.city.is_absent() {
            map.serialize_entry("city", &self.city)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.ends_at.is_absent() {
            map.serialize_entry("endsAt", &self.ends_at)?;
        }
        if !self.event_type.is_absent() {
            map.serialize_entry("eventType", &self.event_type)?;
        }
        if !self.expected_last_edited_at.is_absent() {
            map.serialize_entry("expectedLastEditedAt", &self.expected_last_edited_at)?;
        }
        if !self.frequency.is_absent() {
            map.serialize_entry("frequency", &self.frequency)?;
        }
        if !self.header_id.is_absent() {
            map.serialize_entry("headerId", &self.header_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.interval.is_absent() {
            map.serialize_entry("interval", &self.interval)?;
        }
        if !self.link.is_absent() {
            map.serialize_entry("link", &self.link)?;
        }
        if !self.location.is_absent() {
            map.serialize_entry("location", &self.location)?;
        }
        if !self.post_in_feed.is_absent() {
            map.serialize_entry("postInFeed", &self.post_in_feed)?;
        }
        if !self.recur_until.is_absent() {
            map.serialize_entry("recurUntil", &self.recur_until)?;
        }
        if !self.recurrence_count.is_absent() {
            map.serialize_entry("recurrenceCount", &self.recurrence_count)?;
        }
        if !self.restricted_event.is_absent() {
            map.serialize_entry("restrictedEvent", &self.restricted_event)?;
        }
        if !self.rsvp_closed.is_absent() {
            map.serialize_entry("rsvpClosed", &self.rsvp_closed)?;
        }
        if !self.rsvp_enabled.is_absent() {
            map.serialize_entry("rsvpEnabled", &self.rsvp_enabled)?;
        }
        if !self.starts_at.is_absent() {
            map.serialize_entry("startsAt", &self.starts_at)?;
        }
        if !self.street.is_absent() {
            map.serialize_entry("street", &self.street)?;
        }
        if !self.thumbnail_id.is_absent() {
            map.serialize_entry("thumbnailId", &self.thumbnail_id)?;
        }
        if !self.time_zone.is_absent() {
            map.serialize_entry("timeZone", &self.time_zone)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        if !self.venue.is_absent() {
            map.serialize_entry("venue", &self.venue)?;
        }
        map.end()
    }
}
/// `UpdateEventInstanceInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEventInstanceInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `endsAt`, a `ISO8601DateTime`.
    pub ends_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `eventId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub event_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Event>,
    /// `instanceIndex`, a `String!`.
    ///
    /// The key of the occurrence in UTC, such as `20240115T160000Z`.
    pub instance_index: String,
    /// `lockRsvps`, a `Boolean`.
    pub lock_rsvps: mighty_core::Maybe<bool>,
    /// `startsAt`, a `ISO8601DateTime`.
    pub starts_at: mighty_core::Maybe<jiff::Timestamp>,
}
impl UpdateEventInstanceInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        event_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Event>>,
        instance_index: impl Into<String>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            ends_at: mighty_core::Maybe::Absent,
            event_id: event_id.into(),
            instance_index: instance_index.into(),
            lock_rsvps: mighty_core::Maybe::Absent,
            starts_at: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `endsAt`.
    #[must_use]
    pub fn ends_at(mut self, ends_at: impl Into<jiff::Timestamp>) -> Self {
        self.ends_at = mighty_core::Maybe::Value(ends_at.into());
        self
    }
    /// Sends `endsAt` as null.
    #[must_use]
    pub fn clear_ends_at(mut self) -> Self {
        self.ends_at = mighty_core::Maybe::Null;
        self
    }
    /// Sets `lockRsvps`.
    #[must_use]
    pub fn lock_rsvps(mut self, lock_rsvps: impl Into<bool>) -> Self {
        self.lock_rsvps = mighty_core::Maybe::Value(lock_rsvps.into());
        self
    }
    /// Sends `lockRsvps` as null.
    #[must_use]
    pub fn clear_lock_rsvps(mut self) -> Self {
        self.lock_rsvps = mighty_core::Maybe::Null;
        self
    }
    /// Sets `startsAt`.
    #[must_use]
    pub fn starts_at(mut self, starts_at: impl Into<jiff::Timestamp>) -> Self {
        self.starts_at = mighty_core::Maybe::Value(starts_at.into());
        self
    }
    /// Sends `startsAt` as null.
    #[must_use]
    pub fn clear_starts_at(mut self) -> Self {
        self.starts_at = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateEventInstanceInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.ends_at.is_absent() {
            map.serialize_entry("endsAt", &self.ends_at)?;
        }
        map.serialize_entry("eventId", &self.event_id)?;
        map.serialize_entry("instanceIndex", &self.instance_index)?;
        if !self.lock_rsvps.is_absent() {
            map.serialize_entry("lockRsvps", &self.lock_rsvps)?;
        }
        if !self.starts_at.is_absent() {
            map.serialize_entry("startsAt", &self.starts_at)?;
        }
        map.end()
    }
}
/// `UpdateGalleryGroupInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateGalleryGroupInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `galleryGroupId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub gallery_group_id: mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>,
    /// `isEnabled`, a `Boolean!`.
    pub is_enabled: bool,
}
impl UpdateGalleryGroupInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        gallery_group_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::GalleryGroup>,
        >,
        is_enabled: impl Into<bool>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            gallery_group_id: gallery_group_id.into(),
            is_enabled: is_enabled.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdateGalleryGroupInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("galleryGroupId", &self.gallery_group_id)?;
        map.serialize_entry("isEnabled", &self.is_enabled)?;
        map.end()
    }
}
/// `UpdateGalleryGroupsInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateGalleryGroupsInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `galleryGroups`, a `[GalleryGroupInput!]!`.
    ///
    /// The whole list, in order. Added sections that are left out are deleted.
    ///
    /// Replaces the whole list: items that are left out are deleted.
    pub replace_gallery_groups: Vec<mighty_schema::inputs::GalleryGroupInput>,
    /// `spaceId`, a `ID`.
    ///
    /// A resource ID or GlobalID; the network by default.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
}
impl UpdateGalleryGroupsInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        replace_gallery_groups: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::GalleryGroupInput>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            replace_gallery_groups: replace_gallery_groups
                .into_iter()
                .map(Into::into)
                .collect(),
            space_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
    /// Sends `spaceId` as null.
    #[must_use]
    pub fn clear_space_id(mut self) -> Self {
        self.space_id = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateGalleryGroupsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("galleryGroups", &self.replace_gallery_groups)?;
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        map.end()
    }
}
/// `UpdateGiftDefinitionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateGiftDefinitionInput {
    /// `avatarId`, a `ID`.
    ///
    /// A resource ID. If left out, the image stays.
    pub avatar_id: mighty_core::Maybe<
        mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Asset>,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::GiftDefinition>,
    /// `name`, a `String`.
    pub name: mighty_core::Maybe<String>,
}
impl UpdateGiftDefinitionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::GiftDefinition>>,
    ) -> Self {
        Self {
            avatar_id: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
            name: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `avatarId`.
    #[must_use]
    pub fn avatar_id(
        mut self,
        avatar_id: impl Into<
            mighty_schema::ids::ResourceIdOf<mighty_schema::kinds::Asset>,
        >,
    ) -> Self {
        self.avatar_id = mighty_core::Maybe::Value(avatar_id.into());
        self
    }
    /// Sends `avatarId` as null.
    #[must_use]
    pub fn clear_avatar_id(mut self) -> Self {
        self.avatar_id = mighty_core::Maybe::Null;
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = mighty_core::Maybe::Value(name.into());
        self
    }
    /// Sends `name` as null.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateGiftDefinitionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.avatar_id.is_absent() {
            map.serialize_entry("avatarId", &self.avatar_id)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.name.is_absent() {
            map.serialize_entry("name", &self.name)?;
        }
        map.end()
    }
}
/// `UpdateInviteRequestInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateInviteRequestInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::InviteRequest>,
    /// `rejectionReason`, a `String`.
    ///
    /// The requester sees it. Required if `rejectionType` is `OTHER`.
    pub rejection_reason: mighty_core::Maybe<String>,
    /// `rejectionType`, a `InviteRequestRejectionType`.
    ///
    /// Refused together with `APPROVED`.
    pub rejection_type: mighty_core::Maybe<
        mighty_schema::enums::InviteRequestRejectionType,
    >,
    /// `status`, a `InviteRequestStatus!`.
    ///
    /// `APPROVED` or `REJECTED`; anything else is `BAD_USER_INPUT`.
    pub status: mighty_schema::enums::InviteRequestStatus,
}
impl UpdateInviteRequestInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::InviteRequest>>,
        status: impl Into<mighty_schema::enums::InviteRequestStatus>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
            rejection_reason: mighty_core::Maybe::Absent,
            rejection_type: mighty_core::Maybe::Absent,
            status: status.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `rejectionReason`.
    #[must_use]
    pub fn rejection_reason(mut self, rejection_reason: impl Into<String>) -> Self {
        self.rejection_reason = mighty_core::Maybe::Value(rejection_reason.into());
        self
    }
    /// Sends `rejectionReason` as null.
    #[must_use]
    pub fn clear_rejection_reason(mut self) -> Self {
        self.rejection_reason = mighty_core::Maybe::Null;
        self
    }
    /// Sets `rejectionType`.
    #[must_use]
    pub fn rejection_type(
        mut self,
        rejection_type: impl Into<mighty_schema::enums::InviteRequestRejectionType>,
    ) -> Self {
        self.rejection_type = mighty_core::Maybe::Value(rejection_type.into());
        self
    }
    /// Sends `rejectionType` as null.
    #[must_use]
    pub fn clear_rejection_type(mut self) -> Self {
        self.rejection_type = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateInviteRequestInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.rejection_reason.is_absent() {
            map.serialize_entry("rejectionReason", &self.rejection_reason)?;
        }
        if !self.rejection_type.is_absent() {
            map.serialize_entry("rejectionType", &self.rejection_type)?;
        }
        map.serialize_entry("status", &self.status)?;
        map.end()
    }
}
/// `UpdateInviteRequestsInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateInviteRequestsInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `deselectedIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs; only together with `selectAll`.
    pub deselected_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::InviteRequest>>,
    >,
    /// `onlyPlanRequests`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default. If true, only requests for access that is bought.
    pub only_plan_requests: mighty_core::Maybe<bool>,
    /// `rejectionReason`, a `String`.
    ///
    /// The requester sees it. Required if `rejectionType` is `OTHER`.
    pub rejection_reason: mighty_core::Maybe<String>,
    /// `rejectionType`, a `InviteRequestRejectionType`.
    ///
    /// Refused together with `APPROVED`.
    pub rejection_type: mighty_core::Maybe<
        mighty_schema::enums::InviteRequestRejectionType,
    >,
    /// `selectAll`, a `Boolean`.
    ///
    /// Exactly one of `selectAll` and `selectedIds`.
    pub select_all: mighty_core::Maybe<bool>,
    /// `selectedIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs. Exactly one of `selectAll` and `selectedIds`.
    pub selected_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::InviteRequest>>,
    >,
    /// `spaceId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    /// `status`, a `InviteRequestStatus!`.
    ///
    /// `APPROVED` or `REJECTED`; anything else is `BAD_USER_INPUT`.
    pub status: mighty_schema::enums::InviteRequestStatus,
}
impl UpdateInviteRequestsInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        status: impl Into<mighty_schema::enums::InviteRequestStatus>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            deselected_ids: mighty_core::Maybe::Absent,
            only_plan_requests: mighty_core::Maybe::Absent,
            rejection_reason: mighty_core::Maybe::Absent,
            rejection_type: mighty_core::Maybe::Absent,
            select_all: mighty_core::Maybe::Absent,
            selected_ids: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
            status: status.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `deselectedIds`.
    #[must_use]
    pub fn deselected_ids(
        mut self,
        deselected_ids: impl IntoIterator<
            Item = impl Into<
                mighty_schema::ids::IdOf<mighty_schema::kinds::InviteRequest>,
            >,
        >,
    ) -> Self {
        self.deselected_ids = mighty_core::Maybe::Value(
            deselected_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `deselectedIds` as null.
    #[must_use]
    pub fn clear_deselected_ids(mut self) -> Self {
        self.deselected_ids = mighty_core::Maybe::Null;
        self
    }
    /// Sets `onlyPlanRequests`.
    #[must_use]
    pub fn only_plan_requests(mut self, only_plan_requests: impl Into<bool>) -> Self {
        self.only_plan_requests = mighty_core::Maybe::Value(only_plan_requests.into());
        self
    }
    /// Sends `onlyPlanRequests` as null.
    #[must_use]
    pub fn clear_only_plan_requests(mut self) -> Self {
        self.only_plan_requests = mighty_core::Maybe::Null;
        self
    }
    /// Sets `rejectionReason`.
    #[must_use]
    pub fn rejection_reason(mut self, rejection_reason: impl Into<String>) -> Self {
        self.rejection_reason = mighty_core::Maybe::Value(rejection_reason.into());
        self
    }
    /// Sends `rejectionReason` as null.
    #[must_use]
    pub fn clear_rejection_reason(mut self) -> Self {
        self.rejection_reason = mighty_core::Maybe::Null;
        self
    }
    /// Sets `rejectionType`.
    #[must_use]
    pub fn rejection_type(
        mut self,
        rejection_type: impl Into<mighty_schema::enums::InviteRequestRejectionType>,
    ) -> Self {
        self.rejection_type = mighty_core::Maybe::Value(rejection_type.into());
        self
    }
    /// Sends `rejectionType` as null.
    #[must_use]
    pub fn clear_rejection_type(mut self) -> Self {
        self.rejection_type = mighty_core::Maybe::Null;
        self
    }
    /// Sets `selectAll`.
    #[must_use]
    pub fn select_all(mut self, select_all: impl Into<bool>) -> Self {
        self.select_all = mighty_core::Maybe::Value(select_all.into());
        self
    }
    /// Sends `selectAll` as null.
    #[must_use]
    pub fn clear_select_all(mut self) -> Self {
        self.select_all = mighty_core::Maybe::Null;
        self
    }
    /// Sets `selectedIds`.
    #[must_use]
    pub fn selected_ids(
        mut self,
        selected_ids: impl IntoIterator<
            Item = impl Into<
                mighty_schema::ids::IdOf<mighty_schema::kinds::InviteRequest>,
            >,
        >,
    ) -> Self {
        self.selected_ids = mighty_core::Maybe::Value(
            selected_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `selectedIds` as null.
    #[must_use]
    pub fn clear_selected_ids(mut self) -> Self {
        self.selected_ids = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateInviteRequestsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.deselected_ids.is_absent() {
            map.serialize_entry("deselectedIds", &self.deselected_ids)?;
        }
        if !self.only_plan_requests.is_absent() {
            map.serialize_entry("onlyPlanRequests", &self.only_plan_requests)?;
        }
        if !self.rejection_reason.is_absent() {
            map.serialize_entry("rejectionReason", &self.rejection_reason)?;
        }
        if !self.rejection_type.is_absent() {
            map.serialize_entry("rejectionType", &self.rejection_type)?;
        }
        if !self.select_all.is_absent() {
            map.serialize_entry("selectAll", &self.select_all)?;
        }
        if !self.selected_ids.is_absent() {
            map.serialize_entry("selectedIds", &self.selected_ids)?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        map.serialize_entry("status", &self.status)?;
        map.end()
    }
}
/// `UpdateMarketingBannerInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMarketingBannerInput {
    /// `buttonText`, a `String`.
    pub button_text: mighty_core::Maybe<String>,
    /// `buttonUrl`, a `String`.
    ///
    /// `https` only. Excludes `targetableId` and `targetableType`.
    pub button_url: mighty_core::Maybe<String>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    ///
    /// HTML, sanitised by the server.
    pub description: mighty_core::Maybe<String>,
    /// `endsAt`, a `ISO8601DateTime`.
    ///
    /// Null removes the end.
    pub ends_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingBanner>,
    /// `isActive`, a `Boolean`.
    ///
    /// True is rejected if the network has reached its limit of active banners.
    pub is_active: mighty_core::Maybe<bool>,
    /// `marketingAudienceId`, a `ID`.
    ///
    /// An active audience, by resource ID or GlobalID.
    pub marketing_audience_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingAudience>,
    >,
    /// `name`, a `String`.
    ///
    /// For hosts; members read `title`.
    pub name: mighty_core::Maybe<String>,
    /// `permanentlyDismissible`, a `Boolean`.
    pub permanently_dismissible: mighty_core::Maybe<bool>,
    /// `startsAt`, a `ISO8601DateTime`.
    pub starts_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `targetPlatforms`, a `MarketingBannerTargetPlatform`.
    pub target_platforms: mighty_core::Maybe<
        mighty_schema::enums::MarketingBannerTargetPlatform,
    >,
    /// `targetableId`, a `ID`.
    ///
    /// The resource ID or GlobalID of a plan; give it together with `targetableType`. Excludes `buttonUrl`.
    pub targetable_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
    >,
    /// `targetableType`, a `MarketingBannerTargetableType`.
    ///
    /// Give it together with `targetableId`. Excludes `buttonUrl`.
    pub targetable_type: mighty_core::Maybe<
        mighty_schema::enums::MarketingBannerTargetableType,
    >,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
}
impl UpdateMarketingBannerInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingBanner>>,
    ) -> Self {
        Self {
            button_text: mighty_core::Maybe::Absent,
            button_url: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            ends_at: mighty_core::Maybe::Absent,
            id: id.into(),
            is_active: mighty_core::Maybe::Absent,
            marketing_audience_id: mighty_core::Maybe::Absent,
            name: mighty_core::Maybe::Absent,
            permanently_dismissible: mighty_core::Maybe::Absent,
            starts_at: mighty_core::Maybe::Absent,
            target_platforms: mighty_core::Maybe::Absent,
            targetable_id: mighty_core::Maybe::Absent,
            targetable_type: mighty_core::Maybe::Absent,
            title: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `buttonText`.
    #[must_use]
    pub fn button_text(mut self, button_text: impl Into<String>) -> Self {
        self.button_text = mighty_core::Maybe::Value(button_text.into());
        self
    }
    /// Sends `buttonText` as null.
    #[must_use]
    pub fn clear_button_text(mut self) -> Self {
        self.button_text = mighty_core::Maybe::Null;
        self
    }
    /// Sets `buttonUrl`.
    #[must_use]
    pub fn button_url(mut self, button_url: impl Into<String>) -> Self {
        self.button_url = mighty_core::Maybe::Value(button_url.into());
        self
    }
    /// Sends `buttonUrl` as null.
    #[must_use]
    pub fn clear_button_url(mut self) -> Self {
        self.button_url = mighty_core::Maybe::Null;
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sends `description` as null.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = mighty_core::Maybe::Null;
        self
    }
    /// Sets `endsAt`.
    #[must_use]
    pub fn ends_at(mut self, ends_at: impl Into<jiff::Timestamp>) -> Self {
        self.ends_at = mighty_core::Maybe::Value(ends_at.into());
        self
    }
    /// Sends `endsAt` as null, which clears it.
    #[must_use]
    pub fn clear_ends_at(mut self) -> Self {
        self.ends_at = mighty_core::Maybe::Null;
        self
    }
    /// Sets `isActive`.
    #[must_use]
    pub fn is_active(mut self, is_active: impl Into<bool>) -> Self {
        self.is_active = mighty_core::Maybe::Value(is_active.into());
        self
    }
    /// Sends `isActive` as null.
    #[must_use]
    pub fn clear_is_active(mut self) -> Self {
        self.is_active = mighty_core::Maybe::Null;
        self
    }
    /// Sets `marketingAudienceId`.
    #[must_use]
    pub fn marketing_audience_id(
        mut self,
        marketing_audience_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingAudience>,
        >,
    ) -> Self {
        self.marketing_audience_id = mighty_core::Maybe::Value(
            marketing_audience_id.into(),
        );
        self
    }
    /// Sends `marketingAudienceId` as null.
    #[must_use]
    pub fn clear_marketing_audience_id(mut self) -> Self {
        self.marketing_audience_id = mighty_core::Maybe::Null;
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = mighty_core::Maybe::Value(name.into());
        self
    }
    /// Sends `name` as null.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = mighty_core::Maybe::Null;
        self
    }
    /// Sets `permanentlyDismissible`.
    #[must_use]
    pub fn permanently_dismissible(
        mut self,
        permanently_dismissible: impl Into<bool>,
    ) -> Self {
        self.permanently_dismissible = mighty_core::Maybe::Value(
            permanently_dismissible.into(),
        );
        self
    }
    /// Sends `permanentlyDismissible` as null.
    #[must_use]
    pub fn clear_permanently_dismissible(mut self) -> Self {
        self.permanently_dismissible = mighty_core::Maybe::Null;
        self
    }
    /// Sets `startsAt`.
    #[must_use]
    pub fn starts_at(mut self, starts_at: impl Into<jiff::Timestamp>) -> Self {
        self.starts_at = mighty_core::Maybe::Value(starts_at.into());
        self
    }
    /// Sends `startsAt` as null.
    #[must_use]
    pub fn clear_starts_at(mut self) -> Self {
        self.starts_at = mighty_core::Maybe::Null;
        self
    }
    /// Sets `targetPlatforms`.
    #[must_use]
    pub fn target_platforms(
        mut self,
        target_platforms: impl Into<mighty_schema::enums::MarketingBannerTargetPlatform>,
    ) -> Self {
        self.target_platforms = mighty_core::Maybe::Value(target_platforms.into());
        self
    }
    /// Sends `targetPlatforms` as null.
    #[must_use]
    pub fn clear_target_platforms(mut self) -> Self {
        self.target_platforms = mighty_core::Maybe::Null;
        self
    }
    /// Sets `targetableId`.
    #[must_use]
    pub fn targetable_id(
        mut self,
        targetable_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
        >,
    ) -> Self {
        self.targetable_id = mighty_core::Maybe::Value(targetable_id.into());
        self
    }
    /// Sends `targetableId` as null.
    #[must_use]
    pub fn clear_targetable_id(mut self) -> Self {
        self.targetable_id = mighty_core::Maybe::Null;
        self
    }
    /// Sets `targetableType`.
    #[must_use]
    pub fn targetable_type(
        mut self,
        targetable_type: impl Into<mighty_schema::enums::MarketingBannerTargetableType>,
    ) -> Self {
        self.targetable_type = mighty_core::Maybe::Value(targetable_type.into());
        self
    }
    /// Sends `targetableType` as null.
    #[must_use]
    pub fn clear_targetable_type(mut self) -> Self {
        self.targetable_type = mighty_core::Maybe::Null;
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sends `title` as null.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateMarketingBannerInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.button_text.is_absent() {
            map.serialize_entry("buttonText", &self.button_text)?;
        }
        if !self.button_url.is_absent() {
            map.serialize_entry("buttonUrl", &self.button_url)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.ends_at.is_absent() {
            map.serialize_entry("endsAt", &self.ends_at)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.is_active.is_absent() {
            map.serialize_entry("isActive", &self.is_active)?;
        }
        if !self.marketing_audience_id.is_absent() {
            map.serialize_entry("marketingAudienceId", &self.marketing_audience_id)?;
        }
        if !self.name.is_absent() {
            map.serialize_entry("name", &self.name)?;
        }
        if !self.permanently_dismissible.is_absent() {
            map.serialize_entry(
                "permanentlyDismissible",
                &self.permanently_dismissible,
            )?;
        }
        if !self.starts_at.is_absent() {
            map.serialize_entry("startsAt", &self.starts_at)?;
        }
        if !self.target_platforms.is_absent() {
            map.serialize_entry("targetPlatforms", &self.target_platforms)?;
        }
        if !self.targetable_id.is_absent() {
            map.serialize_entry("targetableId", &self.targetable_id)?;
        }
        if !self.targetable_type.is_absent() {
            map.serialize_entry("targetableType", &self.targetable_type)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        map.end()
    }
}
/// `UpdateMemberInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMemberInput {
    /// `avatarId`, a `ID`.
    ///
    /// An image asset of this network, uploaded through the Admin API with the style `avatar`.
    pub avatar_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `email`, a `String`.
    ///
    /// Needs `emailVerificationCode`.
    pub email: mighty_core::Maybe<String>,
    /// `emailVerificationCode`, a `String`.
    ///
    /// Required to change the address. It is a secret.
    pub email_verification_code: mighty_core::Maybe<mighty_core::SecretText>,
    /// `firstName`, a `String`.
    pub first_name: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    /// `lastName`, a `String`.
    pub last_name: mighty_core::Maybe<String>,
    /// `shortBio`, a `String`.
    ///
    /// At most 160 characters.
    pub short_bio: mighty_core::Maybe<String>,
}
impl UpdateMemberInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            avatar_id: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            email: mighty_core::Maybe::Absent,
            email_verification_code: mighty_core::Maybe::Absent,
            first_name: mighty_core::Maybe::Absent,
            id: id.into(),
            last_name: mighty_core::Maybe::Absent,
            short_bio: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `avatarId`.
    #[must_use]
    pub fn avatar_id(
        mut self,
        avatar_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Self {
        self.avatar_id = mighty_core::Maybe::Value(avatar_id.into());
        self
    }
    /// Sends `avatarId` as null.
    #[must_use]
    pub fn clear_avatar_id(mut self) -> Self {
        self.avatar_id = mighty_core::Maybe::Null;
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = mighty_core::Maybe::Value(email.into());
        self
    }
    /// Sends `email` as null.
    #[must_use]
    pub fn clear_email(mut self) -> Self {
        self.email = mighty_core::Maybe::Null;
        self
    }
    /// Sets `emailVerificationCode`.
    #[must_use]
    pub fn email_verification_code(
        mut self,
        email_verification_code: impl Into<mighty_core::SecretText>,
    ) -> Self {
        self.email_verification_code = mighty_core::Maybe::Value(
            email_verification_code.into(),
        );
        self
    }
    /// Sends `emailVerificationCode` as null.
    #[must_use]
    pub fn clear_email_verification_code(mut self) -> Self {
        self.email_verification_code = mighty_core::Maybe::Null;
        self
    }
    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = mighty_core::Maybe::Value(first_name.into());
        self
    }
    /// Sends `firstName` as null.
    #[must_use]
    pub fn clear_first_name(mut self) -> Self {
        self.first_name = mighty_core::Maybe::Null;
        self
    }
    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = mighty_core::Maybe::Value(last_name.into());
        self
    }
    /// Sends `lastName` as null.
    #[must_use]
    pub fn clear_last_name(mut self) -> Self {
        self.last_name = mighty_core::Maybe::Null;
        self
    }
    /// Sets `shortBio`.
    #[must_use]
    pub fn short_bio(mut self, short_bio: impl Into<String>) -> Self {
        self.short_bio = mighty_core::Maybe::Value(short_bio.into());
        self
    }
    /// Sends `shortBio` as null.
    #[must_use]
    pub fn clear_short_bio(mut self) -> Self {
        self.short_bio = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateMemberInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.avatar_id.is_absent() {
            map.serialize_entry("avatarId", &self.avatar_id)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.email.is_absent() {
            map.serialize_entry("email", &self.email)?;
        }
        if !self.email_verification_code.is_absent() {
            map.serialize_entry("emailVerificationCode", &self.email_verification_code)?;
        }
        if !self.first_name.is_absent() {
            map.serialize_entry("firstName", &self.first_name)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.last_name.is_absent() {
            map.serialize_entry("lastName", &self.last_name)?;
        }
        if !self.short_bio.is_absent() {
            map.serialize_entry("shortBio", &self.short_bio)?;
        }
        map.end()
    }
}
/// `UpdateMemberReportsInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMemberReportsInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `ignored`, a `Boolean!`.
    ///
    /// True clears the reports, false restores them.
    pub ignored: bool,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
}
impl UpdateMemberReportsInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        ignored: impl Into<bool>,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            ignored: ignored.into(),
            member_id: member_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdateMemberReportsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("ignored", &self.ignored)?;
        map.serialize_entry("memberId", &self.member_id)?;
        map.end()
    }
}
/// `UpdateMembershipInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMembershipInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `memberId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub member_id: mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    /// `role`, a `MembershipRole`.
    pub role: mighty_core::Maybe<mighty_schema::enums::MembershipRole>,
    /// `spaceId`, a `ID`.
    ///
    /// A resource ID or GlobalID. If left out, the membership of the network.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
}
impl UpdateMembershipInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            member_id: member_id.into(),
            role: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(
        mut self,
        role: impl Into<mighty_schema::enums::MembershipRole>,
    ) -> Self {
        self.role = mighty_core::Maybe::Value(role.into());
        self
    }
    /// Sends `role` as null.
    #[must_use]
    pub fn clear_role(mut self) -> Self {
        self.role = mighty_core::Maybe::Null;
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
    /// Sends `spaceId` as null.
    #[must_use]
    pub fn clear_space_id(mut self) -> Self {
        self.space_id = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateMembershipInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("memberId", &self.member_id)?;
        if !self.role.is_absent() {
            map.serialize_entry("role", &self.role)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        map.end()
    }
}
/// `UpdateNetworkImageInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkImageInput {
    /// `assetId`, a `ID!`.
    ///
    /// An image of this network.
    pub asset_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `imageType`, a `SpaceImageType!`.
    pub image_type: mighty_schema::enums::SpaceImageType,
}
impl UpdateNetworkImageInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        asset_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
        image_type: impl Into<mighty_schema::enums::SpaceImageType>,
    ) -> Self {
        Self {
            asset_id: asset_id.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            image_type: image_type.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdateNetworkImageInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("assetId", &self.asset_id)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("imageType", &self.image_type)?;
        map.end()
    }
}
/// `UpdateNetworkInput` of the schema.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateNetworkInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `defaultLocale`, a `String`.
    ///
    /// If the text is empty, the platform's default applies.
    pub default_locale: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `discoverable`, a `Boolean`.
    ///
    /// People who are not members can find it.
    pub discoverable: mighty_core::Maybe<bool>,
    /// `explorable`, a `Boolean`.
    ///
    /// People who are not members can look into it.
    pub explorable: mighty_core::Maybe<bool>,
    /// `featureToggles`, a `[SpaceFeatureToggleInput!]`.
    ///
    /// Features that are on or off; settings with several values are refused.
    pub feature_toggles: mighty_core::Maybe<
        Vec<mighty_schema::inputs::SpaceFeatureToggleInput>,
    >,
    /// `joinable`, a `Boolean`.
    ///
    /// People can join without an invitation or request.
    pub joinable: mighty_core::Maybe<bool>,
    /// `purpose`, a `String`.
    pub purpose: mighty_core::Maybe<String>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
}
impl UpdateNetworkInput {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            default_locale: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            discoverable: mighty_core::Maybe::Absent,
            explorable: mighty_core::Maybe::Absent,
            feature_toggles: mighty_core::Maybe::Absent,
            joinable: mighty_core::Maybe::Absent,
            purpose: mighty_core::Maybe::Absent,
            title: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `defaultLocale`.
    #[must_use]
    pub fn default_locale(mut self, default_locale: impl Into<String>) -> Self {
        self.default_locale = mighty_core::Maybe::Value(default_locale.into());
        self
    }
    /// Sends `defaultLocale` as null.
    #[must_use]
    pub fn clear_default_locale(mut self) -> Self {
        self.default_locale = mighty_core::Maybe::Null;
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sends `description` as null.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = mighty_core::Maybe::Null;
        self
    }
    /// Sets `discoverable`.
    #[must_use]
    pub fn discoverable(mut self, discoverable: impl Into<bool>) -> Self {
        self.discoverable = mighty_core::Maybe::Value(discoverable.into());
        self
    }
    /// Sends `discoverable` as null.
    #[must_use]
    pub fn clear_discoverable(mut self) -> Self {
        self.discoverable = mighty_core::Maybe::Null;
        self
    }
    /// Sets `explorable`.
    #[must_use]
    pub fn explorable(mut self, explorable: impl Into<bool>) -> Self {
        self.explorable = mighty_core::Maybe::Value(explorable.into());
        self
    }
    /// Sends `explorable` as null.
    #[must_use]
    pub fn clear_explorable(mut self) -> Self {
        self.explorable = mighty_core::Maybe::Null;
        self
    }
    /// Sets `featureToggles`.
    #[must_use]
    pub fn feature_toggles(
        mut self,
        feature_toggles: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::SpaceFeatureToggleInput>,
        >,
    ) -> Self {
        self.feature_toggles = mighty_core::Maybe::Value(
            feature_toggles.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `featureToggles` as null.
    #[must_use]
    pub fn clear_feature_toggles(mut self) -> Self {
        self.feature_toggles = mighty_core::Maybe::Null;
        self
    }
    /// Sets `joinable`.
    #[must_use]
    pub fn joinable(mut self, joinable: impl Into<bool>) -> Self {
        self.joinable = mighty_core::Maybe::Value(joinable.into());
        self
    }
    /// Sends `joinable` as null.
    #[must_use]
    pub fn clear_joinable(mut self) -> Self {
        self.joinable = mighty_core::Maybe::Null;
        self
    }
    /// Sets `purpose`.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = mighty_core::Maybe::Value(purpose.into());
        self
    }
    /// Sends `purpose` as null.
    #[must_use]
    pub fn clear_purpose(mut self) -> Self {
        self.purpose = mighty_core::Maybe::Null;
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sends `title` as null.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateNetworkInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.default_locale.is_absent() {
            map.serialize_entry("defaultLocale", &self.default_locale)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.discoverable.is_absent() {
            map.serialize_entry("discoverable", &self.discoverable)?;
        }
        if !self.explorable.is_absent() {
            map.serialize_entry("explorable", &self.explorable)?;
        }
        if !self.feature_toggles.is_absent() {
            map.serialize_entry("featureToggles", &self.feature_toggles)?;
        }
        if !self.joinable.is_absent() {
            map.serialize_entry("joinable", &self.joinable)?;
        }
        if !self.purpose.is_absent() {
            map.serialize_entry("purpose", &self.purpose)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        map.end()
    }
}
/// `UpdateNetworkLandingSpaceInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkLandingSpaceInput {
    /// `audience`, a `LandingSpaceAudience!`.
    pub audience: mighty_schema::enums::LandingSpaceAudience,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `spaceId`, a `ID`.
    ///
    /// A resource ID or GlobalID. If left out, the landing space of that audience is cleared.
    ///
    /// If absent, the stored value is cleared.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
}
impl UpdateNetworkLandingSpaceInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        audience: impl Into<mighty_schema::enums::LandingSpaceAudience>,
        space_id: impl Into<
            mighty_core::Maybe<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        >,
    ) -> Self {
        Self {
            audience: audience.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdateNetworkLandingSpaceInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("audience", &self.audience)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        map.end()
    }
}
/// `UpdateNetworkSubdomainInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkSubdomainInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `slug`, a `String!`.
    ///
    /// The label alone, without `.mn.co`.
    pub slug: String,
}
impl UpdateNetworkSubdomainInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(slug: impl Into<String>) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            slug: slug.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdateNetworkSubdomainInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("slug", &self.slug)?;
        map.end()
    }
}
/// `UpdateNetworkThemeInput` of the schema.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateNetworkThemeInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `darkTheme`, a `ThemeColorsInput`.
    ///
    /// `lightTheme` and `darkTheme` must be given together and exclude `primaryColor`.
    pub dark_theme: mighty_core::Maybe<mighty_schema::inputs::ThemeColorsInput>,
    /// `lightTheme`, a `ThemeColorsInput`.
    ///
    /// `lightTheme` and `darkTheme` must be given together and exclude `primaryColor`.
    pub light_theme: mighty_core::Maybe<mighty_schema::inputs::ThemeColorsInput>,
    /// `primaryColor`, a `String`.
    ///
    /// Six-digit hex; the rest is derived from it. Excludes the two themes.
    pub primary_color: mighty_core::Maybe<String>,
}
impl UpdateNetworkThemeInput {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            dark_theme: mighty_core::Maybe::Absent,
            light_theme: mighty_core::Maybe::Absent,
            primary_color: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `darkTheme`.
    #[must_use]
    pub fn dark_theme(
        mut self,
        dark_theme: impl Into<mighty_schema::inputs::ThemeColorsInput>,
    ) -> Self {
        self.dark_theme = mighty_core::Maybe::Value(dark_theme.into());
        self
    }
    /// Sends `darkTheme` as null.
    #[must_use]
    pub fn clear_dark_theme(mut self) -> Self {
        self.dark_theme = mighty_core::Maybe::Null;
        self
    }
    /// Sets `lightTheme`.
    #[must_use]
    pub fn light_theme(
        mut self,
        light_theme: impl Into<mighty_schema::inputs::ThemeColorsInput>,
    ) -> Self {
        self.light_theme = mighty_core::Maybe::Value(light_theme.into());
        self
    }
    /// Sends `lightTheme` as null.
    #[must_use]
    pub fn clear_light_theme(mut self) -> Self {
        self.light_theme = mighty_core::Maybe::Null;
        self
    }
    /// Sets `primaryColor`.
    #[must_use]
    pub fn primary_color(mut self, primary_color: impl Into<String>) -> Self {
        self.primary_color = mighty_core::Maybe::Value(primary_color.into());
        self
    }
    /// Sends `primaryColor` as null.
    #[must_use]
    pub fn clear_primary_color(mut self) -> Self {
        self.primary_color = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateNetworkThemeInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.dark_theme.is_absent() {
            map.serialize_entry("darkTheme", &self.dark_theme)?;
        }
        if !self.light_theme.is_absent() {
            map.serialize_entry("lightTheme", &self.light_theme)?;
        }
        if !self.primary_color.is_absent() {
            map.serialize_entry("primaryColor", &self.primary_color)?;
        }
        map.end()
    }
}
/// `UpdateNotificationInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateNotificationInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// A GlobalID only.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Notification>,
    /// `isRead`, a `Boolean`. If absent, it is `true`.
    ///
    /// True by default. False marks it unread.
    pub is_read: mighty_core::Maybe<bool>,
}
impl UpdateNotificationInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Notification>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
            is_read: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `isRead`.
    #[must_use]
    pub fn is_read(mut self, is_read: impl Into<bool>) -> Self {
        self.is_read = mighty_core::Maybe::Value(is_read.into());
        self
    }
    /// Sends `isRead` as null.
    #[must_use]
    pub fn clear_is_read(mut self) -> Self {
        self.is_read = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateNotificationInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.is_read.is_absent() {
            map.serialize_entry("isRead", &self.is_read)?;
        }
        map.end()
    }
}
/// `UpdateNotificationSettingInput` of the schema.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateNotificationSettingInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `emailFrequency`, a `NotificationEmailFrequency`.
    pub email_frequency: mighty_core::Maybe<
        mighty_schema::enums::NotificationEmailFrequency,
    >,
    /// `notificationMethod`, a `NotificationMethod`.
    pub notification_method: mighty_core::Maybe<
        mighty_schema::enums::NotificationMethod,
    >,
    /// `notificationPreferencesOverrides`, a `[NotificationPreferenceOverrideInput!]`.
    ///
    /// One for each topic.
    pub notification_preferences_overrides: mighty_core::Maybe<
        Vec<mighty_schema::inputs::NotificationPreferenceOverrideInput>,
    >,
}
impl UpdateNotificationSettingInput {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            email_frequency: mighty_core::Maybe::Absent,
            notification_method: mighty_core::Maybe::Absent,
            notification_preferences_overrides: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `emailFrequency`.
    #[must_use]
    pub fn email_frequency(
        mut self,
        email_frequency: impl Into<mighty_schema::enums::NotificationEmailFrequency>,
    ) -> Self {
        self.email_frequency = mighty_core::Maybe::Value(email_frequency.into());
        self
    }
    /// Sends `emailFrequency` as null.
    #[must_use]
    pub fn clear_email_frequency(mut self) -> Self {
        self.email_frequency = mighty_core::Maybe::Null;
        self
    }
    /// Sets `notificationMethod`.
    #[must_use]
    pub fn notification_method(
        mut self,
        notification_method: impl Into<mighty_schema::enums::NotificationMethod>,
    ) -> Self {
        self.notification_method = mighty_core::Maybe::Value(notification_method.into());
        self
    }
    /// Sends `notificationMethod` as null.
    #[must_use]
    pub fn clear_notification_method(mut self) -> Self {
        self.notification_method = mighty_core::Maybe::Null;
        self
    }
    /// Sets `notificationPreferencesOverrides`.
    #[must_use]
    pub fn notification_preferences_overrides(
        mut self,
        notification_preferences_overrides: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::NotificationPreferenceOverrideInput>,
        >,
    ) -> Self {
        self.notification_preferences_overrides = mighty_core::Maybe::Value(
            notification_preferences_overrides.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `notificationPreferencesOverrides` as null.
    #[must_use]
    pub fn clear_notification_preferences_overrides(mut self) -> Self {
        self.notification_preferences_overrides = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateNotificationSettingInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.email_frequency.is_absent() {
            map.serialize_entry("emailFrequency", &self.email_frequency)?;
        }
        if !self.notification_method.is_absent() {
            map.serialize_entry("notificationMethod", &self.notification_method)?;
        }
        if !self.notification_preferences_overrides.is_absent() {
            map.serialize_entry(
                "notificationPreferencesOverrides",
                &self.notification_preferences_overrides,
            )?;
        }
        map.end()
    }
}
/// `UpdatePaymentCouponInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePaymentCouponInput {
    /// `amountOff`, a `[PaymentCouponAmountOffInput!]`.
    ///
    /// You can add currencies but not remove them: give the existing ones and the new ones.
    pub amount_off: mighty_core::Maybe<
        Vec<mighty_schema::inputs::PaymentCouponAmountOffInput>,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    ///
    /// Plain text for hosts.
    pub description: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentCoupon>,
    /// `status`, a `PaymentCouponStatus`.
    ///
    /// Turns the code on or off at Stripe too.
    pub status: mighty_core::Maybe<mighty_schema::enums::PaymentCouponStatus>,
}
impl UpdatePaymentCouponInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentCoupon>>,
    ) -> Self {
        Self {
            amount_off: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            id: id.into(),
            status: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `amountOff`.
    #[must_use]
    pub fn amount_off(
        mut self,
        amount_off: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::PaymentCouponAmountOffInput>,
        >,
    ) -> Self {
        self.amount_off = mighty_core::Maybe::Value(
            amount_off.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `amountOff` as null.
    #[must_use]
    pub fn clear_amount_off(mut self) -> Self {
        self.amount_off = mighty_core::Maybe::Null;
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sends `description` as null.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = mighty_core::Maybe::Null;
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<mighty_schema::enums::PaymentCouponStatus>,
    ) -> Self {
        self.status = mighty_core::Maybe::Value(status.into());
        self
    }
    /// Sends `status` as null.
    #[must_use]
    pub fn clear_status(mut self) -> Self {
        self.status = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdatePaymentCouponInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.amount_off.is_absent() {
            map.serialize_entry("amountOff", &self.amount_off)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.status.is_absent() {
            map.serialize_entry("status", &self.status)?;
        }
        map.end()
    }
}
/// `UpdatePaymentPlanInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePaymentPlanInput {
    /// `addSpaceIds`, a `[ID!]`.
    ///
    /// If given, `spaceIds` is ignored. At least one space must remain.
    pub add_space_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    >,
    /// `approvalEnabled`, a `Boolean`.
    ///
    /// If true, a host must approve each person who joins.
    pub approval_enabled: mighty_core::Maybe<bool>,
    /// `benefits`, a `[String!]`.
    ///
    /// Replaces every benefit.
    ///
    /// Replaces the whole list: items that are left out are deleted.
    pub replace_benefits: mighty_core::Maybe<Vec<String>>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
    /// `internalNotes`, a `String`.
    ///
    /// At most 150 characters, for hosts only.
    pub internal_notes: mighty_core::Maybe<String>,
    /// `landingSpaceId`, a `ID`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub landing_space_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    >,
    /// `name`, a `String`.
    ///
    /// 4 to 60 characters.
    pub name: mighty_core::Maybe<String>,
    /// `pitch`, a `String`.
    pub pitch: mighty_core::Maybe<String>,
    /// `profileQuestionsEnabled`, a `Boolean`.
    pub profile_questions_enabled: mighty_core::Maybe<bool>,
    /// `removeSpaceIds`, a `[ID!]`.
    ///
    /// If given, `spaceIds` is ignored. At least one space must remain.
    pub remove_space_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    >,
    /// `spaceIds`, a `[ID!]`.
    ///
    /// Replaces all spaces of the plan; at least one must remain. Ignored if `addSpaceIds` or `removeSpaceIds` is given.
    ///
    /// Replaces the whole list: items that are left out are deleted.
    pub replace_space_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    >,
    /// `spaceIdsOrder`, a `[ID!]`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub space_ids_order: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    >,
    /// `taxCategory`, a `String`.
    ///
    /// `eservice`, `standard` or `non_taxable`.
    pub tax_category: mighty_core::Maybe<String>,
}
impl UpdatePaymentPlanInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Self {
        Self {
            add_space_ids: mighty_core::Maybe::Absent,
            approval_enabled: mighty_core::Maybe::Absent,
            replace_benefits: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            id: id.into(),
            internal_notes: mighty_core::Maybe::Absent,
            landing_space_id: mighty_core::Maybe::Absent,
            name: mighty_core::Maybe::Absent,
            pitch: mighty_core::Maybe::Absent,
            profile_questions_enabled: mighty_core::Maybe::Absent,
            remove_space_ids: mighty_core::Maybe::Absent,
            replace_space_ids: mighty_core::Maybe::Absent,
            space_ids_order: mighty_core::Maybe::Absent,
            tax_category: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `addSpaceIds`.
    #[must_use]
    pub fn add_space_ids(
        mut self,
        add_space_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        >,
    ) -> Self {
        self.add_space_ids = mighty_core::Maybe::Value(
            add_space_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `addSpaceIds` as null.
    #[must_use]
    pub fn clear_add_space_ids(mut self) -> Self {
        self.add_space_ids = mighty_core::Maybe::Null;
        self
    }
    /// Sets `approvalEnabled`.
    #[must_use]
    pub fn approval_enabled(mut self, approval_enabled: impl Into<bool>) -> Self {
        self.approval_enabled = mighty_core::Maybe::Value(approval_enabled.into());
        self
    }
    /// Sends `approvalEnabled` as null.
    #[must_use]
    pub fn clear_approval_enabled(mut self) -> Self {
        self.approval_enabled = mighty_core::Maybe::Null;
        self
    }
    /// Sets `benefits`.
    #[must_use]
    pub fn replace_benefits(
        mut self,
        replace_benefits: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.replace_benefits = mighty_core::Maybe::Value(
            replace_benefits.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `benefits` as null.
    #[must_use]
    pub fn clear_replace_benefits(mut self) -> Self {
        self.replace_benefits = mighty_core::Maybe::Null;
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sends `description` as null.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = mighty_core::Maybe::Null;
        self
    }
    /// Sets `internalNotes`.
    #[must_use]
    pub fn internal_notes(mut self, internal_notes: impl Into<String>) -> Self {
        self.internal_notes = mighty_core::Maybe::Value(internal_notes.into());
        self
    }
    /// Sends `internalNotes` as null.
    #[must_use]
    pub fn clear_internal_notes(mut self) -> Self {
        self.internal_notes = mighty_core::Maybe::Null;
        self
    }
    /// Sets `landingSpaceId`.
    #[must_use]
    pub fn landing_space_id(
        mut self,
        landing_space_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
        >,
    ) -> Self {
        self.landing_space_id = mighty_core::Maybe::Value(landing_space_id.into());
        self
    }
    /// Sends `landingSpaceId` as null.
    #[must_use]
    pub fn clear_landing_space_id(mut self) -> Self {
        self.landing_space_id = mighty_core::Maybe::Null;
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = mighty_core::Maybe::Value(name.into());
        self
    }
    /// Sends `name` as null.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = mighty_core::Maybe::Null;
        self
    }
    /// Sets `pitch`.
    #[must_use]
    pub fn pitch(mut self, pitch: impl Into<String>) -> Self {
        self.pitch = mighty_core::Maybe::Value(pitch.into());
        self
    }
    /// Sends `pitch` as null.
    #[must_use]
    pub fn clear_pitch(mut self) -> Self {
        self.pitch = mighty_core::Maybe::Null;
        self
    }
    /// Sets `profileQuestionsEnabled`.
    #[must_use]
    pub fn profile_questions_enabled(
        mut self,
        profile_questions_enabled: impl Into<bool>,
    ) -> Self {
        self.profile_questions_enabled = mighty_core::Maybe::Value(
            profile_questions_enabled.into(),
        );
        self
    }
    /// Sends `profileQuestionsEnabled` as null.
    #[must_use]
    pub fn clear_profile_questions_enabled(mut self) -> Self {
        self.profile_questions_enabled = mighty_core::Maybe::Null;
        self
    }
    /// Sets `removeSpaceIds`.
    #[must_use]
    pub fn remove_space_ids(
        mut self,
        remove_space_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        >,
    ) -> Self {
        self.remove_space_ids = mighty_core::Maybe::Value(
            remove_space_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `removeSpaceIds` as null.
    #[must_use]
    pub fn clear_remove_space_ids(mut self) -> Self {
        self.remove_space_ids = mighty_core::Maybe::Null;
        self
    }
    /// Sets `spaceIds`.
    #[must_use]
    pub fn replace_space_ids(
        mut self,
        replace_space_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        >,
    ) -> Self {
        self.replace_space_ids = mighty_core::Maybe::Value(
            replace_space_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `spaceIds` as null.
    #[must_use]
    pub fn clear_replace_space_ids(mut self) -> Self {
        self.replace_space_ids = mighty_core::Maybe::Null;
        self
    }
    /// Sets `spaceIdsOrder`.
    #[must_use]
    pub fn space_ids_order(
        mut self,
        space_ids_order: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        >,
    ) -> Self {
        self.space_ids_order = mighty_core::Maybe::Value(
            space_ids_order.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `spaceIdsOrder` as null.
    #[must_use]
    pub fn clear_space_ids_order(mut self) -> Self {
        self.space_ids_order = mighty_core::Maybe::Null;
        self
    }
    /// Sets `taxCategory`.
    #[must_use]
    pub fn tax_category(mut self, tax_category: impl Into<String>) -> Self {
        self.tax_category = mighty_core::Maybe::Value(tax_category.into());
        self
    }
    /// Sends `taxCategory` as null.
    #[must_use]
    pub fn clear_tax_category(mut self) -> Self {
        self.tax_category = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdatePaymentPlanInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.add_space_ids.is_absent() {
            map.serialize_entry("addSpaceIds", &self.add_space_ids)?;
        }
        if !self.approval_enabled.is_absent() {
            map.serialize_entry("approvalEnabled", &self.approval_enabled)?;
        }
        if !self.replace_benefits.is_absent() {
            map.serialize_entry("benefits", &self.replace_benefits)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.internal_notes.is_absent() {
            map.serialize_entry("internalNotes", &self.internal_notes)?;
        }
        if !self.landing_space_id.is_absent() {
            map.serialize_entry("landingSpaceId", &self.landing_space_id)?;
        }
        if !self.name.is_absent() {
            map.serialize_entry("name", &self.name)?;
        }
        if !self.pitch.is_absent() {
            map.serialize_entry("pitch", &self.pitch)?;
        }
        if !self.profile_questions_enabled.is_absent() {
            map.serialize_entry(
                "profileQuestionsEnabled",
                &self.profile_questions_enabled,
            )?;
        }
        if !self.remove_space_ids.is_absent() {
            map.serialize_entry("removeSpaceIds", &self.remove_space_ids)?;
        }
        if !self.replace_space_ids.is_absent() {
            map.serialize_entry("spaceIds", &self.replace_space_ids)?;
        }
        if !self.space_ids_order.is_absent() {
            map.serialize_entry("spaceIdsOrder", &self.space_ids_order)?;
        }
        if !self.tax_category.is_absent() {
            map.serialize_entry("taxCategory", &self.tax_category)?;
        }
        map.end()
    }
}
/// `UpdatePaymentPlanProfileQuestionsInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePaymentPlanProfileQuestionsInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `planId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub plan_id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
    /// `questions`, a `[ProfileQuestionInput!]!`.
    ///
    /// The whole list; questions left out are removed.
    ///
    /// Replaces the whole list: items that are left out are deleted.
    pub replace_questions: Vec<mighty_schema::inputs::ProfileQuestionInput>,
}
impl UpdatePaymentPlanProfileQuestionsInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        plan_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
        replace_questions: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::ProfileQuestionInput>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            plan_id: plan_id.into(),
            replace_questions: replace_questions.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdatePaymentPlanProfileQuestionsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("planId", &self.plan_id)?;
        map.serialize_entry("questions", &self.replace_questions)?;
        map.end()
    }
}
/// `UpdatePaymentSubscriptionGroupInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePaymentSubscriptionGroupInput {
    /// `bundleGroupItems`, a `[PaymentSubscriptionGroupItemInput!]`.
    ///
    /// Replaces all plans of a group for the web; if left out, the group becomes empty. In an Apple group you can only change the order of the plans.
    ///
    /// Replaces the whole list: items that are left out are deleted.
    ///
    /// If absent, the stored value is cleared.
    pub replace_bundle_group_items: mighty_core::Maybe<
        Vec<mighty_schema::inputs::PaymentSubscriptionGroupItemInput>,
    >,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscriptionGroup>,
    /// `name`, a `String!`.
    ///
    /// Required on each update.
    pub name: String,
}
impl UpdatePaymentSubscriptionGroupInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscriptionGroup>,
        >,
        name: impl Into<String>,
        replace_bundle_group_items: impl Into<
            mighty_core::Maybe<
                Vec<mighty_schema::inputs::PaymentSubscriptionGroupItemInput>,
            >,
        >,
    ) -> Self {
        Self {
            replace_bundle_group_items: replace_bundle_group_items.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
            name: name.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdatePaymentSubscriptionGroupInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.replace_bundle_group_items.is_absent() {
            map.serialize_entry("bundleGroupItems", &self.replace_bundle_group_items)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.end()
    }
}
/// `UpdatePollInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePollInput {
    /// `body`, a `String`.
    ///
    /// HTML. Only simple styling is kept. If left out, it stays; an empty text clears it.
    pub body: mighty_core::Maybe<String>,
    /// `choices`, a `[PollChoiceInput!]`.
    ///
    /// The whole list, for `MULTIPLE_CHOICE` only. A choice that is left out is deleted with its votes. If the list is left out, all choices stay.
    ///
    /// Replaces the whole list: items that are left out are deleted.
    pub replace_choices: mighty_core::Maybe<Vec<mighty_schema::inputs::PollChoiceInput>>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `commentPrompt`, a `String`.
    pub comment_prompt: mighty_core::Maybe<String>,
    /// `expectedLastEditedAt`, a `ISO8601DateTime`.
    ///
    /// The `lastEditedAt` that the change is based on. If it was edited since then, the update fails. If left out, nothing is checked.
    pub expected_last_edited_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `id`, a `ID!`.
    ///
    /// A GlobalID only.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>,
    /// `publicAnswers`, a `Boolean`.
    ///
    /// It can't be changed once a multiple-choice poll has answers.
    pub public_answers: mighty_core::Maybe<bool>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
}
impl UpdatePollInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Poll>>,
    ) -> Self {
        Self {
            body: mighty_core::Maybe::Absent,
            replace_choices: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            comment_prompt: mighty_core::Maybe::Absent,
            expected_last_edited_at: mighty_core::Maybe::Absent,
            id: id.into(),
            public_answers: mighty_core::Maybe::Absent,
            title: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = mighty_core::Maybe::Value(body.into());
        self
    }
    /// Sends `body` as null.
    #[must_use]
    pub fn clear_body(mut self) -> Self {
        self.body = mighty_core::Maybe::Null;
        self
    }
    /// Sets `choices`.
    #[must_use]
    pub fn replace_choices(
        mut self,
        replace_choices: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::PollChoiceInput>,
        >,
    ) -> Self {
        self.replace_choices = mighty_core::Maybe::Value(
            replace_choices.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `choices` as null.
    #[must_use]
    pub fn clear_replace_choices(mut self) -> Self {
        self.replace_choices = mighty_core::Maybe::Null;
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `commentPrompt`.
    #[must_use]
    pub fn comment_prompt(mut self, comment_prompt: impl Into<String>) -> Self {
        self.comment_prompt = mighty_core::Maybe::Value(comment_prompt.into());
        self
    }
    /// Sends `commentPrompt` as null.
    #[must_use]
    pub fn clear_comment_prompt(mut self) -> Self {
        self.comment_prompt = mighty_core::Maybe::Null;
        self
    }
    /// Sets `expectedLastEditedAt`.
    #[must_use]
    pub fn expected_last_edited_at(
        mut self,
        expected_last_edited_at: impl Into<jiff::Timestamp>,
    ) -> Self {
        self.expected_last_edited_at = mighty_core::Maybe::Value(
            expected_last_edited_at.into(),
        );
        self
    }
    /// Sends `expectedLastEditedAt` as null.
    #[must_use]
    pub fn clear_expected_last_edited_at(mut self) -> Self {
        self.expected_last_edited_at = mighty_core::Maybe::Null;
        self
    }
    /// Sets `publicAnswers`.
    #[must_use]
    pub fn public_answers(mut self, public_answers: impl Into<bool>) -> Self {
        self.public_answers = mighty_core::Maybe::Value(public_answers.into());
        self
    }
    /// Sends `publicAnswers` as null.
    #[must_use]
    pub fn clear_public_answers(mut self) -> Self {
        self.public_answers = mighty_core::Maybe::Null;
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sends `title` as null.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdatePollInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.body.is_absent() {
            map.serialize_entry("body", &self.body)?;
        }
        if !self.replace_choices.is_absent() {
            map.serialize_entry("choices", &self.replace_choices)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.comment_prompt.is_absent() {
            map.serialize_entry("commentPrompt", &self.comment_prompt)?;
        }
        if !self.expected_last_edited_at.is_absent() {
            map.serialize_entry("expectedLastEditedAt", &self.expected_last_edited_at)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.public_answers.is_absent() {
            map.serialize_entry("publicAnswers", &self.public_answers)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        map.end()
    }
}
/// `UpdatePostInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdatePostInput {
    /// `assetIds`, a `[ID!]`.
    ///
    /// Replaces all attachments. If left out, they stay.
    ///
    /// Replaces the whole list: items that are left out are deleted.
    pub replace_asset_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    >,
    /// `body`, a `String`.
    ///
    /// HTML. Only simple styling is kept.
    pub body: mighty_core::Maybe<String>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `expectedLastEditedAt`, a `ISO8601DateTime`.
    ///
    /// The `lastEditedAt` that the change is based on. If it was edited since then, the update fails. If left out, nothing is checked.
    pub expected_last_edited_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `id`, a `ID!`.
    ///
    /// A GlobalID only.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>,
    /// `notify`, a `Boolean`. If absent, it is `false`.
    ///
    /// False by default.
    pub notify: mighty_core::Maybe<bool>,
    /// `publishedAt`, a `ISO8601DateTime`.
    ///
    /// Required for `SCHEDULED`; a time in the past publishes at once.
    pub published_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `status`, a `PostStatus`.
    ///
    /// `POSTED`, `DRAFT` or `SCHEDULED`; if left out, it stays. `SCHEDULED` requires `publishedAt`.
    pub status: mighty_core::Maybe<mighty_schema::enums::PostStatus>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
}
impl UpdatePostInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            replace_asset_ids: mighty_core::Maybe::Absent,
            body: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            expected_last_edited_at: mighty_core::Maybe::Absent,
            id: id.into(),
            notify: mighty_core::Maybe::Absent,
            published_at: mighty_core::Maybe::Absent,
            status: mighty_core::Maybe::Absent,
            title: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `assetIds`.
    #[must_use]
    pub fn replace_asset_ids(
        mut self,
        replace_asset_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
        >,
    ) -> Self {
        self.replace_asset_ids = mighty_core::Maybe::Value(
            replace_asset_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `assetIds` as null.
    #[must_use]
    pub fn clear_replace_asset_ids(mut self) -> Self {
        self.replace_asset_ids = mighty_core::Maybe::Null;
        self
    }
    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = mighty_core::Maybe::Value(body.into());
        self
    }
    /// Sends `body` as null.
    #[must_use]
    pub fn clear_body(mut self) -> Self {
        self.body = mighty_core::Maybe::Null;
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `expectedLastEditedAt`.
    #[must_use]
    pub fn expected_last_edited_at(
        mut self,
        expected_last_edited_at: impl Into<jiff::Timestamp>,
    ) -> Self {
        self.expected_last_edited_at = mighty_core::Maybe::Value(
            expected_last_edited_at.into(),
        );
        self
    }
    /// Sends `expectedLastEditedAt` as null.
    #[must_use]
    pub fn clear_expected_last_edited_at(mut self) -> Self {
        self.expected_last_edited_at = mighty_core::Maybe::Null;
        self
    }
    /// Sets `notify`.
    #[must_use]
    pub fn notify(mut self, notify: impl Into<bool>) -> Self {
        self.notify = mighty_core::Maybe::Value(notify.into());
        self
    }
    /// Sends `notify` as null.
    #[must_use]
    pub fn clear_notify(mut self) -> Self {
        self.notify = mighty_core::Maybe::Null;
        self
    }
    /// Sets `publishedAt`.
    #[must_use]
    pub fn published_at(mut self, published_at: impl Into<jiff::Timestamp>) -> Self {
        self.published_at = mighty_core::Maybe::Value(published_at.into());
        self
    }
    /// Sends `publishedAt` as null.
    #[must_use]
    pub fn clear_published_at(mut self) -> Self {
        self.published_at = mighty_core::Maybe::Null;
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl Into<mighty_schema::enums::PostStatus>,
    ) -> Self {
        self.status = mighty_core::Maybe::Value(status.into());
        self
    }
    /// Sends `status` as null.
    #[must_use]
    pub fn clear_status(mut self) -> Self {
        self.status = mighty_core::Maybe::Null;
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sends `title` as null.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdatePostInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.replace_asset_ids.is_absent() {
            map.serialize_entry("assetIds", &self.replace_asset_ids)?;
        }
        if !self.body.is_absent() {
            map.serialize_entry("body", &self.body)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.expected_last_edited_at.is_absent() {
            map.serialize_entry("expectedLastEditedAt", &self.expected_last_edited_at)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.notify.is_absent() {
            map.serialize_entry("notify", &self.notify)?;
        }
        if !self.published_at.is_absent() {
            map.serialize_entry("publishedAt", &self.published_at)?;
        }
        if !self.status.is_absent() {
            map.serialize_entry("status", &self.status)?;
        }
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        map.end()
    }
}
/// `UpdateRsvpInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRsvpInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// A GlobalID only.
    pub id: mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Rsvp>,
    /// `instanceAt`, a `ISO8601DateTime`.
    ///
    /// Selects one occurrence of a recurring event.
    pub instance_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `memberId`, a `ID`.
    ///
    /// A resource ID or GlobalID. If given, it must be the member of the RSVP.
    pub member_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::User>,
    >,
    /// `status`, a `String!`.
    ///
    /// `yes`, `maybe` or `no`.
    pub status: String,
}
impl UpdateRsvpInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Rsvp>>,
        status: impl Into<String>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
            instance_at: mighty_core::Maybe::Absent,
            member_id: mighty_core::Maybe::Absent,
            status: status.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `instanceAt`.
    #[must_use]
    pub fn instance_at(mut self, instance_at: impl Into<jiff::Timestamp>) -> Self {
        self.instance_at = mighty_core::Maybe::Value(instance_at.into());
        self
    }
    /// Sends `instanceAt` as null.
    #[must_use]
    pub fn clear_instance_at(mut self) -> Self {
        self.instance_at = mighty_core::Maybe::Null;
        self
    }
    /// Sets `memberId`.
    #[must_use]
    pub fn member_id(
        mut self,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Self {
        self.member_id = mighty_core::Maybe::Value(member_id.into());
        self
    }
    /// Sends `memberId` as null.
    #[must_use]
    pub fn clear_member_id(mut self) -> Self {
        self.member_id = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateRsvpInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.instance_at.is_absent() {
            map.serialize_entry("instanceAt", &self.instance_at)?;
        }
        if !self.member_id.is_absent() {
            map.serialize_entry("memberId", &self.member_id)?;
        }
        map.serialize_entry("status", &self.status)?;
        map.end()
    }
}
/// `UpdateSpaceImageInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpaceImageInput {
    /// `assetId`, a `ID!`.
    ///
    /// An image of this network.
    pub asset_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `imageType`, a `SpaceImageType!`.
    pub image_type: mighty_schema::enums::SpaceImageType,
    /// `spaceId`, a `ID!`.
    ///
    /// Not the network itself: use `updateNetworkImage` for that.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
}
impl UpdateSpaceImageInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        asset_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
        image_type: impl Into<mighty_schema::enums::SpaceImageType>,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            asset_id: asset_id.into(),
            client_mutation_id: mighty_core::Maybe::Absent,
            image_type: image_type.into(),
            space_id: space_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdateSpaceImageInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("assetId", &self.asset_id)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("imageType", &self.image_type)?;
        map.serialize_entry("spaceId", &self.space_id)?;
        map.end()
    }
}
/// `UpdateSpaceInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpaceInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    pub description: mighty_core::Maybe<String>,
    /// `featureToggles`, a `[SpaceFeatureToggleInput!]`.
    ///
    /// Features that are on or off; settings with several values are refused.
    pub feature_toggles: mighty_core::Maybe<
        Vec<mighty_schema::inputs::SpaceFeatureToggleInput>,
    >,
    /// `spaceId`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
}
impl UpdateSpaceInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            feature_toggles: mighty_core::Maybe::Absent,
            space_id: space_id.into(),
            title: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sends `description` as null.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = mighty_core::Maybe::Null;
        self
    }
    /// Sets `featureToggles`.
    #[must_use]
    pub fn feature_toggles(
        mut self,
        feature_toggles: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::SpaceFeatureToggleInput>,
        >,
    ) -> Self {
        self.feature_toggles = mighty_core::Maybe::Value(
            feature_toggles.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `featureToggles` as null.
    #[must_use]
    pub fn clear_feature_toggles(mut self) -> Self {
        self.feature_toggles = mighty_core::Maybe::Null;
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sends `title` as null.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateSpaceInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.feature_toggles.is_absent() {
            map.serialize_entry("featureToggles", &self.feature_toggles)?;
        }
        map.serialize_entry("spaceId", &self.space_id)?;
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        map.end()
    }
}
/// `UpdateSpaceLinkInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpaceLinkInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::SpaceLink>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
    /// `url`, a `String`.
    pub url: mighty_core::Maybe<String>,
}
impl UpdateSpaceLinkInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::SpaceLink>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
            title: mighty_core::Maybe::Absent,
            url: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sends `title` as null.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = mighty_core::Maybe::Null;
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = mighty_core::Maybe::Value(url.into());
        self
    }
    /// Sends `url` as null.
    #[must_use]
    pub fn clear_url(mut self) -> Self {
        self.url = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateSpaceLinkInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        if !self.url.is_absent() {
            map.serialize_entry("url", &self.url)?;
        }
        map.end()
    }
}
/// `UpdateSpaceProfileQuestionsInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpaceProfileQuestionsInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `questions`, a `[ProfileQuestionInput!]!`.
    ///
    /// The whole list; questions left out are removed.
    ///
    /// Replaces the whole list: items that are left out are deleted.
    pub replace_questions: Vec<mighty_schema::inputs::ProfileQuestionInput>,
    /// `spaceId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub space_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Space>,
}
impl UpdateSpaceProfileQuestionsInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        replace_questions: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::ProfileQuestionInput>,
        >,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            replace_questions: replace_questions.into_iter().map(Into::into).collect(),
            space_id: space_id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for UpdateSpaceProfileQuestionsInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("questions", &self.replace_questions)?;
        map.serialize_entry("spaceId", &self.space_id)?;
        map.end()
    }
}
/// `UpdateSpacesCollectionInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSpacesCollectionInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `collectionId`, a `ID!`.
    ///
    /// The documentation does not say which form of ID it takes.
    pub collection_id: mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
    /// `description`, a `String`.
    ///
    /// An empty text clears it.
    pub description: mighty_core::Maybe<String>,
    /// `name`, a `String`.
    pub name: mighty_core::Maybe<String>,
    /// `visibleToMembers`, a `Boolean`.
    ///
    /// If false, it is still visible to hosts and moderators.
    pub visible_to_members: mighty_core::Maybe<bool>,
}
impl UpdateSpacesCollectionInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        collection_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::SpacesCollection>,
        >,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            collection_id: collection_id.into(),
            description: mighty_core::Maybe::Absent,
            name: mighty_core::Maybe::Absent,
            visible_to_members: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sends `description` as null.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = mighty_core::Maybe::Null;
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = mighty_core::Maybe::Value(name.into());
        self
    }
    /// Sends `name` as null.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = mighty_core::Maybe::Null;
        self
    }
    /// Sets `visibleToMembers`.
    #[must_use]
    pub fn visible_to_members(mut self, visible_to_members: impl Into<bool>) -> Self {
        self.visible_to_members = mighty_core::Maybe::Value(visible_to_members.into());
        self
    }
    /// Sends `visibleToMembers` as null.
    #[must_use]
    pub fn clear_visible_to_members(mut self) -> Self {
        self.visible_to_members = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateSpacesCollectionInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("collectionId", &self.collection_id)?;
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        if !self.name.is_absent() {
            map.serialize_entry("name", &self.name)?;
        }
        if !self.visible_to_members.is_absent() {
            map.serialize_entry("visibleToMembers", &self.visible_to_members)?;
        }
        map.end()
    }
}
/// `UpdateTagInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateTagInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `color`, a `String`.
    ///
    /// Null clears it. If left out, it stays.
    pub color: mighty_core::Maybe<String>,
    /// `description`, a `String`.
    ///
    /// Null clears it. If left out, it stays.
    pub description: mighty_core::Maybe<String>,
    /// `tagId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub tag_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>,
    /// `title`, a `String`.
    pub title: mighty_core::Maybe<String>,
}
impl UpdateTagInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        tag_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Tag>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            color: mighty_core::Maybe::Absent,
            description: mighty_core::Maybe::Absent,
            tag_id: tag_id.into(),
            title: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = mighty_core::Maybe::Value(color.into());
        self
    }
    /// Sends `color` as null, which clears it.
    #[must_use]
    pub fn clear_color(mut self) -> Self {
        self.color = mighty_core::Maybe::Null;
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = mighty_core::Maybe::Value(description.into());
        self
    }
    /// Sends `description` as null, which clears it.
    #[must_use]
    pub fn clear_description(mut self) -> Self {
        self.description = mighty_core::Maybe::Null;
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = mighty_core::Maybe::Value(title.into());
        self
    }
    /// Sends `title` as null.
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.title = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateTagInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.color.is_absent() {
            map.serialize_entry("color", &self.color)?;
        }
        if !self.description.is_absent() {
            map.serialize_entry("description", &self.description)?;
        }
        map.serialize_entry("tagId", &self.tag_id)?;
        if !self.title.is_absent() {
            map.serialize_entry("title", &self.title)?;
        }
        map.end()
    }
}
/// `UpdateVideoProgressInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateVideoProgressInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `percentageComplete`, a `Int!`.
    ///
    /// 0 to 100.
    pub percentage_complete: i32,
    /// `positionSeconds`, a `Int!`.
    ///
    /// Seconds.
    pub position_seconds: i32,
    /// `postId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub post_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
    /// `videoId`, a `ID!`.
    ///
    /// The `data-video-id` attribute in the body of the post; it is not a resource ID and can't be looked up.
    pub video_id: mighty_core::Id,
}
impl UpdateVideoProgressInput {
    /// Takes the required fields by their names, so that they can't be swapped, and leaves all others out: see [`UpdateVideoProgressInputRequired`].
    pub fn new(required: UpdateVideoProgressInputRequired) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            percentage_complete: required.percentage_complete,
            position_seconds: required.position_seconds,
            post_id: required.post_id,
            video_id: required.video_id,
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
/// The required fields of [`UpdateVideoProgressInput`].
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateVideoProgressInputRequired {
    /// `percentageComplete`, a `Int!`.
    ///
    /// 0 to 100.
    pub percentage_complete: i32,
    /// `positionSeconds`, a `Int!`.
    ///
    /// Seconds.
    pub position_seconds: i32,
    /// `postId`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub post_id: mighty_schema::ids::IdOf<mighty_schema::kinds::Post>,
    /// `videoId`, a `ID!`.
    ///
    /// The `data-video-id` attribute in the body of the post; it is not a resource ID and can't be looked up.
    pub video_id: mighty_core::Id,
}
impl serde::Serialize for UpdateVideoProgressInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("percentageComplete", &self.percentage_complete)?;
        map.serialize_entry("positionSeconds", &self.position_seconds)?;
        map.serialize_entry("postId", &self.post_id)?;
        map.serialize_entry("videoId", &self.video_id)?;
        map.end()
    }
}
/// `UpdateWaitlistInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateWaitlistInput {
    /// `autoInviteEnabled`, a `Boolean`.
    ///
    /// If true, the leads are invited when the waitlist closes. Needs a target.
    pub auto_invite_enabled: mighty_core::Maybe<bool>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `closeAt`, a `String`.
    ///
    /// Text in the host's time zone, such as `2026-07-15 09:00`. If left out, it stays.
    pub close_at: mighty_core::Maybe<String>,
    /// `closed`, a `Boolean`.
    pub closed: mighty_core::Maybe<bool>,
    /// `confirmationMessage`, a `String`.
    pub confirmation_message: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Waitlist>,
    /// `inviteFallbackRedirect`, a `String`.
    ///
    /// Used if the destination of the link can't be built.
    pub invite_fallback_redirect: mighty_core::Maybe<String>,
    /// `inviteLinkDestination`, a `String`.
    ///
    /// Used if the target is a plan.
    pub invite_link_destination: mighty_core::Maybe<String>,
    /// `inviteMessage`, a `String`.
    pub invite_message: mighty_core::Maybe<String>,
    /// `name`, a `String`.
    pub name: mighty_core::Maybe<String>,
    /// `targetId`, a `ID`.
    ///
    /// A resource ID or GlobalID; give it together with `targetType`.
    pub target_id: mighty_core::Maybe<mighty_core::Id>,
    /// `targetType`, a `String`.
    ///
    /// `Space` for the network or `Finance::Payments::Bundle` for a plan; give it together with `targetId`.
    pub target_type: mighty_core::Maybe<String>,
}
impl UpdateWaitlistInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Waitlist>>,
    ) -> Self {
        Self {
            auto_invite_enabled: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            close_at: mighty_core::Maybe::Absent,
            closed: mighty_core::Maybe::Absent,
            confirmation_message: mighty_core::Maybe::Absent,
            id: id.into(),
            invite_fallback_redirect: mighty_core::Maybe::Absent,
            invite_link_destination: mighty_core::Maybe::Absent,
            invite_message: mighty_core::Maybe::Absent,
            name: mighty_core::Maybe::Absent,
            target_id: mighty_core::Maybe::Absent,
            target_type: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `autoInviteEnabled`.
    #[must_use]
    pub fn auto_invite_enabled(mut self, auto_invite_enabled: impl Into<bool>) -> Self {
        self.auto_invite_enabled = mighty_core::Maybe::Value(auto_invite_enabled.into());
        self
    }
    /// Sends `autoInviteEnabled` as null.
    #[must_use]
    pub fn clear_auto_invite_enabled(mut self) -> Self {
        self.auto_invite_enabled = mighty_core::Maybe::Null;
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `closeAt`.
    #[must_use]
    pub fn close_at(mut self, close_at: impl Into<String>) -> Self {
        self.close_at = mighty_core::Maybe::Value(close_at.into());
        self
    }
    /// Sends `closeAt` as null.
    #[must_use]
    pub fn clear_close_at(mut self) -> Self {
        self.close_at = mighty_core::Maybe::Null;
        self
    }
    /// Sets `closed`.
    #[must_use]
    pub fn closed(mut self, closed: impl Into<bool>) -> Self {
        self.closed = mighty_core::Maybe::Value(closed.into());
        self
    }
    /// Sends `closed` as null.
    #[must_use]
    pub fn clear_closed(mut self) -> Self {
        self.closed = mighty_core::Maybe::Null;
        self
    }
    /// Sets `confirmationMessage`.
    #[must_use]
    pub fn confirmation_message(
        mut self,
        confirmation_message: impl Into<String>,
    ) -> Self {
        self.confirmation_message = mighty_core::Maybe::Value(
            confirmation_message.into(),
        );
        self
    }
    /// Sends `confirmationMessage` as null.
    #[must_use]
    pub fn clear_confirmation_message(mut self) -> Self {
        self.confirmation_message = mighty_core::Maybe::Null;
        self
    }
    /// Sets `inviteFallbackRedirect`.
    #[must_use]
    pub fn invite_fallback_redirect(
        mut self,
        invite_fallback_redirect: impl Into<String>,
    ) -> Self {
        self.invite_fallback_redirect = mighty_core::Maybe::Value(
            invite_fallback_redirect.into(),
        );
        self
    }
    /// Sends `inviteFallbackRedirect` as null.
    #[must_use]
    pub fn clear_invite_fallback_redirect(mut self) -> Self {
        self.invite_fallback_redirect = mighty_core::Maybe::Null;
        self
    }
    /// Sets `inviteLinkDestination`.
    #[must_use]
    pub fn invite_link_destination(
        mut self,
        invite_link_destination: impl Into<String>,
    ) -> Self {
        self.invite_link_destination = mighty_core::Maybe::Value(
            invite_link_destination.into(),
        );
        self
    }
    /// Sends `inviteLinkDestination` as null.
    #[must_use]
    pub fn clear_invite_link_destination(mut self) -> Self {
        self.invite_link_destination = mighty_core::Maybe::Null;
        self
    }
    /// Sets `inviteMessage`.
    #[must_use]
    pub fn invite_message(mut self, invite_message: impl Into<String>) -> Self {
        self.invite_message = mighty_core::Maybe::Value(invite_message.into());
        self
    }
    /// Sends `inviteMessage` as null.
    #[must_use]
    pub fn clear_invite_message(mut self) -> Self {
        self.invite_message = mighty_core::Maybe::Null;
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = mighty_core::Maybe::Value(name.into());
        self
    }
    /// Sends `name` as null.
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.name = mighty_core::Maybe::Null;
        self
    }
    /// Sets `targetId`.
    #[must_use]
    pub fn target_id(mut self, target_id: impl Into<mighty_core::Id>) -> Self {
        self.target_id = mighty_core::Maybe::Value(target_id.into());
        self
    }
    /// Sends `targetId` as null.
    #[must_use]
    pub fn clear_target_id(mut self) -> Self {
        self.target_id = mighty_core::Maybe::Null;
        self
    }
    /// Sets `targetType`.
    #[must_use]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = mighty_core::Maybe::Value(target_type.into());
        self
    }
    /// Sends `targetType` as null.
    #[must_use]
    pub fn clear_target_type(mut self) -> Self {
        self.target_type = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateWaitlistInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.auto_invite_enabled.is_absent() {
            map.serialize_entry("autoInviteEnabled", &self.auto_invite_enabled)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        if !self.close_at.is_absent() {
            map.serialize_entry("closeAt", &self.close_at)?;
        }
        if !self.closed.is_absent() {
            map.serialize_entry("closed", &self.closed)?;
        }
        if !self.confirmation_message.is_absent() {
            map.serialize_entry("confirmationMessage", &self.confirmation_message)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.invite_fallback_redirect.is_absent() {
            map.serialize_entry(
                "inviteFallbackRedirect",
                &self.invite_fallback_redirect,
            )?;
        }
        if !self.invite_link_destination.is_absent() {
            map.serialize_entry("inviteLinkDestination", &self.invite_link_destination)?;
        }
        if !self.invite_message.is_absent() {
            map.serialize_entry("inviteMessage", &self.invite_message)?;
        }
        if !self.name.is_absent() {
            map.serialize_entry("name", &self.name)?;
        }
        if !self.target_id.is_absent() {
            map.serialize_entry("targetId", &self.target_id)?;
        }
        if !self.target_type.is_absent() {
            map.serialize_entry("targetType", &self.target_type)?;
        }
        map.end()
    }
}
/// `UpdateWebhookCallbackInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookCallbackInput {
    /// `apiKey`, a `String`.
    ///
    /// A shared secret. Each delivery carries it as `Authorization: Bearer <secret>`. The API adds the word `Bearer`, so leave it out here.
    pub api_key: mighty_core::Maybe<mighty_core::SecretText>,
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::WebhookCallback>,
    /// `includedEvents`, a `[WebhookEventType!]`.
    ///
    /// Null means all events; an empty list is rejected.
    ///
    /// Replaces the whole list: items that are left out are deleted.
    pub replace_included_events: mighty_core::Maybe<
        Vec<mighty_schema::enums::WebhookEventType>,
    >,
    /// `url`, a `String`.
    ///
    /// `https` only. According to the vendor's changelog, changing the URL enables a callback that was disabled after failures.
    pub url: mighty_core::Maybe<String>,
}
impl UpdateWebhookCallbackInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::WebhookCallback>>,
    ) -> Self {
        Self {
            api_key: mighty_core::Maybe::Absent,
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
            replace_included_events: mighty_core::Maybe::Absent,
            url: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `apiKey`.
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<mighty_core::SecretText>) -> Self {
        self.api_key = mighty_core::Maybe::Value(api_key.into());
        self
    }
    /// Sends `apiKey` as null.
    #[must_use]
    pub fn clear_api_key(mut self) -> Self {
        self.api_key = mighty_core::Maybe::Null;
        self
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
    /// Sets `includedEvents`.
    #[must_use]
    pub fn replace_included_events(
        mut self,
        replace_included_events: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::WebhookEventType>,
        >,
    ) -> Self {
        self.replace_included_events = mighty_core::Maybe::Value(
            replace_included_events.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sends `includedEvents` as null.
    #[must_use]
    pub fn clear_replace_included_events(mut self) -> Self {
        self.replace_included_events = mighty_core::Maybe::Null;
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = mighty_core::Maybe::Value(url.into());
        self
    }
    /// Sends `url` as null.
    #[must_use]
    pub fn clear_url(mut self) -> Self {
        self.url = mighty_core::Maybe::Null;
        self
    }
}
impl serde::Serialize for UpdateWebhookCallbackInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.api_key.is_absent() {
            map.serialize_entry("apiKey", &self.api_key)?;
        }
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        if !self.replace_included_events.is_absent() {
            map.serialize_entry("includedEvents", &self.replace_included_events)?;
        }
        if !self.url.is_absent() {
            map.serialize_entry("url", &self.url)?;
        }
        map.end()
    }
}
/// `UploadReceiptInput` of the schema.
///
/// The etag of one part, sent when the upload is completed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadReceiptInput {
    /// `etag`, a `String!`.
    pub etag: String,
    /// `partNumber`, a `Int!`.
    pub part_number: i32,
}
impl UploadReceiptInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(etag: impl Into<String>, part_number: impl Into<i32>) -> Self {
        Self {
            etag: etag.into(),
            part_number: part_number.into(),
        }
    }
}
impl serde::Serialize for UploadReceiptInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("etag", &self.etag)?;
        map.serialize_entry("partNumber", &self.part_number)?;
        map.end()
    }
}
/// `VoidPurchaseInput` of the schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VoidPurchaseInput {
    /// `clientMutationId`, a `String`.
    pub client_mutation_id: mighty_core::Maybe<String>,
    /// `id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::Purchase>,
}
impl VoidPurchaseInput {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Purchase>>,
    ) -> Self {
        Self {
            client_mutation_id: mighty_core::Maybe::Absent,
            id: id.into(),
        }
    }
    /// Sets `clientMutationId`.
    #[must_use]
    pub fn client_mutation_id(mut self, client_mutation_id: impl Into<String>) -> Self {
        self.client_mutation_id = mighty_core::Maybe::Value(client_mutation_id.into());
        self
    }
}
impl serde::Serialize for VoidPurchaseInput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.client_mutation_id.is_absent() {
            map.serialize_entry("clientMutationId", &self.client_mutation_id)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
