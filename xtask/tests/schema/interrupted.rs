//! A refresh that was killed, and one that failed, half-way.

use std::{fs, process::Stdio, thread};

use serde_json::json;

use crate::workspace::{Run, TODAY, Workspace, changed};

fn refresh(workspace: &Workspace, sdl: &str) -> Run {
    let file = workspace.put("incoming/new.graphql", sdl);
    workspace.run(&["schema", "refresh", "--file", &file, "--date", TODAY])
}

#[test]
fn a_refresh_that_is_killed_has_happened_or_not() {
    let old = Workspace::regenerated();
    let sdl = changed(&old.snapshot(), "  PAST\n", "  ANCIENT\n  PAST\n");
    old.put("incoming/new.graphql", &sdl);
    let new = old.duplicate();
    let run = refresh(&new, &sdl);
    assert_eq!(run.code, 0, "{}", run.said);
    let told = "`EventDirection.ANCIENT` was added";
    assert_eq!(new.read("schemas/CHANGES.md").matches(told).count(), 1);

    let killed = old.duplicate();
    let file = killed.path("incoming/new.graphql");
    let file = file.to_string_lossy();
    let arguments = ["schema", "refresh", "--file", &file, "--date", TODAY];
    let mut process = killed
        .command(&arguments, None)
        .stdout(Stdio::null())
        .spawn()
        .expect("runs");
    // The journal is there from the first file that is replaced to the last.
    while !killed.path(".xtask-journal").exists() && process.try_wait().expect("asked").is_none() {
        thread::yield_now();
    }
    process.kill().expect("killed");
    process.wait().expect("ended");

    let run = killed.run(&["schema", "check", "--today", TODAY]);
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(
        killed.texts() == old.texts() || killed.texts() == new.texts(),
        "neither as before nor as after: {}",
        run.said
    );
    let run = refresh(&killed, &sdl);
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(killed.texts() == new.texts(), "{}", run.said);
}

#[test]
fn any_task_restores_the_files_of_an_interrupted_refresh() {
    let workspace = Workspace::regenerated();
    let before = workspace.texts();
    let snapshot = workspace.snapshot();
    workspace.put("schemas/.xtask-old-mighty.graphql", &snapshot);
    workspace.put("schemas/mighty.graphql", "type Query { half: Int }");
    workspace.put("crates/schema/src/generated/added.rs", "");
    let entry = |target: &str, was_there: bool| json!({ "target": target, "was_there": was_there, "will_be_there": true });
    let journal = json!([
        entry("schemas/mighty.graphql", true),
        entry("crates/schema/src/generated/added.rs", false),
    ]);
    workspace.put(".xtask-journal", &journal.to_string());

    let run = workspace.run(&["generate", "--check"]);
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(run.said.contains("was cut off"), "{}", run.said);
    assert!(workspace.texts() == before, "all is as it was");
}

#[test]
fn a_failure_half_way_leaves_all_as_it_was_and_can_be_repeated() {
    let workspace = Workspace::regenerated();
    let sdl = changed(&workspace.snapshot(), "  PAST\n", "  ANCIENT\n  PAST\n");
    workspace.put("incoming/new.graphql", &sdl);
    let provenance = workspace.path("schemas/provenance.toml");
    let text = fs::read_to_string(&provenance).expect("text");
    // The last file can't be written: a folder has its name.
    fs::remove_file(&provenance).expect("removed");
    workspace.put("schemas/provenance.toml/in_the_way", "");
    let before = workspace.files();

    let run = refresh(&workspace, &sdl);
    assert_eq!(run.code, 3, "{}", run.said);
    assert!(run.said.contains("everything is as it was"), "{}", run.said);
    assert!(workspace.files() == before, "not one byte may change");

    fs::remove_dir_all(&provenance).expect("removed");
    fs::write(&provenance, text).expect("written");
    let run = refresh(&workspace, &sdl);
    assert_eq!(run.code, 0, "{}", run.said);
    let run = workspace.run(&["generate", "--check"]);
    assert_eq!(run.code, 0, "{}", run.said);
}
