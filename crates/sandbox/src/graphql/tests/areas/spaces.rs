use super::*;

fn titles(bench: &Bench, viewer: &Viewer, collection: &str) -> Vec<String> {
    let query = "{ network { spaces(first: 50) { nodes {
        title position spacesCollection { name } } } } }";
    let data = bench.data(viewer, query, json!({}));
    let mut spaces: Vec<(i64, String)> = data["network"]["spaces"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|space| space["spacesCollection"]["name"] == collection)
        .map(|space| {
            let position = space["position"].as_i64().unwrap();
            (position, text(&space["title"]))
        })
        .collect();
    spaces.sort_unstable();
    spaces.into_iter().map(|(_, title)| title).collect()
}

fn space_id(bench: &Bench, title: &str) -> String {
    let world = bench.engine.lock();
    let space = world
        .of_kind("Space")
        .find(|space| space.text("title") == Some(title));
    crate::world::ids::global_id("Space", space.unwrap().id)
}

fn collections(bench: &Bench, viewer: &Viewer) -> Vec<String> {
    let query = "{ network { spacesCollections { name } } }";
    let data = bench.data(viewer, query, json!({}));
    let nodes = data["network"]["spacesCollections"].as_array().unwrap();
    nodes.iter().map(|node| text(&node["name"])).collect()
}

fn collection_id(bench: &Bench, name: &str) -> String {
    let world = bench.engine.lock();
    let found = world
        .of_kind("SpacesCollection")
        .find(|collection| collection.text("name") == Some(name));
    found.unwrap().id.to_string()
}

#[test]
fn a_near_match_of_a_collection_is_refused_with_its_name() {
    let bench = Bench::new();
    let input = json!({
        "title": "Rigging", "templateCanonicalName": "feed_v3", "collectionName": "⛵ The Yard",
    });
    let reason = reason(&bench, &bench.host(), "createSpace", input);
    assert!(reason.contains("did you mean The Yard?"), "{reason}");
}

#[test]
fn a_space_of_ones_own_template_has_the_chosen_features() {
    let bench = Bench::new();
    let input = json!({
        "title": "Rigging", "templateCanonicalName": "build_your_own_v1",
        "enabledFeatureKeys": ["chat", "events"],
    });
    let selection = "space { featureToggles { key enabled } }";
    let payload = bench.mutate(&bench.host(), "createSpace", input, selection);
    let on = |key: &str| json!({ "key": key, "enabled": true });
    assert_eq!(
        payload["space"]["featureToggles"],
        json!([on("chat"), on("events")])
    );
}

#[test]
fn a_feature_is_switched_and_the_others_stay() {
    let bench = Bench::new();
    let (id, _) = space(&bench, &bench.host());
    let input = json!({ "spaceId": id, "featureToggles": [{ "key": "chat", "enabled": false }] });
    let selection = "space { featureToggles { key enabled } }";
    let payload = bench.mutate(&bench.host(), "updateSpace", input, selection);
    let toggles = payload["space"]["featureToggles"].as_array().unwrap();
    assert!(toggles.contains(&json!({ "key": "chat", "enabled": false })));
    assert!(toggles.contains(&json!({ "key": "feed", "enabled": true })));
    assert_eq!(toggles.len(), 3);
}

#[test]
fn the_network_is_not_deleted_as_a_space() {
    let bench = Bench::new();
    let host = bench.host();
    let mut data = bench.data(&host, "{ network { id } }", json!({}));
    let id = data["network"]["id"].take();
    for mutation_name in ["deleteSpace", "updateSpace"] {
        let document = mutation(mutation_name, "clientMutationId");
        let input = json!({ "input": { "spaceId": id } });
        assert_eq!(bench.code(&host, &document, input), "NOT_FOUND");
    }
    bench.data(&host, "{ network { id title } }", json!({}));
}

#[test]
fn a_space_is_deleted_with_its_content() {
    let bench = Bench::new();
    let host = bench.host();
    let (id, _) = space(&bench, &host);
    let post = new_post(&bench, &host);
    bench.mutate(&host, "deleteSpace", json!({ "spaceId": id }), "deletedId");
    let node = "query($id: ID!) { node(id: $id) { id } }";
    for gone in [&id, &post] {
        assert_eq!(bench.code(&host, node, json!({ "id": gone })), "NOT_FOUND");
    }
}

#[test]
fn a_space_is_moved_within_its_collection() {
    let bench = Bench::new();
    let host = bench.host();
    let before = titles(&bench, &host, "The Yard");
    let (first, last) = (&before[0], &before[before.len() - 1]);
    let input = json!({ "spaceId": space_id(&bench, last), "atTop": true });
    bench.mutate(&host, "reorderSpace", input, "space { id }");
    let mut expected = before.clone();
    expected.rotate_right(1);
    assert_eq!(titles(&bench, &host, "The Yard"), expected);
    let above =
        json!({ "spaceId": space_id(&bench, last), "atItemId": space_id(&bench, &before[1]) });
    bench.mutate(&host, "reorderSpace", above, "space { id }");
    assert_eq!(
        titles(&bench, &host, "The Yard")[..2],
        [first.clone(), last.clone()]
    );

    let other = titles(&bench, &host, "The Common Room");
    let input = json!({
        "spaceId": space_id(&bench, first), "atItemId": space_id(&bench, &other[0]),
    });
    assert_eq!(
        reason(&bench, &host, "reorderSpace", input),
        "atItemId must be a space of the same collection"
    );
    let input = json!({
        "spaceId": space_id(&bench, first),
        "collectionId": collection_id(&bench, "The Common Room"),
    });
    bench.mutate(&host, "moveSpaceToCollection", input, "space { id }");
    let mut expected = other;
    expected.push(first.clone());
    assert_eq!(titles(&bench, &host, "The Common Room"), expected);
}

#[test]
fn a_collection_is_found_by_its_name_and_takes_spaces() {
    let bench = Bench::new();
    let host = bench.host();
    let title = titles(&bench, &host, "The Yard").swap_remove(0);
    let input = json!({
        "name": "the common room", "spaceTitles": [title], "description": "Not taken",
    });
    let selection = "newlyCreated nearMatches { name } spacesCollection { name description }";
    let payload = bench.mutate(&host, "createSpacesCollection", input, selection);
    assert_eq!(payload["newlyCreated"], false);
    assert_eq!(
        payload["spacesCollection"],
        json!({ "name": "The Common Room", "description": "Spaces of The Common Room" })
    );
    assert!(titles(&bench, &host, "The Common Room").contains(&title));
    let input = json!({ "name": "⛵ The Yard" });
    let payload = bench.mutate(&host, "createSpacesCollection", input, selection);
    assert_eq!(payload["newlyCreated"], true);
    assert_eq!(payload["nearMatches"], json!([{ "name": "The Yard" }]));
}

#[test]
fn a_hidden_collection_is_listed_to_staff_only() {
    let bench = Bench::new();
    let input = json!({
        "collectionId": collection_id(&bench, "The Yard"), "visibleToMembers": false,
        "description": "",
    });
    let selection = "spacesCollection { visibleToMembers description }";
    let payload = bench.mutate(&bench.host(), "updateSpacesCollection", input, selection);
    assert_eq!(
        payload["spacesCollection"],
        json!({ "visibleToMembers": false, "description": null })
    );
    for viewer in [bench.host(), bench.moderator()] {
        assert!(collections(&bench, &viewer).contains(&"The Yard".to_owned()));
    }
    assert!(!collections(&bench, &bench.member(0)).contains(&"The Yard".to_owned()));
}

#[test]
fn a_collection_with_spaces_is_not_deleted() {
    let bench = Bench::new();
    let host = bench.host();
    let input = json!({ "collectionId": collection_id(&bench, "The Yard") });
    assert_eq!(
        reason(&bench, &host, "deleteSpacesCollection", input),
        "The collection still holds spaces"
    );
    let input = json!({ "name": "Rope Walk" });
    bench.mutate(&host, "createSpacesCollection", input, "newlyCreated");
    let input = json!({ "collectionId": collection_id(&bench, "Rope Walk") });
    bench.mutate(
        &host,
        "deleteSpacesCollection",
        input,
        "deletedSpacesCollectionId",
    );
    assert!(!collections(&bench, &host).contains(&"Rope Walk".to_owned()));
}

#[test]
fn collections_are_listed_in_their_order() {
    let bench = Bench::new();
    let host = bench.host();
    let input = json!({ "collectionId": collection_id(&bench, "The Common Room"), "atTop": true });
    let selection = "spacesCollection { position }";
    let payload = bench.mutate(&host, "reorderSpacesCollection", input, selection);
    assert_eq!(payload["spacesCollection"]["position"], 1);
    assert_eq!(collections(&bench, &host), ["The Common Room", "The Yard"]);
}

#[test]
fn a_space_can_be_marked_as_of_no_interest() {
    let bench = Bench::new();
    let member = bench.member(0);
    let (id, _) = space(&bench, &member);
    let selection = "space { viewerNotInterested }";
    for (name, expected) in [
        ("createSpaceBlacklist", true),
        ("deleteSpaceBlacklist", false),
    ] {
        let payload = bench.mutate(&member, name, json!({ "spaceId": id }), selection);
        assert_eq!(payload["space"]["viewerNotInterested"], expected);
    }
}
