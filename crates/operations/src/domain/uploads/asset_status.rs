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
    /// the result is [`Processing`](AssetStatus::Processing). The time that `look` takes counts, but
    /// a call of `look` is not cut short.
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
        let begun = self.0.monotonic();
        while status == AssetStatus::Processing {
            // The time that `look` takes counts, too.
            let left = limit.saturating_sub(self.0.monotonic().saturating_sub(begun));
            if left.is_zero() {
                break;
            }
            self.0.sleep(interval.min(left)).await;
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
    use serde_json::json;

    use super::*;

    #[cfg(feature = "reqwest")]
    #[tokio::test(start_paused = true)]
    async fn the_time_of_the_checks_counts_for_the_limit() {
        let client = mighty_transport::Client::builder()
            .endpoint("http://127.0.0.1:1/graphql")
            .user_agent(mighty_core::UserAgent::new("tests/1.0").expect("agent"))
            .credential(mighty_auth::Credential::fixed("token-of-the-asset"))
            .build()
            .expect("client");
        let session: UploadSessionSummary = serde_json::from_value(json!({
            "id": mighty_core::GlobalId::new("UploadSession", 1), "assetId": "1",
            "assetStatus": "processing", "status": "COMPLETED", "assetUrl": null, "videoUrl": null,
            "expiresAt": "2026-11-02T10:00:00Z", "totalSizeBytes": 5, "uploadedBytes": 5, "estimatedProcessingSeconds": null,
            "recommendedPollAfterSeconds": 5,
        }))
        .expect("session");
        let mut looks = 0;
        let begun = client.monotonic();
        let look = || {
            looks += 1;
            let client = client.clone();
            async move {
                client.sleep(Duration::from_secs(100)).await;
                Ok(AssetStatus::Processing)
            }
        };
        let limit = Duration::from_secs(250);
        let status = Uploads::new(&client).wait(&session, limit, look).await;
        assert_eq!(status.expect("a status"), AssetStatus::Processing);
        // After 105, 215 and 335 seconds.
        assert_eq!(looks, 3);
        let took = client.monotonic().saturating_sub(begun);
        assert!((335..340).contains(&took.as_secs()), "{took:?}");
    }

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
