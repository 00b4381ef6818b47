//! What a client knows about the costs of its operations.

use std::{
    borrow::Cow,
    collections::HashMap,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use serde_json::Value;

use super::{PageSize, Shape, curve::Curve};
use crate::Request;

/// The maximum number of operations for which reports are kept. Only programs that generate
/// documents at run time have more; then all reports are dropped and collected anew.
const MOST: usize = 4_096;

/// The shapes of documents, each read once, and what the server reported for each operation.
#[derive(Default)]
pub(crate) struct CostBook {
    entries: Mutex<Entries>,
}

#[derive(Default)]
struct Entries {
    shapes: HashMap<StaticTexts, Option<Arc<Shape>>>,
    /// Only for operations whose reported costs differ from the estimate.
    curves: HashMap<Key, Curve>,
}

/// The addresses and lengths of name and document, which are constants of the program.
type StaticTexts = ((usize, usize), (usize, usize));

/// The operation: the hash of its name, or of its document if it has no name.
type Key = u64;

/// The estimated cost of an operation.
pub(crate) struct Forecast {
    key: Key,
    shape: Option<Arc<Shape>>,
    /// The cost that the operation states, or the estimate from its document.
    raw: u64,
    curve: Curve,
}

impl Forecast {
    /// The corrected estimate.
    pub(crate) fn cost(&self) -> u64 {
        self.curve.cost(self.raw)
    }

    /// See [`Shape::fitting`].
    pub(crate) fn fitting(&self, variables: &Value, ceiling: u64) -> Vec<PageSize> {
        self.shape.as_ref().map_or_else(Vec::new, |shape| {
            shape.fitting(variables, |cost| self.curve.cost(cost) <= ceiling)
        })
    }
}

impl CostBook {
    /// Estimates the cost of a request. None if its operation states no cost and its document can't
    /// be read.
    pub(crate) fn forecast<D>(&self, request: &Request<D>) -> Option<Forecast> {
        let (name, document) = request.parts();
        let mut entries = self.entries();
        let read = || Shape::read(document, name).map(Arc::new);
        let shape = match (name, document) {
            (Cow::Borrowed(name), Cow::Borrowed(document)) => entries
                .shapes
                .entry((address(name), address(document)))
                .or_insert_with(read)
                .clone(),
            _ => read(),
        };
        let key = key(name, document);
        let curve = entries.curves.get(&key).copied().unwrap_or_default();
        drop(entries);
        let raw = request
            .stated_cost()
            .or_else(|| Some(shape.as_ref()?.cost(request.variables())))?;
        Some(Forecast {
            key,
            shape,
            raw,
            curve,
        })
    }

    /// Learns from the cost that the server reported for an operation.
    pub(crate) fn correct(&self, forecast: &Forecast, reported: u64) {
        let mut tried = forecast.curve;
        tried.learn(forecast.raw, reported);
        if tried == forecast.curve {
            return;
        }
        let curves = &mut self.entries().curves;
        if curves.len() >= MOST && !curves.contains_key(&forecast.key) {
            curves.clear();
        }
        // Other calls may have added reports since the forecast.
        let curve = curves.entry(forecast.key).or_default();
        curve.learn(forecast.raw, reported);
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        // Nothing panics while it holds the lock.
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn address(text: &'static str) -> (usize, usize) {
    (text.as_ptr().addr(), text.len())
}

fn key(name: &str, document: &str) -> Key {
    let mut hasher = DefaultHasher::new();
    // Operations without a name are distinguished by their documents.
    (name, if name.is_empty() { document } else { "" }).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn posts(name: &'static str, field: &str, n: u64) -> Request<Value> {
        let document = format!("{{ network {{ {field}(first: $n) {{ nodes {{ id }} }} }} }}");
        Request::new(name, document, json!({ "n": n }))
    }

    #[test]
    fn a_reported_cost_corrects_the_estimate_of_that_operation_only() {
        let book = CostBook::default();
        let forecast = |request| book.forecast(&request).expect("document");
        for (name, field, other) in [
            ("A", "posts", ("B", "posts")),
            ("", "posts", ("", "spaces")),
        ] {
            let of = |n| forecast(posts(name, field, n));
            assert_eq!(of(20).cost(), 20);
            book.correct(&of(20), 60);
            assert_eq!((of(20).cost(), of(10).cost()), (60, 30));
            assert_eq!(forecast(posts(other.0, other.1, 20)).cost(), 20);
            assert_eq!(of(20).fitting(&json!({ "n": 20 }), 45)[0].size, 15);
            book.correct(&of(20), 20);
            assert_eq!(of(20).cost(), 20);
        }
    }

    #[test]
    fn documents_generated_at_run_time_do_not_fill_the_memory() {
        let book = CostBook::default();
        for n in 0..=MOST {
            let request = posts("", &format!("posts{n}"), 20);
            book.correct(&book.forecast(&request).expect("document"), 60);
        }
        assert!(book.entries().curves.len() <= MOST);
        let last = posts("", &format!("posts{MOST}"), 20);
        assert_eq!(book.forecast(&last).expect("document").cost(), 60);
    }

    #[test]
    fn a_stated_cost_takes_precedence_over_the_document() {
        let request = Request::<Value>::new("A", "{ me { id } }", json!({})).with_cost(70);
        let forecast = CostBook::default().forecast(&request).expect("stated");
        assert_eq!(forecast.cost(), 70);
        let unreadable = Request::<Value>::new("A", "{", json!({}));
        assert!(CostBook::default().forecast(&unreadable).is_none());
    }
}
