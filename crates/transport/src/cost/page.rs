//! Page sizes, as callers are told of them.

use std::fmt;

/// A page size that an operation asks for, or should.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageSize {
    /// The field, with those around it that are lists, too: `posts.comments`.
    pub field: String,
    /// The argument that sets it: `first`, `last` or `perPage`, or `ids` for look-ups.
    pub argument: String,
    /// How many items.
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
