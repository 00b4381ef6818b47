//! The directory: who may see it, and what its files are called.

use std::{
    fs::{self, DirBuilder},
    io,
    path::{Path, PathBuf},
};

use crate::store::{StoreError, StoreKey};

/// A directory for its owner alone.
#[derive(Debug)]
pub(crate) struct Directory(PathBuf);

impl Directory {
    pub(crate) fn open(path: &Path) -> Result<Self, StoreError> {
        let failed = |error: io::Error| {
            StoreError::new(format!("{} can't be used: {error}", path.display()))
        };
        make(path).map_err(failed)?;
        // An absolute path goes on to be right when the process changes its directory.
        let path = path.canonicalize().map_err(failed)?;
        refuse_company(&path)?;
        Ok(Self(path))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn file(&self, key: &StoreKey, extension: &str) -> PathBuf {
        self.0.join(format!("{}.{extension}", key.digest()))
    }

    /// Makes a change of the directory's list of files last.
    pub(super) fn sync(&self) -> io::Result<()> {
        // Elsewhere a directory can't be opened, and a rename is written through.
        #[cfg(unix)]
        fs::File::open(&self.0)?.sync_all()?;
        Ok(())
    }
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
        // Another process was faster.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        made => made,
    }
}

/// Rights are not taken away from a directory that others may need: it is none of ours then.
#[cfg(unix)]
fn refuse_company(path: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let metadata = fs::metadata(path).map_err(StoreError::new)?;
    let mode = metadata.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(StoreError::new(format!(
            "others may enter {} (mode {mode:o}): give a directory that is the store's own, or \
             take their rights away with `chmod 700`",
            path.display()
        )));
    }
    // Where we can't make a file, we can't keep a token either.
    if let Ok(us) = own_id(path)
        && us != metadata.uid()
    {
        return Err(StoreError::new(format!(
            "{} belongs to another user (number {}): give a directory of your own",
            path.display(),
            metadata.uid()
        )));
    }
    Ok(())
}

/// The number of the user whom what we make belongs to. There is no other way to ask without
/// unsafe code.
#[cfg(unix)]
fn own_id(directory: &Path) -> io::Result<u32> {
    use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
    let path = directory.join(format!("owner-{:016x}", fastrand::u64(..)));
    let mut options = fs::OpenOptions::new();
    let file = options
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&path)?;
    let id = file.metadata().map(|metadata| metadata.uid());
    fs::remove_file(&path)?;
    id
}

#[cfg(not(unix))]
fn refuse_company(_: &Path) -> Result<(), StoreError> {
    Ok(())
}
