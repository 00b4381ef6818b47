//! Whether, when and how often a call is retried.
//!
//! | module | what it holds |
//! |---|---|
//! | `policy` | [`RetryPolicy`]: how often, and how long to wait |
//! | `budget` | the retry budget that all calls of a client share |
//! | `decision` | which failures of which operations may be retried |

mod budget;
mod decision;
mod policy;

pub(crate) use budget::Budget;
pub(crate) use decision::{Repeats, repeats};
pub use policy::RetryPolicy;
