//! The table of expected results.

use mighty_transport::{ErrorKind, ErrorKind::*};

use super::{ATTEMPTS, Answer, Cause, Outcome, Row, server::Act, wire::answer};

const JSON: &str = "application/json";
const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain";

const GOOD: &[u8] = br#"{"data":{"me":{"id":"1"}}}"#;
const PAGE: &[u8] = b"<!DOCTYPE html><html><title>Just a moment...</title></html>";

/// The point at which an answer breaks.
const HALF: &str = r#"{"data":{"me""#;

const fn same(kind: ErrorKind, requests: usize) -> [Outcome; 3] {
    [(Some(kind), requests); 3]
}

/// Repeated if that is safe; otherwise the outcome is unknown.
const fn unclear(kind: ErrorKind, requests: usize) -> [Outcome; 3] {
    [
        (Some(kind), requests),
        (Some(kind), requests),
        (Some(UnknownOutcome), 1),
    ]
}

/// The exchange breaks; the part that the error keeps.
fn broken(
    trouble: &'static str,
    act: Act,
    kind: ErrorKind,
    status: Option<u16>,
    body: &'static str,
) -> Row {
    Row {
        trouble,
        cause: Cause::Broken(act, status, body),
        expected: unclear(kind, ATTEMPTS),
    }
}

fn say(
    trouble: &'static str,
    (status, content_type, body): (u16, &'static str, &'static [u8]),
    expected: [Outcome; 3],
) -> Row {
    Row {
        trouble,
        cause: Cause::Answer(Answer {
            status,
            content_type,
            body,
            header: None,
        }),
        expected,
    }
}

impl Row {
    fn with_header(mut self, name: &'static str, value: &'static str) -> Self {
        if let Cause::Answer(answer) = &mut self.cause {
            answer.header = Some((name, value));
        }
        self
    }
}

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = exchanges();
    rows.extend(successes());
    rows.extend(unreadable());
    rows.extend(errors());
    rows.extend(statuses());
    rows
}

/// Exchanges without a complete answer.
fn exchanges() -> Vec<Row> {
    let whole = answer(200, "x-request-id: half\r\n", GOOD, true);
    let body_at = whole.len() - GOOD.len();
    let head = || whole[..body_at].to_vec();
    let half = || whole[..body_at + HALF.len()].to_vec();
    vec![
        Row {
            trouble: "connect refused",
            cause: Cause::Refused,
            expected: same(Connect, 0),
        },
        broken(
            "reset before headers",
            Act::Reset(Vec::new()),
            Interrupted,
            None,
            "",
        ),
        broken(
            "reset after headers",
            Act::Reset(head()),
            Interrupted,
            Some(200),
            "",
        ),
        broken(
            "reset mid-body",
            Act::Reset(half()),
            Interrupted,
            Some(200),
            HALF,
        ),
        broken(
            "closed before headers",
            Act::Close(Vec::new()),
            Interrupted,
            None,
            "",
        ),
        broken(
            "closed mid-body",
            Act::Close(half()),
            Interrupted,
            Some(200),
            HALF,
        ),
        broken(
            "stall mid-body",
            Act::Stall(half()),
            Timeout,
            Some(200),
            HALF,
        ),
        broken("timeout", Act::Stall(Vec::new()), Timeout, None, ""),
    ]
}

fn successes() -> Vec<Row> {
    let empty_errors = br#"{"data":{"me":{"id":"1"}},"errors":[],"extensions":null,"more":[1]}"#;
    // A text that is not Unicode costs that text, not the answer.
    let non_utf8 = b"{\"data\":{\"me\":{\"id\":\"1\",\"name\":\"\xff\xfe\"}}}";
    let data = [(None, 1); 3];
    vec![
        say("200 JSON", (200, JSON, GOOD), data),
        say(
            "200 GraphQL's type",
            (200, "application/graphql-response+json", GOOD),
            data,
        ),
        say("200 empty errors", (200, JSON, empty_errors), data),
        say("200 non-UTF-8", (200, JSON, non_utf8), data),
    ]
}

/// Good statuses, and bodies that are not the operation's data.
fn unreadable() -> Vec<Row> {
    let unclear_decode = unclear(Decode, 1);
    vec![
        say("200 HTML", (200, HTML, PAGE), unclear(Challenge, 2)),
        say("200 HTML as JSON", (200, JSON, PAGE), unclear(Challenge, 2)),
        say("200 empty", (200, JSON, b""), unclear_decode),
        say("204", (204, JSON, b""), unclear_decode),
        say(
            "200 truncated",
            (200, JSON, br#"{"data":{"me":{"id":"#),
            unclear_decode,
        ),
        say(
            "200 wrong type",
            (200, JSON, br#"{"data":{"me":{"id":7}}}"#),
            unclear_decode,
        ),
        say(
            "200 no field",
            (200, JSON, br#"{"data":{}}"#),
            unclear_decode,
        ),
        say("200 null", (200, JSON, br#"{"data":null}"#), unclear_decode),
        say(
            "200 not GraphQL",
            (200, JSON, br#"{"status":"ok"}"#),
            unclear_decode,
        ),
        say("200 list", (200, JSON, b"[]"), unclear_decode),
        say("200 text", (200, JSON, b"pong"), unclear_decode),
    ]
}

/// Answers that list errors.
fn errors() -> Vec<Row> {
    let answered = same(GraphQl, 1);
    vec![
        say(
            "errors only",
            (200, JSON, br#"{"errors":[{"message":"too complex"}]}"#),
            answered,
        ),
        say(
            "data and errors",
            (
                200,
                JSON,
                br#"{"data":{"me":{"id":"1"}},"errors":[{"message":"x","path":["me","name"]}]}"#,
            ),
            answered,
        ),
        say(
            "null and errors",
            (
                200,
                JSON,
                br#"{"data":{"me":null},"errors":[{"message":"x","path":["me"]}]}"#,
            ),
            answered,
        ),
        say(
            "FORBIDDEN",
            (
                200,
                JSON,
                br#"{"data":null,"errors":[{"message":"x","extensions":{"code":"FORBIDDEN"}}]}"#,
            ),
            answered,
        ),
        say(
            "INTERNAL_SERVER_ERROR",
            (
                200,
                JSON,
                br#"{"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}"#,
            ),
            unclear(GraphQl, 1),
        ),
        // Refused before it was executed, so all kinds can be repeated.
        say(
            "THROTTLED",
            (
                200,
                JSON,
                br#"{"data":null,"errors":[{"message":"x","extensions":{"code":"THROTTLED"}}]}"#,
            ),
            same(Throttled, ATTEMPTS),
        ),
        // A fixed token can't be renewed.
        say(
            "UNAUTHENTICATED",
            (
                200,
                JSON,
                br#"{"errors":[{"message":"x","extensions":{"code":"UNAUTHENTICATED"}}]}"#,
            ),
            same(Unauthenticated, 1),
        ),
        say(
            "undefinedField",
            (
                200,
                JSON,
                br#"{"errors":[{"message":"x","extensions":{"code":"undefinedField"}}]}"#,
            ),
            same(SchemaDrift, 1),
        ),
        say(
            "400 errors",
            (400, JSON, br#"{"errors":[{"message":"x"}]}"#),
            answered,
        ),
    ]
}

/// Other statuses.
fn statuses() -> Vec<Row> {
    let errors = br#"{"errors":[{"message":"x"}]}"#;
    let forbidden = br#"{"errors":[{"message":"x","extensions":{"code":"FORBIDDEN"}}]}"#;
    let not_found = br#"{"errors":[{"message":"x","extensions":{"code":"NOT_FOUND"}}]}"#;
    let by_script =
        b"<html><script src=/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1></html>";
    // The edge puts this into pages of every kind.
    let watched = b"<html><script src=/cdn-cgi/challenge-platform/scripts/jsd/main.js></html>";
    let quoted = b"<html>no network called 30-day-challenge</html>";
    let token = same(Unauthenticated, 1);
    let throttled = same(Throttled, ATTEMPTS);
    let down = unclear(Http, ATTEMPTS);
    let challenge = unclear(Challenge, 2);
    vec![
        say("302", (302, HTML, b"<html>moved</html>"), same(Http, 1)),
        say("401", (401, JSON, br#"{"error":"invalid_token"}"#), token),
        say("401 errors", (401, JSON, errors), token),
        say("401 empty", (401, TEXT, b""), token),
        say("403 HTML", (403, HTML, PAGE), challenge),
        // The edge itself says so, so the request did not reach the API.
        say("403 HTML, marked", (403, HTML, PAGE), same(Challenge, 2))
            .with_header("cf-mitigated", "challenge"),
        say("403 text", (403, TEXT, b"error code: 1020"), challenge),
        say("403 JSON", (403, JSON, br#"{"error":"no"}"#), same(Http, 1)),
        say("403 errors", (403, JSON, forbidden), same(GraphQl, 1)),
        say(
            "404",
            (404, HTML, b"<html>no network</html>"),
            same(NotFound, 1),
        ),
        say("404 with the word", (404, HTML, quoted), same(NotFound, 1)),
        say("404 errors", (404, JSON, not_found), same(NotFound, 1)),
        // By definition the request was not read. But proxies also send this for slow servers.
        say("408", (408, TEXT, b""), down),
        say("408 errors", (408, JSON, errors), down),
        say("413", (413, TEXT, b"too large"), same(Http, 1)),
        say("429", (429, JSON, b"{}"), throttled),
        say("429 Retry-After", (429, JSON, b"{}"), throttled).with_header("retry-after", "7"),
        say("429 errors", (429, JSON, errors), throttled),
        say(
            "429 HTML",
            (429, HTML, b"<html>slow down</html>"),
            throttled,
        ),
        say("429 with the word", (429, HTML, quoted), throttled),
        say("500", (500, JSON, br#"{"error":"oops"}"#), down),
        say("500 errors", (500, JSON, errors), down),
        say("502 HTML", (502, HTML, b"<html>Bad Gateway</html>"), down),
        say("503", (503, TEXT, b"unavailable"), down),
        say("503 HTML, challenge", (503, HTML, by_script), challenge),
        say("503 HTML, watched", (503, HTML, watched), down),
        say("504", (504, TEXT, b""), down),
    ]
}
