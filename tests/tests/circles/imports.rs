//! The imports between the files of a crate: paths are followed to the file that defines the name.

use std::collections::{BTreeMap, BTreeSet};

use super::source::Crate;

/// For each file, the files that it needs.
pub(crate) type Imports = BTreeMap<String, BTreeSet<String>>;

/// A module or a file: the target of a path.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Module(usize),
    Item(usize),
}

/// Builds the graph of `krate`. A module's re-exports of its own children's items are not imports.
pub(crate) fn graph(krate: &Crate) -> Imports {
    let mut imports = Imports::new();
    for (index, module) in krate.modules.iter().enumerate() {
        let used = module.imports.iter().filter(|import| import.name != "*");
        let used = used.flat_map(|import| {
            let targets = resolve(krate, index, &import.path, &mut Vec::new());
            let is_reexport = import.is_reexport;
            targets.into_iter().filter(move |target| {
                !(is_reexport && is_inside(krate, file_of(krate, *target), index))
            })
        });
        let written = module.paths.iter();
        let written = written.flat_map(|path| resolve(krate, index, path, &mut Vec::new()));
        for target in used.chain(written) {
            // A path to a module is not an import. The items that are used from it are.
            if let Target::Item(file) = target
                && file != module.file
            {
                let from = krate.files[module.file].clone();
                imports
                    .entry(from)
                    .or_default()
                    .insert(krate.files[file].clone());
            }
        }
    }
    imports
}

fn file_of(krate: &Crate, target: Target) -> usize {
    match target {
        Target::Module(module) => krate.modules[module].file,
        Target::Item(file) => file,
    }
}

/// Whether `file` is that of a module inside of `module`.
fn is_inside(krate: &Crate, file: usize, module: usize) -> bool {
    let owner = krate.modules.iter().position(|module| module.file == file);
    let mut next = owner.and_then(|owner| krate.modules[owner].parent);
    while let Some(ancestor) = next {
        if ancestor == module {
            return true;
        }
        next = krate.modules[ancestor].parent;
    }
    false
}

/// Everything that `path`, written in module `from`, can mean. Empty if it leads out of the crate.
fn resolve(
    krate: &Crate,
    from: usize,
    path: &[String],
    visited: &mut Vec<(usize, String)>,
) -> BTreeSet<Target> {
    let Some((first, rest)) = path.split_first() else {
        return BTreeSet::new();
    };
    let starts = match first.as_str() {
        "crate" => BTreeSet::from([Target::Module(0)]),
        "self" => BTreeSet::from([Target::Module(from)]),
        "super" => krate.modules[from]
            .parent
            .map(Target::Module)
            .into_iter()
            .collect(),
        name => look_up(krate, from, name, visited),
    };
    let mut targets = starts;
    for name in rest {
        targets = targets
            .into_iter()
            .flat_map(|target| match target {
                Target::Module(module) if name == "super" => krate.modules[module]
                    .parent
                    .map(Target::Module)
                    .into_iter()
                    .collect(),
                Target::Module(module) => {
                    let mut found = look_up(krate, module, name, visited);
                    // Files of generated modules are left out, and their items belong to no file here.
                    if found.is_empty() && name != "generated" {
                        // Made by a macro, or an item of a block.
                        found.insert(Target::Item(krate.modules[module].file));
                    }
                    found
                }
                // A variant, or an associated item.
                item @ Target::Item(_) => BTreeSet::from([item]),
            })
            .collect();
    }
    targets
}

/// Everything that `name` means in a module.
fn look_up(
    krate: &Crate,
    module: usize,
    name: &str,
    visited: &mut Vec<(usize, String)>,
) -> BTreeSet<Target> {
    let key = (module, name.to_owned());
    if visited.contains(&key) {
        return BTreeSet::new();
    }
    visited.push(key);
    let here = &krate.modules[module];
    let mut found = BTreeSet::new();
    let children = here.children.get(name).into_iter().flatten();
    found.extend(children.copied().map(Target::Module));
    if here.items.contains(name) {
        found.insert(Target::Item(here.file));
    }
    for import in here.imports.iter().filter(|import| import.name == name) {
        found.extend(resolve(krate, module, &import.path, visited));
    }
    if found.is_empty() {
        for glob in here.imports.iter().filter(|import| import.name == "*") {
            for target in resolve(krate, module, &glob.path, visited) {
                if let Target::Module(target) = target {
                    found.extend(look_up(krate, target, name, visited));
                }
            }
        }
    }
    visited.pop();
    found
}
