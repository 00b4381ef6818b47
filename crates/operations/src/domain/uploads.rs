//! Uploads of files, audio and videos in parts.
//!
//! | module | contents |
//! |---|---|
//! | `upload` | [`Upload`]: an upload that was started |
//! | `part` | the request of one part, and the data that is kept from its answer |
//! | `source` | [`UploadSource`]: the source of the bytes |
//! | `asset_status` | [`AssetStatus`]: whether the asset can be used, and waiting until it can |

mod asset_status;
mod part;
mod source;
mod upload;

use mighty_schema::inputs::CreateUploadSessionInput;
use mighty_transport::{Client, Error};

use crate::output::run;
use crate::{models::UploadSessionSummary, operations::uploads::CreateUploadSession};
pub use asset_status::AssetStatus;
pub use source::{FileSource, UploadSource};
pub use upload::{Progress, Upload};

/// Uploads of files, audio and videos in parts. Images are uploaded with the Admin API instead.
///
/// **Hosts.** The API names the addresses for the parts of each upload. They can be on a host that
/// you did not configure, such as a storage service. [`Upload::hosts`] returns the hosts before
/// anything is sent. Parts are sent only over https (or http to a sandbox on this machine), without
/// the access token, and redirects are not followed.
///
/// ```
/// use bytes::Bytes;
/// use mighty_core::GlobalId;
/// use mighty_operations::{domain::{AssetStatus, Uploads}, models::UploadSessionSummary};
/// use mighty_schema::{
///     enums::{UploadAssetKind, UploadAssetStyle},
///     inputs::CreateUploadSessionInput,
/// };
/// use mighty_transport::{Client, Error};
///
/// async fn attach(
///     client: &Client,
///     space: GlobalId,
///     bytes: Bytes,
/// ) -> Result<UploadSessionSummary, Error> {
///     let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
///     let (kind, style) = (UploadAssetKind::File, UploadAssetStyle::Post);
///     let input = CreateUploadSessionInput::new(kind, style, "chart.pdf", size, space);
///     Uploads::new(client).send(input, &bytes).await
/// }
/// # async fn on_the_sandbox() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = mighty_sandbox::Sandbox::start().await?;
/// # let scopes = ["write:assets", "read:network"];
/// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
/// # let client = Client::builder()
/// #     .endpoint(sandbox.graphql_url())
/// #     .user_agent(mighty_core::UserAgent::new("attach/1.0")?)
/// #     .credential(mighty_auth::Credential::fixed(token))
/// #     .build()?;
/// # let mut spaces = mighty_operations::domain::Spaces::new(&client).list()?;
/// # let space = spaces.try_next().await?.ok_or("a space")?.id;
/// # let session = attach(&client, space, Bytes::from_static(b"%PDF-1.7")).await?;
/// # assert_eq!(AssetStatus::of(&session), AssetStatus::Complete);
/// # Ok(())
/// # }
/// # tokio::runtime::Runtime::new().unwrap().block_on(on_the_sandbox()).unwrap();
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Uploads<'a>(&'a Client);

impl<'a> Uploads<'a> {
    /// A handle that sends its requests with `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Starts an upload. This sends no part of the file.
    ///
    /// Parts are sent one after the other unless you set `max_parallel_supported`. The API refuses
    /// a `preferred_strategy` that isn't the one for this kind of asset.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn begin(&self, input: CreateUploadSessionInput) -> Result<Upload, Error> {
        let session = run(self.0, CreateUploadSession::new(input));
        Ok(Upload::new(self.0.clone(), session.await?))
    }

    /// Starts an upload, sends all parts and completes it.
    ///
    /// The server may still be processing the asset afterwards: see [`AssetStatus`]. If the upload
    /// fails, you can't resume it. To be able to resume, and to see the progress, use
    /// [`begin`](Self::begin).
    ///
    /// # Errors
    /// As [`begin`](Self::begin), [`Upload::send`] and [`Upload::complete`].
    pub async fn send(
        &self,
        input: CreateUploadSessionInput,
        source: &dyn UploadSource,
    ) -> Result<UploadSessionSummary, Error> {
        let mut upload = self.begin(input).await?;
        upload.send(source).await?;
        upload.complete().await
    }
}
