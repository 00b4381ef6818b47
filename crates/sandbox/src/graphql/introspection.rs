//! `__Type.isOneOf`, which tools ask for and the executor does not know.
//!
//! The field is added to the schema. Before an operation runs, it is replaced by `kind` under the
//! same response key, and afterwards the kind is replaced by the answer. No input object of the API
//! is a `@oneOf` type, so the answer is false for input objects, and null for all other types.

use std::collections::{HashMap, HashSet};

use apollo_compiler::ast::Type;
use apollo_compiler::executable::{Field, Operation, Selection, SelectionSet};
use apollo_compiler::schema::{Component, ExtendedType, FieldDefinition};
use apollo_compiler::validation::Valid;
use apollo_compiler::{ExecutableDocument, Name, Node, Schema, name};
use serde_json::Value as Json;

const IS_ONE_OF: Name = name!("isOneOf");

/// Adds the field to the schema.
pub(crate) fn extend(schema: Valid<Schema>) -> Valid<Schema> {
    let mut schema = schema.into_inner();
    if let Some(ExtendedType::Object(object)) = schema.types.get_mut("__Type") {
        let field = FieldDefinition {
            description: Some("`true` if the type is a `@oneOf` input object.".into()),
            name: IS_ONE_OF,
            arguments: Vec::new(),
            ty: Type::Named(name!("Boolean")),
            directives: Default::default(),
        };
        object
            .make_mut()
            .fields
            .insert(IS_ONE_OF, Component::new(field));
    }
    // One more nullable field without arguments can't make a valid schema invalid.
    Valid::assume_valid(schema)
}

/// The document to run: `kind` in the place of `isOneOf`. `None` if it does not ask for it.
pub(crate) fn runnable(
    schema: &Schema,
    document: &Valid<ExecutableDocument>,
) -> Option<Valid<ExecutableDocument>> {
    let mut sources = document.sources.values();
    if !sources.any(|source| source.source_text().contains(IS_ONE_OF.as_str())) {
        return None;
    }
    let kind = &**schema.type_field("__Type", "kind").ok()?;
    let mut runnable = ExecutableDocument::clone(document);
    let mut found = false;
    for operation in runnable.operations.anonymous.iter_mut() {
        found |= replace(kind, &mut operation.make_mut().selection_set);
    }
    for operation in runnable.operations.named.values_mut() {
        found |= replace(kind, &mut operation.make_mut().selection_set);
    }
    for fragment in runnable.fragments.values_mut() {
        found |= replace(kind, &mut fragment.make_mut().selection_set);
    }
    found.then(|| Valid::assume_valid(runnable))
}

fn replace(kind: &Node<FieldDefinition>, set: &mut SelectionSet) -> bool {
    let mut found = false;
    for selection in &mut set.selections {
        match selection {
            Selection::Field(field) if field.name == IS_ONE_OF => {
                let field = field.make_mut();
                field.alias.get_or_insert(IS_ONE_OF);
                field.name = kind.name.clone();
                field.definition = kind.clone();
                found = true;
            }
            Selection::Field(field) if field.selection_set.selections.is_empty() => {}
            Selection::Field(field) => found |= replace(kind, &mut field.make_mut().selection_set),
            Selection::InlineFragment(inline) => {
                found |= replace(kind, &mut inline.make_mut().selection_set);
            }
            Selection::FragmentSpread(_) => {}
        }
    }
    found
}

/// Replaces the kinds in an answer. `document` is the one that was sent.
pub(crate) fn answer(document: &ExecutableDocument, operation: &Operation, data: &mut Json) {
    fill(document, &[&operation.selection_set], data);
}

fn fill(document: &ExecutableDocument, sets: &[&SelectionSet], value: &mut Json) {
    match value {
        Json::Array(items) => items.iter_mut().for_each(|item| fill(document, sets, item)),
        Json::Object(object) => {
            let mut fields = Fields::default();
            sets.iter().for_each(|set| fields.collect(document, set));
            for (key, fields) in fields.by_key {
                let Some(value) = object.get_mut(key) else {
                    continue;
                };
                if fields.iter().any(|field| field.name == IS_ONE_OF) {
                    *value = match value.as_str() {
                        Some("INPUT_OBJECT") => Json::Bool(false),
                        _ => Json::Null,
                    };
                } else {
                    let sets: Vec<_> = fields.iter().map(|field| &field.selection_set).collect();
                    fill(document, &sets, value);
                }
            }
        }
        _ => {}
    }
}

/// The fields of one object. Each fragment counts once, even if it is spread often.
#[derive(Default)]
struct Fields<'a> {
    by_key: HashMap<&'a str, Vec<&'a Field>>,
    fragments: HashSet<&'a str>,
}

impl<'a> Fields<'a> {
    fn collect(&mut self, document: &'a ExecutableDocument, set: &'a SelectionSet) {
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => self
                    .by_key
                    .entry(field.response_key())
                    .or_default()
                    .push(field),
                Selection::InlineFragment(inline) => self.collect(document, &inline.selection_set),
                Selection::FragmentSpread(spread) => {
                    let fragment = document.fragments.get(&spread.fragment_name);
                    if let Some(fragment) =
                        fragment.filter(|_| self.fragments.insert(&spread.fragment_name))
                    {
                        self.collect(document, &fragment.selection_set);
                    }
                }
            }
        }
    }
}
