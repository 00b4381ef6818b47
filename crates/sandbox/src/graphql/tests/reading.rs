//! Ids, look-ups, and the seeded community.

use serde_json::{Value as Json, json};

use super::super::Role;
use super::{Bench, space, text};

const POST: &str = "query($id: String!) { network { post(idOrSlug: $id) {
    __typename id title ... on Post { resourceId slug } } } }";

#[test]
fn a_post_is_found_by_either_id_and_by_slug() {
    let bench = Bench::new();
    let host = bench.host();
    let query = "{ network { posts(first: 1, postTypes: [POST]) { nodes { ... on Post {
        id resourceId slug } } } } }";
    let node = bench.data(&host, query, json!({}))["network"]["posts"]["nodes"][0].take();
    for key in ["id", "resourceId", "slug"] {
        let data = bench.data(&host, POST, json!({ "id": node[key] }));
        assert_eq!(data["network"]["post"]["id"], node["id"], "{key}");
    }
}

#[test]
fn an_unknown_id_gives_null_and_an_error_with_its_path() {
    let bench = Bench::new();
    let answer = bench.run(&bench.host(), POST, json!({ "id": "999999999" }));
    assert_eq!(answer["data"], json!({ "network": { "post": null } }));
    assert_eq!(answer["errors"][0]["extensions"]["code"], "NOT_FOUND");
    assert_eq!(answer["errors"][0]["path"], json!(["network", "post"]));
}

#[test]
fn a_number_is_not_found_if_only_a_global_id_is_accepted() {
    let bench = Bench::new();
    let host = bench.host();
    let (global, number) = space(&bench, &host);
    let query = "query($id: ID!) { network { posts(spaceId: $id) { nodes { __typename } } } }";
    assert_eq!(
        bench.code(&host, query, json!({ "id": number })),
        "NOT_FOUND"
    );
    let data = bench.data(&host, query, json!({ "id": global }));
    assert!(
        !data["network"]["posts"]["nodes"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    let node = "query($id: ID!) { node(id: $id) { id } }";
    assert_eq!(
        bench.code(&host, node, json!({ "id": number })),
        "NOT_FOUND"
    );
}

#[test]
fn a_space_carries_the_servers_class_and_has_no_slug() {
    let bench = Bench::new();
    let (global, number) = space(&bench, &bench.host());
    let id = mighty_core::GlobalId::parse(&global).unwrap();
    assert_eq!(id.class().as_deref(), Some("FlexSpace"));
    assert_eq!(id.number().map(|id| id.to_string()), Some(number));
    let query = "{ network { space(idOrSlug: \"harbor-square\") { id } } }";
    assert_eq!(bench.code(&bench.host(), query, json!({})), "NOT_FOUND");
}

#[test]
fn nodes_returns_null_for_an_unknown_id() {
    let bench = Bench::new();
    let me = bench.person(Role::Contributor, 0).global_id();
    let query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    let data = bench.data(&bench.member(0), query, json!({ "ids": [me, "nonsense"] }));
    assert_eq!(data["nodes"], json!([{ "id": me }, null]));
}

#[test]
fn the_network_is_harbor_makers() {
    let bench = Bench::new();
    let query = "{ network { resourceId title slug theme { font lightTheme { button } }
        spacesCollections { id name } spaceTemplates { canonicalName } homeSpace { title }
        spaces { nodes { title } } } billingPlan(canonicalName: \"scale\") { level } }";
    let data = bench.data(&bench.member(0), query, json!({}));
    let network = &data["network"];
    assert_eq!(network["resourceId"], "48213");
    assert_eq!(network["slug"], "harbor");
    assert_eq!(network["spacesCollections"].as_array().unwrap().len(), 2);
    assert_eq!(network["spaces"]["nodes"].as_array().unwrap().len(), 8);
    assert_eq!(
        network["homeSpace"]["title"],
        network["spaces"]["nodes"][0]["title"]
    );
    assert_eq!(data["billingPlan"]["level"], 2);
}

#[test]
fn the_world_has_every_kind_of_post() {
    let bench = Bench::new();
    let query = "query($types: [PostType!], $after: String) { network {
        posts(first: 50, postTypes: $types, after: $after) {
            nodes { __typename } pageInfo { hasNextPage endCursor } } } }";
    let count = |types: Json| {
        let mut after = Json::Null;
        let mut count = 0;
        loop {
            let variables = json!({ "types": types, "after": after });
            let page = bench.data(&bench.member(0), query, variables)["network"]["posts"].take();
            count += page["nodes"].as_array().unwrap().len();
            if page["pageInfo"]["hasNextPage"] == false {
                return count;
            }
            after = page["pageInfo"]["endCursor"].clone();
        }
    };
    assert!(count(json!(["POST", "ARTICLE"])) >= 80);
    for (kind, least) in [("ARTICLE", 10), ("EVENT", 5), ("POLL", 3), ("QUESTION", 1)] {
        assert!(count(json!([kind])) >= least, "{kind}");
    }
}

#[test]
fn drafts_are_visible_to_their_author_and_scheduled_posts_appear_at_their_time() {
    let bench = Bench::new();
    let query = "query($s: [PostStatus!]) { network { posts(statuses: $s) {
        nodes { ... on Post { title } } } } }";
    let titles = |viewer: &super::super::Viewer, statuses: Json| {
        let data = bench.data(viewer, query, json!({ "s": statuses }));
        data["network"]["posts"]["nodes"]
            .as_array()
            .unwrap()
            .clone()
    };
    assert_eq!(titles(&bench.host(), json!(["DRAFT"])).len(), 1);
    assert_eq!(titles(&bench.member(0), json!(["DRAFT"])).len(), 0);
    assert_eq!(titles(&bench.moderator(), json!(["SCHEDULED"])).len(), 1);
    let hidden = json!({ "title": "Slipway closed for repairs" });
    assert!(!titles(&bench.member(0), Json::Null).contains(&hidden));
    bench
        .clock
        .advance(std::time::Duration::from_secs(49 * 3600));
    assert!(titles(&bench.member(0), Json::Null).contains(&hidden));
}

#[test]
fn deprecated_fields_have_the_same_values_as_their_replacements() {
    let bench = Bench::new();
    let query = "{ network { posts(first: 5) { nodes { ... on Post { body bodyHtml } } }
        reactions: posts(first: 1) { nodes { __typename } } } }";
    let data = bench.data(&bench.member(0), query, json!({}));
    for node in data["network"]["posts"]["nodes"].as_array().unwrap() {
        assert_eq!(node["body"], node["bodyHtml"]);
    }
}

#[test]
fn the_same_world_is_seeded_every_time() {
    let query =
        "{ network { posts(first: 50) { nodes { ... on PostInterface { id title commentCount
        reactions { emoji count } creator { name } } } } } }";
    let world = || {
        let bench = Bench::new();
        bench.data(&bench.member(0), query, json!({}))
    };
    assert_eq!(world(), world());
}

#[test]
fn the_depth_and_counts_of_threads_agree() {
    let bench = Bench::new();
    let query =
        "{ network { posts(first: 50, postTypes: [POST]) { nodes { ... on Post { commentCount
        comments(rootOnly: true, first: 5) { nodes { depth replyCount replies(first: 1) {
            nodes { depth replyTo { depth } } } } } } } } } }";
    let data = bench.data(&bench.member(0), query, json!({}));
    let mut replies = 0;
    for post in data["network"]["posts"]["nodes"].as_array().unwrap() {
        for comment in post["comments"]["nodes"].as_array().unwrap() {
            assert_eq!(comment["depth"], 1);
            let nodes = comment["replies"]["nodes"].as_array().unwrap();
            assert_eq!(nodes.len() as u64, comment["replyCount"].as_u64().unwrap());
            for reply in nodes {
                assert_eq!(reply["depth"], 2);
                assert_eq!(reply["replyTo"]["depth"], 1);
                replies += 1;
            }
        }
    }
    assert!(replies > 5);
}

#[test]
fn notifications_are_read_and_unread_newest_first() {
    let bench = Bench::new();
    let query = "query($u: Boolean) { me { notifications(unread: $u) {
        nodes { isRead lastActivityAt } } } }";
    let list = |unread: Json| {
        let data = bench.data(&bench.host(), query, json!({ "u": unread }));
        data["me"]["notifications"]["nodes"]
            .as_array()
            .unwrap()
            .clone()
    };
    let (all, unread, read) = (list(Json::Null), list(json!(true)), list(json!(false)));
    assert_eq!(all.len(), unread.len() + read.len());
    assert!(!unread.is_empty() && !read.is_empty());
    let times: Vec<String> = all.iter().map(|one| text(&one["lastActivityAt"])).collect();
    assert!(times.windows(2).all(|pair| pair[0] >= pair[1]));
}
