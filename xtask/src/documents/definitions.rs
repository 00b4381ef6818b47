//! Operations and fragments over the files of a folder, and what rests on what.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use apollo_compiler::ast::{Definition, Selection};

use super::File;

/// Every definition, in the order of the files.
pub(super) struct Definitions<'a> {
    pub(super) all: Vec<(&'a File, &'a Definition)>,
    fragments: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Definitions<'a> {
    pub(super) fn of(files: &'a [File]) -> Self {
        let all: Vec<(&File, &Definition)> = files
            .iter()
            .flat_map(|file| file.parsed.definitions.iter().map(move |one| (file, one)))
            .collect();
        let mut fragments: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, (_, definition)) in all.iter().enumerate() {
            if let Definition::FragmentDefinition(fragment) = definition {
                fragments.entry(&fragment.name).or_default().push(at);
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

    /// The places of what the definition at `at` rests on, and its own.
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

    /// The fragment that `name` means in `file`: where there are several, that of the file itself,
    /// else of its folder, else the first.
    fn fragment(&self, name: &str, file: &File) -> Option<usize> {
        let distance = |at: &&usize| {
            let (of, _) = self.all[**at];
            (of.path != file.path, folder(of) != folder(file), **at)
        };
        self.fragments
            .get(name)?
            .iter()
            .min_by_key(distance)
            .copied()
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
