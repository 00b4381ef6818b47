//! Texts from files and from standard input.

use std::fs;

use mighty_schema_tools::{Error, SchemaText};

const SDL: &str = "type Query { network: Int node: Int } type Mutation { createPost: Int }";

/// The answer to introspection of a schema with a deprecated field.
fn answer() -> String {
    let field = |name: &str, is_deprecated: bool| {
        serde_json::json!({
            "name": name, "args": [], "isDeprecated": is_deprecated,
            "type": { "kind": "SCALAR", "name": "Int" }
        })
    };
    let object = |name: &str, fields: serde_json::Value| serde_json::json!({ "kind": "OBJECT", "name": name, "interfaces": [], "fields": fields });
    let query = [field("network", false), field("node", true)];
    serde_json::json!({ "data": { "__schema": {
        "queryType": { "name": "Query" },
        "mutationType": { "name": "Mutation" },
        "types": [
            object("Query", query.to_vec().into()),
            object("Mutation", vec![field("createPost", false)].into()),
        ],
        "directives": [],
    } } })
    .to_string()
}

#[test]
fn a_file_and_a_reader_give_the_same_canonical_form() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    fs::write(file.path(), format!("\u{feff}{SDL}")).expect("written");
    let of_file = SchemaText::from_file(file.path()).expect("read");
    let of_reader = SchemaText::from_reader("standard input", SDL.as_bytes()).expect("read");
    assert_eq!(
        of_file.canonical().expect("valid"),
        of_reader.canonical().expect("valid")
    );
    assert_eq!(of_file.name(), file.path().display().to_string());
    let name = file.path().file_name().expect("a name").to_string_lossy();
    assert_eq!(of_file.origin(), format!("file {name}"), "not its folder");
    assert_eq!(of_reader.origin(), "standard input");
}

#[test]
fn an_answer_to_introspection_gets_the_removal_dates_of_another_schema() {
    let dated = "directive @removalDate(date: String!) on FIELD_DEFINITION
        type Query { network: Int @deprecated @removalDate(date: \"2026-01-01\")
                     node: Int @deprecated @removalDate(date: \"2026-12-15\") }
        type Mutation { createPost: Int }";
    let dated = SchemaText::new("dated", dated).expect("read");
    assert!(dated.is_complete());
    let schema = dated.parse().expect("valid");
    let text = SchemaText::new("answer.json", answer()).expect("read");
    assert!(!text.is_complete());
    let completed = text.completed_by(&schema).expect("GraphQL");
    assert!(
        completed
            .canonical()
            .expect("valid")
            .contains("network: Int\n  node: Int @deprecated @removalDate(date: \"2026-12-15\")")
    );
    let unchanged = dated.clone().completed_by(&schema).expect("GraphQL");
    assert_eq!(unchanged.sdl(), dated.sdl());
}

#[test]
fn each_text_that_is_not_a_schema_has_an_error_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let error = SchemaText::from_file(folder.path()).expect_err("refused");
    assert!(matches!(error, Error::Folder { .. }), "{error}");
    let missing = folder.path().join("missing.graphql");
    let error = SchemaText::from_file(&missing).expect_err("refused");
    assert!(matches!(error, Error::Unreadable { .. }), "{error}");
    fs::write(&missing, b"type \xe9").expect("written");
    let error = SchemaText::from_file(&missing).expect_err("refused");
    assert!(matches!(error, Error::NotUtf8 { .. }), "{error}");
    let error = SchemaText::from_reader("input", &b"type \xe9"[..]).expect_err("refused");
    assert!(matches!(error, Error::NotUtf8 { .. }), "{error}");

    let refusal = |text: &str| {
        let read = SchemaText::new("input", text);
        read.and_then(|text| text.canonical()).expect_err(text)
    };
    assert!(matches!(refusal(" \n"), Error::Empty { .. }));
    assert!(matches!(refusal("<html>"), Error::WebPage { .. }));
    assert!(matches!(
        refusal("type Query {"),
        Error::InvalidSchema {
            is_cut_off: true,
            ..
        }
    ));
    assert!(matches!(
        refusal("type Query { a: Missing }"),
        Error::InvalidSchema {
            is_cut_off: false,
            ..
        }
    ));
    assert!(matches!(
        refusal("type Query { a: Int }"),
        Error::OtherApi { missing, .. } if missing == "Query.network"
    ));
    assert!(matches!(
        refusal("{\"data\":"),
        Error::NotIntrospection { .. }
    ));
    assert!(matches!(refusal("{\"data\":{}}"), Error::NoSchema { .. }));
    assert!(matches!(
        refusal("{\"errors\":[{\"message\":\"Off.\"}]}"),
        Error::IntrospectionRefused { messages, .. } if messages == ["Off."]
    ));
}
