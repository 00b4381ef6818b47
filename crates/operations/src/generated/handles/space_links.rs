// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `SpaceLinks`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The links that hosts pin to the network's navigation menu.
///
/// The facade has it as `mighty.space_links()`.
#[derive(Debug, Clone, Copy)]
pub struct SpaceLinks<'a>(pub(crate) &'a Client);
impl<'a> SpaceLinks<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// The links of the navigation menu, the oldest first. The list has no pages.
    ///
    /// It is empty if the custom menu links are turned off.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn list(
        self,
    ) -> Result<Vec<crate::generated::models::SpaceLinkSummary>, Error> {
        run(self.0, crate::operations::space_links::ListSpaceLinks::new()).await
    }
    /// One link of the navigation menu, by resource id or GlobalID.
    ///
    /// # Errors
    /// As [`run`].
    pub async fn get(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::SpaceLink>>,
    ) -> Result<crate::generated::models::SpaceLinkSummary, Error> {
        run(self.0, crate::operations::space_links::GetSpaceLink::new(id)).await
    }
    /// Adds a link to the navigation menu.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        input: mighty_schema::inputs::CreateSpaceLinkInput,
    ) -> Result<crate::generated::models::SpaceLinkSummary, Error> {
        run(self.0, crate::operations::space_links::CreateSpaceLink::new(input)).await
    }
    /// Changes the title or the URL of a link.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn update(
        self,
        input: mighty_schema::inputs::UpdateSpaceLinkInput,
    ) -> Result<crate::generated::models::SpaceLinkSummary, Error> {
        run(self.0, crate::operations::space_links::UpdateSpaceLink::new(input)).await
    }
    /// Removes a link from the navigation menu, by resource id or GlobalID.
    ///
    /// It needs the scope `host:write:network_settings`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::SpaceLink>>,
    ) -> Result<crate::generated::models::SpaceLinkSummary, Error> {
        run(
                self.0,
                crate::operations::space_links::DeleteSpaceLink::new(
                    mighty_schema::inputs::DeleteSpaceLinkInput::new(id),
                ),
            )
            .await
    }
}
