//! Files to be written, all of them or none.
//!
//! ```text
//! Outputs ─► drift         the differences from the tree
//!              └─► replacement   put into place: all of it, or nothing
//! ```

mod missing;
mod replacement;

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

pub(crate) use missing::unless_missing;
use replacement::is_ours;

use crate::{paths, task::Result};

/// The files that a task makes, held in memory until all of them are known to be good.
#[derive(Default)]
pub(crate) struct Outputs {
    files: BTreeMap<PathBuf, String>,
    /// Folders in which nothing else may lie.
    owned: BTreeSet<PathBuf>,
    /// What is out of step, although the files could be made.
    remarks: String,
}

/// How the tree differs from the outputs.
#[derive(Default)]
pub(crate) struct Drift {
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

/// Undoes the replacements of an interrupted run, and returns whether there were any. Every
/// task begins with it, so that none reads a tree that is half new.
///
/// # Errors
/// If a file can't be restored.
pub(crate) fn recover() -> Result<bool> {
    replacement::recover(&paths::root())
}

impl Outputs {
    /// Adds a file; `path` counts from the workspace's root.
    pub(crate) fn add(&mut self, path: impl Into<PathBuf>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// Says that everything in `folder` is an output, so that other files are removed.
    pub(crate) fn own(&mut self, folder: impl Into<PathBuf>) {
        self.owned.insert(folder.into());
    }

    /// Says what is out of step.
    pub(crate) fn remark(&mut self, remark: &str) {
        self.remarks.push_str(remark);
    }

    /// What is out of step; empty if nothing is.
    pub(crate) fn remarks(&self) -> &str {
        &self.remarks
    }

    /// Adds all of `more`.
    pub(crate) fn extend(&mut self, more: Self) {
        self.remarks.push_str(&more.remarks);
        self.files.extend(more.files);
        self.owned.extend(more.owned);
    }

    /// Every file, by its path from the workspace's root.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&Path, &str)> {
        let files = self.files.iter();
        files.map(|(path, text)| (path.as_path(), text.as_str()))
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

    /// The files that would change.
    pub(crate) fn drift(&self) -> Result<Drift> {
        self.drift_in(&paths::root())
    }

    /// Writes the files that differ.
    ///
    /// # Errors
    /// If a file can't be written, replaced or removed. All files are restored then, or by the next
    /// run of any task.
    pub(crate) fn write(&self) -> Result<Drift> {
        self.write_in(&paths::root())
    }

    fn drift_in(&self, root: &Path) -> Result<Drift> {
        let mut drift = Drift::default();
        for (path, text) in &self.files {
            if fs::read_to_string(root.join(path)).ok().as_ref() != Some(text) {
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
        let drift = self.drift_in(root)?;
        if drift.is_empty() {
            return Ok(drift);
        }
        let changed = drift
            .changed
            .iter()
            .map(|path| (path.as_path(), Some(self.files[path].as_bytes())));
        let stale = drift.stale.iter().map(|path| (path.as_path(), None));
        replacement::replace(root, changed.chain(stale).collect())?;
        Ok(drift)
    }
}

/// Every file below `folder`, in order of its path; none if there is no such folder. Hidden
/// folders, links and `node_modules` are skipped: their files are not ours, or are found by their
/// own path. The temporary files of a replacement are not included.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        if !folder.exists() {
            continue;
        }
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let path = entry.path();
            if path.is_dir() {
                let name = entry.file_name();
                if !entry.file_type()?.is_symlink() && !is_hidden(&name) && name != "node_modules" {
                    folders.push(path);
                }
            } else if !path.file_name().is_some_and(is_ours) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Every GraphQL document below `folder`, in order of its path; none if there is no such folder.
pub(crate) fn documents_below(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    Ok(mighty_schema_tools::documents_below(folder)?)
}

fn is_hidden(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder in which `a.txt` and `own/stale.txt` lie, and outputs that replace the one, remove
    /// the other and add a third.
    fn outputs() -> (tempfile::TempDir, Outputs) {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir(root.path().join("own")).expect("a folder");
        for path in ["a.txt", "own/stale.txt"] {
            fs::write(root.path().join(path), "old").expect("written");
        }
        let mut outputs = Outputs::default();
        outputs.own("own");
        outputs.add("a.txt", "new");
        outputs.add("own/b.txt", "new");
        (root, outputs)
    }

    fn texts(root: &Path) -> Vec<(String, String)> {
        files_below(root)
            .expect("read")
            .iter()
            .map(|path| {
                let text = fs::read_to_string(path).expect("text");
                let path = path.strip_prefix(root).expect("below");
                (path.to_string_lossy().into_owned(), text)
            })
            .collect()
    }

    #[test]
    fn different_files_are_written_and_stale_files_removed() {
        let (root, outputs) = outputs();
        let drift = outputs.write_in(root.path()).expect("written");
        assert_eq!(drift.changed, ["a.txt", "own/b.txt"].map(PathBuf::from));
        assert_eq!(drift.stale, [PathBuf::from("own/stale.txt")]);
        let new = ["a.txt", "own/b.txt"].map(|path| (path.to_owned(), "new".to_owned()));
        assert_eq!(texts(root.path()), new);
        assert!(outputs.drift_in(root.path()).expect("read").is_empty());
    }

    #[test]
    fn an_error_half_way_leaves_everything_as_it_was() {
        let (root, mut outputs) = outputs();
        // A folder can't be replaced by a file.
        fs::create_dir(root.path().join("wall")).expect("a folder");
        fs::write(root.path().join("wall/brick.txt"), "old").expect("written");
        outputs.add("wall", "new");
        let before = texts(root.path());

        let error = outputs.write_in(root.path()).err().expect("fails");
        let said = error.to_string();
        assert!(said.contains("wall can't be replaced"), "{said}");
        assert!(said.contains("everything is as it was"), "{said}");
        assert_eq!(texts(root.path()), before);
    }
}
