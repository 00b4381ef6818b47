//! GraphQL documents: read from a folder, validated, and searched for uses.
//!
//! ```text
//! files ─► definitions   operations, and the fragments that each depends on
//!            ├─► validation   against a schema
//!            ├─► uses         which coordinates they use
//!            └─► wholes       which operations consist of certain fields alone
//! ```

mod definitions;
mod files;
mod problem;
mod uses;
mod validation;
mod wholes;

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use apollo_compiler::ast::{self, Definition};

pub use files::documents_below;
pub use problem::Problem;
pub use uses::Uses;

use crate::error::{Error, Result};

/// GraphQL documents: the files below a folder, each with any number of operations and fragments.
///
/// Each file is a document of its own, and may use the fragments of all files. If several fragments
/// have the name that it uses, it gets the one in the file itself, else the one in its folder, else
/// the first. Files that define types and nothing else are skipped: some projects keep a schema
/// beside their documents.
///
/// ```
/// use mighty_schema_tools::{Documents, Schema};
///
/// let schema = Schema::parse("schema", "type Query { network: Network } type Network { id: ID }")?;
/// let documents = Documents::from_texts([
///     ("one.graphql", "query One { network { ...Named } }"),
///     ("named.graphql", "fragment Named on Network { name }"),
/// ]);
/// let problems = documents.validate(&schema);
/// assert_eq!(problems[0].file, "named.graphql");
/// assert!(problems[0].operations.contains("One"));
/// # Ok::<_, mighty_schema_tools::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Documents {
    /// Their folder, as a prefix of their paths.
    folder: PathBuf,
    files: Vec<File>,
    /// The names that are defined, each with the place of its file.
    defined: HashMap<String, usize>,
    grouping: Grouping,
    /// Files that are not GraphQL, and files that can't be read.
    broken: Vec<Problem>,
}

#[derive(Clone, Debug)]
struct File {
    path: String,
    text: String,
    parsed: ast::Document,
}

/// Which files are validated together.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Grouping {
    /// All are one document.
    One,
    /// Each file is one, with the fragments that it takes from others.
    EachFile,
}

impl Documents {
    /// Reads the documents below a folder, or a single one. Files that can't be read or are not
    /// GraphQL are not an error here. They are among the [problems](Self::validate).
    ///
    /// # Errors
    /// If there are none, or a folder can't be read.
    pub fn load(place: impl AsRef<Path>) -> Result<Self> {
        Self::load_from(place.as_ref(), None)
    }

    /// Reads the documents below the folder `base`/`folder`. Their paths are shown as they count
    /// from `base`.
    ///
    /// # Errors
    /// If there are none, or a folder can't be read.
    pub fn load_below(base: impl AsRef<Path>, folder: impl AsRef<Path>) -> Result<Self> {
        let (base, folder) = (base.as_ref(), folder.as_ref());
        let mut documents = Self::load_from(&base.join(folder), Some(base))?;
        documents.folder = folder.to_owned();
        Ok(documents)
    }

    fn load_from(place: &Path, base: Option<&Path>) -> Result<Self> {
        let (folder, paths) = if place.is_file() {
            (place.parent().unwrap_or(place), vec![place.to_owned()])
        } else if place.is_dir() {
            (place, documents_below(place)?)
        } else {
            return Err(Error::NotDocuments { path: place.into() });
        };
        let files = paths.iter().map(|path| files::read(path, base));
        let documents = Self::from_files(folder, files);
        if documents.files.is_empty() && documents.broken.is_empty() {
            return Err(Error::NoDocuments { path: place.into() });
        }
        Ok(documents)
    }

    /// Takes documents by path and text.
    pub fn from_texts(
        texts: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let files = texts
            .into_iter()
            .map(|(path, text)| Ok((path.into(), text.into())));
        Self::from_files(Path::new(""), files)
    }

    /// No document at all.
    pub fn none() -> Self {
        Self::from_files(Path::new(""), [])
    }

    /// Treats all files as one document, in which each name is defined once.
    ///
    /// A conflict between fields of one name with different types is no problem then: a generator
    /// that takes all documents together can resolve it with aliases.
    #[must_use]
    pub fn as_one(mut self) -> Self {
        self.grouping = Grouping::One;
        self
    }

    fn from_files(
        folder: &Path,
        files: impl IntoIterator<Item = Result<(String, String), Box<Problem>>>,
    ) -> Self {
        let mut documents = Self {
            folder: folder.to_owned(),
            files: Vec::new(),
            defined: HashMap::new(),
            grouping: Grouping::EachFile,
            broken: Vec::new(),
        };
        for file in files {
            let (path, text) = match file {
                Ok(file) => file,
                Err(problem) => {
                    documents.broken.push(*problem);
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
                Err(error) => {
                    let errors = error.errors.iter();
                    documents
                        .broken
                        .extend(errors.map(|error| Problem::found(&error)));
                }
            }
        }
        documents
    }

    /// Their folder, as a prefix of their paths.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// How many files there are that could be read.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Every fragment.
    #[cfg(feature = "compiler")]
    #[cfg_attr(docsrs, doc(cfg(feature = "compiler")))]
    pub fn fragments(&self) -> impl Iterator<Item = &ast::FragmentDefinition> {
        let definitions = self.files.iter().flat_map(|file| &file.parsed.definitions);
        definitions.filter_map(|definition| match definition {
            Definition::FragmentDefinition(fragment) => Some(&**fragment),
            _ => None,
        })
    }

    /// Whether an operation or a fragment has this name.
    pub fn defines(&self, name: &str) -> bool {
        self.defined.contains_key(name)
    }

    /// The path and the text of the first file in which `name` is defined.
    pub fn source(&self, name: &str) -> Option<(&str, &str)> {
        let file = &self.files[*self.defined.get(name)?];
        Some((&file.path, &file.text))
    }
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
    use super::*;
    use crate::schema::Schema;

    const SCHEMA: &str = r"
        type Query { any: Any find(where: Where, kind: Kind): A }
        union Any = A | B
        type A { id: ID! title: String kind: Kind }
        type B { id: ID! title: String! }
        input Where { kind: Kind inner: Inner plain: Int }
        input Inner { text: String }
        enum Kind { X Y }
    ";

    fn documents(grouping: Grouping, files: &[(&str, &str)]) -> Documents {
        let mut documents = Documents::from_texts(files.iter().copied());
        documents.grouping = grouping;
        documents
    }

    fn schema() -> Schema {
        Schema::parse("schema", SCHEMA).expect("valid")
    }

    /// The problems of these files against the schema, as text.
    fn told(grouping: Grouping, files: &[(&str, &str)]) -> String {
        let problems = documents(grouping, files).validate(&schema());
        problems.iter().map(Problem::to_string).collect()
    }

    #[test]
    fn files_are_validated_together_with_the_compilers_own_words() {
        let files = [
            ("a.graphql", "query A { any { ...F } }"),
            ("f.graphql", "fragment F on Any { ... on A { missing } }"),
        ];
        let error = told(Grouping::EachFile, &files);
        assert!(
            error.contains("f.graphql:1:32") && error.contains("`missing`"),
            "{error}"
        );
    }

    #[test]
    fn a_schema_beside_the_documents_is_not_taken_for_one() {
        let files = [
            ("schema.graphql", SCHEMA),
            ("a.graphql", "{ any { __typename } }"),
        ];
        let documents = documents(Grouping::EachFile, &files);
        assert_eq!(documents.len(), 1);
        assert_eq!(documents.validate(&schema()), []);
    }

    #[test]
    fn a_conflict_of_types_is_an_error_unless_the_generator_resolves_it() {
        let files = [(
            "a.graphql",
            "query A { any { ... on A { title } ... on B { title } } }",
        )];
        assert_eq!(told(Grouping::One, &files), "");
        let error = told(Grouping::EachFile, &files);
        assert!(error.contains("title"), "{error}");
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
        let uses = documents(Grouping::EachFile, &files).uses(&[&schema]);
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
    fn a_users_files_are_checked_one_by_one_and_share_their_fragments() {
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
        let theirs = documents(Grouping::EachFile, &files);
        assert_eq!(theirs.validate(&schema), []);
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
        let one = told(Grouping::One, &files);
        assert!(!one.is_empty(), "in one document, each name is there once");
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
        let error = told(Grouping::EachFile, &files);
        assert_eq!(error.matches("does not have a field").count(), 1, "{error}");
        assert!(error.contains("fragment `G` must be used"), "{error}");
    }

    #[test]
    fn every_file_that_is_no_graphql_is_reported() {
        let files = [("a.graphql", "query {"), ("b.graphql", "fragment on")];
        let error = told(Grouping::EachFile, &files);
        assert!(
            error.contains("a.graphql:1") && error.contains("b.graphql:1"),
            "{error}"
        );
    }
}
