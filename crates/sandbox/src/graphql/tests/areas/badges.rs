use super::*;

const SEGMENTS: &str = "{ network { segments { nodes { title color flavor } } } }";

fn segments(bench: &Bench) -> Vec<Json> {
    let mut data = bench.data(&bench.host(), SEGMENTS, json!({}));
    match data["network"]["segments"]["nodes"].take() {
        Json::Array(nodes) => nodes,
        _ => Vec::new(),
    }
}

#[test]
fn a_badge_has_a_segment_of_its_name_as_long_as_it_exists() {
    let bench = Bench::new();
    let host = bench.host();
    let image = {
        let world = bench.engine.lock();
        let image = world.of_kind("Asset").find(|asset| asset.flag("isImage"));
        image.unwrap().id.to_string()
    };
    let input = json!({ "avatarId": image, "title": "Oarsman", "color": "#112233" });
    let selection = "badge { id avatarUrl customField { responseType } creator { id } }";
    let badge = bench.mutate(&host, "createBadge", input, selection)["badge"].take();
    assert!(badge["avatarUrl"].is_string());
    assert_eq!(badge["customField"]["responseType"], "BADGE");
    let segment = |title: &str| json!({ "title": title, "color": "#112233", "flavor": "BADGE" });
    assert!(segments(&bench).contains(&segment("Oarsman")));
    let input = json!({ "badgeId": badge["id"], "title": "Rower" });
    bench.mutate(&host, "updateBadge", input, "badge { title }");
    assert!(segments(&bench).contains(&segment("Rower")));
    let input = json!({ "badgeId": badge["id"] });
    bench.mutate(&host, "deleteBadge", input, "badge { id }");
    assert!(!segments(&bench).contains(&segment("Rower")));
}

#[test]
fn null_clears_the_color_of_a_tag_and_an_absent_color_stays() {
    let bench = Bench::new();
    let host = bench.host();
    let input = json!({ "title": "Night shift", "color": "#112233", "description": "x" });
    let tag = bench.mutate(&host, "createTag", input, "tag { id }")["tag"].take();
    let input = json!({ "tagId": tag["id"], "description": null });
    let payload = bench.mutate(&host, "updateTag", input, "tag { color description title }");
    assert_eq!(
        payload["tag"],
        json!({ "color": "#112233", "description": null, "title": "Night shift" })
    );
    let input = json!({ "tagId": tag["id"], "color": null });
    let payload = bench.mutate(&host, "updateTag", input, "tag { color }");
    assert_eq!(payload["tag"]["color"], Json::Null);
}

#[test]
fn a_deleted_badge_is_taken_from_all_members() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ network { badges(first: 1) { nodes { id members { id } } } } }";
    let badge = bench.data(&host, query, json!({}))["network"]["badges"]["nodes"][0].take();
    let holder = &badge["members"][0]["id"];
    let read = "query($id: ID!) { node(id: $id) { ... on User { badges { id } } } }";
    let badges = || bench.data(&host, read, json!({ "id": holder }))["node"]["badges"].take();
    let held = json!({ "id": badge["id"] });
    assert!(badges().as_array().unwrap().contains(&held));
    bench.mutate(
        &host,
        "deleteBadge",
        json!({ "badgeId": badge["id"] }),
        "badge { id }",
    );
    assert!(!badges().as_array().unwrap().contains(&held));
}

#[test]
fn a_limited_member_is_granted_nothing() {
    let bench = Bench::new();
    let host = bench.host();
    let person = bench.person(Role::Contributor, 4).clone();
    bench.engine.lock().update(person.resource_id(), |member| {
        member.set("memberType", "LIMITED_MEMBER");
    });
    let query = "{ network { tags(first: 1) { nodes { id } } } }";
    let tag = bench.data(&host, query, json!({}))["network"]["tags"]["nodes"][0]["id"].take();
    let input = json!({ "tagId": tag, "memberIds": [person.global_id()] });
    let selection = "outcome grantedMembers { id }";
    let payload = bench.mutate(&host, "createTagMemberships", input, selection);
    assert_eq!(payload["outcome"], "SKIPPED_NO_MEMBERSHIP");
    assert_eq!(payload["grantedMembers"], json!([]));
}
