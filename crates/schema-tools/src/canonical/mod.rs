//! One order and one form for any schema, so that two snapshots differ only if the API does.

mod extensions;

use apollo_compiler::{
    Name, Node,
    ast::{Definition, DirectiveList, EnumValueDefinition, FieldDefinition, InputValueDefinition},
};

use crate::{
    error::{Error, Result},
    read::parse::parse,
};

/// Prints the schema `text` in its canonical form.
///
/// # Errors
/// If the text is not a schema, is not valid, or lacks the roots that every network has.
pub(crate) fn print(name: &str, text: &str) -> Result<String> {
    let (mut document, schema) = parse(name, text)?;
    for (root, field) in [
        ("Query", "network"),
        ("Query", "node"),
        ("Mutation", "createPost"),
    ] {
        if schema.type_field(root, field).is_err() {
            return Err(Error::OtherApi {
                name: name.to_owned(),
                missing: format!("{root}.{field}"),
            });
        }
    }
    extensions::merge(&mut document);
    document
        .definitions
        .retain(|definition| !says_nothing(definition));
    for definition in &mut document.definitions {
        sort_members(definition);
    }
    document.definitions.sort_by(|a, b| key(a).cmp(&key(b)));
    Ok(document.to_string())
}

/// Whether it is a schema definition that can be left out because its roots have the default names.
fn says_nothing(definition: &Definition) -> bool {
    let Definition::SchemaDefinition(schema) = definition else {
        return false;
    };
    schema.description.is_none()
        && schema.directives.is_empty()
        && schema
            .root_operations
            .iter()
            .all(|root| root.0.default_type_name() == root.1)
}

/// Directives first, then the schema itself, then types.
fn key(definition: &Definition) -> (u8, Option<&Name>) {
    let kind = match definition {
        Definition::DirectiveDefinition(_) => 0,
        Definition::SchemaDefinition(_) | Definition::SchemaExtension(_) => 1,
        _ => 2,
    };
    (kind, definition.name())
}

fn sort_members(definition: &mut Definition) {
    match definition {
        Definition::SchemaDefinition(schema) => sort_directives(&mut schema.make_mut().directives),
        Definition::ScalarTypeDefinition(scalar) => {
            sort_directives(&mut scalar.make_mut().directives);
        }
        Definition::ObjectTypeDefinition(object) => {
            let object = object.make_mut();
            object.implements_interfaces.sort();
            sort_directives(&mut object.directives);
            sort_fields(&mut object.fields);
        }
        Definition::InterfaceTypeDefinition(interface) => {
            let interface = interface.make_mut();
            interface.implements_interfaces.sort();
            sort_directives(&mut interface.directives);
            sort_fields(&mut interface.fields);
        }
        Definition::UnionTypeDefinition(union_) => {
            let union_ = union_.make_mut();
            union_.members.sort();
            sort_directives(&mut union_.directives);
        }
        Definition::EnumTypeDefinition(enum_) => {
            let enum_ = enum_.make_mut();
            sort_directives(&mut enum_.directives);
            sort_by_name(&mut enum_.values);
        }
        Definition::InputObjectTypeDefinition(input) => {
            let input = input.make_mut();
            sort_directives(&mut input.directives);
            sort_by_name(&mut input.fields);
        }
        Definition::DirectiveDefinition(directive) => {
            let directive = directive.make_mut();
            sort_by_name(&mut directive.arguments);
            directive.locations.sort_by_key(|location| location.name());
        }
        _ => {}
    }
}

fn sort_fields(fields: &mut [Node<FieldDefinition>]) {
    for field in fields.iter_mut() {
        sort_by_name(&mut field.make_mut().arguments);
    }
    sort_by_name(fields);
}

/// Sorts the members, and the directives that are applied to each.
fn sort_by_name<T: Named + Clone>(members: &mut [Node<T>]) {
    for member in members.iter_mut() {
        sort_directives(member.make_mut().directives());
    }
    members.sort_by(|a, b| a.name().cmp(b.name()));
}

/// The sort keeps equals in order: for a repeated directive, that order may mean something.
fn sort_directives(directives: &mut DirectiveList) {
    for directive in directives.iter_mut() {
        let arguments = &mut directive.make_mut().arguments;
        arguments.sort_by(|a, b| a.name.cmp(&b.name));
    }
    directives.sort_by(|a, b| a.name.cmp(&b.name));
}

trait Named {
    fn name(&self) -> &Name;

    /// The directives that are applied to it.
    fn directives(&mut self) -> &mut DirectiveList;
}

impl Named for FieldDefinition {
    fn name(&self) -> &Name {
        &self.name
    }

    fn directives(&mut self) -> &mut DirectiveList {
        &mut self.directives
    }
}

impl Named for InputValueDefinition {
    fn name(&self) -> &Name {
        &self.name
    }

    fn directives(&mut self) -> &mut DirectiveList {
        &mut self.directives
    }
}

impl Named for EnumValueDefinition {
    fn name(&self) -> &Name {
        &self.value
    }

    fn directives(&mut self) -> &mut DirectiveList {
        &mut self.directives
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = r#"
        type Query { node(id: ID!): Node network: Network! }
        "What may be written."
        type Mutation { createPost(title: String, body: String = "x"): Boolean }
        type Network { b: Int a: Kind @deprecated(reason: "old") }
        enum Kind { Z A }
        union Any = Query | Network
        interface Node { id: ID! }
    "#;

    #[test]
    fn printing_sorts_everything_and_keeps_every_fact() {
        let printed = print("s", SCHEMA).expect("valid");
        let order: Vec<_> = printed
            .lines()
            .filter(|line| !line.starts_with([' ', '}', '"']) && !line.is_empty())
            .collect();
        assert_eq!(
            order,
            [
                "union Any = Network | Query",
                "enum Kind {",
                "type Mutation {",
                "type Network {",
                "interface Node {",
                "type Query {",
            ]
        );
        assert!(
            printed.contains(r#"a: Kind @deprecated(reason: "old")"#),
            "{printed}"
        );
        assert!(printed.contains(r#"createPost(body: String = "x", title: String): Boolean"#));
        assert!(printed.contains("What may be written."));
    }

    #[test]
    fn a_schema_definition_that_says_nothing_is_left_out() {
        let spelled_out = format!("schema {{ query: Query mutation: Mutation }}\n{SCHEMA}");
        assert_eq!(
            print("s", &spelled_out).expect("valid"),
            print("s", SCHEMA).expect("valid")
        );
        let described = format!("\"Told.\" {spelled_out}");
        let printed = print("s", &described).expect("valid");
        assert!(printed.contains("schema {"), "{printed}");
    }

    #[test]
    fn only_the_order_of_a_repeated_directive_makes_a_difference() {
        let applied = |definitions: &str, everywhere: &str| {
            let places = "SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | \
                          INTERFACE | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | \
                          INPUT_FIELD_DEFINITION";
            let text = format!(
                "directive @a on {places}\ndirective @b(x: Int, y: Int) on {places}\n\
                 directive @tag(n: Int) repeatable on {places}\n{definitions}"
            );
            print("s", &text.replace("@@", everywhere)).expect("valid")
        };
        let definitions = "
            schema @@ { query: Query mutation: Mutation }
            scalar Day @@
            type Query @@ { node(id: ID! @@): Node @@ network: Network! }
            type Mutation { createPost(of: Post): Boolean }
            type Network { a: Int @@ }
            interface Node @@ { id: ID! @@ }
            union Any @@ = Network
            enum Kind @@ { A @@ }
            input Post @@ { title: String @@ }
        ";
        let one = applied(definitions, "@tag(n: 2) @b(y: 1, x: 2) @tag(n: 1) @a");
        let other = applied(definitions, "@a @tag(n: 2) @tag(n: 1) @b(x: 2, y: 1)");
        assert_eq!(one, other);
        let in_order = "@a @b(x: 2, y: 1) @tag(n: 2) @tag(n: 1)";
        assert_eq!(
            one.matches(in_order).count(),
            definitions.matches("@@").count()
        );
    }

    #[test]
    fn extensions_become_part_of_their_type() {
        let extended = format!(
            "{SCHEMA} extend type Network implements Node {{ id: ID! }} extend enum Kind @t {{ M }}
             extend union Any = Mutation extend interface Node {{ more: Int }} extend input By @t
             {{ b: Int }} input By {{ a: Int }} extend scalar Day @t scalar Day
             extend type Network {{ more: Int }} directive @t on ENUM | INPUT_OBJECT | SCALAR"
        );
        let printed = print("s", &extended).expect("valid");
        assert!(!printed.contains("extend"), "{printed}");
        for part in [
            "type Network implements Node {\n  a: Kind @deprecated(reason: \"old\")\n  b: Int\n  \
             id: ID!\n  more: Int\n}",
            "enum Kind @t {\n  A\n  M\n  Z\n}",
            "union Any = Mutation | Network | Query\n",
            "input By @t {\n  a: Int\n  b: Int\n}",
            "scalar Day @t\n",
        ] {
            assert!(printed.contains(part), "{part:?} is missing in\n{printed}");
        }
        assert_eq!(print("s", &printed).expect("valid"), printed);
    }

    #[test]
    fn the_form_is_a_fixed_point() {
        let once = print("s", SCHEMA).expect("valid");
        assert_eq!(print("s", &once).expect("valid"), once);
    }

    #[test]
    fn texts_that_are_not_a_schema_of_this_api_are_refused() {
        for (text, said) in [
            ("  \n", "is empty"),
            ("<!doctype html><title>Just a moment</title>", "web page"),
            ("type Query { a: Missing }", "invalid schema"),
            ("type Query { a: Int", "invalid schema"),
            ("type Query { a: Int }", "Query.network is missing"),
        ] {
            let error = print("s", text).expect_err(text).to_string();
            assert!(error.contains(said), "{error}");
        }
    }
}
