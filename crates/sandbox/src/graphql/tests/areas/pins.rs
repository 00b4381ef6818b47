use super::*;

const PINS: &str = "pin { id position target { __typename } }
    pins { id position target { __typename ... on CustomOnboardingPointerPin { id title } } }";

/// A bench whose checklist is empty.
fn without_checklist() -> Bench {
    let bench = Bench::new();
    let mut world = bench.engine.lock();
    let pins: Vec<u64> = world
        .of_kind("Pin")
        .filter(|pin| pin.text("list") == Some("WELCOME"))
        .map(|pin| pin.id)
        .collect();
    for pin in pins {
        world.remove(pin);
    }
    drop(world);
    bench
}

fn pin(bench: &Bench, input: Json) -> Json {
    bench.mutate(&bench.host(), "createPin", input, PINS)
}

fn pointer(bench: &Bench, title: &str) -> Json {
    let (home, _) = space(bench, &bench.host());
    let input = json!({ "spaceId": home, "title": title });
    bench.mutate(&bench.host(), "createCustomOnboardingPointer", input, PINS)
}

fn titles(payload: &Json) -> Vec<Json> {
    let pins = payload["pins"].as_array().unwrap();
    pins.iter()
        .map(|pin| pin["target"]["title"].clone())
        .collect()
}

#[test]
fn a_post_is_pinned_in_its_own_space_only() {
    let bench = Bench::new();
    let host = bench.host();
    let post = new_post(&bench, &host);
    let (home, _) = space(&bench, &host);
    let query = "{ network { spaces(first: 2) { nodes { id } } } }";
    let other = bench.data(&host, query, json!({}))["network"]["spaces"]["nodes"][1]["id"].take();
    let input = |space: &Json| json!({ "list": "FEATURED", "targetId": post, "targetType": "POST", "spaceId": space });
    assert_eq!(
        reason(&bench, &host, "createPin", input(&other)),
        "Only posts can be pinned in a space, and only in their own"
    );
    let payload = pin(&bench, input(&json!(home)));
    assert_eq!(payload["pins"].as_array().unwrap().len(), 1);
    let query = "query($id: String!) { network { pins(list: FEATURED) { target { __typename } }
        space(idOrSlug: $id) { pins(list: FEATURED) { target { __typename } } } } }";
    let data = bench.data(&host, query, json!({ "id": home }));
    assert_eq!(
        data["network"]["space"]["pins"],
        json!([{ "target": { "__typename": "Post" } }])
    );
    // The seeded pin of the network is not affected.
    assert_eq!(
        data["network"]["pins"],
        json!([{ "target": { "__typename": "Space" } }])
    );
}

#[test]
fn a_pin_is_moved_within_its_list() {
    let bench = without_checklist();
    let host = bench.host();
    for title in ["Third", "Second", "First"] {
        pointer(&bench, title);
    }
    let query = "{ network { pins(list: WELCOME) { id target {
        ... on CustomOnboardingPointerPin { title } } } featured: pins(list: FEATURED) { id } } }";
    let pins = bench.data(&host, query, json!({}))["network"].take();
    let id = |place: usize| pins["pins"][place]["id"].clone();
    let input = json!({ "pinId": id(2), "atItemId": id(1) });
    let moved = bench.mutate(&host, "reorderPin", input, PINS);
    assert_eq!(titles(&moved), ["First", "Third", "Second"]);
    assert_eq!(moved["pin"]["position"], 2);
    let input = json!({ "pinId": id(0), "atBottom": true });
    let moved = bench.mutate(&host, "reorderPin", input, PINS);
    assert_eq!(titles(&moved), ["Third", "Second", "First"]);
    let input = json!({ "pinId": id(0), "atItemId": pins["featured"][0]["id"] });
    assert_eq!(
        reason(&bench, &host, "reorderPin", input),
        "atItemId must be a pin of the same list"
    );
}

#[test]
fn a_pointer_comes_to_the_top_of_the_checklist() {
    let bench = without_checklist();
    pointer(&bench, "Say hello");
    let payload = pointer(&bench, "Look around");
    assert_eq!(titles(&payload), ["Look around", "Say hello"]);
    assert_eq!(payload["pin"]["position"], 1);
}

#[test]
fn the_checklist_of_the_network_has_its_pins_and_what_the_viewer_has_done() {
    let bench = without_checklist();
    pointer(&bench, "Say hello");
    let query = "{ network { welcomeChecklistItems { completed
        target { ... on CustomOnboardingPointerPin { title } } } } }";
    let items = || {
        let mut data = bench.data(&bench.member(0), query, json!({}));
        data["network"]["welcomeChecklistItems"].take()
    };
    let item =
        |completed: bool| json!([{ "completed": completed, "target": { "title": "Say hello" } }]);
    assert_eq!(items(), item(true));
    let (home, _) = space(&bench, &bench.host());
    let member = bench.person(Role::Contributor, 0).global_id();
    let input = json!({ "memberId": member, "spaceId": home });
    bench.mutate(&bench.host(), "deleteSpaceMembership", input, "outcome");
    assert_eq!(items(), item(false));
}

#[test]
fn a_pointer_that_is_not_pinned_can_be_renamed() {
    let bench = without_checklist();
    let host = bench.host();
    let made = pointer(&bench, "Say hello");
    let id = &made["pins"][0]["target"]["id"];
    let rename = |title: &str| {
        let input = json!({ "customOnboardingPointerId": id, "title": title });
        bench.mutate(&host, "updateCustomOnboardingPointer", input, "pin { id }")
    };
    assert_eq!(rename("Say ahoy")["pin"]["id"], made["pin"]["id"]);
    for _ in 0..2 {
        let input = json!({ "customOnboardingPointerId": id });
        let gone = bench.mutate(&host, "deleteCustomOnboardingPointer", input, "pins { id }");
        assert_eq!(gone["pins"], json!([]));
    }
    let renamed = rename("Say nothing");
    assert_eq!(renamed["errors"], json!([]));
    assert_eq!(renamed["pin"], Json::Null);
}

#[test]
fn a_prompt_is_muted_under_its_plain_name() {
    let bench = Bench::new();
    let member = bench.member(0);
    for (name, prompt, input) in [
        ("createPromptMute", "prompt_profile_builder_avatar", true),
        ("createPromptMute", "profile_builder_avatar", false),
        ("deletePromptMute", "prompt_profile_builder_avatar", false),
    ] {
        let mut input = if input {
            json!({ "isPermanent": true })
        } else {
            json!({})
        };
        input["promptId"] = json!(prompt);
        let payload = bench.mutate(&member, name, input, "promptId");
        assert_eq!(payload["promptId"], "profile_builder_avatar");
    }
}
