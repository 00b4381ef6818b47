//! GraphQL documents, ours or a user's: read from a folder, validated, and asked what they use.
//!
//! The generator reads ours in a way of its own, for it completes them; here documents are taken as
//! they are written, in files that may hold any number of operations and fragments.

mod uses;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use apollo_compiler::{
    ExecutableDocument, Schema, ast,
    validation::{DiagnosticList, Valid},
};

pub(crate) use uses::Uses;

use crate::{Result, outputs::files_below, paths};

/// The documents below a folder, which belong together: fragments of one file serve all.
pub(crate) struct Documents {
    files: Vec<File>,
    conflicts: Conflicts,
}

struct File {
    path: String,
    text: String,
    parsed: ast::Document,
}

/// What fields of one name and different types are, asked for under different types.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Conflicts {
    /// Errors, as the specification has it.
    Refused,
    /// Nothing to object to: the generator gives them aliases.
    Settled,
}

impl Documents {
    /// The documents in `folder`, or ours where none is named.
    ///
    /// # Errors
    /// Where the folder can't be read, holds no document, or holds one that is no GraphQL.
    pub(crate) fn load(folder: Option<&Path>) -> Result<Self> {
        let root = paths::root();
        let ours = root.join(paths::DOCUMENTS);
        let (folder, base, conflicts) = match folder {
            None => (ours.as_path(), Some(root.as_path()), Conflicts::Settled),
            Some(folder) => (folder, None, Conflicts::Refused),
        };
        if !folder.is_dir() {
            return Err(format!("{} is no folder of documents", folder.display()).into());
        }
        let is_document = |path: &PathBuf| {
            path.extension()
                .is_some_and(|extension| extension == "graphql" || extension == "gql")
        };
        let mut files = Vec::new();
        for path in files_below(folder)?.into_iter().filter(is_document) {
            let text = fs::read_to_string(&path)
                .map_err(|error| format!("{} can't be read: {error}", path.display()))?;
            let shown = base
                .and_then(|base| path.strip_prefix(base).ok())
                .unwrap_or(&path);
            files.push((shown.display().to_string(), text));
        }
        let documents = Self::from_texts(files, conflicts)?;
        if documents.files.is_empty() {
            let folder = folder.display();
            return Err(format!("{folder} holds no document (*.graphql, *.gql)").into());
        }
        Ok(documents)
    }

    fn from_texts(files: Vec<(String, String)>, conflicts: Conflicts) -> Result<Self> {
        let mut read = Vec::new();
        for (path, text) in files {
            let parsed =
                ast::Document::parse(&text, &path).map_err(|error| error.errors.to_string())?;
            if !is_schema(&parsed) {
                read.push(File { path, text, parsed });
            }
        }
        Ok(Self {
            files: read,
            conflicts,
        })
    }

    /// How many files there are.
    pub(crate) fn len(&self) -> usize {
        self.files.len()
    }

    /// Checks all documents, taken together, against `schema`.
    ///
    /// # Errors
    /// apollo-compiler's own diagnostics.
    pub(crate) fn validate(&self, schema: &Valid<Schema>) -> Result<()> {
        // A diagnostic may point into the schema, too.
        let mut errors = DiagnosticList::new(Arc::clone(&schema.sources));
        let mut builder = ExecutableDocument::builder(Some(schema), &mut errors);
        for file in &self.files {
            builder = builder.parse(&file.text, &file.path);
        }
        let document = builder.build();
        let mut found: Vec<String> = Vec::new();
        if errors.is_empty() {
            if let Err(invalid) = document.validate(schema) {
                let is_settled = |name: Option<&str>| {
                    self.conflicts == Conflicts::Settled && name == Some("ConflictingFieldType")
                };
                found.extend(
                    invalid
                        .errors
                        .iter()
                        .filter(|error| !is_settled(error.error.unstable_error_name()))
                        .map(|error| error.to_string()),
                );
            }
        } else {
            found.extend(errors.iter().map(|error| error.to_string()));
        }
        if found.is_empty() {
            Ok(())
        } else {
            Err(found.join("\n").into())
        }
    }

    /// What they use, read against each of `schemas`: a document that is already changed for the
    /// new one is understood as well as one that is not.
    pub(crate) fn uses(&self, schemas: &[&Schema]) -> Uses {
        Uses::find(
            self.files
                .iter()
                .map(|file| (file.path.as_str(), &file.parsed)),
            schemas,
        )
    }
}

/// Whether a file defines types and nothing else: people keep a schema beside their documents.
fn is_schema(document: &ast::Document) -> bool {
    let mut definitions = document.definitions.iter();
    !document.definitions.is_empty()
        && !definitions.any(|definition| definition.is_executable_definition())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = r"
        type Query { any: Any find(where: Where, kind: Kind): A }
        union Any = A | B
        type A { id: ID! title: String kind: Kind }
        type B { id: ID! title: String! }
        input Where { kind: Kind inner: Inner plain: Int }
        input Inner { text: String }
        enum Kind { X Y }
    ";

    fn documents(conflicts: Conflicts, files: &[(&str, &str)]) -> Documents {
        let files = files
            .iter()
            .map(|(path, text)| ((*path).into(), (*text).into()))
            .collect();
        Documents::from_texts(files, conflicts).expect("GraphQL")
    }

    fn schema() -> Valid<Schema> {
        Schema::parse_and_validate(SCHEMA, "schema").expect("valid")
    }

    #[test]
    fn files_are_validated_together_with_the_compilers_own_words() {
        let files = [
            ("a.graphql", "query A { any { ...F } }"),
            ("f.graphql", "fragment F on Any { ... on A { missing } }"),
        ];
        let error = documents(Conflicts::Refused, &files)
            .validate(&schema())
            .expect_err("refused");
        let said = error.to_string();
        assert!(
            said.contains("f.graphql:1:32") && said.contains("`missing`"),
            "{said}"
        );
    }

    #[test]
    fn a_schema_beside_the_documents_is_not_taken_for_one() {
        let files = [
            ("schema.graphql", SCHEMA),
            ("a.graphql", "{ any { __typename } }"),
        ];
        let documents = documents(Conflicts::Refused, &files);
        assert_eq!(documents.len(), 1);
        assert!(documents.validate(&schema()).is_ok());
    }

    #[test]
    fn a_conflict_of_types_is_an_error_save_where_the_generator_settles_it() {
        let files = [(
            "a.graphql",
            "query A { any { ... on A { title } ... on B { title } } }",
        )];
        assert!(
            documents(Conflicts::Settled, &files)
                .validate(&schema())
                .is_ok()
        );
        let error = documents(Conflicts::Refused, &files)
            .validate(&schema())
            .expect_err("refused");
        assert!(error.to_string().contains("title"), "{error}");
    }

    #[test]
    fn what_is_written_and_what_is_reached_are_told_apart() {
        let files = [
            (
                "q.graphql",
                "query Q($w: Where) { find(where: $w, kind: Y) { ...F } }",
            ),
            ("f.graphql", "fragment F on A { kind }"),
        ];
        let schema = schema();
        let uses = documents(Conflicts::Refused, &files).uses(&[&schema]);
        let touched = |coordinate: &str| {
            let (documents, operations) = uses.touched_by(coordinate);
            (
                documents.into_iter().collect::<Vec<_>>(),
                operations.into_iter().collect::<Vec<_>>(),
            )
        };
        let used_in = |file: &str| (vec![file.to_owned()], vec!["Q".to_owned()]);
        assert_eq!(touched("Query.find(kind:)"), used_in("q.graphql"));
        assert_eq!(touched("Inner.text"), used_in("q.graphql"), "by a variable");
        assert_eq!(touched("A.kind"), used_in("f.graphql"), "by a fragment");
        assert_eq!(touched("A.title"), (vec![], vec![]));
        let written: Vec<_> = uses.written().map(|(coordinate, _)| coordinate).collect();
        assert!(written.contains(&"Kind.Y"), "{written:?}");
        assert!(
            !written.contains(&"Kind.X") && !written.contains(&"Inner.text"),
            "{written:?}"
        );
    }
}
