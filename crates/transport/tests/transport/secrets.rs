//! Nothing that an error keeps or prints holds a token.

use std::{error::Error as _, fmt::Write as _};

use mighty_transport::Error;
use serde_json::json;

use crate::{
    server::{Act, Server},
    setup::{TOKEN, client, mutation, query},
};

/// Everything that a person or a log could get to see of an error.
fn everything(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {:?}", error.partial_data());
    let mut source = error.source();
    while let Some(cause) = source {
        write!(text, " {cause} {cause:?}").expect("text");
        source = cause.source();
    }
    text
}

#[tokio::test]
async fn a_token_that_the_server_repeats_is_kept_nowhere() {
    let header = format!("x-request-id: {TOKEN}\r\n");
    for act in [
        Act::status(401, format!("bad token {TOKEN}")),
        Act::status(500, format!("{}{TOKEN}", "x".repeat(500))),
        Act::status(302, TOKEN),
        Act::with_headers(418, &header, ""),
        Act::json(json!({
            "data": { "me": { "id": "1", TOKEN: TOKEN } },
            "errors": [{ "message": TOKEN, "path": [TOKEN], "extensions": { "code": TOKEN } }],
            "extensions": { "seen": TOKEN },
        })),
        Act::json(json!({ "data": { "me": TOKEN } })),
        Act::json(format!(r#"{{"data":{{"me":{{"id":"{TOKEN}"#)),
        Act::BreakOff(format!(
            "HTTP/1.1 200 X\r\n{header}content-length: 999\r\n\r\n{TOKEN}"
        )),
    ] {
        for request in [query(), mutation()] {
            let server = Server::follow([act.clone()]).await;
            let error = client(&server.url())
                .send(request)
                .await
                .expect_err("failure");
            let seen = everything(&error);
            assert!(!seen.contains(TOKEN), "{act:?}: {seen}");
        }
    }
}

#[tokio::test]
async fn what_came_back_under_the_name_of_a_secret_is_printed_nowhere() {
    let input = json!({ "url": "https://example.org", "apiKey": "live-key" });
    let body = json!({
        "data": { "me": { "apiKey": "live-key" } },
        "errors": [{ "message": "x", "extensions": { "value": { "input": input } } }],
        "extensions": { "sessionToken": "live-key" },
    });
    let server = Server::follow([Act::json(body)]).await;
    let error = client(&server.url()).send(query()).await.expect_err("x");
    let printed = format!("{error} {error:?} {}", error.body_start());
    assert!(!printed.contains("live-key"), "{printed}");
    assert!(printed.contains("string of 8 bytes"), "{printed}");
    // Whoever asks for it gets it.
    assert_eq!(
        error.partial_data().expect("data")["me"]["apiKey"],
        "live-key"
    );
}
