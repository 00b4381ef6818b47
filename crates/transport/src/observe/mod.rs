//! What a client shows of its work.
//!
//! | module | what it holds |
//! |---|---|
//! | `attempt` | [`Attempt`]: one request and how it ended, for a hook |
//! | `counters` | [`Counters`]: sums since the client was made |

mod attempt;
mod counters;

pub use attempt::Attempt;
pub(crate) use attempt::Hook;
pub use counters::Counters;
pub(crate) use counters::Sums;
