// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Audiences`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// Audiences: groups of members that banners and automation rules can be limited to. The list
/// is for hosts.
///
/// An audience with the status `DISABLED` (by a host) or `SUSPENDED` (one of its targets became
/// invalid) is not in use.
///
/// The facade has it as `mighty.audiences()`.
#[derive(Debug, Clone, Copy)]
pub struct Audiences<'a>(pub(crate) &'a Client);
impl<'a> Audiences<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The audiences, newest first. For hosts; for other members the list is empty.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(
        self,
    ) -> Result<Pager<crate::operations::audiences::ListMarketingAudiences>, Error> {
        Pager::forward(
            self.0,
            crate::operations::audiences::ListMarketingAudiences::new(),
        )
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::audiences::ListMarketingAudiences,
    ) -> Result<Pager<crate::operations::audiences::ListMarketingAudiences>, Error> {
        Pager::forward(self.0, query)
    }
    /// One audience.
    ///
    /// `suspended_reason` is `None` unless the audience is suspended.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::MarketingAudience>>,
    ) -> Result<crate::generated::models::MarketingAudienceSummary, Error> {
        run(self.0, crate::operations::audiences::GetMarketingAudience::new(id)).await
    }
}
