//! Nothing that is said of a coordinate is lost on the way.

use std::collections::BTreeMap;

use apollo_compiler::{
    Schema,
    ast::{self, Definition},
    validation::Valid,
};

use super::*;
use crate::{
    facts::Facts,
    generate::{documents, operations_crate, schema_crate, schema_shapes::SchemaShapes},
    outputs::Outputs,
    schema,
};

/// The beginning of the test texts of the schema and of our notes; the coordinate follows.
const DESCRIBED: &str = "The schema on ";
const NOTED: &str = "We on ";

fn said(who: &str, coordinate: &str) -> String {
    format!("{who}`{coordinate}`.")
}

fn described(coordinate: &str) -> String {
    said(DESCRIBED, coordinate)
}

/// The coordinates that have such a text.
fn spoken_of<'a>(who: &str, text: &'a str) -> BTreeSet<&'a str> {
    let said = text.split(who).skip(1);
    said.filter_map(|said| said.strip_prefix('`')?.split('`').next())
        .collect()
}

/// The snapshot, with a description at every coordinate; and all coordinates.
fn described_schema() -> (Valid<Schema>, Vec<String>) {
    let (text, _) = schema::snapshot().expect("the snapshot");
    let mut document = ast::Document::parse(text, "snapshot").expect("a document");
    let mut all = Vec::new();
    let mut describe = |description: &mut Option<Node<str>>, coordinate: String| {
        *description = Some(Node::new_str(&described(&coordinate)));
        all.push(coordinate);
    };
    let describe_fields =
        |of: &Name,
         fields: &mut Vec<Node<ast::FieldDefinition>>,
         describe: &mut dyn FnMut(&mut Option<Node<str>>, String)| {
            for field in fields {
                let field = field.make_mut();
                let coordinate = format!("{of}.{}", field.name);
                for argument in &mut field.arguments {
                    let argument = argument.make_mut();
                    let coordinate = format!("{coordinate}({}:)", argument.name);
                    describe(&mut argument.description, coordinate);
                }
                describe(&mut field.description, coordinate);
            }
        };
    for definition in &mut document.definitions {
        match definition {
            Definition::ObjectTypeDefinition(of) => {
                let of = of.make_mut();
                describe(&mut of.description, of.name.to_string());
                describe_fields(&of.name, &mut of.fields, &mut describe);
            }
            Definition::InterfaceTypeDefinition(of) => {
                let of = of.make_mut();
                describe(&mut of.description, of.name.to_string());
                describe_fields(&of.name, &mut of.fields, &mut describe);
            }
            Definition::UnionTypeDefinition(of) => {
                let of = of.make_mut();
                describe(&mut of.description, of.name.to_string());
            }
            Definition::EnumTypeDefinition(of) => {
                let of = of.make_mut();
                describe(&mut of.description, of.name.to_string());
                for value in &mut of.values {
                    let value = value.make_mut();
                    let coordinate = format!("{}.{}", of.name, value.value);
                    describe(&mut value.description, coordinate);
                }
            }
            Definition::InputObjectTypeDefinition(of) => {
                let of = of.make_mut();
                describe(&mut of.description, of.name.to_string());
                for field in &mut of.fields {
                    let field = field.make_mut();
                    let coordinate = format!("{}.{}", of.name, field.name);
                    describe(&mut field.description, coordinate);
                }
            }
            _ => {}
        }
    }
    let schema = document.to_schema_validate().expect("valid");
    (schema, all)
}

/// The types that a selection becomes a Rust type for.
fn types_made(set: &SelectionSet, types: &mut BTreeSet<String>) {
    if is_page_info(set) {
        return;
    }
    if lone_spread(set).is_none() {
        types.insert(set.ty.to_string());
    }
    for selection in &set.selections {
        match selection {
            Selection::Field(field) if !field.selection_set.is_empty() => {
                types_made(&field.selection_set, types);
            }
            Selection::InlineFragment(arm) => types_made(&arm.selection_set, types),
            _ => {}
        }
    }
}

/// The coordinates that generated code has a place for.
fn expected(schema: &Schema, documents: &Documents) -> BTreeSet<String> {
    let mut types = BTreeSet::new();
    let mut expected = BTreeSet::new();
    let mut uses = uses::Uses::default();
    for fragment in documents.whole.fragments.values() {
        types.insert(fragment.type_condition().to_string());
        types_made(&fragment.selection_set, &mut types);
    }
    for operation in documents.whole.operations.named.values() {
        types_made(&operation.selection_set, &mut types);
        uses.collect(documents, &operation.selection_set);
        let argument = |variable: &Node<ast::VariableDefinition>| {
            let argument = uses.arguments.get(&variable.name);
            argument.map(|argument| argument.coordinate.clone())
        };
        expected.extend(operation.variables.iter().filter_map(argument));
    }
    // The whole answer is no type of the schema's to a reader.
    expected.extend(
        types
            .into_iter()
            .filter(|of| of != "Query" && of != "Mutation"),
    );
    let is_member = |used: &&String| {
        let of_page = used
            .split_once('.')
            .is_some_and(|(of, _)| of.ends_with("PageInfo"));
        used.contains('.') && !used.ends_with(".__typename") && !of_page
    };
    expected.extend(uses.coordinates.iter().filter(is_member).cloned());
    for (name, kind) in schema.types.iter().filter(|(_, kind)| !kind.is_built_in()) {
        let mut members: Vec<String> = Vec::new();
        if let Some(input) = kind.as_input_object() {
            members.extend(input.fields.keys().map(Name::to_string));
        } else if let Some(kind) = kind.as_enum() {
            members.extend(kind.values.keys().map(Name::to_string));
        } else {
            continue;
        }
        expected.insert(name.to_string());
        expected.extend(members.iter().map(|member| format!("{name}.{member}")));
    }
    expected
}

#[test]
fn descriptions_and_notes_become_documentation_of_the_code() {
    let (schema, all) = described_schema();
    let mut facts = Facts::load(&schema).expect("the tables");
    let notes = all.iter().map(|of| (of.clone(), said(NOTED, of)));
    facts.set_notes(notes.collect::<BTreeMap<_, _>>());
    let documents = documents::load(&schema).expect("the documents");
    let shapes = lower(&Source::of(&schema, &facts), &documents).expect("shapes");
    let mut outputs = Outputs::default();
    let source = Source::of(&schema, &facts);
    let types = SchemaShapes::of(&source);
    schema_crate::add_outputs(&mut outputs, "", &source, &types);
    operations_crate::add_outputs(&mut outputs, &documents, &shapes, false);
    let rust = outputs.text_of("rs");

    let expected = expected(&schema, &documents);
    for who in [DESCRIBED, NOTED] {
        let spoken_of = spoken_of(who, &rust);
        let lost = expected
            .iter()
            .filter(|of| !spoken_of.contains(of.as_str()));
        assert_eq!(lost.collect::<Vec<_>>(), Vec::<&String>::new(), "{who}…");
    }

    for operation in shapes.operations.iter().filter(|one| one.is_mutation) {
        let mut field = operation.name.clone();
        field[..1].make_ascii_lowercase();
        let docs = &operation.variables.docs;
        assert!(
            docs.contains(&described(&format!("Mutation.{field}"))),
            "{docs}"
        );
    }
    let docs_of = |name: &str| {
        let found = shapes.operations.iter().find(|one| one.name == name);
        &found.expect("an operation").variables.docs
    };
    for (operation, subject) in [
        ("ListMembers", "Network.members"),
        ("ListSpaceBrandingImages", "Space.brandingImages"),
        ("GetMe", "Query.me"),
    ] {
        let docs = docs_of(operation);
        assert!(docs.contains(&described(subject)), "{docs}");
    }
}

#[test]
fn a_deprecated_argument_marks_its_setter_and_a_deprecated_field_its_operation() {
    let schema = r#"
        directive @removalDate(date: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION
        type Query { network: Network, old: Int @deprecated(reason: "Gone.") }
        type Network {
            members(
                term: String @deprecated(reason: "Use name.") @removalDate(date: "2027-01-31")
                name: String
            ): Int
        }
        type Mutation {
            createPost(text: String): Int
                @deprecated(reason: "Use publish.") @removalDate(date: "2027-02-28")
        }
    "#;
    let schema = Schema::parse_and_validate(schema, "schema").expect("a schema");
    let files = [
        (
            "area/members.graphql",
            "# Lists.\nquery ListMembers($term: String, $name: String) \
             { network { members(term: $term, name: $name) } }",
        ),
        (
            "area/create.graphql",
            "# Creates.\nmutation CreatePost($text: String) { createPost(text: $text) }",
        ),
        ("area/old.graphql", "# Gets.\nquery GetOld { old }"),
    ]
    .map(|(path, text)| (path.into(), text.to_owned()));
    let documents = crate::generate::documents::from_texts(&schema, &files).expect("documents");
    let facts = Facts::load(&schema).expect("the tables");
    let shapes = lower(&Source::of(&schema, &facts), &documents).expect("shapes");
    let mut outputs = Outputs::default();
    operations_crate::add_outputs(&mut outputs, &documents, &shapes, false);
    let rust = outputs.text_of("rs");

    let term = "#[deprecated(note = \"Use name. It may be removed from 2027-01-31.\")]\n    ";
    assert!(rust.contains(&format!("{term}pub term:")), "{rust}");
    let setter = format!("{term}#[must_use]\n    pub fn term(");
    assert!(rust.contains(&setter), "{rust}");
    let note = |name: &str| {
        let found = shapes.operations.iter().find(|one| one.name == name);
        found.expect("an operation").variables.deprecated.as_deref()
    };
    assert_eq!(note("ListMembers"), None);
    assert_eq!(note("GetOld"), Some("Gone."));
    let create = "#[deprecated(note = \"Use publish. It may be removed from 2027-02-28.\")]\n\
                  #[derive(Clone, Debug, PartialEq, Default)]\n#[non_exhaustive]\npub struct CreatePost {";
    assert!(rust.contains(create), "{rust}");
}

#[test]
fn only_an_answer_with_a_list_of_errors_can_be_a_rejection() {
    let rejects = |answer: &str, fields: &str| {
        let text = format!(
            "type Query {{ a: Int }} type Mutation {{ make: {answer} }} \
             type Made {{ id: ID {fields} }}"
        );
        let schema = Schema::parse_and_validate(text, "schema").expect("a schema");
        let facts = Facts::stated_by(&schema);
        let errors = if fields.is_empty() { "" } else { "errors" };
        let document = format!("# Makes.\nmutation Make {{ make {{ id {errors} }} }}");
        let files = [("area/make.graphql".into(), document)];
        let documents = documents::from_texts(&schema, &files).expect("documents");
        let shapes = lower(&Source::of(&schema, &facts), &documents).expect("shapes");
        shapes.operations[0].payload.is_some()
    };
    assert!(rejects("Made", "errors: [String!]!"));
    assert!(rejects("Made!", "errors: [String!]!"));
    for (answer, fields) in [
        ("Made", ""),
        ("Made", "errors: Int"),
        ("Made", "errors: [String!]"),
        ("[Made]", "errors: [String!]!"),
    ] {
        assert!(!rejects(answer, fields), "{answer} {fields}");
    }
}
