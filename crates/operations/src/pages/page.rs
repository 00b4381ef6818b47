//! One page of a connection.

use mighty_core::Maybe;
use mighty_transport::IntoRequest;
use serde::de::{Error as _, MapAccess};

#[cfg(feature = "cynic")]
use mighty_schema::selection::{cynic, schema};

use crate::decode::{self, Fields, Object};

/// One page of a connection.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// What it holds, in the connection's order.
    pub items: Vec<T>,
    /// How many places the server left empty (`null`): items that the viewer may not see.
    pub hidden: usize,
    /// Where it lies.
    pub info: PageInfo,
    /// How many items all pages hold, where the connection counts them. Counted anew for each
    /// page, so no bound for a loop.
    pub total: Option<i32>,
}

impl<T> Page<T> {
    /// A page of a connection that leaves no places empty.
    pub fn new(items: Vec<T>, info: impl Into<PageInfo>, total: Option<i32>) -> Self {
        Self {
            items,
            hidden: 0,
            info: info.into(),
            total,
        }
    }

    /// A page of a connection that may leave places empty.
    pub fn with_gaps(
        places: Vec<Option<T>>,
        info: impl Into<PageInfo>,
        total: Option<i32>,
    ) -> Self {
        let all = places.len();
        let items: Vec<T> = places.into_iter().flatten().collect();
        Self {
            hidden: all - items.len(),
            items,
            info: info.into(),
            total,
        }
    }
}

/// Where a page lies among the others. The API has several types for this; they all say the same.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "cynic", derive(cynic::QueryFragment), cynic(no_deserialize))]
#[non_exhaustive]
pub struct PageInfo {
    /// Whether another page follows. The only sign of the end: a page may be empty and yet not the
    /// last.
    pub has_next_page: bool,
    /// Whether another page comes before.
    pub has_previous_page: bool,
    /// The first item's cursor: `before` for the page before. Opaque.
    pub start_cursor: Option<String>,
    /// The last item's cursor: `after` for the page that follows. Opaque.
    pub end_cursor: Option<String>,
}

impl Object for PageInfo {
    const KEYS: &'static [&'static str] =
        &["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"];

    fn read<'de, A: MapAccess<'de>>(mut fields: Fields<Self, A>) -> Result<Self, A::Error> {
        let (mut next, mut previous, mut start, mut end) = (None, None, None, None);
        while let Some(key) = fields.key()? {
            match key {
                0 => fields.required(&mut next)?,
                1 => fields.required(&mut previous)?,
                2 => fields.nullable(&mut start)?,
                3 => fields.nullable(&mut end)?,
                _ => fields.skip()?,
            }
        }
        Ok(Self {
            has_next_page: next.ok_or_else(|| A::Error::missing_field("hasNextPage"))?,
            has_previous_page: previous
                .ok_or_else(|| A::Error::missing_field("hasPreviousPage"))?,
            start_cursor: start,
            end_cursor: end,
        })
    }
}

impl<'de> serde::Deserialize<'de> for PageInfo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::object(deserializer)
    }
}

/// The arguments that place a page: how many items, and the cursor to count from.
pub type PageArguments<'a> = (&'a mut Maybe<i32>, &'a mut Maybe<String>);

/// What answers with pages of one connection.
pub trait Paged: IntoRequest + Clone {
    /// What the connection holds.
    type Item;

    /// Its `first` and `after`.
    fn forward(&mut self) -> PageArguments<'_>;

    /// The page within its answer. `None` where something on the way to the connection is null.
    fn page(data: Self::Data) -> Option<Page<Self::Item>>;
}

/// A [`Paged`] operation whose connection can be read from its end, too.
pub trait PagedBackward: Paged {
    /// Its `last` and `before`.
    fn backward(&mut self) -> PageArguments<'_>;
}
