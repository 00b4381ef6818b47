use super::*;

fn online(bench: &Bench, viewer: &Viewer) -> Vec<String> {
    let query = "{ network { onlineLiveSpaces { nodes { title } } } }";
    let data = bench.data(viewer, query, json!({}));
    let nodes = data["network"]["onlineLiveSpaces"]["nodes"]
        .as_array()
        .unwrap();
    nodes.iter().map(|node| text(&node["title"])).collect()
}

fn start(bench: &Bench) -> Json {
    let (home, _) = space(bench, &bench.host());
    let input = json!({ "title": "Launch", "spaceId": home, "record": true });
    let selection = "liveSpace { id status isActive isBroadcasting recordingStatus space { id } }";
    let mut payload = bench.mutate(&bench.host(), "createLiveSpace", input, selection);
    assert_eq!(payload["liveSpace"]["space"]["id"], home.as_str());
    payload["liveSpace"].take()
}

#[test]
fn a_live_space_is_listed_to_its_creator_until_it_starts() {
    let bench = Bench::new();
    let live = start(&bench);
    assert_eq!(live["status"], "INITIALIZING");
    assert_eq!(live["isActive"], true);
    assert_eq!(live["isBroadcasting"], false);
    assert_eq!(live["recordingStatus"], "REQUESTED");
    assert!(online(&bench, &bench.host()).contains(&"Launch".to_owned()));
    assert!(!online(&bench, &bench.member(0)).contains(&"Launch".to_owned()));
}

#[test]
fn one_that_never_went_live_is_aborted_and_stays_so() {
    let bench = Bench::new();
    let live = start(&bench);
    for _ in 0..2 {
        let input = json!({ "id": live["id"] });
        let selection = "liveSpace { status isActive }";
        let payload = bench.mutate(&bench.host(), "completeLiveSpace", input, selection);
        assert_eq!(
            payload["liveSpace"],
            json!({ "status": "ABORTED", "isActive": false })
        );
    }
}

#[test]
fn one_that_was_live_is_completed_with_its_recording() {
    let bench = Bench::new();
    let live = start(&bench);
    let number = {
        let world = bench.engine.lock();
        world.of_kind("LiveSpace").next_back().unwrap().id
    };
    bench.engine.lock().update(number, |record| {
        record.set("status", "ONLINE");
        record.set("recordingStatus", "RECORDING");
    });
    let input = json!({ "id": live["id"] });
    let selection = "liveSpace { status recordingStatus transmissionStoppedAt }";
    let payload = bench.mutate(&bench.host(), "completeLiveSpace", input, selection);
    assert_eq!(payload["liveSpace"]["status"], "COMPLETED");
    assert_eq!(payload["liveSpace"]["recordingStatus"], "COMPLETED");
    assert!(payload["liveSpace"]["transmissionStoppedAt"].is_string());
    let query = "{ network { liveSpaces(withRecording: true) { nodes { id } } } }";
    let data = bench.data(&bench.host(), query, json!({}));
    assert_eq!(
        data["network"]["liveSpaces"]["nodes"],
        json!([{ "id": live["id"] }])
    );
}
