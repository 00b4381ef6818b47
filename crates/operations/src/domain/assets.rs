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
///
/// ```
/// use mighty_operations::domain::Assets;
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = mighty_sandbox::Sandbox::start().await?;
/// # let scopes = ["host:read:network"];
/// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
/// # let client = mighty_transport::Client::builder()
/// #     .endpoint(sandbox.graphql_url())
/// #     .user_agent(mighty_core::UserAgent::new("example/1.0")?)
/// #     .credential(mighty_auth::Credential::fixed(token))
/// #     .build()?;
/// let mut assets = Assets::new(&client).list()?;
/// while let Some(asset) = assets.try_next().await? {
///     println!("{:?} {:?}", asset.original_filename, asset.url);
/// }
/// # Ok(())
/// # }
/// ```
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
