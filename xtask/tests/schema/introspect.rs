//! A refresh by introspection.

use apollo_compiler::{
    ExecutableDocument, Schema, introspection::partial_execute, request::coerce_variable_values,
};
use serde_json::Value;

use crate::{
    server::{Answer, Request, Server},
    workspace::{TODAY, Workspace, changed},
};

const TOKEN: &str = "token-that-nobody-may-see";

/// A GraphQL server that answers introspection of `sdl`.
fn serving(sdl: String) -> Server {
    Server::start(move |request| Answer::json(200, introspect(&sdl, request)))
}

fn introspect(sdl: &str, request: &Request) -> String {
    let body: Value = serde_json::from_str(&request.body).expect("JSON");
    let query = body["query"].as_str().expect("a query");
    let schema = Schema::parse_and_validate(sdl, "served").expect("valid");
    let document =
        ExecutableDocument::parse_and_validate(&schema, query, "asked").expect("a valid query");
    let operation = document.operations.get(None).expect("one");
    let variables = coerce_variable_values(&schema, operation, &Default::default()).expect("none");
    let answer = partial_execute(
        &schema,
        &schema.implementers_map(),
        &document,
        operation,
        &variables,
    );
    serde_json::to_string(&answer.expect("answered")).expect("JSON")
}

fn arguments<'a>(url: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut all = vec![
        "schema",
        "refresh",
        "--introspect",
        "--url",
        url,
        "--date",
        TODAY,
    ];
    all.extend(more);
    all
}

#[test]
fn the_snapshot_comes_back_byte_for_byte_removal_dates_included() {
    let workspace = Workspace::regenerated();
    let server = serving(workspace.snapshot());
    let url = server.url("/graphql");
    let run = workspace.run_with_token(&arguments(&url, &["--check"]), Some(TOKEN));
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(run.said.contains("Nothing would change"), "{}", run.said);
    let request = &server.seen()[0];
    assert_eq!(request.line, "POST /graphql HTTP/1.1");
    assert_eq!(
        request.header("authorization"),
        Some(&*format!("Bearer {TOKEN}"))
    );
    assert!(!run.said.contains(TOKEN));
}

#[test]
fn a_change_is_found_through_introspection() {
    let workspace = Workspace::copy();
    let server = serving(changed(
        &workspace.snapshot(),
        "  PAST\n",
        "  ANCIENT\n  PAST\n",
    ));
    let url = server.url("/graphql?key=in-the-query");
    let run = workspace.run_with_token(&arguments(&url, &[]), Some(TOKEN));
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(
        run.said.contains("1 change: 0 breaking, 1 dangerous"),
        "{}",
        run.said
    );
    let provenance = workspace.read("schemas/provenance.toml");
    assert!(
        provenance.contains("introspection of http://127.0.0.1:"),
        "{provenance}"
    );
    let leaks = |text: &String| text.contains(TOKEN) || text.contains("in-the-query");
    assert!(!workspace.files().values().any(leaks));
}

#[test]
fn errors_are_told_without_the_token() {
    let workspace = Workspace::copy();
    let before = workspace.files();
    let echo = format!(r#"{{"errors":[{{"message":"Off for {TOKEN}"}}],"data":null}}"#);
    for (answer, said) in [
        (
            Answer::json(200, echo.clone()),
            "answered with errors: Off for [token]",
        ),
        (
            Answer::json(401, echo),
            "set MIGHTY_ACCESS_TOKEN to a token that is valid now",
        ),
        // The token lies across the place where what is shown of an answer is cut.
        (
            Answer::json(500, format!("{}{TOKEN}", "x".repeat(190))),
            "try again later",
        ),
        (
            Answer::json(200, format!("{}{TOKEN}", "x".repeat(190))),
            "no result of introspection",
        ),
        (Answer::json(200, r#"{"data":{}}"#), "holds no schema"),
        (
            Answer::json(200, "{\"data\":{\"__schema\":"),
            "no result of introspection",
        ),
        (
            Answer::new(200, "text/html", "<html>"),
            "no result of introspection",
        ),
    ] {
        let server = Server::serving(answer);
        let url = server.url("/graphql");
        let run = workspace.run_with_token(&arguments(&url, &[]), Some(TOKEN));
        assert_eq!(run.code, 3, "{}", run.said);
        assert!(
            run.said.contains(said),
            "{said:?} is missing in\n{}",
            run.said
        );
        assert!(!run.said.contains(&TOKEN[..8]), "{}", run.said);
    }
    assert!(workspace.files() == before, "not one byte may change");
}

#[test]
fn a_redirect_does_not_take_the_token_along() {
    let workspace = Workspace::copy();
    let thief = Server::serving(Answer::json(200, "{}"));
    let to = Some(thief.url("/graphql"));
    let server = Server::serving(Answer {
        location: to,
        ..Answer::json(307, "")
    });
    let url = server.url("/graphql");
    let run = workspace.run_with_token(&arguments(&url, &[]), Some(TOKEN));
    assert_eq!(run.code, 3, "{}", run.said);
    assert!(run.said.contains("not followed"), "{}", run.said);
    assert!(thief.seen().is_empty());
}
