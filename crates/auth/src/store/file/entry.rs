//! One entry: reading it, writing it atomically, putting it aside, locking it. All of this blocks,
//! but a write to an open file blocks only for as long as the copy takes.

use std::{
    fs::{File, TryLockError},
    io::{self, Read as _, Seek as _, Write as _},
    path::Path,
};

use secrecy::{ExposeSecret as _, SecretString};

#[cfg(not(unix))]
use super::other::reserve;
#[cfg(unix)]
use super::unix::reserve;
use super::{
    access::Access,
    directory::{Directory, name_of},
};
use crate::{
    Tokens,
    store::{
        StoreError, StoreErrorKind, StoreKey,
        record::{self, Format},
    },
};

/// The longest entry. A longer file was not written here.
const LARGEST: u64 = 1 << 20;

/// The least room that is reserved for an entry before its tokens are requested. Usual entries have
/// one or two thousand bytes.
const ROOM: usize = 16 << 10;

/// Reads the entry of `key`, if there is one. A damaged one is put aside.
pub(super) fn read(
    directory: &Directory,
    key: &StoreKey,
    format: &Format,
) -> Result<Option<Tokens>, StoreError> {
    directory.check()?;
    let is_damaged = |error: &StoreError| error.kind() == StoreErrorKind::Damaged;
    match read_as_it_is(directory, key, format) {
        // Only under the lock: without it, a good file could replace the damaged one meanwhile and
        // be put aside instead. If another process has the lock, that process does this.
        Err(error) if is_damaged(&error) => match try_lock(directory, key) {
            Ok(Some(_lock)) => match read_as_it_is(directory, key, format) {
                Err(error) if is_damaged(&error) => Err(set_aside(directory, key, &error)),
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
    // The draft is read before the entry, because it may become the entry at any moment.
    let draft = drafted(directory, key, format);
    let path = directory.path_of(key, "json");
    let kept =
        text_of(directory, &name_of(key, "json")).map_err(|error| failed("read", &path, &error))?;
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

/// The text of a draft, if it is complete.
fn drafted(
    directory: &Directory,
    key: &StoreKey,
    format: &Format,
) -> Option<(SecretString, Tokens)> {
    let text = text_of(directory, &name_of(key, "draft")).ok().flatten()?;
    let tokens = format.read(key, &text).ok()?;
    Some((text, tokens))
}

fn text_of(directory: &Directory, name: &str) -> io::Result<Option<SecretString>> {
    let Some(file) = directory.find_file(name)? else {
        return Ok(None);
    };
    let mut bytes = Vec::new();
    file.take(LARGEST).read_to_end(&mut bytes)?;
    // A file that is cut off or not UTF-8 is not JSON either, so it counts as damaged.
    Ok(Some(String::from_utf8(bytes).unwrap_or_default().into()))
}

/// A file beside the entry. It is written at once and then renamed to the entry. When it is
/// complete, it takes precedence over the entry that it was made to replace, but not over any
/// other.
pub(super) struct Draft {
    file: File,
    replaces: Option<String>,
}

impl Draft {
    /// Makes an empty draft with room for an entry, under the lock. If a killed process has left a
    /// complete draft, that becomes the entry first, because the refresh token in the entry is
    /// spent then.
    pub(super) fn begin(
        directory: &Directory,
        key: &StoreKey,
        format: &Format,
    ) -> Result<Self, StoreError> {
        directory.check()?;
        // Fixed names are safe, because the lock keeps other processes away.
        let (draft, entry) = (name_of(key, "draft"), name_of(key, "json"));
        let path = directory.path_of(key, "json");
        let kept = text_of(directory, &entry).map_err(|error| failed("read", &path, &error))?;
        let left = text_of(directory, &draft).ok().flatten();
        let left = left.filter(|text| record::replaces(text, kept.as_ref()));
        for text in kept.iter().chain(&left) {
            record::may_be_replaced(text).map_err(|error| told_of(&path, &error))?;
        }
        let kept = match left.filter(|text| format.read(key, text).is_ok()) {
            Some(text) => {
                let file = directory.open_file(&draft, Access::Write);
                let put = file.and_then(|file| put(directory, key, &file));
                put.map_err(|error| failed("written", &path, &error))?;
                Some(text)
            }
            None => kept.filter(|text| match format.read(key, text) {
                Err(error) if error.kind() == StoreErrorKind::Damaged => {
                    set_aside(directory, key, &error);
                    false
                }
                _ => true,
            }),
        };
        // New tokens can be longer than the ones before.
        let length = kept.as_ref().map_or(0, |text| text.expose_secret().len());
        let file = directory.create_file(&draft);
        let file = file.and_then(|file| make_room(&file, ROOM.max(2 * length)).map(|()| file));
        match file {
            Ok(file) => Ok(Self {
                file,
                replaces: kept.as_ref().map(record::fingerprint),
            }),
            Err(error) => {
                // The draft may have used the little room that was left.
                let _ = directory.remove_file(&draft);
                Err(failed("written", &path, &error))
            }
        }
    }

    /// Writes the entry of `tokens`. After that it survives the end of the process.
    pub(super) fn write(
        mut self,
        directory: &Directory,
        key: &StoreKey,
        format: &Format,
        tokens: &Tokens,
    ) -> Result<Self, StoreError> {
        let text = format.write(key, tokens, self.replaces.as_deref())?;
        let bytes = text.expose_secret().as_bytes();
        let file = &mut self.file;
        match file.rewind().and_then(|()| file.write_all(bytes)) {
            Ok(()) => {
                // Gives back the room that was not needed. A failure does no harm: the text may end
                // with blanks.
                let _ = file.set_len(bytes.len() as u64);
                Ok(self)
            }
            Err(error) => {
                // An incomplete entry would never be read.
                let _ = directory.remove_file(&name_of(key, "draft"));
                Err(failed("written", &directory.path_of(key, "json"), &error))
            }
        }
    }

    /// Syncs the draft to the disk and makes it the entry. After that it survives a crash of the
    /// machine.
    pub(super) fn put(self, directory: &Directory, key: &StoreKey) -> Result<(), StoreError> {
        directory.check()?;
        put(directory, key, &self.file)
            .map_err(|error| failed("written", &directory.path_of(key, "json"), &error))
    }
}

fn put(directory: &Directory, key: &StoreKey, draft: &File) -> io::Result<()> {
    draft.sync_all()?;
    directory.rename(&name_of(key, "draft"), &name_of(key, "json"))?;
    directory.sync()
}

/// Reserves room on the disk for `length` bytes, so that writing them later needs no more.
fn make_room(file: &File, length: usize) -> io::Result<()> {
    if reserve(file, length as u64)? {
        return Ok(());
    }
    fill(file, length)
}

/// Does the same if the file system can't reserve room: writes blanks, which JSON may end with.
fn fill(mut file: &File, length: usize) -> io::Result<()> {
    file.write_all(&vec![b' '; length])?;
    // Some file systems allocate room only on a sync.
    file.sync_data()
}

pub(super) fn delete(directory: &Directory, key: &StoreKey) -> Result<(), StoreError> {
    directory.check()?;
    for extension in ["draft", "json"] {
        directory
            .remove_file(&name_of(key, extension))
            .map_err(|error| failed("deleted", &directory.path_of(key, extension), &error))?;
    }
    directory
        .sync()
        .map_err(|error| failed("deleted", directory.path(), &error))
}

/// The lock, or `None` if another holder has it. It lasts until the file is closed.
pub(super) fn try_lock(directory: &Directory, key: &StoreKey) -> Result<Option<File>, StoreError> {
    directory.check()?;
    let path = directory.path_of(key, "lock");
    let file = directory
        .open_file(&name_of(key, "lock"), Access::Lock)
        .map_err(|error| failed("opened", &path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(failed("locked", &path, &error)),
    }
}

/// The file may still be useful to a person, and a new sign-in must work.
fn set_aside(directory: &Directory, key: &StoreKey, error: &StoreError) -> StoreError {
    let path = directory.path_of(key, "json");
    let kept = match put_aside(directory, key) {
        Ok(name) => format!(
            "it was put aside as {}",
            directory.path().join(name).display()
        ),
        Err(error) => format!("it could not be put aside ({error})"),
    };
    tracing::error!(path = %path.display(), kept, "damaged token file");
    StoreError::of(
        StoreErrorKind::Damaged,
        format!("{}: {error}; {kept}: sign in again", path.display()),
    )
}

/// Renames the entry. Returns its new name.
fn put_aside(directory: &Directory, key: &StoreKey) -> io::Result<String> {
    for number in 1..1000 {
        let name = name_of(key, &format!("damaged-{number}"));
        if !directory.has(&name)? {
            directory.rename(&name_of(key, "json"), &name)?;
            return Ok(name);
        }
    }
    Err(io::Error::other("there are 999 such files already"))
}

fn told_of(path: &Path, error: &StoreError) -> StoreError {
    StoreError::of(error.kind(), format!("{}: {error}", path.display()))
}

fn failed(what: &str, path: &Path, error: &io::Error) -> StoreError {
    let kind = match error.kind() {
        // The last one comes from a limit on the size of files.
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            StoreErrorKind::Full
        }
        _ => StoreErrorKind::Failed,
    };
    StoreError::of(kind, format!("{} can't be {what}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The way for file systems that can't reserve room.
    #[test]
    fn an_entry_can_be_read_with_and_without_blanks_after_it() {
        let home = tempfile::tempdir().expect("directory");
        let directory = Directory::open(&home.path().join("tokens")).expect("directory");
        let key = StoreKey::new("https://harbor.mn.co", "id", "me");
        let (format, tokens) = (Format::default(), Tokens::new("access"));
        let name = name_of(&key, "draft");
        let length = || {
            let file = directory.open_file(&name, Access::Read).expect("file");
            file.metadata().expect("metadata").len()
        };
        let file = directory.create_file(&name).expect("file");
        fill(&file, ROOM).expect("filled");
        assert_eq!(length(), ROOM as u64);
        assert!(read(&directory, &key, &format).expect("read").is_none());

        let text = format.write(&key, &tokens, None).expect("text");
        let mut writer = directory.open_file(&name, Access::Write).expect("file");
        let bytes = text.expose_secret().as_bytes();
        writer.write_all(bytes).expect("written");
        assert_eq!(
            length(),
            ROOM as u64,
            "the process was killed before it cut the blanks"
        );
        let kept = read(&directory, &key, &format).expect("read");
        assert!(kept.expect("kept").same_pair(&tokens));

        let replaces = None;
        let draft = Draft { file, replaces };
        let draft = draft.write(&directory, &key, &format, &tokens);
        draft.and_then(|d| d.put(&directory, &key)).expect("put");
        let kept = text_of(&directory, &name_of(&key, "json")).expect("read");
        assert_eq!(kept.expect("kept").expose_secret(), text.expose_secret());
    }
}
