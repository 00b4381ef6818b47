//! The documents under `crates/operations/graphql/`: their coverage, and a first draft of missing
//! ones.

mod areas;
mod coverage;
mod scaffold;
mod summaries;

pub(crate) use coverage::told as without;
pub(crate) use scaffold::{by_rule, run as scaffold};
