// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Subscriptions`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Members' subscriptions to plans.
///
/// Hosts see all subscriptions, and members their own. Plans that are paid once are purchases
/// instead: see `mighty.purchases()`.
///
/// The facade has it as `mighty.subscriptions()`.
#[derive(Debug, Clone, Copy)]
pub struct Subscriptions<'a>(pub(crate) &'a Client);
impl<'a> Subscriptions<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The subscriptions, newest first.
    ///
    /// Hosts see all subscriptions, members see their own, and people who are not members see none.
    /// With [`list_with`](Self::list_with) you can filter by member, plan and status. The status
    /// `CANCELED` finds archived subscriptions; every other status leaves them out.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<
        Pager<crate::operations::subscriptions::ListPaymentSubscriptions>,
        Error,
    > {
        Pager::forward(
            self.0,
            crate::operations::subscriptions::ListPaymentSubscriptions::new(),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::subscriptions::ListPaymentSubscriptions,
    ) -> Result<
        Pager<crate::operations::subscriptions::ListPaymentSubscriptions>,
        Error,
    > {
        Pager::forward(self.0, query)
    }
    /// One subscription.
    ///
    /// `amount` is in cents for each period, after the promo code. `status` can be `None` for a
    /// moment while the server repairs an interrupted exchange with the payment provider.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscription>,
        >,
    ) -> Result<crate::generated::models::PaymentSubscriptionSummary, Error> {
        run(self.0, crate::operations::subscriptions::GetPaymentSubscription::new(id))
            .await
    }
    /// Cancels a subscription, by resource id or GlobalID. For hosts.
    ///
    /// An active paid subscription runs to the end of its period. To end the access now, use
    /// [`cancel_with`](Self::cancel_with) and set `immediate`.
    ///
    /// **You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). The API has no mutation that starts the subscription again.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn cancel(
        self,
        subscription_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentSubscription>,
        >,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::PaymentSubscriptionSummary, Error> {
        run(
                self.0,
                crate::operations::subscriptions::CancelPaymentSubscription::new(
                    mighty_schema::inputs::CancelPaymentSubscriptionInput::new(
                        subscription_id,
                    ),
                ),
            )
            .await
    }
    /// As [`cancel`](Self::cancel), but takes the input, so that you can set everything.
    ///
    /// # Errors
    /// As [`cancel`](Self::cancel).
    pub async fn cancel_with(
        self,
        input: mighty_schema::inputs::CancelPaymentSubscriptionInput,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::PaymentSubscriptionSummary, Error> {
        run(
                self.0,
                crate::operations::subscriptions::CancelPaymentSubscription::new(input),
            )
            .await
    }
}
