use super::*;

fn groups(bench: &Bench) -> Vec<Json> {
    let query =
        "{ network { galleryGroups { id galleryType isEnabled canDelete position label } } }";
    let mut data = bench.data(&bench.host(), query, json!({}));
    match data["network"]["galleryGroups"].take() {
        Json::Array(groups) => groups,
        _ => Vec::new(),
    }
}

fn collection(bench: &Bench) -> String {
    let world = bench.engine.lock();
    let collection = world.of_kind("SpacesCollection").next();
    collection.unwrap().id.to_string()
}

fn replace(bench: &Bench, sections: Json) -> Vec<Json> {
    let input = json!({ "galleryGroups": sections });
    let selection = "galleryGroups { id galleryType position }";
    let payload = bench.mutate(&bench.host(), "updateGalleryGroups", input, selection);
    assert_eq!(payload["errors"], json!([]));
    payload["galleryGroups"].as_array().unwrap().clone()
}

#[test]
fn default_sections_have_no_id_before_they_are_changed() {
    let bench = Bench::new();
    let before = groups(&bench);
    let section = before
        .iter()
        .find(|section| section["galleryType"] == "TOP_SPACES")
        .unwrap();
    assert_eq!(
        *section,
        json!({ "id": null, "galleryType": "TOP_SPACES", "isEnabled": true,
            "canDelete": false, "position": null, "label": "Top spaces" })
    );
    replace(
        &bench,
        json!([{ "galleryType": "TOP_SPACES", "isEnabled": false }]),
    );
    let after = groups(&bench);
    assert_eq!(after.len(), before.len());
    assert_eq!(after[0]["galleryType"], "TOP_SPACES");
    assert!(after[0]["id"].is_string());
    assert_eq!(after[0]["isEnabled"], false);
    assert_eq!(after[0]["position"], 1);
}

#[test]
fn a_new_list_orders_the_sections_and_removes_custom_ones() {
    let bench = Bench::new();
    let custom = replace(
        &bench,
        json!([
            { "galleryType": "TOP_SPACES", "isEnabled": true,
                "spacesCollectionId": collection(&bench) },
            { "galleryType": "TOP_POSTS", "isEnabled": true },
        ]),
    );
    let (own, posts) = (custom[0]["id"].clone(), custom[1]["id"].clone());
    let known = groups(&bench);
    assert_eq!(known[0]["canDelete"], true);
    assert_eq!(known[1]["canDelete"], false);
    let swapped = replace(
        &bench,
        json!([
            { "id": posts, "galleryType": "TOP_POSTS", "isEnabled": true },
            { "id": own, "galleryType": "TOP_SPACES", "isEnabled": true },
        ]),
    );
    assert_eq!(swapped[0]["id"], posts);
    assert_eq!(swapped[1]["id"], own);
    replace(&bench, json!([]));
    let left = groups(&bench);
    assert!(left.iter().any(|section| section["id"] == posts));
    assert!(left.iter().all(|section| section["id"] != own));
}

#[test]
fn a_section_of_another_place_is_not_found() {
    let bench = Bench::new();
    let host = bench.host();
    let (home, _) = space(&bench, &host);
    let section = groups(&bench)[0]["id"].clone();
    let document = mutation("updateGalleryGroups", "galleryGroups { id }");
    let input = json!({ "input": { "spaceId": home, "galleryGroups": [
        { "id": section, "galleryType": "FEATURED", "isEnabled": true }] } });
    assert_eq!(bench.code(&host, &document, input), "NOT_FOUND");
}

#[test]
fn at_most_eight_sections_are_on() {
    let bench = Bench::new();
    let host = bench.host();
    let section = |on: bool| {
        json!({ "galleryType": "TOP_SPACES", "isEnabled": on,
            "spacesCollectionId": collection(&bench) })
    };
    let many = |count: usize| (0..count).map(|_| section(true)).collect::<Vec<_>>();
    let input = json!({ "galleryGroups": many(9) });
    assert_eq!(
        reason(&bench, &host, "updateGalleryGroups", input),
        "At most eight sections can be on"
    );
    // The stored default sections would count as well.
    let mut sections = many(8);
    sections.push(
        json!({ "id": groups(&bench)[0]["id"], "galleryType": "FEATURED",
        "isEnabled": false }),
    );
    let stored = replace(&bench, json!(sections));
    let input = json!({ "galleryGroupId": stored[8]["id"], "isEnabled": true });
    assert_eq!(
        reason(&bench, &host, "updateGalleryGroup", input),
        "At most eight sections can be on"
    );
    let input = json!({ "galleryGroupId": stored[0]["id"], "isEnabled": false });
    let selection = "galleryGroup { isEnabled }";
    let payload = bench.mutate(&host, "updateGalleryGroup", input, selection);
    assert_eq!(payload["galleryGroup"]["isEnabled"], false);
}

#[test]
fn a_section_is_moved_within_its_gallery() {
    let bench = Bench::new();
    let host = bench.host();
    let stored = replace(
        &bench,
        json!([
            { "galleryType": "TOP_POSTS", "isEnabled": true },
            { "galleryType": "TOP_MEMBERS", "isEnabled": true },
        ]),
    );
    let input = json!({ "galleryGroupId": stored[1]["id"], "atItemId": stored[0]["id"] });
    let selection = "galleryGroup { position }";
    let payload = bench.mutate(&host, "reorderGalleryGroup", input, selection);
    assert_eq!(payload["galleryGroup"]["position"], 1);
    let (home, _) = space(&bench, &host);
    let input = json!({ "spaceId": home, "galleryGroups": [
        { "galleryType": "TOP_POSTS", "isEnabled": true }] });
    let selection = "galleryGroups { id }";
    let other = bench.mutate(&host, "updateGalleryGroups", input, selection);
    let input = json!({ "galleryGroupId": stored[1]["id"],
        "atItemId": other["galleryGroups"][0]["id"] });
    assert_eq!(
        reason(&bench, &host, "reorderGalleryGroup", input),
        "atItemId must be a section of the same gallery"
    );
}
