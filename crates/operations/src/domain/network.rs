//! The network, the viewer and billing plans.

use mighty_transport::{Client, Error};

use crate::output::run;
use crate::{
    models::{BillingPlanDetail, MemberProfile, NetworkDetail},
    operations::network::{GetBillingPlan, GetMe, GetNetwork},
};

/// The client's network and the viewer.
#[derive(Debug, Clone, Copy)]
pub struct Networks<'a>(&'a Client);

impl<'a> Networks<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// The signed-in member (the viewer).
    ///
    /// Without the scope `read:userinfo`, and on plans that hide addresses, the viewer's own e-mail
    /// address is obfuscated.
    ///
    /// # Errors
    /// Not found if the token has no member.
    pub async fn me(&self) -> Result<MemberProfile, Error> {
        run(self.0, GetMe::new()).await
    }

    /// The network.
    ///
    /// # Errors
    /// Any error of a call.
    pub async fn get(&self) -> Result<NetworkDetail, Error> {
        Ok(self.0.send(GetNetwork::new()).await?.network)
    }

    /// A billing plan of the platform by its canonical name. It says what the plan includes, not
    /// which plan this network has.
    ///
    /// # Errors
    /// Not found if there is no plan with that name.
    pub async fn billing_plan(
        &self,
        canonical_name: impl Into<String>,
    ) -> Result<BillingPlanDetail, Error> {
        run(self.0, GetBillingPlan::new(canonical_name)).await
    }
}
