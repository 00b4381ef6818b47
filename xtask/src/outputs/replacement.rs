//! Files that are replaced together.
//!
//! ```text
//! put       every new text beside its target, on the disk
//! keep      a second name for what lies there now
//! announce  a journal that lists what is about to change
//! replace   the new into place, the stale away
//! commit    the journal goes: from here on all is new
//! forget    the second names go
//! ```
//!
//! Each of these is on the disk before the next begins. So while there is a journal, what lay there
//! can be put back, be it after an error, a kill or a power cut; and where there is none, either
//! nothing has changed yet or everything has.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::unless_missing;
use crate::Result;

/// How the names begin that a replacement gives to files of its own.
const OURS: &str = ".xtask-";
/// What is to come into place.
const NEW: &str = ".xtask-new-";
/// What lay there.
const OLD: &str = ".xtask-old-";
/// What is about to change, at the root.
const JOURNAL: &str = ".xtask-journal";
/// The journal while it is written.
const DRAFT: &str = ".xtask-journal-draft";

/// Whether a file of this name is one that a replacement keeps for itself.
pub(super) fn is_ours(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with(OURS)
}

/// One file of many that change together.
#[derive(Deserialize, Serialize)]
struct Entry {
    /// Counted from the root.
    target: PathBuf,
    /// Whether a file lies there before.
    was_there: bool,
    /// Whether one lies there after.
    will_be_there: bool,
}

#[derive(Default, Deserialize, Serialize)]
struct Journal {
    entries: Vec<Entry>,
}

/// A replacement that is being prepared. Nothing has changed before [`finish`](Self::finish).
pub(super) struct Replacement {
    root: PathBuf,
    journal: Journal,
    /// Locked for as long as this goes on, so that nobody takes it for one that was cut off.
    draft: File,
}

/// What is done in turn once all texts are on the disk.
#[derive(Debug, Eq, PartialEq)]
enum Step {
    Keep(PathBuf),
    Sync(PathBuf),
    Announce,
    Replace(PathBuf),
    Remove(PathBuf),
    Commit,
    Forget(PathBuf),
}

impl Replacement {
    /// Begins one below `root`, and clears `folders` of what a run that was cut off has left there.
    ///
    /// # Errors
    /// Where another run is at it.
    pub(super) fn begin(root: &Path, folders: &BTreeSet<PathBuf>) -> Result<Self> {
        let draft = File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(root.join(DRAFT))
            .map_err(|error| failed(Path::new(DRAFT), &error))?;
        if draft.try_lock().is_err() || root.join(JOURNAL).exists() {
            return Err("another run of xtask is writing; wait for its end, then try again".into());
        }
        for folder in folders {
            sweep(&root.join(folder))?;
        }
        Ok(Self {
            root: root.to_path_buf(),
            journal: Journal::default(),
            draft,
        })
    }

    /// Writes what is to lie at `target`.
    pub(super) fn put(&mut self, target: &Path, bytes: &[u8]) -> Result<()> {
        let staged = self.root.join(beside(NEW, target));
        let done = self.add(target, true).and_then(|()| write(&staged, bytes));
        done.map_err(|error| self.give_up(&*failed(target, &error)))
    }

    /// Says that nothing is to lie at `target`.
    pub(super) fn remove(&mut self, target: &Path) -> Result<()> {
        self.add(target, false)
            .map_err(|error| self.give_up(&*failed(target, &error)))
    }

    fn add(&mut self, target: &Path, will_be_there: bool) -> io::Result<()> {
        let there = unless_missing(fs::symlink_metadata(self.root.join(target)))?;
        self.journal.entries.push(Entry {
            target: target.to_path_buf(),
            was_there: there.is_some(),
            will_be_there,
        });
        match there {
            Some(there) if there.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
            _ => Ok(()),
        }
    }

    /// Does all of it.
    ///
    /// # Errors
    /// Where one file can't be replaced or removed. All is put back then, or will be by the next
    /// [`recover`].
    pub(super) fn finish(mut self) -> Result<()> {
        let mut is_committed = false;
        for step in steps(&self.journal) {
            if let Err(error) = self.run(&step) {
                if is_committed {
                    return Err(format!("All is written, but not all is settled: {error}").into());
                }
                return Err(self.give_up(&*failed(step.path(), &error)));
            }
            is_committed |= step == Step::Commit;
        }
        Ok(())
    }

    fn run(&mut self, step: &Step) -> io::Result<()> {
        let at = |path: &Path| self.root.join(path);
        match step {
            Step::Keep(target) => {
                let kept = at(&beside(OLD, target));
                unless_missing(fs::remove_file(&kept))?;
                // Not every file system gives second names.
                fs::hard_link(at(target), &kept).or_else(|_| write(&kept, &fs::read(at(target))?))
            }
            Step::Sync(folder) => sync_folder(&at(folder)),
            Step::Announce => {
                self.draft.set_len(0)?;
                self.draft.write_all(&serde_json::to_vec(&self.journal)?)?;
                self.draft.sync_all()?;
                fs::rename(at(Path::new(DRAFT)), at(Path::new(JOURNAL)))
            }
            Step::Replace(target) => fs::rename(at(&beside(NEW, target)), at(target)),
            Step::Remove(target) => fs::remove_file(at(target)),
            Step::Commit => fs::remove_file(at(Path::new(JOURNAL))),
            Step::Forget(target) => fs::remove_file(at(&beside(OLD, target))),
        }
    }

    /// Undoes what was done, and says for which error.
    fn give_up(&self, error: &dyn std::error::Error) -> Box<dyn std::error::Error> {
        match put_back(&self.root, &self.journal) {
            Ok(()) => format!("{error}; everything is as it was").into(),
            Err(left) => format!(
                "{error}. Not all could be put back ({left}); the next run of xtask tries again"
            )
            .into(),
        }
    }
}

impl Step {
    /// What it is about.
    fn path(&self) -> &Path {
        match self {
            Self::Keep(path)
            | Self::Sync(path)
            | Self::Replace(path)
            | Self::Remove(path)
            | Self::Forget(path) => path,
            Self::Announce | Self::Commit => Path::new(JOURNAL),
        }
    }
}

/// What is done for `journal`, in order.
fn steps(journal: &Journal) -> Vec<Step> {
    let entries = &journal.entries;
    let kept = || {
        entries
            .iter()
            .filter(|entry| entry.was_there)
            .map(|entry| entry.target.clone())
    };
    let sync = || folders(journal).into_iter().map(Step::Sync);
    let replace = entries.iter().map(|entry| {
        let target = entry.target.clone();
        if entry.will_be_there {
            Step::Replace(target)
        } else {
            Step::Remove(target)
        }
    });
    let mut steps: Vec<Step> = kept().map(Step::Keep).chain(sync()).collect();
    let root = || Step::Sync(PathBuf::new());
    steps.extend([Step::Announce, root()]);
    steps.extend(replace.chain(sync()));
    steps.extend([Step::Commit, root()]);
    steps.extend(kept().map(Step::Forget));
    steps
}

/// Puts back what a run that was cut off has replaced, and tells whether there was any.
///
/// # Errors
/// Where a file can't be put back, or the journal can't be read.
pub(super) fn recover(root: &Path) -> Result<bool> {
    let path = root.join(JOURNAL);
    let Some(mut file) = unless_missing(File::open(&path))? else {
        return Ok(false);
    };
    // Whoever wrote it may still be at it; then its work is waited for.
    file.lock()?;
    if !path.exists() {
        return Ok(false);
    }
    let journal: Journal = serde_json::from_reader(&mut file).map_err(|error| {
        format!(
            "{} can't be read ({error}); restore what it names from version control, then remove it",
            path.display()
        )
    })?;
    put_back(root, &journal)?;
    Ok(true)
}

/// Makes everything as it was before. May be cut off itself, and be done again.
fn put_back(root: &Path, journal: &Journal) -> Result<()> {
    // Without a journal nothing was replaced, or everything was and stays.
    let is_announced = root.join(JOURNAL).exists();
    for entry in journal.entries.iter().filter(|_| is_announced) {
        let (target, kept) = (
            root.join(&entry.target),
            root.join(beside(OLD, &entry.target)),
        );
        let done = if entry.was_there {
            unless_missing(fs::rename(kept, &target))
        } else {
            unless_missing(fs::remove_file(&target))
        };
        done.map_err(|error| failed(&entry.target, &error))?;
    }
    for folder in folders(journal) {
        sync_folder(&root.join(folder))?;
    }
    for name in [JOURNAL, DRAFT] {
        unless_missing(fs::remove_file(root.join(name)))?;
    }
    sync_folder(root)?;
    for entry in &journal.entries {
        for name in [NEW, OLD] {
            unless_missing(fs::remove_file(root.join(beside(name, &entry.target))))?;
        }
    }
    Ok(())
}

/// Removes what a run that was cut off before its journal, or after it, has left in `folder`.
fn sweep(folder: &Path) -> Result<()> {
    for entry in unless_missing(fs::read_dir(folder))?.into_iter().flatten() {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(NEW) || name.starts_with(OLD) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// The folders of all targets.
fn folders(journal: &Journal) -> BTreeSet<PathBuf> {
    journal
        .entries
        .iter()
        .filter_map(|entry| entry.target.parent())
        .map(Path::to_path_buf)
        .collect()
}

/// The path beside `target` that begins with `name`.
fn beside(name: &str, target: &Path) -> PathBuf {
    let of = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!("{name}{of}"))
}

/// Writes a file, and its folder where there is none, and waits until it is on the disk.
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Every file below, with its text.
    fn files(root: &Path) -> BTreeMap<PathBuf, String> {
        let mut found = BTreeMap::new();
        let mut folders = vec![root.to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let text = fs::read_to_string(&path).expect("text");
                    found.insert(path.strip_prefix(root).expect("below").into(), text);
                }
            }
        }
        found
    }

    fn texts(of: &[(&str, &str)]) -> BTreeMap<PathBuf, String> {
        of.iter()
            .map(|(path, text)| (PathBuf::from(path), (*text).to_owned()))
            .collect()
    }

    fn begin(root: &Path) -> Result<Replacement> {
        Replacement::begin(root, &["".into(), "own".into()].into())
    }

    const OLD_FILES: [(&str, &str); 2] = [("a.txt", "old"), ("own/stale.txt", "old")];
    const NEW_FILES: [(&str, &str); 2] = [("a.txt", "new"), ("own/b.txt", "new")];

    /// A folder with the old files, and a replacement by the new ones that is ready to run.
    fn prepared() -> (tempfile::TempDir, Replacement, Vec<Step>) {
        let root = tempfile::tempdir().expect("a folder");
        for (path, text) in OLD_FILES {
            write(&root.path().join(path), text.as_bytes()).expect("written");
        }
        let mut replacement = begin(root.path()).expect("begun");
        for (path, text) in NEW_FILES {
            replacement
                .put(Path::new(path), text.as_bytes())
                .expect("put");
        }
        replacement
            .remove(Path::new("own/stale.txt"))
            .expect("told");
        let steps = steps(&replacement.journal);
        (root, replacement, steps)
    }

    /// What lies there, without what a replacement keeps for itself.
    fn without_ours(root: &Path) -> BTreeMap<PathBuf, String> {
        let mut files = files(root);
        files.retain(|path, _| !path.file_name().is_some_and(is_ours));
        files
    }

    #[test]
    fn wherever_it_is_cut_off_all_is_old_or_all_is_new() {
        let (_, _, all) = prepared();
        let commit = all.iter().position(|step| *step == Step::Commit);
        for count in 0..=all.len() {
            let (root, mut replacement, steps) = prepared();
            for step in &steps[..count] {
                replacement.run(step).expect("done");
            }
            drop(replacement);
            recover(root.path()).expect("recovered");
            let is_done = Some(count) > commit;
            let want = texts(if is_done { &NEW_FILES } else { &OLD_FILES });
            assert_eq!(
                without_ours(root.path()),
                want,
                "after {count} of {steps:?}"
            );

            // Whatever is left of it is in nobody's way.
            let mut again = begin(root.path()).expect("begun");
            for (path, text) in NEW_FILES {
                again.put(Path::new(path), text.as_bytes()).expect("put");
            }
            if !is_done {
                again.remove(Path::new("own/stale.txt")).expect("told");
            }
            again.finish().expect("finished");
            assert_eq!(files(root.path()), texts(&NEW_FILES));
        }
    }

    #[test]
    fn putting_back_may_be_cut_off_too() {
        let (root, mut replacement, steps) = prepared();
        let commit = steps.iter().position(|step| *step == Step::Commit);
        for step in &steps[..commit.expect("a commit")] {
            replacement.run(step).expect("done");
        }
        drop(replacement);
        // One file is back already, by a recovery that got no further.
        fs::rename(
            root.path().join(".xtask-old-a.txt"),
            root.path().join("a.txt"),
        )
        .expect("renamed");
        assert!(recover(root.path()).expect("recovered"));
        assert_eq!(
            files(root.path()),
            texts(&OLD_FILES),
            "nothing else is left"
        );
        assert!(!recover(root.path()).expect("nothing to do"));
    }

    #[test]
    fn what_matters_is_on_the_disk_before_what_rests_on_it() {
        let (root, mut replacement, steps) = prepared();
        let at = |wanted: &Step| {
            let positions = steps.iter().enumerate().filter(|(_, step)| *step == wanted);
            positions.map(|(at, _)| at).collect::<Vec<_>>()
        };
        let (announce, commit) = (at(&Step::Announce)[0], at(&Step::Commit)[0]);
        let syncs = at(&Step::Sync("own".into()));
        let of_root = at(&Step::Sync("".into()));
        assert!(syncs[0] < announce && syncs[1] < commit, "{steps:?}");
        assert_eq!([announce + 1, commit + 1], [of_root[1], of_root[3]]);
        for (at, step) in steps.iter().enumerate() {
            match step {
                Step::Keep(_) => assert!(at < syncs[0].min(of_root[0])),
                Step::Replace(_) | Step::Remove(_) => {
                    assert!(announce + 1 < at && at < syncs[1].min(of_root[2]));
                }
                Step::Forget(_) => assert!(commit + 1 < at),
                Step::Sync(_) | Step::Announce | Step::Commit => {}
            }
        }
        // The journal names everything once it is there.
        for step in &steps[..=announce] {
            replacement.run(step).expect("done");
        }
        let journal = fs::read_to_string(root.path().join(JOURNAL)).expect("a journal");
        for (path, _) in OLD_FILES.iter().chain(&NEW_FILES) {
            assert!(journal.contains(path), "{journal}");
        }
    }

    #[test]
    fn an_error_after_the_journal_is_undone() {
        let (root, mut replacement, steps) = prepared();
        // What was to come into place is gone.
        fs::remove_file(root.path().join("own/.xtask-new-b.txt")).expect("removed");
        let error = steps
            .iter()
            .find_map(|step| replacement.run(step).err())
            .expect("fails");
        let said = replacement
            .give_up(&*failed(Path::new("own/b.txt"), &error))
            .to_string();
        assert!(said.contains("everything is as it was"), "{said}");
        assert_eq!(files(root.path()), texts(&OLD_FILES));
    }

    #[test]
    fn two_do_not_write_at_once() {
        let (root, replacement, _) = prepared();
        let error = begin(root.path()).err().expect("refused");
        assert!(error.to_string().contains("another run"), "{error}");
        replacement.finish().expect("finished");
        assert_eq!(files(root.path()), texts(&NEW_FILES));
    }
}
