//! Turns an answer into meta or an error.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use mighty_http::{Redactor, request_id};
use mighty_runtime::{
    HttpError,
    json::{self, ReadError, Segment},
    retry_after,
};
use serde::de::Error as _;
use serde_json::{Map, Value};

use super::{Sink, envelope::Loose, head, table::FailedAnswer};
use crate::{
    Meta, OperationKind,
    error::{Answered, Error, ErrorKind, GraphQlError, PathSegment, summary},
    response::complexity,
};

/// The maximum number of bytes of a body in a message.
const QUOTED: usize = 80;

/// The facts of an exchange that are needed to classify its answer.
pub(crate) struct Classifier {
    pub(crate) operation: OperationKind,
    pub(crate) redactor: Redactor,
    pub(crate) now: SystemTime,
    pub(crate) attempts: u32,
    /// The estimated cost of the request.
    pub(crate) cost: Option<u64>,
    pub(crate) ceiling: u64,
}

impl Classifier {
    /// The outcome of an exchange. After a success the data is in the sink, and also after an error
    /// if its data has the expected shape.
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
        let (rejections, unread) = match sink.read(body) {
            Ok(reading) if status.is_success() && reading.is_whole() => {
                let meta = Meta::new(
                    status.as_u16(),
                    self.request_id(headers),
                    self.attempts,
                    reading.extensions,
                );
                return Ok(meta.with_repaired(reading.repaired));
            }
            Ok(reading) => (reading.rejections, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        // The answer is a failure, so the time of a second reading doesn't matter. All kept parts
        // come from this reading, without the token.
        let (loose, repaired, broken_json) = match self.read_loosely(body) {
            Ok((loose, repaired)) => (loose, repaired, None),
            Err(error) => (Loose::default(), Vec::new(), Some(error)),
        };
        let is_marked = head::is_marked_challenge(headers);
        let kind = if status.is_success() && loose.errors.is_empty() && !rejections.is_empty() {
            ErrorKind::Rejected
        } else {
            let html = head::is_html(headers, body);
            let signs = FailedAnswer {
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
            (ErrorKind::Decode, Some(problem)) => Error::new(kind, self.no_json(body, &problem)),
            (ErrorKind::Decode, None) if loose.has_unreadable_errors => Error::new(
                kind,
                "`errors` is neither a list nor an error, so it is not known whether the \
                 operation succeeded",
            ),
            (ErrorKind::Decode, None) => self.no_data(unread),
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
            repaired,
        }))
    }

    /// Whether a refusal without a reason may be due to the cost: the reported cost is above the
    /// ceiling, or, if none is reported, the estimate (which may be far off) is at least a quarter
    /// of it.
    fn is_costly(&self, extensions: &Map<String, Value>) -> bool {
        match complexity(extensions) {
            Some(reported) => reported > self.ceiling,
            None => self
                .cost
                .is_some_and(|cost| cost.saturating_mul(4) >= self.ceiling),
        }
    }

    /// Reads a body without a type, and returns the paths of the texts that were not Unicode, too.
    fn read_loosely(&self, body: &[u8]) -> Result<(Loose, Vec<String>), ReadError> {
        let mut read = json::read_value(body)?;
        self.redactor.value(&mut read.value);
        // The keys on a path are the server's.
        let repaired = read.repaired.iter();
        let repaired = repaired.map(|path| self.redactor.text(path).into_owned());
        Ok((Loose::from(read.value), repaired.collect()))
    }

    /// The reason why a body with a successful status is not JSON. `problem` is the parser's
    /// message.
    fn no_json(&self, body: &[u8], problem: &ReadError) -> String {
        if body.trim_ascii().is_empty() {
            "the body is empty".to_owned()
        } else if std::str::from_utf8(body).is_err() {
            "the body is not UTF-8 text".to_owned()
        } else {
            format!(
                "the JSON is broken: {}",
                self.redactor.text(path_and_reason(problem))
            )
        }
    }

    /// The reason why JSON with a successful status is not the operation's data. `unread` is the
    /// error of the first reading.
    fn no_data(&self, unread: Option<ReadError>) -> Error {
        let Some(unread) = unread else {
            return Error::new(ErrorKind::Decode, "it holds neither data nor errors");
        };
        let detail = self.redactor.text(path_and_reason(&unread));
        let mut path = unread.segments();
        if path.next() != Some(Segment::Key("data")) {
            return Error::new(ErrorKind::Decode, detail);
        }
        let path = path.filter_map(|segment| match segment {
            Segment::Index(index) => u64::try_from(index).ok().map(PathSegment::Index),
            Segment::Key(key) => Some(PathSegment::Key(self.redactor.text(key).into_owned())),
            _ => None,
        });
        let reason = self.redactor.text(unread.reason());
        Error::new(ErrorKind::Decode, detail)
            .with_source(serde_json::Error::custom(reason))
            .with_unreadable_path(path.collect())
    }

    /// An exchange that broke. If the status is not a success, it is enough without the body.
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
        // The cause must not contain more of the answer than the error does.
        let bare = error.with_head(status, HeaderMap::new(), Bytes::new());
        match outcome {
            Some(outcome) => outcome.with_source(bare),
            None => Error::broken(bare).with_answer(answered),
        }
    }

    fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        request_id(headers).map(|id| self.redactor.text(id).into_owned())
    }
}

/// The path and the parser's own message, which can quote the body.
fn path_and_reason(error: &ReadError) -> String {
    match error.path() {
        path if path.is_empty() => error.reason(),
        path => format!("at {path}: {}", error.reason()),
    }
}

/// Whether any root field has a value, which means that something ran.
fn has_value(data: &Value) -> bool {
    data.as_object()
        .is_none_or(|fields| fields.values().any(|field| !field.is_null()))
}

/// The parts of the schema that don't match the document.
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
