//! A request's document: parsed, checked against the schema, and refused if it is too large.

use apollo_compiler::ast::Document;
use apollo_compiler::parser::Parser;
use apollo_compiler::validation::{DiagnosticList, Valid};
use apollo_compiler::{ExecutableDocument, Schema};
use serde_json::{Value as Json, json};

use super::validation;

/// The highest number of tokens in a document. A document of this size selects thousands of fields,
/// more than any program needs, and is refused before it costs more than reading it.
const MOST_TOKENS: usize = 20_000;

/// The highest number of errors in one answer, as in graphql-ruby.
const MOST_ERRORS: usize = 100;

/// Parses and validates a document, or returns the errors of the answer.
pub(crate) fn read(
    schema: &Valid<Schema>,
    query: String,
) -> Result<Valid<ExecutableDocument>, Vec<Json>> {
    let mut parser = Parser::new().token_limit(MOST_TOKENS);
    let parsed = parser.parse_ast(query, "query.graphql");
    if parser.tokens_reached() > MOST_TOKENS {
        return Err(vec![
            json!({ "message": "This query is too large to execute." }),
        ]);
    }
    match &parsed {
        Ok(document) => {
            validate(schema, document).map_err(|errors| described(&errors, Some(document)))
        }
        Err(invalid) => Err(described(&invalid.errors, None)),
    }
}

fn validate(
    schema: &Valid<Schema>,
    document: &Document,
) -> Result<Valid<ExecutableDocument>, DiagnosticList> {
    document
        .to_executable_validate(schema)
        .map_err(|invalid| invalid.errors)
}

/// The errors of a document; without one, it could not be parsed.
fn described(errors: &DiagnosticList, document: Option<&Document>) -> Vec<Json> {
    let mut errors = validation::describe_all(errors, document);
    errors.truncate(MOST_ERRORS);
    errors
}
