//! Members of the network, of its spaces and plans, and the roster.

use serde_json::{Value as Json, json};

use super::super::{Person, Role};
use super::{Bench, mutation, text, viewer};
use crate::world::Record;

fn spaces(bench: &Bench) -> Vec<(String, u64)> {
    let world = bench.engine.lock();
    world
        .of_kind("Space")
        .map(|space| (crate::world::ids::global_id("Space", space.id), space.id))
        .collect()
}

/// Makes one member a limited one, which only the API can do.
fn limit(bench: &Bench, person: &Person) {
    bench.engine.lock().update(person.resource_id(), |member| {
        member.set("memberType", "LIMITED_MEMBER");
        member.set("networkRole", None::<&str>);
    });
}

#[test]
fn limited_members_can_not_follow_be_followed_or_join() {
    let bench = Bench::new();
    let limited = bench.person(Role::Contributor, 8).clone();
    limit(&bench, &limited);
    let as_limited = viewer(&limited, &super::ALL_SCOPES);
    let other = bench.person(Role::Contributor, 9).global_id();
    for (viewer, whom) in [(bench.member(0), limited.global_id()), (as_limited, other)] {
        let input = json!({ "memberId": whom });
        let payload = bench.mutate(&viewer, "createMemberFollow", input, "member { id }");
        assert_eq!(payload["member"], Json::Null);
        assert_eq!(payload["errors"].as_array().unwrap().len(), 1);
    }
    let known = |bench: &Bench| {
        let world = bench.engine.lock();
        world
            .pointing_at(limited.resource_id(), "Membership")
            .count()
    };
    let before = known(&bench);
    let all: Vec<String> = spaces(&bench).into_iter().map(|(id, _)| id).collect();
    let input = json!({ "memberId": limited.global_id(), "spaceIds": all });
    let payload = bench.mutate(
        &bench.host(),
        "createSpaceMemberships",
        input,
        "outcome spaces { id }",
    );
    assert_eq!(payload["outcome"], "SKIPPED_LIMITED_MEMBER");
    assert_eq!(payload["errors"], json!([]));
    assert_eq!(known(&bench), before);
}

#[test]
fn the_network_can_not_be_joined_as_a_space() {
    let bench = Bench::new();
    let network = bench.data(&bench.host(), "{ network { id } }", json!({}))["network"].take();
    let member = bench.person(Role::Contributor, 0).global_id();
    let input = json!({ "input": { "memberId": member, "spaceIds": [network["id"]] } });
    let document = mutation("createSpaceMemberships", "outcome");
    assert_eq!(bench.code(&bench.host(), &document, input), "NOT_FOUND");
}

#[test]
fn a_member_with_a_paid_plan_is_removed_only_if_the_plan_may_be_cancelled() {
    let bench = Bench::new();
    let person = bench.person(Role::Contributor, 3).clone();
    let plan = {
        let world = bench.engine.lock();
        let plan = world
            .of_kind("PaymentPlan")
            .find(|plan| plan.text("pricingType") == Some("subscription"))
            .unwrap();
        plan.id
    };
    bench.engine.lock().insert(
        Record::new("PaymentSubscription")
            .with_ref("member", person.resource_id())
            .with_ref("plan", plan)
            .with("status", "ACTIVE"),
    );
    let mut input = json!({ "id": person.global_id() });
    let leave = |input: Json| {
        bench.mutate(
            &bench.host(),
            "deleteNetworkMembership",
            input,
            "member { id }",
        )
    };
    assert_eq!(leave(input.clone())["member"], Json::Null);
    assert!(bench.engine.person(person.resource_id()).is_some());
    input["cancelPlans"] = json!(true);
    assert_eq!(leave(input)["member"]["id"], person.global_id().as_str());
    let world = bench.engine.lock();
    let mut left = world.pointing_at(person.resource_id(), "PaymentSubscription");
    assert!(left.all(|subscription| subscription.text("status") == Some("CANCELED")));
}

/// Makes a member a host of one space.
fn make_host(bench: &Bench, person: &Person, space: u64) {
    let mut world = bench.engine.lock();
    let membership = world
        .pointing_at(person.resource_id(), "Membership")
        .find(|membership| membership.reference("_space") == Some(space))
        .map(|membership| membership.id)
        .unwrap();
    world.update(membership, |record| {
        record.set("role", "HOST");
        record.set("joinedAt", "2001-01-01T00:00:00Z");
    });
}

#[test]
fn the_host_of_a_space_may_change_roles_only_there() {
    let bench = Bench::new();
    let (home, number) = spaces(&bench).swap_remove(0);
    let runner = bench.person(Role::Contributor, 0).clone();
    let other = bench.person(Role::Contributor, 1).global_id();
    let document = mutation("updateMembership", "membership { role }");
    let in_space = json!({ "input": { "memberId": other, "spaceId": home, "role": "MODERATOR" } });
    let in_network = json!({ "input": { "memberId": other, "role": "MODERATOR" } });
    let runner_as = bench.member(0);
    assert_eq!(
        bench.code(&runner_as, &document, in_space.clone()),
        "FORBIDDEN"
    );
    make_host(&bench, &runner, number);
    let data = bench.data(&runner_as, &document, in_space);
    assert_eq!(data["updateMembership"]["membership"]["role"], "MODERATOR");
    assert_eq!(bench.code(&runner_as, &document, in_network), "FORBIDDEN");
}

#[test]
fn the_roster_of_a_space_uses_its_own_roles_and_dates() {
    let bench = Bench::new();
    let (home, number) = spaces(&bench).swap_remove(0);
    let runner = bench.person(Role::Contributor, 20).clone();
    make_host(&bench, &runner, number);
    let query = "query($s: ID, $sort: MemberSort, $role: MembershipRole, $type: MemberType) {
        network { members(first: 50, spaceId: $s, sort: $sort, role: $role, memberType: $type) {
            nodes { id } } } }";
    let ids = |variables: Json| -> Vec<String> {
        let mut data = bench.data(&bench.host(), query, variables);
        let nodes = data["network"]["members"]["nodes"].take();
        let nodes = nodes.as_array().unwrap();
        nodes.iter().map(|node| text(&node["id"])).collect()
    };
    let runner = runner.global_id();
    let in_space = ids(json!({ "s": home, "role": "HOST" }));
    assert_eq!(in_space.len(), 2);
    assert!(in_space.contains(&runner));
    assert!(!ids(json!({ "role": "HOST" })).contains(&runner));
    assert_eq!(ids(json!({ "s": home, "sort": "DATE_JOINED" }))[0], runner);
    assert_ne!(ids(json!({ "sort": "DATE_JOINED" }))[0], runner);
    assert!(ids(json!({ "s": home, "sort": "ROLE" }))[..2].contains(&runner));
    assert_eq!(ids(json!({ "type": "SPACE_HOST" })), [runner]);
}

#[test]
fn segments_of_one_field_are_united_and_those_of_two_are_intersected() {
    let bench = Bench::new();
    let host = bench.host();
    let emblems = |field: &str| -> Vec<Json> {
        let query =
            format!("{{ network {{ {field}(first: 2) {{ nodes {{ id memberCount }} }} }} }}");
        let mut data = bench.data(&host, &query, json!({}));
        data["network"][field]["nodes"]
            .as_array_mut()
            .unwrap()
            .split_off(0)
    };
    let query = "query($s: [ID!]) { network { members(segmentIds: $s) { totalCount } } }";
    let count = |segments: &[&Json]| {
        let ids: Vec<&Json> = segments.iter().map(|segment| &segment["id"]).collect();
        let data = bench.data(&host, query, json!({ "s": ids }));
        data["network"]["members"]["totalCount"].as_u64().unwrap()
    };
    let (badges, tags) = (emblems("badges"), emblems("tags"));
    let total = |emblem: &Json| emblem["memberCount"].as_u64().unwrap();
    assert_eq!(count(&[&badges[0]]), total(&badges[0]));
    assert_eq!(
        count(&[&badges[0], &badges[1]]),
        total(&badges[0]) + total(&badges[1])
    );
    let crossed: u64 = tags.iter().map(|tag| count(&[&badges[0], tag])).sum();
    assert_eq!(crossed, total(&badges[0]));
    assert!(tags.iter().any(|tag| count(&[&badges[0], tag]) == 0));
}

#[test]
fn only_in_an_order_by_role_cursors_need_the_same_term() {
    let bench = Bench::new();
    let query = "query($a: String, $s: MemberSort, $t: String) { network {
        members(first: 5, after: $a, sort: $s, term: $t) { pageInfo { endCursor } } } }";
    for (sort, is_bound) in [("ROLE", true), ("MEMBER_NAME", false)] {
        let first = bench.data(&bench.host(), query, json!({ "s": sort, "t": "a" }));
        let cursor = &first["network"]["members"]["pageInfo"]["endCursor"];
        let other = json!({ "s": sort, "t": "e", "a": cursor });
        let answer = bench.run(&bench.host(), query, other);
        assert_eq!(answer.get("errors").is_some(), is_bound, "{sort}");
    }
}
