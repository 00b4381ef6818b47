//! Walks the whole schema: an operation for every root field and for every mutation.
//!
//! Each operation must run, as host and as member, and each answer must conform to the schema: a
//! non-null field is null only with an error, and the engine itself does not fail.

use apollo_compiler::ast::FieldDefinition;
use serde_json::{Value as Json, json};

use super::super::Viewer;
use super::super::facts::Facts;
use super::Bench;
use super::operations::Writer;

/// Mutations that a generated input can't satisfy: a reaction that the host never gave, an
/// occurrence of another event, another member's message, profile and
/// notification.
const UNMET: [&str; 9] = [
    "completeQuizAttempt",
    "deleteDirectMessage",
    "deleteDirectMessageReaction",
    "deleteEventInstance",
    "deleteMessageReaction",
    "deleteReaction",
    "updateEventInstance",
    "updateMember",
    "updateNotification",
];

/// The depth of the generated selections.
const DEPTH: usize = 3;

/// The deepest operation that does not cost too much.
fn affordable(bench: &Bench, write: impl Fn(usize) -> (String, Json)) -> (String, Json) {
    let is_refused = |(query, variables): &(String, Json)| {
        let json = bench.reply(&bench.host(), query, variables).json;
        json["data"].is_null() && json.get("extensions").is_none()
    };
    (0..DEPTH)
        .rev()
        .map(|depth| write(depth + 1))
        .find(|operation| !is_refused(operation))
        .unwrap_or_else(|| write(0))
}

/// Runs and checks an operation. Returns whether it had no errors.
fn execute(bench: &Bench, viewer: &Viewer, query: &str, variables: &Json) -> bool {
    let reply = bench.reply(viewer, query, variables);
    assert_eq!(reply.status, 200);
    let json = &reply.json;
    assert!(
        json.get("data").is_some(),
        "not executed: {query}\n{variables:#}\n{json:#}"
    );
    for error in json["errors"].as_array().into_iter().flatten() {
        let code = &error["extensions"]["code"];
        assert!(
            matches!(
                code.as_str(),
                Some("NOT_FOUND" | "FORBIDDEN" | "BAD_USER_INPUT" | "THROTTLED")
            ),
            "{query}\n{variables:#}\n{error:#}"
        );
    }
    json.get("errors").is_none()
}

fn fields(facts: &Facts, kind: &str) -> Vec<FieldDefinition> {
    let object = facts.schema.get_object(kind).unwrap();
    object
        .fields
        .values()
        .map(|field| (***field).clone())
        .collect()
}

#[test]
fn every_root_field_runs_and_conforms() {
    let bench = Bench::new();
    let facts = bench.engine.facts();
    let mut failed = Vec::new();
    for (owner, open, close) in [
        ("Query", "", ""),
        ("Network", "network {", "}"),
        ("User", "me { ... on User {", "} }"),
    ] {
        for field in fields(facts, owner) {
            for (role, viewer) in [("host", bench.host()), ("member", bench.member(0))] {
                let (query, variables) = affordable(&bench, |depth| {
                    let mut writer = Writer::new(facts, &bench);
                    let body = writer.field(&field, depth);
                    writer.document("query", &format!("{open} {body} {close}"))
                });
                if !execute(&bench, &viewer, &query, &variables) && role == "host" {
                    failed.push(format!("{owner}.{}", field.name));
                }
            }
        }
    }
    assert_eq!(failed, Vec::<String>::new());
}

#[test]
fn every_mutation_runs_and_conforms() {
    let probe = Bench::new();
    let mut failed = Vec::new();
    for field in fields(probe.engine.facts(), "Mutation") {
        for role in ["host", "member"] {
            // Each has its own world, because deletions leave nothing for the next.
            let bench = Bench::new();
            let viewer = if role == "host" {
                bench.host()
            } else {
                bench.member(0)
            };
            let mut writer = Writer::new(bench.engine.facts(), &bench);
            let body = writer.field(&field, 2);
            let (query, variables) = writer.document("mutation", &body);
            if !execute(&bench, &viewer, &query, &variables) && role == "host" {
                failed.push(field.name.to_string());
            }
        }
    }
    assert_eq!(failed, UNMET);
}

#[test]
fn every_node_of_the_world_can_be_fetched_and_conforms() {
    let bench = Bench::new();
    let facts = bench.engine.facts();
    let kinds = facts.possible("Node");
    assert_eq!(kinds.len(), 59);
    for kind in kinds {
        let record = bench.engine.lock().of_kind(kind).next().cloned();
        let Some(record) = record else {
            assert!(
                matches!(kind.as_str(), "FeedPostItem" | "PostTag"),
                "{kind}"
            );
            continue;
        };
        let id = crate::world::ids::global_id(kind, record.id);
        let (query, variables) = affordable(&bench, |depth| {
            let mut writer = Writer::new(facts, &bench);
            let selection = writer.selection(kind, depth);
            let (query, _) = writer.document(
                "query",
                &format!("node(id: \"{id}\") {{ ... on {kind}{selection} }}"),
            );
            (query, json!({}))
        });
        execute(&bench, &bench.host(), &query, &variables);
    }
}

#[test]
fn every_mutation_refuses_unknown_ids() {
    let bench = Bench::new();
    let facts = bench.engine.facts();
    for field in fields(facts, "Mutation") {
        let writer = Writer::new(facts, &bench);
        let argument = &field.arguments[0];
        let mut input = writer.input(&field.name, argument);
        let ids: Vec<String> = input
            .as_object()
            .unwrap()
            .keys()
            .filter(|name| {
                (name.as_str() == "id" || name.ends_with("Id") || name.ends_with("Ids"))
                    && !matches!(name.as_str(), "promptId" | "videoId")
            })
            .cloned()
            .collect();
        if ids.is_empty() {
            continue;
        }
        for name in &ids {
            input[name] = if input[name].is_array() {
                json!(["Z2lkOi8vbWlnaHR5L1Bvc3QvOQ"])
            } else {
                json!("Z2lkOi8vbWlnaHR5L1Bvc3QvOQ")
            };
        }
        let query = format!(
            "mutation($input: {}) {{ {}(input: $input) {{ errors }} }}",
            argument.ty, field.name
        );
        let answer = bench.run(&bench.host(), &query, json!({ "input": input }));
        let code = &answer["errors"][0]["extensions"]["code"];
        assert_eq!(code, "NOT_FOUND", "{} {input:#} {answer:#}", field.name);
    }
}
