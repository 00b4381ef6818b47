//! Whether, when and how often a request is sent again.
//!
//! | module | what it holds |
//! |---|---|
//! | [`RetryPolicy`] | how often, and how long to wait |
//! | [`RetryBudget`] | the budget for retries that all calls of a client share |
//! | [`Repeats`] | which failures allow another attempt, and how many |
//! | [`Progress`] | the time and the attempts of one call |
//! | [`RetryLoop`] | the loop over the attempts of one call; [`Call`]: what it needs to know about them |

mod budget;
mod decision;
mod policy;
mod progress;
mod retry_loop;

pub use budget::RetryBudget;
pub use decision::{Effect, Failure, Repeats, is_transient};
pub use policy::RetryPolicy;
pub use progress::{Progress, TimeLimit};
pub use retry_loop::{Call, Next, RetryLoop};
