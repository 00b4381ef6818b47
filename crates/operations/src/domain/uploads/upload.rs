//! An upload that was started.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use futures_util::stream::{self, StreamExt as _};
use mighty_core::ConfigError;
use mighty_runtime::bounds::{UPLOAD_PART_TIMEOUT, UPLOAD_PARTS};
use mighty_schema::inputs::{
    AbortUploadSessionInput, CompleteUploadSessionInput, UploadReceiptInput,
};
use mighty_transport::{Client, Error};

use super::{UploadSource, part};
use crate::{
    models::{UploadInstructionDetail, UploadSessionDetail, UploadSessionSummary},
    operations::uploads::{AbortUploadSession, CompleteUploadSession},
    output::run,
};

/// An upload that was started, with its session and the parts that have been sent.
///
/// If [`send`](Self::send) fails, call it again to send the missing parts. You can do that until
/// the session's `expires_at`. Dropping the upload doesn't end the session; call
/// [`abort`](Self::abort) to end it before it expires.
#[derive(Debug)]
#[must_use = "nothing is uploaded until it is sent and completed"]
pub struct Upload {
    client: Client,
    session: UploadSessionDetail,
    part_timeout: Duration,
    /// The parts that were sent, with their etags if they have one.
    sent: BTreeMap<i32, Option<String>>,
}

/// The progress of an upload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The bytes of the parts that have been sent.
    pub bytes: u64,
    /// The bytes of the whole file.
    pub total_bytes: u64,
    /// The number of parts that have been sent.
    pub parts: usize,
    /// The number of all parts.
    pub total_parts: usize,
}

impl Upload {
    pub(super) fn new(client: Client, session: UploadSessionDetail) -> Self {
        Self {
            client,
            session,
            part_timeout: UPLOAD_PART_TIMEOUT,
            sent: BTreeMap::new(),
        }
    }

    /// The longest time for one attempt at one part. The default is five minutes.
    pub fn part_timeout(mut self, timeout: Duration) -> Self {
        self.part_timeout = timeout;
        self
    }

    /// The session as it was when the upload was started. Put its `asset_id` into the `asset_ids`
    /// of a post.
    pub fn session(&self) -> &UploadSessionDetail {
        &self.session
    }

    /// The hosts to which the parts will be sent. You can check them before you call
    /// [`send`](Self::send).
    ///
    /// # Errors
    /// [`ErrorKind::Config`](mighty_transport::ErrorKind::Config) if an address can't be used, for
    /// example because it isn't https.
    pub fn hosts(&self) -> Result<BTreeSet<String>, Error> {
        let instructions = self.session.instructions.iter();
        instructions
            .map(|instruction| {
                self.client
                    .signed_request_host(instruction.request.url.expose())
            })
            .collect()
    }

    /// The progress.
    pub fn progress(&self) -> Progress {
        let arrived = self
            .session
            .instructions
            .iter()
            .filter(|instruction| self.sent.contains_key(&instruction.part_number));
        let size = |instruction: &UploadInstructionDetail| {
            u64::try_from(instruction.byte_range.length).unwrap_or_default()
        };
        Progress {
            bytes: arrived.map(size).sum(),
            total_bytes: u64::try_from(self.session.total_size_bytes).unwrap_or_default(),
            parts: self.sent.len(),
            total_parts: self.session.instructions.len(),
        }
    }

    /// Sends the missing parts. It sends as many at once as the session allows, but at most 16.
    /// Temporary failures are retried by the client's retry policy.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](mighty_transport::ErrorKind::Config) if the source has another size
    /// than announced or can't be read, or if an address can't be used. Otherwise the error of the
    /// part that failed. Call `send` again to send the parts that are still missing.
    pub async fn send(&mut self, source: &dyn UploadSource) -> Result<(), Error> {
        self.send_with(source, |_| ()).await
    }

    /// As [`send`](Self::send), but calls `progress` after each part.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn send_with(
        &mut self,
        source: &dyn UploadSource,
        mut progress: impl FnMut(Progress) + Send,
    ) -> Result<(), Error> {
        part::check(&self.session)?;
        let announced = self.session.total_size_bytes;
        if u64::try_from(announced) != Ok(source.size()) {
            return Err(unreadable(format!(
                "it has {} bytes, and {announced} were announced",
                source.size()
            )));
        }
        // Check all addresses before anything is sent.
        self.hosts()?;
        let width = usize::try_from(self.session.max_parallel)
            .unwrap_or(1)
            .clamp(1, UPLOAD_PARTS);
        let (client, timeout) = (self.client.clone(), self.part_timeout);
        let missing: Vec<_> = self
            .session
            .instructions
            .iter()
            .filter(|instruction| !self.sent.contains_key(&instruction.part_number))
            .cloned()
            .collect();
        // After a failure no new part is started. The parts that are being sent are awaited,
        // because they can still succeed.
        let go_on = AtomicBool::new(true);
        let wanted = missing
            .into_iter()
            .take_while(|_| go_on.load(Ordering::Relaxed));
        let sending = wanted.map(|instruction| {
            let client = client.clone();
            async move {
                let etag = send_part(&client, &instruction, source, timeout).await?;
                Ok::<_, Error>((instruction.part_number, etag))
            }
        });
        let mut sending = stream::iter(sending).buffer_unordered(width);
        let mut failed = None;
        while let Some(ended) = sending.next().await {
            match ended {
                Ok((number, etag)) => {
                    self.sent.insert(number, etag);
                    progress(self.progress());
                }
                Err(error) => {
                    go_on.store(false, Ordering::Relaxed);
                    failed = failed.or(Some(error));
                }
            }
        }
        failed.map_or(Ok(()), Err)
    }

    /// Completes the upload. The server then processes the asset. The answer says whether the asset
    /// can be used at once: see [`AssetStatus`](super::AssetStatus).
    ///
    /// # Errors
    /// [`ErrorKind::Config`](mighty_transport::ErrorKind::Config) if parts are missing; then no
    /// request was sent. [`Rejected`](mighty_transport::ErrorKind::Rejected) if the server is
    /// missing parts or the session has ended.
    pub async fn complete(&self) -> Result<UploadSessionSummary, Error> {
        let progress = self.progress();
        if progress.parts < progress.total_parts {
            return Err(unreadable(format!(
                "{} of {} parts have been sent",
                progress.parts, progress.total_parts
            )));
        }
        let mut input = CompleteUploadSessionInput::new(self.session.session_token.clone());
        let receipts: Vec<_> = self
            .sent
            .iter()
            .filter_map(|(number, etag)| Some(UploadReceiptInput::new(etag.as_ref()?, *number)))
            .collect();
        if !receipts.is_empty() {
            input = input.receipts(receipts);
        }
        run(&self.client, CompleteUploadSession::new(input)).await
    }

    /// Ends the upload. Its asset gets the status failed. You can't undo this.
    ///
    /// # Errors
    /// [`Rejected`](mighty_transport::ErrorKind::Rejected) if the upload has already ended.
    pub async fn abort(self) -> Result<UploadSessionSummary, Error> {
        let input = AbortUploadSessionInput::new(self.session.session_token.clone());
        run(&self.client, AbortUploadSession::new(input)).await
    }
}

async fn send_part(
    client: &Client,
    instruction: &UploadInstructionDetail,
    source: &dyn UploadSource,
    timeout: Duration,
) -> Result<Option<String>, Error> {
    let range = part::range(instruction)?;
    let length = range.end - range.start;
    let bytes = source.read(range.clone()).await;
    let bytes = bytes.map_err(|error| unreadable(error.to_string()))?;
    // A source of yours can give too few or too many.
    if u64::try_from(bytes.len()) != Ok(length) {
        return Err(unreadable(format!(
            "it gave {} bytes for the {length} from byte {}",
            bytes.len(),
            range.start
        )));
    }
    let mut request = part::request(instruction, bytes)?;
    request.timeout = timeout;
    let answer = client.send_signed(request).await?;
    part::etag(instruction, &answer)
}

fn unreadable(problem: String) -> Error {
    let remedy = "give what was announced when the upload was opened, whole and unchanged";
    ConfigError::new("source", problem, remedy).into()
}
