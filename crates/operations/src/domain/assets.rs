//! Assets: files, images, videos and audio of the network.

use mighty_schema::inputs::DeleteAssetInput;
use mighty_schema::{ids::IdOf, kinds::Asset};
use mighty_transport::{Client, Error};

use crate::output::run;
use crate::{
    models::AssetSummary,
    operations::uploads::{DeleteAsset, ListAssets},
    pages::Pager,
};

/// The network's assets. Upload new ones with [`Uploads`](super::Uploads). Images are uploaded with
/// the Admin API.
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
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// All assets, the newest first. For hosts only: other members get an empty list and no error.
    ///
    /// # Errors
    /// As [`Pager::forward`]. Errors of fetching a page come from the pager.
    pub fn list(&self) -> Result<Pager<AssetSummary>, Error> {
        Pager::forward(self.0, ListAssets::new())
    }

    /// Archives an asset by resource id or GlobalID. Records that use it, for example as the
    /// artwork of a video, then have no asset.
    ///
    /// # Errors
    /// Not found if there is no such record.
    pub async fn delete(&self, id: impl Into<IdOf<Asset>>) -> Result<IdOf<Asset>, Error> {
        run(self.0, DeleteAsset::new(DeleteAssetInput::new(id))).await
    }
}
