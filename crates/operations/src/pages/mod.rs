//! Pagers over connections.
//!
//! | type | purpose |
//! |---|---|
//! | [`Pager`] | reads the items of a connection one by one |
//! | [`Pages`] | reads them page by page |
//! | [`Cursor`] | the position of a pager, to go on later |
//! | [`BudgetSpent`] | the error of a pager that may send no more operations |
//! | [`Unreadable`] | a record that can't be read, which a pager went past |
//! | [`Page`], [`PageInfo`] | the items of one page, with its page info |
//! | [`Paged`], [`PagedBackward`] | operations with a connection that can be paged |
//!
//! A pager is built of these parts: `fetch` gets one page of a query, `sequence` gets page after
//! page, `feed` reads them when they are needed or ahead, and `pager` gives the items and knows the
//! position. `identity` tells one query from another.

mod budget;
mod cursor;
mod feed;
mod fetch;
mod identity;
mod own;
mod page;
mod paged;
mod pager;
mod read;
mod sequence;
mod stream_of_pages;

pub use budget::BudgetSpent;
pub use cursor::Cursor;
pub use mighty_runtime::bounds::EMPTY_PAGES;
pub use mighty_schema::pages::PageLimits;
pub use mighty_transport::unreadable::Unreadable;
pub use page::{Page, PageInfo};
pub use paged::{PageArguments, Paged, PagedBackward};
pub use pager::Pager;
pub use stream_of_pages::Pages;
