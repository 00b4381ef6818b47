//! Checks before an operation runs, and the parts that every answer has.

use serde_json::json;

use super::super::OperationKind;
use super::Bench;

/// The query that graphql-js publishes for fetching a whole schema.
const INTROSPECTION: &str = "query IntrospectionQuery { __schema {
  queryType { name } mutationType { name } subscriptionType { name }
  types { ...FullType } directives { name description locations args { ...InputValue } } } }
  fragment FullType on __Type { kind name description
    fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef }
      isDeprecated deprecationReason }
    inputFields { ...InputValue } interfaces { ...TypeRef }
    enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
    possibleTypes { ...TypeRef } }
  fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
  fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name
    ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }";

#[test]
fn the_canonical_introspection_query_executes() {
    let bench = Bench::new();
    let data = bench.data(&bench.member(0), INTROSPECTION, json!({}));
    let types = data["__schema"]["types"].as_array().unwrap();
    assert!(types.iter().any(|ty| ty["name"] == "PostContent"));
    assert!(types.len() > 700);
}

#[test]
fn a_validation_error_has_a_code_and_no_data() {
    let bench = Bench::new();
    let answer = bench.run(&bench.host(), "{ me { nickname } }", json!({}));
    assert!(answer.get("data").is_none());
    let error = &answer["errors"][0];
    assert_eq!(error["extensions"]["code"], "undefinedField");
    assert_eq!(error["extensions"]["typeName"], "Member");
    assert_eq!(error["extensions"]["fieldName"], "nickname");
    assert_eq!(error["locations"][0]["line"], 1);
}

#[test]
fn a_syntax_error_is_a_parse_error() {
    let bench = Bench::new();
    assert_eq!(bench.code(&bench.host(), "{ me {", json!({})), "parseError");
}

#[test]
fn a_missing_variable_is_bad_input_without_data() {
    let bench = Bench::new();
    let query = "query($id: ID!) { node(id: $id) { id } }";
    let answer = bench.run(&bench.host(), query, json!({}));
    assert!(answer.get("data").is_none());
    assert_eq!(answer["errors"][0]["extensions"]["code"], "BAD_USER_INPUT");
}

#[test]
fn an_unknown_operation_name_is_an_error() {
    let bench = Bench::new();
    let body = json!({ "query": "query A { me { id } } query B { me { id } }" });
    let reply = bench
        .engine
        .execute(&bench.host(), body.to_string().as_bytes());
    assert!(reply.json["errors"].is_array());
    let body = json!({ "query": "query A { me { id } } query B { me { name } }",
        "operationName": "B" });
    let reply = bench
        .engine
        .execute(&bench.host(), body.to_string().as_bytes());
    assert!(reply.json["data"]["me"]["name"].is_string());
    assert_eq!(reply.operation_name.as_deref(), Some("B"));
}

#[test]
fn the_log_has_the_kind_and_the_root_fields() {
    let bench = Bench::new();
    let query = "query Home { me { id } network { title } }";
    let reply = bench.reply(&bench.host(), query, &json!({}));
    assert_eq!(reply.kind, Some(OperationKind::Query));
    assert_eq!(reply.root_fields, ["me", "network"]);
    assert_eq!(reply.operation_name.as_deref(), Some("Home"));
}

#[test]
fn fifty_members_with_five_scalars_cost_fifty() {
    let bench = Bench::new();
    let query = "query($n: Int) { network { members(first: $n) {
        nodes { id name email joinedAt shortBio } } } }";
    let answer = bench.run(&bench.host(), query, json!({ "n": 50 }));
    assert_eq!(answer["extensions"]["cost"]["complexity"], 50);
    let answer = bench.run(&bench.host(), query, json!({ "n": 5000 }));
    assert_eq!(answer["extensions"]["cost"]["complexity"], 50);
}

#[test]
fn of_the_arms_for_several_types_the_largest_one_counts() {
    let bench = Bench::new();
    let query = "{ network { posts(first: 10) { nodes {
        ... on Post { comments(first: 4) { nodes { id } } }
        ... on Event { comments(first: 3) { nodes { id } } } } } } }";
    let answer = bench.run(&bench.host(), query, json!({}));
    assert_eq!(answer["extensions"]["cost"]["complexity"], 10 + 10 * 4);
}

#[test]
fn an_operation_that_costs_too_much_is_refused_without_code_or_path() {
    let bench = Bench::new();
    let query = "{ network { posts(first: 50) { nodes { ... on Post {
        comments(first: 25) { nodes { replies(first: 25) { nodes { id } } } } } } } } }";
    let answer = bench.run(&bench.host(), query, json!({}));
    assert!(answer["data"].is_null());
    let error = answer["errors"][0].as_object().unwrap();
    assert_eq!(error.keys().collect::<Vec<_>>(), ["message"]);
}

#[test]
fn nested_fragments_are_counted_once_each() {
    let bench = Bench::new();
    let mut query = String::from("{ me { ...F0 } } fragment F30 on Member { id }");
    for step in 0..30 {
        let next = step + 1;
        query.push_str(&format!(
            " fragment F{step} on Member {{ ...F{next} ...F{next} }}"
        ));
    }
    bench.data(&bench.host(), &query, json!({}));
}

#[test]
fn a_deep_operation_does_not_exhaust_the_stack() {
    let bench = Bench::new();
    let deep = "notifications(first: 1) { nodes { recipient { ".repeat(20);
    let query = format!("{{ me {{ {deep} id {} }} }}", "} } }".repeat(20));
    bench.data(&bench.host(), &query, json!({}));
}

#[test]
fn an_announcement_costs_one_more_for_each_recipient() {
    let bench = Bench::new();
    let host = bench.host();
    let space = super::space(&bench, &host).0;
    let members: Vec<String> = bench.engine.people()[..3]
        .iter()
        .map(|person| person.global_id())
        .collect();
    let document = super::mutation("createAnnouncement", "announcement { bodyText }");
    let cost = |input: serde_json::Value| {
        let answer = bench.run(&host, &document, json!({ "input": input }));
        answer["extensions"]["cost"]["complexity"].as_u64().unwrap()
    };
    let some = cost(json!({ "body": "Hi", "spaceId": space, "recipientIds": members }));
    assert_eq!(some, 4);
    // The second space has fewer members than the network; the first has them all.
    let query = "{ network { id spaces(first: 2) { nodes { id memberCount } } } }";
    let network = bench.data(&host, query, json!({}))["network"].take();
    let space = &network["spaces"]["nodes"][1];
    let size = space["memberCount"].as_u64().unwrap();
    let everybody = bench.engine.people().len() as u64;
    assert!(size < everybody);
    assert_eq!(
        cost(json!({ "body": "Hi", "spaceId": space["id"] })),
        1 + size
    );
    assert_eq!(
        cost(json!({ "body": "Hi", "spaceId": network["id"] })),
        1 + everybody
    );
}

#[test]
fn a_document_with_too_many_fields_is_refused_before_it_runs() {
    let bench = Bench::new();
    let aliases: String = (0..60_000)
        .map(|i| format!(" a{i}: network {{ id }}"))
        .collect();
    let reply = bench.reply(&bench.member(0), &format!("{{{aliases}}}"), &json!({}));
    let message = "This query is too large to execute.";
    assert_eq!(reply.json, json!({ "errors": [{ "message": message }] }));

    let brackets = format!(
        "{{ node(id: {}{}) {{ id }} }}",
        "[".repeat(40_000),
        "]".repeat(40_000)
    );
    let reply = bench.reply(&bench.member(0), &brackets, &json!({}));
    assert!(reply.json["errors"][0]["message"].is_string());
}

#[test]
fn fragments_that_double_with_each_level_cost_no_more_than_one() {
    let bench = Bench::new();
    // Each level spreads the next one twice. Without the limit, the last level is met 2^n times.
    mighty_trace::assert_linear(
        "nested fragments",
        10,
        |levels| {
            let fragments: String = (0..levels)
                .map(|i| format!(" fragment f{i} on Query {{ ...f{0} ...f{0} }}", i + 1))
                .collect();
            format!("{{ ...f0 }}{fragments} fragment f{levels} on Query {{ me {{ id }} }}")
        },
        |query| {
            bench.data(&bench.member(0), query, json!({}));
        },
    );
}

#[test]
fn one_answer_has_at_most_a_hundred_errors() {
    let bench = Bench::new();
    let fields: String = (0..1_000).map(|i| format!(" unknown{i}")).collect();
    let answer = bench.run(&bench.member(0), &format!("{{{fields}}}"), json!({}));
    assert_eq!(answer["errors"].as_array().unwrap().len(), 100);
}

#[test]
fn introspection_in_depth_is_refused() {
    let bench = Bench::new();
    let inner = "fields { type { ofType { ".repeat(8);
    let query = format!(
        "{{ __schema {{ types {{ {inner} name {} }} }} }}",
        "} } }".repeat(8)
    );
    let answer = bench.run(&bench.member(0), &query, json!({}));
    assert_eq!(
        answer["errors"][0]["message"],
        "Maximum introspection depth exceeded"
    );
}

#[test]
fn introspection_says_whether_an_input_object_is_a_one_of_type() {
    let bench = Bench::new();
    let query = "{ input: __type(name: \"CreatePostInput\") { ...One }
        object: __type(name: \"Post\") { isOneOf kind }
        __schema { types { name kind ...One } } }
        fragment One on __Type { one: isOneOf isOneOf }";
    let data = bench.data(&bench.member(0), query, json!({}));
    assert_eq!(data["input"], json!({ "one": false, "isOneOf": false }));
    assert_eq!(data["object"], json!({ "isOneOf": null, "kind": "OBJECT" }));
    for ty in data["__schema"]["types"].as_array().unwrap() {
        let is_input = ty["kind"] == "INPUT_OBJECT";
        let expected = if is_input { json!(false) } else { json!(null) };
        assert_eq!(ty["one"], expected, "{ty}");
    }
}

#[test]
fn a_validation_error_has_the_path_to_the_mistake() {
    let bench = Bench::new();
    for (query, path) in [
        ("{ me { nickname } }", json!(["query", "me", "nickname"])),
        (
            "query Where { here: network { ... on Network { posts { nods { id } } } } }",
            json!(["query Where", "here", "... on Network", "posts", "nods"]),
        ),
        (
            "{ ...F } fragment F on Query {\n me {\n nickname\n } }",
            json!(["fragment F", "me", "nickname"]),
        ),
        ("query($unused: ID) { me { id } }", json!(["query"])),
    ] {
        let answer = bench.run(&bench.host(), query, json!({}));
        assert_eq!(answer["errors"][0]["path"], path, "{query}: {answer}");
    }
    let answer = bench.run(&bench.host(), "{ me {", json!({}));
    assert!(answer["errors"][0].get("path").is_none());
}
