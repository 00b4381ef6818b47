//! The documents under `crates/operations/graphql/`: what they cover, and a start for what they
//! don't.

mod areas;
mod coverage;
mod scaffold;
mod summaries;

pub(crate) use coverage::told as without;
pub(crate) use scaffold::{by_rule, run as scaffold};
