//! Whether documents are valid against a schema.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    sync::Arc,
};

use apollo_compiler::{
    ExecutableDocument,
    ast::{self, Definition},
    diagnostic::Diagnostic,
    parser::{FileId, SourceSpan},
    validation::{DiagnosticData, DiagnosticList, Valid},
};

use super::{
    Documents, Grouping,
    definitions::Definitions,
    problem::{self, Problem},
    uses::operations_by_definition,
};
use crate::schema::Schema;

impl Documents {
    /// The files that can't be read or are not GraphQL.
    pub fn broken(&self) -> &[Problem] {
        &self.broken
    }

    /// Checks all documents against `schema`, and returns every mistake once. If a file is
    /// [broken](Self::broken), only that is returned: it may be the one with a missing fragment.
    pub fn validate(&self, schema: &Schema) -> Vec<Problem> {
        if !self.broken.is_empty() {
            return self.broken.clone();
        }
        let definitions = Definitions::of(&self.files);
        let places = Places::of(&definitions);
        let (mut found, mut seen) = (Vec::new(), HashSet::new());
        for together in self.together(&definitions) {
            for problem in self.errors(schema.document(), &definitions, &together, &places) {
                if seen.insert(problem.diagnostic().to_owned()) {
                    found.push(problem);
                }
            }
        }
        found
    }

    /// The definitions that make up one document each.
    fn together(&self, definitions: &Definitions<'_>) -> Vec<BTreeSet<usize>> {
        let all: BTreeSet<usize> = (0..definitions.all.len()).collect();
        if self.grouping == Grouping::One {
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
        schema: &Valid<apollo_compiler::Schema>,
        definitions: &Definitions<'_>,
        together: &BTreeSet<usize>,
        places: &Places,
    ) -> Vec<Problem> {
        let mut parts: Vec<ast::Document> = Vec::new();
        let mut last = None;
        for at in together {
            let (file, definition) = definitions.all[*at];
            if last.replace(&file.path) != Some(&file.path) {
                let mut part = ast::Document::new();
                part.sources = Arc::clone(&file.parsed.sources);
                parts.push(part);
            }
            if let Some(part) = parts.last_mut() {
                part.definitions.push(definition.clone());
            }
        }
        // A diagnostic may point into the schema, too.
        let mut errors = DiagnosticList::new(Arc::clone(&schema.sources));
        let mut builder = ExecutableDocument::builder(Some(schema), &mut errors);
        for part in &parts {
            builder.add_ast_document(part, true);
        }
        let document = builder.build();
        if !errors.is_empty() {
            return errors.iter().map(|error| places.problem(&error)).collect();
        }
        let Err(invalid) = document.validate(schema) else {
            return Vec::new();
        };
        let is_settled = |name: Option<&str>| {
            self.grouping == Grouping::One && name == Some("ConflictingFieldType")
        };
        invalid
            .errors
            .iter()
            .filter(|error| !is_settled(error.error.unstable_error_name()))
            .map(|error| places.problem(&error))
            .collect()
    }
}

/// The places of all definitions, and the operations that each is part of.
struct Places {
    /// The definitions of each file, in order, each with its end.
    by_file: HashMap<FileId, Vec<(usize, usize)>>,
    operations: Vec<BTreeSet<String>>,
}

impl Places {
    fn of(definitions: &Definitions<'_>) -> Self {
        let mut by_file: HashMap<FileId, Vec<(usize, usize)>> = HashMap::new();
        for (at, (_, definition)) in definitions.all.iter().enumerate() {
            if let Some(span) = span(definition) {
                let places = by_file.entry(span.file_id()).or_default();
                places.push((span.end_offset(), at));
            }
        }
        Self {
            by_file,
            operations: operations_by_definition(definitions),
        }
    }

    /// The error, with the operations that have it.
    fn problem(&self, error: &Diagnostic<'_, DiagnosticData>) -> Problem {
        let mut problem = Problem::found(error);
        if let Some(span) = problem::place(error)
            && let Some(places) = self.by_file.get(&span.file_id())
        {
            let next = places.partition_point(|(end, _)| *end <= span.offset());
            if let Some((_, at)) = places.get(next) {
                problem.operations.clone_from(&self.operations[*at]);
            }
        }
        problem
    }
}

fn span(definition: &Definition) -> Option<SourceSpan> {
    match definition {
        Definition::OperationDefinition(operation) => operation.location(),
        Definition::FragmentDefinition(fragment) => fragment.location(),
        _ => None,
    }
}
