//! Takes an answer apart, page by page.

use mighty_transport::{GraphQlError, PathSegment};
use serde_json::Value;

use super::{Chosen, Walk};
use crate::{
    model::{Order, Place},
    report::cut,
};

/// What came for one page.
#[derive(Debug)]
pub(crate) enum Answered {
    Page(PageAnswer),
    Failed(Failure),
    /// Nothing came for it, because another page failed.
    Nothing,
}

/// The records of a page, in the direction of the walk.
#[derive(Debug, Default)]
pub(crate) struct PageAnswer {
    pub(crate) records: Vec<Record>,
    /// Whether there are more records in the direction of the walk.
    pub(crate) has_more: bool,
    pub(crate) total: Option<u64>,
}

#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) cursor: Option<String>,
    /// Null if the server could not answer it.
    pub(crate) node: Value,
    /// The server's errors in it: the path from the record, the code and the message. Long texts are
    /// cut.
    pub(crate) errors: Vec<(String, Option<String>, String)>,
    /// The paths, from the record, of its texts that were not Unicode.
    pub(crate) repaired: Vec<String>,
}

/// Why a page did not come.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    /// The record (from the start of the page) and the field that failed.
    pub(crate) record: Option<(u32, String)>,
}

/// What came for each page of an operation. `repaired` are the paths of the texts that were not
/// Unicode.
pub(crate) fn take_apart(
    mut data: Value,
    errors: &[GraphQlError],
    repaired: &[String],
    pages: &[(&Walk, &Chosen)],
) -> Vec<Answered> {
    let repaired: Vec<Vec<PathSegment>> = repaired.iter().map(|path| segments(path)).collect();
    let mut repaired_by_page: Vec<Vec<&[PathSegment]>> = vec![Vec::new(); pages.len()];
    for path in &repaired {
        if let Some((place, rest)) = locate(path, pages) {
            repaired_by_page[place].push(rest);
        }
    }
    let mut by_page: Vec<Vec<(&GraphQlError, &[PathSegment])>> = vec![Vec::new(); pages.len()];
    let mut is_any_unplaced = false;
    for error in errors {
        match locate(&error.path, pages) {
            Some((place, rest)) => by_page[place].push((error, rest)),
            None => is_any_unplaced = true,
        }
    }
    let mut answered = Vec::new();
    let places = pages.iter().zip(by_page).zip(repaired_by_page);
    for (place, (((walk, chosen), errors), repaired)) in places.enumerate() {
        let alias = format!("c{place}");
        let (is_asked, list) = match chosen.source.place {
            Place::Network | Place::Me => {
                let root = match chosen.source.place {
                    Place::Me => "me",
                    _ => "network",
                };
                let object = data.get_mut(root).filter(|object| !object.is_null());
                (
                    object.is_some(),
                    object.and_then(|object| object.get_mut(&alias)),
                )
            }
            Place::Node(_) => {
                let node = data.get_mut(&alias).filter(|node| !node.is_null());
                (data_came(&node), node.and_then(|node| node.get_mut("c")))
            }
        };
        let list = list.map(Value::take).filter(|list| !list.is_null());
        answered.push(match (list, errors.first()) {
            (Some(list), _) => Answered::Page(page(list, &errors, &repaired, walk, chosen)),
            (None, Some((error, rest))) => Answered::Failed(failure(error, rest)),
            // Null without an error: there is nothing that this viewer may see.
            (None, None) if is_asked && !is_any_unplaced => Answered::Page(PageAnswer::default()),
            (None, None) => Answered::Nothing,
        });
    }
    answered
}

fn data_came(node: &Option<&mut Value>) -> bool {
    node.is_some()
}

/// The page that an error belongs to, and the rest of its path.
fn locate<'a>(
    path: &'a [PathSegment],
    pages: &[(&Walk, &Chosen)],
) -> Option<(usize, &'a [PathSegment])> {
    let rest = match path {
        [PathSegment::Key(root), rest @ ..] if root == "network" || root == "me" => rest,
        all => all,
    };
    let [PathSegment::Key(alias), rest @ ..] = rest else {
        return None;
    };
    let place: usize = alias.strip_prefix('c')?.parse().ok()?;
    let (_, chosen) = pages.get(place)?;
    let rest = match (chosen.source.place, rest) {
        (Place::Node(_), [PathSegment::Key(_), rest @ ..]) => rest,
        _ => rest,
    };
    Some((place, rest))
}

/// The steps of a path such as `data.network.c0.edges[3].node.title`, without `data`.
fn segments(path: &str) -> Vec<PathSegment> {
    let mut segments = Vec::new();
    for part in path.strip_prefix("data.").unwrap_or(path).split('.') {
        let mut steps = part.split('[');
        segments.extend(steps.next().map(|key| PathSegment::Key(key.to_owned())));
        let indices = steps.filter_map(|step| step.strip_suffix(']')?.parse().ok());
        segments.extend(indices.map(PathSegment::Index));
    }
    segments
}

/// The record in which an error is, and the path from it.
fn in_record(rest: &[PathSegment]) -> Option<(u32, String)> {
    let (index, rest) = match rest {
        [
            PathSegment::Key(edges),
            PathSegment::Index(index),
            rest @ ..,
        ] if edges == "edges" => (index, rest),
        [PathSegment::Index(index), rest @ ..] => (index, rest),
        _ => return None,
    };
    let steps: Vec<String> = rest
        .iter()
        .map(|step| match step {
            PathSegment::Key(key) => key.clone(),
            PathSegment::Index(index) => index.to_string(),
        })
        .collect();
    let path = steps.join(".");
    let path = cut(path.strip_prefix("node.").unwrap_or(&path));
    Some((u32::try_from(*index).ok()?, path))
}

fn failure(error: &GraphQlError, rest: &[PathSegment]) -> Failure {
    Failure {
        code: error.code.as_ref().map(|code| cut(code.as_str())),
        message: cut(&error.message),
        record: in_record(rest),
    }
}

fn page(
    mut list: Value,
    errors: &[(&GraphQlError, &[PathSegment])],
    repaired: &[&[PathSegment]],
    walk: &Walk,
    chosen: &Chosen,
) -> PageAnswer {
    let from_end = walk.backward && chosen.source.order == Order::Moving;
    let info = |name: &str| {
        list.pointer(&format!("/pageInfo/{name}"))
            .and_then(Value::as_bool)
            .unwrap_or(false)
    };
    let has_more = if from_end {
        info("hasPreviousPage")
    } else {
        info("hasNextPage")
    };
    let total = list.get("totalCount").and_then(Value::as_u64);
    let mut records: Vec<Record> = if chosen.source.connection.is_none() {
        let items = list.as_array_mut().map(std::mem::take).unwrap_or_default();
        let record = |node| Record {
            cursor: None,
            node,
            errors: Vec::new(),
            repaired: Vec::new(),
        };
        items.into_iter().map(record).collect()
    } else {
        let edges = list.get_mut("edges").and_then(Value::as_array_mut);
        let record = |mut edge: Value| Record {
            cursor: edge
                .get("cursor")
                .and_then(Value::as_str)
                .map(str::to_owned),
            node: edge.get_mut("node").map(Value::take).unwrap_or_default(),
            errors: Vec::new(),
            repaired: Vec::new(),
        };
        let edges = edges.map(std::mem::take).unwrap_or_default();
        edges.into_iter().map(record).collect()
    };
    for (error, rest) in errors {
        if let Some((index, path)) = in_record(rest)
            && let Some(record) = records.get_mut(index as usize)
        {
            let code = error.code.as_ref().map(|code| cut(code.as_str()));
            record.errors.push((path, code, cut(&error.message)));
        }
    }
    for rest in repaired {
        if let Some((index, path)) = in_record(rest)
            && let Some(record) = records.get_mut(index as usize)
        {
            record.repaired.push(path);
        }
    }
    if from_end {
        records.reverse();
    }
    PageAnswer {
        records,
        has_more,
        total,
    }
}
