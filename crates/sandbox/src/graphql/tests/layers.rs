//! The layers of the engine: each file uses only what is below it.

use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, into);
        } else {
            into.push(path);
        }
    }
}

/// Asserts that no file below a folder names one of these modules in its code.
fn assert_ignores(folder: &str, modules: &[&str]) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    files(&root.join(folder), &mut found);
    assert!(!found.is_empty());
    for path in found {
        let text = fs::read_to_string(&path).unwrap();
        let code = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            for module in modules {
                let names_it = line.contains(&format!("{module}::"))
                    || line.contains(&format!("{module};"))
                    || line.contains(&format!("{{{module}, "));
                assert!(!names_it, "{} uses {module}: {line}", path.display());
            }
        }
    }
}

#[test]
fn no_rule_knows_the_engine() {
    assert_ignores("graphql/rules", &["mutations", "engine", "object", "pages"]);
}

#[test]
fn reading_does_not_know_the_rules_of_writing() {
    assert_ignores(
        "graphql/resolve",
        &["mutations", "rules", "engine", "object"],
    );
}

#[test]
fn the_world_knows_no_layer_above() {
    assert_ignores(
        "world",
        &[
            "mutations",
            "rules",
            "resolve",
            "context",
            "engine",
            "roles",
        ],
    );
}
