//! `schema diff` on files.

use serde_json::Value;

use crate::workspace::{TODAY, Workspace, changed};

fn diff(workspace: &Workspace, old: &str, new: &str, more: &[&str]) -> crate::workspace::Run {
    let mut arguments = vec!["schema", "diff", old, new, "--today", TODAY];
    arguments.extend(more);
    workspace.run(&arguments)
}

#[test]
fn the_exit_code_is_that_of_the_worst_severity() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let old = workspace.put("old.graphql", &sdl);
    for (code, from, to) in [
        (0, "type Asset {\n", "type Asset {\n  added: Int\n"),
        (1, "  PAST\n", "  ANCIENT\n  PAST\n"),
        (2, "  aspectRatio: Float\n", ""),
    ] {
        let new = workspace.put("new.graphql", &changed(&sdl, from, to));
        let run = diff(&workspace, &old, &new, &[]);
        assert_eq!(run.code, code, "{}", run.said);
    }
    assert_eq!(diff(&workspace, &old, &old, &[]).code, 0);
    let run = diff(&workspace, &old, "nowhere.graphql", &[]);
    assert_eq!(run.code, 3, "{}", run.said);
}

#[test]
fn the_formats_tell_the_same() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let old = workspace.put("old.graphql", &sdl);
    let new = workspace.put("new.graphql", &changed(&sdl, "  aspectRatio: Float\n", ""));
    let print = |format| diff(&workspace, &old, &new, &["--format", format]).said;
    let json: Value = serde_json::from_str(&print("json")).expect("JSON");
    assert_eq!(json["severity"], "breaking");
    assert_eq!(json["surface"], "major");
    let change = &json["changes"][0];
    assert_eq!(change["kind"], "FIELD_REMOVED");
    assert_eq!(change["coordinate"], "Asset.aspectRatio");
    assert_eq!(
        change["documents"][0],
        "crates/operations/graphql/fragments/asset_summary.graphql"
    );
    assert!(
        change["operations"]
            .as_array()
            .is_some_and(|names| names.len() > 1)
    );
    let headline = "1 change: 1 breaking, 0 dangerous, 0 safe. Effect on the Rust surface: major.";
    for format in ["text", "markdown"] {
        let said = print(format);
        assert!(said.starts_with(headline), "{said}");
        assert!(said.contains("asset_summary.graphql"), "{said}");
    }
}

#[test]
fn a_users_documents_are_looked_through_in_place_of_ours() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let old = workspace.put("old.graphql", &sdl);
    let new = workspace.put(
        "new.graphql",
        &changed(&sdl, "  PAST\n", "  ANCIENT\n  PAST\n").replacen("  aspectRatio: Float\n", "", 1),
    );
    workspace.put(
        "mine/events.graphql",
        "query Mine($d: EventDirection) { network { events(direction: $d) { id } } }",
    );
    let mine = workspace.path("mine").to_string_lossy().into_owned();
    let run = diff(
        &workspace,
        &old,
        &new,
        &["--documents", &mine, "--format", "json"],
    );
    let json: Value = serde_json::from_str(&run.said).expect("JSON");
    let touched: Vec<_> = json["changes"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|change| {
            (
                change["coordinate"].as_str(),
                change["operations"].to_string(),
            )
        })
        .collect();
    assert_eq!(
        touched,
        [
            (Some("Asset.aspectRatio"), "[]".to_owned()),
            (Some("EventDirection.ANCIENT"), "[\"Mine\"]".to_owned()),
        ]
    );
    let run = diff(&workspace, &old, &new, &["--documents", "nowhere"]);
    assert_eq!(run.code, 3, "{}", run.said);
}

#[test]
fn head_is_the_committed_snapshot_with_its_table_of_scopes() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let described = changed(
        &sdl,
        "  lastActiveAt: ISO8601DateTime",
        "  \"**Required scope:** `read:userinfo`\"\n  lastActiveAt: ISO8601DateTime",
    );
    let new = workspace.put("new.graphql", &described);
    let run = diff(&workspace, "HEAD", &new, &[]);
    assert_eq!(run.code, 3, "nothing is committed: {}", run.said);
    workspace.commit();
    // What lies in the folder is not what is committed.
    workspace.put("schemas/mighty.graphql", "type Query { a: Int }");
    let run = diff(&workspace, "HEAD", &new, &[]);
    assert_eq!(run.code, 2, "{}", run.said);
    let told = "`Member.lastActiveAt` asked for any of `host:read:network`, \
                `host:read:network_members`, `host:write:network_members` and asks for \
                `read:userinfo` [REQUIRED_SCOPES_CHANGED]";
    assert!(run.said.contains(told), "{}", run.said);
}
