//! Files to be written, all of them or none.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use crate::{Result, paths};

/// The files that a task makes, held in memory until all of them are known to be good.
#[derive(Default)]
pub(crate) struct Outputs {
    files: BTreeMap<PathBuf, String>,
    /// Folders in which nothing else may lie.
    owned: BTreeSet<PathBuf>,
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

impl Outputs {
    /// Adds a file; `path` counts from the workspace's root.
    pub(crate) fn add(&mut self, path: impl Into<PathBuf>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// Says that everything in `folder` is an output, so that what is not one is removed.
    pub(crate) fn own(&mut self, folder: impl Into<PathBuf>) {
        self.owned.insert(folder.into());
    }

    /// What would change.
    pub(crate) fn drift(&self) -> Result<Drift> {
        let root = paths::root();
        let mut drift = Drift::default();
        for (path, text) in &self.files {
            if fs::read_to_string(root.join(path)).ok().as_ref() != Some(text) {
                drift.changed.push(path.clone());
            }
        }
        for folder in &self.owned {
            for path in files_below(&root.join(folder))? {
                let path = path.strip_prefix(&root)?.to_path_buf();
                if !self.files.contains_key(&path) {
                    drift.stale.push(path);
                }
            }
        }
        Ok(drift)
    }

    /// Writes what differs: first every text to a temporary file beside its target, then each into
    /// place, so that a full disk or a missing permission is met before anything has changed.
    pub(crate) fn write(&self) -> Result<Drift> {
        let root = paths::root();
        let drift = self.drift()?;
        let mut staged = Vec::new();
        for path in &drift.changed {
            let target = root.join(path);
            let folder = target.parent().expect("an output lies in a folder");
            fs::create_dir_all(folder)?;
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            file.write_all(self.files[path].as_bytes())?;
            file.as_file().sync_all()?;
            staged.push((file, target));
        }
        for (file, target) in staged {
            set_usual_permissions(file.path())?;
            file.persist(target)?;
        }
        for path in &drift.stale {
            fs::remove_file(root.join(path))?;
        }
        Ok(drift)
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
