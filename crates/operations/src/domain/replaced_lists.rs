//! Lists that an update replaces as a whole: what you have read goes into the input as it is.
//!
//! ```
//! use mighty_operations::models::PollDetail;
//! use mighty_schema::inputs::{PollChoiceInput, UpdatePollInput};
//!
//! /// Keeps all choices of a poll, with their votes, and adds one.
//! fn with_choice(poll: &PollDetail, text: &str) -> UpdatePollInput {
//!     let kept = poll.choices.iter().flatten().map(PollChoiceInput::from);
//!     let added = PollChoiceInput::new(text);
//!     UpdatePollInput::new(&poll.id).replace_choices(kept.chain([added]))
//! }
//! ```

use mighty_schema::{
    ids::IdOf,
    inputs::{
        AutomationRuleActionInput, GalleryGroupInput, PaymentSubscriptionGroupItemInput,
        PollChoiceInput, ProfileQuestionInput,
    },
    kinds::{Asset, CustomFieldOption, PaymentPlan, Space},
};

use crate::models::{
    AssetSummary, AutomationRuleActionSummary, CustomFieldOptionReference, GalleryGroupSummary,
    PaymentPlanReference, PollChoiceDetail, ProfileQuestionSummary, SpaceSummary,
};

/// Keeps the choice and its votes.
impl From<&PollChoiceDetail> for PollChoiceInput {
    fn from(choice: &PollChoiceDetail) -> Self {
        Self::new(choice.text.as_deref().unwrap_or_default()).id(&choice.id)
    }
}

/// Keeps the question and its answers.
impl From<&ProfileQuestionSummary> for ProfileQuestionInput {
    fn from(question: &ProfileQuestionSummary) -> Self {
        Self::new(question.context.clone(), &question.text)
            .id(&question.id)
            .required(question.required)
    }
}

/// Keeps the section. A default section that was never changed has no id yet.
impl From<&GalleryGroupSummary> for GalleryGroupInput {
    fn from(group: &GalleryGroupSummary) -> Self {
        let input = Self::new(group.gallery_type.clone(), group.is_enabled);
        match &group.id {
            Some(id) => input.id(id),
            None => input,
        }
    }
}

/// Keeps the action with its parameters and its schedule. The target is not among what is read: set
/// `targetable_id` and `targetable_type` again if the action has one.
impl From<&AutomationRuleActionSummary> for AutomationRuleActionInput {
    fn from(action: &AutomationRuleActionSummary) -> Self {
        let mut input = Self::new(action.action_type.clone()).id(&action.id);
        input = input.config_parameters(action.config_parameters.clone());
        if let Some(seconds) = action.delay_seconds {
            input = input.delay_seconds(seconds);
        }
        if let Some(kind) = &action.schedule_kind {
            input = input.schedule_kind(kind.clone());
        }
        if let Some(time) = action.scheduled_time {
            input = input.scheduled_time(time);
        }
        input
    }
}

/// Keeps the plan in its group. The position is the place in the list.
impl From<&PaymentPlanReference> for PaymentSubscriptionGroupItemInput {
    fn from(plan: &PaymentPlanReference) -> Self {
        Self::new(&plan.id)
    }
}

/// For `asset_ids`.
impl From<&AssetSummary> for IdOf<Asset> {
    fn from(asset: &AssetSummary) -> Self {
        asset.id.clone()
    }
}

/// For `option_ids`.
impl From<&CustomFieldOptionReference> for IdOf<CustomFieldOption> {
    fn from(option: &CustomFieldOptionReference) -> Self {
        Self::from(&option.id)
    }
}

/// For `space_ids`.
impl From<&SpaceSummary> for IdOf<Space> {
    fn from(space: &SpaceSummary) -> Self {
        Self::from(&space.id)
    }
}

/// For `plan_ids`.
impl From<&PaymentPlanReference> for IdOf<PaymentPlan> {
    fn from(plan: &PaymentPlanReference) -> Self {
        Self::from(&plan.id)
    }
}
