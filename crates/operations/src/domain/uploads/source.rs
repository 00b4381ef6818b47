//! Where the bytes come from.

use std::{io, ops::Range, path::PathBuf};

use bytes::Bytes;
use mighty_runtime::BoxFuture;
use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _};

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
#[derive(Debug, Clone)]
pub struct FileSource {
    path: PathBuf,
    size: u64,
}

impl FileSource {
    /// The file must stay as it is until everything has been sent.
    ///
    /// # Errors
    /// Where it can't be looked at.
    pub async fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let size = tokio::fs::metadata(&path).await?.len();
        Ok(Self { path, size })
    }
}

impl UploadSource for FileSource {
    fn size(&self) -> u64 {
        self.size
    }

    fn read(&self, range: Range<u64>) -> BoxFuture<'_, io::Result<Bytes>> {
        Box::pin(async move {
            let length = usize::try_from(range.end.saturating_sub(range.start))
                .map_err(|_| io::Error::from(io::ErrorKind::OutOfMemory))?;
            let mut file = tokio::fs::File::open(&self.path).await?;
            file.seek(io::SeekFrom::Start(range.start)).await?;
            let mut bytes = vec![0; length];
            file.read_exact(&mut bytes).await?;
            Ok(bytes.into())
        })
    }
}
