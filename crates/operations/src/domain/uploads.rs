//! Uploads: files, sounds and videos, in parts.
//!
//! | module | what it holds |
//! |---|---|
//! | `upload` | [`Upload`]: an upload under way |
//! | `part` | one part: which bytes go into which request, what of the answer is kept |
//! | `source` | [`UploadSource`]: where the bytes come from |
//! | `asset_status` | [`AssetStatus`]: whether the asset can be used, and waiting for it |

mod asset_status;
mod part;
mod source;
mod upload;

use mighty_schema::inputs::CreateUploadSessionInput;
use mighty_transport::{Client, Error};

use super::make;
use crate::{models::UploadSessionSummary, operations::uploads::CreateUploadSession};
pub use asset_status::AssetStatus;
pub use source::{FileSource, UploadSource};
pub use upload::{Progress, Upload};

/// Uploads in parts, of files, sounds and videos. Images don't go this way: the API takes them
/// through the Admin API.
///
/// **Where the bytes go.** Each session names the addresses that its parts are sent to, and they can
/// be on a host that you never configured, such as a storage service: [`Upload::hosts`] tells before
/// anything is sent. Parts go over https only (to a sandbox on this machine over http), without the
/// access token, and follow no redirect.
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
    /// Through `client`.
    pub fn new(client: &'a Client) -> Self {
        Self(client)
    }

    /// Opens an upload. Nothing of the file is sent yet.
    ///
    /// The server sends parts one after the other unless `max_parallel_supported` allows more at
    /// once. `preferred_strategy` is refused where it isn't the one for this kind of asset.
    ///
    /// # Errors
    /// Rejected where the input is refused.
    pub async fn begin(&self, input: CreateUploadSessionInput) -> Result<Upload, Error> {
        let session = make(self.0, CreateUploadSession::new(input), |data| {
            data.create_upload_session
                .and_then(|payload| payload.session)
                .ok_or("the session")
        });
        Ok(Upload::new(self.0.clone(), session.await?))
    }

    /// The whole way: opens an upload, sends every part, completes it.
    ///
    /// The asset may still be processed then: see [`AssetStatus`]. Where it fails half-way, nothing
    /// can be taken up again; for that, and to see the progress, there is [`begin`](Self::begin).
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
