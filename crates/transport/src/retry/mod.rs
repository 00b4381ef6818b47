//! Whether, when and how often a call is made again.
//!
//! | module | what it holds |
//! |---|---|
//! | `policy` | [`RetryPolicy`]: how often, and how long to wait |
//! | `budget` | what all calls of a client may spend on retries together |
//! | `decision` | which failure of which operation may be repeated |

mod budget;
mod decision;
mod policy;

pub(crate) use budget::Budget;
pub(crate) use decision::{Repeats, repeats};
pub use policy::RetryPolicy;
