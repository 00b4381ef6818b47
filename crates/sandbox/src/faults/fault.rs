//! One fault.

use std::time::Duration;

use jiff::Timestamp;

use super::asked::Asked;
use crate::OperationKind;

/// Names a fault of a sandbox, to remove it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaultId(pub(crate) u64);

impl FaultId {
    /// The number that the control endpoint uses.
    #[must_use]
    pub fn number(self) -> u64 {
        self.0
    }
}

/// What a fault does.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// Answers with this status, and does nothing else.
    Status(u16),
    /// Answers with a GraphQL error of this code.
    Code(String),
    /// Answers with 429.
    Throttle(Option<Duration>),
    /// Answers with another content than expected.
    Content(String, String),
    /// Waits, and then goes on.
    Delay(Duration),
    /// Never answers.
    Stall,
    /// Sends this many bytes of the answer's body, and never the rest.
    StallAfter(usize),
    /// Sends this many bytes of the answer's body, and closes the connection.
    CutAfter(usize),
    /// Closes the connection, and does nothing else.
    HangUp,
    /// Does what the request asks for, and closes the connection without an answer.
    LoseAnswer,
    /// Does what the request asks for twice, and sends the second answer.
    Twice,
    /// Ends the grant of the request's token, and then goes on.
    RevokeToken,
    /// Ends the request's access token, and then goes on.
    ExpireToken,
    /// Changes the schema from now on, and then goes on.
    Schema(String),
}

impl Effect {
    /// Whether the fault answers in the server's place.
    pub(crate) fn answers(&self) -> bool {
        matches!(
            self,
            Self::Status(_)
                | Self::Code(_)
                | Self::Throttle(_)
                | Self::Content(..)
                | Self::Stall
                | Self::HangUp
        )
    }
}

/// A fault: what happens, to which requests, and when.
///
/// The first part is one of the functions below, such as [`Fault::status`]. Without more, it happens
/// to every request. The methods limit it; all limits have to hold.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), mighty_sandbox::StartError> {
/// use mighty_sandbox::{Fault, Sandbox};
/// use std::time::Duration;
///
/// let sandbox = Sandbox::start().await?;
/// // The second and the third CreatePost get 503.
/// sandbox.fault(Fault::status(503).operation("CreatePost").after(1).times(2));
/// // Every operation that selects the title of a post gets an error at that field.
/// sandbox.fault(Fault::code("FORBIDDEN").field("Post.title"));
/// // One refresh of three takes ten seconds.
/// let slow = Fault::delay(Duration::from_secs(10)).path("/oauth/token").chance(1.0 / 3.0);
/// sandbox.fault(slow);
/// # Ok(())
/// # }
/// ```
///
/// If several faults apply to one request, they happen in the order in which they were added. The
/// first one that answers in the server's place is the last one.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a fault happens only in a sandbox that it is given to"]
pub struct Fault {
    pub(crate) effect: Effect,
    pub(crate) path: Option<String>,
    pub(crate) operation: Option<String>,
    pub(crate) kind: Option<OperationKind>,
    pub(crate) field: Option<String>,
    pub(crate) after: u64,
    pub(crate) times: Option<u64>,
    pub(crate) chance: f64,
    pub(crate) seed: u64,
    pub(crate) from: Option<Timestamp>,
    pub(crate) until: Option<Timestamp>,
}

impl Fault {
    pub(crate) fn new(effect: Effect) -> Self {
        Self {
            effect,
            path: None,
            operation: None,
            kind: None,
            field: None,
            after: 0,
            times: None,
            chance: 1.0,
            seed: 0,
            from: None,
            until: None,
        }
    }

    /// Answers with this HTTP status and a page for browsers, as a proxy before the API does. The
    /// request has no effect.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status(status))
    }

    /// Answers with a GraphQL error of this code, HTTP status 200 and no data. With
    /// [`field`](Self::field), the operation is carried out, and only that field has the error.
    pub fn code(code: impl Into<String>) -> Self {
        Self::new(Effect::Code(code.into()))
    }

    /// Answers with status 429 and the code `THROTTLED`, and with a `Retry-After` header if you give
    /// a time. The request has no effect.
    pub fn throttle(retry_after: impl Into<Option<Duration>>) -> Self {
        Self::new(Effect::Throttle(retry_after.into()))
    }

    /// Answers with status 200 and this content, for example a page for browsers in the place of
    /// JSON. The request has no effect.
    pub fn content(content_type: impl Into<String>, body: impl Into<String>) -> Self {
        Self::new(Effect::Content(content_type.into(), body.into()))
    }

    /// Waits this long, in real time, before the request is carried out.
    pub fn delay(delay: Duration) -> Self {
        Self::new(Effect::Delay(delay))
    }

    /// Never answers, and keeps the connection open. The request has no effect.
    pub fn stall() -> Self {
        Self::new(Effect::Stall)
    }

    /// Carries the request out, sends this many bytes of the answer's body, and then nothing more.
    pub fn stall_after(bytes: usize) -> Self {
        Self::new(Effect::StallAfter(bytes))
    }

    /// Carries the request out, sends this many bytes of the answer's body, and closes the
    /// connection.
    pub fn cut_after(bytes: usize) -> Self {
        Self::new(Effect::CutAfter(bytes))
    }

    /// Closes the connection without an answer. The request has no effect.
    pub fn hang_up() -> Self {
        Self::new(Effect::HangUp)
    }

    /// Carries the request out, and closes the connection without an answer.
    pub fn lose_answer() -> Self {
        Self::new(Effect::LoseAnswer)
    }

    /// Carries the request out twice, as if a proxy had sent it again, and answers the second time.
    pub fn twice() -> Self {
        Self::new(Effect::Twice)
    }

    /// Revokes the permission that the request's access token belongs to, with all its tokens,
    /// before the request is carried out.
    pub fn revoke_token() -> Self {
        Self::new(Effect::RevokeToken)
    }

    /// Ends the request's access token before the request is carried out. The refresh token still
    /// works.
    pub fn expire_token() -> Self {
        Self::new(Effect::ExpireToken)
    }

    /// Changes the schema before the request is carried out, for this and all later requests: both
    /// schema endpoints serve this SDL, and operations that don't fit it are refused. Give a schema
    /// that is a part of the sandbox's own. One that is not valid changes nothing.
    pub fn schema(sdl: impl Into<String>) -> Self {
        Self::new(Effect::Schema(sdl.into()))
    }

    /// Only requests with this path, such as `/oauth/token`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Only GraphQL operations of this name.
    pub fn operation(mut self, name: impl Into<String>) -> Self {
        self.operation = Some(name.into());
        self
    }

    /// Only queries, or only mutations.
    pub fn kind(mut self, kind: OperationKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Only GraphQL operations that select this field, such as `Mutation.createPost` or
    /// `Post.title`.
    pub fn field(mut self, coordinate: impl Into<String>) -> Self {
        self.field = Some(coordinate.into());
        self
    }

    /// Spares the first requests that it could happen to.
    pub fn after(mut self, requests: u64) -> Self {
        self.after = requests;
        self
    }

    /// Happens at most this often.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Happens to this share of the requests, from 0 to 1. The same requests in the same order have
    /// the same faults; [`seed`](Self::seed) chooses others.
    pub fn chance(mut self, chance: f64) -> Self {
        self.chance = chance;
        self
    }

    /// Chooses the requests that [`chance`](Self::chance) selects.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Happens only from this time on, by the sandbox's clock.
    pub fn from(mut self, time: Timestamp) -> Self {
        self.from = Some(time);
        self
    }

    /// Happens only before this time, by the sandbox's clock.
    pub fn until(mut self, time: Timestamp) -> Self {
        self.until = Some(time);
        self
    }

    /// Whether the fault is about this request, apart from counts and chance.
    pub(crate) fn is_about(&self, asked: &Asked, now: Timestamp) -> bool {
        let operation = asked.operation.as_ref();
        let holds = |wanted: &Option<String>, test: &dyn Fn(&str) -> bool| {
            wanted.as_deref().is_none_or(test)
        };
        holds(&self.path, &|path| asked.path == path)
            && holds(&self.operation, &|name| {
                operation.is_some_and(|operation| operation.name.as_deref() == Some(name))
            })
            && holds(&self.field, &|field| {
                operation.is_some_and(|operation| operation.fields.contains(field))
            })
            && self
                .kind
                .is_none_or(|kind| operation.is_some_and(|operation| operation.kind == kind))
            && self.from.is_none_or(|from| from <= now)
            && self.until.is_none_or(|until| now < until)
    }
}
