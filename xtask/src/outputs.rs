//! Files to be written, all of them or none.
//!
//! An error half-way puts back what was replaced. Who kills the program between two files leaves
//! some of them new and the others old: each is whole, and the same task run again writes the rest.
//! For that to work, what a task decides by must be replaced last; see [`Outputs::add_last`].

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

use crate::{Result, paths};

/// How files begin that were staged, so that those of a killed run are found and removed.
const STAGED: &str = ".xtask-staged-";

/// The files that a task makes, held in memory until all of them are known to be good.
#[derive(Default)]
pub(crate) struct Outputs {
    files: BTreeMap<PathBuf, String>,
    /// Those of the files that come after all others, in this order.
    last: Vec<PathBuf>,
    /// Folders in which nothing else may lie.
    owned: BTreeSet<PathBuf>,
}

/// How the tree differs from the outputs.
#[derive(Default)]
pub(crate) struct Drift {
    /// In the order in which they are written.
    pub(crate) changed: Vec<PathBuf>,
    pub(crate) stale: Vec<PathBuf>,
}

impl Drift {
    pub(crate) fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.stale.is_empty()
    }

    pub(crate) fn list(&self) -> String {
        let changed = self
            .changed
            .iter()
            .map(|path| format!("  {}", path.display()));
        let stale = self
            .stale
            .iter()
            .map(|path| format!("  {} (to be removed)", path.display()));
        changed.chain(stale).collect::<Vec<_>>().join("\n")
    }
}

impl Outputs {
    /// Adds a file; `path` counts from the workspace's root.
    pub(crate) fn add(&mut self, path: impl Into<PathBuf>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// Adds a file that is replaced after all others, and after those that were added last before
    /// it: whoever sees it new sees everything new.
    pub(crate) fn add_last(&mut self, path: impl Into<PathBuf>, text: impl Into<String>) {
        let path = path.into();
        self.last.push(path.clone());
        self.add(path, text);
    }

    /// Says that everything in `folder` is an output, so that what is not one is removed.
    pub(crate) fn own(&mut self, folder: impl Into<PathBuf>) {
        self.owned.insert(folder.into());
    }

    /// Every file of that extension, one after the other.
    #[cfg(test)]
    pub(crate) fn text_of(&self, extension: &str) -> String {
        let files = self.files.iter();
        files
            .filter(|(path, _)| path.extension().is_some_and(|is| is == extension))
            .map(|(_, text)| text.as_str())
            .collect()
    }

    /// What would change.
    pub(crate) fn drift(&self) -> Result<Drift> {
        self.drift_in(&paths::root())
    }

    /// Writes what differs: first every text to a temporary file beside its target, then each into
    /// place, so that a full disk or a missing permission is met before anything has changed.
    ///
    /// # Errors
    /// Where a file can't be written, replaced or removed. Everything is as it was then, save what
    /// the error names.
    pub(crate) fn write(&self) -> Result<Drift> {
        self.write_in(&paths::root())
    }

    fn drift_in(&self, root: &Path) -> Result<Drift> {
        let mut drift = Drift::default();
        let first = self.files.keys().filter(|path| !self.last.contains(path));
        for path in first.chain(&self.last) {
            if fs::read_to_string(root.join(path)).ok().as_ref() != Some(&self.files[path]) {
                drift.changed.push(path.clone());
            }
        }
        for folder in &self.owned {
            for path in files_below(&root.join(folder))? {
                let path = path.strip_prefix(root)?.to_path_buf();
                if !self.files.contains_key(&path) {
                    drift.stale.push(path);
                }
            }
        }
        Ok(drift)
    }

    fn write_in(&self, root: &Path) -> Result<Drift> {
        self.sweep(root)?;
        let drift = self.drift_in(root)?;
        let mut staged = Vec::new();
        for path in &drift.changed {
            let target = root.join(path);
            staged.push((stage(&target, self.files[path].as_bytes())?, target));
        }
        let mut replaced = Replaced::default();
        let done = drift
            .stale
            .iter()
            .try_for_each(|path| replaced.remove(root.join(path)))
            .and_then(|()| {
                staged
                    .into_iter()
                    .try_for_each(|(file, target)| replaced.replace(file, target))
            });
        match done {
            Ok(()) => Ok(drift),
            Err(error) => Err(replaced.put_back(&*error)),
        }
    }

    /// Removes what a killed run had staged.
    fn sweep(&self, root: &Path) -> Result<()> {
        let folders: BTreeSet<_> = self.files.keys().filter_map(|path| path.parent()).collect();
        for folder in folders {
            let Some(entries) = unless_missing(fs::read_dir(root.join(folder)))? else {
                continue;
            };
            for entry in entries {
                let entry = entry?;
                if entry.file_name().to_string_lossy().starts_with(STAGED) {
                    fs::remove_file(entry.path())?;
                }
            }
        }
        Ok(())
    }
}

/// What lay where something was replaced or removed; none where nothing did.
#[derive(Default)]
struct Replaced(Vec<(PathBuf, Option<Vec<u8>>)>);

impl Replaced {
    fn replace(&mut self, file: NamedTempFile, target: PathBuf) -> Result<()> {
        let before = unless_missing(fs::read(&target)).map_err(|error| told(&target, &error))?;
        file.persist(&target)
            .map_err(|error| told(&target, &error.error))?;
        self.0.push((target, before));
        Ok(())
    }

    fn remove(&mut self, target: PathBuf) -> Result<()> {
        let before = fs::read(&target).map_err(|error| told(&target, &error))?;
        fs::remove_file(&target).map_err(|error| told(&target, &error))?;
        self.0.push((target, Some(before)));
        Ok(())
    }

    /// Undoes all of it, the last first, and gives the error that it was undone for.
    fn put_back(self, error: &dyn std::error::Error) -> Box<dyn std::error::Error> {
        let mut left = Vec::new();
        for (target, before) in self.0.into_iter().rev() {
            let done = match before {
                Some(bytes) => stage(&target, &bytes)
                    .and_then(|file| file.persist(&target).map_err(Into::into).map(drop)),
                None => fs::remove_file(&target).map_err(Into::into),
            };
            if let Err(error) = done {
                left.push(format!("  {} ({error})", target.display()));
            }
        }
        if left.is_empty() {
            return format!("{error}; everything is as it was").into();
        }
        format!(
            "{error}; these could not be put back, restore them from version control:\n{}",
            left.join("\n")
        )
        .into()
    }
}

/// Writes `bytes` to a file beside `target`, ready to take its place.
fn stage(target: &Path, bytes: &[u8]) -> Result<NamedTempFile> {
    let folder = target.parent().expect("an output lies in a folder");
    fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new()
        .prefix(STAGED)
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    set_usual_permissions(file.path())?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn told(path: &Path, error: &io::Error) -> Box<dyn std::error::Error> {
    format!("{} can't be replaced: {error}", path.display()).into()
}

/// What was read; none where it does not exist, which is no error.
pub(crate) fn unless_missing<T>(read: io::Result<T>) -> io::Result<Option<T>> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Temporary files are made private; these become part of the source.
fn set_usual_permissions(path: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o644))?;
    }
    Ok(())
}

/// Every file below `folder`, in order of its path; none where there is no such folder.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        if !folder.exists() {
            continue;
        }
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder in which `a.txt` and `own/stale.txt` lie, and outputs that replace the one, remove
    /// the other and add two.
    fn outputs() -> (tempfile::TempDir, Outputs) {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir(root.path().join("own")).expect("a folder");
        fs::write(root.path().join("a.txt"), "old").expect("written");
        fs::write(root.path().join("own/stale.txt"), "stale").expect("written");
        let mut outputs = Outputs::default();
        outputs.own("own");
        outputs.add_last("a.txt", "new");
        outputs.add("own/b.txt", "new");
        outputs.add("z.txt", "new");
        (root, outputs)
    }

    fn texts(root: &Path) -> Vec<(String, String)> {
        let files = files_below(root).expect("read").into_iter();
        files
            .map(|path| {
                let text = fs::read_to_string(&path).expect("text");
                let path = path.strip_prefix(root).expect("below");
                (path.to_string_lossy().into_owned(), text)
            })
            .collect()
    }

    #[test]
    fn all_is_written_and_what_is_said_to_be_last_is_last() {
        let (root, outputs) = outputs();
        let drift = outputs.write_in(root.path()).expect("written");
        assert_eq!(
            drift.changed,
            ["own/b.txt", "z.txt", "a.txt"].map(PathBuf::from)
        );
        assert_eq!(drift.stale, [PathBuf::from("own/stale.txt")]);
        let new = ["a.txt", "own/b.txt", "z.txt"].map(|path| (path.to_owned(), "new".to_owned()));
        assert_eq!(texts(root.path()), new);
        assert!(outputs.drift_in(root.path()).expect("read").is_empty());
    }

    #[test]
    fn an_error_half_way_puts_back_what_was_replaced_added_and_removed() {
        let (root, mut outputs) = outputs();
        // A folder can't be replaced by a file; that shows only once its turn comes.
        fs::create_dir(root.path().join("wall")).expect("a folder");
        fs::write(root.path().join("wall/brick.txt"), "old").expect("written");
        outputs.add_last("wall", "new");
        let before = texts(root.path());

        let error = outputs.write_in(root.path()).err().expect("fails");
        let said = error.to_string();
        assert!(said.contains("wall can't be replaced"), "{said}");
        assert!(said.contains("everything is as it was"), "{said}");
        assert_eq!(texts(root.path()), before);
    }

    #[test]
    fn what_a_killed_run_had_staged_is_removed() {
        let (root, outputs) = outputs();
        for folder in ["", "own"] {
            let left = root.path().join(folder).join(format!("{STAGED}left"));
            fs::write(left, "half of").expect("written");
        }
        outputs.write_in(root.path()).expect("written");
        assert!(texts(root.path()).iter().all(|(_, text)| text == "new"));
    }
}
