//! What the sinks for databases share.
//!
//! | module | what it holds |
//! |---|---|
//! | `names` | names in SQL |
//! | `history` | what the history keeps |
//! | `complete` | which tables were read in full |
//! | `unchanged` | the rows of lists that were not read again |
//! | `forget` | what is changed when a member is forgotten |

mod complete;
mod forget;
mod history;
mod names;
mod unchanged;

pub(crate) use complete::is_read_in_full;
pub(crate) use forget::forget_statements;
pub(crate) use history::{key, tracked_in};
pub(crate) use names::quoted;
pub(crate) use unchanged::hold_statements;
