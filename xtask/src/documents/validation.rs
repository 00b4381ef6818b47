//! Whether documents are valid against a schema.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::Arc,
};

use apollo_compiler::{
    ExecutableDocument, Schema,
    ast::{self, Definition},
    validation::{DiagnosticList, Valid},
};

use super::{Documents, Whose, definitions::Definitions};
use crate::task::Result;

impl Documents {
    /// Passes if all files are GraphQL.
    ///
    /// # Errors
    /// apollo-compiler's own diagnostics.
    pub(crate) fn well_formed(&self) -> Result<()> {
        told(&self.broken)
    }

    /// Checks all documents against `schema`.
    ///
    /// # Errors
    /// apollo-compiler's own diagnostics, each once.
    pub(crate) fn validate(&self, schema: &Valid<Schema>) -> Result<()> {
        self.well_formed()?;
        let definitions = Definitions::of(&self.files);
        let (mut found, mut seen) = (Vec::new(), HashSet::new());
        for together in self.together(&definitions) {
            for error in self.errors(schema, &definitions, &together) {
                if seen.insert(error.clone()) {
                    found.push(error);
                }
            }
        }
        told(&found)
    }

    /// The definitions that make up one document each.
    fn together(&self, definitions: &Definitions<'_>) -> Vec<BTreeSet<usize>> {
        let all: BTreeSet<usize> = (0..definitions.all.len()).collect();
        if self.whose == Whose::Ours {
            return vec![all];
        }
        let mut by_file: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (at, (file, definition)) in definitions.all.iter().enumerate() {
            if !matches!(definition, Definition::FragmentDefinition(_)) {
                let together = by_file.entry(&file.path).or_default();
                together.extend(definitions.with_fragments(at));
            }
        }
        let mut together: Vec<_> = by_file.into_values().collect();
        // Fragments that no operation uses are checked too.
        let used: BTreeSet<usize> = together.iter().flatten().copied().collect();
        let unused = all.difference(&used);
        let alone: BTreeSet<usize> = unused
            .flat_map(|at| definitions.with_fragments(*at))
            .collect();
        if !alone.is_empty() {
            together.push(alone);
        }
        together
    }

    /// The errors in the document of these definitions.
    fn errors(
        &self,
        schema: &Valid<Schema>,
        definitions: &Definitions<'_>,
        together: &BTreeSet<usize>,
    ) -> Vec<String> {
        let mut parts: Vec<ast::Document> = Vec::new();
        let mut last = None;
        for at in together {
            let (file, definition) = definitions.all[*at];
            if last.replace(&file.path) != Some(&file.path) {
                let mut part = ast::Document::new();
                part.sources = Arc::clone(&file.parsed.sources);
                parts.push(part);
            }
            let part = parts.last_mut().expect("one was added");
            part.definitions.push(definition.clone());
        }
        // A diagnostic may point into the schema, too.
        let mut errors = DiagnosticList::new(Arc::clone(&schema.sources));
        let mut builder = ExecutableDocument::builder(Some(schema), &mut errors);
        for part in &parts {
            builder.add_ast_document(part, true);
        }
        let document = builder.build();
        if !errors.is_empty() {
            return errors.iter().map(|error| error.to_string()).collect();
        }
        let Err(invalid) = document.validate(schema) else {
            return Vec::new();
        };
        let is_settled =
            |name: Option<&str>| self.whose == Whose::Ours && name == Some("ConflictingFieldType");
        invalid
            .errors
            .iter()
            .filter(|error| !is_settled(error.error.unstable_error_name()))
            .map(|error| error.to_string())
            .collect()
    }
}

fn told(errors: &[String]) -> Result<()> {
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors.join("\n").into())
    }
}
