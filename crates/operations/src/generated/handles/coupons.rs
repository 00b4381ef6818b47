// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Coupons`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Promo codes for plans. Only hosts see the list.
///
/// A code takes off a percentage, or an amount in each currency. Amounts are in the smallest
/// unit of the currency, for example cents.
///
/// The facade has it as `mighty.coupons()`.
#[derive(Debug, Clone, Copy)]
pub struct Coupons<'a>(pub(crate) &'a Client);
impl<'a> Coupons<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The promo codes: the active ones first, then the newest. For hosts; for other members the
    /// list is empty.
    ///
    /// With [`list_with`](Self::list_with) you can set `sort`. The order is then ascending by
    /// default. `sort_order` has no effect on the order by status.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::coupons::ListPaymentCoupons>, Error> {
        Pager::forward(self.0, crate::operations::coupons::ListPaymentCoupons::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::coupons::ListPaymentCoupons,
    ) -> Result<Pager<crate::operations::coupons::ListPaymentCoupons>, Error> {
        Pager::forward(self.0, query)
    }
    /// One promo code.
    ///
    /// `plans` is empty if the code is valid for every plan. `times_redeemed` is `None` until the
    /// server has counted.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentCoupon>>,
    ) -> Result<crate::generated::models::PaymentCouponSummary, Error> {
        run(self.0, crate::operations::coupons::GetPaymentCoupon::new(id)).await
    }
    /// Creates a promo code. For hosts.
    ///
    /// - No other active promo code may have the same `code`.
    /// - `percentage_off`, from 0 to 100, is for codes of the type `PERCENTAGE`.
    /// - `amount_off`, with one amount for each currency, is for codes of the type `AMOUNT_OFF`.
    /// - `duration_in_months` is required for the duration `REPEATING` and refused for all others.
    /// - If you leave `plan_ids` out, the code is valid for every plan.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreatePaymentCouponInput,
    ) -> Result<crate::generated::models::PaymentCouponSummary, Error> {
        run(self.0, crate::operations::coupons::CreatePaymentCoupon::new(input)).await
    }
    /// Changes the description, the status or the amounts of a promo code. For hosts.
    ///
    /// You can add currencies to `amount_off` but not remove them: give the existing ones together
    /// with the new ones. A change of `status` turns the code on or off at Stripe too.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdatePaymentCouponInput,
    ) -> Result<crate::generated::models::PaymentCouponSummary, Error> {
        run(self.0, crate::operations::coupons::UpdatePaymentCoupon::new(input)).await
    }
    /// Checks whether a promo code can be used for a plan, by the plan's resource id or GlobalID.
    ///
    /// A refused code is not an error: `valid` is false, and `error_message` is a text for the
    /// buyer. If the code is valid, `coupon` has the discount. To check the code for one price of
    /// the plan, use [`validate_with`](Self::validate_with).
    ///
    /// # Errors
    /// As [`run`].
    pub async fn validate(
        self,
        payment_plan_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::PaymentPlan>,
        >,
        promo_code: impl Into<String>,
    ) -> Result<crate::generated::models::PaymentCouponValidationSummary, Error> {
        run(
                self.0,
                crate::operations::coupons::GetPaymentCouponValidation::new(
                    payment_plan_id,
                    promo_code,
                ),
            )
            .await
    }
    /// As [`validate`](Self::validate), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`validate`](Self::validate).
    pub async fn validate_with(
        self,
        query: crate::operations::coupons::GetPaymentCouponValidation,
    ) -> Result<crate::generated::models::PaymentCouponValidationSummary, Error> {
        run(self.0, query).await
    }
}
