//! The structure of the sources. `style` checks how modules are laid out. The rest is about circles:
//! if one file of a crate needs another, the other does not need it back, neither directly nor
//! through others.
//!
//! Every path in the hand-written files below `src/` is followed to the file that defines what it
//! names. Two things are allowed: a module may re-export what its own children define, and a type
//! may name its builder (see [`BUILDERS`]).
//!
//! `open.txt` lists the circles that still exist. A circle that is not listed fails the test. A
//! listed circle that no longer exists fails it as well: remove it from the list with
//!
//! ```sh
//! MIGHTY_CIRCLES=shrink cargo test -p mighty-tests --test circles
//! ```

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at what it can't read"
)]

mod graph;
mod imports;
mod list;
mod source;
mod style;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use imports::Imports;
use list::Circle;

/// A type's file and its builder's file. They may import each other.
const BUILDERS: [(&str, &str, &str); 4] = [
    ("crates/auth/src", "client/mod.rs", "client/builder.rs"),
    ("crates/networks/src", "client.rs", "builder.rs"),
    ("crates/sandbox/src", "sandbox/mod.rs", "sandbox/builder.rs"),
    ("crates/transport/src", "client.rs", "builder.rs"),
];

const LIST: &str = "tests/tests/circles/open.txt";

fn workspace() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("the workspace").to_path_buf()
}

/// The `src` folders of all crates and of xtask, relative to the workspace.
fn sources() -> Vec<String> {
    let entries = fs::read_dir(workspace().join("crates")).expect("the crates");
    let names = entries.map(|entry| entry.expect("a crate").file_name());
    let crates = names.map(|name| format!("crates/{}/src", name.to_string_lossy()));
    let mut all: Vec<_> = crates.chain(["xtask/src".to_owned()]).collect();
    all.sort();
    all
}

/// The imports below a `src` folder: those of the library and those of the program.
fn imports_below(folder: &Path) -> Imports {
    let roots = ["lib.rs", "main.rs"].map(|root| folder.join(root));
    let graphs = roots
        .iter()
        .filter(|root| root.exists())
        .map(|root| imports::graph(&source::read(root)));
    graphs.fold(Imports::new(), |mut all, graph| {
        for (file, needs) in graph {
            all.entry(file).or_default().extend(needs);
        }
        all
    })
}

/// The circles below a `src` folder that are not those of a type with its builder.
fn circles_below(folder: &str, imports: &mut Imports) -> impl Iterator<Item = Circle> {
    for (_, of, builder) in BUILDERS.iter().filter(|(below, _, _)| *below == folder) {
        if let Some(needs) = imports.get_mut(*of) {
            needs.remove(*builder);
        }
    }
    let found = graph::circles(imports);
    let folder = folder.to_owned();
    found.into_iter().map(move |files| Circle {
        folder: folder.clone(),
        files,
    })
}

#[test]
fn the_circles_are_those_on_the_list() {
    let mut found = BTreeSet::new();
    for folder in sources() {
        let mut imports = imports_below(&workspace().join(&folder));
        found.extend(circles_below(&folder, &mut imports));
    }
    let path = workspace().join(LIST);
    let listed = list::parse(&fs::read_to_string(&path).expect(LIST));
    let new = list::new(&found, &listed);
    assert!(
        new.is_empty(),
        "these files need one another in a circle. Move what they share to a file of its own:\n\n{}",
        list::print(&new)
    );
    if std::env::var("MIGHTY_CIRCLES").is_ok_and(|wish| wish == "shrink") {
        let head = list::head(&fs::read_to_string(&path).expect(LIST));
        fs::write(&path, format!("{head}\n{}", list::print(&found))).expect(LIST);
        return;
    }
    let gone: BTreeSet<_> = listed.difference(&found).cloned().collect();
    assert!(
        gone.is_empty(),
        "good: these circles are gone or have become smaller. Take them off {LIST} with \
         `MIGHTY_CIRCLES=shrink cargo test -p mighty-tests --test circles`:\n\n{}",
        list::print(&gone)
    );
}

#[test]
fn each_listed_builder_and_its_type_import_each_other() {
    for (folder, of, builder) in BUILDERS {
        let imports = imports_below(&workspace().join(folder));
        let needs = |from: &str, to: &str| imports.get(from).is_some_and(|all| all.contains(to));
        assert!(
            needs(of, builder) && needs(builder, of),
            "{folder}: {of} and {builder} don't need each other: take them off `BUILDERS`"
        );
    }
}

/// The circles of a crate with these files.
fn circles_of(files: &[(&str, &str)]) -> Vec<Vec<String>> {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    let imports = imports_below(folder.path());
    graph::circles(&imports).into_iter().collect()
}

#[test]
fn files_that_import_each_other_are_a_circle() {
    let circles = circles_of(&[
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::b::B; pub struct A(B);"),
        ("b.rs", "pub struct B; fn f() { super::c::f() }"),
        (
            "c.rs",
            "pub fn f() { println!(\"{}\", crate::a::A::default()) }",
        ),
        ("d.rs", "use crate::{a::A, b::B};"),
    ]);
    assert_eq!(circles, [["a.rs", "b.rs", "c.rs"]]);
}

#[test]
fn a_reexport_leads_to_the_file_that_defines_the_name() {
    let files = [
        ("lib.rs", "mod parts; pub use parts::{A, B};"),
        ("parts/mod.rs", "mod a; mod b; pub use a::A; pub use b::*;"),
        ("parts/a.rs", "use super::B; pub struct A(B);"),
        ("parts/b.rs", "pub struct B;"),
    ];
    assert!(circles_of(&files).is_empty());
    let mut back = files;
    back[3].1 = "use crate as own; pub struct B(own::A);";
    assert_eq!(circles_of(&back), [["parts/a.rs", "parts/b.rs"]]);
}

#[test]
fn a_module_that_does_more_than_reexport_its_children_is_in_a_circle_with_them() {
    let circles = circles_of(&[
        ("lib.rs", "mod parts;"),
        (
            "parts/mod.rs",
            "mod a; pub use a::A; pub fn f() -> A { a::make() } pub struct Shared;",
        ),
        (
            "parts/a.rs",
            "use super::*; pub struct A(Shared); pub fn make() -> A { A(Shared) }",
        ),
    ]);
    assert_eq!(circles, [["parts/a.rs", "parts/mod.rs"]]);
}

#[test]
fn each_file_of_a_module_that_differs_by_system_is_read() {
    let circles = circles_of(&[
        ("lib.rs", "mod a;"),
        (
            "a.rs",
            "#[cfg_attr(unix, path = \"unix.rs\")]\n#[cfg_attr(not(unix), path = \"other.rs\")]\nmod os;\n\
             pub struct A(os::Os);",
        ),
        ("unix.rs", "pub struct Os;"),
        ("other.rs", "use crate::a::A; pub struct Os(Box<A>);"),
    ]);
    assert_eq!(circles, [["a.rs", "other.rs"]]);
}
