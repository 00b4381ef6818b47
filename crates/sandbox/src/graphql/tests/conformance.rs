//! Walks the whole schema: an operation for every root field and for every mutation.
//!
//! Each operation must run, as host and as member, and each answer must conform to the schema: a
//! non-null field is null only with an error, and the engine itself does not fail.

use apollo_compiler::ast::FieldDefinition;
use serde_json::{Value as Json, json};

use super::super::Viewer;
use super::super::facts::Facts;
use super::super::rules;
use super::Bench;
use super::operations::Writer;
use super::rows::Calls;

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
    let calls = Calls::new();
    let facts = calls.facts();
    for rule in rules::all() {
        let Ok(valid) = calls.valid(rule) else {
            continue;
        };
        let payload = facts.field("Mutation", rule.mutation).unwrap();
        let selection =
            Writer::new(facts, &calls.bench).selection(payload.ty.inner_named_type(), 2);
        let name = rule.mutation;
        let kind = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
        let query =
            format!("mutation($input: {kind}Input!) {{ {name}(input: $input){selection} }}");
        let variables = json!({ "input": valid.input });
        for (is_valid, viewer) in [(true, valid.viewer.clone()), (false, calls.bench.member(0))] {
            calls.restore();
            let is_accepted = execute(&calls.bench, &viewer, &query, &variables);
            assert!(is_accepted || !is_valid, "{name}: {variables:#}");
        }
        calls.restore();
    }
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
