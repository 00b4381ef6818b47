// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `SpaceBlacklists`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The spaces that the viewer has marked as not interesting. No one else sees these marks.
///
/// The facade has it as `mighty.space_blacklists()`.
#[derive(Debug, Clone, Copy)]
pub struct SpaceBlacklists<'a>(pub(crate) &'a Client);
impl<'a> SpaceBlacklists<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// Marks a space as not interesting, by resource id or GlobalID. The viewer's feed then ranks
    /// it lower.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn create(
        self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Result<crate::generated::models::SpaceSummary, Error> {
        run(
                self.0,
                crate::operations::space_blacklists::CreateSpaceBlacklist::new(
                    mighty_schema::inputs::CreateSpaceBlacklistInput::new(space_id),
                ),
            )
            .await
    }
    /// Removes the viewer's mark from a space, by resource id or GlobalID.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        space_id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    ) -> Result<crate::generated::models::SpaceSummary, Error> {
        run(
                self.0,
                crate::operations::space_blacklists::DeleteSpaceBlacklist::new(
                    mighty_schema::inputs::DeleteSpaceBlacklistInput::new(space_id),
                ),
            )
            .await
    }
}
