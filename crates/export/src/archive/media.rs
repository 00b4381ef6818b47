//! Downloads the files that a copy names.

use std::{
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    sync::Arc,
};

use futures_util::{StreamExt as _, stream};
use mighty_runtime::{HttpClient, Limits, default_client};
use sha2::{Digest as _, Sha256};

use super::{
    content,
    fetch::{Fetched, NotFetched, fetch},
};
use crate::{Archive, SinkError, sink::KnownFile};

/// The folder of the files, in the folder of the archive.
pub(super) const FOLDER: &str = "media";

/// The largest file by default, in bytes.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The number of files that are read at the same time.
const IN_FLIGHT: usize = 4;

/// Downloads the files that a copy names: the assets of posts, images, and avatars. Each file is
/// downloaded once, and a download that was stopped goes on where it was. The access token of the API
/// is not sent to the hosts of the files.
///
/// ```no_run
/// # async fn download() -> Result<(), Box<dyn std::error::Error>> {
/// use mighty_export::{Archive, Media, viewer};
///
/// let mut archive = Archive::open("network.db")?;
/// let media = Media::new("network").types(["image/", "application/pdf"]);
/// let report = media.download(&mut archive).await?;
/// println!("{} new files, {} are missing", report.downloaded, report.missing.len());
/// viewer(&archive, "network")?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "it does nothing until it downloads"]
pub struct Media {
    folder: PathBuf,
    types: Vec<String>,
    max_bytes: usize,
    allows_plain_http: bool,
    http: Option<Arc<dyn HttpClient>>,
}

/// What a download has done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MediaReport {
    /// The number of files that are new.
    pub downloaded: usize,
    /// The number of files that were there already.
    pub kept: usize,
    /// The number of files that were left out because of their type.
    pub left_out: usize,
    /// The number of files that were removed, because no record names them any more.
    pub removed: usize,
    /// The files that could not be downloaded. The next download tries them again, but for files that
    /// are too large.
    pub missing: Vec<MissingFile>,
}

/// A file that could not be downloaded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingFile {
    /// Its address.
    pub url: String,
    /// Why.
    pub why: String,
}

impl Media {
    /// Downloads to the folder `media` in this folder, which is created if it does not exist.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            types: Vec::new(),
            max_bytes: MAX_BYTES,
            allows_plain_http: false,
            http: None,
        }
    }

    /// Sets the types of files to keep, by the beginning of their content type: `image/` for all
    /// images. All types by default.
    pub fn types(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = types.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the size of the largest file to keep, in bytes; 16 MiB by default.
    pub fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Reads files from this machine by plain http, too. For tests: a post can name any address.
    pub fn with_plain_http(mut self) -> Self {
        self.allows_plain_http = true;
        self
    }

    /// Sets the HTTP client.
    pub fn http_client(mut self, client: Arc<dyn HttpClient>) -> Self {
        self.http = Some(client);
        self
    }

    /// Downloads the files that are not there, and removes the files that no record names any more.
    ///
    /// # Errors
    /// [`SinkError`] if the copy can't be read or the folder can't be written. A file that can't be
    /// downloaded is not an error; see [`MediaReport::missing`].
    pub async fn download(&self, archive: &mut Archive) -> Result<MediaReport, SinkError> {
        let http = match &self.http {
            Some(http) => Arc::clone(http),
            None => default_client().map_err(|error| SinkError::new("downloading", error))?,
        };
        let folder = self.folder.join(FOLDER);
        fs::create_dir_all(&folder).map_err(failed("creating", &folder))?;
        let mut report = MediaReport::default();
        let wanted = content::files(archive)?;
        let known = archive.media()?;
        for (url, known) in &known {
            if !wanted.contains_key(url) {
                self.remove(archive, url, known.file.as_deref())?;
                report.removed += 1;
            }
        }
        let mut open = Vec::new();
        for (url, content_type) in wanted {
            match known.get(&url) {
                Some(known)
                    if known
                        .file
                        .as_ref()
                        .is_some_and(|it| folder.join(it).is_file()) =>
                {
                    report.kept += 1;
                }
                Some(known) if self.has_left_out(known) => report.left_out += 1,
                Some(known) if self.is_too_large(known) => report.missing.push(too_large(url)),
                _ if content_type.is_some_and(|it| !self.is_wanted(&it)) => report.left_out += 1,
                _ => open.push(url),
            }
        }
        let limits = Limits::DEFAULT.with_max_body(self.max_bytes);
        let mut answers = stream::iter(open.into_iter().map(|url| {
            let http = Arc::clone(&http);
            async move {
                let answer = fetch(&*http, &url, limits, self.allows_plain_http).await;
                (url, answer)
            }
        }))
        .buffer_unordered(IN_FLIGHT);
        while let Some((url, answer)) = answers.next().await {
            match answer {
                Ok(fetched) if !self.is_wanted(&fetched.content_type) => {
                    let bytes = fetched.body.len() as u64;
                    archive.note_media(&url, None, &fetched.content_type, bytes)?;
                    report.left_out += 1;
                }
                Ok(fetched) => {
                    let file = name(&url, &fetched.content_type);
                    store(&folder.join(&file), &fetched)?;
                    let bytes = fetched.body.len() as u64;
                    archive.note_media(&url, Some(&file), &fetched.content_type, bytes)?;
                    report.downloaded += 1;
                }
                Err(NotFetched::TooLarge) => {
                    archive.note_media(&url, None, "", self.max_bytes as u64)?;
                    report.missing.push(too_large(url));
                }
                Err(NotFetched::Failed(why)) => report.missing.push(MissingFile { url, why }),
            }
        }
        Ok(report)
    }

    /// Whether a file was left out because of its type, and would be left out again.
    fn has_left_out(&self, known: &KnownFile) -> bool {
        known.file.is_none()
            && !known.content_type.is_empty()
            && !self.is_wanted(&known.content_type)
    }

    /// Whether a file was too large, and still is.
    fn is_too_large(&self, known: &KnownFile) -> bool {
        let is_too_large = known.bytes >= self.max_bytes as u64;
        known.file.is_none() && known.content_type.is_empty() && is_too_large
    }

    fn is_wanted(&self, content_type: &str) -> bool {
        let is_wanted = |wanted: &String| content_type.starts_with(wanted.as_str());
        self.types.is_empty() || self.types.iter().any(is_wanted)
    }

    fn remove(
        &self,
        archive: &mut Archive,
        url: &str,
        file: Option<&str>,
    ) -> Result<(), SinkError> {
        if let Some(file) = file {
            let path = self.folder.join(FOLDER).join(file);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(failed("removing", &path)(error));
                }
                _ => {}
            }
        }
        archive.forget_media(url)
    }
}

fn too_large(url: String) -> MissingFile {
    let why = "it is too large".to_owned();
    MissingFile { url, why }
}

/// Stores a file. It has its name only once it is complete.
fn store(path: &Path, fetched: &Fetched) -> Result<(), SinkError> {
    let part = path.with_extension("part");
    let mut file = fs::File::create(&part).map_err(failed("creating", &part))?;
    file.write_all(&fetched.body)
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&part, path))
        .map_err(failed("writing", path))
}

/// A name that no other address has. The ending is one of a few that are safe to open.
fn name(url: &str, content_type: &str) -> String {
    let hash = Sha256::digest(url.as_bytes());
    let hash: String = hash[..12]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let endings = BTreeMap::from([
        ("application/pdf", "pdf"),
        ("audio/mpeg", "mp3"),
        ("image/gif", "gif"),
        ("image/jpeg", "jpg"),
        ("image/png", "png"),
        ("image/webp", "webp"),
        ("text/csv", "csv"),
        ("text/plain", "txt"),
        ("video/mp4", "mp4"),
    ]);
    format!("{hash}.{}", endings.get(content_type).unwrap_or(&"bin"))
}

pub(super) fn failed(doing: &str, path: &Path) -> impl FnOnce(std::io::Error) -> SinkError {
    let doing = format!("{doing} {}", path.display());
    move |error| SinkError::new(doing, error)
}
