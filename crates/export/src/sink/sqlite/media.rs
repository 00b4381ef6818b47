//! The files that were downloaded for a copy.

use std::collections::BTreeMap;

use rusqlite::params;

use super::Archive;
use crate::SinkError;

/// A file that was downloaded, or that was left out.
pub(crate) struct KnownFile {
    /// None if it was too large, or of a type that was not wanted.
    pub(crate) file: Option<String>,
    /// Its type, as its host says. Empty if it was too large.
    pub(crate) content_type: String,
    /// Its size, or the limit that it has passed.
    pub(crate) bytes: u64,
}

impl Archive {
    /// The known files by address.
    pub(crate) fn media(&self) -> Result<BTreeMap<String, KnownFile>, SinkError> {
        self.with("reading", |connection| {
            let mut statement =
                connection.prepare("SELECT url, file, content_type, bytes FROM _media")?;
            let files = statement.query_map([], |row| {
                let known = KnownFile {
                    file: row.get(1)?,
                    content_type: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                    bytes: u64::try_from(row.get::<_, i64>(3)?).unwrap_or_default(),
                };
                Ok((row.get(0)?, known))
            })?;
            files.collect()
        })
    }

    pub(crate) fn note_media(
        &self,
        url: &str,
        file: Option<&str>,
        content_type: &str,
        bytes: u64,
    ) -> Result<(), SinkError> {
        let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
        self.with("writing", |connection| {
            connection
                .execute(
                    "INSERT INTO _media (url, file, content_type, bytes) VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT (url) DO UPDATE SET file = excluded.file,
                     content_type = excluded.content_type, bytes = excluded.bytes",
                    params![url, file, content_type, bytes],
                )
                .map(drop)
        })
    }

    pub(crate) fn forget_media(&self, url: &str) -> Result<(), SinkError> {
        self.with("writing", |connection| {
            connection
                .execute("DELETE FROM _media WHERE url = ?1", params![url])
                .map(drop)
        })
    }
}
