//! The schema without its texts, for cynic: names, types and arguments are all that it reads.
//!
//! cynic's parser panics at a description that holds certain characters, an emoji or U+007F for
//! example, and refuses them in other texts.

use apollo_compiler::{
    Node,
    ast::{Definition, DirectiveList, Document, FieldDefinition, InputValueDefinition, Value},
};

use crate::task::Result;

/// The schema `text` without descriptions, without directives and with empty texts as default
/// values. `@oneOf` stays.
///
/// # Errors
/// The text can't be parsed.
pub(super) fn without_texts(text: &str) -> Result<String> {
    let mut document = Document::parse(text, "schema").map_err(|error| error.to_string())?;
    document.definitions.retain(|definition| {
        !matches!(definition, Definition::SchemaExtension(more) if more.root_operations.is_empty())
    });
    for definition in &mut document.definitions {
        strip(definition);
    }
    Ok(document.to_string())
}

fn strip(definition: &mut Definition) {
    match definition {
        Definition::DirectiveDefinition(directive) => {
            let directive = directive.make_mut();
            directive.description = None;
            strip_inputs(&mut directive.arguments);
        }
        Definition::SchemaDefinition(schema) => {
            let schema = schema.make_mut();
            schema.description = None;
            strip_directives(&mut schema.directives);
        }
        Definition::ScalarTypeDefinition(scalar) => {
            let scalar = scalar.make_mut();
            scalar.description = None;
            strip_directives(&mut scalar.directives);
        }
        Definition::ObjectTypeDefinition(object) => {
            let object = object.make_mut();
            object.description = None;
            strip_directives(&mut object.directives);
            strip_fields(&mut object.fields);
        }
        Definition::InterfaceTypeDefinition(interface) => {
            let interface = interface.make_mut();
            interface.description = None;
            strip_directives(&mut interface.directives);
            strip_fields(&mut interface.fields);
        }
        Definition::UnionTypeDefinition(union_) => {
            let union_ = union_.make_mut();
            union_.description = None;
            strip_directives(&mut union_.directives);
        }
        Definition::EnumTypeDefinition(enum_) => {
            let enum_ = enum_.make_mut();
            enum_.description = None;
            strip_directives(&mut enum_.directives);
            for value in &mut enum_.values {
                let value = value.make_mut();
                value.description = None;
                strip_directives(&mut value.directives);
            }
        }
        Definition::InputObjectTypeDefinition(input) => {
            let input = input.make_mut();
            input.description = None;
            strip_directives(&mut input.directives);
            strip_inputs(&mut input.fields);
        }
        Definition::SchemaExtension(more) => strip_directives(&mut more.make_mut().directives),
        // The snapshot's form has no other extensions.
        _ => {}
    }
}

fn strip_fields(fields: &mut [Node<FieldDefinition>]) {
    for field in fields {
        let field = field.make_mut();
        field.description = None;
        strip_directives(&mut field.directives);
        strip_inputs(&mut field.arguments);
    }
}

fn strip_inputs(inputs: &mut [Node<InputValueDefinition>]) {
    for input in inputs {
        let input = input.make_mut();
        input.description = None;
        strip_directives(&mut input.directives);
        if let Some(default) = &mut input.default_value {
            empty_texts(default.make_mut());
        }
    }
}

fn strip_directives(directives: &mut DirectiveList) {
    directives.retain(|directive| directive.name == "oneOf");
}

fn empty_texts(value: &mut Value) {
    match value {
        Value::String(text) => text.clear(),
        Value::List(items) => {
            for item in items {
                empty_texts(item.make_mut());
            }
        }
        Value::Object(fields) => {
            for (_, value) in fields {
                empty_texts(value.make_mut());
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_reaches_cynic() {
        let text = r#"
            "\u007F" directive @t("\u007F" a: [String] = ["b"]) on SCHEMA | ENUM_VALUE
            "\u007F" schema @t { query: Query }
            extend schema @t
            "\u007F" type Query @deprecated { "\u007F" a("\u007F" by: By = {id: "b"}): Int @t }
            "\u007F" interface I @t { "\u007F" id: ID @t }
            "\u007F" union U @t = Query
            "\u007F" scalar S @specifiedBy(url: "b")
            "\u007F" enum E @t { "\u007F" A @deprecated(reason: "b") }
            "\u007F" input By @oneOf @t { "\u007F" id: ID = "b" @t }
        "#;
        let bare = without_texts(text).expect("a schema");
        for gone in ["\u{7f}", "\\u007F", "\"b\"", "@deprecated", "@specifiedBy"] {
            assert!(!bare.contains(gone), "{gone}: {bare}");
        }
        assert_eq!(bare.matches("@t").count(), 1, "{bare}");
        for kept in [
            "input By @oneOf",
            "by: By = {id: \"\"}",
            "id: ID = \"\"",
            "[\"\"]",
        ] {
            assert!(bare.contains(kept), "{kept}: {bare}");
        }
    }
}
