//! The two verdicts on every change.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The effect of a change on a client of the schema, as graphql-inspector grades it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// No operation that works stops working.
    Safe,
    /// Operations stay valid, but may come to mean something else.
    Dangerous,
    /// Operations that were valid are refused.
    Breaking,
}

/// The effect of a change on the public Rust items that are generated from the schema.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Surface {
    /// Documentation at most.
    None,
    /// Something is added or deprecated. Enums are open and structs `#[non_exhaustive]`, so a new
    /// value or field is no more than this.
    Minor,
    /// A name goes away or a type changes: code that compiled may not.
    Major,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Safe => "safe",
            Self::Dangerous => "dangerous",
            Self::Breaking => "breaking",
        })
    }
}

impl fmt::Display for Surface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::None => "none",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}
