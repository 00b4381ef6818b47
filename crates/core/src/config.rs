//! The error for settings that can't be used.

/// A setting can't be used. The error says which setting, why, and how to fix it.
///
/// It is returned before anything is sent. Its text contains no secret: it quotes the value only if
/// the setting is public, for example a network's name or a User-Agent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{setting}: {problem}; {remedy}")]
pub struct ConfigError {
    setting: &'static str,
    problem: String,
    remedy: String,
}

impl ConfigError {
    /// An error for `setting`. `problem` says what is wrong with it, `remedy` how to fix it.
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

    /// The setting's name in the builders (`network`, `user_agent`, …).
    pub fn setting(&self) -> &'static str {
        self.setting
    }

    /// What is wrong with the setting.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// How to fix it.
    pub fn remedy(&self) -> &str {
        &self.remedy
    }
}
