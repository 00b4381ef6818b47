//! The names that are given in one place of the generated code.

use std::collections::BTreeMap;

use crate::task::Result;

/// Each name with the coordinates that lead to it.
#[derive(Default)]
pub(super) struct Names(BTreeMap<String, Vec<String>>);

impl Names {
    pub(super) fn add(&mut self, name: &proc_macro2::Ident, from: String) {
        self.add_text(name.to_string(), from);
    }

    pub(super) fn add_text(&mut self, name: String, from: String) {
        self.0.entry(name).or_default().push(from);
    }

    pub(super) fn clashes(self) -> Vec<String> {
        let clashes = self.0.into_iter().filter(|(_, from)| from.len() > 1);
        clashes
            .map(|(name, from)| format!("{} would all be `{name}` in Rust", from.join(", ")))
            .collect()
    }

    /// # Errors
    /// Every name that is given twice.
    pub(super) fn refuse_twice(self) -> Result<()> {
        let clashes = self.clashes();
        if clashes.is_empty() {
            Ok(())
        } else {
            Err(clashes.join("\n").into())
        }
    }
}
