//! Names that are apart in the schema and one in Rust.

use std::collections::HashSet;

use proc_macro2::Ident;

use super::{
    given::Names,
    markers,
    names::{USED, ident},
    record::Record,
    schema_shapes::{EnumNames, InputRecord, SchemaShapes},
    shapes::{Shape, Shapes},
    source::Source,
};
use crate::task::Result;

/// # Errors
/// Every name that would be given twice in one place, by the coordinates that lead to it. The
/// generated code would not compile.
pub(super) fn refuse(
    source: &Source<'_>,
    schema_shapes: &SchemaShapes<'_>,
    shapes: &Shapes,
) -> Result<()> {
    let mut clashes = Vec::new();
    let (mut enums, mut inputs) = (Names::default(), Names::default());
    for EnumNames { kind, rust, values } in &schema_shapes.enums {
        enums.add(rust, kind.name.to_string());
        let mut names = Names::default();
        for (value, variant) in values {
            names.add(variant, format!("{}.{value}", kind.name));
        }
        clashes.extend(names.clashes());
    }
    for InputRecord {
        name,
        record: input,
    } in &schema_shapes.inputs
    {
        inputs.add(&input.name, (*name).to_owned());
        if input.needs_names() {
            let required = input.required_name();
            inputs.add(&required, format!("the required fields of {name}"));
        }
        record(input, &mut clashes, |wire| format!("{name}.{wire}"));
    }
    clashes.extend(markers::hiding(source.schema));
    clashes.extend(enums.clashes());
    clashes.extend(inputs.clashes());
    types(&shapes.fragments, &mut clashes);
    let (mut modules, mut names) = (Names::default(), Names::default());
    let types_of_operations: HashSet<Ident> = shapes
        .operations
        .iter()
        .map(|operation| operation.rust.request.clone())
        .collect();
    for operation in &shapes.operations {
        let name = &operation.name;
        let place = match &operation.subject {
            Some(coordinate) => format!("{coordinate} (operation {name})"),
            None => format!("operation {name}"),
        };
        let module = &operation.rust.module;
        if types_of_operations.contains(module) {
            clashes.push(format!(
                "{place} would all be `{module}`, a type and a module"
            ));
        }
        modules.add(module, place.clone());
        names.add(&operation.rust.request, place.clone());
        if operation.variables.needs_names() {
            let required = operation.variables.required_name();
            names.add(&required, format!("the required variables of {place}"));
        }
        record(&operation.variables, &mut clashes, |wire| {
            let place = operation.places.get(wire);
            place.map_or_else(|| format!("{name}(${wire}:)"), Clone::clone)
        });
        types(&operation.shapes, &mut clashes);
    }
    clashes.extend(modules.clashes());
    clashes.extend(names.clashes());
    if clashes.is_empty() {
        Ok(())
    } else {
        Err(clashes.join("\n").into())
    }
}

/// Fields are apart from one another, and so are methods.
fn record(record: &Record, clashes: &mut Vec<String>, place: impl Fn(&str) -> String) {
    let (mut fields, mut methods) = (Names::default(), Names::default());
    methods.add(&ident("new"), format!("the constructor of {}", record.name));
    for field in &record.fields {
        fields.add(&field.name, place(&field.wire));
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

/// The types of one module, and the members of each.
fn types(shapes: &[Shape], clashes: &mut Vec<String>) {
    let mut types = Names::default();
    for used in USED {
        types.add(
            &ident(used),
            "a name that the generated code uses".to_owned(),
        );
    }
    for shape in shapes {
        types.add(shape.name(), shape.from().to_owned());
        let mut members = Names::default();
        match shape {
            Shape::Struct(shape) => {
                for field in &shape.fields {
                    members.add(&field.name, field.coordinate.clone());
                }
            }
            Shape::Enum(shape) => {
                members.add(
                    &ident("Unknown"),
                    "a value newer than this crate".to_owned(),
                );
                for arm in &shape.arms {
                    members.add(&arm.variant, arm.of.clone());
                }
            }
        }
        clashes.extend(members.clashes());
    }
    clashes.extend(types.clashes());
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use apollo_compiler::Schema;

    use super::*;
    use crate::{
        facts::Facts,
        generate::{documents, lower},
    };

    fn refused(members: &str, selection: &str) -> String {
        let schema = format!("type Query {{ fooBar: Int foo_bar: Int }} {members}");
        let schema = Schema::parse_and_validate(schema, "schema").expect("a schema");
        let facts = Facts::load(&schema).expect("the tables");
        let document = format!("# Asks.\nquery Ask {{ {selection} }}");
        let files = [(PathBuf::from("area/ask.graphql"), document)];
        let documents = documents::from_texts(&schema, &files).expect("documents");
        let source = Source::of(&schema, &facts);
        let shapes = lower::lower(&source, &documents).expect("shapes");
        refuse(&source, &SchemaShapes::of(&source), &shapes)
            .map_or_else(|error| error.to_string(), |()| String::new())
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
        let schema = "type Query { _1: Int }";
        let schema = Schema::parse_and_validate(schema, "schema").expect("a schema");
        let files = [(
            PathBuf::from("area/ask.graphql"),
            "# Asks.\nquery _1 { _1 }".to_owned(),
        )];
        let documents = documents::from_texts(&schema, &files).expect("documents");
        let facts = Facts::stated_by(&schema);
        let source = Source::of(&schema, &facts);
        let shapes = lower::lower(&source, &documents).expect("shapes");
        let said = refuse(&source, &SchemaShapes::of(&source), &shapes)
            .expect_err("refused")
            .to_string();
        assert!(
            said.contains("would all be `_1`, a type and a module"),
            "{said}"
        );
        let fine = "enum Spans { _30_DAYS UNKNOWN _ } input Odd { new: Int, self: Int, _: Int } \
                    enum Result { A } enum From { A } input Option { gen: Int }";
        assert_eq!(refused(fine, "fooBar"), "");
    }
}
