//! Files that may be missing.

use std::io;

/// The result of a read; `None` if there is no such file, which is not an error.
pub(crate) fn unless_missing<T>(read: io::Result<T>) -> io::Result<Option<T>> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
