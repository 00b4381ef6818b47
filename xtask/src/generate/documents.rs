//! The documents that people write: read, completed and validated.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use apollo_compiler::{
    ExecutableDocument, Name, Schema,
    ast::{self, Definition, Selection},
    validation::{DiagnosticList, Valid},
};

use super::{aliases, choice::Choice, selections::selections};
use crate::{outputs::documents_below, paths, task::Result};

/// The head of a line in a comment that says what the output is.
const OUTPUT: &str = "output:";

/// All documents, as one: operations over shared fragments.
pub(crate) struct Documents {
    /// The file of each operation and fragment, and the author's comment on it.
    pub(crate) sources: BTreeMap<Name, Source>,
    /// Everything together, completed and valid.
    pub(crate) whole: Valid<ExecutableDocument>,
    definitions: BTreeMap<Name, Definition>,
}

pub(crate) struct Source {
    /// The folder's name: an area of the API, or `fragments`.
    pub(crate) area: String,
    /// The comment at the head of the file.
    pub(crate) comment: String,
    /// The line `# output: …` in that comment, which says what the operation's output is.
    pub(crate) output: Option<Choice>,
}

/// Reads every document below the folder of documents.
///
/// # Errors
/// apollo-compiler's own diagnostics if a document is not valid against the schema.
pub(crate) fn load(schema: &Valid<Schema>) -> Result<Documents> {
    let root = paths::root();
    let mut files = Vec::new();
    for path in documents_below(&root.join(paths::DOCUMENTS))? {
        let text = fs::read_to_string(&path)?;
        let short = path.strip_prefix(&root)?.to_path_buf();
        files.push((short, text));
    }
    from_texts(schema, &files)
}

pub(super) fn from_texts(schema: &Valid<Schema>, files: &[(PathBuf, String)]) -> Result<Documents> {
    let mut sources = BTreeMap::new();
    let mut definitions = BTreeMap::new();
    let mut errors = DiagnosticList::new(schema.sources.clone());
    let mut builder = ExecutableDocument::builder(Some(schema), &mut errors);
    for (path, text) in files {
        builder = builder.parse(text, path);
        let document =
            ast::Document::parse(text, path).map_err(|error| error.errors.to_string())?;
        let [definition] = &document.definitions[..] else {
            return Err(
                format!("{} must contain one operation or fragment", path.display()).into(),
            );
        };
        let Some(name) = definition.name() else {
            return Err(format!("{}: the operation needs a name", path.display()).into());
        };
        sources.insert(name.clone(), source(path, text)?);
        definitions.insert(name.clone(), definition.clone());
    }
    let document = builder.build();
    if !errors.is_empty() {
        return Err(errors.to_string().into());
    }
    // As written, documents may ask two types for fields of one name and of different types; that
    // is put right below, so it is the one objection that is not passed on here.
    if let Err(invalid) = document.validate(schema) {
        let others: Vec<String> = invalid
            .errors
            .iter()
            .filter(|error| error.error.unstable_error_name() != Some("ConflictingFieldType"))
            .map(|error| error.to_string())
            .collect();
        if !others.is_empty() {
            return Err(others.join("\n").into());
        }
    }
    for definition in definitions.values_mut() {
        ask_for_typename(schema, definition);
    }
    aliases::settle(schema, &mut definitions)?;
    let mut whole = ast::Document::new();
    whole.definitions = definitions.values().cloned().collect();
    let whole =
        ExecutableDocument::parse_and_validate(schema, whole.to_string(), "completed.graphql")
            .map_err(|error| error.errors.to_string())?;
    Ok(Documents {
        sources,
        whole,
        definitions,
    })
}

impl Documents {
    /// The text that is sent for `operation`: itself, then the fragments it needs, by name.
    pub(crate) fn text(&self, operation: &str) -> String {
        let operation = &self.definitions[operation];
        let mut needed = BTreeSet::new();
        let mut open = vec![operation];
        while let Some(definition) = open.pop() {
            for name in spreads(selections(definition)) {
                if needed.insert(name.clone()) {
                    open.push(&self.definitions[&name]);
                }
            }
        }
        let mut document = ast::Document::new();
        document.definitions.push(operation.clone());
        document
            .definitions
            .extend(needed.iter().map(|name| self.definitions[name].clone()));
        document.to_string()
    }
}

fn source(path: &Path, text: &str) -> Result<Source> {
    let area = path
        .parent()
        .and_then(Path::file_name)
        .ok_or_else(|| format!("{} lies in no folder", path.display()))?;
    let comment: Vec<&str> = text
        .lines()
        .map_while(|line| line.strip_prefix('#'))
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .collect();
    if comment.is_empty() {
        return Err(format!(
            "{} needs a comment at its head that says its purpose; it becomes documentation",
            path.display()
        )
        .into());
    }
    let (outputs, comment): (Vec<&str>, Vec<&str>) = comment
        .into_iter()
        .partition(|line| line.starts_with(OUTPUT));
    let output = match outputs[..] {
        [] => None,
        [line] => {
            let choice = Choice::parse(&line[OUTPUT.len()..]);
            Some(choice.map_err(|error| format!("{}: `# {line}`: {error}", path.display()))?)
        }
        _ => return Err(format!("{} has two lines `# {OUTPUT}`", path.display()).into()),
    };
    Ok(Source {
        area: area.to_string_lossy().into_owned(),
        comment: comment.join("\n").trim_end().to_owned(),
        output,
    })
}

/// Puts `__typename` first if the answer may be of several types, so that a reader knows the
/// type before the fields come.
fn ask_for_typename(schema: &Schema, definition: &mut Definition) {
    match definition {
        Definition::FragmentDefinition(fragment) => {
            let parent = fragment.type_condition.clone();
            add_typename(schema, &parent, &mut fragment.make_mut().selection_set);
        }
        Definition::OperationDefinition(operation) => {
            if let Some(root) = schema.root_operation(operation.operation_type).cloned() {
                add_typename(schema, &root, &mut operation.make_mut().selection_set);
            }
        }
        _ => {}
    }
}

fn add_typename(schema: &Schema, parent: &Name, selections: &mut Vec<Selection>) {
    let mut has_arms = false;
    for selection in selections.iter_mut() {
        match selection {
            Selection::Field(field) => {
                if let Ok(definition) = schema.type_field(parent, &field.name) {
                    let inner = definition.ty.inner_named_type().clone();
                    add_typename(schema, &inner, &mut field.make_mut().selection_set);
                }
            }
            Selection::InlineFragment(arm) => {
                let condition = arm.type_condition.clone().unwrap_or_else(|| parent.clone());
                has_arms |= condition != *parent;
                add_typename(schema, &condition, &mut arm.make_mut().selection_set);
            }
            Selection::FragmentSpread(_) => {}
        }
    }
    if has_arms {
        let typename = |selection: &Selection| matches!(selection, Selection::Field(field) if field.name == "__typename");
        selections.retain(|selection| !typename(selection));
        let field = ast::Field {
            alias: None,
            name: apollo_compiler::name!("__typename"),
            arguments: Vec::new(),
            directives: ast::DirectiveList::new(),
            selection_set: Vec::new(),
        };
        selections.insert(0, Selection::Field(field.into()));
    }
}

/// The fragments that are spread anywhere below.
fn spreads(selections: &[Selection]) -> Vec<Name> {
    let mut found = Vec::new();
    for selection in selections {
        match selection {
            Selection::Field(field) => found.extend(spreads(&field.selection_set)),
            Selection::InlineFragment(arm) => found.extend(spreads(&arm.selection_set)),
            Selection::FragmentSpread(spread) => found.push(spread.fragment_name.clone()),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = r"
        type Query { any: Any node: Node }
        union Any = A | B | C
        interface Node { id: ID! }
        type A implements Node { id: ID! title: String }
        type B implements Node { id: ID! title: String! }
        type C implements Node { id: ID! title: String }
    ";

    fn load(files: &[(&str, &str)]) -> Result<Documents> {
        let schema = Schema::parse_and_validate(SCHEMA, "schema").expect("valid");
        let files = files
            .iter()
            .map(|(path, text)| (path.into(), (*text).to_owned()))
            .collect::<Vec<_>>();
        from_texts(&schema, &files)
    }

    const FRAGMENTS: [(&str, &str); 3] = [
        (
            "fragments/a.graphql",
            "# A.\nfragment AItem on A { id title }",
        ),
        (
            "fragments/b.graphql",
            "# B.\nfragment BItem on B { id title }",
        ),
        ("fragments/c.graphql", "# C.\nfragment CItem on C { title }"),
    ];

    fn with_fragments(operation: &'static str) -> Result<Documents> {
        let mut files = FRAGMENTS.to_vec();
        files.push(("things/get_any.graphql", operation));
        load(&files)
    }

    #[test]
    fn a_union_is_asked_for_its_type_first_and_odd_types_get_an_alias() {
        let documents = with_fragments(
            "# Gets any.\nquery GetAny { any { ...on A { ...AItem } ...on B { ...BItem } \
             ...on C { ...CItem } } }",
        )
        .expect("valid");
        let text = documents.text("GetAny");
        let typename = text.find("__typename").expect("asked for");
        assert!(typename < text.find("... on A").expect("arm"), "{text}");
        assert!(text.contains("bTitle: title"), "{text}");
        assert_eq!(text.matches("  title\n").count(), 2, "{text}");
        assert_eq!(documents.sources["GetAny"].comment, "Gets any.");
        assert_eq!(documents.sources["GetAny"].area, "things");
    }

    #[test]
    fn a_text_holds_the_fragments_it_needs_and_no_other() {
        let mut files = FRAGMENTS.to_vec();
        files.push((
            "things/one.graphql",
            "# One.\nquery One { any { ...on A { ...AItem } } }",
        ));
        files.push((
            "things/two.graphql",
            "# Two.\nquery Two { any { ...on B { ...BItem } ...on C { ...CItem } } }",
        ));
        let documents = load(&files).expect("valid");
        assert!(documents.text("One").contains("fragment AItem"));
        assert!(!documents.text("One").contains("BItem"));
    }

    #[test]
    fn a_wrong_document_is_shown_as_the_compiler_shows_it() {
        let error = load(&[(
            "things/x.graphql",
            "# X.\nquery X { any { __typename missing } }",
        )])
        .err()
        .expect("refused")
        .to_string();
        assert!(
            error.contains("things/x.graphql") && error.contains("missing"),
            "{error}"
        );
    }

    #[test]
    fn a_document_without_a_comment_is_refused() {
        let error = load(&[("things/x.graphql", "query X { node { id } }")])
            .err()
            .expect("refused");
        assert!(error.to_string().contains("comment"), "{error}");
    }
}
