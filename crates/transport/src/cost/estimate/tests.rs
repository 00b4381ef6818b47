//! The cost of documents, with and without variables.

use serde_json::json;

use super::*;

fn cost(document: &str, variables: &Value) -> u64 {
    Shape::read(document, "").expect("document").cost(variables)
}

#[test]
fn a_connection_that_pages_both_ways_costs_the_requested_page() {
    let document = "query Q($first: Int, $last: Int) {
        network { posts(first: $first, last: $last) { nodes { id } } } }";
    for (variables, expected) in [
        (json!({ "first": 5 }), 5),
        (json!({ "last": 7 }), 7),
        (json!({ "first": 500, "last": null }), 50),
        (json!({}), 25),
    ] {
        assert_eq!(cost(document, &variables), expected, "{variables}");
    }
    let shape = Shape::read(document, "Q").expect("document");
    let pages = shape.fitting(&json!({ "last": 40 }), |cost| cost <= 10);
    assert_eq!((pages[0].argument.as_str(), pages[0].size), ("last", 10));
}

#[test]
fn a_list_costs_its_page_and_the_content_of_each_item() {
    for (document, expected) in [
        ("{ me { id name } }", 1),
        (
            "{ network { members(first: 50) { nodes { id name email url bio } } } }",
            50,
        ),
        ("{ network { members { edges { node { id } } } } }", 25),
        ("{ network { members(first: 500) { nodes { id } } } }", 50),
        (
            "{ network { posts(first: 10) { nodes { comments(first: 5) { nodes { id } } } } } }",
            60,
        ),
        (
            "{ network { posts(first: 2) { nodes { comments(first: 99) { nodes { id } } } } } }",
            52,
        ),
        ("{ network { events(perPage: 7) { id } } }", 7),
        ("{ network { events { id } search { nodes { id } } } }", 30),
        (
            "{ network { events { id space { posts(first: 2) { nodes { id } } } } } }",
            30,
        ),
        (
            "{ network { events(spaceId: 1) { attendees { id } } } }",
            70,
        ),
        (
            "{ network { badges(first: 2) { nodes { members { id } } } } }",
            62,
        ),
        (
            "{ network { automationRuleLogs { id } } me { personalLinks { url } } }",
            210,
        ),
        // Connections whose nodes are in fragments.
        (
            "{ network { posts { ...P } } } fragment P on PostConnection { ...Q } fragment Q on PostConnection { edges { node { id } } }",
            25,
        ),
        (
            "{ network { posts { ... on PostConnection { nodes { id } } } } }",
            25,
        ),
        (
            "{ network { members { ... @include(if: true) { ...P } } } } fragment P on MemberConnection { pageInfo { hasNextPage } }",
            25,
        ),
        (
            "{ network { ...N } } fragment N on Network { name posts { nodes { id } } }",
            25,
        ),
        (
            "{ a: network { members(first: 1) { nodes { id } } } b: network { members(first: 2) { nodes { id } } } }",
            3,
        ),
        ("{ nodes(ids: [\"a\", \"b\"]) { id } }", 2),
        (
            "{ nodes(ids: $ids) { ... on Space { posts(first: 3) { nodes { id } } } } }",
            16,
        ),
        (
            "query Q($n: Int = 9) { network { posts(first: $n) { nodes { id } } } }",
            9,
        ),
        (
            "query Q($n: Int! = 9 @d(x: 1), $s: [A!] = [{b: 1}]) { network { posts(first: $m) { nodes { id } } } }",
            8,
        ),
        (
            "{ network { ...F ...F } } fragment F on Network { posts(first: 4) { nodes { id } } }",
            8,
        ),
        (
            "{ network { ... @include(if: $no) { posts { nodes { id } } } ...F @skip(if: true) } } fragment F on Network { posts { nodes { id } } }",
            1,
        ),
        (
            "mutation M($input: I!) { createPost(input: $input) { post { id } errors } }",
            1,
        ),
        (
            "mutation M($input: I!) { createAnnouncement(input: $input) { errors } }",
            4,
        ),
        (
            "mutation { createAnnouncement(input: {title: {a: [1]}, recipientIds: [\"x\", \"y\"]}) { errors } }",
            3,
        ),
        (
            "mutation M($ids: [ID!]) { createAnnouncement(input: {recipientIds: $ids}) { errors } }",
            5,
        ),
        (
            "mutation M($i: I! = {recipientIds: [1]}) { createAnnouncement(input: $i) { errors } }",
            2,
        ),
        (
            "mutation { createAnnouncement(input: {recipientIds: null}) { errors } }",
            1,
        ),
    ] {
        let variables = json!({
            "ids": ["a", "b", "c", "d"],
            "m": 8,
            "no": false,
            "input": { "recipientIds": [1, 2, 3] },
        });
        assert_eq!(cost(document, &variables), expected, "{document}");
    }
}

#[test]
fn the_fitting_page_sizes_are_all_reduced_by_the_same_share() {
    let document = "query Q($first: Int, $ids: [ID!]) { network {
        posts(first: $first) { nodes { comments(first: 25) { nodes { reactions(first: 10) { nodes { id } } } } } }
    } nodes(ids: $ids) { id } }";
    let shape = Shape::read(document, "Q").expect("document");
    let variables = json!({ "first": 50, "ids": vec!["a"; 40] });
    assert!(shape.cost(&variables) > 10_000);
    let fitting = shape.fitting(&variables, |cost| cost <= 1_500);
    let said: Vec<String> = fitting.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "posts(first: 24)",
            "posts.comments(first: 12)",
            "posts.comments.reactions(first: 4)",
            "nodes of at most 19 ids"
        ]
    );
    let smaller = json!({ "first": 24, "ids": vec!["a"; 19] });
    let asked = document
        .replace("first: 25", "first: 12")
        .replace("first: 10", "first: 4");
    assert!(cost(&asked, &smaller) <= 1_500);
    assert_eq!(shape.fitting(&variables, |cost| cost <= 3), []);
}

#[test]
fn circular_and_broken_documents_are_not_read() {
    for document in [
        "{ a { ...F } } fragment F on A { b { ...G } } fragment G on B { ...F }",
        "{ a { ...F } } fragment F on A { ...F }",
        "{ a(",
        "{ a { b",
        "} a {",
    ] {
        assert_eq!(Shape::read(document, ""), None, "{document}");
    }
    let deep = format!("{}{}", "{a".repeat(1000), "}".repeat(1000));
    assert_eq!(Shape::read(&deep, ""), None);
    let doubling: String = (0..60)
        .map(|n| format!("fragment F{n} on A {{ ...F{m} ...F{m} }} ", m = n + 1))
        .collect();
    let document =
        format!("{{ ...F0 }} {doubling} fragment F60 on A {{ posts {{ nodes {{ id }} }} }}");
    assert!(cost(&document, &json!({})) > 1_500);
}

#[test]
fn of_the_arms_for_several_types_the_largest_one_counts() {
    let document = "{ posts(first: 10) { nodes {
        ... on Post { comments(first: 4) { nodes { id } } }
        ... on Event { comments(first: 2) { nodes { id } } rsvps(first: 3) { nodes { id } } }
        ... on Post { tags(first: 2) { nodes { id } } }
        ... { reactions(first: 1) { nodes { id } } }
    } } }";
    assert_eq!(cost(document, &json!({})), 10 + 10 * (1 + 6));
}

#[test]
fn the_estimate_of_a_wide_document_takes_linear_time() {
    let wide = |fields: usize| -> String {
        let fields: String = (0..fields)
            .map(|n| format!("f{n}: posts(first: 2) {{ nodes {{ ...Card }} }} "))
            .collect();
        format!("{{ {fields} }} fragment Card on Post {{ id }}")
    };
    mighty_trace::assert_linear("fields", 2_000, wide, |document| {
        assert!(cost(document, &json!({})) > 1_000);
    });
}

#[test]
fn the_named_operation_of_a_document_counts() {
    let document = "query A { me { id } } query B { network { members { nodes { id } } } }";
    let of = |name| Shape::read(document, name).map(|shape| shape.cost(&json!({})));
    assert_eq!((of("A"), of("B"), of("C")), (Some(1), Some(25), Some(1)));
    assert_eq!(Shape::read("", ""), None);
}
