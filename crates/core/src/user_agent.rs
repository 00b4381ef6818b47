//! The header that says who calls.

use std::fmt;

use crate::ConfigError;

/// The `User-Agent` of every request. Without one the API answers with an HTML challenge page and
/// status 403, so the builders insist on it.
///
/// The API's guide recommends `your-app/version (+url)`:
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
    /// Takes the application's own name, version and address.
    ///
    /// # Errors
    /// [`ConfigError`] where it is blank or holds what a header can't (control characters, text
    /// beyond ASCII).
    pub fn new(application: impl AsRef<str>) -> Result<Self, ConfigError> {
        let application = application.as_ref().trim();
        let remedy = "give your application's name, version and address, such as \
                      \"roster-export/1.2 (+https://example.org)\"";
        if application.is_empty() {
            return Err(ConfigError::new(
                "user_agent",
                "it is empty, and the API turns away requests without one",
                remedy,
            ));
        }
        if !application.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
            return Err(ConfigError::new(
                "user_agent",
                format!("{application:?} holds characters that a header can't carry"),
                remedy,
            ));
        }
        Ok(Self(application.to_owned()))
    }

    /// The application's part, as given.
    pub fn application(&self) -> &str {
        &self.0
    }

    /// The header's value: the application's part, then this SDK's name and version.
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
    fn a_header_that_could_smuggle_another_is_refused() {
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
