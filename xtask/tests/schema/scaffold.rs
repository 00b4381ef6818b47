//! `operations scaffold`: documents by rule, for fields and types that have none.

use std::fs;

use crate::workspace::{TODAY, Workspace, changed};

const DOCUMENTS: &str = "crates/operations/graphql";

/// Runs the scaffold, and returns its output. The documents are then valid and complete.
fn scaffold(workspace: &Workspace) -> String {
    let run = workspace.run(&["operations", "scaffold"]);
    assert_eq!(run.code, 0, "{}", run.said);
    let check = workspace.run(&["schema", "check", "--today", TODAY]);
    assert_eq!(check.code, 0, "{}\n{}", run.said, check.said);
    let again = workspace.run(&["operations", "scaffold"]);
    assert!(
        again
            .said
            .contains("Every field that needs an operation has one."),
        "{}",
        again.said
    );
    run.said
}

#[test]
fn where_all_is_there_nothing_is_written() {
    let workspace = Workspace::copy();
    let before = workspace.texts();
    scaffold(&workspace);
    assert!(workspace.texts() == before);
}

#[test]
fn an_area_without_documents_gets_them_and_the_others_stay_as_they_are() {
    let workspace = Workspace::copy();
    let folder = workspace.path(DOCUMENTS).join("polls");
    fs::remove_dir_all(&folder).expect("removed");
    let before = workspace.texts();
    let said = scaffold(&workspace);
    assert!(said.contains("/polls/create_poll.graphql"), "{said}");
    let after = workspace.texts();
    assert!(after.len() > before.len());
    assert!(
        before
            .iter()
            .all(|(path, text)| after.get(path) == Some(text))
    );
    let run = workspace.run(&["generate"]);
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(
        workspace
            .read("crates/operations/src/generated/polls.rs")
            .contains("CreatePoll")
    );
}

#[test]
fn a_type_of_node_without_an_arm_gets_one_among_those_that_are_there() {
    let workspace = Workspace::copy();
    let path = format!("{DOCUMENTS}/fragments/node_item.graphql");
    let written = workspace.read(&path);
    let arm = "  ... on Announcement {\n    ...AnnouncementSummary\n  }\n";
    workspace.put(&path, &written.replace(arm, ""));
    let said = scaffold(&workspace);
    assert!(said.contains("node_item.graphql"), "{said}");
    let text = workspace.read(&path);
    assert_eq!(text.len(), written.len());
    assert!(text.ends_with(&format!("{arm}}}\n")), "{text}");
}

#[test]
fn without_a_single_document_all_of_them_are_made() {
    let workspace = Workspace::copy();
    fs::remove_dir_all(workspace.path(DOCUMENTS)).expect("removed");
    scaffold(&workspace);
    let run = workspace.run(&["generate"]);
    assert_eq!(run.code, 0, "{}", run.said);
}

/// Puts fields into the snapshot, as a refresh would take them.
fn with_fields(fields: &[(&str, &str)]) -> Workspace {
    let workspace = Workspace::copy();
    let mut sdl = workspace.snapshot();
    for (of, field) in fields {
        let start = format!("type {of} {{\n");
        sdl = changed(&sdl, &start, &format!("{start}  {field}\n"));
    }
    let file = workspace.put("incoming/new.graphql", &sdl);
    let run = workspace.run(&["schema", "refresh", "--file", &file, "--date", TODAY]);
    assert_eq!(run.code, 0, "{}", run.said);
    workspace
}

#[test]
fn two_ways_to_the_same_thing_get_two_names() {
    let workspace = with_fields(&[
        ("Query", "zeds: [String!]!"),
        (
            "Network implements DatabaseRecord & Node",
            "zeds: [String!]!",
        ),
    ]);
    let said = scaffold(&workspace);
    for name in ["/list_zeds.graphql", "/list_network_zeds.graphql"] {
        assert!(said.contains(name), "{name} is missing in\n{said}");
    }
}

#[test]
fn two_fields_that_would_share_a_name_are_both_told() {
    let workspace = with_fields(&[
        ("Query", "zeds: [String!]!"),
        ("Mutation", "listZeds: Boolean"),
    ]);
    let before = workspace.texts();
    let run = workspace.run(&["operations", "scaffold"]);
    assert_eq!(run.code, 3, "{}", run.said);
    assert!(
        run.said
            .contains("Query.zeds and Mutation.listZeds would both be called ListZeds"),
        "{}",
        run.said
    );
    assert!(workspace.texts() == before);
}

#[test]
fn hand_written_documents_are_never_overwritten() {
    let workspace = Workspace::copy();
    let path = format!("{DOCUMENTS}/polls/create_poll.graphql");
    for (text, said) in [
        (
            "# Half of it.\nmutation CreatePoll {",
            "create_poll.graphql:2",
        ),
        (
            "# Another.\nquery Another { network { id } }",
            "contains something else",
        ),
    ] {
        workspace.put(&path, text);
        let before = workspace.texts();
        let run = workspace.run(&["operations", "scaffold"]);
        assert_eq!(run.code, 3, "{}", run.said);
        assert!(run.said.contains(said), "{}", run.said);
        assert!(workspace.texts() == before);
    }
}
