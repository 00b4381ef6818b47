//! Records that can't be decoded.

use mighty_runtime::json::fit;
use mighty_transport::{Error, PathSegment};
use serde::Deserialize as _;
use serde_json::Value;

use super::{Page, Paged};

/// A record of a page that could not be decoded and that a pager skipped.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unreadable {
    /// The path of the error in the answer, for example `data.network.posts.nodes[3].createdAt`.
    pub path: String,
    /// The record's `id`, if it has one.
    pub id: Option<String>,
    /// What is wrong with it.
    pub reason: String,
}

/// The page in the answer of `error`, without the records that can't be decoded. `None` if `error`
/// has another cause.
pub(super) fn read_around<Q: Paged>(
    query: &Q,
    error: &Error,
) -> Option<(Page<Q::Item>, Vec<Unreadable>)> {
    let path = error.unreadable_path();
    let list = path
        .iter()
        .take_while(|segment| matches!(segment, PathSegment::Key(_)));
    let list: Vec<&str> = list
        .filter_map(|segment| match segment {
            PathSegment::Key(key) => Some(key.as_str()),
            PathSegment::Index(_) => None,
        })
        .collect();
    // The error is in a record only if its path goes through the list.
    if list.len() == path.len() {
        return None;
    }
    let mut data = error.partial_data()?.clone();
    let all = std::mem::take(records(&mut data, &list)?);
    let (mut good, mut unreadable) = (Vec::new(), Vec::new());
    for record in all {
        // Each by itself, in the page without the others: so the time grows with the page.
        let place = records(&mut data, &list)?;
        place.push(record);
        let failed = failure(query, &data);
        let record = records(&mut data, &list)?.pop()?;
        match failed {
            None => good.push(record),
            Some((path, reason)) => {
                let index = good.len() + unreadable.len();
                unreadable.push(Unreadable {
                    path: format!("data.{}", place_of(&path, index)),
                    id: record.get("id").and_then(Value::as_str).map(str::to_owned),
                    reason,
                });
            }
        }
    }
    *records(&mut data, &list)? = good;
    let page = query.page(Q::Data::deserialize(data).ok()?).ok()??;
    Some((page, unreadable))
}

/// The path and the reason of the first part of the data that can't be read.
fn failure<Q: Paged>(query: &Q, data: &Value) -> Option<(String, String)> {
    match fit::<Q::Data>(data) {
        Err(failed) => Some((failed.path(), failed.reason())),
        Ok(data) => {
            let error = query.page(data).err()?;
            let source = std::error::Error::source(&error).map(ToString::to_string);
            Some((
                PathSegment::join(error.unreadable_path()),
                source.unwrap_or_else(|| error.to_string()),
            ))
        }
    }
}

/// The path of a record that lay alone in its list, with its index in the whole list.
fn place_of(path: &str, index: usize) -> String {
    path.replacen("[0]", &format!("[{index}]"), 1)
}

fn records<'a>(data: &'a mut Value, list: &[&str]) -> Option<&'a mut Vec<Value>> {
    let step = |value: &'a mut Value, key: &&str| value.as_object_mut()?.get_mut(*key);
    list.iter().try_fold(data, step)?.as_array_mut()
}
