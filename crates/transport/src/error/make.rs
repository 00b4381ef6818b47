//! Building an error.

use std::{borrow::Cow, error::Error as StdError, sync::Arc, time::Duration};

use mighty_runtime::{HttpError, bounds::ERROR_TEXT};

use super::{Answered, Error, ErrorKind, Inner};
use crate::{Explanation, PageSize, PathSegment};

impl Error {
    /// Makes an error. `detail` may contain text from a server, and is cut if it is too long.
    pub(crate) fn new(kind: ErrorKind, detail: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            operation: None,
            detail: cut(detail.into()),
            status: None,
            request_id: None,
            body_start: String::new(),
            attempts: 0,
            retry_after: None,
            is_from_edge: false,
            graphql_errors: Arc::default(),
            rejections: Arc::default(),
            partial_data: None,
            extensions: Arc::default(),
            repaired: Arc::default(),
            fitting_pages: Vec::new(),
            explanation: None,
            unreadable_path: Arc::default(),
            source: None,
        }))
    }

    /// The variables can't be written as JSON.
    pub(crate) fn unwritable(
        operation: impl Into<Cow<'static, str>>,
        error: serde_json::Error,
    ) -> Self {
        let detail = format!("the variables can't be written as JSON: {error}");
        Self::new(ErrorKind::Config, detail)
            .with_operation(operation.into())
            .with_source(error)
    }

    /// The operation would cost too much, and was not sent.
    pub(crate) fn too_costly(cost: u64, ceiling: u64, fitting: Vec<PageSize>) -> Self {
        let mut detail = format!("it would cost about {cost} of {ceiling}, and was not sent");
        for (index, page) in fitting.iter().enumerate() {
            detail.push_str(if index == 0 { "; what fits: " } else { ", " });
            detail.push_str(&page.to_string());
        }
        let mut error = Self::new(ErrorKind::CostExceeded, detail);
        error.inner_mut().fitting_pages = fitting;
        error
    }

    /// The exchange gave no complete answer.
    pub(crate) fn broken(error: HttpError) -> Self {
        Self::new(ErrorKind::of_exchange(error.kind()), error.to_string()).with_source(error)
    }

    #[must_use]
    pub(crate) fn with_operation(mut self, operation: Cow<'static, str>) -> Self {
        self.inner_mut().operation = Some(operation);
        self
    }

    #[must_use]
    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.inner_mut().attempts = attempts;
        self
    }

    /// Sets how long to wait before the next attempt, if that is longer than the wait known so far.
    #[must_use]
    pub(crate) fn with_retry_after(mut self, wait: Duration) -> Self {
        let longest = self.0.retry_after.max(Some(wait));
        self.inner_mut().retry_after = longest;
        self
    }

    #[must_use]
    pub(crate) fn with_source(
        mut self,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.inner_mut().source = Some(Arc::from(source.into()));
        self
    }

    #[must_use]
    pub(crate) fn with_explanation(mut self, explanation: Option<Explanation>) -> Self {
        self.inner_mut().explanation = explanation;
        self
    }

    #[must_use]
    pub(crate) fn with_unreadable_path(mut self, path: Vec<PathSegment>) -> Self {
        self.inner_mut().unreadable_path = path.into();
        self
    }

    /// Adds a remark to the message.
    #[must_use]
    pub(crate) fn with_remark(mut self, remark: &str) -> Self {
        let detail = &mut self.inner_mut().detail;
        if !detail.is_empty() {
            detail.push_str("; ");
        }
        detail.push_str(remark);
        self
    }

    #[must_use]
    pub(crate) fn with_answer(mut self, answer: Answered) -> Self {
        let inner = self.inner_mut();
        inner.status = Some(answer.status);
        inner.request_id = answer.request_id;
        inner.body_start = answer.body_start;
        inner.retry_after = answer.retry_after;
        inner.is_from_edge = answer.is_from_edge;
        inner.graphql_errors = answer.graphql_errors.into();
        inner.rejections = answer.rejections.into();
        inner.partial_data = answer.partial_data.map(Arc::new);
        inner.extensions = Arc::new(answer.extensions);
        inner.repaired = answer.repaired.into();
        self
    }
}

/// Cuts a text that is too long for a message.
pub(crate) fn cut(mut text: String) -> String {
    if text.len() > ERROR_TEXT {
        text.truncate(text.floor_char_boundary(ERROR_TEXT));
        text.push('…');
        text.shrink_to_fit();
    }
    text
}
