//! A refresh that was killed, and one that failed, half-way.

use std::fs;

use crate::workspace::{Run, TODAY, Workspace, changed};

fn refresh(workspace: &Workspace, sdl: &str) -> Run {
    let file = workspace.put("incoming/new.graphql", sdl);
    workspace.run(&["schema", "refresh", "--file", &file, "--date", TODAY])
}

/// What a refresh writes, in the order in which it says that it does.
fn written(run: &Run) -> Vec<String> {
    assert_eq!(run.code, 0, "{}", run.said);
    let (_, list) = run.said.split_once("Written:\n").expect("a list");
    list.lines().map(|line| line.trim().to_owned()).collect()
}

#[test]
fn wherever_a_refresh_is_killed_another_finishes_it() {
    let old = Workspace::regenerated();
    let sdl = changed(&old.snapshot(), "  PAST\n", "  ANCIENT\n  PAST\n");
    let new = Workspace::regenerated();
    let order = written(&refresh(&new, &sdl));
    assert_eq!(
        order[order.len() - 3..],
        ["CHANGES.md", "mighty.graphql", "provenance.toml"].map(|name| format!("schemas/{name}"))
    );
    let told = new.read("schemas/CHANGES.md");
    assert_eq!(
        told.matches("`EventDirection.ANCIENT` was added").count(),
        1
    );

    for (at, path) in order.iter().enumerate() {
        // From here on, `old` holds what a kill after this file leaves.
        fs::copy(new.path(path), old.path(path)).expect("copied");
        // Amid the generated files one place is as good as another.
        let is_told_apart = at == 0 || (order.len() - 4..order.len() - 1).contains(&at);
        if !is_told_apart {
            continue;
        }
        let killed = old.duplicate();
        let run = refresh(&killed, &sdl);
        assert_eq!(run.code, 0, "killed after {path}: {}", run.said);
        for path in &order {
            assert!(
                killed.read(path) == new.read(path),
                "{path} differs after file {at} of {order:?}: {}",
                run.said
            );
        }
    }
}

#[test]
fn a_failure_half_way_leaves_all_as_it_was_and_can_be_repeated() {
    let workspace = Workspace::regenerated();
    let sdl = changed(&workspace.snapshot(), "  PAST\n", "  ANCIENT\n  PAST\n");
    workspace.put("incoming/new.graphql", &sdl);
    let provenance = workspace.path("schemas/provenance.toml");
    let text = fs::read_to_string(&provenance).expect("text");
    // The last file to be written can't be: a folder lies there.
    fs::remove_file(&provenance).expect("removed");
    workspace.put("schemas/provenance.toml/in_the_way", "");
    let before = workspace.files();

    let run = refresh(&workspace, &sdl);
    assert_eq!(run.code, 1, "{}", run.said);
    assert!(run.said.contains("everything is as it was"), "{}", run.said);
    assert!(workspace.files() == before, "not one byte may change");

    fs::remove_dir_all(&provenance).expect("removed");
    fs::write(&provenance, text).expect("written");
    assert!(written(&refresh(&workspace, &sdl)).len() > 3);
    let run = workspace.run(&["generate", "--check"]);
    assert_eq!(run.code, 0, "{}", run.said);
}
