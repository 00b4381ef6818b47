//! GraphQL documents, ours or a user's: read from a folder, validated, and searched for uses.
//!
//! ```text
//! files ─► definitions   operations, and the fragments that each depends on
//!            ├─► validation   against a schema
//!            ├─► uses         which coordinates they use
//!            └─► wholes       which operations consist of certain fields alone
//! ```
//!
//! The generator reads ours in a way of its own, for it completes them; here documents are read as
//! they are written, in files that may contain any number of operations and fragments.

mod definitions;
mod uses;
mod validation;
mod wholes;

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use apollo_compiler::ast::{self, Definition, FragmentDefinition};

pub(crate) use uses::Uses;

use crate::{outputs::documents_below, paths, task::Result};

/// The documents below a folder, whose fragments serve all files.
pub(crate) struct Documents {
    /// Their folder, as a prefix of their paths.
    folder: PathBuf,
    files: Vec<File>,
    /// The names that are defined, each with the place of its file.
    defined: HashMap<String, usize>,
    whose: Whose,
    /// Errors: files that are not GraphQL, with the compiler's message, and files that can't be
    /// read.
    broken: Vec<String>,
}

struct File {
    path: String,
    text: String,
    parsed: ast::Document,
}

/// The owner of the documents. It decides which files belong together.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Whose {
    /// All are one: each name is there once. If fields with one name have different types in
    /// different parents, that is allowed: the generator gives them aliases.
    Ours,
    /// Each file is one, with the fragments that it takes from others.
    Theirs,
}

impl Documents {
    /// The documents in a folder or a file, or ours if none is named.
    ///
    /// # Errors
    /// If they can't be read, or there are none.
    pub(crate) fn load(place: Option<&Path>) -> Result<Self> {
        let documents = match place {
            None => Self::ours()?,
            Some(file) if file.is_file() => {
                let folder = file.parent().unwrap_or(file);
                Self::from_texts(folder, vec![read(file, None)], Whose::Theirs)
            }
            Some(folder) if folder.is_dir() => {
                Self::from_texts(folder, read_below(folder, None)?, Whose::Theirs)
            }
            Some(nowhere) => {
                let nowhere = nowhere.display();
                return Err(format!("{nowhere} is not a document or a folder of them").into());
            }
        };
        if documents.files.is_empty() && documents.broken.is_empty() {
            let place = place.unwrap_or(Path::new(paths::DOCUMENTS)).display();
            return Err(format!("{place} contains no document (*.graphql, *.gql)").into());
        }
        Ok(documents)
    }

    /// Our documents. There may be none yet.
    pub(crate) fn ours() -> Result<Self> {
        let root = paths::root();
        let files = read_below(&root.join(paths::DOCUMENTS), Some(&root))?;
        let folder = Path::new(paths::DOCUMENTS);
        Ok(Self::from_texts(folder, files, Whose::Ours))
    }

    /// No document at all.
    pub(crate) fn none() -> Self {
        Self::from_texts(Path::new(paths::DOCUMENTS), Vec::new(), Whose::Ours)
    }

    /// Documents of another project, by path and text.
    #[cfg(test)]
    pub(crate) fn from_pairs(texts: Vec<(PathBuf, String)>) -> Self {
        let read = |(path, text): (PathBuf, String)| (path.display().to_string(), Ok(text));
        let files = texts.into_iter().map(read).collect();
        Self::from_texts(Path::new("theirs"), files, Whose::Theirs)
    }

    fn from_texts(folder: &Path, files: Vec<Read>, whose: Whose) -> Self {
        let mut documents = Self {
            folder: folder.to_owned(),
            files: Vec::new(),
            defined: HashMap::new(),
            whose,
            broken: Vec::new(),
        };
        for (path, text) in files {
            let text = match text {
                Ok(text) => text,
                Err(why) => {
                    documents.broken.push(why);
                    continue;
                }
            };
            match ast::Document::parse(&text, &path) {
                Ok(parsed) if is_schema(&parsed) => {}
                Ok(parsed) => {
                    let at = documents.files.len();
                    for name in parsed.definitions.iter().filter_map(Definition::name) {
                        documents.defined.entry(name.to_string()).or_insert(at);
                    }
                    documents.files.push(File { path, text, parsed });
                }
                Err(error) => documents.broken.push(error.errors.to_string()),
            }
        }
        documents
    }

    /// Their folder, as a prefix of their paths.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// How many files there are.
    pub(crate) fn len(&self) -> usize {
        self.files.len()
    }

    /// Every fragment.
    pub(crate) fn fragments(&self) -> impl Iterator<Item = &FragmentDefinition> {
        let definitions = self.files.iter().flat_map(|file| &file.parsed.definitions);
        definitions.filter_map(|definition| match definition {
            Definition::FragmentDefinition(fragment) => Some(&**fragment),
            _ => None,
        })
    }

    /// Whether an operation or a fragment has this name.
    pub(crate) fn defines(&self, name: &str) -> bool {
        self.defined.contains_key(name)
    }

    /// The path and the text of the file in which `name` is defined.
    pub(crate) fn source(&self, name: &str) -> Option<(&str, &str)> {
        let file = &self.files[*self.defined.get(name)?];
        Some((&file.path, &file.text))
    }
}

/// A path as it is shown, and the file's text, or the reason why it can't be read.
type Read = (String, Result<String, String>);

fn read_below(folder: &Path, base: Option<&Path>) -> Result<Vec<Read>> {
    let paths = documents_below(folder)?;
    Ok(paths.iter().map(|path| read(path, base)).collect())
}

/// Reads a file; its path is shown as it counts from `base`.
fn read(path: &Path, base: Option<&Path>) -> Read {
    let shown = base
        .and_then(|base| path.strip_prefix(base).ok())
        .unwrap_or(path)
        .display()
        .to_string();
    let text = fs::read_to_string(path).map_err(|error| {
        if path.is_symlink() && !path.exists() {
            format!("{shown} is a link to nowhere; remove it, or restore its target")
        } else {
            format!("{shown} can't be read: {error}")
        }
    });
    (shown, text)
}

/// Whether a file defines types and nothing else: some projects keep a schema beside their
/// documents.
fn is_schema(document: &ast::Document) -> bool {
    let mut definitions = document.definitions.iter();
    !document.definitions.is_empty()
        && !definitions.any(|definition| definition.is_executable_definition())
}

#[cfg(test)]
mod tests {
    use apollo_compiler::{Schema, validation::Valid};

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

    fn documents(whose: Whose, files: &[(&str, &str)]) -> Documents {
        let files = files
            .iter()
            .map(|(path, text)| ((*path).into(), Ok((*text).into())))
            .collect();
        Documents::from_texts(Path::new(""), files, whose)
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
        let error = documents(Whose::Theirs, &files)
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
        let documents = documents(Whose::Theirs, &files);
        assert_eq!(documents.len(), 1);
        assert!(documents.validate(&schema()).is_ok());
    }

    #[test]
    fn a_conflict_of_types_is_an_error_unless_the_generator_resolves_it() {
        let files = [(
            "a.graphql",
            "query A { any { ... on A { title } ... on B { title } } }",
        )];
        assert!(documents(Whose::Ours, &files).validate(&schema()).is_ok());
        let error = documents(Whose::Theirs, &files)
            .validate(&schema())
            .expect_err("refused");
        assert!(error.to_string().contains("title"), "{error}");
    }

    #[test]
    fn direct_and_indirect_uses_are_distinguished() {
        let files = [
            (
                "q.graphql",
                "query Q($w: Where) { find(where: $w, kind: Y) { ...F } }",
            ),
            ("f.graphql", "fragment F on A { kind }"),
        ];
        let schema = schema();
        let uses = documents(Whose::Theirs, &files).uses(&[&schema]);
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

    #[test]
    fn a_users_files_stand_each_for_itself_and_share_their_fragments() {
        let files = [
            ("a/one.graphql", "{ find { ...F } }"),
            ("a/two.graphql", "{ any { __typename } }"),
            ("b/find.graphql", "query Find { find { ...F } }"),
            (
                "c/find.graphql",
                "query Find { find { ...G } } fragment G on A { title }",
            ),
            ("d/find.graphql", "{ find { ...G } } fragment G on A { id }"),
            ("f.graphql", "fragment F on A { kind }"),
        ];
        let schema = schema();
        let theirs = documents(Whose::Theirs, &files);
        assert!(theirs.validate(&schema).is_ok());
        let (of_kind, operations) = theirs.uses(&[&schema]).touched_by("A.kind");
        assert_eq!(of_kind, ["f.graphql".to_owned()].into());
        assert_eq!(
            operations,
            ["a/one.graphql", "Find (b/find.graphql)"]
                .map(str::to_owned)
                .into(),
            "one of two that share a name is known by its file, too"
        );
        let (of_title, _) = theirs.uses(&[&schema]).touched_by("A.title");
        assert_eq!(of_title, ["c/find.graphql".to_owned()].into());
        let ours = documents(Whose::Ours, &files).validate(&schema);
        assert!(ours.is_err(), "of ours, each name is there once");
    }

    #[test]
    fn errors_of_a_fragment_are_reported_once_and_unused_fragments_are_errors() {
        let files = [
            ("one.graphql", "{ find { ...F } }"),
            ("two.graphql", "{ find { ...F } }"),
            (
                "f.graphql",
                "fragment F on A { missing } fragment G on A { id }",
            ),
        ];
        let error = documents(Whose::Theirs, &files)
            .validate(&schema())
            .expect_err("refused")
            .to_string();
        assert_eq!(error.matches("does not have a field").count(), 1, "{error}");
        assert!(error.contains("fragment `G` must be used"), "{error}");
    }

    #[test]
    fn every_file_that_is_no_graphql_is_told() {
        let files = [("a.graphql", "query {"), ("b.graphql", "fragment on")];
        let error = documents(Whose::Theirs, &files)
            .validate(&schema())
            .expect_err("refused")
            .to_string();
        assert!(
            error.contains("a.graphql:1") && error.contains("b.graphql:1"),
            "{error}"
        );
    }
}
