//! What a task returns.

/// What a task did.
pub(crate) struct Done {
    /// For standard output.
    pub(crate) text: String,
    /// The exit code.
    pub(crate) code: u8,
}

impl Done {
    pub(crate) fn with_code(text: String, code: u8) -> Self {
        Self { text, code }
    }
}

impl From<String> for Done {
    fn from(text: String) -> Self {
        Self::with_code(text, 0)
    }
}

/// What a task says if it can't be done. Nothing was changed then.
pub(crate) type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;
