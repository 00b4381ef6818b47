//! The directory: its access rights, the names of its files, and access to them.
//!
//! Everything goes through the directory that was opened, never through its path. If another
//! directory is put in its place, nothing is read or written there.

use std::{
    fs::{self, DirBuilder, File},
    io,
    path::{Path, PathBuf},
};

use super::access::{Access, not_regular};
#[cfg(not(unix))]
use super::other::Handle;
#[cfg(unix)]
use super::unix::Handle;
use crate::store::{StoreError, StoreKey};

/// A directory that only its owner can enter.
#[derive(Debug)]
pub(crate) struct Directory {
    path: PathBuf,
    handle: Handle,
}

impl Directory {
    pub(crate) fn open(path: &Path) -> Result<Self, StoreError> {
        let failed = |error: io::Error| {
            StoreError::new(format!("{} can't be used: {error}", path.display()))
        };
        make(path).map_err(failed)?;
        // An absolute path stays valid when the process changes its working directory.
        let path = path.canonicalize().map_err(failed)?;
        let handle = Handle::open(&path).map_err(failed)?;
        let directory = Self { path, handle };
        directory.check()?;
        Ok(directory)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The path of a file of `key`, for messages.
    pub(crate) fn path_of(&self, key: &StoreKey, extension: &str) -> PathBuf {
        self.path.join(name_of(key, extension))
    }

    /// Checks that the directory is still at its path, and that only its owner can enter it. Every
    /// use of the store begins with this.
    pub(super) fn check(&self) -> Result<(), StoreError> {
        self.handle.check(&self.path).map_err(StoreError::new)
    }

    /// Opens a regular file. Links are not followed, and opening another kind of file does not
    /// block.
    pub(super) fn open_file(&self, name: &str, access: Access) -> io::Result<File> {
        let file = self.handle.open_file(name, access)?;
        if !file.metadata()?.is_file() {
            return Err(not_regular());
        }
        Ok(file)
    }

    /// The file, or `None` if there is none.
    pub(super) fn find_file(&self, name: &str) -> io::Result<Option<File>> {
        match self.open_file(name, Access::Read) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Makes an empty file, in place of any file of that name.
    pub(super) fn create_file(&self, name: &str) -> io::Result<File> {
        self.remove_file(name)?;
        self.open_file(name, Access::WriteNew)
    }

    /// Whether there is a file of that name.
    pub(super) fn has(&self, name: &str) -> io::Result<bool> {
        self.handle.has(name)
    }

    pub(super) fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.handle.rename(from, to)
    }

    /// Removes a file. It is no error if it was not there.
    pub(super) fn remove_file(&self, name: &str) -> io::Result<()> {
        match self.handle.remove_file(name) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Writes the directory's list of files to the disk.
    pub(super) fn sync(&self) -> io::Result<()> {
        self.handle.sync()
    }
}

/// The name of a file of `key`.
pub(super) fn name_of(key: &StoreKey, extension: &str) -> String {
    format!("{}.{extension}", key.digest())
}

fn make(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        // Another process has made it meanwhile.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made,
    }
}
