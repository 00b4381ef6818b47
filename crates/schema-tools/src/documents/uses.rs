//! Which coordinates of a schema documents use.

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::{
    Name,
    ast::{Definition, Directive, Selection, Type, Value},
    schema::ExtendedType,
};

use super::{Documents, definitions::Definitions};
use crate::schema::Schema;

/// The coordinates that documents use.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    definitions: Vec<User>,
    /// Coordinate → definitions that write it out.
    written: BTreeMap<String, BTreeSet<usize>>,
    /// Scalar or enum → definitions that it answers.
    answers: BTreeMap<String, BTreeSet<usize>>,
    /// Type → definitions that have a variable of it.
    variables: BTreeMap<String, BTreeSet<usize>>,
    /// Type → the inputs with a field of it.
    inputs: BTreeMap<String, BTreeSet<String>>,
}

/// An operation or a fragment.
#[derive(Clone, Debug)]
struct User {
    file: String,
    /// The operations that it is part of; itself if it is one.
    operations: BTreeSet<String>,
}

impl Documents {
    /// The coordinates that they use, read against each of `schemas`: this covers documents that
    /// are already changed for the new schema and documents that are not.
    pub fn uses(&self, schemas: &[&Schema]) -> Uses {
        let definitions = Definitions::of(&self.files);
        let mut uses = Uses {
            definitions: users(&definitions),
            ..Uses::default()
        };
        for schema in schemas {
            uses.note_inputs(schema.document());
        }
        for (at, (_, definition)) in definitions.all.iter().enumerate() {
            for schema in schemas {
                let mut reader = Reader {
                    schema: schema.document(),
                    at,
                    uses: &mut uses,
                };
                reader.definition(definition);
            }
        }
        uses
    }
}

impl Uses {
    /// The files that use `coordinate`, and the operations that do, themselves or through a
    /// fragment.
    pub fn touched_by(&self, coordinate: &str) -> (BTreeSet<String>, BTreeSet<String>) {
        let users: BTreeSet<usize> = self
            .written
            .get(coordinate)
            .into_iter()
            .chain(self.reaching(coordinate))
            .flatten()
            .copied()
            .collect();
        let users: Vec<&User> = users.iter().map(|at| &self.definitions[*at]).collect();
        let files = users.iter().map(|user| user.file.clone()).collect();
        let operations = users
            .iter()
            .flat_map(|user| user.operations.iter().cloned())
            .collect();
        (files, operations)
    }

    /// The definitions that reach `coordinate` through a variable's type or an answer's: an answer
    /// may contain any value of an enum, and a request any field of an input.
    fn reaching<'a>(&'a self, coordinate: &'a str) -> Vec<&'a BTreeSet<usize>> {
        let of = coordinate.split(['.', '(']).next().unwrap_or_default();
        let mut found: Vec<_> = self.answers.get(of).into_iter().collect();
        let (mut open, mut seen) = (vec![of], BTreeSet::new());
        while let Some(name) = open.pop() {
            if seen.insert(name) {
                found.extend(self.variables.get(name));
                let inputs = self.inputs.get(name).into_iter().flatten();
                open.extend(inputs.map(String::as_str));
            }
        }
        found
    }

    fn note_inputs(&mut self, schema: &apollo_compiler::Schema) {
        for (name, kind) in &schema.types {
            let ExtendedType::InputObject(input) = kind else {
                continue;
            };
            for field in input.fields.values() {
                let of = field.ty.inner_named_type().to_string();
                self.inputs.entry(of).or_default().insert(name.to_string());
            }
        }
    }

    /// Every coordinate that is written out, with the files that do.
    pub fn written(&self) -> impl Iterator<Item = (&str, BTreeSet<&str>)> {
        self.written.iter().map(|(coordinate, users)| {
            let files = users
                .iter()
                .map(|at| self.definitions[*at].file.as_str())
                .collect();
            (coordinate.as_str(), files)
        })
    }

    /// The operations that write `coordinate` out, themselves or through a fragment.
    pub(crate) fn writers(&self, coordinate: &str) -> BTreeSet<String> {
        let users = self.written.get(coordinate).into_iter().flatten();
        users
            .flat_map(|at| self.definitions[*at].operations.iter().cloned())
            .collect()
    }
}

/// Every definition as a user of coordinates.
fn users(definitions: &Definitions<'_>) -> Vec<User> {
    let files = definitions.all.iter().map(|(file, _)| file.path.clone());
    files
        .zip(operations_by_definition(definitions))
        .map(|(file, operations)| User { file, operations })
        .collect()
}

/// The names of the operations that each definition is part of.
pub(super) fn operations_by_definition(definitions: &Definitions<'_>) -> Vec<BTreeSet<String>> {
    let mut operations = vec![BTreeSet::new(); definitions.all.len()];
    let mut named: BTreeMap<Option<&Name>, usize> = BTreeMap::new();
    for operation in definitions.operations() {
        *named
            .entry(definitions.all[operation].1.name())
            .or_default() += 1;
    }
    for operation in definitions.operations() {
        let (file, definition) = definitions.all[operation];
        // One without a name is known by its file, one that shares its name by both.
        let name = match definition.name() {
            None => file.path.clone(),
            name @ Some(one) if named[&name] > 1 => format!("{one} ({})", file.path),
            Some(one) => one.to_string(),
        };
        for at in definitions.with_fragments(operation) {
            operations[at].insert(name.clone());
        }
    }
    operations
}

/// Reads one definition. A name that is not in the schema is recorded too, but the names below it
/// can't be.
struct Reader<'a> {
    schema: &'a apollo_compiler::Schema,
    at: usize,
    uses: &'a mut Uses,
}

impl Reader<'_> {
    fn definition(&mut self, definition: &Definition) {
        match definition {
            Definition::OperationDefinition(operation) => {
                for variable in &operation.variables {
                    let of = variable.ty.inner_named_type().to_string();
                    self.uses.variables.entry(of).or_default().insert(self.at);
                    if let Some(value) = &variable.default_value {
                        self.value(&variable.ty, value);
                    }
                    self.directives(&variable.directives);
                }
                self.directives(&operation.directives);
                if let Some(root) = self.schema.root_operation(operation.operation_type) {
                    self.selections(root, &operation.selection_set);
                }
            }
            Definition::FragmentDefinition(fragment) => {
                self.directives(&fragment.directives);
                self.selections(&fragment.type_condition, &fragment.selection_set);
            }
            _ => {}
        }
    }

    fn selections(&mut self, parent: &str, selections: &[Selection]) {
        self.write(parent);
        for selection in selections {
            match selection {
                Selection::Field(field) => {
                    self.directives(&field.directives);
                    if field.name.starts_with("__") {
                        continue;
                    }
                    let coordinate = format!("{parent}.{}", field.name);
                    let definition = self.schema.type_field(parent, &field.name).ok();
                    for argument in &field.arguments {
                        self.write(format!("{coordinate}({}:)", argument.name));
                        let of =
                            definition.and_then(|field| field.argument_by_name(&argument.name));
                        if let Some(of) = of {
                            self.value(&of.ty, &argument.value);
                        }
                    }
                    self.write(coordinate);
                    let Some(definition) = definition else {
                        continue;
                    };
                    let answer = definition.ty.inner_named_type();
                    if field.selection_set.is_empty() {
                        let users = self.uses.answers.entry(answer.to_string());
                        users.or_default().insert(self.at);
                    } else {
                        self.selections(answer, &field.selection_set);
                    }
                }
                Selection::InlineFragment(arm) => {
                    self.directives(&arm.directives);
                    let of = arm.type_condition.as_ref().map_or(parent, |of| of.as_str());
                    self.selections(of, &arm.selection_set);
                }
                Selection::FragmentSpread(spread) => {
                    self.directives(&spread.directives);
                }
            }
        }
    }

    fn directives(&mut self, directives: &[apollo_compiler::Node<Directive>]) {
        for directive in directives {
            self.write(format!("@{}", directive.name));
            for argument in &directive.arguments {
                self.write(format!("@{}({}:)", directive.name, argument.name));
            }
        }
    }

    fn value(&mut self, kind: &Type, value: &Value) {
        let name = kind.inner_named_type();
        match value {
            Value::Enum(value) => self.write(format!("{name}.{value}")),
            Value::List(values) => {
                for value in values {
                    self.value(kind.item_type(), value);
                }
            }
            Value::Object(fields) => {
                let input = self
                    .schema
                    .types
                    .get(name)
                    .and_then(ExtendedType::as_input_object);
                self.write(name.as_str());
                for (field, value) in fields {
                    self.write(format!("{name}.{field}"));
                    if let Some(definition) = input.and_then(|input| input.fields.get(field)) {
                        self.value(&definition.ty, value);
                    }
                }
            }
            _ => {}
        }
    }

    fn write(&mut self, coordinate: impl Into<String>) {
        self.uses
            .written
            .entry(coordinate.into())
            .or_default()
            .insert(self.at);
    }
}
