use super::*;

#[test]
fn an_asset_is_deleted_by_its_uploader_and_staff_only() {
    let bench = Bench::new();
    let (home, _) = space(&bench, &bench.member(0));
    let upload = || {
        let input = json!({
            "assetKind": "FILE", "assetStyle": "POST", "fileName": "log.bin",
            "fileSizeBytes": 1, "spaceId": home,
        });
        let selection = "session { assetId }";
        let payload = bench.mutate(&bench.member(0), "createUploadSession", input, selection);
        text(&payload["session"]["assetId"])
    };
    let document = mutation("deleteAsset", "deletedId");
    for viewer in [bench.member(0), bench.host()] {
        let variables = json!({ "input": { "id": upload() } });
        assert_eq!(
            bench.code(&bench.member(1), &document, variables.clone()),
            "FORBIDDEN"
        );
        bench.data(&viewer, &document, variables);
    }
}
