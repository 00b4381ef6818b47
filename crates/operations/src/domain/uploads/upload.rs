//! An upload under way.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use futures_util::stream::{self, StreamExt as _};
use mighty_core::ConfigError;
use mighty_schema::inputs::{
    AbortUploadSessionInput, CompleteUploadSessionInput, UploadReceiptInput,
};
use mighty_transport::{Client, Error};

use super::{UploadSource, part};
use crate::{
    domain::make,
    models::{UploadInstructionDetail, UploadSessionDetail, UploadSessionSummary},
    operations::uploads::{AbortUploadSession, CompleteUploadSession},
};

/// The most parts that are sent at once, however many the session allows. Each of them is held in
/// memory and has a connection of its own.
const MOST_PARALLEL: usize = 16;

/// How long one part may take, where nothing else is said.
const PART_TIMEOUT: Duration = Duration::from_secs(300);

/// An upload that was opened: the session, and which parts have been sent.
///
/// After a failure [`send`](Self::send) goes on with the parts that are missing, until the session's
/// `expires_at`. Dropped, it is left to expire; [`abort`](Self::abort) ends it at once.
#[derive(Debug)]
#[must_use = "nothing is uploaded until it is sent and completed"]
pub struct Upload {
    client: Client,
    session: UploadSessionDetail,
    part_timeout: Duration,
    /// The parts that were sent, with their etags as far as they have one.
    sent: BTreeMap<i32, Option<String>>,
}

/// How far an upload is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The bytes that have arrived, in whole parts.
    pub bytes: u64,
    /// Those of the whole file.
    pub total_bytes: u64,
    /// The parts that have arrived.
    pub parts: usize,
    /// All parts.
    pub total_parts: usize,
}

impl Upload {
    pub(super) fn new(client: Client, session: UploadSessionDetail) -> Self {
        Self {
            client,
            session,
            part_timeout: PART_TIMEOUT,
            sent: BTreeMap::new(),
        }
    }

    /// How long one attempt at one part may take. Five minutes by default.
    pub fn part_timeout(mut self, timeout: Duration) -> Self {
        self.part_timeout = timeout;
        self
    }

    /// The session as it was opened. `asset_id` is what a post takes among its assets.
    pub fn session(&self) -> &UploadSessionDetail {
        &self.session
    }

    /// The hosts that the parts go to, to be looked at before anything is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](mighty_transport::ErrorKind::Config) where an address is none to send
    /// to, as one without https is.
    pub fn hosts(&self) -> Result<BTreeSet<String>, Error> {
        let instructions = self.session.instructions.iter();
        instructions
            .map(|instruction| self.client.host_aside(instruction.request.url.expose()))
            .collect()
    }

    /// How far it is.
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

    /// Sends the parts that are missing, as many at once as the session allows and 16 at most. What fails in
    /// passing is tried again, as the client's retry policy says.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](mighty_transport::ErrorKind::Config) where the source is not of the
    /// size that was announced, can't be read, or an address is none to send to; otherwise why a
    /// part did not arrive. The parts that did are kept: call it again to go on.
    pub async fn send(&mut self, source: &dyn UploadSource) -> Result<(), Error> {
        self.send_with(source, |_| ()).await
    }

    /// As [`send`](Self::send); `progress` is told of every part that has arrived.
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
        // Before the first byte goes anywhere, every address is looked at.
        self.hosts()?;
        let width = usize::try_from(self.session.max_parallel)
            .unwrap_or(1)
            .clamp(1, MOST_PARALLEL);
        let (client, timeout) = (self.client.clone(), self.part_timeout);
        let missing: Vec<_> = self
            .session
            .instructions
            .iter()
            .filter(|instruction| !self.sent.contains_key(&instruction.part_number))
            .cloned()
            .collect();
        // Once a part has failed no other is begun; those under way are waited for, and may arrive.
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

    /// Finishes the upload, which starts the processing of its asset. The answer says whether the
    /// asset can be used at once: see [`AssetStatus`](super::AssetStatus).
    ///
    /// # Errors
    /// [`ErrorKind::Config`](mighty_transport::ErrorKind::Config) where parts are missing, and then
    /// nothing was sent. Rejected where the server lacks some or the session has ended.
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
        make(&self.client, CompleteUploadSession::new(input), |data| {
            data.complete_upload_session
                .and_then(|payload| payload.session)
                .ok_or("the session")
        })
        .await
    }

    /// Ends the upload for good; its asset turns to failed.
    ///
    /// # Errors
    /// Rejected where it has ended already.
    pub async fn abort(self) -> Result<UploadSessionSummary, Error> {
        let input = AbortUploadSessionInput::new(self.session.session_token.clone());
        make(&self.client, AbortUploadSession::new(input), |data| {
            data.abort_upload_session
                .and_then(|payload| payload.session)
                .ok_or("the session")
        })
        .await
    }
}

async fn send_part(
    client: &Client,
    instruction: &UploadInstructionDetail,
    source: &dyn UploadSource,
    timeout: Duration,
) -> Result<Option<String>, Error> {
    let bytes = source
        .read(part::range(instruction)?)
        .await
        .map_err(|error| unreadable(error.to_string()))?;
    let mut request = part::request(instruction, bytes)?;
    request.timeout = timeout;
    let answer = client.send_aside(request).await?;
    part::etag(instruction, &answer)
}

fn unreadable(problem: String) -> Error {
    let remedy = "give what was announced when the upload was opened, whole and unchanged";
    ConfigError::new("source", problem, remedy).into()
}
