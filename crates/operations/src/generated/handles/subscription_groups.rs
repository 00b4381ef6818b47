// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `SubscriptionGroups`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Groups of plans between which members can switch.
///
/// All plans of a group belong to one platform: `WEB` is Stripe and `IOS` is Apple.
///
/// The facade has it as `mighty.subscription_groups()`.
#[derive(Debug, Clone, Copy)]
pub struct SubscriptionGroups<'a>(pub(crate) &'a Client);
impl<'a> SubscriptionGroups<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The groups, in one list without pages. The plans of a group are in the order in which they
    /// are shown.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn list(
        self,
    ) -> Result<Vec<crate::generated::models::PaymentSubscriptionGroupSummary>, Error> {
        run(
                self.0,
                crate::operations::subscription_groups::ListPaymentSubscriptionGroups::new(),
            )
            .await
    }
    /// Creates a group.
    ///
    /// To create a group for `WEB` with plans, use [`create_with`](Self::create_with) and set
    /// `bundle_group_items`. A group for `IOS` must be empty at first.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        name: impl Into<String>,
        platform: mighty_schema::enums::PaymentSubscriptionGroupPlatformEnum,
    ) -> Result<crate::generated::models::PaymentSubscriptionGroupSummary, Error> {
        run(
                self.0,
                crate::operations::subscription_groups::CreatePaymentSubscriptionGroup::new(
                    mighty_schema::inputs::CreatePaymentSubscriptionGroupInput::new(
                        name,
                        platform,
                    ),
                ),
            )
            .await
    }
    /// As [`create`](Self::create), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`create`](Self::create).
    pub async fn create_with(
        self,
        input: mighty_schema::inputs::CreatePaymentSubscriptionGroupInput,
    ) -> Result<crate::generated::models::PaymentSubscriptionGroupSummary, Error> {
        run(
                self.0,
                crate::operations::subscription_groups::CreatePaymentSubscriptionGroup::new(
                    input,
                ),
            )
            .await
    }
    /// Changes the name and the plans of a group.
    ///
    /// `name` is required, even if it stays the same. **If you leave `bundle_group_items` out, a
    /// group for `WEB` becomes empty.** In a group for `IOS` you can change the order of the plans,
    /// but not add or remove plans. Positions count from 1; a plan without a position goes to the
    /// end.
    ///
    /// A list that you set in `replace_bundle_group_items` replaces the whole stored list, and the server removes what is not in it. To keep items, start from the list that you have read: its items go in as they are.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdatePaymentSubscriptionGroupInput,
    ) -> Result<crate::generated::models::PaymentSubscriptionGroupSummary, Error> {
        run(
                self.0,
                crate::operations::subscription_groups::UpdatePaymentSubscriptionGroup::new(
                    input,
                ),
            )
            .await
    }
    /// Deletes a group for `WEB`, by resource id or GlobalID. Its plans stay. Groups for `IOS`
    /// can't be deleted.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscriptionGroup>,
        >,
    ) -> Result<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::PaymentSubscriptionGroup>,
        Error,
    > {
        run(
                self.0,
                crate::operations::subscription_groups::DeletePaymentSubscriptionGroup::new(
                    mighty_schema::inputs::DeletePaymentSubscriptionGroupInput::new(id),
                ),
            )
            .await
    }
}
