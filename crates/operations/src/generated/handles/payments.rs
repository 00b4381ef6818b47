// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Payments`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// How the network takes payments: its currencies and its Stripe account.
///
/// The facade has it as `mighty.payments()`.
#[derive(Debug, Clone, Copy)]
pub struct Payments<'a>(pub(crate) &'a Client);
impl<'a> Payments<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The currencies of the network's plans, in one list without pages.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn currencies(self) -> Result<Vec<String>, Error> {
        run(self.0, crate::operations::payments::ListPaymentCurrencies::new()).await
    }
    /// The network's Stripe account. For hosts. `None` if no account is connected or the viewer may not see
    /// it.
    ///
    /// Only an account with the status `ACTIVE` takes payments. `last_error` is `None` if there is
    /// no error. The default currency is `None` until one is chosen.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn stripe_account(
        self,
    ) -> Result<Option<crate::generated::models::StripeAccountSummary>, Error> {
        run(self.0, crate::operations::payments::GetStripeAccount::new()).await
    }
}
