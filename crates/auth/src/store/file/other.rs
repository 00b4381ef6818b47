//! A directory on systems other than Unix. It is used by its path, because the standard library
//! can't hold a directory open there.

use std::{
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use super::access::Access;

#[derive(Debug)]
pub(super) struct Handle(PathBuf);

impl Handle {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self(path.to_owned()))
    }

    /// The program has to make sure that only the owner can enter the directory.
    pub(super) fn check(&self, path: &Path) -> Result<(), String> {
        if self.0.is_dir() {
            return Ok(());
        }
        Err(format!(
            "{} was removed since it was opened",
            path.display()
        ))
    }

    pub(super) fn open_file(&self, name: &str, access: Access) -> io::Result<File> {
        let mut options = OpenOptions::new();
        match access {
            Access::Read => options.read(true),
            Access::Write => options.write(true),
            Access::WriteNew => options.write(true).create_new(true),
            Access::Lock => options.write(true).create(true).truncate(false),
        };
        options.open(self.0.join(name))
    }

    pub(super) fn has(&self, name: &str) -> io::Result<bool> {
        self.0.join(name).try_exists()
    }

    pub(super) fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.0.join(from), self.0.join(to))
    }

    pub(super) fn remove_file(&self, name: &str) -> io::Result<()> {
        fs::remove_file(self.0.join(name))
    }

    /// A rename is written to the disk at once.
    pub(super) fn sync(&self) -> io::Result<()> {
        Ok(())
    }
}

/// There is no way to reserve room here.
pub(super) fn reserve(_: &File, _: u64) -> io::Result<bool> {
    Ok(false)
}
