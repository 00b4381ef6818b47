//! Where the bytes come from.

use std::{io, ops::Range, path::Path, sync::Arc, time::SystemTime};

use bytes::Bytes;
use mighty_runtime::BoxFuture;
use tokio::{
    fs::File,
    io::{AsyncReadExt as _, AsyncSeekExt as _},
    sync::Mutex,
};

/// Bytes that can be read from any place, more than once: a part that failed is sent again whole.
pub trait UploadSource: Send + Sync {
    /// How many bytes there are.
    fn size(&self) -> u64;

    /// Those in `range`, all of them.
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

/// Copied part by part; [`Bytes`] are not.
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

/// A file. Each part is read when its turn comes, so that only those under way are in memory.
///
/// The file is opened once, and its size and its time of modification are compared with each part
/// that is read. A file that changes during an upload is an error, and so never arrives as a mixture
/// of old and new bytes. If another file takes its place under the same name, the one that was
/// opened is sent.
#[derive(Debug, Clone)]
pub struct FileSource {
    file: Arc<Mutex<File>>,
    stamp: Stamp,
}

/// What tells that a file has changed.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Stamp {
    size: u64,
    /// Not every file system has one.
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
    /// Opens the file. It must stay as it is until everything has been sent.
    ///
    /// # Errors
    /// If it can't be opened or is not a file.
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
            // Looked at after the bytes were read, so that a change before or while they were is
            // seen.
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
