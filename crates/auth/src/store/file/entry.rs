//! One entry: read, written so that it is whole at any moment, put aside, locked. All of it blocks,
//! though a write to an open file only for as long as it takes to copy.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use secrecy::{ExposeSecret as _, SecretString};

use super::Directory;
use crate::{
    Tokens,
    store::{
        StoreError, StoreErrorKind, StoreKey,
        record::{self, Format},
    },
};

/// No entry is longer; whatever is, was not written here.
const LARGEST: u64 = 1 << 20;

/// Reads the entry of `key`, if there is one. What is damaged is put aside.
pub(super) fn read(
    directory: &Directory,
    key: &StoreKey,
    format: &Format,
) -> Result<Option<Tokens>, StoreError> {
    let is_damaged = |error: &StoreError| error.kind() == StoreErrorKind::Damaged;
    match read_as_it_is(directory, key, format) {
        // Under the lock, or it could be a good one by now that is put aside. Whoever holds the
        // lock sees to it.
        Err(error) if is_damaged(&error) => match try_lock(&directory.file(key, "lock")) {
            Ok(Some(_lock)) => match read_as_it_is(directory, key, format) {
                Err(error) if is_damaged(&error) => {
                    Err(set_aside(&directory.file(key, "json"), &error))
                }
                read => read,
            },
            _ => Err(error),
        },
        read => read,
    }
}

fn read_as_it_is(
    directory: &Directory,
    key: &StoreKey,
    format: &Format,
) -> Result<Option<Tokens>, StoreError> {
    // The draft before the entry: it may become the entry at any moment.
    let draft = drafted(directory, key, format);
    let path = directory.file(key, "json");
    let kept = text_of(&path).map_err(|error| failed("read", &path, &error))?;
    if let Some((text, tokens)) = draft
        && record::replaces(&text, kept.as_ref())
    {
        return Ok(Some(tokens));
    }
    let Some(text) = kept else {
        return Ok(None);
    };
    format
        .read(key, &text)
        .map(Some)
        .map_err(|error| told_of(&path, &error))
}

/// What a writer has drafted, if it is whole.
fn drafted(
    directory: &Directory,
    key: &StoreKey,
    format: &Format,
) -> Option<(SecretString, Tokens)> {
    let text = text_of(&directory.file(key, "draft")).ok().flatten()?;
    let tokens = format.read(key, &text).ok()?;
    Some((text, tokens))
}

fn text_of(path: &Path) -> io::Result<Option<SecretString>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(LARGEST).read_to_end(&mut bytes)?;
    // What is no text, or cut off, is no JSON either, and damaged for that.
    Ok(Some(String::from_utf8(bytes).unwrap_or_default().into()))
}

/// A file beside the entry, to be written in one go and put in its place. Once it is whole it
/// counts for more than the entry that it was made to replace, and for nothing beside any other.
pub(super) struct Draft {
    file: File,
    path: PathBuf,
    entry: PathBuf,
    replaces: Option<String>,
}

impl Draft {
    /// An empty one, under the lock. What a killed process has left is put into its place first:
    /// the refresh token in the entry is spent then.
    pub(super) fn begin(
        directory: &Directory,
        key: &StoreKey,
        format: &Format,
    ) -> Result<Self, StoreError> {
        // The names are fixed because the lock keeps others away.
        let (path, entry) = (directory.file(key, "draft"), directory.file(key, "json"));
        let kept = text_of(&entry).map_err(|error| failed("read", &entry, &error))?;
        let left = text_of(&path).ok().flatten();
        let left = left.filter(|text| record::replaces(text, kept.as_ref()));
        for text in kept.iter().chain(&left) {
            record::may_be_replaced(text).map_err(|error| told_of(&entry, &error))?;
        }
        let kept = match left.filter(|text| format.read(key, text).is_ok()) {
            Some(text) => {
                let file = OpenOptions::new().write(true).open(&path);
                let put = file.and_then(|file| put(&file, &path, &entry, directory));
                put.map_err(|error| failed("written", &entry, &error))?;
                Some(text)
            }
            None => kept.filter(|text| match format.read(key, text) {
                Err(error) if error.kind() == StoreErrorKind::Damaged => {
                    set_aside(&entry, &error);
                    false
                }
                _ => true,
            }),
        };
        let file = private()
            .truncate(true)
            .open(&path)
            .map_err(|error| failed("written", &entry, &error))?;
        Ok(Self {
            file,
            path,
            entry,
            replaces: kept.as_ref().map(record::fingerprint),
        })
    }

    /// Writes the entry of `tokens`, which from then on survives the end of the process.
    pub(super) fn write(
        mut self,
        key: &StoreKey,
        format: &Format,
        tokens: &Tokens,
    ) -> Result<Self, StoreError> {
        let text = format.write(key, tokens, self.replaces.as_deref())?;
        match self.file.write_all(text.expose_secret().as_bytes()) {
            Ok(()) => Ok(self),
            Err(error) => {
                // A part of it, which nobody would ever read.
                let _ = fs::remove_file(&self.path);
                Err(failed("written", &self.entry, &error))
            }
        }
    }

    /// Brings what was written to the disk and into its place: then it survives the end of the
    /// machine, too.
    pub(super) fn put(self, directory: &Directory) -> Result<(), StoreError> {
        put(&self.file, &self.path, &self.entry, directory)
            .map_err(|error| failed("written", &self.entry, &error))
    }
}

fn put(file: &File, from: &Path, to: &Path, directory: &Directory) -> io::Result<()> {
    file.sync_all()?;
    fs::rename(from, to)?;
    directory.sync()
}

pub(super) fn delete(directory: &Directory, key: &StoreKey) -> Result<(), StoreError> {
    for extension in ["draft", "json"] {
        let path = directory.file(key, extension);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(failed("deleted", &path, &error));
            }
            _ => {}
        }
    }
    directory
        .sync()
        .map_err(|error| failed("deleted", directory.path(), &error))
}

/// The lock, if nobody has it. It lasts until the file is closed.
pub(super) fn try_lock(path: &Path) -> Result<Option<File>, StoreError> {
    let file = private()
        .truncate(false)
        .open(path)
        .map_err(|error| failed("opened", path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(failed("locked", path, &error)),
    }
}

/// For the owner alone.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Somebody may still make sense of it, and a sign-in must not be stopped by it.
fn set_aside(path: &Path, error: &StoreError) -> StoreError {
    let kept = match free_name(path).and_then(|aside| fs::rename(path, &aside).map(|()| aside)) {
        Ok(aside) => format!("it was put aside as {}", aside.display()),
        Err(error) => format!("it could not be put aside ({error})"),
    };
    tracing::error!(path = %path.display(), kept, "damaged token file");
    StoreError::of(
        StoreErrorKind::Damaged,
        format!("{}: {error}; {kept}: sign in again", path.display()),
    )
}

fn free_name(path: &Path) -> io::Result<PathBuf> {
    for number in 1..1000 {
        let aside = path.with_extension(format!("damaged-{number}"));
        if !aside.try_exists()? {
            return Ok(aside);
        }
    }
    Err(io::Error::other("there are 999 such files already"))
}

fn told_of(path: &Path, error: &StoreError) -> StoreError {
    StoreError::of(error.kind(), format!("{}: {error}", path.display()))
}

fn failed(what: &str, path: &Path, error: &io::Error) -> StoreError {
    StoreError::new(format!("{} can't be {what}: {error}", path.display()))
}
