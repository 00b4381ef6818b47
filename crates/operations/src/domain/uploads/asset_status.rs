//! Whether an uploaded asset can be used.

use std::{future::Future, time::Duration};

use mighty_runtime::bounds::POLL_INTERVAL;
use mighty_transport::Error;

use super::Uploads;
use crate::models::UploadSessionSummary;

/// Whether the asset of an upload can be used. After an upload is complete, the server may still
/// process the asset; for example, it transcodes videos.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use = "only `Complete` is an asset that can be used"]
pub enum AssetStatus {
    /// The asset can't be used yet.
    Processing,
    /// The asset can be used.
    Complete,
    /// The asset can never be used.
    Failed,
    /// A status that is newer than this crate.
    Other(String),
}

impl AssetStatus {
    /// The status in the answer of [`Upload::complete`](super::Upload::complete).
    pub fn of(session: &UploadSessionSummary) -> Self {
        match session.asset_status.as_str() {
            "processing" => Self::Processing,
            "complete" => Self::Complete,
            "failed" => Self::Failed,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// The wait before the first check if the server recommends none.
const FIRST: Duration = Duration::from_secs(5);

/// The longest wait between two checks if the server recommends none.
const LONGEST: Duration = Duration::from_secs(60);

impl Uploads<'_> {
    /// Waits until the asset of a completed upload is processed. If it takes longer than `limit`,
    /// the result is [`Processing`](AssetStatus::Processing).
    ///
    /// The API has no query for the status of an upload, so you give a function `look` that finds
    /// it out. It can read a record that has the asset: for example, the `url` of a post's
    /// `primary_media` is null until the video can be played. `look` is called first after the time
    /// that the server recommends (five seconds if it recommends none, never more than ten minutes),
    /// and then at intervals that grow to one minute.
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
    /// /// Waits until the video of a post can be played.
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
    /// The error of `look`.
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
        let recommended = recommended(session.recommended_poll_after_seconds);
        let mut interval = recommended;
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

/// The wait before the first check. `seconds` is the server's recommendation.
fn recommended(seconds: Option<i32>) -> Duration {
    let seconds = seconds.and_then(|seconds| u64::try_from(seconds).ok());
    let wait = seconds.map_or(FIRST, Duration::from_secs);
    wait.clamp(Duration::from_secs(1), POLL_INTERVAL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recommended_wait_has_bounds() {
        for (seconds, expected) in [
            (None, 5),
            (Some(-1), 5),
            (Some(0), 1),
            (Some(120), 120),
            (Some(i32::MAX), 600),
        ] {
            assert_eq!(recommended(seconds), Duration::from_secs(expected));
        }
    }
}
