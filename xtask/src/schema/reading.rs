//! Reads schemas, and refuses invalid ones with a clear message.

use apollo_compiler::{
    Schema,
    ast::{Definition, DirectiveDefinition, DirectiveLocation, Document},
    name,
    validation::{DiagnosticList, Valid},
};

use crate::task::Result;

/// The maximum number of compiler diagnostics that are shown. One mistake can cause thousands.
const SHOWN: usize = 5;

/// The document that `text` holds, and the schema that it defines.
///
/// # Errors
/// If it is not a schema, or not a valid one.
pub(crate) fn read(text: &str, name: &str) -> Result<(Document, Valid<Schema>)> {
    let start = text.trim_start();
    if start.is_empty() {
        return Err(format!("{name} is empty; a schema was expected. Take it again").into());
    }
    if start.starts_with('<') {
        return Err(format!(
            "{name} is a web page, not a schema; the API sends this if a request has no \
             User-Agent. Fetch it again with one."
        )
        .into());
    }
    validated(text, name).map_err(|errors| {
        let advice = if breaks_off(text) {
            "it breaks off in the middle; take it again"
        } else {
            "correct it or, if it ends too early, take it again"
        };
        format!("{name} is an invalid schema; {advice}:\n{}", shown(&errors)).into()
    })
}

/// The schema in `text`, which is checked in at `path`.
///
/// # Errors
/// If it is damaged, for example by a merge conflict.
pub(super) fn read_checked_in(text: &str, path: &str) -> Result<Valid<Schema>> {
    let (_, schema) = validated(text, path).map_err(|errors| {
        format!(
            "{path}, which is checked in here, is damaged, and so nothing can be compared with it; \
             bring it back with `git checkout HEAD -- {path}`, then try again:\n{}",
            shown(&errors)
        )
    })?;
    Ok(schema)
}

fn validated(text: &str, name: &str) -> Result<(Document, Valid<Schema>), DiagnosticList> {
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
    fn a_thousand_diagnostics_are_told_by_the_first_few() {
        let fields: String = (0..1000)
            .map(|at| format!("f{at}: Missing{at}\n"))
            .collect();
        let error = read(&format!("type Query {{ {fields} }}"), "s")
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
        let (document, schema) = read(text, "s").expect("valid");
        assert!(schema.directive_definitions.contains_key("oneOf"));
        let defined = format!("\"Told.\" directive @oneOf on INPUT_OBJECT\n{text}");
        let (again, _) = read(&defined, "s").expect("valid");
        assert_eq!(again.to_string().replace("Told.", ""), document.to_string());
        let (document, _) = read(
            "directive @oneOf on INPUT_OBJECT type Query { a: Int }",
            "s",
        )
        .expect("valid");
        assert!(!document.to_string().contains("oneOf"));
    }
}
