use super::*;

fn unread(bench: &Bench, viewer: &Viewer) -> usize {
    let query =
        "{ me { ... on User { notifications(unread: true, first: 50) { nodes { id } } } } }";
    let data = bench.data(viewer, query, json!({}));
    let nodes = &data["me"]["notifications"]["nodes"];
    nodes.as_array().unwrap().len()
}

#[test]
fn a_post_notifies_the_members_of_its_space_only_if_asked() {
    let bench = Bench::new();
    let (host, reader) = (bench.host(), bench.member(0));
    let (home, _) = space(&bench, &host);
    let (before, own) = (unread(&bench, &reader), unread(&bench, &host));
    let mut input = json!({ "spaceId": home, "title": "Quiet" });
    bench.mutate(&host, "createPost", input.clone(), "post { id }");
    assert_eq!(unread(&bench, &reader), before);
    input["notify"] = json!(true);
    bench.mutate(&host, "createPost", input.clone(), "post { id }");
    assert_eq!(unread(&bench, &reader), before + 1);
    assert_eq!(unread(&bench, &host), own);
    input["status"] = json!("DRAFT");
    bench.mutate(&host, "createPost", input, "post { id }");
    assert_eq!(unread(&bench, &reader), before + 1);
}

#[test]
fn a_mute_is_read_as_unfollowed() {
    let bench = Bench::new();
    let member = bench.member(0);
    let post = new_post(&bench, &bench.member(1));
    let selection = "post { viewerBlacklistType }";
    let input = json!({ "postId": post });
    for _ in 0..2 {
        let muted = bench.mutate(&member, "createPostMute", input.clone(), selection);
        assert_eq!(muted["post"]["viewerBlacklistType"], "UNFOLLOW");
    }
    let heard = bench.mutate(&member, "deletePostMute", input, selection);
    assert_eq!(heard["post"]["viewerBlacklistType"], Json::Null);
}

#[test]
fn a_post_without_title_text_and_attachment_is_refused() {
    let bench = Bench::new();
    let member = bench.member(0);
    let (home, _) = space(&bench, &member);
    let input = json!({ "spaceId": home, "title": " ", "body": "<p></p>" });
    let text = reason(&bench, &member, "createPost", input);
    assert_eq!(text, "Title or body can't be blank");
    let id = new_post(&bench, &member);
    let input = json!({ "id": id, "title": null, "body": null });
    let text = reason(&bench, &member, "updatePost", input);
    assert_eq!(text, "Title or body can't be blank");
}

#[test]
fn times_have_whole_seconds() {
    let bench = Bench::new();
    bench.clock.advance(std::time::Duration::from_millis(1_500));
    let member = bench.member(0);
    let (home, _) = space(&bench, &member);
    let input = json!({ "spaceId": home, "title": "Keel" });
    let selection = "post { createdAt lastEditedAt publishedAt }";
    let payload = bench.mutate(&member, "createPost", input, selection);
    let at = "2026-11-02T09:00:01Z";
    assert_eq!(
        payload["post"],
        json!({ "createdAt": at, "lastEditedAt": at, "publishedAt": at })
    );
}
