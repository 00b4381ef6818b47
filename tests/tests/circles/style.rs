//! One style of modules: a module with children is `name/mod.rs`, and a test or an example with
//! modules of its own is `name/main.rs`. No file `name.rs` stands beside a folder `name`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::workspace;

/// The files `name.rs` below `folder` that stand beside a folder `name`, in order.
fn beside_their_folder(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let hidden = |name: &str| name.starts_with('.') || name == "target";
        if path.is_dir() {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if !hidden(&name) {
                found.extend(beside_their_folder(&path));
            }
        } else if path.extension().is_some_and(|end| end == "rs")
            && has_files(&path.with_extension(""))
        {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Git leaves empty folders behind if their files move.
fn has_files(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

#[test]
fn no_file_stands_beside_a_folder_of_its_name() {
    let found = beside_their_folder(&workspace());
    assert!(
        found.is_empty(),
        "move each into its folder, as mod.rs, or as main.rs if it is a program or a test: {found:#?}"
    );
}

#[test]
fn a_file_beside_a_folder_of_its_name_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    for below in ["src/parts", "src/part", "src/empty", "target/parts"] {
        fs::create_dir_all(root.join(below)).expect("a folder");
    }
    let files = [
        "src/parts.rs",
        "src/parts/one.rs",
        "src/part/mod.rs",
        "src/empty.rs",
        "target/parts.rs",
        "target/parts/one.rs",
    ];
    for file in files {
        fs::write(root.join(file), "").expect("a file");
    }
    assert_eq!(beside_their_folder(root), [root.join("src/parts.rs")]);
}
