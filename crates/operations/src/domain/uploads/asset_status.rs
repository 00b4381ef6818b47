//! Whether an uploaded asset can be used.

use std::{future::Future, time::Duration};

use mighty_transport::Error;

use super::Uploads;
use crate::models::UploadSessionSummary;

/// Whether the asset of an upload can be used. A completed upload may still be processed: videos
/// are transcoded.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "only `Complete` is an asset that can be used"]
pub enum AssetStatus {
    /// Not yet.
    Processing,
    /// It can.
    Complete,
    /// It never will.
    Failed,
    /// Another word of the API's.
    Other(String),
}

impl AssetStatus {
    /// As the answer to [`Upload::complete`](super::Upload::complete) tells it.
    pub fn of(session: &UploadSessionSummary) -> Self {
        match session.asset_status.as_str() {
            "processing" => Self::Processing,
            "complete" => Self::Complete,
            "failed" => Self::Failed,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// How long to wait before the first look where the server recommends nothing, and at most between
/// two.
const FIRST: Duration = Duration::from_secs(5);
const LONGEST: Duration = Duration::from_secs(60);

impl Uploads<'_> {
    /// Waits until the asset of a completed upload is no longer processed, at most `limit`; what is
    /// still [`Processing`](AssetStatus::Processing) then is given back as that.
    ///
    /// The API has no query for an upload's status, so `look` says how it is to be told: by
    /// something that shows the asset, for example the `primary_media` of a post, whose `url` is
    /// null until there is something to play. It is asked first when the server recommends it
    /// (after five seconds where it doesn't), and then at intervals that grow to a minute.
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use mighty_operations::{
    ///     domain::{AssetStatus, Posts, Uploads},
    ///     models::{PostContentDetail, UploadSessionSummary},
    /// };
    /// use mighty_transport::{Client, Error};
    ///
    /// /// Waits until the video that a post was made with can be played.
    /// async fn playable(
    ///     client: &Client,
    ///     session: &UploadSessionSummary,
    ///     post: &str,
    /// ) -> Result<AssetStatus, Error> {
    ///     let limit = Duration::from_secs(20 * 60);
    ///     let look = async || {
    ///         let media = match Posts::new(client).get(post).await? {
    ///             PostContentDetail::Post(post) => post.primary_media,
    ///             _ => None,
    ///         };
    ///         let plays = media.is_some_and(|media| media.url.is_some());
    ///         Ok(if plays { AssetStatus::Complete } else { AssetStatus::Processing })
    ///     };
    ///     Uploads::new(client).wait(session, limit, look).await
    /// }
    /// ```
    ///
    /// # Errors
    /// What `look` fails with.
    pub async fn wait<F, L>(
        &self,
        session: &UploadSessionSummary,
        limit: Duration,
        mut look: L,
    ) -> Result<AssetStatus, Error>
    where
        L: FnMut() -> F,
        F: Future<Output = Result<AssetStatus, Error>>,
    {
        let mut status = AssetStatus::of(session);
        let recommended = session
            .recommended_poll_after_seconds
            .and_then(|seconds| u64::try_from(seconds).ok())
            .map_or(FIRST, Duration::from_secs);
        let mut interval = recommended.max(Duration::from_secs(1));
        let mut left = limit;
        while status == AssetStatus::Processing && !left.is_zero() {
            let wait = interval.min(left);
            self.0.sleep(wait).await;
            left -= wait;
            interval = (interval * 2).min(LONGEST.max(recommended));
            status = look().await?;
        }
        Ok(status)
    }
}
