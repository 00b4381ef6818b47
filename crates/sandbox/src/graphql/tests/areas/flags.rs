use super::*;

const REPORTS: &str = "{ network { abuseReports { nodes {
    reportType reason ignored reporter { id } reportedMember { id } context { __typename }
} } } }";

fn reports(bench: &Bench) -> Vec<Json> {
    let mut data = bench.data(&bench.moderator(), REPORTS, json!({}));
    let all = data["network"]["abuseReports"]["nodes"].take();
    let reporter = bench.person(Role::Contributor, 0).global_id();
    all.as_array()
        .unwrap()
        .iter()
        .filter(|report| report["reporter"]["id"] == reporter.as_str())
        .cloned()
        .collect()
}

#[test]
fn a_report_is_read_by_moderators_and_a_private_flag_is_not() {
    let bench = Bench::new();
    let member = bench.member(0);
    let post = new_post(&bench, &bench.member(1));
    let before = reports(&bench).len();
    let flag = |kind: &str| {
        let input = json!({ "postId": post, "blacklistType": kind, "reason": "Look" });
        let selection = "post { ... on Post { viewerBlacklistType } }";
        let payload = bench.mutate(&member, "createPostReport", input, selection);
        assert_eq!(payload["post"]["viewerBlacklistType"], kind);
    };
    flag("NOT_INTERESTING");
    assert_eq!(reports(&bench).len(), before);
    flag("SPAM");
    let author = bench.person(Role::Contributor, 1).global_id();
    let made = reports(&bench);
    assert_eq!(made.len(), before + 1);
    assert!(made.contains(&json!({
        "reportType": "SPAM", "reason": "Look", "ignored": false,
        "reporter": { "id": bench.person(Role::Contributor, 0).global_id() },
        "reportedMember": { "id": author }, "context": { "__typename": "Post" },
    })));
    let input = json!({ "postId": post });
    let selection = "post { ... on Post { viewerBlacklistType } }";
    let payload = bench.mutate(&member, "deletePostReport", input, selection);
    assert_eq!(payload["post"]["viewerBlacklistType"], Json::Null);
    assert_eq!(reports(&bench).len(), before);
}
