//! An answer in, meta or an error out.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use mighty_runtime::{
    HttpError,
    json::{repair, without_byte_order_mark},
    retry_after,
};
use serde_json::{Map, Value};

use super::{Redactor, Sink, envelope::Loose, head, table::Signs};
use crate::{
    Meta, OperationKind,
    error::{Answered, Error, ErrorKind, GraphQlError, summary},
    response::complexity,
};

/// How much of a body goes into a message, in bytes.
const QUOTED: usize = 80;

/// What of the exchange matters to its judgement.
pub(crate) struct Judge {
    pub(crate) operation: OperationKind,
    pub(crate) redactor: Redactor,
    pub(crate) now: SystemTime,
    pub(crate) attempts: u32,
    /// What the request was expected to cost, and may.
    pub(crate) cost: Option<u64>,
    pub(crate) ceiling: u64,
}

impl Judge {
    /// The outcome of an exchange. Where it is a success, the data is in the sink; where it is an
    /// error that came with data of the expected shape, too.
    pub(crate) fn outcome(
        &self,
        exchange: Result<Response<Bytes>, HttpError>,
        sink: &mut dyn Sink,
    ) -> Result<Meta, Error> {
        let outcome = match exchange {
            Ok(answer) => self.answer(answer.status(), answer.headers(), answer.body(), sink),
            Err(error) => Err(self.broken(error, sink)),
        };
        outcome.map_err(|error| error.with_attempts(self.attempts))
    }

    fn answer(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        sink: &mut dyn Sink,
    ) -> Result<Meta, Error> {
        let body = without_byte_order_mark(body);
        let mut reading = sink.read(body);
        // A text that is no Unicode costs that text, and not the answer.
        let repaired = reading.as_ref().err().and_then(|_| repair(body));
        let body = repaired.as_ref().map_or(body, |repaired| &repaired.body);
        if repaired.is_some() {
            reading = sink.read(body);
        }
        let (rejections, unread) = match reading {
            Ok(reading) if status.is_success() && reading.is_whole() => {
                let meta = Meta::new(
                    status.as_u16(),
                    self.request_id(headers),
                    self.attempts,
                    reading.extensions,
                );
                let repaired = repaired.map(|repaired| repaired.paths);
                return Ok(meta.with_repaired(repaired.unwrap_or_default()));
            }
            Ok(reading) => (reading.rejections, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        // From here on it has failed, so a second reading costs nothing that matters; what is kept
        // comes out of it, without the token.
        let (loose, broken_json) = match self.read_loosely(body) {
            Ok(loose) => (loose, None),
            Err(error) => (Loose::default(), Some(error.to_string())),
        };
        let is_marked = head::is_marked_challenge(headers);
        let kind = if status.is_success() && loose.errors.is_empty() && !rejections.is_empty() {
            ErrorKind::Rejected
        } else {
            let html = head::is_html(headers, body);
            let signs = Signs {
                operation: self.operation,
                status,
                errors: &loose.errors,
                has_data: loose.data.as_ref().is_some_and(has_value),
                json: broken_json.is_none(),
                html,
                marked: is_marked,
                scripted: head::is_scripted_challenge(html, body),
                costly: self.is_costly(&loose.extensions),
            };
            signs.kind()
        };
        let rejections: Vec<String> = rejections
            .into_iter()
            .map(|text| self.redactor.text(text).into_owned())
            .collect();
        let body_start = self.redactor.excerpt(body);
        let error = match (kind, broken_json) {
            (ErrorKind::Rejected, _) => Error::new(kind, quote_all(&rejections)),
            (ErrorKind::Decode, Some(problem)) => Error::new(kind, self.no_json(body, problem)),
            (ErrorKind::Decode, None) if loose.has_unreadable_errors => Error::new(
                kind,
                "`errors` is neither a list nor an error, so it is not known whether the \
                 operation succeeded",
            ),
            (ErrorKind::Decode, None) => self.no_data(unread, loose.data.as_ref(), sink),
            (ErrorKind::SchemaDrift, _) => Error::new(kind, drift(&loose.errors)),
            _ if !loose.errors.is_empty() => Error::new(kind, summary(&loose.errors)),
            _ => Error::new(kind, quote_start(&body_start)),
        };
        Err(error.with_answer(Answered {
            status,
            request_id: self.request_id(headers),
            body_start,
            retry_after: retry_after(headers, self.now),
            is_from_edge: is_marked,
            graphql_errors: loose.errors,
            rejections,
            partial_data: loose.data,
            extensions: loose.extensions,
        }))
    }

    /// Whether a refusal without a word why may be one for the cost: the server's own figure is
    /// above the ceiling, or, without a figure, the estimate (which may be well off) is at least a
    /// quarter of it.
    fn is_costly(&self, extensions: &Map<String, Value>) -> bool {
        match complexity(extensions) {
            Some(reported) => reported > self.ceiling,
            None => self
                .cost
                .is_some_and(|cost| cost.saturating_mul(4) >= self.ceiling),
        }
    }

    fn read_loosely(&self, body: &[u8]) -> Result<Loose, serde_json::Error> {
        let mut value: Value = serde_json::from_slice(body)?;
        self.redactor.value(&mut value);
        Ok(Loose::from(value))
    }

    /// Says why a body with a good status is not JSON; `problem` is the parser's word.
    fn no_json(&self, body: &[u8], problem: String) -> String {
        if body.trim_ascii().is_empty() {
            "the body is empty".to_owned()
        } else if std::str::from_utf8(body).is_err() {
            "the body is not UTF-8 text".to_owned()
        } else {
            format!("the JSON is broken: {}", self.redactor.text(problem))
        }
    }

    /// Says why JSON with a good status is not the operation's data; `unread` is what the first
    /// reading met.
    fn no_data(
        &self,
        unread: Option<serde_json::Error>,
        data: Option<&Value>,
        sink: &dyn Sink,
    ) -> Error {
        if let Some(misfit) = data.and_then(|data| sink.misfit(data)) {
            let detail = format!("at {}: {}", misfit.place(), misfit.error);
            let path = misfit.segments();
            return Error::new(ErrorKind::Decode, detail)
                .with_source(misfit.error)
                .with_unreadable_path(path);
        }
        let detail = unread.map_or_else(
            || "it holds neither data nor errors".into(),
            |error| self.redactor.text(error.to_string()),
        );
        Error::new(ErrorKind::Decode, detail)
    }

    /// An exchange that broke. A status that is no success says enough without its body.
    fn broken(&self, error: HttpError, sink: &mut dyn Sink) -> Error {
        let (Some(status), Some(headers)) = (error.status(), error.headers()) else {
            return Error::broken(error);
        };
        let outcome = if status.is_success() {
            None
        } else {
            self.answer(status, headers, error.body_start(), sink).err()
        };
        let answered = Answered {
            status,
            request_id: self.request_id(headers),
            body_start: self.redactor.excerpt(error.body_start()),
            retry_after: retry_after(headers, self.now),
            ..Answered::default()
        };
        // What stays of the exchange as the cause must not hold more than is kept of the answer.
        let bare = error.with_head(status, HeaderMap::new(), Bytes::new());
        match outcome {
            Some(outcome) => outcome.with_source(bare),
            None => Error::broken(bare).with_answer(answered),
        }
    }

    fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        head::request_id(headers).map(|id| self.redactor.text(id).into_owned())
    }
}

/// Whether any root field has a value: then something ran.
fn has_value(data: &Value) -> bool {
    data.as_object()
        .is_none_or(|fields| fields.values().any(|field| !field.is_null()))
}

/// What of the schema is not as the document has it.
fn drift(errors: &[GraphQlError]) -> String {
    let mut coordinates: Vec<String> = errors.iter().filter_map(GraphQlError::coordinate).collect();
    coordinates.dedup();
    match coordinates.as_slice() {
        [] => summary(errors),
        names => format!("{}: {}", names.join(", "), summary(errors)),
    }
}

fn quote_all(texts: &[String]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| format!("{text:?}")).collect();
    quoted.join(", ")
}

fn quote_start(body_start: &str) -> String {
    let text = body_start.trim();
    let start = &text[..text.floor_char_boundary(QUOTED)];
    if start.is_empty() {
        String::new()
    } else if start.len() < text.len() {
        format!("{:?}", format!("{start}…"))
    } else {
        format!("{start:?}")
    }
}
