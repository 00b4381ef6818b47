use super::*;

const SECTIONS: &str = "galleryGroups { id galleryType label isEnabled position canDelete }";

fn replace(bench: &Bench, place: &str, groups: Json) -> Json {
    let input = json!({ "spaceId": place, "galleryGroups": groups });
    bench.mutate(&bench.host(), "updateGalleryGroups", input, SECTIONS)
}

#[test]
fn a_new_list_replaces_the_sections_before() {
    let bench = Bench::new();
    let host = bench.host();
    let (home, _) = space(&bench, &host);
    let query = "query($id: ID) { network { galleryGroups(spaceId: $id) { id label position } } }";
    let read = || bench.data(&host, query, json!({ "id": home }))["network"].take();
    let defaults = read();
    assert_eq!(
        defaults["galleryGroups"][0],
        json!({ "id": null, "label": "Welcome", "position": null })
    );
    let collection = {
        let world = bench.engine.lock();
        let collection = world.of_kind("SpacesCollection").next().unwrap();
        collection.id.to_string()
    };
    let first = replace(
        &bench,
        &home,
        json!([
            { "galleryType": "TOP_SPACES", "isEnabled": true, "spacesCollectionId": collection },
            { "galleryType": "FEATURED", "isEnabled": false },
        ]),
    );
    let sections = &first["galleryGroups"];
    assert_eq!(sections[0]["label"], "The Yard");
    assert_eq!(sections[0]["canDelete"], true);
    assert_eq!(sections[1]["position"], 2);
    assert_eq!(sections[1]["canDelete"], false);
    let second = replace(
        &bench,
        &home,
        json!([{ "id": sections[1]["id"], "galleryType": "FEATURED", "isEnabled": true }]),
    );
    assert_eq!(second["galleryGroups"].as_array().unwrap().len(), 1);
    assert_eq!(second["galleryGroups"][0]["id"], sections[1]["id"]);
    assert_eq!(read()["galleryGroups"].as_array().unwrap().len(), 1);
}

#[test]
fn at_most_eight_sections_are_enabled() {
    let bench = Bench::new();
    let host = bench.host();
    let (home, _) = space(&bench, &host);
    let section = |on: bool| json!({ "galleryType": "FEATURED", "isEnabled": on });
    let nine: Vec<Json> = (0..9).map(|_| section(true)).collect();
    let refused = replace(&bench, &home, json!(nine));
    assert_eq!(refused["errors"][0], "At most 8 sections can be enabled");
    let mut nine = nine;
    nine[8] = section(false);
    let kept = replace(&bench, &home, json!(nine));
    let last = &kept["galleryGroups"][8];
    let input = json!({ "galleryGroupId": last["id"], "isEnabled": true });
    let reason = reason(&bench, &host, "updateGalleryGroup", input);
    assert_eq!(reason, "At most 8 sections can be enabled");
    let input = json!({ "galleryGroupId": kept["galleryGroups"][0]["id"], "isEnabled": false });
    let selection = "galleryGroup { isEnabled }";
    let payload = bench.mutate(&host, "updateGalleryGroup", input, selection);
    assert_eq!(payload["galleryGroup"]["isEnabled"], false);
}

#[test]
fn sections_are_moved_within_their_page() {
    let bench = Bench::new();
    let host = bench.host();
    let (home, _) = space(&bench, &host);
    let kept = replace(
        &bench,
        &home,
        json!([
            { "galleryType": "WELCOME", "isEnabled": true },
            { "galleryType": "FEATURED", "isEnabled": true },
        ]),
    );
    let last = &kept["galleryGroups"][1]["id"];
    let input = json!({ "galleryGroupId": last, "atTop": true });
    let selection = "galleryGroup { position }";
    let payload = bench.mutate(&host, "reorderGalleryGroup", input, selection);
    assert_eq!(payload["galleryGroup"]["position"], 1);
    let mut data = bench.data(&host, "{ network { galleryGroups { id } } }", json!({}));
    let other = data["network"]["galleryGroups"][0]["id"].take();
    let input = json!({ "galleryGroupId": last, "atItemId": other });
    let reason = reason(&bench, &host, "reorderGalleryGroup", input);
    assert_eq!(reason, "atItemId must be a section of the same page");
}
