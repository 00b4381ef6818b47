//! The network, the viewer, billing plans.

use mighty_transport::{Client, Error};

use super::find;
use crate::{
    models::{BillingPlanDetail, MemberProfile, NetworkDetail},
    operations::network::{GetBillingPlan, GetMe, GetNetwork},
};

/// The network that the client addresses, and who addresses it.
#[derive(Debug, Clone, Copy)]
pub struct Networks<'a>(&'a Client);

impl<'a> Networks<'a> {
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// The member that the token acts for.
    ///
    /// Without `read:userinfo`, and on plans that hide addresses, the e-mail comes obfuscated even
    /// to its owner.
    ///
    /// # Errors
    /// Not found where the token stands for nobody.
    pub async fn me(&self) -> Result<MemberProfile, Error> {
        find(self.0, GetMe::new(), |data| data.me.ok_or("the viewer")).await
    }

    /// The network itself.
    ///
    /// # Errors
    /// Those of any call.
    pub async fn get(&self) -> Result<NetworkDetail, Error> {
        Ok(self.0.send(GetNetwork::new()).await?.network)
    }

    /// One of the platform's billing plans, by its canonical name. Says what a plan holds, not
    /// which plan this network is on.
    ///
    /// # Errors
    /// Not found where there is no plan of that name.
    pub async fn billing_plan(
        &self,
        canonical_name: impl Into<String>,
    ) -> Result<BillingPlanDetail, Error> {
        find(self.0, GetBillingPlan::new(canonical_name), |data| {
            data.billing_plan.ok_or("the billing plan")
        })
        .await
    }
}
