//! What of an answer is whose.

use serde_json::Value;

use super::Found;
use crate::{
    Client, Error, ErrorKind, GraphQlError, Meta, PathSegment, Request, error::summary,
    explain::About,
};

/// An answer to a batch, taken apart.
pub(super) struct Shared {
    /// What is known of the answer as a whole, for the errors made of its parts.
    facts: Error,
    /// The entries of its `errors`, with the place in the list that each leads to.
    errors: Vec<(Option<usize>, GraphQlError)>,
    /// The list as it came; only where the answer has errors.
    raw: Vec<Value>,
}

impl Shared {
    /// Takes it apart, or fails for everybody, where the list did not come. `at` is where it lies.
    pub(super) fn of<D>(
        outcome: Result<Meta, Error>,
        request: &Request<D>,
        at: &str,
    ) -> Result<Self, Error> {
        let error = match outcome {
            Ok(meta) => {
                let facts = Error::new(ErrorKind::Decode, "")
                    .with_operation(request.shared_name())
                    .with_meta(&meta);
                return Ok(Self {
                    facts,
                    errors: Vec::new(),
                    raw: Vec::new(),
                });
            }
            Err(error) => error,
        };
        let list = error.partial_data().and_then(|data| data.pointer(at));
        if !error.is_partial() || !list.is_some_and(Value::is_array) {
            return Err(error);
        }
        let (facts, errors, data) = error.take_apart();
        let list = data.and_then(|mut data| data.pointer_mut(at).map(Value::take));
        let with_place = |error| (place(&error, at), error);
        Ok(Self {
            facts,
            errors: errors.into_iter().map(with_place).collect(),
            raw: match list {
                Some(Value::Array(list)) => list,
                _ => Vec::new(),
            },
        })
    }

    /// Gives each of `count` keys its record, or the error that concerns it. `records` are none
    /// where the answer's data is not of the operation's type.
    pub(super) fn among<V, D>(
        mut self,
        count: usize,
        records: Option<Vec<Option<V>>>,
        client: &Client,
        request: &Request<D>,
    ) -> Vec<Found<V>> {
        let is_read = records.is_some();
        let came = records.as_ref().map_or(count, Vec::len);
        if came != count {
            // A record's place says whose it is, so a list of another length says nothing.
            let detail = format!("{came} records came for {count} ids, so none can be told apart");
            let error = self.facts.part(ErrorKind::Decode, detail, Vec::new(), None);
            return (0..count).map(|_| Err(error.clone())).collect();
        }
        let mut records = records.into_iter().flatten();
        let mut raw = std::mem::take(&mut self.raw);
        raw.resize(count, Value::Null);
        let all_came = !raw.iter().any(Value::is_null);
        let found = raw.into_iter().enumerate().map(|(index, raw)| {
            let record = records.next();
            let raw = Some(raw).filter(|raw| !raw.is_null());
            let own = self.own(index, all_came || raw.is_none());
            let (kind, detail, about) = match record {
                // Strict: a record with a hole that an error made is an error.
                _ if !own.is_empty() => {
                    let kind = ErrorKind::of_part(&own, raw.is_some());
                    (kind, summary(&own), About::refusal(&own))
                }
                Some(Some(record)) => return Ok(record),
                Some(None) => {
                    let detail = "the record is null".to_owned();
                    (ErrorKind::Absent, detail, Some(About::LookUp))
                }
                None if is_read => (ErrorKind::Decode, "the record is missing".to_owned(), None),
                None => {
                    let detail = "the answer that holds the record is not of the expected shape";
                    (ErrorKind::Decode, detail.to_owned(), None)
                }
            };
            let explanation = about.and_then(|about| client.explanation(request, about));
            let error = self.facts.part(kind, detail, own, raw);
            Err(error.with_explanation(explanation))
        });
        found.collect()
    }

    /// The errors at a place, and those without one where they concern it.
    fn own(&self, index: usize, with_unplaced: bool) -> Vec<GraphQlError> {
        self.errors
            .iter()
            .filter(|(place, _)| place.map_or(with_unplaced, |place| place == index))
            .map(|(_, error)| error.clone())
            .collect()
    }
}

/// The place in the list that an error leads to.
fn place(error: &GraphQlError, at: &str) -> Option<usize> {
    let mut path = error.path.iter();
    for step in at.split('/').skip(1) {
        match path.next()? {
            PathSegment::Key(key) if key == step => {}
            _ => return None,
        }
    }
    match path.next()? {
        PathSegment::Index(place) => usize::try_from(*place).ok(),
        PathSegment::Key(_) => None,
    }
}
