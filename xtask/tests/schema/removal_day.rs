//! The day after a removal date: the removed members are gone.

use crate::workspace::{Workspace, changed};

/// The day after everything that the snapshot announces has gone.
const AFTER: &str = "2026-12-16";
/// The mark of a member that is gone by then.
const MARK: &str = "@removalDate(date: \"2026-12-15\")";

/// The schema without the members that are gone by then. The canonical form has one member a line.
fn reduced(sdl: &str) -> String {
    let (gone, kept): (Vec<&str>, Vec<&str>) = sdl.lines().partition(|line| line.contains(MARK));
    assert!(gone.len() > 20, "{gone:?}");
    assert!(gone.iter().all(|line| line.starts_with("  ")), "{gone:?}");
    kept.join("\n") + "\n"
}

#[test]
fn a_schema_without_the_removed_members_is_accepted_and_our_documents_stay() {
    let workspace = Workspace::copy();
    let documents = |workspace: &Workspace| {
        let mut texts = workspace.texts();
        texts.retain(|path, _| path.starts_with("crates/operations/graphql"));
        texts
    };
    let before = documents(&workspace);
    let file = workspace.put("incoming/new.graphql", &reduced(&workspace.snapshot()));
    let run = workspace.run(&["schema", "refresh", "--file", &file, "--date", AFTER]);
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(!workspace.snapshot().contains("@deprecated"));
    assert!(
        !workspace
            .read("crates/schema/src/generated/enums.rs")
            .contains("deprecated(")
    );
    assert!(documents(&workspace) == before);
    let run = workspace.run(&["schema", "check", "--today", AFTER]);
    assert_eq!(run.code, 0, "{}", run.said);
}

#[test]
fn code_of_members_that_will_be_removed_says_when() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let enums = workspace.read("crates/schema/src/generated/enums.rs");
    let dated = sdl.lines().filter(|line| line.contains(MARK));
    let values: Vec<&str> = dated
        .map(|line| {
            line.trim_start()
                .split([' ', ':', '('])
                .next()
                .expect("a name")
        })
        .filter(|name| {
            name.chars()
                .all(|sign| sign.is_ascii_uppercase() || "_0123456789".contains(sign))
        })
        .collect();
    assert!(values.len() >= 6, "{values:?}");
    let notes = enums.matches("It may be removed from 2026-12-15.").count();
    assert_eq!(notes, values.len(), "{values:?}");
}

/// A workspace whose schema had a field since yesterday, with an operation that consists of it.
fn with_an_operation_that_goes(document: &str) -> Workspace {
    let workspace = Workspace::copy();
    let sdl = changed(
        &workspace.snapshot(),
        "type Network implements DatabaseRecord & Node {\n",
        &format!(
            "type Network implements DatabaseRecord & Node {{\n  oldName: String @deprecated(reason: \"Use name.\") {MARK}\n"
        ),
    );
    workspace.put(
        "crates/operations/graphql/network/get_old_name.graphql",
        document,
    );
    let file = workspace.put("incoming/new.graphql", &sdl);
    let run = workspace.run(&["schema", "refresh", "--file", &file, "--date", "2026-12-01"]);
    assert_eq!(run.code, 0, "{}", run.said);
    workspace
}

#[test]
fn an_operation_of_removed_fields_only_is_marked_and_does_not_fail_the_check() {
    let document = "# Gets the old name.\nquery GetOldName { network { oldName } }";
    let workspace = with_an_operation_that_goes(document);
    let run = workspace.run(&["schema", "check", "--today", "2026-12-15"]);
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(
        run.said
            .contains("warning  Network.oldName will be removed today"),
        "{}",
        run.said
    );
    let run = workspace.run(&["schema", "check", "--today", AFTER]);
    assert_eq!(run.code, 0, "{}", run.said);
    let note = "note     Network.oldName was to be removed on 2026-12-15. These operations select \
                nothing else and are refused from then on: GetOldName: Use name.";
    assert!(run.said.contains(note), "{}", run.said);
    let code = workspace.read("crates/operations/src/generated/network.rs");
    let marked = "#[deprecated(note = \"Use name. It may be removed from 2026-12-15.\")]\n\
                  #[derive(Clone, Debug, PartialEq, Default)]\n#[non_exhaustive]\n\
                  pub struct GetOldName {";
    assert!(code.contains(marked), "{code}");

    // The schema without it names the operation to remove.
    let before = workspace.files();
    let file = workspace.put("incoming/new.graphql", &reduced(&workspace.snapshot()));
    let run = workspace.run(&["schema", "refresh", "--file", &file, "--date", AFTER]);
    assert_eq!(run.code, 3, "{}", run.said);
    let told = "Remove these operations, whose fields are not in this schema:\n  GetOldName \
                (crates/operations/graphql/network/get_old_name.graphql)";
    assert!(run.said.contains(told), "{}", run.said);
    let mut after = workspace.files();
    let incoming = workspace.path("incoming/new.graphql");
    after.insert(incoming.clone(), before[&incoming].clone());
    assert!(after == before, "not one byte may change");
}

#[test]
fn an_operation_that_asks_for_more_has_to_be_changed_in_time() {
    let document = "# Gets the old name.\nquery GetOldName { network { id oldName } }";
    let workspace = with_an_operation_that_goes(document);
    let run = workspace.run(&["schema", "check", "--today", AFTER]);
    assert_eq!(run.code, 1, "{}", run.said);
    let error = "error    Network.oldName was to be removed on 2026-12-15: Use name.";
    assert!(run.said.contains(error), "{}", run.said);
}
