//! The verdicts of a tool and of our diff on one change.

use std::fmt;

use serde::Deserialize;

use mighty_schema_tools::Severity;

/// The verdicts of the tool and of our diff on one change; `None` if it is not reported.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Verdict {
    pub(super) kind: String,
    pub(super) theirs: Option<Severity>,
    pub(super) ours: Option<Severity>,
}

/// A verdict on which we differ from a tool.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Difference {
    pub(super) tool: String,
    #[serde(flatten)]
    pub(super) verdict: Verdict,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let show = |severity: Option<Severity>| {
            severity.map_or_else(|| "not told".to_owned(), |severity| severity.to_string())
        };
        let Verdict { kind, theirs, ours } = &self.verdict;
        write!(
            f,
            "{} {kind}: {} there, {} here",
            self.tool,
            show(*theirs),
            show(*ours)
        )
    }
}
