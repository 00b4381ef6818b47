// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `IncomeReports`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Reports of the network's income. Only hosts see them.
///
/// A report covers one period, one payment platform and one currency, so a period has several
/// reports. All amounts are whole numbers in the smallest unit of the report's currency, for
/// example cents. `gross_revenue` includes taxes and fees, and `total_revenue` is without fees.
///
/// The facade has it as `mighty.income_reports()`.
#[derive(Debug, Clone, Copy)]
pub struct IncomeReports<'a>(pub(crate) &'a Client);
impl<'a> IncomeReports<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The reports, newest first. For hosts; for other members the list is empty.
    ///
    /// To get the reports of one period, use [`list_with`](Self::list_with) and set `period_start`
    /// to a value from [`periods`](Self::periods). The API compares it exactly.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::income_reports::ListIncomeReports>, Error> {
        Pager::forward(
            self.0,
            crate::operations::income_reports::ListIncomeReports::new(),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::income_reports::ListIncomeReports,
    ) -> Result<Pager<crate::operations::income_reports::ListIncomeReports>, Error> {
        Pager::forward(self.0, query)
    }
    /// One report. For hosts.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::IncomeReport>>,
    ) -> Result<crate::generated::models::IncomeReportSummary, Error> {
        run(self.0, crate::operations::income_reports::GetIncomeReport::new(id)).await
    }
    /// The periods that have reports, newest first. For hosts; for other members the list is empty.
    ///
    /// A period covers all platforms and currencies.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn periods(
        self,
    ) -> Result<
        Pager<crate::operations::income_reports::ListIncomeReportPeriods>,
        Error,
    > {
        Pager::forward(
            self.0,
            crate::operations::income_reports::ListIncomeReportPeriods::new(),
        )
    }
    /// As [`periods`](Self::periods), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`periods`](Self::periods).
    pub fn periods_with(
        self,
        query: crate::operations::income_reports::ListIncomeReportPeriods,
    ) -> Result<
        Pager<crate::operations::income_reports::ListIncomeReportPeriods>,
        Error,
    > {
        Pager::forward(self.0, query)
    }
}
