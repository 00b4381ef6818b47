//! Scopes, roles, null for refused fields, addresses.

use serde_json::{Value as Json, json};

use super::super::{Role, ScopeProfile};
use super::{Bench, mutation, space, text, viewer};

#[test]
fn a_mutation_without_its_scope_is_forbidden() {
    let bench = Bench::new();
    let person = bench.person(Role::Contributor, 0);
    let reader = viewer(person, &["read:network"]);
    let (space, _) = space(&bench, &reader);
    let input = json!({ "input": { "spaceId": space, "title": "Hi" } });
    let document = mutation("createPost", "post { id }");
    assert_eq!(bench.code(&reader, &document, input.clone()), "FORBIDDEN");
    let writer = viewer(person, &["write:posts"]);
    bench.data(&writer, &document, input);
}

#[test]
fn a_type_without_its_scope_is_forbidden() {
    let bench = Bench::new();
    let without_scope = viewer(bench.person(Role::Contributor, 0), &["read:userinfo"]);
    let query = "{ network { posts { nodes { __typename } } } }";
    assert_eq!(bench.code(&without_scope, query, json!({})), "FORBIDDEN");
    assert!(bench.data(&without_scope, "{ me { name } }", json!({}))["me"]["name"].is_string());
}

#[test]
fn scopes_are_not_enforced_in_the_beta_profile_but_roles_are() {
    let bench = Bench::with_profile(ScopeProfile::Beta);
    let bare = viewer(bench.person(Role::Contributor, 0), &[]);
    let (space, _) = space(&bench, &bare);
    let input = json!({ "spaceId": space, "title": "Hi" });
    let payload = bench.mutate(&bare, "createPost", input, "post { title }");
    assert_eq!(payload["post"]["title"], "Hi");
    let input = json!({ "input": { "title": "Mine", "templateCanonicalName": "feed_v3" } });
    let document = mutation("createSpace", "space { id }");
    assert_eq!(bench.code(&bare, &document, input), "FORBIDDEN");
}

#[test]
fn lists_for_staff_are_empty_for_a_member() {
    let bench = Bench::new();
    let query = "{ network { members { totalCount nodes { id } } blocklist { nodes { id } }
        leads { totalCount } stripeAccount { id } incomeReports { nodes { id } } } }";
    let network = bench.data(&bench.member(0), query, json!({}))["network"].take();
    assert_eq!(network["members"], json!({ "totalCount": 0, "nodes": [] }));
    assert_eq!(network["blocklist"]["nodes"], json!([]));
    assert_eq!(network["leads"]["totalCount"], 0);
    assert_eq!(network["stripeAccount"], Json::Null);
    let network = bench.data(&bench.host(), query, json!({}))["network"].take();
    assert!(network["members"]["totalCount"].as_u64().unwrap() > 120);
    assert_eq!(network["blocklist"]["nodes"].as_array().unwrap().len(), 1);
}

#[test]
fn moderators_may_read_the_roster_but_not_the_blocklist() {
    let bench = Bench::new();
    let query = "{ network { members { totalCount } blocklist { nodes { id } } } }";
    let network = bench.data(&bench.moderator(), query, json!({}))["network"].take();
    assert!(network["members"]["totalCount"].as_u64().unwrap() > 120);
    assert_eq!(network["blocklist"]["nodes"], json!([]));
}

#[test]
fn a_member_who_may_not_be_seen_is_not_found() {
    let bench = Bench::new();
    let other = bench.person(Role::Contributor, 3).global_id();
    let query = "query($id: ID!, $role: MembershipRole) {
        network { member(id: $id, role: $role) { name lastActiveAt } } }";
    let variables = json!({ "id": other });
    assert_eq!(
        bench.code(&bench.member(0), query, variables.clone()),
        "NOT_FOUND"
    );
    let data = bench.data(&bench.host(), query, variables);
    assert!(data["network"]["member"]["lastActiveAt"].is_string());
    let variables = json!({ "id": other, "role": "HOST" });
    assert_eq!(bench.code(&bench.host(), query, variables), "NOT_FOUND");
}

#[test]
fn a_non_null_field_for_hosts_refuses_with_an_error() {
    let bench = Bench::new();
    let query = "{ network { title automationRule(id: \"1\") { id } } }";
    assert_eq!(bench.code(&bench.member(0), query, json!({})), "FORBIDDEN");
}

#[test]
fn a_member_s_private_fields_are_for_that_member() {
    let bench = Bench::new();
    let query = "query($id: ID!) { node(id: $id) { ... on User {
        lastActiveAt notificationSetting { id } spaces { nodes { id } }
        notifications { nodes { id } } email } } }";
    let me = bench.person(Role::Contributor, 0).global_id();
    let own = bench.data(&bench.member(0), query, json!({ "id": me }))["node"].take();
    assert_eq!(own["lastActiveAt"], Json::Null);
    assert!(own["notificationSetting"]["id"].is_string());
    assert!(!own["spaces"]["nodes"].as_array().unwrap().is_empty());
    let other = bench.data(&bench.member(1), query, json!({ "id": me }))["node"].take();
    for field in ["lastActiveAt", "notificationSetting", "email"] {
        assert_eq!(other[field], Json::Null, "{field}");
    }
    assert_eq!(other["spaces"]["nodes"], json!([]));
    assert_eq!(other["notifications"]["nodes"], json!([]));
}

#[test]
fn an_address_is_plain_for_its_owner_with_the_scope_and_obfuscated_without() {
    let bench = Bench::new();
    let person = bench.person(Role::Contributor, 0);
    let query = "{ me { email } }";
    let email = |scopes: &[&str]| {
        let data = bench.data(&viewer(person, scopes), query, json!({}));
        text(&data["me"]["email"])
    };
    assert_eq!(email(&["read:userinfo"]), person.email());
    let hidden = email(&["read:network"]);
    assert_ne!(hidden, person.email());
    assert!(hidden.contains("****@"));
}

#[test]
fn moderators_see_obfuscated_addresses_only() {
    let bench = Bench::new();
    let query = "{ network { members(first: 50, sort: RESOURCE_ID) { nodes { id email } } } }";
    let data = bench.data(&bench.moderator(), query, json!({}));
    let me = bench.person(Role::Moderator, 0).global_id();
    for node in data["network"]["members"]["nodes"].as_array().unwrap() {
        let is_hidden = text(&node["email"]).contains("****@");
        assert_eq!(is_hidden, node["id"] != me.as_str());
    }
}

#[test]
fn too_many_failed_look_ups_by_address_are_throttled_for_a_time() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "query($email: String!) { network { memberByEmail(email: $email) { id } } }";
    let miss = json!({ "email": "nobody@harbor.example" });
    for _ in 0..10 {
        let data = bench.data(&host, query, miss.clone());
        assert_eq!(data["network"]["memberByEmail"], Json::Null);
    }
    assert_eq!(bench.code(&host, query, miss.clone()), "THROTTLED");
    let own = bench.person(Role::Host, 0).email().to_uppercase();
    let data = bench.data(&host, query, json!({ "email": format!(" {own} ") }));
    assert!(data["network"]["memberByEmail"]["id"].is_string());
    bench.clock.advance(std::time::Duration::from_secs(61));
    bench.data(&host, query, miss);
}

#[test]
fn private_records_can_not_be_fetched_by_node() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ me { notifications(first: 1) { nodes { id } } directMessages(first: 1) {
        nodes { id } } } }";
    let me = bench.data(&host, query, json!({}))["me"].take();
    for id in [
        &me["notifications"]["nodes"][0]["id"],
        &me["directMessages"]["nodes"][0]["id"],
    ] {
        let node = "query($id: ID!) { node(id: $id) { id } }";
        bench.data(&host, node, json!({ "id": id }));
        let stranger = bench.member(9);
        assert_eq!(
            bench.code(&stranger, node, json!({ "id": id })),
            "NOT_FOUND"
        );
    }
}

#[test]
fn a_token_with_only_the_rsvp_scope_reads_only_its_own_rsvp() {
    let bench = Bench::new();
    let person = bench.person(Role::Contributor, 0);
    let query = "{ network { posts(postTypes: [EVENT], first: 50) { nodes { ... on Event { id
        rsvps { nodes { id member { id } } } } } } } }";
    let data = bench.data(&bench.host(), query, json!({}));
    let mut rsvps = Vec::new();
    for event in data["network"]["posts"]["nodes"].as_array().unwrap() {
        rsvps.extend(event["rsvps"]["nodes"].as_array().unwrap().clone());
    }
    let token = viewer(person, &["write:rsvps"]);
    let own = person.global_id();
    let read = "query($id: ID!) { node(id: $id) { ... on Rsvp { status } } }";
    for rsvp in rsvps {
        let answer = bench.run(&token, read, json!({ "id": rsvp["id"] }));
        let is_own = rsvp["member"]["id"] == own.as_str();
        assert_eq!(answer.get("errors").is_none(), is_own);
    }
}
