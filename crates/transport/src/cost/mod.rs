//! What an operation costs, before it is sent.
//!
//! The server's formula is not published. What is known: a request may cost 1,500, the answer says
//! what it did cost (`extensions.cost.complexity`), and 50 members with 5 plain fields cost 50. So
//! a list counts one for each place on its page, what lies inside counts that many times over, and
//! plain fields are free. What answers report corrects the estimate, operation by operation (those
//! without a name document by document), but a small request's report refuses no large one: see
//! `curve`.
//!
//! | module | what it holds |
//! |---|---|
//! | `shape` | the lists of a document, read from its text once |
//! | `reader` | from the text to the shape |
//! | `estimate` | a shape with variables put in: its cost, its page sizes |
//! | `page` | [`PageSize`]: what fits, as callers are told |
//! | `limits` | how many items lists hold where nothing is asked for, and at most |
//! | `curve` | what reports tell of an operation's cost at other sizes |
//! | `ceiling` | the most that one request may cost |
//! | `book` | what a client has learnt about its operations' cost |

mod book;
mod ceiling;
mod curve;
mod estimate;
mod limits;
mod page;
mod reader;
mod shape;

pub(crate) use book::{CostBook, Forecast};
pub(crate) use ceiling::Ceiling;
pub use page::PageSize;
pub(crate) use shape::Shape;
