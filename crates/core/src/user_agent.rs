//! The `User-Agent` header.

use std::fmt;

use crate::ConfigError;

/// The `User-Agent` header of every request. The builders require it, because the API answers
/// requests without it with an HTML challenge page and status 403.
///
/// The API's guide recommends the form `your-app/version (+url)`:
///
/// ```
/// use mighty_core::UserAgent;
///
/// # fn main() -> Result<(), mighty_core::ConfigError> {
/// let agent = UserAgent::new("roster-export/1.2 (+https://example.org/roster)")?;
/// assert!(agent.header().starts_with("roster-export/1.2 (+https://example.org/roster) mighty-networks-rs/"));
/// assert!(UserAgent::new("  ").is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserAgent(String);

impl UserAgent {
    /// A User-Agent with your application's name, version and address.
    ///
    /// # Errors
    /// [`ConfigError`] if the text is blank or contains control characters or characters outside
    /// ASCII.
    pub fn new(application: impl AsRef<str>) -> Result<Self, ConfigError> {
        let application = application.as_ref().trim();
        let remedy = "give your application's name, version and address, such as \
                      \"roster-export/1.2 (+https://example.org)\"";
        if application.is_empty() {
            return Err(ConfigError::new(
                "user_agent",
                "it is empty, and the API refuses requests without one",
                remedy,
            ));
        }
        if !application.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
            return Err(ConfigError::new(
                "user_agent",
                format!("{application:?} contains characters that a header can't contain"),
                remedy,
            ));
        }
        Ok(Self(application.to_owned()))
    }

    /// The text that you gave, trimmed.
    pub fn application(&self) -> &str {
        &self.0
    }

    /// The header's value: your text, then this SDK's name and version.
    pub fn header(&self) -> String {
        format!(
            "{} mighty-networks-rs/{}",
            self.0,
            env!("CARGO_PKG_VERSION")
        )
    }
}

impl fmt::Display for UserAgent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.header())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_a_header_cannot_contain_is_refused() {
        for text in [
            "",
            " \t ",
            "app/1\r\nAuthorization: x",
            "app/1\u{7f}",
            "größe/1",
        ] {
            let error = UserAgent::new(text).expect_err(text);
            assert_eq!(error.setting(), "user_agent");
        }
    }
}
