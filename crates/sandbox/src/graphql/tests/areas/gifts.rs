use super::*;

fn gift(bench: &Bench, avatar: &str) -> Json {
    let input = json!({ "name": "Steady hand", "avatarName": avatar });
    let selection = "giftDefinition { id costInPoints position avatarUrl }";
    let mut payload = bench.mutate(&bench.host(), "createGiftDefinition", input, selection);
    assert_eq!(payload["errors"], json!([]));
    payload["giftDefinition"].take()
}

fn gifts(bench: &Bench) -> Vec<Json> {
    let query = "{ network { giftDefinitions { nodes { id name position } } } }";
    let data = bench.data(&bench.host(), query, json!({}));
    let nodes = data["network"]["giftDefinitions"]["nodes"].as_array();
    nodes.unwrap().clone()
}

fn give(bench: &Bench, viewer: &Viewer, gift: &Json) -> Json {
    let input = json!({ "giftDefinitionId": gift["id"], "message": "Well done",
        "recipientId": bench.person(Role::Contributor, 1).global_id() });
    let selection = "giftTransaction { id message giftDefinitionName sender { id } }";
    bench.mutate(viewer, "createGift", input, selection)
}

#[test]
fn the_default_gifts_are_made_only_if_there_are_none() {
    let bench = Bench::new();
    let host = bench.host();
    let make = || {
        let selection = "giftDefinitions { name position }";
        let name = "createDefaultGiftDefinitions";
        bench.mutate(&host, name, json!({}), selection)["giftDefinitions"].take()
    };
    let before = gifts(&bench).len();
    assert_eq!(make().as_array().unwrap().len(), before);
    for gift in gifts(&bench) {
        let input = json!({ "id": gift["id"] });
        bench.mutate(
            &host,
            "deleteGiftDefinition",
            input,
            "deletedGiftDefinitionId",
        );
    }
    let query = "{ network { giftDefinitionTemplates { name } } }";
    let data = bench.data(&host, query, json!({}));
    let templates = data["network"]["giftDefinitionTemplates"]
        .as_array()
        .unwrap();
    assert_eq!(make().as_array().unwrap().len(), templates.len());
    assert_eq!(make().as_array().unwrap().len(), templates.len());
}

#[test]
fn a_gift_has_an_image_of_its_own_or_a_built_in_one() {
    let bench = Bench::new();
    let host = bench.host();
    assert_eq!(gift(&bench, "lantern")["costInPoints"], 50);
    let (image, other) = {
        let mut world = bench.engine.lock();
        let image = world.of_kind("Asset").find(|asset| asset.flag("isImage"));
        let image = image.unwrap().id;
        let text = crate::world::Record::new("Asset").with("isImage", false);
        (image.to_string(), world.insert(text).to_string())
    };
    let input = json!({ "name": "Own", "avatarId": image });
    let selection = "giftDefinition { avatarUrl costInPoints }";
    let payload = bench.mutate(&host, "createGiftDefinition", input, selection);
    assert!(payload["giftDefinition"]["avatarUrl"].is_string());
    let input = json!({ "name": "Own", "avatarId": other });
    let text = reason(&bench, &host, "createGiftDefinition", input);
    assert_eq!(text, "avatarId must be an image");
}

#[test]
fn a_gift_is_moved_to_its_new_position() {
    let bench = Bench::new();
    let made: Vec<Json> = (0..3)
        .map(|_| gift(&bench, "anchor")["id"].clone())
        .collect();
    let reorder = |id: &Json, position: i64| {
        let input = json!({ "id": id, "position": position });
        bench.mutate(
            &bench.host(),
            "reorderGiftDefinition",
            input,
            "giftDefinition { id }",
        );
        gifts(&bench)
    };
    let first = reorder(&made[2], 1);
    assert_eq!(first[0]["id"], made[2]);
    let places: Vec<i64> = first
        .iter()
        .map(|gift| gift["position"].as_i64().unwrap())
        .collect();
    assert!(
        places
            .iter()
            .copied()
            .eq(1..=i64::try_from(places.len()).unwrap())
    );
    let last = reorder(&made[2], 100);
    assert_eq!(last.last().unwrap()["id"], made[2]);
}

#[test]
fn a_gift_costs_points() {
    let bench = Bench::new();
    let member = bench.member(0);
    let dear = gift(&bench, "lantern");
    for _ in 0..2 {
        assert_eq!(give(&bench, &member, &dear)["errors"], json!([]));
    }
    assert_eq!(
        give(&bench, &member, &dear)["errors"],
        json!(["You don't have enough points"])
    );
}

#[test]
fn a_gift_is_read_by_both_and_its_message_by_no_one_else() {
    let bench = Bench::new();
    let (sender, receiver) = (bench.member(0), bench.member(1));
    let given = give(&bench, &sender, &gift(&bench, "anchor"))["giftTransaction"].take();
    assert_eq!(given["message"], "Well done");
    let read = |viewer: &Viewer| {
        let query = "query($id: ID!) { node(id: $id) { ... on User {
            giftsReceived { nodes { id message } } giftsSent { nodes { id } }
            giftSummary { count } } } }";
        let id = bench.person(Role::Contributor, 1).global_id();
        bench.data(viewer, query, json!({ "id": id }))["node"].take()
    };
    let own = read(&receiver);
    assert_eq!(
        own["giftsReceived"]["nodes"],
        json!([{ "id": given["id"], "message": "Well done" }])
    );
    assert_eq!(own["giftsSent"]["nodes"], json!([]));
    assert_eq!(own["giftSummary"], json!([{ "count": 1 }]));
    let others = read(&bench.member(2));
    assert_eq!(others["giftsReceived"]["nodes"][0]["message"], Json::Null);
}

#[test]
fn a_gift_that_was_given_outlives_its_definition() {
    let bench = Bench::new();
    let host = bench.host();
    let made = gift(&bench, "anchor");
    give(&bench, &host, &made);
    let input = json!({ "id": made["id"] });
    bench.mutate(
        &host,
        "deleteGiftDefinition",
        input,
        "deletedGiftDefinitionId",
    );
    let query = "{ network { recognitions(first: 1) { nodes {
        giftDefinition { id } giftDefinitionName } } } }";
    let data = bench.data(&host, query, json!({}));
    assert_eq!(
        data["network"]["recognitions"]["nodes"],
        json!([{ "giftDefinition": null, "giftDefinitionName": "Steady hand" }])
    );
}

#[test]
fn leaders_are_those_who_were_given_most() {
    let bench = Bench::new();
    let made = gift(&bench, "anchor");
    give(&bench, &bench.member(0), &made);
    give(&bench, &bench.member(2), &made);
    let query = "query($id: ID!) { network { giftLeaderboard(giftDefinitionId: $id) {
        entries { count member { id } } } } }";
    let data = bench.data(&bench.host(), query, json!({ "id": made["id"] }));
    let leader = bench.person(Role::Contributor, 1).global_id();
    assert_eq!(
        data["network"]["giftLeaderboard"]["entries"],
        json!([{ "count": 2, "member": { "id": leader } }])
    );
}

#[test]
fn without_the_feature_nothing_is_given_or_listed() {
    let bench = Bench::new();
    let made = gift(&bench, "anchor");
    let off = crate::world::Record::new("FeatureToggle")
        .with("key", "gifts")
        .with("enabled", false);
    let query = "{ network { resourceId } }";
    let data = bench.data(&bench.host(), query, json!({}));
    let network: u64 = text(&data["network"]["resourceId"]).parse().unwrap();
    bench.engine.lock().update(network, |record| {
        record.set("featureToggles", vec![off]);
    });
    assert_eq!(
        give(&bench, &bench.member(0), &made)["errors"],
        json!(["Gifts are turned off in this network"])
    );
    let query = "{ network { giftDefinitions { nodes { id } } recognitions { nodes { id } } } }";
    let data = bench.data(&bench.member(0), query, json!({}));
    assert_eq!(data["network"]["giftDefinitions"]["nodes"], json!([]));
    assert_eq!(data["network"]["recognitions"]["nodes"], json!([]));
}
