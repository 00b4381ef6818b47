//! Divides an answer among the callers of a batch.

use std::{collections::HashMap, sync::Arc};

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::by_id::find_by_id;
use crate::{
    Client, Error, ErrorKind, Explanation, GraphQlError, Meta, PathSegment, Request,
    error::summary,
    explain::About,
    unreadable::{Place, Rest, Unreadable, read_rest, unreadable_at},
};

/// The result of one look-up.
pub(super) type LookUpResult<V> = Result<V, Error>;

/// The parts of an answer to a batch. The server decides how large the answer is, so data that
/// concerns several callers is shared and not copied for each of them.
pub(super) struct Shared {
    /// The facts of the whole answer, for the errors made of its parts.
    facts: Error,
    /// The entries of its `errors` whose path leads to a position in the list.
    placed: HashMap<usize, Vec<GraphQlError>>,
    /// The other entries of its `errors`.
    unplaced: Arc<[GraphQlError]>,
    /// The list as it came; only if the answer has errors.
    raw: Vec<Value>,
    /// The records that can't be read. There is a null in their places.
    unreadable: Vec<(usize, Unreadable)>,
}

/// The error that a key gets instead of a record.
#[derive(Clone)]
struct Refusal {
    kind: ErrorKind,
    detail: String,
    errors: Arc<[GraphQlError]>,
    explanation: Option<Explanation>,
}

impl Shared {
    /// Takes an answer apart whose list has records that can't be read. Returns it with its other
    /// data. `None` for every other outcome.
    pub(super) fn around<D: DeserializeOwned>(
        outcome: &Result<Meta, Error>,
        request: &Request<D>,
        at: &str,
    ) -> Option<(Self, D)> {
        let error = outcome.as_ref().err()?;
        place(error.unreadable_path(), at)?;
        let Rest { data, unreadable } = read_rest::<D>(error, Place::Null)?;
        // The others need no copy of the facts about the record.
        let shared = Self::of(Ok(error.meta()), request, at).ok()?;
        Some((
            Self {
                unreadable,
                ..shared
            },
            data,
        ))
    }

    /// Takes an answer apart. Fails for all callers if the list is missing. `at` points to the
    /// list.
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
                    placed: HashMap::new(),
                    unplaced: Arc::default(),
                    raw: Vec::new(),
                    unreadable: Vec::new(),
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
        let mut placed: HashMap<usize, Vec<GraphQlError>> = HashMap::new();
        let mut unplaced = Vec::new();
        for error in errors.iter() {
            match place(&error.path, at) {
                Some(index) => placed.entry(index).or_default().push(error.clone()),
                None => unplaced.push(error.clone()),
            }
        }
        Ok(Self {
            facts,
            placed,
            unplaced: unplaced.into(),
            raw: match list {
                Some(Value::Array(list)) => list,
                _ => Vec::new(),
            },
            unreadable: Vec::new(),
        })
    }

    /// Gives each of `keys` its record or its error. `records` is None if the answer's data doesn't
    /// fit the operation's type.
    pub(super) fn among<K, V: Clone, D>(
        mut self,
        keys: &[K],
        records: Option<&[Option<V>]>,
        is_of: impl Fn(&K, &V) -> Option<bool>,
        client: &Client,
        request: &Request<D>,
    ) -> Vec<LookUpResult<V>> {
        let mut raw = std::mem::take(&mut self.raw);
        let has_errors = !self.placed.is_empty() || !self.unplaced.is_empty();
        let places = match records {
            Some(records) => find_by_id(keys, records, is_of),
            // Data that can't be read has no ids.
            None => (0..keys.len()).map(Some).collect(),
        };
        let came = records.map_or(raw.len(), <[_]>::len);
        let left_out = if came == keys.len() {
            "the list holds another record in its place".to_owned()
        } else {
            format!(
                "{came} records came for {} ids, and none of them is the one with this id",
                keys.len()
            )
        };
        raw.resize_with(came.max(keys.len()), Value::default);
        let all_came = !raw.iter().any(Value::is_null);
        let unplaced = |has_data: bool| {
            let kind = ErrorKind::of_part(&self.unplaced, has_data);
            self.refusal(kind, Arc::clone(&self.unplaced), client, request)
        };
        let (with_data, without_data) = if self.unplaced.is_empty() {
            (None, None)
        } else {
            (Some(unplaced(true)), Some(unplaced(false)))
        };
        let null = || Refusal {
            kind: ErrorKind::Absent,
            detail: "the record is null".to_owned(),
            errors: Arc::default(),
            explanation: client.explanation(request, About::LookUp),
        };
        let null = std::cell::LazyCell::new(null);
        let found = places.iter().map(|place| {
            let Some(index) = *place else {
                let none = (Arc::default(), None);
                let error = self
                    .facts
                    .part(ErrorKind::Decode, left_out.clone(), none.0, none.1);
                return Err(error);
            };
            let data = if has_errors {
                raw.get(index).filter(|raw| !raw.is_null()).cloned()
            } else {
                None
            };
            let record = records.map(|records| records.get(index).cloned().flatten());
            // Strict: a record that is incomplete because of an error is an error.
            let refusal = if let Some(own) = self.placed.get(&index) {
                let kind = ErrorKind::of_part(own, data.is_some());
                Some(self.refusal(kind, own.as_slice().into(), client, request))
            } else if data.is_none() {
                without_data.clone()
            } else {
                with_data.clone().filter(|_| all_came)
            };
            let refusal = match (refusal, record) {
                (Some(refusal), _) => refusal,
                (None, Some(Some(record))) => return Ok(record),
                (None, Some(None)) => match unreadable_at(&self.unreadable, &places, index) {
                    Some(record) => return Err(record.error(&self.facts)),
                    None => null.clone(),
                },
                (None, None) => Refusal {
                    kind: ErrorKind::Decode,
                    detail: "the answer that holds the record is not of the expected shape".into(),
                    errors: Arc::default(),
                    explanation: None,
                },
            };
            let error = self
                .facts
                .part(refusal.kind, refusal.detail, refusal.errors, data);
            Err(error.with_explanation(refusal.explanation))
        });
        found.collect()
    }

    fn refusal<D>(
        &self,
        kind: ErrorKind,
        errors: Arc<[GraphQlError]>,
        client: &Client,
        request: &Request<D>,
    ) -> Refusal {
        let about = About::refusal(&errors);
        Refusal {
            kind,
            detail: summary(&errors),
            explanation: about.and_then(|about| client.explanation(request, about)),
            errors,
        }
    }
}

/// The position in the list to which a path leads.
fn place(path: &[PathSegment], at: &str) -> Option<usize> {
    let mut path = path.iter();
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
