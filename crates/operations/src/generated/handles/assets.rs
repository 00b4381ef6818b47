// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handle `Assets`.
#![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
use mighty_transport::{Client, Error};
use crate::{output::run, pages::Pager};
/// The network's assets: files, images, videos and audio.
///
/// Upload an image with `upload`. Upload files, videos and audio in parts with `mighty.uploads()`.
///
/// The facade has it as `mighty.assets()`.
#[derive(Debug, Clone, Copy)]
pub struct Assets<'a>(pub(crate) &'a Client);
impl<'a> Assets<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }
    /// All assets, the newest first. For hosts: other members get an empty list and no error.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(self) -> Result<Pager<crate::operations::assets::ListAssets>, Error> {
        Pager::forward(self.0, crate::operations::assets::ListAssets::new())
    }
    /// As [`list`](Self::list), but takes the operation, so that you can set everything.
    ///
    /// # Errors
    /// As [`list`](Self::list).
    pub fn list_with(
        self,
        query: crate::operations::assets::ListAssets,
    ) -> Result<Pager<crate::operations::assets::ListAssets>, Error> {
        Pager::forward(self.0, query)
    }
    /// Archives an asset, by resource id or GlobalID. Records that use it, for example as the
    /// artwork of a video, then have no asset.
    ///
    /// It needs one of the scopes `host:write:network_assets`, `write:assets`.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    ///
    /// [`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether the change was made; check before you try again.
    pub async fn delete(
        self,
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>>,
    ) -> Result<mighty_schema::ids::IdOf<mighty_schema::kinds::Asset>, Error> {
        run(
                self.0,
                crate::operations::assets::DeleteAsset::new(
                    mighty_schema::inputs::DeleteAssetInput::new(id),
                ),
            )
            .await
    }
}
