//! From bytes to data, or to the error that they amount to.
//!
//! | module | what it holds |
//! |---|---|
//! | `envelope` | `data`, `errors` and `extensions` out of the body, the data in one pass |
//! | `table` | which answer is which kind of failure |
//! | `classifier` | both together: an answer in, meta or an error out |
//! | `head` | what the headers tell: request id, `Retry-After`, challenge |
//! | `redact` | tokens taken out of whatever a server repeats |

mod classifier;
mod envelope;
pub(crate) mod head;
mod redact;
mod table;

pub(crate) use classifier::Classifier;
pub(crate) use envelope::{Sink, Slot};
pub(crate) use redact::{Redactor, secrets_in};
