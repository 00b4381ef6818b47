use super::*;

const LIVE: &str = "liveSpace { id status isActive isBroadcasting recordingStatus
    transmissionStoppedAt space { id } }";

fn start(bench: &Bench, more: Json) -> Json {
    let mut input = json!({ "title": "Launch" });
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    bench.mutate(&bench.host(), "createLiveSpace", input, LIVE)["liveSpace"].take()
}

fn complete(bench: &Bench, live: &Json) -> Json {
    let input = json!({ "id": live["id"] });
    bench.mutate(&bench.host(), "completeLiveSpace", input, LIVE)["liveSpace"].take()
}

/// The ids of the completed sessions.
fn listed(bench: &Bench, arguments: &str) -> Vec<Json> {
    let query = format!("{{ network {{ liveSpaces{arguments} {{ nodes {{ id }} }} }} }}");
    let data = bench.data(&bench.host(), &query, json!({}));
    let nodes = data["network"]["liveSpaces"]["nodes"].as_array();
    nodes
        .unwrap()
        .iter()
        .map(|node| node["id"].clone())
        .collect()
}

#[test]
fn a_session_belongs_to_the_network_or_a_space() {
    let bench = Bench::new();
    let host = bench.host();
    let (home, _) = space(&bench, &host);
    let in_network = start(&bench, json!({}));
    assert_eq!(in_network["space"], Json::Null);
    assert_eq!(in_network["recordingStatus"], "SKIPPED");
    let in_space = start(&bench, json!({ "spaceId": home, "record": true }));
    assert_eq!(in_space["space"]["id"], home.as_str());
    assert_eq!(in_space["recordingStatus"], "REQUESTED");
    assert_eq!(in_space["isActive"], true);
    let document = mutation("createLiveSpace", "liveSpace { id }");
    let input = json!({ "input": { "title": "x", "spaceId": "" } });
    assert_eq!(bench.code(&host, &document, input), "NOT_FOUND");
}

#[test]
fn the_members_of_the_space_are_told_if_asked() {
    let bench = Bench::new();
    let (home, _) = space(&bench, &bench.host());
    let told = || {
        let query = "{ me { notifications(first: 50) { nodes { text } } } }";
        let data = bench.data(&bench.member(0), query, json!({}));
        let nodes = data["me"]["notifications"]["nodes"].as_array().unwrap();
        nodes.iter().any(|node| node["text"] == "Live: Launch")
    };
    start(&bench, json!({ "spaceId": home }));
    assert!(!told());
    start(&bench, json!({ "spaceId": home, "notifyMembers": true }));
    assert!(told());
}

#[test]
fn a_session_that_was_never_live_is_aborted() {
    let bench = Bench::new();
    let never = start(&bench, json!({ "record": true }));
    let live = start(&bench, json!({ "record": true }));
    let number = {
        let world = bench.engine.lock();
        world.of_kind("LiveSpace").next_back().unwrap().id
    };
    bench.engine.lock().update(number, |record| {
        record.set("status", "ONLINE");
        record.set("recordingStatus", "RECORDING");
    });
    for _ in 0..2 {
        let ended = complete(&bench, &never);
        assert_eq!(ended["status"], "ABORTED");
        assert_eq!(ended["isActive"], false);
        assert_eq!(ended["transmissionStoppedAt"], Json::Null);
        let ended = complete(&bench, &live);
        assert_eq!(ended["status"], "COMPLETED");
        assert_eq!(ended["recordingStatus"], "COMPLETED");
        assert!(ended["transmissionStoppedAt"].is_string());
    }
    assert_eq!(listed(&bench, ""), [live["id"].clone()]);
    assert_eq!(
        listed(&bench, "(withRecording: true, filter: MINE)"),
        [live["id"].clone()]
    );
    assert!(listed(&bench, "(withRecording: false)").is_empty());
}
