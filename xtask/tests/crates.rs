//! `cargo xtask architecture` and `cargo xtask release`, on a small workspace.

#![allow(
    clippy::expect_used,
    reason = "tests fail by panicking, their helpers too"
)]

use std::{fs, path::Path, process::Command};

use tempfile::TempDir;

const ARCHITECTURE: &str = "# Map\n\n<!-- Drawn by `cargo xtask architecture`. -->\n\
     <!-- The end of the drawing. -->\n\nThe rest.\n";

/// Crates called `mighty-…`, each with the dependencies that are named.
fn workspace(crates: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    put(
        &folder,
        "Cargo.toml",
        "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"3\"\n",
    );
    put(&folder, "ARCHITECTURE.md", ARCHITECTURE);
    put(
        &folder,
        "CHANGELOG.md",
        "# Changelog\n\n## Unreleased\n\n- The first version.\n",
    );
    for (name, dependencies) in crates {
        let manifest = format!(
            "[package]\nname = \"mighty-{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
             description = \"The {name}.\"\nlicense = \"MIT\"\nreadme = \"README.md\"\n\n\
             [dependencies]\n{dependencies}"
        );
        put(&folder, &format!("crates/{name}/Cargo.toml"), &manifest);
        for file in ["src/lib.rs", "README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
            put(&folder, &format!("crates/{name}/{file}"), "");
        }
    }
    folder
}

fn put(folder: &TempDir, path: &str, text: &str) {
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

fn architecture(folder: &TempDir) -> String {
    fs::read_to_string(folder.path().join("ARCHITECTURE.md")).expect("the map")
}

/// The exit code, and all that was said.
fn xtask(root: &Path, arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("--root")
        .arg(root)
        .args(arguments)
        .output()
        .expect("xtask");
    let said =
        [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned());
    (output.status.code().expect("an exit code"), said.concat())
}

fn by_path(name: &str) -> String {
    format!("mighty-{name} = {{ path = \"../{name}\", version = \"0.1.0\" }}\n")
}

#[test]
fn the_drawing_shows_each_dependency_that_no_other_way_leads_to() {
    let both = by_path("core") + &by_path("auth");
    let folder = workspace(&[("core", ""), ("auth", &by_path("core")), ("client", &both)]);
    assert_eq!(xtask(folder.path(), &["architecture", "--check"]).0, 1);
    assert_eq!(
        architecture(&folder),
        ARCHITECTURE,
        "a check writes nothing"
    );

    let (code, said) = xtask(folder.path(), &["architecture"]);
    assert_eq!(code, 0, "{said}");
    let drawn = architecture(&folder);
    assert!(drawn.contains("    client --> auth\n"), "{drawn}");
    assert!(drawn.contains("    auth --> core\n"), "{drawn}");
    assert!(!drawn.contains("client --> core"), "{drawn}");
    assert!(
        drawn.contains("| `mighty-client` | The client. | auth, core |"),
        "{drawn}"
    );
    assert!(drawn.ends_with("\nThe rest.\n"), "{drawn}");
    assert_eq!(xtask(folder.path(), &["architecture", "--check"]).0, 0);
}

#[test]
fn nothing_below_the_facade_may_need_it() {
    let folder = workspace(&[("networks", ""), ("auth", &by_path("networks"))]);
    let (code, said) = xtask(folder.path(), &["architecture"]);
    assert_eq!(code, 3);
    assert!(
        said.contains("mighty-auth must not need mighty-networks"),
        "{said}"
    );
}

#[test]
fn a_release_is_refused_for_each_thing_that_is_missing() {
    let needs_another = by_path("core").replace("0.1.0", "0.1");
    let folder = workspace(&[("core", ""), ("auth", &needs_another)]);
    put(
        &folder,
        "CHANGELOG.md",
        "# Changelog\n\n## Unreleased\n\nNothing.\n",
    );
    fs::remove_file(folder.path().join("crates/core/LICENSE-MIT")).expect("a licence");
    let (code, said) = xtask(folder.path(), &["release", "--dry-run"]);
    assert_eq!(code, 3);
    for objection in [
        "mighty-auth asks for mighty-core ^0.1\n",
        "mighty-core has no LICENSE-MIT\n",
        "the section 0.1.0 of CHANGELOG.md is empty\n",
    ] {
        assert!(said.contains(objection), "{objection}: {said}");
    }
    let (code, _) = xtask(folder.path(), &["release"]);
    assert_eq!(code, 3, "it publishes nothing");
}
