//! Writes can be read back, refusals have a reason, and other members' records can't be changed.

use serde_json::{Value as Json, json};

use super::{Bench, mutation, space, text};

pub(super) fn new_post(bench: &Bench, viewer: &super::super::Viewer) -> String {
    let (space, _) = space(bench, viewer);
    let input = json!({ "spaceId": space, "title": "A new keel", "body": "<p>Oak</p>" });
    text(&bench.mutate(viewer, "createPost", input, "post { id }")["post"]["id"])
}

#[test]
fn a_created_post_is_read_back_first_in_its_space_and_sanitised() {
    let bench = Bench::new();
    let member = bench.member(0);
    let (space, _) = space(&bench, &member);
    let input = json!({ "spaceId": space, "title": "Keel", "clientMutationId": "abc",
        "body": "<p onclick='x()'>Oak</p><script>x()</script>" });
    let payload = bench.mutate(
        &member,
        "createPost",
        input,
        "clientMutationId post { id bodyHtml bodyText isHostPost creator { id } space { id } slug status }",
    );
    assert_eq!(payload["errors"], json!([]));
    assert_eq!(payload["clientMutationId"], "abc");
    let post = &payload["post"];
    assert_eq!(post["bodyHtml"], "<p>Oak</p>");
    assert_eq!(post["bodyText"], "Oak");
    assert_eq!(post["isHostPost"], false);
    assert_eq!(post["space"]["id"], space.as_str());
    let query = "query($id: ID!) { network { posts(first: 1, spaceId: $id) {
        nodes { ... on Post { id } } } } }";
    let data = bench.data(&member, query, json!({ "id": space }));
    assert_eq!(data["network"]["posts"]["nodes"][0]["id"], post["id"]);
}

#[test]
fn scheduling_a_post_needs_a_time() {
    let bench = Bench::new();
    let member = bench.member(0);
    let (space, _) = space(&bench, &member);
    let mut input = json!({ "spaceId": space, "title": "Later", "status": "SCHEDULED" });
    let refused = bench.mutate(&member, "createPost", input.clone(), "post { id }");
    assert_eq!(refused["post"], Json::Null);
    assert_eq!(refused["errors"].as_array().unwrap().len(), 1);
    input["publishedAt"] = json!("2026-12-01T00:00:00Z");
    let payload = bench.mutate(&member, "createPost", input.clone(), "post { status }");
    assert_eq!(payload["post"]["status"], "scheduled");
    input["publishedAt"] = json!("2020-01-01T00:00:00Z");
    let payload = bench.mutate(&member, "createPost", input, "post { status }");
    assert_eq!(payload["post"]["status"], "posted");
}

#[test]
fn only_its_author_and_staff_can_change_a_post() {
    let bench = Bench::new();
    let id = new_post(&bench, &bench.member(0));
    let document = mutation("updatePost", "post { title bodyHtml }");
    let input = |title: &str| json!({ "input": { "id": id, "title": title } });
    assert_eq!(
        bench.code(&bench.member(1), &document, input("Mine")),
        "FORBIDDEN"
    );
    for viewer in [bench.member(0), bench.moderator(), bench.host()] {
        let data = bench.data(&viewer, &document, input("Changed"));
        assert_eq!(data["updatePost"]["post"]["title"], "Changed");
        assert_eq!(data["updatePost"]["post"]["bodyHtml"], "<p>Oak</p>");
    }
}

#[test]
fn a_missing_field_is_kept_and_null_clears_it() {
    let bench = Bench::new();
    let member = bench.member(0);
    let id = new_post(&bench, &member);
    let selection = "post { title bodyText }";
    let input = json!({ "id": id, "title": null });
    let payload = bench.mutate(&member, "updatePost", input, selection);
    assert_eq!(payload["post"], json!({ "title": null, "bodyText": "Oak" }));
}

#[test]
fn an_edit_of_an_old_version_is_refused() {
    let bench = Bench::new();
    let member = bench.member(0);
    let id = new_post(&bench, &member);
    let input = json!({ "id": id, "title": "x", "expectedLastEditedAt": "2020-01-01T00:00:00Z" });
    let payload = bench.mutate(&member, "updatePost", input, "post { lastEditedAt }");
    assert_eq!(payload["post"], Json::Null);
    assert_eq!(payload["errors"].as_array().unwrap().len(), 1);
    let query = "query($id: ID!) { node(id: $id) { ... on Post { lastEditedAt } } }";
    let data = bench.data(&member, query, json!({ "id": id }));
    let input = json!({ "id": id, "title": "x",
        "expectedLastEditedAt": data["node"]["lastEditedAt"] });
    let payload = bench.mutate(&member, "updatePost", input, "post { title }");
    assert_eq!(payload["post"]["title"], "x");
}

#[test]
fn a_post_is_deleted_with_its_comments() {
    let bench = Bench::new();
    let member = bench.member(0);
    let id = new_post(&bench, &member);
    let input = json!({ "postId": id, "body": "Nice" });
    let comment = bench.mutate(&member, "createComment", input, "comment { id }");
    let payload = bench.mutate(&member, "deletePost", json!({ "id": id }), "deletedId");
    assert_eq!(payload["deletedId"], id.as_str());
    let node = "query($id: ID!) { node(id: $id) { id } }";
    for gone in [json!(id), comment["comment"]["id"].clone()] {
        assert_eq!(
            bench.code(&member, node, json!({ "id": gone })),
            "NOT_FOUND"
        );
    }
    let again = mutation("deletePost", "deletedId");
    let input = json!({ "input": { "id": id } });
    assert_eq!(bench.code(&member, &again, input), "NOT_FOUND");
}

#[test]
fn comments_are_counted_and_threaded_and_can_not_be_blank() {
    let bench = Bench::new();
    let member = bench.member(0);
    let post = new_post(&bench, &member);
    let blank = json!({ "postId": post, "body": "<p> </p>" });
    let refused = bench.mutate(&member, "createComment", blank, "comment { id }");
    assert_eq!(refused["comment"], Json::Null);
    assert_eq!(refused["errors"].as_array().unwrap().len(), 1);
    let mut parent = Json::Null;
    for depth in 1..=3 {
        let input = json!({ "postId": post, "body": "Hello", "replyToId": parent });
        let payload = bench.mutate(
            &member,
            "createComment",
            input,
            "comment { id depth replyable post { ... on Post { commentCount } } }",
        );
        let comment = &payload["comment"];
        assert_eq!(comment["depth"], depth);
        assert_eq!(comment["replyable"], depth < 3);
        assert_eq!(comment["post"]["commentCount"], depth);
        parent = comment["id"].clone();
    }
    let input = json!({ "postId": post, "body": "Deeper", "replyToId": parent });
    let refused = bench.mutate(&member, "createComment", input, "comment { id }");
    assert_eq!(refused["comment"], Json::Null);
}

#[test]
fn only_its_author_can_change_a_comment() {
    let bench = Bench::new();
    let post = new_post(&bench, &bench.member(0));
    let input = json!({ "postId": post, "body": "First" });
    let comment = bench.mutate(&bench.member(0), "createComment", input, "comment { id }");
    let id = &comment["comment"]["id"];
    let update = mutation("updateComment", "comment { bodyText }");
    let input = json!({ "input": { "id": id, "body": "Second" } });
    assert_eq!(
        bench.code(&bench.member(1), &update, input.clone()),
        "FORBIDDEN"
    );
    let data = bench.data(&bench.member(0), &update, input);
    assert_eq!(data["updateComment"]["comment"]["bodyText"], "Second");
    let delete = mutation("deleteComment", "deletedId");
    let input = json!({ "input": { "id": id } });
    assert_eq!(
        bench.code(&bench.member(1), &delete, input.clone()),
        "FORBIDDEN"
    );
    bench.data(&bench.member(0), &delete, input);
}

#[test]
fn reactions_are_grouped_by_their_base_emoji() {
    let bench = Bench::new();
    let post = new_post(&bench, &bench.member(0));
    for (member, emoji) in [(0, "👍"), (1, "👍🏽"), (1, "👍")] {
        let input = json!({ "targetId": post, "emoji": emoji });
        let payload = bench.mutate(
            &bench.member(member),
            "createReaction",
            input,
            "reaction { emoji baseEmoji }",
        );
        assert_eq!(payload["reaction"]["baseEmoji"], "👍");
    }
    let query = "query($id: ID!) { node(id: $id) { ... on Post {
        reactions { emoji count reactedByViewer } } } }";
    let groups = |viewer: &super::super::Viewer| {
        bench.data(viewer, query, json!({ "id": post }))["node"]["reactions"].take()
    };
    let group = |count: u32, by_viewer: bool| json!([{ "emoji": "👍", "count": count, "reactedByViewer": by_viewer }]);
    assert_eq!(groups(&bench.member(0)), group(2, true));
    assert_eq!(groups(&bench.member(2)), group(2, false));
    let input = json!({ "targetId": post, "emoji": "👍🏿" });
    bench.mutate(&bench.member(0), "deleteReaction", input, "deletedId");
    assert_eq!(groups(&bench.member(0)), group(1, false));
}

#[test]
fn ids_that_must_be_global_can_not_be_numbers() {
    let bench = Bench::new();
    let member = bench.member(0);
    let post = new_post(&bench, &member);
    let number = mighty_core::GlobalId::parse(&post)
        .unwrap()
        .number()
        .unwrap();
    for (name, input) in [
        ("createComment", json!({ "postId": number, "body": "x" })),
        ("updatePost", json!({ "id": number, "title": "x" })),
        (
            "createReaction",
            json!({ "targetId": number, "emoji": "👍" }),
        ),
    ] {
        let document = mutation(name, "clientMutationId");
        assert_eq!(
            bench.code(&member, &document, json!({ "input": input })),
            "NOT_FOUND",
            "{name}"
        );
    }
    bench.mutate(&member, "deletePost", json!({ "id": number }), "deletedId");
}
