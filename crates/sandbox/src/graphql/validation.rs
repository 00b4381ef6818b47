//! Static validation, with the error codes of graphql-ruby.

use apollo_compiler::ast::Document;
use apollo_compiler::response::GraphQLError;
use apollo_compiler::validation::{DiagnosticData, DiagnosticList};
use serde_json::{Map, Value as Json};

use super::{errors::located, places};

/// All errors of an invalid document, without those that only follow from others: if a document
/// does not parse, other errors mean nothing, and an unknown field that is dropped can leave an
/// empty selection.
pub(crate) fn describe_all(diagnostics: &DiagnosticList, document: Option<&Document>) -> Vec<Json> {
    let kinds = || {
        diagnostics
            .iter()
            .map(|diagnostic| diagnostic.error.unstable_error_name())
    };
    let has_syntax_error = kinds().any(|kind| kind.is_none());
    let has_unknown_field = kinds().any(|kind| kind == Some("UndefinedField"));
    diagnostics
        .iter()
        .filter(|diagnostic| match diagnostic.error.unstable_error_name() {
            None => true,
            Some("MissingSubselection") => !has_syntax_error && !has_unknown_field,
            Some(_) => !has_syntax_error,
        })
        .map(|diagnostic| describe(diagnostic.error, &diagnostic.to_json(), document))
        .collect()
}

fn describe(
    diagnostic: &DiagnosticData,
    error: &GraphQLError,
    document: Option<&Document>,
) -> Json {
    let names = quoted_names(&error.message);
    let first = names.first().copied().unwrap_or_default();
    let second = names.get(1).copied().unwrap_or_default();
    let kind = diagnostic.unstable_error_name();
    let (code, details): (String, Vec<(&str, &str)>) = match kind {
        None => ("parseError".to_owned(), Vec::new()),
        Some("UndefinedField") => (
            "undefinedField".to_owned(),
            vec![("typeName", first), ("fieldName", second)],
        ),
        Some("UndefinedArgument" | "UndefinedInputValue") => (
            "argumentNotAccepted".to_owned(),
            vec![("name", second), ("argumentName", first)],
        ),
        Some("RequiredArgument") => ("missingRequiredArguments".to_owned(), vec![("name", first)]),
        Some("RequiredField") => (
            "missingRequiredInputObjectAttribute".to_owned(),
            vec![("name", first)],
        ),
        Some(
            "UndefinedDefinition"
            | "UndefinedTypeInNamedFragmentTypeCondition"
            | "UndefinedTypeInInlineFragmentTypeCondition",
        ) => ("undefinedType".to_owned(), vec![("typeName", first)]),
        Some("DisallowedVariableUsage") => (
            "variableMismatch".to_owned(),
            vec![
                ("variableName", first.trim_start_matches('$')),
                ("typeName", second),
            ],
        ),
        Some(
            "UnsupportedValueType"
            | "UndefinedEnumValue"
            | "IntCoercionError"
            | "FloatCoercionError",
        ) => ("argumentLiteralsIncompatible".to_owned(), Vec::new()),
        Some("UndefinedVariable") => (
            "variableNotDefined".to_owned(),
            vec![("variableName", first.trim_start_matches('$'))],
        ),
        Some("UnusedVariable") => (
            "variableNotUsed".to_owned(),
            vec![("variableName", first.trim_start_matches('$'))],
        ),
        Some("UndefinedDirective") => (
            "undefinedDirective".to_owned(),
            vec![("directiveName", first.trim_start_matches('@'))],
        ),
        Some("UndefinedFragment" | "UnusedFragment") => (
            "useAndDefineFragment".to_owned(),
            vec![("fragmentName", first)],
        ),
        Some("MissingSubselection" | "SubselectionOnScalarType" | "SubselectionOnEnumType") => {
            ("selectionMismatch".to_owned(), Vec::new())
        }
        Some("InvalidFragmentSpread") => ("cannotSpreadFragment".to_owned(), Vec::new()),
        Some("ConflictingFieldType" | "ConflictingFieldName" | "ConflictingFieldArgument") => {
            ("fieldConflict".to_owned(), Vec::new())
        }
        Some("UniqueVariable") => ("variableNotUnique".to_owned(), Vec::new()),
        Some("UniqueArgument" | "UniqueInputValue") => ("argumentNotUnique".to_owned(), Vec::new()),
        Some("FragmentNameCollision") => ("fragmentNotUnique".to_owned(), Vec::new()),
        Some("OperationNameCollision") => ("uniquelyNamedOperations".to_owned(), Vec::new()),
        Some(other) => (camel_case(other), Vec::new()),
    };
    let mut json = located(&error.message, error);
    if let Some(document) = document {
        json.insert("path".to_owned(), places::path(document, error).into());
    }
    let mut extensions = Map::new();
    extensions.insert("code".to_owned(), code.into());
    for (key, name) in details {
        extensions.insert(key.to_owned(), name.into());
    }
    json.insert("extensions".to_owned(), extensions.into());
    Json::Object(json)
}

/// The names that a diagnostic's message quotes. GraphQL names contain no backtick, so a document
/// can't forge one.
fn quoted_names(message: &str) -> Vec<&str> {
    message.split('`').skip(1).step_by(2).collect()
}

fn camel_case(name: &str) -> String {
    let mut characters = name.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(characters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use apollo_compiler::{ExecutableDocument, Schema};

    const SDL: &str = "
        type Query { post(id: ID!): Post }
        type Post { id: ID! title(short: Boolean): String }";

    fn errors_of(query: &str) -> Vec<Json> {
        let schema = Schema::parse_and_validate(SDL, "schema.graphql").unwrap();
        let invalid = ExecutableDocument::parse_and_validate(&schema, query, "q.graphql");
        describe_all(&invalid.unwrap_err().errors, None)
    }

    #[test]
    fn each_kind_of_mistake_has_its_code() {
        for (query, code) in [
            ("{ post(id: 1) { ", "parseError"),
            ("{ post(id: 1) { nme } }", "undefinedField"),
            ("{ post(id: 1, slug: 2) { id } }", "argumentNotAccepted"),
            ("{ post { id } }", "missingRequiredArguments"),
            ("query($id: Key!) { post(id: $id) { id } }", "undefinedType"),
            (
                "query($id: Boolean!) { post(id: $id) { id } }",
                "variableMismatch",
            ),
            ("{ post(id: $id) { id } }", "variableNotDefined"),
            ("query($id: ID) { post(id: 1) { id } }", "variableNotUsed"),
            ("{ post(id: 1) }", "selectionMismatch"),
            ("{ post(id: 1) { ...Missing } }", "useAndDefineFragment"),
            ("{ post(id: 1) { a: id a: title } }", "fieldConflict"),
            (
                "{ post(id: 1) { title(short: 3) } }",
                "argumentLiteralsIncompatible",
            ),
            (
                "subscription { post(id: 1) { id } }",
                "undefinedRootOperation",
            ),
        ] {
            let errors = errors_of(query);
            assert!(
                errors
                    .iter()
                    .any(|error| error["extensions"]["code"] == code),
                "{query}: {errors:?}"
            );
        }
    }

    #[test]
    fn an_unknown_field_is_reported_with_its_type_and_position() {
        let error = errors_of("{ post(id: 1) { nme } }").remove(0);
        assert_eq!(error["extensions"]["typeName"], "Post");
        assert_eq!(error["extensions"]["fieldName"], "nme");
        assert_eq!(error["locations"][0]["line"], 1);
        assert_eq!(error["locations"][0]["column"], 17);
    }
}
