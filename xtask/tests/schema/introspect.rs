//! A refresh by introspection.

use apollo_compiler::{
    ExecutableDocument, Schema, introspection::partial_execute, request::coerce_variable_values,
};
use serde_json::{Value, json};

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
    let seen = server.seen();
    assert_eq!(seen.len(), 2, "the probe, then the schema query");
    for request in seen {
        assert_eq!(request.line, "POST /graphql HTTP/1.1");
        assert_eq!(
            request.header("authorization"),
            Some(&*format!("Bearer {TOKEN}"))
        );
    }
    assert!(!run.said.contains(TOKEN));
}

#[test]
fn servers_that_know_one_of_are_asked_for_it() {
    let workspace = Workspace::copy();
    let by = "input CreatePollInput {\n";
    let sdl = workspace.snapshot();
    let server = Server::start(move |request| {
        if request.body.contains("__type(") {
            let fields = json!([{ "name": "kind" }, { "name": "isOneOf" }]);
            let answer = json!({ "data": { "__type": { "fields": fields } } });
            return Answer::json(200, answer.to_string());
        }
        // The server of this test does not know it, so its answer is added here.
        assert!(request.body.contains("isOneOf"));
        let plain = Request {
            body: request.body.replace("isOneOf", ""),
            ..request.clone()
        };
        let mut answer: Value = serde_json::from_str(&introspect(&sdl, &plain)).expect("JSON");
        for kind in answer["data"]["__schema"]["types"]
            .as_array_mut()
            .expect("types")
        {
            kind["isOneOf"] = (kind["name"] == "CreatePollInput").into();
        }
        Answer::json(200, answer.to_string())
    });
    let url = server.url("/graphql");
    let run = workspace.run(&arguments(&url, &[]));
    assert_eq!(run.code, 0, "{}", run.said);
    let snapshot = workspace.snapshot();
    assert!(snapshot.contains(&by.replace("{", "@oneOf {")));
    assert!(snapshot.contains("directive @oneOf on INPUT_OBJECT"));

    // A text that defines it, as servers print it, and a text that leaves it to GraphQL are the
    // same.
    let left_out = snapshot.replace("directive @oneOf on INPUT_OBJECT\n", "");
    let file = workspace.put("incoming/new.graphql", &left_out);
    let run = workspace.run(&["schema", "refresh", "--check", "--file", &file]);
    assert_eq!(run.code, 0, "{}", run.said);
}

#[test]
fn an_answer_to_introspection_may_lie_in_a_file() {
    let workspace = Workspace::regenerated();
    let request = |query: &str| Request {
        line: String::new(),
        headers: Vec::new(),
        body: json!({ "query": query }).to_string(),
    };
    let query = include_str!("../../../crates/schema-tools/src/read/introspection.graphql")
        .replace("  isOneOf\n", "");
    let sdl = workspace.snapshot();
    let whole = introspect(&sdl, &request(&query));
    let answer: Value = serde_json::from_str(&whole).expect("JSON");
    let without_errors = json!({ "errors": null, "data": answer["data"] }).to_string();
    let marked = format!("\u{feff}{whole}");
    for text in [whole, answer["data"].to_string(), without_errors, marked] {
        let file = workspace.put("incoming/answer.json", &text);
        let run = workspace.run(&["schema", "refresh", "--check", "--file", &file]);
        assert_eq!(run.code, 0, "{}", run.said);
        let snapshot = workspace.path("schemas/mighty.graphql");
        let snapshot = snapshot.to_string_lossy();
        for (old, new) in [(&*snapshot, &*file), (&file, &snapshot), (&file, &file)] {
            let run = workspace.run(&["schema", "diff", old, new]);
            assert_eq!(run.code, 0, "{}", run.said);
            assert!(run.said.contains("No changes."), "{}", run.said);
        }
    }
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
        (Answer::json(401, echo), "use a token that is valid now"),
        // The token lies across the place where the shown part of an answer is cut.
        (
            Answer::json(500, format!("{}{TOKEN}", "x".repeat(190))),
            "try again later",
        ),
        (
            Answer::json(200, format!("{}{TOKEN}", "x".repeat(190))),
            "not an introspection result",
        ),
        (Answer::json(200, r#"{"data":{}}"#), "contains no schema"),
        (
            Answer::json(200, "{\"data\":{\"__schema\":"),
            "not an introspection result",
        ),
        (
            Answer::new(200, "text/html", "<html>"),
            "not an introspection result",
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
