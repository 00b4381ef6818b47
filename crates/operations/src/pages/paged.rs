//! Operations with a connection that can be paged.

use mighty_core::Maybe;
use mighty_schema::pages::{PageLimits, largest_page_limits};
use mighty_transport::{Error, IntoRequest};

use super::Page;

/// The arguments of a page: the number of items, and the cursor before or after them.
pub type PageArguments<'a> = (&'a mut Maybe<i32>, &'a mut Maybe<String>);

/// An operation whose answer has a page of one connection.
pub trait Paged: IntoRequest + Clone {
    /// The type of the connection's items.
    type Item;

    /// Its `first` and `after`.
    fn forward(&mut self) -> PageArguments<'_>;

    /// The page in the answer. `None` if the connection or an object around it is null.
    ///
    /// # Errors
    /// The answer is not as the operation's type promises. The ready-made operations never return
    /// an error here.
    fn page(&self, data: Self::Data) -> Result<Option<Page<Self::Item>>, Error>;

    /// The page sizes of the connection. If you don't implement it, a pager asks for the largest
    /// pages that any connection has, and the server reduces them to its own maximum.
    fn page_limits(&self) -> PageLimits {
        largest_page_limits()
    }

    /// The keys of the answer that lead to the connection, with dots between them. Implement it if
    /// one operation can page several connections, so that their cursors aren't confused.
    fn connection_path(&self) -> Option<&str> {
        None
    }
}

/// A [`Paged`] operation whose connection can also be read from its end.
pub trait PagedBackward: Paged {
    /// Its `last` and `before`.
    fn backward(&mut self) -> PageArguments<'_>;
}
