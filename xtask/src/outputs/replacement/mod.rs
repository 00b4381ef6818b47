//! Files that are replaced together.
//!
//! ```text
//! draft     a journal that lists the coming changes
//! stage     every new text beside its target, on the disk
//! keep      a second name for each present file
//! announce  the journal is valid: an interruption from here on undoes everything
//! replace   the new into place, the stale away
//! commit    the journal is done: from here on all is new
//! forget    the second names go, and the journal
//! ```
//!
//! Each of these is on the disk before the next begins. So after an error, a kill or a power cut, a
//! valid journal lists the files to restore. A journal that is not yet valid, or no longer, lists
//! the files to remove.

#[cfg(test)]
mod tests;

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs::{self, File, TryLockError},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::missing::unless_missing;
use crate::task::Result;

/// How the names begin that a replacement gives to files of its own.
const OURS: &str = ".xtask-";
/// The prefix of a new file's temporary name.
const NEW: &str = ".xtask-new-";
/// The prefix of the second name of an old file.
const OLD: &str = ".xtask-old-";
/// The names of the journal at the root: a draft, valid, or done.
const DRAFT: &str = ".xtask-journal-draft";
const JOURNAL: &str = ".xtask-journal";
const DONE: &str = ".xtask-journal-done";

/// Whether a file of this name is one that a replacement keeps for itself.
pub(super) fn is_ours(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with(OURS)
}

/// One file of many that change together.
#[derive(Deserialize, Serialize)]
struct Entry {
    /// Counted from the root.
    target: PathBuf,
    /// Whether a file was there before.
    was_there: bool,
}

/// The new content of a path; nothing if it is to be removed.
pub(super) type New<'a> = (&'a Path, Option<&'a [u8]>);

/// A replacement that is going on.
struct Replacement<'a> {
    root: PathBuf,
    new: Vec<New<'a>>,
    entries: Vec<Entry>,
    /// Locked while this runs, so that no other run takes it for an interrupted one.
    journal: File,
}

/// The steps of a replacement, in order.
#[derive(Debug, Eq, PartialEq)]
enum Step<'a> {
    Draft,
    Stage(&'a Path, &'a [u8]),
    Keep(&'a Path),
    Sync(PathBuf),
    Announce,
    Replace(&'a Path),
    Remove(&'a Path),
    Commit,
    Forget(&'a Path),
    Close,
}

/// Puts all of `new` into place below `root`.
///
/// # Errors
/// If another run is replacing files, or one file can't be replaced or removed. All files are
/// restored then, or by the next [`recover`].
pub(super) fn replace(root: &Path, new: Vec<New<'_>>) -> Result<()> {
    let mut replacement = Replacement::begin(root, new)?;
    let mut is_committed = false;
    for step in replacement.steps() {
        if let Err(error) = replacement.run(&step) {
            if is_committed {
                return Err(format!("All is written, but not all is settled: {error}").into());
            }
            return Err(replacement.give_up(&step, &error));
        }
        is_committed |= step == Step::Commit;
    }
    Ok(())
}

impl<'a> Replacement<'a> {
    fn begin(root: &Path, new: Vec<New<'a>>) -> Result<Self> {
        let journal = File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(root.join(DRAFT))
            .map_err(|error| failed(Path::new(DRAFT), &error))?;
        let is_locked = match journal.try_lock() {
            Ok(()) => false,
            Err(TryLockError::WouldBlock) => true,
            Err(TryLockError::Error(error)) => return Err(failed(Path::new(DRAFT), &error)),
        };
        let is_there = |name| root.join(name).exists();
        if is_locked || is_there(JOURNAL) || is_there(DONE) {
            return Err("another run of xtask is writing; wait for its end, then try again".into());
        }
        let entries = new.iter().map(|(target, _)| Entry {
            target: target.to_path_buf(),
            was_there: fs::symlink_metadata(root.join(target)).is_ok(),
        });
        Ok(Self {
            root: root.to_path_buf(),
            entries: entries.collect(),
            new,
            journal,
        })
    }

    fn steps(&self) -> Vec<Step<'a>> {
        let were_there = || {
            let all = self.new.iter().zip(&self.entries);
            all.filter(|(_, entry)| entry.was_there)
                .map(|((target, _), _)| *target)
        };
        let stage = self
            .new
            .iter()
            .filter_map(|(target, bytes)| Some(Step::Stage(target, (*bytes)?)));
        let replace = self.new.iter().map(|(target, bytes)| match bytes {
            Some(_) => Step::Replace(target),
            None => Step::Remove(target),
        });
        let sync = || folders(&self.entries).into_iter().map(Step::Sync);
        let sync_root = || Step::Sync(PathBuf::new());
        let mut steps = vec![Step::Draft, sync_root()];
        steps.extend(stage.chain(were_there().map(Step::Keep)).chain(sync()));
        steps.extend([Step::Announce, sync_root()]);
        steps.extend(replace.chain(sync()));
        steps.extend([Step::Commit, sync_root()]);
        steps.extend(were_there().map(Step::Forget));
        steps.push(Step::Close);
        steps
    }

    fn run(&mut self, step: &Step<'_>) -> io::Result<()> {
        let at = |path: &Path| self.root.join(path);
        let rename = |from: &str, to: &str| fs::rename(self.root.join(from), self.root.join(to));
        match step {
            Step::Draft => {
                self.journal.set_len(0)?;
                self.journal
                    .write_all(&serde_json::to_vec(&self.entries)?)?;
                self.journal.sync_all()
            }
            Step::Stage(target, bytes) => write(&at(&beside(NEW, target)), bytes),
            Step::Keep(target) if at(target).is_dir() => Err(io::ErrorKind::IsADirectory.into()),
            Step::Keep(target) => {
                let kept = at(&beside(OLD, target));
                // Not every file system gives second names.
                fs::hard_link(at(target), &kept).or_else(|_| write(&kept, &fs::read(at(target))?))
            }
            Step::Sync(folder) => sync_folder(&at(folder)),
            Step::Announce => rename(DRAFT, JOURNAL),
            Step::Replace(target) => fs::rename(at(&beside(NEW, target)), at(target)),
            Step::Remove(target) => fs::remove_file(at(target)),
            Step::Commit => rename(JOURNAL, DONE),
            Step::Forget(target) => fs::remove_file(at(&beside(OLD, target))),
            Step::Close => fs::remove_file(self.root.join(DONE)),
        }
    }

    /// Undoes the replacement, and reports the error that caused it.
    fn give_up(&self, step: &Step<'_>, error: &io::Error) -> Box<dyn std::error::Error> {
        let path = match step {
            Step::Stage(path, _)
            | Step::Keep(path)
            | Step::Replace(path)
            | Step::Remove(path)
            | Step::Forget(path) => path,
            Step::Sync(path) => path.as_path(),
            Step::Draft | Step::Announce | Step::Commit | Step::Close => Path::new(JOURNAL),
        };
        let error = failed(path, error);
        let is_announced = self.root.join(JOURNAL).exists();
        let undone = if is_announced {
            put_back(&self.root, &self.entries)
        } else {
            Ok(())
        };
        match undone.and_then(|()| clear(&self.root, &self.entries)) {
            Ok(()) => format!("{error}; everything is as it was").into(),
            Err(left) => format!(
                "{error}. Not all could be put back ({left}); the next run of xtask tries again"
            )
            .into(),
        }
    }
}

/// Restores the files that an interrupted run has replaced, and returns whether there were any.
/// Removes the temporary files of a run that had only begun, or had almost ended.
///
/// # Errors
/// If a file can't be restored, or the journal can't be read.
pub(super) fn recover(root: &Path) -> Result<bool> {
    for name in [JOURNAL, DONE, DRAFT] {
        let path = root.join(name);
        let Some(mut file) = unless_missing(File::open(&path))? else {
            continue;
        };
        // The run that wrote it may still be active; if so, wait for it.
        file.lock()?;
        if !path.exists() {
            continue;
        }
        let entries: Vec<Entry> = match serde_json::from_reader(&mut file) {
            Ok(entries) => entries,
            // Nothing is done before it is on the disk as a whole.
            Err(_) if name == DRAFT => Vec::new(),
            Err(error) => {
                return Err(format!(
                    "{} can't be read ({error}); restore the generated files from version control, \
                     then remove it",
                    path.display()
                )
                .into());
            }
        };
        if name == JOURNAL {
            put_back(root, &entries)?;
        }
        clear(root, &entries)?;
        if name == JOURNAL {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Makes everything as it was before. May be cut off itself, and be done again.
fn put_back(root: &Path, entries: &[Entry]) -> Result<()> {
    for Entry { target, was_there } in entries {
        let done = if *was_there {
            fs::rename(root.join(beside(OLD, target)), root.join(target))
        } else {
            fs::remove_file(root.join(target))
        };
        unless_missing(done).map_err(|error| failed(target, &error))?;
    }
    for folder in folders(entries) {
        sync_folder(&root.join(folder))?;
    }
    Ok(())
}

/// Removes the temporary files of a replacement, the journal last.
fn clear(root: &Path, entries: &[Entry]) -> Result<()> {
    // From here on there is nothing more to put back.
    unless_missing(fs::rename(root.join(JOURNAL), root.join(DONE)))?;
    sync_folder(root)?;
    for Entry { target, .. } in entries {
        for name in [NEW, OLD] {
            unless_missing(fs::remove_file(root.join(beside(name, target))))?;
        }
    }
    for name in [DONE, DRAFT] {
        unless_missing(fs::remove_file(root.join(name)))?;
    }
    Ok(())
}

/// The folders of all targets, and their parent folders: one may be new.
fn folders(entries: &[Entry]) -> BTreeSet<PathBuf> {
    entries
        .iter()
        .flat_map(|entry| entry.target.ancestors().skip(1))
        .map(Path::to_path_buf)
        .collect()
}

/// The path beside `target` that begins with `name`.
fn beside(name: &str, target: &Path) -> PathBuf {
    let of = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!("{name}{of}"))
}

/// Writes a file, and its folder if there is none, and waits until it is on the disk.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Waits until the names in a folder are on the disk.
fn sync_folder(folder: &Path) -> io::Result<()> {
    // Elsewhere a folder can't be opened, and renames are the file system's own affair.
    if cfg!(unix) {
        return File::open(folder)?.sync_all();
    }
    Ok(())
}

fn failed(path: &Path, error: &io::Error) -> Box<dyn std::error::Error> {
    format!("{} can't be replaced: {error}", path.display()).into()
}
