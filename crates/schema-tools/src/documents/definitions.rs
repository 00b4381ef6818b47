//! Operations and fragments in the files of a folder, and their dependencies.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use apollo_compiler::ast::{Definition, Selection};

use super::File;

/// Every definition, in the order of the files.
pub(super) struct Definitions<'a> {
    pub(super) all: Vec<(&'a File, &'a Definition)>,
    fragments: BTreeMap<&'a str, Places<'a>>,
}

/// The places of the fragments with one name.
#[derive(Default)]
struct Places<'a> {
    first: usize,
    by_file: BTreeMap<&'a str, usize>,
    by_folder: BTreeMap<Option<&'a Path>, usize>,
}

impl<'a> Definitions<'a> {
    pub(super) fn of(files: &'a [File]) -> Self {
        let all: Vec<(&File, &Definition)> = files
            .iter()
            .flat_map(|file| file.parsed.definitions.iter().map(move |one| (file, one)))
            .collect();
        let mut fragments: BTreeMap<&str, Places<'_>> = BTreeMap::new();
        // From the last to the first, which then stays.
        for (at, (file, definition)) in all.iter().enumerate().rev() {
            if let Definition::FragmentDefinition(fragment) = definition {
                let places = fragments.entry(&fragment.name).or_default();
                places.first = at;
                places.by_file.insert(&file.path, at);
                places.by_folder.insert(folder(file), at);
            }
        }
        Self { all, fragments }
    }

    /// The places of the operations.
    pub(super) fn operations(&self) -> impl Iterator<Item = usize> {
        let all = self.all.iter().enumerate();
        all.filter(|(_, (_, definition))| matches!(definition, Definition::OperationDefinition(_)))
            .map(|(at, _)| at)
    }

    /// The places of the definitions that the one at `at` depends on, and its own.
    pub(super) fn with_fragments(&self, at: usize) -> BTreeSet<usize> {
        let (mut open, mut found) = (vec![at], BTreeSet::new());
        while let Some(at) = open.pop() {
            if found.insert(at) {
                let (file, definition) = self.all[at];
                let mut names = BTreeSet::new();
                spreads(selections(definition), &mut names);
                open.extend(names.iter().filter_map(|name| self.fragment(name, file)));
            }
        }
        found
    }

    /// The fragment that `name` means in `file`. If there are several, the one in the file itself,
    /// else in its folder, else the first.
    fn fragment(&self, name: &str, file: &File) -> Option<usize> {
        let places = self.fragments.get(name)?;
        let near = places.by_file.get(file.path.as_str());
        let near = near.or_else(|| places.by_folder.get(&folder(file)));
        Some(near.copied().unwrap_or(places.first))
    }
}

fn folder(file: &File) -> Option<&Path> {
    Path::new(&file.path).parent()
}

fn selections(definition: &Definition) -> &[Selection] {
    match definition {
        Definition::OperationDefinition(operation) => &operation.selection_set,
        Definition::FragmentDefinition(fragment) => &fragment.selection_set,
        _ => &[],
    }
}

fn spreads<'a>(selections: &'a [Selection], found: &mut BTreeSet<&'a str>) {
    for selection in selections {
        match selection {
            Selection::Field(field) => spreads(&field.selection_set, found),
            Selection::InlineFragment(arm) => spreads(&arm.selection_set, found),
            Selection::FragmentSpread(spread) => {
                found.insert(&spread.fragment_name);
            }
        }
    }
}
