// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Automations`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Automation rules: when a trigger fires, the rule runs its actions. For hosts only.
///
/// A rule is active unless a host paused it (`paused`), an error stopped it (`suspended`) or
/// the billing plan does not allow it (`billing_plan_restricted`).
///
/// The facade has it as `mighty.automations()`.
#[derive(Debug, Clone, Copy)]
pub struct Automations<'a>(pub(crate) &'a Client);
impl<'a> Automations<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The rules, newest first. For hosts.
    ///
    /// With [`list_with`](Self::list_with) you can filter the list. `term` finds rules by a part of
    /// their name, ignoring case. The status `DISABLED` means that the billing plan does not allow
    /// the rule, `PAUSED` that a host paused it, `SUSPENDED` that an error stopped it.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    ///
    /// If the viewer is not a host, each page is an error.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::automations::ListAutomationRules>, Error> {
        Pager::forward(
            self.0,
            crate::operations::automations::ListAutomationRules::new(),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::automations::ListAutomationRules,
    ) -> Result<Pager<crate::operations::automations::ListAutomationRules>, Error> {
        Pager::forward(self.0, query)
    }
    /// One rule, by resource id or GlobalID. For hosts.
    ///
    /// The rule's actions are sent in the name of `owner`. This is the creator by default, and
    /// `None` only if that account was deleted.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// The API never answers null here: if the viewer is not a host, you get an error.
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>>,
    ) -> Result<crate::generated::models::AutomationRuleSummary, Error> {
        run(self.0, crate::operations::automations::GetAutomationRule::new(id)).await
    }
    /// Creates a rule. It needs at least one action.
    ///
    /// An action runs `delay_seconds` after the trigger, or at `scheduled_time` if its
    /// `schedule_kind` is absolute. `ai_filter_prompt` has an effect only on triggers that see
    /// content.
    ///
    /// It needs the scope `host:write:network_integrations`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreateAutomationRuleInput,
    ) -> Result<crate::generated::models::AutomationRuleSummary, Error> {
        run(self.0, crate::operations::automations::CreateAutomationRule::new(input))
            .await
    }
    /// Changes a rule. `trigger` and the actions are required, even if they stay the same.
    ///
    /// An action with an `id` is changed. An action without an `id` is created. An action that is
    /// not in the list is deleted. To resume a paused rule, set `paused` to false.
    ///
    /// A list that you set in `replace_automation_rule_actions` replaces the whole stored list, and the server removes what is not in it. To keep items, start from the list that you have read: its items go in as they are.
    ///
    /// It needs the scope `host:write:network_integrations`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    ///
    /// The API checks the whole rule again, so it also refuses a rule that refers to something
    /// deleted. [`pause`](Self::pause) still works for such a rule.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateAutomationRuleInput,
    ) -> Result<crate::generated::models::AutomationRuleSummary, Error> {
        run(self.0, crate::operations::automations::UpdateAutomationRule::new(input))
            .await
    }
    /// Deletes a rule, by resource id or GlobalID. Returns the rule as it was.
    ///
    /// It needs the scope `host:write:network_integrations`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>>,
    ) -> Result<crate::generated::models::AutomationRuleSummary, Error> {
        run(
                self.0,
                crate::operations::automations::DeleteAutomationRule::new(
                    mighty_schema::inputs::DeleteAutomationRuleInput::new(id),
                ),
            )
            .await
    }
    /// Pauses a rule, by resource id or GlobalID.
    ///
    /// The API does not check the rule, so you can also pause a rule that is no longer valid. To
    /// resume it, use [`update`](Self::update); then the rule must be valid.
    ///
    /// It needs the scope `host:write:network_integrations`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn pause(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>>,
    ) -> Result<crate::generated::models::AutomationRuleSummary, Error> {
        run(
                self.0,
                crate::operations::automations::PauseAutomationRule::new(
                    mighty_schema::inputs::PauseAutomationRuleInput::new(id),
                ),
            )
            .await
    }
    /// What the rules did in the last 48 hours: at most 200 entries, in one list without pages. For
    /// hosts.
    ///
    /// With [`logs_with`](Self::logs_with) you can limit the list to a rule or an action.
    /// `parameters`, `action_parameters` and `trigger_parameters` are JSON as text, as they were at
    /// that time. Times are UTC. `member_id` stays set after the member has left.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn logs(
        self,
    ) -> Result<Vec<crate::generated::models::AutomationRuleLogEntrySummary>, Error> {
        run(self.0, crate::operations::automations::ListAutomationRuleLogs::new()).await
    }
    /// As [`logs`](Self::logs), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`logs`](Self::logs).
    pub async fn logs_with(
        self,
        query: crate::operations::automations::ListAutomationRuleLogs,
    ) -> Result<Vec<crate::generated::models::AutomationRuleLogEntrySummary>, Error> {
        run(self.0, query).await
    }
}
