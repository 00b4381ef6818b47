//! Page sizes, as shown to callers.

use std::fmt;

/// The size of one page in an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageSize {
    /// The field, with the names of the lists around it: `posts.comments`.
    pub field: String,
    /// The argument that sets the size: `first`, `last` or `perPage`, or `ids` for look-ups.
    pub argument: String,
    /// The number of items.
    pub size: u64,
}

impl fmt::Display for PageSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.argument == "ids" {
            write!(f, "{} of at most {} ids", self.field, self.size)
        } else {
            write!(f, "{}({}: {})", self.field, self.argument, self.size)
        }
    }
}
