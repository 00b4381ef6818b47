// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Plans`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Plans that members join or buy, with their prices.
///
/// A new plan is hidden until you publish it. Members see only the plans that are published to
/// them.
///
/// Prices in answers are in cents. Prices in inputs are decimal texts such as `9.99`.
///
/// The facade has it as `mighty.plans()`.
#[derive(Debug, Clone, Copy)]
pub struct Plans<'a>(pub(crate) &'a Client);
impl<'a> Plans<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The plans, newest first.
    ///
    /// Hosts see all plans, and members those that are published to them. Archived plans are left
    /// out unless you ask for them: use [`list_with`](Self::list_with) and set `statuses`. Plans
    /// sorted by name come in ascending order by default.
    ///
    /// In an answer, `pricing_type` is lower-case text such as `one_time`. The filter
    /// `pricing_types` takes an enum.
    ///
    /// It needs one of the scopes `host:read:network`, `host:read:network_plans`, `host:write:network_plans`, `read:network`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::plans::ListPaymentPlans>, Error> {
        Pager::forward(self.0, crate::operations::plans::ListPaymentPlans::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::plans::ListPaymentPlans,
    ) -> Result<Pager<crate::operations::plans::ListPaymentPlans>, Error> {
        Pager::forward(self.0, query)
    }
    /// One plan. Members see only plans that are published to them.
    ///
    /// It needs one of the scopes `host:read:network`, `host:read:network_plans`, `host:write:network_plans`, `read:network`.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Result<crate::generated::models::PaymentPlanSummary, Error> {
        run(self.0, crate::operations::plans::GetPaymentPlan::new(id)).await
    }
    /// Creates a plan. It is hidden until you [`publish`](Self::publish) it.
    ///
    /// - `name` has 4 to 60 characters.
    /// - `pricing_type` is `free`, `subscription` or `one_time`.
    /// - `space_ids` needs at least one active space. The Cohost space is not allowed.
    /// - `amount` is a decimal text such as `9.99`. Leave it out for a free plan.
    /// - `interval` is `month` by default.
    /// - `prices` has one amount for each currency, and `currency` is then ignored. It is required
    ///   for a paid plan through Stripe if the network has several currencies.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreatePaymentPlanInput,
    ) -> Result<crate::generated::models::PaymentPlanSummary, Error> {
        run(self.0, crate::operations::plans::CreatePaymentPlan::new(input)).await
    }
    /// Changes the fields that the input sets. Other fields keep their values.
    ///
    /// If the input has `add_space_ids` or `remove_space_ids`, the API ignores `space_ids`. At
    /// least one space must remain. The input has no field for prices.
    ///
    /// A list that you set in `replace_benefits` or `replace_space_ids` replaces the whole stored list, and the server removes what is not in it. To keep items, start from the list that you have read: its items go in as they are.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdatePaymentPlanInput,
    ) -> Result<crate::generated::models::PaymentPlanSummary, Error> {
        run(self.0, crate::operations::plans::UpdatePaymentPlan::new(input)).await
    }
    /// Puts a plan on sale, by resource id or GlobalID.
    ///
    /// The plan needs a space and a price. If it is sold through Apple, it also needs Apple's
    /// approval. An archived plan is refused.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn publish(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Result<crate::generated::models::PaymentPlanSummary, Error> {
        run(
                self.0,
                crate::operations::plans::PublishPaymentPlan::new(
                    mighty_schema::inputs::PublishPaymentPlanInput::new(id),
                ),
            )
            .await
    }
    /// Hides a plan, by resource id or GlobalID. Members who bought it keep their access.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn unpublish(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
    ) -> Result<crate::generated::models::PaymentPlanSummary, Error> {
        run(
                self.0,
                crate::operations::plans::UnpublishPaymentPlan::new(
                    mighty_schema::inputs::UnpublishPaymentPlanInput::new(id),
                ),
            )
            .await
    }
    /// Takes a plan off sale and ends its subscriptions, by resource id or GlobalID.
    ///
    /// The server ends the subscriptions in the background. To only hide the plan, use
    /// [`unpublish`](Self::unpublish).
    ///
    /// **You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). An archived plan can't be published again, and its subscriptions are ended.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn archive(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::PaymentPlanSummary, Error> {
        run(
                self.0,
                crate::operations::plans::ArchivePaymentPlan::new(
                    mighty_schema::inputs::ArchivePaymentPlanInput::new(id),
                ),
            )
            .await
    }
    /// Gives a free plan to a member. For hosts.
    ///
    /// Both ids are resource ids or GlobalIDs. The plan must be an active free subscription plan.
    /// If the member has the plan already, nothing changes and the outcome is `ALREADY_SUBSCRIBED`.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn grant(
        self,
        plan_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Result<crate::generated::plans::create_payment_plan_membership::Output, Error> {
        run(
                self.0,
                crate::operations::plans::CreatePaymentPlanMembership::new(
                    mighty_schema::inputs::CreatePaymentPlanMembershipInput::new(
                        member_id,
                        plan_id,
                    ),
                ),
            )
            .await
    }
    /// Takes a plan from a member. For hosts. The member's access ends at once.
    ///
    /// Both ids are resource ids or GlobalIDs. With [`revoke_with`](Self::revoke_with) you can set
    /// `immediate` to false. Then an active paid subscription runs to the end of its period and the
    /// outcome is `CANCELLATION_SCHEDULED`. Free, trialing, imported and past-due subscriptions and
    /// one-time purchases end at once in both cases, with the outcome `REMOVED`. If the member
    /// doesn't have the plan, nothing changes and the outcome is `NOT_SUBSCRIBED`.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn revoke(
        self,
        plan_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
        member_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::User>>,
    ) -> Result<crate::generated::plans::delete_payment_plan_membership::Output, Error> {
        run(
                self.0,
                crate::operations::plans::DeletePaymentPlanMembership::new(
                    mighty_schema::inputs::DeletePaymentPlanMembershipInput::new(
                        member_id,
                        plan_id,
                    ),
                ),
            )
            .await
    }
    /// As [`revoke`](Self::revoke), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`revoke`](Self::revoke).
    pub async fn revoke_with(
        self,
        input: mighty_schema::inputs::DeletePaymentPlanMembershipInput,
    ) -> Result<crate::generated::plans::delete_payment_plan_membership::Output, Error> {
        run(self.0, crate::operations::plans::DeletePaymentPlanMembership::new(input))
            .await
    }
    /// Replaces the questions that people answer when they join a plan. For hosts.
    ///
    /// The plan is given by resource id or GlobalID. A question with an `id` is changed. A question
    /// without an `id` is created. A question that is not in the list is removed.
    ///
    /// A list that you set in `replace_questions` replaces the whole stored list, and the server removes what is not in it. To keep items, start from the list that you have read: its items go in as they are.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update_profile_questions(
        self,
        plan_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>>,
        replace_questions: impl IntoIterator<
            Item = impl Into<mighty_schema::inputs::ProfileQuestionInput>,
        >,
    ) -> Result<Vec<crate::generated::models::ProfileQuestionSummary>, Error> {
        run(
                self.0,
                crate::operations::plans::UpdatePaymentPlanProfileQuestions::new(
                    mighty_schema::inputs::UpdatePaymentPlanProfileQuestionsInput::new(
                        plan_id,
                        replace_questions,
                    ),
                ),
            )
            .await
    }
}
