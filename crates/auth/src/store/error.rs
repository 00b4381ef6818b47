//! How a store fails.

use std::{error, fmt, sync::Arc};

/// What kind of failure a [`StoreError`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreErrorKind {
    /// It could not do what it was asked, for example because it can't be reached or written.
    Failed,
    /// There is no room for tokens. Nothing is refreshed until there is.
    Full,
    /// It took too long, perhaps because another holder has the lock. It may be done in the end.
    Busy,
    /// The lock had ended, so nothing was done: a later holder has saved newer tokens, or may be
    /// about to.
    Superseded,
    /// What is kept can't be read. Where that can be done, it was put aside.
    Damaged,
}

/// A store could not do what it was asked.
#[derive(Debug, Clone)]
pub struct StoreError {
    kind: StoreErrorKind,
    source: Arc<dyn error::Error + Send + Sync>,
}

impl StoreError {
    /// Wraps the store's own error, or a text. It is printed, so it must hold no secret.
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

    /// What kind of failure it is.
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
            StoreErrorKind::Superseded => "the lock of the token store had ended",
            StoreErrorKind::Damaged => "what the token store keeps is damaged",
        })?;
        write!(f, ": {}", self.source)
    }
}

impl error::Error for StoreError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        Some(&*self.source)
    }
}
