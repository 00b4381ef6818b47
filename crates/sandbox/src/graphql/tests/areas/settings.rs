use super::*;

fn image(bench: &Bench) -> String {
    let world = bench.engine.lock();
    let image = world.of_kind("Asset").find(|asset| asset.flag("isImage"));
    image.unwrap().id.to_string()
}

#[test]
fn a_feature_of_the_network_is_switched_and_the_others_stay() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ network { featureToggles { key enabled } } }";
    let toggles = || bench.data(&host, query, json!({}))["network"]["featureToggles"].take();
    let before = toggles();
    let input = json!({ "featureToggles": [{ "key": "gifts", "enabled": false }] });
    bench.mutate(&host, "updateNetwork", input, "network { id }");
    let after = toggles();
    let count = before.as_array().unwrap().len();
    assert_eq!(after.as_array().unwrap().len(), count);
    for (old, new) in before
        .as_array()
        .unwrap()
        .iter()
        .zip(after.as_array().unwrap())
    {
        assert_eq!(old["key"], new["key"]);
        assert_eq!(new["enabled"], json!(old["key"] != "gifts"));
    }
}

#[test]
fn an_empty_locale_is_the_default_of_the_platform() {
    let bench = Bench::new();
    let host = bench.host();
    let set = |locale: &str| {
        let input = json!({ "defaultLocale": locale });
        bench.mutate(&host, "updateNetwork", input, "network { defaultLocale }")["network"]
            ["defaultLocale"]
            .take()
    };
    assert_eq!(set("nb"), "nb");
    assert_eq!(set(""), Json::Null);
}

#[test]
fn a_new_subdomain_is_in_the_address_of_the_network() {
    let bench = Bench::new();
    let host = bench.host();
    let input = json!({ "slug": "Harbor-Two" });
    let selection = "network { slug url }";
    let payload = bench.mutate(&host, "updateNetworkSubdomain", input, selection);
    assert_eq!(
        payload["network"],
        json!({ "slug": "harbor-two", "url": "https://harbor-two.mn.co" })
    );
}

#[test]
fn an_image_fills_its_slot_of_the_network() {
    let bench = Bench::new();
    let host = bench.host();
    let read = |viewer: &Viewer| {
        let query = "{ network { avatarUrl brandingImages { imageType url } } }";
        bench.data(viewer, query, json!({}))["network"].take()
    };
    let slots = |network: &Json| {
        let images = network["brandingImages"].as_array().unwrap().clone();
        let filled = images.iter().filter(|image| image["url"].is_string());
        (images.len(), filled.count())
    };
    let before = read(&host);
    assert_eq!(slots(&before), (6, 0));
    for _ in 0..2 {
        let input = json!({ "assetId": image(&bench), "imageType": "AVATAR" });
        bench.mutate(&host, "updateNetworkImage", input, "network { id }");
    }
    let after = read(&host);
    assert_eq!(slots(&after), (6, 1));
    assert!(after["avatarUrl"].is_string());
    assert_eq!(read(&bench.member(0))["brandingImages"], Json::Null);
}

#[test]
fn a_space_has_one_of_two_banners() {
    let bench = Bench::new();
    let host = bench.host();
    let (home, _) = space(&bench, &host);
    let set = |slot: &str| {
        let input = json!({ "assetId": image(&bench), "imageType": slot, "spaceId": home });
        let selection = "space { filledBrandingImageSlots }";
        bench.mutate(&host, "updateSpaceImage", input, selection)["space"]
            ["filledBrandingImageSlots"]
            .take()
    };
    assert_eq!(set("AVATAR"), json!(["AVATAR"]));
    assert_eq!(
        set("BACKGROUND_IMAGE_BANNER"),
        json!(["AVATAR", "BACKGROUND_IMAGE_BANNER"])
    );
    assert_eq!(
        set("BACKGROUND_IMAGE_BANNER_FIXED_RATIO"),
        json!(["AVATAR", "BACKGROUND_IMAGE_BANNER_FIXED_RATIO"])
    );
}

#[test]
fn a_landing_space_is_for_one_audience_and_cleared_without_a_space() {
    let bench = Bench::new();
    let host = bench.host();
    let (home, _) = space(&bench, &host);
    let landing = |audience: &str| {
        let query = format!("{{ network {{ landingSpace(audience: {audience}) {{ id }} }} }}");
        bench.data(&host, &query, json!({}))["network"]["landingSpace"].take()
    };
    let set = |input: Json| {
        let selection = "landingSpace { id } network { id }";
        bench.mutate(&host, "updateNetworkLandingSpace", input, selection)
    };
    set(json!({ "audience": "VISITORS", "spaceId": home }));
    assert_eq!(landing("VISITORS"), json!({ "id": home }));
    assert_eq!(landing("NEW_MEMBERS"), Json::Null);
    let cleared = set(json!({ "audience": "VISITORS" }));
    assert_eq!(cleared["landingSpace"], Json::Null);
    assert!(cleared["network"]["id"].is_string());
    assert_eq!(landing("VISITORS"), Json::Null);
    assert_eq!(landing("MEMBERS"), json!({ "id": home }));
}
