//! What becomes of each kind of operation in each kind of trouble: the kind of error, the number of
//! requests on the wire, and whether status and body are kept. The table is the claim; the program
//! makes every exchange on loopback and fails where one differs.

#[path = "support/server.rs"]
mod server;
#[path = "support/wire.rs"]
mod wire;

use std::{error::Error, net::TcpListener, process::ExitCode, sync::Arc, time::Duration};

use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_transport::{
    Client, ErrorKind, ErrorKind::*, Idempotence, OperationKind, Request, RetryPolicy,
};
use serde::Deserialize;
use serde_json::json;

use server::{Act, Clock, Server};
use wire::answer;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const GOOD: &str = r#"{"data":{"me":{"id":"1"}}}"#;
const PAGE: &str = "<!DOCTYPE html><html><title>Just a moment...</title></html>";
const JSON: &str = "content-type: application/json\r\n";
const HTML: &str = "content-type: text/html\r\n";

/// How often a call is made at most.
const ATTEMPTS: usize = 4;

#[derive(Deserialize)]
struct Viewer {
    me: Me,
}

#[derive(Deserialize)]
struct Me {
    id: String,
}

/// What a call comes to: the kind of error, if any, and the requests on the wire.
type Outcome = (Option<ErrorKind>, usize);

struct Row {
    trouble: &'static str,
    /// None: nobody listens.
    act: Option<Act>,
    /// For a query, an idempotent mutation, a plain mutation.
    expected: [Outcome; 3],
    /// The status that the error keeps.
    status: Option<u16>,
    /// What the body that it keeps begins with.
    body: &'static str,
}

const fn same(kind: ErrorKind, requests: usize) -> [Outcome; 3] {
    [(Some(kind), requests); 3]
}

/// Repeated where that is harmless, otherwise of unknown outcome.
const fn unclear(kind: ErrorKind, requests: usize) -> [Outcome; 3] {
    [
        (Some(kind), requests),
        (Some(kind), requests),
        (Some(UnknownOutcome), 1),
    ]
}

fn cut(
    trouble: &'static str,
    act: Act,
    kind: ErrorKind,
    status: Option<u16>,
    body: &'static str,
) -> Row {
    Row {
        trouble,
        act: Some(act),
        expected: unclear(kind, ATTEMPTS),
        status,
        body,
    }
}

fn say(
    trouble: &'static str,
    (status, headers, body): (u16, &str, &'static str),
    expected: [Outcome; 3],
) -> Row {
    Row {
        trouble,
        act: Some(Act::Say(answer(status, headers, body.as_bytes(), true))),
        expected,
        status: Some(status),
        body,
    }
}

fn rows() -> Vec<Row> {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n";
    let half = [&head[..], br#"{"data":{"me""#].concat();
    let errors = r#"{"data":null,"errors":[{"message":"x","path":["me"]}]}"#;
    let both = r#"{"data":{"me":{"id":"1"}},"errors":[{"message":"x","path":["me","name"]}]}"#;
    let forbidden = r#"{"errors":[{"message":"x","extensions":{"code":"FORBIDDEN"}}]}"#;
    let throttled = r#"{"data":null,"errors":[{"message":"x","extensions":{"code":"THROTTLED"}}]}"#;
    let undefined = r#"{"errors":[{"message":"x","extensions":{"code":"undefinedField"}}]}"#;
    let refused = same(Throttled, ATTEMPTS);
    let mut non_utf8 = say("200 non-UTF-8", (200, JSON, ""), unclear(Decode, 1));
    non_utf8.act = Some(Act::Say(answer(
        200,
        JSON,
        b"{\"data\":\"\xff\xfe\"}",
        true,
    )));
    non_utf8.body = "{\"data\":\"\u{fffd}\u{fffd}\"}";
    vec![
        Row {
            trouble: "connect refused",
            act: None,
            expected: same(Connect, 0),
            status: None,
            body: "",
        },
        cut(
            "reset before headers",
            Act::Reset(Vec::new()),
            Interrupted,
            None,
            "",
        ),
        cut(
            "reset after headers",
            Act::Reset(head.to_vec()),
            Interrupted,
            Some(200),
            "",
        ),
        cut(
            "reset mid-body",
            Act::Reset(half.clone()),
            Interrupted,
            Some(200),
            r#"{"data":{"me""#,
        ),
        cut(
            "stall mid-body",
            Act::Stall(half),
            Timeout,
            Some(200),
            r#"{"data":{"me""#,
        ),
        cut("timeout", Act::Stall(Vec::new()), Timeout, None, ""),
        say("200 JSON", (200, JSON, GOOD), [(None, 1); 3]),
        say("200 HTML", (200, HTML, PAGE), unclear(Challenge, 2)),
        say("200 empty", (200, JSON, ""), unclear(Decode, 1)),
        say(
            "200 truncated",
            (200, JSON, r#"{"data":{"me":{"id":"#),
            unclear(Decode, 1),
        ),
        say(
            "200 wrong type",
            (200, JSON, r#"{"data":{"me":{"id":7}}}"#),
            unclear(Decode, 1),
        ),
        non_utf8,
        say("errors only", (200, JSON, errors), same(GraphQl, 1)),
        say("data and errors", (200, JSON, both), same(GraphQl, 1)),
        say("THROTTLED", (200, JSON, throttled), refused),
        say(
            "undefinedField",
            (200, JSON, undefined),
            same(SchemaDrift, 1),
        ),
        say(
            "401",
            (401, JSON, r#"{"error":"invalid_token"}"#),
            same(Unauthenticated, 1),
        ),
        say("403 HTML", (403, HTML, PAGE), unclear(Challenge, 2)),
        say(
            "403 HTML, marked",
            (
                403,
                "content-type: text/html\r\ncf-mitigated: challenge\r\n",
                PAGE,
            ),
            same(Challenge, 2),
        ),
        say("403 JSON", (403, JSON, forbidden), same(GraphQl, 1)),
        say(
            "404",
            (404, HTML, "<html>no network</html>"),
            same(NotFound, 1),
        ),
        say(
            "404 with the word",
            (404, HTML, "<html>no network called 30-day-challenge</html>"),
            same(NotFound, 1),
        ),
        say("408", (408, "", ""), unclear(Http, ATTEMPTS)),
        say("413", (413, "", "too large"), same(Http, 1)),
        say("429", (429, JSON, "{}"), refused),
        say(
            "429 Retry-After",
            (429, "retry-after: 7\r\n", "slow down"),
            refused,
        ),
        say(
            "500",
            (500, JSON, r#"{"error":"oops"}"#),
            unclear(Http, ATTEMPTS),
        ),
        say(
            "502 HTML",
            (502, HTML, "<html>Bad Gateway</html>"),
            unclear(Http, ATTEMPTS),
        ),
        say("503", (503, "", "unavailable"), unclear(Http, ATTEMPTS)),
        say("504", (504, "", ""), unclear(Http, ATTEMPTS)),
    ]
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

fn client(endpoint: &str, patience: Duration) -> Result<Client> {
    Ok(Client::builder()
        .endpoint(endpoint)
        .user_agent(UserAgent::new("prove-faults/1")?)
        .credential(Credential::fixed("a-token-for-loopback"))
        .time(Arc::new(Clock::default()))
        .retry(RetryPolicy::default().max_attempts(u32::try_from(ATTEMPTS)?))
        .timeout(patience)
        .build()?)
}

/// What each operation came to, and what of it is not as claimed.
async fn meet(row: &Row) -> Result<(Vec<String>, Vec<String>)> {
    let patience = match row.act {
        Some(Act::Stall(_)) => Duration::from_millis(80),
        _ => Duration::from_secs(20),
    };
    let (mut cells, mut faults) = (Vec::new(), Vec::new());
    for (request, expected) in operations().into_iter().zip(row.expected) {
        let server = match &row.act {
            Some(act) => Some(Server::start(act.clone()).await?),
            None => None,
        };
        let address = match &server {
            Some(server) => server.address,
            None => TcpListener::bind("127.0.0.1:0")?.local_addr()?,
        };
        let what = format!("{} of a {}", row.trouble, request.name());
        let endpoint = format!("http://{address}/networks/harbor/graphql");
        let outcome = client(&endpoint, patience)?.send(request).await;
        let requests = server.as_ref().map_or(0, Server::requests);
        let seen = (outcome.as_ref().err().map(|error| error.kind()), requests);
        if seen != expected {
            faults.push(format!("{what}: {seen:?} in place of {expected:?}"));
        }
        match outcome {
            Ok(data) if data.me.id == "1" => {}
            Ok(_) => faults.push(format!("{what}: other data than was sent")),
            Err(error) => {
                if error.status() != row.status {
                    faults.push(format!("{what}: status {:?} is kept", error.status()));
                }
                if error.body_start() != row.body {
                    faults.push(format!("{what}: body {:?} is kept", error.body_start()));
                }
            }
        }
        let kind = seen.0.map_or("data".to_owned(), |kind| format!("{kind:?}"));
        cells.push(format!("{kind} ×{requests}"));
    }
    Ok((cells, faults))
}

#[tokio::main]
async fn main() -> Result<ExitCode> {
    println!(
        "{:<22}{:<22}{:<22}{:<22}{:<8}body kept",
        "trouble", "query", "idempotent mutation", "plain mutation", "status"
    );
    let mut faults = Vec::new();
    let rows = rows();
    for row in &rows {
        let (cells, wrong) = meet(row).await?;
        let status = row
            .status
            .map_or("–".to_owned(), |status| status.to_string());
        let body: String = row.body.chars().take(30).collect();
        println!(
            "{:<22}{:<22}{:<22}{:<22}{status:<8}{body}",
            row.trouble, cells[0], cells[1], cells[2]
        );
        faults.extend(wrong);
    }
    println!(
        "\n{} exchanges, {} not as claimed (goal: 0)",
        rows.len() * 3,
        faults.len()
    );
    for fault in &faults {
        println!("  {fault}");
    }
    Ok(if faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
