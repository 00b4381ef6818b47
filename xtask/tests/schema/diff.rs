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
fn documents_and_operations_of_one_name_are_told_apart() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let old = workspace.put("old.graphql", &sdl);
    let new = workspace.put(
        "new.graphql",
        &changed(&sdl, "  PAST\n", "  ANCIENT\n  PAST\n"),
    );
    for folder in ["one", "two"] {
        workspace.put(
            &format!("mine/{folder}/q.graphql"),
            "query Mine($d: EventDirection) { network { events(direction: $d) { id } } }",
        );
    }
    let mine = workspace.path("mine").to_string_lossy().into_owned();
    let print = |format| {
        let more = ["--documents", &mine, "--format", format];
        diff(&workspace, &old, &new, &more).said
    };
    let page = print("markdown");
    assert!(
        page.contains("| `one/q.graphql`, `two/q.graphql` |"),
        "{page}"
    );
    let text = print("text");
    assert!(
        text.contains("2 documents and 2 operations touched"),
        "{text}"
    );
    let json: Value = serde_json::from_str(&print("json")).expect("JSON");
    let operations = json["changes"][0]["operations"].to_string();
    assert!(
        operations.contains(&format!("Mine ({mine}/two/q.graphql)")),
        "{operations}"
    );
}

#[test]
fn callers_that_leave_an_input_field_out_are_touched_if_it_makes_a_difference() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let old = workspace.put("old.graphql", &sdl);
    let literal =
        "mutation Mine { createPost(input: { spaceId: \"1\", title: \"x\" }) { errors } }";
    let mine = workspace.put("mine.graphql", literal);
    let input = "input CreatePostInput {\n";
    let start = sdl.find(input).expect("the input");
    let with = |from: &str, to: &str| {
        let (before, after) = sdl.split_at(start);
        format!("{before}{}", changed(after, from, to))
    };
    for (new, kind, is_touched) in [
        (
            with("  body: String\n", "  body: String!\n"),
            "INPUT_FIELD_TYPE_CHANGED",
            true,
        ),
        (
            with(
                "  postType: String = \"post\"\n",
                "  postType: String = \"page\"\n",
            ),
            "INPUT_FIELD_DEFAULT_VALUE_CHANGED",
            true,
        ),
        (
            with(input, &format!("{input}  mood: String!\n")),
            "INPUT_FIELD_ADDED",
            true,
        ),
        // Callers that do not send it are not affected.
        (
            with("  body: String\n", "  body: Int\n"),
            "INPUT_FIELD_TYPE_CHANGED",
            false,
        ),
    ] {
        let new = workspace.put("new.graphql", &new);
        let run = diff(
            &workspace,
            &old,
            &new,
            &["--documents", &mine, "--format", "json"],
        );
        let json: Value = serde_json::from_str(&run.said).expect("JSON");
        let change = &json["changes"][0];
        assert_eq!(change["kind"], kind, "{}", run.said);
        let operations = change["operations"].to_string();
        assert_eq!(operations == "[\"Mine\"]", is_touched, "{}", run.said);
    }
}

#[test]
fn the_parts_of_a_new_field_are_safe() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let old = workspace.put("old.graphql", &sdl);
    let new = workspace.put(
        "new.graphql",
        &changed(
            &sdl,
            "type Asset {\n",
            "type Asset {\n  added: Int @deprecated @removalDate(date: \"2030-01-01\")\n",
        ),
    );
    let run = diff(&workspace, &old, &new, &[]);
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(run.said.contains(" 0 dangerous"), "{}", run.said);
    assert!(run.said.contains("part of new items"), "{}", run.said);
}

#[test]
fn the_effect_on_the_surface_is_that_of_the_generated_code() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let old = workspace.put("old.graphql", &sdl);
    let connection = sdl
        .split("\n}\n")
        .find(|text| {
            text.trim_start().starts_with("type ")
                && text.contains("Connection {\n")
                && !text.contains("totalCount")
        })
        .expect("a connection without a count");
    let line = connection.trim_start().lines().next().expect("a line");
    for (from, to, surface) in [
        (line, format!("{line}\n  totalCount: Int!"), "minor"),
        (
            "input CreatePollInput {\n",
            "input CreatePollInput @oneOf {\n".to_owned(),
            "none",
        ),
        (
            "  clientMutationId: String\n",
            "  clientMutationId: String @deprecated(reason: \"Old.\")\n".to_owned(),
            "minor",
        ),
    ] {
        // Inputs come before payloads of the same name.
        let at = if from.contains("clientMutationId") {
            sdl.find("input CreatePollInput {").expect("the input")
        } else {
            0
        };
        let (before, after) = sdl.split_at(at);
        let new = format!("{before}{}", changed(after, from, &to));
        let new = workspace.put("new.graphql", &new);
        let run = diff(&workspace, &old, &new, &["--format", "json"]);
        let json: Value = serde_json::from_str(&run.said).expect(&run.said);
        assert_eq!(json["surface"], surface, "{to}: {}", run.said);
    }
}

#[test]
fn wrong_arguments_are_not_taken_for_a_breaking_change() {
    let workspace = Workspace::copy();
    let old = workspace.put("old.graphql", &workspace.snapshot());
    let run = diff(&workspace, &old, &old, &["--format", "xml"]);
    assert_eq!(run.code, 3, "{}", run.said);
    let run = workspace.run(&["schema", "diff", &old]);
    assert_eq!(run.code, 3, "{}", run.said);
    let help = workspace.run(&["schema", "diff", "--help"]);
    assert_eq!(help.code, 0, "{}", help.said);
    assert!(help.said.contains("3 if the schemas can't be compared"));
}

#[test]
fn files_that_are_not_schemas_are_refused_as_by_a_refresh() {
    let workspace = Workspace::copy();
    let old = workspace.put("old.graphql", &workspace.snapshot());
    for (text, said) in [
        ("", "is empty"),
        ("<html></html>", "is a web page, not a schema"),
        ("type Query {", "breaks off"),
    ] {
        let new = workspace.put("new.graphql", text);
        let run = diff(&workspace, &old, &new, &[]);
        assert_eq!(run.code, 3, "{}", run.said);
        assert!(run.said.contains(said), "{}", run.said);
    }
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
    // The file in the folder differs from the committed one.
    workspace.put("schemas/mighty.graphql", "type Query { a: Int }");
    let run = diff(&workspace, "HEAD", &new, &[]);
    assert_eq!(run.code, 2, "{}", run.said);
    let told = "`Member.lastActiveAt` asked for any of `host:read:network`, \
                `host:read:network_members`, `host:write:network_members` and asks for \
                `read:userinfo` [REQUIRED_SCOPES_CHANGED]";
    assert!(run.said.contains(told), "{}", run.said);
}
