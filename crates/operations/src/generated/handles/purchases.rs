// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Purchases`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Purchases of plans that are paid once.
///
/// Hosts see all purchases, and members their own.
///
/// The facade has it as `mighty.purchases()`.
#[derive(Debug, Clone, Copy)]
pub struct Purchases<'a>(pub(crate) &'a Client);
impl<'a> Purchases<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The purchases, newest first.
    ///
    /// Hosts see all purchases, members see their own, and people who are not members see none.
    /// Voided purchases are left out unless you use [`list_with`](Self::list_with) and set
    /// `include_voided`.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::purchases::ListPurchases>, Error> {
        Pager::forward(self.0, crate::operations::purchases::ListPurchases::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::purchases::ListPurchases,
    ) -> Result<Pager<crate::operations::purchases::ListPurchases>, Error> {
        Pager::forward(self.0, query)
    }
    /// One purchase.
    ///
    /// `amount` is in cents, after the promo code. `amount` and `currency` are `None` if the price
    /// no longer exists.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Purchase>>,
    ) -> Result<crate::generated::models::PurchaseSummary, Error> {
        run(self.0, crate::operations::purchases::GetPurchase::new(id)).await
    }
    /// Ends the access that a purchase gave, by resource id or GlobalID. Nothing is refunded.
    ///
    /// **You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). The API has no mutation that gives the access back.
    ///
    /// It needs the scope `host:write:network_plans`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn void(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Purchase>>,
        _: crate::domain::Irreversible,
    ) -> Result<crate::generated::models::PurchaseSummary, Error> {
        run(
                self.0,
                crate::operations::purchases::VoidPurchase::new(
                    mighty_schema::inputs::VoidPurchaseInput::new(id),
                ),
            )
            .await
    }
}
