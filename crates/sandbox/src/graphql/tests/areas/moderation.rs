use crate::world::{Record, Value};

use super::*;

/// The texts of a viewer's notifications.
fn notices(bench: &Bench, viewer: &Viewer) -> Vec<String> {
    let query = "{ me { notifications(first: 50) { nodes { text } } } }";
    let data = bench.data(viewer, query, json!({}));
    let nodes = data["me"]["notifications"]["nodes"].as_array().unwrap();
    nodes.iter().map(|node| text(&node["text"])).collect()
}

/// How many reports of a member are not cleared.
fn open_reports(bench: &Bench, member: &str) -> usize {
    let query = "query($id: ID) { network { abuseReports(reportedMemberId: $id, ignored: false) {
        nodes { reporter { id } } } } }";
    let data = bench.data(&bench.host(), query, json!({ "id": member }));
    data["network"]["abuseReports"]["nodes"]
        .as_array()
        .unwrap()
        .len()
}

fn report(bench: &Bench, viewer: &Viewer, member: &str) {
    let input = json!({ "memberId": member, "reportType": "SPAM", "reason": "Look" });
    let payload = bench.mutate(viewer, "createMemberReport", input, "member { id }");
    assert_eq!(payload["member"]["id"], member);
}

#[test]
fn a_reported_member_is_told_of_to_moderators() {
    let bench = Bench::new();
    let person = bench.person(Role::Contributor, 5).clone();
    let notice = format!("{} was reported", person.name());
    assert!(!notices(&bench, &bench.moderator()).contains(&notice));
    report(&bench, &bench.member(0), &person.global_id());
    assert!(notices(&bench, &bench.moderator()).contains(&notice));
    assert!(!notices(&bench, &bench.member(1)).contains(&notice));
    let query = "{ network { abuseReports(first: 1) { nodes {
        reportType reason ignored reportedMember { id } context { __typename } } } } }";
    let data = bench.data(&bench.moderator(), query, json!({}));
    assert_eq!(
        data["network"]["abuseReports"]["nodes"][0],
        json!({ "reportType": "SPAM", "reason": "Look", "ignored": false,
            "reportedMember": { "id": person.global_id() }, "context": null })
    );
}

#[test]
fn a_moderator_clears_the_reports_of_members_only() {
    let bench = Bench::new();
    let member = bench.person(Role::Contributor, 5).global_id();
    report(&bench, &bench.member(0), &member);
    report(&bench, &bench.host(), &member);
    assert_eq!(open_reports(&bench, &member), 2);
    let set = |viewer: &Viewer, ignored: bool| {
        let input = json!({ "memberId": member, "ignored": ignored });
        bench.mutate(viewer, "updateMemberReports", input, "member { id }");
    };
    set(&bench.moderator(), true);
    assert_eq!(open_reports(&bench, &member), 1);
    set(&bench.host(), true);
    assert_eq!(open_reports(&bench, &member), 0);
    let query = "query($id: ID) { network { abuseReports(reportedMemberId: $id) {
        nodes { ignoredAt ignoredBy { id } } } } }";
    let data = bench.data(&bench.host(), query, json!({ "id": member }));
    let newest = &data["network"]["abuseReports"]["nodes"][0];
    assert!(newest["ignoredAt"].is_string());
    let host = bench.person(Role::Host, 0).global_id();
    assert_eq!(newest["ignoredBy"]["id"], host.as_str());
    set(&bench.host(), false);
    assert_eq!(open_reports(&bench, &member), 2);
}

#[test]
fn the_newest_report_of_each_member_is_listed_if_asked_for() {
    let bench = Bench::new();
    let member = bench.person(Role::Contributor, 5).global_id();
    report(&bench, &bench.member(0), &member);
    report(&bench, &bench.member(1), &member);
    let query = "query($id: ID) { network { abuseReports(
        reportedMemberId: $id, latestPerMember: true) { nodes { reporter { id } } } } }";
    let data = bench.data(&bench.host(), query, json!({ "id": member }));
    let latest = bench.person(Role::Contributor, 1).global_id();
    assert_eq!(
        data["network"]["abuseReports"]["nodes"],
        json!([{ "reporter": { "id": latest } }])
    );
}

#[test]
fn a_block_hides_the_conversation_until_it_ends() {
    let bench = Bench::new();
    let viewer = bench.member(2);
    let other = bench.person(Role::Contributor, 40).global_id();
    let input = json!({ "recipientIds": [other], "text": "Ahoy" });
    bench.mutate(&viewer, "createConversation", input, "outcome");
    let state = || {
        let query = "{ me { directMessages { nodes { id } } }
            network { blockedMembers { nodes { id } } } }";
        let data = bench.data(&viewer, query, json!({}));
        let count = |json: &Json| json.as_array().unwrap().len();
        (
            count(&data["me"]["directMessages"]["nodes"]),
            count(&data["network"]["blockedMembers"]["nodes"]),
        )
    };
    assert_eq!(state(), (1, 0));
    let moderator_before = notices(&bench, &bench.moderator());
    let input = json!({ "memberId": other, "reason": "Rude" });
    bench.mutate(&viewer, "createMemberBlock", input, "member { id }");
    assert_eq!(state(), (0, 1));
    assert_eq!(notices(&bench, &bench.moderator()), moderator_before);
    let input = json!({ "memberId": other });
    bench.mutate(&viewer, "deleteMemberBlock", input, "member { id }");
    assert_eq!(state(), (1, 0));
}

#[test]
fn an_address_is_blocked_once_in_lower_case() {
    let bench = Bench::new();
    let host = bench.host();
    let block = |email: &str| {
        let input = json!({ "email": email, "reason": "Bounces" });
        let selection = "blocklistEntry { id email blocklistType reason }";
        bench.mutate(&host, "createBlocklistEntry", input, selection)["blocklistEntry"].take()
    };
    let first = block("Gull@Harbor.example");
    assert_eq!(first["email"], "gull@harbor.example");
    assert_eq!(first["blocklistType"], "MANUAL");
    assert_eq!(block("gull@harbor.example")["id"], first["id"]);
}

#[test]
fn without_visible_addresses_only_entries_of_hosts_are_found() {
    let bench = Bench::new();
    let host = bench.host();
    let entry = {
        let mut world = bench.engine.lock();
        let network = world.of_kind("Network").next().unwrap().id;
        world.update(network, |network| {
            network.set("currentBillingPlanFeatures", Value::empty());
        });
        world.insert(
            Record::new("BlocklistEntry")
                .with("email", "gull@harbor.example")
                .with("blocklistType", "PROVIDER_UNSUBSCRIBED"),
        )
    };
    let id = crate::world::ids::global_id("BlocklistEntry", entry);
    let query = "{ network { blocklist { nodes { id } } } }";
    let data = bench.data(&host, query, json!({}));
    let listed = data["network"]["blocklist"]["nodes"].as_array().unwrap();
    assert!(!listed.contains(&json!({ "id": id })));
    let document = mutation("deleteBlocklistEntry", "blocklistEntry { id }");
    let input = json!({ "input": { "id": id } });
    assert_eq!(bench.code(&host, &document, input), "NOT_FOUND");
    let input = json!({ "email": "gull@harbor.example" });
    assert_eq!(
        reason(&bench, &host, "createBlocklistEntry", input),
        "This address is already blocked"
    );
}

#[test]
fn the_moderators_of_a_space_are_told_of_a_report() {
    let bench = Bench::new();
    let person = bench.person(Role::Contributor, 9).global_id();
    let (home, _) = space(&bench, &bench.host());
    let input = json!({ "memberId": person, "spaceId": home, "role": "MODERATOR" });
    bench.mutate(
        &bench.host(),
        "updateMembership",
        input,
        "membership { role }",
    );
    let post = new_post(&bench, &bench.member(1));
    let notice = "Content was reported".to_owned();
    let input = json!({ "postId": post, "blacklistType": "NOT_INTERESTING" });
    bench.mutate(&bench.member(0), "createPostReport", input, "");
    assert!(!notices(&bench, &bench.member(9)).contains(&notice));
    let input = json!({ "postId": post, "blacklistType": "SPAM" });
    bench.mutate(&bench.member(0), "createPostReport", input, "");
    assert!(notices(&bench, &bench.member(9)).contains(&notice));
    assert!(!notices(&bench, &bench.member(8)).contains(&notice));
}
