//! What a client has learnt about its operations' cost.

use std::{
    borrow::Cow,
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use serde_json::Value;

use super::{PageSize, Shape};
use crate::Request;

/// How far a report may move an estimate: what is beyond is taken for a fluke.
const FARTHEST: f64 = 50.0;

/// The shapes of documents, each read once, and how estimates of each operation compare with what
/// the server reported.
#[derive(Default)]
pub(crate) struct CostBook {
    pages: Mutex<Pages>,
}

#[derive(Default)]
struct Pages {
    shapes: HashMap<Key, Option<Arc<Shape>>>,
    /// Reported cost by estimated cost, where the two differ.
    ratios: HashMap<Box<str>, f64>,
}

/// Name and document by where they lie: they are constants of the program.
type Key = ((usize, usize), (usize, usize));

/// What an operation will cost.
pub(crate) struct Forecast {
    shape: Option<Arc<Shape>>,
    /// As the operation states it, or as its document tells.
    raw: u64,
    ratio: f64,
}

impl Forecast {
    /// The corrected estimate.
    pub(crate) fn cost(&self) -> u64 {
        scaled(self.raw, self.ratio)
    }

    /// See [`Shape::fitting`].
    pub(crate) fn fitting(&self, variables: &Value, ceiling: u64) -> Vec<PageSize> {
        self.shape.as_ref().map_or_else(Vec::new, |shape| {
            shape.fitting(variables, scaled(ceiling, self.ratio.recip()))
        })
    }
}

fn scaled(cost: u64, ratio: f64) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "costs are small and positive, and the cast saturates"
    )]
    {
        (cost as f64 * ratio).round() as u64
    }
}

impl CostBook {
    /// What a request will cost. None where its operation doesn't say and its document can't be
    /// read.
    pub(crate) fn forecast<D>(&self, request: &Request<D>) -> Option<Forecast> {
        let (name, document) = request.parts();
        let mut pages = self.pages();
        let read = || Shape::read(document, name).map(Arc::new);
        let shape = match (name, document) {
            (Cow::Borrowed(name), Cow::Borrowed(document)) => pages
                .shapes
                .entry((place(name), place(document)))
                .or_insert_with(read)
                .clone(),
            _ => read(),
        };
        let ratio = pages.ratios.get(&**name).copied().unwrap_or(1.0);
        drop(pages);
        let raw = request
            .stated_cost()
            .or_else(|| Some(shape.as_ref()?.cost(request.variables())))?;
        Some(Forecast { shape, raw, ratio })
    }

    /// Takes in what the server reported for an operation.
    pub(crate) fn correct(&self, name: &str, forecast: &Forecast, reported: u64) {
        if reported == forecast.cost() || forecast.raw == 0 {
            return;
        }
        #[expect(clippy::cast_precision_loss, reason = "costs are small")]
        let ratio = (reported as f64 / forecast.raw as f64).clamp(FARTHEST.recip(), FARTHEST);
        self.pages().ratios.insert(name.into(), ratio);
    }

    fn pages(&self) -> MutexGuard<'_, Pages> {
        // Nothing panics while it holds the lock.
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn place(text: &'static str) -> (usize, usize) {
    (text.as_ptr().addr(), text.len())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_the_server_reports_corrects_the_next_estimate_of_that_operation_only() {
        let book = CostBook::default();
        let cost = |name: &'static str, n: u64| {
            let document = "{ network { posts(first: $n) { nodes { id } } } }";
            let request = Request::<Value>::new(name, document, json!({ "n": n }));
            book.forecast(&request).expect("document")
        };
        assert_eq!(cost("A", 20).cost(), 20);
        book.correct("A", &cost("A", 20), 60);
        assert_eq!((cost("A", 20).cost(), cost("A", 10).cost()), (60, 30));
        assert_eq!(cost("B", 20).cost(), 20);
        assert_eq!(cost("A", 50).fitting(&json!({ "n": 50 }), 90)[0].size, 30);
        book.correct("A", &cost("A", 20), 20);
        assert_eq!(cost("A", 20).cost(), 20);
        book.correct("A", &cost("A", 1), u64::MAX);
        assert_eq!(cost("A", 1).cost(), 50);
    }

    #[test]
    fn what_an_operation_states_comes_before_what_its_document_tells() {
        let request = Request::<Value>::new("A", "{ me { id } }", json!({})).with_cost(70);
        let forecast = CostBook::default().forecast(&request).expect("stated");
        assert_eq!(forecast.cost(), 70);
        let unreadable = Request::<Value>::new("A", "{", json!({}));
        assert!(CostBook::default().forecast(&unreadable).is_none());
    }
}
