// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Billing`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Billing plans of the platform, and what this network may use and has used.
///
/// These are the plans that a network pays Mighty Networks for. The plans that members pay for
/// are `mighty.plans()`.
///
/// The facade has it as `mighty.billing()`.
#[derive(Debug, Clone, Copy)]
pub struct Billing<'a>(pub(crate) &'a Client);
impl<'a> Billing<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// A billing plan by its canonical name, such as `scale`, with its features.
    ///
    /// It says what the plan includes, not which plan this network has.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if there is no plan with that name.
    pub async fn plan(
        self,
        canonical_name: impl Into<String>,
    ) -> Result<crate::generated::models::BillingPlanDetail, Error> {
        run(self.0, crate::operations::billing::GetBillingPlan::new(canonical_name))
            .await
    }
    /// The features of this network's own billing plan.
    ///
    /// `value` is the quota of a feature, and `None` for a feature that is only on or off. A
    /// feature with the quota 0 has the state `NOT_AVAILABLE`.
    ///
    /// It needs the scope `host:read:network`.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// Not found if the API has no data about the plan.
    pub async fn features(
        self,
    ) -> Result<Vec<crate::generated::models::BillingFeatureDetail>, Error> {
        run(self.0, crate::operations::billing::ListCurrentBillingPlanFeatures::new())
            .await
    }
    /// The number of MCP requests of this network in the current calendar month, and the number
    /// that it may make in a month.
    ///
    /// `reset_date` is the first day of the next month.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn mcp_usage(
        self,
    ) -> Result<crate::generated::models::McpUsageSummaryDetail, Error> {
        run(self.0, crate::operations::billing::GetMcpUsageSummary::new()).await
    }
}
