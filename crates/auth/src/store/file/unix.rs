//! A directory that is held open, on Unix.

use std::{fs::File, io, os::fd::OwnedFd, path::Path};

use rustix::{
    fs::{
        AtFlags, Mode, OFlags, Stat, fstat, fsync, lstat, open, openat, renameat, statat, unlinkat,
    },
    io::Errno,
    process::geteuid,
};

use super::access::{Access, not_regular};

/// The directory that was opened, even if its path leads to another one by now.
#[derive(Debug)]
pub(super) struct Handle(OwnedFd);

impl Handle {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(Self(open(path, flags, Mode::empty())?))
    }

    /// Reports wrong access rights and does not change them: other users may need them, and then
    /// the directory is not the store's alone.
    pub(super) fn check(&self, path: &Path) -> Result<(), String> {
        let shown = path.display();
        let failed = |error: Errno| format!("{shown} can't be inspected: {error}");
        let held = fstat(&self.0).map_err(failed)?;
        let is_same = |found: Stat| (found.st_dev, found.st_ino) == (held.st_dev, held.st_ino);
        match lstat(path) {
            Ok(found) if is_same(found) => {}
            Ok(_) | Err(Errno::NOENT | Errno::NOTDIR) => {
                return Err(format!(
                    "{shown} was replaced or removed since it was opened: find out why, then \
                     open the store again"
                ));
            }
            Err(error) => return Err(failed(error)),
        }
        let mode = Mode::from_raw_mode(held.st_mode).bits();
        if mode & 0o077 != 0 {
            return Err(format!(
                "other users may enter {shown} (mode {mode:o}): give a directory for the store \
                 alone, or remove their rights with `chmod 700`"
            ));
        }
        if held.st_uid != geteuid().as_raw() {
            return Err(format!(
                "{shown} belongs to another user (number {}): give a directory of your own",
                held.st_uid
            ));
        }
        Ok(())
    }

    pub(super) fn open_file(&self, name: &str, access: Access) -> io::Result<File> {
        let flags = match access {
            Access::Read => OFlags::RDONLY,
            Access::Write => OFlags::WRONLY,
            Access::WriteNew => OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL,
            Access::Lock => OFlags::WRONLY | OFlags::CREATE,
        };
        // Without NONBLOCK, opening a named pipe would block until its other end is opened.
        let flags = flags | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
        match openat(&self.0, name, flags, Mode::RUSR | Mode::WUSR) {
            Ok(file) => Ok(file.into()),
            // A link, or a pipe or socket without a reader.
            Err(Errno::LOOP | Errno::MLINK | Errno::NXIO) => Err(not_regular()),
            Err(error) => Err(error.into()),
        }
    }

    pub(super) fn has(&self, name: &str) -> io::Result<bool> {
        match statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(_) => Ok(true),
            Err(Errno::NOENT) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    pub(super) fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        Ok(renameat(&self.0, from, &self.0, to)?)
    }

    pub(super) fn remove_file(&self, name: &str) -> io::Result<()> {
        Ok(unlinkat(&self.0, name, AtFlags::empty())?)
    }

    pub(super) fn sync(&self) -> io::Result<()> {
        Ok(fsync(&self.0)?)
    }
}

/// Reserves room for `length` bytes without changing the file's content. Returns false if the file
/// system has no way to do that.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn reserve(file: &File, length: u64) -> io::Result<bool> {
    use rustix::{
        fs::{FallocateFlags, fallocate},
        io::retry_on_intr,
        process::{Resource, getrlimit},
    };
    // Reserved room does not count for this limit, but the write would.
    let limit = getrlimit(Resource::Fsize).current;
    if limit.is_some_and(|limit| limit < length) {
        return Err(Errno::FBIG.into());
    }
    match retry_on_intr(|| fallocate(file, FallocateFlags::KEEP_SIZE, 0, length)) {
        Ok(()) => Ok(true),
        Err(Errno::OPNOTSUPP | Errno::NOSYS) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(super) fn reserve(_: &File, _: u64) -> io::Result<bool> {
    Ok(false)
}
