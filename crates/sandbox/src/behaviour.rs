//! A statement about what the sandbox does.

use std::fmt;

/// One statement about what the sandbox does, with its source and its test.
///
/// `mighty-sandbox behaviours` prints them all.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Behaviour {
    /// The definition, and what of it: `createBadge.color`.
    pub name: String,
    /// What the sandbox does.
    pub text: String,
    /// Where it is stated: a definition of the schema, a section of the vendor's guide, reports of
    /// integrations, or the sandbox's own reason.
    pub source: String,
    /// How sure it is: `stated`, `reported`, `inferred` or `unknown`.
    pub confidence: &'static str,
    /// The tests that show it, by their paths. Empty if there is none.
    pub tests: Vec<String>,
}

impl fmt::Display for Behaviour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tests = if self.tests.is_empty() {
            "no test".to_owned()
        } else {
            self.tests.join(", ")
        };
        writeln!(f, "{}: {}", self.name, self.text)?;
        writeln!(f, "    {}; {}", self.confidence, self.source)?;
        write!(f, "    {tests}")
    }
}
