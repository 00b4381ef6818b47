//! Turns an answer's bytes into data or an error.
//!
//! | module | what it holds |
//! |---|---|
//! | `envelope` | reads `data`, `errors` and `extensions` from the body, the data in one pass |
//! | `table` | the kind of failure of each answer |
//! | `classifier` | turns an answer into meta or an error |
//! | `head` | whether an answer is a page for browsers, or a challenge |

mod classifier;
mod envelope;
mod head;
mod table;

pub(crate) use classifier::Classifier;
pub(crate) use envelope::{Sink, Slot};
