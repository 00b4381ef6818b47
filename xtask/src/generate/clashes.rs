//! Names that are apart in the schema and one in Rust.

use std::collections::BTreeMap;

use apollo_compiler::{Schema, schema::ExtendedType};

use super::{
    cycles::Cycles,
    names::{USED, ident, module_ident, pascal, snake, type_ident},
    record::Record,
    schema_crate::{one_input, variant},
    shapes::{Shape, Shapes},
};
use crate::{facts::Facts, task::Result};

/// # Errors
/// Every name that would be given twice in one place, by the coordinates that lead to it. What is
/// generated from them would not compile.
pub(super) fn refuse(schema: &Schema, facts: &Facts, shapes: &Shapes) -> Result<()> {
    let mut clashes = Vec::new();
    let cycles = Cycles::of(schema);
    let (mut enums, mut inputs) = (Names::default(), Names::default());
    for (name, kind) in schema.types.iter().filter(|(_, kind)| !kind.is_built_in()) {
        match kind {
            ExtendedType::Enum(kind) => {
                enums.add(&type_ident(name), name.to_string());
                let mut names = Names::default();
                for value in kind.values.keys() {
                    names.add(&variant(value), format!("{name}.{value}"));
                }
                clashes.extend(names.clashes());
            }
            ExtendedType::InputObject(input) => {
                inputs.add(&type_ident(name), name.to_string());
                record(
                    &one_input(schema, facts, &cycles, input),
                    &mut clashes,
                    |wire| format!("{name}.{wire}"),
                );
            }
            _ => {}
        }
    }
    clashes.extend(hiding(schema));
    clashes.extend(enums.clashes());
    clashes.extend(inputs.clashes());
    types(&shapes.fragments, "the fragments", &mut clashes);
    let (mut modules, mut names) = (Names::default(), Names::default());
    for operation in &shapes.operations {
        let name = &operation.name;
        modules.add(&module_ident(name), format!("operation {name}"));
        names.add(&type_ident(name), format!("operation {name}"));
        record(&operation.variables, &mut clashes, |wire| {
            format!("{name}(${wire}:)")
        });
        types(&operation.shapes, name, &mut clashes);
    }
    clashes.extend(modules.clashes());
    clashes.extend(names.clashes());
    if clashes.is_empty() {
        Ok(())
    } else {
        Err(clashes.join("\n").into())
    }
}

/// Fields and arguments whose markers would hide one another, or a name that the module of markers
/// uses.
fn hiding(schema: &Schema) -> Vec<String> {
    let mut hiding = Vec::new();
    for (name, kind) in schema.types.iter().filter(|(_, kind)| !kind.is_built_in()) {
        let fields = match kind {
            ExtendedType::Object(object) => &object.fields,
            ExtendedType::Interface(interface) => &interface.fields,
            ExtendedType::InputObject(input) => {
                let fields = input.fields.keys();
                hiding.extend(fields.filter_map(|field| hides(field, &format!("{name}.{field}"))));
                continue;
            }
            _ => continue,
        };
        let mut modules = Names::default();
        for field in fields.values() {
            let coordinate = format!("{name}.{}", field.name);
            // The markers of a field's arguments lie in a module that is called after the field.
            if !field.arguments.is_empty() {
                modules.add(&ident(&snake(&field.name)), coordinate.clone());
            }
            hiding.extend(field.arguments.iter().filter_map(|argument| {
                hides(&argument.name, &format!("{coordinate}({}:)", argument.name))
            }));
            hiding.extend(hides(&field.name, &coordinate));
        }
        hiding.extend(modules.clashes());
    }
    hiding
}

fn hides(name: &str, coordinate: &str) -> Option<String> {
    matches!(name, "Option" | "Vec" | "cynic")
        .then(|| format!("{coordinate} would hide `{name}`, which the generated code uses"))
}

/// Fields are apart from one another, and so are methods.
fn record(record: &Record, clashes: &mut Vec<String>, place: impl Fn(&str) -> String) {
    let (mut fields, mut methods) = (Names::default(), Names::default());
    methods.add(&ident("new"), format!("the constructor of {}", record.name));
    for field in &record.fields {
        fields.add(&field.name(), place(&field.wire));
        for method in field.methods() {
            methods.add(&method, place(&field.wire));
        }
    }
    let fields = fields.clashes();
    // Two fields of one name have setters of one name.
    clashes.extend(if fields.is_empty() {
        methods.clashes()
    } else {
        fields
    });
}

/// The types of one module, and what each consists of.
fn types(shapes: &[Shape], owner: &str, clashes: &mut Vec<String>) {
    let mut types = Names::default();
    for used in USED {
        types.add(
            &ident(used),
            "a name that the generated code uses".to_owned(),
        );
    }
    for shape in shapes {
        types.add(&ident(shape.name()), format!("a selection of {owner}"));
        let mut members = Names::default();
        match shape {
            Shape::Struct(shape) => {
                for field in &shape.fields {
                    members.add(&ident(&field.name), field.coordinate.clone());
                }
            }
            Shape::Enum(shape) => {
                members.add(
                    &ident("Unknown"),
                    "what is newer than this crate".to_owned(),
                );
                for (of, _) in &shape.arms {
                    members.add(&ident(&pascal(of)), of.clone());
                }
            }
        }
        clashes.extend(members.clashes());
    }
    clashes.extend(types.clashes());
}

/// What leads to each name of one place.
#[derive(Default)]
struct Names(BTreeMap<String, Vec<String>>);

impl Names {
    fn add(&mut self, name: &proc_macro2::Ident, from: String) {
        self.0.entry(name.to_string()).or_default().push(from);
    }

    fn clashes(self) -> Vec<String> {
        let clashes = self.0.into_iter().filter(|(_, from)| from.len() > 1);
        clashes
            .map(|(name, from)| format!("{} would all be `{name}` in Rust", from.join(", ")))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::generate::{documents, lower};

    fn refused(members: &str, selection: &str) -> String {
        let schema = format!("type Query {{ fooBar: Int foo_bar: Int }} {members}");
        let schema = Schema::parse_and_validate(schema, "schema").expect("a schema");
        let facts = Facts::load(&schema).expect("the tables");
        let document = format!("# Asks.\nquery Ask {{ {selection} }}");
        let files = [(PathBuf::from("area/ask.graphql"), document)];
        let documents = documents::from_texts(&schema, &files).expect("documents");
        let shapes = lower::lower(&schema, &facts, &documents).expect("shapes");
        refuse(&schema, &facts, &shapes).map_or_else(|error| error.to_string(), |()| String::new())
    }

    #[test]
    fn names_that_are_one_in_rust_are_refused_by_their_coordinates() {
        for (members, selection, want) in [
            (
                "",
                "fooBar foo_bar",
                "Query.fooBar, Query.foo_bar would all be `foo_bar`",
            ),
            (
                "enum Odd { FOO_BAR FooBar }",
                "fooBar",
                "Odd.FOO_BAR, Odd.FooBar would all be `FooBar`",
            ),
            (
                "input Odd { fooBar: Int foo_bar: Int! }",
                "fooBar",
                "Odd.fooBar, Odd.foo_bar would all be `foo_bar`",
            ),
            (
                "input Odd { cynic: Int }",
                "fooBar",
                "Odd.cynic would hide `cynic`",
            ),
            (
                "type Odd { a(Option: Int): Int }",
                "fooBar",
                "Odd.a(Option:) would hide `Option`",
            ),
            (
                "type Odd { Box(a: Int): Int box(a: Int): Int }",
                "fooBar",
                "Odd.Box, Odd.box would all be `r#box`",
            ),
            (
                "enum Result { A } enum ResultType { A }",
                "fooBar",
                "Result, ResultType would all be `ResultType`",
            ),
            (
                "input UpdateOdd { title: Int clearTitle: Int }",
                "fooBar",
                "UpdateOdd.title, UpdateOdd.clearTitle would all be `clear_title`",
            ),
        ] {
            let said = refused(members, selection);
            assert!(said.starts_with(want), "{members} {selection}: {said}");
            assert_eq!(said.lines().count(), 1, "{said}");
        }
        let fine = "enum Spans { _30_DAYS UNKNOWN _ } input Odd { new: Int, self: Int, _: Int } \
                    enum Result { A } enum From { A } input Option { gen: Int }";
        assert_eq!(refused(fine, "fooBar"), "");
    }
}
