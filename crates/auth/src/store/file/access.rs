//! What a file is opened for, and what is refused.

use std::io;

/// What a file is opened for.
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
    io::Error::other("it is a link or another thing that is not a regular file")
}
