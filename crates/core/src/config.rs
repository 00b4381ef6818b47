//! What is wrong with a setting.

/// A setting that can't be used: which one, why, and what to give instead.
///
/// Found before anything is sent. Never holds a secret: values are quoted only for settings that
/// are public by nature (addresses, names).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{setting}: {problem}; {remedy}")]
pub struct ConfigError {
    setting: &'static str,
    problem: String,
    remedy: String,
}

impl ConfigError {
    /// Says which `setting` is wrong, what the `problem` is and what the `remedy` would be.
    pub fn new(
        setting: &'static str,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            setting,
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }

    /// The setting's name, as the builders call it (`network`, `user_agent`, …).
    pub fn setting(&self) -> &'static str {
        self.setting
    }

    /// What is wrong with it.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// What to do about it.
    pub fn remedy(&self) -> &str {
        &self.remedy
    }
}
