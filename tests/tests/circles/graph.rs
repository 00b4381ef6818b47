//! Circles in a graph: its strongly connected components of more than one file.

use std::collections::{BTreeMap, BTreeSet};

use super::imports::Imports;

/// The files of each circle, in order.
pub(crate) fn circles(imports: &Imports) -> BTreeSet<Vec<String>> {
    let mut search = Search {
        imports,
        order: BTreeMap::new(),
        lowest: BTreeMap::new(),
        open: Vec::new(),
        found: BTreeSet::new(),
    };
    for file in imports.keys() {
        if !search.order.contains_key(file.as_str()) {
            search.visit(file);
        }
    }
    search.found
}

/// Tarjan's algorithm.
struct Search<'a> {
    imports: &'a Imports,
    order: BTreeMap<&'a str, usize>,
    lowest: BTreeMap<&'a str, usize>,
    open: Vec<&'a str>,
    found: BTreeSet<Vec<String>>,
}

impl<'a> Search<'a> {
    fn visit(&mut self, file: &'a str) -> usize {
        let order = self.order.len();
        self.order.insert(file, order);
        self.open.push(file);
        let mut lowest = order;
        for next in self.imports.get(file).into_iter().flatten() {
            if !self.order.contains_key(next.as_str()) {
                lowest = lowest.min(self.visit(next));
            } else if self.open.contains(&next.as_str()) {
                lowest = lowest.min(self.order[next.as_str()]);
            }
        }
        self.lowest.insert(file, lowest);
        if lowest == order {
            let start = self.open.iter().position(|open| *open == file).unwrap_or(0);
            let mut circle: Vec<String> = self
                .open
                .split_off(start)
                .into_iter()
                .map(str::to_owned)
                .collect();
            circle.sort();
            if circle.len() > 1 {
                self.found.insert(circle);
            }
        }
        lowest
    }
}
