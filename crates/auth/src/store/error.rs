//! The errors of a store.

use std::{error, fmt, sync::Arc};

/// What kind of failure a [`StoreError`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreErrorKind {
    /// The operation failed, for example because the store can't be reached or written.
    Failed,
    /// There is no room for tokens. Nothing is refreshed until there is.
    Full,
    /// The operation took too long, perhaps because another holder has the lock. It may still
    /// succeed later.
    Busy,
    /// The lock had expired, so nothing was done: a later holder has saved newer tokens, or may be
    /// about to.
    Superseded,
    /// The entry can't be read. If possible, it was put aside.
    Damaged,
}

/// An operation of a store failed.
#[derive(Debug, Clone)]
pub struct StoreError {
    kind: StoreErrorKind,
    source: Arc<dyn error::Error + Send + Sync>,
}

impl StoreError {
    /// Wraps the store's own error, or a text. It is printed, so it must contain no secret.
    pub fn new(source: impl Into<Box<dyn error::Error + Send + Sync>>) -> Self {
        Self::of(StoreErrorKind::Failed, source)
    }

    /// An error of the given kind.
    pub fn of(
        kind: StoreErrorKind,
        source: impl Into<Box<dyn error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: Arc::from(source.into()),
        }
    }

    /// The kind of failure.
    pub fn kind(&self) -> StoreErrorKind {
        self.kind
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            StoreErrorKind::Failed => "the token store failed",
            StoreErrorKind::Full => "the token store is full",
            StoreErrorKind::Busy => "the token store is busy",
            StoreErrorKind::Superseded => "the lock of the token store had expired",
            StoreErrorKind::Damaged => "the entry in the token store is damaged",
        })?;
        write!(f, ": {}", self.source)
    }
}

impl error::Error for StoreError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        Some(&*self.source)
    }
}
