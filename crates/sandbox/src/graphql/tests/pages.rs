//! Connections: caps, cursors, both directions.

use serde_json::{Value as Json, json};

use super::{Bench, text};

const MEMBERS: &str = "query($after: String, $first: Int, $sort: MemberSort, $term: String) {
  network { members(after: $after, first: $first, sort: $sort, term: $term) {
    totalCount nodes { id resourceId } edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }";

fn members(bench: &Bench, variables: Json) -> Json {
    bench.data(&bench.host(), MEMBERS, variables)["network"]["members"].take()
}

#[test]
fn a_root_page_is_clamped_to_fifty_and_defaults_to_twenty_five() {
    let bench = Bench::new();
    let size = |variables| {
        members(&bench, variables)["nodes"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(size(json!({ "first": 500 })), 50);
    let query =
        "{ network { members { nodes { id } } posts(first: 500) { nodes { __typename } } } }";
    let data = bench.data(&bench.host(), query, json!({}));
    assert_eq!(
        data["network"]["members"]["nodes"]
            .as_array()
            .unwrap()
            .len(),
        25
    );
    assert_eq!(
        data["network"]["posts"]["nodes"].as_array().unwrap().len(),
        50
    );
}

#[test]
fn a_nested_page_is_clamped_to_twenty_five() {
    let bench = Bench::new();
    let query = "{ me { followers(first: 50) { nodes { id } pageInfo { hasNextPage } } } }";
    let data = bench.data(&bench.host(), query, json!({}));
    let page = &data["me"]["followers"];
    assert_eq!(page["nodes"].as_array().unwrap().len(), 25);
    assert_eq!(page["pageInfo"]["hasNextPage"], true);
}

#[test]
fn paging_by_resource_id_returns_every_member_once() {
    let bench = Bench::new();
    let mut after = Json::Null;
    let mut seen = Vec::new();
    loop {
        let page = members(
            &bench,
            json!({ "sort": "RESOURCE_ID", "first": 50, "after": after }),
        );
        let nodes = page["nodes"].as_array().unwrap();
        seen.extend(nodes.iter().map(|node| text(&node["resourceId"])));
        let edges = page["edges"].as_array().unwrap();
        assert_eq!(edges.len(), nodes.len());
        assert_eq!(edges[0]["node"], json!({ "id": nodes[0]["id"] }));
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
    let total = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), total);
    assert_eq!(total, bench.engine.people().len());
    assert!(total > 120);
}

#[test]
fn a_members_cursor_is_refused_with_another_sort() {
    let bench = Bench::new();
    let page = members(&bench, json!({ "sort": "MEMBER_NAME", "first": 3 }));
    let cursor = page["pageInfo"]["endCursor"].clone();
    let other = json!({ "sort": "RESOURCE_ID", "after": cursor });
    assert_eq!(bench.code(&bench.host(), MEMBERS, other), "BAD_USER_INPUT");
    members(&bench, json!({ "sort": "MEMBER_NAME", "after": cursor }));
}

#[test]
fn a_malformed_cursor_is_bad_input() {
    let bench = Bench::new();
    let variables = json!({ "after": "not-a-cursor" });
    assert_eq!(
        bench.code(&bench.host(), MEMBERS, variables),
        "BAD_USER_INPUT"
    );
    let query = "{ network { events(cursor: \"soon\") { id } } }";
    assert_eq!(
        bench.code(&bench.host(), query, json!({})),
        "BAD_USER_INPUT"
    );
}

#[test]
fn a_generic_connection_pages_backward_to_its_first_page() {
    let bench = Bench::new();
    let query = "query($first: Int, $after: String, $last: Int, $before: String) {
      network { posts(first: $first, after: $after, last: $last, before: $before) {
        nodes { ... on PostInterface { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }";
    let page = |variables| bench.data(&bench.host(), query, variables)["network"]["posts"].take();
    let one = page(json!({ "first": 4 }));
    assert_eq!(one["pageInfo"]["hasPreviousPage"], false);
    let two = page(json!({ "first": 4, "after": one["pageInfo"]["endCursor"] }));
    assert_eq!(two["pageInfo"]["hasPreviousPage"], true);
    assert_ne!(one["nodes"], two["nodes"]);
    let back = page(json!({ "last": 4, "before": two["pageInfo"]["startCursor"] }));
    assert_eq!(back["nodes"], one["nodes"]);
    let end = page(json!({ "last": 4 }));
    assert_eq!(end["pageInfo"]["hasNextPage"], false);
    assert_eq!(end["nodes"].as_array().unwrap().len(), 4);
}

#[test]
fn a_negative_size_is_bad_input() {
    let bench = Bench::new();
    let variables = json!({ "first": -1 });
    assert_eq!(
        bench.code(&bench.host(), MEMBERS, variables),
        "BAD_USER_INPUT"
    );
}

#[test]
fn the_ambassador_filter_can_not_be_combined_with_others() {
    let bench = Bench::new();
    let query = "{ network { members(ambassador: true, term: \"a\") { totalCount } } }";
    assert_eq!(
        bench.code(&bench.host(), query, json!({})),
        "BAD_USER_INPUT"
    );
    let query = "{ network { members(ambassador: true) { totalCount nodes { referralCount } } } }";
    let data = bench.data(&bench.host(), query, json!({}));
    assert!(data["network"]["members"]["totalCount"].as_u64().unwrap() > 0);
}

#[test]
fn search_defaults_to_twenty_and_finds_by_type() {
    let bench = Bench::new();
    let query = "query($types: [SearchResultType!]) { network { search(query: \"a\", types: $types)
      { nodes { __typename } pageInfo { hasNextPage } } } }";
    let all = bench.data(&bench.member(0), query, json!({}));
    assert_eq!(
        all["network"]["search"]["nodes"].as_array().unwrap().len(),
        20
    );
    let members = bench.data(&bench.member(0), query, json!({ "types": ["MEMBER"] }));
    let nodes = members["network"]["search"]["nodes"].as_array().unwrap();
    assert!(nodes.iter().all(|node| node["__typename"] == "User"));
}
