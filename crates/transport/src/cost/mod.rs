//! Estimates the cost of an operation before it is sent.
//!
//! The server's formula is not published. Known facts: a request may cost 1,500; the answer reports
//! the actual cost (`extensions.cost.complexity`); and 50 members with 5 plain fields cost 50. So a
//! list costs one for each item of its page, the cost of an item's content is multiplied by the
//! number of items, and plain fields are free. Reported costs correct the estimate for each
//! operation (for an operation without a name: for each document). But the report for a small
//! request never makes the client refuse a large one: see `curve`.
//!
//! | module | what it holds |
//! |---|---|
//! | `shape` | the lists of a document, read from its text once |
//! | `reader` | reads the shape from the text |
//! | `estimate` | the cost and the page sizes of a shape with its variables |
//! | `page` | [`PageSize`]: a page size that fits |
//! | `limits` | the default and maximum sizes of lists |
//! | `curve` | estimates an operation's cost at other sizes from reported costs |
//! | `ceiling` | the highest cost that a request may have |
//! | `book` | what a client knows about the costs of its operations |

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
