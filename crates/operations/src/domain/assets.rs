//! Files, images, videos and sounds of the network.

use mighty_core::Id;
use mighty_schema::inputs::DeleteAssetInput;
use mighty_transport::{Client, Error};

use super::make;
use crate::{
    models::AssetSummary,
    operations::uploads::{DeleteAsset, ListAssets},
    pages::Pager,
};

/// The network's assets. New ones come by [`Uploads`](super::Uploads), images by the Admin API.
#[derive(Debug, Clone, Copy)]
pub struct Assets<'a>(&'a Client);

impl<'a> Assets<'a> {
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Every asset, newest first, for hosts. To others it is empty, without an error.
    ///
    /// # Errors
    /// As [`Pager::forward`]; the pages' errors come with the pages.
    pub fn list(&self) -> Result<Pager<AssetSummary>, Error> {
        Pager::forward(self.0, ListAssets::new())
    }

    /// Archives an asset, by resource ID or GlobalID. What shows it, such as the artwork of a video,
    /// loses it.
    ///
    /// # Errors
    /// Not found where there is none.
    pub async fn delete(&self, id: impl Into<Id>) -> Result<Id, Error> {
        make(
            self.0,
            DeleteAsset::new(DeleteAssetInput::new(id)),
            |data| {
                data.delete_asset
                    .and_then(|payload| payload.deleted_id)
                    .ok_or("the deleted id")
            },
        )
        .await
    }
}
