//! What an answer, or its failure, means for the operation.

use std::sync::Arc;

use mighty_transport::{Error as ApiError, ErrorKind, Meta};
use serde_json::Value;

use super::core::{AnsweredOperation, Engine, SentOperation};
use crate::{
    Gap, Place,
    read::{Answered, Failure, Next, Page, fail, take_apart},
    report::cut,
};

impl Engine {
    /// Applies an answer. Fails if the export can't go on.
    pub(super) fn apply(&mut self, (operation, answer): AnsweredOperation) -> Result<(), ApiError> {
        let attempts = match &answer {
            Ok(response) => response.meta.attempts,
            Err(error) => error.attempts(),
        };
        self.spent += u64::from(attempts);
        self.report.operations += u64::from(attempts);
        let done = match answer {
            Ok(response) => {
                self.pay(&operation, Some(&response.meta));
                self.raise_limit(operation.cost);
                self.apply_data(&operation, response.data, &[], &response.meta.repaired);
                Ok(())
            }
            Err(error) => self.apply_error(&operation, error),
        };
        self.save_report();
        done
    }

    /// After a refusal the operations grow again, up to the size that was refused.
    fn raise_limit(&mut self, answered: u64) {
        if self.limit < self.refused && answered >= self.limit * 9 / 10 {
            let more = self.limit.saturating_add(self.limit / 16).saturating_add(1);
            self.limit = more.min(self.refused - 1);
        }
    }

    fn pay(&mut self, operation: &SentOperation, meta: Option<&Meta>) {
        self.report.cost += meta
            .and_then(|meta| meta.complexity)
            .unwrap_or(operation.cost);
    }

    fn apply_error(&mut self, operation: &SentOperation, error: ApiError) -> Result<(), ApiError> {
        match error.kind() {
            ErrorKind::CostExceeded => {
                self.refused = self.refused.min(operation.cost);
                self.limit = self.limit.min(operation.cost.saturating_mul(3) / 4).max(1);
                self.split_up(operation, &error);
                Ok(())
            }
            ErrorKind::SchemaDrift => {
                self.drift(operation, &error);
                Ok(())
            }
            // The answer may have been too large.
            ErrorKind::Decode => {
                self.split_up(operation, &error);
                Ok(())
            }
            ErrorKind::GraphQl | ErrorKind::Absent | ErrorKind::UnknownOutcome
                if !error.graphql_errors().is_empty() =>
            {
                self.pay(operation, None);
                let data = error.partial_data().cloned().unwrap_or_default();
                let repaired = error.meta().repaired;
                self.apply_data(operation, data, error.graphql_errors(), &repaired);
                Ok(())
            }
            _ => {
                self.put_back(&operation.pages);
                Err(error)
            }
        }
    }

    /// The walks of these pages wait again.
    fn put_back(&mut self, pages: &[Page]) {
        let chosen = Arc::clone(&self.chosen);
        for page in pages {
            self.planner
                .wait(page.walk, page.source, &chosen[page.source]);
        }
    }

    /// Sends the pages in two operations, or a single page with half the size.
    fn split_up(&mut self, operation: &SentOperation, error: &ApiError) {
        match operation.pages.as_slice() {
            [page] => {
                let overlap = operation.walks[0].overlap();
                let half = page.size / 2;
                if half > overlap {
                    self.split.push_back(vec![Page {
                        size: half,
                        ..*page
                    }]);
                } else {
                    self.give_up(page, &error.to_string());
                }
            }
            pages => {
                let (one, other) = pages.split_at(pages.len() / 2);
                self.split.push_back(one.to_vec());
                self.split.push_back(other.to_vec());
            }
        }
    }

    /// The schema does not have what a source asks for: that source is reported, and the others go
    /// on.
    fn drift(&mut self, operation: &SentOperation, error: &ApiError) {
        let mut sources: Vec<usize> = operation.pages.iter().map(|page| page.source).collect();
        sources.sort_unstable();
        sources.dedup();
        if let [source] = *sources {
            let name = self.chosen[source].source.name;
            let dropped: Vec<u64> = self
                .planner
                .walks()
                .filter(|(_, walk)| walk.source == name)
                .map(|(id, _)| id)
                .collect();
            for id in dropped {
                self.drop_walk(id);
            }
            if self.chosen[source].source.samples {
                return;
            }
            self.dropped.insert(name.to_owned());
            let read = self.report.rows(self.chosen[source].source.table.name);
            self.report.add_dropped(Gap {
                place: Place::new(name, None),
                read,
                reason: error.to_string(),
            });
            return;
        }
        for source in sources {
            let pages = operation.pages.iter().filter(|page| page.source == source);
            self.split.push_back(pages.copied().collect());
        }
    }

    pub(super) fn drop_walk(&mut self, id: u64) {
        self.planner.remove(id);
        self.save(id);
    }

    fn give_up(&mut self, page: &Page, reason: &str) {
        self.conclude(page.walk, page.source, Next::Gap(reason.to_owned()));
    }

    pub(super) fn apply_data(
        &mut self,
        operation: &SentOperation,
        data: Value,
        errors: &[mighty_transport::GraphQlError],
        repaired: &[String],
    ) {
        let chosen = Arc::clone(&self.chosen);
        let parts: Vec<_> = operation
            .pages
            .iter()
            .zip(&operation.walks)
            .map(|(page, walk)| (walk, &chosen[page.source]))
            .collect();
        let answered = take_apart(data, errors, repaired, &parts);
        let is_nothing_said = answered
            .iter()
            .all(|answered| matches!(answered, Answered::Nothing));
        if is_nothing_said && operation.pages.len() > 1 {
            // Any of them can be the reason.
            let (one, other) = operation.pages.split_at(operation.pages.len() / 2);
            self.split.push_back(one.to_vec());
            self.split.push_back(other.to_vec());
            return;
        }
        // The later parts of a list first: the earlier ones end where they begin.
        let parts = operation.pages.iter().zip(&operation.walks).zip(answered);
        for ((page, walk), answered) in parts.rev() {
            let failure = match answered {
                Answered::Page(answer) => {
                    self.apply_page(page, walk, answer);
                    continue;
                }
                Answered::Failed(failure) => failure,
                Answered::Nothing if !is_nothing_said => {
                    self.put_back(&[*page]);
                    continue;
                }
                Answered::Nothing => Failure {
                    code: errors
                        .first()
                        .and_then(|error| error.code.as_ref().map(|code| cut(code.as_str()))),
                    message: errors.first().map_or_else(
                        || "the server sent no data".to_owned(),
                        |error| cut(&error.message),
                    ),
                    record: None,
                },
            };
            let source = chosen[page.source].source;
            if let Some(walk) = self.planner.walk_mut(page.walk) {
                let next = fail(walk, source, &failure, page.size);
                self.conclude(page.walk, page.source, next);
            }
        }
    }
}
