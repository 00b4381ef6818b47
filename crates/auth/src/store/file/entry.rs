//! One entry: read, written so that it is whole at any moment, put aside, locked. All of it blocks.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use secrecy::{ExposeSecret as _, SecretString};

use super::Directory;
use crate::{
    Tokens,
    store::{StoreError, StoreErrorKind, StoreKey},
};

/// No entry is longer; whatever is, was not written here.
const LARGEST: u64 = 1 << 20;

/// Reads the entry of `key`, if there is one. What `parse` finds damaged is put aside.
pub(super) fn read(
    directory: &Directory,
    key: &StoreKey,
    parse: impl Fn(&SecretString) -> Result<Tokens, StoreError>,
) -> Result<Option<Tokens>, StoreError> {
    // A whole draft is newer than the entry: its writer is about to put it into its place, or was
    // killed before it could. The refresh token in the entry is spent in either case.
    let draft = text_of(&directory.file(key, "draft")).ok().flatten();
    if let Some(Ok(tokens)) = draft.map(|text| parse(&text)) {
        return Ok(Some(tokens));
    }
    let path = directory.file(key, "json");
    let Some(text) = text_of(&path).map_err(|error| failed("read", &path, &error))? else {
        return Ok(None);
    };
    match parse(&text) {
        Ok(tokens) => Ok(Some(tokens)),
        Err(error) if error.kind() == StoreErrorKind::Damaged => Err(set_aside(&path, &error)),
        Err(error) => Err(StoreError::of(
            error.kind(),
            format!("{}: {error}", path.display()),
        )),
    }
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

/// Writes the entry beside the old one, brings it to the disk, and only then puts it in its place.
/// From the first write on it survives the end of the process, from then on that of the machine.
pub(super) fn write(
    directory: &Directory,
    key: &StoreKey,
    text: &SecretString,
) -> Result<(), StoreError> {
    let path = directory.file(key, "json");
    // Its name is fixed because the lock keeps others away; what a killed process left is reused.
    let draft = directory.file(key, "draft");
    let written = (|| {
        let mut file = private().truncate(true).open(&draft)?;
        file.write_all(text.expose_secret().as_bytes())?;
        file.sync_all()?;
        drop(file);
        fs::rename(&draft, &path)?;
        directory.sync()
    })();
    written.map_err(|error| {
        // It holds tokens that nobody would ever read.
        let _ = fs::remove_file(&draft);
        failed("written", &path, &error)
    })
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

fn failed(what: &str, path: &Path, error: &io::Error) -> StoreError {
    StoreError::new(format!("{} can't be {what}: {error}", path.display()))
}
