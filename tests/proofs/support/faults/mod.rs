//! The result of each kind of operation with each kind of failure: the kind of error, the number of
//! requests, the kept part of the answer, and the waiting time.
//!
//! | file | contents |
//! |---|---|
//! | `mod.rs` | makes the exchanges, and compares their results with the table |
//! | `rows.rs` | the table of expected results |
//!
//! httpmock serves the failures that are complete HTTP answers. It can't break a connection, so
//! refused connections, resets, silence and incomplete bodies come from our own small server
//! (`server.rs` beside this folder).

mod rows;
#[path = "../server.rs"]
mod server;
#[path = "../wire.rs"]
mod wire;

use std::{
    error::Error as _,
    net::{SocketAddr, TcpListener},
    sync::Arc,
    time::Duration,
};

use httpmock::{Mock, MockServer};
use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_runtime::{HttpClient, default_client};
use mighty_transport::{
    Client, Error, ErrorKind, Idempotence, OperationKind, Request, RetryPolicy,
};
use serde::Deserialize;
use serde_json::json;

pub(crate) use rows::rows;
use server::{Clock, Server};

pub(crate) type Result<T, E = Box<dyn std::error::Error + Send + Sync>> = std::result::Result<T, E>;

/// How often a call is tried at most.
const ATTEMPTS: usize = 4;

/// All waits that the client chooses itself take less than this.
const OWN_WAITS: Duration = Duration::from_secs(15);

/// How long the client waits for an answer that will not come.
const CALL_TIMEOUT: Duration = Duration::from_millis(40);

/// The expected result of a call: the kind of error, if any, and the number of requests.
type Outcome = (Option<ErrorKind>, usize);

pub(crate) struct Row {
    pub(crate) trouble: &'static str,
    cause: Cause,
    /// For a query, an idempotent mutation, a plain mutation.
    expected: [Outcome; 3],
}

enum Cause {
    /// No server listens.
    Refused,
    /// The failure, and the parts of it that the error keeps: status and body.
    Broken(server::Act, Option<u16>, &'static str),
    Answer(Answer),
}

#[derive(Clone, Copy)]
struct Answer {
    status: u16,
    content_type: &'static str,
    body: &'static [u8],
    /// One more header.
    header: Option<(&'static str, &'static str)>,
}

impl Row {
    /// The status that an error keeps.
    pub(crate) fn status(&self) -> Option<u16> {
        match &self.cause {
            Cause::Refused => None,
            Cause::Broken(_, status, _) => *status,
            Cause::Answer(answer) => Some(answer.status),
        }
    }

    /// The body whose start an error keeps.
    pub(crate) fn body(&self) -> String {
        match &self.cause {
            Cause::Refused => String::new(),
            Cause::Broken(_, _, body) => (*body).to_owned(),
            Cause::Answer(answer) => String::from_utf8_lossy(answer.body).into_owned(),
        }
    }

    /// The server's `Retry-After`.
    fn retry_after(&self) -> Option<Duration> {
        match self.cause {
            Cause::Answer(Answer {
                header: Some(("retry-after", seconds)),
                ..
            }) => seconds.parse().ok().map(Duration::from_secs),
            _ => None,
        }
    }
}

#[derive(Deserialize)]
struct Viewer {
    me: Me,
}

#[derive(Deserialize)]
struct Me {
    id: String,
}

fn operations() -> [Request<Viewer>; 3] {
    let mutation = || {
        let document = "mutation Touch($input: TouchInput!) { me(input: $input) { id } }";
        Request::new("Touch", document, json!({ "input": {} })).with_kind(OperationKind::Mutation)
    };
    [
        Request::new("WhoAmI", "query WhoAmI { me { id } }", json!({})),
        mutation().with_idempotence(Idempotence::Idempotent),
        mutation(),
    ]
}

/// Makes the exchanges.
pub(crate) struct Stage {
    answers: MockServer,
    http: Arc<dyn HttpClient>,
}

impl Stage {
    pub(crate) async fn set() -> Result<Self> {
        Ok(Self {
            answers: MockServer::start_async().await,
            http: default_client()?,
        })
    }

    /// The result of each operation, and its differences from the table.
    pub(crate) async fn meet(&self, row: &Row) -> Result<(Vec<String>, Vec<String>)> {
        let (mut cells, mut faults) = (Vec::new(), Vec::new());
        for (request, expected) in operations().into_iter().zip(row.expected) {
            let what = format!("{} of a {}", row.trouble, request.name());
            let wire = self.prepare(row).await?;
            let clock = Arc::new(Clock::default());
            let outcome = self
                .client(row, wire.address(), &clock)?
                .send(request)
                .await;
            let requests = wire.requests().await;
            wire.clear().await;
            let seen = (outcome.as_ref().err().map(Error::kind), requests);
            if seen != expected {
                faults.push(format!("{what}: {seen:?} in place of {expected:?}"));
            }
            match outcome {
                Ok(data) if data.me.id == "1" => {}
                Ok(_) => faults.push(format!("{what}: other data than was sent")),
                Err(error) => faults.extend(
                    unlike(row, &error, requests)
                        .into_iter()
                        .map(|fault| format!("{what}: {fault}")),
                ),
            }
            let least =
                row.retry_after().unwrap_or_default() * u32::try_from(requests.saturating_sub(1))?;
            let waited = clock.waited();
            if waited < least || waited > least + OWN_WAITS {
                faults.push(format!("{what}: {waited:?} were waited"));
            }
            let kind = seen.0.map_or("data".to_owned(), |kind| format!("{kind:?}"));
            cells.push(format!("{kind} ×{requests}"));
        }
        Ok((cells, faults))
    }

    async fn prepare(&self, row: &Row) -> Result<Wire<'_>> {
        Ok(match &row.cause {
            Cause::Refused => Wire::NoServer(TcpListener::bind("127.0.0.1:0")?.local_addr()?),
            Cause::Broken(act, ..) => Wire::Server(Server::start(act.clone()).await?),
            Cause::Answer(answer) => {
                let mock = self.answers.mock_async(|when, then| {
                    when.method("POST");
                    let then = then
                        .status(answer.status)
                        .header("content-type", answer.content_type)
                        .header("x-request-id", "req-1")
                        .body(answer.body);
                    if let Some((name, value)) = answer.header {
                        then.header(name, value);
                    }
                });
                Wire::Mock(*self.answers.address(), mock.await)
            }
        })
    }

    fn client(&self, row: &Row, address: SocketAddr, clock: &Arc<Clock>) -> Result<Client> {
        let patience = match row.cause {
            Cause::Broken(server::Act::Stall(_), ..) => CALL_TIMEOUT,
            _ => Duration::from_secs(20),
        };
        Ok(Client::builder()
            .endpoint(format!("http://{address}/networks/harbor/graphql"))
            .user_agent(UserAgent::new("prove-faults/1")?)
            .credential(Credential::fixed("a-token-for-loopback"))
            .http_client(Arc::clone(&self.http))
            .time(Arc::clone(clock) as _)
            .retry(RetryPolicy::default().max_attempts(u32::try_from(ATTEMPTS)?))
            .timeout(patience)
            .build()?)
    }
}

/// The server of an exchange.
enum Wire<'a> {
    NoServer(SocketAddr),
    Server(Server),
    Mock(SocketAddr, Mock<'a>),
}

impl Wire<'_> {
    fn address(&self) -> SocketAddr {
        match self {
            Self::NoServer(address) | Self::Mock(address, _) => *address,
            Self::Server(server) => server.address,
        }
    }

    async fn requests(&self) -> usize {
        match self {
            Self::NoServer(_) => 0,
            Self::Server(server) => server.requests(),
            Self::Mock(_, mock) => mock.calls_async().await,
        }
    }

    async fn clear(self) {
        if let Self::Mock(_, mock) = self {
            mock.delete_async().await;
        }
    }
}

/// The differences between an error and its row.
fn unlike(row: &Row, error: &Error, requests: usize) -> Vec<String> {
    let mut faults = Vec::new();
    let mut check = |holds: bool, fault: String| {
        if !holds {
            faults.push(fault);
        }
    };
    check(
        error.status() == row.status(),
        format!("status {:?} is kept", error.status()),
    );
    check(
        error.body_start() == row.body(),
        format!("body {:?} is kept", error.body_start()),
    );
    check(
        error.retry_after() == row.retry_after(),
        format!("it says to come back after {:?}", error.retry_after()),
    );
    // Requests that were refused at the connection count as attempts.
    let attempts = match row.cause {
        Cause::Refused => ATTEMPTS,
        _ => requests,
    };
    check(
        error.attempts() as usize == attempts,
        format!("it speaks of {} attempts", error.attempts()),
    );
    check(
        error.request_id().is_some() == row.status().is_some(),
        format!("request id {:?} is kept", error.request_id()),
    );
    if error.kind() == ErrorKind::UnknownOutcome {
        // It has the failure as its cause, and must not be repeated.
        let cause = error
            .source()
            .and_then(|source| source.downcast_ref::<Error>())
            .map(Error::kind);
        check(
            cause == row.expected[0].0,
            format!("its cause is {cause:?}"),
        );
        check(
            !error.is_retryable() && error.hint().is_some_and(|hint| hint.contains("read back")),
            "it doesn't warn of another try".to_owned(),
        );
    }
    faults
}
