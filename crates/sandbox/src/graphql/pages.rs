//! Connections: pages of a list, forward and backward, with opaque cursors.
//!
//! A cursor is a position in its list, as reported for the live API: if the order changes, a page
//! can skip and repeat items. Only in a list that is sorted by resource id it keeps its place. A
//! cursor has a fingerprint of its list, and other lists refuse it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use mighty_schema::pages::page_limits;

use super::args::Args;
use super::context::Context;
use super::errors::Fault;
use crate::world::{Record, Value};

/// The default and the largest size of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    pub(crate) default: usize,
    pub(crate) max: usize,
}

impl Limits {
    /// The limits of a field's connection (or paged list).
    pub(crate) fn of(kind: &str, field: &str) -> Limits {
        let limits = page_limits(kind, field);
        Limits {
            default: limits.default as usize,
            max: limits.max as usize,
        }
    }

    /// The size of a page. A size that is too large is reduced to the maximum without an error.
    pub(crate) fn size(self, wish: Option<i64>) -> usize {
        wish.map_or(self.default, |wish| {
            usize::try_from(wish).unwrap_or(0).min(self.max)
        })
    }
}

/// The largest number of items in a list without pages.
pub(crate) fn list_cap(kind: &str, field: &str) -> usize {
    mighty_schema::pages::list_cap(kind, field).map_or(usize::MAX, |cap| cap as usize)
}

/// All items of a list, before they are cut into pages.
pub(crate) struct Listing {
    items: Vec<Value>,
    /// The identity of the list. A cursor of another identity is refused.
    identity: String,
    /// Whether a cursor contains an item's resource id instead of its position.
    by_id: Option<Direction>,
}

/// The direction of a list sorted by resource id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Ascending,
    Descending,
}

impl Listing {
    pub(crate) fn new(items: Vec<Value>) -> Listing {
        Listing {
            items,
            identity: String::new(),
            by_id: None,
        }
    }

    /// A list whose cursors work only with the same `identity`: its sort, direction and term.
    pub(crate) fn identified(mut self, identity: String) -> Listing {
        self.identity = identity;
        self
    }

    /// A list of records sorted by resource id.
    pub(crate) fn sorted_by_id(mut self, direction: Direction) -> Listing {
        self.by_id = Some(direction);
        self
    }

    /// The whole list, for a field that is not paged.
    pub(crate) fn into_list(self) -> Value {
        Value::List(self.items)
    }

    fn index_after(&self, mark: Mark) -> usize {
        match (mark, self.by_id) {
            (Mark::Position(position), _) => position.min(self.items.len()),
            (Mark::Id(id), Some(Direction::Ascending)) => {
                self.items.partition_point(|item| id_of(item) <= id)
            }
            (Mark::Id(id), _) => self.items.partition_point(|item| id_of(item) >= id),
        }
    }

    fn index_before(&self, mark: Mark) -> usize {
        match (mark, self.by_id) {
            (Mark::Position(position), _) => position.saturating_sub(1).min(self.items.len()),
            (Mark::Id(id), Some(Direction::Ascending)) => {
                self.items.partition_point(|item| id_of(item) < id)
            }
            (Mark::Id(id), _) => self.items.partition_point(|item| id_of(item) > id),
        }
    }

    fn mark(&self, index: usize) -> Mark {
        match (self.by_id, self.items.get(index)) {
            (Some(_), Some(item)) => Mark::Id(id_of(item)),
            _ => Mark::Position(index + 1),
        }
    }
}

fn id_of(item: &Value) -> u64 {
    match item {
        Value::Ref(id) => *id,
        Value::Object(record) => record.id,
        Value::Leaf(_) | Value::List(_) => 0,
    }
}

/// The place in a list that a cursor gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// Counted from one.
    Position(usize),
    Id(u64),
}

fn encode(mark: Mark, fingerprint: u32) -> String {
    let place = match mark {
        Mark::Position(position) => format!("p{position}"),
        Mark::Id(id) => format!("i{id}"),
    };
    URL_SAFE_NO_PAD.encode(format!("{fingerprint:08x}{place}"))
}

fn decode(cursor: &str, fingerprint: u32) -> Result<Mark, Fault> {
    let parse = || {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
        let place = text.strip_prefix(&format!("{fingerprint:08x}"))?;
        if let Some(position) = place.strip_prefix('p') {
            position.parse().ok().map(Mark::Position)
        } else {
            place.strip_prefix('i')?.parse().ok().map(Mark::Id)
        }
    };
    parse().ok_or_else(|| Fault::bad_input("The cursor is not valid for this list"))
}

/// FNV-1a: small, and the same in every process, because cursors can be kept longer than a process
/// runs.
fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// Cuts out the page that the arguments describe.
pub(crate) fn page(
    ctx: &Context<'_>,
    owner: &Record,
    field: &str,
    connection: &str,
    listing: &Listing,
    args: Args<'_>,
) -> Result<Value, Fault> {
    for name in ["first", "last"] {
        if args.int(name).is_some_and(|size| size < 0) {
            return Err(Fault::bad_input(format!("{name} can't be negative")));
        }
    }
    let limits = Limits::of(&owner.kind, field);
    let print = fingerprint(&format!(
        "{}.{field}#{} {}",
        owner.kind, owner.id, listing.identity
    ));
    let cursor = |name| {
        args.text(name)
            .map(|cursor| decode(&cursor, print))
            .transpose()
    };

    let mut from = cursor("after")?.map_or(0, |mark| listing.index_after(mark));
    let mut to = cursor("before")?
        .map_or(listing.items.len(), |mark| listing.index_before(mark))
        .max(from);
    let (first, last) = (args.int("first"), args.int("last"));
    if first.is_some() || last.is_none() {
        to = to.min(from + limits.size(first));
    }
    if last.is_some() {
        from = from.max(to.saturating_sub(limits.size(last)));
    }

    let type_of = |field: &str| {
        ctx.facts
            .field(connection, field)
            .map_or("", |definition| definition.ty.inner_named_type())
    };
    let cursor_at = |index: usize| encode(listing.mark(index), print);
    let page_info = Record::new(type_of("pageInfo"))
        .with("hasNextPage", to < listing.items.len())
        .with("hasPreviousPage", from > 0)
        .with("startCursor", (from < to).then(|| cursor_at(from)))
        .with("endCursor", (from < to).then(|| cursor_at(to - 1)));
    let edge_type = type_of("edges");
    let edges = (from..to)
        .map(|index| {
            let edge = Record::new(edge_type)
                .with("cursor", cursor_at(index))
                .with("node", listing.items[index].clone());
            Value::from(edge)
        })
        .collect();
    Ok(Record::new(connection)
        .with("nodes", Value::List(listing.items[from..to].to_vec()))
        .with("edges", Value::List(edges))
        .with("pageInfo", page_info)
        .with("totalCount", listing.items.len())
        .into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_default_and_clamp() {
        let root = Limits::of("Network", "members");
        assert_eq!((root.size(None), root.size(Some(500))), (25, 50));
        let nested = Limits::of("Post", "comments");
        assert_eq!((nested.size(None), nested.size(Some(500))), (25, 25));
        assert_eq!(Limits::of("Network", "search").size(None), 20);
    }

    #[test]
    fn a_cursor_can_be_read_back_and_is_refused_by_another_list() {
        for mark in [Mark::Position(3), Mark::Id(48213)] {
            let cursor = encode(mark, 7);
            assert_eq!(decode(&cursor, 7).unwrap(), mark);
            assert!(decode(&cursor, 8).is_err());
        }
        assert!(decode("nonsense!", 7).is_err());
    }

    #[test]
    fn a_list_by_id_keeps_its_place_when_items_are_removed() {
        let listing = |ids: &[u64]| {
            Listing::new(ids.iter().copied().map(Value::Ref).collect())
                .sorted_by_id(Direction::Ascending)
        };
        let mark = listing(&[1, 2, 3, 4]).mark(1);
        assert_eq!(listing(&[2, 3, 4]).index_after(mark), 1);
        assert_eq!(listing(&[3, 4]).index_after(mark), 0);
    }
}
