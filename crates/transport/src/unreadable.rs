//! Reading the rest of a list when some of its records can't be decoded.

use mighty_runtime::json::fit;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Error, ErrorKind, PathSegment, error::cut};

/// A record of a list that could not be decoded and that was skipped.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unreadable {
    /// The path of the error in the answer, for example `data.network.posts.nodes[3].createdAt`.
    pub path: String,
    /// The record's `id`, if it has one.
    pub id: Option<String>,
    /// What is wrong with it. Long texts of the server are cut.
    pub reason: String,
}

impl Unreadable {
    /// The error of this record alone, with the facts of the answer that has the record. `answer`
    /// is the error from which the rest was [read](read_rest).
    #[must_use]
    pub fn error(&self, answer: &Error) -> Error {
        let Self { path, id, reason } = self;
        let id = id.as_ref().map(|id| format!(" (id {id})"));
        let detail = format!("at {path}{}: {reason}", id.unwrap_or_default());
        let error = Error::new(ErrorKind::Decode, detail).with_meta(&answer.meta());
        match answer.operation() {
            Some(operation) => error.with_operation(operation.to_owned().into()),
            None => error,
        }
    }
}

/// What is left in the list in place of a record that can't be decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Nothing: the later records move up.
    Removed,
    /// A null, so that the other records keep their positions.
    Null,
}

/// The rest of an answer that has records that can't be decoded.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rest<D> {
    /// The data with the other records.
    pub data: D,
    /// The records that can't be decoded, by their indexes in the list as it came.
    pub unreadable: Vec<(usize, Unreadable)>,
}

/// For a list that was asked for by keys and was read with [`Place::Null`]: the record that can't be
/// read and that belongs to a key whose entry is null. `places` are those of
/// [`find_by_id`](crate::loader::find_by_id), and `place` is the one of the key.
///
/// If the list is in another order than the keys, it is not known which of the nulls stand for
/// records that can't be read. Then it is the first of these records.
pub fn unreadable_at<'a>(
    unreadable: &'a [(usize, Unreadable)],
    places: &[Option<usize>],
    place: usize,
) -> Option<&'a Unreadable> {
    let mut records = unreadable.iter();
    let (_, first) = records.clone().next()?;
    if let Some((_, record)) = records.find(|(index, _)| *index == place) {
        return Some(record);
    }
    let mut in_order = places.iter().enumerate();
    let are_in_order = in_order.all(|(key, place)| *place == Some(key));
    Some(first).filter(|_| !are_in_order)
}

/// Reads the data in the answer of `error` again, without the records that can't be decoded. The
/// list is the first one on the [path of the error](Error::unreadable_path). `None` if the error
/// has another cause than a record of a list.
///
/// The time grows linearly with the list.
pub fn read_rest<D: DeserializeOwned>(error: &Error, place: Place) -> Option<Rest<D>> {
    read_rest_by(error, place, |data| {
        fit(data).map_err(|failed| Unfit {
            path: failed.path(),
            reason: failed.reason(),
        })
    })
}

/// The first part of an answer's data that can't be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfit {
    /// Its path in the data, for example `network.posts.nodes[0].createdAt`.
    pub path: String,
    /// What is wrong with it.
    pub reason: String,
}

/// As [`read_rest`], with your own decoder of the data.
pub fn read_rest_by<D>(
    error: &Error,
    place: Place,
    read: impl Fn(&Value) -> Result<D, Unfit>,
) -> Option<Rest<D>> {
    let path = error.unreadable_path();
    let list: Vec<&str> = path
        .iter()
        .map_while(|segment| match segment {
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
    let (mut kept, mut unreadable) = (Vec::with_capacity(all.len()), Vec::new());
    for (index, record) in all.into_iter().enumerate() {
        // Each by itself, in the data without the others: so the time grows with the list.
        records(&mut data, &list)?.push(record);
        let failed = read(&data).err();
        let record = records(&mut data, &list)?.pop()?;
        let Some(failed) = failed else {
            kept.push(record);
            continue;
        };
        if place == Place::Null {
            kept.push(Value::Null);
        }
        let path = place_of(&failed.path, index);
        let id = record.get("id").and_then(Value::as_str);
        let record = Unreadable {
            path: format!("data.{path}"),
            id: id.map(|id| cut(id.to_owned())),
            reason: cut(failed.reason),
        };
        unreadable.push((index, record));
    }
    *records(&mut data, &list)? = kept;
    let data = read(&data).ok()?;
    Some(Rest { data, unreadable })
}

/// The path of a record that was alone in its list, with its index in the whole list.
fn place_of(path: &str, index: usize) -> String {
    path.replacen("[0]", &format!("[{index}]"), 1)
}

fn records<'a>(data: &'a mut Value, list: &[&str]) -> Option<&'a mut Vec<Value>> {
    let step = |value: &'a mut Value, key: &&str| value.as_object_mut()?.get_mut(*key);
    list.iter().try_fold(data, step)?.as_array_mut()
}
