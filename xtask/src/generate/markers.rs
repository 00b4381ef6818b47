//! Names that hide one another in cynic's module, which has a marker for each type, field and
//! argument.

use apollo_compiler::{
    Schema,
    ast::{DirectiveLocation, FieldDefinition},
    schema::ExtendedType,
};

use super::{
    given::Names,
    names::{field_marker, marker},
};

/// The names that the module uses or defines at its top, besides the markers.
const AT_THE_TOP: [&str; 12] = [
    "Boolean", "Float", "ID", "Int", "String", "bool", "cynic", "f64", "i32", "std", "str",
    "variable",
];

/// The names that it uses in the modules of fields and of arguments.
const AMONG_FIELDS: [&str; 3] = ["Option", "Vec", "cynic"];

/// The types, fields, arguments and directives whose markers would hide one another or a name that
/// the module uses, by coordinate.
pub(super) fn hiding(schema: &Schema) -> Vec<String> {
    let mut hiding = directives(schema);
    let mut at_the_top = Names::default();
    for directive in schema.directive_definitions.values() {
        if directive.locations.contains(&DirectiveLocation::Field) {
            let coordinate = format!("@{}", directive.name);
            at_the_top.add(&marker(&directive.name), coordinate.clone());
            if !directive.arguments.is_empty() {
                at_the_top.add_text(format!("_{}_arguments", directive.name), coordinate);
            }
        }
    }
    for (name, kind) in schema.types.iter().filter(|(_, kind)| !kind.is_built_in()) {
        at_the_top.add(&marker(name), name.to_string());
        hiding.extend(hides(&AT_THE_TOP, name, name));
        if name == "_" {
            hiding.push(format!("{name} is not a name in Rust"));
        }
        let fields = match kind {
            ExtendedType::Object(object) => &object.fields,
            ExtendedType::Interface(interface) => &interface.fields,
            ExtendedType::InputObject(input) => {
                let names = input.fields.keys();
                let markers = names.map(|field| (&**field, format!("{name}.{field}")));
                hiding.extend(hiding_among(markers));
                continue;
            }
            _ => continue,
        };
        hiding.extend(fields_of(name, fields.values().map(|field| &***field)));
    }
    hiding.extend(at_the_top.clashes());
    hiding
}

fn directives(schema: &Schema) -> Vec<String> {
    let named = schema
        .directive_definitions
        .values()
        .filter(|directive| directive.locations.contains(&DirectiveLocation::Field));
    let mut hiding = Vec::new();
    for directive in named {
        let name = &directive.name;
        hiding.extend(hides(&AT_THE_TOP, name, &format!("@{name}")));
        if name == "_" {
            hiding.push(format!("@{name} is not a name in Rust"));
        }
        let arguments = directive.arguments.iter();
        hiding.extend(hiding_among(arguments.map(|argument| {
            (
                argument.name.as_str(),
                format!("@{name}({}:)", argument.name),
            )
        })));
    }
    hiding
}

fn fields_of<'a>(of: &str, fields: impl Iterator<Item = &'a FieldDefinition>) -> Vec<String> {
    let mut hiding = Vec::new();
    let mut names = Names::default();
    for field in fields {
        let coordinate = format!("{of}.{}", field.name);
        hiding.extend(hides(&AMONG_FIELDS, &field.name, &coordinate));
        names.add(&field_marker(&field.name), coordinate.clone());
        // The markers of a field's arguments lie in a module that is called after the field.
        if !field.arguments.is_empty() {
            names.add_text(
                format!("_{}_arguments", snake_of_cynic(&field.name)),
                coordinate.clone(),
            );
        }
        let arguments = field.arguments.iter();
        hiding.extend(hiding_among(arguments.map(|argument| {
            (
                argument.name.as_str(),
                format!("{coordinate}({}:)", argument.name),
            )
        })));
    }
    hiding.extend(names.clashes());
    hiding
}

/// Among the names of one module, each with its coordinate.
fn hiding_among<'a>(names: impl Iterator<Item = (&'a str, String)>) -> Vec<String> {
    let mut hiding = Vec::new();
    let mut markers = Names::default();
    for (name, coordinate) in names {
        hiding.extend(hides(&AMONG_FIELDS, name, &coordinate));
        markers.add(&field_marker(name), coordinate);
    }
    hiding.extend(markers.clashes());
    hiding
}

fn hides(used: &[&str], name: &str, coordinate: &str) -> Option<String> {
    used.contains(&name)
        .then(|| format!("{coordinate} would hide `{name}`, which the generated code uses"))
}

/// As cynic spells the modules of arguments.
fn snake_of_cynic(name: &str) -> String {
    let mut snake = String::new();
    let mut after_upper = true;
    for sign in name.chars() {
        if sign.is_uppercase() && !after_upper {
            snake.push('_');
        }
        after_upper = sign.is_uppercase();
        snake.extend(sign.to_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(definitions: &str) -> Vec<String> {
        let text = format!("type Query {{ a: Int }} {definitions}");
        let schema = Schema::parse_and_validate(text, "schema").expect("a schema");
        hiding(&schema)
    }

    #[test]
    fn markers_that_hide_something_are_refused_by_coordinate() {
        for (definitions, want) in [
            ("scalar variable", "variable would hide `variable`"),
            ("type std { a: Int }", "std would hide `std`"),
            ("scalar _", "_ is not a name in Rust"),
            ("enum skip { A }", "@skip, skip would all be `skip`"),
            (
                "scalar _include_arguments",
                "@include, _include_arguments would",
            ),
            (
                "scalar Self scalar Self_",
                "Self, Self_ would all be `Self_`",
            ),
            (
                "scalar extern scalar extern_",
                "extern, extern_ would all be",
            ),
            ("input Odd { cynic: Int }", "Odd.cynic would hide `cynic`"),
            (
                "input Odd { _: Int _Underscore: Int }",
                "Odd._, Odd._Underscore would",
            ),
            (
                "type Odd { a(Option: Int): Int }",
                "Odd.a(Option:) would hide",
            ),
            (
                "type Odd { a(self: Int self_: Int): Int }",
                "Odd.a(self:), Odd.a(self_:) would",
            ),
            (
                "type Odd { a(b: Int): Int _a_arguments: Int }",
                "Odd.a, Odd._a_arguments would",
            ),
            (
                "type Odd { aB(b: Int): Int a_b(b: Int): Int }",
                "Odd.aB, Odd.a_b would",
            ),
            (
                "directive @f(Vec: Int) on FIELD",
                "@f(Vec:) would hide `Vec`",
            ),
            ("directive @cynic on FIELD", "@cynic would hide `cynic`"),
        ] {
            let said = refused(definitions);
            assert!(said[0].starts_with(want), "{definitions}: {said:?}");
            assert_eq!(said.len(), 1, "{said:?}");
        }
        let fine = "directive @Vec(a: Int) on FIELD_DEFINITION enum extern { A } \
                    input Odd { std: Int _: Int } type Odder { Box(a: Int): Int, gen: Int }";
        assert!(refused(fine).is_empty());
    }
}
