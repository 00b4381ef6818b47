//! The result of a task.

/// The result of a successful task.
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

/// The error of a task that failed. Nothing was changed then.
pub(crate) type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;
