//! Why an inbox could not do something.

use std::{error::Error, fmt};

/// An inbox could not do something. The receiver answers 503, so the event is delivered again.
pub struct InboxError {
    kind: InboxErrorKind,
    source: Box<dyn Error + Send + Sync>,
}

/// The kinds of [`InboxError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InboxErrorKind {
    /// There is no room left.
    Full,
    /// The store can't be reached, or is used by others for too long. Try again later.
    Away,
    /// A later version of this crate has made the store.
    NewerVersion,
    /// Anything else.
    Other,
}

impl InboxError {
    /// An error of this kind, because of `source`.
    pub fn new(kind: InboxErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// What kind of error it is.
    #[must_use]
    pub fn kind(&self) -> InboxErrorKind {
        self.kind
    }
}

impl fmt::Debug for InboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboxError")
            .field("kind", &self.kind)
            .field("source", &self.source)
            .finish()
    }
}

impl fmt::Display for InboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let problem = match self.kind {
            InboxErrorKind::Full => "the inbox is full",
            InboxErrorKind::Away => "the inbox can't be reached",
            InboxErrorKind::NewerVersion => "the inbox was made by a later version",
            InboxErrorKind::Other => "the inbox failed",
        };
        write!(f, "{problem}: {}", self.source)
    }
}

impl Error for InboxError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
