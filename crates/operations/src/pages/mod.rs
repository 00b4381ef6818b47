//! Pages of connections, and walking through them.
//!
//! | what | for |
//! |---|---|
//! | [`Pager`] | every item of a connection, one by one or page by page |
//! | [`Cursor`] | where a pager stands, to go on from later |
//! | [`Unreadable`] | a record that can't be read, which a pager went past |
//! | [`Page`] | one page: items, and where it lies |
//! | [`Paged`], [`PagedBackward`] | operations that answer with pages |

mod cursor;
mod page;
mod pager;
mod unreadable;

pub use cursor::Cursor;
pub use page::{Page, PageArguments, PageInfo, Paged, PagedBackward};
pub use pager::{EMPTY_PAGES, PAGE_SIZE, Pager};
pub use unreadable::Unreadable;
