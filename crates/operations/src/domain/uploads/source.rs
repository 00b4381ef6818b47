//! The source of an upload's bytes.

use std::{io, ops::Range, path::Path, sync::Arc, time::SystemTime};

use bytes::Bytes;
use mighty_runtime::BoxFuture;
use tokio::{
    fs::File,
    io::{AsyncReadExt as _, AsyncSeekExt as _},
    sync::Mutex,
};

/// Bytes that can be read at any position and more than once. A part that failed is read and sent
/// again.
pub trait UploadSource: Send + Sync {
    /// The number of bytes.
    fn size(&self) -> u64;

    /// All bytes in `range`.
    fn read(&self, range: Range<u64>) -> BoxFuture<'_, io::Result<Bytes>>;
}

impl UploadSource for Bytes {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn read(&self, range: Range<u64>) -> BoxFuture<'_, io::Result<Bytes>> {
        let place = |at: u64| usize::try_from(at).ok().filter(|at| *at <= self.len());
        let bytes = match (place(range.start), place(range.end)) {
            (Some(start), Some(end)) if start <= end => Ok(self.slice(start..end)),
            _ => Err(io::ErrorKind::UnexpectedEof.into()),
        };
        Box::pin(async { bytes })
    }
}

/// Each part is copied. Use [`Bytes`] to avoid the copies.
impl UploadSource for Vec<u8> {
    fn size(&self) -> u64 {
        self.len() as u64
    }

    fn read(&self, range: Range<u64>) -> BoxFuture<'_, io::Result<Bytes>> {
        let place = |at: u64| usize::try_from(at).ok();
        let bytes = place(range.start)
            .zip(place(range.end))
            .and_then(|(start, end)| self.get(start..end))
            .map(Bytes::copy_from_slice)
            .ok_or_else(|| io::ErrorKind::UnexpectedEof.into());
        Box::pin(async { bytes })
    }
}

/// A file. Only the parts that are being sent are in memory.
///
/// The file is opened once. For each part, its size and modification time are checked, and a change
/// during the upload is an error. So the server never gets a mixture of old and new bytes. If the
/// file is replaced by another one under the same name, the opened file is sent.
#[derive(Debug, Clone)]
pub struct FileSource {
    file: Arc<Mutex<File>>,
    stamp: Stamp,
}

/// The values by which a change of a file is noticed.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Stamp {
    size: u64,
    /// `None` if the file system has no modification times.
    modified: Option<SystemTime>,
}

impl Stamp {
    async fn of(file: &File) -> io::Result<Self> {
        let metadata = file.metadata().await?;
        Ok(Self {
            size: metadata.len(),
            modified: metadata.modified().ok(),
        })
    }
}

impl FileSource {
    /// Opens the file. It must not change until all parts have been sent.
    ///
    /// # Errors
    /// An I/O error if the path can't be opened or is not a file.
    pub async fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let file = File::open(path).await?;
        let stamp = Stamp::of(&file).await?;
        Ok(Self {
            file: Arc::new(Mutex::new(file)),
            stamp,
        })
    }
}

impl UploadSource for FileSource {
    fn size(&self) -> u64 {
        self.stamp.size
    }

    fn read(&self, range: Range<u64>) -> BoxFuture<'_, io::Result<Bytes>> {
        Box::pin(async move {
            if range.start > range.end || range.end > self.stamp.size {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let length = usize::try_from(range.end - range.start)
                .map_err(|_| io::Error::from(io::ErrorKind::OutOfMemory))?;
            let mut file = self.file.lock().await;
            file.seek(io::SeekFrom::Start(range.start)).await?;
            let mut bytes = vec![0; length];
            let read = file.read_exact(&mut bytes).await;
            // Checked after the bytes were read, so that a change before or during the read is
            // noticed.
            if Stamp::of(&file).await? != self.stamp {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidData,
                    "the file has changed since it was opened",
                ));
            }
            read?;
            Ok(bytes.into())
        })
    }
}
