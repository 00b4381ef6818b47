//! Errors from validating the document against the schema, before anything is done.
//!
//! The server uses graphql-ruby. Each of its validation rules has a code in camel case, and names
//! the affected field, argument or type under keys of its own.

use serde_json::Value;

use super::{Code, GraphQlError, PathSegment};

/// The codes of graphql-ruby's rules, except `validationTimeout`, which is not an error in the
/// document.
const CODES: [&str; 33] = [
    "anonymousFragment",
    "argumentLiteralsIncompatible",
    "argumentNotAccepted",
    "argumentNotUnique",
    "cannotSpreadFragment",
    "defaultValueInvalidOnNonNullVariable",
    "defaultValueInvalidType",
    "directiveCannotBeApplied",
    "directiveNotUniqueForLocation",
    "fieldConflict",
    "fragmentNotUnique",
    "fragmentOnNonCompositeType",
    "infiniteLoop",
    "inputFieldNotUnique",
    "invalidOneOfInputObject",
    "missingMutationConfiguration",
    "missingQueryConfiguration",
    "missingRequiredArguments",
    "missingRequiredInputObjectAttribute",
    "missingSubscriptionConfiguration",
    "notSingleSubscription",
    "queryContainsSchemaDefinitions",
    "selectionMismatch",
    "undefinedDirective",
    "undefinedField",
    "undefinedType",
    "uniquelyNamedOperations",
    "useAndDefineFragment",
    "variableMismatch",
    "variableNotDefined",
    "variableNotUnique",
    "variableNotUsed",
    "variableRequiresValidType",
];

/// The keys under which a rule names the affected field, argument or type.
const NAMES: [&str; 7] = [
    "argumentName",
    "className",
    "directiveName",
    "fieldName",
    "inputObjectType",
    "typeName",
    "variableName",
];

impl Code {
    /// Whether this is a known code of the document's validation against the schema:
    /// `undefinedField`, `argumentNotAccepted`, `missingRequiredArguments` and the like.
    /// [`GraphQlError::is_validation`] also recognizes new codes.
    pub fn is_validation(&self) -> bool {
        CODES.contains(&self.as_str())
    }
}

impl GraphQlError {
    /// Whether the error comes from validating the document against the schema, before anything was
    /// done. Either its [code is known](Code::is_validation), or the code has the same form (camel
    /// case) and the error names the affected part as graphql-ruby does.
    pub fn is_validation(&self) -> bool {
        self.code.as_ref().is_some_and(|code| {
            let text = code.as_str();
            let is_camel_case = text.starts_with(|first: char| first.is_ascii_lowercase())
                && text.chars().any(|c| c.is_ascii_uppercase())
                && text.chars().all(|c| c.is_ascii_alphanumeric());
            code.is_validation() || (is_camel_case && NAMES.iter().any(|name| self.says(name)))
        })
    }

    fn says(&self, key: &str) -> bool {
        self.text(key).is_some()
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.extensions.get(key).and_then(Value::as_str)
    }

    /// The part of the schema that a validation error is about, if it says so: the field
    /// (`Post.author`), the argument (`posts(order:)`, `@include(if:)`), the input's field
    /// (`CreatePostInput.mood`) or the type.
    pub fn coordinate(&self) -> Option<String> {
        // For an error about the argument's own type, the rule names the type of the syntax node.
        let owner = self.text("className").or_else(|| self.text("typeName"));
        if let Some(field) = self.text("fieldName") {
            return Some(match owner {
                Some(owner) => format!("{owner}.{field}"),
                None => field.to_owned(),
            });
        }
        if let Some(names) = self.text("argumentName").or_else(|| self.text("arguments")) {
            return Some(self.argument(owner, names));
        }
        if let Some(directive) = self.text("directiveName") {
            return Some(format!("@{directive}"));
        }
        let named = self.text("inputObjectType").or(owner);
        if let Some(name) = named.filter(|name| *name != "CoercionError") {
            return Some(name.to_owned());
        }
        self.text("variableName").map_or_else(
            || self.keys().last().map(str::to_owned),
            |name| Some(format!("${name}")),
        )
    }

    /// An argument of a field or directive, several of them, or a field of an input.
    fn argument(&self, owner: Option<&str>, names: &str) -> String {
        if let Some(input) = self.text("inputObjectType") {
            return format!("{input}.{names}");
        }
        let arguments = format!("({}:)", names.replace(", ", ":, "));
        match (owner, self.text("name")) {
            (Some("InputObject"), Some(input)) => format!("{input}.{names}"),
            (Some("Directive"), Some(directive)) => format!("@{directive}{arguments}"),
            (Some("InputObject" | "Directive"), None) => names.to_owned(),
            (_, Some(field)) => format!("{field}{arguments}"),
            // The path ends with the field and the argument.
            (_, None) => match self.keys().collect::<Vec<_>>().as_slice() {
                [.., field, last] if *last == names => format!("{field}{arguments}"),
                _ => names.to_owned(),
            },
        }
    }

    fn keys(&self) -> impl Iterator<Item = &str> {
        self.path.iter().filter_map(|segment| match segment {
            PathSegment::Key(key) => Some(key.as_str()),
            PathSegment::Index(_) => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn error(extensions: &Value) -> GraphQlError {
        GraphQlError::from(json!({
            "message": "x",
            "locations": [{ "line": 1, "column": 9 }],
            "path": ["query Q", "cheese", "silly"],
            "extensions": extensions,
        }))
    }

    #[test]
    fn the_coordinate_is_read_from_the_error_of_each_rule() {
        for (extensions, coordinate) in [
            (
                json!({ "code": "undefinedField", "typeName": "Post", "fieldName": "author" }),
                "Post.author",
            ),
            (
                json!({ "code": "undefinedType", "typeName": "Poll" }),
                "Poll",
            ),
            (
                json!({ "code": "undefinedDirective", "directiveName": "live" }),
                "@live",
            ),
            (
                json!({
                    "code": "argumentNotAccepted", "name": "cheese", "typeName": "Field",
                    "argumentName": "silly",
                }),
                "cheese(silly:)",
            ),
            (
                json!({
                    "code": "argumentNotAccepted", "name": "DairyInput", "typeName": "InputObject",
                    "argumentName": "wacky",
                }),
                "DairyInput.wacky",
            ),
            (
                json!({
                    "code": "argumentNotAccepted", "name": "skip", "typeName": "Directive",
                    "argumentName": "something",
                }),
                "@skip(something:)",
            ),
            (
                json!({
                    "code": "argumentLiteralsIncompatible", "typeName": "Field",
                    "argumentName": "silly",
                }),
                "cheese(silly:)",
            ),
            (
                json!({ "code": "argumentLiteralsIncompatible", "typeName": "CoercionError" }),
                "silly",
            ),
            (
                json!({
                    "code": "missingRequiredArguments", "className": "Field", "name": "cheese",
                    "arguments": "id, kind",
                }),
                "cheese(id:, kind:)",
            ),
            (
                json!({
                    "code": "missingRequiredInputObjectAttribute", "argumentName": "source",
                    "argumentType": "DairyAnimal!", "inputObjectType": "DairyInput",
                }),
                "DairyInput.source",
            ),
            (
                json!({ "code": "invalidOneOfInputObject", "inputObjectType": "DairyInput" }),
                "DairyInput",
            ),
            (
                json!({
                    "code": "variableMismatch", "variableName": "id", "typeName": "Int!",
                    "argumentName": "silly", "errorMessage": "Type mismatch",
                }),
                "cheese(silly:)",
            ),
            (
                json!({
                    "code": "variableRequiresValidType", "typeName": "Moo", "variableName": "m",
                }),
                "Moo",
            ),
            (
                json!({ "code": "variableNotDefined", "variableName": "first" }),
                "$first",
            ),
            (
                json!({ "code": "selectionMismatch", "nodeName": "cheese", "typeName": "Cheese" }),
                "Cheese",
            ),
        ] {
            let error = error(&extensions);
            assert_eq!(
                error.coordinate().as_deref(),
                Some(coordinate),
                "{extensions}"
            );
            assert!(error.is_validation(), "{extensions}");
        }
    }

    #[test]
    fn a_code_of_another_form_is_not_a_validation_code() {
        for (extensions, expected) in [
            // A rule that this version doesn't know.
            (
                json!({ "code": "fieldRetired", "fieldName": "author" }),
                true,
            ),
            (json!({ "code": "rateLimited" }), false),
            (json!({ "code": "forbidden", "typeName": "Post" }), false),
            (json!({ "code": "FORBIDDEN", "fieldName": "author" }), false),
            (json!({ "code": "too_many", "fieldName": "author" }), false),
            (json!({ "code": "validationTimeout" }), false),
            (json!({ "fieldName": "author" }), false),
        ] {
            assert_eq!(error(&extensions).is_validation(), expected, "{extensions}");
        }
    }

    #[test]
    fn the_codes_are_in_order() {
        assert!(CODES.is_sorted());
    }
}
