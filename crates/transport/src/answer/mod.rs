//! Turns an answer's bytes into data or an error.
//!
//! | module | what it holds |
//! |---|---|
//! | `envelope` | reads `data`, `errors` and `extensions` from the body, the data in one pass |
//! | `table` | the kind of failure of each answer |
//! | `classifier` | turns an answer into meta or an error |
//! | `head` | reads the headers: request id and challenge |
//! | `redact` | removes tokens that a server repeats |

mod classifier;
mod envelope;
pub(crate) mod head;
mod redact;
mod table;

pub(crate) use classifier::Classifier;
pub(crate) use envelope::{Sink, Slot};
pub(crate) use redact::{Redactor, secrets_in};
