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
use mighty_transport::Error;

use super::Uploads;
use crate::{models::UploadSessionSummary, operations::uploads::CreateUploadSession, output::run};
pub use asset_status::AssetStatus;
pub use source::{FileSource, UploadSource};
pub use upload::{Progress, Upload};

impl Uploads<'_> {
    /// Starts an upload. This sends no part of the file.
    ///
    /// Parts are sent one after the other unless you set `max_parallel_supported`. The API refuses
    /// a `preferred_strategy` that isn't the one for this kind of asset.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input.
    pub async fn begin(self, input: CreateUploadSessionInput) -> Result<Upload, Error> {
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
        self,
        input: CreateUploadSessionInput,
        source: &dyn UploadSource,
    ) -> Result<UploadSessionSummary, Error> {
        let mut upload = self.begin(input).await?;
        upload.send(source).await?;
        upload.complete().await
    }
}
