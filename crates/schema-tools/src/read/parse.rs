//! Reads schemas, and refuses invalid ones with a clear message.

use apollo_compiler::{
    Schema,
    ast::{Definition, DirectiveDefinition, DirectiveLocation, Document},
    name,
    validation::{DiagnosticList, Valid},
};

use crate::error::{Error, Result};

/// The maximum number of compiler diagnostics that are shown. One mistake can cause thousands.
const SHOWN: usize = 5;

/// The document that `text` holds, and the schema that it defines.
///
/// # Errors
/// If it is not a schema, or not a valid one.
pub(crate) fn parse(name: &str, text: &str) -> Result<(Document, Valid<Schema>)> {
    let start = text.trim_start();
    let name = name.to_owned();
    if start.is_empty() {
        return Err(Error::Empty { name });
    }
    if start.starts_with('<') {
        return Err(Error::WebPage { name });
    }
    validated(&name, text).map_err(|errors| invalid(&name, text, &errors))
}

/// The document that `text` holds. It may define a schema that is not valid.
///
/// # Errors
/// If it is not GraphQL.
pub(super) fn document(name: &str, text: &str) -> Result<Document> {
    Document::parse(text, name).map_err(|error| invalid(name, text, &error.errors))
}

fn invalid(name: &str, text: &str, errors: &DiagnosticList) -> Error {
    Error::InvalidSchema {
        name: name.to_owned(),
        is_cut_off: breaks_off(text),
        diagnostics: shown(errors),
    }
}

fn validated(name: &str, text: &str) -> Result<(Document, Valid<Schema>), DiagnosticList> {
    let mut document = Document::parse(text, name).map_err(|error| error.errors)?;
    define_one_of(&mut document);
    let schema = document
        .to_schema_validate()
        .map_err(|error| error.errors)?;
    Ok((document, schema))
}

/// GraphQL itself defines `@oneOf`, but the compiler does not know it yet: the definition is there
/// only if the directive is used.
fn define_one_of(document: &mut Document) {
    let is_used = document
        .definitions
        .iter()
        .any(|definition| match definition {
            Definition::InputObjectTypeDefinition(input) => input.directives.has("oneOf"),
            Definition::InputObjectTypeExtension(input) => input.directives.has("oneOf"),
            _ => false,
        });
    document.definitions.retain(|definition| {
        !matches!(definition, Definition::DirectiveDefinition(one)
            if one.name == "oneOf" && one.arguments.is_empty())
    });
    if is_used {
        let definition = DirectiveDefinition {
            description: None,
            name: name!("oneOf"),
            arguments: Vec::new(),
            repeatable: false,
            locations: vec![DirectiveLocation::InputObject],
        };
        document
            .definitions
            .push(Definition::DirectiveDefinition(definition.into()));
    }
}

/// The compiler's diagnostics.
fn shown(errors: &DiagnosticList) -> String {
    let mut shown: Vec<String> = errors
        .iter()
        .take(SHOWN)
        .map(|error| error.to_string())
        .collect();
    if errors.len() > SHOWN {
        shown.push(format!("… and {} more", errors.len() - SHOWN));
    }
    shown.join("\n")
}

/// Whether something is open at the end: a brace, a parenthesis or a text.
fn breaks_off(text: &str) -> bool {
    let mut depth = 0_i64;
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}', '(', ')', '"', '#']) {
        let (found, after) = rest[at..].split_at(1);
        rest = after;
        match found {
            "{" | "(" => depth += 1,
            "}" | ")" => depth -= 1,
            "#" => rest = after.split_once('\n').map_or("", |(_, after)| after),
            _ => {
                let (end, after) = match after.strip_prefix("\"\"") {
                    Some(block) => ("\"\"\"", block),
                    None => ("\"", after),
                };
                match after_text(after, end) {
                    Some(after) => rest = after,
                    None => return true,
                }
            }
        }
    }
    depth > 0
}

/// The rest after a text that ends at `end`; none if it does not end.
fn after_text<'a>(text: &'a str, end: &str) -> Option<&'a str> {
    let mut rest = text;
    loop {
        let at = rest.find(['\\', '"'])?;
        if let Some(after) = rest[at..].strip_prefix(end) {
            return Some(after);
        }
        // Skip a quote inside it, or an escaped character.
        let mut after = rest[at..].chars();
        if after.next() == Some('\\') {
            after.next();
        }
        rest = after.as_str();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn truncated_schemas_are_distinguished_from_wrong_ones() {
        for text in [
            "type Query { a: Int",
            "type Query { a(b: Int",
            "\"Half a",
            "\"\"\"Half \"a\" block",
            "type Query { a: Int } # {\ntype A {",
        ] {
            assert!(breaks_off(text), "{text}");
        }
        for text in [
            "type Query { a: Missing }",
            "\"An open { and a \\\" quote\" type Query { a: Int }",
            "\"\"\"An open ( and \\\"\"\" \"\"\" type Query { a: Int }",
            "type Query { a: Int } # {",
        ] {
            assert!(!breaks_off(text), "{text}");
        }
    }

    #[test]
    fn only_the_first_of_a_thousand_diagnostics_are_reported() {
        let fields: String = (0..1000)
            .map(|at| format!("f{at}: Missing{at}\n"))
            .collect();
        let error = parse("s", &format!("type Query {{ {fields} }}"))
            .expect_err("refused")
            .to_string();
        assert!(
            error.contains("Missing0") && error.contains("… and 995 more"),
            "{error}"
        );
        assert!(error.lines().count() < 60, "{error}");
    }

    #[test]
    fn one_of_needs_no_definition_and_one_that_is_not_used_is_left_out() {
        let text = "type Query { a(by: By): Int } input By @oneOf { id: ID slug: String }";
        let (document, schema) = parse("s", text).expect("valid");
        assert!(schema.directive_definitions.contains_key("oneOf"));
        let defined = format!("\"Told.\" directive @oneOf on INPUT_OBJECT\n{text}");
        let (again, _) = parse("s", &defined).expect("valid");
        assert_eq!(again.to_string().replace("Told.", ""), document.to_string());
        let (document, _) = parse(
            "s",
            "directive @oneOf on INPUT_OBJECT type Query { a: Int }",
        )
        .expect("valid");
        assert!(!document.to_string().contains("oneOf"));
    }
}
