//! Pagers over connections.
//!
//! | type | purpose |
//! |---|---|
//! | [`Pager`] | reads the items of a connection one by one or page by page |
//! | [`Cursor`] | the position of a pager, to go on later |
//! | [`Unreadable`] | a record that can't be read, which a pager went past |
//! | [`Page`] | the items of one page, with its page info |
//! | [`Paged`], [`PagedBackward`] | operations with a connection that can be paged |

mod cursor;
mod page;
mod pager;

pub use cursor::Cursor;
pub use mighty_runtime::bounds::EMPTY_PAGES;
pub use mighty_transport::unreadable::Unreadable;
pub use page::{Page, PageArguments, PageInfo, Paged, PagedBackward};
pub use pager::{PAGE_SIZE, Pager};
