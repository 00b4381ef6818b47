use super::*;

fn upload(bench: &Bench, viewer: &Viewer) -> Json {
    let (home, _) = space(bench, viewer);
    let input = json!({ "assetKind": "FILE", "assetStyle": "POST", "fileName": "log.bin",
        "fileSizeBytes": 10, "spaceId": home });
    bench.mutate(viewer, "createUploadSession", input, "session { assetId }")["session"]["assetId"]
        .take()
}

#[test]
fn a_member_deletes_their_own_assets_only() {
    let bench = Bench::new();
    let asset = upload(&bench, &bench.member(0));
    let document = mutation("deleteAsset", "deletedId");
    let input = json!({ "input": { "id": asset } });
    assert_eq!(
        bench.code(&bench.member(1), &document, input.clone()),
        "FORBIDDEN"
    );
    let data = bench.data(&bench.member(0), &document, input.clone());
    assert!(data["deleteAsset"]["deletedId"].is_string());
    assert_eq!(bench.code(&bench.member(0), &document, input), "NOT_FOUND");
    let another = upload(&bench, &bench.member(0));
    let input = json!({ "input": { "id": another } });
    bench.data(&bench.moderator(), &document, input);
}
