//! The ways to open a file, and the files that are refused.

use std::io;

/// The way to open a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// To read it.
    Read,
    /// To write it. It must be there.
    Write,
    /// To write it. It must not be there yet.
    WriteNew,
    /// To lock it. It is made if it is not there.
    Lock,
}

pub(super) fn not_regular() -> io::Error {
    io::Error::other("it is not a regular file (perhaps a link)")
}
