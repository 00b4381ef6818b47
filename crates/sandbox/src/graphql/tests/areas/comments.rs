use super::*;

fn comment(bench: &Bench, post: &str, parent: Option<&str>) -> String {
    let input = json!({ "postId": post, "replyToId": parent, "body": "Nice" });
    let payload = bench.mutate(&bench.member(0), "createComment", input, "comment { id }");
    text(&payload["comment"]["id"])
}

#[test]
fn a_reply_belongs_to_the_post_of_its_comment() {
    let bench = Bench::new();
    let member = bench.member(0);
    let root = comment(&bench, &new_post(&bench, &member), None);
    let other = new_post(&bench, &member);
    let input = json!({ "input": { "postId": other, "replyToId": root, "body": "No" } });
    let document = mutation("createComment", "comment { id }");
    assert_eq!(bench.code(&member, &document, input), "NOT_FOUND");
}

#[test]
fn a_thread_has_a_greatest_depth() {
    let bench = Bench::new();
    let member = bench.member(0);
    let post = new_post(&bench, &member);
    let root = comment(&bench, &post, None);
    let reply = comment(&bench, &post, Some(&root));
    let last = comment(&bench, &post, Some(&reply));
    let query = "query($id: ID!) { node(id: $id) { ... on Comment { depth replyable } } }";
    let data = bench.data(&member, query, json!({ "id": last }));
    assert_eq!(data["node"], json!({ "depth": 3, "replyable": false }));
    let input = json!({ "postId": post, "replyToId": last, "body": "Deeper" });
    let reason = reason(&bench, &member, "createComment", input);
    assert_eq!(reason, "This comment can't be replied to");
}
