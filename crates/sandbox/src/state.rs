//! The state file of a durable sandbox: a line of JSON for each change, appended before the change is
//! acknowledged.
//!
//! The program can be killed at any moment. A line that was written only in part was never
//! acknowledged, and is removed at the next start. At each start the file is written anew, in one
//! piece, so that it doesn't grow for ever.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{self, BufReader, BufWriter, Seek as _, Write as _},
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{oauth::GrantChange, sync::lock, world::changes::Change};

/// The first line of each state file and snapshot.
const HEADER: &str = r#"{"format":"mighty-sandbox world 1"}"#;

/// Changes that happened together.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    /// The time of the sandbox's clock.
    pub(crate) now: Timestamp,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) world: Vec<Change>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) oauth: Vec<GrantChange>,
}

/// A state file or a snapshot can't be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StateError {
    #[error("{} could not be {doing}", file.display())]
    Io {
        doing: &'static str,
        file: PathBuf,
        source: io::Error,
    },
    #[error("{} is in use by another sandbox", .0.display())]
    InUse(PathBuf),
    #[error("this is no snapshot of a sandbox: its first line must be {HEADER}")]
    Header,
    #[error("line {line} of the snapshot can't be read: {reason}")]
    Line { line: usize, reason: String },
}

/// The state file, open for the next changes.
#[derive(Debug)]
pub(crate) struct StateFile {
    file: Mutex<File>,
    has_failed: AtomicBool,
    /// The file before it was written anew. Its lock keeps others away until the end.
    _before: File,
}

impl StateFile {
    /// Opens a state file, or makes one. Returns what it has: nothing, if it is new.
    pub(crate) fn open(path: &Path) -> Result<(File, Vec<Entry>), StateError> {
        let io = |doing, source| StateError::Io {
            doing,
            file: path.to_owned(),
            source,
        };
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .map_err(|error| io("opened", error))?;
        take(&file, path)?;
        file.rewind().map_err(|error| io("read", error))?;
        let entries = read(BufReader::new(&file), path)?;
        Ok((file, entries))
    }

    /// Writes the file anew with `whole`, and keeps it open.
    pub(crate) fn begin(path: &Path, before: File, whole: &Entry) -> Result<Self, StateError> {
        let io = |source| StateError::Io {
            doing: "written",
            file: path.to_owned(),
            source,
        };
        let mut beside = path.as_os_str().to_owned();
        beside.push(".new");
        let file = private(Path::new(&beside)).map_err(io)?;
        take(&file, path)?;
        let mut out = BufWriter::new(&file);
        writeln!(out, "{HEADER}").map_err(io)?;
        out.write_all(&line(whole).map_err(io)?).map_err(io)?;
        out.flush().map_err(io)?;
        drop(out);
        file.sync_all().map_err(io)?;
        std::fs::rename(&beside, path).map_err(io)?;
        Ok(Self {
            file: Mutex::new(file),
            has_failed: AtomicBool::new(false),
            _before: before,
        })
    }

    /// Appends changes. If that fails, [`has_failed`](Self::has_failed) says so from then on.
    pub(crate) fn append(&self, entry: &Entry) {
        // One write for the whole line: what the system has taken stays, if the process is killed.
        let written = line(entry).and_then(|line| lock(&self.file).write_all(&line));
        if let Err(error) = written {
            tracing::error!(%error, "the state file could not be written");
            self.has_failed.store(true, Ordering::SeqCst);
        }
    }

    /// Whether changes are missing in the file, so that nothing may be acknowledged.
    pub(crate) fn has_failed(&self) -> bool {
        self.has_failed.load(Ordering::SeqCst)
    }
}

/// The text of a snapshot.
pub(crate) fn snapshot(entry: &Entry) -> Result<String, serde_json::Error> {
    Ok(format!("{HEADER}\n{}\n", serde_json::to_string(entry)?))
}

/// Whether a text is a snapshot.
pub(crate) fn is_snapshot(text: &str) -> bool {
    text.lines().next() == Some(HEADER)
}

/// The entries of a snapshot.
pub(crate) fn read_snapshot(text: &str) -> Result<Vec<Entry>, StateError> {
    if !is_snapshot(text) {
        return Err(StateError::Header);
    }
    let lines = text.lines().enumerate().skip(1);
    lines
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| parse(number + 1, line))
        .collect()
}

fn parse(line: usize, text: &str) -> Result<Entry, StateError> {
    serde_json::from_str(text).map_err(|error| StateError::Line {
        line,
        reason: error.to_string(),
    })
}

fn read(mut lines: impl io::BufRead, path: &Path) -> Result<Vec<Entry>, StateError> {
    let mut entries = Vec::new();
    let mut number = 0;
    loop {
        let mut text = String::new();
        lines
            .read_line(&mut text)
            .map_err(|source| StateError::Io {
                doing: "read",
                file: path.to_owned(),
                source,
            })?;
        // A line without an end was not acknowledged. It is the last one.
        let Some(text) = text.strip_suffix('\n') else {
            return Ok(entries);
        };
        number += 1;
        if number == 1 {
            if text != HEADER {
                return Err(StateError::Header);
            }
        } else {
            entries.push(parse(number, text)?);
        }
    }
}

fn line(entry: &Entry) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(entry)?;
    line.push(b'\n');
    Ok(line)
}

fn take(file: &File, path: &Path) -> Result<(), StateError> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(StateError::InUse(path.to_owned())),
        Err(TryLockError::Error(source)) => Err(StateError::Io {
            doing: "locked",
            file: path.to_owned(),
            source,
        }),
    }
}

/// A new file that only this user can read, because it has tokens in it.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::epoch;

    fn entry(id: u64) -> Entry {
        Entry {
            now: epoch(),
            world: vec![Change::LastId(id)],
            oauth: Vec::new(),
        }
    }

    #[test]
    fn a_line_that_was_written_in_part_is_left_out() {
        let mut text = format!("{HEADER}\n").into_bytes();
        text.extend(line(&entry(1)).unwrap());
        text.extend(line(&entry(2)).unwrap());
        let whole = text.len();
        for missing in 1..10 {
            let read = read(&text[..whole - missing], Path::new("state")).unwrap();
            assert_eq!(read.len(), 1, "{missing} bytes are missing");
        }
        assert_eq!(read(&text[..], Path::new("state")).unwrap().len(), 2);
    }

    #[test]
    fn a_broken_line_and_another_file_are_errors() {
        let error = read(format!("{HEADER}\n{{}}\n").as_bytes(), Path::new("state")).unwrap_err();
        assert!(error.to_string().starts_with("line 2"), "{error}");
        let error = read(&b"# Notes\n"[..], Path::new("state")).unwrap_err();
        assert!(error.to_string().contains("first line"), "{error}");
        assert!(read_snapshot("[1]").is_err());
    }
}
