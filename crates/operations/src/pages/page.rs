//! One page of a connection.

use serde::{
    de::{Error as _, MapAccess},
    ser::SerializeMap,
};

#[cfg(feature = "cynic")]
use mighty_schema::selection::{cynic, schema};

use crate::{
    decode::{self, Fields, Object},
    encode::{self, Entries},
};

/// One page of a connection.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the connection's order.
    pub items: Vec<T>,
    /// The number of nodes that are `null` because the viewer may not see them.
    pub null_nodes: usize,
    /// The page info: the cursors, and whether there are more pages.
    pub info: PageInfo,
    /// The number of items in all pages, if the connection counts them. The server counts again for
    /// each page, so don't use it to end a loop.
    pub total: Option<i32>,
}

impl<T> Page<T> {
    /// A page of a connection whose nodes can't be null.
    pub fn new(items: Vec<T>, info: impl Into<PageInfo>, total: Option<i32>) -> Self {
        Self {
            items,
            null_nodes: 0,
            info: info.into(),
            total,
        }
    }

    /// A page of a connection whose nodes can be null.
    pub fn with_gaps(
        places: Vec<Option<T>>,
        info: impl Into<PageInfo>,
        total: Option<i32>,
    ) -> Self {
        let all = places.len();
        let items: Vec<T> = places.into_iter().flatten().collect();
        Self {
            null_nodes: all - items.len(),
            items,
            info: info.into(),
            total,
        }
    }
}

/// Written as the API writes a connection: `nodes`, `pageInfo` and, if it is known, `totalCount`.
/// Null nodes are left out.
impl<T: serde::Serialize> serde::Serialize for Page<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("nodes", &self.items)?;
        map.serialize_entry("pageInfo", &self.info)?;
        if let Some(total) = self.total {
            map.serialize_entry("totalCount", &total)?;
        }
        map.end()
    }
}

/// The page info of a connection. The API has several types with these fields.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "cynic", derive(cynic::QueryFragment), cynic(no_deserialize))]
#[non_exhaustive]
pub struct PageInfo {
    /// Whether there is a next page. A list ends only if this is false: an empty page may not be
    /// the last.
    pub has_next_page: bool,
    /// Whether there is a previous page.
    pub has_previous_page: bool,
    /// The cursor of the first item. Pass it as `before` to get the previous page. It is opaque.
    pub start_cursor: Option<String>,
    /// The cursor of the last item. Pass it as `after` to get the next page. It is opaque.
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

impl Entries for PageInfo {
    fn entries<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("hasNextPage", &self.has_next_page)?;
        map.serialize_entry("hasPreviousPage", &self.has_previous_page)?;
        map.serialize_entry("startCursor", &self.start_cursor)?;
        map.serialize_entry("endCursor", &self.end_cursor)
    }
}

impl serde::Serialize for PageInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode::object(self, serializer)
    }
}
