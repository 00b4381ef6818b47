//! Assertions about the requests that a sandbox has answered.

use std::fmt::{self, Write as _};

use serde_json::Value;

use crate::{LoggedRequest, OperationKind, Person};

/// The requests listed in a failure at most.
const MOST_SHOWN: usize = 20;

/// Counts the requests of a certain kind that a sandbox has answered so far. Made by
/// [`Sandbox::expect`](crate::Sandbox::expect).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), mighty_sandbox::StartError> {
/// use mighty_sandbox::Sandbox;
///
/// let sandbox = Sandbox::start().await?;
/// // … the program under test …
/// sandbox.expect().operation("CreatePost").never();
/// let wrong = sandbox.expect().field("createPost").status(200).check(1).unwrap_err();
/// assert!(wrong.to_string().contains("1 request with field createPost, status 200"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "an expectation checks nothing until it is given a number"]
pub struct Expectation {
    requests: Vec<LoggedRequest>,
    wanted: Vec<Wanted>,
}

#[derive(Clone, Debug)]
enum Wanted {
    Operation(String),
    Kind(OperationKind),
    Field(String),
    Path(String),
    Status(u16),
    Viewer(u64, String),
    Variables(Value),
    Answer(Value),
}

impl Expectation {
    pub(crate) fn about(requests: Vec<LoggedRequest>) -> Self {
        Self {
            requests,
            wanted: Vec::new(),
        }
    }

    fn with(mut self, wanted: Wanted) -> Self {
        self.wanted.push(wanted);
        self
    }

    /// Only GraphQL operations of this name.
    pub fn operation(self, name: impl Into<String>) -> Self {
        self.with(Wanted::Operation(name.into()))
    }

    /// Only queries, or only mutations.
    pub fn kind(self, kind: OperationKind) -> Self {
        self.with(Wanted::Kind(kind))
    }

    /// Only operations with this field of the root type, such as `createPost`.
    pub fn field(self, name: impl Into<String>) -> Self {
        self.with(Wanted::Field(name.into()))
    }

    /// Only requests with this path.
    pub fn path(self, path: impl Into<String>) -> Self {
        self.with(Wanted::Path(path.into()))
    }

    /// Only requests that were answered with this HTTP status.
    pub fn status(self, status: u16) -> Self {
        self.with(Wanted::Status(status))
    }

    /// Only requests of this person.
    pub fn viewer(self, person: &Person) -> Self {
        self.with(Wanted::Viewer(
            person.resource_id(),
            person.name().to_owned(),
        ))
    }

    /// Only operations with these variables. Fields that are not named here may have any value.
    pub fn variables(self, variables: Value) -> Self {
        self.with(Wanted::Variables(variables))
    }

    /// Only operations with this answer. Fields that are not named here may have any value.
    pub fn answer(self, answer: Value) -> Self {
        self.with(Wanted::Answer(answer))
    }

    /// The requests that are meant.
    pub fn matching(&self) -> Vec<LoggedRequest> {
        let matching = self.requests.iter().filter(|it| self.matches(it));
        matching.cloned().collect()
    }

    /// Checks that there were exactly this many.
    ///
    /// # Errors
    /// [`Unexpected`], with the requests that there were, and why each was not meant.
    pub fn check(&self, times: usize) -> Result<(), Unexpected> {
        self.found(&times.to_string(), times, |found| found == times)
    }

    /// Asserts that there were exactly this many.
    ///
    /// # Panics
    /// If there were not, with the requests that there were, and why each was not meant.
    #[track_caller]
    pub fn times(&self, times: usize) {
        assert_ok(self.check(times));
    }

    /// Asserts that there were at least this many.
    ///
    /// # Panics
    /// As [`times`](Self::times).
    #[track_caller]
    pub fn at_least(&self, times: usize) {
        assert_ok(self.found(&format!("at least {times}"), times, |found| found >= times));
    }

    /// Asserts that there was none.
    ///
    /// # Panics
    /// As [`times`](Self::times).
    #[track_caller]
    pub fn never(&self) {
        self.times(0);
    }

    fn found(
        &self,
        wanted: &str,
        number: usize,
        is_right: impl Fn(usize) -> bool,
    ) -> Result<(), Unexpected> {
        let found = self.requests.iter().filter(|it| self.matches(it)).count();
        if is_right(found) {
            return Ok(());
        }
        let noun = if number == 1 { "request" } else { "requests" };
        let conditions: Vec<_> = self.wanted.iter().map(ToString::to_string).collect();
        let with = if conditions.is_empty() { "" } else { " with " };
        let mut text = format!(
            "expected {wanted} {noun}{with}{}, but there were {found}",
            conditions.join(", ")
        );
        self.list(&mut text);
        Err(Unexpected(text))
    }

    /// The requests, the newest last, each with its differences.
    fn list(&self, text: &mut String) {
        if self.requests.is_empty() {
            text.push_str("\nno request was answered so far");
            return;
        }
        let hidden = self.requests.len().saturating_sub(MOST_SHOWN);
        if hidden > 0 {
            let _ = write!(text, "\n({hidden} older requests are not shown)");
        }
        for request in self.requests.iter().skip(hidden) {
            let differences: Vec<_> = self
                .wanted
                .iter()
                .flat_map(|wanted| wanted.differences(request))
                .collect();
            let mark = if differences.is_empty() { '=' } else { '-' };
            let _ = write!(text, "\n{mark} {}", headline(request));
            for difference in differences {
                let _ = write!(text, "\n    {difference}");
            }
        }
    }

    fn matches(&self, request: &LoggedRequest) -> bool {
        self.wanted
            .iter()
            .all(|wanted| wanted.differences(request).is_empty())
    }
}

#[track_caller]
#[allow(clippy::panic, reason = "an assertion fails by a panic")]
fn assert_ok(checked: Result<(), Unexpected>) {
    if let Err(unexpected) = checked {
        panic!("{unexpected}");
    }
}

fn headline(request: &LoggedRequest) -> String {
    let what = match (request.kind, &request.operation_name) {
        (Some(kind), Some(name)) => format!("{} {name}", kind.as_str()),
        (Some(kind), None) => format!("{} {{ {} }}", kind.as_str(), request.root_fields.join(" ")),
        (None, _) => format!("{} {}", request.method, request.path),
    };
    format!("{what} -> {} ({})", request.status, request.request_id)
}

impl Wanted {
    /// What is different in a request; empty if it is as wanted.
    fn differences(&self, request: &LoggedRequest) -> Vec<String> {
        let different = |what: &str, expected: String, was: Option<String>| match was {
            Some(was) if was == expected => Vec::new(),
            Some(was) => vec![format!("{what}: expected {expected}, was {was}")],
            None => vec![format!("{what}: expected {expected}, there was none")],
        };
        match self {
            Self::Operation(name) => {
                different("operation", name.clone(), request.operation_name.clone())
            }
            Self::Kind(kind) => different(
                "kind",
                kind.as_str().to_owned(),
                request.kind.map(|kind| kind.as_str().to_owned()),
            ),
            Self::Field(name) if request.root_fields.contains(name) => Vec::new(),
            Self::Field(name) => {
                let fields = &request.root_fields;
                let was = Some(fields.join(", ")).filter(|fields| !fields.is_empty());
                different("field", name.clone(), was)
            }
            Self::Path(path) => different("path", path.clone(), Some(request.path.clone())),
            Self::Status(status) => different(
                "status",
                status.to_string(),
                Some(request.status.to_string()),
            ),
            Self::Viewer(id, _) => different(
                "viewer",
                id.to_string(),
                request.viewer.map(|viewer| viewer.to_string()),
            ),
            Self::Variables(wanted) => part_of("variables", wanted, request.variables.as_ref()),
            Self::Answer(wanted) => part_of("answer", wanted, request.answer.as_ref()),
        }
    }
}

/// The differences of two values at all paths that `wanted` names.
fn part_of(path: &str, wanted: &Value, was: Option<&Value>) -> Vec<String> {
    match (wanted, was) {
        (Value::Object(wanted), Some(Value::Object(was))) => wanted
            .iter()
            .flat_map(|(key, value)| part_of(&format!("{path}.{key}"), value, was.get(key)))
            .collect(),
        (Value::Array(wanted), Some(Value::Array(was))) if wanted.len() == was.len() => wanted
            .iter()
            .zip(was)
            .enumerate()
            .flat_map(|(index, (value, was))| part_of(&format!("{path}.{index}"), value, Some(was)))
            .collect(),
        (wanted, Some(was)) if wanted == was => Vec::new(),
        (wanted, Some(was)) => vec![format!("{path}: expected {wanted}, was {was}")],
        (wanted, None) => vec![format!("{path}: expected {wanted}, there was none")],
    }
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Operation(name) => write!(f, "operation {name}"),
            Self::Kind(kind) => write!(f, "kind {}", kind.as_str()),
            Self::Field(name) => write!(f, "field {name}"),
            Self::Path(path) => write!(f, "path {path}"),
            Self::Status(status) => write!(f, "status {status}"),
            Self::Viewer(_, name) => write!(f, "viewer {name}"),
            Self::Variables(variables) => write!(f, "variables {variables}"),
            Self::Answer(answer) => write!(f, "answer {answer}"),
        }
    }
}

/// The requests were not those that were expected. The text lists those that there were: `=` before
/// one that was meant, `-` before others, with their differences.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unexpected(String);
